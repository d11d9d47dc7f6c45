"""All options of a ballot on one page, each with its answers below it as large buttons.

Where there is so much to spend, an answer that a ballot cannot pay for any more cannot be pressed: nobody's ballot is
spoilt on the screen.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from workshop_app.domain.poll import Choice, Poll
from workshop_app.domain.voting.methods import named
from workshop_app.ui.announce import announce
from workshop_app.ui.widgets.flow_layout import FlowLayout


class OptionRow(QFrame):
    """One option and its answers. `chosen` says which answer stands: a key, or empty."""

    chosen = Signal(str)

    def __init__(self, place: int, wording: str, choices: Sequence[tuple[int, Choice]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "ballot-option")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(wording)
        words = QLabel(f"{place}.  {wording}", self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setProperty("role", "ballot-words")
        row = QWidget(self)
        flow = FlowLayout(row, 8, 8)
        self._buttons: dict[str, QPushButton] = {}
        self._keys: dict[int, str] = {}
        for digit, choice in choices:
            button = QPushButton(choice.label, row)
            button.setCheckable(True)
            button.setProperty("role", "ballot-mark")
            button.setAccessibleName(f"{wording}: {choice.label}")
            button.setToolTip(str(digit))
            button.clicked.connect(lambda on, key=choice.key: self.choose(key if on else ""))
            flow.addWidget(button)
            self._buttons[choice.key] = button
            self._keys[digit] = choice.key
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(words)
        layout.addWidget(row)

    @property
    def key(self) -> str:
        """The answer that stands, or empty."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def choose(self, key: str) -> None:
        """Let this answer stand, or none."""
        self.show_key(key)
        self.chosen.emit(key)

    def press(self, digit: int) -> bool:
        """Choose the answer of this digit, or take it back where it stands; False where there is none to be had."""
        key = self._keys.get(digit)
        if key is None or not self._buttons[key].isEnabled():
            return False
        self.choose("" if key == self.key else key)
        self._buttons[key].setFocus()
        return True

    def show_key(self, key: str) -> None:
        """Show this answer as chosen."""
        for each, button in self._buttons.items():
            button.setChecked(each == key)

    def allow(self, keys: set[str]) -> None:
        """Only these answers can be pressed."""
        for key, button in self._buttons.items():
            button.setEnabled(key in keys)

    def take_focus(self) -> None:
        """Put the focus on the answer that stands, or on the first that can be pressed, or, where nothing can be paid
        for any more, on the option.
        """
        able = [button for button in self._buttons.values() if button.isEnabled()]
        (self._buttons.get(self.key) or (able[0] if able else self)).setFocus()


class BallotSheet(QWidget):
    """The options of `poll`. `changed` after each answer; `answers` is what stands."""

    changed = Signal()

    def __init__(self, poll: Poll, parent: QWidget) -> None:
        super().__init__(parent)
        self._poll = poll
        self._method = named(poll.method.value)
        count = len(poll.proposals)
        choices = poll.method.choices[: len(self._method.answers(count))]
        self._choices = list(zip(poll.method.digits, choices, strict=False))
        self._rows: dict[str, OptionRow] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(6, 6, 6, 6)
        self._layout.setSpacing(12)

    @property
    def answers(self) -> dict[str, str]:
        """What stands on the sheet; options without an answer are not in it."""
        return {proposal: row.key for proposal, row in self._rows.items() if row.key}

    @property
    def left(self) -> str:
        """“3 of 5 dots left”, or empty where nothing is spent."""
        if not self._method.budget:
            return ""
        words = {"dots": self.tr("{0} of {1} dots left"), "credits": self.tr("{0} of {1} credits left")}
        left = self._method.budget - self._method.spent(self.answers)
        return words[self._method.units].format(left, self._method.budget)

    def show_options(self, wordings: Sequence[str], answers: Mapping[str, str]) -> None:
        """Lay the options out, with these answers."""
        self.forget()
        for place, (proposal, wording) in enumerate(zip(self._poll.proposals, wordings, strict=True), start=1):
            row = OptionRow(place, wording, self._choices, self)
            row.show_key(answers.get(proposal, ""))
            row.chosen.connect(self._chosen)
            self._layout.addWidget(row)
            row.show()
            self._rows[proposal] = row
        self._allow()
        next(iter(self._rows.values())).take_focus()

    def forget(self) -> None:
        """Leave no option and no answer on the sheet."""
        for row in self._rows.values():
            self._layout.removeWidget(row)
            row.show_key("")
            row.hide()
            row.deleteLater()
        self._rows = {}

    def key_pressed(self, event: QKeyEvent) -> bool:
        """A digit answers the option that has the focus, Delete takes its answer back, the arrows go from option to
        option; False for any other key, and for Enter on the last option.
        """
        rows = list(self._rows.values())
        focus = self.focusWidget() or self
        here = next((at for at, row in enumerate(rows) if row is focus or row.isAncestorOf(focus)), 0)
        key = Qt.Key(event.key())
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            return rows[here].press(key - Qt.Key.Key_0)
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            rows[here].choose("")
            return True
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1}.get(key, 0)
        if not step or not 0 <= here + step < len(rows):
            return False
        rows[here + step].take_focus()
        return True

    def _chosen(self) -> None:
        self._allow()
        if self.left:
            announce(self, self.left)
        self.changed.emit()

    def _allow(self) -> None:
        """An answer can be pressed where the ballot can pay for it in place of the option's answer now."""
        answers = self.answers
        for proposal, row in self._rows.items():
            row.allow(
                {
                    choice.key
                    for _digit, choice in self._choices
                    if not self._method.budget
                    or self._method.spent({**answers, proposal: choice.key}) <= self._method.budget
                }
            )
