"""Before the session (R5): what can be looked at is looked at, what only people can know is asked. Changes nothing."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from pathlib import Path

from workshop_app.domain.fairness import unanswered
from workshop_app.domain.programme import Pack
from workshop_app.domain.session import Session, unjustified
from workshop_app.domain.words import listed
from workshop_app.keys.system_keyring import SystemKeyring
from workshop_app.services.pack_words import pack_words
from workshop_app.services.workspace import Workspace

LEAST_FREE = 1_000_000_000
"""Bytes of free disk: a session needs a few megabytes, a full disk stops everything else on the laptop first."""
LEAST_BATTERY = 80
"""Per cent of a battery that is not being charged: a session of three hours, on a laptop that is not new."""
SHARING = (
    *("anydesk", "gnome-remote-de", "krfb", "obs", "rustdesk", "simplescreenre", "skypeforlinux", "teams"),
    *("teams-for-linux", "teamviewer", "teamviewerd", "vino-server", "wayvnc", "webexmeetings", "x0vncserver"),
    *("x11vnc", "zoom"),
)
"""Programs that can show this screen to others, as Linux names their processes (15 letters at most)."""
_POWER, _PROCESSES = Path("/sys/class/power_supply"), Path("/proc")
_QUIET = {
    "win32": "Settings, System, Notifications: Do not disturb.",
    "darwin": "Control Centre, Focus: Do Not Disturb.",
}
_QUIET_ELSEWHERE = "The bell or the clock of the desktop: Do Not Disturb."


class State(Enum):
    """How a check came out. `ASK` is for what this computer does not show: somebody looks, and ticks it."""

    GOOD = "good"
    BAD = "bad"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class Check:
    """One check: its name, how it came out, what was found, and what to do where it is not well or has to be looked at.

    `needed`: the session cannot begin before this is mended.
    """

    key: str
    name: str
    state: State
    found: str
    remedy: str = ""
    needed: bool = False


@dataclass(frozen=True, slots=True)
class Battery:
    """How full it is, in per cent, and whether the laptop is plugged in."""

    per_cent: int
    plugged: bool


def battery_in(folder: Path = _POWER) -> Battery | None:
    """The battery as Linux shows it, or None where there is none to be seen."""
    for each in sorted(folder.glob("*")):
        if _line(each / "type") == "Battery" and (charge := _line(each / "capacity")).isdecimal():
            return Battery(min(100, int(charge)), _line(each / "status") != "Discharging")
    return None


def battery() -> Battery | None:
    """The battery of this computer, or None where none can be seen."""
    if sys.platform == "win32":
        return _windows_battery()
    return battery_in()


def sharing_in(folder: Path = _PROCESSES) -> tuple[str, ...] | None:
    """Which programs that can show the screen to others are running; None where the system does not tell."""
    if not (folder / "self").exists():
        return None
    names = {_line(each / "comm").lower() for each in folder.glob("[0-9]*")}
    return tuple(sorted(names.intersection(SHARING)))


@dataclass(frozen=True, slots=True)
class Machine:
    """What is asked of the computer."""

    free: Callable[[Path], int] = field(default=lambda folder: shutil.disk_usage(folder).free)
    battery: Callable[[], Battery | None] = battery
    sharing: Callable[[], tuple[str, ...] | None] = sharing_in
    platform: str = sys.platform


class PreflightService:
    """Looks at a session's laptop; nothing it finds stops anybody but what the session cannot begin without."""

    def __init__(self, workspace: Workspace, keyring: SystemKeyring, machine: Machine | None = None) -> None:
        self._workspace, self._keyring, self._machine = workspace, keyring, machine or Machine()

    def look(self, session_id: str) -> tuple[Check, ...]:
        """All checks, in the order in which they are gone through."""
        session = self._workspace.session(session_id).session()
        held = self._workspace.vault.held_pack(session.programme)
        pack = None if held is None else held.pack
        return (
            *_duties(session),
            _fairness(session),
            *_pack(pack, session, self._workspace.sources.today()),
            self._disk(),
            _battery(self._machine.battery()),
            _clock(session, datetime.fromtimestamp(self._workspace.sources.now())),
            _sharing(self._machine.sharing()),
            Check(
                "notifications",
                "Messages of other programs",
                State.ASK,
                "This computer does not show whether they are off.",
                f"Turn them off, so that none comes up in front of the room. {_quiet(self._machine.platform)}",
            ),
            self._keys(),
            Check(
                "paper",
                "Printer and stick",
                State.ASK,
                "Nobody can know from here whether they work in the hall.",
                "Try both with a dry run the day before; then bring the printed kit and two sticks.",
            ),
        )

    def _disk(self) -> Check:
        try:
            free = self._machine.free(self._workspace.folder.root)
        except OSError:
            return Check("disk", "Disk", State.ASK, "It cannot be seen how full the disk is.", "See that 1 GB is free.")
        found = f"{free / 1e9:,.1f} GB free"
        if free >= LEAST_FREE:
            return Check("disk", "Disk", State.GOOD, found)
        return Check(
            "disk", "Disk", State.BAD, found, "Free at least 1 GB: delete what you do not need, empty the bin."
        )

    def _keys(self) -> Check:
        offer = self._keyring.offer()
        if offer.available:
            return Check("keyring", "Unlocking", State.GOOD, f"{offer.name} or the passphrase opens Workshop.")
        return Check(
            "keyring",
            "Unlocking",
            State.ASK,
            "The passphrase opens Workshop; this computer's keyring cannot.",
            "Lock and unlock once with the passphrase. Have the recovery code within reach, not with the laptop.",
        )


def _duties(session: Session) -> Iterable[Check]:
    lacking = unjustified(session)
    if lacking:
        yield Check(
            "duties",
            "Agenda",
            State.BAD,
            f"It has no {listed([each.value for each in lacking], 'and no')}.",
            "Add it in the plan, or say there why this session goes without.",
            needed=True,
        )
    else:
        yield Check("duties", "Agenda", State.GOOD, "Consent, safeguarding and a vote are in it, or justified.")


def _fairness(session: Session) -> Check:
    missing = unanswered(session.fairness)
    if not missing:
        return Check("fairness", "Fairness", State.GOOD, "The four questions of a fair consultation are answered.")
    return Check(
        "fairness",
        "Fairness",
        State.BAD,
        f"Nobody has said how people are asked fairly: {listed([each.value for each in missing])}.",
        "Answer it in the plan: the answers stand in the report.",
    )


def _pack(pack: Pack | None, session: Session, today: date) -> Iterable[Check]:
    name = "Programme pack"
    if pack is None:
        yield Check("pack", name, State.BAD, "It is not on this laptop.", "Import it on the page Plan.")
        return
    last = max(today, session.date)
    if pack.is_over(last) or today < pack.not_before:
        days = f"Pack {pack.seq} holds from {_day(pack.not_before)} to {_day(pack.not_after)}."
        yield Check(
            "pack", name, State.BAD, days, "Look at this laptop's date; else ask City Hall for the current pack."
        )
    else:
        yield Check("pack", name, State.GOOD, f"Pack {pack.seq} is signed and holds until {_day(pack.not_after)}.")
    yield Check(
        "words",
        "Three words",
        State.ASK,
        " · ".join(pack_words(pack.signing_key, pack.recipients)),
        "Compare them with the printed sheet. If they differ, do not begin: ring City Hall.",
    )


def _battery(found: Battery | None) -> Check:
    name = "Battery"
    if found is None:
        return Check("battery", name, State.ASK, "No battery can be seen from here.", "Plug the laptop in.")
    if found.plugged:
        return Check("battery", name, State.GOOD, f"{found.per_cent} %, plugged in")
    state = State.GOOD if found.per_cent >= LEAST_BATTERY else State.BAD
    remedy = "Plug the laptop in, and see that the plug has power." if state is State.BAD else ""
    return Check("battery", name, state, f"{found.per_cent} %, not plugged in", remedy)


def _clock(session: Session, now: datetime) -> Check:
    found = f"{now:%H:%M} on {_day(now.date())}"
    if session.date != now.date():
        return Check(
            "clock",
            "Clock",
            State.BAD,
            f"{found}; the session is planned for {_day(session.date)}.",
            "Put the clock or the plan right. A wrong date stands on the report and on the withdrawal cards.",
        )
    return Check(
        "clock", "Clock", State.ASK, found, "Compare it with a watch: it may be five minutes out, not an hour."
    )


def _sharing(found: tuple[str, ...] | None) -> Check:
    name = "Screen sharing"
    if found is None:
        return Check(
            "sharing",
            name,
            State.ASK,
            "This computer does not show which programs share its screen.",
            "Close every program for calls, recording and remote help.",
        )
    if found:
        return Check(
            "sharing",
            name,
            State.BAD,
            f"Running: {listed(found)}",
            "Close it: it can show this screen to others or record it.",
        )
    return Check(
        "sharing", name, State.GOOD, "None of the usual programs for calls, recording and remote help is running."
    )


def _quiet(platform: str) -> str:
    return _QUIET.get(platform, _QUIET_ELSEWHERE)


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _line(file: Path) -> str:
    try:
        with file.open("rb") as lines:
            return lines.read(64).decode("utf-8", "replace").strip()
    except OSError:
        return ""


if sys.platform == "win32":
    import ctypes

    class _PowerStatus(ctypes.Structure):
        _fields_ = (
            ("line", ctypes.c_ubyte),
            ("flag", ctypes.c_ubyte),
            ("per_cent", ctypes.c_ubyte),
            ("saver", ctypes.c_ubyte),
            ("left", ctypes.c_ulong),
            ("full", ctypes.c_ulong),
        )

    def _windows_battery() -> Battery | None:
        status = _PowerStatus()
        if not ctypes.windll.kernel32.GetSystemPowerStatus(ctypes.byref(status)) or status.per_cent > 100:
            return None
        return Battery(status.per_cent, status.line == 1)
