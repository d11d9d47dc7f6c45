"""One person's count of the paper ballots, blind to what anybody else counted (V3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QSpinBox, QWidget

from workshop_app.domain.errors import VoteError
from workshop_app.domain.poll import MAX_BALLOTS, PaperCount, Poll
from workshop_app.domain.proposal import Proposal
from workshop_app.ui.announce import announce
from workshop_app.ui.generated.ui_paper_count import Ui_PaperCountDialog
from workshop_app.ui.theme import scaled


class PaperCountDialog(QDialog):
    """A grid of numbers: proposals down, answers across. It begins empty for every counter."""

    def __init__(self, parent: QWidget | None, poll: Poll, proposals: Mapping[str, Proposal], counter: int) -> None:
        super().__init__(parent)
        self._ui = Ui_PaperCountDialog()
        self._ui.setupUi(self)
        self._poll = poll
        self._fields: dict[tuple[str, str], QSpinBox] = {}
        self._blanks: dict[str, QLabel] = {}
        self._ui.heading.setText(self.tr("Count {0} of “{1}”").format(counter, poll.title))
        self._ui.problem.hide()
        self._ui.cast.setMaximum(MAX_BALLOTS)
        self._ui.cast.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out([proposals[proposal] for proposal in poll.proposals])
        self._ui.cast.valueChanged.connect(self._recount)
        self._ui.accept_button.clicked.connect(self._keep)
        self._ui.cancel.clicked.connect(self.reject)
        self._recount()
        self.resize(
            scaled(max(880, 440 + 80 * len(poll.method.choices))), min(scaled(160 + 88 * len(poll.proposals)), 680)
        )
        self._ui.cast.setFocus()
        self._ui.cast.selectAll()

    @property
    def count(self) -> PaperCount:
        """What was counted; `VoteError` where a proposal has more answers than there are ballots."""
        counts = {
            proposal: {choice.key: self._fields[proposal, choice.key].value() for choice in self._poll.method.choices}
            for proposal in self._poll.proposals
        }
        return PaperCount(self._ui.cast.value(), counts)

    def _lay_out(self, proposals: Sequence[Proposal]) -> None:
        grid = self._ui.grid_body_layout
        before: QWidget = self._ui.cast
        for column, choice in enumerate(self._poll.method.choices, start=1):
            grid.addWidget(_label(choice.label, "small"), 0, column)
        grid.addWidget(_label(self.tr("Left blank"), "small"), 0, len(self._poll.method.choices) + 1)
        for row, proposal in enumerate(proposals, start=1):
            words = _label(f"{row}. {proposal.text}")
            words.setMinimumWidth(scaled(200))
            grid.addWidget(words, row, 0)
            for column, choice in enumerate(self._poll.method.choices, start=1):
                field = QSpinBox(self._ui.grid_body)
                field.setMaximum(MAX_BALLOTS)
                field.setProperty("role", "count")  # no arrows: they would make each field as wide as two
                field.setAlignment(Qt.AlignmentFlag.AlignCenter)
                field.setFixedWidth(scaled(72))
                field.setAccessibleName(self.tr("Proposal {0}, {1}").format(row, choice.label))
                field.setAccessibleDescription(proposal.text)
                field.valueChanged.connect(self._recount)
                grid.addWidget(field, row, column)
                self._fields[proposal.id, choice.key] = field
                QWidget.setTabOrder(before, field)
                before = field
            blank = _label("", "quiet")
            blank.setWordWrap(False)
            grid.addWidget(blank, row, len(self._poll.method.choices) + 1)
            self._blanks[proposal.id] = blank
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(len(proposals) + 1, 1)
        QWidget.setTabOrder(before, self._ui.accept_button)
        QWidget.setTabOrder(self._ui.accept_button, self._ui.cancel)

    def _recount(self) -> None:
        for proposal, label in self._blanks.items():
            answers = sum(self._fields[proposal, choice.key].value() for choice in self._poll.method.choices)
            left = self._ui.cast.value() - answers
            label.setText(str(left) if left >= 0 else self.tr("{0} too many").format(-left))
            label.setProperty("role", "quiet" if left >= 0 else "bad")
            label.style().unpolish(label)
            label.style().polish(label)

    def _keep(self) -> None:
        try:
            count = self.count
        except VoteError as fault:
            self._complain(str(fault))
            return
        if count.cast == 0:
            self._complain(self.tr("Type how many ballots are in the pile."))
            self._ui.cast.setFocus()
        else:
            self.accept()

    def _complain(self, sentence: str) -> None:
        self._ui.problem.setText(sentence)
        self._ui.problem.show()
        announce(self._ui.problem, sentence, urgent=True)


def _label(text: str, role: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label
