"""A text field for what must not outlive it: nothing to undo, nothing to copy out of it, and no more than fits."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

MOST = 4_000
"""Characters taken from one paste: as many as the longest field holds."""
_PADDING = 22
"""Pixels at 100 % that the style sheet puts around the lines."""


class UnkeptText(QPlainTextEdit):
    """Its property `lines` says how high it is. Enter begins a new line where there is more than one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhMultiLine
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def lines(self) -> int:
        """How many lines are seen at once."""
        return int(self.property("lines") or 1)

    def add(self, text: str) -> None:
        """Put `text` under what is there."""
        before = self.toPlainText().rstrip()
        self.setPlainText(f"{before}\n{text}" if before else text)

    def showEvent(self, event: QShowEvent) -> None:
        """Only now is the size of text one that counts."""
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field of one line goes on to the next field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.lines == 1:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied, cut or dragged out of it: nothing."""
        return QMimeData()

    def cut(self) -> None:
        """Nothing is cut: it would be gone from here and be nowhere else."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words only, and no more than a field holds."""
        self.insertPlainText(source.text()[:MOST])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done here: paste and select."""
        menu = QMenu(self)
        menu.addAction(self.tr("Paste"), self.paste)
        menu.addAction(self.tr("Select all"), self.selectAll)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def _fit(self) -> None:
        needed = self.lines * self.fontMetrics().lineSpacing() + 2 * round(self.document().documentMargin()) + _PADDING
        if needed != self.height() or needed != self.minimumHeight():
            self.setFixedHeight(needed)
