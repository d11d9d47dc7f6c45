"""Who should be in the room and the fairness check (P5), above what every session owes it on the plan page."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workshop_app.domain.fairness import Principle, unanswered
from workshop_app.domain.session import Session
from workshop_app.ui.plan_words import principle_words
from workshop_app.ui.widgets.chip import Chip
from workshop_app.ui.widgets.flow_layout import FlowLayout


class PlanReady(QObject):
    """Two rows, each with its button: who should be there, and how fairly they are asked."""

    wanted_asked = Signal()
    fairness_asked = Signal()

    def __init__(self, holder: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        layout = holder.layout()
        assert isinstance(layout, QVBoxLayout)
        self.wanted = QLabel(holder)
        self.wanted.setWordWrap(True)
        self.say_who = QPushButton(holder)
        self.say_who.clicked.connect(self.wanted_asked)
        self._fair = QWidget(holder)
        self._flow = FlowLayout(self._fair, gap=8)
        self._chips: list[QWidget] = []
        self._shown: object = None
        self.answer = QPushButton(holder)
        self.answer.clicked.connect(self.fairness_asked)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for row, (words, button) in enumerate(((self.wanted, self.say_who), (self._fair, self.answer))):
            grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(button, row, 1)
        layout.addLayout(grid)

    def show_session(self, session: Session, *, editable: bool) -> None:
        """Show how this session stands."""
        stand = (session.wanted, session.fairness, editable)
        if stand == self._shown:
            return
        self._shown = stand
        self._show_wanted(session.wanted)
        missing = unanswered(session.fairness)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        self._add(QLabel(self.tr("Fairness check:"), self._fair), "quiet")
        for principle in Principle:
            if principle in missing:
                self._add(Chip(f"? {principle_words(principle)}", "warn", self._fair))
            else:
                self._add(Chip(f"✓ {principle_words(principle)}", "good", self._fair))
        self.answer.setText(self.tr("Answer…") if missing else self.tr("Change…"))
        self.answer.setAccessibleName(self.tr("{0}, the fairness check").format(self.answer.text().rstrip("…")))
        for button in (self.say_who, self.answer):
            button.setEnabled(editable)

    def _show_wanted(self, wanted: str) -> None:
        if wanted:
            self.wanted.setText(self.tr("In the room: {0}").format(wanted))
            self.say_who.setText(self.tr("Change…"))
        else:
            self.wanted.setText(self.tr("Nobody has said yet who should be in the room."))
            self.say_who.setText(self.tr("Say who…"))
        name = self.tr("{0}, who should be in the room")
        self.say_who.setAccessibleName(name.format(self.say_who.text().rstrip("…")))

    def _add(self, widget: QWidget, role: str = "") -> None:
        if role:
            widget.setProperty("role", role)
        self._chips.append(widget)
        self._flow.addWidget(widget)
        widget.show()
