"""Silence that can be proved (R6): what this process holds open and has loaded, read from the operating system.

Linux shows a process its own descriptors, sockets and libraries under /proc. macOS shows descriptors only, and Windows
none of it: what cannot be seen there is said to be unseen, never to be absent.
"""

from __future__ import annotations

import os
import stat
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import workshop_app
from workshop_app.domain.words import plural
from workshop_app.files import write_atomically
from workshop_app.services import could_speak, watch
from workshop_app.services.could_speak import CAMERA, MICROPHONE, Door
from workshop_app.services.watch import TALLY, Tally

_TABLES: Mapping[str, str] = {
    **dict.fromkeys(("tcp", "tcp6"), "an internet connection (TCP)"),
    **dict.fromkeys(("udp", "udp6", "udplite", "udplite6"), "an internet connection (UDP)"),
    **dict.fromkeys(("raw", "raw6", "icmp", "icmp6", "packet"), "raw access to a network"),
    "netlink": "a line to the system's network settings (netlink)",
}
_SOUND_SERVICES = ("pulse", "pipewire", "jack")
"""Parts of the names of the sockets by which programs reach microphones on a Linux desktop."""


class Verdict(Enum):
    """What was found: nothing, something, or that the system does not show it."""

    CLEAR = "clear"
    FOUND = "found"
    UNSEEN = "unseen"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that was looked at: what was found, how it was looked for, and single findings, a line each."""

    name: str
    verdict: Verdict
    found: str
    how: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Silence:
    """What was found at one moment. `at` is in seconds since the epoch; `doors` is what could speak, and is silent."""

    at: float
    facts: tuple[Fact, ...]
    doors: tuple[Door, ...]

    @property
    def verdict(self) -> Verdict:
        """The worst of what was found; what could not be seen counts as worse than nothing found."""
        verdicts = {fact.verdict for fact in self.facts}
        return next((each for each in (Verdict.FOUND, Verdict.UNSEEN) if each in verdicts), Verdict.CLEAR)

    @property
    def statement(self) -> str:
        """The large line."""
        return {
            Verdict.CLEAR: "No connection. No microphone. No camera.",
            Verdict.UNSEEN: "Nothing found. Not everything can be seen here.",
            Verdict.FOUND: "Something was found.",
        }[self.verdict]

    @property
    def cause(self) -> str:
        """What was found, in plain words; or what cannot be seen; or what was looked at."""
        if self.verdict is Verdict.CLEAR:
            return "Read from the operating system a moment ago. Each line below says how."
        return " ".join(fact.found for fact in self.facts if fact.verdict is self.verdict)


class SilenceService:
    """Looks when it is asked to. Touches no database; may be called on any thread."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock

    def look(self) -> Silence:
        """What this process holds open and has loaded now. Never raises for what the system does not show."""
        return examine(self._clock())

    def save(self, path: Path, silence: Silence) -> None:
        """Write what was found as text, for whoever asks for it in writing. `StorageError` where the disk refuses."""
        write_atomically(path, as_text(silence).encode())


def examine(
    at: float,
    *,
    system: str = sys.platform,
    proc: Path = Path("/proc/self"),
    modules: Iterable[str] | None = None,
    tally: Tally = TALLY,
) -> Silence:
    """Look at this process, or as a test has it, at what `proc` and `modules` say of one."""
    held = _descriptors(system, proc)
    libraries = _libraries(proc) if system == could_speak.LINUX else None
    names = sorted(sys.modules if modules is None else modules)
    facts = (
        _connections(system, proc, held),
        _attempts(tally),
        _device(MICROPHONE, watch.MICROPHONES, tally.microphones, held, system),
        _device(CAMERA, watch.CAMERAS, tally.cameras, held, system),
        _loaded(names, libraries, system),
        _programs(tally),
    )
    return Silence(at, facts, could_speak.present(names, libraries or ()))


def as_text(silence: Silence) -> str:
    """What was found, as an auditor may file it."""
    when = time.strftime("%Y-%m-%d %H:%M:%S %z", time.localtime(silence.at))
    out = [f"Workshop {workshop_app.__version__}, {when}, process {os.getpid()}", "", silence.statement, silence.cause]
    for fact in silence.facts:
        out += ["", f"{fact.name}: {fact.found}", *(f"  - {line}" for line in fact.lines), f"  How: {fact.how}"]
    out += ["", "Code that could open a connection if it were asked, and why it is silent:"]
    for door in silence.doors:
        out += ["", f"- {door.name}", f"  Comes with: {door.comes_with}", f"  Why silent: {door.silent}"]
    return "\n".join(out) + "\n"


# ---------------------------------------------------------------- what is held open


def _descriptors(system: str, proc: Path) -> dict[int, str] | None:
    """Each open descriptor of this process with what it leads to; None where the system does not show them."""
    if system == could_speak.WINDOWS:
        return None
    folder = proc / "fd" if system == could_speak.LINUX else Path("/dev/fd")
    held: dict[int, str] = {}
    try:
        names = os.listdir(folder)  # noqa: PTH208 - a descriptor may be gone before it is looked at
    except OSError:
        return None
    for name in names:
        with suppress(OSError, ValueError):
            held[int(name)] = str((folder / name).readlink()) if system == could_speak.LINUX else _kind(int(name))
    return held


def _kind(descriptor: int) -> str:
    return "socket:" if stat.S_ISSOCK(os.fstat(descriptor).st_mode) else ""


def _connections(system: str, proc: Path, held: Mapping[int, str] | None) -> Fact:
    name = "Connections"
    if held is None:
        return Fact(
            name,
            Verdict.UNSEEN,
            "Windows does not let a program list its own connections.",
            "To see them, open Resource Monitor, Network, and look for Workshop; or type netstat -b as administrator."
            if system == could_speak.WINDOWS
            else "This process could not read its own descriptors.",
        )
    sockets = {descriptor: target for descriptor, target in held.items() if target.startswith("socket:")}
    if system == could_speak.LINUX:
        how = "Every open descriptor in /proc/self/fd, compared with the system's tables of sockets in /proc/self/net."
        foreign = _foreign_of_tables(proc, sockets)
    else:
        how = "The kind of every open descriptor, from the system."
        foreign = [found for each in sockets if (found := _foreign_kind(each))]
    local = len(sockets) - len(foreign)
    if foreign:
        return Fact(name, Verdict.FOUND, f"Open: {'; '.join(sorted(set(foreign)))}.", how, tuple(sorted(foreign)))
    if not local:
        return Fact(name, Verdict.CLEAR, "None. Not a single socket is open.", how)
    peers = sorted(peer for each in sockets if (peer := _peer(each)))
    said = f"None. {plural(local, 'line')} within this computer, as to the desktop and the login keyring."
    return Fact(name, Verdict.CLEAR, said, how, tuple(peers))


def _foreign_of_tables(proc: Path, sockets: Mapping[int, str]) -> list[str]:
    """What those sockets are that are not the computer's own kind. One that is in no table was never connected."""
    own, others = _inodes(proc / "net" / "unix"), {}
    for table, words in _TABLES.items():
        others.update(dict.fromkeys(_inodes(proc / "net" / table), words))
    found = []
    for descriptor, target in sockets.items():
        inode = target.removeprefix("socket:").strip("[]")
        if inode in others:
            found.append(others[inode])
        elif inode not in own and _same(proc, descriptor, target):
            found.append(_foreign_kind(descriptor))
    return [each for each in found if each]


def _inodes(table: Path) -> frozenset[str]:
    """The numbers of the sockets in one table of the system: the column that its first line calls so."""
    try:
        lines = table.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return frozenset()
    heading = lines[0].split() if lines else []
    where = next((place for place, word in enumerate(heading) if word.lower() == "inode"), None)
    if where is None:
        return frozenset()
    if "tx_queue" in heading and "rx_queue" in heading:
        where -= 2 if "tm->when" in heading else 1  # written as one column: “tx_queue rx_queue”, “tr tm->when”
    return frozenset(columns[where] for line in lines[1:] if len(columns := line.split()) > where)


def _same(proc: Path, descriptor: int, target: str) -> bool:
    """Whether it is still open: one that was closed between two looks is nothing to tell of."""
    try:
        return str((proc / "fd" / str(descriptor)).readlink()) == target
    except OSError:
        return False


def _foreign_kind(descriptor: int) -> str:
    """What a socket is that is not the computer's own kind, asked of the socket itself; empty for its own kind."""
    import socket  # noqa: PLC0415 - the window opens without it

    try:
        with socket.socket(fileno=os.dup(descriptor)) as twin:
            kind = twin.family
    except OSError:
        return ""
    if kind == socket.AF_UNIX:
        return ""
    if kind in (socket.AF_INET, socket.AF_INET6):
        return "an internet socket that is not connected"
    return _TABLES["netlink"] if kind == getattr(socket, "AF_NETLINK", None) else f"a socket of the kind {int(kind)}"


def _peer(descriptor: int) -> str:
    """Where a line to another program leads, as the system names it; empty where it has no name."""
    import socket  # noqa: PLC0415

    try:
        with socket.socket(fileno=os.dup(descriptor)) as twin:
            name = twin.getpeername()
    except OSError:
        return ""
    return os.fsdecode(name).replace("\0", "@") if isinstance(name, str | bytes) else ""


# ---------------------------------------------------------------- what was tried, listened to, loaded, started


def _attempts(tally: Tally) -> Fact:
    name = "Attempts and name look-ups"
    how = "Python tells of every socket and every look-up before it is made. They are counted and refused."
    if tally.since is None:
        return Fact(name, Verdict.UNSEEN, "Not counted: the app was not started by its own command.", how)
    since = time.strftime("%H:%M", time.localtime(tally.since))
    if tally.sockets or tally.lookups:
        tried = f"{plural(tally.sockets, 'connection')} and {plural(tally.lookups, 'name look-up')}"
        return Fact(name, Verdict.FOUND, f"Tried since {since}, and refused: {tried}.", how)
    return Fact(name, Verdict.CLEAR, f"None since {since}, when the app was started.", how)


def _device(use: str, places: tuple[str, ...], asked: int, held: Mapping[int, str] | None, system: str) -> Fact:
    name = use.capitalize()
    opened = sorted(target for target in (held or {}).values() if target.startswith(places))
    if use == MICROPHONE:
        peers = [_peer(each) for each, target in (held or {}).items() if target.startswith("socket:")]
        opened += sorted(peer for peer in peers if any(part in peer for part in _SOUND_SERVICES))
    if opened:
        return Fact(name, Verdict.FOUND, f"Open: {', '.join(opened)}.", "Every open descriptor.", tuple(opened))
    if asked:
        said = f"Asked for {plural(asked, 'time')} since the start, and refused."
        return Fact(name, Verdict.FOUND, said, "Python tells of every file before it is opened. It is refused.")
    if system == could_speak.LINUX and held is not None:
        where = ", ".join(places) + (" or the desktop's sound service" if use == MICROPHONE else "")
        return Fact(name, Verdict.CLEAR, "Not open.", f"No open descriptor leads to {where}.")
    return Fact(
        name,
        Verdict.UNSEEN,
        f"This system does not show a program whether it holds the {use}.",
        "Windows: Settings, Privacy and security. macOS: the coloured dot in the menu bar.",
    )


def _loaded(modules: Iterable[str], libraries: Iterable[str] | None, system: str) -> Fact:
    name = "What is loaded"
    found = sorted(
        f"{each} ({use})"
        for each, use in (
            *((each, could_speak.forbidden_module(each)) for each in modules),
            *((each, could_speak.forbidden_library(each)) for each in libraries or ()),
        )
        if use
    )
    how = "The list of Python's modules" + (", and /proc/self/maps." if system == could_speak.LINUX else ".")
    if found:
        return Fact(name, Verdict.FOUND, f"Loaded, and should not be: {', '.join(found)}.", how, tuple(found))
    said = "Nothing made for a network, a microphone or a camera."
    if libraries is None:
        return Fact(name, Verdict.UNSEEN, f"{said} Libraries other than Python's modules are not shown here.", how)
    return Fact(name, Verdict.CLEAR, said, how)


def _libraries(proc: Path) -> tuple[str, ...] | None:
    try:
        lines = (proc / "maps").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    files = {columns[5] for line in lines if len(columns := line.split(None, 5)) == 6}
    return tuple(sorted(file for file in files if ".so" in file))


def _programs(tally: Tally) -> Fact:
    """Other programs are not this one, so they decide nothing; but whoever asks should know of them."""
    how = "Counted where Python starts them. A folder or a file that the system shows on request is not counted here."
    if tally.since is None:
        return Fact("Other programs", Verdict.UNSEEN, "Not counted.", how)
    if not tally.programs:
        return Fact("Other programs", Verdict.CLEAR, "Workshop has started none.", how)
    said = f"Workshop has started {plural(tally.programs, 'program')}: {', '.join(dict.fromkeys(tally.names))}."
    return Fact("Other programs", Verdict.CLEAR, said, how, tuple(tally.names))
