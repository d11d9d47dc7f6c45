"""What the identifier check finds, what it leaves, and the laws that hold for any text at all."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_app.domain.identifier import Certainty, IdentifierKind, replaced
from workshop_app.privacy import find_identifiers
from workshop_app.privacy.numbers import nhs_check_digit_fits

OPEN_SETS = Path(__file__).parents[3] / "shared" / "data" / "privacy"
STRUCTURED = {"PHONE", "EMAIL", "URL", "HANDLE", "POSTCODE", "NHS", "NINO", "PLATE", "DATE"}

HOSTILE = 40_000
"""Characters: ten times the longest contribution."""

FOUND = {
    IdentifierKind.PHONE: (
        "07700900123",
        "07700 900123",
        "07700 900 123",
        "07700-900-123",
        "07700.900.123",
        "+447700900123",
        "+44 7700 900123",
        "+44 (0)7700 900123",
        "+44 (0) 20 7946 0958",
        "0044 7700 900123",
        "(020) 7946 0958",
        "020 7946 0958",
        "0161 496 0000",
        "01632 960001",
        "03069 990123",
        "447700 900123",
        "7700 900123",
        "+353 1 234 5678",
        "07700 90012",
        "077009001234",
        "০৭৭০০ ৯০০১২৩",
        "０７７００　９００１２３",
        "07700–900–123",
    ),
    IdentifierKind.EMAIL: (
        "a.person@example.org",
        "A.PERSON+LIST@EXAMPLE.CO.UK",
        "o'person@example.org",
        "person (at) example.org",
        "person[at]example[dot]org",
        "person at example dot org",
        "first dot last at mail dot example dot co dot uk",
        "person at example.org",
        "person@example",
        "renée@example.org",
        "rene\N{COMBINING ACUTE ACCENT}e@example.org",
    ),
    IdentifierKind.POSTCODE: (
        "E8 3DP",
        "e83dp",
        "SW1A 1AA",
        "sw1a1aa",
        "EC1A  1BB",
        "N15-6QX",
        "e 8 3dp",
        "E8 3 DP",
        "W1A 0AX",
        "zz9 9zz",
        "GIR 0AA",
        "M25 1AB",
    ),
    IdentifierKind.URL: (
        "https://example.org/people/7?x=1",
        "www.example.org",
        "example.co.uk",
        "photos.example.org/somebody",
        "t.me/somebody",
        "youtube.com/somebody",
        "example dot org slash somebody",
    ),
    IdentifierKind.NHS: ("999 041 7723", "999-041-7723", "999.041.7723", "9434765919"),
    IdentifierKind.NINO: ("QQ 12 34 56 C", "qq123456c", "QQ-12-34-56-C", "QQ 123456 C", "tn401977a"),
    IdentifierKind.HANDLE: ("@somebody", "@some_body.e15", "@7somebody", "@realtalk-e7"),
}
LEFT = (
    "section 8",
    "Section 8 and section 21 notices",
    "In 2026",
    "from 2019 to 2026, 2019 2020",
    "£20,000",
    "£400,000 over three years",
    "the M25 and the A406",
    "S6 2nd, theme S6 and V5",
    "since 7/7 and 9/11",
    "Year 9 and Year 10",
    "years 7 8 9 10 11",
    "18 out of 23, 0/10, 3-4pm, 24/7",
    "dial 999, 101 or 111",
    "the hotline 0800 789 321",
    "on 12 03 26 a bus came",
    "0.1234567890",
    "£1234567890",
    "we met @5pm @ the hall",
    "e.g. this, i.e. that",
    "it was the end.So we left",
    "youtube.com and www.gov.uk",
    "look at the station at noon",
    "E8 and SW9",
    "we live in zone 2, 15 minutes by the 253 bus",
    "100% of 1,204",
    "1 in 5 and 1 in 4",
    "12:30 to 14:45",
    "e8 5th",
)


@pytest.mark.parametrize(("kind", "words"), [(kind, words) for kind, all_of in FOUND.items() for words in all_of])
@pytest.mark.parametrize("sentence", ["{}", "They said {}, and left.", "👩🏽‍🦱 é ({}) 🙂", "ref:{}!"])
def test_an_identifier_is_found_whole_and_alone(kind, words, sentence):
    text = sentence.format(words)
    found = find_identifiers(text)
    assert [each.kind for each in found] == [kind]
    start = text.index(words)
    covered = set(range(found[0].start, found[0].end))
    letters = {start + place for place, character in enumerate(words) if character.isalnum()}
    assert letters <= covered
    assert not any(text[place].isalnum() for place in covered - set(range(start, start + len(words))))


@pytest.mark.parametrize("text", LEFT)
def test_what_only_looks_like_one_is_left(text):
    assert find_identifiers(text) == []


@pytest.mark.parametrize("text", [text for text in LEFT if text.isascii()])
def test_what_only_looks_like_one_is_left_in_small_letters_too(text):
    assert find_identifiers(text.lower()) == []


def test_a_number_of_ten_digits_is_an_nhs_number_where_the_words_say_so():
    assert find_identifiers("1234567890") == []
    assert [each.kind for each in find_identifiers("her NHS no is 1234567890")] == [IdentifierKind.NHS]


def test_a_wrong_check_digit_does_not_let_a_number_through():
    assert nhs_check_digit_fits("9434765919")
    assert not nhs_check_digit_fits("9434765918")
    right, wrong = find_identifiers("943 476 5919"), find_identifiers("943 476 5918")
    assert [each.kind for each in right + wrong] == [IdentifierKind.NHS] * 2
    assert "check digit fits" in right[0].reason
    assert "check digit" not in wrong[0].reason


def test_several_in_one_line_are_each_found():
    text = "ring 020 7946 0958 07700 900123 or write to a@example.org, E8 3DP, and see www.example.org/a@b"
    kinds = [each.kind.value for each in find_identifiers(text)]
    assert kinds == ["PHONE", "PHONE", "EMAIL", "POSTCODE", "URL"]


def test_of_two_that_overlap_nothing_is_left_to_be_read():
    text = "write to @somebody@social.example.org now"
    assert replaced(text, find_identifiers(text)) == "write to [e-mail address] now"


def test_a_finding_says_why_without_repeating_the_words_and_offers_a_replacement():
    (found,) = find_identifiers("call 07700 900123")
    assert found.certainty is Certainty.CERTAIN
    assert found.replacement == "[phone number]"
    assert found.reason == "This looks like a telephone number."


def test_offsets_are_code_points_of_the_original_text():
    start = "e\N{COMBINING ACUTE ACCENT}\N{COMBINING DIAERESIS} 👨‍👩‍👧 ﷺ call "
    text = f"{start}07700\N{NO-BREAK SPACE}900123\N{COMBINING ACUTE ACCENT} now"
    assert replaced(text, find_identifiers(text)) == f"{start}[phone number] now"


def test_an_invisible_character_hides_nothing():
    assert [each.kind for each in find_identifiers("077\N{ZERO WIDTH SPACE}00 900\N{SOFT HYPHEN}123")] == [
        IdentifierKind.PHONE
    ]


pieces = st.sampled_from(
    [
        "07700 900123",
        "a@example.org",
        " at ",
        " dot ",
        "E8 3DP",
        "@x",
        "www.",
        ".com",
        "999 041 7723",
        "(0)",
        "+44",
        "é",
    ]
)
texts = st.lists(pieces | st.text(max_size=6), max_size=12).map("".join)


@given(texts)
def test_findings_are_in_order_inside_the_text_and_do_not_overlap(text):
    found = find_identifiers(text)
    assert all(0 <= each.start < each.end <= len(text) for each in found)
    assert all(earlier.end <= later.start for earlier, later in pairwise(found))


@given(texts)
def test_nothing_found_before_is_found_again_once_replaced(text):
    again = replaced(text, find_identifiers(text))
    for _ in range(3):
        again = replaced(again, find_identifiers(again))
    assert find_identifiers(again) == []


@pytest.mark.parametrize(
    "piece",
    [
        *("0", "1 ", "07700 ", "(", ") (", "+44 ", "a.", "a-", "a_.", "a@", "a at ", "a at a dot ", "www."),
        *(
            "E8 ",
            "QQ 12 ",
            "one ",
            "x for y ",
            "A ",
            "3 may ",
            "is 9 ",
            "Mr ",
            "uncle ",
            "St ",
            "\N{COMBINING ACUTE ACCENT}",
        ),
    ],
)
@pytest.mark.timeout(30)
def test_a_hostile_text_is_searched_to_its_end(piece):
    """What takes time with the square of the length takes many minutes here, and ends at the limit."""
    text = (piece * (HOSTILE // len(piece) + 1))[:HOSTILE]
    assert all(0 <= each.start < each.end <= HOSTILE for each in find_identifiers(text))


def test_threads_do_not_disturb_each_other():
    lines = [f"call 07700 9001{number:02d} or a{number}@example.org" for number in range(50)] * 4
    alone = [find_identifiers(line) for line in lines]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(find_identifiers, lines)) == alone


@pytest.mark.skipif(not OPEN_SETS.is_dir(), reason="the open sets are not beside this checkout")
@pytest.mark.parametrize("change", [str, str.lower, str.upper])
@pytest.mark.parametrize("name", ["open", "voices"])
def test_the_open_sets_have_no_red_mark_on_harmless_words_and_no_miss_of_what_has_a_form(name, change):
    for line in (OPEN_SETS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        text = change(row["text"])
        if len(text) != len(row["text"]):
            continue
        found = find_identifiers(text)
        gold = [(each["start"], each["end"]) for each in row["spans"] + row["optional"]]
        red = [each for each in found if each.certainty is Certainty.CERTAIN]
        assert all(any(start < each.end and each.start < end for start, end in gold) for each in red), row["id"]
        covered = {place for each in found for place in range(each.start, each.end)}
        for span in row["spans"]:
            if span["type"] in STRUCTURED:
                letters = {place for place in range(span["start"], span["end"]) if text[place].isalnum()}
                assert letters <= covered, row["id"]
