"""Putting a damaged session together from what was read, and checking what a rescue file says of itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from workshop_app.domain import record as records
from workshop_app.domain.agenda import Activity
from workshop_app.domain.chain import Entry, Head
from workshop_app.domain.contribution import Contribution
from workshop_app.domain.correction import Correction
from workshop_app.domain.errors import FormatError
from workshop_app.domain.poll import Poll
from workshop_app.domain.proposal import Proposal
from workshop_app.domain.record import HeadCount, PollRecord, Record, version_of
from workshop_app.domain.rescue import VERSION, Found, Loss, Losses, Rescued, Stretch, What, believable, stretches
from workshop_app.domain.rescued_log import Told, makes_sense, told
from workshop_app.domain.running import Step
from workshop_app.domain.session import MAX_TABLES, Session, Summary

_Numbered = TypeVar("_Numbered", Contribution, Proposal)
LOST_PLAN = "The agenda could not be read"
_NO_PACK = 0
"""In place of the number of the pack that the session was planned from, where it could not be read."""


def put_together(found: Found, summary: Summary, remembered: Head | None) -> Rescued:
    """The session as far as it was read. `summary` is the vault's line of it, which stands in for a lost plan;
    `remembered` is where the vault last saw the log.
    """
    entries = believable(summary.id, filter(makes_sense, found.entries), found.proved)
    said = told(entries)
    contributions = _by_number(found.contributions, said.contributions, said.removed)
    proposals = _by_number(found.proposals, said.proposals, said.proposals_removed)
    read = {item.poll.id: item for item in found.polls} | said.polls
    polls = _polls(read.values(), proposals)
    session = said.session or found.session or _without_plan(summary, contributions)
    draft = Record(
        records.VERSION,
        session,
        _NO_PACK if found.pack_seq is None else found.pack_seq,
        found.origin,
        _steps(found.steps, said.steps),
        _heads(found.heads, said.heads),
        contributions,
        proposals,
        polls,
        _most(found.identifiers, said.identifiers),
        _most(found.kept, said.kept),
        review=said.review,
        by_rules=said.by_rules,
        equality=said.equality,
    )
    record = _with_corrections(draft, said)
    held = stretches(summary.id, entries)
    open_polls = ({poll.id: poll for poll in found.open_polls} | said.opened).keys() - read.keys()
    whole = _reaches(held, remembered)
    counted = _Counting(found, said, whole, remembered)
    losses = Losses(
        VERSION,
        (
            Loss(What.PLAN, *_read(record, said, entries)[What.PLAN], int(_plan_is_lost(session)), 0),
            counted.numbered(What.CONTRIBUTIONS, {item.number for item in contributions}, len(said.removed), record),
            counted.numbered(What.PROPOSALS, {item.number for item in proposals}, len(said.proposals_removed), record),
            counted.polls(read, open_polls, record),
            Loss(What.OPEN_POLLS, 0, 0, len(open_polls), 0),
            Loss(What.CORRECTIONS, *_read(record, said, entries)[What.CORRECTIONS], _unplaced(record, said), 0),
            counted.log(entries),
        ),
        held,
        remembered,
        found.pages,
        found.bad_pages,
        found.proved,
        said.closed,
        not whole or head_of(entries) != remembered,
    )
    return Rescued(record, entries, losses)


def check(record: Record, entries: Sequence[Entry], losses: Losses) -> None:
    """`FormatError` unless what a rescue says of itself is so, as far as it can be told from its parts: the log's
    stretches, what was read and what of it the log confirms; and nothing that the log still says is missing or other.
    """
    said = told(entries)
    if stretches(record.session.id, entries) != losses.stretches or said.closed != losses.closed:
        raise FormatError("The log does not hold together as the rescue says.")
    if not losses.is_damaged:
        raise FormatError("This rescue lost nothing, so it is none.")
    for what, (read, confirmed) in _read(record, said, entries).items():
        loss = losses.of(what)
        if (loss.read, loss.confirmed) != (read, confirmed):
            raise FormatError("What was read is not counted as it is.")
    if not _says_what_the_log_says(record, said):
        raise FormatError("The log says something else than the record.")


def recounted(rescued: Rescued, record: Record, entries: Sequence[Entry]) -> Rescued:
    """The same rescue with a record and a log from which identifiers were taken."""
    fresh = _read(record, told(entries), entries)
    lines = tuple(
        replace(each, read=fresh[each.what][0], confirmed=fresh[each.what][1]) if each.what in fresh else each
        for each in rescued.losses.losses
    )
    return Rescued(record, tuple(entries), replace(rescued.losses, losses=lines))


def _read(record: Record, said: Told, entries: Sequence[Entry]) -> dict[What, tuple[int, int]]:
    known = frozenset(item.id for item in record.proposals)
    polls = {poll.poll.id: _trimmed(poll, known) for poll in said.polls.values()}
    plan = not _plan_is_lost(record.session)
    return {
        What.PLAN: (int(plan), int(plan and said.session == record.session)),
        What.CONTRIBUTIONS: _same(record.contributions, said.contributions),
        What.PROPOSALS: _same(record.proposals, said.proposals),
        What.POLLS: (len(record.polls), sum(polls.get(item.poll.id) == item for item in record.polls)),
        What.OPEN_POLLS: (0, 0),
        What.CORRECTIONS: (
            len(record.corrections),
            sum(said.corrections.get(item.id) == item for item in record.corrections),
        ),
        What.LOG: (len(entries), len(entries)),
    }


def head_of(entries: Sequence[Entry]) -> Head | None:
    """Where the log ends that was read; None where nothing of it was."""
    return Head(entries[-1].seq, entries[-1].hash) if entries else None


def _unplaced(record: Record, said: Told) -> int:
    """Corrections whose subject is lost."""
    return len(said.corrections) - len(record.corrections)


def _same(items: Iterable[_Numbered], logged: Mapping[str, _Numbered]) -> tuple[int, int]:
    found = [logged.get(item.id) == item for item in items]
    return len(found), sum(found)


def _says_what_the_log_says(record: Record, said: Told) -> bool:
    contributions = {item.id: item for item in record.contributions}
    proposals = {item.id: item for item in record.proposals}
    polls = {item.poll.id: item for item in record.polls}
    known = frozenset(proposals)
    heads = {count.activity for count in record.heads}
    return (
        said.session in (None, record.session)
        and all(contributions.get(item.id) == item for item in said.contributions.values())
        and said.removed.isdisjoint(contributions)
        and all(proposals.get(item.id) == item for item in said.proposals.values())
        and said.proposals_removed.isdisjoint(proposals)
        and all(polls.get(item.poll.id) == _trimmed(item, known) for item in said.polls.values())
        and not Counter(said.steps) - Counter(record.steps)
        and heads.issuperset(said.heads)
        and not said.identifiers - Counter(record.identifiers)
        and not said.kept - Counter(record.kept)
        and all(item in said.corrections.values() for item in record.corrections)
        and said.review in (None, record.review)
        and said.by_rules <= record.by_rules
        and said.equality in (None, record.equality)
    )


class _Counting:
    """What is missing from the numbers."""

    def __init__(self, found: Found, said: Told, whole: bool, remembered: Head | None) -> None:
        self._found, self._said, self._whole, self._remembered = found, said, whole, remembered

    def numbered(self, what: What, there: set[int], taken_back: int, record: Record) -> Loss:
        """Numbers that an index knows are lost for certain; other gaps are so where the whole log is there, and else
        may come from what was taken back. What the log says was taken back is no loss.
        """
        indexed = self._found.indexed.get(what, frozenset())
        known = len(indexed - there)
        highest = max((self._found.highest.get(what, 0), *indexed, *there), default=0)
        rest = max(0, highest - len(there | indexed) - taken_back)
        lost, suspected = (known + rest, 0) if self._whole else (known, rest)
        return Loss(what, *_read(record, self._said, ())[what], lost, suspected)

    def polls(self, read: Mapping[str, PollRecord], still_open: Collection[str], record: Record) -> Loss:
        """Polls that closed. Those whose proposals are all lost cannot be shown, and are lost with them."""
        what = What.POLLS
        highest = max((self._found.highest.get(what, 0), *(item.poll.number for item in read.values())), default=0)
        unread = max(0, highest - len(read) - len(still_open))
        return Loss(what, *_read(record, self._said, ())[what], unread + len(read) - len(record.polls), 0)

    def log(self, entries: Sequence[Entry]) -> Loss:
        """Entries up to the last that is known of."""
        last = max(entries[-1].seq if entries else 0, 0 if self._remembered is None else self._remembered.n)
        return Loss(What.LOG, len(entries), len(entries), last - len(entries), 0)


def _reaches(held: Sequence[Stretch], remembered: Head | None) -> bool:
    """Whether the log is there without a gap, to where the vault last saw it and not cut short since."""
    return len(held) == 1 and held[0].first == 1 and remembered is not None and held[0].last >= remembered.n


def _by_number(
    rows: Iterable[_Numbered], logged: Mapping[str, _Numbered], gone: Collection[str]
) -> tuple[_Numbered, ...]:
    """Rows and log together; where both know one, the log's words stand, for they prove themselves."""
    both = {item.id: item for item in rows if item.id not in gone} | dict(logged)
    numbers: dict[int, _Numbered] = {}
    for item in sorted(both.values(), key=lambda item: (item.number, item.id not in logged)):
        numbers.setdefault(item.number, item)
    return tuple(numbers.values())


def _polls(read: Iterable[PollRecord], proposals: Iterable[Proposal]) -> tuple[PollRecord, ...]:
    known = frozenset(proposal.id for proposal in proposals)
    return tuple(left for item in read if (left := _trimmed(item, known)) is not None)


def _trimmed(item: PollRecord, known: frozenset[str]) -> PollRecord | None:
    """The poll without the proposals whose wording is lost; None where it has none left."""
    left = tuple(tally for tally in item.tallies if tally.proposal in known)
    if known.issuperset(item.poll.proposals):
        return item
    if not left or item.poll.method.compares:  # what weighs options against each other is nothing without one of them
        return None
    poll: Poll = replace(item.poll, proposals=tuple(tally.proposal for tally in left))
    return replace(item, poll=poll, tallies=left)


def _steps(rows: Sequence[Step], logged: Sequence[Step]) -> tuple[Step, ...]:
    """In the order of the table, which has all of them where it could be read; else what is in either."""
    missing = Counter(logged) - Counter(rows)
    return (*rows, *missing.elements())


def _heads(rows: Iterable[HeadCount], logged: Mapping[str, HeadCount]) -> tuple[HeadCount, ...]:
    return tuple(
        ({count.activity: count for count in logged.values()} | {each.activity: each for each in rows}).values()
    )


def _most(rows: Mapping[str, int], logged: Mapping[str, int]) -> dict[str, int]:
    keys = sorted({*rows, *logged})
    return {key: max(rows.get(key, 0), logged.get(key, 0)) for key in keys}


def _with_corrections(record: Record, said: Told) -> Record:
    """The record with those corrections that are about something in it, and the version that it then has."""
    there = {record.session.id, *(item.id for item in record.contributions), *(item.id for item in record.proposals)}
    there |= {item.poll.id for item in record.polls}
    fitting: tuple[Correction, ...] = tuple(
        item for item in said.corrections.values() if item.takes_out or item.subject in there
    )
    whole = replace(record, corrections=fitting)
    return replace(whole, v=version_of(whole))


def _without_plan(summary: Summary, contributions: Iterable[Contribution]) -> Session:
    """What the vault knows of the session. Its agenda says that it is none."""
    tables = max((item.table for item in contributions), default=1)
    agenda = (Activity("lost", LOST_PLAN, 1),)
    return Session(
        summary.id,
        summary.programme,
        summary.title,
        "",
        summary.borough,
        summary.group,
        min(tables, MAX_TABLES),
        summary.date,
        0,
        agenda,
    )


def _plan_is_lost(session: Session) -> bool:
    return not session.template and [activity.title for activity in session.agenda] == [LOST_PLAN]
