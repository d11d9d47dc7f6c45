"""Indirect identifiers (A3): words without a name that may still tell who somebody is. Each rule suggests a question.

The rules know English only and answer nothing: whoever reviews says whether somebody who knows the neighbourhood could
tell. They look for somebody, not for things: “the only bus” asks nothing.

A line is gone through once, word by word, and a reading is tried only where a word stands that it begins with: review
and seal ask it of every line of a session.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import Enum

from workshop_app.domain.text import folded


class Hint(Enum):
    """Why it is asked. `RESTRICTED` is asked again of what was restricted and has no answer that says why."""

    ONLY_ONE = "the only one"
    ROLE = "a role with a place"
    EVENT = "a unique event"
    FAMILY = "a family link"
    AGE = "an age with more"
    NEIGHBOURS = "the neighbourhood check"
    RESTRICTED = "restricted"


SENTENCES = {
    Hint.ONLY_ONE: "It says that somebody is the only one, the first or the last.",
    Hint.ROLE: "It names a role together with a place that has few of them.",
    Hint.EVENT: "It tells of something that happened once, and that others heard of.",
    Hint.FAMILY: "It tells whose relative somebody is, and what they are or did.",
    Hint.AGE: "It gives an age together with a background, a job or a place.",
    Hint.NEIGHBOURS: "People who know the neighbourhood said yes to one of the six questions about it.",
    Hint.RESTRICTED: "It was restricted, and was changed since.",
}
"""Why it is asked, as it is said to whoever reviews."""

_PERSON = (
    "one|ones|person|man|woman|girl|boy|child|kid|student|pupil|teacher|family|household|mother|mum|father|dad|parent"
    "|muslim|christian|jew|sikh|hindu|somali|black|white|asian|convert|worker|volunteer|shopkeeper"
)
_ROLE = (
    "imam|priest|vicar|rabbi|pastor|head teacher|headteacher|head master|headmaster|head mistress|headmistress"
    "|deputy head|head of|councillor|caretaker|coach|manager|secretary|treasurer|chair|chairman|chairwoman|chairperson"
    "|founder|owner|shopkeeper|librarian|youth worker|social worker|nurse|midwife|doctor|gp|pcso|officer|organiser"
    "|landlord|postman|trustee|governor|teacher|receptionist|barber|driver|chaplain|warden"
)
_KIN = (
    "mother|mum|father|dad|brother|sister|son|daughter|wife|husband|uncle|aunt|auntie|cousin|nephew|niece|grandson"
    "|granddaughter|grandmother|grandfather|twin|twins|fiance|widow|brother-in-law|sister-in-law|ex"
)
_BACKGROUND = (
    "somali|bengali|bangladeshi|pakistani|turkish|kurdish|nigerian|ghanaian|jamaican|caribbean|polish|romanian|roma"
    "|traveller|irish|jewish|muslim|sikh|hindu|christian|arab|iraqi|iranian|syrian|afghan|eritrean|ethiopian|algerian"
    "|moroccan|tamil|chinese|vietnamese|albanian|indian|black|white|asian|convert|refugee"
)
_NEAR = r"(?:the|our|my|this|that|his|her|their|\[)"
_HAPPENED = (
    "arrested|stabbed|shot|killed|raided|evicted|deported|attacked|kidnapped|sentenced|convicted|expelled|excluded"
    "|referred|burnt down|set on fire"
)
_INCIDENT = "fire|stabbing|shooting|raid|funeral|trial|inquest|explosion|crash|arrest"
_THEIR_KIN = (
    rf" (?:\w+ )?(?:{_KIN}) (?:who|(?:is|was) (?:the|an?|one|in)|runs|ran|works|worked|teaches|went|lives|lived|married"
    r"|joined|left|died|owns|owned)\b"
)
_DECADES = r"(?:early |late |mid-?)?(?:\d0s|twenties|thirties|forties|fifties|sixties|seventies|eighties)"
_READINGS = (
    (
        Hint.ONLY_ONE,
        "only|first|last",
        rf" (?:\w+ )?(?:{_PERSON})\b(?: \w+)? (?:who|to|in|here|at|on|of|left|there)\b",
    ),
    (Hint.ONLY_ONE, "the|am|is|was|were|being", rf" (?:the )?only (?:{_PERSON})\b"),
    (Hint.ONLY_ONE, "nobody|no one|no-one", r" else (?:here|in|on|at|does|has|is|wears|speaks)\b"),
    (Hint.ROLE, _ROLE, rf"\b[^.;]{{0,30}}?\b(?:of|at|in|from|for|on) {_NEAR}"),
    (Hint.EVENT, "was|were|got|been|being", rf" (?:\w+ )?(?:{_HAPPENED})\b"),
    (Hint.EVENT, "in|on", r" the (?:local )?(?:news|papers?|tv|telly|television)\b"),
    (Hint.EVENT, _INCIDENT, rf" (?:at|in|on|outside|of) {_NEAR}"),
    (Hint.EVENT, "won|lost", r" (?:the|an?) (?:\w+ )?(?:award|medal|election|case|appeal|prize)\b"),
    (Hint.FAMILY, "my|his|her|their|our|whose", _THEIR_KIN),
    (Hint.FAMILY, f"{_KIN}|family|relative", r" of (?:the|our|that|a|an|\[)"),
    (Hint.FAMILY, "married|related", r" to (?:the|our|that|a|an|one|\[)"),
    (Hint.AGE, "age|aged", r" \d{1,2}\b"),
    (Hint.AGE, "in", rf" (?:his|her|their|my) (?:teens|{_DECADES})\b"),
)
"""The words that a reading begins with, in small letters, and what follows them."""
_FIGURE = re.compile(r"\d{1,2}(?:[- ]years?[- ]old| ?yo)\b")
_PUT_FOR_AN_AGE = re.compile(r"\[[^\]\[]*\b(?:aged?|years|teens|\d0s)\b[^\]]*\]")
_WITH_AGE = re.compile(rf"\b(?:{_BACKGROUND}|{_ROLE}|student|apprentice)\b|\[a |\bestate\b|\bward\b")
_WORD = re.compile(r"\w+")


def _beginnings() -> Mapping[str, list[tuple[Hint, Callable[[str, int], object]]]]:
    """By its first word, what may be read from there."""
    found: dict[str, list[tuple[Hint, Callable[[str, int], object]]]] = {}
    for hint, begins, follows in _READINGS:
        reading = re.compile(rf"(?:{begins}){follows}").match
        for word in dict.fromkeys(re.findall(r"(?:^|\|)(\w+)", begins)):
            found.setdefault(word, []).append((hint, reading))
    return found


_BEGINNINGS = _beginnings()


def hints(text: str) -> tuple[Hint, ...]:
    """The questions that `text` gives rise to, each at most once. Time is proportional to its length."""
    words = " ".join(folded(text).replace("’", "'").split())
    found = {Hint.AGE} if "[" in words and _PUT_FOR_AN_AGE.search(words) else set[Hint]()
    for match in _WORD.finditer(words):
        word = match.group()
        for hint, reading in _BEGINNINGS.get(word, ()):
            if reading(words, match.start()):
                found.add(hint)
        if word[0].isdecimal() and _FIGURE.match(words, match.start()):
            found.add(Hint.AGE)
    if Hint.AGE in found and not _WITH_AGE.search(words):
        found.remove(Hint.AGE)
    return tuple(hint for hint in Hint if hint in found)
