"""Marks follow the text, and their answers are counted as they stand when the line is saved."""

from hypothesis import given
from hypothesis import strategies as st

from workshop_app.domain.identifier import Certainty, Identifier, IdentifierKind, KeepReason
from workshop_app.ui.marking import Answers, kept_counts, place, shifted


def found(start, end, kind=IdentifierKind.PHONE, replacement="[PHONE]"):
    return Identifier(start, end, kind, Certainty.CERTAIN, "This looks like a telephone number.", replacement)


def test_places_count_as_a_text_document_counts():
    text = "🙂 ring 020"
    (mark,) = place(text, [found(7, 10)])
    assert (mark.start, mark.end, mark.words) == (8, 11, "020")


def test_findings_that_overlap_or_do_not_fit_are_left_out():
    marks = place("ring 020 now", [found(5, 8), found(6, 12), found(9, 40)])
    assert [(mark.start, mark.end) for mark in marks] == [(5, 8)]


@given(st.integers(0, 12), st.integers(0, 6), st.integers(0, 6))
def test_after_an_edit_a_mark_has_its_words_or_is_gone(position, removed, added):
    text = "ring 020 now"
    marks = place(text, [found(5, 8)])
    edited = text[:position] + "x" * added + text[position + removed :]
    for mark in shifted(marks, position, removed, added):
        assert edited[mark.start : mark.end] == "020"


def test_an_answer_holds_for_the_same_words_in_the_line_in_any_case():
    answers = Answers()
    first, second, other = place("Abc then aBC then xyz", [found(0, 3), found(9, 12), found(18, 21)])
    answers.keep(first, KeepReason.PUBLIC)
    answered = answers.answered([first, second, other])
    assert [mark.open for mark in answered] == [False, False, True]
    assert kept_counts(answered) == {"a public person, place or body": 2}


def test_a_replacement_that_was_taken_back_is_not_counted():
    answers = Answers()
    first, second = place("020 and 030", [found(0, 3), found(8, 11)])
    answers.replace(first)
    answers.replace(second)
    assert answers.replaced_counts("[PHONE] and [PHONE]") == {"PHONE": 2}
    assert answers.replaced_counts("[PHONE] and 030") == {"PHONE": 1}
    assert answers.replaced_counts("") == {}
