"""Which databases are open, and that a session that is removed cannot be read again."""

from datetime import date

import pytest

from tests.builders import programme
from tests.services.opened import workspace_in
from workshop_app.domain.errors import LockedError, StorageError, UnreadableError
from workshop_app.domain.session import Session, SessionState
from workshop_app.paths import DataFolder
from workshop_app.services.sources import real
from workshop_app.services.workspace import Workspace, summary_of
from workshop_app.storage.vault import OwnProgramme

SESSION_ID = "5e" * 8


def a_session(of=SESSION_ID):
    template = programme().templates[0]
    return Session(
        of,
        programme().id,
        "Evening",
        template.key,
        "Brent",
        "residents",
        3,
        date(2026, 3, 1),
        1080,
        template.activities,
    )


@pytest.fixture
def workspace(data_folder):
    with workspace_in(data_folder) as opened:
        yield opened


def files(data_folder):
    return sorted(file.name for file in (data_folder / "sessions").iterdir())


def test_a_planned_session_is_in_the_list_and_opens_again(workspace):
    store = workspace.create_session(a_session(), pack_seq=3)
    assert workspace.session(SESSION_ID) is store
    assert [keys.summary for keys in workspace.vault.sessions()] == [summary_of(a_session(), SessionState.PLANNED)]
    workspace.forget(SESSION_ID)
    again = workspace.session(SESSION_ID)
    assert again is not store
    assert again.session() == a_session()
    assert again.pack_seq == 3


def test_each_session_and_its_ballot_box_have_keys_of_their_own(workspace):
    workspace.create_session(a_session(), 1)
    workspace.create_session(a_session("6f" * 8), 1)
    keys = [key for held in workspace.vault.sessions() for key in (held.key, held.box_key)]
    assert len(set(keys)) == 4
    assert all(len(key) == 32 for key in keys)


def test_a_ballot_box_is_made_on_first_use_and_kept_open(workspace, data_folder):
    workspace.create_session(a_session(), 1)
    assert not list((data_folder / "sessions").glob("*.box"))
    assert workspace.box(SESSION_ID) is workspace.box(SESSION_ID)
    assert list((data_folder / "sessions").glob("*.box"))


def test_a_removed_session_leaves_neither_key_nor_file(workspace, data_folder):
    workspace.create_session(a_session(), 1)
    workspace.box(SESSION_ID)
    (data_folder / "sessions" / f"{SESSION_ID}.db.before-m002").write_bytes(b"the copy that an upgrade left")
    workspace.create_session(a_session("6f" * 8), 1)
    workspace.remove_session(SESSION_ID)
    assert workspace.vault.session_keys(SESSION_ID) is None
    assert files(data_folder)
    assert not [name for name in files(data_folder) if name.startswith(SESSION_ID)]
    for use in (workspace.session, workspace.box):
        with pytest.raises(StorageError, match="not on this laptop"):
            use(SESSION_ID)
    assert workspace.session("6f" * 8)


def test_the_desk_opens_only_where_the_programmes_keys_are(workspace):
    with pytest.raises(StorageError, match="keys are not on this laptop"):
        workspace.desk(programme().id)
    workspace.vault.save_own_programme(OwnProgramme(programme(), b"s" * 32, "AGE-1", "AGE-2", 0, b"d" * 32))
    assert workspace.desk(programme().id) is workspace.desk(programme().id)


def test_closing_closes_every_database_and_tells_who_keeps_something_in_memory(workspace):
    told = []
    store, box = workspace.create_session(a_session(), 1), workspace.box(SESSION_ID)
    vault = workspace.vault
    workspace.when_closed(lambda: told.append("closed"))
    workspace.close()
    assert told == ["closed"]
    assert not workspace.is_open
    for use in (store.session, vault.sessions, lambda: box.number_cast("some poll")):
        with pytest.raises(Exception, match=r"closed"):
            use()
    with pytest.raises(LockedError):
        workspace.session(SESSION_ID)


def test_a_wrong_key_leaves_the_open_vault_open(workspace):
    with pytest.raises(UnreadableError):
        workspace.open_vault(b"another key, of the right length")
    assert workspace.is_open
    workspace.vault.device()


def test_making_a_workspace_touches_nothing(tmp_path):
    workspace = Workspace(DataFolder(tmp_path / "data"), real())
    assert not workspace.is_open
    with pytest.raises(LockedError, match="everything saved is safe"):
        _ = workspace.vault
    workspace.close()
    assert not list(tmp_path.iterdir())
