"""A log that could be told in two ways is refused: polls out of order, other spellings, counts that go back."""

from dataclasses import replace

import pytest

from tests import builders
from tests.domain.test_journal import entries_of, story_of
from workshop_app.domain.chain import Entry
from workshop_app.domain.errors import FormatError
from workshop_app.domain.journal import Kind, agrees, replay
from workshop_app.domain.poll import Casting, Method, PollState

ONE = builders.record()
STORY = story_of(ONE)
(DONE,) = ONE.polls
OPENED = replace(DONE.poll, state=PollState.OPEN, issued=0, spoilt=0, returned=0)


def told(*items):
    return replay(entries_of(items))


def test_the_story_is_the_records():
    assert agrees(replay(entries_of(STORY)), ONE)


@pytest.mark.parametrize(
    "items",
    [
        [(Kind.POLL_CLOSED, DONE)],
        [(Kind.POLL_CLOSED, DONE), (Kind.POLL_OPENED, OPENED)],
        [(Kind.POLL_OPENED, OPENED), (Kind.POLL_CLOSED, DONE), (Kind.POLL_CLOSED, DONE)],
    ],
    ids=["never opened", "closed before", "closed twice"],
)
def test_only_an_open_poll_is_closed(items):
    with pytest.raises(FormatError, match="not open"):
        told(*items)


@pytest.mark.parametrize(
    "items",
    [
        [(Kind.POLL_OPENED, OPENED), (Kind.POLL_OPENED, OPENED)],
        [(Kind.POLL_OPENED, OPENED), (Kind.POLL_CLOSED, DONE), (Kind.POLL_OPENED, OPENED)],
        [(Kind.POLL_OPENED, replace(OPENED, state=PollState.CLOSED))],
    ],
    ids=["twice", "again", "closed"],
)
def test_a_poll_is_opened_once(items):
    with pytest.raises(FormatError, match="opened before"):
        told(*items)


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Another question"},
        {"method": Method.YES_NO},
        {"casting": Casting.HAND_TO_HAND},
        {"number": 2},
        {"proposals": OPENED.proposals[:-1]},
        {"proposals": OPENED.proposals[::-1]},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_poll_is_closed_as_it_was_opened(change):
    with pytest.raises(FormatError, match="another poll"):
        told((Kind.POLL_OPENED, replace(OPENED, **change)), (Kind.POLL_CLOSED, DONE))


def test_what_became_of_the_ballots_may_be_known_at_the_close_only():
    end = replace(DONE, poll=replace(DONE.poll, issued=40, spoilt=1, returned=2, reason="A pad was lost."))
    assert told((Kind.POLL_OPENED, OPENED), (Kind.POLL_CLOSED, end)).polls == {end.poll.id: end}


@pytest.mark.parametrize("kind", [Kind.IDENTIFIERS, Kind.KEPT])
@pytest.mark.parametrize("number", [0, -1])
def test_a_count_never_goes_back(kind, number):
    with pytest.raises(FormatError, match="backwards"):
        told((kind, {"key": "PHONE", "n": 3}), (kind, {"key": "PHONE", "n": number}))


def test_the_close_of_a_session_says_nothing_else():
    with pytest.raises(FormatError, match="something to say"):
        told((Kind.CLOSED, {"at": "21:04"}))


@pytest.mark.parametrize("payload", [b'{"id": "x"}', b'{"id":"\\u0078"}', b'{"id":"x"}\n', b'{"id":"x","id":"x"}'])
def test_a_payload_has_one_spelling(payload):
    with pytest.raises(FormatError, match="canonical"):
        replay([Entry(1, Kind.PROPOSAL_REMOVED.value, bytes(16), payload, "", "")])


def test_head_counts_stand_in_the_order_in_which_they_were_taken():
    assert not agrees(replay(entries_of(STORY)), replace(ONE, heads=ONE.heads[::-1]))
    assert not agrees(replay(entries_of(STORY)), replace(ONE, heads=(*ONE.heads, ONE.heads[-1])))
