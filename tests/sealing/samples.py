"""A closed session with its log, made up, and the fixed keys that the tests and the golden files use."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date

from workshop_app.domain import chain
from workshop_app.domain.agenda import Activity, ActivityKind, Duty
from workshop_app.domain.chain import Entry, Head
from workshop_app.domain.codec import canonical, encode
from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.domain.correction import About, Correction, CorrectionKind
from workshop_app.domain.equality import Equality
from workshop_app.domain.fairness import Fair, Principle
from workshop_app.domain.intruder import Found, IntruderCheck, Question, Reply
from workshop_app.domain.journal import Kind
from workshop_app.domain.poll import Casting, Method, Poll, PollState
from workshop_app.domain.proposal import Proposal, ProposalState
from workshop_app.domain.record import HeadCount, Origin, PollRecord, Record, corrected
from workshop_app.domain.review import Review
from workshop_app.domain.running import Step
from workshop_app.domain.sealed import LaptopState
from workshop_app.domain.session import Session
from workshop_app.domain.tally import Tally
from workshop_app.sealing import age, device, report
from workshop_app.sealing.report import Circumstances, Signer

PROGRAMME = "00112233445566aa"
SESSION = "5e5510a1b2c3d4e5"
DAY = date(2026, 5, 14)
# Made once for these tests and the golden files; they protect nothing.
WORKING = "AGE-SECRET-KEY-1KW2WRZ4SRTXH6J0W8S232EZPK68Y0TTRAC7QH5DD9V2GY6S9Q88QG7C7F2"
SPARE = "AGE-SECRET-KEY-14WPHF6MXMJD5QWK6EE8THFE3Y0XXRH2EAU348XEFC4EJKL6FVP6Q0JYZNK"
LEAD = "AGE-SECRET-KEY-1S22DEVYPLQUQLW945WM9AU36W99YWJSNLRZ4PJWQ78JSWKTSUAEQKFSR8Q"
SEED = bytes(range(32))
STRANGER_SEED = bytes(range(1, 33))
WORDS = ("apple", "river", "stone", "lamp", "cedar", "blue")
SIGNER = Signer(SEED, WORDS)
LAPTOP = device.public_key(SEED)
KNOWN = {LAPTOP: LaptopState.KNOWN}
PDF = b"%PDF-1.7\n% a stand-in: what the reader checks is its hash\n" + bytes(range(256)) * 40

TEXTS = (
    "Buses stop at nine, so young people walk home past the station in the dark.",
    "Nobody told us where a report of hate crime goes after the call.",
    "The youth centre closes when school holidays begin.",
    "More women would come if there were a room for the children.",
    "Schools want one person to ring, not five leaflets.",
)


@dataclass(frozen=True, slots=True)
class Closed:
    """A session ready to be sealed."""

    record: Record
    entries: tuple[Entry, ...]

    @property
    def head(self) -> Head:
        return chain.head_after(self.entries[-1])


def salt(number: int) -> bytes:
    """A salt that is the same in each run; real ones are random."""
    return hashlib.sha256(b"salt %d" % number).digest()[: chain.SALT_BYTES]


def plan(session_id: str = SESSION, **changes: object) -> Session:
    agenda = (
        Activity("welcome", "Welcome", 10, duties=(Duty.CONSENT, Duty.SAFEGUARDING)),
        Activity("experiences", "Experiences", 25, ActivityKind.CAPTURE),
        Activity("rating", "Secret rating", 10, ActivityKind.VOTE, duties=(Duty.VOTE,)),
    )
    session = Session(
        session_id, PROGRAMME, "An evening in the hall", "community", "Tower Hamlets", "residents", 3, DAY, 1110, agenda
    )
    return replace(session, **changes)  # type: ignore[arg-type]


def log(session_id: str, items: list[tuple[Kind, object]], salts: int = 0) -> tuple[Entry, ...]:
    """Entries of these kinds and payloads, chained."""
    head, entries = chain.start(session_id), []
    for number, (kind, payload) in enumerate(items, start=salts):
        entries.append(chain.extend(head, kind.value, encode(payload), salt(number)))
        head = chain.head_after(entries[-1])
    return tuple(entries)


def closed(contributions: int = 12, session: Session | None = None) -> Closed:
    """A closed session with this many contributions, two proposals and a poll of 26 ballots."""
    session = session or plan()
    said = tuple(
        Contribution(
            hashlib.sha256(b"%s %d" % (session.id.encode(), number)).hexdigest()[:16],
            number,
            list(ContributionKind)[number % 8],
            f"{TEXTS[number % len(TEXTS)]} ({number})",
            ("S6",) if number % 2 else ("V2", "C4"),
            (),
            number % 7 or None,
            number % 3 == 0,
            1 + number % 3,
            "experiences",
        )
        for number in range(1, contributions + 1)
    )
    proposals = tuple(
        Proposal(f"{number:016x}", number, text, state=ProposalState.VOTED)
        for number, text in enumerate(("Keep the youth centre open in the holidays.", "One number to ring."), start=1)
    )
    ids = tuple(proposal.id for proposal in proposals)
    opened = Poll("aaaaaaaaaaaaaaaa", 1, "The rating", Method.AGREEMENT, Casting.PAPER, ids, PollState.OPEN, 28)
    done = PollRecord(
        replace(opened, state=PollState.CLOSED, spoilt=1, returned=1),
        26,
        (Tally(ids[0], _counts(14, 6, 2, 1, 0, 2), 1), Tally(ids[1], _counts(5, 5, 4, 6, 4, 1), 1)),
    )
    heads = (HeadCount("experiences", 26), HeadCount("rating", 25))
    steps = (Step("welcome", 10), Step("experiences", 30), Step("rating", 10))
    items: list[tuple[Kind, object]] = [(Kind.PLANNED, session), (Kind.ENDED, steps[0]), (Kind.HEADS, heads[0])]
    items += [(Kind.CONTRIBUTION, contribution) for contribution in said]
    items += [
        (Kind.IDENTIFIERS, {"key": "PHONE", "n": 2}),
        (Kind.KEPT, {"key": "a topic, not somebody in particular", "n": 1}),
    ]
    items += [(Kind.ENDED, steps[1]), *((Kind.PROPOSAL, proposal) for proposal in proposals)]
    items += [(Kind.POLL_OPENED, opened), (Kind.HEADS, heads[1]), (Kind.POLL_CLOSED, done)]
    items += [(Kind.ENDED, steps[2]), (Kind.CLOSED, {})]
    kept = {"a topic, not somebody in particular": 1}
    record = Record(1, session, 1, Origin(), steps, heads, said, proposals, (done,), {"PHONE": 2}, kept)
    return Closed(record, log(session.id, items))


def supplement(before: Closed, *, text: str = "26 people were there until the vote, not 25.") -> Closed:
    """The session after its second report: a vote put right, a late minority, the first contribution taken out."""
    record, out = before.record, before.record.contributions[0]
    poll, asked = record.polls[0].poll, record.proposals[0]
    added = (
        Correction("c000000000000001", 2, CorrectionKind.CORRECTION, About.POLL, poll.id, poll.number, text),
        Correction(
            "c000000000000002",
            2,
            CorrectionKind.MINORITY,
            About.PROPOSAL,
            asked.id,
            asked.number,
            "Two of us asked for evenings instead.",
        ),
        Correction("c000000000000003", 2, CorrectionKind.TAKEN_OUT, About.CONTRIBUTION, out.id, out.number, ""),
    )
    gone = encode(out)
    entries = tuple(
        replace(entry, salt=None, payload=None) if entry.payload == canonical(gone) else entry
        for entry in before.entries
    )
    head = before.head
    later: list[tuple[Kind, object]] = [(Kind.CORRECTION, each) for each in added[:2]]
    later += [(Kind.CONTRIBUTION_REMOVED, {"id": out.id}), (Kind.CORRECTION, added[2])]
    for kind, payload in later:
        entries += (chain.extend(head, kind.value, encode(payload), salt(head.n)),)
        head = chain.head_after(entries[-1])
    return Closed(corrected(record, added), entries)


def reviewed(before: Closed) -> Closed:
    """The session with a review before it was sealed: one flag kept, the last contribution restricted, the
    neighbourhood check done by two people.
    """
    answers = [Found(question, Reply.NO) for question in Question]
    answers[0] = Found(Question.SOMEBODY, Reply.YES, 1, "The youth centre's only caretaker.")
    answers[4] = Found(Question.SEARCHING, Reply.NOT_SURE)
    review = Review(
        {"kept": 1},
        {"PERSON": 1},
        {"a topic, not somebody in particular": 1, "somebody who knows the neighbourhood could tell": 1},
        {"kept": 2, "restricted": 1},
        1,
        IntruderCheck(2, 2, tuple(answers)),
    )
    record, said = before.record, before.record.contributions[-1]
    restricted = replace(said, restricted=True)
    entries = tuple(
        replace(entry, salt=None, payload=None) if entry.payload == canonical(encode(said)) else entry
        for entry in before.entries
    )
    head = before.head
    for kind, payload in ((Kind.CONTRIBUTION, restricted), (Kind.REVIEW, review)):
        entries += (chain.extend(head, kind.value, encode(payload), salt(head.n)),)
        head = chain.head_after(entries[-1])
    contributions = (*record.contributions[:-1], restricted)
    return Closed(replace(record, v=3, contributions=contributions, review=review), entries)


def prepared(before: Closed) -> Closed:
    """The session with what is planned and counted on paper: a fairness check, whom it was for, two cards, one of which
    assesses an existing programme, and the totals of 24 equality forms.
    """
    record = before.record
    plan_ = replace(
        record.session,
        fairness=tuple(Fair(each, f"{each.value.capitalize()}: as the poster says.") for each in Principle),
        wanted="Parents of young people, and the youth centre.",
        expected=30,
    )
    card, assessed = record.contributions[-2:]
    card = replace(card, batch=3)
    assessed = replace(
        assessed,
        kind=ContributionKind.ASSESSMENT,
        text="What works: someone to ring. What does not: nobody rings back.",
        tags=("the helpline",),
        batch=3,
        rating=2,
    )
    totals = Equality(24, {"age": {"18-to-24": 9, "25-to-34": 11, "not-said": 3}, "sex": {"female": 14, "male": 9}})
    head, entries = before.head, before.entries
    later: list[tuple[Kind, object]] = [(Kind.PLANNED, plan_), (Kind.CONTRIBUTION, card), (Kind.CONTRIBUTION, assessed)]
    for kind, payload in (*later, (Kind.EQUALITY, totals)):
        entries += (chain.extend(head, kind.value, encode(payload), salt(head.n)),)
        head = chain.head_after(entries[-1])
    contributions = (*record.contributions[:-2], card, assessed)
    return Closed(replace(record, v=4, session=plan_, contributions=contributions, equality=totals), entries)


def _counts(*numbers: int) -> dict[str, int]:
    return {choice.key: number for choice, number in zip(Method.AGREEMENT.choices, numbers, strict=True)}


def circumstances(recipients: tuple[str, ...], seq: int = 1, prev: str | None = None) -> Circumstances:
    return Circumstances(seq, prev, DAY, 1, recipients, "0.1.0")


def plain(what: Closed, recipients: tuple[str, ...], signer: Signer = SIGNER, **more: object) -> bytes:
    """The archive of a sealed report of this session."""
    return report.assemble(what.record, what.entries, PDF, signer, circumstances(recipients, **more))  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Office:
    """A programme's two secrets and what is public of them."""

    working: str
    spare: str

    @property
    def identities(self) -> tuple[str, ...]:
        return (self.working, self.spare)

    @property
    def recipients(self) -> tuple[str, ...]:
        return tuple(sorted(map(age.recipient_of, self.identities)))


def new_office() -> Office:
    return Office(age.new_identity(), age.new_identity())
