"""Proposals and how the votes fell, as rows of the brief: words, bar, name, shares with their base."""

from __future__ import annotations

from workshop_app.domain import board_words as words
from workshop_app.domain.poll import Method
from workshop_app.domain.results import Result
from workshop_app.domain.words import plural
from workshop_app.reporting import bars
from workshop_app.reporting.detail import Detail
from workshop_app.reporting.look import NOTE, SMALL
from workshop_app.reporting.sheet import LEFT, RIGHT, WIDTH, Sheet

_PROPOSAL_WIDTH = 190.0
_CORRECTIONS = 3
"""As many corrections are printed beside a result; all are in the reports of the sessions."""


def draw(sheet: Sheet, results: tuple[Result, ...], detail: Detail) -> None:
    """As many results as the detail allows, with the meaning of the colours before each change of method."""
    method: Method | None = None
    for result in results[: detail.results]:
        if result.method is not method:
            method = result.method
            sheet.gap(5)
            sheet.need(60)
            sheet.y -= 14 + bars.legend(sheet, method, LEFT, sheet.y - 8)
        _result(sheet, result, detail)
    if (more := len(results) - detail.results) > 0:
        sheet.gap(4)
        sentence = f"{plural(more, 'more proposal was', 'more proposals were')} voted on; the results are in the "
        sheet.write(f"{sentence}reports of the sessions.", NOTE)


def _result(sheet: Sheet, result: Result, detail: Detail) -> None:
    """Words on the left; on the right the bar, what it is called, and the shares with their base."""
    left, width = LEFT + _PROPOSAL_WIDTH + 16, WIDTH - _PROPOSAL_WIDTH - 16
    lines = sheet.broken(result.text, SMALL, _PROPOSAL_WIDTH)
    if len(lines) > detail.lines:
        kept = " ".join(run.text for line in lines[: detail.lines] for run in line.runs)
        lines = sheet.broken(f"{kept[:-6].rsplit(' ', 1)[0]} […]", SMALL, _PROPOSAL_WIDTH)[: detail.lines]
    labels_width = bars.chips_width(sheet, result.labels) + 8 if result.labels else 0
    note = sheet.broken(words.of_result(result), NOTE, width - labels_width)
    for correction in result.corrections[:_CORRECTIONS]:
        note += sheet.broken(correction, NOTE, width - labels_width)[: detail.lines]
    height = max(len(lines) * SMALL.leading, bars.BAR_HEIGHT + 3 + len(note) * NOTE.leading)
    sheet.gap(4)
    sheet.need(height + 8)
    top = sheet.y
    sheet.write_lines(lines, SMALL, left=LEFT, width=_PROPOSAL_WIDTH)
    sheet.y = top - bars.BAR_HEIGHT
    bars.stacked(sheet, result.counts, result.method, left, sheet.y, width)
    sheet.y -= 3
    bars.chips(sheet, result.labels, RIGHT, sheet.y - NOTE.leading + 3)
    sheet.write_lines(note, NOTE, left=left, width=width - labels_width)
    sheet.y = top - height - 4
    sheet.rule()
