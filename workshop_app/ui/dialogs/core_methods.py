"""By which method each core proposal is asked in every session, so that its answers can be added up (P1, V2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from workshop_app.domain.poll import Method
from workshop_app.domain.programme import CoreProposal
from workshop_app.domain.voting.methods import OFFERED, named
from workshop_app.ui.dialogs.fitting import FittingDialog
from workshop_app.ui.dialogs.sizing import fit
from workshop_app.ui.fields import finish_fields
from workshop_app.ui.generated.ui_core_methods import Ui_CoreMethodsDialog

_LEAST_HEIGHT = 240


class CoreMethodsDialog(FittingDialog):
    """`chosen` is called with a method for each proposal, or None where the session may choose."""

    def __init__(
        self, parent: QWidget, core: Sequence[CoreProposal], chosen: Callable[[list[Method | None]], None]
    ) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._ui = ui = Ui_CoreMethodsDialog()
        ui.setupUi(self)
        self.setAccessibleDescription(ui.about.text())
        self._fields = [self._row(proposal) for proposal in core]
        ui.rows_layout.addStretch(1)
        ui.area.setMinimumHeight(_LEAST_HEIGHT)
        ui.take.clicked.connect(self._take)
        ui.cancel.clicked.connect(self.reject)
        finish_fields(self)
        before: QWidget | None = None
        for field in (*self._fields, ui.take, ui.cancel):
            if before is not None:
                self.setTabOrder(before, field)
            before = field
        self._say()
        fit(self, 640)
        self._fields[0].setFocus()

    def _row(self, proposal: CoreProposal) -> QComboBox:
        words = QLabel(proposal.text, self._ui.rows)
        words.setWordWrap(True)
        words.setProperty("role", "h3")
        field = QComboBox(self._ui.rows)
        field.setAccessibleName(self.tr("How this is asked: {0}").format(proposal.text))
        field.addItem(self.tr("As each session chooses"), None)
        for offered in OFFERED:
            field.addItem(offered.title, Method(offered.key))
        field.setCurrentIndex(max(0, field.findData(proposal.method)))
        field.currentIndexChanged.connect(lambda _index: self._say())
        self._ui.rows_layout.addWidget(words)
        self._ui.rows_layout.addWidget(field)
        self._ui.rows_layout.addSpacing(8)
        return field

    def _methods(self) -> list[Method | None]:
        return [field.currentData() for field in self._fields]

    def _say(self) -> None:
        """What cannot be asked so: options are weighed against each other on one sheet, so there must be several."""
        many = Counter(each for each in self._methods() if each is not None)
        said = []
        for each, number in many.items():
            method = named(each.value)
            if not method.fewest <= number <= method.most:
                sentence = self.tr("{0} takes {1} to {2} proposals on one sheet; here it is {3}.")
                said.append(sentence.format(method.title, method.fewest, method.most, number))
        self._ui.hint.setText(" ".join(said))
        self._ui.hint.setVisible(bool(said))

    def _take(self) -> None:
        self.accept()
        self._chosen(self._methods())
