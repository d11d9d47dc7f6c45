"""A laptop moved to another: everything it keeps is copied to a folder or stick, and taken up on the new one.

The copy is as encrypted as the data folder itself: every database is copied by its own engine while it is whole, under
the key it has. Whoever finds the stick needs the passphrase or the recovery code. The old laptop keeps a note, so that
the two do not both go on and part ways.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from workshop_app.domain.errors import SecretError, StorageError
from workshop_app.domain.poll import Casting, Poll, PollState
from workshop_app.files import open_to_read, write_atomically, writing
from workshop_app.keys import slot_file
from workshop_app.keys.slots import SlotKind
from workshop_app.paths import DataFolder
from workshop_app.services.key_care import KeyCareService
from workshop_app.services.pack_words import day_words
from workshop_app.services.progress import NoProgress, Progress
from workshop_app.services.workspace import Workspace
from workshop_app.storage.ballot_box import BallotBox
from workshop_app.storage.desk_store import DeskStore
from workshop_app.storage.session_store import SessionStore
from workshop_app.storage.vault import SessionKeys, Vault

NAME = "Workshop laptop"
_MOST = 4 << 30


@dataclass(frozen=True, slots=True)
class Copied:
    """A copy that was made and opened. `damaged` are the titles of sessions whose files were copied as they lie,
    because they cannot be read whole.
    """

    folder: Path
    files: int
    damaged: tuple[str, ...]


class MovingService:
    """Use cases of “Copy this laptop…” and “Take up a copied laptop…”."""

    def __init__(self, workspace: Workspace, keys: KeyCareService) -> None:
        self._workspace = workspace
        self._keys = keys
        workspace.warnings.append(self.settle)

    def copy_to(self, folder: Path, progress: Progress = NoProgress()) -> Copied:  # noqa: B008
        """Copy everything into a new folder in `folder`, and open each copy once.

        Raises `StorageError` while ballots are being cast hand to hand, and where the disk refuses; `Cancelled` where
        the person cancelled. Then nothing of the copy is left.
        """
        self._refuse_while_voting()
        today = self._workspace.sources.today()
        target = _free(folder, f"{NAME} {today.isoformat()}")
        unfinished = target.with_name(f"{target.name}.part")
        copy = DataFolder(unfinished)
        try:
            with writing(unfinished):
                shutil.rmtree(unfinished, ignore_errors=True)
                unfinished.mkdir(mode=0o700)
                copy.prepare()
            damaged = self._copy(copy, progress)
            with writing(target):
                files = sum(path.is_file() for path in unfinished.rglob("*"))
                unfinished.rename(target)
        except BaseException:
            shutil.rmtree(unfinished, ignore_errors=True)
            raise
        self._workspace.vault.standing.set_copied(today)
        return Copied(target, files, tuple(damaged))

    def take_up(self, source: Path, progress: Progress = NoProgress()) -> None:  # noqa: B008
        """Take up a copied laptop in this data folder, where there is none yet; it is then unlocked as it was there.

        `SecretError` where there is a vault here or `source` holds no copy; `StorageError` where a disk refuses;
        `Cancelled` where the person cancelled. Then nothing of it is here.
        """
        here, there = self._workspace.folder, DataFolder(source)
        if slot_file.exists(here.key_slots) or here.vault.exists():
            raise SecretError("There is a vault on this laptop already. A copy is taken up only where there is none.")
        if not (slot_file.exists(there.key_slots) and there.vault.exists()):
            raise SecretError(
                f"“{source.name}” holds no copied laptop. Choose the folder that was made there: its name begins with"
                f" “{NAME}”. Nothing was changed."
            )
        slot_file.load(there.key_slots)
        # The key file last: until it is here, there is no vault, and what was cut short is begun again.
        last = {there.key_slots, slot_file.backup_path(there.key_slots)}
        with writing(source):
            files = [path for path in sorted(source.rglob("*")) if path.is_file() and path not in last]
            files += [path for path in sorted(last) if path.exists()]
        made: list[Path] = []
        try:
            with writing(here.root):
                here.prepare()
            for number, path in enumerate(files):
                progress.report(number, len(files), path.name)
                made.append(here.root / path.relative_to(source))
                _copy_file(path, made[-1])
        except BaseException:
            for path in reversed(made):
                with suppress(OSError):
                    path.unlink(missing_ok=True)
            raise

    def settle(self) -> str:
        """After unlocking: what the person must know of a move, a sentence, or nothing.

        On a laptop that was just taken up, the old one's way by its keyring is dropped: its secret is not here.
        """
        standing = self._workspace.vault.standing
        if standing.arrived():
            with suppress(StorageError, SecretError):  # else it is tried again the next time
                if self._keys.keys().way(SlotKind.KEYRING) is not None:
                    self._keys.remove(SlotKind.KEYRING)
                standing.set_arrived(False)
            return (
                "This laptop was taken up from a copy. It has the words of the old one; go on here, and not there. The"
                " old laptop's keyring no longer opens it; this one's can be added on the page Keys and recovery."
            )
        day = standing.copied()
        if day is None:
            return ""
        return (
            f"This laptop was copied to another on {day_words(day)}. Do not go on here: what is added on both cannot be"
            " brought together again, and City Hall would see two versions of a session."
        )

    def copied(self) -> date | None:
        """The day on which this laptop was copied, until the person says that it goes on here; else None."""
        return self._workspace.vault.standing.copied()

    def goes_on_here(self) -> None:
        """The person says that this laptop goes on, and not its copy: the warning is taken back."""
        self._workspace.vault.standing.set_copied(None)

    # ---------------------------------------------------------------- the copy

    def _refuse_while_voting(self) -> None:
        for keys in self._workspace.vault.sessions():
            for poll in self._polls(keys.summary.id):
                if poll.state is PollState.OPEN and poll.casting is Casting.HAND_TO_HAND:
                    raise StorageError(
                        f"In “{keys.summary.title}” the vote “{poll.title}” is open, and ballots are being cast on this"
                        " laptop. Close the vote, then copy. Nothing was copied."
                    )

    def _polls(self, session_id: str) -> tuple[Poll, ...]:
        """None of a session that cannot be opened: nobody votes in it."""
        try:
            return self._workspace.session(session_id).votes.polls()
        except StorageError:
            return ()

    def _copy(self, copy: DataFolder, progress: Progress) -> list[str]:
        workspace, here = self._workspace, self._workspace.folder
        vault, damaged = workspace.vault, list[str]()
        vault.device()  # drawn before the copy, else the two would be two laptops to the office
        sessions, desks = vault.sessions(), vault.own_programmes()
        others = [path for path in here.tray.iterdir() if path.is_file()]
        total, done = len(sessions) + len(desks) + len(others) + 1, 0
        for keys in sessions:
            progress.report(done, total, keys.summary.title)
            done += 1
            if not self._copy_session(keys, copy):
                damaged.append(keys.summary.title)
        for own in desks:
            progress.report(done, total, own.programme.name)
            done += 1
            path = copy.programme(own.programme.id)
            if here.programme(own.programme.id).exists():
                desk = workspace.desk(own.programme.id)
                desk.copy_to(path, own.desk_key)
                _opened(DeskStore.open(path, own.desk_key, must_exist=True), path)
        for path in others:
            progress.report(done, total, path.name)
            done += 1
            _copy_file(path, copy.tray / path.name)
        progress.report(done, total, here.vault.name)
        if here.settings.exists():
            _copy_file(here.settings, copy.settings)
        vault.copy_to(copy.vault)
        moved = Vault.open(copy.vault, vault.key, workspace.sources.token, must_exist=True)
        try:
            moved.standing.set_arrived(True)
            if not moved.is_sound():
                raise _unlike(copy.vault)
            moved.refresh_spare()
        finally:
            moved.close()
        for path in (here.key_slots, slot_file.backup_path(here.key_slots)):
            if path.exists():
                _copy_file(path, copy.root / path.name)
        return damaged

    def _copy_session(self, keys: SessionKeys, copy: DataFolder) -> bool:
        """Copy a session with its ballot box; False where one is damaged and was copied as it lies."""
        here, session_id = self._workspace.folder, keys.summary.id
        damaged = [here.session(session_id), here.ballot_box(session_id)]
        try:
            path = copy.session(session_id)
            store = self._workspace.session(session_id)
            store.copy_to(path, keys.key)
            _opened(SessionStore.open(path, keys.key), path)
            damaged.pop(0)
            if damaged[0].exists():
                path = copy.ballot_box(session_id)
                self._workspace.box(session_id).copy_to(path, keys.box_key)
                _opened(BallotBox.open(path, keys.box_key, must_exist=True), path)
            return True
        except StorageError as fault:
            if fault.file != damaged[0].name:
                raise
        for source in damaged:
            for ending in ("", "-wal"):
                path = source.with_name(f"{source.name}{ending}")
                if path.exists():
                    _copy_file(path, copy.sessions / path.name)
        return False


def _opened(store: SessionStore | BallotBox | DeskStore, path: Path) -> None:
    """Every page of the copy is as it was written, or it is no copy."""
    try:
        sound: Callable[[], bool] = store.integrity if isinstance(store, SessionStore) else store.is_sound
        if not sound():
            raise _unlike(path)
    finally:
        store.close()


def _unlike(path: Path) -> StorageError:
    return StorageError(
        f"The copy of “{path.name}” does not read back as it was written, so the whole copy was removed. The stick or"
        " disk may be failing: choose another."
    )


def _copy_file(source: Path, target: Path) -> None:
    with writing(target):
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with open_to_read(source) as file:
            size = os.fstat(file.fileno()).st_size
            if size > _MOST:
                raise StorageError(f"“{source.name}” is too large to be copied. Nothing was changed.")
            data = file.read(_MOST)
    write_atomically(target, data)
    with writing(target):
        if target.read_bytes() != data:
            raise _unlike(target)


def _free(folder: Path, name: str) -> Path:
    number, path = 2, folder / name
    with writing(path):
        while path.exists():
            path = folder / f"{name} {number}"
            number += 1
    return path
