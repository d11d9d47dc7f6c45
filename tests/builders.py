"""A believable programme and records of its sessions, all made up, the same each time for the same arguments."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, timedelta

from workshop_app.domain.agenda import Activity, ActivityKind, Duty, Need
from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.domain.poll import Casting, Method, Poll, PollState
from workshop_app.domain.programme import CoreProposal, Group, Objective, Programme, Template, Theme
from workshop_app.domain.proposal import Proposal, ProposalState
from workshop_app.domain.record import VERSION, HeadCount, Origin, PollRecord, Record
from workshop_app.domain.running import Step
from workshop_app.domain.session import Session
from workshop_app.domain.tally import Tally

OBJECTIVES = (
    Objective("S", "Strengthen minority and marginalised communities"),
    Objective("V", "Safeguard the vulnerable"),
    Objective("X", "Stop the spread of violent extremist ideologies"),
    Objective("C", "Across all three"),
)
THEMES = tuple(
    Theme(*line.split(" ", 1))
    for line in """\
S1 integration and belonging
S2 youth and community services
S3 language, jobs, inclusion
S4 hate crime and reporting
S5 women's groups and leadership
S6 community–police trust
S7 small grants and capacity
S8 community voice
V1 knowing signs and where to get help
V2 families and parents
V3 schools and colleges
V4 mental health and complex need
V5 Prevent and Channel: trust, transparency, quality of referral
V6 individuals online
V7 prisons, probation, re-entry
V8 support after referral
X1 online content and platforms
X2 counter-narrative and civic education
X3 far right
X4 Daesh-inspired and other Islamist
X5 other ideologies
X6 speakers, venues, funding
X7 media reporting
X8 critical thinking
C1 leadership and coordination
C2 data and evaluation
C3 funding
C4 communication
C5 encouraging communities to stand up
C6 this consultation
""".splitlines()
)
GROUPS = tuple(
    Group(title.replace(" ", "-").replace("'", ""), title)
    for title in """\
experts
local authorities
stakeholders
women's groups
young people
faith groups
community organisations
residents
schools and colleges
police and public services
""".splitlines()
)
AGENDA = (
    Activity("welcome", "Welcome and purpose", 6),
    Activity("consent", "Consent", 4, duties=(Duty.CONSENT, Duty.SAFEGUARDING)),
    Activity("warm-up", "Warm-up", 5, need=Need.OPTIONAL),
    Activity("experiences", "Experiences", 25, ActivityKind.CAPTURE, prompt="What makes it hard, and what has helped?"),
    Activity("proposals", "Ideas to proposals", 30, ActivityKind.PROPOSALS, prompt="What would help most?"),
    Activity("vote", "Secret rating", 10, ActivityKind.VOTE, duties=(Duty.VOTE,)),
    Activity("next", "Next steps", 6),
)
CORE = (
    CoreProposal("mentors", "Paid youth mentors in every borough, chosen with the young people"),
    CoreProposal("number", "One number to ring for worries about somebody, answered by people who are not the police"),
    CoreProposal("grants", "Small grants decided by a panel of residents, with a form of one page"),
    CoreProposal("referral", "Parents are told in writing what happens after a referral, and by whom"),
)
_SAID = (
    ("experience", "S6", "Stop and search near the estate feels like it is about faith, not about safety"),
    ("proposal", "S2 V2", "Paid youth mentors in every borough, chosen with the young people"),
    ("experience", "V3", "A teacher asked the whole class what they thought of the attack and looked at two of us"),
    ("question", "V5", "Who decides what happens after a referral, and who tells the parents?"),
    ("verbatim", "S8", "We are always the subject and never the partner"),
    ("need", "V1", "One number to ring that is not the police"),
    ("concern", "X1", "My younger brother is shown that kind of film after two clicks and nobody at home notices"),
    ("concern", "X3", "Leaflets of a far-right group lay in the launderette for a week before anybody took them away"),
    ("idea", "X2 X8", "Let older pupils run the lesson about how to check where a claim comes from"),
    ("experience", "S4", "I reported it on the bus and in the end I had to explain it four times"),
    ("need", "S3", "English classes in the evening, with somebody to look after the children"),
    ("observation", "S1", "People who came for the first time stayed on at the tea table and swapped numbers"),
    ("verbatim", "V5", "If I ask for help, will it be on my son's paper for ever?"),
    ("proposal", "S7", "A grant form of one page, decided by people who live here"),
    ("concern", "V6", "Boys who sit alone in a game chat all night and nobody knows who talks to them"),
    ("idea", "S5", "Pay the women who already do this work unpaid in their kitchens"),
    ("concern", "X7", "The paper prints the picture of a mosque with every story, whatever the story is about"),
    ("verbatim", "S6", "The officer who stayed after the meeting and washed the cups did more than the campaign"),
    ("need", "V4", "Somebody who can be seen within a week, not within a school year"),
    ("observation", "C4", "Half of the room had never heard that there is a route to complain"),
    ("question", "C3", "What happens to the youth club when the money ends in March?"),
    ("proposal", "V5", "Publish every quarter how many were referred and what came of it"),
    ("experience", "X6", "The hall was let to a speaker nobody had looked up, and we heard of it from the news"),
    ("idea", "V2", "Evenings for fathers, in the café and not in the school"),
)
_LOCAL = (
    "A room that stays open until ten on Fridays, with two adults who know the families",
    "Officers who work here for at least two years before they are moved",
    "Teach in year 7 how recommendations on a phone come about",
    "A leaflet in six languages on what a referral is and what it is not",
)


def programme(name: str = "Countering violent extremism, 2018") -> Programme:
    """A programme with the product's themes and groups and four core proposals."""
    template = Template("community", "Community workshop", "An evening with residents", AGENDA)
    return Programme(
        id="00000000000000aa",
        name=name,
        questions=("What makes it hard to speak out?", "What would help most?"),
        objectives=OBJECTIVES,
        themes=THEMES,
        groups=GROUPS,
        templates=(template,),
        core_proposals=CORE,
    )


def record(
    number: int = 1,
    *,
    borough: str = "Newham",
    group: str = "residents",
    heads: int = 26,
    contributions: int = 24,
    ballots: int | None = None,
    texts: Sequence[str] = (),
    origin: Origin | None = None,
) -> Record:
    """The record of one session. `number` is also its seed; `texts` are put in the place of what was said."""
    chance = random.Random(number)
    day = date(2018, 3, 1) + timedelta(days=3 * number)
    session = Session(
        f"{number:016x}", "00000000000000aa", f"Workshop {number}", "community", borough, group, 3, day, 1110, AGENDA
    )
    said = tuple(_contribution(chance, number, place, texts) for place in range(contributions))
    sources = tuple(item for item in said if item.kind is ContributionKind.PROPOSAL)
    core = [
        Proposal(f"{number:08x}{place:08x}", place + 1, each.text, state=ProposalState.VOTED, core=each.key)
        for place, each in enumerate(CORE)
    ]
    local = [
        Proposal(
            f"{number:08x}{place + 100:08x}",
            place + 1,
            text,
            sources=tuple(item.id for item in sources[:1]),
            themes=(theme,),
            state=ProposalState.VOTED,
        )
        for place, (text, theme) in enumerate(zip(_LOCAL, ("S2", "S6", "X8", "V5"), strict=True), len(core))
    ]
    cast = max(0, heads - 1) if ballots is None else ballots
    return Record(
        v=VERSION,
        session=session,
        pack_seq=1,
        origin=origin or Origin(),
        steps=tuple(Step(activity.id, activity.minutes + 5 * (activity.minutes > 20)) for activity in AGENDA),
        heads=(HeadCount("consent", heads - heads // 10), HeadCount("experiences", heads)) if heads else (),
        contributions=said,
        proposals=(*core, *local),
        polls=(_poll(chance, number, cast, (*core, *local)),) if cast else (),
        identifiers={"PERSON": 3, "ORG": 1},
        kept={"a public person, place or body": 2},
    )


def records(many: int = 12) -> list[Record]:
    """Sessions over several boroughs and groups, some of them small."""
    boroughs = ("Newham", "Tower Hamlets", "Hackney", "Croydon", "Redbridge", "Waltham Forest")
    groups = ("residents", "young-people", "womens-groups", "faith-groups", "local-authorities")
    return [
        record(
            number,
            borough=boroughs[(number * 7) % len(boroughs)],
            group=groups[(number * 3) % len(groups)],
            heads=3 if number % 6 == 0 else 8 + (number * 11) % 28,
            contributions=30 + (number * 13) % 40,
        )
        for number in range(1, many + 1)
    ]


def _contribution(chance: random.Random, session: int, place: int, texts: Sequence[str]) -> Contribution:
    kind, themes, text = _SAID[place % len(_SAID)]
    return Contribution(
        id=f"{session:08x}{place + 1000:08x}",
        number=place + 1,
        kind=ContributionKind(kind),
        text=texts[place % len(texts)] if texts else text,
        themes=tuple(themes.split()),
        recognised_by=chance.choice((None, None, 2, 4, 5, 7, 9, 12)),
        read_back=chance.random() < 0.6,
        table=1 + place % 3,
        activity="experiences" if place % 2 else "proposals",
    )


def _poll(chance: random.Random, number: int, cast: int, proposals: Sequence[Proposal]) -> PollRecord:
    poll = Poll(
        id=f"{number:08x}0000ffff",
        number=1,
        title="What would help most",
        method=Method.AGREEMENT,
        casting=Casting.PAPER,
        proposals=tuple(proposal.id for proposal in proposals),
        state=PollState.CLOSED,
        issued=cast + 1,
        returned=1,
    )
    return PollRecord(poll, cast, tuple(_tally(chance, place, cast, each) for place, each in enumerate(proposals)))


def _tally(chance: random.Random, place: int, cast: int, proposal: Proposal) -> Tally:
    keys = [choice.key for choice in Method.AGREEMENT.choices]
    weights = ((12, 9, 2, 1, 0, 1), (6, 6, 2, 5, 5, 2), (8, 10, 3, 2, 1, 2), (5, 6, 2, 2, 1, 8))[place % 4]
    answers = chance.choices([*keys, ""], weights=[*weights, 1], k=cast)
    return Tally(proposal.id, {key: answers.count(key) for key in keys}, answers.count(""))
