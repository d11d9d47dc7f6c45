"""The printed kit as one document: what hangs on the wall, what lies on the tables, and what is handed out (P6).

Nothing on it was said by anybody. The same kit gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from workshop_app.domain.concern import Route
from workshop_app.domain.kit import Kit, Paper, Part
from workshop_app.domain.programme import Programme
from workshop_app.domain.session import Session
from workshop_app.reporting import concern_sheets, kit_ballots, kit_cards, kit_wall
from workshop_app.reporting.kit_page import KitSheet, type_for
from workshop_app.reporting.press import Press


@dataclass(frozen=True, slots=True)
class Content:
    """What the sheets say. `cut_off` is until when withdrawal cards work, empty where none were made."""

    session: Session
    programme: Programme
    route: Route
    cut_off: str = ""


_LARGER = 18 / 11
"""The smallest type of the route card has 11 points; in large print none has fewer than 18."""


def document(kit: Kit, content: Content, told: Callable[[int, int, str], None] = lambda *_: None) -> bytes:
    """The kit as a PDF, each part from a new page on. `told` is told of each part before it is laid out: how many are
    done, of how many, and which it is.
    """
    session = content.session
    when = f"{session.date.day} {session.date:%B %Y}"
    foot = f"{when} · {session.borough}"
    if kit.paper is not Paper.LARGE:
        foot = f"{content.programme.name} · {foot}"
    sheet = KitSheet(Press(f"Kit: {session.title}", "What is printed for a session"), foot, kit.paper)
    parts = [part for part in Part if part in kit.parts]
    for place, part in enumerate(parts):
        told(place, len(parts), part.value)
        if place:
            sheet.new_page()
        sheet.mark(part.value)
        _DRAW[part](sheet, kit, content)
    return sheet.finish()


def test_page(paper: Paper) -> bytes:
    """One page that shows whether a printer can print the kit: type of each size, rules, greys and every script."""
    sheet = KitSheet(Press("Test page", "For trying a printer"), "Workshop · test page", paper)
    kit_wall.test_page(sheet, type_for(paper))
    return sheet.finish()


def _consent(sheet: KitSheet, kit: Kit, content: Content) -> None:
    kit_wall.consent(sheet, type_for(kit.paper), content.programme.consent, content.cut_off)


def _late(sheet: KitSheet, kit: Kit, content: Content) -> None:
    kit_wall.late(sheet, type_for(kit.paper), content.programme.consent)


def _posters(sheet: KitSheet, kit: Kit, content: Content) -> None:
    kit_wall.posters(sheet, type_for(kit.paper), content.programme.questions)


def _equality(sheet: KitSheet, kit: Kit, _content: Content) -> None:
    sheet.repeat(lambda: kit_wall.equality_form(sheet, type_for(kit.paper)), kit.people)


_DRAW: Mapping[Part, Callable[[KitSheet, Kit, Content], None]] = {
    Part.CONSENT: _consent,
    Part.LATE: _late,
    Part.ROUTE: lambda sheet, kit, content: concern_sheets.draw_route_card(
        sheet, content.route, larger=_LARGER if kit.paper is Paper.LARGE else 1.0
    ),
    Part.POSTERS: _posters,
    Part.EQUALITY: _equality,
    Part.CARDS: lambda sheet, kit, _content: kit_cards.contributions(sheet, type_for(kit.paper), kit),
    Part.ASSESSMENTS: lambda sheet, kit, _content: kit_cards.assessments(sheet, type_for(kit.paper), kit),
    Part.BALLOTS: lambda sheet, kit, _content: kit_ballots.ballots(sheet, type_for(kit.paper), kit),
    Part.SLIP: lambda sheet, kit, _content: kit_wall.slip(sheet, type_for(kit.paper)),
}
