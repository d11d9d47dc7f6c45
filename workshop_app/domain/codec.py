"""Values to JSON and back, strictly: the form in which records, packs and log entries are written and signed.

Canonical JSON has sorted keys, no spaces and no floats, so that one value has one spelling. Decoding accepts exactly
what encoding writes: no unknown or missing field, no wrong type, no duplicate key, no number that is not an integer of
64 bits. Errors name the place (`polls[2].counts`), never the content.
"""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from workshop_app.domain.errors import FormatError, WorkshopError

Json = Any
T = TypeVar("T")
_Decoder = Callable[[Json, str], Any]
_INT64 = 2**63


def canonical(value: Json) -> bytes:
    """The one spelling of a JSON value, UTF-8. Floats are refused with `FormatError`."""
    _refuse_floats(value)
    return _spelt(value)


def _spelt(value: Json) -> bytes:
    return _ENCODER.encode(value).encode()


def parse(data: bytes) -> Json:
    """JSON that holds no duplicate key, no float and no integer beyond 64 bits; else `FormatError`."""
    try:
        return _DECODER.decode(data.decode())
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as fault:
        raise FormatError("This is not well-formed data.") from fault


def parse_canonical(data: bytes) -> Json:
    """`parse`, for data that must be spelt canonically; any other spelling of the same value is `FormatError`."""
    value = parse(data)
    try:
        spelt = _spelt(value)  # what was parsed holds no float
    except (UnicodeEncodeError, RecursionError) as fault:  # half of a pair of characters; nested too deeply
        raise FormatError("This is not well-formed data.") from fault
    if spelt != data:
        raise FormatError("This data is not in its canonical form.")
    return value


def encode(value: Any) -> Json:
    """Plain JSON for a domain value: dataclasses become objects, enums their value, dates ISO 8601, tuples lists."""
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(encode(key)): encode(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [encode(item) for item in value]
    if is_dataclass(value):
        return {field.name: encode(getattr(value, field.name)) for field in fields(value)}
    raise TypeError(f"cannot encode {type(value).__name__}")


def decode(kind: type[T], value: Json, where: str = "data") -> T:
    """The domain value of type `kind` that `value` spells; `FormatError` names the first place that does not fit."""
    return cast("T", _decoder(cast("Any", kind))(value, where))


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
    def check(value: Json, where: str) -> Any:
        if type(value) is not kind:
            raise FormatError(f"{where} is not of the agreed kind.")
        return value

    return check


def _optional(kind: Any) -> _Decoder:
    inner = _decoder(next(option for option in get_args(kind) if option is not type(None)))
    return lambda value, where: None if value is None else inner(value, where)


def _items(item: _Decoder) -> _Decoder:
    def read(value: Json, where: str) -> tuple[Any, ...]:
        if type(value) is not list:
            raise FormatError(f"{where} is not a list.")
        return tuple(item(entry, f"{where}[{place}]") for place, entry in enumerate(value))

    return read


def _mapping(key: _Decoder, item: _Decoder) -> _Decoder:
    def read(value: Json, where: str) -> dict[Any, Any]:
        if type(value) is not dict:
            raise FormatError(f"{where} is not an object.")
        return {key(name, where): item(entry, f"{where}.…") for name, entry in value.items()}

    return read


def _member(kind: type[Enum]) -> _Decoder:
    members = {member.value: member for member in kind}

    def read(value: Json, where: str) -> Enum:
        if type(value) is not str or value not in members:
            raise FormatError(f"{where} is not one of the agreed words.")
        return members[value]

    return read


def _day(value: Json, where: str) -> date:
    try:
        day = date.fromisoformat(value)
    except (TypeError, ValueError) as fault:
        raise FormatError(f"{where} is not a date.") from fault
    if day.isoformat() != value:
        raise FormatError(f"{where} is not a date.")
    return day


def _object(kind: Any) -> _Decoder:
    hints = get_type_hints(kind)
    parts = {field.name: _decoder(hints[field.name]) for field in fields(kind)}

    def read(value: Json, where: str) -> Any:
        if type(value) is not dict or value.keys() != parts.keys():
            raise FormatError(f"{where} does not have the agreed fields.")
        values = {name: part(value[name], f"{where}.{name}") for name, part in parts.items()}
        try:
            return kind(**values)
        except FormatError:
            raise
        except WorkshopError as fault:
            raise FormatError(f"{where} breaks a rule of its kind.") from fault

    return read


def _unique(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    names = dict(pairs)
    if len(names) != len(pairs):
        raise FormatError("A name stands twice in the data.")
    return names


def _no_float(_: str) -> Json:
    raise FormatError("The data holds a number that is not whole.")


def _int64(text: str) -> int:
    if len(text) > 20 or not -_INT64 <= int(text) < _INT64:
        raise FormatError("The data holds a number that is too large.")
    return int(text)


_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)
_DECODER = json.JSONDecoder(
    object_pairs_hook=_unique, parse_float=_no_float, parse_constant=_no_float, parse_int=_int64
)


def _refuse_floats(value: Json) -> None:
    if isinstance(value, float):
        _no_float("")
    elif isinstance(value, dict):
        for item in value.values():
            _refuse_floats(item)
    elif isinstance(value, list | tuple):
        for item in value:
            _refuse_floats(item)
