"""One thing said: what can be taken down, what a first character means, and what merging duplicates adds up to."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.domain.making import contributions, words
from workshop_app.domain.contribution import (
    MAX_LABELS,
    MAX_TEXT,
    PREFIXES,
    Contribution,
    ContributionKind,
    merge,
    split_prefix,
    without_gaps,
)
from workshop_app.domain.errors import CaptureError

several = st.lists(contributions, min_size=2, max_size=6, unique_by=lambda item: item.id)


def _themes(item):
    return item.themes


def _tags(item):
    return item.tags


@given(several, st.randoms())
def test_the_order_of_the_duplicates_changes_neither_hands_nor_labels(items, chance):
    assume(all(len({label for item in items for label in part(item)}) <= MAX_LABELS for part in (_themes, _tags)))
    keep, others = items[0], items[1:]
    one = merge(keep, others)
    chance.shuffle(others)
    other = merge(keep, others)
    assert one.recognised_by == other.recognised_by
    assert (set(one.themes), set(one.tags)) == (set(other.themes), set(other.tags))
    assert one.read_back is other.read_back


@given(several)
def test_hands_at_one_table_may_be_the_same_and_hands_at_two_tables_are_not(items):
    merged = merge(items[0], items[1:])
    tables = {}
    for item in items:
        if item.recognised_by is not None:
            tables.setdefault(item.table, []).append(item.recognised_by)
    assert merged.recognised_by == (sum(map(max, tables.values())) if tables else None)


@given(several)
def test_merging_keeps_identity_and_words_and_loses_no_label(items):
    merged = merge(items[0], items[1:])
    for name in ("id", "number", "kind", "text", "table", "activity"):
        assert getattr(merged, name) == getattr(items[0], name)
    assert set(merged.themes) == {theme for item in items for theme in item.themes}
    assert merged.themes[: len(items[0].themes)] == items[0].themes
    assert merged.read_back is all(item.read_back for item in items)


@given(contributions)
def test_merging_with_itself_changes_nothing(item):
    assert merge(item, [item]) == item
    assert merge(item, []) == item


def test_labels_beyond_what_a_contribution_holds_are_left_out():
    one = Contribution("a", 1, ContributionKind.NEED, "x", tags=tuple(f"a{n}" for n in range(12)))
    other = Contribution("b", 2, ContributionKind.NEED, "x", tags=("b",))
    assert merge(one, [other]).tags == one.tags


def test_no_more_hands_than_a_hall_holds():
    one = Contribution("a", 1, ContributionKind.NEED, "x", recognised_by=2_000)
    other = Contribution("b", 2, ContributionKind.NEED, "x", recognised_by=2_000, table=2)
    assert merge(one, [other]).recognised_by == 2_000


@given(st.sampled_from(sorted(PREFIXES)), words)
def test_a_first_character_sets_the_kind(prefix, text):
    kind, _ = split_prefix(prefix + text)
    assert kind is PREFIXES[prefix]


@pytest.mark.parametrize(
    ("line", "kind", "text"),
    [
        ("! stop and search", ContributionKind.CONCERN, "stop and search"),
        ("?who decides", ContributionKind.QUESTION, "who decides"),
        ("> mentors  ", ContributionKind.PROPOSAL, "mentors"),
        ('"We are the subject"', ContributionKind.VERBATIM, "We are the subject"),
        ("“We are the subject”", ContributionKind.VERBATIM, "We are the subject"),
        ('! he said "no"', ContributionKind.CONCERN, 'he said "no"'),
        ("no prefix", None, "no prefix"),
        ("", None, ""),
        ("!", ContributionKind.CONCERN, ""),
    ],
)
def test_a_line_is_split_into_kind_and_words(line, kind, text):
    assert split_prefix(line) == (kind, text)


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"text": " \n"}, "nothing to save yet"),
        ({"text": "x" * (MAX_TEXT + 1)}, "at most 4000 characters"),
        ({"themes": tuple(f"S{n}" for n in range(13))}, "at most 12 themes"),
        ({"tags": tuple(f"t{n}" for n in range(13))}, "12 tags"),
        ({"tags": ("x" * 41,)}, "1 to 40 characters"),
        ({"tags": (" ",)}, "1 to 40 characters"),
        ({"recognised_by": -1}, "from 0 to 2000"),
        ({"recognised_by": 2_001}, "from 0 to 2000"),
        ({"number": 0}, "numbered from 1"),
        ({"table": 0}, "numbered from 1"),
    ],
)
def test_what_cannot_be_taken_down_is_refused_with_a_sentence(values, sentence):
    with pytest.raises(CaptureError, match=sentence):
        Contribution(**{"id": "a", "number": 1, "kind": ContributionKind.NEED, "text": "x"} | values)


def test_the_longest_text_is_taken():
    assert len(Contribution("a", 1, ContributionKind.NEED, "x" * MAX_TEXT).text) == MAX_TEXT


@pytest.mark.measured
@given(several)
def test_numbers_without_gaps_keep_their_order(items):
    closed = without_gaps(items)
    assert [item.number for item in closed] == list(range(1, len(items) + 1))
    assert [item.id for item in closed] == [item.id for item in sorted(items, key=lambda item: item.number)]
    assert without_gaps(closed) == closed
