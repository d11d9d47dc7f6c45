"""One line, typed as fast as speech, holds all that a contribution needs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.text import one_line
from workshop_app.domain.typed_line import TypedLine, read_line

CODES = ("S2", "S6", "V5")


def test_a_whole_line_is_taken_apart():
    assert read_line("! Stop and search near the estate #s6 #young-people ~9", CODES) == TypedLine(
        ContributionKind.CONCERN, "Stop and search near the estate", ("S6",), ("young people",), 9
    )


@pytest.mark.parametrize(
    ("first", "kind"),
    [
        ("!", ContributionKind.CONCERN),
        ("?", ContributionKind.QUESTION),
        (">", ContributionKind.PROPOSAL),
        ('"', ContributionKind.VERBATIM),
        ("", None),
    ],
)
def test_the_first_character_sets_the_kind(first, kind):
    line = read_line(f"{first} Paid mentors", CODES)
    assert (line.kind, line.text) == (kind, "Paid mentors")


def test_a_line_of_labels_only_says_nothing():
    assert read_line("#young-people ~9", CODES) == TypedLine(None, "", (), ("young people",), 9)


def test_a_theme_counts_anywhere_in_the_line_and_once():
    line = read_line("#V5 Who decides #S6 what happens #v5", CODES)
    assert (line.text, line.themes) == ("Who decides what happens", ("V5", "S6"))


def test_a_hash_in_the_middle_of_what_was_said_stays_there():
    line = read_line("After #MeToo people spoke up ~4", CODES)
    assert (line.text, line.tags, line.recognised_by) == ("After #MeToo people spoke up", (), 4)


def test_a_code_that_the_programme_does_not_have_is_a_tag():
    assert read_line("Paid mentors #Z9", CODES).tags == ("Z9",)


def test_a_quotation_loses_its_marks_and_keeps_its_tail():
    line = read_line("“Always the subject, never the partner” #S2 ~11", CODES)
    assert (line.text, line.themes, line.recognised_by) == ("Always the subject, never the partner", ("S2",), 11)


def test_of_several_numbers_the_last_counts():
    assert read_line("Paid mentors ~3 ~5", CODES).recognised_by == 5


@pytest.mark.parametrize("line", ["about ~6 of us came", "we were #1 then left", "paid ~12345"])
def test_a_number_that_is_part_of_the_sentence_stays(line):
    assert read_line(line, CODES) == TypedLine(None, line)


@given(st.text(alphabet=st.characters(blacklist_characters='#~!?>"”“', blacklist_categories=("Cs",)), max_size=60))
def test_words_without_signs_come_back_as_they_are(text):
    assert read_line(text, CODES) == TypedLine(None, one_line(text))


@given(st.text(max_size=60))
def test_reading_what_was_read_changes_nothing_more_but_the_signs(text):
    line = read_line(text, CODES)
    assert line.text == one_line(line.text)
    assert all(tag.strip() for tag in line.tags)
