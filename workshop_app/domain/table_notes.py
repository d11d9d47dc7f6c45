"""What goes between a lead laptop and its tables (T1): the plan outwards, all that a table typed inwards.

Revisions are random ids and say nothing of the words. A line names every revision that it descends from, so that
whoever holds one of these knows that the line is newer, whichever clock was right.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from workshop_app.domain.codec import LEFT_OUT
from workshop_app.domain.contribution import Contribution
from workshop_app.domain.errors import FormatError
from workshop_app.domain.identifier import IdentifierKind, KeepReason
from workshop_app.domain.record_bounds import MOST, is_id
from workshop_app.domain.session import Session

MAX_LINES = 20_000
"""Lines and withdrawn lines in one table's notes: forty hours of typing."""
MAX_REVISIONS = 2_000
MOST_BACK = 200
"""Cards that one table takes back: as many as are made at a time."""
_BASE64 = re.compile(r"[A-Za-z0-9+/]{4,1200}={0,2}")
_FOUND = frozenset(kind.value for kind in IdentifierKind)
_KEPT = frozenset(reason.value for reason in KeepReason)


@dataclass(frozen=True, slots=True)
class TableCards:
    """Withdrawal cards as a table uses them: the age recipient that codes are sealed to, the cut-off (seconds since the
    epoch), and whether they end with the seal, should that be sooner.
    """

    recipient: str
    until: int
    at_seal: bool

    def __post_init__(self) -> None:
        if not 0 <= self.until <= MOST:
            raise FormatError("The table pack does not say until when cards can be handed in.")


@dataclass(frozen=True, slots=True)
class TablePack:
    """What a table laptop is given. `table` is the one that it is for, None for any of them; `recipient` is the age
    recipient that notes are sealed to; `seq` grows with each pack of the session; `cards` is None where
    none were made, and once the cut-off is over.
    """

    session: Session
    table: int | None
    recipient: str
    seq: int
    cards: TableCards | None = field(default=None, metadata=LEFT_OUT)

    def __post_init__(self) -> None:
        if not is_id(self.session.id) or not is_id(self.session.programme) or not 1 <= self.seq <= MOST:
            raise FormatError("The table pack does not name a session, or not its own number.")
        if self.table is not None and not 1 <= self.table <= self.session.tables:
            raise FormatError("The table pack is for a table that the session does not have.")


@dataclass(frozen=True, slots=True)
class Line:
    """A contribution as the table has it now. `revision` is a random id of this wording and `earlier` are those that
    it descends from, the oldest first; `purged`: a name was purged from it, so that no other wording may come back.
    `card` is base64, what seals the code of the withdrawal card that it was given with; empty where it was without.
    """

    said: Contribution
    revision: str
    earlier: tuple[str, ...] = ()
    purged: bool = field(default=False, metadata=LEFT_OUT)
    card: str = field(default="", metadata=LEFT_OUT)

    def __post_init__(self) -> None:
        if not all(map(is_id, (self.said.id, self.revision, *self.earlier))):
            raise FormatError("An id of the notes is not 16 hexadecimal digits.")
        if len({self.revision, *self.earlier}) != 1 + len(self.earlier) or len(self.earlier) > MAX_REVISIONS:
            raise FormatError("A line of the notes descends from itself, or from too much.")
        if self.card and not _BASE64.fullmatch(self.card):
            raise FormatError("A line of the notes has something that seals no code of a card.")


@dataclass(frozen=True, slots=True)
class Notes:
    """Everything that a table typed until now. `notebook` is a random id, drawn when the table took its pack; `seq`
    grows with each export.

    `gone` are ids of lines that were there and were withdrawn or removed: no words. `identifiers` and `kept` count what
    was replaced and what was kept, in all; `by_rules`: names were found by rules alone for a while. `back` seals the
    codes of the cards that were handed in at this table, base64.
    """

    notebook: str
    session: str
    table: int
    seq: int
    lines: tuple[Line, ...]
    gone: tuple[str, ...]
    identifiers: Mapping[str, int]
    kept: Mapping[str, int]
    by_rules: bool
    back: tuple[str, ...] = field(default=(), metadata=LEFT_OUT)

    def __post_init__(self) -> None:
        ids = self.ids()
        if not all(map(is_id, (self.notebook, self.session, *self.gone))) or not 1 <= self.seq <= MOST:
            raise FormatError("The notes do not say whose they are, or not their own number.")
        if len(set(ids)) != len(ids) or len(ids) > MAX_LINES:
            raise FormatError("The notes hold a line twice, or too many lines.")
        if any(line.said.table != self.table or line.said.number > MOST for line in self.lines):
            raise FormatError("The notes hold a line of another table.")
        if not self.identifiers.keys() <= _FOUND or not self.kept.keys() <= _KEPT:
            raise FormatError("The notes count something that is not counted.")
        if not all(1 <= number <= MOST for number in (*self.identifiers.values(), *self.kept.values())):
            raise FormatError("A number of the notes is outside of what there can be.")
        if len(self.back) > MOST_BACK or not all(map(_BASE64.fullmatch, self.back)):
            raise FormatError("The notes take back something that is no card.")

    def ids(self) -> list[str]:
        """The ids of all that was typed, also of what is gone."""
        return [*(line.said.id for line in self.lines), *self.gone]

    def counts(self) -> dict[str, int]:
        """How many lines of each kind, by the kind's value."""
        return dict(sorted(Counter(line.said.kind.value for line in self.lines).items()))
