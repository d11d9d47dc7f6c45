"""Bringing in an online consultation: two tables, a look at what would come in, and only then storing it (D8)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QStringListModel, Signal
from PySide6.QtWidgets import QDialog, QWidget

from workshop_app.domain.errors import Cancelled, WorkshopError
from workshop_app.services.progress import Progress
from workshop_app.ui.dialogs.files import ask_open
from workshop_app.ui.dialogs.sizing import fit
from workshop_app.ui.fields import finish_fields
from workshop_app.ui.generated.ui_outside import Ui_OutsideDialog
from workshop_app.ui.task_runner import Task, TaskRunner
from workshop_app.ui.words import counted

if TYPE_CHECKING:
    from workshop_app.services.bundle import Services
    from workshop_app.services.outside import BroughtIn, Outside

_WIDTH = 640


class OutsideDialog(QDialog):
    """`brought_in` carries what the programme desk holds of it now."""

    brought_in = Signal(object)

    def __init__(
        self, services: Services, runner: TaskRunner, programme_id: str, tables: Sequence[Path], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._runner = runner
        self._programme_id = programme_id
        self._statements: Path | None = None
        self._votes: Path | None = None
        self._read: Outside | None = None
        self._task: Task | None = None
        self._list = QStringListModel(self)
        self._ui = Ui_OutsideDialog()
        self._ui.setupUi(self)
        self._ui.list.setModel(self._list)
        self._ui.day.setDate(QDate.currentDate())
        self._ui.preview.hide()
        self._ui.progress.hide()
        self._ui.session_title.setText(self.tr("Online consultation"))
        self._ui.choose_statements.clicked.connect(lambda: self._ask(self._take_statements))
        self._ui.choose_votes.clicked.connect(lambda: self._ask(self._take_votes))
        self._ui.session_title.textChanged.connect(self._show_ready)
        self._ui.cancel.clicked.connect(self.reject)
        self._ui.bring_in.clicked.connect(self._bring_in)
        self.finished.connect(self._stop)
        finish_fields(self)
        fit(self, _WIDTH)
        self._guess(tables)

    def show_problem(self, error: WorkshopError) -> None:
        """Say in the dialog what is wrong with the tables."""
        self._ui.notice.show_notice(str(error), "bad")

    def _guess(self, tables: Sequence[Path]) -> None:
        for path in tables[:2]:
            if "vote" in path.name.lower() or self._statements is not None:
                self._votes = path
            else:
                self._statements = path
        self._show_names()
        self._look()

    def _ask(self, take: object) -> None:
        ask_open(self, self.tr("Choose a table"), self.tr("Tables (*.csv)"), take)  # type: ignore[arg-type]

    def _take_statements(self, paths: list[Path]) -> None:
        self._statements = paths[0]
        self._show_names()
        self._look()

    def _take_votes(self, paths: list[Path]) -> None:
        self._votes = paths[0]
        self._show_names()
        self._look()

    def _show_names(self) -> None:
        for label, path in ((self._ui.statements, self._statements), (self._ui.votes, self._votes)):
            label.setText(path.name if path is not None else self.tr("not chosen yet"))

    def _look(self) -> None:
        """Read both tables once both are chosen."""
        self._read = None
        self._show_ready()
        if self._statements is None or self._votes is None:
            return
        statements, votes, outside = self._statements, self._votes, self._services.outside
        if self._task is not None:
            self._task.cancel()
        self._ui.notice.clear()
        self._ui.progress.setRange(0, 0)
        self._ui.progress.show()

        def read(progress: Progress) -> Outside:
            return outside.read(statements, votes, progress)

        self._task = self._runner.storage(read, self._preview, self._unreadable, self._progress, owner=self)

    def _progress(self, done: int, total: int, _label: str) -> None:
        self._ui.progress.setRange(0, max(1, total))
        self._ui.progress.setValue(done)

    def _preview(self, read: Outside) -> None:
        self._task, self._read = None, read
        self._ui.progress.hide()
        self._ui.figures.setText(
            self.tr("{} statements and {} voters would come in").format(len(read.statements), len(read.ballots))
        )
        self._ui.details.setText(self._details(read))
        self._list.setStringList([statement.text for statement in read.statements])
        self._ui.preview.show()
        fit(self, _WIDTH)
        self._show_ready()
        self._ui.session_title.setFocus()

    def _details(self, read: Outside) -> str:
        parts = [
            counted(
                read.superseded,
                self.tr("{} earlier vote is replaced by a later one of the same voter"),
                self.tr("{} earlier votes are replaced by a later one of the same voter"),
            ),
            counted(
                read.moderated_out,
                self.tr("{} statement was moderated out and stays out"),
                self.tr("{} statements were moderated out and stay out"),
            ),
        ]
        if read.ignored:
            parts.append(self.tr("{} votes were on statements that stay out").format(read.ignored))
        if replaced := sum(read.replaced.values()):
            parts.append(self.tr("{} identifiers in the statements are replaced").format(replaced))
        return "; ".join(parts) + "."

    def _unreadable(self, error: WorkshopError) -> None:
        self._task = None
        self._ui.progress.hide()
        self._ui.preview.hide()
        if not isinstance(error, Cancelled):
            self.show_problem(error)

    def _show_ready(self) -> None:
        self._ui.bring_in.setEnabled(self._read is not None and bool(self._ui.session_title.text().strip()))

    def _bring_in(self) -> None:
        read, outside, programme_id = self._read, self._services.outside, self._programme_id
        if read is None:
            return
        title, chosen = self._ui.session_title.text().strip(), self._ui.day.date()
        day = date(chosen.year(), chosen.month(), chosen.day())
        self._ui.bring_in.setEnabled(False)
        self._ui.progress.setRange(0, 0)
        self._ui.progress.show()

        def bring_in(progress: Progress) -> BroughtIn:
            return outside.bring_in(programme_id, read, title, day, progress=progress)

        self._task = self._runner.storage(bring_in, self._done, self._refused, self._progress, owner=self)

    def _done(self, made: BroughtIn) -> None:
        self._task = None
        self.brought_in.emit(made)
        self.accept()

    def _refused(self, error: WorkshopError) -> None:
        self._task = None
        self._ui.progress.hide()
        self._show_ready()
        if not isinstance(error, Cancelled):
            self.show_problem(error)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
