"""What may be told of an unexpected error: its kind, where in our own code it was, and the versions of the parts.

Never its text and never a local value: either may hold what somebody typed. Frames of other libraries are counted only.
"""

from __future__ import annotations

import platform
import sys
import traceback
from pathlib import Path

import PySide6

import workshop_app

_OURS = Path(workshop_app.__file__).resolve().parent


def report(fault: BaseException) -> str:
    """The lines for the technical page and for whoever mends it."""
    parts = f"Python {platform.python_version()} · Qt {PySide6.__version__} · {sys.platform} {platform.machine()}"
    return "\n".join([*_chain(fault), "", f"Workshop {workshop_app.__version__} · {parts}"])


def _chain(fault: BaseException) -> list[str]:
    lines: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = fault
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        lines += [type(current).__name__, *_frames(current)]
        current = current.__cause__ or current.__context__
        if current is not None:
            lines.append("after")
    return lines


def _frames(fault: BaseException) -> list[str]:
    lines: list[str] = []
    others = 0
    for step in traceback.extract_tb(fault.__traceback__):
        path = Path(step.filename)
        if _OURS in path.resolve().parents:
            place = path.resolve().relative_to(_OURS.parent).as_posix()
            lines.append(f"  {place}:{step.lineno} in {step.name}")
        else:
            others += 1
    return [*lines, f"  and {others} steps elsewhere"] if others else lines
