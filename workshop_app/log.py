"""Where the app says what went wrong in its own works: standard error, and nowhere else.

No file is written, and nothing a participant said may ever be logged: records carry what happened and where in the
code, never content. An exception's own text may hold content, so a traceback is logged without it.
"""

from __future__ import annotations

import logging
import sys
import traceback
from types import TracebackType

NAME = "workshop"

_FORMAT = "%(levelname)s %(name)s: %(message)s"


def logger(part: str) -> logging.Logger:
    """The logger of a part of the app, such as “storage”."""
    return logging.getLogger(f"{NAME}.{part}")


def start(level: int = logging.WARNING) -> None:
    """Send the app's records to standard error. Calling it twice changes nothing but the level."""
    top = logging.getLogger(NAME)
    top.setLevel(level)
    top.propagate = False
    if not top.handlers:
        handler = logging.StreamHandler(sys.stderr)
        handler.setFormatter(logging.Formatter(_FORMAT))
        top.addHandler(handler)


def where(fault: BaseException) -> str:
    """What may be logged of a fault: its kind, and the files, lines and functions it passed; never its own text."""
    return "\n".join([type(fault).__name__, *_steps(fault.__traceback__)])


def _steps(trace: TracebackType | None) -> list[str]:
    return [f"  {step.filename}:{step.lineno} in {step.name}" for step in traceback.extract_tb(trace)]
