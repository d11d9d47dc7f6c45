"""Settings, and who and what this app is: look, size of text, this laptop's words, licences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QFile, QIODevice
from PySide6.QtWidgets import QDialog, QWidget

from workshop_app import __version__
from workshop_app.domain.errors import WorkshopError
from workshop_app.ui.generated.ui_settings import Ui_SettingsDialog
from workshop_app.ui.preferences import Preferences
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.theme import LOOKS, TEXT_SIZES, scaled
from workshop_app.ui.words import fingerprint

if TYPE_CHECKING:
    from workshop_app.services.bundle import Services
    from workshop_app.services.set_up import Laptop

_WIDTH, _HEIGHT = 560, 640


class SettingsDialog(QDialog):
    """What is chosen is put on at once; there is nothing to confirm."""

    def __init__(self, services: Services, runner: TaskRunner, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._ui = Ui_SettingsDialog()
        self._ui.setupUi(self)
        for look, title in LOOKS.items():
            self._ui.look.addItem(QCoreApplication.translate("Theme", title), look)
        for size in TEXT_SIZES:
            self._ui.size.addItem(self.tr("{} %").format(size), size)
        self._ui.look.setCurrentIndex(max(0, self._ui.look.findData(preferences.settings.theme)))
        self._ui.size.setCurrentIndex(max(0, self._ui.size.findData(preferences.settings.text_size)))
        self._ui.about.setText(
            self.tr("Workshop {}. It opens no network connection, no microphone and no camera.").format(__version__)
        )
        self._ui.licences.setPlainText(_licences())
        self._ui.look.currentIndexChanged.connect(self._choose)
        self._ui.size.currentIndexChanged.connect(self._choose)
        self._ui.close.clicked.connect(self.accept)
        self.resize(min(scaled(_WIDTH), parent.width()), min(scaled(_HEIGHT), parent.height()))
        runner.storage(lambda _progress: services.vault.laptop(), self._show_laptop, self._no_laptop, owner=self)

    def _choose(self) -> None:
        self._preferences.change(look=self._ui.look.currentData(), text_size=self._ui.size.currentData())

    def _show_laptop(self, laptop: Laptop) -> None:
        self._ui.laptop.setText(fingerprint(laptop.words))

    def _no_laptop(self, _locked: WorkshopError) -> None:
        self._ui.laptop.setText("")
        self._ui.laptop_about.setText(self.tr("The words are shown while the vault is open."))


def _licences() -> str:
    file = QFile(":/texts/licences.txt")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError("the licences are not among the resources")
    try:
        return bytes(file.readAll().data()).decode()
    finally:
        file.close()
