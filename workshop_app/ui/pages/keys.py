"""The ways to unlock this laptop's vault and their care; by what City Hall recognises the laptop; a new key (X1)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QMenu, QMessageBox

from workshop_app.domain.errors import WorkshopError
from workshop_app.ui.dialogs.files import ask_save
from workshop_app.ui.dialogs.passphrase import PassphraseDialog
from workshop_app.ui.dialogs.try_way import TryWayDialog
from workshop_app.ui.generated.ui_keys import Ui_KeysPage
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.page import Page
from workshop_app.ui.pages.recovery import NEW_CODE
from workshop_app.ui.plan_words import day_words
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.widgets.restyle import restyle
from workshop_app.ui.words import fingerprint

if TYPE_CHECKING:
    from workshop_app.services.bundle import Services
    from workshop_app.services.key_care import Card, KeyCareService, Keys, RescueOffer, Way


class KeysPage(Page):
    """Reads anew how things stand after each step."""

    def __init__(self, services: Services, runner: TaskRunner, navigator: Navigator) -> None:
        super().__init__(services, runner, navigator)
        self._ui = Ui_KeysPage()
        self._ui.setupUi(self.body)
        ui = self._ui
        self._offers = QMenu(ui.rescue_set)
        ui.rescue_row.hide()
        ui.passphrase_test.clicked.connect(lambda: TryWayDialog(self, self._try_passphrase, code=False).open())
        ui.passphrase_change.clicked.connect(lambda: PassphraseDialog(self, self._change, ask_old=True).open())
        ui.recovery_test.clicked.connect(lambda: TryWayDialog(self, self._try_code, code=True).open())
        ui.recovery_new.clicked.connect(lambda: navigator.go("recovery", NEW_CODE))
        ui.keyring_test.clicked.connect(self._test_keyring)
        ui.keyring_set.clicked.connect(self._set_keyring)
        ui.keyring_remove.clicked.connect(lambda: self._remove("keyring"))
        ui.rescue_set.clicked.connect(self._choose_rescue)
        ui.rescue_remove.clicked.connect(lambda: self._remove("rescue"))
        ui.print_card.clicked.connect(self._print_card)
        ui.rotate.clicked.connect(self._rotate)

    def shown(self) -> None:
        """Read how the keys stand, and who this laptop is."""
        self.offer_focus(self._ui.passphrase_test)
        self._read()
        keys = self.services.keys
        self.runner.storage(lambda _progress: keys.card(), self._show_card, owner=self)

    def take(self, thing: object) -> None:
        """A sentence from the page that was on before."""
        self.say(str(thing))

    def _read(self) -> None:
        keys = self.services.keys
        self.runner.storage(lambda _progress: keys.keys(), self._show, owner=self)

    def _show(self, keys: Keys) -> None:
        ways = {way.kind.value: way for way in keys.ways}
        self._show_secrets(ways.get("passphrase"), ways.get("recovery"))
        if "passphrase" not in ways and "pin" in ways:
            self._show_pin(ways["pin"])
        self._show_keyring(keys, ways.get("keyring"))
        self._show_rescue(keys.rescue, ways.get("rescue"))
        if keys.altered:
            self.say(
                self.tr(
                    "The file of keys was damaged or changed by somebody. Draw a new key of the vault: that writes the"
                    " file anew, and nothing is lost."
                ),
                "warn",
            )

    def _show_secrets(self, passphrase: Way | None, recovery: Way | None) -> None:
        ui = self._ui
        missing = self.tr("It is not set up.")
        _state(ui.passphrase_state, self._days(passphrase) if passphrase else missing, "" if passphrase else "warn")
        ui.passphrase_test.setEnabled(passphrase is not None)
        ui.passphrase_change.setEnabled(passphrase is not None)
        ui.recovery_test.setEnabled(recovery is not None)
        if recovery is None:
            _state(ui.recovery_state, missing, "warn")
        elif recovery.tested is None:
            words = self.tr("Nobody has typed it back yet. Test it with the sheet in hand, or make a new one.")
            _state(ui.recovery_state, words, "warn")
        else:
            _state(ui.recovery_state, self._days(recovery))

    def _show_pin(self, pin: Way) -> None:
        """A table's laptop: its PIN stands where others have a passphrase."""
        ui = self._ui
        ui.passphrase_title.setText(self.tr("PIN of its table"))
        words = self.tr("{} Forgotten? The recovery code opens the laptop, and a new PIN is chosen then.")
        _state(ui.passphrase_state, words.format(self._days(pin)))
        ui.passphrase_test.hide()
        ui.passphrase_change.hide()

    def _show_keyring(self, keys: Keys, way: Way | None) -> None:
        ui, offer = self._ui, keys.keyring
        ui.keyring_test.setVisible(way is not None)
        ui.keyring_remove.setVisible(way is not None)
        ui.keyring_set.setEnabled(offer.available)
        ui.keyring_set.setText(self.tr("Replace") if way else self.tr("Add"))
        ui.keyring_set.setAccessibleName(self.tr("Replace the keyring's key") if way else self.tr("Add the keyring"))
        if way is None:
            words = self.tr("Off. {} could open the vault while you are logged in to this computer.")
            _state(ui.keyring_state, words.format(_capital(offer.name)) if offer.available else offer.reason)
            return
        reach = way.keyring
        assert reach is not None  # a keyring slot always says so
        ui.keyring_test.setEnabled(reach.available)
        if reach.available:
            _state(ui.keyring_state, f"{_capital(reach.name)}. {self._days(way)}")
        else:
            words = self.tr("{} It cannot be tested now. If it will not come back, take it out.").format(reach.reason)
            _state(ui.keyring_state, words, "warn")

    def _show_rescue(self, offers: tuple[RescueOffer, ...], way: Way | None) -> None:
        ui = self._ui
        shown = bool(offers) or way is not None
        ui.rescue_row.setVisible(shown)
        restyle(ui.keyring_row, role="row" if shown else "")
        ui.rescue_set.setVisible(way is None)
        ui.rescue_remove.setVisible(way is not None)
        self._offers.clear()
        for offer in offers:
            self._offers.addAction(offer.programme).triggered.connect(partial(self._ask_rescue, offer))
        if way is None:
            words = self.tr(
                "{} could open this laptop's vault with its spare key, and read everything in it, without you. It is"
                " meant for the day when passphrase and recovery sheet are both lost. It is off, and only you can"
                " allow it."
            )
            _state(ui.rescue_state, words.format(" · ".join(offer.programme for offer in offers)))
        elif way.holder:
            words = self.tr("On: {} can open this laptop's vault with its spare key. {}")
            _state(ui.rescue_state, words.format(way.holder, self._days(way)), "warn")
        else:
            words = self.tr("On, for a spare key that no programme on this laptop has any more. Take it out.")
            _state(ui.rescue_state, words, "warn")

    def _show_card(self, card: Card) -> None:
        ui = self._ui
        ui.words.setText(fingerprint(card.words))
        ui.public.setText(" ".join(card.public[place : place + 8] for place in range(0, len(card.public), 8)))
        ui.square.show_rows(card.square)

    def _days(self, way: Way) -> str:
        if way.added is None:
            return self.tr("Since when is not known. Test it once.")
        added = self.tr("Since {}.").format(_day(way.added))
        if way.tested is None:
            return self.tr("{} It was not tested yet.").format(added) if way.kind.value != "rescue" else added
        return self.tr("{} Last used or tested {}.").format(added, _day(way.tested))

    def _do(self, work: Callable[[KeyCareService], None], sentence: str) -> None:
        """Do it on the storage thread, say that it was done or why not, and read again."""
        keys = self.services.keys
        self.notice.clear()

        def done(_none: object) -> None:
            self.say(sentence)
            self._read()

        def failed(error: WorkshopError) -> None:
            self.show_problem(error)
            self._read()

        self.runner.storage(lambda _progress: work(keys), done, failed, owner=self)

    def _in_dialog(
        self, dialog: PassphraseDialog | TryWayDialog, work: Callable[[KeyCareService], None], sentence: str
    ) -> None:
        keys = self.services.keys

        def done(_none: object) -> None:
            dialog.accept()
            self.say(sentence)
            self._read()

        self.runner.storage(lambda _progress: work(keys), done, dialog.show_problem, owner=dialog)

    def _try_passphrase(self, dialog: TryWayDialog, typed: str) -> None:
        self._in_dialog(dialog, lambda keys: keys.test_passphrase(typed), self.tr("The passphrase is the right one."))

    def _try_code(self, dialog: TryWayDialog, typed: str) -> None:
        words = self.tr("The recovery code is the right one. Put the sheet back where the laptop is not.")
        self._in_dialog(dialog, lambda keys: keys.test_recovery(typed), words)

    def _change(self, dialog: PassphraseDialog, old: str, new: str) -> None:
        words = self.tr("The passphrase was changed. The old one opens nothing any more.")
        self._in_dialog(dialog, lambda keys: keys.change_passphrase(old, new), words)

    def _test_keyring(self) -> None:
        self._do(lambda keys: keys.test_keyring(), self.tr("The keyring has the right key."))

    def _set_keyring(self) -> None:
        self._do(lambda keys: keys.set_keyring(), self.tr("The keyring opens the vault while you are logged in."))

    def _remove(self, kind: str) -> None:
        from workshop_app.services.key_care import SlotKind  # noqa: PLC0415 - services are loaded once there is a page

        gone = {
            "keyring": self.tr("The keyring no longer opens the vault. The passphrase does."),
            "rescue": self.tr("The programme's spare key no longer opens this laptop's vault."),
        }[kind]
        self._do(lambda keys: keys.remove(SlotKind(kind)), gone)

    def _choose_rescue(self) -> None:
        actions = self._offers.actions()
        if len(actions) == 1:
            actions[0].trigger()
        else:
            button = self._ui.rescue_set
            self._offers.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _ask_rescue(self, offer: RescueOffer, _checked: bool = False) -> None:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Let City Hall open this laptop?"))
        box.setInformativeText(
            self.tr(
                "Whoever has the spare key of “{}” and this laptop can then open its vault and read everything in it,"
                " without asking you. You can take this back here."
            ).format(offer.programme)
        )
        allow = box.addButton(self.tr("Allow it"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(self.tr("Leave it off"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(leave)
        words = self.tr("The programme's spare key opens this laptop's vault from now on.")
        allow.clicked.connect(lambda: self._do(lambda keys: keys.set_rescue(offer.programme_id), words))
        box.open()

    def _rotate(self) -> None:
        words = self.tr("A new key of the vault was drawn. Passphrase, code and keyring open it as before.")
        self._do(lambda keys: keys.rotate(), words)

    def _print_card(self) -> None:
        ask_save(self, self.tr("Save the card"), "workshop-laptop.pdf", self.tr("PDF (*.pdf)"), self._write_card)

    def _write_card(self, path: Path) -> None:
        keys = self.services.keys

        def written(_none: object) -> None:
            self.say(
                self.tr("Saved as “{}”. It holds no secret.").format(path.name),
                "good",
                self.tr("Open it to print"),
                partial(_open, path),
            )

        self.runner.storage(lambda _progress: keys.print_card(path), written, owner=self)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _state(label: QLabel, words: str, tone: str = "") -> None:
    label.setText(words)
    restyle(label, role=tone or "quiet")


def _day(day: date) -> str:
    return day_words(day)


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
