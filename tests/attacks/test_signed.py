"""What is signed, by whom and over what: every forgery of envelope and manifest gets its code, from both readers."""

from __future__ import annotations

import base64
import json

import pytest

from tests.attacks import target
from tests.attacks.judge import both_on_plain, code_of
from tests.attacks.target import LAPTOP, REVOKED_SEED, SEED, TYPE, spell
from tests.golden.sealed_file import make
from tests.sealing import samples
from workshop_app.domain.errors import PackError
from workshop_app.domain.sealed import LaptopState
from workshop_app.sealing import pack, verify
from workshop_app.sealing.receipt import ReceiptError, open_receipt
from workshop_app.sealing.refusals import Refused

GOOD = target.golden("contents-1.zip")
FILE = json.loads(GOOD.envelope)
(ONLY,) = FILE["signatures"]
PAYLOAD = spell(GOOD.payload)
SIGNATURE = base64.b64decode(ONLY["sig"])
ORDER = 2**252 + 27742317777372353535851937790883648493
P = 2**255 - 19
PACK = (make.FOLDER / "pack-1.wpack").read_bytes()
RECEIPT = (make.FOLDER.parent / "receipt" / "receipt-1.wreceipt").read_bytes()


def b64(data):
    return base64.b64encode(data).decode()


def with_file(**changed):
    return GOOD.with_envelope(spell({**FILE, **changed}))


def with_signature(**changed):
    return with_file(signatures=[{**ONLY, **changed}])


def added_to_s(signature, more):
    return signature[:32] + ((int.from_bytes(signature[32:], "little") + more) % 2**256).to_bytes(32, "little")


# ---------------------------------------------------------------- by whom


FORGED = {
    "a stranger": (GOOD.closed(seed=samples.STRANGER_SEED), "E-UNKNOWN-LAPTOP"),
    "a laptop that was revoked": (GOOD.closed(seed=REVOKED_SEED), "E-UNKNOWN-LAPTOP"),
    "a stranger under the laptop's name": (
        GOOD.with_envelope(
            target.envelope(PAYLOAD, samples.STRANGER_SEED, signatures=[{**ONLY, "sig": b64(bytes(64))}])
        ),
        "E-SIGNATURE",
    ),
    "nobody": (with_file(signatures=[]), "E-FORMAT"),
    "two": (with_file(signatures=[ONLY, ONLY]), "E-FORMAT"),
    "the laptop and a stranger": (
        with_file(signatures=[ONLY, json.loads(target.envelope(PAYLOAD, samples.STRANGER_SEED))["signatures"][0]]),
        "E-FORMAT",
    ),
    "a key in capitals": (with_signature(keyid=LAPTOP.upper()), "E-FORMAT"),
    "a key with a space": (with_signature(keyid=f"{LAPTOP} "), "E-FORMAT"),
    "a key cut short": (with_signature(keyid=LAPTOP[:-2]), "E-FORMAT"),
    "no key": (with_signature(keyid=""), "E-FORMAT"),
    "a key of zeros": (with_signature(keyid="0" * 64), "E-UNKNOWN-LAPTOP"),
    "the laptop, spelt otherwise": (with_signature(sig=b64(added_to_s(SIGNATURE, ORDER))), "E-SIGNATURE"),
    "the laptop, spelt otherwise again": (with_signature(sig=b64(added_to_s(SIGNATURE, 2 * ORDER))), "E-SIGNATURE"),
    "the laptop, of another report": (
        with_signature(sig=json.loads(target.golden("contents-2.zip").envelope)["signatures"][0]["sig"]),
        "E-SIGNATURE",
    ),
    "zeros": (with_signature(sig=b64(bytes(64))), "E-SIGNATURE"),
    "R alone": (with_signature(sig=b64(SIGNATURE[:32])), "E-SIGNATURE"),
    "a byte more": (with_signature(sig=b64(SIGNATURE + b"\0")), "E-SIGNATURE"),
    "nothing": (with_signature(sig=""), "E-SIGNATURE"),
    "the payload alone": (
        with_signature(sig=b64(samples.device.sign(SEED, PAYLOAD))),
        "E-SIGNATURE",
    ),
    "another type": (with_signature(sig=b64(samples.device.sign(SEED, target.encoded("x", PAYLOAD)))), "E-SIGNATURE"),
    "lengths that lie": (
        with_signature(sig=b64(samples.device.sign(SEED, b"DSSEv1 1 %s 1 %s" % (TYPE.encode(), PAYLOAD)))),
        "E-SIGNATURE",
    ),
}


@pytest.mark.parametrize("by", FORGED)
def test_a_signature_by(by):
    plain, expected = FORGED[by]
    assert plain != GOOD.plain
    assert code_of(plain) == expected


@pytest.mark.parametrize("y", [0, 1, P - 1, P, P + 1], ids=["0", "1", "-1", "p", "p+1"])
def test_a_key_that_anybody_can_sign_for_signs_nothing_even_once_it_was_approved(y):
    """Its six words look like anybody's. Without the rule the point 1 lets everybody sign everything."""
    key = y.to_bytes(32, "little").hex()
    forged = (1).to_bytes(32, "little") + bytes(32)
    for number in range(20):
        payload = {**GOOD.payload, "device": {**GOOD.payload["device"], "key": key}, "app": f"{number}"}
        plain = GOOD.with_envelope(
            target.envelope(spell(payload), signatures=[{"keyid": key, "sig": b64(forged)}]),
        )
        with pytest.raises(Refused) as refused:
            verify.inspect(plain, target.OURS, {key: LaptopState.KNOWN})
        assert refused.value.code == "E-SIGNATURE"


# ---------------------------------------------------------------- over what


@pytest.mark.parametrize("name", ["pack", "receipt", "concern", "manifest+json;v=2", "MANIFEST"])
def test_an_envelope_of_another_type_is_no_manifest(name):
    plain = GOOD.with_envelope(target.envelope(PAYLOAD, SEED, f"application/vnd.workshop.{name}+json"))
    assert code_of(plain) == "E-FORMAT"


@pytest.mark.parametrize("other", [PACK, RECEIPT], ids=["pack", "receipt"])
def test_a_pack_or_a_receipt_is_no_manifest_under_whatever_type(other):
    assert code_of(GOOD.with_envelope(other)) == "E-FORMAT"
    payload = base64.b64decode(json.loads(other)["payload"])
    assert code_of(GOOD.with_payload(payload)) == "E-SIGNATURE"


def test_a_manifest_is_no_pack_and_no_receipt_under_whatever_type():
    for data in (GOOD.envelope, target.envelope(PAYLOAD, SEED, pack.TYPE), RECEIPT):
        with pytest.raises(PackError) as refused:
            pack.open_pack(data, samples.DAY)
        assert refused.value.code == "P-FORMAT"
    for data in (GOOD.envelope, target.envelope(PAYLOAD, SEED, "application/vnd.workshop.receipt+json"), PACK):
        with pytest.raises(ReceiptError) as refused:
            open_receipt(data)
        assert refused.value.code == "R-FORMAT"


SPELT = {
    "url-safe": lambda text: text.replace("+", "-").replace("/", "_"),
    "without padding": lambda text: text.rstrip("="),
    "padded twice": lambda text: text + "====",
    "with a space": lambda text: text[:8] + " " + text[8:],
    "on two lines": lambda text: text[:8] + "\n" + text[8:],
    "with a line feed": lambda text: text + "\n",
    "with bits to spare": lambda text: text[:-3] + chr(ord(text[-3]) + 1) + text[-2:],
    "with a NUL": lambda text: text + "\0",
    "not ASCII": lambda text: "\u0430" + text[1:],
    "with another end": lambda text: text[:-2] + "=" + text[-2:],
}


@pytest.mark.parametrize("how", SPELT)
@pytest.mark.parametrize("field", ["payload", "sig"])
def test_base64_spelt_otherwise(how, field):
    padded = next(text for n in range(3) if (text := b64(spell({**GOOD.payload, "app": "+" * n}))).endswith("=="))
    before = padded if field == "payload" else ONLY["sig"]
    after = SPELT[how](before)
    if after == before:  # nothing in it to be spelt otherwise
        after = before[:-4] + "-_=="
    assert code_of(with_file(payload=after) if field == "payload" else with_signature(sig=after)) == "E-FORMAT"


ENVELOPES = {
    "a field more": spell({**FILE, "more": 1}),
    "a field less": spell({name: FILE[name] for name in ("payload", "signatures")}),
    "a signature with a field more": spell({**FILE, "signatures": [{**ONLY, "alg": "none"}]}),
    "a list": spell([FILE]),
    "a name twice": GOOD.envelope[:-1] + b',"payload":"e30="}',
    "spaced": json.dumps(FILE).encode(),
    "in another order": spell(FILE).replace(b'{"payload"', b'{ "payload"'),
    "with a mark at its start": b"\xef\xbb\xbf" + GOOD.envelope,
    "with a line at its end": GOOD.envelope + b"\n",
    "in UTF-16": GOOD.envelope.decode().encode("utf-16"),
    "twice": GOOD.envelope * 2,
    "empty": b"",
    "nested": b"[" * 100_000 + b"]" * 100_000,
    "large": spell({**FILE, "payload": "AAAA" * 300_000}),
}


@pytest.mark.parametrize("how", ENVELOPES)
def test_an_envelope(how):
    assert code_of(GOOD.with_envelope(ENVELOPES[how])) == "E-FORMAT"


# ---------------------------------------------------------------- the manifest, signed by a laptop that is trusted


def manifest_with(old, new):
    assert PAYLOAD.count(old) >= 1
    return PAYLOAD.replace(old, new, 1)


MANIFESTS = {
    "a fraction": manifest_with(b'"v":1}', b'"v":1.0}'),
    "an exponent": manifest_with(b'"v":1}', b'"v":1e0}'),
    "not a number": manifest_with(b'"v":1}', b'"v":NaN}'),
    "infinity": manifest_with(b'"seq":1', b'"seq":Infinity'),
    "less than nothing": manifest_with(b'"seq":1', b'"seq":-0'),
    "a zero before": manifest_with(b'"seq":1', b'"seq":01'),
    "a large number": manifest_with(b'"seq":1', b'"seq":9223372036854775808'),
    "a very large number": manifest_with(b'"seq":1', b'"seq":' + b"9" * 5_000),
    "a name twice": manifest_with(b'"seq":1', b'"seq":1,"seq":2'),
    "a field more": spell({**GOOD.payload, "more": None}),
    "a field less": spell({name: item for name, item in GOOD.payload.items() if name != "app"}),
    "a field of another kind": spell({**GOOD.payload, "app": 1}),
    "true for one": manifest_with(b'"v":1}', b'"v":true}'),
    "a number as text": manifest_with(b'"seq":1', b'"seq":"1"'),
    "spaced": manifest_with(b'"seq":1', b'"seq": 1'),
    "another order": b'{"v":1,' + manifest_with(b',"v":1}', b"}")[1:],
    "an escape that need not be": manifest_with(b"session-report", b"session\\u002dreport"),
    "a slash escaped": manifest_with(b'"app":"', b'"app":"\\/'),
    "half a pair": manifest_with(b'"app":"', b'"app":"\\ud800'),
    "half a pair in UTF-8": manifest_with(b'"app":"', b'"app":"\xed\xa0\x80'),
    "not UTF-8": manifest_with(b'"app":"', b'"app":"\xff'),
    "a mark at its start": b"\xef\xbb\xbf" + PAYLOAD,
    "a line at its end": PAYLOAD + b"\n",
    "nested": b'{"v":' + b"[" * 50_000 + b"]" * 50_000 + b"}",
    "empty": b"",
    "nothing in it": b"{}",
    "another kind": spell({**GOOD.payload, "kind": "concern"}),
    "version 0": spell({**GOOD.payload, "v": 0}),
    "a version of words": spell({**GOOD.payload, "v": "2"}),
    "a first report that follows": spell({**GOOD.payload, "prev": "0" * 64}),
    "a second report that follows none": spell({**GOOD.payload, "seq": 2}),
    "number nought": spell({**GOOD.payload, "seq": 0}),
    "following what is no digest": spell({**GOOD.payload, "seq": 2, "prev": "../x"}),
    "following nothing at all": spell({**GOOD.payload, "seq": 2, "prev": ""}),
    "one recipient": spell({**GOOD.payload, "recipients": GOOD.payload["recipients"][:1]}),
    "no recipient": spell({**GOOD.payload, "recipients": []}),
    "recipients out of order": spell({**GOOD.payload, "recipients": GOOD.payload["recipients"][::-1]}),
    "a recipient twice": spell({**GOOD.payload, "recipients": [*GOOD.payload["recipients"][:1] * 2]}),
    "a laptop that did not sign": spell({**GOOD.payload, "device": {**GOOD.payload["device"], "key": "ab" * 32}}),
    "a programme that is a path": spell({**GOOD.payload, "programme": "../../programme"}),
    "a session that is a path": spell({**GOOD.payload, "session": "../../../etc/pwd"}),
    "a day there is not": spell({**GOOD.payload, "created": "2026-02-30"}),
    "a day spelt otherwise": spell({**GOOD.payload, "created": "20260514"}),
    "a moment": spell({**GOOD.payload, "created": "2026-05-14T20:31:00"}),
}


@pytest.mark.parametrize("how", MANIFESTS)
def test_a_manifest_with(how):
    assert code_of(GOOD.with_payload(MANIFESTS[how])) == "E-SIGNATURE"


@pytest.mark.parametrize("newer", [5, 6, 2**63 - 1])
def test_a_newer_version_is_told_before_its_fields_are_looked_at(newer):
    assert code_of(GOOD.with_payload(spell({"v": newer, "what": ["ever"]}))) == "E-VERSION"
    stranger = target.envelope(spell({"v": newer}), samples.STRANGER_SEED)
    assert code_of(GOOD.with_envelope(stranger)) == "E-UNKNOWN-LAPTOP"
    other = {**FILE, "payload": b64(spell({"v": newer}))}
    assert code_of(GOOD.with_envelope(spell(other))) == "E-SIGNATURE"


def test_text_is_not_normalised_and_its_order_is_by_code_point():
    for words in ("e\u0301", "\u00e9", "\U0001f95d\uffff"):
        found = both_on_plain(GOOD.closed(app=words))
        assert not isinstance(found, str)
        assert found.manifest.app == words


# ---------------------------------------------------------------- for whom


def test_a_report_passed_on_by_another_office():
    """The other office opens what was sealed to it, and encrypts it again to ours."""
    others = ("age1aaaa", "age1bbbb")
    plain = GOOD.closed(recipients=list(others))
    assert code_of(plain) == "E-RECIPIENT"
    with pytest.raises(Refused) as refused:
        verify.verify(target.sealed(plain), target.IDENTITIES, samples.KNOWN)
    assert refused.value.code == "E-RECIPIENT"


def test_our_name_on_the_outside_alone_is_not_enough_and_inside_it_is():
    ours = GOOD.payload["recipients"]
    assert code_of(GOOD.closed(recipients=sorted([ours[0], "age1zzzz"]))) == ""
    assert code_of(GOOD.closed(recipients=sorted([ours[0].upper(), ours[0].replace("age1", "age2")]))) == "E-RECIPIENT"
    assert code_of(GOOD.closed(recipients=sorted([f"{ours[0]} ", f" {ours[1]}"]))) == "E-RECIPIENT"


def test_a_report_of_another_programme_sealed_to_our_keys():
    assert code_of(GOOD.closed(programme="f" * 16)) == "E-RECIPIENT"


# ---------------------------------------------------------------- the parts

LOG, RECORD, REPORT = "log.jsonl", "record.json", "report.pdf"
LISTED = GOOD.payload["parts"]


def listing(parts, **payload):
    return GOOD.with_payload(spell({**GOOD.payload, "parts": parts, **payload}))


PARTS = {
    "one missing from the file": GOOD.with_envelope(GOOD.envelope, {LOG: GOOD.parts[LOG], RECORD: GOOD.parts[RECORD]}),
    "one missing altogether": GOOD.closed({LOG: GOOD.parts[LOG], RECORD: GOOD.parts[RECORD]}),
    "none": GOOD.closed({}),
    "one more in the file": GOOD.with_envelope(GOOD.envelope, {**GOOD.parts, "more": b""}),
    "one more altogether": GOOD.closed({**GOOD.parts, "more": b""}),
    "one renamed": GOOD.closed({**{n: d for n, d in GOOD.parts.items() if n != REPORT}, "report.exe": b"MZ"}),
    "one listed that is not there": listing([*LISTED, {**LISTED[0], "name": "more"}]),
    "one not listed": listing(LISTED[:2]),
    "listed in another order": listing(LISTED[::-1]),
    "listed twice": listing([*LISTED, LISTED[-1]]),
    "a size that lies": listing([{**LISTED[0], "size": LISTED[0]["size"] + 1}, *LISTED[1:]]),
    "a size of less than nothing": listing([{**LISTED[0], "size": -1}, *LISTED[1:]]),
    "a hash that lies": listing([{**LISTED[0], "sha256": LISTED[1]["sha256"]}, *LISTED[1:]]),
    "a hash in capitals": listing([{**LISTED[0], "sha256": LISTED[0]["sha256"].upper()}, *LISTED[1:]]),
    "a kind that lies": listing([{**LISTED[0], "kind": "record"}, *LISTED[1:]]),
    "a name that is a path": listing([{**LISTED[0], "name": "parts/log.jsonl"}, *LISTED[1:]]),
    "two exchanged": GOOD.with_envelope(
        GOOD.envelope, {**GOOD.parts, LOG: GOOD.parts[RECORD], RECORD: GOOD.parts[LOG]}
    ),
    "of another report": GOOD.with_envelope(GOOD.envelope, target.golden("contents-2.zip").parts),
}


@pytest.mark.parametrize("how", PARTS)
def test_parts(how):
    assert code_of(PARTS[how]) == "E-PARTS"
