"""Signatures and the envelopes that carry them."""

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.sealing.samples import LAPTOP, SEED, STRANGER_SEED
from workshop_app.domain.codec import canonical
from workshop_app.domain.errors import FormatError
from workshop_app.sealing import device, dsse

KIND = "application/x-test"
GOOD = dsse.write(KIND, {"a": 1}, SEED)


def test_a_signature_holds_for_its_key_and_data_only():
    signature = device.sign(SEED, b"data")
    assert len(signature) == device.SIGNATURE_BYTES
    assert device.holds(LAPTOP, signature, b"data")
    assert not device.holds(LAPTOP, signature, b"date")
    assert not device.holds(device.public_key(STRANGER_SEED), signature, b"data")


@pytest.mark.parametrize("public", ["", "zz" * 32, "ab" * 31, "ff" * 32])
def test_no_signature_holds_for_what_is_no_key(public):
    assert not device.holds(public, device.sign(SEED, b"data"), b"data")


def test_the_seed_gives_the_key_of_the_standard():
    """RFC 8032, section 7.1, test 1."""
    seed = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    assert device.public_key(seed) == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"


@given(st.dictionaries(st.text(max_size=5), st.integers(-(2**63), 2**63 - 1), max_size=4))
def test_what_is_signed_is_read_and_holds(value):
    envelope = dsse.read(dsse.write(KIND, value, SEED))
    assert (envelope.type, envelope.payload, envelope.key) == (KIND, canonical(value), LAPTOP)
    assert envelope.holds()


def test_the_signature_is_over_the_encoding_of_the_standard():
    """DSSE version 1, “PAE”: lengths in decimal before type and payload."""
    file = json.loads(GOOD)
    signed = b'DSSEv1 18 application/x-test 7 {"a":1}'
    assert device.holds(LAPTOP, base64.b64decode(file["signatures"][0]["sig"]), signed)


def test_a_signature_for_one_type_does_not_stand_under_another():
    assert not dsse.read(GOOD.replace(b"x-test", b"x-rest")).holds()


def altered(**changes):
    file = json.loads(GOOD)
    file.update(changes)
    return canonical(file)


SIGNATURE = json.loads(GOOD)["signatures"][0]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        GOOD + b" ",
        GOOD.replace(b",", b", "),
        GOOD[:-1] + b',"payload":"e30="}',
        altered(more=1),
        altered(payload=1),
        altered(payload="e30"),
        altered(payload="e31="),
        altered(payload="e30=\n"),
        altered(payload="é"),
        altered(signatures=[]),
        altered(signatures=[SIGNATURE, SIGNATURE]),
        altered(signatures=[{**SIGNATURE, "keyid": "AB" * 32}]),
        altered(signatures=[{**SIGNATURE, "keyid": "ab"}]),
        altered(signatures=[{**SIGNATURE, "sig": "*"}]),
    ],
    ids=range(17),
)
def test_an_envelope_in_another_spelling_is_refused(data):
    with pytest.raises(FormatError):
        dsse.read(data)


def test_a_signature_of_another_length_does_not_hold():
    assert not dsse.read(altered(signatures=[{**SIGNATURE, "sig": "AAAA"}])).holds()


P = 2**255 - 19
EIGHTH = 0x7A03AC9277FDC74EC6CC392CFA53202A0F67100D760B3CBA4FD84D3D706A17C7
WEAK = [y | sign << 255 for y in (0, 1, P - 1, EIGHTH, P - EIGHTH) for sign in (0, 1)]


@pytest.mark.parametrize("number", [*WEAK, P, P + 1, P + 3], ids=hex)
def test_a_key_that_anybody_could_sign_for_is_none(number):
    """Points of small order: the neutral one as R, and nothing for S, is a signature of any data under most of them."""
    public = number.to_bytes(32, "little").hex()
    assert not device.is_key(public)
    forged = (1).to_bytes(32, "little") + bytes(32)
    assert not any(device.holds(public, forged, b"%d" % n) for n in range(64))


def test_a_signature_is_not_spelt_in_another_way():
    """S and S plus the order of the group are the same to a careless reader."""
    signature = device.sign(SEED, b"data")
    order = 2**252 + 27742317777372353535851937790883648493
    again = (int.from_bytes(signature[32:], "little") + order).to_bytes(32, "little")
    assert device.is_key(LAPTOP)
    assert device.holds(LAPTOP, signature, b"data")
    assert not device.holds(LAPTOP, signature[:32] + again, b"data")
