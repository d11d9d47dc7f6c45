"""Options that were weighed against each other, as rows of the brief: rank, words, and how the ballots fell."""

from __future__ import annotations

from workshop_app.domain.comparisons import Comparison, in_order
from workshop_app.domain.outcome_words import of_comparison
from workshop_app.domain.poll import Method
from workshop_app.domain.words import plural
from workshop_app.reporting import bars, brief_section
from workshop_app.reporting.detail import Detail
from workshop_app.reporting.look import GROUND, LINE, NOTE, SMALL, STRONG, SUBHEADING
from workshop_app.reporting.sheet import LEFT, WIDTH, Sheet

_RANK_WIDTH = 20.0
_WORDS_WIDTH = 190.0
_BAR_LEFT = LEFT + _RANK_WIDTH + _WORDS_WIDTH + 16
_BAR_WIDTH = WIDTH - _RANK_WIDTH - _WORDS_WIDTH - 16


def draw(sheet: Sheet, found: tuple[Comparison, ...], detail: Detail) -> None:
    """As many of them as the detail allows, each with its options in the order in which they came."""
    if not found:
        return
    brief_section.heading(sheet, "Options weighed against each other", 130)
    for each in found[: detail.comparisons]:
        _comparison(sheet, each, detail)
    if (more := len(found) - detail.comparisons) > 0:
        sheet.gap(4)
        sentence = (
            f"{plural(more, 'more vote')} of this kind {'was' if more == 1 else 'were'} held; the results are in the "
        )
        sheet.write(f"{sentence}reports of the sessions.", NOTE)


def _comparison(sheet: Sheet, found: Comparison, detail: Detail) -> None:
    sheet.gap(8)
    sheet.need(90)
    sheet.write_lines(sheet.broken(found.title, SUBHEADING)[:2], SUBHEADING, left=LEFT, width=WIDTH)
    for sentence in (*of_comparison(found), *found.corrections[:1]):
        sheet.write_lines(sheet.broken(sentence, NOTE)[: detail.lines], NOTE, left=LEFT, width=WIDTH)
    if found.method is not Method.RANKED and not all(found.bands):
        sheet.gap(4)
        sheet.y -= 12 + bars.legend(sheet, found.method, LEFT, sheet.y - 8)
    order = in_order(found)
    ranks = [rank for rank, _option in order]
    for rank, option in order[: detail.options]:
        tied = "=" if ranks.count(rank) > 1 else ""
        _option(sheet, found, f"{rank}{tied}", option, detail)
    if (more := len(order) - detail.options) > 0:
        sheet.gap(3)
        sheet.write(f"{plural(more, 'more option')} came after these.", NOTE)


def _option(sheet: Sheet, found: Comparison, rank: str, option: int, detail: Detail) -> None:
    """Rank and words on the left; on the right the bar and its numbers, or the band that stands for them.

    The whole bar is all ballots; what is empty of it gave this option nothing.
    """
    lines = sheet.broken(found.options[option], SMALL, _WORDS_WIDTH)
    if len(lines) > detail.lines:
        kept = " ".join(run.text for line in lines[: detail.lines] for run in line.runs)
        lines = sheet.broken(f"{kept[:-6].rsplit(' ', 1)[0]} […]", SMALL, _WORDS_WIDTH)[: detail.lines]
    counts, band, blank = found.counts[option], found.bands[option], found.blanks[option]
    left_blank = f"; nothing {blank:,}" if blank else ""
    note = sheet.broken(f"{band or bars.in_words(counts, found.method) + left_blank}.", NOTE, _BAR_WIDTH)
    bar = 0.0 if band else bars.BAR_HEIGHT + 3
    height = max(len(lines) * SMALL.leading, bar + len(note) * NOTE.leading)
    sheet.gap(4)
    sheet.need(height + 8)
    top = sheet.y
    sheet.put(rank, STRONG, LEFT, top - SMALL.leading + 3.4)
    sheet.write_lines(lines, SMALL, left=LEFT + _RANK_WIDTH, width=_WORDS_WIDTH)
    sheet.y = top - bar
    if not band:
        foot, share = top - bars.BAR_HEIGHT, (found.cast - blank) / found.cast
        sheet.box(_BAR_LEFT, foot, _BAR_WIDTH, bars.BAR_HEIGHT, GROUND, line=LINE)
        if share:
            bars.stacked(sheet, counts, found.method, _BAR_LEFT, foot, _BAR_WIDTH * share)
    sheet.write_lines(note, NOTE, left=_BAR_LEFT, width=_BAR_WIDTH)
    sheet.y = top - height - 4
    sheet.rule()
