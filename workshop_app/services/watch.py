"""Stands at Python's doors from the start of the process: counts what would have spoken to a network, listened or
looked, and refuses it.

Python tells an audit hook of every socket, name look-up and file before it opens it (PEP 578); a hook that was added
cannot be taken away. Libraries in machine code do not ask Python: what they hold is read in `services/silence.py`.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Callable, MutableMapping, Sequence
from dataclasses import dataclass, field
from typing import Any

_LOCAL = (1, -1)
"""AF_UNIX, which stays on this computer; and “whatever the descriptor is”, for one that is open already."""
MICROPHONES = ("/dev/snd", "/dev/dsp", "/dev/audio")
CAMERAS = ("/dev/video", "/dev/media", "/dev/v4l")
_REFUSED = "Workshop opens no network connection, no microphone and no camera"


@dataclass(slots=True)
class Tally:
    """How often each was asked for. `since` is when counting began, in seconds since the epoch; None while nobody does.

    `programs` is not refused: showing a folder in the system's own window is a program of its own.
    """

    since: float | None = None
    sockets: int = 0
    lookups: int = 0
    microphones: int = 0
    cameras: int = 0
    programs: int = 0
    names: list[str] = field(default_factory=list)
    """The first few of the programs that were started: their files' names, without what they were given."""


TALLY = Tally()
_MOST_NAMES = 20


def start() -> None:
    """Begin to count and to refuse, once, for as long as the process lives."""
    if TALLY.since is None:
        TALLY.since = time.time()
        sys.addaudithook(_hear)


def without_network(arguments: Sequence[str], environment: MutableMapping[str, str]) -> list[str]:
    """The arguments of the window without those that would make Qt itself serve or ask a network; the variables that
    would do the same are taken out of `environment`.

    Qt can show a window over VNC, take touches from UDP, let a debugger in by TCP, and its on-screen keyboard loads
    its network library.
    """
    for name in ("QT_QPA_PLATFORM", "QT_IM_MODULE", "QT_IM_MODULES"):
        _keep_local(environment, name)
    for name in ("QT_QPA_GENERIC_PLUGINS", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_PLUGIN_PATH", "QT_QML_DEBUG"):
        environment.pop(name, None)
    kept: list[str] = []
    words = iter(arguments)
    for word in words:
        option = word.lstrip("-")
        if word.startswith("-") and option in _OPTIONS:
            value = next(words, "")
            if option == "platform" and _local(value):
                kept += [word, _local(value)]
        elif not (word.startswith("-") and option.startswith("qmljsdebugger")):
            kept.append(word)
    return kept


_NETWORKED = ("vnc", "qtvirtualkeyboard", "webgl")
_OPTIONS = ("platform", "plugin", "platformpluginpath")


def _keep_local(environment: MutableMapping[str, str], name: str) -> None:
    if name in environment:
        left = _local(environment[name])
        if left:
            environment[name] = left
        else:
            del environment[name]


def _local(value: str) -> str:
    """Of Qt's choices in order (`vnc:port=5901;xcb`), those that stay on this computer."""
    return ";".join(each for each in value.split(";") if each and each.partition(":")[0] not in _NETWORKED)


def _hear(event: str, arguments: tuple[Any, ...]) -> None:
    """Called by Python at each of its doors, thousands of times in a start: most are let through by one look."""
    judge = _JUDGES.get(event)
    if judge is not None:
        judge(arguments)


def _refuse() -> None:
    raise PermissionError(errno.EACCES, _REFUSED)


def _on_socket(arguments: tuple[Any, ...]) -> None:
    if arguments[1] not in _LOCAL:
        TALLY.sockets += 1
        _refuse()


def _on_use(arguments: tuple[Any, ...]) -> None:
    if arguments[0].family not in _LOCAL:
        TALLY.sockets += 1
        _refuse()


def _on_lookup(_arguments: tuple[Any, ...]) -> None:
    TALLY.lookups += 1
    _refuse()


def _on_open(arguments: tuple[Any, ...]) -> None:
    path = arguments[0]
    text = path if isinstance(path, str) else path.decode(errors="replace") if isinstance(path, bytes) else ""
    if text.startswith(MICROPHONES):
        TALLY.microphones += 1
        _refuse()
    elif text.startswith(CAMERAS):
        TALLY.cameras += 1
        _refuse()


def _on_program(arguments: tuple[Any, ...]) -> None:
    TALLY.programs += 1
    if len(TALLY.names) < _MOST_NAMES:
        TALLY.names.append(os.fsdecode(arguments[0] or "").replace("\\", "/").rpartition("/")[2])


def _on_command(_arguments: tuple[Any, ...]) -> None:
    TALLY.programs += 1
    if len(TALLY.names) < _MOST_NAMES:
        TALLY.names.append("a shell")


_JUDGES: dict[str, Callable[[tuple[Any, ...]], None]] = {
    "socket.__new__": _on_socket,
    **dict.fromkeys(("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"), _on_use),
    **dict.fromkeys(
        ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"), _on_lookup
    ),
    "open": _on_open,
    **dict.fromkeys(("subprocess.Popen", "os.exec", "os.posix_spawn", "os.startfile"), _on_program),
    "os.spawn": lambda arguments: _on_program(arguments[1:]),
    "os.system": _on_command,
}
