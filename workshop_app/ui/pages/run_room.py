"""The room on the run page: private writing (R3), scripts read out (P4), notes to self, reading back (C3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from workshop_app.domain.agenda import ActivityKind
from workshop_app.domain.contribution import Contribution
from workshop_app.services.capture import Change
from workshop_app.services.private_writing import Round
from workshop_app.services.run_session import RunState
from workshop_app.ui import icons
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.decision import ask
from workshop_app.ui.dialogs.own_notes import OwnNotesDialog
from workshop_app.ui.dialogs.read_back import ReadBackDialog
from workshop_app.ui.dialogs.script_card import ScriptCardDialog
from workshop_app.ui.generated.ui_run import Ui_RunPage
from workshop_app.ui.models.agenda import clock
from workshop_app.ui.models.contributions import ContributionsModel
from workshop_app.ui.page import Page

LATE, DISCLOSURE = "late_arrival", "disclosure"
_NO_ROUND = Round("", 0)


class RunRoom(QObject):
    """Serves the run page. Made after its list: it adds to the list's menu."""

    def __init__(self, page: Page, ui: Ui_RunPage, model: ContributionsModel, count: Callable[[], None]) -> None:
        super().__init__(page)
        self._page, self._ui, self._model, self._count = page, ui, model, count
        self._state: RunState | None = None
        self._round = _NO_ROUND
        self._read: Mapping[str, int] = {}
        ui.to_room.clicked.connect(page.navigator.show_wanted)
        ui.private_turn.clicked.connect(self.turn)
        ui.script_read.clicked.connect(self._tick)
        self._bind()
        self._show()

    def stands(self, state: RunState) -> None:
        """The session stands so: read which round is on and what was read out, where the session is another."""
        other = self._state is None or self._state.session.id != state.session.id
        self._state = state
        if other:
            self._round, self._read = _NO_ROUND, {}
            self.refresh()
        self._show()

    def refresh(self) -> None:
        """Read how the round and the ticks stand."""
        state, services = self._state, self._page.services
        if state is None:
            return
        session_id = state.session.id
        self._page.runner.storage(
            lambda _progress: (services.private.round(session_id), services.own_notes.scripts_read(session_id)),
            lambda found: self._take(session_id, *found),
            owner=self,
        )

    def saved(self, change: Change) -> None:
        """A line was saved: what does not show was written in private."""
        if self._round.activity and not change.saved:
            self.refresh()

    def _take(self, session_id: str, now: Round, read: Mapping[str, int]) -> None:
        if self._state is not None and session_id == self._state.session.id:
            self._round, self._read = now, read
            self._show()

    # ------------------------------------------------------------ private writing

    def turn(self) -> None:
        """Begin a round of private writing, or ask whether the one that is on is to be revealed."""
        state, private = self._state, self._page.services.private
        if state is None or state.activity is None:
            return
        session_id = state.session.id
        if not self._round.activity:
            self._page.runner.storage(lambda _progress: private.begin(session_id), self._begun, owner=self)
            return
        ask(
            self._page,
            self.tr("Reveal what was written?"),
            self.tr(
                "%n line(s) come into the list, shuffled. In which order they came is then gone for good.",
                "",
                self._round.hidden,
            ),
            self.tr("Reveal"),
            lambda: self._reveal(session_id),
        )

    def _reveal(self, session_id: str) -> None:
        private = self._page.services.private
        self._page.runner.storage(lambda _progress: private.reveal(session_id), self._revealed, owner=self)

    def _begun(self, now: Round) -> None:
        self._round = now
        self._show()
        self._page.navigator.run_changed.emit()
        self._ui.entry.setFocus()
        announce(self._ui.entry, self._ui.private_words.text())

    def _revealed(self, lines: Sequence[Contribution]) -> None:
        self._round = _NO_ROUND
        self._model.apply(lines, ())
        self._count()
        self._show()
        self._page.navigator.run_changed.emit()
        self._page.say(self.tr("%n line(s) were revealed, shuffled.", "", len(lines)))

    def _show(self) -> None:
        ui, state = self._ui, self._state
        activity = state.activity if state else None
        on = bool(self._round.activity)
        writing = activity is not None and activity.kind is ActivityKind.WRITING
        ui.private_strip.setVisible(on or writing)
        ui.to_room.setVisible(activity is not None)
        if on:
            words = self.tr("Written in private: %n hidden. Shuffled when you reveal them.", "", self._round.hidden)
            if activity is not None and activity.id != self._round.activity:
                words = f"{words} {self.tr('What is typed now shows as usual.')}"
        else:
            words = self.tr("In private, what is typed is hidden until you reveal it, shuffled.")
        ui.private_words.setText(words)
        ui.private_turn.setText(self.tr("Reveal…") if on else self.tr("Write in private"))
        ui.private_turn.setToolTip(f"{ui.private_turn.text()}  (F6)")
        at = self._read.get(activity.id) if activity is not None else None
        with QSignalBlocker(ui.script_read):
            ui.script_read.setChecked(at is not None)
        ui.script_read.setText(self.tr("Read out") if at is None else self._read_words(at))

    # ------------------------------------------------------------ scripts

    def _read_words(self, minutes: int) -> str:
        assert self._state is not None
        return self.tr("Read out at about {0}").format(clock(self._state.session.starts_at + minutes))

    def _tick(self, on: bool) -> None:
        if self._state is not None and self._state.activity is not None:
            self._mark(self._state.activity.id, on)

    def _mark(self, script: str, on: bool = True) -> None:
        state, own = self._state, self._page.services.own_notes
        if state is None:
            return
        session_id = state.session.id
        self._page.runner.storage(
            lambda _progress: own.mark_read(session_id, script, on),
            lambda read: self._take(session_id, self._round, read),
            owner=self,
        )

    def card(self, name: str) -> None:
        """Show a script card: for people who come late, with the head-count, or if someone discloses."""
        state, resources = self._state, self._page.services.resources
        if state is None:
            return
        self._page.runner.storage(
            lambda _progress: resources.scripts()[name], lambda lines: self._show_card(name, lines), owner=self
        )

    def _show_card(self, name: str, lines: Sequence[str]) -> None:
        late = name == LATE
        title = self.tr("For people who come late, 40 seconds") if late else self.tr("If someone discloses")
        dialog = ScriptCardDialog(self._page, title, lines, self._ui.heads.value() if late else None)
        dialog.accepted.connect(lambda: self._read_out(name, dialog.heads))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _read_out(self, name: str, heads: int) -> None:
        state = self._state
        if state is None or state.activity is None:
            return
        self._mark(name)
        if name == LATE and heads >= 0:
            self._ui.heads.setValue(heads)
            self._ui.heads.editingFinished.emit()

    # ------------------------------------------------------------ notes to self, reading back

    def notes(self) -> None:
        """The facilitator's own notes."""
        state = self._state
        if state is not None:
            dialog = OwnNotesDialog(self._page.services.own_notes, self._page.runner, state.session.id, self._page)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def read_back(self) -> None:
        """Read to the table, one at a time and large: what is chosen, else all that was not read back yet."""
        chosen = [item for item in self._ui.contributions.selected() if not item.read_back]
        if len(chosen) < 2:
            every = (self._model.at(row) for row in range(self._model.rowCount()))
            chosen = [item for item in every if item is not None and not item.read_back][::-1]
        if not chosen or self._state is None:
            self._page.say(self.tr("Everything in the list was read back."), "plain")
            return
        session_id = self._state.session.id
        dialog = ReadBackDialog(self._page.services.capture, self._page.runner, session_id, chosen, self._page)
        dialog.agreed.connect(lambda change: self._model.apply(change.saved, change.removed))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _bind(self) -> None:
        menu = self._ui.more.menu()
        assert menu is not None  # the list has made it
        menu.addSeparator()
        rows: tuple[tuple[str, str, str, Callable[[], object]], ...] = (
            ("hidden", self.tr("Private writing, or reveal it"), "F6", self.turn),
            ("eye", self.tr("Read back one at a time…"), "Ctrl+Shift+R", self.read_back),
            ("pencil", self.tr("Notes to self…"), "Ctrl+J", self.notes),
            ("heads", self.tr("For people who come late…"), "Ctrl+Shift+L", lambda: self.card(LATE)),
            ("concern", self.tr("If someone discloses…"), "Ctrl+Shift+D", lambda: self.card(DISCLOSURE)),
        )
        for icon, words, keys, act in rows:
            action = menu.addAction(words)
            icons.put_on_action(action, icon)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _checked=False, act=act: act())
            shortcut = QShortcut(QKeySequence(keys), self._page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)
