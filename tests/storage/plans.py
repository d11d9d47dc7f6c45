"""A planned session and things said in it, for tests of the stores."""

from __future__ import annotations

from datetime import date

from tests import builders
from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.domain.session import Session

KEY = bytes(range(32))
PLAN = Session(
    "5e55105e55105e55",
    "00000000000000aa",
    "Workshop in Newham",
    "community",
    "Newham",
    "residents",
    3,
    date(2018, 3, 1),
    1110,
    builders.AGENDA,
)


def said(number: int, text: str, **values: object) -> Contribution:
    """Contribution `number`, whose id is its number."""
    return Contribution(f"{number:016x}", number, ContributionKind.EXPERIENCE, text, **values)
