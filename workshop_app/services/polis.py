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

MAX_BYTES = 256 * 1024 * 1024
MAX_STATEMENTS = 10_000
MAX_VOTES = 5_000_000
MAX_TEXT = 2_000
"""Characters in one statement: what a proposal holds."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement that was let through, in the order of the file, as it stands there."""

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
    left blank. `superseded` votes were replaced by a later one of the same voter; `ignored` were on statements that
    were not let through.
    """

    ballots: tuple[Mapping[str, str], ...]
    superseded: int
    ignored: int


def read_statements(data: bytes, name: str) -> Statements:
    """Read the table of statements; `name` is the file's, for the sentence where it cannot be read."""
    raise NotImplementedError


def read_votes(data: bytes, name: str, statements: Statements) -> Votes:
    """Read the table of votes on these statements."""
    raise NotImplementedError
