"""Before the session: what is looked at, what is asked, and what is said of it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.services.begun import ID, room_in
from tests.services.opened import START
from tests.storage.plans import PLAN
from workshop_app.domain.fairness import Fair, Principle
from workshop_app.keys.system_keyring import SystemKeyring
from workshop_app.services.preflight import Battery, Machine, PreflightService, State, battery_in, sharing_in

FAIR = tuple(Fair(principle, "In words.") for principle in Principle)
HERE = replace(PLAN, date=START.date(), fairness=FAIR)
WELL = Machine(lambda _folder: 2 * 10**9, lambda: Battery(97, True), lambda: (), "linux")


def no_keyring():
    raise RuntimeError("no backend")


def looked(folder, machine=WELL, plan=HERE, held=True):
    with room_in(folder, plan, begun=False) as room:
        if not held:
            room.workspace.vault.held_pack = lambda _programme: None
        checks = PreflightService(room.workspace, SystemKeyring(no_keyring), machine).look(ID)
    return {check.key: check for check in checks}


def test_a_laptop_that_is_well_asks_only_what_it_cannot_know(tmp_path):
    found = looked(tmp_path)
    assert [key for key, check in found.items() if check.state is State.BAD] == []
    assert {key for key, check in found.items() if check.state is State.ASK} == {
        *("words", "clock", "notifications", "keyring", "paper")
    }
    assert found["words"].found.count("·") == 2
    assert "09:30" in found["clock"].found
    assert all(check.remedy for check in found.values() if check.state is not State.GOOD)


@pytest.mark.parametrize(
    ("machine", "key", "state", "words"),
    [
        (replace(WELL, free=lambda _folder: 999_999_999), "disk", State.BAD, "1.0 GB"),
        (replace(WELL, battery=lambda: Battery(79, False)), "battery", State.BAD, "79 %, not plugged in"),
        (replace(WELL, battery=lambda: Battery(80, False)), "battery", State.GOOD, "80 %"),
        (replace(WELL, battery=lambda: None), "battery", State.ASK, "No battery"),
        (replace(WELL, sharing=lambda: ("obs", "zoom")), "sharing", State.BAD, "obs and zoom"),
        (replace(WELL, sharing=lambda: None), "sharing", State.ASK, "does not show"),
    ],
)
def test_what_is_not_well_is_said_with_what_to_do(tmp_path, machine, key, state, words):
    check = looked(tmp_path, machine)[key]
    assert (check.state, words in check.found) == (state, True)
    assert not check.needed


def test_a_disk_that_cannot_be_asked_is_asked_about(tmp_path):
    def refuse(_folder):
        raise OSError

    assert looked(tmp_path, replace(WELL, free=refuse))["disk"].state is State.ASK


def test_each_system_is_told_in_its_own_words_how_to_be_quiet(tmp_path):
    said = {
        platform: looked(tmp_path / platform, replace(WELL, platform=platform))["notifications"].remedy
        for platform in ("win32", "darwin", "linux")
    }
    assert len(set(said.values())) == 3


def test_only_an_agenda_without_its_duties_stops_the_session(tmp_path):
    bare = replace(HERE, agenda=HERE.agenda[:1], waivers=())
    found = looked(tmp_path, plan=bare)
    assert found["duties"].state is State.BAD
    assert [key for key, check in found.items() if check.needed] == ["duties"]


def test_a_pack_that_is_not_there_is_over_or_will_be_by_the_day_is_said(tmp_path):
    assert looked(tmp_path / "none", held=False)["pack"].state is State.BAD
    late = replace(HERE, date=date(2019, 2, 1))
    found = looked(tmp_path / "late", plan=late)
    assert found["pack"].state is State.BAD
    assert "31 December 2018" in found["pack"].found
    assert found["clock"].state is State.BAD, "the session is planned for another day"
    assert looked(tmp_path / "now", plan=replace(HERE, date=START.date() + timedelta(1)))["pack"].state is State.GOOD


def test_battery_and_sharing_as_linux_shows_them(tmp_path):
    power, processes = tmp_path / "power", tmp_path / "proc"
    assert battery_in(power) is None
    assert sharing_in(processes) is None
    for name, lines in (
        ("AC", {"type": "Mains", "online": "1"}),
        ("BAT0", {"type": "Battery", "capacity": "63", "status": "Discharging"}),
    ):
        (power / name).mkdir(parents=True)
        for file, line in lines.items():
            (power / name / file).write_text(f"{line}\n")
    assert battery_in(power) == Battery(63, False)
    (power / "BAT0" / "status").write_text("Charging\n")
    assert battery_in(power) == Battery(63, True)
    for number, name in (("12", "Zoom"), ("13", "bash"), ("self", "python")):
        (processes / number).mkdir(parents=True)
        (processes / number / "comm").write_text(f"{name}\n")
    assert sharing_in(processes) == ("zoom",)


def test_what_the_fairness_check_lacks_is_said(tmp_path):
    check = looked(tmp_path, plan=replace(HERE, fairness=FAIR[:2]))["fairness"]
    assert (check.state, check.needed) == (State.BAD, False)
    assert "time to respond and taken into account" in check.found
