from itertools import combinations

import pytest

from workshop_app.domain.likeness import LEAST, Measure, families, plain

BUSES = "Night buses are not safe for women"
BUSES_AGAIN = "Women don’t feel safe on night buses!"
OTHERS = (
    "More police on the estate",
    "The council never answers letters",
    "Somali mothers want a class in the evening",
)


def found(*texts):
    return [(family.places, family.contrary) for family in families(texts)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (BUSES, BUSES_AGAIN),
        ("Paid youth mentors in every borough", "Paid mentors for young people in every borough"),
        ("Imams and priests should visit schools together", "Priests and imams should visit the schools together"),
        ("স্কুলে যুবকদের জন্য আরও কাজ দরকার", "স্কুলে যুবকদের জন্য আরো কাজ দরকার।"),
        ("نحتاج إلى مرشدين للشباب في كل حي", "نَحتاج الى مُرشدين للشبـــاب فى كل حيّ"),
    ],
)
def test_lines_of_nearly_the_same_words_are_put_side_by_side(one, other):
    (family,) = families([OTHERS[0], one, *OTHERS[1:], other])
    assert (family.places, family.first, family.contrary) == ((1, 4), 1, False)
    assert LEAST <= family.share < 1
    assert family.measure in (Measure.CLOSE, Measure.MANY)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("More youth workers on the estate", "More police on the estate"),
        ("Yes", "Yes, they do"),
        ("Jobs", "Job"),
        ("আমি জানি না কে", "আমরা জানি কোথায়"),
    ],
)
def test_other_things_and_very_short_lines_are_not(one, other):
    assert families([one, other, *OTHERS[1:]]) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Police should be in schools", "Police shouldn't be in schools"),
        ("পুলিশকে আমরা বিশ্বাস করি", "পুলিশকে আমরা বিশ্বাস করি না"),
        ("نحن نثق في الشرطة في هذا الحي", "نحن لا نثق في الشرطة في هذا الحي"),
    ],
)
def test_the_same_with_a_not_is_contrary_and_in_no_family_of_its_likes(one, other):
    assert found(one, other, *OTHERS) == [((0, 1), True)]
    assert found(one, other, *OTHERS, one.upper()) == [((0, 5), False), ((0, 1), True)]


def test_what_reads_the_same_comes_first_however_short_it_is():
    same = families([BUSES, "Jobs!", BUSES_AGAIN, "jobs", "", "…"])
    assert [(family.places, family.measure) for family in same] == [((1, 3), Measure.SAME), ((0, 2), Measure.MANY)]
    assert families(["Schools and mosques together", "Mosques and schools together"])[0].measure is Measure.CLOSE


def test_many_lines_of_one_wording_are_one_family_and_the_same_each_time():
    lines = [f"Line number {number} about buses at night and women in them" for number in range(150)]
    (family,) = families([*lines, OTHERS[0]])
    assert family.places == tuple(range(150))
    assert families([*lines, *lines]) == families([*lines, *lines])


def test_what_is_common_to_all_lines_tells_little():
    common = [f"We think that in Newham {what}" for what in ("jobs matter", "rents are high", "elders feel alone")]
    assert families(common) == ()


def test_no_line_is_like_nothing():
    assert families([]) == ()


@pytest.mark.parametrize(
    ("text", "as_compared"),
    [
        ("It CAN’T go on – “never”!", "it can not go on never"),
        ("Café, naïve", "cafe naive"),
        ("কি ক", "কি ক"),
        ("می\u200cخواهم", "میخواهم"),
    ],
)
def test_case_marks_and_accents_make_no_difference_but_signs_that_make_a_letter_do(text, as_compared):
    assert plain(text) == plain(as_compared) == as_compared
    assert plain("কি") != plain("কা")


def test_a_line_near_two_that_are_not_near_each_other_stands_with_one_of_them():
    one, other = "mosque school police", "estate mentor library"
    (family,) = families([one, other, f"{one} {other}"])
    assert 2 in family.places
    assert len(family.places) == 2


def test_words_that_very_many_lines_share_do_not_make_each_pair_of_them_compared():
    words = [
        "mosque",
        "school",
        "police",
        "estate",
        "mentor",
        "library",
        "youth",
        "council",
        "garden",
        "market",
        "station",
        "shelter",
    ]
    lines = [" ".join(each) for each in combinations(words, 3)]
    together = families(lines)
    assert 0 < len(together) < len(lines)
    assert all(len(family.places) > 1 for family in together)
