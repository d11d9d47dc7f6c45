"""Nothing made for a network, a microphone or a camera goes into a built app (R6): kept out, and looked for afterwards.

What that is, `workshop_app/services/could_speak.py` says; the app looks for the same in itself while it runs.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from build_scripts import elf
from workshop_app.services.could_speak import forbidden_library, forbidden_module

_QT = (
    *("Network", "NetworkAuth", "WebSockets", "WebEngineCore", "WebEngineWidgets", "WebEngineQuick", "WebChannel"),
    *("WebView", "HttpServer", "Multimedia", "MultimediaWidgets", "SpatialAudio", "TextToSpeech", "Bluetooth", "Nfc"),
    *("SerialPort", "SerialBus", "Positioning", "Location", "RemoteObjects", "Qml", "Quick", "QuickWidgets"),
    "PrintSupport",
)
_PYTHON = ("asyncio", "smtplib", "imaplib", "poplib", "xmlrpc", "http.server", "socketserver", "webbrowser")
EXCLUDED = (*(f"PySide6.Qt{name}" for name in _QT), *_PYTHON)
"""Modules that PyInstaller is told to leave out, wherever something names them."""

Entry = tuple[str, str, str]
"""A line of PyInstaller's table of contents: the name in the build, the file it comes from, its kind."""


def without_network(entries: Iterable[Entry]) -> list[Entry]:
    """`entries` without forbidden libraries, and without those that need one (Qt's plugin for VNC, its keyboard …)."""
    return [entry for entry in entries if not (forbidden_library(entry[0]) or needs_forbidden(Path(entry[1])))]


def needs_forbidden(library: Path) -> bool:
    """Whether a library or plugin asks for a forbidden one when it is loaded. Can be told of Linux's only."""
    return library.is_file() and any(map(forbidden_library, elf.read(library).needed))


def faults(folder: Path) -> Iterator[str]:
    """What a built folder holds that must not be in it, a line each: libraries, and modules inside the program."""
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and (use := forbidden_library(path.name)):
            yield f"{name} ({use})"
        elif path.is_file() and ".so" in path.name and needs_forbidden(path):
            yield f"{name} needs a library that is not there"
    for module in modules(folder):
        if use := forbidden_module(module):
            yield f"the module {module} ({use})"


def modules(folder: Path) -> list[str]:
    """The Python modules inside the built program."""
    from PyInstaller.archive.readers import CArchiveReader  # noqa: PLC0415 - a tool of developers only

    program = next(path for path in (folder / "workshop-app", folder / "workshop-app.exe") if path.is_file())
    archive = CArchiveReader(str(program))
    inside = [name for name in archive.toc if name.lower().endswith(".pyz")]
    return sorted({module for name in inside for module in archive.open_embedded_archive(name).toc})


def report(folder: Path) -> int:
    """Say what was found in a built folder; 1 where something must not be in it."""
    found = list(faults(folder))
    if not found:
        print(f"Looked through {folder}: nothing in it is made for a network, a microphone or a camera.", flush=True)
        return 0
    print(f"In {folder} is what must not be there:", *found, sep="\n  ", file=sys.stderr, flush=True)
    return 1
