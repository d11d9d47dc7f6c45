"""The desk's sessions: sealed reports come in, are verified, and stand in a table; the rest is in the tray."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from workshop_app.domain.errors import Cancelled, WorkshopError
from workshop_app.services.progress import Progress
from workshop_app.ui import icons, lost_desk
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.approve_laptop import ApproveLaptopDialog
from workshop_app.ui.dialogs.envelope import EnvelopeDialog
from workshop_app.ui.dialogs.files import ask_open
from workshop_app.ui.dialogs.outside import OutsideDialog
from workshop_app.ui.dialogs.session_report import open_report
from workshop_app.ui.generated.ui_sessions import Ui_SessionsPage
from workshop_app.ui.import_words import FORKED, judged, told, tray_note
from workshop_app.ui.models.imported_sessions import ImportedSessionsModel
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.page import Page
from workshop_app.ui.pages.sessions_tray import TrayPart
from workshop_app.ui.task_runner import Task, TaskRunner
from workshop_app.ui.widgets.tray_panel import TrayRow
from workshop_app.ui.words import counted

if TYPE_CHECKING:
    from workshop_app.services.bundle import Services
    from workshop_app.services.import_reports import ImportedSession, Outcome
    from workshop_app.services.outside import BroughtIn
    from workshop_app.services.programme import OwnedProgramme


class SessionsPage(Page):
    """One programme at a time; files dropped on the window are taken in for the one that is shown."""

    def __init__(self, services: Services, runner: TaskRunner, navigator: Navigator) -> None:
        super().__init__(services, runner, navigator)
        self._owned: tuple[OwnedProgramme, ...] = ()
        self._tray: tuple[TrayRow, ...] = ()
        self._waiting: list[Path] = []
        self._waiting_tables: list[Path] = []
        self._waiting_envelopes: list[Path] = []
        self._known = False
        self._task: Task | None = None
        self._ui = Ui_SessionsPage()
        self._ui.setupUi(self.body)
        self._model = ImportedSessionsModel(self)
        self._ui.table.setModel(self._model)
        self._ui.table.sortByColumn(3, Qt.SortOrder.DescendingOrder)
        self._describe_empty()
        self._ui.stack.hide()  # until it is known what there is
        self._connect()

    def shown(self) -> None:
        """Read programmes, sessions and tray again."""
        programmes = self.services.programmes
        self.runner.storage(lambda _progress: programmes.owned(), self._show_programmes, owner=self)

    def subject(self) -> str:
        """The programme's name."""
        owned = self._current()
        return owned.programme.name if owned is not None else ""

    def show_problem(self, error: WorkshopError) -> None:
        """As every page; where the desk's database is damaged or gone, what can be done is offered."""
        current = self._current()
        if current is None or not lost_desk.offer(self, current.programme.id, error):
            super().show_problem(error)

    def take_files(self, paths: list[Path]) -> None:
        """Sealed reports are taken in at once; tables open the dialog that shows what would come in. Both wait until it
        is known for which programme.
        """
        sealed = [path for path in paths if path.suffix.lower() == ".wsealed"]
        tables = [path for path in paths if path.suffix.lower() == ".csv"]
        self._waiting_envelopes += [path for path in paths if path.suffix.lower() == ".wconcern"]
        if sealed:
            self.import_files(sealed)
        if tables:
            self._waiting_tables = tables
            self._ask_waiting_tables()
        self._show_envelopes()

    def import_files(self, paths: Sequence[Path]) -> None:
        """Verify these files and take them in; those that come while others are read wait their turn."""
        self._waiting += list(paths)
        programme = self._current()
        if self._task is not None or programme is None:
            return
        files, self._waiting = self._waiting, []
        imports, chosen = self.services.imports, programme.programme.id
        self._ui.progress.setRange(0, 0)
        self._ui.progress_label.setText(self.tr("Reading…"))
        self._ui.progress_card.show()
        self._ui.import_reports.setEnabled(False)

        def take_in(progress: Progress) -> tuple[Outcome, ...]:
            return imports.import_files(chosen, files, progress)

        self._task = self.runner.storage(take_in, self._imported, self._not_imported, self._progress, owner=self)

    # ---------------------------------------------------------------- set-up

    def _describe_empty(self) -> None:
        self._ui.empty.describe(
            "sessions",
            self.tr("No session has come in yet"),
            self.tr("Drop sealed reports anywhere on this window. Each is checked before anything of it is taken in."),
            self.tr("Import sealed reports…"),
        )
        self._ui.no_programme.describe(
            "programme",
            self.tr("First a programme"),
            self.tr("Sealed reports are addressed to a programme. Make one, and give its pack to the facilitators."),
            self.tr("Go to the programme"),
        )
        self._ui.progress_card.hide()
        icons.put(self._ui.import_reports, "import")

    def _connect(self) -> None:
        ui = self._ui
        ui.no_programme.started.connect(lambda: self.navigator.go("programme"))
        ui.empty.started.connect(self._ask_reports)
        ui.import_reports.clicked.connect(self._ask_reports)
        ui.online.clicked.connect(lambda: self._ask_outside([]))
        ui.cancel.clicked.connect(self._cancel)
        ui.which.activated.connect(self._choose)
        ui.filter.textChanged.connect(self._model.find)
        self._model.layoutChanged.connect(self._count)
        ui.tray.approve_wanted.connect(self._ask_approval)
        ui.tray.discard_wanted.connect(self._discard)
        self._part = TrayPart(self, ui)
        self._part.changed.connect(self._read)
        ui.report.clicked.connect(self._show_report)
        ui.slip.clicked.connect(self._show_slip)
        ui.table.activated.connect(self._show_slip)
        ui.table.selectionModel().selectionChanged.connect(self._chosen)
        ui.care.hide()
        ui.slip.setEnabled(False)
        ui.report.setEnabled(False)
        QShortcut(QKeySequence("Ctrl+R"), self, self._show_report)
        QShortcut(QKeySequence("Ctrl+T"), self, self._show_slip)
        QShortcut(QKeySequence("Ctrl+O"), self, self._ask_reports)
        QShortcut(QKeySequence("Ctrl+F"), self, ui.filter.setFocus)

    # ---------------------------------------------------------------- what is shown

    def _current(self) -> OwnedProgramme | None:
        wanted = self.navigator.programme_id
        return next(
            (each for each in self._owned if each.programme.id == wanted), self._owned[0] if self._owned else None
        )

    def _show_programmes(self, owned: tuple[OwnedProgramme, ...]) -> None:
        self._owned, self._known = owned, True
        self._show_envelopes()
        self._ui.which.clear()
        for each in owned:
            self._ui.which.addItem(each.programme.name, each.programme.id)
        self._ui.which.setVisible(len(owned) > 1)
        current = self._current()
        if current is None:
            self._ui.stack.setCurrentWidget(self._ui.no_programme_page)
            self._ui.stack.show()
            self.offer_focus(self._ui.no_programme.button)
            return
        self._ui.which.setCurrentIndex(owned.index(current))
        self._model.set_groups({group.key: group.title for group in current.programme.groups})
        self._ui.subtitle.setText(self.tr("{} · drop files anywhere on this window").format(current.programme.name))
        self.navigator.title_changed.emit()
        self._read()
        if self._waiting:
            self.import_files(())
        self._ask_waiting_tables()

    def _choose(self, row: int) -> None:
        self.navigator.open_programme(self._owned[row].programme.id)
        self._show_programmes(self._owned)

    def _read(self) -> None:
        current = self._current()
        if current is None:
            return
        imports, chosen = self.services.imports, current.programme.id
        self._part.set_programme(chosen)

        def read(_progress: Progress) -> tuple[tuple[ImportedSession, ...], tuple[TrayRow, ...]]:
            rows = [
                TrayRow(
                    entry.id,
                    entry.name,
                    entry.sentence,
                    imports.words(entry.laptop) if entry.laptop else (),
                    entry.code == FORKED,
                    tray_note(entry),
                )
                for entry in imports.tray(chosen)
            ]
            return imports.sessions(chosen), tuple(rows)

        self.runner.storage(read, lambda found: self._show(*found), owner=self)

    def _show(self, sessions: tuple[ImportedSession, ...], tray: tuple[TrayRow, ...]) -> None:
        self._tray = tray
        self._model.set_rows(sessions)
        self._ui.tray.set_rows(tray)
        self._ui.stack.setCurrentWidget(self._ui.list_page if sessions or tray or self._task else self._ui.empty_page)
        self._ui.stack.show()
        self._ui.table.fit_columns()
        self.offer_focus(self._ui.filter if sessions else self._ui.import_reports)
        self._count()

    def _count(self) -> None:
        shown, all_rows = self._model.rowCount(), self._model.total
        words = counted(all_rows, self.tr("{} session"), self.tr("{} sessions"))
        self._ui.count.setText(
            words if shown == all_rows else self.tr("{} of {}").format(QLocale().toString(shown), words)
        )

    def _chosen(self, *_: object) -> None:
        """Say of the chosen session how it was reviewed before it was sealed."""
        chosen, current = self._ui.table.chosen(), self._current()
        self._ui.slip.setEnabled(bool(chosen))
        self._ui.report.setEnabled(bool(chosen))
        self._ui.care.setVisible(False)
        if len(chosen) != 1 or current is None:
            return
        analysis, programme, session = self.services.analysis, current.programme.id, self._model.row(chosen[0].row()).id

        def show(said: tuple[str, ...]) -> None:
            now = self._ui.table.chosen()
            if len(now) == 1 and self._model.row(now[0].row()).id == session:
                self._ui.care.setText(" ".join(said))
                self._ui.care.setVisible(bool(said))

        self.runner.storage(lambda _progress: analysis.review(programme, session), show, owner=self)

    def _show_report(self) -> None:
        chosen, current = self._ui.table.chosen(), self._current()
        if chosen and current is not None:
            open_report(self, current.programme, self._model.row(chosen[0].row()).id)

    def _show_slip(self, *_: object) -> None:
        chosen = self._ui.table.chosen()
        if chosen:
            self._part.show_slip(self._model.row(chosen[0].row()).id)

    # ---------------------------------------------------------------- taking in

    def _ask_reports(self) -> None:
        if self._current() is not None:
            kinds = self.tr("Sealed reports and concerns (*.wsealed *.wconcern)")
            ask_open(self, self.tr("Import sealed reports"), kinds, self.take_files)

    def _show_envelopes(self) -> None:
        """One after the other, once it is known whose desk this is: concerns are handed on, never taken in."""
        if self._known and self._waiting_envelopes:
            current, path = self._current(), self._waiting_envelopes.pop(0)
            dialog = EnvelopeDialog(self, path, None if current is None else current.programme)
            dialog.finished.connect(lambda _result: self._show_envelopes())
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _progress(self, done: int, total: int, label: str) -> None:
        self._ui.progress.setRange(0, max(1, total))
        self._ui.progress.setValue(done)
        self._ui.progress_label.setText(self.tr("{} of {} · {}").format(done + 1, total, label))

    def _imported(self, outcomes: tuple[Outcome, ...]) -> None:
        self._end()
        sentence, tone = told(Counter(outcome.code for outcome in outcomes), outcomes)
        self.say(sentence, tone)

    def _not_imported(self, error: WorkshopError) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self.say(
                self.tr("Stopped. The reports that were taken in by then stay; the others were not touched."), "plain"
            )
        else:
            self.show_problem(error)

    def _end(self) -> None:
        self._task = None
        self._ui.progress_card.hide()
        self._ui.import_reports.setEnabled(True)
        self._read()
        self.navigator.waiting_changed.emit()
        if self._waiting:
            self.import_files(())

    def _cancel(self) -> None:
        self._waiting = []
        if self._task is not None:
            self._task.cancel()
            self._ui.progress_label.setText(self.tr("Stopping…"))

    # ---------------------------------------------------------------- the tray

    def _ask_approval(self, tray_id: str) -> None:
        row = next((each for each in self._tray if each.id == tray_id), None)
        if row is None:
            return
        dialog = ApproveLaptopDialog(row.name, row.words, self)
        dialog.accepted.connect(lambda: self._approve(tray_id))
        dialog.open()

    def _approve(self, tray_id: str) -> None:
        current = self._current()
        if current is None:
            return
        imports, chosen = self.services.imports, current.programme.id

        def approved(outcome: Outcome) -> None:
            self._read()
            self.navigator.waiting_changed.emit()
            self.say(*judged(outcome))

        self.runner.storage(lambda _progress: imports.approve(chosen, tray_id), approved, owner=self)

    def _discard(self, tray_id: str) -> None:
        imports = self.services.imports

        def discarded(_none: None) -> None:
            self._read()
            self.say(self.tr("Taken out of the tray."), "plain", self.tr("Undo"), lambda: self._restore(tray_id))

        self.runner.storage(lambda _progress: imports.discard(tray_id), discarded, owner=self)

    def _restore(self, tray_id: str) -> None:
        imports = self.services.imports
        self.runner.storage(lambda _progress: imports.restore(tray_id), lambda _none: self._read(), owner=self)

    # ---------------------------------------------------------------- online

    def _ask_waiting_tables(self) -> None:
        if self._waiting_tables and self._current() is not None:
            tables, self._waiting_tables = self._waiting_tables, []
            self._ask_outside(tables)

    def _ask_outside(self, tables: Sequence[Path]) -> None:
        current = self._current()
        if current is None:
            return
        dialog = OutsideDialog(self.services, self.runner, current.programme.id, tables, self)
        dialog.brought_in.connect(self._brought_in)
        dialog.open()

    def _brought_in(self, made: BroughtIn) -> None:
        self._read()
        if made.already_here:
            sentence = self.tr("This consultation is already here. Nothing was added.")
        else:
            sentence = self.tr(
                "Brought in: {} statements, {} ballots. {} votes of those who changed their minds were replaced."
            ).format(made.contributions, made.ballots, made.superseded)
        self.say(sentence, "plain" if made.already_here else "good")
        announce(self, sentence)
