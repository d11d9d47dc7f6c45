"""The printed kit of a session: all of its parts for 60 people, from the first loading of the fonts on."""

from __future__ import annotations

from datetime import date

from build_scripts.bench import Row
from build_scripts.benchmarks import _figures
from workshop_app import paths
from workshop_app.domain.concern import route
from workshop_app.domain.kit import Ballot, Kit, Part
from workshop_app.domain.poll import Method
from workshop_app.domain.programme import Programme
from workshop_app.domain.session import Session
from workshop_app.reporting import kit
from workshop_app.services.resources import ResourceService

PEOPLE = 60
TURNS = 5
_WORDS = (
    "One number to ring that is not the police, at night also",
    "Paid youth mentors in every borough",
    "শিক্ষকদের জন্য প্রশিক্ষণ এবং অভিভাবকদের সঙ্গে নিয়মিত সভা",
    "مرشدون شباب مدفوعو الأجر في كل حي",
)


def rows() -> list[Row]:
    """Ballots of two votes for 60 people, and the whole kit with them, the slowest of several turns."""
    programme = ResourceService(paths.resources()).programme("0" * 16)
    content = kit.Content(_session(programme), programme, route(programme, "Newham", date(2026, 5, 1)))
    votes = (Ballot("Core proposals", Method.AGREEMENT, 6, _WORDS), Ballot("What the room proposes"))
    ballots, whole = Kit((Part.BALLOTS,), PEOPLE, votes), Kit(tuple(Part), PEOPLE, votes)
    first = _figures.milliseconds(lambda: kit.document(ballots, content))
    rest = [_figures.milliseconds(lambda: kit.document(whole, content)) for _ in range(TURNS)]
    return [
        Row(f"ballots of two votes for {PEOPLE} people, fonts read", first, None, "ms", 1000),
        Row(f"the whole kit for {PEOPLE} people", max(rest), None, "ms", 1000),
    ]


def _session(programme: Programme) -> Session:
    template = programme.templates[0]
    return Session(
        "5e55105e55105e55",
        programme.id,
        "Community workshop, Newham",
        template.key,
        "Newham",
        programme.groups[0].key,
        6,
        date(2026, 5, 14),
        1080,
        template.activities,
    )
