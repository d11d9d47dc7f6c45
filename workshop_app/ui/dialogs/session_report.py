"""The report of one session at the desk: what it says, and what was restricted in it, to be cleared with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QListView, QWidget

from workshop_app.domain.clearing import MAX_REASON
from workshop_app.domain.programme import Programme
from workshop_app.domain.record import Record
from workshop_app.services.clearing import ClearingService, Restricted
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.note import NoteDialog
from workshop_app.ui.generated.ui_session_report import Ui_SessionReportDialog
from workshop_app.ui.models.preview import LinesModel, in_words
from workshop_app.ui.receipt_words import day
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.theme import scaled
from workshop_app.ui.widgets.worded_rows import WordedRows

if TYPE_CHECKING:
    from workshop_app.ui.page import Page

_BESIDE = 620
"""Pixels at 100 %: in a dialog narrower than this, what can be done stands below the words."""


class SessionReportDialog(QDialog):
    """Equality totals are shown without small counts, as in print; `touched` says whether anything was decided."""

    def __init__(
        self,
        clearing: ClearingService,
        runner: TaskRunner,
        programme: Programme,
        record: Record,
        restricted: tuple[Restricted, ...],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._clearing, self._runner = clearing, runner
        self._programme, self._session = programme, record.session
        self.touched = False
        self._ui = ui = Ui_SessionReportDialog()
        ui.setupUi(self)
        session = record.session
        ui.heading.setText(session.title)
        ui.about.setText(f"{session.borough} · {programme.group_title(session.group)} · {day(session.date)}")
        self._model = LinesModel(self)
        self._model.set_rows(in_words(record, programme, programme.policy.small_cell))
        ui.lines.setModel(self._model)
        ui.lines.setLayoutMode(QListView.LayoutMode.Batched)
        ui.lines.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        ui.lines.setResizeMode(QListView.ResizeMode.Adjust)
        self._rows = WordedRows(ui.restricted_body, _BESIDE)
        ui.restricted_layout2.addWidget(self._rows)
        ui.restricted_layout2.addStretch(1)
        self._show(restricted)
        ui.close.clicked.connect(self.accept)
        ui.close.setDefault(True)
        screen = self.screen().availableSize()
        self.resize(min(scaled(860), int(screen.width() * 0.92)), min(scaled(640), int(screen.height() * 0.92)))
        ui.lines.setFocus()

    def _show(self, restricted: tuple[Restricted, ...]) -> None:
        ui = self._ui
        ui.tabs.setTabText(1, self.tr("Restricted ({0})").format(len(restricted)))
        ui.tabs.setTabVisible(1, bool(restricted))
        rows = []
        for each in restricted:
            words = f"{each.said.number}. {each.said.kind.value}: {each.said.text}"
            if each.clearing is not None:
                since = self.tr("✓ Cleared {0}: {1}").format(day(each.clearing.day), each.clearing.reason)
                again = (self.tr("Restrict again"), lambda each=each: self._restrict(each))
                rows.append((f"{words}\n{since}", [again]))
            elif each.why_not:
                rows.append((f"{words}\n{each.why_not}", []))
            else:
                rows.append((words, [(self.tr("Clear…"), lambda each=each: self._ask(each))]))
        self._rows.show_rows(rows)

    def _ask(self, each: Restricted) -> None:
        words = (
            self.tr("Clear contribution {0}?").format(each.said.number),
            self.tr("It may then be quoted like any other, where the rules of each audience let it be."),
            self.tr("&Because, in at most {0} characters and without names").format(MAX_REASON),
            self.tr("Clear it"),
        )
        dialog = NoteDialog(self, words, lambda dialog, reason: self._clear(dialog, each, reason))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _clear(self, dialog: NoteDialog, each: Restricted, reason: str) -> None:
        service, programme, session = self._clearing, self._programme.id, self._session.id

        def work() -> tuple[Restricted, ...]:
            service.clear(programme, session, each.said.id, reason)
            return service.restricted(programme, session)

        def cleared(restricted: tuple[Restricted, ...]) -> None:
            dialog.accept()
            self._decided(restricted, self.tr("Contribution {0} is cleared.").format(each.said.number))

        self._runner.storage(lambda _progress: work(), cleared, dialog.show_problem, owner=self)

    def _restrict(self, each: Restricted) -> None:
        service, programme, session = self._clearing, self._programme.id, self._session.id

        def work() -> tuple[Restricted, ...]:
            service.restrict(programme, session, each.said.id)
            return service.restricted(programme, session)

        words = self.tr("Contribution {0} is quoted to nobody again.").format(each.said.number)
        self._runner.storage(lambda _progress: work(), lambda found: self._decided(found, words), owner=self)

    def _decided(self, restricted: tuple[Restricted, ...], words: str) -> None:
        self.touched = True
        self._show(restricted)
        announce(self._ui.restricted_about, words)


def open_report(page: Page, programme: Programme, session_id: str) -> None:
    """Show the report of this session; the page is read again where anything was decided in it."""
    services, runner = page.services, page.runner

    def show(record: Record | None, restricted: tuple[Restricted, ...]) -> None:
        if record is None:
            return
        dialog = SessionReportDialog(services.clearing, runner, programme, record, restricted, page)
        dialog.finished.connect(lambda _result: page.shown() if dialog.touched else None)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    runner.storage(
        lambda _progress: (
            services.analysis.record(programme.id, session_id),
            services.clearing.restricted(programme.id, session_id),
        ),
        lambda found: show(*found),
        owner=page,
    )
