"""Indirect identifiers (A3): words without a name that may still tell who somebody is. Each rule suggests a question.

The rules know English only and answer nothing: whoever reviews says whether somebody who knows the neighbourhood could
tell. They look for somebody, not for things: “the only bus” asks nothing.
"""

from __future__ import annotations

import re
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
    "imam|priest|vicar|rabbi|pastor|head ?teacher|head ?master|head ?mistress|deputy head|head of|councillor|caretaker"
    "|coach|manager|secretary|treasurer|chair(?:man|woman|person)?|founder|owner|shopkeeper|librarian|youth worker"
    "|social worker|nurse|midwife|doctor|gp|pcso|officer|organiser|landlord|postman|trustee|governor"
    "|teacher|receptionist|barber|driver|chaplain|warden"
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
_RULES = {
    Hint.ONLY_ONE: re.compile(
        rf"\b(?:only|first|last) (?:\w+ )?(?:{_PERSON})\b(?: \w+)? (?:who|to|in|here|at|on|of|left|there)\b"
        rf"|\b(?:the|am|is|was|were|being) (?:the )?only (?:{_PERSON})\b"
        r"|\b(?:nobody|no one|no-one) else (?:here|in|on|at|does|has|is|wears|speaks)\b"
    ),
    Hint.ROLE: re.compile(rf"\b(?:{_ROLE})\b[^.;]{{0,30}}?\b(?:of|at|in|from|for|on) {_NEAR}"),
    Hint.EVENT: re.compile(
        rf"\b(?:was|were|got|been|being) (?:\w+ )?(?:{_HAPPENED})\b"
        r"|\b(?:in|on) the (?:local )?(?:news|papers?|tv|telly|television)\b"
        r"|\b(?:fire|stabbing|shooting|raid|funeral|trial|inquest|explosion|crash|arrest) (?:at|in|on|outside|of)"
        rf" {_NEAR}"
        r"|\b(?:won|lost) (?:the|an?) (?:\w+ )?(?:award|medal|election|case|appeal|prize)\b"
    ),
    Hint.FAMILY: re.compile(
        rf"\b(?:my|his|her|their|our|whose) (?:\w+ )?(?:{_KIN}) (?:who|(?:is|was) (?:the|an?|one|in)|runs|ran|works"
        r"|worked|teaches|went|lives|lived|married|joined|left|died|owns|owned)\b"
        rf"|\b(?:{_KIN}|family|relative) of (?:the|our|that|a|an|\[)"
        r"|\b(?:married|related) to (?:the|our|that|a|an|one|\[)"
    ),
    Hint.AGE: re.compile(
        r"(?=.*(?:\b\d{1,2}[- ]years?[- ]old\b|\baged? \d{1,2}\b|\b\d{1,2} ?yo\b|\bin (?:his|her|their|my) (?:teens|"
        r"(?:early |late |mid-?)?(?:\d0s|twenties|thirties|forties|fifties|sixties|seventies|eighties))\b"
        r"|\[[^\]]*\b(?:aged?|years|teens|\d0s)\b[^\]]*\]))"
        rf"(?=.*(?:\b(?:{_BACKGROUND}|{_ROLE}|student|apprentice)\b|\[a place|\[a school|\[a |\bestate\b|\bward\b))"
    ),
}


def hints(text: str) -> tuple[Hint, ...]:
    """The questions that `text` gives rise to, each at most once."""
    words = " ".join(folded(text).replace("’", "'").split())
    return tuple(hint for hint, rule in _RULES.items() if rule.search(words))
