"""Many tables in one session (T1): keys and numbers of packs, how wordings descend, and what came in."""

from __future__ import annotations

_REVISION = "lower(hex(randomblob(8)))"
CARDS_TOGETHER = (
    "ALTER TABLE notebook ADD COLUMN cards TEXT NOT NULL DEFAULT ''",  # age recipient for codes of withdrawal cards
    """
    CREATE TABLE card_key ( -- on the lead's laptop, until the cut-off
        only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
        identity TEXT NOT NULL -- age identity: opens the codes that tables seal
    ) STRICT
    """,
    """
    CREATE TABLE card_out ( -- on a table's laptop: codes, sealed to the lead's
        contribution TEXT PRIMARY KEY,
        sealed       BLOB NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE card_back ( -- cards that were handed in; on a table's laptop with the code, sealed
        proof  BLOB PRIMARY KEY CHECK (length(proof) = 32),
        sealed BLOB NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE TABLE card_came (digest TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",  # on the lead's: opened before
)
TABLES_TOGETHER = (
    """
    CREATE TABLE notebook ( -- on a table's laptop: whose notes these are
        only_one  INTEGER PRIMARY KEY CHECK (only_one = 1),
        id        TEXT NOT NULL,
        at_table  INTEGER NOT NULL,
        lead      TEXT NOT NULL,    -- public key of the lead's laptop, hexadecimal
        recipient TEXT NOT NULL,    -- age recipient of the session
        pack      INTEGER NOT NULL, -- number of the table pack
        exports   INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE table_key ( -- on the lead's laptop
        only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
        identity TEXT NOT NULL,   -- age identity: opens the tables' notes
        packs    INTEGER NOT NULL -- how many were made
    ) STRICT
    """,
    """
    CREATE TABLE trail ( -- how the wordings of a contribution descend from each other; no words
        contribution TEXT PRIMARY KEY,
        notebook     TEXT NOT NULL,
        revision     TEXT NOT NULL,
        earlier      TEXT NOT NULL, -- JSON list of revisions
        purged       INTEGER NOT NULL CHECK (purged IN (0, 1)),
        gone         INTEGER NOT NULL CHECK (gone IN (0, 1))
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE other_wording ( -- of a contribution on which two laptops differ, until somebody decides
        number       INTEGER PRIMARY KEY,
        contribution TEXT NOT NULL,
        revision     TEXT NOT NULL,
        purged       INTEGER NOT NULL CHECK (purged IN (0, 1)),
        body         TEXT NOT NULL -- canonical JSON
    ) STRICT
    """,
    """
    CREATE TABLE table_source ( -- whose notes came in, and what was counted in them
        notebook    TEXT PRIMARY KEY,
        at_table    INTEGER NOT NULL,
        laptop      TEXT NOT NULL, -- public key, hexadecimal
        seq         INTEGER NOT NULL,
        identifiers TEXT NOT NULL, -- JSON object
        kept        TEXT NOT NULL  -- JSON object
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE certificate (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        body   TEXT NOT NULL -- canonical JSON: figures and digests, no words of anybody
    ) STRICT
    """,
    f"""
    CREATE TRIGGER trail_begins AFTER INSERT ON contribution
    WHEN EXISTS (SELECT 1 FROM notebook) OR EXISTS (SELECT 1 FROM trail WHERE contribution = new.id) BEGIN
        INSERT INTO trail VALUES (new.id, coalesce((SELECT id FROM notebook), ''), {_REVISION}, '[]', 0, 0)
        ON CONFLICT (contribution) DO UPDATE SET revision = excluded.revision, gone = 0;
    END
    """,
    f"""
    CREATE TRIGGER trail_goes_on AFTER UPDATE OF text ON contribution BEGIN -- not where it is only renumbered
        UPDATE trail SET revision = {_REVISION}, earlier = json_insert(earlier, '$[#]', revision)
        WHERE contribution = old.id;
    END
    """,
    """
    CREATE TRIGGER trail_ends AFTER DELETE ON contribution BEGIN
        UPDATE trail SET revision = '', earlier = json_insert(earlier, '$[#]', revision), gone = 1
        WHERE contribution = old.id;
        DELETE FROM other_wording WHERE contribution = old.id;
    END
    """,
)
