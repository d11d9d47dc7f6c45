"""Passphrases of a mirror: the one that is chosen when it is switched on, and the one that a spare laptop asks for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QShowEvent

from workshop_app.ui.dialogs.passphrase import PassphraseDialog
from workshop_app.ui.dialogs.try_way import TryWayDialog

if TYPE_CHECKING:
    from workshop_app.ui.page import Page


class MirrorDialog(PassphraseDialog):
    """Calls `switch_on(dialog, passphrase)`; whoever is called shows what went wrong here, or accepts the dialog."""

    def __init__(self, page: Page, folder: Path, switch_on: Callable[[MirrorDialog, str], None]) -> None:
        super().__init__(page, lambda dialog, _old, new: switch_on(cast("MirrorDialog", dialog), new), ask_old=False)
        ui = self._ui
        self.setWindowTitle(self.tr("Mirror to a stick"))
        ui.heading.setText(self.tr("Mirror to “{0}”").format(folder.name or str(folder)))
        ui.about.setText(
            self.tr(
                "Each change goes there encrypted. Whoever finds the stick needs this passphrase, and so does the spare"
                " laptop: use the laptop's own, or write a new one down and keep it apart from the stick."
            )
        )
        ui.passphrase_label.setText(self.tr("The mirror's &passphrase"))
        ui.passphrase.setAccessibleName(self.tr("The mirror's passphrase"))
        self._set_busy(False)

    def showEvent(self, event: QShowEvent) -> None:
        """Its words have their size only now."""
        super().showEvent(event)
        self._fit()

    def _set_busy(self, busy: bool) -> None:
        super()._set_busy(busy)
        self._ui.save.setText(self.tr("Switching on…") if busy else self.tr("Switch it on"))


class ResumeDialog(TryWayDialog):
    """Calls `resume(dialog, passphrase)`, as `MirrorDialog` does."""

    def __init__(
        self, page: Page, name: str, resume: Callable[[ResumeDialog, str], None], *, by_pin: bool = False
    ) -> None:
        super().__init__(page, lambda dialog, typed: resume(cast("ResumeDialog", dialog), typed), code=False)
        ui = self._ui
        self.setWindowTitle(self.tr("Go on from a mirror"))
        ui.heading.setText(self.tr("Go on from the mirror “{0}”").format(name))
        ui.about.setText(
            self.tr(
                "Its session goes on here, and on this laptop only. Type the passphrase that was chosen when the mirror"
                " was switched on."
            )
        )
        ui.test.setText(self.tr("Go on here"))
        if by_pin:
            ask_pin(self)
            ui.about.setText(
                self.tr("The table goes on here, and on this laptop only. Type the PIN that the table’s laptop had.")
            )


class PinDialog(TryWayDialog):
    """Calls `switch_on(dialog, pin)`, as `MirrorDialog` does."""

    def __init__(self, page: Page, folder: Path, switch_on: Callable[[PinDialog, str], None]) -> None:
        super().__init__(page, lambda dialog, typed: switch_on(cast("PinDialog", dialog), typed), code=False)
        ui = self._ui
        self.setWindowTitle(self.tr("Mirror to a stick"))
        ui.heading.setText(self.tr("Mirror to “{0}”").format(folder.name or str(folder)))
        ui.about.setText(
            self.tr(
                "Each line goes there encrypted. A spare laptop goes on from it with this PIN and the table’s pack."
                " Keep the pack off this stick: with both in hand, PINs can be tried."
            )
        )
        ask_pin(self)
        ui.test.setText(self.tr("Switch it on"))


def ask_pin(dialog: TryWayDialog) -> None:
    """Have this dialog ask for a PIN."""
    label = dialog.tr("&PIN of this table")
    dialog._ui.secret_label.setText(label)
    dialog._ui.secret.setAccessibleName(label.replace("&", ""))
