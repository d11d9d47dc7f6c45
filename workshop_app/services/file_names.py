"""Names of the files that leave with a session, so that staff can tell by eye which is whose: its sealed report, and
the receipt for it. Letters, figures and hyphens that every disk takes.
"""

from __future__ import annotations

import re
from datetime import date
from itertools import count
from pathlib import Path

from workshop_app.domain.text import folded
from workshop_app.files import writing


def session_name(day: date, borough: str, session_id: str) -> str:
    """Such as `2026-05-14-tower-hamlets-5e5510a1`: the session's date, its borough and the first digits of its id."""
    place = re.sub(r"[^a-z0-9]+", "-", folded(borough)).strip("-")
    return f"{day.isoformat()}-{place}-{session_id[:8]}"


def free_path(folder: Path, name: str, suffix: str) -> Path:
    """A path in `folder` that is not taken: an earlier file is never written over. `StorageError` where the folder
    cannot be looked into.
    """
    paths = (folder / f"{name}{'' if number == 1 else f'-{number}'}{suffix}" for number in count(1))
    with writing(folder / f"{name}{suffix}"):
        return next(path for path in paths if not path.exists())
