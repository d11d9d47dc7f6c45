"""What all pages have in common: a notice bar on top, and a body that scrolls where the window is small."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from workshop_app.domain.errors import StorageError, WorkshopError
from workshop_app.ui.fields import finish_fields, refuse_drops
from workshop_app.ui.finder import PageFinder
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.piecework import FormHolder
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.widgets.notice_bar import NoticeBar

if TYPE_CHECKING:
    from workshop_app.domain.room import Wish
    from workshop_app.services.bundle import Services


class Page(QWidget):
    """Base of every page: `class PlanPage(Page)`, with `self._ui.setupUi(self.body)` in its constructor.

    A page is made when it is first opened and deleted when the app locks. It has `self.services`, `self.runner`,
    `self.navigator`, `self.notice`; it may override `shown`, `left`, `take_files` and `subject`.
    """

    half_made = False
    """Whether the frame and perhaps the form are there, but the constructor of the page itself has not run."""
    _framed = False

    def __init__(self, services: Services, runner: TaskRunner, navigator: Navigator) -> None:
        if self._framed:
            return  # what makes a page in pieces frames it, sets its form up, and only then calls its constructor
        self._framed = True
        super().__init__(navigator.holder)
        self.services = services
        self.runner = runner
        self.navigator = navigator
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.notice = NoticeBar(self)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = FormHolder(self._scroll.viewport())
        self.body.setProperty("role", "body")
        self._scroll.setWidget(self.body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notice)
        layout.addWidget(self._scroll, 1)

    def event(self, event: QEvent) -> bool:
        """A half-made page is told of no change round about: it has nothing yet that could follow it."""
        if self.half_made and event.type() in _CHANGES:
            return True
        return super().event(event)

    @property
    def find_identifiers(self) -> PageFinder:
        """Looks in a text for what could point to a person. Every `MarkedEntry` on the page and in its dialogs looks
        with this.
        """
        return PageFinder(self)

    def shown(self) -> None:
        """Called each time the page comes to the front: read again what may have changed, set the focus."""

    def left(self) -> None:
        """Called when another page comes to the front, and before a lock: stop timers, close other windows."""

    def subject(self) -> str:
        """What the page is about, for the window's title (a session's title, a programme's name); may be empty."""
        return ""

    def take(self, thing: object) -> None:
        """What was handed over with `navigator.go(page, thing)`; called before `shown`."""

    def room_wish(self) -> Wish | None:
        """What F5 shows to the room from this page, or None where the page is about nothing that the room may see."""
        return None

    def take_files(self, paths: list[Path]) -> None:
        """Files of a kind this page understands (`PageSpec.takes`) were dropped on the window."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, where nothing else takes it, closes the notice bar."""
        if event.key() == Qt.Key.Key_Escape and self.notice.sentence:
            self.notice.clear()
        else:
            super().keyPressEvent(event)

    def offer_focus(self, widget: QWidget) -> None:
        """Put the keyboard on `widget`, unless the person has it somewhere else by now."""
        now = cast("QWidget | None", self.window().focusWidget())  # Qt gives none where there is none
        if now is None or not now.isVisible() or now in (self, self.window()):
            widget.setFocus()

    def show_problem(self, error: WorkshopError) -> None:
        """Say in the notice bar what went wrong; it is also spoken. Where it is the file of a session, its rescue is
        offered.
        """
        session_id = self.navigator.session_id
        if isinstance(error, StorageError) and session_id and error.file == f"{session_id}.db":
            self.offer_rescue(str(error))
        else:
            self.notice.show_notice(str(error), "bad")

    def offer_rescue(self, sentence: str) -> None:
        """Say what is wrong with the session in hand, and offer to rescue what can be read of it."""
        session_id = self.navigator.session_id
        act = self.tr("Rescue what can be read…")
        self.notice.show_notice(sentence, "bad", act, lambda: self.navigator.go("rescue", session_id))

    def say(self, sentence: str, tone: str = "good", action: str = "", act: Callable[[], None] | None = None) -> None:
        """Say `sentence` in the notice bar, with one action where there is one (Undo, Open folder)."""
        self.notice.show_notice(sentence, tone, action, act)

    def refuse_drops_in_fields(self) -> None:
        """Let files dropped on a text field go to the window, for fields that were made later."""
        refuse_drops(self.body)

    def finish(self) -> None:
        """What every page needs once its form is there; the window sees to it."""
        finish_fields(self.body)


_CHANGES = frozenset(
    {
        QEvent.Type.ApplicationFontChange,
        QEvent.Type.FontChange,
        QEvent.Type.LanguageChange,
        QEvent.Type.LayoutDirectionChange,
        QEvent.Type.PaletteChange,
        QEvent.Type.ParentChange,
        QEvent.Type.StyleChange,
    }
)
