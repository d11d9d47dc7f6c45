"""Every database is encrypted, set as it must be, and says in a sentence what the disk would not do."""

import secrets
import threading
from contextlib import suppress

import pytest
import sqlcipher3

from workshop_app.domain.errors import StorageError, UnreadableError
from workshop_app.storage.engine import PAGE_BYTES, Journal, check_integrity, disk_errors, open_database, transaction

KEY = bytes(range(32))
WORDS = "nobody outside this room may read this"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "some.db"


def with_words(path, journal=Journal.WAL, rows=1):
    database = open_database(path, KEY, journal)
    database.execute("CREATE TABLE said (words TEXT) STRICT")
    with database.atomic():
        for _ in range(rows):
            database.execute("INSERT INTO said VALUES (?)", [WORDS])
    return database


@pytest.mark.parametrize("journal", Journal)
def test_the_settings_are_what_the_design_asks_for(path, journal):
    database = open_database(path, KEY, journal)
    asked = {
        "temp_store": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "trusted_schema": 0,
        "synchronous": 2,
        "journal_mode": journal.value,
        "cipher_page_size": "2048",
        "cipher_hmac_algorithm": "HMAC_SHA256",
    }
    assert {name: database.execute(f"PRAGMA {name}").fetchone()[0] for name in asked} == asked
    database.close()


@pytest.mark.parametrize("journal", Journal)
def test_no_word_is_on_disk_in_clear_while_open_or_after(path, journal):
    database = with_words(path, journal, rows=500)
    database.execute("SELECT words FROM said ORDER BY random()").fetchall()
    for _ in range(2):
        written = b"".join(file.read_bytes() for file in path.parent.iterdir())
        assert written
        assert WORDS.encode() not in written
        assert b"SQLite format 3" not in written
        database.close()


def test_what_was_written_is_there_for_who_has_the_key(path):
    with_words(path).close()
    database = open_database(path, KEY)
    assert database.execute("SELECT words FROM said").fetchall() == [(WORDS,)]
    database.close()


def test_wrong_key_damage_and_garbage_are_told_alike(path, tmp_path):
    with_words(path).close()
    told = set()
    with pytest.raises(UnreadableError) as fault:
        open_database(path, KEY[::-1])
    told.add(str(fault.value))
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + bytes([whole[100] ^ 1]) + whole[101:])
    with pytest.raises(UnreadableError) as fault:
        open_database(path, KEY)
    told.add(str(fault.value))
    path.write_bytes(secrets.token_bytes(8192))
    with pytest.raises(UnreadableError) as fault:
        open_database(path, KEY)
    told.add(str(fault.value))
    assert len(told) == 1
    assert "Nothing in it was changed" in told.pop()


def test_a_plain_sqlite_file_is_not_opened(path):
    import sqlite3

    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE said (words TEXT)")
    plain.close()
    with pytest.raises(UnreadableError):
        open_database(path, KEY)


def test_the_key_never_passes_a_trace(path):
    seen = []
    database = open_database(path, KEY)
    database.conn.set_trace_callback(seen.append)
    database.execute("SELECT 1").fetchone()
    database.close()
    assert seen
    assert not any(KEY.hex() in statement.lower() for statement in seen)


@pytest.mark.parametrize("size", [0, 31, 33])
def test_a_key_of_another_length_is_our_fault_not_the_disks(path, size):
    with pytest.raises(ValueError, match="32 bytes"):
        open_database(path, bytes(size))
    assert not path.exists()


def test_a_folder_that_is_gone_is_said(tmp_path):
    with pytest.raises(StorageError, match="would not give or take"):
        open_database(tmp_path / "gone" / "some.db", KEY)


def test_a_full_disk_is_said_and_the_step_undone(path):
    database = with_words(path)
    database.execute("PRAGMA max_page_count = 4")
    with pytest.raises(StorageError, match="disk is full"), disk_errors(path.name), database.atomic():
        database.conn.executemany("INSERT INTO said VALUES (?)", [[WORDS * 10]] * 1000)
    assert database.execute("SELECT count(*) FROM said").fetchone() == (1,)
    database.close()


def test_a_database_that_may_not_be_written_is_said(path):
    database = with_words(path)
    database.execute("PRAGMA query_only = ON")
    with pytest.raises(StorageError, match="cannot be written"), disk_errors(path.name):
        database.execute("INSERT INTO said VALUES (?)", [WORDS])
    database.close()


def test_another_window_that_writes_is_said(path):
    one, other = with_words(path), open_database(path, KEY)
    other.execute("PRAGMA busy_timeout = 0")
    one.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageError, match="Another window"), disk_errors(path.name):
        other.execute("INSERT INTO said VALUES (?)", [WORDS])
    one.rollback()
    one.close()
    other.close()


def test_what_the_system_refuses_is_said():
    with pytest.raises(StorageError, match="No such device"), disk_errors("some.db"):
        raise OSError(19, "No such device")


def test_a_slip_in_our_own_statement_stays_what_it_is(path):
    database = open_database(path, KEY)
    with pytest.raises(sqlcipher3.dbapi2.OperationalError, match="no such table"), disk_errors(path.name):
        database.execute("SELECT * FROM nowhere")
    database.close()


def test_a_step_that_fails_half_way_is_undone(path):
    database = with_words(path)
    with pytest.raises(sqlcipher3.dbapi2.IntegrityError), database.atomic():
        database.conn.executemany("INSERT INTO said VALUES (?)", [[WORDS], [7.5], [b"no text"]])
    assert database.execute("SELECT count(*) FROM said").fetchone() == (1,)
    database.close()


def test_a_part_of_a_transaction_is_undone_by_itself(path):
    database = with_words(path)
    with transaction(database, path.name):
        database.execute("INSERT INTO said VALUES ('kept')")
        with suppress(KeyError), transaction(database, path.name), transaction(database, path.name):
            database.execute("INSERT INTO said VALUES ('undone')")
            raise KeyError
        with transaction(database, path.name):
            database.execute("INSERT INTO said VALUES ('kept too')")
    assert [row[0] for row in database.execute("SELECT * FROM said")][1:] == ["kept", "kept too"]
    with suppress(KeyError), transaction(database, path.name):
        database.execute("DELETE FROM said")
        raise KeyError
    assert database.execute("SELECT count(*) FROM said").fetchone() == (3,)
    database.close()


def test_a_transaction_that_the_disk_ends_is_said_and_undone(path):
    database = with_words(path)
    database.execute("PRAGMA max_page_count = 4")
    with pytest.raises(StorageError, match="disk is full"), transaction(database, path.name):
        database.conn.executemany("INSERT INTO said VALUES (?)", [[WORDS * 10]] * 1000)
    database.execute("PRAGMA max_page_count = 100")
    database.execute("CREATE TABLE one (a INTEGER PRIMARY KEY, b REFERENCES one (a) DEFERRABLE INITIALLY DEFERRED)")
    with pytest.raises(sqlcipher3.dbapi2.IntegrityError), transaction(database, path.name):
        database.execute("INSERT INTO one VALUES (1, 2)")
    assert not database.conn.in_transaction, "what could not be committed is not left open"
    other = open_database(path, KEY)
    other.execute("PRAGMA busy_timeout = 0")
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageError, match="Another window"), transaction(database, path.name):
        database.execute("INSERT INTO said VALUES (?)", [WORDS])
    other.close()
    assert database.execute("SELECT count(*) FROM said").fetchone() == (1,)
    database.close()


def test_a_connection_belongs_to_its_thread(path):
    database, raised = with_words(path), []

    def elsewhere():
        try:
            database.execute("SELECT 1")
        except sqlcipher3.dbapi2.ProgrammingError as fault:
            raised.append(fault)

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert raised
    database.close()


def test_a_changed_byte_anywhere_is_noticed_by_the_check(path):
    database = with_words(path, rows=200)
    assert check_integrity(database)
    database.close()
    whole = path.read_bytes()
    assert len(whole) >= 4 * PAGE_BYTES
    for place in range(PAGE_BYTES + 50, len(whole), PAGE_BYTES):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        damaged = open_database(path, KEY)
        try:
            assert not check_integrity(damaged)
        finally:
            damaged.close()
