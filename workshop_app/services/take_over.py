"""A programme on a new laptop: from a file that only the spare's printed sheet opens (P1; decision 149)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from workshop_app.domain.codec import Json, canonical, decode, encode, parse_canonical
from workshop_app.domain.errors import FormatError, PlanError, TooNewError, VerificationError
from workshop_app.domain.programme import Programme
from workshop_app.domain.record_bounds import is_id
from workshop_app.domain.sealed import LaptopState
from workshop_app.files import write_atomically
from workshop_app.sealing import age, device
from workshop_app.services import key_text
from workshop_app.services.pack_words import pack_words
from workshop_app.services.programme_keys import recipients
from workshop_app.services.reading import read_at_most
from workshop_app.services.workspace import Workspace
from workshop_app.storage.engine import KEY_BYTES
from workshop_app.storage.own_programmes import KeyLife, OwnProgramme, RetiredKey
from workshop_app.storage.vault import SEED_BYTES

VERSION = 1
KIND = "programme"
MAX_BYTES = 8 << 20
NUMBERS_LEFT_OUT = 100
"""Packs that the lost laptop may have exported after the file was written: the next one's number is above theirs."""


@dataclass(frozen=True, slots=True)
class _Laptop:
    """A laptop that the desk knows: its public key, where it stands, and what staff noted."""

    public: str
    state: LaptopState
    name: str
    reason: str
    day: date | None


@dataclass(frozen=True, slots=True)
class _Kept:
    """What is in the file. `signing_seed` is hexadecimal; `working` is an age identity, `spare` the recipient that the
    file is sealed to.
    """

    v: int
    kind: str
    programme: Programme
    signing_seed: str
    working: str
    spare: str
    seq: int
    spare_printed: date | None
    working_life: KeyLife
    spare_life: KeyLife
    retired: tuple[RetiredKey, ...]
    laptops: tuple[_Laptop, ...]


@dataclass(frozen=True, slots=True)
class FoundProgramme:
    """A programme that was read from its file and is not kept yet. `words` are the three to be compared."""

    programme: Programme
    words: tuple[str, ...]
    own: OwnProgramme = field(repr=False)
    laptops: tuple[_Laptop, ...]


class TakeOverService:
    """Use cases for the day on which the desk's laptop is lost, and for moving a desk to another laptop."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def write(self, programme_id: str, path: Path) -> None:
        """Write the programme with its keys and its laptops, sealed to the spare alone. No report is in it.

        `PlanError` unless the spare's sheet was printed and read back: without it nobody could open the file.
        """
        own = self._workspace.vault.own_programme(programme_id)
        if own is None:
            raise PlanError("This programme is not one of this office. Choose one from the list.")
        if own.spare_printed is None:
            raise PlanError("Print the spare's sheet and read it back first: nothing else will open this file.")
        spare = recipients(own)[1]
        kept = _Kept(
            VERSION,
            KIND,
            own.programme,
            own.signing_seed.hex(),
            own.working,
            spare,
            own.seq,
            own.spare_printed,
            own.working_life,
            own.spare_life,
            own.retired,
            self._laptops(programme_id),
        )
        write_atomically(path, age.encrypt(canonical(encode(kept)), [spare]))

    def read(self, path: Path, typed: str) -> FoundProgramme:
        """What a file holds, opened with the spare as it was typed or scanned from its sheet. Keeps nothing.

        `FormatError` where there is a slip in the key, `PlanError` where it does not open the file or the file is none.
        """
        identity = key_text.read_identity(typed)
        data = read_at_most(path, MAX_BYTES)
        try:
            plain = age.decrypt(data, [identity])
        except VerificationError as fault:
            raise PlanError(
                f"“{path.name}” does not open with this sheet: it is no programme's file, is damaged, or was sealed to"
                " another spare. Nothing was changed."
            ) from fault
        try:
            return _found(parse_canonical(plain), age.recipient_of(identity))
        except FormatError as fault:
            raise PlanError(f"“{path.name}” is not a programme's file. Nothing was changed.") from fault

    def take_over(self, found: FoundProgramme) -> str:
        """Keep the programme here, with an empty desk that trusts the same laptops; gives its id. The words were
        compared before. `PlanError` where this laptop has it already.
        """
        vault, programme_id = self._workspace.vault, found.programme.id
        if vault.own_programme(programme_id) is not None:
            raise PlanError("This programme is on this laptop already. Nothing was changed.")
        vault.save_own_programme(replace(found.own, desk_key=self._workspace.sources.token(KEY_BYTES)))
        notes = self._workspace.desk(programme_id).notes
        for each in found.laptops:
            notes.judge_laptop(each.public, each.state, each.reason, each.day or self._workspace.sources.today())
            notes.name_laptop(each.public, each.name)
        return programme_id

    def _laptops(self, programme_id: str) -> tuple[_Laptop, ...]:
        desk = self._workspace.desk(programme_id)
        notes = desk.notes.laptops()
        return tuple(
            _Laptop(public, state, notes[public].name, notes[public].reason, notes[public].day)
            for public, state in desk.laptops().items()
        )


def _found(value: Json, spare: str) -> FoundProgramme:
    if type(value) is dict and type(value.get("v")) is int and value["v"] > VERSION:
        raise TooNewError("This programme's file was made by a newer version of Workshop; update first.")
    kept = decode(_Kept, value, "programme file")
    try:
        seed = bytes.fromhex(kept.signing_seed)
    except ValueError as fault:
        raise FormatError("The key that signs packs is not one.") from fault
    if (kept.kind, kept.spare, len(seed)) != (KIND, spare, SEED_BYTES) or kept.seq < 0 or not is_id(kept.programme.id):
        raise FormatError("The programme's file is not in the agreed form.")
    secrets = [kept.working, *(each.identity for each in kept.retired if each.identity)]
    named = [age.recipient_of(each) for each in secrets]
    if named[1:] != [each.recipient for each in kept.retired if each.identity]:
        raise FormatError("A retired key of the programme's file is not the one that it is said to be.")
    own = OwnProgramme(
        kept.programme,
        seed,
        kept.working,
        "",
        kept.seq + NUMBERS_LEFT_OUT,
        bytes(KEY_BYTES),
        spare_recipient=spare,
        spare_printed=kept.spare_printed,
        working_life=kept.working_life,
        spare_life=kept.spare_life,
        retired=kept.retired,
    )
    words = pack_words(device.public_key(seed), recipients(own))
    return FoundProgramme(kept.programme, words, own, kept.laptops)
