"""Tables of the room, for the migration `m006_room` of a session."""

from __future__ import annotations

ROOM = (
    """
    CREATE TABLE private_round ( -- a round of private writing that was begun and not revealed
        only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
        activity TEXT NOT NULL
    ) STRICT
    """,
    "CREATE TABLE hidden_line (contribution TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    """
    CREATE TRIGGER hidden_line_removed AFTER DELETE ON contribution BEGIN
        DELETE FROM hidden_line WHERE contribution = old.id;
    END
    """,
    """
    CREATE TABLE own_note ( -- the facilitator's notes to self: in no log and in no report
        only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
        body     TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE script_read ( -- which script was read out
        script  TEXT PRIMARY KEY,
        minutes INTEGER NOT NULL -- after the session's start, to the nearest five
    ) STRICT, WITHOUT ROWID
    """,
)
