"""A lock between processes, held while a block runs: two that set up at the same time spoil each other's work."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

WAIT_S = 0.2


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Wait until no other process holds the lock in the file at `path`, and hold it. It ends with the process."""
    with path.open("ab") as file:
        told = False
        while not _taken(file.fileno()):
            if not told:
                print("Another command is setting Workshop up. Waiting for it.", file=sys.stderr, flush=True)
                told = True
            time.sleep(WAIT_S)
        yield


if sys.platform == "win32":
    import msvcrt

    def _taken(file: int) -> bool:
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _taken(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
