"""The rescue page: what can be read of a damaged session is shown, looked through once more, and sealed (S4)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QMenu

from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.identifier import KeepReason
from workshop_app.domain.rescue_words import ABOUT, sentences, short
from workshop_app.services.bundle import Services
from workshop_app.services.progress import Progress
from workshop_app.services.rescue import Finding, Rescue, SealedRescue
from workshop_app.ui import icons
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.files import ask_folder
from workshop_app.ui.folders import open_folder
from workshop_app.ui.generated.ui_rescue import Ui_RescuePage
from workshop_app.ui.models.findings import FindingsModel
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.page import Page
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.widgets.flow_layout import flow
from workshop_app.ui.widgets.keep_menu import keep_words
from workshop_app.ui.widgets.restyle import restyle


class RescuePage(Page):
    """Handed the id of a session; what was found of it is in memory only, until it is sealed or the page goes."""

    def __init__(self, services: Services, runner: TaskRunner, navigator: Navigator) -> None:
        super().__init__(services, runner, navigator)
        self._session_id = ""
        self._rescue: Rescue | None = None
        self._answers: dict[Finding, KeepReason] = {}
        self._folder = Path()
        self._ui = ui = Ui_RescuePage()
        ui.setupUi(self.body)
        self._findings = FindingsModel(self)
        table = ui.findings
        table.setSortingEnabled(False)
        table.show_lines(3)
        table.setModel(self._findings)
        for column in (1, 2):
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for row in (ui.found_buttons, ui.findings_buttons, ui.seal_buttons, ui.done_buttons):
            flow(row)
        icons.put(ui.seal, "seal")
        icons.put(ui.open_folder, "folder")
        menu = QMenu(ui.keep)
        for reason in KeepReason:
            action = QAction(keep_words(reason), menu)
            action.triggered.connect(lambda _checked=False, why=reason: self._keep(why))
            menu.addAction(action)
        ui.keep.setMenu(menu)
        ui.read_again.clicked.connect(self._look)
        ui.replace.clicked.connect(self._replace)
        ui.seal.clicked.connect(lambda: ask_folder(self, self.tr("Seal into which folder?"), self.seal_into))
        ui.open_folder.clicked.connect(lambda: open_folder(self._folder))
        QShortcut(QKeySequence("Ctrl+R"), self, self._replace)
        self._hide_all()

    def take(self, thing: object) -> None:
        """The id of the session that cannot be opened, or whose check failed."""
        self._session_id, self._rescue, self._answers = str(thing), None, {}
        self._hide_all()

    def shown(self) -> None:
        """Read it, unless that was done."""
        if self._rescue is None:
            self._look()

    def subject(self) -> str:
        """The session's title."""
        return self._rescue.title if self._rescue is not None else ""

    def seal_into(self, folder: Path) -> None:
        """Seal what was read into `folder`, and say how it went."""
        rescue, answers, rescues = self._rescue, dict(self._answers), self.services.rescues
        if rescue is None:
            return
        self._ui.seal.setEnabled(False)

        def failed(error: WorkshopError) -> None:
            self.show_problem(error)
            self._show_answers()

        self.runner.storage(
            lambda progress: rescues.seal(rescue, folder, answers, progress),
            self._sealed,
            failed,
            lambda _done, _total, label: self._ui.seal_words.setText(f"{label} …"),
            owner=self,
        )

    # ------------------------------------------------------------ reading

    def _hide_all(self) -> None:
        for card in (self._ui.found_card, self._ui.findings_card, self._ui.seal_card, self._ui.done_card):
            card.hide()

    def _look(self) -> None:
        session_id, rescues = self._session_id, self.services.rescues
        if not session_id:
            self._ui.context.setText(self.tr("No session is to be rescued. A page offers it where one is damaged."))
            return
        self._ui.context.setText(self.tr("Reading page by page …"))

        def look(progress: Progress) -> Rescue:
            return rescues.look(session_id, progress)

        self.runner.storage(look, self._show, owner=self)

    def _show(self, rescue: Rescue) -> None:
        ui = self._ui
        first = self._rescue is None
        self._rescue = rescue
        self._answers = {key: why for key, why in self._answers.items() if key in rescue.findings}
        self.navigator.title_changed.emit()
        ui.context.setText(f"{rescue.title} · {ABOUT}")
        ui.found_words.setText("\n".join(sentences(rescue.losses)))
        self._findings.set_rows(rescue.findings)
        if rescue.findings:
            ui.findings.selectRow(0)
        for card in (ui.found_card, ui.findings_card, ui.seal_card):
            card.show()
        self._show_answers()
        if first:
            announce(self, short(rescue.losses))
            self.offer_focus(ui.findings if rescue.findings else ui.seal)

    def _show_answers(self) -> None:
        ui, rescue = self._ui, self._rescue
        if rescue is None:
            return
        self._findings.set_answers(self._answers)
        waiting = [finding for finding in rescue.findings if finding.certain and finding not in self._answers]
        for widget in (ui.findings, ui.findings_buttons):
            widget.setVisible(bool(rescue.findings))
        if not rescue.findings:
            words, role = self.tr("✓ Nothing was found that points to a person."), "quiet"
        elif waiting:
            words, role = self.tr("%n place(s) may point to a person and wait for an answer.", "", len(waiting)), "warn"
        else:
            words, role = self.tr("✓ Everything that was found is answered."), "quiet"
        ui.findings_words.setText(words)
        restyle(ui.findings_words, role=role)
        ui.seal.setEnabled(not rescue.problem and not waiting)
        if rescue.problem:
            about = rescue.problem
        elif waiting:
            about = self.tr("First answer for what was found.")
        else:
            about = self.tr(
                "What was read is signed by this laptop and encrypted to the programme's office. Each page of it says"
                " that it is a rescue. Should the session be put back whole, its full report takes the place of this."
            )
        ui.seal_words.setText(about)

    # ------------------------------------------------------------ answering

    @property
    def _chosen(self) -> list[Finding]:
        return [self._findings.row(index.row()) for index in self._ui.findings.chosen()]

    def _replace(self) -> None:
        rescue, rescues = self._rescue, self.services.rescues
        finding = next((finding for finding in self._chosen if finding.replaceable), None)
        if rescue is None or finding is None:
            if self._chosen:
                self.say(self.tr("This cannot be replaced any more. Say why it may stay."), "warn")
            return
        self.runner.storage(lambda _: rescues.replace(rescue, finding), self._show, owner=self)

    def _keep(self, reason: KeepReason) -> None:
        self._answers.update(dict.fromkeys(self._chosen, reason))
        self._show_answers()

    def _sealed(self, sealed: SealedRescue) -> None:
        ui = self._ui
        self._folder = sealed.path.parent
        for card in (ui.findings_card, ui.seal_card):
            card.hide()
        ui.done_file.setText(sealed.path.name)
        ui.done_words.setText(
            self.tr("{0}. This laptop's words: {1}. {2} bytes, SHA-256 {3}").format(
                short(sealed.losses), " · ".join(sealed.words), sealed.size, sealed.sha256
            )
        )
        ui.done_card.show()
        ui.open_folder.setFocus()
        announce(self, ui.done_title.text())
