"""The agenda and the clock of the run page: what is on, how much of its time is left, how late the session will end."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QObject, QSignalBlocker, QTimer, Signal

from workshop_app.domain.agenda import Activity, Duty, Need, schedule
from workshop_app.domain.errors import PlanError, WorkshopError
from workshop_app.domain.running import Warmth, minutes_late, remaining, warmth
from workshop_app.domain.session import SessionState
from workshop_app.services.run_session import RunState
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.decision import ask
from workshop_app.ui.generated.ui_run import Ui_RunPage
from workshop_app.ui.models.agenda import clock
from workshop_app.ui.models.steps import StepsModel
from workshop_app.ui.page import Page
from workshop_app.ui.widgets.restyle import restyle
from workshop_app.ui.widgets.step_delegate import StepDelegate

TICK_MS, UNSEEN_MS = 200, 20_000
FORGOTTEN_SECONDS = 30 * 60
"""So long after an activity's time is up the app may lock by itself again: nobody is running this session any more."""


class RunClock(QObject):
    """Serves the run page's agenda, timer and head-count."""

    turned = Signal(object)
    """The state of the session (`RunState`), whenever a service gave a new one."""

    def __init__(self, page: Page, ui: Ui_RunPage) -> None:
        super().__init__(page)
        self._page, self._ui = page, ui
        self._state: RunState | None = None
        self._activity: Activity | None = None
        self._shown_second: int | None = None
        self._with_consent = ""
        self._steps = StepsModel(self)
        ui.agenda.setModel(self._steps)
        ui.agenda.setItemDelegate(StepDelegate(ui.agenda))
        ui.agenda.activated.connect(self._agenda_chosen)
        ui.next.clicked.connect(self.next)
        ui.back.clicked.connect(self.back)
        ui.more_time.clicked.connect(self.more_time)
        ui.less_time.clicked.connect(self.less_time)
        ui.trim.clicked.connect(self.trim)
        ui.heads.editingFinished.connect(self._heads_typed)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)

    @property
    def state(self) -> RunState | None:
        """The state that is shown."""
        return self._state

    def say_with_consent(self, words: str) -> None:
        """What is to be said after the consent script, such as until when withdrawal cards work; may be empty."""
        if words != self._with_consent:
            self._with_consent = words
            self._show_activity()

    def show_state(self, state: RunState) -> None:
        """Show where the session stands."""
        before, self._state, self._activity = self._activity, state, state.activity
        on = state.position.activity if state.position else ""
        agenda = state.session.agenda
        place = next((row for row, each in enumerate(agenda) if each.id == on), 0)
        over = {step.activity for step in state.steps} | {each.id for each in agenda[:place]}
        self._steps.set_steps(agenda, over - {on}, on)
        self._show_activity()
        self._show_heads()
        if self._activity is not None and (before is None or before.id != self._activity.id):
            index = self._steps.index(self._steps.current_row, 0)
            self._ui.agenda.setCurrentIndex(index)
            self._ui.agenda.scrollTo(index)
        self._shown_second = None
        self.tick()
        self.turned.emit(state)

    def start(self) -> None:
        """The page is on the screen: keep the time."""
        self._timer.start(TICK_MS)
        self.tick()

    def rest(self) -> None:
        """The page is not on the screen: look only now and then whether the lock is still to be held off."""
        self._timer.start(UNSEEN_MS)

    # ------------------------------------------------------------ what can be done

    def next(self) -> None:
        """Turn to the next activity; after the last, ask whether the session is over."""
        state = self._state
        if state is None:
            return
        if state.position is None:
            self._page.navigator.go("seal")
            return
        if state.session.agenda[-1].id == state.position.activity:
            ask(
                self._page,
                self.tr("Close the session?"),
                self.tr(
                    "The agenda and the voting end. What was taken down can be completed and put right until it is"
                    " sealed."
                ),
                self.tr("Close the session"),
                self.close,
            )
            return
        self._do(lambda session_id: self._page.services.running.next(session_id))

    def back(self) -> None:
        """Return to the activity before."""
        self._do(lambda session_id: self._page.services.running.back(session_id))

    def more_time(self) -> None:
        """One minute more for what is on."""
        self._do(lambda session_id: self._page.services.running.add_minutes(session_id, 1))

    def less_time(self) -> None:
        """One minute less for what is on; at least one is left to it in all."""
        self._do(lambda session_id: self._page.services.running.add_minutes(session_id, -1))

    def close(self) -> None:
        """Close the session for good."""
        self._do(lambda session_id: self._page.services.running.close(session_id))

    def trim(self) -> None:
        """Say what would have to go for the session to end on time, and ask."""
        state = self._state
        if state is None:
            return
        session_id, running = state.session.id, self._page.services.running
        self._page.runner.storage(
            lambda _progress: running.trim(session_id), lambda agenda: self._offer_trim(state, agenda), owner=self
        )

    def _offer_trim(self, state: RunState, agenda: Sequence[Activity]) -> None:
        kept = {activity.id for activity in agenda}
        gone = [activity.title for activity in state.session.agenda if activity.id not in kept]
        if not gone:
            self._page.say(self.tr("The session ends on time as it is: nothing has to go."), "plain")
            return
        titles = ", ".join(f"“{title}”" for title in gone)
        ask(
            self._page,
            self.tr("Leave this out?"),
            self.tr("Without {0} the session ends on time. What must happen stays.").format(titles),
            self.tr("Leave out"),
            lambda: self._take_up(agenda, state.session.agenda, titles),
        )

    def _take_up(self, agenda: Sequence[Activity], before: Sequence[Activity], titles: str) -> None:
        running = self._page.services.running

        def put_back() -> None:
            self._do(lambda session_id: running.change_agenda(session_id, before))

        self._do(lambda session_id: running.change_agenda(session_id, agenda))
        self._page.say(self.tr("Left out: {0}.").format(titles), "good", self.tr("Undo"), put_back)

    def _agenda_chosen(self, index: QModelIndex) -> None:
        activity = self._steps.activity(index.row())
        if activity is not None and activity != self._activity:
            self._do(lambda session_id: self._page.services.running.go_to(session_id, activity.id))

    def _heads_typed(self) -> None:
        state, activity, heads = self._state, self._activity, self._ui.heads.value()
        if state is None or activity is None or heads < 0 or state.heads.get(activity.id) == heads:
            return
        self._do(lambda session_id: self._page.services.running.set_heads(session_id, activity.id, heads))
        announce(self._ui.heads, self.tr("%n people, saved", "", heads))

    def _do(self, work: Callable[[str], RunState]) -> None:
        if self._state is not None:
            session_id = self._state.session.id
            self._page.runner.storage(lambda _progress: work(session_id), self.show_state, self._failed, owner=self)

    def _failed(self, error: WorkshopError) -> None:
        self._page.show_problem(error)
        if isinstance(error, PlanError) and self._state is not None:
            self._show_heads()

    # ------------------------------------------------------------ what is shown

    def _show_activity(self) -> None:
        state, activity, ui = self._state, self._activity, self._ui
        if state is None:
            return
        for button in (ui.back, ui.less_time, ui.more_time):
            button.setVisible(activity is not None)
        ui.timer.setVisible(activity is not None)
        if activity is None:
            ui.about.setText(self.tr("This session is closed."))
            ui.prompt.setText(self.tr("Put right what needs it, then seal the session."))
            ui.script.setText("")
            ui.next.setText(self.tr("Go to Seal"))
            return
        place = self._steps.current_row
        last = place == len(state.session.agenda) - 1
        ui.about.setText(
            " · ".join([activity.title, self._planned(place)] if activity.prompt else [self._planned(place)])
        )
        ui.prompt.setText(activity.prompt or activity.title)
        more = self._with_consent if Duty.CONSENT in activity.duties else ""
        ui.script.setText("\n\n".join(part for part in (_with_air(activity.script), more) if part))
        ui.next.setText(self.tr("Close session…") if last else self.tr("Next"))
        ui.back.setEnabled(place > 0)

    def _planned(self, place: int) -> str:
        assert self._state is not None
        session = self._state.session
        slot = schedule(session.agenda)[place]
        times = (clock(session.starts_at + minutes) for minutes in (slot.start, slot.end))
        return self.tr("planned {0}–{1}").format(*times)

    def _show_heads(self) -> None:
        state, activity, ui = self._state, self._activity, self._ui
        known = state.heads.get(activity.id, -1) if state and activity else -1
        with QSignalBlocker(ui.heads):
            ui.heads.setValue(known)
        latest = ""
        if state is not None and known < 0:
            counted = [state.heads[each.id] for each in state.session.agenda if each.id in state.heads]
            latest = self.tr("last counted: {0}").format(counted[-1]) if counted else ""
        ui.heads.setToolTip(latest)
        ui.heads.setAccessibleDescription(latest)
        ui.heads_label.setText("\n".join(part for part in (self.tr("&People in the room"), latest) if part))

    def tick(self) -> None:
        """Show the time that is left, once a second, and hold the lock off while somebody runs the session."""
        state, activity = self._state, self._activity
        if state is None or state.position is None or activity is None or state.started is None:
            self._ui.timer.show_time(None, Warmth.CALM)
            self._page.navigator.release_lock(self._page)
            return
        now = int(time.time())
        if now == self._shown_second:
            return
        self._shown_second = now
        left = remaining(state.position, activity, now)
        self._ui.timer.show_time(left, warmth(state.position, activity, now))
        if state.state is SessionState.RUNNING and left > -FORGOTTEN_SECONDS:
            self._page.navigator.hold_lock(self._page)
        else:
            self._page.navigator.release_lock(self._page)
        self._show_late(minutes_late(state.position, state.session.agenda, state.started, now, state.planned))

    def _show_late(self, late: int) -> None:
        assert self._state is not None
        place = self._steps.current_row
        optional = [each for each in self._state.session.agenda[place + 1 :] if each.need is Need.OPTIONAL]
        if late > 0:
            words = self.tr("%n min over", "", late)
            if optional:
                words += " · " + self.tr("%n to trim", "", len(optional))
        else:
            words = self.tr("on time") if late == 0 else self.tr("%n min early", "", -late)
        self._ui.late.setText(words)
        restyle(self._ui.late, role="warn" if late > 0 else "quiet")
        self._ui.trim.setVisible(late > 0 and bool(optional))


def _with_air(script: str) -> str:
    """A script with room between its paragraphs, for eyes that come and go."""
    return script if "\n\n" in script else script.replace("\n", "\n\n")
