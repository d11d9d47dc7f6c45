"""“Sealed to …, you hold …”: what the keys of a report say about the pack it may be from."""

from __future__ import annotations

from collections.abc import Sequence

from workshop_app.domain.programme import Programme
from workshop_app.domain.words import listed
from workshop_app.sealing import age, refusals
from workshop_app.sealing.refusals import Refused
from workshop_app.sealing.roomy import Bytes
from workshop_app.services.programme_keys import identities, recipients
from workshop_app.services.sealed_files import Examined
from workshop_app.storage.own_programmes import OwnProgramme

_NOT_FOR_US = refusals.NOT_FOR_US[0]


class KeyHints:
    """For one import into one programme; `owned` are all the programmes of this office."""

    def __init__(self, owned: Sequence[OwnProgramme], programme_id: str) -> None:
        (self._own,) = (own for own in owned if own.programme.id == programme_id)
        self._others = [own for own in owned if own.programme.id != programme_id]
        self._current = frozenset(recipients(self._own))

    @property
    def identities(self) -> tuple[str, ...]:
        """Every secret that opens this programme's reports, those of retired keys too."""
        return identities(self._own)

    def hint(self, examined: Examined, code: str | None) -> str:
        """A sentence where there is something to say; `code` is why the file was refused, None where it was not."""
        if code is None and examined.verified is not None:
            return self._taken(examined.verified.manifest.recipients, examined.verified.manifest.pack_seq)
        return self._not_for_us(examined.data) if code == _NOT_FOR_US else ""

    def _taken(self, sealed_to: Sequence[str], pack: int) -> str:
        """Taken in, but with a key that is not in today's packs."""
        if self._current <= set(sealed_to):
            return ""
        return f"It was sealed to pack {pack}, whose keys have changed since: give that laptop the current pack."

    def _not_for_us(self, data: Bytes) -> str:
        other = self._opens(data)
        if other is not None:
            return f"It is sealed to “{other.name}”, another programme of this office: choose that one, then import it."
        if not self._own.seq:
            return "No pack of this programme was exported from this laptop yet."
        lost = [number for number in range(1, self._own.seq + 1) if not self._holds(number)]
        known = [number for number in range(1, self._own.seq + 1) if number not in lost]
        held = f"This laptop holds the keys of {_packs(known)} of this programme"
        missing = f", not those of {_packs(lost)}" if lost else ""
        sheet = (
            ""
            if self._own.spare and not any(not key.identity for key in self._own.retired)
            else " If you have the sheet of a spare key, take that key back (Programme, Keys) and import it again."
        )
        return f"{held}{missing}. Ask which pack the session was planned from.{sheet}"

    def _opens(self, data: Bytes) -> Programme | None:
        """The other programme whose keys open the header of `data`."""
        for own in self._others:
            try:
                age.opened(data, identities(own))
            except Refused as refusal:
                if refusal.code == _NOT_FOR_US:
                    continue
            return own.programme
        return None

    def _holds(self, pack: int) -> bool:
        """Whether a secret here opens what was sealed to this pack."""
        own = self._own
        lives = [(own.working_life.first, own.seq)]
        lives += [(own.spare_life.first, own.seq)] if own.spare else []
        lives += [(key.first, key.last) for key in own.retired if key.identity]
        return any(first <= pack <= last for first, last in lives)


def _packs(numbers: Sequence[int]) -> str:
    """“pack 4”, “packs 1 to 3 and 5”."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    spelt = [f"{run[0]} to {run[-1]}" if len(run) > 1 else str(run[0]) for run in runs]
    return f"pack{'s' if len(numbers) != 1 else ''} {listed(spelt)}"
