"""A database comes up to date wholly or not at all and leaves a copy; one from a newer version is left alone."""

import pytest

from workshop_app.domain.errors import StorageError, TooNewError, UnreadableError
from workshop_app.storage.engine import Journal, Migrations, open_database
from workshop_app.storage.migrate import copy_path, names, open_with_schema

KEY = bytes(range(32))


def version(n, *, fails=False):
    """The migrations of the n-th version of an invented database."""
    migrations = Migrations("invented")

    @migrations()
    def m001_first(db):
        db.execute("CREATE TABLE said (words TEXT) STRICT")

    if n >= 2:

        @migrations()
        def m002_hands(db):
            db.execute("ALTER TABLE said ADD COLUMN hands INTEGER")

    if n >= 3:

        @migrations()
        def m003_tables(db):
            db.execute("CREATE TABLE seat (number INTEGER) STRICT")
            if fails:
                raise StorageError("The disk is full.")

    return migrations


@pytest.fixture
def path(tmp_path):
    return tmp_path / "invented.db"


def columns(database):
    return [row[1] for row in database.execute("PRAGMA table_info(said)").fetchall()]


def make(path, n):
    database = open_with_schema(path, KEY, Journal.WAL, version(n))
    database.execute("INSERT INTO said (words) VALUES ('kept')")
    database.close()


def test_a_new_database_gets_every_table_and_leaves_no_copy(path):
    database = open_with_schema(path, KEY, Journal.WAL, version(3))
    assert columns(database) == ["words", "hands"]
    database.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_an_older_database_is_brought_up_to_date_with_what_it_holds(path):
    make(path, 1)
    database = open_with_schema(path, KEY, Journal.WAL, version(3))
    assert database.execute("SELECT words, hands FROM said").fetchall() == [("kept", None)]
    assert columns(database) == ["words", "hands"]
    database.close()


def test_before_an_upgrade_an_encrypted_copy_is_left(path):
    make(path, 1)
    open_with_schema(path, KEY, Journal.WAL, version(3)).close()
    copy = copy_path(path, "m002_hands")
    assert copy.name.startswith(path.name)
    assert b"kept" not in copy.read_bytes()
    database = open_with_schema(copy, KEY, Journal.WAL, version(1))
    assert database.execute("SELECT words FROM said").fetchall() == [("kept",)]
    assert columns(database) == ["words"]
    database.close()
    with pytest.raises(UnreadableError):
        open_database(copy, KEY[::-1])


def test_a_ballot_box_leaves_no_copy(path):
    make(path, 1)
    open_with_schema(path, KEY, Journal.TRUNCATE, version(2), keep_copy=False).close()
    assert not list(path.parent.glob("*before*"))


def test_an_upgrade_that_fails_changes_nothing(path):
    make(path, 1)
    with pytest.raises(StorageError):
        open_with_schema(path, KEY, Journal.WAL, version(3, fails=True))
    database = open_with_schema(path, KEY, Journal.WAL, version(1))
    assert columns(database) == ["words"]
    database.close()


def test_a_half_written_copy_of_an_earlier_try_is_replaced(path):
    make(path, 1)
    copy = copy_path(path, "m002_hands")
    copy.with_name(f"{copy.name}.part").write_bytes(b"half of a copy")
    open_with_schema(path, KEY, Journal.WAL, version(2)).close()
    open_database(copy, KEY).close()
    assert not copy.with_name(f"{copy.name}.part").exists()


def test_a_database_from_a_newer_version_is_refused_untouched(path):
    make(path, 3)
    before = path.read_bytes()
    with pytest.raises(TooNewError, match="newer version"):
        open_with_schema(path, KEY, Journal.WAL, version(2))
    assert path.read_bytes() == before
    open_with_schema(path, KEY, Journal.WAL, version(3)).close()


def test_opening_again_applies_nothing(path):
    make(path, 2)
    database = open_with_schema(path, KEY, Journal.WAL, version(2))
    assert database.execute("SELECT count(*) FROM _sqlite_migrations").fetchone() == (2,)
    database.close()
    assert not copy_path(path, "m002_hands").exists()


def test_the_names_of_migrations_are_in_order():
    assert names(version(3)) == ["m001_first", "m002_hands", "m003_tables"]


@pytest.mark.parametrize("size", [None, 0, 1, 2047])
def test_a_database_that_must_be_there_is_not_made_anew(path, size):
    if size is not None:
        path.write_bytes(bytes(size))
    with pytest.raises(UnreadableError, match="gone or empty"):
        open_with_schema(path, KEY, Journal.WAL, version(1), must_exist=True)
    assert not path.exists() if size is None else path.read_bytes() == bytes(size)


def test_a_database_that_is_there_opens_as_before(path):
    make(path, 1)
    open_with_schema(path, KEY, Journal.WAL, version(1), must_exist=True).close()
