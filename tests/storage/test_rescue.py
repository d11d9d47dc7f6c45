"""Rescue of a real session database: whatever page is damaged, nothing is invented, nothing unhandled, all counted."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.services.desks import ID, closed_room
from tests.storage.pages import PAGE
from workshop_app.domain import record as records
from workshop_app.domain.chain import Entry
from workshop_app.domain.record import Record
from workshop_app.domain.rescue import Rescued, What
from workshop_app.domain.rescued import check, put_together
from workshop_app.storage import cells, sealed_pages
from workshop_app.storage.engine import open_database
from workshop_app.storage.rescue import SHAPES, read_damaged
from workshop_app.storage.vault import SessionKeys

SAID = 24


@dataclass(frozen=True)
class Made:
    """A closed session as it lies on the disk, once with everything in the file and once in the write-ahead log."""

    folder: Path
    keys: SessionKeys
    record: Record
    entries: list[Entry]

    def file(self, folder: Path, *, log: bool = False) -> Path:
        """A fresh copy to be damaged."""
        source = self.folder / ("log" if log else "file")
        for path in source.iterdir():
            shutil.copy(path, folder / path.name)
        return folder / f"{ID}.db"

    def read(self, path: Path) -> Rescued:
        """What a rescue finds; checked as the office will check it."""
        found = put_together(read_damaged(path, self.keys.key, ID), self.keys.summary, self.keys.head)
        records.check(found.record)
        if found.losses.is_damaged:
            check(found.record, found.entries, found.losses)
        return found


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("rescue")
    with closed_room(folder / "data", contributions=SAID) as room:
        gone = room.store.contributions()[3]
        room.capture.remove(ID, [gone.id])
        room.workspace.remember(ID)
        keys = room.workspace.vault.session_keys(ID)
        record, entries = room.store.record(), room.store.entries()
        sessions = room.workspace.folder.sessions
        (folder / "log").mkdir()
        for ending in ("", "-wal"):
            shutil.copy(sessions / f"{ID}.db{ending}", folder / "log" / f"{ID}.db{ending}")
    (folder / "file").mkdir()
    shutil.copy(sessions / f"{ID}.db", folder / "file" / f"{ID}.db")
    return Made(folder, keys, record, entries)


def spoil(path: Path, page: int, place: int = 700) -> None:
    """Change one byte of a page, counted from 1."""
    data = bytearray(path.read_bytes())
    data[PAGE * (page - 1) + place] ^= 1
    path.write_bytes(data)


def nothing_invented(made: Made, found: Rescued) -> None:
    """Whatever was read was there, letter for letter."""
    true, read = made.record, found.record
    assert set(read.contributions) <= set(true.contributions)
    assert set(read.proposals) <= set(true.proposals)
    assert set(found.entries) <= set(made.entries)
    for item in read.polls:
        whole = next(poll for poll in true.polls if poll.poll.id == item.poll.id)
        assert all(tally in whole.tallies for tally in item.tallies)
        assert item.cast == whole.cast
    assert set(read.heads) <= set(true.heads)
    assert set(read.steps) <= set(true.steps)
    assert read.session == true.session or found.losses.of(What.PLAN).lost == 1


def counted(made: Made, found: Rescued) -> None:
    """The simple model: what was there less what was read is what is missing."""
    for what, true, read in (
        (What.CONTRIBUTIONS, made.record.contributions, found.record.contributions),
        (What.PROPOSALS, made.record.proposals, found.record.proposals),
        (What.POLLS, made.record.polls, found.record.polls),
        (What.LOG, made.entries, found.entries),
    ):
        loss = found.losses.of(what)
        assert loss.read == len(read)
        missing = len(true) - len(read)
        assert loss.lost <= missing, what
        assert missing <= loss.lost + loss.suspected or (found.losses.more and what is not What.LOG), what


@pytest.mark.parametrize("log", [False, True])
def test_an_undamaged_file_gives_everything_and_no_loss(made, tmp_path, log):
    found = made.read(made.file(tmp_path, log=log))
    assert (found.record, list(found.entries)) == (made.record, made.entries)
    assert (found.losses.number, found.losses.is_damaged, found.losses.more) == (0, False, False)


def test_every_single_page_in_turn(made, tmp_path):
    path = made.file(tmp_path)
    whole = path.read_bytes()
    number = len(whole) // PAGE
    assert number > 40
    for page in range(1, number + 1):
        path.write_bytes(whole)
        spoil(path, page)
        found = made.read(path)
        nothing_invented(made, found)
        counted(made, found)
        assert found.losses.bad_pages == 1
        # Everything said is on the disk twice: one page never takes it.
        assert found.record.contributions == made.record.contributions, page
        assert path.read_bytes()[: PAGE * (page - 1)] == whole[: PAGE * (page - 1)]


def test_two_neighbouring_pages_and_whole_stretches(made, tmp_path):
    path = made.file(tmp_path)
    whole = path.read_bytes()
    lost_words, pages = 0, len(whole) // PAGE
    stretches = [range(first, first + 8) for first in range(1, pages - 8, 4)]
    stretches += [range(1 + start, pages, step) for step in (2, 3) for start in range(1, step)]
    for stretch in stretches:
        path.write_bytes(whole)
        for page in stretch:
            spoil(path, page)
        found = made.read(path)
        nothing_invented(made, found)
        counted(made, found)
        lost_words += len(found.record.contributions) < len(made.record.contributions)
    assert lost_words  # else the counts were never put to the test


def test_all_tables_gone_the_log_gives_the_record_back(made, tmp_path):
    path = made.file(tmp_path)
    pages = sealed_pages.read_pages(path, made.keys.key).pages
    owner = cells.owners(pages)
    for page in sorted(pages):
        if owner.get(page) not in ("log", None) and page != 1:
            spoil(path, page)
    found = made.read(path)
    assert found.record.contributions == made.record.contributions
    assert found.record.polls == made.record.polls
    assert (found.record.session, found.record.pack_seq) == (made.record.session, 0)


def test_all_of_the_log_gone_the_tables_give_it_unconfirmed(made, tmp_path):
    path = made.file(tmp_path)
    pages = sealed_pages.read_pages(path, made.keys.key).pages
    for page, name in cells.owners(pages).items():
        if name == "log":
            spoil(path, page)
    found = made.read(path)
    assert found.record == made.record
    assert found.entries == ()
    loss = found.losses.of(What.CONTRIBUTIONS)
    assert (loss.read, loss.confirmed, loss.lost, loss.suspected) == (SAID - 1, 0, 0, 1)  # one number was taken back
    assert found.losses.of(What.LOG).lost == len(made.entries)
    assert found.losses.more


def test_what_was_taken_back_does_not_come_back(made, tmp_path):
    path = made.file(tmp_path)
    numbers = {item.number for item in made.read(path).record.contributions}
    assert numbers == set(range(1, SAID + 1)) - {4}
    assert made.read(path).losses.of(What.CONTRIBUTIONS).lost == 0


@pytest.mark.parametrize("left", [0, 1, 100, PAGE - 1])
def test_a_file_that_is_all_but_gone(made, tmp_path, left):
    path = made.file(tmp_path)
    path.write_bytes(path.read_bytes()[:left])
    found = made.read(path)
    assert (found.record.contributions, found.entries) == ((), ())
    assert found.record.session.title == made.keys.summary.title
    assert found.losses.of(What.PLAN).lost == 1
    assert found.losses.of(What.LOG).lost == made.keys.head.n


def test_a_file_that_is_gone(made, tmp_path):
    found = made.read(tmp_path / "gone.db")
    assert found.losses.of(What.LOG).lost == made.keys.head.n


def test_cut_at_every_page_border(made, tmp_path):
    path = made.file(tmp_path)
    whole = path.read_bytes()
    last = -1
    for pages in range(1, len(whole) // PAGE):
        path.write_bytes(whole[: PAGE * pages])
        found = made.read(path)
        nothing_invented(made, found)
        counted(made, found)
        assert found.losses.bad_pages == len(whole) // PAGE - pages
        assert len(found.entries) >= last
        last = len(found.entries)


@pytest.mark.parametrize("many", [16, PAGE])
def test_a_first_page_that_is_gone(made, tmp_path, many):
    """With the salt no page can be proved: the log proves itself, and gives everything but the pack's number."""
    path = made.file(tmp_path)
    path.write_bytes(bytes(many) + path.read_bytes()[many:])
    found = made.read(path)
    assert not found.losses.proved
    assert found.record.contributions == made.record.contributions
    assert found.record.polls == made.record.polls
    nothing_invented(made, found)


def test_without_the_salt_a_spoilt_page_gives_no_word_that_was_not_said(made, tmp_path):
    path = made.file(tmp_path)
    whole = bytes(16) + path.read_bytes()[16:]
    for page in range(2, len(whole) // PAGE + 1):
        path.write_bytes(whole)
        spoil(path, page, 1500)
        nothing_invented(made, made.read(path))


def test_the_salt_is_found_in_the_write_ahead_log(made, tmp_path):
    path = made.file(tmp_path, log=True)
    path.write_bytes(bytes(16) + path.read_bytes()[16:])
    found = made.read(path)
    assert found.losses.proved
    assert found.record == made.record


def test_each_frame_of_the_write_ahead_log_in_turn(made, tmp_path):
    path = made.file(tmp_path, log=True)
    log = path.with_name(f"{path.name}-wal")
    whole = log.read_bytes()
    frame = 24 + PAGE
    for start in range(32, len(whole), frame * 13):
        for place in (start + 1, start + 24 + 900):  # its header; its page
            spoilt = bytearray(whole)
            spoilt[place] ^= 1
            log.write_bytes(spoilt)
            found = made.read(path)
            nothing_invented(made, found)
            counted(made, found)


def test_a_write_ahead_log_cut_anywhere_never_gives_half_a_step(made, tmp_path):
    path = made.file(tmp_path, log=True)
    log = path.with_name(f"{path.name}-wal")
    whole = log.read_bytes()
    for frames in range(0, (len(whole) - 32) // (24 + PAGE), 9):
        log.write_bytes(whole[: 32 + frames * (24 + PAGE) + 5])
        found = made.read(path)
        assert found.losses.of(What.LOG).lost == made.keys.head.n - len(found.entries)
        assert [entry.hash for entry in found.entries] == [entry.hash for entry in made.entries[: len(found.entries)]]


def test_a_damaged_header_of_the_write_ahead_log(made, tmp_path):
    path = made.file(tmp_path, log=True)
    log = path.with_name(f"{path.name}-wal")
    log.write_bytes(bytes(32) + log.read_bytes()[32:])
    assert made.read(path).record == made.record


def test_an_older_copy_is_counted_against_where_the_log_was_last_seen(made, tmp_path):
    path = made.file(tmp_path, log=True)
    path.with_name(f"{path.name}-wal").unlink()
    found = made.read(path)
    assert found.losses.of(What.LOG).lost > 0
    assert found.losses.is_damaged


def test_nothing_is_written_beside_or_into_the_damaged_file(made, tmp_path):
    path = made.file(tmp_path, log=True)
    spoil(path, 1, 300)
    before = {each.name: each.read_bytes() for each in tmp_path.iterdir()}
    made.read(path)
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == before


def test_another_key_reads_nothing(made, tmp_path):
    found = read_damaged(made.file(tmp_path), bytes(32), ID)
    assert not found.proved
    assert put_together(found, made.keys.summary, made.keys.head).entries == ()


def test_the_shapes_are_those_of_the_tables(made, tmp_path):
    """Whoever changes a table that is rescued has to change what is known of its rows."""
    database = open_database(made.file(tmp_path), made.keys.key)
    try:
        for name, shape in SHAPES.items():
            if name.startswith("sqlite_autoindex"):
                continue
            columns = database.execute(f"PRAGMA table_info({name})").fetchall()
            assert len(columns) == len(shape), name
    finally:
        database.close()
    pages = sealed_pages.read_pages(tmp_path / f"{ID}.db", made.keys.key).pages
    assert pages[1][20] == PAGE - sealed_pages.CONTENT


def test_a_log_that_is_damaged_before_its_end_is_noticed_before_the_engine_drops_what_follows(made, tmp_path):
    path = made.file(tmp_path, log=True)
    log, key = path.with_name(f"{path.name}-wal"), made.keys.key
    whole, frame = log.read_bytes(), 24 + PAGE
    assert not sealed_pages.log_is_broken(path, key)
    for start in (32, 32 + 40 * frame):
        for place in (start + 2, start + 5, start + 20, start + 24 + 900):
            spoilt = bytearray(whole)
            spoilt[place] ^= 1
            log.write_bytes(spoilt)
            assert sealed_pages.log_is_broken(path, key), (start, place)
    log.write_bytes(bytes(32) + whole[32:])
    assert not sealed_pages.log_is_broken(tmp_path / "gone.db", key)
    for left in (0, 32, 32 + 40 * frame + 100, len(whole) - 1):  # as after a power cut
        log.write_bytes(whole[:left])
        assert not sealed_pages.log_is_broken(path, key)
