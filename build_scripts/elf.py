"""Reads what a Linux library says of itself: which libraries it needs, and which functions it takes from them.

Only as much of the ELF format (64 bits, little-endian) as that takes; anything else gives nothing.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_SECTION = struct.Struct("<IIQQQQIIQQ")
_SYMBOL = struct.Struct("<IBBHQQ")
_DYNAMIC = struct.Struct("<QQ")
_DYNAMIC_SECTION, _DYNAMIC_SYMBOLS, _NEEDED = 6, 11, 1


@dataclass(frozen=True, slots=True)
class Elf:
    """`needed` are the names of libraries, `taken` those of functions and data that are defined elsewhere."""

    needed: frozenset[str] = frozenset()
    taken: frozenset[str] = frozenset()


def read(path: Path) -> Elf:
    """What the file says; nothing for a file that is not of this format, or that is cut off."""
    data = path.read_bytes()
    if not data.startswith(b"\x7fELF\x02\x01"):
        return Elf()
    try:
        return _read(data)
    except (struct.error, IndexError, ValueError):
        return Elf()


def _read(data: bytes) -> Elf:
    header = _HEADER.unpack_from(data)
    offset, size, many = header[6], header[11], header[12]
    sections = [_SECTION.unpack_from(data, offset + size * place) for place in range(many)]
    needed: set[str] = set()
    taken: set[str] = set()
    for _name, kind, _flags, _address, start, length, link, *_rest in sections:
        if kind not in (_DYNAMIC_SECTION, _DYNAMIC_SYMBOLS):
            continue
        texts = sections[link][4]
        if kind == _DYNAMIC_SECTION:
            needed |= {
                _text(data, texts + value) for tag, value in _entries(_DYNAMIC, data, start, length) if tag == _NEEDED
            }
        else:
            symbols = _entries(_SYMBOL, data, start, length)
            taken |= {_text(data, texts + name) for name, _i, _o, section, _v, _s in symbols if name and not section}
    return Elf(frozenset(needed), frozenset(taken))


def _entries(form: struct.Struct, data: bytes, start: int, length: int) -> Iterator[tuple[int, ...]]:
    return form.iter_unpack(data[start : start + length // form.size * form.size])


def _text(data: bytes, start: int) -> str:
    return data[start : data.index(b"\0", start)].decode(errors="replace")
