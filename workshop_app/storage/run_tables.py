"""Where a running session stands, on disk: a killed app opens again with the timer where it was."""

from __future__ import annotations

from dataclasses import dataclass

from workshop_app.domain.journal import Kind
from workshop_app.domain.record import HeadCount
from workshop_app.domain.running import Position, Spent, Step
from workshop_app.domain.session import SessionState
from workshop_app.storage.session_log import SessionLog


@dataclass(frozen=True, slots=True)
class Clock:
    """A session that is running: when it `started` (seconds since the epoch), the minutes `planned` then, and the
    activity that is on.
    """

    started: int
    planned: int
    position: Position


class RunTables:
    """Each changing method is one transaction with its log entries."""

    def __init__(self, log: SessionLog) -> None:
        self._log = log

    def clock(self) -> Clock | None:
        """The clock of a running session, or None."""
        row = self._log.row("SELECT started, planned, activity, since, added FROM running")
        return None if row is None else Clock(row[0], row[1], Position(*row[2:]))

    def begin(self, clock: Clock) -> None:
        """The session is running from now on."""
        position = clock.position
        with self._log.writing():
            self._log.put_state(SessionState.RUNNING)
            self._log.database.execute(
                "INSERT INTO running VALUES (1, ?, ?, ?, ?, ?)",
                (clock.started, clock.planned, position.activity, position.since, position.added),
            )

    def stand(self, position: Position) -> None:
        """Keep the position of the activity that is on, with its minutes changed."""
        with self._log.writing():
            self._put(position)

    def turn(self, spent: Spent, step: Step | None, position: Position) -> None:
        """End the activity that is on and go to `position`. `step` is None where it was only passed through."""
        with self._log.writing():
            self._end(step)
            self._log.database.execute(
                "INSERT OR REPLACE INTO spent VALUES (?, ?, ?)", (spent.activity, spent.seconds, spent.added)
            )
            self._put(position)

    def finish(self, step: Step | None) -> None:
        """End the activity that is on and close the session. No clock is kept beyond it."""
        with self._log.writing():
            self._end(step)
            self._log.append(Kind.CLOSED, {})
            self._log.put_state(SessionState.CLOSED)
            self._log.database.execute("DELETE FROM running")
            self._log.database.execute("DELETE FROM spent")

    def mark_resumed(self) -> None:
        """Say in the log that another laptop went on from a mirror: what was said between the two may be missing."""
        with self._log.writing():
            self._log.append(Kind.RESUMED, {})

    @property
    def forgotten(self) -> int:
        """How often words went from the session since it was opened."""
        return self._log.forgotten

    def spent(self, activity: str) -> Spent:
        """What this activity has had so far, before it was last left."""
        row = self._log.row("SELECT activity, seconds, added FROM spent WHERE activity = ?", activity)
        return Spent(activity) if row is None else Spent(*row)

    def steps(self) -> tuple[Step, ...]:
        """The activities that have ended, in the order in which they did."""
        return tuple(Step(*row) for row in self._log.rows("SELECT activity, actual FROM step ORDER BY place"))

    def heads(self) -> tuple[HeadCount, ...]:
        """The head-counts, by activity in the order in which each was first counted."""
        return tuple(HeadCount(*row) for row in self._log.rows("SELECT activity, heads FROM heads ORDER BY rowid"))

    def set_heads(self, count: HeadCount) -> None:
        """Keep a head-count, in place of the earlier one of its activity."""
        with self._log.writing():
            self._log.database.execute(
                "INSERT INTO heads VALUES (?, ?) ON CONFLICT (activity) DO UPDATE SET heads = excluded.heads",
                (count.activity, count.heads),
            )
            self._log.append(Kind.HEADS, count)

    def _end(self, step: Step | None) -> None:
        if step is not None:
            self._log.database.execute(
                "INSERT INTO step (activity, actual) VALUES (?, ?)", (step.activity, step.actual)
            )
            self._log.append(Kind.ENDED, step)

    def _put(self, position: Position) -> None:
        self._log.database.execute(
            "UPDATE running SET activity = ?, since = ?, added = ?", (position.activity, position.since, position.added)
        )
