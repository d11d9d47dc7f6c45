"""What staff noted at the desk: names of laptops and why one is not trusted, lost sticks, and which version holds."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from workshop_app.domain.clearing import Clearing
from workshop_app.domain.concern import Passed
from workshop_app.domain.sealed import LaptopNote, LaptopState, LostFile, Ruling
from workshop_app.storage.engine import Database, disk_errors


class DeskNotes:
    """Every method is one transaction, and raises `StorageError` where the disk refuses it."""

    def __init__(self, database: Database, name: str) -> None:
        self._database = database
        self._name = name

    # ---------------------------------------------------------------- laptops

    def laptops(self) -> Mapping[str, LaptopNote]:
        """What is noted of each laptop that was ever approved, by its public key in hexadecimal."""
        rows = self._all("SELECT public, name, reason, day FROM laptop")
        return {public: LaptopNote(name, reason, _day(day)) for public, name, reason, day in rows}

    def name_laptop(self, public: str, name: str) -> None:
        """Note whose a laptop is; nothing happens where it was never approved."""
        self._write("UPDATE laptop SET name = ? WHERE public = ?", name, public)

    def judge_laptop(self, public: str, state: LaptopState, reason: str, day: date) -> None:
        """Trust a laptop, or no longer, and note why and when."""
        self._write(
            "INSERT INTO laptop (public, state, reason, day) VALUES (?, ?, ?, ?) ON CONFLICT (public) DO UPDATE SET"
            " state = excluded.state, reason = excluded.reason, day = excluded.day",
            public,
            state.value,
            reason,
            day.isoformat(),
        )

    def sent(self) -> Mapping[str, tuple[int, date]]:
        """For each laptop of which reports hold here: of how many sessions, and the day on which the last came in."""
        rows = self._all(
            "SELECT laptop, count(*), max(seal.day) FROM session JOIN seal USING (manifest) GROUP BY laptop"
        )
        return {laptop: (number, date.fromisoformat(day)) for laptop, number, day in rows}

    # ---------------------------------------------------------------- what was restricted

    def clearings(self, session: str) -> Mapping[str, Clearing]:
        """What may be quoted of a session after all, by the ids of its contributions."""
        rows = self._all("SELECT contribution, said, reason, day FROM cleared WHERE session = ?", session)
        return {each: Clearing(session, each, said, why, date.fromisoformat(day)) for each, said, why, day in rows}

    def clear(self, clearing: Clearing) -> None:
        """Keep that a contribution may be quoted, in place of what was decided about it before."""
        self._write(
            "INSERT OR REPLACE INTO cleared VALUES (?, ?, ?, ?, ?)",
            clearing.session,
            clearing.contribution,
            clearing.said,
            clearing.reason,
            clearing.day.isoformat(),
        )

    def restrict(self, session: str, contribution: str) -> None:
        """Take that back."""
        self._write("DELETE FROM cleared WHERE session = ? AND contribution = ?", session, contribution)

    # ---------------------------------------------------------------- lost sticks

    def lost_files(self) -> tuple[LostFile, ...]:
        """The files of which a copy was lost, latest first."""
        return tuple(map(_lost, self._all("SELECT file, note, day, seen FROM lost_file ORDER BY day DESC, file")))

    def lost_file(self, file: str) -> LostFile | None:
        """What was noted of a file that was lost, or None."""
        rows = self._all("SELECT file, note, day, seen FROM lost_file WHERE file = ?", file)
        return _lost(rows[0]) if rows else None

    def add_lost(self, lost: LostFile) -> None:
        """Note that a copy of a file was lost, in place of an earlier note."""
        self._write(
            "INSERT OR REPLACE INTO lost_file VALUES (?, ?, ?, ?)",
            lost.file,
            lost.note,
            lost.day.isoformat(),
            "" if lost.seen is None else lost.seen.isoformat(),
        )

    def saw(self, file: str, day: date) -> None:
        """Note that a file of which a copy was lost came in."""
        self._write("UPDATE lost_file SET seen = ? WHERE file = ?", day.isoformat(), file)

    def drop_lost(self, file: str) -> None:
        """Take the note back."""
        self._write("DELETE FROM lost_file WHERE file = ?", file)

    # ---------------------------------------------------------------- concerns that pass through

    def passed(self) -> tuple[Passed, ...]:
        """The envelopes that came through this office, the latest first."""
        rows = self._all("SELECT file, came, handed FROM envelope ORDER BY came DESC, file")
        return tuple(Passed(file, date.fromisoformat(came), _day(handed)) for file, came, handed in rows)

    def envelope_came(self, file: str, day: date) -> None:
        """Note that an envelope is here; where it came before, the first day stays."""
        self._write("INSERT OR IGNORE INTO envelope VALUES (?, ?, '')", file, day.isoformat())

    def envelope_handed(self, file: str, day: date) -> None:
        """Note that it was handed to the lead."""
        self._write("UPDATE envelope SET handed = ? WHERE file = ?", day.isoformat(), file)

    # ---------------------------------------------------------------- two versions

    def rule(self, ruling: Ruling) -> None:
        """Keep a decision; it is never changed. Joins a transaction that is under way."""
        self._write(
            "INSERT INTO ruling (session, holds, aside, reason, day) VALUES (?, ?, ?, ?, ?)",
            ruling.session,
            ruling.holds,
            ruling.aside,
            ruling.reason,
            ruling.day.isoformat(),
        )

    def rulings(self, session_id: str) -> tuple[Ruling, ...]:
        """What was decided of a session, first to last."""
        rows = self._all(
            "SELECT session, holds, aside, reason, day FROM ruling WHERE session = ? ORDER BY place", session_id
        )
        return tuple(
            Ruling(session, holds, aside, reason, date.fromisoformat(day))
            for session, holds, aside, reason, day in rows
        )

    def is_aside(self, manifest: str) -> bool:
        """Whether the version with this manifest came in and was set aside."""
        return bool(self._all("SELECT 1 FROM aside WHERE manifest = ?", manifest))

    def arrived(self, manifest: str) -> date | None:
        """The day on which the version with this manifest came in, or None where it never did."""
        rows = self._all("SELECT day FROM seal WHERE manifest = ?", manifest)
        return date.fromisoformat(rows[0][0]) if rows else None

    def _all(self, statement: str, *values: Any) -> list[Any]:
        with disk_errors(self._name):
            return self._database.execute(statement, values).fetchall()

    def _write(self, statement: str, *values: Any) -> None:
        with disk_errors(self._name), self._database.atomic():
            self._database.execute(statement, values)


def _lost(row: Any) -> LostFile:
    file, note, day, seen = row
    return LostFile(file, note, date.fromisoformat(day), _day(seen))


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
