"""A table pack that was offered: its words are compared aloud, the table is chosen, and a PIN where one is needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from workshop_app.domain.errors import WorkshopError
from workshop_app.services.tables import Standing, TableOffer
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.sizing import fit_scrolled
from workshop_app.ui.generated.ui_table_pack import Ui_TablePackDialog
from workshop_app.ui.plan_words import day_words
from workshop_app.ui.words import counted, fingerprint

if TYPE_CHECKING:
    from workshop_app.ui.page import Page

Taking = Callable[["TablePackDialog", int, str], None]
"""Is called with the dialog, the table and the PIN (empty where none is asked for); it shows what went wrong in the
dialog, or accepts it.
"""


class TablePackDialog(QDialog):
    """`take` is called once the words match; `resume` where the table's laptop died and this one is to go on."""

    def __init__(self, page: Page, offer: TableOffer, take: Taking, resume: Taking, *, ask_pin: bool) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ui = Ui_TablePackDialog()
        self._ui.setupUi(self)
        self.offer = offer
        self._page, self._ask_pin, self._busy = page, ask_pin, False
        ui, session = self._ui, offer.pack.session
        ui.heading.setText(self.tr("Do these words match those of the lead?"))
        ui.about.setText(
            self.tr(
                "The lead facilitator reads three words out from the page Tables. If they are not these, in this order,"
                " the pack is not theirs: do not use it."
            )
        )
        ui.words.setText(fingerprint(offer.words))
        ui.words.setAccessibleName(self.tr("The words of the table pack: {0}").format(", ".join(offer.words)))
        ui.details.setText(
            " · ".join(
                (
                    session.title,
                    session.borough,
                    day_words(session.date),
                    counted(session.tables, self.tr("{} table"), self.tr("{} tables")),
                )
            )
        )
        notice = self._notice(offer)
        ui.notice.setText(notice)
        ui.notice.setVisible(bool(notice))
        self._offer_tables(offer)
        ui.pin_box.setVisible(ask_pin)
        ui.problem.hide()
        ui.resume.setVisible(offer.standing is Standing.NEW)
        ui.table.currentIndexChanged.connect(lambda _row: self._look())
        for pin in (ui.pin, ui.again):
            pin.textChanged.connect(lambda _text: self._look())
        ui.take.clicked.connect(lambda: self._go(take))
        ui.resume.clicked.connect(lambda: self._go(resume))
        ui.differ.clicked.connect(self._differ)
        ui.later.clicked.connect(self.reject)
        for button in (ui.take, ui.resume, ui.differ, ui.later):
            button.setAutoDefault(False)  # a stray Enter must not trust anything
        page.navigator.blanked.connect(self._blanked)
        self.finished.connect(self._forget)
        self._look()
        (ui.table if ui.table.isEnabled() else ui.pin if ask_pin else ui.later).setFocus()
        fit_scrolled(self, ui.scroll, 640)

    @property
    def table(self) -> int:
        """The table that is chosen; 0 while none is."""
        table = self._ui.table.currentData()
        return table if isinstance(table, int) else 0

    def show_problem(self, error: WorkshopError) -> None:
        """Say why the pack was not taken."""
        self._set_busy(False)
        self._ui.problem.setText(str(error))
        self._ui.problem.show()
        announce(self._ui.problem, str(error), urgent=True)
        self._ui.scroll.ensureWidgetVisible(self._ui.problem)

    def wait(self, busy: bool) -> None:
        """Whether somebody works on what was chosen."""
        self._set_busy(busy)

    def _offer_tables(self, offer: TableOffer) -> None:
        ui = self._ui
        tables = range(1, offer.pack.session.tables + 1) if offer.pack.table is None else [offer.pack.table]
        wanted = offer.table or offer.pack.table
        if wanted is None and len(tables) > 1:
            ui.table.addItem(self.tr("Choose…"), 0)
        for table in tables:
            ui.table.addItem(self.tr("Table {0}").format(table), table)
        ui.table.setCurrentIndex(max(0, ui.table.findData(wanted)))
        ui.table.setEnabled(ui.table.count() > 1)

    def _notice(self, offer: TableOffer) -> str:
        if offer.standing is Standing.SAME:
            return self.tr("This very pack is in use here already.")
        if offer.standing is Standing.NEWER:
            return self.tr("A newer pack of the session that you take notes for: it brings its agenda. Lines stay.")
        return ""

    def _look(self) -> None:
        """What is chosen is enough to go on, or what is missing."""
        ui, hint = self._ui, ""
        if self._ask_pin:
            pin, again = ui.pin.text(), ui.again.text()
            hint = self._page.services.vault.pin_trouble(pin)
            if not hint and pin != again:
                hint = (
                    self.tr("Type it once more beside it.") if not again else self.tr("The two are not the same yet.")
                )
            ui.pin_hint.setText(hint or self.tr("The two are the same."))
        ready = bool(self.table) and not hint and not self._busy
        ui.take.setEnabled(ready)
        ui.resume.setEnabled(ready)

    def _go(self, act: Taking) -> None:
        self._ui.problem.hide()
        act(self, self.table, self._ui.pin.text() if self._ask_pin else "")

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        ui = self._ui
        ui.take.setText(self.tr("Making the vault…") if busy and self._ask_pin else self.tr("They match: take notes"))
        self._look()

    def _differ(self) -> None:
        self.reject()
        self._page.say(
            self.tr("Nothing was taken from the pack. Tell the lead facilitator, and ask for another one."), "warn"
        )

    def _blanked(self, blank: bool) -> None:
        if blank:
            self.reject()

    def _forget(self) -> None:
        for pin in (self._ui.pin, self._ui.again):
            pin.clear()
