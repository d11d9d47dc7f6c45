"""What rules, lists and encoder say of a line becomes one set of marks: which of them is red, amber or none."""

from __future__ import annotations

import pytest

from workshop_app.domain.identifier import Certainty, IdentifierKind
from workshop_app.privacy import engine, find_identifiers, pieces
from workshop_app.privacy.encoder import Scores, Thresholds
from workshop_app.privacy.folding import fold


class Told:
    """An encoder that was told what to say: words of the line, their kind and share; of all others it says nothing."""

    thresholds = Thresholds(0.7, 0.1)

    def __init__(self, **said):
        self._said = said

    def read(self, text):
        return [self._scores(text, word) for word in pieces.words(text)]

    def _scores(self, text, word):
        kind, share = self._said.get(text[word.start : word.end].lower(), ("PERSON", 0.0))
        shares = [0.0] * len(pieces.LABELS)
        shares[0], shares[pieces.LABELS.index(f"B-{kind}")] = 1 - share, share
        return Scores(word.start, word.end, shares)


@pytest.fixture
def marks(monkeypatch):
    def find(text, **said):
        monkeypatch.setattr(engine.READING, "encoder", lambda: Told(**said))
        return [(text[each.start : each.end], each.kind.value, each.certainty.value) for each in find_identifiers(text)]

    return find


def test_from_the_threshold_for_red_on_it_is_certain_and_from_that_for_amber_possible(marks):
    assert marks("ask kresimira", kresimira=("PERSON", 0.71)) == [("kresimira", "PERSON", "certain")]
    assert marks("ask kresimira", kresimira=("PERSON", 0.69)) == [("kresimira", "PERSON", "possible")]
    assert marks("ask kresimira", kresimira=("PERSON", 0.09)) == []


def test_words_of_one_kind_belong_together_without_the_article(marks):
    said = {"the": ("ORG", 0.8), "zenobi": ("ORG", 0.9), "grill": ("ORG", 0.9)}
    assert marks("met at the zenobi grill. fine", **said) == [("zenobi grill", "ORG", "certain")]
    two = {"kresimira": ("PERSON", 0.9), "zenobi": ("ORG", 0.9)}
    assert [each[0] for each in marks("kresimira zenobi", **two)] == ["kresimira", "zenobi"]


def test_nothing_but_words_that_everybody_uses_is_never_certain_and_a_faint_hint_of_it_is_nothing(marks):
    assert marks("it was given hope", hope=("PERSON", 0.99)) == [("hope", "PERSON", "possible")]
    assert marks("it was given back", given=("PERSON", 0.2)) == []
    assert marks("a good mornig to all", mornig=("PERSON", 0.9)) == [("mornig", "PERSON", "possible")], "but for a slip"
    assert marks("add the num of bks", num=("PERSON", 0.9), bks=("PERSON", 0.9)) == []


def test_a_word_that_somebody_is_called_by_is_possible_sooner_than_one_that_nobody_is(marks):
    assert marks("it was, said hope", hope=("PERSON", 0.25)) == [("hope", "PERSON", "possible")]
    assert marks("it was, said table", table=("PERSON", 0.45)) == []
    assert marks("it was, said table", table=("PERSON", 0.55)) == [("table", "PERSON", "possible")]


def test_what_grammar_makes_of_a_word_and_things_of_every_day_are_never_certain(marks):
    for word in ("unanswered", "tracksuit", "letterbox", "directness"):
        assert marks(f"and then {word} again", **{word: ("PERSON", 0.45)}) == []
        assert marks(f"and then {word} again", **{word: ("PERSON", 0.9)}) == [(word, "PERSON", "possible")]
    assert marks("we met at Zozzi's bagels", bagels=("ORG", 0.2)) == [("bagels", "ORG", "possible")], "somebody's"
    assert marks("we met at the bagels", bagels=("ORG", 0.2)) == []


def test_a_name_of_which_the_encoder_takes_parts_for_different_kinds_is_one(monkeypatch):
    class Wavering(Told):
        def _scores(self, text, word):
            scores = super()._scores(text, word)
            kinds = {"zozi": "B-ORG", "acorns": "I-PERSON"}
            shares = [0.0] * len(pieces.LABELS)
            shares[pieces.LABELS.index(kinds.get(text[word.start : word.end], "O"))] = 1.0
            return scores._replace(shares=shares)

    monkeypatch.setattr(engine.READING, "encoder", Wavering)
    text = "she goes to zozi acorns now"
    assert [text[each.start : each.end] for each in find_identifiers(text)] == ["zozi acorns"]


def test_somebody_whom_the_encoder_takes_for_a_code_is_possible(marks):
    assert marks("ring cheng 1st", cheng=("CODE", 0.9)) == [("cheng", "PERSON", "possible")]
    assert marks("ring cheng 1st") == []
    assert marks("ring nobody 1st", nobody=("CODE", 0.9)) == []


def test_the_ages_of_a_group_are_nobodys(marks):
    said = dict.fromkeys(("20", "and", "24", "years", "old"), ("AGE", 0.9))
    assert marks("I am between 20 and 24 years old.", **said) == []


def test_short_forms_and_titles_alone_are_nobodys_name(marks):
    assert marks("ask the QZVX about it", qzvx=("PERSON", 0.99)) == [("QZVX", "PERSON", "possible")]
    assert marks("ask the GP and HR", gp=("PERSON", 0.99), hr=("PERSON", 0.99)) == []
    assert marks("ask the sergeant. he knows", sergeant=("PERSON", 0.99)) == []
    assert marks("and so on, e.g. this one", e=("PERSON", 0.9), g=("PERSON", 0.9)) == []
    assert marks("Turkish uncle says so") == []


def test_what_is_never_marked_stays_so_unless_the_encoder_is_sure_of_somebody_who_is_called_so(marks):
    assert marks("the chelsea match", chelsea=("PERSON", 0.85)) == []
    assert marks("chelsea said so", chelsea=("PERSON", 0.95)) == [("chelsea", "PERSON", "possible")]
    assert marks("happy diwali to all", diwali=("PERSON", 0.99)) == []
    assert marks("eid mubarak to all", eid=("PERSON", 0.99), mubarak=("PERSON", 0.99)) == []
    assert marks("finsbury park mosque", mosque=("ORG", 0.9), finsbury=("ORG", 0.9), park=("ORG", 0.9)) == [
        ("finsbury park mosque", "ORG", "certain")
    ], "it goes on with a name"


def test_figures_are_found_by_rules_and_what_the_encoder_alone_sees_is_possible_where_it_has_the_form(marks):
    assert marks("nineteen of them", nineteen=("AGE", 0.9)) == [("nineteen", "AGE", "possible")]
    assert marks("his house number is wrong", house=("AGE", 0.9), number=("CODE", 0.9)) == []
    assert marks("ticket 48151 was lost", **{"48151": ("CODE", 0.9)}) == [("48151", "HANDLE", "possible")]
    assert marks("ring 07700 900123", **{}) == [("07700 900123", "PHONE", "certain")], "what rules find stands"


def test_what_the_lists_say_weighs_less_where_the_encoder_sees_little_in_it(marks):
    assert marks("Fatima came", fatima=("PERSON", 0.9))[0][2] == "certain"
    assert marks("Fatima came", fatima=("PERSON", 0.2))[0][2] == "possible"
    assert marks("spoke to fatima", fatima=("PERSON", 0.2)) == [("fatima", "PERSON", "possible")]
    assert marks("spoke to fatima", fatima=("PERSON", 0.01)) == []


def test_a_title_belongs_to_the_name_and_a_kin_word_beside_it_is_marked_whoever_found_it(marks):
    somebody = {"kresimira": ("PERSON", 0.9)}
    assert marks("ask insp. kresimira", **somebody)[0][0] == "insp. kresimira"
    assert marks("her older sister, kresimira, came", **somebody) == [
        ("her older sister", "RELATION", "certain"),
        ("kresimira", "PERSON", "certain"),
    ]
    assert marks("kresimira, my aunt, came", **somebody)[1] == ("my aunt", "RELATION", "certain")
    assert marks("kresimira apa came", **somebody)[1] == ("apa", "RELATION", "certain")
    assert marks("kresimira, a manager, came", **somebody) == [("kresimira", "PERSON", "certain")]
    assert marks("a brother came late", brother=("RELATION", 0.9)) == [], "nobody is named"


def test_one_kin_word_between_two_names_is_marked_once(marks):
    found = marks("zenobi, her cousin kresimira", zenobi=("PERSON", 0.9), kresimira=("PERSON", 0.9))
    assert [each[0] for each in found] == ["zenobi", "her cousin", "kresimira"]


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("a Somali barber in his forties on the estate", "in his forties"),
        ("the nurse, a widow of fifty-something", "fifty-something"),
        ("a nurse in her forties", None),
        ("Somali barbers in their forties", None),
        ("we met in the sixties", None),
    ],
)
def test_a_loose_age_is_marked_with_two_more_things_that_tell(marks, text, age):
    assert [each[0] for each in marks(text)] == ([] if age is None else [age])


def test_an_age_that_tells_with_the_rest_of_the_line_says_so(monkeypatch):
    monkeypatch.setattr(engine.READING, "encoder", lambda: Told())
    (alone,) = find_identifiers("She is 19.")
    (together,) = find_identifiers("The only Eritrean nurse here. She is 19.")
    assert together.kind is IdentifierKind.AGE
    assert together.certainty is Certainty.CERTAIN
    assert "could point to one person" in together.reason
    assert together.reason != alone.reason


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("his mobile is o77oo 9oo 213", "o77oo 9oo 213"),
        ("oh seven seven double oh nine hundred one four two", "oh seven seven double oh nine hundred one four two"),
        ("on plus four four seven seven double oh nine double oh five three one", None),
        ("a white van, kp 70 wnb", "kp 70 wnb"),
        ("the scooter is EA-16-DPO", "EA-16-DPO"),
        ("reg GN13vhx", "GN13vhx"),
        ("she is 13 1/2", "13 1/2"),
        ("Emre has 19 years", "19 years"),
        ("come to SE8, four Q Y", "SE8, four Q Y"),
        ("office at kol yaakov dot example dot org", "office at kol yaakov dot example dot org"),
        ("number forty one b tanyard close", "number forty one b tanyard close"),
        ("3, 5, 5A & 11 Pomfret Close", "3, 5, 5A & 11 Pomfret Close"),
        ("the lodge, rear of 88 saffron walk", "the lodge, rear of 88 saffron walk"),
        ("3 Cutler's Reach, Flat 12", "3 Cutler's Reach, Flat 12"),
    ],
)
def test_odd_spellings_are_found_whole(text, found):
    whole = found or text.removeprefix("on ")
    assert whole in [text[each.start : each.end] for each in find_identifiers(text)]


@pytest.mark.parametrize(
    "text",
    [
        "two thousand five hundred people came, one hundred stood",
        "we met in 24 new places",
        "100 or 200 of them, 3, 5 and 11 from the court",
        "at 20 the law is clear",
        "good or oh well",
    ],
)
def test_near_misses_are_left(text):
    assert find_identifiers(text) == []


def test_the_engine_reads_what_is_folded(monkeypatch):
    text = "ask Kre\N{SOFT HYPHEN}simira"
    monkeypatch.setattr(engine.READING, "encoder", lambda: Told(kresimira=("PERSON", 0.9)))
    assert fold(text).text == "ask Kresimira"
    (found,) = find_identifiers(text)
    assert text[found.start : found.end] == "Kre\N{SOFT HYPHEN}simira"
