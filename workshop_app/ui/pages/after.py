"""Afterwards: sealed sessions until City Hall's receipt is in, and the wipe that it allows (S5)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from workshop_app.services.afterwards import ReceiptOutcome, SealedSession, Standing
from workshop_app.services.progress import Progress
from workshop_app.services.wipe import Going
from workshop_app.ui import icons
from workshop_app.ui.dialogs.files import ask_open
from workshop_app.ui.dialogs.wipe import WipeDialog
from workshop_app.ui.generated.ui_after import Ui_AfterPage
from workshop_app.ui.models.sealed_sessions import SealedSessionsModel
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.page import Page
from workshop_app.ui.receipt_words import day, laptop_waits, since, title_of, told, tone
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.widgets.flow_layout import flow

if TYPE_CHECKING:
    from workshop_app.services.bundle import Services
    from workshop_app.services.receipts import Waiting


class AfterPage(Page):
    """The last page of the session room. Receipts dropped on the window are taken in here."""

    def __init__(self, services: Services, runner: TaskRunner, navigator: Navigator) -> None:
        super().__init__(services, runner, navigator)
        self._chosen = ""
        self._ui = Ui_AfterPage()
        self._ui.setupUi(self.body)
        flow(self._ui.card_buttons)
        self._model = SealedSessionsModel(self)
        self._ui.table.setModel(self._model)
        self._ui.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self._ui.table.setSelectionMode(self._ui.table.SelectionMode.SingleSelection)
        self._ui.subtitle.setText(
            self.tr("A sealed session stays on this laptop until City Hall has written that it has the report.")
        )
        self._ui.empty.describe(
            "after",
            self.tr("Nothing is sealed yet"),
            self.tr("A session that was sealed stands here until City Hall's receipt is in and it can be wiped."),
            self.tr("Go to the seal page"),
        )
        icons.put(self._ui.take_in, "import")
        icons.put(self._ui.seal_again, "seal")
        icons.put(self._ui.wipe, "bin")
        self._ui.stack.hide()  # until it is known what there is
        self._ui.empty.started.connect(lambda: self.navigator.go("seal"))
        self._ui.take_in.clicked.connect(self._ask_receipts)
        self._ui.seal_again.clicked.connect(self._seal_again)
        self._ui.wipe.clicked.connect(self._ask_wipe)
        self._ui.table.selectionModel().selectionChanged.connect(self._choose)
        QShortcut(QKeySequence("Ctrl+O"), self, self._ask_receipts)
        delete = QShortcut(QKeySequence("Del"), self._ui.table, self._ask_wipe)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)

    def shown(self) -> None:
        """Read again where each session stands."""
        self._read()

    def take_files(self, paths: list[Path]) -> None:
        """Check these receipts and keep those that fit."""
        afterwards = self.services.afterwards

        def take_in(progress: Progress) -> tuple[ReceiptOutcome, ...]:
            return afterwards.take_in(paths, progress)

        self.runner.storage(take_in, self._taken, owner=self)

    # ---------------------------------------------------------------- what is shown

    def _read(self) -> None:
        afterwards = self.services.afterwards
        self.runner.storage(
            lambda _progress: (afterwards.sessions(), afterwards.waiting()),
            lambda found: self._show(*found),
            owner=self,
        )

    def _show(self, sessions: tuple[SealedSession, ...], waiting: Waiting) -> None:
        self._model.set_rows(sessions)
        self._ui.stack.setCurrentWidget(self._ui.list_page if sessions else self._ui.empty_page)
        self._ui.stack.show()
        self._ui.table.fit_columns()
        words = self.tr("{} waiting").format(waiting.number) if waiting.number else self.tr("✓ nothing waits")
        self._ui.waiting.show_waiting(words, laptop_waits(waiting), tone(waiting))
        rows = [row for row in range(self._model.rowCount()) if self._model.row(row).id == self._chosen]
        if sessions:
            self._ui.table.selectRow(rows[0] if rows else 0)
            self.offer_focus(self._ui.table)
        else:
            self.offer_focus(self._ui.empty.button)
        self._choose()

    def _current(self) -> SealedSession | None:
        chosen = self._ui.table.chosen()
        return self._model.row(chosen[0].row()) if chosen else None

    def _choose(self) -> None:
        session = self._current()
        self._ui.card.setVisible(session is not None)
        if session is None:
            return
        self._chosen = session.id
        self._ui.chosen_title.setText(title_of(session))
        self._ui.track.show_steps(self._steps(session))
        self._ui.next_words.setText(self._next(session))
        here = session.standing in (Standing.AWAITING, Standing.RECEIPT)
        self._ui.seal_again.setVisible(here)
        self._ui.wipe.setVisible(session.standing is not Standing.WIPED)
        self._ui.wipe.setEnabled(session.standing is not Standing.AWAITING)
        self._ui.wipe.setText(self.tr("Finish the wipe") if session.standing is Standing.WIPING else self.tr("Wipe…"))
        self._ui.card_buttons.setVisible(session.standing is not Standing.WIPED)

    def _steps(self, session: SealedSession) -> list[tuple[str, str]]:
        """The way of this session, each step with its tone."""
        standing = session.standing
        sealed = self.tr("✓ Sealed {}").format(day(session.sealed)) if session.sealed else self.tr("✓ Sealed")
        if standing is Standing.AWAITING:
            waits = self.tr("Awaiting receipt {}").format(since(session.days))
            plain = [(self.tr("Receipt in"), "plain"), (self.tr("Wiped"), "plain")]
            return [(sealed, "good"), (waits, "accent"), *plain]
        received = self.tr("✓ Receipt in {}").format(day(session.taken)) if session.taken else self.tr("✓ Receipt in")
        steps = [(sealed, "good"), (received, "good")]
        if standing is Standing.RECEIPT:
            return [*steps, (self.tr("Can be wiped"), "accent")]
        if standing is Standing.WIPED and session.wiped is not None:
            return [*steps, (self.tr("✓ Wiped {}").format(day(session.wiped)), "good")]
        return [*steps, (self.tr("The wipe is not finished"), "warn")]

    def _next(self, session: SealedSession) -> str:
        return {
            Standing.AWAITING: self.tr(
                "Hand the sealed report in and keep this laptop safe. City Hall checks the report and writes a receipt;"
                " with it the session can be wiped, and not before."
            ),
            Standing.RECEIPT: self.tr(
                "City Hall has the report and it passed every check. Wipe the session: what people said then no longer"
                " is on this laptop."
            ),
            Standing.WIPING: self.tr(
                "The session's keys are gone and nobody can read it. What is left to do was cut short or refused."
            ),
            Standing.WIPED: self.tr(
                "Nothing of the session is on this laptop but its number, this day and City Hall's receipt: they are"
                " kept as proof."
            ),
        }[session.standing]

    # ---------------------------------------------------------------- receipts

    def _ask_receipts(self) -> None:
        ask_open(self, self.tr("Take in receipts"), self.tr("Receipts (*.wreceipt)"), self.take_files)

    def _taken(self, outcomes: tuple[ReceiptOutcome, ...]) -> None:
        first = next((outcome.session for outcome in outcomes if outcome.code is None), "")
        self._chosen = first or self._chosen
        self._read()
        self.navigator.waiting_changed.emit()
        self.say(*told(outcomes))

    # ---------------------------------------------------------------- sealing again, and the wipe

    def _seal_again(self) -> None:
        session = self._current()
        if session is not None:
            self.navigator.open_session(session.id, "seal")

    def _ask_wipe(self) -> None:
        session = self._current()
        if session is None or session.standing in (Standing.AWAITING, Standing.WIPED):
            return
        if session.standing is Standing.WIPING:
            self._finish()
            return
        wiping, session_id = self.services.wiping, session.id
        self.runner.storage(lambda _progress: wiping.going(session_id), self._confirm, owner=self)

    def _confirm(self, going: Going) -> None:
        dialog = WipeDialog(going, self)
        dialog.accepted.connect(lambda: self._wipe(going.id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _wipe(self, session_id: str) -> None:
        wiping = self.services.wiping
        self._ui.wipe.setEnabled(False)
        if self.navigator.session_id == session_id:
            self.navigator.open_session("")

        def ended(_none: None) -> None:
            self.say(self.tr("Wiped. Nobody can read this session on this laptop any more, and no copy of its files."))

        self.runner.storage(lambda _progress: wiping.wipe(session_id), ended, owner=self)
        self._read()
        self.navigator.waiting_changed.emit()

    def _finish(self) -> None:
        wiping = self.services.wiping
        self.runner.storage(
            lambda _progress: wiping.finish(), lambda _number: self.say(self.tr("The wipe is finished.")), owner=self
        )
        self._read()
