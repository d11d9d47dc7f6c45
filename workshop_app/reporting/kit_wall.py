"""What hangs on the wall or lies ready: consent, late arrivals, posters, equality form, seal slip, test page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from workshop_app.domain.equality import QUESTIONS, Question
from workshop_app.domain.kit import short
from workshop_app.reporting.kit_page import FULL, KitSheet, Type, type_of
from workshop_app.reporting.look import ACCENT, GROUND, LINE, TINT
from workshop_app.reporting.sheet import LEFT, RIGHT, WIDTH
from workshop_app.reporting.text import Style

_RULES = (
    "No names, please: not your own, and nobody else's.",
    "Everything is optional. Skip a question, go out, come back, go home.",
    "Say afterwards what you heard, never who said it.",
    "No sound, no pictures.",
    "Votes are secret.",
)
_SCRIPTS = (
    "English: what would help?",
    "Yorùbá: ẹ káàbọ̀",
    "العربية: أهلا وسهلا",
    "עברית: ברוכים הבאים",
    "বাংলা: স্বাগতম",
    "தமிழ்: வரவேற்கிறோம்",
    "हिन्दी: स्वागत है",
    "ਪੰਜਾਬੀ: ਜੀ ਆਇਆਂ ਨੂੰ",
    "ગુજરાતી: સ્વાગત છે",
    "አማርኛ: እንኳን ደህና መጡ",
)


def consent(sheet: KitSheet, type_: Type, points: Sequence[str], cut_off: str) -> None:
    """What everybody agrees to, for the wall and for the tables, as large as one page allows."""
    until = [f"Withdrawal cards work until {cut_off}."] if cut_off else []
    if not points:
        points = ("The programme's pack has no consent script. Ask the programme's office for it.",)
    type_ = _as_large_as_fits(
        type_, lambda larger: _high(sheet, larger, points) + larger.title.leading + 2 * larger.heading.leading + 10
    )
    sheet.write("Before we begin", type_.title)
    sheet.gap(10)
    for number, point in enumerate(points, start=1):
        _numbered(sheet, type_, number, point)
    for words in until:
        sheet.gap(6)
        sheet.write(words, type_.heading)


def late(sheet: KitSheet, type_: Type, points: Sequence[str]) -> None:
    """The consent script in 40 seconds, to be read to somebody who comes late."""
    brief = short(points)
    type_ = _as_large_as_fits(
        type_, lambda larger: _high(sheet, larger, brief) + larger.title.leading + 2 * larger.quiet.leading + 12
    )
    sheet.write("For somebody who comes late", type_.title)
    sheet.gap(4)
    sheet.write("Take them aside, read this out, answer what they ask, then count them in.", type_.quiet)
    sheet.gap(8)
    for number, point in enumerate(brief, start=1):
        _numbered(sheet, type_, number, point)


def _as_large_as_fits(type_: Type, high: Callable[[Type], float]) -> Type:
    """The largest type in which it stands on one page; the usual one where it needs more than a page in any."""
    least = 1.0 if type_.large else 0.9
    for step in range(15, -1, -1):
        larger = type_of(type_.body.size * (least + 0.05 * step), type_.large)
        if high(larger) <= FULL:
            return larger
    return type_


def _high(sheet: KitSheet, type_: Type, points: Sequence[str]) -> float:
    """Points that numbered points need."""
    width = WIDTH - 2.2 * type_.body.size
    lines = sum(len(sheet.broken(point, type_.body, width)) for point in points)
    return (lines + 0.45 * len(points)) * type_.body.leading


def _numbered(sheet: KitSheet, type_: Type, number: int, words: str) -> None:
    indent = 2.2 * type_.body.size
    written = sheet.broken(words, type_.body, WIDTH - indent)
    sheet.need(len(written) * type_.body.leading)
    sheet.put(str(number), type_.heading, LEFT, sheet.y - type_.body.leading + 0.27 * type_.body.leading)
    sheet.write_lines(written, type_.body, left=LEFT + indent, width=WIDTH - indent)
    sheet.gap(0.45 * type_.body.leading)


def posters(sheet: KitSheet, type_: Type, questions: Sequence[str]) -> None:
    """The rules of the room, and each question on a page of its own, to be read from across it."""
    rules = _poster(sheet, type_, _RULES, 0.86 * FULL, 0.5)
    title = Style(1.4 * rules.size, 1.7 * rules.size, rules.colour, bold=True)
    sheet.write("In this room", title)
    sheet.gap(0.5 * title.leading)
    for rule in _RULES:
        sheet.write(rule, rules)
        sheet.gap(0.5 * rules.leading)
    for question in questions:
        sheet.new_page()
        style = _poster(sheet, type_, [question], 0.72 * FULL, 0.0)
        style = Style(style.size, style.leading, style.colour, bold=True)
        sheet.y -= 0.1 * FULL
        sheet.box(LEFT, sheet.y + 16, 90, 6, ACCENT)
        sheet.gap(16)
        sheet.write(question, style)


def _poster(sheet: KitSheet, type_: Type, words: Sequence[str], high: float, between: float) -> Style:
    """The largest style in which all of this is no higher than `high`, and no word is wider than the page."""
    for size in range(72, 18, -2):
        style = Style(size, 1.22 * size, type_.body.colour, bold=True)
        lines = sum(len(sheet.broken(each, style)) + between for each in words)
        widest = max(sheet.broken(word, style, 10_000)[0].width for each in words for word in each.split())
        if lines * style.leading <= high and widest <= WIDTH:
            return style
    return Style(18, 22, type_.body.colour)


def equality_form(sheet: KitSheet, type_: Type) -> None:
    """One form; it goes into a box of its own, and has no number and no batch."""
    sheet.write("Equality form", type_.title)
    sheet.gap(2)
    sheet.write(
        "Optional, and apart from all else. Skip what you like. Put it into the box, folded. Only totals for each"
        " question are kept, and the forms are destroyed; nobody sees your answers together.",
        type_.body if type_.large else type_.quiet,
    )
    for question in QUESTIONS:
        _question(sheet, type_, question)


def _question(sheet: KitSheet, type_: Type, question: Question) -> None:
    """One question, kept together: its words, then its answers in columns; a long answer takes two of them."""
    words, asked = type_.body, type_.heading
    if not type_.large:
        words = Style(0.82 * words.size, 1.2 * words.size, words.colour)
        asked = Style(0.92 * type_.body.size, 1.22 * type_.body.size, words.colour, bold=True)
    columns = 2 if type_.large else 4
    side, column = 0.9 * words.size, WIDTH / columns
    rows: list[list[tuple[str, int]]] = []
    for _key, answer in question.answers:
        needed = sheet.broken(answer, words, 10_000)[0].width + 1.35 * words.size + 6
        span = min(columns, int(needed // column) + 1)
        if not rows or sum(each[1] for each in rows[-1]) + span > columns:
            rows.append([])
        rows[-1].append((answer, span))
    head = sheet.broken(question.words, asked, WIDTH)
    step = words.leading + (4 if type_.large else 0)
    high = len(head) * asked.leading + len(rows) * step + 2
    sheet.gap(0.55 * words.size)
    sheet.need(high if high < FULL / 2 else len(head) * asked.leading + 2 * step)
    sheet.write_lines(head, asked, left=LEFT, width=WIDTH)
    sheet.gap(1)
    for row in rows:
        sheet.need(step)
        sheet.y -= step
        x = LEFT
        for answer, span in row:
            sheet.tick(x, sheet.y + 0.22 * words.size, side)
            sheet.put(answer, words, x + side + 0.45 * words.size + 1, sheet.y + 0.27 * words.leading)
            x += span * column


def slip(sheet: KitSheet, type_: Type) -> None:
    """The seal slip, to be filled in by hand where there is no printer after the session."""
    sheet.write("Seal slip", type_.title)
    sheet.gap(4)
    sheet.write("Copy this from the Seal page, and read it out on a telephone number that you had before.", type_.body)
    for heading, boxes, columns in (
        ("The laptop's six words", 6, 3),
        ("Heads, contributions, proposals, polls, ballots", 5, 5),
        ("The log: entries, and the head", 17, 8),
        ("The file (SHA-256)", 16, 8),
        ("Day and time, who telephoned, who answered", 3, 1),
    ):
        sheet.gap(8)
        sheet.need(2 * type_.heading.leading + 30)
        sheet.write(heading, type_.heading)
        sheet.gap(4)
        height = 34.0
        for first in range(0, boxes, columns):
            sheet.need(height)
            for place in range(min(columns, boxes - first)):
                left = LEFT + place * WIDTH / columns
                sheet.box(left, sheet.y - height + 4, WIDTH / columns - 4, height - 6, TINT, line=LINE)
            sheet.y -= height


def test_page(sheet: KitSheet, type_: Type) -> None:
    """Whatever a printer can get wrong."""
    sheet.write("Test page", type_.title)
    sheet.gap(4)
    sheet.write(
        "All four corners of the frame must be there, each line below must read well, and the greys must differ.",
        type_.body,
    )
    sheet.gap(10)
    for style in dict.fromkeys((type_.poster, type_.title, type_.heading, type_.body, type_.quiet)):
        if type_.large and style in (type_.heading, type_.quiet):
            continue
        sheet.write(f"{style.size:.0f} points: the quick brown fox", style)
    sheet.gap(10)
    for words in _SCRIPTS:
        sheet.write(words, type_.body)
    sheet.gap(14)
    for place, colour in enumerate((GROUND, LINE, TINT, ACCENT)):
        sheet.box(LEFT + place * WIDTH / 4, sheet.y - 40, WIDTH / 4 - 6, 40, colour, line=LINE)
    sheet.y -= 56
    sheet.tick(LEFT, sheet.y - type_.box, type_.box)
    sheet.line(LEFT + 40, sheet.y - type_.box, RIGHT)
    sheet.cut(LEFT - 20, 812, WIDTH + 40, 794)
