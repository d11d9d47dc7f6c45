"""The desk's receipts: for which reports one was written, under what name, and when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from workshop_app.storage.engine import Database, disk_errors


@dataclass(frozen=True, slots=True)
class Written:
    """A receipt that was written: the day, and the file's name. Of several for one report it is the last."""

    day: date
    name: str


class DeskReceipts:
    """Every method is one transaction, and raises `StorageError` where the disk refuses it."""

    def __init__(self, database: Database, name: str) -> None:
        self._database = database
        self._name = name

    def written(self) -> Mapping[str, Written]:
        """The reports that have a receipt, by the digest of their manifest."""
        with disk_errors(self._name):
            rows = self._database.execute("SELECT manifest, day, name FROM receipt").fetchall()
        return {manifest: Written(date.fromisoformat(day), name) for manifest, day, name in rows}

    def due(self) -> tuple[date, ...]:
        """The days on which the reports came in that have no receipt; of each session the newest report counts."""
        with disk_errors(self._name):
            rows = self._database.execute(
                "SELECT seal.day FROM session JOIN seal USING (manifest) LEFT JOIN receipt USING (manifest)"
                " WHERE receipt.manifest IS NULL ORDER BY seal.day"
            ).fetchall()
        return tuple(date.fromisoformat(day) for (day,) in rows)

    def keep(self, receipts: Iterable[tuple[str, Written]]) -> None:
        """Remember these, by the digest of the report's manifest, in place of earlier ones."""
        rows = [(manifest, written.day.isoformat(), written.name) for manifest, written in receipts]
        with disk_errors(self._name), self._database.atomic():
            self._database.conn.executemany(
                "INSERT OR REPLACE INTO receipt (manifest, day, name) VALUES (?, ?, ?)", rows
            )
