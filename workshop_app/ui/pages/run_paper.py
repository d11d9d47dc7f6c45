"""Paper cards on the run page: the number of the pile stays on while its cards are typed in (C5).

It is in memory only, and goes when it is put away, when another session comes, and with the lock.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from workshop_app.domain.contribution import MAX_BATCH, Contribution
from workshop_app.services.capture import Change
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.batch import BatchDialog
from workshop_app.ui.generated.ui_run import Ui_RunPage
from workshop_app.ui.models.contributions import ContributionsModel
from workshop_app.ui.page import Page
from workshop_app.ui.pages.run_capture import RunCapture

KEYS = "Ctrl+Shift+B"


class RunPaper(QObject):
    """Serves a page that has the run page's form, and binds its own key."""

    def __init__(self, page: Page, ui: Ui_RunPage, model: ContributionsModel, capture: RunCapture) -> None:
        super().__init__(page)
        self._page, self._ui, self._model, self._capture = page, ui, model, capture
        self._session_id = ""
        self._last = 0
        ui.batch.clicked.connect(self.turn)
        shortcut = QShortcut(QKeySequence(KEYS), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(self.turn)
        self._show()

    def open(self, session_id: str) -> None:
        """Another session: the cards were of the one before."""
        self._session_id, self._last, self._capture.batch = session_id, 0, None
        self._show()

    def turn(self) -> None:
        """Say of which batch the cards are that come now, or that there are no more; on rows, say of which they are."""
        rows = self._ui.contributions.selected() if self._ui.contributions.hasFocus() else []
        if rows:
            numbers = ", ".join(str(row.number) for row in rows)
            about = self.tr("What is chosen came on cards of this batch: {0}. With 0 it came on none.").format(numbers)
            self._ask(about, rows[0].batch or self._last, lambda number: self._mark(rows, number))
        elif self._capture.batch is not None:
            self._take(None)
        else:
            about = self.tr("It stands on each card. All that you type is of this batch, until {0} puts it away.")
            self._ask(about.format(KEYS), min(self._last + 1, MAX_BATCH), self._take)
        self._show()

    def _ask(self, about: str, number: int, then: Callable[[int | None], None]) -> None:
        dialog = BatchDialog(self._page, about, number)
        dialog.accepted.connect(lambda: then(dialog.number))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, number: int | None) -> None:
        self._capture.batch, self._last = number, number or self._last
        self._show()
        self._ui.entry.setFocus()
        words = self.tr("Batch {0}").format(number) if number else self.tr("The cards were put away.")
        announce(self._ui.entry, words)

    def _mark(self, rows: Sequence[Contribution], number: int | None) -> None:
        capture, session_id = self._page.services.capture, self._session_id
        self._last = number or self._last

        def work() -> Change:
            changes = [capture.edit(session_id, replace(row, batch=number)) for row in rows if row.batch != number]
            return Change(tuple(item for change in changes for item in change.saved), (), "")

        self._page.runner.storage(
            lambda _progress: work(), lambda change: self._model.apply(change.saved, change.removed), owner=self
        )

    def _show(self) -> None:
        button, number = self._ui.batch, self._capture.batch
        button.setChecked(number is not None)
        button.setText(self.tr("Paper cards") if number is None else self.tr("Batch {0}").format(number))
        act = self.tr("Type in paper cards of a batch") if number is None else self.tr("Put the paper cards away")
        button.setAccessibleName(button.text())
        button.setAccessibleDescription(act)
        button.setToolTip(f"{act}  ({KEYS})")
