"""Words that somebody said to look for: any case, possessive, one typo away, and no word that everybody uses."""

import pytest

from workshop_app.domain.identifier import Certainty, Identifier, IdentifierKind
from workshop_app.privacy import find_identifiers, replacements
from workshop_app.privacy.remembered import Wanted, is_spelling_of, remembered, sought, stand_in, with_remembered

PERSON, ORG = IdentifierKind.PERSON, IdentifierKind.ORG


def hits(wanted, text):
    return [text[each.start : each.end] for each in wanted.find(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("AMINA said", ["AMINA"]),
        ("amina’s mum, Amina's dad", ["amina", "Amina"]),
        ("Àmíná", ["Àmíná"]),
        ("𝓐 then ﬁrst Amina", ["Amina"]),
        ("amna, aminna, amyna, maina", ["amna", "aminna", "amyna", "maina"]),
        ("Amina Rahman came", ["Amina Rahman"]),
        ("Rahmann, Amina", ["Rahmann", "Amina"]),
        ("minor animal min", []),
        ("[person A] met [a school]", []),
        ("[Amina]", ["Amina"]),
        ("@amina_92 and #aminasplace", ["amina", "aminasplace"]),
        ("Rahman: Amina’s", ["Rahman", "Amina"]),
        ("", []),
    ],
)
def test_a_purge_finds_all_spellings_of_a_name(text, found):
    assert hits(Wanted(sought("Amina Rahman", PERSON), inside=True), text) == found


def test_short_names_are_found_as_they_are_only():
    wanted = Wanted(sought("Ali", PERSON), inside=True)
    assert hits(wanted, "ALI's and ali, Alia, quality, Al, Aly") == ["ALI", "ali"]


def test_a_word_that_everybody_uses_is_found_where_it_is_asked_for_and_as_spelt():
    wanted = Wanted(sought("Grace", PERSON), inside=True)
    assert hits(wanted, "grace, GRACE's, trace, gracce, grade, disgraceful") == ["grace", "GRACE"]


def test_of_several_words_those_that_everybody_uses_are_not_found_alone():
    wanted = Wanted(sought("St Quibblewick's school of dance", ORG), inside=True)
    text = "The dance at st quibblewick’s School of Dance; quibblewick is a school"
    assert hits(wanted, text) == ["st quibblewick’s School of Dance", "quibblewick"]


def test_numbers_are_found_however_they_are_spaced():
    wanted = Wanted(sought("020 7946 0018", IdentifierKind.PHONE), inside=True)
    assert hits(wanted, "02079460018, (020) 7946-0018, 0207946001, 9020794600180") == ["02079460018", "020) 7946-0018"]


@pytest.mark.parametrize(
    ("word", "name", "same"),
    [
        ("yusuf", "yusuf", True),
        ("yusif", "yusuf", True),
        ("yussuf", "yusuf", True),
        ("yusf", "yusuf", True),
        ("yuusf", "yusuf", True),
        ("usuf", "yusuf", True),
        ("yusufu", "yusuf", True),
        ("yuffs", "yusuf", False),
        ("yosif", "yusuf", False),
        ("yufus", "yusuf", False),
        ("yu", "yusuf", False),
        ("omer", "omar", False),
        ("12346", "12345", False),
        ("trace", "grace", False),
    ],
)
def test_one_slip_of_the_keys_and_no_more(word, name, same):
    assert is_spelling_of(word, name) is same


def words_of(words, kind=PERSON):
    return [" ".join(each.words) for each in remembered(words, kind)]


def test_what_was_accepted_is_remembered_in_its_parts_but_never_words_that_everybody_uses():
    assert words_of("Amina Rahman") == ["amina rahman", "amina", "rahman"]
    assert words_of("Hope") == []
    assert words_of("Grace Quibblewick") == ["grace quibblewick", "quibblewick"]
    assert words_of("14 years old", IdentifierKind.AGE) == []
    assert words_of("0207 946 0018", IdentifierKind.PHONE) == ["0207 946 0018"]
    assert words_of("Quibblewick Hall", ORG) == ["quibblewick hall"]
    assert words_of("my cousin Zahra", IdentifierKind.RELATION) == ["my cousin zahra", "zahra"]
    assert words_of("my cousin", IdentifierKind.RELATION) == []


def test_what_is_remembered_adds_possible_marks_to_those_of_the_engine():
    wanted = Wanted(remembered("Zorblatta", PERSON)).and_also(remembered("Quibblewick Sprocket", ORG))
    text = "Amina and zorblata met at QUIBBLEWICK sprocket"
    found = with_remembered(text, find_identifiers(text), wanted)
    assert [(text[each.start : each.end], each.certainty.value, each.replacement) for each in found] == [
        ("Amina", "certain", "[person A]"),
        ("zorblata", "possible", "[person B]"),
        ("QUIBBLEWICK sprocket", "possible", "[an organisation]"),
    ]


def test_what_overlaps_a_mark_of_the_engine_makes_it_longer_and_no_less_certain():
    text = "Amina Zorblatta spoke"
    engine = [Identifier(0, 5, PERSON, Certainty.CERTAIN, "A name.", "[person A]")]
    wanted = Wanted(remembered("Amina Zorblatta", PERSON))
    (found,) = with_remembered(text, engine, wanted)
    assert (found.start, found.end, found.certainty, found.reason) == (0, 15, Certainty.CERTAIN, "A name.")
    whole = [Identifier(0, 21, PERSON, Certainty.CERTAIN, "A name.", "[person A]")]
    assert with_remembered(text, whole, wanted) == whole


def test_people_get_letters_that_no_replacement_in_the_text_has():
    text = "[person A] told Yusuf and Amina, and Yusuf went"
    found = with_remembered(text, find_identifiers(text), Wanted())
    assert [each.replacement for each in found] == ["[person B]", "[person C]", "[person B]"]
    assert stand_in(PERSON, "Yusuf", "".join(f"[person {chr(65 + n)}]" for n in range(26))) == "[person A]"


def test_no_replacement_is_ever_taken_for_words_that_are_looked_for():
    put = [*replacements._PLAIN.values(), *(name for name, _heads in replacements._BODIES), replacements._BODY]
    put += [*(band for _age, band in replacements._BANDS), replacements._OLDER, replacements._AGE]
    put += ["[a friend]", "[a relative]", "[a date]", "[left out]", "[person Q]"]
    put += [f"[a day in {season}]" for season, _months in replacements._SEASONS]
    for words in put:
        assert Wanted(sought(words, PERSON), inside=True).find(f"so {words} it is") == [], words
