"""The ballot that goes from hand to hand: full screen, one proposal at a time or all, and nothing left at the end (V3).

The window holds the answers of the one person who is voting, and only until they are in the box. It goes forward only:
from waiting to the proposals, to a last look, into the box, and to a blank screen for the next person.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QRadioButton, QStackedWidget, QVBoxLayout

from workshop_app.domain.poll import Poll
from workshop_app.domain.voting.methods import named
from workshop_app.ui.announce import announce
from workshop_app.ui.generated.ui_ballot import Ui_BallotWindow
from workshop_app.ui.room.ballot_sheet import BallotSheet


class _Sheet(IntEnum):
    WAITING = 0
    QUESTION = 1
    REVIEW = 2
    THANKS = 3


_ROOMY = 6
"""With more answers than this they stand closer, so that none is below the edge of a laptop's screen."""


class BallotWindow(QStackedWidget):
    """Sends `cast` with a ballot's answers; the owner answers with `accepted` or `refused`. `finished` ends the voting.

    `wordings` are the texts of the poll's proposals, in its order. They are on one page where `on_one_page`, and where
    they are weighed against each other.
    """

    cast = Signal(dict)
    finished = Signal()

    def __init__(self, poll: Poll, wordings: Sequence[str], *, on_one_page: bool = False) -> None:
        super().__init__()
        self._ui = Ui_BallotWindow()
        self._ui.setupUi(self)
        self._poll, self._wordings = poll, tuple(wordings)
        self._answers: dict[str, str] = {}
        self._place = 0
        self._done = False
        self._choices = QButtonGroup(self)
        for number, (digit, choice) in enumerate(zip(poll.method.digits, poll.method.choices, strict=True)):
            button = QRadioButton(f"{digit}   {choice.label}", self._ui.choices)
            button.setProperty("role", "ballot-choice")
            button.setProperty("many", len(poll.method.choices) > _ROOMY)
            button.setAccessibleName(choice.label)
            self._ui.choices_layout.addWidget(button)
            self._choices.addButton(button, number)
        self._sheet: BallotSheet | None = None
        if on_one_page or poll.method.compares:
            self._sheet = BallotSheet(poll, self._ui.question_body)
            self._ui.question_body_layout.insertWidget(1, self._sheet)
            self._sheet.changed.connect(self._marked)
            for widget in (self._ui.choices, self._ui.back, self._ui.blank):
                widget.hide()
            self._ui.proposal.setProperty("role", "ballot-words")
        for label in (self._ui.proposal, self._ui.waiting_words):
            label.setTextFormat(Qt.TextFormat.PlainText)
        words = self.tr(
            "When it is your turn, take the laptop so that nobody else can see it. You can leave any answer blank. "
            "A ballot cannot be taken back once it is in the box."
        )
        method = named(poll.method.value)
        asked = self.tr("%n proposal(s).", "", len(self._wordings))
        self._ui.waiting_words.setText(f"{asked} {method.instruction} {words}")
        self._ui.begin.clicked.connect(self._begin)
        self._ui.finish.clicked.connect(self._finish)
        self._ui.next.clicked.connect(self._forward)
        self._ui.back.clicked.connect(self._backward)
        self._ui.blank.clicked.connect(self._leave_blank)
        self._ui.change.clicked.connect(lambda: self._show_question(0))
        self._ui.cast.clicked.connect(self._cast)
        self._ui.hand_back.clicked.connect(self._wait)
        self._choices.idToggled.connect(self._choose)
        QShortcut(QKeySequence("Ctrl+E"), self, self._finish)
        self._wait()

    def set_turnout(self, cast: int, issued: int) -> None:
        """Say how many ballots are in the box; nothing else is known."""
        self._ui.waiting_count.setText(self.tr("{0} of {1} ballots are in the box").format(cast, issued))

    def accepted(self, cast: int, issued: int) -> None:
        """The ballot is in the box and on disk: forget it and say so."""
        self._forget()
        self.set_turnout(cast, issued)
        self.setCurrentIndex(_Sheet.THANKS)
        self._ui.hand_back.setFocus()
        announce(self, self._ui.thanks_title.text())

    def refused(self, sentence: str) -> None:
        """The ballot is not in the box: keep it in front of the person, and say what happened."""
        self._ui.cast.setEnabled(True)
        self._ui.review_title.setText(sentence)
        announce(self, sentence, urgent=True)

    def abandon(self) -> None:
        """Close at once; a ballot that is not in the box is forgotten."""
        self._forget()
        self._done = True
        self.close()
        self.finished.emit()

    @property
    def is_waiting(self) -> bool:
        """Whether nobody's answers are on the screen or in memory."""
        return self.currentIndex() in (_Sheet.WAITING, _Sheet.THANKS) and not self._answers

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose an answer, Enter goes on, Backspace goes back."""
        digit, digits = event.key() - Qt.Key.Key_0, self._poll.method.digits
        if self._sheet is not None and self.currentIndex() == _Sheet.QUESTION:
            if not self._on_sheet(self._sheet, event):
                super().keyPressEvent(event)
        elif self.currentIndex() == _Sheet.QUESTION and digit in digits:
            button = self._choices.button(digits.index(digit))
            button.setChecked(True)
            button.setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.key() == Qt.Key.Key_Backspace and self.currentIndex() == _Sheet.QUESTION:
            self._backward()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window closes only between two voters: an open ballot is nobody else's to see."""
        if self._done or self.is_waiting:
            self._forget()
            event.accept()
            if not self._done:
                self._done = True
                self.finished.emit()
        else:
            event.ignore()

    def _on_sheet(self, sheet: BallotSheet, event: QKeyEvent) -> bool:
        """Enter on a button at the foot presses it, and on the last option goes on."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        focus = self.focusWidget()
        if enter and focus is self._ui.next:
            self._forward()
            return True
        if sheet.key_pressed(event):
            self._ui.question_scroll.ensureWidgetVisible(self.focusWidget() or sheet)
            return True
        if enter:
            self._forward()
        return enter

    def _marked(self) -> None:
        if self._sheet is not None:
            self._answers = self._sheet.answers
            self._ui.place.setText(self._sheet.left)

    def _enter(self) -> None:
        focus = self.focusWidget()
        if isinstance(focus, QPushButton):
            focus.click()
        elif self.currentIndex() == _Sheet.QUESTION:
            self._forward()

    def _wait(self) -> None:
        self._forget()
        self.setCurrentIndex(_Sheet.WAITING)
        self._ui.begin.setFocus()

    def _begin(self) -> None:
        self._forget()
        self._show_question(0)

    def _finish(self) -> None:
        if self.is_waiting:
            self.close()

    def _forget(self) -> None:
        """Leave nothing of a ballot in memory or in a widget."""
        self._answers = {}
        if self._sheet is not None:
            self._sheet.forget()
        self._uncheck()
        self._ui.proposal.clear()
        self._ui.review_title.setText(self.tr("Check your ballot"))
        self._ui.cast.setEnabled(True)
        _clear(self._ui.answers_layout)

    def _uncheck(self) -> None:
        self._choices.setExclusive(False)
        for button in self._choices.buttons():
            button.setChecked(False)
        self._choices.setExclusive(True)

    def _show_question(self, place: int) -> None:
        self._place = place
        self.setCurrentIndex(_Sheet.QUESTION)
        if self._sheet is not None:
            self._show_sheet(self._sheet)
            return
        proposal = self._poll.proposals[place]
        said = self.tr("{0} of {1}").format(place + 1, len(self._wordings))
        self._ui.place.setText(said)
        self._ui.proposal.setText(self._wordings[place])
        self._ui.choices.setAccessibleName(self._wordings[place])
        answer = self._answers.get(proposal)
        self._uncheck()
        for number, choice in enumerate(self._poll.method.choices):
            if choice.key == answer:
                self._choices.button(number).setChecked(True)
        self._ui.back.setEnabled(place > 0)
        self._ui.question_scroll.verticalScrollBar().setValue(0)
        checked = self._choices.checkedButton() or self._choices.button(0)
        checked.setFocus()
        announce(self, f"{said}. {self._wordings[place]}")

    def _show_sheet(self, sheet: BallotSheet) -> None:
        self._ui.proposal.setText(named(self._poll.method.value).instruction)
        sheet.show_options(self._wordings, self._answers)
        self._ui.place.setText(sheet.left)
        self._ui.question_scroll.verticalScrollBar().setValue(0)
        announce(self, self._ui.proposal.text())

    def _choose(self, number: int, on: bool) -> None:
        if on and self._sheet is None and self.currentIndex() == _Sheet.QUESTION:
            self._answers[self._poll.proposals[self._place]] = self._poll.method.choices[number].key

    def _leave_blank(self) -> None:
        self._answers.pop(self._poll.proposals[self._place], None)
        self._uncheck()
        self._forward()

    def _forward(self) -> None:
        if self._sheet is None and self._place + 1 < len(self._wordings):
            self._show_question(self._place + 1)
        else:
            self._show_review()

    def _backward(self) -> None:
        if self._place > 0:
            self._show_question(self._place - 1)

    def _show_review(self) -> None:
        _clear(self._ui.answers_layout)
        labels: Mapping[str, str] = {choice.key: choice.label for choice in self._poll.method.choices}
        for place, (proposal, wording) in enumerate(zip(self._poll.proposals, self._wordings, strict=True)):
            key = self._answers.get(proposal)
            answer = labels[key] if key else self.tr("left blank")
            button = QPushButton(f"{place + 1}.  {answer}", self._ui.answers)
            button.setProperty("role", "ballot-answer")
            button.setAccessibleName(f"{wording}: {answer}")
            button.setToolTip(self.tr("Change this answer"))
            button.clicked.connect(lambda _checked=False, at=place: self._show_question(at))
            words = QLabel(wording, self._ui.answers)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            words.setProperty("role", "ballot-quiet")
            self._ui.answers_layout.addWidget(words)
            self._ui.answers_layout.addWidget(button)
        self.setCurrentIndex(_Sheet.REVIEW)
        self._ui.cast.setFocus()
        announce(self, self._ui.review_title.text())

    def _cast(self) -> None:
        self._ui.cast.setEnabled(False)
        self.cast.emit(dict(self._answers))


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
