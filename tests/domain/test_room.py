"""The room display: a closed set of slides that no contribution can become, and one way onto the screen."""

from dataclasses import fields, is_dataclass
from typing import get_args, get_type_hints

import pytest

from workshop_app.domain import room
from workshop_app.domain.agenda import Activity
from workshop_app.domain.contribution import Contribution
from workshop_app.domain.disclosure import room_result
from workshop_app.domain.errors import RoomError
from workshop_app.domain.poll import Method
from workshop_app.domain.programme import Policy
from workshop_app.domain.proposal import Proposal, ProposalState
from workshop_app.domain.room import (
    Chosen,
    Dark,
    Display,
    Now,
    Numbered,
    Outcome,
    Prompt,
    Result,
    Scale,
    Timer,
    Writing,
)
from workshop_app.domain.running import Position
from workshop_app.domain.tally import Label, Tally

TALK = Activity("a", "Experiences", 25, prompt="What has helped?", script="Say this, not that")
LABELS = {choice.key: choice.label for choice in Method.AGREEMENT.choices}


def parts(kind, seen=()):
    """Every type that a value of `kind` can hold, at any depth."""
    yield kind
    for each in get_args(kind):
        yield from parts(each, seen)
    if is_dataclass(kind) and kind not in seen:
        for each in get_type_hints(kind).values():
            yield from parts(each, (*seen, kind))


def proposal(number=1, state=ProposalState.CLARIFIED, words="Mentors"):
    return Proposal(f"{number:016x}", number, words, state=state, reason="r" if state is ProposalState.PARKED else "")


def shown(**counts):
    whole = {key: counts.get(key.replace("-", "_"), 0) for key in LABELS}
    return room_result(Tally("p", whole, counts.get("blank", 0)), Method.AGREEMENT, Policy())


def test_no_slide_can_hold_a_contribution_and_none_can_be_made_of_one():
    for each in get_args(room.Slide):
        assert is_dataclass(each)
        assert each.__dataclass_params__.frozen
        assert set(parts(each)).isdisjoint({Contribution, object, dict})
    makers = (room.prompt, room.proposals, room.scale, room.result)
    for maker in makers:
        assert Contribution not in {part for hint in get_type_hints(maker).values() for part in parts(hint)}
        assert get_type_hints(maker)["return"] == room.Slide
    assert Contribution in set(parts(tuple[Contribution, ...])), "the search finds what is there"
    assert {"title", "prompt"} <= {each.name for each in fields(Activity)}


def test_a_prompt_has_its_time_only_while_it_is_on():
    on = Position("a", 1_000, 2)
    assert room.prompt(TALK, on, private=False) == Prompt("Experiences", "What has helped?", Timer(1_000 + 1620, 1620))
    for elsewhere in (None, Position("b", 1_000)):
        assert room.prompt(TALK, elsewhere, private=False) == Prompt("Experiences", "What has helped?", None)
    assert room.prompt(TALK, on, private=True) == Writing("What has helped?", Timer(1_000 + 1620, 1620))


@pytest.mark.parametrize("state", ProposalState)
def test_only_a_cleared_proposal_is_shown(state):
    cleared = {ProposalState.CLARIFIED, ProposalState.ON_BALLOT, ProposalState.VOTED}
    each = Proposal("1" * 16, 3, "Mentors", state=state, reason="because")
    if state in cleared:
        assert room.proposals([each]) == room.Proposals((Numbered(3, "Mentors"),))
    else:
        with pytest.raises(RoomError, match=f"Proposal 3 is {state.value}"):
            room.proposals([each])


def test_none_and_too_many_are_refused():
    with pytest.raises(RoomError, match="Choose the proposals"):
        room.proposals([])
    six = [proposal(number) for number in range(1, 7)]
    assert len(room.proposals(six).lines) == 6
    with pytest.raises(RoomError, match="At most 6"):
        room.proposals([*six, proposal(7)])


def test_an_open_poll_is_its_scale_without_a_number():
    slide = room.scale("Secret rating", [proposal()], ["Yes", "No"])
    assert slide == Scale("Secret rating", (Numbered(1, "Mentors"),), ("Yes", "No"))


def test_a_result_is_no_more_than_the_room_may_see():
    whole = room.result(proposal(), 1, 3, shown(strongly_agree=12, agree=9, disagree=4, blank=2), LABELS)
    assert isinstance(whole, Result)
    assert (whole.place, whole.of, whole.cast, whole.labels) == (2, 3, 27, (Label.CONSENSUS,)) or whole.labels == ()
    assert [share.number for share in whole.shares if share.number] == [12, 9, 4, 2]
    assert whole.shares[-1].key == ""
    for found in (shown(agree=4), shown(strongly_agree=20, disagree=1)):
        slide = room.result(proposal(), 0, 1, found, LABELS)
        assert slide.shares == ()
        assert slide.sentence
    assert room.result(proposal(), 0, 1, shown(agree=3, disagree=3), LABELS).shares[-1].key, "nobody left it blank"


def test_nothing_is_on_before_something_is_put_there_and_dark_is_dark_until_then():
    display = Display()
    assert display.shown == Dark()
    prompt = Prompt("t", "w", None)
    lit = display.put(Now("a"), prompt)
    assert lit.shown == prompt
    dark = lit.darkened()
    assert dark.shown == Dark()
    assert dark.renewed(Prompt("t", "changed", None)).shown == Dark(), "what is read anew does not light it"
    assert lit.renewed(Prompt("t", "changed", None)).shown == Prompt("t", "changed", None)
    assert dark.put(Now("a"), prompt).shown == prompt


def test_asking_again_for_results_that_are_on_means_the_next():
    slide = room.result(proposal(), 0, 2, shown(agree=4), LABELS)
    display = Display().put(Outcome("p", 4), slide)
    assert display.next_wish(Outcome("p")) == Outcome("p", 5)
    assert display.next_wish(Outcome("q")) == Outcome("q")
    assert display.next_wish(Chosen(("x",))) == Chosen(("x",))
    assert display.darkened().next_wish(Outcome("p")) == Outcome("p")
    assert Display().put(Outcome("p"), Scale("t", (), ())).next_wish(Outcome("p")) == Outcome("p")
