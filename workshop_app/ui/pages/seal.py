"""The seal page: close the session, look at exactly what leaves, answer for it, seal it, and correct it (S1 to S3)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHeaderView, QListView, QMenu, QMessageBox

from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.identifier import KeepReason, replaced
from workshop_app.domain.session import SessionState
from workshop_app.services.bundle import Services
from workshop_app.services.corrections import Draft, Subject
from workshop_app.services.progress import Progress
from workshop_app.services.run_session import RunState
from workshop_app.services.seal import Finding, Preview, Sealed, Slip
from workshop_app.ui import icons
from workshop_app.ui.announce import announce
from workshop_app.ui.generated.ui_seal import Ui_SealPage
from workshop_app.ui.models.findings import FindingsModel
from workshop_app.ui.models.preview import Line, LinesModel, as_sealed, in_words
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.page import Page
from workshop_app.ui.pages.seal_after import AfterSeal, Now
from workshop_app.ui.receipt_words import day
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.widgets.flow_layout import flow
from workshop_app.ui.widgets.keep_menu import keep_words
from workshop_app.ui.widgets.restyle import restyle


@dataclass(frozen=True, slots=True)
class _Everything:
    """What the page shows, read in one go."""

    run: RunState
    preview: Preview
    words: list[Line]
    sealed: list[Line]
    slip: Slip | None
    drafts: tuple[Draft, ...]
    subjects: tuple[Subject, ...]


class SealPage(Page):
    """The last page of a session in the hall."""

    def __init__(self, services: Services, runner: TaskRunner, navigator: Navigator) -> None:
        super().__init__(services, runner, navigator)
        self._ui = Ui_SealPage()
        self._ui.setupUi(self.body)
        self._title = ""
        self._state = SessionState.PLANNED
        self._preview: Preview | None = None
        self._answers: dict[Finding, KeepReason] = {}
        self._sealed: dict[str, Sealed] = {}
        self._findings = FindingsModel(self)
        table = self._ui.findings
        table.setSortingEnabled(False)
        table.show_lines(3)
        table.setModel(self._findings)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self._in_words, self._as_sealed = LinesModel(self), LinesModel(self)
        for view, model in ((self._ui.in_words, self._in_words), (self._ui.as_sealed, self._as_sealed)):
            view.setModel(model)
            view.setLayoutMode(QListView.LayoutMode.Batched)
            view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
            view.setResizeMode(QListView.ResizeMode.Adjust)
        self._ui.in_words.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._ui.as_sealed.setUniformItemSizes(True)
        for row in (
            self._ui.close_buttons,
            self._ui.findings_buttons,
            self._ui.seal_buttons,
            self._ui.done_buttons,
            self._ui.supplement_buttons,
        ):
            flow(row)
        icons.put(self._ui.seal, "seal")
        icons.put(self._ui.open_folder, "folder")
        menu = QMenu(self._ui.keep)
        for reason in KeepReason:
            action = QAction(keep_words(reason), menu)
            action.triggered.connect(lambda _checked=False, why=reason: self._keep(why))
            menu.addAction(action)
        self._ui.keep.setMenu(menu)
        self._ui.close_session.clicked.connect(self._close)
        self._ui.replace.clicked.connect(self._replace)
        self._ui.seal.clicked.connect(self._seal)
        self._ui.seal_again.clicked.connect(self._seal)
        self._ui.open_folder.clicked.connect(self._open_folder)
        self._after = AfterSeal(self, self._ui)
        self._after.reload_wanted.connect(self._reload)
        self._after.seal_wanted.connect(self._seal)
        QShortcut(QKeySequence("Ctrl+R"), self, self._replace)
        QShortcut(QKeySequence("Ctrl+T"), self, self._after.show_slip)
        QShortcut(QKeySequence("Ctrl+P"), self, self._after.ask_print)
        QShortcut(QKeySequence("Ctrl+N"), self, self._after.correct)
        self._ui.columns.hide()

    def shown(self) -> None:
        """Read again: other pages may have changed what would leave."""
        if self.navigator.session_id:
            self._reload()
        else:
            self._ui.context.setText(self.tr("No session is open. Choose one on the Plan page."))
            self._ui.columns.hide()

    def subject(self) -> str:
        """The session's title."""
        return self._title

    # ------------------------------------------------------------ reading

    def _reload(self) -> None:
        session_id, services = self.navigator.session_id, self.services

        def read(_progress: Progress) -> _Everything:
            preview = services.seals.preview(session_id)
            programme = services.planning.programme(session_id)
            words = in_words(preview.record, programme)
            run, corrections = services.running.open(session_id), services.corrections
            sealed = run.state is SessionState.SEALED
            return _Everything(
                run,
                preview,
                words,
                as_sealed(preview.record),
                services.seals.slip(session_id),
                corrections.drafts(session_id) if sealed else (),
                corrections.subjects(session_id) if sealed else (),
            )

        self.runner.storage(read, self._show, owner=self)

    def _show(self, everything: _Everything) -> None:
        session = everything.run.session
        self._title, self._state, self._preview = session.title, everything.run.state, everything.preview
        self.navigator.title_changed.emit()
        self._answers = {key: why for key, why in self._answers.items() if key in everything.preview.findings}
        self._ui.columns.show()
        is_sealed = self._state is SessionState.SEALED
        now = Now(everything.slip, self._sealed.get(session.id), everything.drafts, everything.subjects)
        self._after.show_now(now if is_sealed else Now())
        self._ui.context.setText(f"{session.title} · {session.borough} · {day(session.date)}")
        self._in_words.set_rows(everything.words)
        self._as_sealed.set_rows(everything.sealed)
        self._findings.set_rows(everything.preview.findings)
        if everything.preview.findings:
            self._ui.findings.selectRow(0)
        self._show_steps()
        self._show_answers()
        if everything.preview.damaged:
            self.offer_rescue(everything.preview.problems[-1])

    def _show_steps(self) -> None:
        running = self._state is SessionState.RUNNING
        self._ui.close_session.setVisible(running)
        self._ui.close_words.setText(
            {
                SessionState.PLANNED: self.tr("This session has not begun. Begin it on the Run page."),
                SessionState.RUNNING: self.tr(
                    "The session is still running. Close it when the last word is taken down."
                ),
                SessionState.CLOSED: self.tr(
                    "✓ The session is closed. What was taken down can be put right until it is sealed."
                ),
                SessionState.SEALED: self.tr("✓ The session is closed."),
            }[self._state]
        )
        is_sealed = self._state is SessionState.SEALED
        self._ui.findings_card.setVisible(not is_sealed)
        self._ui.seal_card.setVisible(not (is_sealed and self._after.has_slip))

    def _show_answers(self) -> None:
        preview = self._preview
        if preview is None:
            return
        self._findings.set_answers(self._answers)
        open_ = [finding for finding in preview.findings if finding.certain and finding not in self._answers]
        found = bool(preview.findings)
        for widget in (self._ui.findings, self._ui.replace, self._ui.keep):
            widget.setVisible(found)
        if not found:
            words, role = self.tr("✓ Nothing was found that points to a person."), "quiet"
        elif open_:
            words, role = self.tr("%n place(s) may point to a person and wait for an answer.", "", len(open_)), "warn"
        else:
            words, role = self.tr("✓ Everything that was found is answered."), "quiet"
        self._ui.findings_words.setText(words)
        restyle(self._ui.findings_words, role=role)
        ready = self._state in (SessionState.CLOSED, SessionState.SEALED) and not preview.problems and not open_
        self._ui.seal.setEnabled(ready)
        warned = ready and bool(preview.warning)
        words = self._words_about_seal(preview, bool(open_))
        self._ui.seal_words.setText(f"{preview.warning}\n{words}" if warned else words)
        restyle(self._ui.seal_words, role="warn" if warned else "quiet")

    def _words_about_seal(self, preview: Preview, open_: bool) -> str:
        if self._state in (SessionState.PLANNED, SessionState.RUNNING):
            return self.tr("First close the session.")
        if preview.problems:
            return preview.problems[0]
        if open_:
            return self.tr("First answer for what was found.")
        if self._state is SessionState.SEALED:
            return self.tr("This session is sealed. You can write the sealed report again, onto another stick.")
        return self.tr(
            "The record is signed by this laptop and encrypted to the programme's office. It cannot be changed."
        )

    # ------------------------------------------------------------ the three steps

    def _close(self) -> None:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Close the session"))
        box.setText(self.tr("Close the session?"))
        box.setInformativeText(
            self.tr(
                "The agenda and the voting end. What was taken down can be completed and put right until it is sealed."
            )
        )
        close = box.addButton(self.tr("Close the session"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Not yet"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        if box.clickedButton() is close:
            session_id = self.navigator.session_id
            self.runner.storage(lambda _: self.services.running.close(session_id), lambda _: self._reload(), owner=self)

    @property
    def _chosen(self) -> list[Finding]:
        return [self._findings.row(index.row()) for index in self._ui.findings.chosen()]

    def _replace(self) -> None:
        chosen = [finding for finding in self._chosen if finding.replaceable]
        if not chosen:
            if self._chosen:
                self.say(self.tr("This cannot be replaced any more. Say why it may stay."), "warn")
            return
        session_id, services = self.navigator.session_id, self.services

        def replace_all(_progress: Progress) -> None:
            # From the last to the first of each text, so that the places of the others still hold.
            texts: dict[tuple[str, str], str] = {}
            for finding in sorted(chosen, key=lambda item: item.identifier.start, reverse=True):
                key = (finding.contribution_id, finding.text)
                text = texts.get(key, finding.text)
                services.seals.replace(session_id, replace(finding, text=text))
                texts[key] = replaced(text, [finding.identifier])
            services.capture.forget_history(session_id)

        def failed(error: WorkshopError) -> None:
            self.show_problem(error)
            self._reload()

        self.runner.storage(replace_all, lambda _: self._reload(), failed, owner=self)

    def _keep(self, reason: KeepReason) -> None:
        self._answers.update(dict.fromkeys(self._chosen, reason))
        self._show_answers()

    def _seal(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Seal into which folder?"))
        if chosen:
            self.seal_into(Path(chosen))

    def seal_into(self, folder: Path) -> None:
        """Seal the session in hand into `folder`, and say how it went."""
        session_id, answers = self.navigator.session_id, dict(self._answers)
        self._ui.seal.setEnabled(False)

        def seal(progress: Progress) -> Sealed:
            sealed = self.services.seals.seal(session_id, folder, answers, progress)
            if sealed.taken_out:
                self.services.capture.forget_history(session_id)
            return sealed

        def done(sealed: Sealed) -> None:
            self._sealed[session_id] = sealed
            self._answers = {}
            self._reload()
            self.navigator.waiting_changed.emit()
            announce(self, self._ui.done_title.text())

        def failed(error: WorkshopError) -> None:
            self.show_problem(error)
            self._reload()

        self.runner.storage(
            seal,
            done,
            failed,
            lambda _done, _total, label: self._ui.seal_words.setText(f"{label} …"),
            owner=self,
        )

    def _open_folder(self) -> None:
        sealed = self._sealed.get(self.navigator.session_id)
        if sealed is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(sealed.path.parent)))
