"""Words made safe to keep: one line, one spelling, nothing that hides."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_app.domain.text import folded, one_line

anything = st.text(max_size=60)


@given(anything)
def test_a_line_is_one_line_without_needless_space_or_controls(text):
    line = one_line(text)
    assert line == " ".join(line.split())
    assert not any(unicodedata.category(letter) in ("Cc", "Cs", "Cn", "Co") for letter in line)
    assert not set(line) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\ufeff\u00ad")
    line.encode()


@given(st.text(st.characters(categories=("L", "M", "N", "P", "S", "Zs")), max_size=60))
def test_letters_marks_and_signs_are_all_kept(text):
    letters = unicodedata.normalize("NFC", text)
    assert one_line(text).replace(" ", "") == "".join(letters.split())


@given(anything)
def test_a_line_made_safe_is_spelt_once_and_for_all(text):
    line = one_line(text)
    assert one_line(line) == line or unicodedata.normalize("NFC", line) != line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("  two \t words\r\nhere ", "two words here"),
        ("e\u0301", "é"),
        ("ক্\u200dষ", "ক্\u200dষ"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("\u200fשלום", "\u200fשלום"),
        ("a\u202eb", "ab"),
        ("a\x00b\x1bc", "abc"),
        ("a\ud800b", "ab"),
        ("zero\u200bwidth", "zerowidth"),
    ],
)
def test_the_cases_people_meet(text, line):
    assert one_line(text) == line


@given(anything)
def test_folding_makes_case_and_accents_equal(text):
    assert folded(text.upper()) == folded(text.upper().lower().upper())
    assert not any(unicodedata.combining(letter) for letter in folded(text))


@pytest.mark.parametrize(("text", "same"), [("CAFÉ", "cafe"), ("Straße", "STRASSE"), ("ﬁne", "fine"), ("Ünal", "unal")])
def test_folding_the_cases_people_meet(text, same):
    assert folded(text) == folded(same)
