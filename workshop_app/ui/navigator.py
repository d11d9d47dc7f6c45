"""What a page may ask of the window, and what all pages share: which session and which programme is in hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workshop_app.services.progress import Progress

AT_START = "start"
"""Handed to the unlock page when the app was just opened: only then is the keyring tried unasked."""


class Navigator(QObject):
    """Handed to every page as its third argument. It only passes on: the window listens.

    `session_id` and `programme_id` say what is in hand, empty where nothing is; they hold while the app is open.
    `holder` is where pages are born: moving a full one would tell each of its widgets of a new style.
    `lock_held` is true while somebody (the run page) asked that the app does not lock by itself.
    """

    session_changed = Signal(str)
    programme_changed = Signal(str)
    page_wanted = Signal(str, object)
    lock_wanted = Signal()
    blank_wanted = Signal()
    title_changed = Signal()
    room_chosen = Signal(object)
    """This `Room` is the one to be opened from now on."""
    waiting_changed = Signal()
    blanked = Signal(bool)
    closing = Signal()
    unlocked = Signal()
    locked = Signal()
    purged = Signal()
    """A name was taken out of the session in hand: no page may show or take back what it read before."""
    show_wanted = Signal()
    """The room is to see what the page that is on is about."""
    run_changed = Signal()
    """The session in hand turned to another activity, has more minutes, or what it may show to the room changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session_id = ""
        self._programme_id = ""
        self._holders: set[int] = set()
        self.holder: QWidget | None = None
        self.rehearse: Callable[[Path, Progress], dict[str, Any]] = _no_rehearsal

    @property
    def session_id(self) -> str:
        """The session in hand."""
        return self._session_id

    @property
    def programme_id(self) -> str:
        """The programme in hand at the desk."""
        return self._programme_id

    def go(self, page: str, thing: object = None) -> None:
        """Show the page of this name (`rooms.PAGES`) and its room's rail, and hand it `thing` where there is one.

        An empty name goes back to the page of the room that was last open.
        """
        self.page_wanted.emit(page, thing)

    def open_session(self, session_id: str, page: str = "") -> None:
        """Take this session in hand, and show `page` where one is named."""
        if session_id != self._session_id:
            self._session_id = session_id
            self.session_changed.emit(session_id)
        if page:
            self.go(page)

    def open_programme(self, programme_id: str, page: str = "") -> None:
        """Take this programme in hand, and show `page` where one is named."""
        if programme_id != self._programme_id:
            self._programme_id = programme_id
            self.programme_changed.emit(programme_id)
        if page:
            self.go(page)

    def hold_lock(self, holder: object) -> None:
        """Keep the app from locking by itself until `release_lock`, as while a session runs in front of people."""
        self._holders.add(id(holder))

    def release_lock(self, holder: object) -> None:
        """Let the app lock by itself again as far as `holder` is concerned."""
        self._holders.discard(id(holder))

    @property
    def lock_held(self) -> bool:
        """Whether the app is kept from locking by itself."""
        return bool(self._holders)

    def lock(self) -> None:
        """Lock now: databases closed, keys dropped, pages gone."""
        self.lock_wanted.emit()

    def blank(self) -> None:
        """Cover the window until a key is pressed."""
        self.blank_wanted.emit()

    def vault_opened(self) -> None:
        """The vault was unlocked: go on to where the person was."""
        self.unlocked.emit()

    def forget(self) -> None:
        """After a lock: nobody holds the lock off any more; pages and other windows drop what they show."""
        self._holders.clear()
        self.locked.emit()


def _no_rehearsal(_folder: Path, _progress: Progress) -> dict[str, Any]:
    raise RuntimeError("no rehearsal was handed to this window")
