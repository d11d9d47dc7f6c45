"""Making pages a few milliseconds at a time, so that the window never waits for one: its frame, its form widget by
widget, what its constructor does, its style and its layout. No page needs to know of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from workshop_app.ui import icons
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.page import Page
from workshop_app.ui.piecework import Piecework
from workshop_app.ui.rooms import PageSpec, load_next
from workshop_app.ui.task_runner import TaskRunner

if TYPE_CHECKING:
    from workshop_app.services.bundle import Services

_EVERY = 60
"""Milliseconds between two looks at what could be done ahead: typing goes on in between."""
_QUIET = 16
"""After so many looks since a page was opened, the other pages of the room are made ahead too."""


class PageMaker(QObject):
    """Keeps what was begun: a page that is wanted now goes on from where it was left when nobody wanted it yet."""

    def __init__(self, runner: TaskRunner, navigator: Navigator, stack: QStackedWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._navigator, self._stack = runner, navigator, stack
        self._begun: dict[str, Iterator[None]] = {}
        self._halves: dict[str, Page] = {}

    def pieces(self, spec: PageSpec, services: Services) -> Iterator[None]:
        """The rest of the work on this page; `take` has it afterwards."""
        if spec.name not in self._begun:
            self._begun[spec.name] = self._make(spec, services)
        return self._begun[spec.name]

    def take(self, spec: PageSpec, services: Services) -> Page:
        """The page, with what remains to be done for it done at once."""
        for _ in self.pieces(spec, services):
            pass
        del self._begun[spec.name]
        return self._halves.pop(spec.name)

    def forget(self) -> None:
        """Throw away what was begun."""
        self._begun.clear()
        for page in self._halves.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._halves.clear()

    def _make(self, spec: PageSpec, services: Services) -> Iterator[None]:
        kind = spec.load()
        yield
        page = kind.__new__(kind)
        page.half_made = True
        Page.__init__(page, services, self._runner, self._navigator)
        self._halves[spec.name] = page
        yield
        form = spec.form()
        if form is not None:
            yield from form.pieces(page.body)
            page.body.ahead = form
            yield
        icons.put_off()
        page.half_made = False
        try:
            page.__init__(services, self._runner, self._navigator)  # type: ignore[misc]  # framed before
        finally:
            drawing = icons.drawn_now()
        page.body.ahead = None
        yield
        for _ in drawing:
            yield
        page.finish()
        self._stack.addWidget(page)
        yield
        for widget in reversed(page.findChildren(QWidget)):
            widget.ensurePolished()  # inner ones first: one that is polished polishes all that is in it
            yield
        page.setGeometry(self._stack.rect())
        _lay_out(page)
        yield
        for stack in page.findChildren(QStackedWidget):
            for number in range(stack.count()):
                inner = cast("QWidget", stack.widget(number))
                inner.setGeometry(stack.rect())
                _lay_out(inner)
                yield


def _lay_out(widget: QWidget) -> None:
    layout = widget.layout()
    if layout is not None:
        layout.activate()


class MakingAhead(QObject):
    """In idle moments: the modules of all pages are imported, and then the pages of the room that is open are made."""

    def __init__(
        self, busy: Callable[[], bool], next_page: Callable[[], Iterator[None] | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._busy, self._next_page = busy, next_page
        self._work = Piecework(self)
        self._quiet = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin, or go on, when it has been quiet for a second."""
        self._work.stop()
        self._quiet = 0
        self._timer.start(_EVERY)

    def stop(self) -> None:
        """Leave off; what was begun can be gone on with."""
        self._timer.stop()
        self._work.stop()

    def _look(self) -> None:
        if self._busy() or self._work.going_on or load_next():
            return
        self._quiet += 1
        if self._quiet > _QUIET:
            work = self._next_page()
            if work is None:
                self._timer.stop()
            else:
                self._work.start(work, at_once=False)
