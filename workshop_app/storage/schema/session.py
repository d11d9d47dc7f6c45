"""The tables of a session: its plan, its run, what was said, proposals, polls, and the log of all of it.

Nothing here holds a time of anything said. `running` and `spent` hold the clock of the run view and are emptied when
the session closes.
"""

from __future__ import annotations

from workshop_app.storage.engine import Database, Migrations
from workshop_app.storage.schema.room import ROOM
from workshop_app.storage.schema.session_tables import CARDS_TOGETHER, TABLES_TOGETHER

migrations = Migrations("session")

_TABLES = (
    """
    CREATE TABLE session (
        only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
        id       TEXT NOT NULL,
        pack_seq INTEGER NOT NULL,
        state    TEXT NOT NULL,
        plan     TEXT NOT NULL, -- canonical JSON
        origin   TEXT NOT NULL  -- canonical JSON
    ) STRICT
    """,
    """
    CREATE TABLE running (
        only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
        started  INTEGER NOT NULL, -- seconds since the epoch
        planned  INTEGER NOT NULL, -- minutes
        activity TEXT NOT NULL,
        since    INTEGER NOT NULL, -- seconds since the epoch
        added    INTEGER NOT NULL  -- minutes
    ) STRICT
    """,
    """
    CREATE TABLE spent (
        activity TEXT PRIMARY KEY,
        seconds  INTEGER NOT NULL,
        added    INTEGER NOT NULL -- minutes
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE step (
        place    INTEGER PRIMARY KEY,
        activity TEXT NOT NULL,
        actual   INTEGER NOT NULL -- minutes, to the nearest five
    ) STRICT
    """,
    """
    CREATE TABLE heads (
        activity TEXT PRIMARY KEY,
        heads    INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE contribution (
        number        INTEGER PRIMARY KEY AUTOINCREMENT, -- so that a number is never used again
        id            TEXT NOT NULL UNIQUE,
        kind          TEXT NOT NULL,
        text          TEXT NOT NULL,
        themes        TEXT NOT NULL, -- JSON list
        tags          TEXT NOT NULL, -- JSON list
        recognised_by INTEGER,
        read_back     INTEGER NOT NULL,
        at_table      INTEGER NOT NULL,
        activity      TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE proposal (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id     TEXT NOT NULL UNIQUE,
        body   TEXT NOT NULL -- canonical JSON
    ) STRICT
    """,
    """
    CREATE TABLE poll (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id     TEXT NOT NULL UNIQUE,
        body   TEXT NOT NULL, -- canonical JSON: the poll
        closed INTEGER UNIQUE, -- its place among the closed polls
        result TEXT,           -- canonical JSON: the poll's record
        CHECK ((closed IS NULL) = (result IS NULL))
    ) STRICT
    """,
    """
    CREATE TABLE paper_count (
        poll  TEXT NOT NULL REFERENCES poll (id),
        place INTEGER NOT NULL, -- first count, second count …
        body  TEXT NOT NULL,    -- canonical JSON
        PRIMARY KEY (poll, place)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE found_identifiers (
        what TEXT NOT NULL CHECK (what IN ('identifiers', 'kept')),
        key  TEXT NOT NULL,
        n    INTEGER NOT NULL,
        PRIMARY KEY (what, key)
    ) STRICT, WITHOUT ROWID
    """,
)

# Combining vowel signs are part of a word in Bengali, Tamil and Arabic, so the index takes marks (M*) as letters.
# What is deleted is overwritten inside the index too, not only marked as deleted.
_SEARCH = (
    """
    CREATE VIRTUAL TABLE words USING fts5 (
        text, themes, tags, content = 'contribution', content_rowid = 'number', prefix = '1 2 3',
        tokenize = "unicode61 remove_diacritics 2 categories 'L* N* M* Co'"
    )
    """,
    "INSERT INTO words (words, rank) VALUES ('secure-delete', 1)",
    """
    CREATE TRIGGER contribution_added AFTER INSERT ON contribution BEGIN
        INSERT INTO words (rowid, text, themes, tags) VALUES (new.number, new.text, new.themes, new.tags);
    END
    """,
    """
    CREATE TRIGGER contribution_removed AFTER DELETE ON contribution BEGIN
        INSERT INTO words (words, rowid, text, themes, tags)
        VALUES ('delete', old.number, old.text, old.themes, old.tags);
    END
    """,
    """
    CREATE TRIGGER contribution_changed AFTER UPDATE ON contribution BEGIN
        INSERT INTO words (words, rowid, text, themes, tags)
        VALUES ('delete', old.number, old.text, old.themes, old.tags);
        INSERT INTO words (rowid, text, themes, tags) VALUES (new.number, new.text, new.themes, new.tags);
    END
    """,
)

# The log only grows. The one change allowed to an entry is that its content is taken out (sealing.md, section 4).
_LOG = (
    """
    CREATE TABLE log (
        seq        INTEGER PRIMARY KEY,
        kind       TEXT NOT NULL,
        subject    TEXT, -- the id of whose words the payload holds, while it holds them
        salt       BLOB,
        payload    BLOB,
        commitment BLOB NOT NULL CHECK (length(commitment) = 32),
        hash       BLOB NOT NULL CHECK (length(hash) = 32),
        CHECK ((salt IS NULL) = (payload IS NULL)),
        CHECK (subject IS NULL OR payload IS NOT NULL)
    ) STRICT
    """,
    "CREATE INDEX log_subject ON log (subject) WHERE subject IS NOT NULL",
    """
    CREATE TRIGGER log_grows_at_its_end BEFORE INSERT ON log
    WHEN new.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM log) BEGIN
        SELECT raise(ABORT, 'the log only grows at its end');
    END
    """,
    """
    CREATE TRIGGER log_is_never_deleted BEFORE DELETE ON log BEGIN
        SELECT raise(ABORT, 'the log only grows');
    END
    """,
    """
    CREATE TRIGGER log_loses_content_only BEFORE UPDATE ON log
    WHEN new.seq <> old.seq OR new.kind <> old.kind OR new.commitment <> old.commitment OR new.hash <> old.hash
        OR new.subject IS NOT NULL OR new.salt IS NOT NULL OR new.payload IS NOT NULL BEGIN
        SELECT raise(ABORT, 'the log only grows');
    END
    """,
)


@migrations()
def m001_first_tables(db: Database) -> None:
    """Version 1."""
    for statement in (*_TABLES, *_SEARCH, *_LOG):
        db.execute(statement)


@migrations()
def m002_supplements(db: Database) -> None:
    """Corrections after sealing, and the slip of each sealed file."""
    db.execute(
        """
        CREATE TABLE correction (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            id     TEXT NOT NULL UNIQUE,
            body   TEXT NOT NULL -- canonical JSON
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE TABLE correction_draft ( -- waits to be sealed; in no log yet
            number INTEGER PRIMARY KEY,
            id     TEXT NOT NULL UNIQUE,
            body   TEXT NOT NULL -- canonical JSON
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE TABLE slip (
            version INTEGER PRIMARY KEY, -- the report's number
            body    TEXT NOT NULL        -- canonical JSON: figures to read out, no words of anybody
        ) STRICT
        """
    )


_REVIEW = (
    "ALTER TABLE contribution ADD COLUMN restricted INTEGER NOT NULL DEFAULT 0",
    """
    CREATE TABLE review_answer ( -- answers that stand until the session is sealed: places in a text, no words
        number  INTEGER PRIMARY KEY AUTOINCREMENT,
        what    TEXT NOT NULL CHECK (what IN ('flag', 'question', 'capture')),
        item    TEXT NOT NULL,
        place   TEXT NOT NULL,
        part    INTEGER NOT NULL,
        start   INTEGER NOT NULL,
        stop    INTEGER NOT NULL,
        kind    TEXT NOT NULL,
        answer  TEXT NOT NULL,
        reason  TEXT,
        UNIQUE (what, item, place, part, start, stop, kind)
    ) STRICT
    """,
    """
    CREATE TABLE review_count ( -- answers whose words are gone
        what TEXT NOT NULL CHECK (what IN ('flags', 'kinds', 'reasons', 'questions')),
        key  TEXT NOT NULL,
        n    INTEGER NOT NULL,
        PRIMARY KEY (what, key)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE neighbourhood_check (
        only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
        body     TEXT NOT NULL -- canonical JSON: the check under way
    ) STRICT
    """,
    """
    CREATE TABLE review (
        only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
        body     TEXT NOT NULL -- canonical JSON: the review as it was sealed
    ) STRICT
    """,
    """
    CREATE TRIGGER answers_of_changed_words AFTER UPDATE ON contribution
    WHEN new.text <> old.text OR new.tags <> old.tags BEGIN
        DELETE FROM review_answer WHERE item = old.id;
    END
    """,
    """
    CREATE TRIGGER answers_of_removed_words AFTER DELETE ON contribution BEGIN
        DELETE FROM review_answer WHERE item = old.id;
    END
    """,
    """
    CREATE TRIGGER answers_of_a_changed_proposal AFTER UPDATE ON proposal
    WHEN json_extract(new.body, '$.text', '$.reason', '$.minority')
        <> json_extract(old.body, '$.text', '$.reason', '$.minority') BEGIN
        DELETE FROM review_answer WHERE item = old.id;
    END
    """,
    """
    CREATE TRIGGER answers_of_a_changed_poll AFTER UPDATE OF body ON poll
    WHEN json_extract(new.body, '$.title', '$.reason') <> json_extract(old.body, '$.title', '$.reason') BEGIN
        DELETE FROM review_answer WHERE item = old.id;
    END
    """,
    """
    CREATE TRIGGER answers_of_a_changed_plan AFTER UPDATE OF plan ON session WHEN new.plan <> old.plan BEGIN
        DELETE FROM review_answer WHERE item = old.id;
    END
    """,
)


@migrations()
def m003_review(db: Database) -> None:
    """The review before sealing, and contributions that are restricted."""
    for statement in _REVIEW:
        db.execute(statement)


@migrations()
def m004_withdrawal(db: Database) -> None:
    """Withdrawal cards. After the cut-off `cards` says only that there were some, and until when."""
    db.execute(
        """
        CREATE TABLE cards (
            only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
            key      BLOB CHECK (length(key) = 32), -- NULL once the cut-off is over
            until    INTEGER NOT NULL, -- seconds since the epoch
            at_seal  INTEGER NOT NULL CHECK (at_seal IN (0, 1)),
            made     INTEGER NOT NULL
        ) STRICT
        """
    )
    db.execute("CREATE TABLE card (proof BLOB PRIMARY KEY CHECK (length(proof) = 32)) STRICT, WITHOUT ROWID")
    db.execute(
        """
        CREATE TABLE card_line (
            contribution TEXT PRIMARY KEY,
            tag          BLOB NOT NULL CHECK (length(tag) = 32)
        ) STRICT, WITHOUT ROWID
        """
    )


@migrations()
def m006_room(db: Database) -> None:
    """Rounds of private writing, the facilitator's notes to self, and scripts that were read out."""
    for statement in ROOM:
        db.execute(statement)


@migrations()
def m007_plan(db: Database) -> None:
    """Cards on paper, assessments of existing programmes, the totals of the equality forms, and the venue."""
    db.execute("ALTER TABLE contribution ADD COLUMN batch INTEGER")
    db.execute("ALTER TABLE contribution ADD COLUMN rating INTEGER")
    db.execute(
        """
        CREATE TABLE equality ( -- totals per question; never a form
            only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
            body     TEXT NOT NULL -- canonical JSON
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE TABLE venue ( -- a private note: in no log, and never sealed
            only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
            words    TEXT NOT NULL
        ) STRICT
        """
    )


@migrations()
def m008_tables(db: Database) -> None:
    """Many tables: keys and numbers of packs, how wordings descend, whose notes came in, and certificates."""
    for statement in TABLES_TOGETHER:
        db.execute(statement)


# A group that loses its last line because that was removed goes too: its heading may hold the words.
_GROUPS = (
    """
    CREATE TABLE theme_group (
        number  INTEGER PRIMARY KEY AUTOINCREMENT,
        id      TEXT NOT NULL UNIQUE,
        heading TEXT NOT NULL
    ) STRICT
    """,
    "CREATE TABLE grouped (contribution TEXT PRIMARY KEY, in_group TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE INDEX grouped_in ON grouped (in_group)",
    """
    CREATE TRIGGER groups_of_removed_words AFTER DELETE ON contribution BEGIN
        DELETE FROM theme_group
        WHERE id = (SELECT in_group FROM grouped WHERE contribution = old.id)
            AND NOT EXISTS (SELECT 1 FROM grouped WHERE in_group = theme_group.id AND contribution <> old.id);
        DELETE FROM grouped WHERE contribution = old.id;
    END
    """,
    """
    CREATE TRIGGER groups_end_with_the_seal AFTER UPDATE OF state ON session WHEN new.state = 'sealed' BEGIN
        DELETE FROM grouped;
        DELETE FROM theme_group;
    END
    """,
)


@migrations()
def m009_groups(db: Database) -> None:
    """Groups of the theme desk. They are working state, and end when the session is sealed."""
    for statement in _GROUPS:
        db.execute(statement)


@migrations()
def m014_cards_across_laptops(db: Database) -> None:
    """Withdrawal cards at tables: codes sealed to the lead's laptop, and cards that were handed in."""
    for statement in CARDS_TOGETHER:
        db.execute(statement)
