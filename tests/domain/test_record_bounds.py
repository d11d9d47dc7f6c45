"""What a laptop in the wrong hands might sign is not let in: odd ids, numbers that fall, amounts that run over."""

from dataclasses import replace

import pytest

from tests import builders
from workshop_app.domain import record as records
from workshop_app.domain.contribution import MAX_HEADS
from workshop_app.domain.errors import FormatError
from workshop_app.domain.poll import MAX_BALLOTS
from workshop_app.domain.record import HeadCount, Origin
from workshop_app.domain.record_bounds import MOST, check_bounds, is_id
from workshop_app.domain.running import Step

ONE = builders.record()
SAID, ASKED, POLL = ONE.contributions, ONE.proposals, ONE.polls[0]
HUGE = 2**63 - 1


def with_first(**values):
    return replace(ONE, contributions=(replace(SAID[0], **values), *SAID[1:]))


def with_poll(**values):
    return replace(ONE, polls=(replace(POLL, poll=replace(POLL.poll, **values)),))


def test_what_the_app_writes_is_within_bounds():
    check_bounds(ONE)
    check_bounds(replace(ONE, pack_seq=0, origin=Origin("online", 3, 4), steps=(Step("welcome", MOST),)))


@pytest.mark.parametrize(
    "text", ["", "0" * 15, "0" * 17, "G" * 16, "A" * 16, "../../../../etc/p", "0" * 15 + "\n", "٣" * 16]
)
def test_only_sixteen_hexadecimal_digits_are_an_id(text):
    assert not is_id(text)
    assert is_id("0123456789abcdef")


@pytest.mark.parametrize(
    "record",
    [
        replace(ONE, session=replace(ONE.session, id="../../../vault")),
        replace(ONE, session=replace(ONE.session, programme="P" * 16)),
        with_first(id="a" * 15),
        replace(ONE, proposals=(replace(ASKED[0], id="x"), *ASKED[1:])),
        with_poll(id=""),
    ],
    ids=["session", "programme", "contribution", "proposal", "poll"],
)
def test_an_id_of_another_form_is_refused(record):
    with pytest.raises(FormatError, match="16 hexadecimal"):
        check_bounds(record)


@pytest.mark.parametrize(
    "record",
    [
        replace(ONE, contributions=SAID[::-1]),
        replace(ONE, contributions=(*SAID, replace(SAID[0], id="f" * 16))),
        replace(ONE, proposals=ASKED[::-1]),
        replace(ONE, proposals=(ASKED[0], replace(ASKED[1], number=ASKED[0].number))),
        replace(ONE, proposals=(replace(ASKED[0], number=0), *ASKED[1:])),
        replace(ONE, proposals=(replace(ASKED[0], number=-7), *ASKED[1:])),
    ],
    ids=range(6),
)
def test_numbers_rise_so_that_a_record_has_one_spelling(record):
    with pytest.raises(FormatError, match="do not rise"):
        check_bounds(record)


def test_a_second_head_count_of_an_activity_is_refused():
    """It could be larger than any that the log knows of."""
    with pytest.raises(FormatError, match="head-counts"):
        check_bounds(replace(ONE, heads=(replace(ONE.heads[0], heads=999), *ONE.heads)))


def test_a_record_comes_from_a_workshop_or_from_online():
    with pytest.raises(FormatError, match="where none does"):
        check_bounds(replace(ONE, origin=Origin("elsewhere")))


@pytest.mark.parametrize(
    "record",
    [
        replace(ONE, pack_seq=-1),
        replace(ONE, pack_seq=HUGE),
        replace(ONE, origin=Origin("online", -1, 0)),
        replace(ONE, origin=Origin("online", 0, HUGE)),
        replace(ONE, steps=(Step("welcome", -5),)),
        replace(ONE, steps=(Step("welcome", HUGE),)),
        replace(ONE, heads=(HeadCount("welcome", -1),)),
        replace(ONE, heads=(HeadCount("welcome", MAX_HEADS + 1),)),
        replace(ONE, identifiers={"PHONE": 0}),
        replace(ONE, identifiers={"PHONE": HUGE}),
        replace(ONE, kept={"a reason": -2}),
        with_first(table=HUGE),
        replace(ONE, contributions=(*SAID[:-1], replace(SAID[-1], number=HUGE))),
        replace(ONE, proposals=(*ASKED[:-1], replace(ASKED[-1], number=HUGE))),
        with_poll(number=0),
        with_poll(number=HUGE),
        replace(ONE, polls=(replace(POLL, cast=MAX_BALLOTS + 1),)),
    ],
    ids=range(17),
)
def test_an_amount_that_cannot_be_is_refused(record):
    """Of a few such amounts no sum could be kept, and the desk's list of sessions would not open again."""
    with pytest.raises(FormatError, match="outside"):
        check_bounds(record)
    with pytest.raises(FormatError):
        records.check(record)
