"""A text with the words in it that are in question: underlined and bold, read out whole."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class ReviewedText(QLabel):
    """Can have the keyboard, so that a screen reader reads it and the page's keys answer it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setIndent(0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("role", "reviewed")

    def show_words(self, text: str, start: int = 0, end: int = 0) -> None:
        """Show `text` with what stands from `start` to `end` (code points, end exclusive) marked."""
        before, words, after = escape(text[:start]), escape(text[start:end]), escape(text[end:])
        self.setText(f"<qt>{before}<b><u>{words}</u></b>{after}</qt>" if words else f"<qt>{escape(text)}</qt>")
        marked = self.tr("{0}. In question: {1}").format(text, text[start:end])
        self.setAccessibleDescription(marked if words else text)
