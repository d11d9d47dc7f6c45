"""The envelope of a concern: who opens it, what it gives away outside, what becomes of one that was altered."""

import base64
import io
import zipfile
from dataclasses import replace

import pyrage
import pytest

from tests.domain.test_concern import CONCERN, SEAL
from tests.sealing import samples
from workshop_app.domain.codec import canonical, encode, parse_canonical
from workshop_app.domain.concern import MAX_LINE, MAX_SAID, MAX_TOLD, Aware, Concern, Role
from workshop_app.domain.errors import FormatError, VerificationError
from workshop_app.sealing import age, concern, container, device, dsse, manifest
from workshop_app.sealing.report import Signer

LEAD = age.recipient_of(samples.LEAD)
FULL = Concern("\U0001f9ff" * MAX_SAID, '"' * MAX_LINE, "\u0995" * MAX_LINE, "\\" * MAX_TOLD, Role.OTHER, Aware.UNSAFE)


def plain(what=CONCERN, seal=SEAL, signer=samples.SIGNER, recipient=LEAD):
    return concern.assemble(what, replace(seal, words=signer.words), recipient, signer, "1.0")


PLAIN = plain()
FILE = age.encrypt(PLAIN, [LEAD])


def code(act, *arguments):
    with pytest.raises(VerificationError) as refused:
        act(*arguments)
    return refused.value.code


def resigned(change, parts=None, kind=concern.TYPE, seed=samples.SEED):
    """The same archive with another manifest or other parts, signed again; as long as every archive is."""
    signed, members = container.read(PLAIN)
    value = change(dict(parse_canonical(dsse.read(signed).payload)))
    again = {name: bytes(data) for name, data in members.items()} | (parts or {})
    archive = container.write(dsse.write(kind, value, seed), again.items())
    name = f"parts/{concern.PADDING}"
    if name in again:
        again[name] = bytes(max(0, len(again[name]) + concern.SIZE - len(archive)))
        padding = manifest.part(concern.PADDING, "padding", again[name])
        value["parts"] = [encode(padding) if each["kind"] == "padding" else each for each in value["parts"]]
    return container.write(dsse.write(kind, value, seed), again.items())


def read(data):
    return concern.inspect(data, [LEAD])


def test_the_lead_opens_it_and_reads_what_was_written():
    opened = concern.open_concern(FILE, [samples.SPARE, samples.LEAD], {samples.LAPTOP})
    assert (opened.concern, opened.laptop, opened.envelope.made) == (CONCERN, samples.LAPTOP, SEAL.made)


def test_with_age_and_unzip_alone_the_text_is_there():
    opened = pyrage.decrypt(FILE, [pyrage.x25519.Identity.from_str(samples.LEAD)])
    with zipfile.ZipFile(io.BytesIO(opened)) as archive:
        assert "he packs a bag" in archive.read("parts/concern.txt").decode()


def test_every_envelope_holds_as_many_bytes():
    short = plain(Concern("x", "", "", "", Role.NOTE_TAKER, Aware.YES))
    assert {len(each) for each in (short, PLAIN, plain(FULL))} == {concern.SIZE}
    assert concern.inspect(plain(FULL), [LEAD]).concern == FULL


def test_what_is_too_long_for_an_envelope_is_not_cut():
    with pytest.raises(FormatError, match="too long"):
        plain(seal=replace(SEAL, programme="x" * 60_000))


def test_nobody_else_opens_it():
    assert code(concern.open_concern, FILE, [samples.WORKING, samples.SPARE]) == "E-NOT-FOR-US"


@pytest.mark.parametrize(
    "data", [b"", b"PK\x03\x04", FILE[5:], FILE + bytes(concern.MOST)], ids=["empty", "a zip", "cut", "too long"]
)
def test_what_is_no_concern_is_said_to_be_none(data):
    assert code(concern.open_concern, data, [samples.LEAD]) == "E-FORMAT"


def test_cut_anywhere_it_is_refused():
    codes = {code(concern.open_concern, FILE[:end], [samples.LEAD]) for end in range(30, len(FILE), 997)}
    assert codes == {"E-NOT-FOR-US", "E-DAMAGED"}


def test_any_byte_flipped_outside_is_refused():
    places = [*range(420), *range(420, len(FILE), 211), *range(len(FILE) - 20, len(FILE))]
    for place in places:
        flipped = bytearray(FILE)
        flipped[place] ^= 1
        assert code(concern.open_concern, bytes(flipped), [samples.LEAD]).startswith("E-"), place


def test_any_byte_flipped_inside_is_refused():
    padding = PLAIN.index(concern.PADDING.encode() + bytes(50)) + 60
    for place in [
        *range(0, padding, 3),
        *range(padding, len(PLAIN) - 400, 401),
        *range(len(PLAIN) - 400, len(PLAIN), 3),
    ]:
        flipped = bytearray(PLAIN)
        flipped[place] ^= 4
        assert code(read, bytes(flipped)).startswith("E-"), place


def test_a_lead_who_passes_it_on_cannot_make_it_look_sent():
    assert code(concern.inspect, PLAIN, [age.recipient_of(samples.SPARE)]) == "E-RECIPIENT"


def test_a_strangers_signature_is_refused_where_the_laptops_are_known():
    stranger = plain(signer=Signer(samples.STRANGER_SEED, samples.WORDS))
    assert code(concern.inspect, stranger, [LEAD], {samples.LAPTOP}) == "E-UNKNOWN-LAPTOP"
    assert concern.inspect(stranger, [LEAD]).laptop == device.public_key(samples.STRANGER_SEED)


def test_a_signature_for_anything_else_is_refused():
    assert code(read, resigned(lambda value: value, kind=manifest.TYPE)) == "E-FORMAT"
    assert code(read, resigned(lambda value: value, seed=samples.STRANGER_SEED)) == "E-SIGNATURE"
    signed, members = container.read(PLAIN)
    forged = parse_canonical(signed)
    forged["signatures"][0]["sig"] = base64.b64encode(bytes(64)).decode()
    assert code(read, container.write(canonical(forged), members.items())) == "E-SIGNATURE"


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"v": 2}, "E-VERSION"),
        ({"v": 0}, "E-SIGNATURE"),
        ({"kind": "letter"}, "E-SIGNATURE"),
        ({"made": "2026-05-14T19:36"}, "E-SIGNATURE"),
        ({"more": 1}, "E-SIGNATURE"),
        ({"parts": []}, "E-PARTS"),
        ({"office": "Another"}, "E-PARTS"),
        ({}, ""),
    ],
    ids=str,
)
def test_a_manifest_that_says_otherwise_is_refused(change, expected):
    again = resigned(lambda value: {**value, **change})
    if expected:
        assert code(read, again) == expected
    else:
        assert read(again).concern == CONCERN


def with_parts(**named):
    """The archive with these parts in place of its own, each signed for."""
    parts = {name.replace("_", "."): data for name, data in named.items()}

    def change(value):
        lines = {each["name"]: each for each in value["parts"]}
        for name, data in parts.items():
            lines[name] = encode(manifest.part(name, lines.get(name, {"kind": ""})["kind"], data))
        return {**value, "parts": [lines[name] for name in sorted(lines)]}

    return resigned(change, {f"parts/{name}": data for name, data in parts.items()})


def test_parts_that_do_not_agree_are_refused():
    other = canonical(encode(replace(CONCERN, where="elsewhere")))
    for data in (other, b"{}", canonical(encode(CONCERN)).replace(b'"when":"tonight"', b'"when":" tonight"')):
        assert code(read, with_parts(concern_json=data)) == "E-PARTS"
    assert code(read, with_parts(note_txt=b"x")) == "E-PARTS"


def test_padding_that_holds_something_or_another_size_is_refused():
    signed, members = container.read(PLAIN)
    last = f"parts/{concern.PADDING}"
    shorter = bytes(members[last])[:-1]
    assert code(read, container.write(signed, (members | {last: shorter}).items())) == "E-FORMAT"
    hidden = b"x" + shorter
    assert code(read, container.write(signed, (members | {last: hidden}).items())) == "E-PARTS"
    value = parse_canonical(dsse.read(signed).payload)
    value["parts"][2] = encode(manifest.part(concern.PADDING, "padding", hidden))
    again = container.write(dsse.write(concern.TYPE, value, samples.SEED), (members | {last: hidden}).items())
    assert code(read, again) == "E-PARTS"
    del value["parts"][2]
    name, grown = "parts/concern.txt", bytes(members["parts/concern.txt"]) + bytes(len(hidden))
    value["parts"][1] = encode(manifest.part(concern.TEXT, "text", grown))
    two = {each: data for each, data in (members | {name: grown}).items() if each != last}
    archive = container.write(dsse.write(concern.TYPE, value, samples.SEED), two.items())
    value["parts"][1] = encode(manifest.part(concern.TEXT, "text", grown + bytes(concern.SIZE - len(archive))))
    two[name] = grown + bytes(concern.SIZE - len(archive))
    assert code(read, container.write(dsse.write(concern.TYPE, value, samples.SEED), two.items())) == "E-PARTS"
