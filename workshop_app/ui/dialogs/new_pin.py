"""A new PIN for a table's laptop whose PIN nobody knows: the recovery code opened it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from workshop_app.ui.dialogs.try_way import TryWayDialog

if TYPE_CHECKING:
    from workshop_app.ui.page import Page


class NewPinDialog(TryWayDialog):
    """Calls `change(dialog, pin)`; whoever is called shows what went wrong here, or accepts the dialog."""

    def __init__(self, page: Page, change: Callable[[NewPinDialog, str], None]) -> None:
        super().__init__(page, lambda dialog, typed: change(cast("NewPinDialog", dialog), typed), code=True)
        ui = self._ui
        label = self.tr("New &PIN, 6 to 12 digits")
        self.setWindowTitle(self.tr("A new PIN"))
        ui.heading.setText(self.tr("Choose a new PIN for this table"))
        ui.about.setText(self.tr("The one before opens nothing from then on. The recovery code stays as it is."))
        ui.secret_label.setText(label)
        ui.secret.setAccessibleName(label.replace("&", ""))
        ui.test.setText(self.tr("Set it"))
