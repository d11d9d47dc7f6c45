"""Reading files that people bring, with a bound and a sentence."""

from __future__ import annotations

from pathlib import Path

from workshop_app.domain.errors import StorageError


def read_at_most(path: Path, limit: int) -> bytes:
    """The first `limit` bytes of the file at `path`; `StorageError` where it is not there or cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(limit)
    except OSError as fault:
        reason = fault.strerror or "the disk did not say why"
        raise StorageError(
            f"“{path.name}” could not be read ({reason}). Nothing was changed. Check that it is there, then try again."
        ) from fault
