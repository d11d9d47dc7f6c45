"""What the person chose about the look and the room; nothing of a session. One small file, `settings.json`."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from workshop_app.files import open_to_read, write_atomically

SMALLEST_TEXT = 80
LARGEST_TEXT = 300
_LARGEST_FILE = 65_536


class Theme(Enum):
    """Which colours; `SYSTEM` follows the operating system."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high contrast"


class Room(Enum):
    """Which of the three first cards was chosen; `NONE` before the first choice."""

    NONE = ""
    SESSION = "session"
    TABLE = "table"
    DESK = "desk"


@dataclass(frozen=True, slots=True)
class Settings:
    """`text_size` is a percentage of the usual size, 80 to 300."""

    theme: Theme = Theme.SYSTEM
    text_size: int = 100
    room: Room = Room.NONE

    def __post_init__(self) -> None:
        if not SMALLEST_TEXT <= self.text_size <= LARGEST_TEXT:
            raise ValueError(f"text size lies between {SMALLEST_TEXT} and {LARGEST_TEXT} per cent")


def load(path: Path) -> Settings:
    """The settings kept at `path`; what is missing or damaged there takes its default, for the app must open."""
    try:
        with open_to_read(path) as file:
            kept: Any = json.loads(file.read(_LARGEST_FILE))
    except (OSError, ValueError, RecursionError):
        return Settings()
    if not isinstance(kept, dict):
        return Settings()
    chosen: dict[str, Any] = {}
    with contextlib.suppress(ValueError, TypeError):
        chosen["theme"] = Theme(kept.get("theme"))
    with contextlib.suppress(ValueError, TypeError):
        chosen["room"] = Room(kept.get("room"))
    size = kept.get("text_size")
    if type(size) is int and SMALLEST_TEXT <= size <= LARGEST_TEXT:
        chosen["text_size"] = size
    return Settings(**chosen)


def save(path: Path, settings: Settings) -> None:
    """Keep the settings at `path`, whole or not at all. Raises `StorageError` where the disk refuses."""
    plain = {name: value.value if isinstance(value, Enum) else value for name, value in asdict(settings).items()}
    write_atomically(path, json.dumps(plain, indent=2).encode() + b"\n")
