"""Random attacks on a sealed report, each told by its seed and number, at every depth that somebody can reach.

file      with nothing: the bytes of the file
archive   with an office's key: what was decrypted, encrypted again
envelope  the same, in an archive that is as agreed: what is signed, and by whom
manifest  with a laptop that is trusted: the manifest, signed again
parts     the same: log, record and report as bytes, listed and signed again
record    the same: the record's values, listed, counted and signed again
log       the same: the log's entries, committed and chained anew, listed and signed again
both      the same: one change in the log and in the record, so that they still tell the same story
"""

from __future__ import annotations

import base64
import copy
import json
import struct
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from random import Random
from typing import Any

from tests.attacks import target
from tests.attacks.judge import CODES, Finding, app_on_file, app_on_plain, as_it_was, of_one_mind
from tests.attacks.moves import at, bytes_changed, list_changed, put, spelling_changed, value_changed, ways
from tests.attacks.target import MANIFEST, SEED, Layers, spell

ORDER = 2**252 + 27742317777372353535851937790883648493


@dataclass(frozen=True)
class Attack:
    """One hostile file. `plain` is what it decrypts to, None where nobody could encrypt it; `whole` whether it is tried
    as a file, or from the third step on, which is sooner done.
    """

    depth: str
    plain: bytes | None
    good: Layers
    whole: bool
    altered: bytes = b""

    @cached_property
    def data(self) -> bytes:
        return self.altered if self.plain is None else target.sealed(self.plain)


def attack(seed: int, number: int) -> Attack:
    """The attack with this number; the same each time."""
    draw = Random(f"{seed}/{number}")
    good = GOOD[draw.randrange(len(GOOD))]
    depth = DEPTHS[number % len(DEPTHS)]
    if depth == "file":
        return Attack(depth, None, good, True, _file(good, draw))
    return Attack(depth, _PLAIN[depth](good, draw), good, draw.randrange(4) == 0)


def judged(tried: Attack) -> str:
    """The code that a hostile file gets, "" where it is let in and nothing more is believed for it; else `Finding`."""
    found = app_on_file(tried.data) if tried.whole or tried.plain is None else app_on_plain(tried.plain)
    if tried.plain is not None:
        of_one_mind(found, tried.plain)
    elif not isinstance(found, str) and tried.data != SEALED[GOOD.index(tried.good)]:
        raise Finding("a changed file was accepted")
    if isinstance(found, str):
        return found
    if tried.depth in ("archive", "envelope") and tried.plain != tried.good.plain:
        raise Finding("another archive was accepted without the laptop's signature")
    if tried.depth in ("manifest", "parts", "record", "log") and not as_it_was(found, tried.good):
        raise Finding("something else is believed than what the log and the record say together")
    return ""


def step_of(code: str) -> int:
    """The step that gives a code; 9 where the file got past all of them."""
    return CODES.get(code, 9)


# ---------------------------------------------------------------- with nothing, with the office's key


def _file(good: Layers, draw: Random) -> bytes:
    data = SEALED[GOOD.index(good)]
    head, rest = data[: data.index(b"\n---") + 1], data[data.index(b"\n---") + 1 :]
    lines = head.splitlines(keepends=True)
    match draw.randrange(8):
        case 0:
            return b"".join(list_changed_bytes(lines, draw)) + rest
        case 1:
            return bytes_changed(head, draw) + rest
        case 2:
            return head.replace(b"\n", draw.choice((b"\r\n", b"\n\n", b" \n", b"\n "))) + rest
        case 3:
            kinds = (b"-> scrypt AAAAAAAAAAAAAAAAAAAAAA 40", b"-> ssh-ed25519 AAAA", b"-> ! -grease", b"-> ")
            body = base64.b64encode(draw.randbytes(32)).rstrip(b"=")
            return b"\n".join((lines[0].rstrip(b"\n"), draw.choice(kinds), body, data[len(lines[0]) :]))
    return bytes_changed(data, draw)


def list_changed_bytes(lines: list[bytes], draw: Random) -> list[bytes]:
    """The lines of a header, one of them out of place."""
    return [line if isinstance(line, bytes) else repr(line).encode() for line in list_changed(lines, draw)]


def _archive(good: Layers, draw: Random) -> bytes:
    members = [(MANIFEST, good.envelope), *((f"parts/{name}", data) for name, data in sorted(good.parts.items()))]
    match draw.randrange(7):
        case 0:
            shuffled = list_changed(members, draw)
            return target.archive([item for item in shuffled if isinstance(item, tuple)])
        case 1:
            place = draw.randrange(len(members))
            name = draw.choice(
                ("../x", "/x", "parts/", "parts/a/", "parts/A", MANIFEST, "parts/log.jsonl", "x", "parts/é")
            )
            members[place] = (name, members[place][1])
            return target.archive(members)
        case 2:
            return target.archive(members, compress_type=draw.choice((8, 12, 14)))
        case 3:
            changed = draw.choice(
                (
                    {"date_time": (2026, 5, 14, 20, 0, 0)},
                    {"external_attr": draw.choice((0o120777 << 16, 0o40755 << 16, 0x10, 0))},
                    {"create_system": draw.choice((0, 10, 255))},
                    {"comment": b"x"},
                    {"extra": struct.pack("<HH4s", draw.choice((1, 0x5455, 0x7075, 0x9999)), 4, b"more")},
                    {"internal_attr": 1},
                    {"create_version": 63},
                    {"extract_version": 45},
                )
            )
            return target.archive(members, **changed)
        case 4:
            data = bytearray(good.plain)
            places = [place for place in range(len(data) - 4) if data[place : place + 2] == b"PK"]
            at = draw.choice(places) + draw.randrange(50)
            if at < len(data):
                data[at] = draw.choice((0, 1, 8, 0x2D, 0x80, 0xFF, draw.randrange(256)))
            return bytes(data)
        case 5:
            return bytes_changed(good.plain[-400:], draw).join((good.plain[:-400], b""))
    return bytes_changed(good.plain, draw)


def _envelope(good: Layers, draw: Random) -> bytes:
    file = json.loads(good.envelope)
    payload, only = base64.b64decode(file["payload"]), file["signatures"][0]
    match draw.randrange(10):
        case 0 | 1:
            data = spell(value_changed(file, draw))
        case 2:
            data = spelling_changed(good.envelope, draw)
        case 3:
            seed = draw.choice((bytes(range(5, 37)), target.REVOKED_SEED))
            data = target.envelope(payload, seed)
        case 4:
            kind = draw.choice(("pack", "receipt", "concern", "MANIFEST"))
            data = target.envelope(payload, SEED, f"application/vnd.workshop.{kind}+json")
        case 5:
            data = target.envelope(payload, **{"signatures": draw.choice(([], [only, only], [only] * 3))})
        case 6:
            signature = base64.b64decode(only["sig"])
            again = (int.from_bytes(signature[32:], "little") + ORDER) % 2**256
            other = signature[:32] + again.to_bytes(32, "little")
            data = spell({**file, "signatures": [{**only, "sig": base64.b64encode(other).decode()}]})
        case 7:
            other_payload = spell(value_changed(json.loads(payload), draw))
            data = spell({**file, "payload": base64.b64encode(other_payload).decode()})
        case 8:
            field = draw.choice(("payload", "sig"))
            text = file["payload"] if field == "payload" else only["sig"]
            place = draw.randrange(len(text))
            twisted = draw.choice(
                (text.rstrip("="), text + "=", text[:place] + "\n" + text[place:], text.replace("+", "-"))
            )
            changed = {"payload": twisted} if field == "payload" else {"signatures": [{**only, "sig": twisted}]}
            data = spell({**file, **changed})
        case _:
            data = bytes_changed(good.envelope, draw)
    return good.with_envelope(data)


# ---------------------------------------------------------------- with a trusted laptop


def _manifest(good: Layers, draw: Random) -> bytes:
    payload = good.payload
    if draw.randrange(3) == 0:
        return good.with_payload(spelling_changed(spell(payload), draw))
    if draw.randrange(6) == 0:
        return good.with_payload(bytes_changed(spell(payload), draw))
    return good.with_payload(spell(value_changed(payload, draw)))


def _parts(good: Layers, draw: Random) -> bytes:
    parts = dict(good.parts)
    name = draw.choice(("log.jsonl", "log.jsonl", "record.json", "record.json", "report.pdf"))
    match draw.randrange(6):
        case 0:
            del parts[name]
        case 1:
            parts[draw.choice(("more.txt", "log.json", "record.json.bak"))] = parts[name]
        case 2 if name == "record.json":
            parts[name] = spelling_changed(parts[name], draw)
        case 3 if name == "log.jsonl":
            lines = parts[name].splitlines(keepends=True)
            place = draw.randrange(len(lines))
            lines[place] = spelling_changed(lines[place].rstrip(b"\n"), draw) + b"\n"
            parts[name] = b"".join(lines)
        case 4 if name == "log.jsonl":
            parts[name] = b"".join(list_changed_bytes(parts[name].splitlines(keepends=True), draw))
        case _:
            parts[name] = bytes_changed(parts[name], draw)
    return good.closed(parts)


def _record(good: Layers, draw: Random) -> bytes:
    return good.with_record(value_changed(good.record, draw))


def _log(good: Layers, draw: Random) -> bytes:
    entries = good.entries
    place = draw.randrange(len(entries))
    entry = dict(entries[place])
    match draw.randrange(8):
        case 0 | 1:
            entries = [item for item in list_changed(entries, draw) if isinstance(item, dict) and "commit" in item]
        case 2:
            entry.update(salt=None, payload=None)
        case 3:
            entry["kind"] = draw.choice(
                ("session.reopened", "kept", "contribution.removed", "correction", "poll.closed")
            )
        case 4 if entry["payload"] is not None:
            entry["payload"] = spelling_changed(entry["payload"].encode(), draw).decode("utf-8", "replace")
        case 5:
            entry["salt"] = draw.choice((None, "00" * 16, entry["commit"][:32]))
        case _:
            if entry["payload"] is not None:
                entry["payload"] = spell(value_changed(json.loads(entry["payload"]), draw)).decode("utf-8", "replace")
    if entry != good.entries[place]:
        entries[place] = entry
    return good.with_log(entries)


def _both(good: Layers, draw: Random) -> bytes:
    """The same change in the log and in the record: of some values it must be refused, of others nobody can tell."""
    entries, record = good.entries, good.record
    told = [place for place, entry in enumerate(entries) if entry["payload"] is not None and entry["kind"] in _PLACES]
    place = draw.choice(told)
    before = json.loads(entries[place]["payload"])
    way = draw.choice(ways(before))
    after = value_changed(before, draw) if draw.randrange(3) else put(before, way, value_changed(at(before, way), draw))
    entries[place] = {**entries[place], "payload": spell(after).decode("utf-8", "replace")}
    _PLACES[entries[place]["kind"]](record, before, copy.deepcopy(after))
    return good.with_log(entries, record)


def _in_list(name: str) -> Callable[[Any, Any, Any], None]:
    def change(record: Any, before: Any, after: Any) -> None:
        record[name] = [after if item == before else item for item in record[name]]

    return change


def _whole(name: str) -> Callable[[Any, Any, Any], None]:
    def change(record: Any, before: Any, after: Any) -> None:
        if record[name] == before:
            record[name] = after

    return change


def _counted(name: str) -> Callable[[Any, Any, Any], None]:
    def change(record: Any, before: Any, after: Any) -> None:
        if isinstance(after, dict) and isinstance(after.get("key"), str):
            record[name].pop(before["key"], None)
            record[name][after["key"]] = after.get("n")

    return change


_PLACES: dict[str, Callable[[Any, Any, Any], None]] = {
    "session.planned": _whole("session"),
    "activity.ended": _in_list("steps"),
    "heads": _in_list("heads"),
    "contribution": _in_list("contributions"),
    "proposal": _in_list("proposals"),
    "poll.closed": _in_list("polls"),
    "identifiers": _counted("identifiers"),
    "kept": _counted("kept"),
    "correction": _in_list("corrections"),
    "equality": _whole("equality"),
}
_PLAIN: dict[str, Callable[[Layers, Random], bytes]] = {
    "archive": _archive,
    "envelope": _envelope,
    "manifest": _manifest,
    "parts": _parts,
    "record": _record,
    "log": _log,
    "both": _both,
}
DEPTHS = ("file", *_PLAIN)
GOOD = tuple(target.golden(f"contents-{number}.zip") for number in (1, 2, 4, 5))
SEALED = tuple(target.sealed(good.plain) for good in GOOD)
