"""Two hands on the keyboard of the real window, and eyes on it.

Keys go to whichever window of the app has the focus, as from the window system: shortcuts, mnemonics, menus and the
order of Tab are Qt's own. A test is a script that runs on a thread of its own beside the window's loop, so that it goes
on typing where a dialog holds up the page that opened it.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QPushButton,
    QWidget,
)

from tests.ui.shell import Shell
from workshop_app.ui.room.ballot import BallotWindow

T = TypeVar("T")
PATIENCE = 15.0
"""Seconds after which something that was waited for will not come any more."""
MOST_TABS = 60
HELD_UP = 0.3
"""Seconds after which a key that is not worked off is taken to be held up by the dialog that it opened."""


class _Post(QObject):
    """Has functions called on the window's thread, also while a dialog holds that thread's loop."""

    sent = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.sent.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def _call(self, function: Callable[[], None]) -> None:
        function()


class Hands:
    """What a person does at one window. Every method but `follow` is called from the script."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell
        self._post = _Post()

    def follow(self, script: Callable[[Hands], None]) -> None:
        """Let the window's loop run until `script(hands)` has ended, and raise what it raised."""
        loop, ended = QEventLoop(), Future[None]()

        def run() -> None:
            try:
                script(self)
                ended.set_result(None)
            except BaseException as fault:  # noqa: BLE001 - whatever it is, the test must say it
                ended.set_exception(fault)
            self._post.sent.emit(lambda: _close_dialogs(loop))

        thread = threading.Thread(target=run, name="hands")
        thread.start()
        loop.exec()
        thread.join()
        ended.result()

    # ------------------------------------------------------------ eyes

    def look(self, read: Callable[[], T]) -> T:
        """What `read` gives on the window's thread."""
        answer: Future[T] = Future()

        def work() -> None:
            try:
                answer.set_result(read())
            except BaseException as fault:  # noqa: BLE001 - it belongs to the script
                answer.set_exception(fault)

        self._post.sent.emit(work)
        return answer.result(timeout=PATIENCE)

    def until(self, true: Callable[[], Any], what: str = "") -> None:
        """Wait until `true` is, and until what was asked for meanwhile has come back."""
        self._wait(true, what)
        self.settle()

    def _wait(self, true: Callable[[], Any], what: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while not self.look(true):
            assert time.monotonic() < deadline, f"waited for {what or true}; {self.look(self._where)}"
            time.sleep(0.01)

    def settle(self) -> None:
        """Wait until everything that was asked for has come back and is on the screen."""
        runner = self.shell.desktop.runner
        window = self.shell.window
        self._wait(lambda: not (runner.is_busy or window.opening or _is_pressing()), "the work to be done")
        self.look(self._window)

    @property
    def ui(self) -> Any:
        """The form of the page that is on, to be read with `look`."""
        return self.shell.ui

    @property
    def title(self) -> str:
        """The window's title, which says where one is."""
        return self.look(self.shell.window.windowTitle)

    @property
    def notice(self) -> str:
        """What the notice bar of the page says."""
        return self.look(lambda: self.shell.page.notice.sentence)

    def words(self) -> str:
        """All words of labels that are on the page, a line for each."""
        labels = self.look(lambda: [each.text() for each in self.shell.page.findChildren(QLabel) if each.isVisible()])
        return "\n".join(filter(None, labels))

    @property
    def focus(self) -> str:
        """The name under which a screen reader announces what has the focus."""
        return self.look(_focus_name)

    def front(self, name: str) -> Any:
        """A widget of the form of the window in front, to be read with `look`."""
        return self.look(lambda: getattr(QApplication.activeWindow()._ui, name))

    def dialog_says(self, name: str) -> str:
        """The words of one of the labels of the dialog in front."""
        self.until(_dialog, "a dialog")
        return str(self.look(lambda: getattr(_dialog()._ui, name).text()))

    def check_mnemonics(self) -> None:
        """Every letter underlined on the page that is on means one thing: two would only move the focus."""
        taken: dict[str, list[str]] = {}
        for words in self.look(lambda: _mnemonics(self.shell.page)):
            taken.setdefault(QKeySequence.mnemonic(words).toString(), []).append(words)
        double = {keys: words for keys, words in taken.items() if keys and len(words) > 1}
        assert not double, f"on {self.title!r} one key stands for several things: {double}"

    # ------------------------------------------------------------ hands

    def press(self, *keys: str, settle: bool = True) -> None:
        """Press and let go of these keys, one after the other, as `Ctrl+N`, `Alt+P`, `Tab`."""
        for each in keys:
            pressed = _combination(each)
            key, held = pressed.key(), pressed.keyboardModifiers()
            self._send(lambda key=key, held=held: QTest.keyPress(self._window(), key, held))
            self._send(lambda key=key, held=held: QTest.keyRelease(self._window(), key, held))
            if settle:
                self.settle()
        if settle:
            self.settle()

    def type(self, text: str) -> None:
        """Type these words."""
        for character in text:
            self._send(lambda character=character: QTest.keyClick(self._window(), character))
        self.settle()

    def tab_to(self, name: str, key: str = "Tab") -> None:
        """Press Tab (or Shift+Tab) until what is announced as `name` has the focus."""
        trail = [self.focus]
        while trail[-1] != name:
            assert len(trail) < MOST_TABS, f"“{name}” is not reached by {key}: {trail}"
            self.press(key, settle=False)
            trail.append(self.focus)
        self.settle()

    def choose(self, name: str) -> None:
        """Go to the button of this name by Tab and press it with Space."""
        self.tab_to(name)
        self.press("Space")

    def file(self, path: object) -> None:
        """Name this path in the dialog for files that is in front, and take it."""
        self.until(lambda: isinstance(_dialog(), QFileDialog), "the dialog for files")
        self.press("Ctrl+A")
        self.type(str(path))
        self.press("Return")
        self.until(lambda: not isinstance(_dialog(), QFileDialog), "the dialog for files to go")

    def _send(self, event: Callable[[], object]) -> None:
        """Send an event, and wait until it was worked off, or is held up in a dialog that it opened."""
        worked_off = threading.Event()

        def send() -> None:
            event()
            worked_off.set()

        self._post.sent.emit(send)
        if not worked_off.wait(HELD_UP):
            self.look(lambda: None)

    def _window(self) -> QWindow:
        """The window that has the focus. Where one has just gone the next is given it, as by a window manager, of which
        there is none off screen.
        """
        if (focused := QGuiApplication.focusWindow()) is not None:
            return focused
        ballot = next((each for each in QApplication.topLevelWidgets() if isinstance(each, BallotWindow)), None)
        next_one = QApplication.activeModalWidget() or ballot or self.shell.window
        next_one.activateWindow()
        return next_one.windowHandle()

    def _where(self) -> str:
        page, dialog = self.shell.page, _dialog()
        front = type(dialog).__name__ if dialog else "no dialog"
        return f"on {self.shell.window.windowTitle()!r}, {front}, focus {_focus_name()!r}, {page.notice.sentence!r}"


def _is_pressing() -> bool:
    """Whether a button is down: where a mnemonic presses one, Qt lets it go a tenth of a second later."""
    active = QApplication.activeWindow()
    return active is not None and any(button.isDown() for button in active.findChildren(QPushButton))


def _mnemonics(page: QWidget) -> list[str]:
    labels = [each.text() for each in page.findChildren(QLabel) if each.isVisible() and each.buddy()]
    return labels + [each.text() for each in page.findChildren(QAbstractButton) if each.isVisible()]


def _dialog() -> Any:
    shown = QApplication.activeModalWidget()
    return shown if isinstance(shown, QDialog) else None


def _focus_name() -> str:
    popup = QApplication.activePopupWidget()
    widget = (popup.focusWidget() or popup) if popup else QApplication.focusWidget()
    return name_of(widget) if widget else ""


def name_of(widget: QWidget) -> str:
    """What a screen reader calls this widget. A list that folds out is called by its label, which Qt gives apart."""
    if isinstance(widget, QComboBox):
        return widget.accessibleName()
    spoken = QAccessible.queryAccessibleInterface(widget)
    return str(spoken.text(QAccessible.Text.Name)) if spoken else ""


def _combination(keys: str) -> QKeyCombination:
    sequence = QKeySequence(keys)
    assert sequence.count() == 1, f"{keys!r} is no key"
    return sequence[0]


def _close_dialogs(loop: QEventLoop) -> None:
    while (shown := QApplication.activePopupWidget() or QApplication.activeModalWidget()) is not None:
        shown.close()
    loop.quit()
