"""Table notes: what one table says, typed at that table (T1). It is the page Run without what is the lead's."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QWidget
from shiboken6 import delete

from workshop_app.domain.errors import WorkshopError, WrongSecretError
from workshop_app.domain.room import Wish
from workshop_app.domain.running import remaining
from workshop_app.services.bundle import Services
from workshop_app.services.mirror import Prepared
from workshop_app.services.run_session import RunState
from workshop_app.services.set_up import SlotKind, VaultState
from workshop_app.services.table_day import Notebook, Taken
from workshop_app.services.tables import Exported
from workshop_app.ui import icons
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.decision import ask
from workshop_app.ui.dialogs.files import ask_folder
from workshop_app.ui.dialogs.lesson import LessonDialog
from workshop_app.ui.dialogs.mirror import PinDialog
from workshop_app.ui.folders import open_folder
from workshop_app.ui.generated.ui_run import Ui_RunPage as Ui_TableNotesPage
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.one_page import ask_one_page
from workshop_app.ui.pages.run import NARROW, OpenedRun, RunPage
from workshop_app.ui.pages.table_opening import TableOpening
from workshop_app.ui.plan_words import day_words
from workshop_app.ui.table_words import lines
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.theme import scaled
from workshop_app.ui.widgets.chip import Chip

__all__ = ["TableNotesPage", "Ui_TableNotesPage"]

FOLLOW_MS = 1_000
_OF_THE_LEAD = frozenset({"Ctrl+P", "F6", "F7", "Ctrl+J", "Ctrl+Shift+L"})
"""Keys of the page Run that are the lead's: proposals, private writing, scripts, notes to self, late people."""


class TableNotesPage(RunPage):
    """Entry, list, cards and mirror are those of the page Run; the agenda follows this laptop's clock."""

    def __init__(self, services: Services, runner: TaskRunner, navigator: Navigator) -> None:
        self._book: Notebook | None = None
        self._exported = ""
        super().__init__(services, runner, navigator)
        self.opening = TableOpening(self)
        self.opening.taken.connect(lambda _session_id: self._open_session())
        self._table = Chip("", "accent", self)
        self._follows = QLabel(self)
        self._follows.setProperty("role", "small")
        self.export_notes = QPushButton(self)
        self._put_away_what_is_the_leads()
        self.mirror.asks = self._ask_pin_for_mirror
        self._follow = QTimer(self)
        self._follow.setInterval(FOLLOW_MS)
        self._follow.timeout.connect(self._look_at_the_clock)
        self._asked = ("", 0)

    # ------------------------------------------------------------ the shell's side

    def shown(self) -> None:
        """Go on where the agenda is by now."""
        super().shown()
        self._follow.start()

    def left(self) -> None:
        """The agenda goes on without the page; it catches up when it is shown."""
        super().left()
        self._follow.stop()

    def take_files(self, paths: list[Path]) -> None:
        """A table pack was dropped on the window."""
        self.opening.open(paths[0])

    def room_wish(self) -> Wish | None:
        """Nothing of a table's laptop is for the room."""
        return None

    # ------------------------------------------------------------ which notes

    def _open_session(self) -> None:
        day = self.services.table_day
        self.runner.storage(lambda _progress: day.taken(), self._choose, owner=self)

    def _choose(self, found: tuple[Taken, ...]) -> None:
        """The one in hand where notes are taken for it, else what runs or comes next."""
        wanted = [each for each in found if each.summary.id == self.navigator.session_id]
        taken = next(iter([*wanted, *found]), None)
        if taken is None:
            self._ui.stack.setCurrentWidget(self._ui.no_session)
            self.offer_focus(self._ui.no_session.button)
            return
        self._book = taken.book
        self._table.setText(self.tr("Table {0}").format(taken.book.table))
        if taken.summary.id != self.navigator.session_id:
            self.navigator.open_session(taken.summary.id)
        super()._open_session()

    def _read(self, session_id: str) -> OpenedRun:
        services = self.services
        return OpenedRun(
            services.running.open(session_id),
            services.planning.programme(session_id),
            services.capture.contributions(session_id),
        )

    def _other_session(self, session_id: str) -> None:
        """Another page took another session in hand: it is looked at when this one is shown."""

    def _turned(self, state: RunState) -> None:
        book = self._book
        super()._turned(state)
        if book is not None and self.capture.fields.chosen.table != book.table:
            self.capture.fields.choose(replace(self.capture.fields.chosen, table=book.table))
        self._show_follows(state)

    def _begin(self) -> None:
        session_id, day = self.navigator.session_id, self.services.table_day
        self.runner.storage(lambda _progress: day.begin(session_id), self._show, owner=self)

    # ------------------------------------------------------------ the table's own clock

    def _look_at_the_clock(self) -> None:
        state = self.clock.state
        if state is None or state.position is None or state.activity is None or self._is_last(state):
            return
        position = state.position
        asked = (position.activity, position.since + position.added)
        if remaining(position, state.activity, int(time.time())) > 0 or asked == self._asked:
            return
        self._asked = asked  # once: what was returned to after its time stays on
        day, session_id = self.services.table_day, state.session.id
        self.runner.storage(lambda _progress: day.follow(session_id), self._followed, owner=self)

    def _followed(self, state: RunState) -> None:
        before = self.clock.state.activity if self.clock.state else None
        if state.session.id == self.navigator.session_id:
            self.clock.show_state(state)
            if state.activity is not None and state.activity != before:
                announce(self._ui.about, self.tr("Now: {0}").format(state.activity.title))

    def next(self) -> None:
        """Turn to the next activity by hand; at the last one there is none."""
        state = self.clock.state
        if state is not None and state.position is not None and not self._is_last(state):
            self.clock.next()

    def _is_last(self, state: RunState) -> bool:
        return state.position is not None and state.session.agenda[-1].id == state.position.activity

    def _show_follows(self, state: RunState) -> None:
        position, activity = state.position, state.activity
        self._ui.next.setEnabled(position is not None and not self._is_last(state))
        self._ui.next.setText(self.tr("Next"))
        if position is None or activity is None:
            words = ""
        elif self._is_last(state):
            words = self.tr("The last activity")
        elif remaining(position, activity, state.now) <= 0:
            words = self.tr("Stays until you go on")
        else:
            words = self.tr("Goes on by this laptop’s clock")
        self._follows.setText(words)
        self._follows.setVisible(bool(words))

    # ------------------------------------------------------------ notes out

    def ask_export(self) -> None:
        """Ask for the stick that the notes go to."""
        if self._book is not None and self.navigator.session_id:
            ask_folder(self, self.tr("Choose the stick for the notes"), self.export_to)

    def export_to(self, folder: Path) -> None:
        """Write all that this table typed, sealed to the session, into this folder."""
        session_id, tables = self.navigator.session_id, self.services.tables
        self.export_notes.setEnabled(False)
        self.runner.storage(
            lambda _progress: tables.export(session_id, folder), self._written, self._not_written, owner=self
        )

    def _written(self, done: Exported) -> None:
        self.export_notes.setEnabled(True)
        folder = done.path.parent
        many, at = lines(sum(done.counts.values())), time.strftime("%H:%M")
        self._exported = self.tr("export {0} at {1}").format(done.seq, at)
        self._count()
        words = self.tr("Export {0} is on “{1}” and reads back: {2}, sealed to the lead. Hand the stick over.").format(
            done.seq, folder.name or str(folder), many
        )
        self.say(words, "good", self.tr("Open folder"), lambda: open_folder(folder))

    def _not_written(self, error: WorkshopError) -> None:
        self.export_notes.setEnabled(True)
        self.show_problem(error)

    def _count(self) -> None:
        super()._count()
        if self._exported:
            self._ui.status.setText(f"{self._ui.status.text()} · {self._exported}")

    def ask_hand_over(self) -> None:
        """Say what goes, and ask for the stick that the notes go to first."""
        if self._book is None or not self.navigator.session_id:
            return
        about = self.tr(
            "All that this table typed is exported once more and read back. Then it is destroyed on this laptop, and"
            " its mirror with it: nobody can bring it back here. Do it once the lead says that your notes came in."
        )
        choose = self.tr("Choose the stick for the notes")

        def go_on() -> None:
            ask_folder(self, choose, self.hand_over)

        ask(self, self.tr("Hand over, and remove the notes here?"), about, self.tr("Choose the stick…"), go_on)

    def hand_over(self, folder: Path) -> None:
        """Export once more, then destroy the notes on this laptop."""
        session_id, day = self.navigator.session_id, self.services.table_day

        def done(exported: Exported) -> None:
            self._opened, self._book, self._exported = "", None, ""
            self.model.set_rows(())
            self._ui.entry.fill("")
            self.mirror.open("")
            self.navigator.open_session("")
            words = self.tr("Export {0} is on “{1}”, and nothing of it is left on this laptop.").format(
                exported.seq, folder.name or str(folder)
            )
            self.say(words)
            self._open_session()

        self.runner.storage(lambda _progress: day.hand_over(session_id, folder), done, owner=self)

    # ------------------------------------------------------------ the mirror

    def _ask_pin_for_mirror(self, folder: Path) -> None:
        """A laptop that opens with a PIN has it for its mirror too, together with the table's pack."""
        vault = self.services.vault

        def asked(state: VaultState) -> None:
            if any(slot.kind is SlotKind.PIN for slot in state.slots):
                PinDialog(self, folder, lambda dialog, pin: self._mirror_with(dialog, folder, pin)).open()
            else:
                self.mirror.ask_passphrase(folder)

        self.runner.storage(lambda _progress: vault.state(), asked, owner=self)

    def _mirror_with(self, dialog: PinDialog, folder: Path, pin: str) -> None:
        services, session_id = self.services, self.navigator.session_id

        def prepare() -> Prepared:
            if not services.vault.is_pin(pin):
                raise WrongSecretError(self.tr("This is not the PIN of this laptop. Nothing was changed."))
            return services.mirrors.prepare_with_pin(session_id, pin)

        self.mirror.switch_on(dialog, folder, prepare)

    # ------------------------------------------------------------ before and after

    def _show_before(self, state: RunState) -> None:
        ui, session = self._ui, state.session
        table = self._book.table if self._book is not None else 0
        ui.before_title.setText(self.tr("Table {0}").format(table))
        ui.before_about.setText(" · ".join([session.title, session.borough, day_words(session.date)]))
        ui.before_ready.setText(self.tr("Ready to take notes"))
        ui.before_missing.setText(
            self.tr(
                "The agenda then goes on by this laptop’s clock, and you can move it by hand. Turn the screen so that"
                " the people beside you do not read it. Type a line to try the keys, and remove it."
            )
        )
        ui.begin.setText(self.tr("Take notes now"))
        ui.begin.setVisible(True)
        ui.begin.setEnabled(True)

    def _show_sealed(self, state: RunState) -> None:
        super()._show_sealed(state)
        self._ui.before_missing.setText(self.tr("What was said at this table does not change any more."))

    def play_lesson(self) -> None:
        """Ten minutes with made-up people; nothing of it is saved."""
        LessonDialog(self).open()

    def _ask_page(self) -> None:
        ask_one_page(self)

    # ------------------------------------------------------------ looks

    def _put_away_what_is_the_leads(self) -> None:
        ui = self._ui
        away = QWidget(self)
        away.hide()
        for widget in (
            ui.to_room,
            ui.private_strip,
            ui.script_show,
            ui.script_card,
            ui.propose,
            ui.table_pair,
            ui.agenda_side,
            ui.to_plan,
            ui.cards,
            ui.preflight_card,
        ):
            widget.setParent(away)
        menu = ui.more.menu()
        assert menu is not None  # the list has made it
        for action in menu.actions():
            if action.shortcut().toString(QKeySequence.SequenceFormat.PortableText) in _OF_THE_LEAD:
                menu.removeAction(action)
                action.setShortcut(QKeySequence())
        for shortcut in self.findChildren(QShortcut):
            if shortcut.key().toString(QKeySequence.SequenceFormat.PortableText) in _OF_THE_LEAD:
                delete(shortcut)
        ui.about_row.insertWidget(0, self._table, 0, Qt.AlignmentFlag.AlignVCenter)
        ui.title_block.insertWidget(2, self._follows)
        ui.tools.addWidget(self.export_notes)
        helps = ((self.tr("Play the lesson…"), self.play_lesson), (self.tr("One page to print…"), self._ask_page))
        for place, (words, act) in enumerate(helps):
            button = QPushButton(words, self)
            button.clicked.connect(act)
            ui.before_buttons.insertWidget(1 + place, button)
            menu.addAction(words).triggered.connect(act)
        menu.addAction(self.tr("Hand over and remove…")).triggered.connect(self.ask_hand_over)
        self.export_notes.setProperty("role", "primary")
        self.export_notes.setToolTip(
            self.tr("All that this table typed, sealed to the lead, onto a stick; each export holds it all (Ctrl+S)")
        )
        icons.put(self.export_notes, "export", "on_accent")
        self.export_notes.clicked.connect(self.ask_export)
        ui.next.clicked.disconnect()
        ui.next.clicked.connect(self.next)
        ui.no_session.describe(
            "table-room",
            self.tr("Take notes at a table"),
            self.tr(
                "The lead facilitator makes a pack for the tables and hands it over on a stick. Open it here, or drop"
                " it on this window, and compare its three words aloud."
            ),
            self.tr("Open a table pack…"),
        )
        ui.no_session.started.disconnect()
        ui.no_session.started.connect(self.opening.choose)
        self._bind("Ctrl+S", self.ask_export)
        self._bind("Ctrl+O", self.opening.choose)
        self._dress()

    def _dress(self) -> None:
        super()._dress()
        self._ui.about_row.setDirection(QBoxLayout.Direction.LeftToRight)  # there is no agenda beside it
        if hasattr(self, "export_notes"):
            narrow = self.width() < scaled(NARROW)
            words = self.tr("Export notes…")
            self.export_notes.setText(words if narrow else f"{words}   Ctrl+S")

    def _bind(self, keys: str, act: Callable[[], object]) -> None:
        super()._bind(keys, self.next if keys == "Ctrl+PgDown" else act)
