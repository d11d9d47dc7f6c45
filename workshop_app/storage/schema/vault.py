"""The tables of the vault: this laptop's key, own programmes, packs held, and the keys of sessions."""

from __future__ import annotations

from workshop_app.storage.engine import Database, Migrations

migrations = Migrations("vault")


@migrations()
def m001_first_tables(db: Database) -> None:
    """Version 1."""
    db.execute(
        """
        CREATE TABLE device (
            only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
            seed     BLOB NOT NULL CHECK (length(seed) = 32),
            public   TEXT NOT NULL
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE TABLE own_programme (
            id           TEXT PRIMARY KEY,
            programme    TEXT NOT NULL, -- canonical JSON
            signing_seed BLOB NOT NULL CHECK (length(signing_seed) = 32),
            working      TEXT NOT NULL, -- age identities
            spare        TEXT NOT NULL,
            seq          INTEGER NOT NULL CHECK (seq >= 0), -- of the last pack exported
            desk_key     BLOB NOT NULL CHECK (length(desk_key) = 32)
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE TABLE held_pack (
            programme TEXT PRIMARY KEY,
            pack      TEXT NOT NULL, -- canonical JSON
            envelope  BLOB NOT NULL  -- as it was signed
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE TABLE session (
            id        TEXT PRIMARY KEY,
            summary   TEXT NOT NULL, -- canonical JSON
            key       BLOB NOT NULL CHECK (length(key) = 32),
            box_key   BLOB NOT NULL CHECK (length(box_key) = 32),
            head_n    INTEGER,
            head_hash TEXT,
            CHECK ((head_n IS NULL) = (head_hash IS NULL))
        ) STRICT
        """
    )


@migrations()
def m002_seals(db: Database) -> None:
    """The last seal of each session, so that the next one is numbered and names what it follows."""
    db.execute(
        """
        CREATE TABLE seal (
            session  TEXT PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
            seq      INTEGER NOT NULL CHECK (seq >= 1),
            manifest TEXT NOT NULL CHECK (length(manifest) = 64) -- SHA-256, hexadecimal
        ) STRICT
        """
    )
