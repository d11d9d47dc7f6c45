"""The code of a withdrawal card: read without doubt, guessed at a price, and nothing kept that ties lines together."""

import secrets
from datetime import date, datetime
from itertools import combinations, count
from math import log2

import pytest

from workshop_app.domain.errors import CardError
from workshop_app.domain.withdrawal import ALPHABET, Card, Cost, card, draw, promise, read, usual_cut_off, when, written

KEY = bytes(range(32))
CHEAP = Cost(2)


def test_a_code_is_read_as_it_is_written_however_it_is_typed():
    for _ in range(200):
        code = draw(secrets.token_bytes)
        spelt = written(code)
        assert [len(part) for part in spelt.split("-")] == [3, 3, 3]
        for typed in (spelt, spelt.lower(), code, f" {spelt.replace('-', ' ')} ", spelt.replace("-", "–")):
            assert read(typed) == code
        assert read(code.translate(str.maketrans("528V", "SZBU"))) == code


def test_every_slip_and_every_swap_is_noticed():
    code = draw(secrets.token_bytes)
    for place in range(9):
        for other in set(ALPHABET) - {code[place]}:
            with pytest.raises(CardError, match="slip"):
                read(code[:place] + other + code[place + 1 :])
    for one, two in combinations(range(9), 2):
        swapped = list(code)
        swapped[one], swapped[two] = swapped[two], swapped[one]
        if swapped != list(code):
            with pytest.raises(CardError, match="slip"):
                read("".join(swapped))


@pytest.mark.parametrize(
    ("typed", "sentence"), [("", "0 were typed"), ("2" * 10, "10 were typed"), ("AAA-AAA-AAA", "A")]
)
def test_what_can_be_no_code_is_said(typed, sentence):
    with pytest.raises(CardError, match=sentence):
        read(typed)


def test_all_codes_are_equally_likely_and_there_are_many():
    bytes_ = count()
    drawn = {draw(lambda n: bytes([next(bytes_) % 256]))[0] for _ in range(512)}
    assert drawn == set(ALPHABET)
    assert log2(len(ALPHABET) ** 8) > 36
    above_the_last_whole_round = iter([b"\xff", *[b"\x00"] * 8])
    assert draw(lambda _n: next(above_the_last_whole_round)) == "2" * 9


def test_without_its_code_nothing_ties_the_lines_of_a_card_together():
    mine, other = card(KEY, "A", CHEAP), card(KEY, "B", CHEAP)
    kept = [mine.proof(), mine.tag("1"), mine.tag("2"), other.proof(), other.tag("1"), other.tag("2")]
    assert len(set(kept)) == len(kept)
    assert all(len(each) == 32 for each in kept)
    assert card(KEY, "A", CHEAP).tag("1") == mine.tag("1"), "with it, everything does"
    assert card(bytes(32), "A", CHEAP).tag("1") != mine.tag("1"), "in this session only"


def test_a_card_does_not_say_its_secret():
    assert "secret" not in repr(Card(b"secret"))


def test_a_guess_costs_memory():
    assert Cost().n * 1024 == 16 * 1024**2
    assert card(KEY, "A", Cost()).secret != card(KEY, "A", CHEAP).secret


def test_cards_work_for_a_week_after_the_session_or_after_they_were_made():
    assert usual_cut_off(date(2018, 5, 24), datetime(2018, 5, 1, 9)) == datetime(2018, 5, 31, 18)
    late = usual_cut_off(date(2018, 5, 24), datetime(2018, 6, 3, 9))
    assert when(late) == promise(late, False) == "Sunday 10 June 2018, 18:00"
    assert promise(late, True) == "Sunday 10 June 2018, 18:00, or until the notes are sealed, if that is sooner"
