"""Any value of the domain, for laws that hold of all of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import settings
from hypothesis import strategies as st

from workshop_app.domain.agenda import Activity, ActivityKind, Duty, Need
from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.domain.correction import About, Correction, CorrectionKind
from workshop_app.domain.counting import of_ballots
from workshop_app.domain.places import PLACES
from workshop_app.domain.poll import Casting, Method, Poll, PollState
from workshop_app.domain.proposal import Proposal, ProposalState
from workshop_app.domain.record import VERSION, HeadCount, Origin, Record, corrected, version_of
from workshop_app.domain.running import Step
from workshop_app.domain.session import Session, Waiver
from workshop_app.domain.voting.methods import named

OPINIONS = [method for method in Method if not method.compares]
"""The methods that ask about each proposal by itself."""

few = settings(max_examples=30)
"""For laws of whole records: each is some two hundred values, and drawing them takes longer than trying the law."""

# Values are small: a law that a long one breaks is broken by a short one, and most of the time goes in drawing them.
letters = st.characters(exclude_categories=("Cs", "Cc", "Cn"))
words = st.text(letters, min_size=1, max_size=12).filter(str.strip)
ids = st.integers(0, 2**64 - 1).map(lambda number: f"{number:016x}")
codes = st.sampled_from(["S1", "S2", "S6", "V3", "V5", "X1", "C4"])
labels = st.lists(codes, unique=True, max_size=4).map(tuple)

activities = st.builds(
    Activity,
    id=ids,
    title=words,
    minutes=st.integers(1, 60),
    kind=st.sampled_from(ActivityKind),
    need=st.sampled_from(Need),
    locked_start=st.none() | st.integers(0, 240),
    prompt=st.text(letters, max_size=6),
    duties=st.lists(st.sampled_from(Duty), unique=True).map(tuple),
)
agendas = st.lists(activities, min_size=1, max_size=5, unique_by=lambda activity: activity.id)
sessions = st.builds(
    Session,
    id=ids,
    programme=ids,
    title=words,
    template=st.just("community"),
    borough=st.sampled_from(PLACES),
    group=st.sampled_from(["residents", "young people"]),
    tables=st.integers(1, 20),
    date=st.dates(date(2017, 1, 1), date(2030, 12, 31)),
    starts_at=st.integers(0, 1439),
    agenda=agendas.map(tuple),
    waivers=st.lists(st.builds(Waiver, st.sampled_from(Duty), words), max_size=2).map(tuple),
)
contributions = st.builds(
    Contribution,
    id=ids,
    number=st.integers(1, 10_000),
    kind=st.sampled_from(ContributionKind),
    text=words,
    themes=labels,
    tags=st.lists(words, unique=True, max_size=3).map(tuple),
    recognised_by=st.none() | st.integers(0, 60),
    read_back=st.booleans(),
    table=st.integers(1, 4),
    activity=st.just("") | ids,
)
proposals = st.builds(
    Proposal,
    id=ids,
    number=st.integers(1, 10_000),
    text=words,
    sources=st.lists(ids, unique=True, max_size=3).map(tuple),
    themes=labels,
    state=st.sampled_from(ProposalState),
    reason=words,
)


@st.composite
def polls(draw):
    """An open poll on one to four proposals, by any method that asks about each by itself."""
    return Poll(
        draw(ids),
        draw(st.integers(1, 50)),
        draw(words),
        draw(st.sampled_from(OPINIONS)),
        draw(st.sampled_from(Casting)),
        tuple(draw(st.lists(ids, min_size=1, max_size=4, unique=True))),
    )


def ballots_of(poll: Poll, most: int = 12):
    """Any ballots of a poll that are not spoilt; each may leave any proposal blank."""
    answer = st.sampled_from([choice.key for choice in poll.method.choices])
    ballots = st.dictionaries(st.sampled_from(poll.proposals), answer)
    if poll.method.compares:
        rule = named(poll.method.value)
        ballots = ballots.map(lambda ballot: {} if rule.fault(poll.proposals, ballot) else ballot)
    return st.lists(ballots, max_size=most)


@st.composite
def poll_records(draw, asked: tuple[str, ...]):
    """A closed poll that reconciles, on some of the proposals asked."""
    method = draw(st.sampled_from(Method if len(asked) > 1 else OPINIONS))
    chosen = tuple(draw(st.lists(st.sampled_from(asked), min_size=1 + method.compares, unique=True)))
    poll = Poll(draw(ids), draw(st.integers(1, 50)), draw(words), method, draw(st.sampled_from(Casting)), chosen)
    ballots = draw(ballots_of(poll))
    spoilt = draw(st.integers(0, 3))
    closed = Poll(
        poll.id, poll.number, poll.title, method, poll.casting, chosen, PollState.CLOSED, len(ballots) + spoilt, spoilt
    )
    return of_ballots(closed, ballots)


@st.composite
def records(draw):
    """The record of a session that was closed in order."""
    session = draw(sessions)
    held = [activity.id for activity in session.agenda]
    said = draw(st.lists(contributions, max_size=3, unique_by=(lambda item: item.id, lambda item: item.number)))
    asked = draw(st.lists(proposals, max_size=3, unique_by=(lambda item: item.id, lambda item: item.number)))
    votes = []
    if asked:
        one = poll_records(tuple(item.id for item in asked))
        votes = draw(st.lists(one, max_size=2, unique_by=lambda item: item.poll.id))
    counted = st.dictionaries(st.sampled_from(["PERSON", "PHONE", "AGE"]), st.integers(1, 9))
    heads = draw(st.dictionaries(st.sampled_from(held), st.integers(0, 60)))
    made = Record(
        VERSION,
        session,
        draw(st.integers(1, 9)),
        Origin(),
        tuple(draw(st.lists(st.builds(Step, st.sampled_from(held), st.integers(0, 60)), max_size=4))),
        tuple(HeadCount(activity, number) for activity, number in heads.items()),
        tuple(sorted(said, key=lambda item: item.number)),
        tuple(sorted(asked, key=lambda item: item.number)),
        tuple(votes),
        draw(counted),
        draw(counted),
    )
    return replace(made, v=version_of(made))


@st.composite
def corrections_of(draw, record):
    """Any corrections of this record, in the order in which they could be sealed."""
    subjects = [(About.SESSION, record.session.id, 0)]
    subjects += [(About.PROPOSAL, item.id, item.number) for item in record.proposals]
    subjects += [(About.POLL, item.poll.id, item.poll.number) for item in record.polls]
    said = [(About.CONTRIBUTION, item.id, item.number) for item in record.contributions]
    made, version = [], 2
    for number in range(draw(st.integers(0, 4))):
        version += draw(st.integers(0, 1))
        about = draw(st.sampled_from(subjects + said))
        kinds = [CorrectionKind.CORRECTION]
        kinds += [CorrectionKind.MINORITY] if about[0] in (About.PROPOSAL, About.POLL) else []
        kinds += [CorrectionKind.TAKEN_OUT] if about in said else []
        kind = draw(st.sampled_from(kinds))
        if kind is CorrectionKind.TAKEN_OUT:
            said.remove(about)
        text = "" if kind is CorrectionKind.TAKEN_OUT else draw(words)
        made.append(Correction(f"{number:016x}", version, kind, *about, text))
    return tuple(made)


@st.composite
def supplemented(draw):
    """The record of a session that was sealed and, it may be, corrected."""
    record = draw(records())
    return corrected(record, draw(corrections_of(record)))
