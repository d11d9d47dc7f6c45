"""The entry in which people's words are typed: what could point to a person is marked in place, and must be answered.

Marks are found off the window's thread, for one state of the text at a time: a result for a text that has changed
since is dropped. Enter is held back while a mark is unanswered. While a line is being checked or saved, keys that come
are kept and typed afterwards, so that nothing is lost however fast one types. The words live in memory only; after
saving there is nothing to undo them from.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QToolTip, QWidget
from shiboken6 import isValid

from workshop_app.domain.identifier import Answered, Identifier, KeepReason
from workshop_app.ui import mark_words, marking
from workshop_app.ui.announce import announce
from workshop_app.ui.finder import Remembers
from workshop_app.ui.marking import Answers, Mark
from workshop_app.ui.theme import scaled
from workshop_app.ui.widgets import mark_painter
from workshop_app.ui.widgets.growing_text import GrowingText
from workshop_app.ui.widgets.keep_menu import KeepMenu
from workshop_app.ui.widgets.mask_menu import MaskByHand

Finder = Callable[[str, Callable[[list[Identifier]], None]], None]
"""Looks for identifiers in a text elsewhere, and calls back on the window's thread."""
KeyTaker = Callable[[QKeyEvent], bool]
MOST_PASTED = 50_000  # characters: far more than a contribution holds, far less than stalls the window
LONG = 5_000  # characters that need a scroll bar at any width
_ONCE_SHOWN = 60
"""Milliseconds after which a long text is laid out and painted: beside the looking both take twice as long."""
_BAR_ALWAYS, _BAR_AS_NEEDED = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAsNeeded
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class State(Enum):
    """What the entry is doing with its line."""

    TYPING = "typing"
    CHECKING = "checking"  # Enter came before the marks of the last key
    SAVING = "saving"  # handed over, not yet on disk


class MarkedEntry(GrowingText):
    """Give it a finder with `look_with`; listen to `submitted`, then call `saved` or `not_saved`."""

    submitted = Signal(str)
    """Enter, and no mark is unanswered: the line as it was typed."""
    held_back = Signal(str)
    """Enter did nothing: the sentence that says why."""
    marks_changed = Signal()
    undo_wanted = Signal()
    """Ctrl+Z with nothing to undo in the line."""
    left_alone = Signal()
    """Esc with no mark to answer."""
    cut_short = Signal(int)
    """A paste was longer than is taken; how many characters were."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finder: Finder | None = None
        self._keys: KeyTaker | None = None
        self._answers = Answers()
        self.by_hand = MaskByHand(self, self._answers)
        self._marks: list[Mark] = []
        self._state = State.TYPING
        self._looking = False
        self._known: str | None = ""
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._look)
        self._waiting: list[QKeyEvent | str] = []
        self._announced = 0
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhMultiLine)
        self.document().contentsChange.connect(self._shift)
        self.textChanged.connect(self._changed)

    # ------------------------------------------------------------ for the page

    def look_with(self, finder: Finder) -> None:
        """Look for identifiers with `finder`, from the next change on. Until then no line can be handed over."""
        self._finder = finder

    def offer_keys_to(self, taker: KeyTaker) -> None:
        """Offer each key to `taker` first, as to a list of completions; it says whether it took it."""
        self._keys = taker

    @property
    def state(self) -> State:
        """What the entry is doing with its line."""
        return self._state

    @property
    def marks(self) -> list[Mark]:
        """All marks of the text, first to last."""
        return list(self._marks)

    @property
    def open_marks(self) -> list[Mark]:
        """The marks that need an answer, first to last."""
        return [mark for mark in self._marks if mark.open]

    @property
    def settled(self) -> bool:
        """Whether the marks shown are those of the text as it is."""
        return self._known == self.toPlainText()

    @property
    def next_mark(self) -> Mark | None:
        """The mark that Tab and Esc answer: the one the cursor is in, else the first."""
        cursor, marks = self.textCursor().position(), self.open_marks
        within = (mark for mark in marks if mark.start <= cursor <= mark.end)
        return next(within, marks[0] if marks else None)

    def counts(self) -> tuple[dict[str, int], dict[str, int]]:
        """How many were replaced, per kind, and kept, per reason, in the line as it is."""
        return self._answers.replaced_counts(self.toPlainText()), marking.kept_counts(self._marks)

    def answered(self) -> Answered:
        """How the marks of the line as it is were answered."""
        return Answered(self._answers.replaced_counts(self.toPlainText()), marking.stays(self._marks))

    def fill(self, text: str) -> None:
        """Put `text` in place of the line, with nothing to undo and no answer given."""
        self._answers.clear()
        self._marks = []
        self._known = ""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def saved(self, text: str = "") -> None:
        """The line is on disk: empty the entry (or put `text` there), forget it, and type what came meanwhile."""
        self._state = State.TYPING
        self.let_go_of_copies(self._answers.words())
        self.fill(text)
        self._type_waiting(with_enter=True)

    def not_saved(self) -> None:
        """The line could not be saved: it stays as it is, and what came meanwhile is added to it."""
        self._state = State.TYPING
        self._type_waiting(with_enter=False)

    def submit(self) -> None:
        """What Enter does: hand the line over, once its marks are known and all are answered."""
        if self._state is State.SAVING:
            return
        if not self.settled:
            self._state = State.CHECKING
            self._look()
            return
        if sentence := mark_words.why_held(self.open_marks):
            self._state = State.TYPING
            self.held_back.emit(sentence)
            announce(self, sentence, urgent=True)
            self._type_waiting(with_enter=False)
            return
        self._state = State.SAVING
        finder: object = self._finder
        if isinstance(finder, Remembers):
            finder.accepted(self._answers.accepted(self.toPlainText()))
        self.submitted.emit(self.toPlainText())

    def accept_next(self) -> bool:
        """Put the replacement in place of the next mark; False where there is none."""
        mark = self.next_mark
        return mark is not None and self._accept([mark])

    def accept_all(self) -> bool:
        """Put their replacements in place of all unanswered marks; False where there is none."""
        return self._accept(self.open_marks)

    def keep_next(self) -> bool:
        """Ask why the next mark may stay; False where there is none."""
        mark = self.next_mark
        if mark is None:
            return False
        menu = KeepMenu(mark, self)
        menu.chosen.connect(lambda reason: self.keep(mark, reason))
        menu.popup(self._below(mark))
        return True

    def keep(self, mark: Mark, reason: KeepReason) -> None:
        """Let the mark's words stay in this line, for this reason."""
        self._answers.keep(mark, reason)
        self._show(self._marks)

    def look_again(self) -> None:
        """What is looked for has changed: look at the line as it is."""
        if self.toPlainText().strip():
            self._known = None
            self._look()

    # ------------------------------------------------------------ finding

    def _shift(self, position: int, removed: int, added: int) -> None:
        self._marks = marking.shifted(self._marks, position, removed, added)

    def _changed(self) -> None:
        if not self.toPlainText().strip():
            self._answers.clear()
            self._known = self.toPlainText()
            self._show([])
        elif not self.settled:
            if self.document().characterCount() > LONG:
                self._soon.start(_ONCE_SHOWN)
            else:
                self._look()
            self.marks_changed.emit()

    def _look(self) -> None:
        if self._looking or self._finder is None:
            return
        self._looking = True
        text = self.toPlainText()
        self._finder(text, lambda found: self._found(text, found))

    def _found(self, text: str, found: list[Identifier]) -> None:
        if not isValid(self):  # the dialog was closed meanwhile
            return
        self._looking = False
        if text == self.toPlainText():
            self._known = text
            self._show(marking.place(text, found))
        elif not self.settled:
            self._look()
        if self._state is State.CHECKING and self.settled:
            self.submit()

    def _show(self, marks: list[Mark]) -> None:
        self._marks = self._answers.answered(marks)
        self.viewport().update()
        self.setAccessibleDescription(" ".join(mark_words.describe(mark) for mark in self.open_marks))
        unanswered = len(self.open_marks)
        if unanswered > self._announced and (mark := self.next_mark):
            announce(self, mark_words.describe(mark))
        self._announced = unanswered
        self.marks_changed.emit()

    def _accept(self, marks: list[Mark]) -> bool:
        if not marks or self._state is not State.TYPING:
            return bool(marks)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for mark in sorted(marks, key=lambda each: each.start, reverse=True):
            cursor.setPosition(mark.start)
            cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(mark.replacement)
            self._answers.replace(mark)
        cursor.endEditBlock()
        self.ensureCursorVisible()
        return True

    # ------------------------------------------------------------ keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Tab and Esc answer and save; everything else is typed, or waits while a line is being saved."""
        if self._state is not State.TYPING:
            self._waiting.append(event.clone())
            return
        if not (self._keys is not None and self._keys(event)) and not self._answer_key(event):
            super().keyPressEvent(event)

    def _answer_key(self, event: QKeyEvent) -> bool:
        key, held = event.key(), _held(event)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if held == _NO_MODIFIER:
                self.submit()
            elif held == _CTRL | _SHIFT:
                self.accept_all()
            else:
                self.insertPlainText("\n")
            return True
        if key == Qt.Key.Key_Tab and held == _NO_MODIFIER:
            return self.accept_next()
        if key == Qt.Key.Key_M and held == _CTRL:
            return self.by_hand.ask()
        if key == Qt.Key.Key_Backtab:
            return self.keep_next()
        if key == Qt.Key.Key_Escape and held == _NO_MODIFIER:
            if not self.keep_next():
                self.left_alone.emit()
            return True
        if key == Qt.Key.Key_Z and held == _CTRL and not self.document().isUndoAvailable():
            self.undo_wanted.emit()
            return True
        return False

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Words from an input method wait, too, while a line is being saved."""
        if self._state is State.TYPING:
            super().inputMethodEvent(event)
        elif event.commitString():
            self._waiting.append(event.commitString())

    def event(self, event: QEvent) -> bool:
        """Tab is ours while a mark is unanswered, and moves the focus otherwise; the tool-tip is the mark's reason."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._ours(event):
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._masks(event):
            event.accept()  # whatever the page does with Ctrl+M
            return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            mark = self._mark_at(event.pos())
            by_hand = self.tr("Ctrl+M masks the selected words.") if self.by_hand.words else ""
            QToolTip.showText(event.globalPos(), mark_words.describe(mark) if mark else by_hand, self)
            return True
        return super().event(event)

    def _masks(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_M and _held(event) == _CTRL and bool(self.by_hand.words)

    def _ours(self, event: QKeyEvent) -> bool:
        if event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        if self._state is not State.TYPING:
            self._waiting.append(event.clone())
            return True
        return (self._keys is not None and self._keys(event)) or self._answer_key(event)

    def _type_waiting(self, *, with_enter: bool) -> None:
        waiting, self._waiting = self._waiting, []
        for place, item in enumerate(waiting):
            if self._state is not State.TYPING:
                self._waiting.extend(waiting[place:])
                return
            if isinstance(item, str):
                self.insertPlainText(item)
            elif with_enter or item.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.keyPressEvent(item)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words only, and no more than the window can lay out at once."""
        text = source.text()
        if self._state is not State.TYPING:
            self._waiting.append(text[:MOST_PASTED])
            return
        # With its scroll bar there beforehand, a long text is laid out once and not again beside the bar.
        self.setVerticalScrollBarPolicy(_BAR_ALWAYS if len(text) > LONG else _BAR_AS_NEEDED)
        self.insertPlainText(text[:MOST_PASTED])
        self.setVerticalScrollBarPolicy(_BAR_AS_NEEDED)
        if len(text) > MOST_PASTED:
            self.cut_short.emit(MOST_PASTED)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """On a mark the menu offers its answers, elsewhere what a text field offers."""
        mark = self._mark_at(event.pos())
        if self._state is not State.TYPING:
            return
        if mark is None or not mark.open:
            menu = self.createStandardContextMenu()
            if self.by_hand.words:
                menu.insertMenu(menu.actions()[0], self.by_hand.menu(menu))
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(event.globalPos())
            return
        cursor = self.textCursor()
        cursor.setPosition(mark.end)
        self.setTextCursor(cursor)
        self.keep_next()

    # ------------------------------------------------------------ looks

    def paintEvent(self, event: QPaintEvent) -> None:
        """The marks lie under the words, their lines over them."""
        mark_painter.paint(self, self._marks, self.next_mark if self.hasFocus() else None)
        super().paintEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which mark is next."""
        super().focusInEvent(event)
        self.viewport().update()

    def _mark_at(self, place: QPoint) -> Mark | None:
        for mark in self._marks:
            if any(area.contains(place) for area in mark_painter.areas(self, mark)):
                return mark
        return None

    def _below(self, mark: Mark) -> QPoint:
        cursor = QTextCursor(self.document())
        cursor.setPosition(mark.start)
        return self.viewport().mapToGlobal(self.cursorRect(cursor).bottomLeft() + QPoint(0, scaled(4)))


def _held(event: QKeyEvent) -> Qt.KeyboardModifier:
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
