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


@migrations()
def m003_slot_keys(db: Database) -> None:
    """The keys of the ways to unlock, so that a new vault key can be wrapped for each without asking for secrets."""
    db.execute(
        """
        CREATE TABLE slot_key (
            salt   TEXT PRIMARY KEY, -- of the slot's header, hexadecimal; drawn anew for each slot
            vault  TEXT NOT NULL,    -- the vault's id
            header TEXT NOT NULL,    -- canonical JSON
            key    BLOB NOT NULL CHECK (length(key) = 32),
            added  TEXT NOT NULL,    -- days, ISO 8601
            tested TEXT
        ) STRICT
        """
    )


@migrations()
def m004_programme_keys(db: Database) -> None:
    """The life of a programme's keys, the retired ones, packs that were refused; what programmes and packs carry."""
    for column in (
        "spare_recipient TEXT NOT NULL DEFAULT ''",  # age recipient, where the secret is elsewhere
        "spare_printed TEXT",  # days, ISO 8601
        "working_since TEXT",
        "working_first INTEGER NOT NULL DEFAULT 1 CHECK (working_first >= 1)",  # number of the first pack that named it
        "spare_since TEXT",
        "spare_first INTEGER NOT NULL DEFAULT 1 CHECK (spare_first >= 1)",
    ):
        db.execute(f"ALTER TABLE own_programme ADD COLUMN {column}")
    db.execute(
        """
        CREATE TABLE retired_key (
            programme TEXT NOT NULL,
            place     INTEGER NOT NULL, -- 0 is the latest
            recipient TEXT NOT NULL,
            identity  TEXT NOT NULL,    -- age identity, empty where it is elsewhere
            is_spare  INTEGER NOT NULL CHECK (is_spare IN (0, 1)),
            since     TEXT,             -- days, ISO 8601
            until     TEXT NOT NULL,
            first     INTEGER NOT NULL, -- packs that named it
            last      INTEGER NOT NULL,
            PRIMARY KEY (programme, recipient)
        ) STRICT
        """
    )
    db.execute("CREATE TABLE refused_pack (digest TEXT PRIMARY KEY, day TEXT NOT NULL) STRICT")
    for table, column, path in (("own_programme", "programme", "$"), ("held_pack", "pack", "$.programme")):
        db.execute(
            f"""
            UPDATE {table} SET {column} = json_insert(
                {column},
                '{path}.contacts', json('[]'),
                '{path}.lead', json('null'),
                '{path}.policy.minimum_sessions', 3,
                '{path}.policy.rescue_slot', json('false')
            )
            """
        )


@migrations()
def m005_receipts(db: Database) -> None:
    """What a receipt must match, the receipts, and the wipes; a receipt outlives the keys of its session."""
    db.execute("ALTER TABLE seal ADD COLUMN file TEXT CHECK (length(file) = 64)")  # SHA-256, hexadecimal
    db.execute("ALTER TABLE seal ADD COLUMN day TEXT")  # ISO 8601
    db.execute(
        """
        CREATE TABLE receipt (
            session  TEXT PRIMARY KEY,
            envelope BLOB NOT NULL, -- as it was signed
            taken    TEXT NOT NULL, -- days, ISO 8601
            wiped    TEXT,          -- when the wipe began
            finished INTEGER NOT NULL CHECK (finished IN (0, 1)),
            CHECK (wiped IS NOT NULL OR finished = 0)
        ) STRICT
        """
    )


@migrations()
def m006_standing(db: Database) -> None:
    """Which desks were made here, and whether this laptop was copied to another."""
    db.execute("CREATE TABLE standing (what TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT")


@migrations()
def m007_envelopes(db: Database) -> None:
    """Concerns, sealed to the designated lead, until they were handed over. They name no session."""
    db.execute(
        """
        CREATE TABLE envelope (
            id     TEXT PRIMARY KEY, -- random; the file's name
            made   TEXT NOT NULL,    -- to five minutes
            office TEXT NOT NULL,    -- that it is for
            data   BLOB NOT NULL     -- the file; this laptop cannot open it
        ) STRICT, WITHOUT ROWID
        """
    )
