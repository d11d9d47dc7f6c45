"""The mirror's file: a step is whole or not, in its place or refused; the pages are those that were last saved."""

from __future__ import annotations

import os
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.storage.plans import KEY, PLAN, said
from workshop_app.domain.chain import Head
from workshop_app.domain.errors import FormatError, StorageError
from workshop_app.domain.mirror import VERSION, Base, Presence, Step
from workshop_app.domain.session import SessionState, Summary
from workshop_app.storage import mirror
from workshop_app.storage.engine import PAGE_BYTES
from workshop_app.storage.mirror import MirrorFile, read_file, read_pages, replay
from workshop_app.storage.session_store import SessionStore

ID, FILE_KEY, NONCE = b"0123456789abcdef", bytes(range(32)), bytes(12)
HEADER = b'{"id":"0123456789abcdef"}'
SUMMARY = Summary(PLAN.id, PLAN.programme, PLAN.title, PLAN.borough, PLAN.group, PLAN.date, SessionState.RUNNING)


def step(n, numbers, size=3, base=None):
    return Step(VERSION, Head(n, "00" * 32), 300, size, tuple(numbers), base)


def page(fill):
    return bytes([fill]) * PAGE_BYTES


def made(path, steps=4):
    """A mirror of three pages, with steps that change the second; gives where each step ends."""
    file = MirrorFile(path, ID, first=True)
    file.write_anew(
        HEADER, FILE_KEY, NONCE, step(0, (1, 2, 3), base=Base(SUMMARY, "00" * 32)), [page(n) for n in range(3)]
    )
    ends = [file.size]
    for n in range(1, steps):
        file.append(bytes([n]) * 12, step(n, (2,)), [page(10 + n)])
        ends.append(file.size)
    return file, ends


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    path = tmp_path_factory.mktemp("stick") / "WS000000.MIR"
    _file, ends = made(path)
    return path.read_bytes(), ends


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_mirror_that_is_cut_off_holds_what_it_held_before(whole, data):
    content, ends = whole
    cut = data.draw(st.integers(ends[0], len(content)))
    found = replay(content[:cut], FILE_KEY)
    n = max(place for place, end in enumerate(ends) if end <= cut)
    assert (found.last.head.n, found.torn) == (n, cut not in ends)
    assert found.pages[2] == page(10 + n if n else 1)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_mirror_in_which_a_bit_is_flipped_is_refused_or_loses_its_last_step(whole, data):
    content, ends = whole
    at, bit = data.draw(st.integers(0, len(content) - 1)), data.draw(st.integers(0, 7))
    flipped = bytearray(content)
    flipped[at] ^= 1 << bit
    if at < ends[-2]:
        with pytest.raises(FormatError):
            replay(bytes(flipped), FILE_KEY)
    else:
        found = replay(bytes(flipped), FILE_KEY)
        assert (found.last.head.n, found.torn) == (len(ends) - 2, True)


def test_steps_that_are_moved_left_out_or_of_another_mirror_are_refused(whole, tmp_path):
    content, ends = whole
    begin, rest = content[: ends[0]], [content[a:b] for a, b in pairwise(ends)]
    made(tmp_path / "other.MIR")
    other = MirrorFile(tmp_path / "third.MIR", ID, first=True)
    other.write_anew(HEADER + b" ", FILE_KEY, NONCE, step(0, (1, 2, 3), base=Base(SUMMARY, "00" * 32)), [page(0)] * 3)
    for wrong in (
        [rest[1], rest[0], rest[2]],
        [rest[0], rest[2], rest[1]],
        [rest[1], rest[2]],
        [rest[0], rest[0], rest[1]],
    ):
        with pytest.raises(FormatError):
            replay(begin + b"".join(wrong), FILE_KEY)
    with pytest.raises(FormatError):
        replay((tmp_path / "third.MIR").read_bytes() + b"".join(rest), FILE_KEY)
    with pytest.raises(FormatError, match="nothing that is whole"):
        replay(begin, bytes(32))
    for short in (b"", b"WSMIRR01", content[:30], b"PK" + content):
        with pytest.raises(FormatError):
            replay(short, FILE_KEY)


def test_a_tail_of_zeros_is_a_step_that_was_not_written(whole):
    content, _ends = whole
    assert replay(content + bytes(5_000), FILE_KEY).torn


def test_a_mirror_is_followed_to_what_its_last_step_says(tmp_path):
    file = MirrorFile(tmp_path / "a.MIR", ID, first=True)
    file.write_anew(HEADER, FILE_KEY, NONCE, step(0, (1,), 1, Base(SUMMARY, "00" * 32)), [page(0)])
    file.append(NONCE, step(1, (), size=2), [])
    with pytest.raises(FormatError, match="lacks pages"):
        replay((tmp_path / "a.MIR").read_bytes(), FILE_KEY)
    bare = MirrorFile(tmp_path / "b.MIR", ID, first=True)
    bare.write_anew(HEADER, FILE_KEY, NONCE, step(0, (1,), 1), [page(0)])
    with pytest.raises(FormatError, match="nothing that is whole"):
        replay((tmp_path / "b.MIR").read_bytes(), FILE_KEY)
    wrong = MirrorFile(tmp_path / "c.MIR", ID, first=True)
    wrong.write_anew(HEADER, FILE_KEY, NONCE, step(0, (1,), 1, Base(SUMMARY, "00" * 32)), [page(0)[1:]])
    with pytest.raises(FormatError, match="not the pages that it names"):
        replay((tmp_path / "c.MIR").read_bytes(), FILE_KEY)


def test_a_file_that_is_not_ours_is_not_written_to(tmp_path):
    path = tmp_path / "WS000000.MIR"
    file, _ends = made(path)
    assert file.presence() is Presence.HERE
    made_by_another = path.read_bytes().replace(ID, b"fedcba9876543210")
    path.write_bytes(made_by_another)
    assert file.presence() is Presence.TAKEN
    with pytest.raises(StorageError):
        file.append(NONCE, step(9, (2,)), [page(1)])
    assert not file.can_append
    with pytest.raises(StorageError, match="Nothing was written there"):
        file.write_anew(HEADER, FILE_KEY, NONCE, step(0, (1,), 1, Base(SUMMARY, "00" * 32)), [page(0)])
    with pytest.raises(StorageError, match="not there"):
        file.erase()
    assert path.read_bytes() == made_by_another
    path.write_bytes(b"a letter")
    assert file.presence() is Presence.AWAY
    path.unlink()
    assert file.presence() is Presence.AWAY
    with pytest.raises(StorageError, match="written anew"):
        file.append(NONCE, step(9, (2,)), [page(1)])
    assert MirrorFile(path, ID, first=True).presence() is Presence.HERE


@pytest.mark.parametrize("left", ["NEW", "OLD"])
def test_a_mirror_whose_rewriting_was_cut_short_is_ours_still(tmp_path, left):
    path = tmp_path / "WS000000.MIR"
    made(path)
    path.rename(path.with_suffix(f".{left}"))
    again = MirrorFile(path, ID, first=False)
    assert again.presence() is Presence.HERE
    again.write_anew(HEADER, FILE_KEY, NONCE, step(7, (1,), 1, Base(SUMMARY, "00" * 32)), [page(0)])
    assert replay(read_file(path), FILE_KEY).last.head.n == 7
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_what_is_set_aside_is_overwritten_before_it_goes(tmp_path, monkeypatch):
    path = tmp_path / "WS000000.MIR"
    file, _ends = made(path)
    earlier = tmp_path / "linked"
    os.link(path, earlier)  # what the disk held under the name
    file.write_anew(HEADER, FILE_KEY, NONCE, step(5, (1,), 1, Base(SUMMARY, "00" * 32)), [page(0)])
    assert not any(earlier.read_bytes())
    os.link(path, tmp_path / "second")
    file.erase()
    assert not any((tmp_path / "second").read_bytes())
    assert sorted(each.name for each in tmp_path.iterdir()) == ["linked", "second"]


def test_too_large_a_file_is_no_mirror(tmp_path, monkeypatch):
    monkeypatch.setattr(mirror, "MOST_BYTES", 10)
    (tmp_path / "a.MIR").write_bytes(bytes(11))
    with pytest.raises(FormatError, match="too large"):
        read_file(tmp_path / "a.MIR")


def test_pages_are_read_as_they_were_last_saved_whatever_the_log_holds(tmp_path):
    path, copy = tmp_path / "s.db", tmp_path / "copy.db"
    store = SessionStore.create(path, KEY, PLAN, 1)
    for number in range(1, 8):
        store.change(saved=[said(number, f"Number {number}")])
        if number == 4:
            store.overwrite()
        with pytest.raises(UnicodeEncodeError):
            store.change(saved=[said(99, "never saved"), said(98, "\ud800")])
        copy.write_bytes(b"".join(read_pages(path)))
        again = SessionStore.open(copy, KEY)
        assert again.contributions() == store.contributions()
        assert (again.head(), again.integrity()) == (store.head(), True)
        again.close()
        for each in tmp_path.glob("copy.db*"):
            each.unlink()
    store.close()


def test_a_file_that_does_not_come_to_rest_is_not_read(tmp_path, monkeypatch):
    SessionStore.create(tmp_path / "s.db", KEY, PLAN, 1).close()
    stamps = iter(range(100))
    monkeypatch.setattr(mirror, "stamp", lambda _path: next(stamps))
    with pytest.raises(StorageError, match="come to rest"):
        read_pages(tmp_path / "s.db")
    assert mirror.stamp(tmp_path / "gone.db")
