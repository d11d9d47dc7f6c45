"""A programme desk's database that is damaged, gone or an older copy: put back, gone on with, or begun anew; never
without a word.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from workshop_app.domain.errors import StorageError, TooNewError, UnreadableError
from workshop_app.files import open_to_read, write_atomically, writing
from workshop_app.services.workspace import Workspace
from workshop_app.storage.desk_store import DeskStore
from workshop_app.storage.engine import disk_errors

_MOST = 4 << 30


class DeskCareService:
    """Use cases of the notice that says that a desk is lost."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def is_lost(self, programme_id: str) -> bool:
        """Whether the desk's database is damaged or gone, or an older copy of it."""
        try:
            return not self._workspace.desk(programme_id).is_sound()
        except UnreadableError:
            return True

    def go_on(self, programme_id: str) -> None:
        """Take the older copy that is there for the desk, knowingly."""
        self._workspace.close_desk(programme_id)
        self._workspace.vault.standing.set_desk_turn(programme_id, None)

    def begin_anew(self, programme_id: str) -> None:
        """Begin with an empty desk: the sealed files have to be taken in again, and laptops to be approved again.

        A damaged database is set aside under another name. `StorageError` where the desk is not lost.
        """
        self._check_lost(programme_id)
        self._set_aside(programme_id)
        own = self._workspace.vault.own_programme(programme_id)
        assert own is not None  # it has a desk
        DeskStore.open(self._workspace.folder.programme(programme_id), own.desk_key).close()

    def put_back(self, programme_id: str, copy: Path) -> None:
        """Put a copy of the desk's database in its place. `UnreadableError` where it is no whole copy of this desk;
        `StorageError` where the desk is not lost, or the disk refuses. Then nothing was changed.
        """
        self._check_lost(programme_id)
        own = self._workspace.vault.own_programme(programme_id)
        assert own is not None  # it has a desk
        path = self._workspace.folder.programme(programme_id)
        trial = path.with_name(f"{path.name}.trial")
        try:
            with writing(copy), open_to_read(copy) as file:
                write_atomically(trial, file.read(_MOST))
            self._try(trial, own.desk_key, copy.name)
            self._set_aside(programme_id)
            with disk_errors(path.name):
                trial.replace(path)
        finally:
            for ending in ("", "-wal", "-shm", "-journal"):
                with suppress(OSError):
                    trial.with_name(f"{trial.name}{ending}").unlink(missing_ok=True)

    def _try(self, path: Path, key: bytes, name: str) -> None:
        refused = UnreadableError(
            f"“{name}” is not a whole copy of this programme's desk, so it was not put back. Nothing was changed."
            " Choose another copy, or begin anew."
        )
        try:
            desk = DeskStore.open(path, key, must_exist=True)
        except (UnreadableError, TooNewError) as fault:
            raise refused from fault
        try:
            if not desk.is_sound():
                raise refused
        finally:
            desk.close()

    def _check_lost(self, programme_id: str) -> None:
        if not self.is_lost(programme_id):
            raise StorageError("The desk of this programme is whole. Nothing was changed.")

    def _set_aside(self, programme_id: str) -> None:
        self._workspace.close_desk(programme_id)
        path = self._workspace.folder.programme(programme_id)
        with disk_errors(path.name):
            for ending in ("-wal", "-shm"):
                path.with_name(f"{path.name}{ending}").unlink(missing_ok=True)
            if path.exists():
                path.replace(path.with_name(f"{path.stem}.damaged{path.suffix}"))
        self._workspace.vault.standing.set_desk_turn(programme_id, None)
