"""Equality monitoring (A8): how often each answer was given to each question of the paper form. Nothing else.

A form is never a row: whoever keys them goes through the pile question by question, and only totals are kept. The
questions are these and no others, so that no programme can add one; political opinion is none of them (Data Protection
Act 2018, Schedule 1, paragraph 8, covers the categories of this form and does not cover that one).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from workshop_app.domain.errors import CaptureError
from workshop_app.domain.places import LONDON, PLACES
from workshop_app.domain.record_bounds import MOST

FEWEST_FORMS = 5
"""Of fewer forms no totals are kept: ten totals of two forms are nearly the two forms."""
NOT_SAID = "not-said"
_NOT_SAID = (NOT_SAID, "Prefer not to say")


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the form; `answers` are pairs of a key, as in records, and words, as on the form."""

    key: str
    words: str
    answers: tuple[tuple[str, str], ...]

    @property
    def labels(self) -> Mapping[str, str]:
        """The words of each answer, by its key, in the order of the form."""
        return dict(self.answers)


def _asks(key: str, words: str, *answers: str) -> Question:
    return Question(key, words, (*((_key(each), each) for each in answers), _NOT_SAID))


def _key(words: str) -> str:
    letters = "".join(each if each.isalnum() and each.isascii() else " " for each in words.lower())
    return "-".join(letters.split())


QUESTIONS = (
    _asks(
        *("age", "Your age"),
        *("Under 16", "16 to 17", "18 to 24", "25 to 34", "35 to 44", "45 to 54", "55 to 64", "65 to 74", "75 or over"),
    ),
    _asks("sex", "Your sex", "Female", "Male"),
    _asks("gender", "Is your gender the same as the sex you were registered with at birth?", "Yes", "No"),
    _asks(
        *("ethnic-group", "Your ethnic group"),
        *("Asian: Indian", "Asian: Pakistani", "Asian: Bangladeshi", "Asian: Chinese", "Asian: other"),
        *("Black: Caribbean", "Black: African", "Black: other"),
        *("Mixed: White and Black Caribbean", "Mixed: White and Black African", "Mixed: White and Asian"),
        "Mixed: other",
        *("White: British", "White: Irish", "White: Gypsy, Traveller or Roma", "White: other"),
        *("Arab", "Another ethnic group"),
    ),
    _asks(
        *("religion", "Your religion or belief", "None", "Buddhist", "Christian", "Hindu", "Jewish", "Muslim", "Sikh"),
        "Another religion or belief",
    ),
    _asks(
        "disability", "Does a condition or illness limit what you can do each day?", "Yes, a lot", "Yes, a little", "No"
    ),
    _asks(
        *("orientation", "Your sexual orientation"),
        *("Heterosexual or straight", "Gay or lesbian", "Bisexual", "Another orientation"),
    ),
    _asks(
        *(
            "language",
            "Your main language",
            "English",
            "Albanian",
            "Arabic",
            "Bengali",
            "French",
            "Gujarati",
            "Italian",
        ),
        *("Kurdish", "Persian", "Polish", "Portuguese", "Punjabi", "Romanian", "Somali", "Spanish", "Tamil", "Turkish"),
        *("Urdu", "Yoruba", "Another language"),
    ),
    _asks("borough", "Where you live", *(place for place in PLACES if place != LONDON), "Outside London"),
    _asks(
        *("heard", "How you heard of this session"),
        *(
            "From a friend or relative",
            "From a group or charity",
            "From a place of worship",
            "From a school or college",
        ),
        *("From the council", "From a poster or leaflet", "Online", "Another way"),
    ),
)
_BY_KEY = {question.key: question for question in QUESTIONS}


@dataclass(frozen=True, slots=True)
class Equality:
    """The totals of one session: how many `forms` were in the box, and per question and answer, by their keys, how
    often it was given. An answer that nobody gave is not there, nor a question that was not
    counted. No forms: no totals.
    """

    forms: int = 0
    totals: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not (FEWEST_FORMS <= self.forms <= MOST or (self.forms == 0 and not self.totals)):
            raise CaptureError(
                f"Totals are kept of {FEWEST_FORMS} forms or more. Of fewer, nothing is typed in: destroy the forms."
            )
        for key, counts in self.totals.items():
            question = _BY_KEY.get(key)
            if question is None or not question.labels.keys() >= counts.keys():
                raise CaptureError("The equality form has no such question, or no such answer.")
            if not counts or any(n < 1 for n in counts.values()):
                raise CaptureError("An answer that was given is counted from 1.")
            if sum(counts.values()) > self.forms:
                raise CaptureError(
                    f"“{question.words}” has {sum(counts.values()):,} answers on {self.forms:,} forms. Count that"
                    " question again; nothing of it was saved."
                )

    def blank(self, key: str) -> int:
        """On how many forms a question was left empty."""
        return self.forms - sum(self.totals.get(key, {}).values())

    def with_question(self, key: str, counts: Mapping[str, int]) -> Equality:
        """The totals with this question counted so; what is 0 is left out. `CaptureError` where that cannot be."""
        given = {answer: n for answer, n in counts.items() if n}
        others = {each: totals for each, totals in self.totals.items() if each != key}
        return Equality(self.forms, {**others, key: given} if given else others)


def together(several: Iterable[Equality]) -> Equality:
    """The totals of several sessions added up."""
    added: dict[str, dict[str, int]] = {}
    forms = 0
    for each in several:
        forms += each.forms
        for key, counts in each.totals.items():
            sums = added.setdefault(key, {})
            for answer, n in counts.items():
                sums[answer] = sums.get(answer, 0) + n
    return Equality(forms, added)


def hidden(counts: Mapping[str, int], threshold: int) -> frozenset[str]:
    """The answers to one question that are not shown, so that no count below `threshold` can be worked out.

    Everybody knows the sum. So beside the small counts the next larger ones go, until each of those hidden could lie
    anywhere in a range at least as wide as the threshold; where that cannot be, all of them go (privacy.md, section 2).
    """
    rising = sorted((n, answer) for answer, n in counts.items() if n)
    gone = [each for each in rising if each[0] < threshold]
    rest = rising[len(gone) :]
    while gone and rest and sum(n for n, _ in gone) - len(gone) < threshold:
        gone.append(rest.pop(0))
    return frozenset(answer for _n, answer in gone)


BLANK = "blank"
"""The key of those who left a question empty, beside those of its answers."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One question as it may be shown: each answer that was given, by its words and in the order of the form, with how
    often; None where that is hidden. The last are those who left it empty, where there are any. `forms` are those on
    which it was counted, in `sessions`.
    """

    question: Question
    answers: tuple[tuple[str, int | None], ...]
    forms: int
    sessions: int = 1


def shown(totals: Equality, least: int) -> tuple[Shown, ...]:
    """Every question that was counted, in the order of the form, with the counts that may be shown where those from 1
    to less than `least` may not. How many forms there were is known: so those left empty are hidden like an answer.
    """
    return pooled([totals], least, 1)


def pooled(several: Sequence[Equality], least: int, fewest: int) -> tuple[Shown, ...]:
    """The same over several sessions, added up; a question that fewer than `fewest` of them counted is left out."""
    every = []
    for question in QUESTIONS:
        counted = [each for each in several if question.key in each.totals]
        if len(counted) < max(1, fewest):
            continue
        sums = together(Equality(each.forms, {question.key: each.totals[question.key]}) for each in counted)
        given = {**sums.totals[question.key], BLANK: sums.blank(question.key)}
        gone = hidden(given, least)
        words = {**question.labels, BLANK: "Left empty"}
        answers = ((words[key], None if key in gone else given[key]) for key in words if given.get(key))
        every.append(Shown(question, tuple(answers), sums.forms, len(counted)))
    return tuple(every)


def sentence(each: Shown) -> str:
    """“Your sex: Female 13, Male 8, Left empty *.”"""
    answers = ", ".join(f"{words} {'*' if n is None else format(n, ',')}" for words, n in each.answers)
    return f"{each.question.words.rstrip('?')}: {answers}."
