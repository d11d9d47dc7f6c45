"""Proposals, polls and counts of the paper on disk. Ballots are elsewhere, in a box of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from workshop_app.domain.codec import canonical, decode, encode, parse
from workshop_app.domain.journal import Kind
from workshop_app.domain.poll import PaperCount, Poll, PollState
from workshop_app.domain.proposal import Proposal
from workshop_app.domain.record import PollRecord
from workshop_app.storage.session_log import SessionLog


class VoteTables:
    """Each changing method is one transaction with its log entries, save `put_proposals`, which joins another's."""

    def __init__(self, log: SessionLog) -> None:
        self._log = log

    def proposals(self) -> tuple[Proposal, ...]:
        """All proposals, by number."""
        return tuple(
            decode(Proposal, parse(body.encode()), "proposal")
            for (body,) in self._log.rows("SELECT body FROM proposal ORDER BY number")
        )

    def proposal(self, proposal_id: str) -> Proposal | None:
        """The proposal with this id, or None."""
        row = self._log.row("SELECT body FROM proposal WHERE id = ?", proposal_id)
        return None if row is None else decode(Proposal, parse(row[0].encode()), "proposal")

    def next_proposal_number(self) -> int:
        """The number after the highest that was ever given to a proposal."""
        return self._next("proposal")

    def save_proposals(self, proposals: Sequence[Proposal]) -> None:
        """Save these, each in place of what had its id before."""
        with self._log.writing():
            self.put_proposals(proposals)

    def put_proposals(self, proposals: Sequence[Proposal]) -> None:
        """`save_proposals` as a part of a transaction that is under way."""
        for item in proposals:
            self._log.database.execute(
                "INSERT INTO proposal VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body",
                (item.number, item.id, _json(item)),
            )
            self._log.append(Kind.PROPOSAL, item, item.id)

    def remove_proposals(self, proposal_ids: Sequence[str]) -> None:
        """Take proposals that are in no poll out, with the review's answers to them, as a part of a transaction."""
        for each in proposal_ids:
            self._log.database.execute("DELETE FROM proposal WHERE id = ?", (each,))
            self._log.database.execute("DELETE FROM review_answer WHERE item = ?", (each,))
            self._log.drop(each)
            self._log.append(Kind.PROPOSAL_REMOVED, {"id": each})

    def polls(self) -> tuple[Poll, ...]:
        """All polls, by number."""
        return tuple(
            decode(Poll, parse(body.encode()), "poll")
            for (body,) in self._log.rows("SELECT body FROM poll ORDER BY number")
        )

    def poll(self, poll_id: str) -> Poll | None:
        """The poll with this id, or None."""
        row = self._log.row("SELECT body FROM poll WHERE id = ?", poll_id)
        return None if row is None else decode(Poll, parse(row[0].encode()), "poll")

    def next_poll_number(self) -> int:
        """The number after the highest that was ever given to a poll."""
        return self._next("poll")

    def open_poll(self, poll: Poll, proposals: Sequence[Proposal]) -> None:
        """Keep a poll that has just been opened, and its proposals as they now stand."""
        with self._log.writing():
            self.put_proposals(proposals)
            self._log.database.execute(
                "INSERT INTO poll (number, id, body) VALUES (?, ?, ?)", (poll.number, poll.id, _json(poll))
            )
            self._log.append(Kind.POLL_OPENED, poll)

    def settle(self, poll: Poll) -> None:
        """Keep the numbers of ballots of an open poll; they are logged when it closes."""
        with self._log.writing():
            self._log.database.execute("UPDATE poll SET body = ? WHERE id = ?", (_json(poll), poll.id))

    def close_poll(self, record: PollRecord, proposals: Sequence[Proposal]) -> None:
        """Keep a poll that has just been closed and what it adds up to, its proposals as they now stand, and forget
        the counts of the paper that led there.
        """
        with self._log.writing():
            self._log.database.execute(
                "UPDATE poll SET body = ?, result = ?, closed = (SELECT count(closed) + 1 FROM poll) WHERE id = ?",
                (_json(record.poll), _json(record), record.poll.id),
            )
            self._log.database.execute("DELETE FROM paper_count WHERE poll = ?", (record.poll.id,))
            self._log.append(Kind.POLL_CLOSED, record)
            self.put_proposals(proposals)

    def reword(self, polls: Sequence[Poll]) -> None:
        """Put these polls in place of what they were, as a part of a transaction. What the log said of polls before is
        taken out of it, and told anew: each as it was opened, and those that are closed as they closed.
        """
        for poll in polls:
            done = self.record(poll.id)
            self._log.database.execute(
                "UPDATE poll SET body = ?, result = ? WHERE id = ?",
                (_json(poll), None if done is None else _json(replace(done, poll=poll)), poll.id),
            )
        told = (Kind.POLL_OPENED, Kind.POLL_CLOSED)
        self._log.drop_entries(number for number, _payload in self._log.still_said(*told))
        for poll in self.polls():
            self._log.append(Kind.POLL_OPENED, replace(poll, state=PollState.OPEN, spoilt=0, returned=0, reason=""))
        for record in self.records():
            self._log.append(Kind.POLL_CLOSED, record)

    def record(self, poll_id: str) -> PollRecord | None:
        """What a closed poll adds up to, or None."""
        row = self._log.row("SELECT result FROM poll WHERE id = ? AND result IS NOT NULL", poll_id)
        return None if row is None else decode(PollRecord, parse(row[0].encode()), "poll")

    def records(self) -> tuple[PollRecord, ...]:
        """What the closed polls add up to, in the order in which they closed."""
        return tuple(
            decode(PollRecord, parse(result.encode()), "poll")
            for (result,) in self._log.rows("SELECT result FROM poll WHERE result IS NOT NULL ORDER BY closed")
        )

    def counts(self, poll_id: str) -> tuple[PaperCount, ...]:
        """The counts of the paper entered so far, in order."""
        return tuple(
            decode(PaperCount, parse(body.encode()), "count")
            for (body,) in self._log.rows("SELECT body FROM paper_count WHERE poll = ? ORDER BY place", poll_id)
        )

    def add_count(self, poll_id: str, count: PaperCount) -> None:
        """Keep one more count of the paper."""
        with self._log.writing():
            self._log.database.execute(
                "INSERT INTO paper_count SELECT ?, count(*) + 1, ? FROM paper_count WHERE poll = ?",
                (poll_id, _json(count), poll_id),
            )

    def forget_counts(self, poll_id: str) -> None:
        """Forget the counts of the paper."""
        with self._log.writing():
            self._log.database.execute("DELETE FROM paper_count WHERE poll = ?", (poll_id,))

    def _next(self, table: str) -> int:
        row = self._log.row("SELECT seq FROM sqlite_sequence WHERE name = ?", table)
        return 1 if row is None else row[0] + 1


def _json(value: Any) -> str:
    return canonical(encode(value)).decode()
