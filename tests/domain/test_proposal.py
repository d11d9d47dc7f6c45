"""Proposals: which step leads where, and that the words never change with it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.making import proposals
from workshop_app.domain.errors import VoteError
from workshop_app.domain.proposal import Proposal, ProposalState, moved_to

S = ProposalState
# V1: captured, clarified, on ballot, voted; merged, parked or withdrawn with a reason.
STEPS = {
    (S.CAPTURED, S.CLARIFIED),
    (S.CAPTURED, S.ON_BALLOT),
    (S.CAPTURED, S.MERGED),
    (S.CAPTURED, S.PARKED),
    (S.CAPTURED, S.WITHDRAWN),
    (S.CLARIFIED, S.ON_BALLOT),
    (S.CLARIFIED, S.MERGED),
    (S.CLARIFIED, S.PARKED),
    (S.CLARIFIED, S.WITHDRAWN),
    (S.ON_BALLOT, S.VOTED),
    (S.ON_BALLOT, S.CLARIFIED),
    (S.VOTED, S.ON_BALLOT),
    (S.PARKED, S.CAPTURED),
    (S.PARKED, S.WITHDRAWN),
    (S.MERGED, S.CAPTURED),
    (S.WITHDRAWN, S.CAPTURED),
}


@pytest.mark.measured
@given(proposals, st.sampled_from(ProposalState))
def test_a_step_is_taken_exactly_where_there_is_one(proposal, state):
    if (proposal.state, state) in STEPS:
        assert moved_to(proposal, state, "why").state is state
    else:
        with pytest.raises(VoteError, match=f"cannot become {state.value}"):
            moved_to(proposal, state, "why")


@given(proposals, st.sampled_from(ProposalState))
def test_nothing_but_state_and_reason_changes(proposal, state):
    if (proposal.state, state) in STEPS:
        moved = moved_to(proposal, state, " why ")
        assert moved == replace(proposal, state=state, reason="why")


@pytest.mark.parametrize("state", ProposalState)
def test_taking_a_proposal_away_needs_a_reason(state):
    needs = state in (S.MERGED, S.PARKED, S.WITHDRAWN)
    before = Proposal("a", 1, "Mentors")
    if needs:
        with pytest.raises(VoteError, match=f"Say why the proposal is {state.value}"):
            moved_to(before, state, "  ")
    elif (S.CAPTURED, state) in STEPS:
        assert moved_to(before, state).reason == ""


@pytest.mark.parametrize(("text", "sentence"), [(" ", "needs words"), ("x" * 2_001, "at most 2000 characters")])
def test_words_that_cannot_be_voted_on_are_refused(text, sentence):
    with pytest.raises(VoteError, match=sentence):
        Proposal("a", 1, text)


def test_the_longest_proposal_is_taken():
    assert len(Proposal("a", 1, "x" * 2_000).text) == 2_000


def test_tables_agree_to_a_merge_two_or_more_each_once_in_order():
    item = Proposal("0" * 16, 1, "Mentors", agreed=(1, 3, 20))
    assert moved_to(item, S.CLARIFIED).agreed == (1, 3, 20)
    for wrong in ((1,), (2, 1), (1, 1), (0, 1), (1, 21)):
        with pytest.raises(VoteError, match="agree"):
            replace(item, agreed=wrong)
