"""A session's file that is damaged, gone, half made, newer, or under another key: noticed, said, and left as it is."""

import pytest

from tests.storage.plans import KEY, PLAN, said
from workshop_app.domain.errors import StorageError, TooNewError, UnreadableError
from workshop_app.storage.engine import Journal, open_database
from workshop_app.storage.schema.session import migrations
from workshop_app.storage.session_store import SessionStore


@pytest.fixture
def store(tmp_path):
    made = SessionStore.create(tmp_path / "session.db", KEY, PLAN, 4)
    yield made
    made.close()


def test_another_key_and_a_damaged_file_are_said_alike(store, tmp_path):
    store.close()
    path = tmp_path / "session.db"
    with pytest.raises(UnreadableError, match="key is another one, or the file is damaged"):
        SessionStore.open(path, bytes(32))
    path.write_bytes(path.read_bytes()[:2_000])
    with pytest.raises(UnreadableError):
        SessionStore.open(path, KEY)


def test_a_damaged_page_is_found_out(store, tmp_path):
    for number in range(1, 60):
        store.change([said(number, "What was said, at some length " * 5)])
    store.close()
    path = tmp_path / "session.db"
    data = bytearray(path.read_bytes())
    data[-2_000] ^= 1
    path.write_bytes(data)
    try:
        again = SessionStore.open(path, KEY)
    except StorageError:
        return
    try:
        assert not again.integrity()
    except StorageError as fault:
        assert "damaged" in str(fault)  # noqa: PT017 - either way of noticing will do
    again.close()


def test_a_missing_file_and_a_file_that_is_there_already_have_a_sentence(store, tmp_path):
    with pytest.raises(StorageError, match="is missing"):
        SessionStore.open(tmp_path / "other.db", KEY)
    assert not (tmp_path / "other.db").exists()
    with pytest.raises(StorageError, match="is there already"):
        SessionStore.create(tmp_path / "session.db", KEY, PLAN, 1)
    assert store.session() == PLAN


def test_a_database_that_was_never_finished_has_a_sentence(tmp_path):
    database = open_database(tmp_path / "session.db", KEY, Journal.WAL)
    migrations.apply(database)
    database.close()
    with pytest.raises(StorageError, match="never finished"):
        SessionStore.open(tmp_path / "session.db", KEY)


def test_a_database_of_a_newer_version_is_refused_untouched(store, tmp_path):
    store.close()
    database = open_database(tmp_path / "session.db", KEY, Journal.WAL)
    database["_sqlite_migrations"].insert({"migration_set": "session", "name": "m099", "applied_at": ""})
    database.close()
    before = (tmp_path / "session.db").read_bytes()
    with pytest.raises(TooNewError, match="newer version"):
        SessionStore.open(tmp_path / "session.db", KEY)
    assert (tmp_path / "session.db").read_bytes() == before


def test_a_session_that_cannot_be_begun_leaves_no_file(tmp_path):
    def no_token(_: int) -> bytes:
        raise RuntimeError("no randomness")

    with pytest.raises(RuntimeError):
        SessionStore.create(tmp_path / "session.db", KEY, PLAN, 1, no_token)
    assert not (tmp_path / "session.db").exists()
