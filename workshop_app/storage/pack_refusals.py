"""The packs that a person refused because their words did not match, so that the same file is known again."""

from __future__ import annotations

from datetime import date

from workshop_app.storage.engine import Database, disk_errors


class PackRefusals:
    """The vault's table of them; a pack is known by the SHA-256 of its file, in hexadecimal.

    Every method is one transaction, and raises `StorageError` where the disk refuses.
    """

    def __init__(self, database: Database, name: str) -> None:
        self._database = database
        self._name = name

    def day(self, digest: str) -> date | None:
        """When this file was refused, or None where it was not."""
        with disk_errors(self._name):
            row = self._database.execute("SELECT day FROM refused_pack WHERE digest = ?", [digest]).fetchone()
        return None if row is None else date.fromisoformat(row[0])

    def keep(self, digest: str, day: date) -> None:
        """Remember that the file was refused on `day`, in place of an earlier day."""
        self._change("INSERT OR REPLACE INTO refused_pack VALUES (?, ?)", [digest, day.isoformat()])

    def forget(self, digest: str) -> None:
        """Know it no more: its words were compared again, and match."""
        self._change("DELETE FROM refused_pack WHERE digest = ?", [digest])

    def _change(self, statement: str, values: list[str]) -> None:
        with disk_errors(self._name), self._database.atomic():
            self._database.execute(statement, values)
