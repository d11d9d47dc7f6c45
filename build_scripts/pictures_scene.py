"""What is on the pictures of the guides: a made-up programme, sessions in several boroughs, an evening in Newham.

Everything goes through the services that the window uses. Nobody in it exists, and nothing in it was said by anyone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from workshop_app import app
from workshop_app.domain.agenda import ActivityKind
from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.domain.fairness import Fair, Principle
from workshop_app.domain.identifier import replaced
from workshop_app.domain.poll import Casting, Method
from workshop_app.domain.programme import Contact, DesignatedLead
from workshop_app.domain.session import Session
from workshop_app.paths import DataFolder
from workshop_app.privacy import find_identifiers
from workshop_app.sealing import age
from workshop_app.services.bundle import Services
from workshop_app.services.capture import Draft
from workshop_app.services.demonstration import Demonstration, Said
from workshop_app.services.progress import NoProgress
from workshop_app.services.sources import HandClock, seeded

PASSPHRASE = "orbit lantern meadow cactus violin"
EVENING = datetime(2026, 5, 14, 17, 55)
_WANTED = "Residents of every age; young people and newly arrived families are often missing"
_ANSWERS = {
    Principle.FORMATIVE: "Which services are offered and where; that there will be a programme is decided.",
    Principle.REASONS: "One page of facts, read out and left on the tables.",
    Principle.TIME: "Tonight, and two weeks by post; interpreters for who needs longer.",
}
_Answers = Mapping[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class _Elsewhere:
    """A session that was held somewhere else. `said` are keys of the demonstration; `votes` are, per core proposal, how
    many gave each answer of the agreement rating, in its order.
    """

    title: str
    template: str
    borough: str
    group: str
    day: datetime
    heads: int
    said: tuple[str, ...]
    votes: _Answers


_HELD = (
    _Elsewhere(
        "Women’s group, Tower Hamlets",
        "womens-group",
        "Tower Hamlets",
        "womens-groups",
        datetime(2026, 3, 10, 10, 30),
        17,
        ("bus", "library", "esol", "sign", "ring-who"),
        {"place-to-ask": (8, 5, 1, 1, 0, 2), "tell-what-was-done": (9, 6, 1, 0, 0, 1)},
    ),
    _Elsewhere(
        "Young people’s workshop, Lambeth",
        "young-people",
        "Lambeth",
        "young-people",
        datetime(2026, 3, 19, 16, 30),
        22,
        ("stop", "write-2", "news", "grandad"),
        {"place-to-ask": (4, 6, 3, 5, 3, 1), "tell-what-was-done": (10, 7, 2, 1, 0, 2)},
    ),
    _Elsewhere(
        "Community workshop, Waltham Forest",
        "community-workshop",
        "Waltham Forest",
        "residents",
        datetime(2026, 4, 15, 18, 0),
        31,
        ("officer", "report", "report-form", "mosque-fee", "only-man", "bridge", "write-3"),
        {"place-to-ask": (14, 10, 3, 2, 1, 1), "tell-what-was-done": (16, 11, 2, 0, 0, 2)},
    ),
    _Elsewhere(
        "Experts’ session, Camden",
        "experts",
        "Camden",
        "experts",
        datetime(2026, 4, 22, 14, 0),
        12,
        ("write-4", "write-5", "referral"),
        {"place-to-ask": (3, 3, 1, 3, 1, 1), "tell-what-was-done": (6, 4, 1, 0, 0, 1)},
    ),
)
_LATE = _Elsewhere(
    "Interpreted workshop, Brent",
    "interpreted",
    "Brent",
    "faith-groups",
    datetime(2026, 5, 6, 18, 30),
    19,
    ("esol", "write-5", "library"),
    {"place-to-ask": (7, 6, 2, 2, 1, 1), "tell-what-was-done": (9, 7, 1, 1, 0, 1)},
)


_CONTACTS = (
    Contact("Newham", "Duty social worker", "020 7946 0011", "day and night", date(2027, 1, 4)),
    Contact("London", "Someone to talk to", "020 7946 0027", "every evening, six to eleven", date(2027, 1, 4)),
)
"""Numbers that were set aside for made-up people."""
_AT_TABLES = {
    3: ("club", "jobs", "grant-report", "after", "film", "paper", "write-13"),
    2: ("schoolgate", "referral-good", "clips", "sticker-report", "debate", "write-11"),
}
"""What two tables type on laptops of their own, as keys of the demonstration."""

_GROUPS = {
    "Places for the young": ("club", "film"),
    "Whom one can ring": ("officer", "ring-who"),
    "Money on one page": ("grant-report", "write-13"),
}
"""What the lead puts together in the break."""


class Scene:
    """One data folder that is the desk and a facilitator's laptop in one, so that one window shows every page.

    `clock` is the clock on the wall; `evening` the session in hand.
    """

    def __init__(self, folder: Path) -> None:
        self.clock = HandClock(EVENING)
        self.folder = DataFolder(folder / "laptop")
        self._seeds = iter(range(1, 100))
        self._root = folder
        self._services = self.build(self.folder)
        self._demonstration: Demonstration = self._services.resources.demonstration()
        self._services.vault.create(PASSPHRASE, use_keyring=False)
        draft = self._services.programmes.draft()
        lead = DesignatedLead("Safeguarding office", age.recipient_of(age.new_identity()))
        made = replace(draft, core_proposals=self._demonstration.core_proposals, lead=lead, contacts=_CONTACTS)
        self.programme = self._services.programmes.create(made).programme
        self._pack = folder / "programme.wpack"
        self._services.programmes.export_pack(self.programme.id, self._pack)
        self._services.planning.accept(self._services.planning.read_pack(self._pack))
        self._take_in()
        self.evening = self._plan_evenings()
        self._services.vault.lock()

    def build(self, folder: DataFolder) -> Services:
        """The services of a folder, with the clock of the scene."""
        folder.prepare()
        return app.build(folder, seeded(next(self._seeds), self.clock))

    # ------------------------------------------------------------ before the evening

    def _take_in(self) -> None:
        known = self._laptop("known")
        files = [self._hold(known, each) for each in _HELD]
        imports, programme = self._services.imports, self.programme.id
        outcomes = imports.import_files(programme, files, NoProgress())
        for outcome in outcomes:
            if outcome.tray_id is not None:
                imports.approve(programme, outcome.tray_id)
        imports.import_files(programme, files, NoProgress())
        imports.import_files(programme, [self._hold(self._laptop("unknown"), _LATE)], NoProgress())

    def _laptop(self, name: str) -> Services:
        services = self.build(DataFolder(self._root / name))
        services.vault.create(PASSPHRASE, use_keyring=False)
        services.planning.accept(services.planning.read_pack(self._pack))
        return services

    @staticmethod
    def _masked(text: str) -> str:
        """As a note-taker leaves it, who accepts every mark."""
        return replaced(text, find_identifiers(text))

    def _hold(self, laptop: Services, held: _Elsewhere) -> Path:
        self.clock.advance(held.day.timestamp() - self.clock.now())
        starts_at = held.day.hour * 60 + held.day.minute
        session = laptop.planning.new_session(
            self.programme.id, held.template, held.title, held.borough, held.group, 2, held.day.date(), starts_at
        )
        laptop.running.begin(session.id)
        said = [replace(each, text=self._masked(each.text)) for each in map(self._said, held.said)]
        for activity in session.agenda:
            laptop.running.go_to(session.id, activity.id)
            if activity.kind is ActivityKind.CAPTURE:
                laptop.running.set_heads(session.id, activity.id, held.heads)
                for place, each in enumerate(said):
                    typed = self._type(laptop, session, each, activity.id)
                    laptop.capture.edit(session.id, replace(typed, read_back=place % 3 != 2))
                said = []
            if activity.kind is ActivityKind.VOTE:
                self._vote(laptop, session, held)
            self.clock.advance(60 * activity.minutes)
        laptop.running.close(session.id)
        sealed = laptop.seals.seal(session.id, self._root, NoProgress()).path
        self.clock.advance(EVENING.timestamp() - self.clock.now())
        return sealed

    def _vote(self, laptop: Services, session: Session, held: _Elsewhere) -> None:
        votes, keys = laptop.votes, [choice.key for choice in Method.AGREEMENT.choices]
        proposals = {each.core: each.id for each in votes.propose_core(session.id)}
        poll = votes.open_poll(
            session.id, "Secret rating", Method.AGREEMENT, list(proposals.values()), Casting.HAND_TO_HAND, held.heads
        )
        answers = {
            proposals[core]: [key for key, number in zip(keys, counts, strict=True) for _ in range(number)]
            for core, counts in held.votes.items()
        }
        for voter in range(held.heads):
            votes.cast(session.id, poll.id, {proposal: given[voter] for proposal, given in answers.items()})
        votes.close_poll(session.id, poll.id)

    # ------------------------------------------------------------ the evening

    def _plan_evenings(self) -> Session:
        planning, programme = self._services.planning, self.programme.id

        def plan(template: str, title: str, borough: str, group: str, day: date, starts_at: int) -> Session:
            return planning.new_session(programme, template, title, borough, group, 3, day, starts_at)

        plan("drop-in", "Drop-in at the library, Haringey", "Haringey", "residents", date(2026, 5, 30), 11 * 60)
        plan("interpreted", "Faith groups, Southwark", "Southwark", "faith-groups", date(2026, 6, 11), 18 * 60)
        evening = EVENING.date()
        planned = plan("community-workshop", "Community workshop, Newham", "Newham", "residents", evening, 18 * 60)
        planning.save_venue(planned.id, "Library, the back room")
        fairness = tuple(Fair(principle, words) for principle, words in _ANSWERS.items())
        return planning.save(replace(planned, wanted=_WANTED, expected=28, fairness=fairness))

    def begin(self, services: Services) -> None:
        """The evening begins, and goes on until people have spoken for eight minutes."""
        running, session = services.running, self.evening
        self.clock.advance(5 * 60)
        running.begin(session.id)
        for activity in session.agenda:
            running.go_to(session.id, activity.id)
            if activity.kind is ActivityKind.CAPTURE:
                running.set_heads(session.id, activity.id, 26)
                break
            self.clock.advance(60 * activity.minutes)
        for key in ("library", "stop", "bus", "news", "mosque-fee", "sign", "officer", "ring-who", "only-man"):
            self.clock.advance(50)
            self._type(services, session, self._said(key), activity.id)
        for item in services.capture.contributions(session.id)[2:6]:
            services.capture.edit(session.id, replace(item, read_back=True))
        self.clock.advance(48)
        self._speaking = activity

    def merge(self, services: Services) -> None:
        """Two tables take notes on laptops of their own; the lead takes in the first's, and puts lines together."""
        session = self.evening
        folder = self._root / "sticks"
        folder.mkdir()
        pack = services.tables.make_pack(session.id, folder)
        notes = [self._take_notes(pack, table, keys) for table, keys in _AT_TABLES.items()]
        services.merging.merge(notes[:1])
        self._merged_at = self.clock.now()
        said = {each.text: each.id for each in services.capture.contributions(session.id)}
        desk = services.theme_desk
        for heading, keys in _GROUPS.items():
            ids = [said[text] for key in keys if (text := self._masked(self._said(key).text)) in said]
            desk.new_group(session.id, ids, heading)

    def _take_notes(self, pack: Path, table: int, keys: tuple[str, ...]) -> Path:
        services = self.build(self.table(table))
        services.vault.create(PASSPHRASE, use_keyring=False)
        session = services.tables.take(services.tables.read_pack(pack), table)
        services.table_day.begin(session.id)
        for key in keys:
            said = self._said(key)
            text = self._masked(said.text)
            services.capture.add(
                session.id,
                Draft(said.kind, text, said.themes, (), said.recognised_by, table, self._speaking.id),
            )
        for item in services.capture.contributions(session.id)[1:3]:
            services.capture.edit(session.id, replace(item, read_back=True))
        path = services.tables.export(session.id, self._root / "sticks").path
        services.vault.lock()
        return path

    def back_to_the_tables(self) -> None:
        """The clock goes back to when the tables had typed."""
        self.clock.advance(self._merged_at - self.clock.now())

    def table(self, number: int) -> DataFolder:
        """The data folder of this table's laptop."""
        return DataFolder(self._root / f"table-{number}")

    def open_poll(self, services: Services) -> None:
        """The rest of what is said, the proposals, and a poll of which a part of the ballots is in."""
        running, session, demonstration = services.running, self.evening, self._demonstration
        self.clock.advance(17 * 60)
        for activity in session.agenda[session.agenda.index(self._speaking) + 1 :]:
            running.go_to(session.id, activity.id)
            if activity.kind is ActivityKind.VOTE:
                break
            self.clock.advance(60 * activity.minutes)
        votes = services.votes
        self._proposals = {each.core: each.id for each in votes.propose_core(session.id)}
        for wording in demonstration.proposals[:4]:
            self._proposals[wording.key] = votes.propose(session.id, wording.text, (), wording.themes).id
        self._poll = votes.open_poll(
            session.id,
            "Secret rating",
            Method.AGREEMENT,
            list(self._proposals.values()),
            Casting.HAND_TO_HAND,
            demonstration.poll.ballots,
        ).id
        self._cast(services, 0, 18)

    def close_poll(self, services: Services) -> None:
        """The rest of the ballots, and the count."""
        self.clock.advance(9 * 60)
        self._cast(services, 18, self._demonstration.poll.ballots)
        services.votes.close_poll(self.evening.id, self._poll)

    def close(self, services: Services) -> None:
        """The last word, in which something is left to answer for, and the end of the session."""
        text = "The women’s group did it for £300. They would show others how: circle@example.org"
        services.capture.add(
            self.evening.id, Draft(ContributionKind.IDEA, text, ("S5",), (), 4, 1, self.evening.agenda[-1].id)
        )
        for activity in self.evening.agenda[-3:]:
            services.running.go_to(self.evening.id, activity.id)
            self.clock.advance(60 * activity.minutes)
        services.running.close(self.evening.id)

    def _cast(self, services: Services, first: int, last: int) -> None:
        counts = self._demonstration.poll.counts
        given = {
            proposal: [answer for answer, number in counts[key].items() for _ in range(number)]
            for key, proposal in self._proposals.items()
        }
        for voter in range(first, last):
            ballot = {proposal: answers[voter] for proposal, answers in given.items() if voter < len(answers)}
            services.votes.cast(self.evening.id, self._poll, ballot)

    # ------------------------------------------------------------ what is said

    def _said(self, key: str) -> Said:
        return next(each for each in self._demonstration.contributions if each.key == key)

    @staticmethod
    def _type(services: Services, session: Session, said: Said, activity: str) -> Contribution:
        draft = Draft(said.kind, said.text, said.themes, (), said.recognised_by, min(said.table, 2), activity)
        return services.capture.add(session.id, draft).saved[0]
