"""Programme packs: what is exported is read, and what was changed, has ended or comes from the future is told apart."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests import builders
from tests.sealing.samples import LAPTOP, SEED, STRANGER_SEED
from workshop_app.domain.codec import encode
from workshop_app.domain.errors import PackError
from workshop_app.domain.programme import DesignatedLead, Pack
from workshop_app.sealing import age, device, dsse, pack
from workshop_app.sealing.pack import open_pack, sign_pack

FROM, TO = date(2026, 1, 1), date(2026, 12, 31)
TODAY = date(2026, 5, 14)


@pytest.fixture(scope="module")
def good():
    recipients = tuple(age.recipient_of(age.new_identity()) for _ in range(2))
    return Pack(builders.programme(), 3, FROM, FROM, TO, recipients, LAPTOP)


def signed(value):
    return dsse.write(pack.TYPE, value, SEED)


def refusal(data, today=TODAY):
    with pytest.raises(PackError) as refused:
        open_pack(data, today)
    return refused.value


def test_a_pack_is_read_as_it_was_signed(good):
    assert open_pack(sign_pack(good, SEED), TODAY) == good


def test_the_same_pack_is_the_same_file(good):
    assert sign_pack(good, SEED) == sign_pack(good, SEED)


def test_it_holds_on_its_first_and_its_last_day(good):
    data = sign_pack(good, SEED)
    assert open_pack(data, FROM) == open_pack(data, TO)


def test_outside_its_days_it_says_which(good):
    data = sign_pack(good, SEED)
    ended, early = refusal(data, TO + timedelta(1)), refusal(data, FROM - timedelta(1))
    assert (ended.code, early.code) == ("P-EXPIRED", "P-EARLY")
    assert "31 December 2026" in str(ended)
    assert "1 January 2026" in str(early)


def test_another_key_inside_than_the_one_that_signed_is_an_alteration(good):
    assert refusal(sign_pack(good, STRANGER_SEED)).code == "P-SIGNATURE"
    other = replace(good, signing_key=device.public_key(STRANGER_SEED))
    assert refusal(sign_pack(other, SEED)).code == "P-SIGNATURE"


def test_every_flipped_byte_is_refused(good):
    data = sign_pack(good, SEED)
    for place in range(0, len(data), 7):
        assert refusal(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]).code in ("P-FORMAT", "P-SIGNATURE")


def test_every_shortened_pack_is_refused(good):
    data = sign_pack(good, SEED)
    assert {refusal(data[:length]).code for length in range(0, len(data), 11)} == {"P-FORMAT"}


@pytest.mark.parametrize("value", [[], {}, {"v": "1"}, {"v": 0, "pack": {}}, {"v": 1}, {"v": 1, "pack": {}, "more": 1}])
def test_other_contents_are_refused(value):
    assert refusal(signed(value)).code == "P-FORMAT"


def test_a_newer_version_asks_for_an_update(good):
    assert refusal(signed({"v": 2, "something": "new"})).code == "P-VERSION"


def test_another_signed_kind_is_no_pack(good):
    assert refusal(dsse.write("application/other", {"v": 1, "pack": encode(good)}, SEED)).code == "P-FORMAT"


def test_keys_that_nobody_can_seal_to_are_refused(good):
    bad = replace(good, recipients=("age1working", "age1spare"))
    assert refusal(sign_pack(bad, SEED)).code == "P-FORMAT"


def test_a_designated_lead_with_a_key_that_is_none_is_refused(good):
    whole = age.recipient_of(age.new_identity())
    swapped = whole[:-1] + ("q" if whole[-1] != "q" else "p")
    for key, code in ((whole, None), (swapped, "P-FORMAT")):
        led = replace(good, programme=replace(good.programme, lead=DesignatedLead("Safeguarding office", key)))
        if code is None:
            assert open_pack(sign_pack(led, SEED), TODAY) == led
        else:
            assert refusal(sign_pack(led, SEED)).code == code


def test_more_keys_than_a_sealed_file_has_room_for_are_refused(good):
    many = tuple(age.recipient_of(age.new_identity()) for _ in range(age.MOST_RECIPIENTS + 1))
    assert open_pack(sign_pack(replace(good, recipients=many[1:]), SEED), TODAY).recipients == many[1:]
    assert age.recipients_in(age.encrypt(b"", many[1:])) == age.MOST_RECIPIENTS
    assert refusal(sign_pack(replace(good, recipients=many), SEED)).code == "P-FORMAT"


def test_a_huge_file_is_refused_unread():
    assert refusal(b"{" * (pack.MAX_BYTES + 1)).code == "P-FORMAT"


def test_deep_nesting_is_refused():
    assert refusal(b"[" * 100_000).code == "P-FORMAT"
