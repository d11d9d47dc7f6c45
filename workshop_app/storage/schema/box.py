"""The tables of a ballot box. A ballot has no id, no time and no neighbour: its row's place is drawn anew each time."""

from __future__ import annotations

from workshop_app.storage.engine import Database, Migrations

migrations = Migrations("box")


@migrations()
def m001_first_tables(db: Database) -> None:
    """Version 1."""
    db.execute("CREATE TABLE ballot (poll TEXT NOT NULL, answers TEXT NOT NULL) STRICT")
    db.execute("CREATE TABLE closed_poll (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID")
