"""Memory for large files, in the system's large pages where it has them.

Memory that is used for the first time is given out page by page, and an ordinary page has 4 KiB: for fifty megabytes
that takes longer than to read or to decrypt them. Linux gives pages of 2 MiB to whoever asks for them.
"""

from __future__ import annotations

import io
import mmap

LARGE = 4 << 20
"""Bytes from which on it is worth asking."""
Bytes = bytes | memoryview


class Room:
    """A file in memory that takes up to so many bytes, written from its beginning."""

    def __init__(self, most: int) -> None:
        self._memory = _pages(most)
        self.write = self._memory.write

    def flush(self) -> None:
        """Nothing waits anywhere."""

    def contents(self) -> Bytes:
        """What was written; as a view where it is in large pages."""
        if isinstance(self._memory, io.BytesIO):
            return self._memory.getvalue()
        return memoryview(self._memory)[: self._memory.tell()]


class Pieces:
    """`data` as a file that is read piece by piece, none of it copied beforehand."""

    def __init__(self, data: Bytes) -> None:
        self._data, self._at = memoryview(data), 0

    def read(self, most: int) -> bytes:
        """The next bytes, at most so many; nothing at the end."""
        begin, self._at = self._at, self._at + most
        return bytes(self._data[begin : self._at])


def read(file: io.BufferedReader, size: int) -> Bytes:
    """The next `size` bytes of a file, or fewer where it ends before."""
    memory = _pages(size)
    if isinstance(memory, io.BytesIO):
        return file.read(size)
    view, at = memoryview(memory)[:size], 0
    while at < size and (more := file.readinto(view[at:])):
        at += more
    return view[:at]


def _pages(size: int) -> io.BytesIO | mmap.mmap:
    if size < LARGE or not hasattr(mmap, "MADV_HUGEPAGE"):
        return io.BytesIO()
    memory = mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    memory.madvise(mmap.MADV_HUGEPAGE)
    return memory
