"""One session's mirror while its vault is open: what is known of the stick, and a step on its way there (T3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.mirror import LONGEST_WAIT, MirrorState, Presence, Standing, Step, due, file_name
from workshop_app.keys.slots import Header, Slot
from workshop_app.storage import mirror as files
from workshop_app.storage.session_store import SessionStore


@dataclass(frozen=True, slots=True)
class Prepared:
    """A passphrase of a mirror, made ready: what opens it again, and the key that comes of it (hexadecimal)."""

    header: Header
    key: str


@dataclass(frozen=True, slots=True)
class Kept:
    """What the vault keeps of a mirror. `replaces` is the id of the mirror that it took over, or empty."""

    folder: str
    id: str
    prepared: Prepared
    replaces: str


@dataclass(frozen=True, slots=True)
class FileHeader:
    """The header of a mirror's file: the passphrase's slot holds the file key."""

    v: int
    id: str
    slot: Slot


@dataclass(frozen=True, slots=True)
class Look:
    """What a look at the stick gave, and whether a step is due."""

    state: MirrorState
    due: bool


class Mirror:
    """One session's mirror, while its vault is open."""

    def __init__(self, session_id: str, path: Path, kept: Kept, store: SessionStore, *, first: bool) -> None:
        self.session_id = session_id
        self.kept = kept
        self.file = files.MirrorFile(
            Path(kept.folder) / file_name(session_id),
            kept.id.encode(),
            first=first,
            replaces=kept.replaces.encode(),
        )
        self.store = store
        self.marks: Sequence[bytes] = ()
        self.forgotten = -1
        self.base_size = 0
        self.tried = self.anew = float("-inf")
        self._path = path
        self._stamp: files.Stamp = ()
        self._at: float | None = None
        self._presence = Presence.HERE
        self._problem = ""

    @property
    def owes(self) -> bool:
        """Whether words went from the session that its mirror may still hold."""
        return not self.file.is_new and self.store.run.forgotten != self.forgotten

    def state(self) -> MirrorState:
        """How it stands, as far as was last seen."""
        if self._presence is Presence.AWAY:
            standing = Standing.AWAY
        elif self._presence is Presence.TAKEN:
            standing = Standing.TAKEN
        elif self._problem:
            standing = Standing.REFUSED
        else:
            standing = Standing.BEGUN if self._at is None else Standing.CURRENT
        return MirrorState(standing, self.kept.folder, self._at, self.owes, self._problem)

    def look(self, now: float, *, idle: bool) -> Look:
        """See whether the stick is there and a step is due. On the thread of the sticks; never raises."""
        self._presence = self.file.presence()
        if self._presence is not Presence.HERE:
            self.file.distrust()
            self._problem = ""
            return Look(self.state(), due=False)
        since = now - self.tried
        if self._problem:
            return Look(self.state(), due=since >= LONGEST_WAIT)
        changed = files.stamp(self._path) != self._stamp
        return Look(self.state(), due=not self.file.can_append or due(changed, self.owes, idle, since))

    def wrote(self, parcel: Parcel) -> None:
        """A step is on the stick."""
        self.marks, self._stamp, self._at, self._problem = parcel.marks, parcel.stamp, parcel.at, ""
        if parcel.anew is not None:
            self.forgotten, self.anew, self.base_size = parcel.forgotten, parcel.at, self.file.size

    def refused(self, problem: WorkshopError) -> None:
        """The stick did not take a step."""
        self._presence = self.file.presence()
        self._problem = str(problem) if self._presence is Presence.HERE else ""


@dataclass(frozen=True, slots=True)
class Anew:
    """What a mirror that is written anew begins with."""

    header: bytes
    key: bytes


@dataclass(frozen=True, slots=True)
class Parcel:
    """A step on its way to the stick. Its pages are encrypted already; `write` waits for the disk."""

    mirror: Mirror
    step: Step
    pages: Sequence[bytes]
    nonce: bytes
    anew: Anew | None
    marks: Sequence[bytes]
    stamp: files.Stamp
    forgotten: int
    at: float

    def write(self) -> MirrorState:
        """Put it on the stick, whole or not at all; gives how the mirror stands then. Never raises."""
        file = self.mirror.file
        try:
            if self.anew is not None:
                file.write_anew(self.anew.header, self.anew.key, self.nonce, self.step, self.pages)
            elif self.step.numbers:
                file.append(self.nonce, self.step, self.pages)
        except WorkshopError as fault:
            self.mirror.refused(fault)
        else:
            self.mirror.wrote(self)
        return self.mirror.state()
