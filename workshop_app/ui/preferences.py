"""The settings while the app runs: kept on disk when they change, and put on at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from workshop_app import settings as store
from workshop_app.settings import Room, Settings
from workshop_app.settings import Theme as Look
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.theme import Theme


class Preferences(QObject):
    """Look, text size and room. `changed` is sent after a change was put on; it is kept in its own time."""

    changed = Signal()

    def __init__(self, path: Path, theme: Theme, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._theme = theme
        self._runner = runner
        self._settings = store.load(path)
        theme.choose(self._settings.theme, self._settings.text_size)

    @property
    def settings(self) -> Settings:
        """What is chosen now."""
        return self._settings

    def change(self, look: Look | None = None, text_size: int | None = None, room: Room | None = None) -> None:
        """Change what is given and leave the rest. Where the disk refuses, the choice holds until the app closes."""
        before = self._settings
        self._settings = after = replace(
            before,
            theme=look or before.theme,
            text_size=text_size or before.text_size,
            room=before.room if room is None else room,
        )
        if after == before:
            return
        self._theme.choose(after.theme, after.text_size)
        path = self._path
        self._runner.storage(lambda _p: store.save(path, after), lambda _n: None, lambda _e: None, owner=self)
        self.changed.emit()
