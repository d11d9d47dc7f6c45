"""An age with what else narrows a person down: each says little, together in one line they can point to one person.

An age that was found gets a reason that says so. Looser ages of one person (“a barber in his forties”) are no finding
by themselves; beside two of ethnicity, place, job and family they are possible. Ages of groups are left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from workshop_app.domain.identifier import Certainty, IdentifierKind
from workshop_app.privacy.span import Span

_LOOSE_AGE = re.compile(
    r"(?<!\w)(?:in (?:his|her|my) (?:early |mid |mid-|late )?(?:teens|twenties|thirties|forties|fifties|sixties"
    r"|seventies|eighties|nineties|[2-9]0s)"
    r"|(?:twenty|thirty|forty|fifty|sixty|seventy)[ -]?(?:odd|something))(?!\w)",
    re.IGNORECASE,
)
_ETHNICITY = re.compile(
    r"(?<!\w)(?:somali|bengali|bangladeshi|pakistani|indian|nigerian|ghanaian|eritrean|ethiopian|sudanese|congolese"
    r"|jamaican|caribbean|turkish|kurdish|cypriot|albanian|kosovan|polish|romanian|bulgarian|ukrainian|russian|irish"
    r"|portuguese|brazilian|colombian|ecuadorian|spanish|italian|greek|arab|moroccan|algerian|egyptian|iraqi|iranian"
    r"|syrian|palestinian|lebanese|yemeni|afghan|tamil|sri lankan|gujarati|punjabi|chinese|vietnamese|filipino|filipina"
    r"|roma|gypsy|traveller|jewish|hasidic|charedi|sikh|hindu|muslim|yoruba|igbo|chechen|uyghur|uzbek|nepali|gurkha)"
    r"(?!\w)",
    re.IGNORECASE,
)
_JOB = re.compile(
    r"(?<!\w)(?:barber|hairdresser|baker|butcher|imam|rabbi|priest|pastor|teacher|head ?teacher|headmaster|headmistress"
    r"|caretaker|cleaner|nurse|midwife|doctor|gp|dentist|pharmacist|chemist|driver|cabbie|cab driver|bus driver|plumber"
    r"|electrician|builder|shopkeeper|newsagent|postman|postwoman|chef|cook|waiter|waitress|solicitor|accountant|carer"
    r"|childminder|dinner lady|lollipop lady|librarian|coach|boxer|footballer|councillor|warden|security guard|soldier"
    r"|fireman|firefighter|paramedic|social worker|youth worker|tailor|florist|mechanic|landlord|landlady)(?!\w)",
    re.IGNORECASE,
)
_FAMILY = re.compile(
    r"(?<!\w)(?:(?:mum|mother|dad|father) of (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|twins|triplets)"
    r"|single (?:mum|mother|dad|father)|widow(?:er)?|twins?|only (?:child|son|daughter)|foster (?:child|son|daughter))"
    r"(?!\w)",
    re.IGNORECASE,
)
_TOGETHER = "With what else this line says, this age could point to one person."
_PLACES = frozenset((IdentifierKind.LOCATION, IdentifierKind.ADDRESS, IdentifierKind.ORG, IdentifierKind.POSTCODE))
_ENOUGH_FOR_LOOSE = 2


def with_combinations(text: str, found: Sequence[Span]) -> list[Span]:
    """The findings in folded text, with ages that point to one person by what stands with them."""
    loose = [span for span in _loose(text) if not any(_overlap(span, each) for each in found)]
    if not loose and not any(span.kind is IdentifierKind.AGE for span in found):
        return list(found)
    beside = _beside(text, found)
    told = [span._replace(reason=_TOGETHER) if beside and span.kind is IdentifierKind.AGE else span for span in found]
    more = loose if beside >= _ENOUGH_FOR_LOOSE else []
    return sorted([*told, *more], key=lambda span: span.start)


def _loose(text: str) -> Iterator[Span]:
    for match in _LOOSE_AGE.finditer(text):
        yield Span(match.start(), match.end(), IdentifierKind.AGE, _TOGETHER, Certainty.POSSIBLE)


def _beside(text: str, found: Sequence[Span]) -> int:
    """How many of ethnicity, place, job and family the line tells."""
    patterns = sum(pattern.search(text) is not None for pattern in (_ETHNICITY, _JOB, _FAMILY))
    return patterns + any(span.kind in _PLACES for span in found)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
