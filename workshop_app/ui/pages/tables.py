"""Tables: packs out to the tables' laptops, their notes back in, and what two laptops differ on, decided (T1)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.session import SessionState, Summary
from workshop_app.services.merge import Certificate, Conflict, Merged, Refused
from workshop_app.services.progress import Progress
from workshop_app.services.sealed_files import display_name
from workshop_app.ui import icons, table_words
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.certificate import CertificateDialog
from workshop_app.ui.dialogs.files import ask_folder, ask_open
from workshop_app.ui.folders import open_folder
from workshop_app.ui.generated.ui_tables import Ui_TablesPage
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.one_page import ask_one_page
from workshop_app.ui.page import Page
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.widgets.fact_row import FactRow
from workshop_app.ui.widgets.worded_rows import Action, WordedRows
from workshop_app.ui.words import counted, fingerprint

if TYPE_CHECKING:
    from workshop_app.services.bundle import Services
    from workshop_app.services.table_day import Overview

_LEAST = 420
"""Pixels at 100 % from which what can be done with a row stands beside its words."""


class TablesPage(Page):
    """The lead's page. Notes of tables dropped anywhere on the window are merged here."""

    def __init__(self, services: Services, runner: TaskRunner, navigator: Navigator) -> None:
        super().__init__(services, runner, navigator)
        self._ui = Ui_TablesPage()
        self._ui.setupUi(self.body)
        self._title = ""
        self._seen: Overview | None = None
        self._place = 0
        self._refused: dict[Path, Refused] = {}
        self._rows: list[FactRow] = []
        ui = self._ui
        self._refusals = WordedRows(ui.refused_rows, _LEAST)
        ui.refused_rows_layout.addWidget(self._refusals)
        self._certificates = WordedRows(ui.certificates_rows, _LEAST, "quiet")
        ui.certificates_rows_layout.addWidget(self._certificates)
        icons.put(ui.take_in, "import")
        icons.put(ui.packs, "export")
        self._menu = QMenu(ui.packs)
        choose = self.tr("Where to put the packs")
        for words, each in ((self.tr("One pack for all tables…"), False), (self.tr("One pack for each table…"), True)):
            self._menu.addAction(words).triggered.connect(
                lambda _on=False, each=each: ask_folder(self, choose, lambda folder: self.make_packs(folder, each=each))
            )
        self._menu.addSeparator()
        one_page = self._menu.addAction(self.tr("One page for note-takers…"))
        one_page.triggered.connect(lambda _on=False: ask_one_page(self))
        ui.packs.setMenu(self._menu)
        ui.take_in.clicked.connect(self._ask_notes)
        ui.refused_done.clicked.connect(self._put_away)
        ui.conflict_next.clicked.connect(self._next_conflict)
        ui.wordings.kept.connect(lambda place: self._settle(place, both=False))
        ui.wordings.both.connect(lambda: self._settle(0, both=True))
        ui.empty.started.connect(self._start)
        for card in (ui.refused_card, ui.conflict_card):
            card.hide()
        ui.stack.hide()  # until it is known what there is
        QShortcut(QKeySequence("Ctrl+O"), self, self._ask_notes)
        QShortcut(QKeySequence("Ctrl+P"), self, ui.packs.showMenu)
        navigator.session_changed.connect(self._other_session)
        navigator.purged.connect(self._reload)

    # ---------------------------------------------------------------- the shell's side

    def shown(self) -> None:
        """Read again how the tables stand."""
        planning = self.services.planning
        if self.navigator.session_id:
            self._reload()
        else:
            self.runner.storage(lambda _progress: planning.sessions(), self._choose, owner=self)

    def subject(self) -> str:
        """The session's title."""
        return self._title

    def take_files(self, paths: list[Path]) -> None:
        """Merge these notes into the session in hand, or into the one that they are for where none is."""
        merging, session_id = self.services.merging, self.navigator.session_id

        def merge(_progress: Progress) -> Merged:
            return merging.merge(paths, session_id or None)

        self.runner.storage(merge, lambda done: self._merged(paths, done), owner=self)

    def make_packs(self, folder: Path, *, each: bool = False) -> None:
        """Write one pack for any table, or one for each, into this folder."""
        seen, tables = self._seen, self.services.tables
        if seen is None:
            return
        wanted: Sequence[int | None] = range(1, seen.session.tables + 1) if each else [None]
        session_id = seen.session.id

        def make(_progress: Progress) -> list[Path]:
            return [tables.make_pack(session_id, folder, table) for table in wanted]

        self.runner.storage(make, self._made, owner=self)

    # ---------------------------------------------------------------- reading

    def _choose(self, sessions: tuple[Summary, ...]) -> None:
        """After a lock nothing is in hand: a session that is running is what is meant."""
        running = [each for each in sessions if each.state is SessionState.RUNNING]
        if running:
            self.navigator.open_session(running[0].id)
        else:
            self._show_empty(
                self.tr("No session is open"),
                self.tr("Choose one in the plan. Then make packs for its tables here, and take their notes in."),
                self.tr("Go to the plan"),
            )

    def _other_session(self, _session_id: str) -> None:
        self._refused.clear()
        self._place = 0
        if self.isVisible():
            self._reload()

    def _reload(self) -> None:
        session_id, day = self.navigator.session_id, self.services.table_day
        if session_id and self.isVisible():
            self.runner.storage(lambda _progress: day.overview(session_id), self._show, owner=self)

    def _show(self, seen: Overview) -> None:
        if seen.session.id != self.navigator.session_id:
            return
        self._seen, self._title = seen, seen.session.title
        self.navigator.title_changed.emit()
        if seen.takes is not None:
            self._show_empty(
                self.tr("This laptop takes notes for table {0}").format(seen.takes),
                self.tr("The lead’s laptop makes the packs and takes the notes in. Export yours, and take them there."),
                self.tr("Go to Table notes"),
            )
            return
        ui, sealed = self._ui, seen.state is SessionState.SEALED
        ui.subtitle.setText(
            self.tr("{0} · {1} · drop notes anywhere on this window").format(
                seen.session.title, counted(seen.session.tables, self.tr("{} table"), self.tr("{} tables"))
            )
        )
        ui.packs.setEnabled(not sealed)
        self._show_words(seen)
        self._show_refused()
        self._show_conflict()
        self._show_tables(seen)
        self._show_certificates(seen.certificates)
        ui.stack.setCurrentWidget(ui.full)
        ui.stack.show()
        self.offer_focus(ui.take_in if seen.words else ui.packs)

    def _show_empty(self, title: str, sentence: str, action: str) -> None:
        ui = self._ui
        ui.empty.describe("tables", title, sentence, action)
        ui.stack.setCurrentWidget(ui.empty_page)
        ui.stack.show()
        self.offer_focus(ui.empty.button)

    def _start(self) -> None:
        self.navigator.go("table_notes" if self._seen is not None and self._seen.takes is not None else "plan")

    def _show_words(self, seen: Overview) -> None:
        ui = self._ui
        if seen.words:
            about = self.tr(
                "The three words of this session. Read them out at each table as its laptop takes the pack; each must"
                " show the same."
            )
        else:
            about = self.tr(
                "No pack was made yet. A pack brings a table’s laptop the agenda, prompts and themes, and the key that"
                " its notes are sealed to: no contribution and no secret. It can be made days ahead."
            )
        ui.words_about.setText(about)
        ui.words.setText(fingerprint(seen.words))
        ui.words.setVisible(bool(seen.words))
        ui.words.setAccessibleName(self.tr("The three words: {0}").format(", ".join(seen.words)))

    def _show_tables(self, seen: Overview) -> None:
        while len(self._rows) < len(seen.tables):
            row = FactRow(self._ui.tables_rows)
            self._ui.tables_rows_layout.addWidget(row)
            row.show()
            self._rows.append(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(seen.tables))
            if place < len(seen.tables):
                row.show_fact(*table_words.of_table(seen.tables[place]))

    def _show_certificates(self, certificates: Sequence[Certificate]) -> None:
        self._ui.certificates_empty.setVisible(not certificates)
        look = self.tr("Look at it…")
        self._certificates.show_rows(
            (table_words.certificate_line(each), [(look, partial(self.look_at, each))]) for each in certificates
        )

    # ---------------------------------------------------------------- packs and notes

    def _made(self, paths: list[Path]) -> None:
        names = ", ".join(f"“{path.name}”" for path in paths[:3])
        more = self.tr(" and {0} more").format(len(paths) - 3) if len(paths) > 3 else ""
        folder = paths[0].parent
        words = self.tr("Written and read back: {0}{1}.").format(names, more)
        self.say(words, "good", self.tr("Open folder"), lambda: open_folder(folder))
        self._reload()

    def _ask_notes(self) -> None:
        kinds = self.tr("Table notes (*.wnotes)")
        ask_open(self, self.tr("Choose the notes of one table or several"), kinds, self.take_files)

    def _merged(self, paths: Sequence[Path], done: Merged) -> None:
        by_name = {display_name(path): path for path in paths}
        self._refused.update({by_name[each.name]: each for each in done.refused if each.name in by_name})
        words, tone = table_words.merged(done)
        if done.certificate is not None:
            self.navigator.open_session(done.certificate.session)
            if done.certificate.changes:
                self.navigator.purged.emit()  # what other pages read before is not what there is
        self.say(words, tone)
        self._reload()
        self._show_refused()

    def _show_refused(self) -> None:
        ui, refused = self._ui, self._refused
        ui.refused_card.setVisible(bool(refused))
        ui.refused_title.setText(
            counted(len(refused), self.tr("{} file was not merged"), self.tr("{} files were not merged"))
        )
        self._refusals.show_rows((f"{each.name} · {each.sentence}", self._acts(path)) for path, each in refused.items())

    def _acts(self, path: Path) -> list[Action]:
        if not self._refused[path].late:
            return []
        return [(self.tr("Carry it in a supplement"), partial(self.supplement, path))]

    def supplement(self, path: Path) -> None:
        """Have what came after the seal wait for a supplement."""
        session_id, merging = self.navigator.session_id, self.services.merging

        def done(added: int) -> None:
            self._refused.pop(path, None)
            self._show_refused()
            waits = counted(added, self.tr("{} correction waits"), self.tr("{} corrections wait"))
            words = self.tr("{0} for a supplement. Seal again, so that City Hall hears of it.").format(waits)
            self.say(words, "warn", self.tr("Go to Seal"), lambda: self.navigator.go("seal"))

        self.runner.storage(lambda _progress: merging.supplement(session_id, path), done, owner=self)

    def _put_away(self) -> None:
        self._refused.clear()
        self._show_refused()
        self._ui.take_in.setFocus()

    # ---------------------------------------------------------------- conflicts

    @property
    def conflict(self) -> Conflict | None:
        """The one that is shown."""
        conflicts = self._seen.conflicts if self._seen is not None else ()
        return conflicts[self._place % len(conflicts)] if conflicts else None

    def _show_conflict(self) -> None:
        ui, conflict = self._ui, self.conflict
        ui.conflict_card.setVisible(conflict is not None)
        if conflict is None or self._seen is None:
            return
        many, item = len(self._seen.conflicts), conflict.held
        words = self.tr("Line {0}, table {1}, has two wordings").format(item.number, item.table)
        ui.conflict_title.setText(
            words if many == 1 else self.tr("{0} · {1} of {2}").format(words, self._place % many + 1, many)
        )
        ui.conflict_next.setVisible(many > 1)
        came = self.tr("As it came from table {0}").format(item.table)
        ui.wordings.show_wordings([(self.tr("As it is held here"), item), *((came, each) for each in conflict.others)])

    def _next_conflict(self) -> None:
        self._place += 1
        self._show_conflict()
        announce(self._ui.conflict_title, self._ui.conflict_title.text())

    def _settle(self, place: int, *, both: bool) -> None:
        conflict, merging, session_id = self.conflict, self.services.merging, self.navigator.session_id
        if conflict is None:
            return
        keep = (conflict.held, *conflict.others)[place]

        def settled(_none: None) -> None:
            self.say(self.tr("Both are kept, each as a line of its own.") if both else self.tr("Decided: one is kept."))
            self.navigator.purged.emit()

        def failed(error: WorkshopError) -> None:
            self.show_problem(error)
            self._reload()

        self.runner.storage(
            lambda _progress: merging.settle(session_id, conflict, keep, both=both), settled, failed, owner=self
        )

    # ---------------------------------------------------------------- certificates

    def look_at(self, certificate: Certificate) -> None:
        """Show a certificate; it can be saved as a PDF from there."""
        dialog = CertificateDialog(self, certificate, lambda path: self.print_certificate(certificate, path))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def print_certificate(self, certificate: Certificate, path: Path) -> None:
        """Write a certificate as a PDF."""
        merging = self.services.merging

        def done(_none: None) -> None:
            words = self.tr("The certificate is in “{0}”.").format(path.name)
            self.say(words, "good", self.tr("Open folder"), lambda: open_folder(path.parent))

        self.runner.wide(lambda _progress: merging.print_certificate(certificate, path), done, owner=self)
