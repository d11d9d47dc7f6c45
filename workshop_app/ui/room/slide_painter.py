"""How a slide looks: a few things, very large, always on dark; text never smaller than the hall allows, never cut."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPainter, QTextLayout, QTextOption

from workshop_app.domain.room import Dark, Prompt, Proposals, Result, Scale, Share, Slide, Writing
from workshop_app.domain.tally import Label
from workshop_app.ui.colours import Colours
from workshop_app.ui.widgets.result_bar import BLANK, ROLES

WIDE, HIGH = 1280.0, 720.0
"""The screen that sizes are given for; on another they grow and shrink with it."""
LEAST, MOST = 40, 120
"""Pixels of text on that screen, but for one long slide that would else be cut."""
_MARGIN, _BAR = 64, 104
_GAP = 0.35  # of a block's text size


@dataclass(frozen=True, slots=True)
class Block:
    """Words set in one size: the colour's name, between which sizes, and whether they are bold. `lead` stands before
    them, as a number does.
    """

    words: str
    ink: str
    most: int
    least: int = LEAST
    bold: bool = False
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """The whole distribution: one bar, and under it every answer with its number."""

    shares: tuple[Share, ...]


Part = Block | Bar


def parts(slide: Slide, time: str, ink: str) -> tuple[Part, ...]:
    """What stands on the slide, from the top; `time` is what is left, in the colour `ink`; empty where nothing runs."""
    clock = (Block(time, ink, MOST, 72, bold=True),) if time else ()
    match slide:
        case Dark():
            return ()
        case Prompt(title, words, _timer):
            if not words:
                return (Block(title, "text", MOST, bold=True), *clock)
            return (Block(title, "quiet", LEAST), Block(words, "text", MOST, bold=True), *clock)
        case Writing(words, _timer):
            return (
                Block(_tr("Writing in silence"), "accent", LEAST, bold=True),
                *((Block(words, "text", 88, bold=True),) if words else ()),
                Block(_tr("Nobody will see who wrote what. All is shown together, shuffled."), "quiet", LEAST),
                *clock,
            )
        case Proposals(lines):
            return tuple(Block(each.words, "text", 96, bold=True, lead=f"{each.number}") for each in lines)
        case Scale(title, lines, answers):
            return (
                Block(title, "quiet", LEAST),
                *(Block(each.words, "text", 64, bold=True, lead=f"{each.number}") for each in lines),
                Block("\u00a0·  ".join(each.replace(" ", "\u00a0") for each in answers), "accent", 48),
            )
        case Result():
            return _result(slide)


def _result(slide: Result) -> tuple[Part, ...]:
    ballots = _tr("Result · {0} ballots").format(slide.cast)
    of = f" · {_tr('{0} of {1}').format(slide.place, slide.of)}" if slide.of > 1 else ""
    found: list[Part] = [Block(ballots + of, "quiet", LEAST), Block(slide.words, "text", 88, bold=True)]
    if slide.shares:
        found.append(Bar(slide.shares))
    else:
        found.append(Block(slide.sentence, "text", 64))
    called = " · ".join(_CALLED[label]() for label in slide.labels)
    if called:
        tone = _TONES.get(slide.labels[0], "text")
        found.append(Block(called, tone, 56, bold=True))
    return tuple(found)


_CALLED: dict[Label, Callable[[], str]] = {
    Label.CONSENSUS: lambda: _tr("Consensus"),
    Label.CONTESTED: lambda: _tr("Contested"),
    Label.UNCLEAR: lambda: _tr("Unclear: many need to know more"),
}


_TONES = {Label.CONSENSUS: "good", Label.CONTESTED: "warn"}


def spoken(slide: Slide) -> str:
    """The slide in words, for whoever listens; without the time, which changes."""
    said: list[str] = []
    for part in parts(slide, "", "text"):
        if isinstance(part, Block):
            said.append(f"{part.lead} {part.words}".strip())
        else:
            said += [f"{share.label} {share.number}" for share in part.shares]
    return ". ".join(said) or _tr("dark")


class SlidePainter:
    """Lays parts out in a rectangle, as large as fits, and draws them."""

    def __init__(self, painter: QPainter, whole: QRectF, look: Colours, *, mirrored: bool) -> None:
        self._painter, self._look, self._mirrored = painter, look, mirrored
        self._scale = min(whole.width() / WIDE, whole.height() / HIGH)
        margin = _MARGIN * self._scale
        self._room = whole.adjusted(margin, margin * 0.75, -margin, -margin * 0.75)

    def draw(self, found: Sequence[Part]) -> float:
        """Draw them, in the middle of the height; gives the share of their largest size that they have."""
        share = next((each for each in _SHARES if self._height(found, each) <= self._room.height()), _SHARES[-1])
        top = self._room.top() + max(0.0, (self._room.height() - self._height(found, share)) / 2)
        for part in found:
            top += self._part(part, share, top, paint=True)
        return share

    def _height(self, found: Sequence[Part], share: float) -> float:
        return sum(self._part(part, share, 0, paint=False) for part in found)

    def _size(self, block: Block, share: float) -> int:
        """The least size holds until everything is at it; only then does all of it shrink."""
        wanted = block.most * share
        least = block.least if share >= _SMALLEST_USUAL else block.least * share / _SMALLEST_USUAL
        return max(8, round(max(wanted, least) * self._scale))

    def _part(self, part: Part, share: float, top: float, *, paint: bool) -> float:
        if isinstance(part, Bar):
            return self._bar(part, share, top, paint=paint)
        size = self._size(part, share)
        font = _font(size, bold=part.bold)
        left = self._words(part.lead, font, "quiet", QRectF(0, 0, self._room.width(), 0), paint=False).width()
        left = left + size * 0.6 if part.lead else 0.0
        room = QRectF(self._room.left() + left, top, self._room.width() - left, 0)
        if self._mirrored:
            room.moveLeft(self._room.left())
        took = self._words(part.words, font, part.ink, room, paint=paint)
        if part.lead and paint:
            self._words(part.lead, font, "quiet", QRectF(self._room.left(), top, self._room.width(), 0), paint=True)
        return took.height() + size * _GAP

    def _words(self, words: str, font: QFont, ink: str, room: QRectF, *, paint: bool) -> QSizeF:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setAlignment(
            (Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft)
            | Qt.AlignmentFlag.AlignAbsolute
        )
        layout = QTextLayout(words, font)
        layout.setTextOption(option)
        layout.beginLayout()
        height = width = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room.width())
            line.setPosition(QPointF(0, height))
            height += line.height()
            width = max(width, line.naturalTextWidth())
        layout.endLayout()
        if paint:
            self._painter.setPen(self._look.colour(ink))
            layout.draw(self._painter, room.topLeft())
        return QSizeF(width, height)

    # ------------------------------------------------------------ the distribution

    def _bar(self, bar: Bar, share: float, top: float, *, paint: bool) -> float:
        size = self._size(Block("", "text", LEAST), share)
        high = _BAR * self._scale * max(0.6, share)
        if paint:
            self._draw_bar(bar, QRectF(self._room.left(), top, self._room.width(), high), size)
        font = _font(size, bold=False)
        swatch, gap = size * 0.75, size * 0.4
        measure = [
            swatch + gap + self._words(_named(each), font, "text", QRectF(0, 0, 1e6, 0), paint=False).width()
            for each in bar.shares
        ]
        columns = max(1, min(3, int((self._room.width() + size) // (max(measure, default=1) + size))))
        wide, line = self._room.width() / columns, size * 1.4
        if paint:
            for place, each in enumerate(bar.shares):
                row, column = divmod(place, columns)
                left = self._room.left() + column * wide
                self._legend(each, QRectF(left, top + high + size * 0.6 + row * line, wide, line), font, swatch, gap)
        rows = -(-len(bar.shares) // columns)
        return high + size * 0.6 + rows * line + size * _GAP

    def _draw_bar(self, bar: Bar, room: QRectF, size: int) -> None:
        total = sum(each.number for each in bar.shares)
        font = _font(size, bold=True)
        done = 0.0
        for each in bar.shares if total else ():
            wide = room.width() * each.number / total
            left = room.right() - done - wide if self._mirrored else room.left() + done
            done += wide
            if not each.number:
                continue
            role = ROLES.get(each.key, BLANK)
            box = QRectF(left, room.top(), max(1.0, wide - 3), room.height())
            self._painter.fillRect(box, self._look.colour(role))
            if role == BLANK:
                self._painter.setPen(self._look.colour("edge"))
                self._painter.drawRect(box)
            number = self._words(str(each.number), font, "text", QRectF(0, 0, 1e6, 0), paint=False)
            if number.width() + 6 <= wide:
                self._painter.setFont(font)
                self._painter.setPen(self._look.colour("text" if role == BLANK else f"on_{role}"))
                self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(each.number))

    def _legend(self, each: Share, room: QRectF, font: QFont, swatch: float, gap: float) -> None:
        if self._mirrored:
            room = QRectF(2 * self._room.left() + self._room.width() - room.right(), room.top(), *_size_of(room))
        left = room.right() - swatch if self._mirrored else room.left()
        self._painter.setPen(self._look.colour("edge"))
        self._painter.setBrush(self._look.colour(ROLES.get(each.key, BLANK)))
        self._painter.drawRoundedRect(QRectF(left, room.top() + swatch * 0.35, swatch, swatch), 6, 6)
        words = room.adjusted(0, 0, -swatch - gap, 0) if self._mirrored else room.adjusted(swatch + gap, 0, 0, 0)
        self._words(_named(each), font, "text" if each.number else "quiet", words, paint=True)


_SHARES = tuple(1 - step * 0.05 for step in range(20))
_SMALLEST_USUAL = 0.35
"""Of the largest size, at which everything is at its least."""


def _named(share: Share) -> str:
    return f"{share.label} {share.number}"


def _size_of(room: QRectF) -> tuple[float, float]:
    return room.width(), room.height()


def _font(size: int, *, bold: bool) -> QFont:
    font = QFont(QGuiApplication.font())
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _tr(words: str) -> str:
    return QCoreApplication.translate("RoomDisplay", words)
