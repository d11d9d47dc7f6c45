"""Polls in which options are weighed against each other: ballots and paper to the record, and back out of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import builders
from tests.domain.making import ballots_of, few
from workshop_app.domain.comparisons import comparisons, shown_choices
from workshop_app.domain.counting import (
    check_ballot,
    check_count,
    check_options,
    of_ballots,
    of_paper,
    outcome,
    room_outcome,
    room_results,
)
from workshop_app.domain.disclosure import Shown
from workshop_app.domain.errors import FormatError, VoteError
from workshop_app.domain.paper import spelt
from workshop_app.domain.poll import Casting, Method, PaperCount, Poll, PollState
from workshop_app.domain.programme import Policy
from workshop_app.domain.record import PollRecord, Record, check, from_bytes, to_bytes, version_of
from workshop_app.domain.tally import Tally
from workshop_app.domain.voting.leaving import SameBallots

ONE = builders.record()
ASKED = tuple(proposal.id for proposal in ONE.proposals)[:3]
COMPARED = [method for method in Method if method.compares]
A, B, C = ASKED


def poll_on(method: Method, cast: int, **values: object) -> Poll:
    closed = Poll("0" * 15 + "9", 9, "Which first", method, Casting.PAPER, ASKED, PollState.CLOSED, cast)
    return replace(closed, **values)  # type: ignore[arg-type]


def rank(order: str) -> dict[str, str]:
    return {ASKED["ABC".index(letter)]: str(place) for place, letter in enumerate(order, start=1)}


def record_with(*items: PollRecord) -> Record:
    made = replace(ONE, polls=items)
    return replace(made, v=version_of(made))


@pytest.mark.measured
@pytest.mark.parametrize("method", COMPARED, ids=lambda method: method.value)
@few
@given(data=st.data())
def test_box_and_paper_give_one_record_which_is_read_back(method: Method, data: st.DataObject) -> None:
    ballots = data.draw(ballots_of(poll_on(method, 0)))
    poll = poll_on(method, len(ballots))
    for ballot in ballots:
        check_ballot(poll, ballot)
    by_box = of_ballots(poll, ballots)
    if method.is_keyed:
        paper = PaperCount(len(ballots), {}, Counter(spelt(poll, ballot) for ballot in ballots))
    else:
        paper = PaperCount(len(ballots), {tally.proposal: dict(tally.counts) for tally in by_box.tallies})
    check_count(poll, paper)
    assert of_paper(poll, paper) == by_box
    record = record_with(by_box)
    assert record.v == 3, "an older reader would show an answer it does not know"
    read = from_bytes(to_bytes(record))
    assert read == record
    assert outcome(read.polls[0]) == outcome(by_box)


def test_a_ballot_that_breaks_its_rule_is_not_taken() -> None:
    with pytest.raises(VoteError, match="spends 6 dots"):
        check_ballot(poll_on(Method.DOTS, 1), {A: "2", B: "2", C: "2"})
    with pytest.raises(VoteError, match="does not know"):
        check_ballot(poll_on(Method.RANKED, 1), {A: "4"})
    with pytest.raises(VoteError, match="does not know"):
        check_count(poll_on(Method.RANKED, 1), PaperCount(1, {}, {"4--": 1}))
    with pytest.raises(VoteError, match="more dots than"):
        of_paper(poll_on(Method.DOTS, 1), PaperCount(1, {each: {"2": 1} for each in ASKED}))


def test_a_count_of_another_kind_is_not_taken() -> None:
    for poll, count in (
        (poll_on(Method.RANKED, 1), PaperCount(1, {A: {"1": 1}})),
        (poll_on(Method.DOTS, 1), PaperCount(1, {}, {"1--": 1})),
        (poll_on(Method.DOTS, 1), PaperCount(1, {A: {"3": 1}})),
    ):
        with pytest.raises(VoteError, match="does not belong"):
            check_count(poll, count)


def test_a_method_takes_so_many_options_and_statements_from_elsewhere_are_never_too_many() -> None:
    with pytest.raises(VoteError, match="2 to 6 options, not 7"):
        check_options(poll_on(Method.RANKED, 0, proposals=tuple("abcdefg")))
    check_options(poll_on(Method.AGREE_PASS, 0, proposals=tuple(map(str, range(300)))))


MANY = of_ballots(poll_on(Method.RANKED, 31), [*[rank("ABC")] * 20, *[rank("BC")] * 10, {}])
FEW = of_ballots(poll_on(Method.RANKED, 6), [*[rank("ABC")] * 3, *[rank("BCA")] * 3])


def test_ballots_of_a_ranking_leave_only_where_thirty_hide_them() -> None:
    assert FEW.ballots == ()
    assert Counter({each.order: each.number for each in MANY.ballots}) == {
        (): 1, ((A,), (B,), (C,)): 20, ((B,), (C,)): 10,
    }  # fmt: skip
    check(record_with(MANY))
    check(record_with(replace(MANY, ballots=())))


def moved(item: PollRecord, *ballots: SameBallots) -> PollRecord:
    return replace(item, ballots=ballots)


@pytest.mark.parametrize(
    ("item", "sentence"),
    [
        (moved(FEW, SameBallots(((A,),), 6)), "too few to hide"),
        (moved(MANY, *reversed(MANY.ballots)), "put together and sorted"),
        (moved(MANY, *MANY.ballots, MANY.ballots[0]), "put together and sorted"),
        (moved(MANY, MANY.ballots[0], *MANY.ballots[2:]), "do not add up to its totals"),
        (moved(MANY, SameBallots((("nowhere",),), 31)), "names an option twice"),
        (moved(MANY, SameBallots(((B, A),), 31)), "equal options in the order"),
        (replace(MANY, ranked=None, ballots=()), "other totals"),
        (replace(FEW, tallies=ONE.polls[0].tallies), "other totals"),
        (replace(FEW, cast=5, poll=replace(FEW.poll, issued=5)), "does not add up"),
        (replace(FEW, poll=replace(FEW.poll, proposals=(B, A, C))), "does not add up"),
        (replace(ONE.polls[0], ranked=FEW.ranked), "different proposals"),
        (replace(ONE.polls[0], ballots=MANY.ballots), "different proposals"),
        (
            PollRecord(poll_on(Method.DOTS, 1), 1, tuple(Tally(each, {"1": 0, "2": 1}, 0) for each in ASKED)),
            "more dots than",
        ),
    ],
)
def test_a_poll_that_no_ballots_add_up_to_is_refused(item: PollRecord, sentence: str) -> None:
    with pytest.raises(FormatError, match=sentence):
        check(record_with(item))


def test_the_rooms_outcome_has_no_count_and_waits_for_enough_ballots() -> None:
    found = room_outcome(MANY, Policy())
    assert found is not None
    assert (found.winners, found.ranking[0]) == ((A,), (A,))
    assert found.beside == {"irv": (A,), "borda": (A, B), "plurality": (A,), "condorcet": (A,)}
    assert room_outcome(replace(ONE.polls[0]), Policy()) is None
    assert room_outcome(MANY, Policy(minimum_ballots=32)) is None
    assert {result.shown for result in room_results(MANY, Policy(minimum_ballots=32))} == {Shown.HIDDEN}


# ---------------------------------------------------------------- over the sessions of a programme


def session_of(number: int, *items: PollRecord) -> Record:
    return replace(record_with(*items), session=replace(ONE.session, id=f"{number:016x}"))


def turned(method: Method, ballots: list[dict[str, str]]) -> PollRecord:
    """The same question with the options the other way round on the sheet."""
    return of_ballots(poll_on(method, len(ballots), proposals=ASKED[::-1]), ballots)


def test_sessions_that_asked_the_same_are_added_up_whatever_the_order_on_the_sheet() -> None:
    one, other = [rank("ABC")] * 4 + [rank("BA")] * 2, [rank("CBA")] * 5
    programme = builders.programme()
    apart = (session_of(1, of_ballots(poll_on(Method.RANKED, 6), one)), session_of(2, turned(Method.RANKED, other)))
    together = of_ballots(poll_on(Method.RANKED, 11), one + other)
    (whole,) = comparisons(programme, [session_of(3, together)])
    (pooled,) = comparisons(programme, apart)
    assert (pooled.pairwise, pooled.cast, pooled.blanks) == (whole.pairwise, whole.cast, whole.blanks)
    assert [Counter(each) for each in pooled.counts] == [Counter(each) for each in whole.counts]
    assert (pooled.ranking, pooled.borda) == (whole.ranking, whole.borda)
    assert (pooled.sessions, pooled.runoff) == (2, ()), "rounds of a runoff do not add up"
    assert whole.runoff == (ONE.proposals[0].text,)


def test_dots_are_added_up_and_a_later_vote_in_one_session_counts() -> None:
    programme = builders.programme()
    first = of_ballots(poll_on(Method.DOTS, 5), [{C: "2"}] * 5)
    later = of_ballots(poll_on(Method.DOTS, 5, id="0" * 15 + "8"), [{A: "2", B: "1"}] * 5)
    small = of_ballots(poll_on(Method.APPROVAL, 4), [{A: "approve"}] * 4)
    (found,) = comparisons(programme, [session_of(1, first, later, small)])
    texts = [proposal.text for proposal in ONE.proposals[:3]]
    assert found.ranking == tuple((text,) for text in texts)
    assert [dict(each) for each in found.counts] == [{"1": 0, "2": 5}, {"1": 5, "2": 0}, {"1": 0, "2": 0}]
    assert comparisons(programme, [replace(session_of(1, later), heads=(), polls=(small,))]) == ()


def test_options_of_the_same_words_are_not_added_to_another_session() -> None:
    same = tuple(replace(proposal, text="The same") for proposal in ONE.proposals)
    held = [replace(session_of(n, of_ballots(poll_on(Method.DOTS, 5), [{A: "2"}] * 5)), proposals=same) for n in (1, 2)]
    (found,) = comparisons(builders.programme(), held)
    assert (found.sessions, found.cast) == (1, 5)


def test_a_distribution_names_the_places_that_were_given() -> None:
    assert [choice.label for choice in shown_choices(Method.RANKED, {"1.5": 2, "0": 3, "4": 0})] == [
        "Place 1", "Place 2½",
    ]  # fmt: skip
    assert shown_choices(Method.DOTS, {}) == Method.DOTS.choices
