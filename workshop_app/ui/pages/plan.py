"""Planning: trusting a programme's pack, making sessions from its templates, changing their plan (P1, P2, P3)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QBoxLayout

from workshop_app.domain.errors import PackError, WorkshopError
from workshop_app.domain.programme import Programme
from workshop_app.domain.session import Session, SessionState, Summary
from workshop_app.services.bundle import Services
from workshop_app.services.plan import Held, PackOffer, Standing
from workshop_app.ui import icons
from workshop_app.ui.dialogs.files import ask_open
from workshop_app.ui.dialogs.new_session import NewSessionDialog, Wanted
from workshop_app.ui.dialogs.pack import PackDialog
from workshop_app.ui.generated.ui_plan import Ui_PlanPage
from workshop_app.ui.models.sessions import DetailRole, PlannedModel
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.page import Page
from workshop_app.ui.pages.plan_before import PlanBefore
from workshop_app.ui.pages.plan_editor import PlanEditor
from workshop_app.ui.plan_words import day_words
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.theme import scaled
from workshop_app.ui.widgets.two_line_delegate import TwoLineDelegate

SIDE_WIDTH = 268
NARROW = 680
"""Pixels at 100 %: in a page less wide than this, the list stands above the plan."""
WIDEST = 16_777_215
WORDS_DIFFER = "P-WORDS"


@dataclass(frozen=True, slots=True)
class _Overview:
    """What is on this laptop."""

    held: tuple[Held, ...]
    sessions: tuple[Summary, ...]


@dataclass(frozen=True, slots=True)
class _Plan:
    """One session with what is needed to edit it; `begun` counts the activities that have begun."""

    session: Session
    state: SessionState
    programme: Programme
    begun: int


class PlanPage(Page):
    """The list of sessions, and the plan of the one that is chosen."""

    def __init__(self, services: Services, runner: TaskRunner, navigator: Navigator) -> None:
        super().__init__(services, runner, navigator)
        self._ui = Ui_PlanPage()
        self._ui.setupUi(self.body)
        self._held: tuple[Held, ...] = ()
        self._wanted = ""
        self.sessions = PlannedModel(self)
        self.editor = PlanEditor(self, self._ui)
        self.before = PlanBefore(self, self._ui, self.editor)
        ui = self._ui
        ui.sessions.setModel(self.sessions)
        ui.sessions.setItemDelegate(TwoLineDelegate(DetailRole, ui.sessions))
        ui.sessions.selectionModel().currentChanged.connect(self._session_chosen)
        ui.sessions.activated.connect(lambda _index: self._open_run())
        ui.sessions.installEventFilter(self)
        ui.import_pack.clicked.connect(self.choose_pack)
        ui.no_pack.started.connect(self.choose_pack)
        ui.new_session.clicked.connect(self.new_session)
        ui.no_session.started.connect(self.new_session)
        ui.open_run.clicked.connect(self._open_run)
        self.editor.saved.connect(self._session_saved)
        self._say_what_is_empty()
        self._bind_keys()
        self._dress()

    # ------------------------------------------------------------ the shell's side

    def shown(self) -> None:
        """Read again what is on this laptop."""
        self._wanted = self._wanted or self.navigator.session_id
        self._read()

    def subject(self) -> str:
        """The chosen session's title."""
        return self.editor.session.title if self.editor.session else ""

    def take_files(self, paths: list[Path]) -> None:
        """Packs were dropped on the window; they are taken one after the other, the first one first."""
        for path in paths:
            self.read_pack(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large text on a small screen the list stands above the plan."""
        super().resizeEvent(event)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationFontChange and hasattr(self, "_ui"):
            self._dress()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete in the list removes a session that was not begun."""
        pressed = event.key() if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) else None
        if watched is self._ui.sessions and pressed == Qt.Key.Key_Delete:
            self.remove_session()
            return True
        return super().eventFilter(watched, event)

    # ------------------------------------------------------------ what is on this laptop

    def _read(self) -> None:
        planning = self.services.planning
        self.runner.storage(
            lambda _progress: _Overview(planning.held(), planning.sessions()), self._show_overview, owner=self
        )

    def _show_overview(self, overview: _Overview) -> None:
        ui = self._ui
        self._held = overview.held
        groups = {group.key: group.title for held in self._held for group in held.programme.groups}
        with_focus = ui.sessions.hasFocus()
        ui.sessions.selectionModel().blockSignals(True)
        self.sessions.set_rows(overview.sessions, groups)
        ui.sessions.selectionModel().blockSignals(False)
        ui.programmes.setText("\n\n".join(self._about(held) for held in self._held))
        ui.stack.setCurrentWidget(ui.main if self._held or overview.sessions else ui.no_pack)
        ui.new_session.setEnabled(bool(self._held))
        if not overview.sessions:
            ui.editor_stack.setCurrentWidget(ui.no_session)
            (ui.no_session.button if self._held else ui.no_pack.button).setFocus()
            return
        row = max(0, self.sessions.row_of(self._wanted))
        self._wanted = ""
        ui.sessions.setCurrentIndex(self.sessions.index(row, 0))
        self._session_chosen(ui.sessions.currentIndex(), QModelIndex())
        if with_focus or not self.isAncestorOf(self.focusWidget() or self):
            ui.sessions.setFocus()

    def _about(self, held: Held) -> str:
        words = " · ".join(held.words)
        until = (
            self.tr("Pack {0}, ended on {1}: ask City Hall for the current one")
            if date.today() > held.not_after
            else self.tr("Pack {0}, until {1}")
        )
        return f"{held.programme.name}\n{words}\n{until.format(held.seq, day_words(held.not_after))}"

    # ------------------------------------------------------------ packs

    def choose_pack(self) -> None:
        """Ask for the file of a pack."""
        ask_open(
            self,
            self.tr("Import a programme pack"),
            self.tr("Programme packs (*.wpack)"),
            lambda paths: self.take_files(paths),
        )

    def read_pack(self, path: Path, *, again: bool = False) -> None:
        """Read a pack and ask whether its words match; nothing is trusted before. `again`: although it was refused."""
        planning = self.services.planning

        def refused(error: WorkshopError) -> None:
            if isinstance(error, PackError) and error.code == WORDS_DIFFER:
                self.say(str(error), "bad", self.tr("Compare again…"), lambda: self.read_pack(path, again=True))
            else:
                self.show_problem(error)

        self.runner.storage(lambda _progress: planning.read_pack(path, again=again), self._offered, refused, owner=self)

    def _offered(self, offer: PackOffer) -> None:
        if offer.standing is Standing.SAME:
            words = self.tr("You hold this pack already: {0}, pack {1}. Nothing was changed.")
            self.say(words.format(offer.pack.programme.name, offer.pack.seq), "plain")
            return
        dialog = PackDialog(self, offer)
        dialog.accepted.connect(lambda: self._accept(offer))
        dialog.differed.connect(lambda: self._differed(offer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _accept(self, offer: PackOffer) -> None:
        planning = self.services.planning
        self.runner.storage(lambda _progress: planning.accept(offer), self._trusted, owner=self)

    def _trusted(self, held: Held) -> None:
        self.say(self.tr("“{0}” is ready: sessions can be planned from it.").format(held.programme.name), "good")
        self._read()

    def _differed(self, offer: PackOffer) -> None:
        planning = self.services.planning
        self.runner.storage(
            lambda _progress: planning.refuse(offer), lambda refusal: self.say(str(refusal), "bad"), owner=self
        )

    # ------------------------------------------------------------ sessions

    def new_session(self) -> None:
        """Ask what is to be planned."""
        if not self._held:
            return
        programmes = [held.programme for held in self._held]
        dialog = NewSessionDialog(self, programmes, date.today(), self._plan)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _plan(self, dialog: NewSessionDialog, wanted: Wanted) -> None:
        planning = self.services.planning

        def work() -> Session:
            return planning.new_session(
                wanted.programme,
                wanted.template,
                wanted.title,
                wanted.borough,
                wanted.group,
                wanted.tables,
                wanted.day,
                wanted.starts_at,
            )

        def planned(session: Session) -> None:
            dialog.accept()
            self._wanted = session.id
            self._read()
            self._ui.agenda.setFocus()

        self.runner.storage(lambda _progress: work(), planned, dialog.show_problem, owner=dialog)

    def remove_session(self) -> None:
        """Remove the chosen session if it was never begun; it can be taken back."""
        session, planning = self.editor.session, self.services.planning
        if session is None:
            return

        def work() -> str:
            venue = planning.venue(session.id)
            planning.remove(session.id)
            return venue

        def removed(venue: str) -> None:
            words = self.tr("The plan of “{0}” was removed.").format(session.title)
            self.say(words, "good", self.tr("Undo"), lambda: self._put_back(session, venue))
            self._read()

        self.runner.storage(lambda _progress: work(), removed, owner=self)

    def _put_back(self, session: Session, venue: str) -> None:
        planning = self.services.planning

        def work() -> Session:
            again = planning.new_session(
                session.programme,
                session.template,
                session.title,
                session.borough,
                session.group,
                session.tables,
                session.date,
                session.starts_at,
            )
            planning.save_venue(again.id, venue)
            return planning.save(replace(session, id=again.id))

        def back(again: Session) -> None:
            self._wanted = again.id
            self._read()

        self.runner.storage(lambda _progress: work(), back, owner=self)

    def _session_chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        summary = self.sessions.at(index.row())
        if summary is None:
            return
        services, session_id = self.services, summary.id

        def work() -> _Plan:
            state, programme = services.running.open(session_id), services.planning.programme(session_id)
            on = state.position.activity if state.position else ""
            ids = [activity.id for activity in state.session.agenda]
            held = {step.activity for step in state.steps} | {on}
            begun = max((place + 1 for place, each in enumerate(ids) if each in held), default=0)
            return _Plan(state.session, state.state, programme, begun)

        self.runner.storage(lambda _progress: work(), self._show_plan, owner=self)

    def _show_plan(self, plan: _Plan) -> Iterator[None]:
        current = self.sessions.at(self._ui.sessions.currentIndex().row())
        if current is None or current.id != plan.session.id:
            return
        self.editor.open(plan.session, plan.state, plan.programme, plan.begun)
        self.before.open(plan.session)
        yield
        self._ui.editor_stack.setCurrentWidget(self._ui.editor)
        self._ui.open_run.setText(
            self.tr("Go to Seal") if plan.state is SessionState.SEALED else self.tr("Open in Run")
        )
        self.navigator.open_session(plan.session.id)
        self.navigator.title_changed.emit()

    def _session_saved(self, session: Session) -> None:
        row = self.sessions.row_of(session.id)
        summary = self.sessions.at(row)
        if summary is not None:
            self.sessions.put(
                replace(summary, title=session.title, borough=session.borough, group=session.group, date=session.date)
            )
        self.navigator.title_changed.emit()

    def _open_run(self) -> None:
        session = self.editor.session
        if session is not None:
            summary = self.sessions.at(self.sessions.row_of(session.id))
            sealed = summary is not None and summary.state is SessionState.SEALED
            self.navigator.open_session(session.id, "seal" if sealed else "run")

    # ------------------------------------------------------------ keys and looks

    def _say_what_is_empty(self) -> None:
        self._ui.no_pack.describe(
            "programme",
            self.tr("Start with the programme's pack"),
            self.tr(
                "City Hall sends it as a file that ends in .wpack. It brings the questions, the themes and the agendas."
                " Choose it here, or drop it on the window."
            ),
            self.tr("Import a pack…"),
        )
        self._ui.no_session.describe(
            "plan",
            self.tr("No session is planned yet"),
            self.tr(
                "Make one from a template: its agenda, scripts and timing come with it, and all of it can be changed."
            ),
            self.tr("New session"),
        )

    def _bind_keys(self) -> None:
        ui, editor = self._ui, self.editor
        rows: tuple[tuple[str, QAbstractButton | None, Callable[[], object]], ...] = (
            ("Ctrl+N", ui.new_session, self.new_session),
            ("Ctrl+O", ui.import_pack, self.choose_pack),
            ("Ctrl+I", ui.add, editor.offer),
            ("Ctrl+Z", None, editor.steps.undo),
            ("Ctrl+Y", None, editor.steps.redo),
            ("Ctrl+Shift+Z", None, editor.steps.redo),
            ("Ctrl+P", ui.print_kit, self.before.print_kit),
            ("Ctrl+Return", ui.open_run, self._open_run),
        )
        for keys, button, act in rows:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
            if button is not None:
                button.setToolTip(f"{button.accessibleName() or button.text().rstrip('…')}  ({keys})")
        for button, icon, words in (
            (ui.up, "up", self.tr("Move up  (Alt+Up)")),
            (ui.down, "down", self.tr("Move down  (Alt+Down)")),
            (ui.add, "plus", ui.add.toolTip()),
            (ui.remove, "bin", self.tr("Remove  (Delete)")),
            (ui.undo, "undo", self.tr("Undo  (Ctrl+Z)")),
            (ui.redo, "redo", self.tr("Redo  (Ctrl+Y)")),
        ):
            icons.put(button, icon)
            button.setToolTip(words)
        icons.put(ui.new_session, "plus")
        icons.put(ui.import_pack, "import")
        icons.put(ui.open_run, "run")

    def _dress(self) -> None:
        ui, narrow = self._ui, self.width() < scaled(NARROW)
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        ui.main_layout.setDirection(below if narrow else beside)
        ui.foot.setDirection(below if narrow else beside)
        ui.side.setMinimumWidth(0 if narrow else scaled(SIDE_WIDTH))
        ui.side.setMaximumWidth(WIDEST if narrow else scaled(SIDE_WIDTH))
        ui.sessions.setMinimumHeight(scaled(110))
        ui.agenda.setMinimumHeight(scaled(220))
        for box in (ui.title_box, ui.venue_box):
            box.setMinimumWidth(min(scaled(300), 520))
