"""The laptops of a programme: whose reports are taken in, what each sent, and sticks that were lost on their way."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from workshop_app.domain.errors import FormatError, StorageError
from workshop_app.domain.sealed import LaptopNote, LaptopState, LostFile
from workshop_app.domain.text import one_line
from workshop_app.services.import_reports import ImportService, Outcome
from workshop_app.services.workspace import Workspace

__all__ = ["LaptopLine", "LaptopService", "LostFile", "Standing"]

MAX_NOTE = 200
_DIGEST = re.compile(r"[0-9a-f]{64}")


class Standing(Enum):
    """Where a laptop stands. `WAITS`: a report of it is in the tray, and nobody has compared its words yet."""

    OWN = "this computer"
    WAITS = "waits"
    TRUSTED = "trusted"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class LaptopLine:
    """A laptop as a line in a list. `sessions` hold here that it sealed, the last of which came in on `last`; `name` is
    its holder's office; `reason` and `day` say why and when its standing was decided; `tray` are its files that wait.
    """

    public: str
    words: tuple[str, ...]
    standing: Standing
    name: str = ""
    reason: str = ""
    day: date | None = None
    sessions: int = 0
    last: date | None = None
    tray: tuple[str, ...] = field(default_factory=tuple)


class LaptopService:
    """Use cases of the Laptops page."""

    def __init__(self, workspace: Workspace, imports: ImportService) -> None:
        self._workspace = workspace
        self._imports = imports

    def lines(self, programme_id: str) -> tuple[LaptopLine, ...]:
        """All laptops: those that wait first, then those that are trusted, then those that are not any more."""
        desk = self._workspace.desk(programme_id)
        notes, sent = desk.notes.laptops(), desk.notes.sent()
        waiting: dict[str, list[str]] = {}
        for entry in self._imports.tray(programme_id):
            if entry.laptop:
                waiting.setdefault(entry.laptop, []).append(entry.id)
        lines = []
        for laptop in self._imports.laptops(programme_id):
            standing = Standing.TRUSTED if laptop.state is LaptopState.KNOWN else Standing.REVOKED
            note, tray = notes.get(laptop.public, LaptopNote()), tuple(waiting.pop(laptop.public, ()))
            number, last = sent.get(laptop.public, (0, None))
            lines.append(
                LaptopLine(
                    laptop.public,
                    laptop.words,
                    Standing.OWN if laptop.own and standing is Standing.TRUSTED else standing,
                    note.name,
                    note.reason,
                    note.day,
                    number,
                    last,
                    tray,
                )
            )
        lines += [
            LaptopLine(public, self._imports.words(public), Standing.WAITS, tray=tuple(ids))
            for public, ids in waiting.items()
        ]
        order = (Standing.WAITS, Standing.OWN, Standing.TRUSTED, Standing.REVOKED)
        return tuple(sorted(lines, key=lambda line: (order.index(line.standing), line.words)))

    def approve(self, programme_id: str, public: str) -> tuple[Outcome, ...]:
        """Trust a laptop whose words were compared, and take in what of it waits in the tray."""
        waiting = [entry.id for entry in self._imports.tray(programme_id) if entry.laptop == public]
        self._imports.trust(programme_id, public)
        return tuple(self._imports.check_again(programme_id, tray_id) for tray_id in waiting)

    def revoke(self, programme_id: str, public: str, reason: str) -> None:
        """Take no more reports of this laptop; those that are in stay. `StorageError` without a reason."""
        why = one_line(reason)[:MAX_NOTE]
        if not why:
            raise StorageError("Write down why this laptop is not trusted any more. Nothing was changed.")
        self._imports.revoke(programme_id, public, why)

    def name(self, programme_id: str, public: str, name: str) -> None:
        """Note whose a laptop is: its holder's office."""
        self._workspace.desk(programme_id).notes.name_laptop(public, one_line(name)[:MAX_NOTE])

    # ---------------------------------------------------------------- lost sticks

    def lost(self, programme_id: str) -> tuple[LostFile, ...]:
        """The files of which a copy was lost, latest first."""
        return self._workspace.desk(programme_id).notes.lost_files()

    def mark_lost(self, programme_id: str, digest: str, note: str) -> LostFile:
        """Note that a stick with this file was lost, so that its coming back is noticed. `digest` is the SHA-256 as the
        slip has it, in groups or not. `FormatError` where it is none.
        """
        found = "".join(digest.split()).lower()
        if not _DIGEST.fullmatch(found):
            raise FormatError(
                "This is not the SHA-256 of a file: it has 64 digits from 0 to 9 and a to f, on the slip in 16 groups"
                f" of four. What you typed has {len(found)}."
            )
        desk = self._workspace.desk(programme_id)
        lost = LostFile(found, one_line(note)[:MAX_NOTE], self._workspace.sources.today())
        desk.notes.add_lost(lost)
        return lost

    def found(self, programme_id: str, file: str) -> LostFile | None:
        """Take the note back; gives it, for `lost_again`."""
        desk = self._workspace.desk(programme_id)
        lost = desk.notes.lost_file(file)
        desk.notes.drop_lost(file)
        return lost

    def lost_again(self, programme_id: str, lost: LostFile) -> None:
        """Undo `found`."""
        self._workspace.desk(programme_id).notes.add_lost(lost)
