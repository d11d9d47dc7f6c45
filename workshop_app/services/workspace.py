"""The databases of one data folder: which are open, with which keys. Every service reaches them through here.

All of it belongs to the one thread that opens and closes it (the storage thread, or the main thread of a command).
"""

from __future__ import annotations

from collections.abc import Callable, Container
from contextlib import suppress
from pathlib import Path

from workshop_app.domain.chain import Head
from workshop_app.domain.errors import LockedError, OlderDeskError, StorageError, UnreadableError
from workshop_app.domain.identifier import Identifier
from workshop_app.domain.indirect import Hint
from workshop_app.domain.poll import Casting, PollState
from workshop_app.domain.record import Origin
from workshop_app.domain.session import Session, SessionState, Summary
from workshop_app.files import write_atomically
from workshop_app.paths import DataFolder
from workshop_app.privacy.remembered import Wanted
from workshop_app.services.sources import Sources
from workshop_app.storage.ballot_box import BallotBox
from workshop_app.storage.desk_store import DeskStore
from workshop_app.storage.engine import KEY_BYTES, disk_errors
from workshop_app.storage.migrate import remove_database
from workshop_app.storage.sealed_pages import log_is_broken
from workshop_app.storage.session_store import SessionStore
from workshop_app.storage.vault import SessionKeys, Vault

_WORKSHOP = Origin()


class Workspace:
    """The open vault, and the stores that its keys open, each opened on first use and kept until `close`. `from_spare`
    says that the vault was lost and that its spare copy stands in its place; each of `warnings` gives a sentence to be
    said after unlocking, or nothing. `marked` is what was accepted or purged in each session since, `seen` what was
    found in each text that was looked through, `asked` what it gave rise to ask (`looking.py`): in memory only.
    """

    def __init__(self, folder: DataFolder, sources: Sources) -> None:
        self.folder = folder
        self.sources = sources
        self._vault: Vault | None = None
        self._sessions: dict[str, SessionStore] = {}
        self._boxes: dict[str, BallotBox] = {}
        self._desks: dict[str, DeskStore] = {}
        self._turns: dict[str, Head] = {}
        self._when_closed: list[Callable[[], None]] = []
        self._when_purged: list[Callable[[], None]] = []
        self.marked: dict[str, Wanted] = {}
        self.seen: dict[str, tuple[Identifier, ...]] = {}
        self.asked: dict[str, tuple[Hint, ...]] = {}
        self.from_spare = False
        self.warnings: list[Callable[[], str]] = []

    @property
    def is_open(self) -> bool:
        """Whether the vault is unlocked."""
        return self._vault is not None

    @property
    def vault(self) -> Vault:
        """The open vault; `LockedError` while it is locked."""
        if self._vault is None:
            raise LockedError("Workshop is locked. Unlock it, then do the step again; everything saved is safe.")
        return self._vault

    def open_vault(self, key: bytes, *, must_exist: bool = False) -> None:
        """Open the vault with its key, or make it unless it `must_exist`. `UnreadableError` where that fails."""
        with disk_errors(self.folder.root.name):
            self.folder.prepare()
        vault = self._sound(self.folder.vault, key, must_exist)
        self.close()
        self._vault, self.from_spare = vault, False

    def open_spare(self, key: bytes) -> bool:
        """Put the vault's spare copy in the place of a vault that is damaged or gone, and open it; False where there is
        none that this key opens. Only for a key that is known to be the vault's: the vault must not open with another.
        """
        if not self.folder.vault_spare.exists():
            return False
        try:
            self._sound(self.folder.vault_spare, key, True).close()
        except UnreadableError:
            return False
        self._put_spare_in_place()
        self.open_vault(key, must_exist=True)
        self.from_spare = True
        return True

    def _sound(self, path: Path, key: bytes, must_exist: bool) -> Vault:
        vault = Vault.open(path, key, self.sources.token, must_exist=must_exist)
        try:
            sound = vault.is_sound()
        except BaseException:
            vault.close()
            raise
        if not sound:
            vault.close()
            raise UnreadableError(f"“{path.name}” is damaged. Nothing in it was changed.")
        return vault

    def _put_spare_in_place(self) -> None:
        """Set the damaged vault aside, with no log of its own left to be played into the copy, and copy the spare."""
        folder = self.folder
        with disk_errors(folder.vault.name):
            if folder.vault.exists():
                folder.vault.replace(folder.vault_damaged)
            for ending in ("-wal", "-shm"):
                folder.vault.with_name(f"{folder.vault.name}{ending}").unlink(missing_ok=True)
            write_atomically(folder.vault, folder.vault_spare.read_bytes())

    def session(self, session_id: str) -> SessionStore:
        """The store of a session; `StorageError` where this laptop does not hold it, or where an older copy of it was
        put back; `LockedError` while locked.
        """
        store = self._sessions.get(session_id)
        if store is None:
            keys = self._keys(session_id)
            self._check_log(self.folder.session(session_id), keys.key)
            store = SessionStore.open(self.folder.session(session_id), keys.key, self.sources.token)
            try:
                store.check_follows(keys.head)
            except BaseException:
                store.close()
                raise
            self._sessions[session_id] = store
        return store

    def _check_log(self, path: Path, key: bytes) -> None:
        """`UnreadableError` where opening would drop what was saved: the engine does so without a word."""
        if log_is_broken(path, key):
            broken = UnreadableError(
                f"“{path.name}” was not opened: what was last saved beside it is damaged, and opening would lose more"
                " than that. Nothing was changed. Put it back from a copy of its folder, or rescue what can be read."
            )
            broken.file = path.name
            raise broken

    def remember(self, session_id: str) -> None:
        """Keep in the vault where the session's log now stands, so that an older copy put back later is noticed."""
        self.vault.save_head(session_id, self.session(session_id).head())

    def box(self, session_id: str) -> BallotBox:
        """The ballot box of a session, made on first use; raises as `session`, and `UnreadableError` where a poll is
        open and its box is gone: an empty one in its place would count nobody.
        """
        box = self._boxes.get(session_id)
        if box is None:
            polls, keys = self.session(session_id).votes.polls(), self._keys(session_id)
            holds = any(poll.state is PollState.OPEN and poll.casting is not Casting.PAPER for poll in polls)
            path = self.folder.ballot_box(session_id)
            box = self._boxes[session_id] = BallotBox.open(path, keys.box_key, must_exist=holds)
        return box

    def drop_box(self, session_id: str) -> None:
        """Remove a ballot box that cannot be read; the next poll gets a new one."""
        if (box := self._boxes.pop(session_id, None)) is not None:
            box.close()
        remove_database(self.folder.ballot_box(session_id))

    def desk(self, programme_id: str) -> DeskStore:
        """The programme desk's store, made on first use; `StorageError` where the programme is not owned here, and
        `UnreadableError` where the desk was made before and is gone or damaged: an empty one would forget every report;
        `OlderDeskError` where an older copy of it was put back. Each use notes where the one before left it.
        """
        desk = self._desks.get(programme_id)
        if desk is None:
            own = self.vault.own_programme(programme_id)
            if own is None:
                raise StorageError("This programme's keys are not on this laptop, so its desk cannot be opened here.")
            made = self.vault.standing.desk_is_made(programme_id)
            desk = DeskStore.open(self.folder.programme(programme_id), own.desk_key, must_exist=made)
            try:
                self._turns[programme_id] = self._checked_turn(programme_id, desk)
            except BaseException:
                desk.close()
                raise
            self._desks[programme_id] = desk
            if not made:
                self.vault.standing.made_desk(programme_id)
        self._note_turn_quietly(programme_id)
        return desk

    def _checked_turn(self, programme_id: str, desk: DeskStore) -> Head:
        """Where the vault saw it last, if it goes on from there."""
        seen = self.vault.standing.desk_turn(programme_id)
        if desk.goes_on_from(seen):
            return seen
        missing = seen.n - desk.turn().n
        many = f"its last {missing:,} changes are" if missing > 1 else "its last change is"
        older = OlderDeskError(
            f"The desk of this programme is not as this laptop left it: an older copy was put in its place, and {many}"
            " missing. Reports taken in since are not in it, and a laptop that was revoked since would be trusted"
            " again. Nothing was changed."
        )
        older.file = self.folder.programme(programme_id).name
        raise older

    def _note_turn(self, programme_id: str, desk: DeskStore) -> None:
        """Keep in the vault where the desk now stands; a vault that lags behind only notices less."""
        turn = desk.turn()
        if self._turns.get(programme_id) != turn:
            self.vault.standing.set_desk_turn(programme_id, turn)
            self._turns[programme_id] = turn

    def close_desk(self, programme_id: str) -> None:
        """Close a desk; the next use opens it again."""
        self._note_turn_quietly(programme_id)
        self._turns.pop(programme_id, None)
        if (desk := self._desks.pop(programme_id, None)) is not None:
            desk.close()

    def create_session(self, session: Session, pack_seq: int, origin: Origin = _WORKSHOP) -> SessionStore:
        """Make the store of a newly planned session and keep its fresh keys in the vault.

        The file is there before its key is kept: a crash in between leaves a file that nobody can or need read.
        """
        token = self.sources.token
        keys = SessionKeys(summary_of(session, SessionState.PLANNED), token(KEY_BYTES), token(KEY_BYTES), None)
        vault = self.vault
        store = SessionStore.create(self.folder.session(session.id), keys.key, session, pack_seq, token, origin)
        try:
            vault.add_session(keys)
        except BaseException:
            store.close()
            remove_database(self.folder.session(session.id))
            raise
        self._sessions[session.id] = store
        return store

    def forget(self, session_id: str) -> None:
        """Close what is open of a session; the next use opens it again."""
        self._remember_quietly(session_id)
        for store in (self._sessions.pop(session_id, None), self._boxes.pop(session_id, None)):
            if store is not None:
                store.close()

    def remove_session(self, session_id: str) -> None:
        """Destroy a session: its keys first, so that what the disk may keep of the files cannot be read."""
        vault = self.vault
        self.forget(session_id)
        self.marked.pop(session_id, None)
        vault.remove_session(session_id)
        for path in (self.folder.session(session_id), self.folder.ballot_box(session_id)):
            remove_database(path)

    def when_closed(self, action: Callable[[], None]) -> None:
        """Have `action` called on each `close`: what a service holds in memory (an undo history) goes with the keys."""
        self._when_closed.append(action)

    def when_purged(self, action: Callable[[], None]) -> None:
        """Have `action` called on each `forget_texts`: what a service remembers of texts, a purge takes from it."""
        self._when_purged.append(action)

    def forget_texts(self, but: Container[str] = ()) -> None:
        """Something was purged: nobody may remember a text that it stood in. `but` are texts that stand as they did."""
        for seen in (self.seen, self.asked):
            for text in [text for text in seen if text not in but]:
                seen.pop(text)
        for action in self._when_purged:
            action()

    def close(self) -> None:
        """Close every database and drop its key. Closing twice changes nothing."""
        for action in self._when_closed:
            action()
        for held in (self.marked, self.seen, self.asked):
            held.clear()
        for session_id in self._sessions:
            self._remember_quietly(session_id)
        for programme_id in self._desks:
            self._note_turn_quietly(programme_id)
        self._turns.clear()
        for opened in (self._sessions, self._boxes, self._desks):
            for store in opened.values():
                store.close()
            opened.clear()
        if self._vault is not None:
            self._vault.close()
            self._vault = None

    def _remember_quietly(self, session_id: str) -> None:
        """On the way out nothing may stop the lock: where the disk refuses, the vault keeps the head it has."""
        if session_id in self._sessions and self.vault.is_open:
            with suppress(StorageError):
                self.remember(session_id)

    def _note_turn_quietly(self, programme_id: str) -> None:
        if programme_id in self._desks and self.vault.is_open:
            with suppress(StorageError):
                self._note_turn(programme_id, self._desks[programme_id])

    def _keys(self, session_id: str) -> SessionKeys:
        keys = self.vault.session_keys(session_id)
        if keys is None:
            raise StorageError("This session is not on this laptop. Choose one from the list.")
        return keys


def summary_of(session: Session, state: SessionState) -> Summary:
    """The line of a session in a list."""
    return Summary(session.id, session.programme, session.title, session.borough, session.group, session.date, state)
