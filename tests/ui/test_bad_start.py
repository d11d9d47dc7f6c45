"""A data folder that is damaged, newer, edited or not to be written: the window opens, says so, and changes nothing."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.small_disk import fill, not_to_be_written, small_disk
from tests.ui.session import Made, begun, said
from tests.ui.shell import PASSPHRASE, Shell, build, opened
from workshop_app.domain.poll import Casting, Method
from workshop_app.paths import DataFolder
from workshop_app.services.bundle import Services
from workshop_app.settings import Settings, Theme, save
from workshop_app.storage.engine import Journal, open_database

__all__ = ["small_disk"]
WORDS = "Xylophone quartz"
COPIES = ("keyslots.json", "keyslots.backup.json")


@dataclass(frozen=True)
class Laptop:
    """A data folder with a session that runs, a poll that is open, and a desk with one report; locked."""

    folder: DataFolder
    made: Made
    keys: dict[str, bytes]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Laptop:
    root = tmp_path_factory.mktemp("made")
    folder = DataFolder(root / "laptop")
    services = build(folder)
    services.vault.create(PASSPHRASE, use_keyring=False)
    sealed = begun(services, root)
    said(services, sealed.session, WORDS)
    services.running.close(sealed.session.id)
    report = services.seals.seal(sealed.session.id, root).path
    assert services.imports.import_files(sealed.programme, [report])[0].code is None
    running = begun_again(services, sealed)
    keys = _keys(services, running)
    services.vault.lock()
    return Laptop(folder, running, keys)


def begun_again(services: Services, earlier: Made) -> Made:
    """A second session of the same programme, running, with a poll of which one ballot was cast."""
    old = earlier.session
    session = services.planning.new_session(
        earlier.programme, old.template, "Made-up evening", "Newham", old.group, 2, old.date, 1080
    )
    services.running.begin(session.id)
    said(services, session, WORDS)
    proposal = services.votes.propose(session.id, "Mentors")
    poll = services.votes.open_poll(session.id, "The vote", Method.YES_NO, [proposal.id], Casting.HAND_TO_HAND, 9)
    services.votes.cast(session.id, poll.id, {proposal.id: "yes"})
    return Made(session, earlier.programme)


def _keys(services: Services, running: Made) -> dict[str, bytes]:
    vault = services.vault._workspace.vault
    session, own = vault.session_keys(running.session.id), vault.own_programme(running.programme)
    assert session is not None
    assert own is not None
    return {"session": session.key, "box": session.box_key, "desk": own.desk_key}


@pytest.fixture
def laptop(made: Laptop, tmp_path: Path) -> Laptop:
    shutil.copytree(made.folder.root, tmp_path / "laptop")
    return Laptop(DataFolder(tmp_path / "laptop"), made.made, made.keys)


def kept(folder: DataFolder) -> dict[str, bytes]:
    """What is on the disk, what the engine keeps beside an open database apart."""
    return {
        str(path.relative_to(folder.root)): path.read_bytes()
        for path in folder.root.rglob("*")
        if path.is_file() and not path.name.endswith(("-wal", "-shm", "-journal", "settings.json"))
    }


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot) -> Callable[..., object]:
    @contextmanager
    def begin(laptop: Laptop) -> Iterator[Shell]:
        with opened(qapp, qtbot, laptop.folder.root) as shell:
            shell.until(lambda: shell.window.page_name)
            shell.settle()
            yield shell

    return begin


def unlock(shell: Shell, passphrase: str = PASSPHRASE) -> None:
    shell.ui.secret.setText(passphrase)
    shell.press(shell.ui.unlock)
    shell.settle()


def assert_plain(sentence: str) -> None:
    """A sentence for a person: nothing of our works, nothing that anybody said."""
    assert sentence.endswith(".")
    assert not [word for word in ("Traceback", "Errno", "Error", "sqlite", WORDS) if word in sentence], sentence


# ---------------------------------------------------------------- before it is unlocked


def cut(path: Path, length: int = 5_000) -> None:
    path.write_bytes(path.read_bytes()[:length])


def newer(path: Path, key: bytes, kind: str) -> None:
    """As a later version leaves it."""
    database = open_database(path, key, Journal.TRUNCATE if kind == "box" else Journal.WAL)
    database["_sqlite_migrations"].insert({"migration_set": kind, "name": "m099", "applied_at": ""})
    database.close()


def edit_slots(folder: DataFolder, change: Callable[[dict], None]) -> None:
    for name in COPIES:
        value = json.loads((folder.root / name).read_bytes())
        change(value)
        (folder.root / name).write_bytes(json.dumps(value, sort_keys=True, separators=(",", ":")).encode() + b"\n")


def newer_vault(folder: DataFolder) -> None:
    services = build(folder)
    services.vault.unlock(PASSPHRASE)
    services.vault._workspace.vault._database["_sqlite_migrations"].insert(
        {"migration_set": "vault", "name": "m099", "applied_at": ""}
    )
    services.vault.lock()


def garbage_slots(folder: DataFolder) -> None:
    for name in COPIES:
        (folder.root / name).write_bytes(b"\xff\x00" * 300)


def slots_from_a_newer_version(folder: DataFolder) -> None:
    edit_slots(folder, lambda value: value.update(v=2))


def costly_slots(folder: DataFolder) -> None:
    edit_slots(folder, lambda value: value["slots"][0]["header"]["cost"].update(memory_kib=2_000_000_000))


def slots_of_another_vault(folder: DataFolder) -> None:
    edit_slots(folder, lambda value: value.update(vault="00" * 8))


def lost(folder: DataFolder, harm: Callable[[Path], object]) -> None:
    """Harm the vault and its spare copy alike."""
    for path in (folder.vault, folder.vault_spare):
        harm(path)


def pipes_for_slots(folder: DataFolder) -> None:
    for name in COPIES:
        (folder.root / name).unlink()
        os.mkfifo(folder.root / name)


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (lambda folder: lost(folder, lambda vault: cut(vault)), "damaged or gone"),
        (lambda folder: lost(folder, lambda vault: cut(vault, 0)), "damaged or gone"),
        (lambda folder: lost(folder, Path.unlink), "damaged or gone"),
        (newer_vault, "newer version"),
        (garbage_slots, "damaged or gone"),
        (slots_from_a_newer_version, "newer version"),
        (costly_slots, "damaged or gone"),
        (slots_of_another_vault, "not the passphrase"),
        (pipes_for_slots, "damaged or gone"),
    ],
)
def test_what_cannot_be_unlocked_says_why_and_is_left_as_it_is(laptop, start, damage, words):
    damage(laptop.folder)
    before = kept(laptop.folder)
    with start(laptop) as shell:
        assert shell.window.page_name == "unlock"
        unlock(shell)
        assert shell.window.page_name == "unlock"
        assert words in shell.page.notice.sentence
        assert_plain(shell.page.notice.sentence)
        assert shell.ui.unlock.isEnabled(), "it can be tried again"
    assert kept(laptop.folder) == before


def test_a_vault_that_is_lost_is_put_back_from_its_spare_copy_and_that_is_said(laptop, start):
    cut(laptop.folder.vault)
    with start(laptop) as shell:
        unlock(shell)
        assert shell.window.page_name != "unlock"
        assert "spare copy" in shell.page.notice.sentence
        assert_plain(shell.page.notice.sentence)
        shell.window.navigator.open_session(laptop.made.session.id, "run")
        shell.settle()
        assert shell.window.page_name == "run", "its keys are all there"


def test_a_wrong_passphrase_is_said_and_the_right_one_still_opens(laptop, start):
    before = kept(laptop.folder)
    with start(laptop) as shell:
        for wrong in ("not this one", PASSPHRASE.upper(), "ও" * 5_000):
            unlock(shell, wrong)
            assert "not the passphrase" in shell.page.notice.sentence
            assert wrong not in shell.page.notice.sentence
        assert kept(laptop.folder) == before
        unlock(shell)
        assert shell.window.page_name != "unlock"


def test_a_key_file_that_somebody_changed_is_told_when_it_opens_all_the_same(laptop, start):
    edit_slots(laptop.folder, lambda value: value["slots"][1].update(nonce="00" * 12))
    with start(laptop) as shell:
        unlock(shell)
        assert shell.window.page_name != "unlock"
        assert "another way to unlock may not" in shell.page.notice.sentence
        assert_plain(shell.page.notice.sentence)


# ---------------------------------------------------------------- once it is open


def sessions_damaged(laptop: Laptop) -> None:
    cut(laptop.folder.session(laptop.made.session.id))


def session_newer(laptop: Laptop) -> None:
    newer(laptop.folder.session(laptop.made.session.id), laptop.keys["session"], "session")


def session_gone(laptop: Laptop) -> None:
    laptop.folder.session(laptop.made.session.id).unlink()


def box_damaged(laptop: Laptop) -> None:
    cut(laptop.folder.ballot_box(laptop.made.session.id))


def box_newer(laptop: Laptop) -> None:
    newer(laptop.folder.ballot_box(laptop.made.session.id), laptop.keys["box"], "box")


def box_gone(laptop: Laptop) -> None:
    laptop.folder.ballot_box(laptop.made.session.id).unlink()


def desk_damaged(laptop: Laptop) -> None:
    cut(laptop.folder.programme(laptop.made.programme))


def desk_newer(laptop: Laptop) -> None:
    newer(laptop.folder.programme(laptop.made.programme), laptop.keys["desk"], "desk")


DAMAGED, NEWER, GONE = "damaged", "newer version", "gone or empty"


@pytest.mark.parametrize(
    ("damage", "pages", "words"),
    [
        (sessions_damaged, ("plan", "run", "vote", "seal"), DAMAGED),
        (session_newer, ("plan", "run", "vote", "seal"), NEWER),
        (session_gone, ("plan", "run", "vote", "seal"), ""),
        (box_damaged, ("vote",), DAMAGED),
        (box_newer, ("vote",), NEWER),
        (box_gone, ("vote",), GONE),
        (desk_damaged, ("sessions", "coverage", "brief"), DAMAGED),
        (desk_newer, ("sessions", "coverage", "brief"), NEWER),
    ],
)
def test_a_database_that_cannot_be_opened_is_said_on_every_page_that_needs_it(laptop, start, damage, pages, words):
    damage(laptop)
    before = kept(laptop.folder)
    with start(laptop) as shell:
        unlock(shell)
        shell.window.navigator.open_session(laptop.made.session.id)
        shell.window.navigator.open_programme(laptop.made.programme)
        for page in pages:
            shell.go(page)
            shell.until(lambda: shell.page.notice.sentence, timeout=2_000)
            assert words in shell.page.notice.sentence, page
            assert_plain(shell.page.notice.sentence)
            shell.page.notice.clear()
        assert shell.window.page_name == pages[-1], "not on the technical page"
    assert kept(laptop.folder) == before


# ---------------------------------------------------------------- what is not secret, and the disk


@pytest.mark.parametrize(
    "left", [b"", b"\xff\x00 garbage", b'{"theme": {"a": 1}, "text_size": 9e99, "room": []}', b"[" * 9_999]
)
def test_garbage_for_settings_opens_as_shipped(laptop, start, left):
    save(laptop.folder.settings, Settings(Theme.DARK, 150))
    laptop.folder.settings.write_bytes(left)
    with start(laptop) as shell:
        assert shell.desktop.preferences.settings == Settings()
        unlock(shell)
        assert shell.window.page_name == "home"
        shell.desktop.preferences.change(text_size=120)
        shell.settle()
    assert json.loads(laptop.folder.settings.read_bytes())["text_size"] == 120


def test_a_pipe_or_a_folder_for_settings_does_not_hold_the_window(laptop, start):
    os.mkfifo(laptop.folder.settings)
    with start(laptop) as shell:
        assert shell.window.page_name == "unlock"


@pytest.mark.parametrize("full", [False, True])
def test_on_a_disk_that_cannot_be_written_the_unlock_says_so(made, start, small_disk, full):
    shutil.copytree(made.folder.root, small_disk / "laptop")
    laptop = Laptop(DataFolder(small_disk / "laptop"), made.made, made.keys)
    before = kept(laptop.folder)
    if full:
        fill(small_disk, 0)
        with start(laptop) as shell:
            unlock(shell)
            assert "disk is full" in shell.page.notice.sentence
    else:
        with not_to_be_written(small_disk), start(laptop) as shell:
            unlock(shell)
            assert "cannot be written" in shell.page.notice.sentence
    assert kept(laptop.folder) == before
