"""Reading files that people bring, with a bound and a sentence."""

from __future__ import annotations

from pathlib import Path

from workshop_app.domain.errors import StorageError
from workshop_app.files import open_to_read


def read_at_most(path: Path, limit: int, *, pipes: bool = False) -> bytes:
    """The first `limit` bytes of the file at `path`; `StorageError` where it is not there or cannot be read.

    With `pipes` it may be a pipe, which a script puts in place of a file with a secret; the person waits for it then.
    """
    try:
        with path.open("rb") if pipes else open_to_read(path) as file:
            return file.read(limit)
    except (OSError, ValueError) as fault:  # ValueError: a name that no disk has, such as one with a NUL
        reason = getattr(fault, "strerror", None) or "the disk did not say why"
        raise StorageError(
            f"“{path.name}” could not be read ({reason}). Nothing was changed. Check that it is there, then try again."
        ) from fault
