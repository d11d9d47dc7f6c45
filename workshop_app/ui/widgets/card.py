"""A card: a surface with a thin line around it; and the figure card, one number with what it counts."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from workshop_app.ui.widgets.restyle import restyle


class Card(QFrame):
    """A plain surface. Give it a layout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")


class FigureCard(Card):
    """A large figure, what it counts, and a quiet line below. Read as one thing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure, self._what, self._detail = QLabel(self), QLabel(self), QLabel(self)
        self._figure.setProperty("role", "figure")
        self._detail.setProperty("role", "quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(2)
        for label in (self._figure, self._what, self._detail):
            label.setWordWrap(label is not self._figure)
            layout.addWidget(label)

    def show_figure(self, figure: str, what: str, detail: str = "", tone: str = "") -> None:
        """Show `figure`; `tone` `warn` or `bad` colours it, and the words must say why."""
        self._figure.setText(figure)
        self._what.setText(what)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        restyle(self._figure, tone=tone)
        self.setAccessibleName(" ".join(part for part in (figure, what, detail) if part))
