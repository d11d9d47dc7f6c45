"""The tables of a programme desk: trusted laptops, the register of seals, sessions with their records, and the tray."""

from __future__ import annotations

from workshop_app.storage.engine import Database, Migrations

migrations = Migrations("desk")


@migrations()
def m001_first_tables(db: Database) -> None:
    """Version 1."""
    db.execute(
        """
        CREATE TABLE laptop (
            public TEXT PRIMARY KEY CHECK (length(public) = 64), -- Ed25519, hexadecimal
            state  TEXT NOT NULL CHECK (state IN ('known', 'revoked'))
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE TABLE seal ( -- every report that was ever taken in
            manifest  TEXT PRIMARY KEY CHECK (length(manifest) = 64), -- SHA-256, hexadecimal
            session   TEXT NOT NULL,
            seq       INTEGER NOT NULL CHECK (seq >= 1),
            file      TEXT NOT NULL CHECK (length(file) = 64),
            size      INTEGER NOT NULL CHECK (size > 0), -- bytes
            laptop    TEXT NOT NULL,
            head_n    INTEGER NOT NULL CHECK (head_n >= 0),
            head_hash TEXT NOT NULL,
            day       TEXT NOT NULL, -- ISO 8601
            UNIQUE (session, seq)
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE TABLE session ( -- what lists show; the newest version of each
            id            TEXT PRIMARY KEY,
            title         TEXT NOT NULL,
            borough       TEXT NOT NULL,
            consulted     TEXT NOT NULL, -- the group's key
            day           TEXT NOT NULL,
            origin        TEXT NOT NULL,
            heads         INTEGER NOT NULL CHECK (heads >= 0),
            contributions INTEGER NOT NULL CHECK (contributions >= 0),
            proposals     INTEGER NOT NULL CHECK (proposals >= 0),
            polls         INTEGER NOT NULL CHECK (polls >= 0),
            ballots       INTEGER NOT NULL CHECK (ballots >= 0),
            manifest      TEXT REFERENCES seal (manifest) -- NULL for an online consultation, which has no seal
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE TABLE record ( -- apart from the lists, which need not read it
            session TEXT PRIMARY KEY REFERENCES session (id),
            data    BLOB NOT NULL -- record.json, canonical
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE TABLE contribution ( -- once more, row by row, to be found
            place   INTEGER PRIMARY KEY,
            session TEXT NOT NULL REFERENCES session (id),
            id      TEXT NOT NULL,
            number  INTEGER NOT NULL CHECK (number >= 1),
            kind    TEXT NOT NULL,
            text    TEXT NOT NULL,
            UNIQUE (session, number)
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE VIRTUAL TABLE words USING fts5 (
            text, content = 'contribution', content_rowid = 'place',
            tokenize = "unicode61 remove_diacritics 2 categories 'L* N* M* Co'"
        )
        """
    )
    db.execute("INSERT INTO words (words, rank) VALUES ('secure-delete', 1)")
    db.execute(
        """
        CREATE TABLE tray (
            id        TEXT PRIMARY KEY CHECK (length(id) = 64), -- SHA-256 of the file, hexadecimal
            name      TEXT NOT NULL,
            size      INTEGER NOT NULL,
            code      TEXT NOT NULL,
            sentence  TEXT NOT NULL,
            laptop    TEXT NOT NULL, -- who claims to have signed it, where that is the reason; else ''
            day       TEXT NOT NULL,
            discarded INTEGER NOT NULL CHECK (discarded IN (0, 1))
        ) STRICT
        """
    )


@migrations()
def m002_receipts(db: Database) -> None:
    """For which reports a receipt was written, and when."""
    db.execute(
        """
        CREATE TABLE receipt (
            manifest TEXT PRIMARY KEY REFERENCES seal (manifest),
            day      TEXT NOT NULL, -- ISO 8601; of the last one written
            name     TEXT NOT NULL  -- of its file
        ) STRICT
        """
    )


@migrations()
def m003_rescues(db: Database) -> None:
    """Which reports were rescues, with what the laptop said was lost."""
    db.execute(
        """
        CREATE TABLE rescue (
            manifest TEXT PRIMARY KEY REFERENCES seal (manifest),
            lost     INTEGER NOT NULL CHECK (lost >= 0)
        ) STRICT
        """
    )


@migrations()
def m004_tray_and_forks(db: Database) -> None:
    """Laptops with a name and a reason, versions of a report, what was asked for, and what staff decided of two."""
    for statement in (
        "ALTER TABLE laptop ADD COLUMN name TEXT NOT NULL DEFAULT ''",  # its holder's office, given by staff
        "ALTER TABLE laptop ADD COLUMN reason TEXT NOT NULL DEFAULT ''",  # why it is not trusted any more
        "ALTER TABLE laptop ADD COLUMN day TEXT NOT NULL DEFAULT ''",  # of the last change of its state
        "ALTER TABLE seal ADD COLUMN prev TEXT",  # the manifest that it follows
        "ALTER TABLE seal ADD COLUMN pack_seq INTEGER NOT NULL DEFAULT 0",  # 0: not known
        "ALTER TABLE session ADD COLUMN corrections INTEGER NOT NULL DEFAULT 0 CHECK (corrections >= 0)",
        "ALTER TABLE tray ADD COLUMN asked TEXT NOT NULL DEFAULT ''",  # the day, or nothing
        "ALTER TABLE tray ADD COLUMN settled TEXT NOT NULL DEFAULT ''",  # why another version holds, or nothing
        """
        CREATE TABLE lost_file (
            file TEXT PRIMARY KEY CHECK (length(file) = 64), -- SHA-256, hexadecimal
            note TEXT NOT NULL,
            day  TEXT NOT NULL,
            seen TEXT NOT NULL -- the day on which it last came in, or nothing
        ) STRICT
        """,
        """
        CREATE TABLE aside ( -- a version that came in and does not hold; whole, so that nothing is lost by a decision
            manifest TEXT PRIMARY KEY CHECK (length(manifest) = 64),
            session  TEXT NOT NULL,
            seq      INTEGER NOT NULL,
            file     TEXT NOT NULL,
            laptop   TEXT NOT NULL,
            day      TEXT NOT NULL,
            data     BLOB NOT NULL -- record.json, canonical
        ) STRICT
        """,
        """
        CREATE TABLE ruling ( -- what staff decided, never changed
            place   INTEGER PRIMARY KEY,
            session TEXT NOT NULL,
            holds   TEXT NOT NULL, -- a manifest
            aside   TEXT NOT NULL, -- a manifest
            reason  TEXT NOT NULL,
            day     TEXT NOT NULL
        ) STRICT
        """,
        """
        CREATE TRIGGER ruling_stays BEFORE UPDATE ON ruling BEGIN
            SELECT raise(ABORT, 'what was decided stays');
        END
        """,
        """
        CREATE TRIGGER ruling_is_kept BEFORE DELETE ON ruling BEGIN
            SELECT raise(ABORT, 'what was decided stays');
        END
        """,
    ):
        db.execute(statement)


@migrations()
def m005_envelopes(db: Database) -> None:
    """Concerns that passed through this office unopened: when each came, and when it was handed to the lead."""
    db.execute(
        """
        CREATE TABLE envelope (
            file   TEXT PRIMARY KEY CHECK (length(file) = 64), -- SHA-256, hexadecimal
            came   TEXT NOT NULL, -- days, ISO 8601
            handed TEXT NOT NULL  -- nothing while it is still here
        ) STRICT
        """
    )


@migrations()
def m010_capture(db: Database) -> None:
    """Which contributions that were sealed as restricted may be quoted after all, and why."""
    db.execute(
        """
        CREATE TABLE cleared (
            session      TEXT NOT NULL,
            contribution TEXT NOT NULL,
            said         TEXT NOT NULL, -- SHA-256 of the words that it was decided about
            reason       TEXT NOT NULL,
            day          TEXT NOT NULL,
            PRIMARY KEY (session, contribution)
        ) STRICT, WITHOUT ROWID
        """
    )


@migrations()
def m013_turns(db: Database) -> None:
    """Where this database stands: a number and a mark for each change of what is trusted and of what came in. The vault
    remembers the last, so that an older copy of this file is noticed.
    """
    db.execute(
        """
        CREATE TABLE turn (
            n    INTEGER PRIMARY KEY,
            mark TEXT NOT NULL CHECK (length(mark) = 16) -- drawn at random: two that went apart do not have the same
        ) STRICT
        """
    )
    for table in (
        "laptop",
        "seal",
        "session",
        "receipt",
        "rescue",
        "lost_file",
        "aside",
        "ruling",
        "envelope",
        "cleared",
    ):
        for change in ("INSERT", "UPDATE", "DELETE"):
            db.execute(
                f"CREATE TRIGGER {table}_turns_{change.lower()} AFTER {change} ON {table} BEGIN"
                " INSERT INTO turn (mark) VALUES (lower(hex(randomblob(8)))); END"
            )
