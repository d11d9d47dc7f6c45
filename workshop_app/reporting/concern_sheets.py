"""What safeguarding needs on paper: the route card, the concern form (empty or filled in), and the slip of an envelope.

The filled-in form is the one document that holds what somebody said about a risk; it is made only when it is asked for.
"""

from __future__ import annotations

from workshop_app.domain.concern import (
    EMERGENCY,
    FIELDS,
    Aware,
    Concern,
    EnvelopeSlip,
    Role,
    Route,
    answers,
    moment_words,
)
from workshop_app.domain.programme import Contact
from workshop_app.domain.slip import groups
from workshop_app.reporting.look import BAD, BODY, HEADING, INK, LINE, NOTE, QUIET, STRONG, TINT, TITLE, WARN, WHITE
from workshop_app.reporting.press import A4, Press
from workshop_app.reporting.sheet import LEFT, RIGHT, WIDTH, Sheet
from workshop_app.reporting.text import Style

A5 = (A4[1] / 2, A4[0])
_LARGE = Style(13, 18, INK)
_LARGE_STRONG = Style(14, 19, INK, bold=True)
_TELEPHONE = Style(19, 25, INK, bold=True)
_QUIET = Style(11, 15, QUIET)
_DUE = Style(11, 15, WARN, bold=True)
_EMERGENCY = Style(34, 40, WHITE, bold=True)
_EMERGENCY_WORDS = Style(13, 17, WHITE)
_GROUP = Style(12.5, 17, INK, bold=True)
_WORD = Style(15, 20, INK, bold=True)
_IN_A_ROW = 8
_BLANKS = {"said": 9, "when": 1, "where": 1, "told": 2}
"""Lines left for each field to be filled in by hand."""
STEPS = (
    "Somebody may be hurt now, or is about to do harm: ring 999 first, then come back to this card.",
    "Else go aside with the person. Listen. Promise no secrecy. Ask nothing but what is needed to keep somebody safe.",
    "Tell the facilitator. Ring a service below if it cannot wait.",
    "The facilitator writes it down once, in Workshop (F9) or on the paper form. Nothing of it goes into the notes.",
)
FORM_WARNING = (
    "Confidential. This sheet holds what somebody said about a risk. Hand it to the designated lead in person, in a"
    " sealed envelope. Make no copy, and take no picture of it."
)


class _Half(Sheet):
    """Pages of A5: those of A4 at their scale, which is the same shape."""

    def __init__(self, press: Press, foot: str) -> None:
        self._shrink(press)
        super().__init__(press, foot)

    def new_page(self) -> None:
        """Begin a new page, of the same size."""
        self.press.canvas.showPage()
        self._shrink(self.press)
        self.begin_page()

    @staticmethod
    def _shrink(press: Press) -> None:
        press.canvas.setPageSize(A5)
        press.canvas.scale(A5[0] / A4[0], A5[1] / A4[1])


def route_card(route: Route, *, half: bool = False) -> bytes:
    """The route card as a PDF, on A4 or, with `half`, on A5. Its words are as large as can be read while standing."""
    press = Press("Route card", "What to do, and whom to ring, when somebody may be at risk")
    foot = " · ".join(part for part in ("Workshop", "route card", route.programme, route.borough) if part)
    sheet = _Half(press, foot) if half else Sheet(press, foot)
    draw_route_card(sheet, route)
    return sheet.finish()


def draw_route_card(sheet: Sheet, route: Route, *, larger: float = 1.0) -> None:
    """The route card from the pen down, its type so many times as large."""
    sheet.write("If somebody may be at risk", TITLE if larger == 1 else _at(TITLE, 1.3))
    sheet.gap(6)
    _emergency(sheet, min(larger, 1.4))
    for number, step in enumerate(STEPS, start=1):
        sheet.gap(4)
        sheet.write(f"{number}  {step}", _at(_LARGE, larger))
    sheet.gap(12)
    where = f" · {route.borough}" if route.borough else ""
    sheet.write(f"Whom to ring{where}", _at(HEADING, larger))
    if not route.contacts:
        none = "The programme's pack lists no service. Ask the programme's office for a pack that does."
        sheet.write(none, _at(_LARGE, larger))
    for contact in route.contacts:
        _contact(sheet, contact, due=contact in route.due, larger=larger)
    sheet.gap(10)
    if route.lead is not None:
        sheet.write(f"The designated safeguarding lead: {route.lead.office}", _at(_LARGE_STRONG, larger))
    sheet.gap(4)
    today = route.today
    sheet.write(f"Printed on {today.day} {today:%B %Y}. Print it anew for each session.", _at(_QUIET, larger))


def _at(style: Style, larger: float) -> Style:
    return Style(style.size * larger, style.leading * larger, style.colour, style.bold)


def form(route: Route, concern: Concern | None) -> bytes:
    """The concern form as a PDF on A4: filled in, or to be filled in by hand where `concern` is None."""
    sheet = Sheet(Press("Concern", "For the designated safeguarding lead only"), "Workshop · concern · confidential")
    sheet.write("Concern", TITLE)
    sheet.gap(4)
    office = route.lead.office if route.lead is not None else ""
    sheet.write(" · ".join(part for part in (route.programme, office) if part), STRONG)
    sheet.gap(4)
    sheet.write(FORM_WARNING, BODY)
    sheet.gap(8)
    _emergency(sheet)
    if concern is not None:
        for title, answer in answers(concern):
            _title(sheet, title)
            for line in answer.split("\n"):
                sheet.write(line or " ", _LARGE)
        return sheet.finish()
    for name, title in FIELDS:
        _title(sheet, title)
        if name in _BLANKS:
            for _ in range(_BLANKS[name]):
                sheet.need(24)
                sheet.y -= 24
                sheet.rule(LINE, 0.8)
        else:
            _boxes(sheet, [each.value for each in (Role if name == "role" else Aware)])
    _title(sheet, "Handed over: to whom (office), day and time")
    sheet.y -= 24
    sheet.rule(LINE, 0.8)
    return sheet.finish()


def slip(envelope: EnvelopeSlip) -> bytes:
    """The slip that goes with an envelope, as a PDF: nothing that was written in it."""
    sheet = Sheet(Press("Envelope slip", "The figures of a sealed concern"), "Workshop · envelope slip")
    sheet.write("Envelope slip", TITLE)
    sheet.gap(4)
    sheet.write(f"For {envelope.office}, to be handed over unopened", STRONG)
    sheet.write(f"{envelope.name}, sealed {moment_words(envelope.made)}", BODY)
    sheet.gap(6)
    sheet.write(
        "Only the designated lead can open this file; the laptop that wrote it and the programme's office cannot."
        " Whoever hands it over and whoever takes it compare the figures below.",
        BODY,
    )
    _title(sheet, "The laptop's six words")
    _grid(sheet, envelope.words, 3, _WORD, 34)
    _title(sheet, "The file (SHA-256)")
    _grid(sheet, groups(envelope.file), _IN_A_ROW, _GROUP, 27)
    sheet.gap(4)
    sheet.write(f"{envelope.size:,} bytes", BODY)
    for line in ("Handed over by, day and time", "Taken by (office)"):
        _title(sheet, line)
        sheet.y -= 24
        sheet.rule(LINE, 0.8)
    return sheet.finish()


def _emergency(sheet: Sheet, larger: float = 1.0) -> None:
    height = 54.0 * larger
    sheet.need(height)
    sheet.y -= height
    sheet.box(LEFT, sheet.y, WIDTH, height, BAD)
    words = _at(_EMERGENCY_WORDS, larger)
    across = sheet.put(EMERGENCY, _at(_EMERGENCY, larger), LEFT + 14, sheet.y + 15 * larger)
    left = LEFT + 14 + across + 18
    sheet.put("Immediate danger: ring this number first.", words, left, sheet.y + 29 * larger)
    sheet.put("Police, ambulance, fire. Day and night.", words, left, sheet.y + 12 * larger)
    sheet.gap(8)


def _contact(sheet: Sheet, contact: Contact, *, due: bool, larger: float = 1.0) -> None:
    sheet.need(64 * larger)
    sheet.gap(8)
    sheet.rule()
    sheet.write(contact.telephone, _at(_TELEPHONE, larger))
    sheet.write(contact.name, _at(_LARGE_STRONG, larger))
    day = f"{contact.review.day} {contact.review:%B %Y}"
    sheet.write(f"{contact.borough} · {contact.hours}", _at(_QUIET, larger))
    if due:
        sheet.write(f"Was to be checked by {day}: this number may be out of date.", _at(_DUE, larger))
    else:
        sheet.write(f"To be checked by {day}", _at(_QUIET, larger))


def _title(sheet: Sheet, words: str) -> None:
    sheet.need(48)
    sheet.gap(10)
    sheet.write(words, HEADING)


def _boxes(sheet: Sheet, words: list[str]) -> None:
    sheet.need(20)
    x = LEFT
    for each in words:
        sheet.box(x, sheet.y - 14, 11, 11, WHITE, line=QUIET)
        x += 18 + sheet.put(each, BODY, x + 18, sheet.y - 12) + 24
    sheet.y -= 18


def _grid(sheet: Sheet, shown: tuple[str, ...], columns: int, style: Style, height: float) -> None:
    """Numbered words or groups, row by row."""
    width = WIDTH / columns
    for row in range(0, len(shown), columns):
        sheet.need(height)
        sheet.y -= height
        sheet.box(LEFT, sheet.y, RIGHT - LEFT, height - 3, TINT)
        for place, each in enumerate(shown[row : row + columns]):
            left = LEFT + place * width + 8
            sheet.put(str(row + place + 1), NOTE, left, sheet.y + 9)
            sheet.put(each, style, left + 14, sheet.y + 9)
