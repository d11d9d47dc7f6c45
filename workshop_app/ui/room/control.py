"""F5 shows to the room what the page is about; Shift+F5, or blanking the app, takes it away.

Pages say only what is wanted (`Wish`); the slide comes from the service, which reads no contribution.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.room import Dark, Display, Prompt, Proposals, Result, Scale, Slide, Wish, Writing
from workshop_app.ui.announce import announce
from workshop_app.ui.room.display import RoomDisplay
from workshop_app.ui.task_runner import TaskRunner

if TYPE_CHECKING:
    from workshop_app.ui.main_window import MainWindow

SHOW, DARKEN = "F5", "Shift+F5"


class RoomControl(QObject):
    """Owns the display window and what is on it (`domain.room.Display`)."""

    def __init__(self, window: MainWindow, runner: TaskRunner) -> None:
        super().__init__(window)
        self._window, self._runner = window, runner
        self._display = Display()
        self._session_id = ""
        self.room: RoomDisplay | None = None
        for keys, act in ((SHOW, self.show_wanted), (DARKEN, self.darken)):
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)
        navigator = window.navigator
        navigator.show_wanted.connect(self.show_wanted)
        navigator.blanked.connect(self._blanked)
        navigator.purged.connect(self.renew)
        navigator.run_changed.connect(self.renew)
        navigator.session_changed.connect(lambda _session: self.close())
        navigator.locked.connect(self.close)
        navigator.closing.connect(self.close)

    @property
    def slide(self) -> Slide:
        """What the room sees."""
        return self._display.shown

    def show_wanted(self) -> None:
        """Show what the page that is on is about; on a page that is about nothing, what was shown last."""
        page, services, session_id = self._window.page, self._window.services, self._window.navigator.session_id
        if page is None or services is None or not session_id:
            return
        wish = page.room_wish() or self._display.wish
        if wish is None:
            page.say(
                self.tr("Nothing on this page is for the room. Show a prompt from Run, a vote from Vote."), "plain"
            )
            return
        wanted = self._display.next_wish(wish)
        self._runner.storage(
            lambda _progress: services.room.slide(session_id, wanted),
            lambda slide: self._show(session_id, wanted, slide),
            page.show_problem,
            owner=self,
        )

    def darken(self) -> None:
        """Take it away from the room; the window stays, dark."""
        self._display = self._display.darkened()
        self._paint()
        page = self._window.page
        if self.room is not None and page is not None:
            announce(page, self.tr("The room display is dark"))

    def renew(self) -> None:
        """What is shown may have changed: read it again. What cannot be shown any more goes."""
        wish, services, session_id = self._display.wish, self._window.services, self._session_id
        if wish is None or services is None or not session_id or self.room is None:
            return

        def gone(_error: WorkshopError) -> None:
            self._renewed(session_id, wish, Dark())

        self._runner.storage(
            lambda _progress: services.room.slide(session_id, wish),
            lambda slide: self._renewed(session_id, wish, slide),
            gone,
            owner=self,
        )

    def close(self) -> None:
        """Close the window and forget what was on it."""
        room, self.room = self.room, None
        self._display, self._session_id = Display(), ""
        if room is not None:
            room.close()
            room.deleteLater()

    # ------------------------------------------------------------ what came back

    def _show(self, session_id: str, wish: Wish, slide: Slide) -> None:
        if session_id != self._window.navigator.session_id:
            return
        self._session_id = session_id
        self._display = self._display.put(wish, slide)
        if self.room is None:
            self.room = RoomDisplay()
            self.room.setLayoutDirection(self._window.layoutDirection())
            self.room.dark_wanted.connect(self.darken)
            self.room.show_wanted.connect(self.show_wanted)
            self.room.closed.connect(self.close)
            self._paint()
            self.room.open_on(self._window)
            self._window.activateWindow()  # some desktops hand the keyboard to whatever opens
        self._paint()
        page = self._window.page
        if page is not None:
            page.say(self._said(slide), "plain", self.tr("Make it dark (Shift+F5)"), self.darken)

    def _renewed(self, session_id: str, wish: Wish, slide: Slide) -> None:
        if (session_id, wish) == (self._session_id, self._display.wish):
            self._display = self._display.renewed(slide)
            self._paint()

    def _blanked(self, is_blank: bool) -> None:
        """Whoever blanks the app wants nothing seen anywhere; lifting the sheet shows the room nothing by itself."""
        if is_blank:
            self._display = self._display.darkened()
            self._paint()

    def _paint(self) -> None:
        if self.room is not None:
            self.room.show_slide(self._display.shown)

    def _said(self, slide: Slide) -> str:
        words: dict[type, Callable[[], str]] = {
            Prompt: lambda: self.tr("The room sees the prompt."),
            Writing: lambda: self.tr("The room sees that it is writing in silence."),
            Proposals: lambda: self.tr("The room sees the chosen proposals."),
            Scale: lambda: self.tr("The room sees what is voted on, and the answers. No numbers."),
            Result: lambda: self.tr("The room sees the result."),
        }
        return words[type(slide)]() if type(slide) in words else self.tr("The room display is dark.")
