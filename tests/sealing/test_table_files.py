"""Table packs and table notes: what was cut, flipped, swapped or made by somebody else is told apart."""

import random
from dataclasses import replace

import pytest

from tests.domain.test_merge import line, notes
from tests.sealing.samples import SEED, SIGNER, STRANGER_SEED, plan
from workshop_app.domain.codec import encode
from workshop_app.domain.errors import TableError
from workshop_app.domain.table_notes import TableCards, TablePack
from workshop_app.sealing import age, container, device, dsse, table_notes, table_pack
from workshop_app.sealing.manifest import part
from workshop_app.sealing.table_notes import NOTES, assemble, inspect, open_notes
from workshop_app.sealing.table_pack import open_table_pack, sign_table_pack

KEY, OTHER_KEY = age.new_identity(), age.new_identity()
TO = age.recipient_of(KEY)
PACK = TablePack(plan(), 2, TO, 3, TableCards(age.recipient_of(OTHER_KEY), 1_527_786_000, True))
TOLD = replace(notes(line(0, 1), line(1, 2), gone=[5], identifiers={"PERSON": 2}), session=plan().id)
MADE = "2026-05-14T19:35"


def archive(told=TOLD, recipient=TO, made=MADE):
    return assemble(told, plan().programme, recipient, made, SIGNER, "0.1.0")


def code(action, *arguments):
    with pytest.raises(TableError) as refused:
        action(*arguments)
    return refused.value.code


def remade(change=lambda value: value, kind=table_notes.TYPE, seed=SEED, parts=None):
    """The archive signed anew, with a change of what is signed."""
    signed, members = container.read(archive())
    value = change(table_notes.parse_canonical(dsse.read(signed).payload))
    held = {name: bytes(data) for name, data in members.items()} if parts is None else parts
    return container.write(dsse.write(kind, value, seed), held.items())


def test_a_pack_and_notes_are_read_as_they_were_made():
    opened = open_table_pack(sign_table_pack(PACK, b"signed by City Hall", SEED, "0.1.0"))
    assert (opened.pack, opened.envelope, opened.laptop) == (PACK, b"signed by City Hall", device.public_key(SEED))
    read = open_notes(age.encrypt(archive(), [TO]), [OTHER_KEY, KEY])
    assert (read.notes, read.laptop) == (TOLD, device.public_key(SEED))
    assert dict(read.manifest.counts) == {"need": 2}


def test_every_cut_or_flipped_pack_is_refused():
    data, chance = sign_table_pack(PACK, b"x", SEED, "0.1.0"), random.Random(1)
    for place in chance.sample(range(len(data)), 150):
        flipped = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        assert code(open_table_pack, flipped) in ("T-FORMAT", "T-SIGNATURE")
        assert code(open_table_pack, data[:place]) == "T-FORMAT"


def test_every_cut_or_flipped_file_of_notes_is_refused():
    data, chance = age.encrypt(archive(), [TO]), random.Random(2)
    for place in chance.sample(range(len(data)), 150):
        flipped = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        assert code(open_notes, flipped, [KEY]) in ("T-FORMAT", "T-OTHER", "T-DAMAGED")
        assert code(open_notes, data[:place], [KEY]) in ("T-FORMAT", "T-OTHER", "T-DAMAGED")


def test_notes_for_another_session_or_passed_on_are_refused():
    assert code(open_notes, age.encrypt(archive(), [TO]), [OTHER_KEY]) == "T-OTHER"
    passed_on = age.encrypt(archive(recipient=age.recipient_of(OTHER_KEY)), [TO])
    assert code(open_notes, passed_on, [KEY]) == "T-OTHER"


@pytest.mark.parametrize(
    ("value", "is_"),
    [
        ({"v": 2}, "T-VERSION"),
        ({"v": 1}, "T-FORMAT"),
        ([], "T-FORMAT"),
        ({**encode(table_pack._File(0, "a", "", PACK))}, "T-FORMAT"),
        ({**encode(table_pack._File(1, "a", "!", PACK))}, "T-FORMAT"),
        ({**encode(table_pack._File(1, "a", "", replace(PACK, recipient="age1")))}, "T-FORMAT"),
        ({**encode(table_pack._File(1, "a", "", replace(PACK, cards=TableCards("age1", 9, False))))}, "T-FORMAT"),
    ],
)
def test_other_contents_are_no_pack(value, is_):
    assert code(open_table_pack, dsse.write(table_pack.TYPE, value, SEED)) == is_


def test_other_signed_files_and_huge_ones_are_no_pack():
    assert code(open_table_pack, dsse.write("application/other", {}, SEED)) == "T-FORMAT"
    assert code(open_table_pack, b" " * (table_pack.MAX_BYTES + 1)) == "T-FORMAT"


def test_other_contents_are_no_notes(monkeypatch):
    told = part(NOTES, "notes", b"{}")
    assert code(inspect, b"", [TO]) == "T-FORMAT"
    assert code(inspect, remade(kind="application/other"), [TO]) == "T-FORMAT"
    assert code(inspect, remade(lambda value: {"v": 2}), [TO]) == "T-VERSION"
    assert code(inspect, remade(lambda value: []), [TO]) == "T-FORMAT"
    assert code(inspect, remade(lambda value: {**value, "made": "now"}), [TO]) == "T-FORMAT"
    assert code(inspect, remade(lambda value: {**value, "kind": "other"}), [TO]) == "T-FORMAT"
    assert code(inspect, remade(lambda value: {**value, "seq": 9}), [TO]) == "T-FORMAT"
    assert code(inspect, remade(lambda value: {**value, "counts": {}}), [TO]) == "T-FORMAT"
    assert code(inspect, remade(seed=STRANGER_SEED), [TO]) == "T-FORMAT"
    assert code(inspect, remade(parts={}), [TO]) == "T-FORMAT"
    assert code(inspect, remade(parts={f"parts/{NOTES}": b"{}"}), [TO]) == "T-FORMAT"
    assert code(inspect, remade(lambda value: {**value, "parts": [encode(told)]}), [TO]) == "T-FORMAT"
    signed, members = container.read(archive())
    found = dsse.read(signed)
    forged = signed.replace(dsse._base64(found.signature).encode(), dsse._base64(bytes(64)).encode())
    assert code(inspect, container.write(forged, members.items()), [TO]) == "T-SIGNATURE"
    monkeypatch.setattr(table_notes, "MAX_BYTES", 10)
    assert code(open_notes, age.encrypt(b"", [TO]), [KEY]) == "T-FORMAT"


def test_a_signature_over_another_payload_does_not_hold_for_a_pack():
    data = sign_table_pack(PACK, b"x", SEED, "0.1.0")
    signature = dsse._base64(dsse.read(data).signature).encode()
    assert code(open_table_pack, data.replace(signature, dsse._base64(bytes(64)).encode())) == "T-SIGNATURE"
