"""How high a text field has to be for its lines."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit

from workshop_app.ui.theme import scaled


def height_of_lines(field: QPlainTextEdit, most: int) -> int:
    """Pixels that the field's lines take, from one line to `most`."""
    lines, block = 0, field.document().firstBlock()
    while block.isValid() and lines < most:
        lines += max(1, block.lineCount())
        block = block.next()
    margin = 2 * round(field.document().documentMargin())
    return min(max(lines, 1), most) * field.fontMetrics().lineSpacing() + margin + scaled(6)
