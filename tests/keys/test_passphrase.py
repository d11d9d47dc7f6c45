"""One spelling for each passphrase, and a hint that does not flatter."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_app.keys.passphrase import normalised, strength
from workshop_app.keys.words import suggestion


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("café résumé", "cafe\u0301 re\u0301sume\u0301"),
        ("Å", "\u212b"),
        ("ﬁrst", "first"),
        ("গো", "\u0997\u09c7\u09be"),
        ("two words", "two\u00a0words"),
        ("  at its ends\t", "at its ends"),
    ],
)
def test_it_does_not_matter_how_a_keyboard_composes_it(one, other):
    assert normalised(one) == normalised(other)


def test_case_and_inner_space_do_matter():
    assert normalised("a b") != normalised("ab") != normalised("AB")


@pytest.mark.parametrize(
    "weak",
    ["", " ", "password", "Password1", "London2024!", "qwertyuiop", "abcdefghijklmnop", "12345678901234567890",
     "aaaaaaaaaaaaaaaaaaaa", "workshop workshop workshop workshop workshop", "salmon kiwi velvet", "letmein"],
)  # fmt: skip
def test_what_is_guessed_soon_is_not_enough(weak):
    judged = strength(weak)
    assert not judged.enough
    assert judged.hint


@pytest.mark.parametrize(
    "good",
    ["salmon kiwi velvet lantern", "correct horse battery staple", "x7#Kq9$mZ2!pW", "Mein Fahrrad ist blau und alt",
     "আমার লাল সাইকেল খুব পুরনো হয়ে গেছে"],
)  # fmt: skip
def test_several_words_or_many_mixed_signs_are_enough(good):
    assert strength(good).enough


def test_a_suggestion_of_five_words_is_always_enough_and_strong_unless_a_word_came_twice():
    for seed in range(200):
        suggested = suggestion(5, random.Random(seed).randbytes)
        assert strength(suggested).score == (4 if len(set(suggested.split())) == 5 else 3)


@given(st.text(max_size=60))
def test_the_score_and_the_verdict_belong_together(text):
    judged = strength(text)
    assert 0 <= judged.score <= 4
    assert judged.enough == (judged.score >= 3)


def test_more_words_are_never_weaker():
    text = ["salmon", "kiwi", "velvet", "lantern", "pebble"]
    scores = [strength(" ".join(text[:n])).score for n in range(6)]
    assert scores == sorted(scores)


def test_a_passphrase_without_end_is_refused():
    judged = strength("word " * 400)
    assert not judged.enough
    assert "1,000" in judged.hint
