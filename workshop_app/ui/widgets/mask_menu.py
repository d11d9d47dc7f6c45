"""Masking selected words by hand: the short list of kinds, and the replacement that goes in their place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from workshop_app.domain.identifier import IdentifierKind
from workshop_app.services.stand_in import stand_in
from workshop_app.ui.announce import announce
from workshop_app.ui.kind_words import BY_HAND, kind_words
from workshop_app.ui.marking import Answers, text_units
from workshop_app.ui.theme import scaled


class MaskMenu(QMenu):
    """Chosen by 1 to 7, or by arrows and Enter; Esc leaves the words as they are."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Mask as  (Ctrl+M)"))
        self.setAccessibleName(self.tr("Mask the selected words as"))
        for number, kind in enumerate(BY_HAND, 1):
            action = self.addAction(f"&{number}   {kind_words(kind)}")
            action.setData(kind.value)
        self.triggered.connect(lambda action: self.chosen.emit(IdentifierKind(action.data())))
        self.setActiveAction(self.actions()[0])


class MaskByHand:
    """The selected words of an entry and what is put in their place; `answers` counts it like an accepted mark."""

    def __init__(self, entry: QPlainTextEdit, answers: Answers) -> None:
        self._entry, self._answers = entry, answers

    @property
    def words(self) -> str:
        """The selected words, without the space around them."""
        return self._entry.textCursor().selectedText().replace("\u2029", "\n").strip()

    def menu(self, parent: QWidget) -> MaskMenu:
        """The kinds to choose from."""
        menu = MaskMenu(parent)
        menu.chosen.connect(self.mask_as)
        return menu

    def ask(self) -> bool:
        """Offer the kinds below the selected words; False where none are selected."""
        if not self.words:
            return False
        menu, below = self.menu(self._entry), QPoint(0, scaled(4))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._entry.viewport().mapToGlobal(self._entry.cursorRect().bottomLeft() + below))
        return True

    def mask_as(self, kind: IdentifierKind) -> None:
        """Put a replacement of this kind in place of the selected words, in one step of undo."""
        words, cursor = self.words, self._entry.textCursor()
        if not words:
            return
        start = cursor.selectionStart() + len(cursor.selectedText()) - len(cursor.selectedText().lstrip())
        cursor.setPosition(start)
        cursor.setPosition(start + text_units(words), QTextCursor.MoveMode.KeepAnchor)
        instead = self._answers.given(kind, words) or stand_in(kind, words, self._entry.toPlainText())
        self._answers.mask(kind, words, instead)
        cursor.insertText(instead)
        self._entry.setTextCursor(cursor)
        said = QCoreApplication.translate("MaskMenu", "Replaced by {0}.")
        announce(self._entry, said.format(instead))
