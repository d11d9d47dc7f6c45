"""The seal page: close the session, look at exactly what leaves, seal it, and correct it (S1 to S3)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QListView, QMessageBox

from workshop_app.domain.equality import QUESTIONS
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.session import SessionState
from workshop_app.services.bundle import Services
from workshop_app.services.corrections import Draft, Subject
from workshop_app.services.progress import Progress
from workshop_app.services.run_session import RunState
from workshop_app.services.seal import Preview, Sealed, Slip, Waiting
from workshop_app.ui import icons
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.equality import open_forms
from workshop_app.ui.generated.ui_seal import Ui_SealPage
from workshop_app.ui.models.preview import Line, LinesModel, as_sealed, in_words
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.page import Page
from workshop_app.ui.pages.seal_after import AfterSeal, Now
from workshop_app.ui.receipt_words import day
from workshop_app.ui.review_words import waiting_words
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.widgets.flow_layout import flow
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
        self._sealed: dict[str, Sealed] = {}
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
            self._ui.review_buttons,
            self._ui.seal_buttons,
            self._ui.done_buttons,
            self._ui.supplement_buttons,
        ):
            flow(row)
        icons.put(self._ui.seal, "seal")
        icons.put(self._ui.open_folder, "folder")
        self._ui.close_session.clicked.connect(self._close)
        self._ui.equality.clicked.connect(self._count_forms)
        self._ui.review.clicked.connect(lambda: self.navigator.go("review"))
        self._ui.seal.clicked.connect(self._seal)
        self._ui.seal_again.clicked.connect(self._seal)
        self._ui.open_folder.clicked.connect(self._open_folder)
        self._after = AfterSeal(self, self._ui)
        self._after.reload_wanted.connect(self._reload)
        self._after.seal_wanted.connect(self._seal)
        QShortcut(QKeySequence("Ctrl+R"), self, lambda: self.navigator.go("review"))
        QShortcut(QKeySequence("Ctrl+E"), self, self._count_forms)
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
        self._ui.columns.show()
        is_sealed = self._state is SessionState.SEALED
        now = Now(everything.slip, self._sealed.get(session.id), everything.drafts, everything.subjects)
        self._after.show_now(now if is_sealed else Now())
        self._ui.context.setText(f"{session.title} · {session.borough} · {day(session.date)}")
        self._in_words.set_rows(everything.words)
        self._as_sealed.set_rows(everything.sealed)
        self._show_steps()
        self._show_review()
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
        self._show_forms()
        is_sealed = self._state is SessionState.SEALED
        self._ui.review_card.setVisible(not is_sealed)
        self._ui.seal_card.setVisible(not (is_sealed and self._after.has_slip))

    def _show_forms(self) -> None:
        """How far the equality forms are counted."""
        totals = None if self._preview is None else self._preview.record.equality
        begun = self._state in (SessionState.RUNNING, SessionState.CLOSED)
        self._ui.equality.setVisible(begun)
        if totals is not None:
            done = self.tr("{0} of {1} questions of %n equality forms are counted.", "", totals.forms)
            words = done.format(len(totals.totals), len(QUESTIONS))
        else:
            words = self.tr("Were equality forms handed out? Nothing of them is typed in yet.") if begun else ""
        self._ui.equality_words.setText(words)
        self._ui.equality_words.setVisible(bool(words))

    def _count_forms(self) -> None:
        if self._state in (SessionState.RUNNING, SessionState.CLOSED):
            open_forms(self, self.navigator.session_id, self._reload)

    def _show_review(self) -> None:
        preview = self._preview
        if preview is None:
            return
        waiting = preview.waiting
        words, role = waiting_words(waiting), "quiet"
        if waiting.certain:
            role = "warn"
        elif not waiting.asks:
            words = self.tr("✓ Everything was reviewed.")
        self._ui.review_words.setText(words)
        restyle(self._ui.review_words, role=role)
        self._ui.review.setEnabled(self._state in (SessionState.RUNNING, SessionState.CLOSED))
        ready = self._state in (SessionState.CLOSED, SessionState.SEALED)
        ready = ready and not preview.problems and not waiting.certain
        self._ui.seal.setEnabled(ready)
        warned = ready and bool(preview.warning)
        words = self._words_about_seal(preview)
        self._ui.seal_words.setText(f"{preview.warning}\n{words}" if warned else words)
        restyle(self._ui.seal_words, role="warn" if warned else "quiet")

    def _words_about_seal(self, preview: Preview) -> str:
        if preview.hidden:
            words = self.tr("%n line(s) written in private are not shown.", "", preview.hidden)
            return f"{words} {self.tr('Reveal them on the Run page.')}"
        if self._state in (SessionState.PLANNED, SessionState.RUNNING):
            return self.tr("First close the session.")
        if preview.problems:
            return preview.problems[0]
        if preview.waiting.certain:
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

    def _seal(self) -> None:
        waiting = Waiting() if self._preview is None else self._preview.waiting
        if self._state is SessionState.CLOSED and waiting.asks and not self._sure(waiting):
            return
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Seal into which folder?"))
        if chosen:
            self.seal_into(Path(chosen))

    def _sure(self, waiting: Waiting) -> bool:
        """Ask whether to seal with a part of the review open; the record says how much."""
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Seal with a part of the review open"))
        box.setText(waiting_words(waiting))
        box.setInformativeText(self.tr("The record will say so. After sealing nothing can be answered any more."))
        seal = box.addButton(self.tr("&Seal all the same"), QMessageBox.ButtonRole.AcceptRole)
        back = box.addButton(self.tr("&Go to the review"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(back)
        box.exec()
        if box.clickedButton() is back:
            self.navigator.go("review")
        return box.clickedButton() is seal

    def seal_into(self, folder: Path) -> None:
        """Seal the session in hand into `folder`, and say how it went."""
        session_id = self.navigator.session_id
        self._ui.seal.setEnabled(False)

        def seal(progress: Progress) -> Sealed:
            sealed = self.services.seals.seal(session_id, folder, progress)
            if sealed.taken_out:
                self.services.capture.forget_history(session_id)
            return sealed

        def done(sealed: Sealed) -> None:
            self._sealed[session_id] = sealed
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
