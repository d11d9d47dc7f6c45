"""Proposals: contributions worded so that people can vote on them. No state changes as a side effect (V1)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from itertools import pairwise

from workshop_app.domain.codec import LEFT_OUT
from workshop_app.domain.errors import VoteError
from workshop_app.domain.programme import MAX_STATEMENT
from workshop_app.domain.session import MAX_TABLES


class ProposalState(Enum):
    """Where a proposal is in its life."""

    CAPTURED = "captured"
    CLARIFIED = "clarified"
    ON_BALLOT = "on ballot"
    VOTED = "voted"
    MERGED = "merged"
    PARKED = "parked"
    WITHDRAWN = "withdrawn"


_NEXT: dict[ProposalState, frozenset[ProposalState]] = {
    ProposalState.CAPTURED: frozenset(
        {
            ProposalState.CLARIFIED,
            ProposalState.ON_BALLOT,
            ProposalState.MERGED,
            ProposalState.PARKED,
            ProposalState.WITHDRAWN,
        }
    ),
    ProposalState.CLARIFIED: frozenset(
        {ProposalState.ON_BALLOT, ProposalState.MERGED, ProposalState.PARKED, ProposalState.WITHDRAWN}
    ),
    ProposalState.ON_BALLOT: frozenset({ProposalState.VOTED, ProposalState.CLARIFIED}),
    ProposalState.VOTED: frozenset({ProposalState.ON_BALLOT}),
    ProposalState.PARKED: frozenset({ProposalState.CAPTURED, ProposalState.WITHDRAWN}),
    ProposalState.MERGED: frozenset({ProposalState.CAPTURED}),
    ProposalState.WITHDRAWN: frozenset({ProposalState.CAPTURED}),
}
_NEEDS_REASON = frozenset({ProposalState.MERGED, ProposalState.PARKED, ProposalState.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class Proposal:
    """Something people can vote on.

    `id` is 16 random hexadecimal digits, `number` counts from 1 in the session. `sources` are the ids of the
    contributions behind it. `core` is the key of the programme's core proposal where it is one. `reference` is the
    number it had where it came from, such as a statement of an online consultation. `parent` is the id of the proposal
    that this one amends. `agreed` are the tables that agreed to be
    merged in it, ascending; none where it is of one table.
    """

    id: str
    number: int
    text: str
    sources: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    state: ProposalState = ProposalState.CAPTURED
    reason: str = ""
    minority: str = ""
    core: str = ""
    reference: str = ""
    parent: str = ""
    agreed: tuple[int, ...] = field(default=(), metadata=LEFT_OUT)

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise VoteError("A proposal needs words that people can vote on.")
        if len(self.text) > MAX_STATEMENT * 4:
            raise VoteError(f"A proposal holds at most {MAX_STATEMENT * 4} characters; voters must be able to read it.")
        if self.state in _NEEDS_REASON and not self.reason.strip():
            raise VoteError(f"Say why the proposal is {self.state.value}.")
        if self.agreed and (len(self.agreed) < 2 or not _ascending((0, *self.agreed, MAX_TABLES + 1))):
            raise VoteError("Two tables or more agree to be merged, each named once, in order.")


def _ascending(numbers: tuple[int, ...]) -> bool:
    return all(one < next_one for one, next_one in pairwise(numbers))


def moved_to(proposal: Proposal, state: ProposalState, reason: str = "") -> Proposal:
    """The proposal in its new state; `VoteError` where that step does not exist or lacks its reason."""
    if state not in _NEXT[proposal.state]:
        raise VoteError(f"A proposal that is {proposal.state.value} cannot become {state.value}.")
    return replace(proposal, state=state, reason=reason.strip())
