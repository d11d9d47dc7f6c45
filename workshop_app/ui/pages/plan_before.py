"""What is done before the day, from the plan page: who should come, fairness, the venue, the kit, the checks."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker

from workshop_app.domain.session import MAX_WANTED, Session
from workshop_app.services.kit import Offer
from workshop_app.ui import icons
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.dry_run import DryRunDialog
from workshop_app.ui.dialogs.fairness import FairnessDialog
from workshop_app.ui.dialogs.kit import KitDialog
from workshop_app.ui.dialogs.preflight import PreflightDialog
from workshop_app.ui.dialogs.words import WordsDialog
from workshop_app.ui.generated.ui_plan import Ui_PlanPage
from workshop_app.ui.page import Page
from workshop_app.ui.pages.plan_editor import PlanEditor
from workshop_app.ui.widgets.flow_layout import FlowLayout


class PlanBefore(QObject):
    """Serves the plan page beside its editor."""

    def __init__(self, page: Page, ui: Ui_PlanPage, editor: PlanEditor) -> None:
        super().__init__(page)
        self._page, self._ui, self._editor = page, ui, editor
        self._venue = ""
        flow = FlowLayout(ui.acts, gap=8, line_gap=8)
        for button in (ui.dry_run, ui.print_kit, ui.preflight, ui.open_run):
            flow.addWidget(button)
        editor.ready.wanted_asked.connect(self.ask_wanted)
        editor.ready.fairness_asked.connect(self.ask_fairness)
        ui.print_kit.clicked.connect(self.print_kit)
        ui.preflight.clicked.connect(self.look)
        ui.dry_run.clicked.connect(self.dry_run)
        ui.venue.editingFinished.connect(self._venue_typed)
        icons.put(ui.print_kit, "print")

    def open(self, session: Session) -> None:
        """Show the private note of this session."""
        planning, session_id = self._page.services.planning, session.id
        self._page.runner.storage(
            lambda _progress: planning.venue(session_id), lambda words: self._show_venue(session_id, words), owner=self
        )

    # ------------------------------------------------------------ words for the record

    def ask_wanted(self) -> None:
        """Ask who should be in the room."""
        session, page, editor = self._editor.session, self._page, self._editor
        if session is None:
            return
        dialog = WordsDialog(
            page,
            page.find_identifiers,
            self.tr("Who should be in the room?"),
            self.tr("Kinds of people, never a name: who is to be heard, and who is often missing. Part of the record."),
            words=session.wanted,
            limit=MAX_WANTED,
        )
        dialog.accepted.connect(lambda: editor.set(self.tr("say who should be there"), wanted=dialog.typed))
        dialog.accepted.connect(lambda: editor.count_marks((dialog.typed, dialog.answered)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_fairness(self) -> None:
        """Ask the four questions of the fairness check."""
        session, page, editor = self._editor.session, self._page, self._editor
        if session is None:
            return
        dialog = FairnessDialog(page, page.find_identifiers, session.fairness)
        dialog.accepted.connect(lambda: editor.set(self.tr("answer the fairness check"), fairness=dialog.answers))
        dialog.accepted.connect(lambda: editor.count_marks(*dialog.answered))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # ------------------------------------------------------------ the private note

    def _show_venue(self, session_id: str, words: str) -> None:
        session = self._editor.session
        if session is None or session.id != session_id:
            return
        self._venue = words
        if not self._ui.venue.hasFocus() or not self._ui.venue.text():
            with QSignalBlocker(self._ui.venue):
                self._ui.venue.setText(words)
                self._ui.venue.setCursorPosition(0)

    def _venue_typed(self) -> None:
        session, words, planning = self._editor.session, self._ui.venue.text().strip(), self._page.services.planning
        if session is None or words == self._venue:
            return
        self._venue, session_id = words, session.id
        self._page.runner.storage(
            lambda _progress: planning.save_venue(session_id, words),
            lambda _none: announce(self._ui.saved, self.tr("Saved")),
            owner=self,
        )

    # ------------------------------------------------------------ paper and laptop

    def print_kit(self) -> None:
        """Ask what is printed of the session's kit."""
        session, kits = self._editor.session, self._page.services.kits
        if session is not None:
            session_id = session.id
            self._page.runner.storage(
                lambda _progress: kits.offer(session_id), lambda offer: self._show_kit(session_id, offer), owner=self
            )

    def _show_kit(self, session_id: str, offer: Offer) -> None:
        dialog = KitDialog(self._page.services.kits, self._page.runner, session_id, offer, self._page)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def look(self) -> None:
        """Look at the laptop, as before people come."""
        session = self._editor.session
        if session is not None:
            dialog = PreflightDialog(self._page, session.id)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def dry_run(self) -> None:
        """Offer to try pack, stick, screen and printer with a made-up session."""
        session = self._editor.session
        if session is not None:
            dialog = DryRunDialog(self._page.services.dry_runs, self._page.runner, session.id, self._page)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()
