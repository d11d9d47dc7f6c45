"""The log's chain, against a reckoning of its own written out by hand."""

import hashlib
import json
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.making import ids, letters
from workshop_app.domain.chain import Entry, Head, extend, from_lines, head_after, start, to_lines, verify
from workshop_app.domain.errors import FormatError

payloads = st.dictionaries(st.text(letters, max_size=5), st.integers(0, 99) | st.text(letters, max_size=9), max_size=3)
steps = st.lists(
    st.tuples(st.sampled_from(["heads", "contribution", "kept"]), payloads, st.binary(min_size=16, max_size=16))
)
SESSION = "0123456789abcdef"


def chain_of(session, told):
    head, entries = start(session), []
    for kind, payload, salt in told:
        entries.append(extend(head, kind, payload, salt))
        head = head_after(entries[-1])
    return entries


def by_hand(*parts):
    """SHA-256 over the parts, each after its length in eight bytes, the largest first."""
    whole = b""
    for part in parts:
        whole += bytes((len(part) >> shift) & 255 for shift in range(56, -8, -8)) + part
    return hashlib.sha256(whole).hexdigest()


@given(ids, steps)
def test_the_chain_is_what_the_sealed_file_document_says(session, told):
    previous = by_hand(b"workshop log start 1", session.encode())
    for seq, (entry, (kind, payload, salt)) in enumerate(zip(chain_of(session, told), told, strict=True), 1):
        data = json.dumps(payload, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
        commit = by_hand(b"workshop log commit 1", salt, data)
        previous = by_hand(
            b"workshop log entry 1", str(seq).encode(), kind.encode(), bytes.fromhex(commit), bytes.fromhex(previous)
        )
        assert entry == Entry(seq, kind, salt, data, commit, previous)


@given(ids, steps, st.data())
def test_a_chain_holds_whichever_contents_were_taken_out(session, told, data):
    entries = chain_of(session, told)
    whole = verify(session, entries)
    gone = data.draw(st.sets(st.integers(0, max(0, len(entries) - 1))))
    thinned = [replace(e, salt=None, payload=None) if i in gone else e for i, e in enumerate(entries)]
    assert verify(session, thinned) == whole
    assert whole == (head_after(entries[-1]) if entries else start(session))


@pytest.mark.measured
@given(steps.filter(bool), st.data())
def test_any_change_to_an_entry_is_noticed(told, data):
    entries = chain_of(SESSION, told)
    place = data.draw(st.integers(0, len(entries) - 1))
    entry = entries[place]
    for changed in (
        replace(entry, seq=entry.seq + 1),
        replace(entry, kind=entry.kind + "s"),
        replace(entry, salt=bytes(15) + b"\x01" if entry.salt != bytes(15) + b"\x01" else bytes(16)),
        replace(entry, payload=entry.payload + b" "),
        replace(entry, commit=_other(entry.commit)),
        replace(entry, hash=_other(entry.hash)),
        replace(entry, salt=None),
        replace(entry, payload=None),
    ):
        with pytest.raises(FormatError):
            verify(SESSION, [*entries[:place], changed, *entries[place + 1 :]])


@given(steps.filter(lambda told: len(told) > 1), st.data())
def test_an_entry_left_out_or_moved_is_noticed(told, data):
    entries = chain_of(SESSION, told)
    place = data.draw(st.integers(0, len(entries) - 2))
    with pytest.raises(FormatError):
        verify(SESSION, entries[:place] + entries[place + 1 :])
    swapped = [*entries[:place], entries[place + 1], entries[place], *entries[place + 2 :]]
    with pytest.raises(FormatError):
        verify(SESSION, swapped)


@given(steps)
def test_a_chain_belongs_to_one_session(told):
    entries = chain_of(SESSION, told)
    if entries:
        with pytest.raises(FormatError):
            verify("fedcba9876543210", entries)
    assert start("fedcba9876543210") != start(SESSION)


@given(steps)
def test_a_log_is_written_a_line_an_entry_and_read_back(told):
    entries = chain_of(SESSION, told)
    thinned = [replace(e, salt=None, payload=None) if e.seq % 2 else e for e in entries]
    data = to_lines(thinned)
    assert from_lines(data) == thinned
    assert data.count(b"\n") == len(entries)
    for line, entry in zip(data.splitlines(), thinned, strict=True):
        assert json.loads(line)["hash"] == entry.hash


@pytest.mark.measured
@given(steps.filter(bool), st.data())
def test_a_log_cut_anywhere_within_a_line_is_refused(told, data):
    lines = to_lines(chain_of(SESSION, told))
    cut = data.draw(st.integers(1, len(lines) - 1).filter(lambda n: lines[n - 1 : n] != b"\n"))
    with pytest.raises(FormatError):
        from_lines(lines[:cut])


@given(steps.filter(bool), st.data())
def test_a_log_with_any_byte_changed_is_refused_or_does_not_verify_to_its_head(told, data):
    entries = chain_of(SESSION, told)
    lines = bytearray(to_lines(entries))
    place = data.draw(st.integers(0, len(lines) - 1))
    lines[place] ^= data.draw(st.integers(1, 255))
    with suppress(FormatError):
        assert verify(SESSION, from_lines(bytes(lines))) != head_after(entries[-1])


LINE = {"seq": 1, "kind": "heads", "salt": "00" * 16, "payload": "{}", "commit": "11" * 32, "hash": "22" * 32}


@pytest.mark.parametrize(
    "change",
    [
        {"seq": "1"},
        {"seq": True},
        {"kind": 1},
        {"salt": 1},
        {"salt": "00" * 15},
        {"salt": "0g" * 16},
        {"payload": 1},
        {"commit": None},
        {"commit": "11" * 31},
        {"hash": "AA" * 32},
        {"hash": " " + "2" * 63},
        {"more": 1},
    ],
)
def test_a_line_that_is_not_as_agreed_is_refused(change):
    spell = lambda value: json.dumps(value, sort_keys=True, separators=(",", ":")).encode() + b"\n"  # noqa: E731
    assert from_lines(spell(LINE)) == [Entry(1, "heads", bytes(16), b"{}", "11" * 32, "22" * 32)]
    with pytest.raises(FormatError):
        from_lines(spell(LINE | change))


@pytest.mark.parametrize("data", [b"[]\n", b"\n", b"{}\n", b'{"seq":1}\n', b"{} \n"])
def test_a_line_that_is_no_entry_is_refused(data):
    with pytest.raises(FormatError):
        from_lines(data)


def test_an_empty_log_is_a_log():
    assert from_lines(b"") == []
    assert verify(SESSION, []) == Head(0, start(SESSION).hash)


def _other(digest):
    return ("0" if digest[0] != "0" else "1") + digest[1:]
