"""The laws of a merge, against a simple model, and what each line becomes."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.sealing.samples import plan
from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.domain.errors import FormatError, TableError
from workshop_app.domain.merge import Outcome, check, join, merge, outcome, state_of
from workshop_app.domain.table_notes import MAX_LINES, MOST_BACK, Line, Notes, TableCards, TablePack

BOOK, SESSION = "b0" * 8, "5e" * 8


def id_of(number):
    return f"{number:016x}"


def line(item, revision, earlier=(), purged=False, text="", **more):
    said = Contribution(id_of(item), item + 1, ContributionKind.NEED, text or f"wording {revision}", **more)
    return Line(said, id_of(revision), tuple(map(id_of, earlier)), purged)


def notes(*lines, gone=(), seq=1, **more):
    ours = {"identifiers": {}, "kept": {}, "by_rules": False, "table": 1, **more}
    return Notes(notebook=BOOK, session=SESSION, seq=seq, lines=lines, gone=tuple(map(id_of, gone)), **ours)


@st.composite
def tables(draw):
    """Notes in which three lines were worded up to four times, on branches, purged or withdrawn."""
    lines, gone = [], []
    for item in range(3):
        if draw(st.booleans()):
            continue
        if draw(st.integers(0, 4)) == 0:
            gone.append(item)
            continue
        steps = draw(st.lists(st.integers(1, 5), min_size=1, max_size=4, unique=True))
        path = [100 * item + step for step in steps]
        activity = draw(st.sampled_from(["", "talk"]))
        lines.append(line(item, path[-1], path[:-1], draw(st.booleans()), activity=activity))
    return notes(*lines, gone=gone)


def model(several):
    """The same in the simplest words: which wordings stand, by contribution; None where it is gone."""
    found = {}
    for item in {each for told in several for each in (*told.gone, *(one.said.id for one in told.lines))}:
        mine = [one for told in several for one in told.lines if one.said.id == item]
        older = {revision for one in mine for revision in one.earlier}
        purged = any(one.purged for one in mine)
        stand = {
            (one.revision, one.said.text, one.purged)
            for one in mine
            if one.revision not in older and (one.purged or not purged)
        }
        found[item] = None if any(item in told.gone for told in several) else stand
    return found


def seen(state):
    return {
        each: None if item.gone else {(one.revision, one.said.text, one.purged) for one in item.versions}
        for each, item in state.items()
    }


@given(st.lists(tables(), max_size=4), st.randoms(use_true_random=False))
def test_in_any_order_and_twice_it_is_what_the_model_says(several, chance):
    one = {}
    for told in several:
        one = merge(one, state_of(told))
    assert seen(one) == model(several)
    mixed = [*several, *several]
    chance.shuffle(mixed)
    other = {}
    for told in mixed:
        other = merge(other, state_of(told))
    assert other == one
    assert merge(one, one) == one


@given(tables(), tables(), tables())
def test_it_is_associative_and_commutative(one, two, three):
    a, b, c = map(state_of, (one, two, three))
    assert merge(merge(a, b), c) == merge(a, merge(b, c))
    assert merge(a, b) == merge(b, a)


@pytest.mark.parametrize(
    ("held", "comes", "is_"),
    [
        (None, line(0, 1), Outcome.NEW),
        (line(0, 1), line(0, 1), Outcome.SAME),
        (line(0, 1), line(0, 1, activity="talk"), Outcome.SAME),
        (line(0, 1), line(0, 2, [1]), Outcome.NEWER),
        (line(0, 2, [1]), line(0, 1), Outcome.OLDER),
        (line(0, 2, [1]), line(0, 3, [1]), Outcome.CONFLICT),
        (line(0, 1), line(0, 1, text="the same revision, other words"), Outcome.CONFLICT),
        (line(0, 2, [1], True), line(0, 3, [1]), Outcome.PURGED),
    ],
)
def test_what_becomes_of_a_line(held, comes, is_):
    before = {} if held is None else state_of(notes(held))
    after = merge(before, state_of(notes(comes)))
    assert outcome(before.get(comes.said.id), comes, after[comes.said.id]) is is_
    check(notes(comes), after)


def test_what_is_gone_stays_gone_and_keeps_no_words():
    gone = merge(state_of(notes(line(0, 1))), state_of(notes(gone=[0])))[id_of(0)]
    later = line(0, 2, [1])
    after = join(gone, state_of(notes(later))[id_of(0)])
    assert (after.versions, after.gone) == (frozenset(), True)
    assert outcome(gone, later, after) is Outcome.GONE
    check(notes(later), {id_of(0): after})


def test_notes_by_which_words_would_be_lost_are_not_merged():
    one, two = notes(line(0, 1, [2])), notes(line(0, 2, [1]))
    with pytest.raises(TableError, match="sent 1 of the kind “need”, and 1 of them would be lost") as lost:
        check(two, merge(state_of(one), state_of(two)))
    assert lost.value.code == "T-COUNTS"


@pytest.mark.parametrize(
    "bad",
    [
        lambda: line(0, 1, [1]),
        lambda: line(0, 1, [2, 2]),
        lambda: replace(line(0, 1), revision="not one"),
        lambda: notes(line(0, 1), line(0, 2)),
        lambda: notes(line(0, 1), gone=[0]),
        lambda: notes(gone=range(MAX_LINES + 1)),
        lambda: notes(line(0, 1, table=2)),
        lambda: notes(seq=0),
        lambda: replace(notes(), notebook="mine"),
        lambda: notes(identifiers={"SHOE-SIZE": 1}),
        lambda: notes(kept={"not an identifier": 0}),
        lambda: TablePack(plan(), 4, "age1", 1),
        lambda: TablePack(plan(), None, "age1", 0),
    ],
)
def test_what_cannot_be_is_refused(bad):
    with pytest.raises(FormatError):
        bad()


@pytest.mark.parametrize(
    "made",
    [
        lambda: replace(line(0, 1), card="no base64!"),
        lambda: replace(line(0, 1), card="A" * 1_300),
        lambda: notes(back=("",)),
        lambda: notes(back=("AAAA",) * (MOST_BACK + 1)),
        lambda: TableCards("age1", -1, False),
    ],
)
def test_what_seals_no_code_of_a_card_is_refused(made):
    with pytest.raises(FormatError):
        made()


def test_a_code_that_is_sealed_is_no_part_of_a_wording():
    with_card, without = notes(replace(line(0, 1), card="AAAA")), notes(line(0, 1))
    assert state_of(with_card) == state_of(without)
