"""Values to JSON and back, strictly: the form in which records, packs and log entries are written and signed.

Canonical JSON has sorted keys, no spaces and no floats, so that one value has one spelling. Decoding accepts exactly
what encoding writes: no unknown or missing field, no wrong type, no duplicate key, no number that is not an integer of
64 bits. Errors name the place (`polls[2].counts`), never the content.
"""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from json.encoder import encode_basestring
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from workshop_app.domain.errors import FormatError, WorkshopError

Json = Any
T = TypeVar("T")
_Decoder = Callable[[Json], Any]
_INT64 = 2**63
_LISTS = (list, tuple)
_PLAIN = frozenset({str, int, bool, types.NoneType})
LEFT_OUT = {"left_out": True}
"""Metadata of a field that came with a later version: where it holds its default it is not written, and not read."""


def canonical(value: Json) -> bytes:
    """The one spelling of a JSON value, UTF-8. Floats are refused with `FormatError`."""
    _refuse_floats(value)
    return _spelt(value)


def spelling(value: Json) -> bytes:
    """`canonical`, for a value that holds no float because it was read by `parse` or is made of text and whole numbers.

    Looking for floats takes longer than spelling.
    """
    return _spelt(value)


def spelt(value: Any) -> bytes:
    """`canonical` of what `encode` makes of a domain value, in one go: a line that is saved waits for it."""
    try:
        return _SPELLERS[type(value)](value).encode()
    except UnicodeEncodeError as fault:  # half of a surrogate pair
        raise FormatError("This data cannot be spelt.") from fault


class _Spellers(dict[Any, Callable[[Any], str]]):
    """How a value of each type is spelt. Few steps of Python: where the disk was waited for, each one is slow."""

    def __missing__(self, kind: Any) -> Callable[[Any], str]:
        speller: Callable[[Any], str] = (
            _object_speller(kind) if is_dataclass(kind) else lambda value: _ENCODER.encode(encode(value))
        )
        if issubclass(kind, Enum):
            speller = {member: _ENCODER.encode(member.value) for member in kind}.__getitem__
        self[kind] = speller
        return speller


def _object_speller(kind: Any) -> Callable[[Any], str]:
    later = _left_out(kind)
    names = sorted(field.name for field in fields(kind))
    begins = [(name, f'"{name}":') for name in names]
    spare = [(place, name, later[name]) for place, name in reversed(list(enumerate(names))) if name in later]

    def spell(value: Any) -> str:
        pieces = [begin + _SPELLERS[type(part := getattr(value, name))](part) for name, begin in begins]
        for place, name, default in spare:
            if getattr(value, name) == default:
                del pieces[place]
        return f"{{{','.join(pieces)}}}"

    return spell


def parse(data: bytes) -> Json:
    """JSON that holds no duplicate key, no float, no integer beyond 64 bits and no half of a character; else
    `FormatError`.
    """
    value = _read(_STRICT, _text(data))
    if b"\\u" in data:
        _spelt(value)
    return value


def parse_canonical(data: bytes) -> Json:
    """`parse`, for data that must be spelt canonically; any other spelling of the same value is `FormatError`."""
    text = _text(data)
    value = _read(_QUICK, text)
    same = False
    with suppress(RecursionError):  # nested too deeply to be spelt again
        same = _ENCODER.encode(value) == text  # never so with half of a surrogate pair: no UTF-8 holds one
    if not same:
        raise FormatError("This data is not in its canonical form.")
    return value


def _text(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as fault:
        raise FormatError("This is not well-formed data.") from fault


def _read(decoder: json.JSONDecoder, text: str) -> Json:
    try:
        return decoder.decode(text)
    except (json.JSONDecodeError, RecursionError) as fault:
        raise FormatError("This is not well-formed data.") from fault


def _spelt(value: Json) -> bytes:
    try:
        return _ENCODER.encode(value).encode()
    except (UnicodeEncodeError, RecursionError) as fault:  # half of a surrogate pair; nested too deeply
        raise FormatError("This data cannot be spelt.") from fault


def encode(value: Any) -> Json:
    """Plain JSON for a domain value: dataclasses become objects, enums their value, dates ISO 8601, tuples lists."""
    kind: Any = type(value)
    return value if kind in _PLAIN else _encoder(kind)(value)


def decode(kind: type[T], value: Json, where: str = "data") -> T:
    """The domain value of type `kind` that `value` spells; `FormatError` names the first place that does not fit."""
    known: Any = kind
    try:
        return cast("T", _decoder(known)(value))
    except _Misfit as misfit:
        raise FormatError(f"{where}{''.join(reversed(misfit.place))} {misfit}.") from misfit.__cause__


class _Misfit(Exception):  # noqa: N818 - never leaves this module
    """A value that does not fit; `place` collects where, from the inside out."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.place: list[str] = []


@cache
def _encoder(kind: Any) -> Callable[[Any], Json]:
    if issubclass(kind, Enum):
        return lambda value: value.value
    if issubclass(kind, str | int | types.NoneType):
        return lambda value: value
    if issubclass(kind, date):
        return date.isoformat
    if issubclass(kind, Mapping):
        return lambda value: {str(encode(key)): encode(item) for key, item in value.items()}
    if issubclass(kind, tuple | list):
        return lambda value: [item if type(item) in _PLAIN else encode(item) for item in value]
    if is_dataclass(kind):
        return _spreading(kind)
    raise TypeError(f"cannot encode {kind.__name__}")


def _spreading(kind: Any) -> Callable[[Any], Json]:
    names, later = [field.name for field in fields(kind)], _left_out(kind)

    def spread(value: Any) -> Json:
        made = {name: part if type(part := getattr(value, name)) in _PLAIN else encode(part) for name in names}
        for name, default in later.items():
            if getattr(value, name) == default:
                del made[name]
        return made

    return spread


@cache
def _decoder(kind: Any) -> _Decoder:
    origin = get_origin(kind)
    if kind in (str, int, bool, type(None)):
        return _exactly(kind)
    if origin in (Union, types.UnionType):
        return _optional(kind)
    if origin is tuple:
        return _items(_decoder(get_args(kind)[0]))
    if origin is not None and issubclass(origin, Mapping):
        key, item = get_args(kind)
        return _mapping(_decoder(key), _decoder(item))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _member(kind)
    if kind is date:
        return _day
    if is_dataclass(kind):
        return _object(kind)
    raise TypeError(f"cannot decode {kind!r}")


def _exactly(kind: type) -> _Decoder:
    def check(value: Json) -> Any:
        if type(value) is not kind:
            raise _Misfit("is not of the agreed kind")
        return value

    return check


def _optional(kind: Any) -> _Decoder:
    inner = _decoder(next(option for option in get_args(kind) if option is not type(None)))
    return lambda value: None if value is None else inner(value)


def _items(item: _Decoder) -> _Decoder:
    def read(value: Json) -> tuple[Any, ...]:
        if type(value) is not list:
            raise _Misfit("is not a list")
        found = []
        try:
            for entry in value:
                found.append(item(entry))
        except _Misfit as misfit:
            misfit.place.append(f"[{len(found)}]")
            raise
        return tuple(found)

    return read


def _mapping(key: _Decoder, item: _Decoder) -> _Decoder:
    def read(value: Json) -> dict[Any, Any]:
        if type(value) is not dict:
            raise _Misfit("is not an object")
        try:
            return {key(name): item(entry) for name, entry in value.items()}
        except _Misfit as misfit:
            misfit.place.append(".…")
            raise

    return read


def _member(kind: type[Enum]) -> _Decoder:
    members = {member.value: member for member in kind}

    def read(value: Json) -> Enum:
        if type(value) is not str or value not in members:
            raise _Misfit("is not one of the agreed words")
        return members[value]

    return read


def _day(value: Json) -> date:
    try:
        day = date.fromisoformat(value)
    except (TypeError, ValueError) as fault:
        raise _Misfit("is not a date") from fault
    if day.isoformat() != value:
        raise _Misfit("is not a date")
    return day


def _object(kind: Any) -> _Decoder:
    hints = get_type_hints(kind)
    items = [(field.name, _decoder(hints[field.name])) for field in fields(kind)]
    names, later = dict(items).keys(), _left_out(kind)
    needed = names - later.keys()
    spare = [(place, name, later[name]) for place, name in enumerate(names) if name in later]

    def read(value: Json) -> Any:
        if type(value) is not dict or not needed <= value.keys() <= names:
            raise _Misfit("does not have the agreed fields")
        made: list[Any] = []
        try:
            for name, part in items:
                made.append(part(value[name]) if name in value else later[name])
            for place, name, default in spare:
                if name in value and made[place] == default:
                    del made[place:]
                    raise _Misfit("says what is to be left out")
        except _Misfit as misfit:
            misfit.place.append(f".{items[len(made)][0]}")
            raise
        try:
            return kind(*made)
        except FormatError:
            raise
        except WorkshopError as fault:
            raise _Misfit("breaks a rule of its kind") from fault

    return read


def _left_out(kind: Any) -> dict[str, Any]:
    """The fields that stand only where they hold something else than this."""
    return {field.name: field.default for field in fields(kind) if field.metadata.get("left_out")}


def _unique(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    names = dict(pairs)
    if len(names) != len(pairs):
        raise FormatError("A name stands twice in the data.")
    return names


def _no_float(_: str) -> Json:
    raise FormatError("The data holds a number that is not whole.")


def _int64(text: str) -> int:
    if len(text) > 20 or not -_INT64 <= (number := int(text)) < _INT64:
        raise FormatError("The data holds a number that is too large.")
    return number


_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)
_SPELLERS: _Spellers = _Spellers(
    {
        str: encode_basestring,
        int: int.__repr__,
        bool: {True: "true", False: "false"}.__getitem__,
        types.NoneType: {None: "null"}.__getitem__,
        tuple: lambda value: f"[{','.join([_SPELLERS[type(item)](item) for item in value])}]",
    }
)
_STRICT = json.JSONDecoder(object_pairs_hook=_unique, parse_float=_no_float, parse_constant=_no_float, parse_int=_int64)
# For what is spelt again and compared: there, a name that stands twice is noticed all the same.
_QUICK = json.JSONDecoder(parse_float=_no_float, parse_constant=_no_float, parse_int=_int64)


def _refuse_floats(value: Json) -> None:
    pending = [value]
    while pending:
        item = pending.pop()
        if isinstance(item, float):
            _no_float("")
        elif isinstance(item, dict):
            pending.extend(item.values())
        elif isinstance(item, _LISTS):
            pending.extend(item)
