"""What has a form is found in the spellings that people use in haste; what only looks so is left."""

from __future__ import annotations

import pytest

from workshop_app.domain.identifier import Certainty
from workshop_app.domain.identifier import IdentifierKind as Kind
from workshop_app.privacy import find_identifiers


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("write to amina.k @ example.org", "amina.k @ example.org", Kind.EMAIL),
        ("write to amina.k@example .org", "amina.k@example .org", Kind.EMAIL),
        ("she typed amina.k@example,org", "amina.k@example,org", Kind.EMAIL),
        ('wrong keyboard: amina.k"example.org', 'amina.k"example.org', Kind.EMAIL),
        ("do not open hxxps://example.org", "hxxps://example.org", Kind.URL),
        ("see www example org for times", "www example org", Kind.URL),
        ("see http //example.org/choir", "http //example.org/choir", Kind.URL),
        ("her insta is amina.ldn", "amina.ldn", Kind.HANDLE),
        ("discord: amina#1234", "amina#1234", Kind.HANDLE),
        ("on tiktok @ amina.k", "@ amina.k", Kind.HANDLE),
        ("her snap is zaynabxo", "zaynabxo", Kind.HANDLE),
        ("add zay.nab on insta", "zay.nab", Kind.HANDLE),
        ("write to amina.k at gmail", "amina.k at gmail", Kind.EMAIL),
        ("moved to E8.3DL", "E8.3DL", Kind.POSTCODE),
        ("moved to E14 9Q X", "E14 9Q X", Kind.POSTCODE),
        ("moved to N16 O AB", "N16 O AB", Kind.POSTCODE),
        ("nino QQ/12/34/56/C", "QQ/12/34/56/C", Kind.NINO),
        ("reg AB12/CDE", "AB12/CDE", Kind.PLATE),
        ("private reg 4 ABC", "4 ABC", Kind.PLATE),
        ("the plate starts KP70", "KP70", Kind.PLATE),
        ("her number ends 0123", "0123", Kind.PHONE),
        ("the funeral, Sat, 26 November", "Sat, 26 November", Kind.DATE),
        ("born 12 / 3 / 94", "12 / 3 / 94", Kind.DATE),
        ("Flat number 3, 12 Copper Street", "Flat number 3, 12 Copper Street", Kind.ADDRESS),
        ("a boy, 14yrs, from the flats", "14yrs", Kind.AGE),
        ("shes 14 yrs and scared", "14 yrs", Kind.AGE),
        ("a boy, 4, laughed", "4", Kind.AGE),
        ("12 Copper Street (flat 3)", "12 Copper Street (flat 3)", Kind.ADDRESS),
        ("a hundred and twelve Copper Street", "a hundred and twelve Copper Street", Kind.ADDRESS),
        ("nobody home at all @ No. 9", "No. 9", Kind.ADDRESS),
        ("the people at number 14 heard it", "number 14", Kind.ADDRESS),
    ],
)
def test_an_odd_spelling_is_found_whole(text: str, words: str, kind: Kind) -> None:
    start = text.index(words)
    letters = {start + place for place, each in enumerate(words) if each.isalnum()}
    found = [each for each in find_identifiers(text) if each.kind is kind]
    assert letters <= {place for each in found for place in range(each.start, each.end)}


@pytest.mark.parametrize(
    ("text", "who"),
    [("Briefing = CW", "CW"), ("LM → DO: ring the hall", "DO"), ("spoke to BK, all fine", "BK"), ("Scribe: KV", "KV")],
)
def test_initials_in_a_list_of_tasks_are_possible(text: str, who: str) -> None:
    found = {text[each.start : each.end]: each for each in find_identifiers(text)}
    assert (found[who].kind, found[who].certainty) == (Kind.PERSON, Certainty.POSSIBLE)


@pytest.mark.parametrize(
    "text",
    [
        "Status = OK; ask HR, spoke to GP, from EU to UK",
        "TikTok (14), Hackney (12), Newham (9)",
        "they met at number 10 Downing Street",
        "wait for number 9 bus",
        "we came to number 4 on the list",
        "said that, said @ six",
        "the plate was empty",
        "under reg 12 of the Act, registration is 10 am, a plate of 3 for the table",
        "scores 10 / 9 / 08 and a ratio of 3 / 2 / 10",
        "he left, 3 yrs ago, and she waited 14yrs",
        "telegram v2.5 and discord 2.0",
        "from NW London, via www, re PR",
        "insta is toxic, snap is down, add everyone on insta",
        "we look at gmail",
        "ring 0800 456 1226 or 0808 168 9111",
    ],
)
def test_what_only_looks_so_is_left(text: str) -> None:
    assert find_identifiers(text) == []
