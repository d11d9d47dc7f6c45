"""Reading what Pol.is exports: a table of statements and a table of votes (capability D8). Pure: bytes in, values out.

The exports have quirks that decide who is counted:

- columns are found by their name, in either spelling (`comment-id`, `comment_id`), whatever else stands beside them;
- somebody who changed their mind is in the table of votes twice: the vote with the later timestamp counts, wherever it
  stands in the file, and of two at the same moment the one further down;
- `moderated` is 1 let through, 0 not looked at, -1 out. Where nobody looked at anything (every statement is 0) the
  statements were all shown, so they count as let through; otherwise only the 1s do (docs/decisions/051);
- votes on statements that were not let through are no part of the result.

Errors are `TableFileError` and name row and column as a spreadsheet shows them, never what stands there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from workshop_app.domain.poll import MAX_BALLOTS
from workshop_app.domain.programme import MAX_STATEMENT
from workshop_app.domain.text import one_line
from workshop_app.services.csv_table import Row, Table

MAX_BYTES = 256 * 1024 * 1024
MAX_STATEMENTS = 10_000
MAX_VOTES = 5_000_000
MAX_TEXT = 4 * MAX_STATEMENT
"""Characters in one statement: what a proposal holds."""

_STATEMENT_COLUMNS = {"id": "comment-id", "moderated": "moderated", "text": "comment-body"}
_VOTE_COLUMNS = {"time": "timestamp", "id": "comment-id", "voter": "voter-id", "vote": "vote"}
_CHOICES = {1: "agree", -1: "disagree", 0: "pass"}


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement that was let through: its number in the consultation, and its words on one line."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Statements:
    """What the table of statements holds. `moderated_out` were refused, `not_looked_at` left out unseen."""

    let_through: tuple[Statement, ...]
    left_out: frozenset[str]
    moderated_out: int
    not_looked_at: int


@dataclass(frozen=True, slots=True)
class Votes:
    """What the table of votes holds about the statements that were let through.

    `ballots` is one mapping per voter, statement id to `agree`, `disagree` or `pass`; a statement that is missing was
    left blank, and who voted on none of them has no ballot. `superseded` votes were replaced by a later one of the
    same voter; `ignored` were on statements that were not let through.
    """

    ballots: tuple[Mapping[str, str], ...]
    superseded: int
    ignored: int


def read_statements(data: bytes, name: str) -> Statements:
    """Read the table of statements; `name` is the file's, for the sentence where it cannot be read."""
    table = Table(data, name, _STATEMENT_COLUMNS, MAX_STATEMENTS)
    rows: dict[str, tuple[int, int, str]] = {}  # id: row, moderated, text
    for row in table:
        statement = row.identifier("id")
        if statement in rows:
            raise row.refused("id", "repeats a number that an earlier row has")
        rows[statement] = (row.number, row.whole_number("moderated", (-1, 0, 1)), one_line(row["text"]))
    if not rows:
        raise table.refused("holds no statement")
    unmoderated = all(moderated == 0 for _, moderated, _ in rows.values())
    let_through = []
    for statement, (number, moderated, text) in rows.items():
        if moderated != 1 and not unmoderated:
            continue
        if not text or len(text) > MAX_TEXT:
            raise table.refused_at(number, "text", f"is longer than {MAX_TEXT:,} characters" if text else "is empty")
        let_through.append(Statement(statement, text))
    if not let_through:
        raise table.refused("holds no statement that was let through")
    numbers = [moderated for _, moderated, _ in rows.values()]
    return Statements(
        tuple(let_through),
        frozenset(rows).difference(statement.id for statement in let_through),
        numbers.count(-1),
        0 if unmoderated else numbers.count(0),
    )


def read_votes(data: bytes, name: str, statements: Statements) -> Votes:
    """Read the table of votes on these statements."""
    table = Table(data, name, _VOTE_COLUMNS, MAX_VOTES)
    counted = {statement.id for statement in statements.let_through}
    latest: dict[str, dict[str, tuple[int, int]]] = {}  # voter, statement: (time, vote)
    ignored = superseded = 0
    for row in table:
        statement, voter, vote, time = _vote(row)
        if statement not in counted:
            if statement not in statements.left_out:
                raise row.refused("id", "names a statement that the table of statements does not have")
            ignored += 1
            continue
        votes = latest.setdefault(voter, {})
        if (before := votes.get(statement)) is not None:
            superseded += 1
        if before is None or before[0] <= time:
            votes[statement] = (time, vote)
        if len(latest) > MAX_BALLOTS:
            raise row.refused("voter", f"is that of voter {MAX_BALLOTS + 1:,}, and a poll holds {MAX_BALLOTS:,}")
    ballots = tuple({statement: _CHOICES[vote] for statement, (_, vote) in votes.items()} for votes in latest.values())
    if not ballots:
        raise table.refused("holds no vote on a statement that was let through")
    return Votes(ballots, superseded, ignored)


def _vote(row: Row) -> tuple[str, str, int, int]:
    return (
        row.identifier("id"),
        row.identifier("voter"),
        row.whole_number("vote", (-1, 0, 1)),
        row.whole_number("time"),
    )
