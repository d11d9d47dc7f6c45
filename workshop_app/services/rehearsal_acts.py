"""What is played in a rehearsal, through the services and in the order of a real session: made-up people at three
tables, or an online consultation whose statements and votes are played as a session.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Protocol

from workshop_app.domain.agenda import Activity
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.identifier import Answered, KeepReason, replaced
from workshop_app.domain.places import LONDON
from workshop_app.domain.poll import Answers, Casting, Method
from workshop_app.domain.programme import CoreProposal
from workshop_app.domain.record import Origin
from workshop_app.domain.session import Session
from workshop_app.services.bundle import Services
from workshop_app.services.capture import Draft
from workshop_app.services.demonstration import Demonstration, Said
from workshop_app.services.outside import ONLINE, POLL_TITLE, Outside
from workshop_app.services.review import Answer, Question, Reply, Reported, Why

Advance = Callable[[float], None]
"""Moves the clock of the rehearsal on by so many seconds."""


class Act(Protocol):
    """A session that can be played, step by step."""

    core_proposals: tuple[CoreProposal, ...]

    def plan(self, services: Services, programme_id: str, day: date) -> Session:
        """Plan the session."""

    def capture(self, services: Services, session: Session) -> None:
        """Run the activities before the vote, and take down what is said."""

    def vote(self, services: Services, session: Session) -> None:
        """Propose, open the poll, cast, reconcile and close it."""

    def told(self) -> Mapping[str, Any]:
        """What the summary says of it beside what it says of each."""


class MadeUp:
    """The demonstration: what is typed goes through the identifier check, as it does under a note-taker's hands."""

    def __init__(self, demonstration: Demonstration, seed: int, advance: Advance) -> None:
        self.core_proposals = demonstration.core_proposals
        self._script = demonstration
        self._chance = random.Random(seed)
        self._advance = advance
        self._ids: dict[str, str] = {}

    def plan(self, services: Services, programme_id: str, day: date) -> Session:
        """The community workshop, on this day."""
        script = self._script
        return services.planning.new_session(
            programme_id,
            script.template,
            script.title,
            script.borough,
            script.group,
            script.tables,
            day,
            script.starts_at,
        )

    def capture(self, services: Services, session: Session) -> None:
        """Every activity up to the vote at its planned length; duplicates are merged, and most is read back."""
        services.running.begin(session.id)
        self.take_down(services, session)
        for said in self._script.contributions:
            if said.same_as is not None:
                services.capture.merge(session.id, self._ids[said.same_as], [self._ids[said.key]])
                self._ids[said.key] = self._ids[said.same_as]
        agreed = {self._ids[key] for key in self._script.read_back}
        for contribution in services.capture.contributions(session.id):
            if contribution.id in agreed and not contribution.read_back:
                services.capture.edit(session.id, replace(contribution, read_back=True))

    def told(self) -> Mapping[str, Any]:
        """Nothing more: there is one laptop."""
        return {}

    def take_down(self, services: Services, session: Session) -> None:
        """Hold the activities and type what is said in each."""
        for activity in self._before_the_vote(session):
            self._hold(services, session, activity)
            for said in self._script.contributions:
                if said.activity == activity.id:
                    self._ids[said.key] = say(services, session, said)
            self._advance(60 * activity.minutes)

    def _hold(self, services: Services, session: Session, activity: Activity) -> None:
        """Turn to this activity, and count who is there."""
        services.running.go_to(session.id, activity.id)
        for count in self._script.heads:
            if count.activity == activity.id:
                services.running.set_heads(session.id, activity.id, count.heads)

    def vote(self, services: Services, session: Session) -> None:
        """Core proposals and the room's own, one secret poll hand to hand, and the rest of the agenda."""
        vote = self._script.poll
        proposals = {each.core: each.id for each in services.votes.propose_core(session.id)}
        for wording in self._script.proposals:
            sources = tuple(dict.fromkeys(self._ids[key] for key in wording.sources))
            proposal = services.votes.propose(session.id, wording.text, sources, wording.themes)
            proposals[wording.key] = proposal.id
        rest = session.agenda[len(self._before_the_vote(session)) :]
        services.running.go_to(session.id, rest[0].id)
        for count in self._script.heads:
            if count.activity == rest[0].id:
                services.running.set_heads(session.id, count.activity, count.heads)
        poll = services.votes.open_poll(
            session.id, vote.title, Method.AGREEMENT, list(proposals.values()), Casting.HAND_TO_HAND, vote.issued
        )
        for ballot in self._ballots():
            services.votes.cast(session.id, poll.id, {proposals[key]: answer for key, answer in ballot.items()})
        services.votes.settle(session.id, poll.id, vote.issued, 0, vote.returned)
        services.votes.close_poll(session.id, poll.id)
        for activity in rest:
            services.running.go_to(session.id, activity.id)
            self._advance(60 * activity.minutes)

    def _before_the_vote(self, session: Session) -> tuple[Activity, ...]:
        counted = [count.activity for count in self._script.heads][-1]
        place = [activity.id for activity in session.agenda].index(counted)
        return session.agenda[:place]

    def _ballots(self) -> list[Answers]:
        """The ballots that add up to the script's counts; the seed decides who thinks what."""
        vote = self._script.poll
        ballots: list[dict[str, str]] = [{} for _ in range(vote.ballots)]
        for key, counts in vote.counts.items():
            answers = [answer for answer, number in counts.items() for _ in range(number)]
            for ballot, answer in zip(self._chance.sample(ballots, len(answers)), answers, strict=True):
                ballot[key] = answer
        return list(ballots)


class Consultation:
    """An online consultation: each statement a contribution and a proposal, each voter a ballot with blanks."""

    core_proposals: tuple[CoreProposal, ...] = ()

    def __init__(self, outside: Outside, advance: Advance) -> None:
        self._outside = outside
        self._advance = advance
        self._ids: dict[str, str] = {}

    def plan(self, services: Services, programme_id: str, day: date) -> Session:
        """A session of London as a whole, marked as held online."""
        origin = Origin(ONLINE, self._outside.superseded, self._outside.moderated_out)
        return services.planning.new_session(
            programme_id, "drop-in", "Online consultation", LONDON, "residents", 1, day, 720, origin
        )

    def told(self) -> Mapping[str, Any]:
        """Nothing more: there is one laptop."""
        return {}

    def capture(self, services: Services, session: Session) -> None:
        """Each statement as it was let through; identifiers were replaced when the file was read."""
        services.running.begin(session.id)
        for statement in self._outside.statements:
            draft = Draft(ContributionKind.IDEA, statement.text, replaced=statement.replaced)
            self._ids[statement.id] = services.capture.add(session.id, draft).saved[0].id

    def vote(self, services: Services, session: Session) -> None:
        """One poll on all statements, its ballots put in whole."""
        proposals = {
            statement.id: services.votes.propose(
                session.id, statement.text, [self._ids[statement.id]], reference=statement.id
            ).id
            for statement in self._outside.statements
        }
        cast = len(self._outside.ballots)
        poll = services.votes.open_poll(
            session.id, POLL_TITLE, Method.AGREE_PASS, list(proposals.values()), Casting.ONLINE, cast
        )
        ballots = [{proposals[key]: vote for key, vote in ballot.items()} for ballot in self._outside.ballots]
        services.votes.cast_many(session.id, poll.id, ballots)
        services.votes.close_poll(session.id, poll.id)
        self._advance(60 * session.agenda[0].minutes)


def say(services: Services, session: Session, said: Said) -> str:
    """Type one contribution and accept each replacement; gives its id."""
    found = services.capture.identifiers(said.text)
    kinds: Mapping[str, int] = Counter(identifier.kind.value for identifier in found)
    draft = Draft(
        said.kind,
        replaced(said.text, found),
        said.themes,
        (),
        said.recognised_by,
        said.table,
        said.activity,
        kinds,
    )
    return services.capture.add(session.id, draft).saved[0].id


def wording(services: Services, said: Said) -> str:
    """What `say` saves."""
    return replaced(said.text, services.capture.identifiers(said.text))


def clear(services: Services, session: Session) -> None:
    """Review the session: what certainly points to somebody is replaced where it can be, the rest is kept, nobody could
    tell more; and two people who know the neighbourhood say no to each of the six questions.
    """
    review = services.review
    while card := next((card for card in review.queue(session.id).cards if card.waits), None):
        if not card.is_flag:
            review.answer(session.id, card, Answer.KEPT)
        elif card.blocks and Answer.REPLACED in card.answers:
            review.answer(session.id, card, Answer.REPLACED, Why.NAMES)
        else:
            review.answer(session.id, card, Answer.KEPT, KeepReason.NOT_ONE)
    if review.check(session.id) is not None:
        for question in Question:
            review.report(session.id, 2, Reported(question, Reply.NO), Answered())
