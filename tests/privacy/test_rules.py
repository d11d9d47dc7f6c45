"""What the rules and the lists of names find: written and spoken codes, dates, ages, places, bodies and people."""

from __future__ import annotations

import pytest

from workshop_app.domain.identifier import Certainty, IdentifierKind
from workshop_app.privacy import find_identifiers

RED, AMBER = Certainty.CERTAIN, Certainty.POSSIBLE
KIND = IdentifierKind


def marks(text):
    """What is marked, as (words, kind, certainty)."""
    return [(text[each.start : each.end], each.kind, each.certainty) for each in find_identifiers(text)]


def words(text):
    return [found for found, _kind, _certainty in marks(text)]


SPOKEN = (
    ("you can ring oh double seven double oh nine double oh one four two any time", KIND.PHONE),
    ("zero seven seven zero zero, nine zero zero, five five, no, five six one", KIND.PHONE),
    ("my NHS number is nine nine nine, four oh two, double one seven three", KIND.NHS),
    ("it is Q Q one two, three four, five six, C", KIND.NINO),
    ("the plate was K P six eight, T J N", KIND.PLATE),
    ("Lima X-ray two one, Victor Bravo Tango was parked there", KIND.PLATE),
    ("S W sixteen, two November Foxtrot, and I waited", KIND.POSTCODE),
    ("it's E for echo 7, nine, Q for Quebec, H for hotel", KIND.POSTCODE),
)


@pytest.mark.parametrize(("text", "kind"), SPOKEN)
def test_what_is_spelled_out_is_found_in_one_piece(text, kind):
    for spelt in (text, text.lower(), text.upper()):
        assert [found for _words, found, _certainty in marks(spelt)] == [kind], spelt


@pytest.mark.parametrize(
    "text",
    [
        "one two three four five six seven eight nine ten, coming",
        "ten, nine, eight, seven, six, five, four, three, two, one",
        "you dial one oh one and wait, or nine nine nine",
        "double three, double three, that was the vote, thirty-three for",
        "two in ten, or twenty-four, five or six",
        "A I and C V and A and E",
        "at seven, eight or nine in the evening",
    ],
)
def test_counting_and_votes_are_not_numbers_to_ring(text):
    assert words(text) == []


@pytest.mark.parametrize(
    ("text", "date", "certainty"),
    [
        ("he was born 17 August 1999 in this borough", "17 August 1999", RED),
        ("it was the 5th May 2023", "5th May 2023", RED),
        ("on 14/02/2024 she rang", "14/02/2024", RED),
        ("on 2024-02-14 she rang", "2024-02-14", RED),
        ("second of the second, ninety-eight", "second of the second, ninety-eight", RED),
        ("the twenty-third of October she left", "twenty-third of October", AMBER),
        ("it happened on 4th November", "4th November", AMBER),
        ("17 Mayıs we moved", "17 Mayıs", AMBER),
        ("they came in June 2022", "June 2022", AMBER),
    ],
)
def test_a_date_on_which_something_happened(text, date, certainty):
    assert marks(text) == [(date, KIND.DATE, certainty)]


@pytest.mark.parametrize(
    "text",
    [
        "since 2003 it has got worse",
        "it may be 2 or 3 times, and they march 2 miles",
        "7/7 and 9/11 and October 7th changed how people look at us",
        "7 October 2023 changed how people look at us",
        "support 24/7, 3/4 of us agree, 50/50",
        "for six months, last Tuesday, every Friday, next week",
        "the score was 3-2",
    ],
)
def test_years_durations_and_days_that_everybody_knows_are_left(text):
    assert words(text) == []


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("a 16-year-old was stopped", "16-year-old"),
        ("a 9 year old girl heard it", "9 year old"),
        ("a 17yo said no", "17yo"),
        ("she is 41 and tired", "41"),
        ("he's only 19, he said", "19"),
        ("who is seventy-three, has never been asked", "seventy-three"),
        ("my son was four when we came", "four"),
        ("he was only 19 year, no more", "19 year"),
        ("a man aged 54 told us", "54"),
    ],
)
def test_the_age_of_somebody(text, age):
    assert (age, KIND.AGE, RED) in marks(text)


@pytest.mark.parametrize(
    "text",
    [
        "young people aged 11 to 16 need somewhere to go",
        "the over 65s and the under 18s",
        "18-25 year olds, and 7 year olds",
        "aged 18 and over",
        "Year 9 pupils, 21 years of service, 5 minutes late",
        "there are 12, maybe 14 of them",
        "it is 5 pounds, that is 3 too many",
        "questions 5, 6, and 7",
    ],
)
def test_ages_of_groups_and_other_numbers_are_left(text):
    assert words(text) == []


@pytest.mark.parametrize(
    ("text", "plate"),
    [
        ("the reg was YK15 JVN", "YK15 JVN"),
        ("kp68owj outside again", "kp68owj"),
        ("a white van A123 BCD", "A123 BCD"),
    ],
)
def test_number_plates(text, plate):
    assert (plate, KIND.PLATE, RED) in marks(text)


def test_a_road_and_a_count_are_no_plates():
    assert words("the M25 and the A12 and in 24 the next") == []


@pytest.mark.parametrize(
    ("text", "found", "kind"),
    [
        ("she lives at 22 Millbrook Lane with them", "22 Millbrook Lane", KIND.ADDRESS),
        ("flat 9, 114 tarrowby road", "flat 9, 114 tarrowby road", KIND.ADDRESS),
        ("flt 3/88 dunmallet rd", "flt 3/88 dunmallet rd", KIND.ADDRESS),
        ("at Flat C, three-oh-one Larch Parade", "Flat C, three-oh-one Larch Parade", KIND.ADDRESS),
        ("they stand in Chandos Row", "Chandos Row", KIND.LOCATION),
        ("by the Harding Estate", "Harding Estate", KIND.LOCATION),
        ("outside Denmark Walk station", "Denmark Walk station", KIND.LOCATION),
    ],
)
def test_addresses_and_places(text, found, kind):
    assert marks(text) == [(found, kind, RED)]


@pytest.mark.parametrize(
    "text",
    [
        "the high street, our street and the main road",
        "a police station, the train station, the council estate",
        "20 people in the road, 3 of them on the estate",
        "Downing Street and City Hall and Tower Hamlets",
        "one way street, wrong side of the road",
        "in Hackney, Newham and Waltham Forest",
        "the Westminster Bridge attack, Finsbury Park, Parsons Green",
        "the Victoria line and the Home Office hotel",
    ],
)
def test_streets_without_a_name_and_public_places_are_left(text):
    assert words(text) == []


@pytest.mark.parametrize(
    ("text", "found", "certainty"),
    [
        ("he goes to Oakhill Park Academy now", "Oakhill Park Academy", RED),
        ("prayers at Masjid Bilal", "Masjid Bilal", RED),
        ("she was baptised at Our Lady of the Wayside", "Our Lady of the Wayside", RED),
        ("they asked at St Dymphna's", "St Dymphna's", RED),
        ("he fights at Second Wind Boxing Club", "Second Wind Boxing Club", AMBER),
        ("the Finsbury Park Mosque", "Finsbury Park Mosque", RED),
        ("she is at brightwater college", "brightwater college", AMBER),
        ("at masjid al-huda", "masjid al-huda", AMBER),
    ],
)
def test_schools_places_of_worship_and_clubs_with_a_name(text, found, certainty):
    assert (found, KIND.ORG, certainty) in marks(text)


@pytest.mark.parametrize(
    "text",
    [
        "the youth club, Community Centre, local school and any mosque",
        "Keep the youth club open until ten",
        "Schools should tell parents, and the Primary School too",
        "She teaches in a secondary school. A church lent us its hall.",
        "The Muslim Council of Britain, the Charity Commission and the Board of Deputies",
    ],
)
def test_what_is_only_a_kind_of_place_is_left(text):
    assert words(text) == []


@pytest.mark.parametrize(
    ("text", "found", "certainty"),
    [
        ("Mrs Olufunke Balogun spoke", "Mrs Olufunke Balogun", RED),
        ("we asked sgt hartnoll about it", "sgt hartnoll", AMBER),
        ("Rashid Sarwar told us", "Rashid Sarwar", RED),
        ("then Nurcan asked why", "Nurcan", RED),
        ("Małgorzata and her friends", "Małgorzata", RED),
        ("it was R. K. Nadarajah who rang", "R. K. Nadarajah", RED),
        ("Leah Ben-David stopped wearing it", "Leah Ben-David", RED),
        ("Aoife O'Sullivan left", "Aoife O'Sullivan", RED),
        ("Grace Boateng left", "Grace Boateng", RED),
        ("so Hope said nothing", "Hope", AMBER),
        ("they took samira home", "samira", AMBER),
        ("my name is Zwbrx Ooq", "Zwbrx Ooq", RED),
        ("Ізабела then Наталія came", "Наталія", RED),
    ],
)
def test_names_of_people(text, found, certainty):
    assert (found, KIND.PERSON, certainty) in marks(text)


@pytest.mark.parametrize(
    ("text", "kin", "name"),
    [
        ("his cousin Sameer was referred", "his cousin", "Sameer"),
        ("Abti Cabdi does not come", "Abti", "Cabdi"),
        ("Wujek Staszek sleeps in the car", "Wujek", "Staszek"),
        ("then Rahim chacha got up", "chacha", "Rahim"),
        ("her bro ibby went", "her bro", "ibby"),
    ],
)
def test_a_kin_word_beside_a_name_is_marked_with_it(text, kin, name):
    found = {(each, kind) for each, kind, _certainty in marks(text)}
    assert {(kin, KIND.RELATION), (name, KIND.PERSON)} <= found


@pytest.mark.parametrize(
    "text",
    [
        "my son asked his teacher, and her mother said no",
        "My father watches preachers on his phone",
        "Sister, brother, we are all in it. My mum. She said so",
        "Hope is what we need, and faith, and grace, and some joy",
        "Will you come? Mark the day. Trust is one person, not a leaflet.",
        "Chatham House Rule, Royal Opera House",
        "Young Mentors and Green Spaces, Black History, Best Practice",
        "The Somali women, Polish workers, Bengali elders and Kurdish young men",
        "Ramadan, Eid, Diwali, Hanukkah and Christmas; inshallah and alhamdulillah",
        "Prevent and Channel, the Met, Ofsted, the Home Secretary and the Mayor of London",
        "Facebook, TikTok and Telegram; Daesh, the EDL and National Action",
        "I'd say London, England, Israel, Gaza and Jordan",
        "dont, wont, cant, gonna, innit, num of addr enuf",
    ],
)
def test_words_that_are_names_elsewhere_are_left(text):
    assert words(text) == []
    assert words(text.lower()) == []


@pytest.mark.parametrize("spell", [str.lower, str.upper])
def test_a_line_in_small_letters_or_in_capitals_is_possible_at_least(spell):
    text = spell("rashid sarwar from brightwater college lives at 22 Millbrook Lane, aged 14, ring 07700 900123")
    kinds = [kind for _words, kind, _certainty in marks(text)]
    assert kinds == [KIND.PERSON, KIND.ORG, KIND.ADDRESS, KIND.AGE, KIND.PHONE]
