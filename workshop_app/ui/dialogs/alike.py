"""Near-duplicates, one suggestion at a time. Nothing is put together but by a person who has read the lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workshop_app.domain.likeness import Measure
from workshop_app.services.theme_desk import Alike
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.fitting import FittingDialog
from workshop_app.ui.generated.ui_alike import Ui_AlikeDialog
from workshop_app.ui.theme import scaled

_WIDTH = 560


class AlikeDialog(FittingDialog):
    """Shows each suggestion; `together_wanted` gives the ids of the lines of one that was accepted."""

    together_wanted = Signal(object)

    def __init__(self, parent: QWidget, found: Sequence[Alike]) -> None:
        super().__init__(parent)
        self._ui = Ui_AlikeDialog()
        self._ui.setupUi(self)
        self._found, self._place = found, 0
        self._ui.together.clicked.connect(self._accept)
        self._ui.apart.clicked.connect(self._next)
        self._ui.close_button.clicked.connect(self.reject)
        self.setMinimumWidth(min(scaled(_WIDTH), self.screen().availableSize().width()))
        self._show()

    def _accept(self) -> None:
        self.together_wanted.emit([item.id for item in self._found[self._place].contributions])
        self._next()

    def _next(self) -> None:
        self._place += 1
        if self._place == len(self._found):
            self.accept()
        else:
            self._show()

    def _show(self) -> None:
        each = self._found[self._place]
        words = {
            Measure.SAME: self.tr("the same words"),
            Measure.CLOSE: self.tr("nearly the same words"),
            Measure.MANY: self.tr("many words in common"),
        }[each.measure]
        place = self.tr("{0} of {1}").format(self._place + 1, len(self._found))
        self._ui.measure.setText(f"{place} · {words}")
        self._ui.contrary.setVisible(each.contrary)
        self._ui.lines.clear()
        for item in each.contributions:
            self._ui.lines.addItem(self.tr("{0} · table {1}: {2}").format(item.number, item.table, item.text))
        self._ui.lines.setCurrentRow(0)
        self._ui.together.setFocus()
        warning = f" {self._ui.contrary.text()}" if each.contrary else ""
        lines = " ".join(item.text for item in each.contributions)
        announce(self._ui.lines, f"{self._ui.measure.text()}.{warning} {lines}")
