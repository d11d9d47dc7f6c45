"""The workshop of 135 minutes against a clock that is told the time: City Hall's figures are those of the room."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.cheap import services_in
from tests.end_to_end import at_the_desk as desk
from tests.end_to_end import in_the_hall as hall
from tests.end_to_end import the_evening as room
from tests.end_to_end.conftest import Sit
from tests.end_to_end.hands import Hands
from tests.sealing import samples
from tests.ui.on_disk import every_byte, standing
from tests.ui.shell import no_keyring
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.programme import CoreProposal, DesignatedLead
from workshop_app.domain.session import Session
from workshop_app.keys.system_keyring import SystemKeyring
from workshop_app.paths import DataFolder
from workshop_app.sealing import age
from workshop_app.services.bundle import Services
from workshop_app.services.capture import Draft
from workshop_app.services.open_concern import open_concern
from workshop_app.services.sources import HandClock, Sources
from workshop_app.ui.pages import run_clock

LEAD = DesignatedLead("Safeguarding office", age.recipient_of(samples.LEAD))


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> HandClock:
    """The clock on the wall, forty minutes before; the timer of the page Run goes by it too."""
    clock = HandClock(room.START - timedelta(minutes=40))
    monkeypatch.setattr(run_clock, "time", SimpleNamespace(time=clock.now))
    return clock


@contextmanager
def services(folder: Path, clock: HandClock) -> Iterator[Services]:
    """The services of a laptop that has its vault."""
    made = services_in(DataFolder(folder), SystemKeyring(no_keyring), Sources(clock.now, clock.today, os.urandom))
    made.vault.create(desk.PASSPHRASE, use_keyring=False)
    yield made
    made.vault.lock()


def programme_and_plan(folder: Path, clock: HandClock) -> tuple[str, Session]:
    """A programme at the desk and a session on the lead's laptop, planned days before."""
    pack = folder / "london.wpack"
    core = tuple(CoreProposal(str(place), words) for place, words in enumerate(desk.CORE))
    with services(folder / "desk", clock) as office:
        draft = replace(office.programmes.draft(), name=desk.NAME, lead=LEAD, core_proposals=core)
        programme = office.programmes.create(draft).programme
        office.programmes.export_pack(programme.id, pack)
    with services(folder / "lead", clock) as lead:
        lead.planning.accept(lead.planning.read_pack(pack))
        session = lead.planning.new_session(
            programme.id, "community-workshop", room.TITLE, "Newham", "residents", 3, room.START.date(), 18 * 60
        )
    return programme.id, session


def notes_of(folder: Path, pack: Path, table: int, clock: HandClock) -> Path:
    """What this table took down, on its stick. At the second table one line names somebody."""
    with services(folder / f"table-{table}", clock) as laptop:
        session = laptop.tables.take(laptop.tables.read_pack(pack), table)
        laptop.table_day.begin(session.id)
        for place, text in enumerate(room.lines(table)):
            if (table, place) == (2, 0):
                text = f"{room.NAME} said so too"
            when = "experiences" if place < 24 else "ideas"
            kind = ContributionKind.CONCERN if place < 24 else ContributionKind.IDEA
            laptop.capture.add(session.id, Draft(kind, text, table=table, activity=when))
        return laptop.tables.export(session.id, folder / "stick").path


@pytest.mark.slow
def test_the_figures_of_city_hall_are_those_of_the_room(sit_at: Sit, tmp_path: Path, clock: HandClock) -> None:
    programme, session = programme_and_plan(tmp_path, clock)
    assert sum(activity.minutes for activity in session.agenda) == 135
    sources = Sources(clock.now, clock.today, os.urandom)
    stick, out = tmp_path / "stick", tmp_path / "out"
    for each in (stick, out):
        each.mkdir()
    words: list[str] = []

    def hold(hands: Hands) -> None:
        desk.unlock(hands)
        hands.look(lambda: hands.shell.window.navigator.open_session(session.id, "plan"))
        hands.settle()
        evening = room.Evening(hands, clock, stick)
        pack = evening.prepare()
        evening.begin()
        evening.experiences()
        evening.silent_writing()
        evening.propose()
        evening.take_in([notes_of(tmp_path, pack, table, clock) for table in (1, 2, 3)])
        evening.take_back()
        evening.vote()
        evening.end()
        hall.review(hands)
        assert not [line for line in hall.close(hands) if room.NAME in line or room.DISCLOSED in line]
        figures = f"{room.CONTRIBUTIONS} contributions, 6 proposals, 1 poll, {room.CAST} ballots, {room.ALL} heads"
        words.extend(hall.seal_into(hands, out, figures))

    sit_at("lead", sources).follow(hold)
    (sealed,) = out.iterdir()

    def receive(hands: Hands) -> None:
        desk.unlock(hands)
        desk.take_in(hands, sealed, words)
        desk.look_at_coverage(hands, "Newham", "Residents", room.ALL, room.CONTRIBUTIONS)

    sit_at("desk", sources).follow(receive)
    check(tmp_path, programme, clock)
    (envelope,) = stick.glob("*.wconcern")
    identity = tmp_path / "lead.txt"
    identity.write_text(samples.LEAD, encoding="utf-8")
    assert open_concern(envelope, identity).concern.said == room.DISCLOSED
    assert not standing((room.NAME, room.TAKEN_BACK, room.DISCLOSED), every_byte(tmp_path / "lead", tmp_path / "desk"))


def check(folder: Path, programme: str, clock: HandClock) -> None:
    """What City Hall holds of the evening."""
    office = services_in(
        DataFolder(folder / "desk"), SystemKeyring(no_keyring), Sources(clock.now, clock.today, os.urandom)
    )
    office.vault.unlock(desk.PASSPHRASE)
    (record,) = office.imports.records(programme)
    office.vault.lock()
    assert [(count.activity, count.heads) for count in record.heads] == [
        ("consent", room.EARLY),
        ("experiences", room.ALL),
    ]
    took = {step.activity: step.actual for step in record.steps}
    assert (took["experiences"], took["ideas"], took["rating"]) == (25, 30, 15)
    said = [each.text for each in record.contributions]
    assert len(said) == room.CONTRIBUTIONS == 120
    assert Counter(said) >= Counter([*room.HIDDEN, *room.lines(1), *room.lines(2)[1:], *room.lines(3)])
    assert not [text for text in said if room.NAME in text or text == room.TAKEN_BACK]
    assert Counter(each.table for each in record.contributions) == {1: 38 + 8, 2: 37, 3: 37}
    assert sum(record.identifiers.values()) == 2
    assert [each.text for each in record.proposals] == [*room.ROOM, *desk.CORE]
    (poll,) = record.polls
    assert (poll.poll.issued, poll.cast, poll.poll.returned, poll.poll.spoilt) == (28, 27, 1, 0)
    keys = [choice.key for choice in poll.poll.method.choices]
    counted = {tally.proposal: [tally.counts.get(key, 0) for key in keys] for tally in poll.tallies}
    assert counted == {proposal: list(row) for proposal, row in zip(poll.poll.proposals, room.VOTES, strict=True)}
