"""The part of the programme page about core proposals: their words, one on each line, and how each is asked."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker, Signal

from workshop_app.domain.errors import PlanError
from workshop_app.domain.poll import Method
from workshop_app.domain.programme import CoreProposal, Programme
from workshop_app.ui.dialogs.core_methods import CoreMethodsDialog
from workshop_app.ui.generated.ui_programme import Ui_ProgrammePage
from workshop_app.ui.page import Page
from workshop_app.ui.programme_lines import core_from, lines_of


class CorePart(QObject):
    """Holds what stands on the tab until the page saves it. `edited` after each change."""

    edited = Signal()

    def __init__(self, page: Page, ui: Ui_ProgrammePage) -> None:
        super().__init__(page)
        self._page, self._ui = page, ui
        self._before: tuple[CoreProposal, ...] = ()
        self._methods: dict[str, Method | None] = {}
        ui.core.textChanged.connect(self._changed)
        ui.core_methods.clicked.connect(self._ask)

    def fill(self, programme: Programme) -> None:
        """Show what the programme has; nothing counts as edited by it."""
        self._before, self._methods = programme.core_proposals, {}
        with QSignalBlocker(self._ui.core):
            self._ui.core.setPlainText("\n".join(proposal.text for proposal in programme.core_proposals))
        self._show()

    def proposals(self) -> tuple[CoreProposal, ...]:
        """What stands there now. `PlanError` where a line is too long."""
        return core_from(lines_of(self._ui.core.toPlainText()), self._before, self._methods)

    def _changed(self) -> None:
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        ui = self._ui
        try:
            core = self.proposals()
        except PlanError:  # said beside the button that saves
            core = ()
        ui.core_methods.setEnabled(bool(core))
        fixed = sum(each.method is not None for each in core)
        ui.core_methods_words.setText(
            self.tr("%n of them is asked in the same way in every session.", "", fixed)
            if fixed
            else self.tr("Each session chooses how they are asked.")
        )
        ui.core_methods_words.setVisible(bool(core))

    def _ask(self) -> None:
        core = self.proposals()

        def take(methods: list[Method | None]) -> None:
            self._methods = {each.text: method for each, method in zip(core, methods, strict=True)}
            self._changed()

        dialog = CoreMethodsDialog(self._page, core, take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
