"""A chip: a word or two in a small rounded box, such as a theme's code."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from workshop_app.ui.widgets.restyle import restyle


class Chip(QLabel):
    """`tone` is `accent`, `good`, `warn`, `bad` or `plain`."""

    def __init__(self, text: str = "", tone: str = "accent", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", "chip")
        self.setProperty("tone", tone)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str, tone: str = "accent") -> None:
        """Say `text` in this tone."""
        self.setText(text)
        restyle(self, tone=tone)
