"""What stands beside a name that was found: its title belongs to it, and a kin word ties two people together.

Whoever found the name, rules or encoder, the same holds of what is beside it. A kin word with no name near it says
nothing about anybody, so a mark on one is let go.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from workshop_app.domain.identifier import Certainty, IdentifierKind
from workshop_app.privacy.people import KIN, TITLES
from workshop_app.privacy.span import Span
from workshop_app.privacy.words import word_set

_TITLE_BEFORE = re.compile(rf"(?<![\w’'])(?:{TITLES})\.?[ ]$", re.IGNORECASE)
_LONGEST_TITLE = 16
_KIN_BEFORE = re.compile(
    r"(?<![\w])(?:(?:my|his|her|our|their|your|me|ur|[’']im|a|the)[ ](?:(?:late|big|little|older|elder|younger|eldest"
    r"|youngest|best|half|step|twin|dear|baby)[ ]){0,2})?(?P<kin>[^\W\d_]{2,14}(?:-in-law)?),?[ ]"
    r"(?:called[ ]|named[ ])?$",
    re.IGNORECASE,
)
_KIN_AFTER = re.compile(
    r"(?:,[ ](?P<whose>my|his|her|our|their)[ ](?:(?:late|big|little|older|younger|eldest|youngest|best)[ ])?"
    r"|[ ])(?P<kin>[^\W\d_]{2,14}(?:-in-law)?)(?![\w’'])",
    re.IGNORECASE,
)
_LONGEST_KIN = 48
_NO_OWNER = re.compile(r"(?:a|the)[ ]", re.IGNORECASE)
_NEAR = 24
_CALLED_AFTER = word_set(
    """
    chacha chachi chachu khala khalu mama mami mamu bhai bhaiya bhaijan baji apa apu didi bhabi bhabhi teyze abla abi
    amca dayi hala yenge uncle aunty auntie thatha paati akka anna eedo adeer abti habaryar masi kaka kaki phupo
    """
)
"""Kin words that stand after the name they go with, as in “Rahela apa”, “Hatice teyze”."""
_ORDINARY = word_set("friend friends mate boss manager girl boy ma pa father sister brother mother ana")
"""Kin words that need somebody whose they are: “the manager, Ali” is no relative."""
_REASON = "With the name beside it, this ties two people together."
_MAYBE = "With the name beside it, this may tie two people together."


def with_titles(text: str, found: Sequence[Span]) -> list[Span]:
    """Each person together with the title before the name: “Insp. Mwangi”, “canon Hugh”."""
    return [_with_title(text, span) if span.kind is IdentifierKind.PERSON else span for span in found]


def _with_title(text: str, span: Span) -> Span:
    title = _TITLE_BEFORE.search(text, max(0, span.start - _LONGEST_TITLE), span.start)
    return span if title is None else span._replace(start=title.start())


def with_kin(text: str, found: Sequence[Span]) -> list[Span]:
    """The findings, with kin words beside people in them, and without kin words that no person is near to."""
    people = [span for span in found if span.kind is IdentifierKind.PERSON]
    kin = [span for person in people for span in (_before(text, person), _after(text, person)) if span is not None]
    marked = [span for span in found if span.kind is not IdentifierKind.RELATION or _has_person(span, people)]
    for span in kin:
        if not any(span.start < each.end and each.start < span.end for each in marked):
            marked.append(span)
    return sorted(marked, key=lambda span: span.start)


def _before(text: str, person: Span) -> Span | None:
    match = _KIN_BEFORE.search(text, max(0, person.start - _LONGEST_KIN), person.start)
    if match is None or match["kin"].lower().removesuffix("-in-law") not in KIN:
        return None
    owner = match.start() < match.start("kin")
    if match["kin"].lower() in _ORDINARY and not owner:
        return None
    start = match.start("kin") if _NO_OWNER.match(text, match.start()) else match.start()
    return _relation(start, match.end("kin"), person)


def _after(text: str, person: Span) -> Span | None:
    match = _KIN_AFTER.match(text, person.end)
    if match is None or match["kin"].lower().removesuffix("-in-law") not in KIN:
        return None
    if match["whose"] is None and match["kin"].lower() not in _CALLED_AFTER:
        return None
    return _relation(match.start("whose") if match["whose"] else match.start("kin"), match.end("kin"), person)


def _relation(start: int, end: int, person: Span) -> Span:
    sure = person.certainty is Certainty.CERTAIN
    return Span(start, end, IdentifierKind.RELATION, _REASON if sure else _MAYBE, person.certainty)


def _has_person(span: Span, people: Sequence[Span]) -> bool:
    return any(person.start - span.end <= _NEAR and span.start - person.end <= _NEAR for person in people)
