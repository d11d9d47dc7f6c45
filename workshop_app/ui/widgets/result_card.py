"""One proposal's result as the room may see it: its words, what it may be called, and the whole distribution (V6)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workshop_app.domain.comparisons import shown_choices
from workshop_app.domain.disclosure import RoomResult, Shown
from workshop_app.domain.poll import Method
from workshop_app.domain.proposal import Proposal
from workshop_app.domain.tally import Label
from workshop_app.ui.widgets.chip import Chip
from workshop_app.ui.widgets.result_bar import BLANK, Part, ResultBar, roles_of

_TONES = {Label.CONSENSUS: "good", Label.CONTESTED: "warn", Label.UNCLEAR: "plain"}


class ResultCard(QFrame):
    """Shows a `RoomResult` and nothing that is not in it."""

    def __init__(
        self, place: int, proposal: Proposal, method: Method, result: RoomResult, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        words = QLabel(f"{place}. {proposal.text}", self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setProperty("role", "h3")
        head = QHBoxLayout()
        head.addWidget(words, 1)
        for label in result.labels:
            head.addWidget(Chip(self._called(label), _TONES[label]), 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        if result.shown is Shown.EXACT:
            layout.addWidget(self._bar(method, result))
        else:
            layout.addWidget(_sentence(result.sentence, "", self))
        if proposal.minority:
            said = self.tr("Minority statement: {0}").format(proposal.minority)
            layout.addWidget(_sentence(said, "quiet", self))

    def _bar(self, method: Method, result: RoomResult) -> ResultBar:
        choices = shown_choices(method, result.counts)
        roles = roles_of(method, choices)
        parts = [
            Part(choice.label, result.counts[choice.key], role) for choice, role in zip(choices, roles, strict=True)
        ]
        if result.blank:
            parts.append(Part(self.tr("Left blank"), result.blank, BLANK))
        bar = ResultBar(self)
        bar.set_parts(parts)
        return bar

    def _called(self, label: Label) -> str:
        return {
            Label.CONSENSUS: self.tr("consensus"),
            Label.CONTESTED: self.tr("contested"),
            Label.UNCLEAR: self.tr("unclear"),
        }[label]


def _sentence(text: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
