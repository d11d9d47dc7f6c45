"""The made-up workshop that a rehearsal plays: what is typed, voted and counted, in the order in which it happens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.errors import FormatError
from workshop_app.domain.programme import CoreProposal
from workshop_app.domain.record import HeadCount


@dataclass(frozen=True, slots=True)
class Said:
    """Something that is typed, before the identifier check. `key` is its name in this file; `same_as` names the
    earlier contribution that it repeats and is merged into.
    """

    key: str
    table: int
    activity: str
    kind: ContributionKind
    text: str
    themes: tuple[str, ...]
    recognised_by: int | None
    same_as: str | None


@dataclass(frozen=True, slots=True)
class Wording:
    """A proposal that the room makes; `sources` are keys of what was said."""

    key: str
    text: str
    sources: tuple[str, ...]
    themes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Vote:
    """How the ballots fall: per proposal (its key, or that of a core proposal) answer key to number; the rest blank."""

    title: str
    ballots: int
    issued: int
    returned: int
    counts: Mapping[str, Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class Demonstration:
    """A whole session of made-up people. `starts_at` is minutes after midnight; `read_back` are the keys of what the
    tables agreed to when it was read to them.
    """

    about: str
    core_proposals: tuple[CoreProposal, ...]
    title: str
    template: str
    borough: str
    group: str
    tables: int
    starts_at: int
    heads: tuple[HeadCount, ...]
    contributions: tuple[Said, ...]
    read_back: tuple[str, ...]
    proposals: tuple[Wording, ...]
    poll: Vote

    def __post_init__(self) -> None:
        keys = [said.key for said in self.contributions]
        named = {key for wording in self.proposals for key in wording.sources}
        named |= set(self.read_back)
        named |= {said.same_as for said in self.contributions if said.same_as is not None}
        if len(set(keys)) != len(keys) or not named <= set(keys):
            raise FormatError("The demonstration names something that nobody said, or says it twice.")
        votable = {wording.key for wording in self.proposals} | {core.key for core in self.core_proposals}
        if self.poll.counts.keys() != votable:
            raise FormatError("The demonstration's vote and its proposals differ.")
        if any(sum(answers.values()) > self.poll.ballots for answers in self.poll.counts.values()):
            raise FormatError("The demonstration has more answers than ballots.")
