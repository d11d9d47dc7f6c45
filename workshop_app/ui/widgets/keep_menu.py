"""The short list of reasons for which a marked word may stay."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QWidget

from workshop_app.domain.identifier import KeepReason
from workshop_app.ui.marking import Mark


def keep_words(reason: KeepReason) -> str:
    """The reason as the menu says it."""
    words = {
        KeepReason.NOT_ONE: QCoreApplication.translate("KeepMenu", "It does not point to a person"),
        KeepReason.PUBLIC: QCoreApplication.translate("KeepMenu", "It is a public person, place or body"),
        KeepReason.TOPIC: QCoreApplication.translate("KeepMenu", "It is a topic, not somebody in particular"),
    }
    return words[reason]


class KeepMenu(QMenu):
    """Chosen by 1, 2, 3, or by arrows and Enter; Esc leaves the mark unanswered."""

    chosen = Signal(object)

    def __init__(self, mark: Mark, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Keep it because"))
        title = self.addAction(mark.reason)
        title.setEnabled(False)
        self.addSeparator()
        for number, reason in enumerate(KeepReason, 1):
            action = self.addAction(f"&{number}   {keep_words(reason)}")
            action.setData(reason.value)
        self.triggered.connect(lambda action: self.chosen.emit(KeepReason(action.data())))
        self.aboutToHide.connect(self.deleteLater)
        if self.actions():
            self.setActiveAction(self.actions()[2])
