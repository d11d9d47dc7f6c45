"""Lists typed one on each line keep the keys by which sessions and records know their entries."""

from hypothesis import given
from hypothesis import strategies as st

from workshop_app.domain.poll import Method
from workshop_app.domain.programme import CoreProposal, Group
from workshop_app.ui.programme_lines import core_from, groups_from, lines_of

titles = st.lists(st.text(st.characters(codec="utf-8"), min_size=1, max_size=12), unique=True, max_size=8)
groups = st.lists(st.integers(0, 99), unique=True, max_size=8).map(
    lambda numbers: tuple(Group(f"group-{number}", f"Group {number}") for number in numbers)
)


@given(titles, groups)
def test_keys_are_never_the_same_twice(lines, before):
    made = groups_from(lines, before)
    assert [group.title for group in made] == list(lines)
    keys = [group.key for group in made]
    assert len(set(keys)) == len(keys)


@given(groups, st.randoms())
def test_a_group_whose_title_stays_keeps_its_key_wherever_it_stands(before, random):
    shuffled = [group.title for group in before]
    random.shuffle(shuffled)
    assert set(groups_from(shuffled, before)) == set(before)


def test_a_group_that_is_reworded_in_its_place_keeps_its_key():
    before = (Group("faith-groups", "Faith groups"), Group("residents", "Residents"))
    assert groups_from(["Faith and belief groups", "Residents"], before)[0] == Group(
        "faith-groups", "Faith and belief groups"
    )


def test_a_new_group_gets_a_key_of_its_own_words():
    assert groups_from(["Café owners"], ()) == (Group("cafe-owners", "Café owners"),)


def test_a_new_group_does_not_take_the_key_of_one_that_was():
    before = (Group("residents", "People who live here"),)
    made = groups_from(["People who live here", "Residents"], before)
    assert [group.key for group in made] == ["residents", "residents-2"]


@given(titles, titles)
def test_a_core_proposal_keeps_its_key_only_word_for_word(first, second):
    first, second = ([line for line in lines if line.strip()] for lines in (first, second))
    before = core_from(first, ())
    after = core_from(second, before)
    by_text = {proposal.text: proposal.key for proposal in before}
    old_keys = set(by_text.values())
    for proposal in after:
        assert (proposal.key in old_keys) == (proposal.text in by_text)
        if proposal.text in by_text:
            assert proposal.key == by_text[proposal.text]


def test_core_proposals_are_numbered():
    before = (CoreProposal("a", "One", Method.RANKED), CoreProposal("b", "Two"))
    assert [each.method for each in core_from(["One!", "Two"], before)] == [Method.RANKED, None]
    assert [each.method for each in core_from(["One!"], before)] == [None]
    assert [each.method for each in core_from(["Two", "One"], before, {"One": None, "Two": Method.DOTS})] == [
        Method.DOTS,
        None,
    ]
    assert core_from(["One", "Two"], ()) == (CoreProposal("core-1", "One"), CoreProposal("core-2", "Two"))


def test_empty_lines_and_repetitions_are_dropped_and_spaces_made_one():
    assert lines_of("  Faith   groups \n\n\nResidents\nFaith groups") == ("Faith groups", "Residents")
