"""The desk's receipts: which reports still lack one, and writing them for the laptops, all at once or some (D2)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from workshop_app.domain.errors import Cancelled, WorkshopError
from workshop_app.services.progress import Progress
from workshop_app.services.receipts import ReceiptLine, Waiting
from workshop_app.ui import icons
from workshop_app.ui.desk_page import DeskPage
from workshop_app.ui.dialogs.files import ask_folder
from workshop_app.ui.folders import open_folder
from workshop_app.ui.generated.ui_receipts import Ui_ReceiptsPage
from workshop_app.ui.models.receipt_lines import ReceiptLinesModel
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.receipt_words import desk_waits, tone
from workshop_app.ui.task_runner import Task, TaskRunner
from workshop_app.ui.words import counted

if TYPE_CHECKING:
    from workshop_app.services.bundle import Services
    from workshop_app.services.programme import OwnedProgramme


class ReceiptsPage(DeskPage):
    """One programme at a time. A receipt can be written again; no file is ever written over."""

    def __init__(self, services: Services, runner: TaskRunner, navigator: Navigator) -> None:
        super().__init__(services, runner, navigator)
        self._task: Task | None = None
        self._folder = Path()
        self._ui = Ui_ReceiptsPage()
        self._ui.setupUi(self.body)
        self._model = ReceiptLinesModel(self)
        self._ui.table.setModel(self._model)
        self._ui.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.watch(self._ui.which, self._ui.stack, self._ui.no_programme_page, self._ui.no_programme)
        self._ui.empty.describe(
            "receipts",
            self.tr("No sealed report has come in yet"),
            self.tr("For each one that came in you write a receipt here; only with it can a laptop be wiped."),
            self.tr("Import sealed reports"),
        )
        icons.put(self._ui.write_due, "export")
        icons.put(self._ui.write_chosen, "receipts")
        self._ui.progress_card.hide()
        self._ui.stack.hide()  # until it is known what there is
        self._ui.empty.started.connect(lambda: self.navigator.go("sessions"))
        self._ui.write_due.clicked.connect(self._ask_due)
        self._ui.write_chosen.clicked.connect(self._ask_chosen)
        self._ui.cancel.clicked.connect(self._cancel)
        self._ui.table.selectionModel().selectionChanged.connect(self._show_buttons)
        QShortcut(QKeySequence("Ctrl+E"), self, self._ask_due)
        QShortcut(QKeySequence("Ctrl+S"), self, self._ask_chosen)

    def show_programme(self, owned: OwnedProgramme) -> None:
        """Read which reports came in and which have a receipt."""
        receipts, chosen = self.services.receipts, owned.programme.id
        self._ui.subtitle.setText(owned.programme.name)
        self.runner.storage(lambda _progress: receipts.lines(chosen), self._show, owner=self)

    def write_into(self, folder: Path, session_ids: list[str]) -> None:
        """Write the receipts of these sessions into `folder`, and say how it went."""
        owned = self.current()
        if owned is None or self._task is not None or not session_ids:
            return
        receipts, chosen = self.services.receipts, owned.programme.id
        self._folder = folder
        self._ui.progress.setRange(0, 0)
        self._ui.progress_label.setText(self.tr("Writing…"))
        self._ui.progress_card.show()

        def write(progress: Progress) -> tuple[Path, ...]:
            return receipts.export(chosen, folder, session_ids, progress)

        self._task = self.runner.storage(write, self._written, self._not_written, self._progress, owner=self)
        self._show_buttons()

    # ---------------------------------------------------------------- what is shown

    def _show(self, lines: tuple[ReceiptLine, ...]) -> None:
        due = [line.days for line in lines if line.written is None]
        waiting = Waiting(len(due), max(due, default=0))
        self._model.set_rows(lines)
        self.turn_to(self._ui.list_page if lines else self._ui.empty_page)
        self._ui.stack.show()
        self._ui.table.fit_columns()
        words = self.tr("{} due").format(waiting.number) if waiting.number else self.tr("✓ none is due")
        self._ui.waiting.show_waiting(words, desk_waits(waiting), tone(waiting))
        self.offer_focus(self._ui.write_due if due else self._ui.table if lines else self._ui.empty.button)
        self._show_buttons()

    def _show_buttons(self) -> None:
        free = self._task is None
        self._ui.write_due.setEnabled(free and bool(self._due()))
        self._ui.write_chosen.setEnabled(free and bool(self._ui.table.chosen()))

    def _due(self) -> list[str]:
        return [line.session.id for line in self._model.rows if line.written is None]

    # ---------------------------------------------------------------- writing

    def _ask_due(self) -> None:
        if self._ui.write_due.isEnabled():
            self._ask(self._due())

    def _ask_chosen(self) -> None:
        if self._ui.write_chosen.isEnabled():
            self._ask([self._model.row(index.row()).session.id for index in self._ui.table.chosen()])

    def _ask(self, session_ids: list[str]) -> None:
        ask_folder(
            self, self.tr("Write receipts into which folder?"), lambda folder: self.write_into(folder, session_ids)
        )

    def _progress(self, done: int, total: int, label: str) -> None:
        self._ui.progress.setRange(0, max(1, total))
        self._ui.progress.setValue(done)
        self._ui.progress_label.setText(self.tr("{} of {} · {}").format(done + 1, total, label))

    def _written(self, paths: tuple[Path, ...]) -> None:
        self._end()
        folder = self._folder
        words = counted(len(paths), self.tr("{} receipt is"), self.tr("{} receipts are"))
        self.say(
            self.tr("{} in “{}”. Bring each to the laptop that sealed the session.").format(words, folder.name),
            "good",
            self.tr("Open folder"),
            lambda: open_folder(folder),
        )

    def _not_written(self, error: WorkshopError) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self.say(self.tr("Stopped. The receipts that were written by then are in the folder."), "plain")
        else:
            self.show_problem(error)

    def _end(self) -> None:
        self._task = None
        self._ui.progress_card.hide()
        self.navigator.waiting_changed.emit()
        owned = self.current()
        if owned is not None:
            self.show_programme(owned)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._ui.progress_label.setText(self.tr("Stopping…"))
