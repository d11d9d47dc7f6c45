"""Words as the encoder reads them: their pieces, what they look like, and how a long text is cut into windows."""

from __future__ import annotations

from itertools import pairwise

import pytest

from workshop_app import paths
from workshop_app.privacy import pieces

_SPELT = (paths.resources() / "identifiers" / "vocab.txt").read_text(encoding="utf-8").split("\n")


def _cut(text: str) -> list[list[str]]:
    return [[_SPELT[piece] for piece in word.pieces] for word in pieces.words(text)]


def test_a_word_is_cut_into_the_longest_pieces_there_are_in_small_letters_without_accents() -> None:
    assert _cut("Zahra Żurawska, naïve O’Brien") == [
        ["za", "##hra"],
        ["zur", "##aw", "##ska"],
        [","],
        ["naive"],
        ["o", "'", "brien"],
    ]


def test_a_stretch_that_is_in_no_piece_is_unknown_and_a_word_has_eight_pieces_at_most() -> None:
    (unknown,) = pieces.words("\N{RUNIC LETTER FEHU FEOH FE F}")
    (long,) = pieces.words("Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren")
    assert unknown.pieces == (pieces.UNKNOWN,)
    assert len(long.pieces) == pieces.PIECES_IN_A_WORD


def test_words_know_where_they_stand() -> None:
    text = "Ask Osei-Bonsu (23)."
    assert [text[word.start : word.end] for word in pieces.words(text)] == ["Ask", "Osei-Bonsu", "(", "23", ")", "."]


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("zzgrx", 1),
        ("Zzgrx", 2),
        ("ZZGRX", 3),
        ("Z", 4),
        ("zzGrx", 5),
        ("z", 6),
        ("дом", 7),
        ("23", 8),
        ("!", 9),
        ("Fatima", 12),
        ("fatima's", 11),
        ("Kowalska", 22),
        ("Żółć-Kowalska", 22),
    ],
)
def test_a_word_carries_what_it_looks_like_and_what_the_lists_of_names_say(word: str, kind: int) -> None:
    assert pieces.word_type(word) == kind < pieces.TYPES


def test_a_long_text_is_read_in_windows_that_overlap_and_leave_no_word_out() -> None:
    read = pieces.words("Nobody at the meeting had seen Ayaan since. " * 40)
    cut = pieces.windows(read, overlap=12)

    assert {place for window in cut for place in range(window.begin, window.end)} == set(range(len(read)))
    assert all(len(window.ids) <= pieces.PIECES_IN_A_WINDOW + 1 for window in cut)
    assert all(before.end - after.begin == 12 for before, after in pairwise(cut))
    for window in cut:
        assert (window.ids[0], window.ids[-1]) == (pieces.CLASSIFY, pieces.SEPARATE)
        for place, first in enumerate(window.firsts):
            assert window.ids[first] == read[window.begin + place].pieces[0]
            assert window.kinds[first] == read[window.begin + place].kind
