"""Running a session: the agenda and the time, what is said, and what is made of it (R1, R4, C1, C2, C4, C6, C7)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from workshop_app.domain.agenda import ActivityKind
from workshop_app.domain.contribution import Contribution
from workshop_app.domain.programme import Programme
from workshop_app.domain.room import Now, Wish
from workshop_app.domain.session import SessionState, unjustified
from workshop_app.services.bundle import Services
from workshop_app.services.capture import Change
from workshop_app.services.run_session import RunState
from workshop_app.ui import icons
from workshop_app.ui.announce import announce
from workshop_app.ui.by_rules import warn_on
from workshop_app.ui.generated.ui_run import Ui_RunPage
from workshop_app.ui.models.contributions import ContributionsModel
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.page import Page
from workshop_app.ui.pages.run_assess import RunAssess
from workshop_app.ui.pages.run_capture import RunCapture
from workshop_app.ui.pages.run_cards import KEYS, RunCards
from workshop_app.ui.pages.run_clock import RunClock
from workshop_app.ui.pages.run_concern import move_to_concern
from workshop_app.ui.pages.run_empty import say_what_is_empty
from workshop_app.ui.pages.run_fields import kinds_by_number
from workshop_app.ui.pages.run_list import RunList
from workshop_app.ui.pages.run_mirror import RunMirror
from workshop_app.ui.pages.run_paper import RunPaper
from workshop_app.ui.pages.run_preflight import RunPreflight
from workshop_app.ui.pages.run_room import RunRoom
from workshop_app.ui.plan_words import duty_words
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.theme import LARGE, font_at, scaled
from workshop_app.ui.widgets.select_on_focus import SelectOnFocus

AGENDA_WIDTH = 268
NARROW, WIDE = 700, 1180
"""Pixels at 100 %: in a page less wide than this, things stand below each other."""
LEAST_BESIDE_SCRIPT = 490
"""Pixels at 100 % that header, entry, tools and some of the list take; the script has the rest, up to two fifths."""
WIDEST = 16_777_215
"""Qt's word for “as wide as there is room”."""


@dataclass(frozen=True, slots=True)
class OpenedRun:
    """All that the page shows of a session, read in one go."""

    state: RunState
    programme: Programme
    contributions: tuple[Contribution, ...]


class RunPage(Page):
    """Agenda, clock and capture are three helpers; the page holds them together and owns the keys."""

    def __init__(self, services: Services, runner: TaskRunner, navigator: Navigator) -> None:
        super().__init__(services, runner, navigator)
        self._ui = Ui_RunPage()
        self._ui.setupUi(self.body)
        self._opened = ""
        self._title = ""
        self._script_wanted: dict[str, bool] = {}
        self.model = ContributionsModel(parent=self)
        self.clock = RunClock(self, self._ui)
        self.capture = RunCapture(self, self._ui, self.model)
        self.list = RunList(self, self._ui, self.model)
        self.cards = RunCards(self, self._ui, self.model, self.capture)
        self.paper = RunPaper(self, self._ui, self.model, self.capture)
        self.assess = RunAssess(self, self._ui, self.model, self.capture)
        self.mirror = RunMirror(self, self._ui)
        self.room = RunRoom(self, self._ui, self.model, self._count)
        self.preflight = RunPreflight(self, self._ui)
        SelectOnFocus(self, self._ui.heads, self._ui.heard, self._ui.table)
        say_what_is_empty(self._ui)
        self._connect()
        self._bind_keys()
        self._dress()

    # ------------------------------------------------------------ the shell's side

    def shown(self) -> None:
        """Read where the session stands: it may have moved while another page was on."""
        self.clock.start()
        self._open_session()
        warn_on(self)

    def left(self) -> None:
        """The clock rests; what is typed stays."""
        self.clock.rest()
        self.cards.rest()
        self.capture.themes.close()

    def take_files(self, paths: list[Path]) -> None:
        """A mirror was dropped on the window."""
        self.mirror.resume(paths[0])

    def subject(self) -> str:
        """The session's title."""
        return self._title

    def room_wish(self) -> Wish | None:
        """The prompt of the activity that is on, with its time."""
        activity = self.clock.state.activity if self.clock.state else None
        return Now(activity.id) if activity is not None else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The agenda leaves most of the page to what is said."""
        super().resizeEvent(event)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationFontChange and hasattr(self, "_ui"):
            self._dress()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the find field that are not typed into it."""
        if watched is self._ui.find and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self.list.take_find_key(event)
        return super().eventFilter(watched, event)

    # ------------------------------------------------------------ opening

    def _open_session(self) -> None:
        session_id, services = self.navigator.session_id, self.services
        if not session_id:
            self.runner.storage(lambda _progress: services.planning.sessions(), self._choose_running, owner=self)
            return
        if session_id == self._opened:
            self.runner.storage(lambda _progress: services.running.open(session_id), self._show, owner=self)
            self.cards.refresh()
            return

        self.runner.storage(lambda _progress: self._read(session_id), self._take, owner=self)

    def _read(self, session_id: str) -> OpenedRun:
        services = self.services
        services.table_day.check_leads(session_id)
        return OpenedRun(
            services.running.open(session_id),
            services.planning.programme(session_id),
            services.capture.contributions(session_id),
        )

    def _choose_running(self, sessions: object) -> None:
        """After a lock nothing is in hand: a session that is running is what is meant."""
        assert isinstance(sessions, tuple)
        running = [each for each in sessions if each.state is SessionState.RUNNING]
        if running:
            self.navigator.open_session(running[0].id)
            self._open_session()
        else:
            self._ui.stack.setCurrentWidget(self._ui.no_session)
            self._ui.no_session.button.setFocus()

    def _take(self, opened: OpenedRun) -> Iterator[None]:
        """Another session: what is typed belongs to it from the first piece on."""
        session = opened.state.session
        self._opened, self._title = session.id, session.title
        self._script_wanted.clear()
        self.capture.open(session, opened.programme)
        yield
        self._fill(opened)
        self.list.open(session.id)
        self.cards.open(session.id)
        self.paper.open(session.id)
        self.mirror.open(session.id)
        yield
        self._show(opened.state)
        self.navigator.title_changed.emit()

    def _fill(self, opened: OpenedRun) -> None:
        self.model.set_rows(opened.contributions, {theme.code: theme.title for theme in opened.programme.themes})

    def _purged(self) -> None:
        """A name was taken out: nothing that was read before may stay on the page; the line that is typed does."""
        self.list.forget_sought()
        self._ui.entry.look_again()
        if session_id := self._opened:
            self.runner.storage(lambda _progress: self._read(session_id), self._take_again, owner=self)

    def _take_again(self, opened: OpenedRun) -> None:
        if opened.state.session.id == self._opened:
            self._title = opened.state.session.title
            self._fill(opened)
            self.clock.show_state(opened.state)
            self.navigator.title_changed.emit()

    def _show(self, state: RunState) -> None:
        if state.session.id == self._opened:
            self.clock.show_state(state)
            self._focus(state)

    def _turned(self, state: RunState) -> None:
        """Whatever gave a new state of the session: show the part of the page that it calls for."""
        self.capture.turn_to(state.activity)
        self.cards.stands(state.state)
        self.room.stands(state)
        self.navigator.run_changed.emit()
        self._show_script()
        self._count()
        ui = self._ui
        if state.state is SessionState.PLANNED:
            self._show_before(state)
            ui.stack.setCurrentWidget(ui.before)
        elif state.state is SessionState.SEALED:
            self._show_sealed(state)
            ui.stack.setCurrentWidget(ui.before)
        else:
            ui.stack.setCurrentWidget(ui.running)

    def _focus(self, state: RunState) -> None:
        if state.state is SessionState.PLANNED:
            (self._ui.begin if self._ui.begin.isEnabled() else self._ui.to_plan).setFocus()
        elif state.state is not SessionState.SEALED:
            self._ui.entry.setFocus()

    # ------------------------------------------------------------ before and after

    def _show_before(self, state: RunState) -> None:
        ui, session = self._ui, state.session
        lacking = unjustified(session)
        ui.before_title.setText(session.title)
        when = session.date.strftime("%A %d %B %Y").replace(" 0", " ")
        ui.before_about.setText(
            " · ".join(
                [
                    session.borough,
                    when,
                    self.tr("1 table") if session.tables == 1 else self.tr("%n tables", "", session.tables),
                ]
            )
        )
        ui.before_ready.setText(self.tr("Ready to begin") if not lacking else self.tr("Not ready yet"))
        ui.before_missing.setText(
            self.tr("The clock starts with “{0}”.").format(session.agenda[0].title)
            if not lacking
            else self.tr("The agenda has no {0}. Add it, or say in the plan why this session goes without.").format(
                self.tr(" and no ").join(duty_words(duty) for duty in lacking)
            )
        )
        ui.begin.setVisible(True)
        ui.begin.setEnabled(not lacking)
        self.preflight.open(session.id)

    def _show_sealed(self, state: RunState) -> None:
        ui = self._ui
        ui.before_title.setText(state.session.title)
        ui.before_about.setText(state.session.borough)
        ui.before_ready.setText(self.tr("This session is sealed"))
        ui.before_missing.setText(self.tr("What was said in it does not change any more."))
        ui.begin.setVisible(False)
        self.preflight.hide()

    def _begin(self) -> None:
        session_id, running = self._opened, self.services.running
        self.runner.storage(lambda _progress: running.begin(session_id), self._show, owner=self)

    # ------------------------------------------------------------ script

    def _show_script(self) -> None:
        activity = self.clock.state.activity if self.clock.state else None
        there = activity is not None and bool(activity.script.strip())
        wanted = activity is not None and self._script_wanted.get(activity.id, activity.kind is ActivityKind.TALK)
        self._ui.script_show.setVisible(there and not wanted)
        self._ui.script_card.setVisible(there and wanted)

    def _want_script(self, wanted: bool) -> None:
        if self.clock.state and self.clock.state.activity:
            self._script_wanted[self.clock.state.activity.id] = wanted
            self._show_script()
            (self._ui.script_scroll if wanted else self._ui.entry).setFocus()

    # ------------------------------------------------------------ what is said about it all

    def _said(self, change: Change) -> None:
        self._count()
        self.room.saved(change)
        announce(self._ui.status, self.tr("Saved. {0}").format(self._ui.status.text()))

    def _count(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        if self.model.searching:
            words = self.tr("%n of {0} found", "", shown).format(total)
        else:
            many = self.tr("%n contributions · all saved", "", total)
            words = self.tr("1 contribution · all saved") if total == 1 else many
        self._ui.status.setText(words)
        empty = self._ui.nothing_yet if total == 0 else self._ui.contributions
        self._ui.list_stack.setCurrentWidget(empty)

    # ------------------------------------------------------------ keys and looks

    def _connect(self) -> None:
        ui = self._ui
        self.clock.turned.connect(self._turned)
        self.cards.cut_off_known.connect(self.clock.say_with_consent)
        self.capture.about_to_add.connect(self.list.stop_finding)
        self.capture.changed.connect(self._said)
        self.list.change_wanted.connect(self.assess.change)
        self.list.counted.connect(self._count)
        self.list.move_wanted.connect(lambda: move_to_concern(self, self._ui, self.capture))
        ui.entry.undo_wanted.connect(self.list.undo)
        ui.find.installEventFilter(self)
        ui.begin.clicked.connect(self._begin)
        ui.to_plan.clicked.connect(lambda: self.navigator.go("plan"))
        ui.no_session.started.connect(lambda: self.navigator.go("plan"))
        ui.script_show.clicked.connect(lambda: self._want_script(True))
        ui.script_hide.clicked.connect(lambda: self._want_script(False))
        self.navigator.session_changed.connect(self._other_session)
        self.navigator.purged.connect(self._purged)

    def _other_session(self, session_id: str) -> None:
        if session_id != self._opened and self.isVisible():
            self._open_session()

    def _bind_keys(self) -> None:
        ui = self._ui
        rows: tuple[tuple[str, QWidget | None, Callable[[], object]], ...] = (
            ("Ctrl+E", ui.entry, ui.entry.setFocus),
            ("Ctrl+F", ui.find, self.list.start_finding),
            ("Ctrl+R", None, self.list.toggle_read_back),
            ("Ctrl+H", None, self.list.ask_heard),
            ("Ctrl+M", None, self.list.merge),
            ("Ctrl+P", ui.propose, self.list.propose),
            ("Ctrl+K", None, self.list.purge),
            (KEYS, None, self.cards.turn),
            ("Ctrl+Shift+M", None, self.mirror.turn),
            ("Ctrl+Z", None, self.list.undo),
            ("Ctrl+T", ui.themes, ui.themes.click),
            ("Ctrl+PgDown", ui.next, self.clock.next),
            ("Ctrl+PgUp", ui.back, self.clock.back),
            ("Ctrl++", None, self.clock.more_time),
            ("Ctrl+=", ui.more_time, self.clock.more_time),
            ("Ctrl+-", ui.less_time, self.clock.less_time),
            ("F2", None, self.list.change),
            ("Shift+F9", None, self.list.move_wanted.emit),
            ("F7", ui.script_show, lambda: self._want_script(ui.script_card.isHidden())),
        )
        for keys, button, act in rows:
            self._bind(keys, act)
            if button is not None:
                words = button.toolTip() or button.accessibleName() or getattr(button, "text", str)()
                button.setToolTip(f"{words}  ({keys.replace('PgDown', 'Page Down').replace('PgUp', 'Page Up')})")
        for number in range(1, 9):
            self._bind(f"Ctrl+{number}", lambda number=number: self._choose_kind(number))  # type: ignore[misc]
        ui.find.setPlaceholderText(self.tr("Ctrl+F"))
        icons.put(ui.back, "left")
        icons.put(ui.next, "right")
        ui.next.setLayoutDirection(_other_way(ui.next))  # the arrow stands where it points to
        icons.put(ui.more_time, "plus")
        icons.put(ui.more, "more")

    def _bind(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(act)

    def _choose_kind(self, number: int) -> None:
        kind = kinds_by_number(number)
        if kind is not None:
            self.capture.fields.choose_kind(kind)
            announce(self._ui.kind, kind.value)

    def _dress(self) -> None:
        ui, narrow = self._ui, self.width() < scaled(NARROW)
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        for layout in (ui.head, ui.foot, ui.tools, ui.before_buttons):
            layout.setDirection(below if narrow else beside)
        ui.about_row.setDirection(beside if self.width() >= scaled(WIDE) else below)
        # With large text on a small screen the agenda comes after what is typed, and the page scrolls.
        ui.running_layout.setDirection(QBoxLayout.Direction.BottomToTop if narrow else beside)
        ui.agenda_side.setMinimumWidth(0 if narrow else scaled(AGENDA_WIDTH))
        ui.agenda_side.setMaximumWidth(WIDEST if narrow else scaled(AGENDA_WIDTH))
        ui.agenda.setMinimumHeight(scaled(120))
        ui.list_stack.setMinimumHeight(scaled(200) if narrow else scaled(120))
        ui.heard.setFixedWidth(scaled(52))
        ui.table.setFixedWidth(scaled(44))
        ui.find.setFixedWidth(min(scaled(150), 220))
        ui.propose.setText(self.tr("Make a proposal") if narrow else self.tr("Make a proposal   Ctrl+P"))
        ui.script.setFont(font_at(LARGE))
        left = self.height() - scaled(LEAST_BESIDE_SCRIPT)
        ui.script_card.setFixedHeight(max(scaled(140), min(self.height() * 2 // 5, left)))


def _other_way(widget: QWidget) -> Qt.LayoutDirection:
    rightwards = widget.layoutDirection() is Qt.LayoutDirection.LeftToRight
    return Qt.LayoutDirection.RightToLeft if rightwards else Qt.LayoutDirection.LeftToRight
