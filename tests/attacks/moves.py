"""Single changes, each drawn by a generator of random numbers: to bytes, to JSON values, to JSON as it is spelt."""

from __future__ import annotations

import copy
import json
import unicodedata
from collections.abc import Callable
from random import Random
from typing import Any

from tests.attacks.target import spell

HOSTILE: tuple[Any, ...] = (
    None, True, False, 0, 1, 2, 3, -1, 5, 100_001, 2**31, 2**63 - 1, -(2**63), 2**63, 10**30, 0.5, "", " ", "\u0000",
    "x" * 5_000, "closed", "open", "../../../vault", "/etc/passwd", "\u202e", "e\u0301", "\ud800", "C\u200c", "age1x",
    "0" * 16, "f" * 64, "A" * 64, "2026-02-30", "session.closed", [], {}, [[]], [None], {"v": 1}, "\U0001f95d",
)  # fmt: skip
"""Values that some reader, somewhere, has stumbled over."""


def bytes_changed(data: bytes, draw: Random) -> bytes:
    """One change to bytes that knows nothing of what they mean."""
    if not data:
        return b"x"
    at, length = draw.randrange(len(data)), draw.choice((1, 1, 2, 4, 16, 100))
    other = draw.randrange(len(data))
    run = data[at : at + length]
    match draw.randrange(9):
        case 0:
            return data[:at] + bytes([data[at] ^ 1 << draw.randrange(8)]) + data[at + 1 :]
        case 1:
            return data[:at] + draw.randbytes(len(run)) + data[at + length :]
        case 2:
            return data[:at] + data[at + length :]
        case 3:
            return data[:at] + draw.randbytes(length) + data[at:]
        case 4:
            return data[:at] + run + data[at:]
        case 5:
            return data[:at] + data[other : other + length] + data[at + length :]
        case 6:
            return data[:at]
        case 7:
            return data + draw.randbytes(length)
    return data[:at] + bytes(len(run)) + data[at + length :]


# ---------------------------------------------------------------- values

Way = tuple[Any, ...]


def ways(value: Any, way: Way = ()) -> list[Way]:
    """The ways to every place of a JSON value, the whole first."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [way, *(found for name, item in inner for found in ways(item, (*way, name)))]


def at(value: Any, way: Way) -> Any:
    """What stands there."""
    for name in way:
        value = value[name]
    return value


def put(value: Any, way: Way, new: Any) -> Any:
    """The value with something else there."""
    if not way:
        return new
    changed = copy.deepcopy(value)
    at(changed, way[:-1])[way[-1]] = new
    return changed


def value_changed(value: Any, draw: Random) -> Any:
    """One change to a JSON value: something else in a place, a field more or less, a list in another order."""
    way = draw.choice(ways(value))
    here = at(value, way)
    moves: list[Callable[[], Any]] = [lambda: draw.choice(HOSTILE), lambda: at(value, draw.choice(ways(value)))]
    if type(here) is int:
        moves += [lambda: here + draw.choice((-1, 1)), lambda: -here, lambda: str(here)] * 2
    elif type(here) is bool:
        moves += [lambda: not here, lambda: int(here)] * 2
    elif type(here) is str:
        moves += [lambda: text_changed(here, draw)] * 3
    elif type(here) is list:
        moves += [lambda: list_changed(here, draw)] * 4
    elif type(here) is dict:
        moves += [lambda: fields_changed(here, draw)] * 4
    return put(value, way, copy.deepcopy(draw.choice(moves)()))


def text_changed(text: str, draw: Random) -> str:
    """One change to a string."""
    place = draw.randrange(len(text) + 1)
    return draw.choice(
        (
            text[:place] + text[place + 1 :],
            text[:place] + draw.choice("aZ0 \t\u00e9\u202e\u0000\u200b\uffff") + text[place:],
            text + " ",
            text.upper(),
            text.lower(),
            unicodedata.normalize("NFD", text),
            text[::-1],
            text * 2,
            "",
        )
    )


def list_changed(items: list[Any], draw: Random) -> list[Any]:
    """One change to a list: swapped, dropped, repeated, reversed, emptied, or one more."""
    items = list(items)
    if not items:
        return [draw.choice(HOSTILE)]
    one, other = draw.randrange(len(items)), draw.randrange(len(items))
    match draw.randrange(6):
        case 0:
            items[one], items[other] = items[other], items[one]
        case 1:
            del items[one]
        case 2:
            items.insert(other, copy.deepcopy(items[one]))
        case 3:
            items.reverse()
        case 4:
            items.clear()
        case _:
            items.append(draw.choice(HOSTILE))
    return items


def fields_changed(fields: dict[str, Any], draw: Random) -> dict[str, Any]:
    """One change to the names of an object: one less, one more, one called otherwise, or two exchanged."""
    fields = dict(fields)
    names = list(fields)
    if not names or draw.randrange(4) == 0:
        return {**fields, draw.choice(("more", "v", "", "corrections", "V", "payload")): draw.choice(HOSTILE)}
    one, other = draw.choice(names), draw.choice(names)
    match draw.randrange(3):
        case 0:
            del fields[one]
        case 1:
            fields[text_changed(one, draw)] = fields.pop(one)
        case _:
            fields[one], fields[other] = fields[other], fields[one]
    return fields


# ---------------------------------------------------------------- spelling


def spelling_changed(data: bytes, draw: Random) -> bytes:
    """The same JSON value, or nearly, in another spelling."""
    value = json.loads(data)
    text = data.decode()
    digits = [place for place, character in enumerate(text) if character.isdigit()]
    letters = [place for place, character in enumerate(text) if character.isalpha() and character.isascii()]
    marks = [place for place, character in enumerate(text) if character in ",:{}[]"]
    digit, letter, mark = (draw.choice(places or [0]) for places in (digits, letters, marks))
    return draw.choice(
        (
            lambda: b"\xef\xbb\xbf" + data,
            lambda: data + b"\n",
            lambda: b" " + data,
            lambda: json.dumps(value).encode(),
            lambda: json.dumps(value, indent=1, sort_keys=True).encode(),
            lambda: json.dumps(value, separators=(",", ":"), sort_keys=True).encode() + b" ",
            lambda: text.encode("utf-16"),
            lambda: (text[:digit] + text[digit] + ".0" + text[digit + 1 :]).encode(),
            lambda: (text[:digit] + "0" + text[digit:]).encode(),
            lambda: (text[:digit] + text[digit] + "e0" + text[digit + 1 :]).encode(),
            lambda: (text[:digit] + "NaN" + text[digit + 1 :]).encode(),
            lambda: (text[:digit] + "-0" + text[digit + 1 :]).encode(),
            lambda: (text[:digit] + "9" * 25 + text[digit + 1 :]).encode(),
            lambda: (text[:digit] + "\u0663" + text[digit + 1 :]).encode(),
            lambda: (text[:letter] + f"\\u{ord(text[letter]):04x}" + text[letter + 1 :]).encode(),
            lambda: (text[:letter] + "\\ud800" + text[letter:]).encode(),
            lambda: (
                text[:mark] + text[mark] + draw.choice((" ", "\t", "\n", "/**/", ",")) + text[mark + 1 :]
            ).encode(),
            lambda: data.replace(b"/", b"\\/"),
            lambda: _doubled(value),
            lambda: _reordered(value),
            lambda: b"[" * draw.choice((100, 5_000, 100_000)) + data,
            lambda: data[:letter] + b"\xff" + data[letter:],
            lambda: data[:letter] + b"\xed\xa0\x80" + data[letter:],
            lambda: data[:letter] + b"\xc0\xaf" + data[letter:],
        )
    )()


def _doubled(value: Any) -> bytes:
    """The first name stands twice."""
    if not isinstance(value, dict) or not value:
        return b"[]"
    name = min(value)
    once = spell({name: value[name]})[1:-1]
    return b"{" + once + b"," + spell(value)[1:]


def _reordered(value: Any) -> bytes:
    return json.dumps(
        dict(reversed(value.items())) if isinstance(value, dict) else value, separators=(",", ":"), ensure_ascii=False
    ).encode()
