"""One person's count of the paper ballots, blind to what anybody else counted (V3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QSpinBox, QWidget

from workshop_app.domain.errors import VoteError
from workshop_app.domain.paper import Row
from workshop_app.domain.poll import MAX_BALLOTS, PaperCount, Poll
from workshop_app.domain.proposal import Proposal
from workshop_app.ui.announce import announce
from workshop_app.ui.generated.ui_paper_count import Ui_PaperCountDialog
from workshop_app.ui.theme import scaled


class PaperCountDialog(QDialog):
    """A grid of numbers: proposals down, answers across; ballots down where those were typed in. It begins empty for
    every counter, and where two counts differ it has the `disputed` rows only.
    """

    def __init__(
        self,
        parent: QWidget | None,
        poll: Poll,
        proposals: Mapping[str, Proposal],
        counter: int,
        disputed: Sequence[Row] = (),
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_PaperCountDialog()
        self._ui.setupUi(self)
        self._poll, self._disputed = poll, tuple(disputed)
        self._asked = [each for each in poll.proposals if not disputed or Row(each) in disputed]
        self._alike: dict[str, QSpinBox] = {}
        self._fields: dict[tuple[str, str], QSpinBox] = {}
        self._blanks: dict[str, QLabel] = {}
        self._ui.heading.setText(self.tr("Count {0} of “{1}”").format(counter, poll.title))
        self._ui.problem.hide()
        self._ui.cast.setMaximum(MAX_BALLOTS)
        self._ui.cast.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if self._disputed:
            self._ui.about.setText(
                self.tr("The counts before differ in this, and only this is counted again. Count alone.")
            )
        if self._disputed and Row() not in self._disputed:
            self._ui.cast.hide()
            self._ui.cast_label.hide()
        if poll.method.is_keyed:
            self._lay_out_alike(proposals)
        else:
            self._lay_out([(poll.proposals.index(each) + 1, proposals[each]) for each in self._asked])
        self._ui.cast.valueChanged.connect(self._recount)
        self._ui.accept_button.clicked.connect(self._keep)
        self._ui.cancel.clicked.connect(self.reject)
        self._recount()
        self.resize(
            scaled(max(880, 440 + 80 * len(poll.method.choices))), min(scaled(160 + 88 * len(poll.proposals)), 680)
        )
        first = next(iter((*self._alike.values(), *self._fields.values())), self._ui.cast)
        first = self._ui.cast if not self._ui.cast.isHidden() else first
        first.setFocus()
        first.selectAll()

    @property
    def count(self) -> PaperCount:
        """What was counted; `VoteError` where a proposal has more answers than there are ballots."""
        if self._alike:
            keyed = {ballot: field.value() for ballot, field in self._alike.items()}
            return PaperCount(sum(keyed.values()), {}, keyed)
        counts = {
            proposal: {choice.key: self._fields[proposal, choice.key].value() for choice in self._poll.method.choices}
            for proposal in self._asked
        }
        most = max((sum(per_choice.values()) for per_choice in counts.values()), default=0)
        return PaperCount(most if self._ui.cast.isHidden() else self._ui.cast.value(), counts)

    def _lay_out_alike(self, proposals: Mapping[str, Proposal]) -> None:
        """One row for each way to fill a ballot in that is in dispute: how many ballots are filled in so?"""
        grid = self._ui.grid_body_layout
        for row, ballot in enumerate((each.ballot for each in self._disputed), start=1):
            said = zip(ballot, self._poll.proposals, strict=True)
            text = "\n".join(f"{sign}   {proposals[each].text}" for sign, each in said)
            field = self._field(self.tr("Ballots filled in so: {0}").format(text), "")
            grid.addWidget(_label(text), row, 0)
            grid.addWidget(field, row, 1, Qt.AlignmentFlag.AlignTop)
            self._alike[ballot] = field
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(len(self._disputed) + 1, 1)

    def _field(self, name: str, about: str) -> QSpinBox:
        field = QSpinBox(self._ui.grid_body)
        field.setMaximum(MAX_BALLOTS)
        field.setProperty("role", "count")  # no arrows: they would make each field as wide as two
        field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        field.setFixedWidth(scaled(72))
        field.setAccessibleName(name)
        field.setAccessibleDescription(about)
        return field

    def _lay_out(self, proposals: Sequence[tuple[int, Proposal]]) -> None:
        grid = self._ui.grid_body_layout
        before: QWidget = self._ui.cast
        for column, choice in enumerate(self._poll.method.choices, start=1):
            grid.addWidget(_label(choice.label, "small"), 0, column)
        grid.addWidget(_label(self.tr("Left blank"), "small"), 0, len(self._poll.method.choices) + 1)
        for row, (place, proposal) in enumerate(proposals, start=1):
            words = _label(f"{place}. {proposal.text}")
            words.setMinimumWidth(scaled(200))
            grid.addWidget(words, row, 0)
            for column, choice in enumerate(self._poll.method.choices, start=1):
                field = self._field(self.tr("Proposal {0}, {1}").format(place, choice.label), proposal.text)
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
            if self._ui.cast.isHidden():
                label.clear()
                continue
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
        if count.cast == 0 and not self._ui.cast.isHidden():
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
