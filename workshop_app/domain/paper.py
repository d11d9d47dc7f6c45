"""The count of the paper: two people count alone; a third counts only that in which they differ (V3).

What is in dispute is told without a figure: a figure would be a count of an open poll.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

from workshop_app.domain.errors import VoteError
from workshop_app.domain.poll import Answers, PaperCount, Poll

BLIND = 2
"""As many count the whole pile; whoever counts after them counts what is in dispute."""
NOTHING = "-"
"""Stands in the spelling of a ballot for an option that was left blank."""


@dataclass(frozen=True, slots=True)
class Row:
    """What can be in dispute: the answers about a `proposal`, how many ballots were filled in as `ballot` spells it,
    or, with neither, the number of ballots.
    """

    proposal: str = ""
    ballot: str = ""


def spelt(poll: Poll, answers: Answers) -> str:
    """A ballot as one sign for each option in ballot order: the key of its answer, or `NOTHING`."""
    return "".join(answers.get(proposal, NOTHING) for proposal in poll.proposals)


def answers_of(poll: Poll, ballot: str) -> Answers:
    """The ballot that `spelt` spells so; `VoteError` where none is."""
    if len(ballot) != len(poll.proposals):
        raise VoteError("This ballot does not belong to this poll.")
    return {proposal: sign for proposal, sign in zip(poll.proposals, ballot, strict=True) if sign != NOTHING}


def disputed(poll: Poll, counts: Sequence[PaperCount]) -> tuple[Row, ...]:
    """The rows that no two counters reached independently, in ballot order; none before two have counted."""
    if len(counts) < BLIND:
        return ()
    settled = _settled(poll, counts)
    cast = settled.get(Row())
    return tuple(
        row
        for row in _rows(poll, counts)
        if row not in settled or (row.proposal and isinstance(cast, int) and sum(_numbers(settled[row])) > cast)
    )


def agreed_count(poll: Poll, counts: Sequence[PaperCount]) -> PaperCount | None:
    """The count in each row of which two counters agree, or None while one is missing or something is in dispute."""
    if len(counts) < BLIND or disputed(poll, counts):
        return None
    settled = _settled(poll, counts)
    if poll.method.is_keyed:
        keyed = {row.ballot: _number(value) for row, value in settled.items() if value}
        return PaperCount(sum(keyed.values()), {}, keyed)
    keys = [choice.key for choice in poll.method.choices]
    per_proposal = {
        row.proposal: dict(zip(keys, _numbers(value), strict=True)) for row, value in settled.items() if row.proposal
    }
    return PaperCount(_number(settled[Row()]), per_proposal)


def check_third(poll: Poll, counts: Sequence[PaperCount], count: PaperCount) -> PaperCount:
    """The count of whoever counts after two that differ, with the number of ballots put in where it is not in dispute.

    `VoteError` unless it is about all that is in dispute and nothing else.
    """
    rows = disputed(poll, counts)
    if poll.method.is_keyed:
        fits = count.keyed.keys() == {row.ballot for row in rows}
    else:
        fits = count.counts.keys() == {row.proposal for row in rows if row.proposal}
    if not fits:
        raise VoteError("Count again what the first two counts differ in, and only that.")
    if poll.method.is_keyed or Row() in rows:
        return count
    return PaperCount(_number(_settled(poll, counts)[Row()]), count.counts)


def _rows(poll: Poll, counts: Sequence[PaperCount]) -> tuple[Row, ...]:
    if poll.method.is_keyed:
        return tuple(Row(ballot=ballot) for ballot in sorted({ballot for count in counts for ballot in count.keyed}))
    return (Row(), *(Row(proposal) for proposal in poll.proposals))


def _settled(poll: Poll, counts: Sequence[PaperCount]) -> Mapping[Row, Hashable]:
    """What two counters reached for a row, the last two where there are several such pairs."""
    found: dict[Row, Hashable] = {}
    for row in _rows(poll, counts):
        seen: Counter[Hashable] = Counter()
        for place, count in enumerate(counts):
            value = _value(poll, row, count, whole=place < BLIND)
            if value is not None:
                seen[value] += 1
                if seen[value] > 1:
                    found[row] = value
    return found


def _value(poll: Poll, row: Row, count: PaperCount, *, whole: bool) -> Hashable | None:
    """What this count says of the row; None where it does not speak of it."""
    if row.ballot:
        return count.keyed.get(row.ballot, 0 if whole else None)
    if not row.proposal:
        return count.cast
    if not whole and row.proposal not in count.counts:
        return None
    return tuple(count.of(row.proposal, choice.key) for choice in poll.method.choices)


def _number(value: Hashable) -> int:
    return value if isinstance(value, int) else 0


def _numbers(value: Hashable) -> tuple[int, ...]:
    return value if isinstance(value, tuple) else ()
