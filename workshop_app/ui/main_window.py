"""The main window: navigation, lock and blank, and nothing else. What is done on a page is the page's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QMessageBox, QStackedWidget, QWidget
from shiboken6 import isValid

from workshop_app.domain.errors import WorkshopError
from workshop_app.settings import Room
from workshop_app.ui import by_rules, dropping, rooms
from workshop_app.ui.auto_lock import AutoLock, lock_minutes
from workshop_app.ui.blank import BlankSheet
from workshop_app.ui.fault_report import report
from workshop_app.ui.guide_places import place_for
from workshop_app.ui.making import MakingAhead, PageMaker
from workshop_app.ui.navigator import AT_START, Navigator
from workshop_app.ui.opening import Opened, Opening
from workshop_app.ui.page import Page
from workshop_app.ui.painting import PaintsInTurn
from workshop_app.ui.preferences import Preferences
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.waiting import WaitingSigns
from workshop_app.ui.widgets.rail import Rail

if TYPE_CHECKING:
    from workshop_app.services.bundle import Services
    from workshop_app.services.set_up import VaultState
    from workshop_app.ui.dialogs.guide import GuideDialog

SMALLEST = (960, 600)
USUAL = (1280, 800)


class MainWindow(PaintsInTurn):
    """Made without services, so that it can be painted at once; `start` hands them over."""

    def __init__(self, runner: TaskRunner, preferences: Preferences) -> None:
        super().__init__()
        self._runner = runner
        self._preferences = preferences
        self._services: Services | None = None
        self._pages: dict[str, Page] = {}
        self._page = ""
        self._last_page = ""
        self._open = False
        self._guide: GuideDialog | None = None
        self._before_blank: tuple[Page | None, QWidget | None] = (None, None)
        self.navigator = Navigator(self)
        self.rail = Rail(self)
        self._stack = QStackedWidget(self)
        self._frame = QWidget(self)
        self.navigator.holder = self._stack
        self._blank = BlankSheet(self)
        self._maker = PageMaker(runner, self.navigator, self._stack, self)
        self._opening = Opening(self, lambda: not runner.is_busy)
        self._ahead = MakingAhead(lambda: runner.is_busy or self.opening, self._next_ahead, self)
        self._entering = False
        self._to_say = ""
        self._auto_lock = AutoLock(lambda: self.navigator.lock_held, self)
        self._waiting = WaitingSigns(runner, self.navigator, self.rail, self)
        self._lay_out()
        self._connect()

    def start(self, services: Services) -> None:
        """Take the services and show what comes first: setting up, unlocking, or the room."""
        self._services = services
        self._runner.storage(lambda _progress: services.vault.state(), self._begin, owner=self)

    @property
    def page(self) -> Page | None:
        """The page that is on."""
        return self._pages.get(self._page)

    @property
    def page_name(self) -> str:
        """The name of the page that is on; empty before the first."""
        return self._page

    @property
    def services(self) -> Services | None:
        """The services, once they were handed over."""
        return self._services

    @property
    def opening(self) -> bool:
        """Whether a page was asked for that is not there yet, or that has not taken what was typed meanwhile."""
        return self._opening.going_on

    def open_page(self, name: str, thing: object = None) -> None:
        """`show_page`, without holding the window: a page that is not there is made in pieces before it is shown."""
        spec = rooms.page(name or self._last_page or "home")
        if spec.name in self._pages or self._services is None:
            self._opening.stop()
            self.show_page(spec.name, thing)
        else:
            self._ahead.stop()
            self.rail.set_current(spec.name)
            pieces = chain(self._maker.pieces(spec, self._services), self._rail_for(spec))
            self._opening.start(Opened(spec.name, thing), pieces, lambda each: self.show_page(each.name, each.thing))

    def show_page(self, name: str, thing: object = None) -> Page:
        """Bring this page to the front, made at once if it was not yet, and hand it `thing` where there is one.

        Its room's rail comes with it. An empty name is the page of the room that was last open.
        """
        spec = rooms.page(name or self._last_page or "home")
        name = spec.name
        page = self._pages.get(name) or self._make(spec)
        leaving = self.page
        if leaving is not None and leaving is not page:
            leaving.left()
        self._page = name
        if spec.room is not Room.NONE:
            self._last_page = name
            if spec.room is not self._preferences.settings.room:
                self._preferences.change(room=spec.room)
        self._show_rail()
        self._stack.setCurrentWidget(page)
        self._retitle()
        if thing is not None:
            page.take(thing)
        page.shown()
        self._waiting.shown()
        if self._entering:
            self._entering = False
            for gate in _GATES:
                self._drop(gate)
            self._warn(self._to_say)
        self._ahead.start()
        return page

    def show_fault(self, fault: BaseException) -> None:
        """Show the technical page for an unexpected error."""
        if self._services is None:
            self._give_up(self.tr("The app could not be started. Nothing was changed."), report(fault))
        else:
            self.show_page("fault", fault)

    def show_problem(self, error: WorkshopError) -> None:
        """Show the error on the page that is on."""
        if self.page is not None:
            self.page.show_problem(error)
        else:
            self._give_up(str(error), "")

    def lock(self) -> None:
        """Close what is open, drop the keys, and ask for the passphrase again."""
        if not self._open or self._services is None:
            return
        vault = self._services.vault
        self._open = False
        self._auto_lock.stop()
        self._close_pages()
        self.navigator.forget()
        self._runner.storage(lambda _progress: vault.lock(), lambda _none: None, owner=self)
        self.show_page("unlock")

    def blank(self) -> None:
        """Cover everything until a key is pressed."""
        if self._blank.isVisible():
            return
        self._opening.drop_keys()
        self._before_blank = (self.page, self.focusWidget())
        self._frame.hide()
        self._blank.setGeometry(self.rect())
        self._blank.show()
        self._blank.raise_()
        self._blank.setFocus()
        self._retitle()
        self.navigator.blanked.emit(True)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the page put away what is its own."""
        if self.page is not None:
            self.page.left()
        self._auto_lock.stop()
        self._ahead.stop()
        self._opening.stop()
        self.navigator.closing.emit()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The blank sheet covers the window at any size."""
        super().resizeEvent(event)
        self._blank.setGeometry(self.rect())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that a page understands, once the vault is open; before, those that make one."""
        if dropping.understood(dropping.files_of(event), self._page, self._open):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files to the page that understands them."""
        event.acceptProposedAction()
        self.take_files(dropping.files_of(event))

    def take_files(self, paths: list[Path]) -> None:
        """Open the page that understands these files and hand them over; others are named in a notice."""
        by_page, strange = dropping.by_page(paths, self._page, self._open)
        for name, files in by_page.items():
            self.show_page(name).take_files(files)
        if strange and self.page is not None:
            self.page.say(
                self.tr("“{}” is not a file that this app understands. Nothing was done with it.").format(
                    strange[0].name
                ),
                "warn",
            )

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._stack, 1)
        self._stack.setProperty("role", "page")
        self.setCentralWidget(self._frame)
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.setAcceptDrops(True)
        self._show_rail()
        self._retitle()

    def _connect(self) -> None:
        go: Callable[[str, object], Any] = self.open_page
        for keys, act, context in (
            ("Ctrl+L", self.lock, Qt.ShortcutContext.ApplicationShortcut),
            ("Ctrl+B", self.blank, Qt.ShortcutContext.ApplicationShortcut),
            ("B", self.blank, Qt.ShortcutContext.WindowShortcut),
            ("Ctrl+,", self._show_settings, Qt.ShortcutContext.WindowShortcut),
            ("F1", self._show_guide, Qt.ShortcutContext.WindowShortcut),
            ("F8", lambda: self._open and go("silence", self._page), Qt.ShortcutContext.WindowShortcut),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(context)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)
        self.rail.wanted.connect(self.open_page)
        self.rail.room_wanted.connect(lambda: self.open_page("home"))
        self.rail.guide_wanted.connect(self._show_guide)
        self.rail.settings_wanted.connect(self._show_settings)
        self.rail.blank_wanted.connect(self.blank)
        self.rail.lock_wanted.connect(self.lock)
        self.navigator.page_wanted.connect(self.open_page)
        self.navigator.lock_wanted.connect(self.lock)
        self.navigator.blank_wanted.connect(self.blank)
        self.navigator.unlocked.connect(self._enter)
        self.navigator.room_chosen.connect(lambda room: self._preferences.change(room=room))
        self.navigator.title_changed.connect(self._retitle)
        self._blank.lifted.connect(self._unblank)
        self._auto_lock.due.connect(self.lock)
        self._runner.faulted.connect(self.show_fault)

    def _next_ahead(self) -> Iterator[None] | None:
        """The making of the next page of this room, where one is not there yet."""
        for spec in rooms.pages_of(self._preferences.settings.room) if self._open else ():
            if spec.name not in self._pages:
                return self._make_ahead(spec)
        return None

    def _make_ahead(self, spec: rooms.PageSpec) -> Iterator[None]:
        assert self._services is not None
        for _ in self._maker.pieces(spec, self._services):
            yield  # not handed on: who asks for the page meanwhile goes on with these
        self._make(spec)

    def _begin(self, state: VaultState) -> None:
        if state.open:
            self._enter()
        elif state.exists:
            self.show_page("unlock", AT_START)
        else:
            self.show_page("set_up")

    def _enter(self) -> None:
        services = self._services
        assert services is not None
        self._open = self._entering = True
        self._to_say = ""
        self._runner.storage(lambda _progress: lock_minutes(services), self._auto_lock.start, owner=self)
        self._runner.storage(lambda _progress: services.vault.warning(), self._warn, owner=self)
        self._runner.wide(lambda _progress: by_rules.warning(services.capture.prepare()), self._warn_too, owner=self)
        room = self._preferences.settings.room
        pages = [spec.name for spec in rooms.pages_of(room)]
        self.open_page(self._last_page if self._last_page in pages else pages[0] if pages else "home")
        self._waiting.open(services, room)

    def _warn(self, sentence: str) -> None:
        """Say it on the page that is on; while that is still the one that asked for the passphrase, on the next."""
        self._to_say = sentence if self._entering else ""
        if sentence and self.page is not None and not self._entering:
            keys = QCoreApplication.translate("Rooms", rooms.page("keys").title)
            action = keys if keys in sentence else ""
            self.page.say(sentence, "warn", action, lambda: self.navigator.go("keys"))

    def _warn_too(self, sentence: str) -> None:
        """`_warn`, after what is said already."""
        if sentence:
            self._warn(" ".join(part for part in (self._to_say, sentence) if part))

    def _make(self, spec: rooms.PageSpec) -> Page:
        assert self._services is not None
        return self._pages.setdefault(spec.name, self._maker.take(spec, self._services))

    def _drop(self, name: str) -> None:
        page = self._pages.pop(name, None)
        if page is not None:
            focus = cast("QWidget | None", self.focusWidget())
            if focus is not None and page.isAncestorOf(focus):
                focus.clearFocus()  # else Qt hands it to the next button of the rail
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()

    def _close_pages(self) -> None:
        self._ahead.stop()
        self._opening.stop()
        self._maker.forget()
        self._entering = False
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                dialog.reject()
        if self.page is not None:
            self.page.left()
        for name in list(self._pages):
            self._drop(name)
        self._page = ""

    def _show_rail(self) -> None:
        for _ in self._rail_for(rooms.page(self._page) if self._page else None):
            pass

    def _rail_for(self, spec: rooms.PageSpec | None) -> Iterator[None]:
        """Show the rail as it is while this page is on, a button at a time; `show_page` finds it done."""
        name, room = (spec.name, spec.room) if spec is not None else ("", Room.NONE)
        usual = room if room is not Room.NONE else self._preferences.settings.room
        shown = usual if self._open and name not in _WITHOUT_ROOM else Room.NONE
        title = QCoreApplication.translate("Rooms", rooms.ROOM_TITLES.get(shown, ""))
        yield from self.rail.pieces(rooms.pages_of(shown), title)
        self.rail.set_open(self._open)
        self.rail.set_current(name)

    def _unblank(self) -> None:
        self._blank.hide()
        self._frame.show()
        page, focus = self._before_blank
        if self.page is not None and self.page is not page:
            self.page.shown()  # it locked while it was covered
        elif focus is not None and isValid(focus):
            focus.setFocus()
        self._before_blank = (None, None)
        self._retitle()
        self.navigator.blanked.emit(False)

    def _give_up(self, sentence: str, details: str) -> None:
        """Say why there is no page to show, and close."""
        box = QMessageBox(
            QMessageBox.Icon.Critical, self.tr("Workshop"), sentence, QMessageBox.StandardButton.Close, self
        )
        box.setDetailedText(details)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self.close)
        box.open()

    def _retitle(self) -> None:
        name, page = self.tr("Workshop"), self.page
        if self._blank.isVisible() or page is None:
            self.setWindowTitle(name)
            return
        title = QCoreApplication.translate("Rooms", rooms.page(self._page).title)
        parts = dict.fromkeys(part for part in (title, page.subject(), name) if part)
        self.setWindowTitle(" · ".join(parts))

    def _show_settings(self) -> None:
        if self._services is not None:
            rooms.dialog("settings")(self._services, self._runner, self._preferences, self).open()

    def _show_guide(self) -> None:
        """The guide at the page that is on; it stays open beside the window."""
        if self._guide is None:
            self._guide = rooms.dialog("guide")(self)
        self._guide.open_at(place_for(self._page))


_GATES = ("set_up", "unlock", "recovery")
_WITHOUT_ROOM = frozenset({"home", *_GATES})
