"""The way of a sealed session in four steps, sealed to wiped, with the step it stands at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QWidget

from workshop_app.ui.widgets.chip import Chip
from workshop_app.ui.widgets.flow_layout import FlowLayout


class StandingTrack(QWidget):
    """Chips with arrows between them; they go on in a new line where there is no more room. Read as one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap=8, line_gap=8)

    def show_steps(self, steps: Sequence[tuple[str, str]]) -> None:
        """Show these steps in order, each with its tone (`good` done, `accent` now, `plain` to come)."""
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, (words, tone) in enumerate(steps):
            if number:
                arrow = QLabel("→", self)
                arrow.setProperty("role", "quiet")
                self._put(arrow)
            self._put(Chip(words, tone, self))
        self.setAccessibleName(" → ".join(words for words, _tone in steps))

    def _put(self, widget: QWidget) -> None:
        self._flow.addWidget(widget)
        widget.show()
