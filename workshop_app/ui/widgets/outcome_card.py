"""Which options of a poll come first, in words: the order by its rule, ties as ties, and what other rules give (V6)."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from workshop_app.domain.disclosure import RoomOutcome


class OutcomeCard(QFrame):
    """Shows a `RoomOutcome`; `wordings` are the options' texts by id."""

    def __init__(self, outcome: RoomOutcome, wordings: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wordings = wordings
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(4)
        layout.addWidget(self._line(self._winner(outcome), "h3"))
        place = 1
        for group in outcome.ranking:
            tie = self.tr(" (tied)") if len(group) > 1 else ""
            for option in group:
                layout.addWidget(self._line(f"{place}.  {wordings[option]}{tie}", ""))
            place += len(group)
        if outcome.beside:
            layout.addWidget(self._line(self._beside(outcome), "quiet"))

    def _winner(self, outcome: RoomOutcome) -> str:
        if not outcome.winners:
            return self.tr("No option comes first")
        if len(outcome.winners) > 1:
            return self.tr("Tied for first: {0}").format(self._names(outcome.winners))
        return self.tr("First: {0}").format(self._wordings[outcome.winners[0]])

    def _beside(self, outcome: RoomOutcome) -> str:
        rules = {
            "irv": self.tr("instant runoff"),
            "borda": self.tr("Borda"),
            "plurality": self.tr("first places alone"),
            "condorcet": self.tr("beating each other one"),
        }
        said = [f"{rules[rule]}: {self._names(winners)}" for rule, winners in outcome.beside.items()]
        return self.tr("Decided by Schulze's method. By other rules would come first: {0}.").format("; ".join(said))

    def _names(self, winners: tuple[str, ...]) -> str:
        return ", ".join(f"“{self._wordings[each]}”" for each in winners) or self.tr("nobody")

    def _line(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        return label
