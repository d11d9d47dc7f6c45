"""Coverage: whom the programme has heard, what they spoke about, and what is missing (capability D3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence, QShortcut

from workshop_app.domain.coverage import Coverage
from workshop_app.domain.places import BOROUGHS
from workshop_app.domain.programme import Programme
from workshop_app.services.analyse import Totals
from workshop_app.services.progress import Progress
from workshop_app.ui import icons
from workshop_app.ui.desk_page import DeskPage
from workshop_app.ui.dialogs.totals import TotalsDialog
from workshop_app.ui.generated.ui_coverage import Ui_CoveragePage
from workshop_app.ui.models.coverage import CoverageModel
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.widgets.share_bars import Bar

if TYPE_CHECKING:
    from workshop_app.services.bundle import Services
    from workshop_app.services.programme import OwnedProgramme


class CoveragePage(DeskPage):
    """Exact numbers, for the programme's own staff."""

    def __init__(self, services: Services, runner: TaskRunner, navigator: Navigator) -> None:
        super().__init__(services, runner, navigator)
        self._coverage: Coverage | None = None
        self._ui = Ui_CoveragePage()
        self._ui.setupUi(self.body)
        self._model = CoverageModel(self)
        self._ui.table.setModel(self._model)
        self.watch(self._ui.which, self._ui.stack, self._ui.no_programme_page, self._ui.no_programme)
        self._ui.empty.describe(
            "coverage",
            self.tr("Nobody has been heard yet"),
            self.tr("When sealed reports have come in, this page shows where sessions were held and with whom."),
            self.tr("Import sealed reports"),
        )
        self._ui.empty.started.connect(lambda: self.navigator.go("sessions"))
        self._ui.import_reports.clicked.connect(lambda: self.navigator.go("sessions"))
        self._ui.brief.clicked.connect(lambda: self.navigator.go("brief"))
        self._ui.totals.clicked.connect(self._read_totals)
        QShortcut(QKeySequence("Ctrl+E"), self, self._read_totals)
        self._ui.all_boroughs.toggled.connect(self._show_table)
        icons.put(self._ui.import_reports, "import", "on_accent")
        icons.put(self._ui.brief, "brief")

    def show_programme(self, owned: OwnedProgramme) -> None:
        """Count afresh, and show."""
        analysis, imports, chosen = self.services.analysis, self.services.imports, owned.programme.id
        self._ui.subtitle.setText(
            self.tr("{} · drop sealed reports anywhere on this window").format(owned.programme.name)
        )

        def read(_progress: Progress) -> tuple[Coverage, int]:
            return analysis.coverage(chosen), len(imports.tray(chosen))

        self.runner.storage(read, lambda found: self._show(*found), owner=self)

    def _show(self, coverage: Coverage, in_tray: int) -> None:
        self._coverage = coverage
        self.turn_to(self._ui.content_page if coverage.sessions or in_tray else self._ui.empty_page)
        self._show_figures(coverage, in_tray)
        self._show_table()
        bars = [
            Bar(f"{each.objective.code}  {each.objective.title}", each.contributions) for each in coverage.by_objective
        ]
        if coverage.uncoded:
            bars.append(Bar(self.tr("Not sorted under an objective"), coverage.uncoded))
        self._ui.objectives.show_bars(bars)
        self._ui.missing.setText("\n\n".join(coverage.missing))
        self._ui.missing_card.setVisible(bool(coverage.missing))

    def _show_figures(self, coverage: Coverage, in_tray: int) -> None:
        ui, number = self._ui, QLocale().toString
        ui.sessions_card.show_figure(
            number(coverage.sessions),
            self.tr("session") if coverage.sessions == 1 else self.tr("sessions"),
            self.tr("{} without a head-count").format(number(coverage.not_counted))
            if coverage.not_counted
            else self.tr("each with a head-count"),
        )
        visited = sum(borough in BOROUGHS for borough in coverage.boroughs)
        ui.heads_card.show_figure(
            number(coverage.heads),
            self.tr("head") if coverage.heads == 1 else self.tr("heads"),
            self.tr("{} of {} boroughs").format(visited, len(BOROUGHS)),
        )
        share = coverage.read_back_share
        ui.contributions_card.show_figure(
            number(coverage.contributions),
            self.tr("contribution") if coverage.contributions == 1 else self.tr("contributions"),
            "" if share is None else self.tr("{} % read back").format(share),
        )
        ui.tray_card.show_figure(
            number(in_tray),
            self.tr("in the tray"),
            self.tr("each with its reason, on the page Sessions") if in_tray else self.tr("every report was taken in"),
            "warn" if in_tray else "",
        )

    def _read_totals(self) -> None:
        owned, analysis = self.current(), self.services.analysis
        if owned is not None:
            programme = owned.programme
            self.runner.storage(
                lambda _progress: analysis.totals(programme.id),
                lambda totals: self._show_totals(totals, programme),
                owner=self,
            )

    def _show_totals(self, totals: Totals, programme: Programme) -> None:
        dialog = TotalsDialog(programme.name, totals, programme.policy.small_cell, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_table(self) -> None:
        if self._coverage is None:
            return
        self._model.show_coverage(self._coverage, self._ui.all_boroughs.isChecked())
        small = self.current()
        least = small.programme.policy.small_cell - 1 if small is not None else 4
        self._ui.table_note.setText(
            self.tr(
                "Each cell is a number of sessions. For the programme only: in the brief, counts of 1 to {} people are "
                "hidden."
            ).format(least)
        )
