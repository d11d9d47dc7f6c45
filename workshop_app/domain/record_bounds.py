"""What can stand in a record at all: ids, numbers that rise, and amounts within bounds.

A laptop that is trusted may still be in the wrong hands. What it signs is read by people and added up with thousands of
other records, so nothing is let in that the app itself would not have written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import TYPE_CHECKING

from workshop_app.domain.contribution import MAX_HEADS
from workshop_app.domain.errors import FormatError
from workshop_app.domain.poll import MAX_BALLOTS

if TYPE_CHECKING:
    from workshop_app.domain.record import Record

MOST = 2**31 - 1
"""The largest number anywhere in a record: thousands of them are added up without running over."""
ORIGINS = ("workshop", "online")
_ID = re.compile("[0-9a-f]{16}")


def is_id(text: str) -> bool:
    """Whether `text` is an id as the app draws them: 16 hexadecimal digits, which is also safe in a file's name."""
    return _ID.fullmatch(text) is not None


def check_bounds(record: Record) -> None:
    """`FormatError` where an id, a number or an amount of the record is not one that can be."""
    session, said, asked, polls = record.session, record.contributions, record.proposals, record.polls
    ids = [session.id, session.programme, *(each.poll.id for each in polls)]
    ids += [*(each.id for each in said), *(each.id for each in asked)]
    if not all(map(is_id, ids)):
        raise FormatError("An id of the record is not 16 hexadecimal digits.")
    if len({count.activity for count in record.heads}) != len(record.heads):
        raise FormatError("Two head-counts have the same name.")
    for numbers in ([item.number for item in said], [item.number for item in asked]):
        if any(one >= following for one, following in pairwise((0, *numbers))):
            raise FormatError("The numbers of what was said or proposed do not rise from 1.")
    if record.origin.kind not in ORIGINS:
        raise FormatError("The record comes from where none does.")
    if record.equality is not None and not 1 <= record.equality.forms <= MAX_HEADS:
        raise FormatError("The record has equality totals of no forms, or of more than one session can have.")
    if not _amounts_fit(record):
        raise FormatError("A number of the record is outside of what there can be.")


def _amounts_fit(record: Record) -> bool:
    origin = record.origin
    amounts = [record.pack_seq, origin.superseded_votes, origin.moderated_out, *(step.actual for step in record.steps)]
    counted = [*record.identifiers.values(), *record.kept.values()]
    counted += [*(item.table for item in record.contributions), *(item.poll.number for item in record.polls)]
    numbers = [*(item.number for item in record.contributions), *(item.number for item in record.proposals)]
    return (
        _between(0, amounts, MOST)
        and _between(1, counted, MOST)
        and _between(1, numbers, MOST)
        and _between(0, (count.heads for count in record.heads), MAX_HEADS)
        and _between(0, (item.cast for item in record.polls), MAX_BALLOTS)
    )


def _between(least: int, numbers: Iterable[int], most: int) -> bool:
    return all(least <= number <= most for number in numbers)
