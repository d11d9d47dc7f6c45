"""Care of a programme's keys at the desk: the spare on paper, new keys for old ones, the designated lead's key (P1)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from workshop_app.domain.errors import PlanError
from workshop_app.domain.programme import DesignatedLead, Programme
from workshop_app.domain.text import one_line
from workshop_app.keys import words
from workshop_app.reporting import key_sheet
from workshop_app.reporting.key_sheet import KeySheet
from workshop_app.sealing import age
from workshop_app.services import key_text
from workshop_app.services.reading import read_at_most
from workshop_app.services.workspace import Workspace
from workshop_app.storage.own_programmes import KeyLife, OwnProgramme, RetiredKey

MAX_IDENTITY_FILE = 65_536


@dataclass(frozen=True, slots=True)
class KeyLine:
    """One key of a programme. `words` are six, of its `age1…` recipient, by which a sheet is told from another; `here`
    says whether this laptop holds its secret. It is in the packs from `first` to `last` (None: still), from the day
    `since` (None: not known) to `until` (None: still in use).
    """

    recipient: str
    words: tuple[str, ...]
    is_spare: bool
    here: bool
    since: date | None
    until: date | None
    first: int
    last: int | None


@dataclass(frozen=True, slots=True)
class ProgrammeKeys:
    """The keys of a programme. `printed` is the day on which a sheet of the spare was read back, None where never."""

    working: KeyLine
    spare: KeyLine
    retired: tuple[KeyLine, ...]
    printed: date | None


@dataclass(frozen=True, slots=True)
class LeadKey:
    """A key that was just drawn for the designated lead. `identity` is its secret: it is kept nowhere."""

    identity: str
    recipient: str
    words: tuple[str, ...]


class ProgrammeKeyService:
    """Use cases around the keys that open reports. The key that signs packs is never changed."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def keys(self, programme_id: str) -> ProgrammeKeys:
        """The keys as they stand; `PlanError` where the programme is not one of this office."""
        return standing_of(self._own(programme_id))

    # ---------------------------------------------------------------- the spare

    def write_spare_sheet(self, programme_id: str, path: Path) -> None:
        """Write the spare's secret as a sheet to be printed, a PDF. `PlanError` where it is not on this laptop."""
        own = self._own(programme_id)
        recipient = age.recipient_of(_spare_of(own))
        key_sheet.write(path, KeySheet.SPARE, own.programme.name, "", own.spare, key_words(recipient), recipient)

    def confirm_spare(self, programme_id: str, typed: str) -> ProgrammeKeys:
        """The sheet was printed: its last two groups were typed from the paper, or the whole of it was scanned."""
        own = self._own(programme_id)
        if not key_text.is_read_back(_spare_of(own), typed):
            raise PlanError("These are not the last two groups of this spare's sheet. Look at the paper once more.")
        return self._keep(replace(own, spare_printed=self._workspace.sources.today()))

    def remove_spare(self, programme_id: str) -> ProgrammeKeys:
        """Take the spare's secret off this laptop, leaving nothing of it in the vault's files. Its public key stays in
        the packs. `PlanError` unless its sheet was read back.
        """
        own = self._own(programme_id)
        recipient = age.recipient_of(_spare_of(own))
        if own.spare_printed is None:
            raise PlanError("Print the spare's sheet and read it back first: without it, this secret would be lost.")
        kept = self._keep(replace(own, spare="", spare_recipient=recipient))
        self._workspace.vault.forget_earlier()
        return kept

    def restore(self, programme_id: str, typed: str) -> ProgrammeKeys:
        """Take a secret back that is typed or scanned from its sheet: the spare's, or that of a retired key.

        `FormatError` where there is a slip in it, `PlanError` where it is here already or no key of this programme.
        """
        own = self._own(programme_id)
        identity = key_text.read_identity(typed)
        recipient = age.recipient_of(identity)
        if recipient in {line.recipient for line in _lines(own) if line.here}:
            raise PlanError("This key is on this laptop already. Nothing was changed.")
        if recipient == own.spare_recipient:
            return self._keep(replace(own, spare=identity, spare_recipient=""))
        if all(key.recipient != recipient for key in own.retired):
            six = " · ".join(key_words(recipient))
            raise PlanError(f"This is no key of this programme: its words are {six}. Look for the other sheet.")
        retired = (replace(key, identity=identity) if key.recipient == recipient else key for key in own.retired)
        return self._keep(replace(own, retired=tuple(retired)))

    def restore_from_file(self, programme_id: str, path: Path) -> ProgrammeKeys:
        """`restore`, from an age identity file as `age-keygen` writes it."""
        text = read_at_most(path, MAX_IDENTITY_FILE).decode("utf-8-sig", errors="replace")
        found = [line for line in map(str.strip, text.splitlines()) if line and not line.startswith("#")]
        return self.restore(programme_id, found[0] if len(found) == 1 else "")

    # ---------------------------------------------------------------- new keys for old ones

    def change_working(self, programme_id: str) -> ProgrammeKeys:
        """Draw a new working key. The next pack names it; the one before is retired and still opens what it opened."""
        own = self._own(programme_id)
        line, life = _working_line(own), self._new_life(own)
        retired = (_retired(line, own.working, life.since, own.seq), *own.retired)
        return self._keep(replace(own, working=age.new_identity(), working_life=life, retired=retired))

    def change_spare(self, programme_id: str) -> ProgrammeKeys:
        """Draw a new spare. The one before is retired, wherever its secret is."""
        own = self._own(programme_id)
        line, life = _spare_line(own), self._new_life(own)
        retired = (_retired(line, own.spare, life.since, own.seq), *own.retired)
        changed = replace(own, spare=age.new_identity(), spare_recipient="", spare_printed=None, spare_life=life)
        return self._keep(replace(changed, retired=retired))

    # ---------------------------------------------------------------- the designated lead

    def draw_lead(self) -> LeadKey:
        """A fresh key for the designated lead, to be printed and handed over. Nothing of it is stored."""
        identity = age.new_identity()
        recipient = age.recipient_of(identity)
        return LeadKey(identity, recipient, key_words(recipient))

    def write_lead_sheet(self, path: Path, programme: Programme, office: str, key: LeadKey) -> None:
        """Write the lead's secret as a sheet, the one time that it can be written."""
        key_sheet.write(path, KeySheet.LEAD, programme.name, one_line(office), key.identity, key.words, key.recipient)

    def is_read_back(self, key: LeadKey, typed: str) -> bool:
        """Whether this is what stands at the end of the lead's sheet."""
        return key_text.is_read_back(key.identity, typed)

    def lead(self, programme_id: str, office: str, recipient: str) -> DesignatedLead:
        """The designated lead from what was typed. `PlanError` says what is wrong with it: no key, a slip in the key,
        or a key that this office could open. `programme_id` need not be kept yet.
        """
        lead = DesignatedLead(one_line(office), "".join(recipient.split()).lower())
        if not age.is_recipient(lead.recipient):
            raise PlanError("There is a slip in the key of the designated lead. Copy it whole: age1 and 58 characters.")
        own = self._workspace.vault.own_programme(programme_id)
        if own is not None and lead.recipient in {line.recipient for line in _lines(own)}:
            raise PlanError("This is a key of the programme itself: this office could read every concern.")
        return lead

    def words_of(self, recipient: str) -> tuple[str, ...]:
        """The six words of a recipient."""
        return key_words(recipient)

    def _new_life(self, own: OwnProgramme) -> KeyLife:
        return KeyLife(self._workspace.sources.today(), own.seq + 1)

    def _keep(self, own: OwnProgramme) -> ProgrammeKeys:
        self._workspace.vault.save_own_programme(own)
        return standing_of(own)

    def _own(self, programme_id: str) -> OwnProgramme:
        own = self._workspace.vault.own_programme(programme_id)
        if own is None:
            raise PlanError("This programme is not one of this office. Choose one from the list.")
        return own


def key_words(recipient: str) -> tuple[str, ...]:
    """The six words of an `age1…` recipient."""
    return words.words(recipient.encode(), words.LAPTOP_WORDS)


def recipients(own: OwnProgramme) -> tuple[str, str]:
    """What reports are sealed to: the working key first, then the spare."""
    return age.recipient_of(own.working), own.spare_recipient or age.recipient_of(own.spare)


def identities(own: OwnProgramme) -> tuple[str, ...]:
    """Every secret here that opens reports: the working key's, the spare's and those of retired keys."""
    return tuple(each for each in (own.working, own.spare, *(key.identity for key in own.retired)) if each)


def standing_of(own: OwnProgramme) -> ProgrammeKeys:
    """The keys of a programme as they stand."""
    working, spare, *retired = _lines(own)
    return ProgrammeKeys(working, spare, tuple(retired), own.spare_printed)


def _lines(own: OwnProgramme) -> list[KeyLine]:
    retired = (
        KeyLine(
            key.recipient,
            key_words(key.recipient),
            key.is_spare,
            bool(key.identity),
            key.since,
            key.until,
            key.first,
            key.last,
        )
        for key in own.retired
    )
    return [_working_line(own), _spare_line(own), *retired]


def _working_line(own: OwnProgramme) -> KeyLine:
    recipient, life = recipients(own)[0], own.working_life
    return KeyLine(recipient, key_words(recipient), False, True, life.since, None, life.first, None)


def _spare_line(own: OwnProgramme) -> KeyLine:
    recipient, life = recipients(own)[1], own.spare_life
    return KeyLine(recipient, key_words(recipient), True, bool(own.spare), life.since, None, life.first, None)


def _retired(line: KeyLine, identity: str, day: date | None, last: int) -> RetiredKey:
    assert day is not None  # the day on which its successor was drawn
    return RetiredKey(line.recipient, identity, line.is_spare, line.since, day, line.first, last)


def _spare_of(own: OwnProgramme) -> str:
    if not own.spare:
        raise PlanError("The spare's secret is not on this laptop: it is on its printed sheet.")
    return own.spare
