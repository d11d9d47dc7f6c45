"""What the machine has of what the app needs, a line each, with what to do where something is not well."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import workshop_app
from workshop_app import paths
from workshop_app.domain.errors import WorkshopError
from workshop_app.files import write_atomically
from workshop_app.keys.system_keyring import SystemKeyring
from workshop_app.paths import DataFolder
from workshop_app.privacy.reading import READING
from workshop_app.reporting.press import Face
from workshop_app.storage.engine import KEY_BYTES, open_database

_LIBRARIES = (
    "PySide6-Essentials",
    "sqlcipher3",
    "sqlite-utils",
    "cryptography",
    "pyrage",
    "keyring",
    "reportlab",
    "onnxruntime",
)
_INSTALL_AGAIN = "Install the app again."


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `needed` says whether the app cannot do without; `advice` is what to do."""

    name: str
    ok: bool
    found: str
    advice: str = ""
    needed: bool = True


def examine(
    folder: DataFolder, keyring: SystemKeyring | None = None, environment: Mapping[str, str] | None = None
) -> tuple[Finding, ...]:
    """Look at everything the app depends on. Leaves nothing behind and unlocks nothing.

    `keyring` and `environment` are the machine's own where they are not given.
    """
    return (
        Finding("Workshop", True, f"{workshop_app.__version__}, Python {platform.python_version()}, {_system()}"),
        *map(_library, _LIBRARIES),
        _database(),
        _keyring(keyring or SystemKeyring()),
        _fonts(),
        _model(),
        _display(os.environ if environment is None else environment),
        _writable("Data folder", folder.root),
        _writable("Temporary folder", Path(tempfile.gettempdir())),
    )


def _system() -> str:
    return f"{platform.system()} {platform.release()} on {platform.machine()}"


def _library(name: str) -> Finding:
    try:
        return Finding(name, True, metadata.version(name))
    except metadata.PackageNotFoundError:
        return Finding(name, False, "not found", _INSTALL_AGAIN)


def _database() -> Finding:
    """A real encrypted database, opened with every setting the app asserts, and removed again."""
    try:
        with tempfile.TemporaryDirectory() as place:
            database = open_database(Path(place) / "doctor.db", bytes(KEY_BYTES))
            try:
                cipher = database.execute("PRAGMA cipher_version").fetchone()[0]
                sqlite = database.execute("SELECT sqlite_version()").fetchone()[0]
            finally:
                database.close()
    except (WorkshopError, OSError) as fault:
        return Finding("SQLCipher", False, "cannot open a database", str(fault))
    return Finding("SQLCipher", True, f"{cipher}, SQLite {sqlite}")


def _keyring(keyring: SystemKeyring) -> Finding:
    offer = keyring.offer()
    if offer.available:
        return Finding("Keyring", True, offer.name, needed=False)
    return Finding("Keyring", False, offer.name or "none", offer.reason, needed=False)


def _fonts() -> Finding:
    there = [face for face in Face if (paths.resources() / "fonts" / f"{face.value}.ttf").is_file()]
    lacking = [face.value for face in Face if face not in there]
    if lacking:
        return Finding("Fonts", False, f"{', '.join(lacking)} missing", _INSTALL_AGAIN)
    return Finding("Fonts", True, f"{len(there)} files")


def _model() -> Finding:
    """The model that finds names, loaded and checked. The app goes on without it, and says so."""
    trouble = READING.trouble()
    if trouble:
        return Finding("Finding names", False, "rules and lists alone", trouble, needed=False)
    return Finding("Finding names", True, "the model is the one that belongs to this app")


def _display(environment: Mapping[str, str]) -> Finding:
    if sys.platform in ("win32", "darwin"):
        return Finding("Display", True, "the desktop", needed=False)
    found = environment.get("WAYLAND_DISPLAY") or environment.get("DISPLAY")
    if found:
        return Finding("Display", True, found, needed=False)
    return Finding("Display", False, "none", "The commands work; the window needs a desktop.", needed=False)


def _writable(name: str, folder: Path) -> Finding:
    """Write a file and remove it, in the folder or, where it is not there yet, in the one that would hold it."""
    place = next(each for each in (folder, *folder.absolute().parents) if os.path.lexists(each))
    if not place.is_dir():
        return Finding(name, False, str(folder), f"“{place}” is a file, not a folder. Choose another with --data.")
    probe = place / f".workshop-{os.getpid()}"
    try:
        write_atomically(probe, b"")
        probe.unlink()
    except (WorkshopError, OSError) as fault:
        return Finding(name, False, str(folder), str(fault))
    return Finding(name, True, str(folder) if place == folder else f"{folder} (will be made)")
