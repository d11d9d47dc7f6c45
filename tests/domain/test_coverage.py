"""Whom the programme has heard: sums that add up, and sentences about what is missing."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import GROUPS, programme, record, records
from workshop_app.domain.coverage import Cell, coverage, people
from workshop_app.domain.places import BOROUGHS, LONDON
from workshop_app.domain.words import listed, plural

sessions = st.lists(
    st.builds(
        record,
        st.integers(1, 500),
        borough=st.sampled_from([*BOROUGHS[:5], LONDON]),
        group=st.sampled_from([group.key for group in GROUPS[:4]]),
        heads=st.integers(0, 40),
        contributions=st.integers(0, 30),
    ),
    max_size=8,
)


@given(sessions)
def test_cells_add_up_to_the_totals(held):
    found = coverage(programme(), held)
    assert sum(cell.sessions for cell in found.cells.values()) == found.sessions == len(held)
    assert sum(cell.heads for cell in found.cells.values()) == found.heads == sum(map(people, held))
    assert found.contributions == sum(len(each.contributions) for each in held)
    assert {borough for borough, _ in found.cells} == set(found.boroughs)


@given(sessions)
def test_order_of_sessions_makes_no_difference(held):
    assert coverage(programme(), held) == coverage(programme(), reversed(held))


def test_a_contribution_counts_once_under_an_objective_however_many_of_its_themes_it_has():
    one = record(1, contributions=1)
    both = replace(one, contributions=(replace(one.contributions[0], themes=("S1", "S2", "V1")),))
    found = coverage(programme(), [both])
    assert [total.contributions for total in found.by_objective] == [1, 1, 0, 0]
    assert found.uncoded == 0


def test_themes_that_the_programme_does_not_know_are_sorted_under_none():
    one = record(1, contributions=1)
    stray = replace(one, contributions=(replace(one.contributions[0], themes=("Z9",)),))
    assert coverage(programme(), [stray]).uncoded == 1


def test_more_ballots_than_heads_are_heads():
    assert people(record(1, heads=4, ballots=9)) == 9
    assert coverage(programme(), [record(1, heads=0, contributions=3)]).not_counted == 1


def test_the_share_read_back_is_of_all_contributions_and_absent_without_any():
    assert coverage(programme(), []).read_back_share is None
    one = record(1, contributions=8)
    half = replace(one, contributions=tuple(replace(item, read_back=item.number <= 4) for item in one.contributions))
    assert coverage(programme(), [half]).read_back_share == 50


def test_a_group_that_only_a_session_names_is_not_lost():
    found = coverage(programme(), [record(1, group="observers")])
    assert found.groups[-1].title == "observers"
    assert found.cell("Newham", "observers") == Cell(1, 26)
    assert found.cell("Newham", "experts") == Cell(0, 0)


def test_missing_names_groups_never_met_and_gaps_that_stand_out():
    held = [record(1), record(2, borough="Hackney"), record(3, borough="Croydon", group="young-people")]
    sentences = coverage(programme(), held).missing
    assert sentences[0].startswith("No session yet with experts, local authorities, stakeholders, women's groups,")
    assert "No session yet with residents in Croydon." in sentences
    assert not any("with young people in" in sentence for sentence in sentences)
    assert "No session yet in 30 of the 33 boroughs." in sentences


def test_missing_names_the_last_boroughs_and_says_when_none_was_visited():
    most = [record(number, borough=borough) for number, borough in enumerate(BOROUGHS[:-2], 1)]
    assert "No session yet in Wandsworth or Westminster." in coverage(programme(), most).missing
    every = [record(number, borough=borough) for number, borough in enumerate(BOROUGHS, 1)]
    assert not any("No session yet in" in sentence for sentence in coverage(programme(), every).missing)
    assert "No session yet in any borough." in coverage(programme(), [record(1, borough=LONDON)]).missing


def test_a_programme_that_met_every_group_is_not_told_of_groups():
    held = [record(number, group=group.key) for number, group in enumerate(GROUPS, 1)]
    assert not any("with" in sentence for sentence in coverage(programme(), held).missing)


def test_missing_names_silent_objectives_and_themes():
    sentences = coverage(programme(), [record(1, contributions=2)]).missing
    assert (
        "Nothing was said yet under “Stop the spread of violent extremist ideologies” or “Across all three”."
        in sentences
    )
    assert any(sentence.startswith("Nothing yet on 13 themes: S1, S3,") for sentence in sentences)


def test_without_a_session_one_sentence_says_so():
    assert coverage(programme(), []).missing == ("No session has been imported yet.",)


def test_twelve_sessions_are_counted():
    found = coverage(programme(), records(12))
    assert (found.sessions, len(found.boroughs)) == (12, 6)


def test_lists_and_numbers_read_as_english():
    assert [listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"], "or")] == [
        "",
        "a",
        "a and b",
        "a, b or c",
    ]
    assert [plural(1, "session"), plural(2, "session"), plural(1204, "body", "bodies")] == [
        "1 session",
        "2 sessions",
        "1,204 bodies",
    ]
