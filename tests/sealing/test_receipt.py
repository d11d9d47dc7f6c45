"""Receipts: what is signed is read, what was changed is told apart, and each is held to the very report it is for."""

from dataclasses import replace
from datetime import date

import pytest

from tests.golden.receipt import make
from tests.sealing.samples import LAPTOP, PROGRAMME, SEED, SESSION, STRANGER_SEED
from workshop_app.domain.codec import canonical, encode
from workshop_app.domain.errors import ReceiptError
from workshop_app.domain.sealed import SealMark
from workshop_app.sealing import device, dsse, receipt
from workshop_app.sealing.receipt import Expected, ReportReceipt, check, open_receipt, sign_receipt

COUNTS = {"contributions": 240, "proposals": 6, "polls": 1, "ballots": 26, "heads": 28}
PROGRAMME_SEED = STRANGER_SEED
GOOD = ReportReceipt(1, "receipt", PROGRAMME, SESSION, "ab" * 32, "cd" * 32, 2, COUNTS, date(2026, 5, 17), LAPTOP)
EXPECTED = Expected(LAPTOP, PROGRAMME, device.public_key(PROGRAMME_SEED), SealMark(2, "ab" * 32, "cd" * 32))
DATA = sign_receipt(GOOD, PROGRAMME_SEED)


def refusal(data):
    with pytest.raises(ReceiptError) as refused:
        open_receipt(data)
    return refused.value


def misfit(changed=GOOD, expected=EXPECTED, seed=PROGRAMME_SEED):
    with pytest.raises(ReceiptError) as refused:
        check(open_receipt(sign_receipt(changed, seed)), expected)
    return refused.value


def test_a_receipt_is_read_as_it_was_signed_and_fits_its_report():
    opened = open_receipt(DATA)
    assert (opened.receipt, opened.key) == (GOOD, device.public_key(PROGRAMME_SEED))
    assert check(opened, EXPECTED) == GOOD
    assert sign_receipt(GOOD, PROGRAMME_SEED) == DATA


def test_a_report_sealed_before_its_file_was_remembered_is_held_to_its_manifest():
    assert check(open_receipt(DATA), replace(EXPECTED, seal=SealMark(2, "ab" * 32))) == GOOD


def test_every_flipped_byte_is_refused():
    for place in range(0, len(DATA), 5):
        changed = DATA[:place] + bytes([DATA[place] ^ 1]) + DATA[place + 1 :]
        assert refusal(changed).code in ("R-FORMAT", "R-SIGNATURE"), place


def test_every_shortened_receipt_is_refused():
    assert {refusal(DATA[:length]).code for length in range(0, len(DATA), 7)} == {"R-FORMAT"}


def test_a_huge_file_and_deep_nesting_are_refused():
    assert refusal(b"{" * (receipt.MAX_BYTES + 1)).code == "R-FORMAT"
    assert refusal(b"[" * 60_000).code == "R-FORMAT"


def test_a_signature_given_for_another_kind_of_file_is_none_for_a_receipt():
    assert refusal(dsse.write("application/vnd.workshop.pack+json", encode(GOOD), SEED)).code == "R-FORMAT"


def test_a_newer_version_asks_for_an_update():
    assert refusal(dsse.write(receipt.TYPE, {"v": 2, "something": "new"}, SEED)).code == "R-VERSION"


@pytest.mark.parametrize(
    "change",
    [
        {"v": 0},
        {"v": "1"},
        {"kind": "pack"},
        {"session": "short"},
        {"programme": "00112233445566AA"},
        {"manifest": "ab" * 31},
        {"file": "zz" * 32},
        {"laptop": ""},
        {"seq": 0},
        {"seq": True},
        {"counts": {}},
        {"counts": {**COUNTS, "names": 1}},
        {"counts": {**COUNTS, "ballots": -1}},
        {"counts": {**COUNTS, "ballots": "1"}},
        {"day": "yesterday"},
        {"more": 1},
    ],
    ids=str,
)
def test_other_contents_are_refused(change):
    assert refusal(dsse.write(receipt.TYPE, {**encode(GOOD), **change}, SEED)).code == "R-FORMAT"


@pytest.mark.parametrize("value", [[], {}, 1, None])
def test_what_is_no_receipt_at_all_is_refused(value):
    assert refusal(dsse.write(receipt.TYPE, value, SEED)).code == "R-FORMAT"
    assert refusal(canonical(value)).code == "R-FORMAT"


@pytest.mark.parametrize(
    ("changed", "code", "words"),
    [
        ({"laptop": "11" * 32}, "R-OTHER", "another laptop"),
        ({"seq": 1, "manifest": "ee" * 32}, "R-STALE", "earlier version"),
        ({"seq": 3}, "R-OTHER", "another report"),
        ({"manifest": "ee" * 32}, "R-OTHER", "another report"),
        ({"file": "ee" * 32}, "R-OTHER", "another report"),
        ({"programme": "ff" * 8}, "R-OTHER", "another report"),
    ],
    ids=str,
)
def test_a_receipt_for_something_else_unlocks_nothing(changed, code, words):
    found = misfit(replace(GOOD, **changed))
    assert found.code == code
    assert words in str(found)


def test_a_receipt_by_another_key_is_not_the_programmes():
    assert misfit(seed=SEED).code == "R-KEY"
    assert misfit(expected=replace(EXPECTED, signing_key=None)).code == "R-KEY"


def test_a_session_that_is_not_sealed_here_has_no_receipt():
    found = misfit(expected=None)
    assert found.code == "R-OTHER"
    assert "not sealed on this laptop" in str(found)


def test_the_golden_receipt_is_still_read_and_still_written_the_same():
    golden = (make.FOLDER / make.NAME).read_bytes()
    assert check(open_receipt(golden), make.EXPECTED) == make.RECEIPT
    assert make.data() == golden
