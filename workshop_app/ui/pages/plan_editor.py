"""The plan of one session: its fields, its agenda, what it lacks. Saved as it is changed; each change can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QDate, QObject, QPoint, QSignalBlocker, QTime, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QMenu, QWidget

from workshop_app.domain.agenda import Activity, ActivityKind, Duty, Need, length, missing_duties, schedule
from workshop_app.domain.errors import PlanError, WorkshopError
from workshop_app.domain.identifier import Answered
from workshop_app.domain.programme import Programme
from workshop_app.domain.session import Session, SessionState, Waiver
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.new_session import fill_places, place_of
from workshop_app.ui.dialogs.words import WordsDialog
from workshop_app.ui.generated.ui_plan import Ui_PlanPage
from workshop_app.ui.models.agenda import AgendaModel, Column, clock
from workshop_app.ui.page import Page
from workshop_app.ui.pages.plan_duties import PlanDuties
from workshop_app.ui.pages.plan_ready import PlanReady
from workshop_app.ui.plan_words import duty_words, kind_words
from workshop_app.ui.widgets.flow_layout import FlowLayout

NEW_MINUTES = 10
LONGEST_REASON = 300
_CARRIES = {ActivityKind.VOTE: (Duty.VOTE,)}


class _Step(QUndoCommand):
    """One change of the plan."""

    def __init__(self, editor: PlanEditor, before: Session, after: Session, words: str) -> None:
        super().__init__(words)
        self._editor, self._before, self._after = editor, before, after

    def redo(self) -> None:
        """Do it, the first time and again."""
        self._editor.keep(self._after)

    def undo(self) -> None:
        """Take it back."""
        self._editor.keep(self._before)


class PlanEditor(QObject):
    """Serves the right half of the plan page's form."""

    saved = Signal(object)
    """The session as it is now kept."""

    def __init__(self, page: Page, ui: Ui_PlanPage) -> None:
        super().__init__(page)
        self._page, self._ui = page, ui
        self._session: Session | None = None
        self._state = SessionState.PLANNED
        self._frozen = 0
        self._programme: Programme | None = None
        self._waiting = 0
        self.steps = QUndoStack(self)
        self.model = AgendaModel(self)
        self.ready = PlanReady(ui.ready, self)
        self.duties = PlanDuties(ui.duties_card, self)
        ui.agenda.setModel(self.model)
        flow = FlowLayout(ui.fields, gap=12, line_gap=8)
        for box in (ui.title_box, ui.borough_box, ui.group_box, ui.tables_box, ui.date_box, ui.start_box):
            flow.addWidget(box)
        for box in (ui.expected_box, ui.venue_box):
            flow.addWidget(box)
        fill_places(ui.borough)
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        self.model.edited.connect(self._agenda_edited)
        self.model.refused.connect(self._refused)
        ui.agenda.moved.connect(lambda row: announce(ui.agenda, self.model.sentence(row)))
        ui.agenda.remove_wanted.connect(self.remove)
        ui.agenda.selectionModel().currentRowChanged.connect(lambda *_: self._show_row())
        ui.up.clicked.connect(lambda: ui.agenda.move_by(-1))
        ui.down.clicked.connect(lambda: ui.agenda.move_by(1))
        ui.add.clicked.connect(self.offer)
        ui.remove.clicked.connect(self.remove)
        ui.undo.clicked.connect(self.steps.undo)
        ui.redo.clicked.connect(self.steps.redo)
        self.steps.canUndoChanged.connect(ui.undo.setEnabled)
        self.steps.canRedoChanged.connect(ui.redo.setEnabled)
        self.steps.undoTextChanged.connect(self._say_undo)
        self.steps.redoTextChanged.connect(self._say_redo)
        ui.session_title.editingFinished.connect(self._title_typed)
        ui.borough.activated.connect(lambda _row: self._borough_chosen())
        if line := ui.borough.lineEdit():
            line.editingFinished.connect(self._borough_chosen)
        ui.group.activated.connect(lambda _row: self.set(self.tr("change the group"), group=ui.group.currentData()))
        ui.tables.valueChanged.connect(lambda tables: self.set(self.tr("change the tables"), tables=tables))
        ui.expected.valueChanged.connect(lambda many: self.set(self.tr("change the people expected"), expected=many))
        ui.date.dateChanged.connect(lambda day: self.set(self.tr("change the date"), date=day.toPython()))
        ui.start.timeChanged.connect(self._start_chosen)
        ui.prompt.editingFinished.connect(self._prompt_typed)
        self.duties.reason_wanted.connect(self.ask_reason)
        self._page.navigator.purged.connect(self.steps.clear)

    # ------------------------------------------------------------ for the page

    def open(self, session: Session, state: SessionState, programme: Programme, begun: int) -> None:
        """Edit this session; `begun` of its activities have begun and stay as they are."""
        same = self._session is not None and self._session.id == session.id and self._session == session
        self._programme, self._state = programme, state
        self._frozen = begun if state is SessionState.RUNNING else len(session.agenda)
        if state is SessionState.PLANNED:
            self._frozen = 0
        if not same:
            self.steps.clear()
        with QSignalBlocker(self._ui.group):
            self._ui.group.clear()
            for group in programme.groups:
                self._ui.group.addItem(group.title, group.key)
        self._show(session)
        self._ui.saved.setText(self._standing())
        if not same and session.agenda:
            self._ui.agenda.setCurrentIndex(self.model.index(min(self._frozen, len(session.agenda) - 1), Column.TITLE))

    @property
    def session(self) -> Session | None:
        """The session as it is shown."""
        return self._session

    def keep(self, session: Session) -> None:
        """Show the session so and save it; where it cannot be saved, what is on disk is shown again."""
        self._show(session)
        self._waiting += 1
        planning = self._page.services.planning
        self._ui.saved.setText(self.tr("Saving…"))
        self._page.runner.storage(lambda _progress: planning.save(session), self._kept, self._not_kept, owner=self)

    def _kept(self, session: Session) -> None:
        self._waiting -= 1
        if self._waiting == 0:
            self._ui.saved.setText(self._standing())
            announce(self._ui.saved, self.tr("Saved"))
        self.saved.emit(session)

    def _not_kept(self, error: WorkshopError) -> None:
        self._waiting -= 1
        self._page.show_problem(error)
        session, planning = self._session, self._page.services.planning
        if session is not None:
            self.steps.clear()
            self._page.runner.storage(lambda _progress: planning.session(session.id), self._show, owner=self)

    def _standing(self) -> str:
        return {
            SessionState.PLANNED: self.tr("All changes saved"),
            SessionState.RUNNING: self.tr("Running: only what has not begun can be changed. All changes saved"),
            SessionState.CLOSED: self.tr("This session is closed: its plan stays as it is."),
            SessionState.SEALED: self.tr("This session is sealed: its plan stays as it is."),
        }[self._state]

    def _say_undo(self, words: str) -> None:
        self._ui.undo.setToolTip(self.tr("Undo {0}  (Ctrl+Z)").format(words).replace("  ", " ", 1))

    def _say_redo(self, words: str) -> None:
        self._ui.redo.setToolTip(self.tr("Redo {0}  (Ctrl+Y)").format(words).replace("  ", " ", 1))

    # ------------------------------------------------------------ changes

    def _step(self, words: str, change: Callable[[Session], Session]) -> bool:
        """Take a change up; False where it is none, or cannot be."""
        before = self._session
        if before is None:
            return False
        try:
            after = _without_needless_waivers(change(before))
        except PlanError as fault:
            self._refused(str(fault))
            return False
        if after == before:
            return False
        self._page.notice.clear()
        self.steps.push(_Step(self, before, after, words))
        return True

    def set(self, words: str, **fields: object) -> bool:
        """Change these fields of the session; `words` say what is done, for the undo. False where nothing changes."""
        return self._step(words, lambda session: replace(session, **fields))  # type: ignore[arg-type]

    def _refused(self, sentence: str) -> None:
        self._page.show_problem(PlanError(sentence))
        if self._session is not None:
            self._show(self._session)

    def _title_typed(self) -> None:
        title = self._ui.session_title.text().strip()
        if self._session is not None and title != self._session.title:
            self.set(self.tr("change the title"), title=title)

    def _borough_chosen(self) -> None:
        self.set(self.tr("change the borough"), borough=place_of(self._ui.borough))

    def _start_chosen(self, time: QTime) -> None:
        self.set(self.tr("change the start"), starts_at=time.hour() * 60 + time.minute())

    def _agenda_edited(self, activities: Sequence[Activity], words: str) -> None:
        before = self._session
        if not self.set(words, agenda=tuple(activities)) or before is None or self._session is None:
            return
        lost = [duty for duty in missing_duties(self._session.agenda) if duty not in missing_duties(before.agenda)]
        if lost:
            undo, names = self.tr("Undo"), self.tr(" and no ").join(duty_words(duty) for duty in lost)
            words = self.tr("The agenda now has no {0}. Say below why this session goes without, or take it back.")
            self._page.say(words.format(names), "warn", undo, self.steps.undo)

    def _prompt_typed(self) -> None:
        slot = self.model.slot_at(self._ui.agenda.currentIndex().row())
        if slot is None or slot.activity.prompt == (prompt := self._ui.prompt.text().strip()):
            return
        changed = [replace(each, prompt=prompt) if each == slot.activity else each for each in self.model.activities]
        self._agenda_edited(changed, self.tr("change what is asked in “{0}”").format(slot.activity.title))

    def remove(self) -> None:
        """Remove the chosen activity; it can be taken back."""
        slot = self.model.slot_at(self._ui.agenda.currentIndex().row())
        if slot is None or not self.model.remove(self._ui.agenda.currentIndex().row()):
            return
        if not self._page.notice.sentence:
            words = self.tr("“{0}” removed.").format(slot.activity.title)
            self._page.say(words, "good", self.tr("Undo"), self.steps.undo)

    def offer(self) -> None:
        """Offer what can be added: what the template has and the agenda has not, and new activities of each kind."""
        if self._session is None or self._programme is None or self._state not in _OPEN:
            return
        menu = QMenu(self._ui.add)
        present = {activity.id for activity in self._session.agenda}
        templates = (each for each in self._programme.templates if each.key == self._session.template)
        left = [activity for each in templates for activity in each.activities if activity.id not in present]
        for activity in left:
            words = self.tr("{0}, from the template").format(activity.title)
            menu.addAction(words).triggered.connect(lambda _c=False, each=activity: self.add(each))
        if left:
            menu.addSeparator()
        for kind in ActivityKind:
            menu.addAction(kind_words(kind)).triggered.connect(lambda _c=False, kind=kind: self.add(self._new(kind)))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._ui.add.mapToGlobal(QPoint(0, self._ui.add.height())))

    def add(self, activity: Activity) -> None:
        """Put an activity in after the chosen one, and let its title be typed."""
        row = self._ui.agenda.currentIndex().row() + 1 or len(self.model.activities)
        row = min(max(row, self._frozen), len(self.model.activities))
        self.model.add(row, activity)
        index = self.model.index(row, Column.TITLE)
        self._ui.agenda.setCurrentIndex(index)
        self._ui.agenda.setFocus()
        self._ui.agenda.edit(index)

    def _new(self, kind: ActivityKind) -> Activity:
        taken = {activity.id for activity in self.model.activities}
        number = next(n for n in range(1, len(taken) + 2) if f"{kind.value}-{n}" not in taken)
        need = Need.MUST if kind is ActivityKind.VOTE else Need.OPTIONAL
        duties = _CARRIES.get(kind, ())
        return Activity(f"{kind.value}-{number}", kind_words(kind), NEW_MINUTES, kind, need, duties=duties)

    def ask_reason(self, duty: Duty) -> None:
        """Ask why the session goes without a duty."""
        session = self._session
        if session is None:
            return
        known = next((waiver.reason for waiver in session.waivers if waiver.duty is duty), "")
        dialog = WordsDialog(
            self._page,
            self._page.find_identifiers,
            self.tr("Why is there no {0}?").format(duty_words(duty)),
            self.tr("The reason becomes part of the record that City Hall receives."),
            words=known,
            limit=LONGEST_REASON,
        )
        dialog.accepted.connect(lambda: self._waive(duty, dialog.typed))
        dialog.accepted.connect(lambda: self.count_marks((dialog.typed, dialog.answered)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def count_marks(self, *texts: tuple[str, Answered]) -> None:
        """Count how the marks were answered in texts of the plan that were just saved."""
        if self._session is not None:
            session_id, planning = self._session.id, self._page.services.planning
            self._page.runner.storage(
                lambda _progress: planning.count_marks(session_id, texts), lambda _none: None, owner=self
            )

    def _waive(self, duty: Duty, reason: str) -> None:
        def change(session: Session) -> Session:
            others = [waiver for waiver in session.waivers if waiver.duty is not duty]
            return replace(session, waivers=(*others, Waiver(duty, reason)))

        self._step(self.tr("give the reason"), change)

    # ------------------------------------------------------------ what is shown

    def _show(self, session: Session) -> None:
        ui = self._ui
        self._session = session
        fields: tuple[QWidget, ...] = (ui.session_title, ui.borough, ui.group, ui.tables, ui.date, ui.start)
        fields = (*fields, ui.expected)
        blockers = [QSignalBlocker(field) for field in fields]
        if ui.session_title.text() != session.title:
            ui.session_title.setText(session.title)
        ui.borough.setCurrentIndex(ui.borough.findText(session.borough))
        if line := ui.borough.lineEdit():
            line.setCursorPosition(0)
        ui.group.setCurrentIndex(ui.group.findData(session.group))
        ui.tables.setValue(session.tables)
        ui.expected.setValue(session.expected)
        ui.date.setDate(QDate(session.date.year, session.date.month, session.date.day))
        ui.start.setTime(QTime(session.starts_at // 60, session.starts_at % 60))
        del blockers
        for field in fields:
            field.setEnabled(self._state is SessionState.PLANNED)
        self.model.set_agenda(session.agenda, session.starts_at, self._frozen)
        self._show_totals(session)
        self._show_row()
        lead = self._programme is None or self._programme.lead is not None
        self.ready.show_session(session, editable=self._state is SessionState.PLANNED)
        self.duties.show_session(session, editable=self._state is SessionState.PLANNED, lead=lead)
        for button in (ui.up, ui.down, ui.add, ui.remove):
            button.setEnabled(self._state in _OPEN)
        ui.undo.setEnabled(self.steps.canUndo())
        ui.redo.setEnabled(self.steps.canRedo())

    def _show_totals(self, session: Session) -> None:
        minutes = length(session.agenda)
        ends = clock(session.starts_at + minutes)
        must = sum(each.minutes for each in session.agenda if each.need is Need.MUST)
        words = self.tr("%n minutes", "", minutes)
        words += f" · {clock(session.starts_at)}–{ends} · " + self.tr("%n must happen", "", must)
        late = sum(slot.overrun for slot in schedule(session.agenda))
        if late:
            words += " · " + self.tr("%n min into a fixed start", "", late)
        self._ui.totals.setText(words)

    def _show_row(self) -> None:
        slot = self.model.slot_at(self._ui.agenda.currentIndex().row())
        with QSignalBlocker(self._ui.prompt):
            self._ui.prompt.setText(slot.activity.prompt if slot else "")
        row = self._ui.agenda.currentIndex().row()
        self._ui.prompt.setEnabled(slot is not None and row >= self._frozen and self._state in _OPEN)


_OPEN = (SessionState.PLANNED, SessionState.RUNNING)


def _without_needless_waivers(session: Session) -> Session:
    """A reason for going without what is there again would only puzzle whoever reads the record."""
    missing = missing_duties(session.agenda)
    return replace(session, waivers=tuple(waiver for waiver in session.waivers if waiver.duty in missing))
