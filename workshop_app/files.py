"""Writing a file so that it is there whole or not at all, and saying in a sentence why one could not be written; and
opening one that somebody brought without ever waiting for it.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from workshop_app.domain.errors import StorageError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_PIECE = 1 << 16
_GONE = {errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.ENOTDIR}


def write_atomically(path: Path, data: bytes | memoryview) -> None:
    """Write `data` to `path`: at every moment, also after a power cut, the old file or the new one is there whole.

    A temporary file beside it is written, synced and put in its place. Readable by its owner only. Raises
    `StorageError` with a sentence where the disk refuses; what was at `path` before is then untouched.
    """
    unfinished = path.with_name(f".{secrets.token_hex(8)}.part")
    with writing(path):
        try:
            _write_whole(unfinished, data)
            unfinished.replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                unfinished.unlink(missing_ok=True)
            raise
        _sync_folder(path.parent)


def reads_back(path: Path, data: bytes) -> bool:
    """Whether the file at `path` holds exactly `data`, read piece by piece. `StorageError` where it cannot be read."""
    at = 0
    with writing(path), path.open("rb", buffering=0) as file:
        while piece := file.read(_PIECE):
            if piece != data[at : at + len(piece)]:
                return False
            at += len(piece)
    return at == len(data)


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turn what the operating system raises while `path` is written into a `StorageError` for the person."""
    try:
        yield
    except OSError as fault:
        raise StorageError(_why(fault, path)) from fault


def open_to_read(path: Path) -> BinaryIO:
    """Open the file at `path`; `OSError` where it is not there, or is a folder, a pipe or a device.

    A pipe would make the app wait for somebody at its other end, and a device may have no end.
    """
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    kind = os.fstat(handle).st_mode
    if not stat.S_ISREG(kind):
        os.close(handle)
        raise OSError(errno.EISDIR, "it is a folder") if stat.S_ISDIR(kind) else OSError(errno.EINVAL, "it is no file")
    return os.fdopen(handle, "rb")


def _why(fault: OSError, path: Path) -> str:
    what, folder = f"“{path.name}” was not saved", f"“{path.parent.name or path.parent}”"
    if fault.errno in _FULL:
        return f"{what}: the disk is full. Nothing that was there before is lost. Free some space and do it again."
    if fault.errno in _FORBIDDEN:
        return f"{what}: the folder {folder} cannot be written to. Nothing is lost. Choose another folder."
    if fault.errno in _GONE:
        return f"{what}: the folder {folder} is not there. Nothing is lost. Put the stick back in, or choose another."
    if fault.errno == errno.ENAMETOOLONG:
        return f"{what}: the name is too long for this disk. Nothing is lost. Choose a shorter name."
    if fault.errno == errno.EISDIR:
        return f"{what}: a folder has that name. Nothing is lost. Choose another name."
    reason = fault.strerror or "the disk did not say why"
    return f"{what} ({reason}). Nothing is lost. Check the disk, or choose another folder."


def _write_whole(path: Path, data: bytes | memoryview) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with open(handle, "wb") as file:  # noqa: PTH123 - a handle, not a path
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the new name itself durable where the system can: Windows and some sticks cannot, and need not."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
