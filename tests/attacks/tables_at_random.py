"""Random attacks on what goes between a lead and its tables, each told by its seed and number.

pack       with nothing: the bytes of a table pack
signed     with any laptop's key, or with the lead's: the pack's values, signed again
notes      with nothing: the bytes of a table's notes
archive    with the pack: what the notes decrypt to, encrypted to the session again
manifest   with the table's laptop: what is signed of its notes, signed again
lines      the same: the notes themselves, listed, counted and signed again
mirror     with nothing: the bytes of a mirror
steps      the same: whole steps of it, left out, twice, in another order, or of another mirror
"""

from __future__ import annotations

import base64
import json
import struct
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

from tests.attacks import target
from tests.attacks.judge import Finding
from tests.attacks.moves import bytes_changed, list_changed, spelling_changed, value_changed
from tests.domain.test_merge import line, notes
from tests.sealing.samples import LAPTOP, SEED, SIGNER, STRANGER_SEED, WORKING, plan
from tests.storage.plans import PLAN
from workshop_app.domain import merge
from workshop_app.domain.chain import Head
from workshop_app.domain.errors import FormatError, TableError
from workshop_app.domain.mirror import VERSION, Base, Step
from workshop_app.domain.session import SessionState, Summary
from workshop_app.domain.table_notes import TablePack
from workshop_app.sealing import age, container, dsse, table_notes, table_pack
from workshop_app.storage.engine import PAGE_BYTES
from workshop_app.storage.mirror import Mirrored, MirrorFile, replay, split

KEY = WORKING
TO = age.recipient_of(KEY)
TOLD = replace(
    notes(line(0, 1), line(1, 3, [2], activity="experiences"), gone=[5], identifiers={"PERSON": 2}), session=plan().id
)
HELD = merge.state_of(replace(notes(line(0, 4, [1]), line(1, 2), line(7, 9)), session=plan().id))
"""What a lead knows of the table before: a newer wording of one line, an older one of another, and a third."""
PACK = table_pack.sign_table_pack(TablePack(plan(), 2, TO, 3), b"signed by City Hall", SEED, "0.1.0")
PLAIN = table_notes.assemble(TOLD, plan().programme, TO, "2026-05-14T19:35", SIGNER, "0.1.0")
NOTES = age.encrypt(PLAIN, [TO])
CODES = ("T-FORMAT", "T-OTHER", "T-DAMAGED", "T-SIGNATURE", "T-VERSION", "T-COUNTS", "mirror")
_KEY, _HEADER, _ID = bytes(range(32)), b'{"id":"0123456789abcdef"}', b"0123456789abcdef"
_SUMMARY = Summary(PLAN.id, PLAN.programme, PLAN.title, PLAN.borough, PLAN.group, PLAN.date, SessionState.RUNNING)


@dataclass(frozen=True)
class Attack:
    """One hostile file, and how its name would end."""

    depth: str
    data: bytes
    ending: str


def attack(seed: int, number: int) -> Attack:
    """The attack with this number; the same each time, but that the notes are encrypted anew with each start."""
    draw = Random(f"tables {seed}/{number}")
    depth = DEPTHS[number % len(DEPTHS)]
    make, _judge, ending = _KINDS[depth]
    return Attack(depth, make(draw), ending)


def judged(tried: Attack) -> str:
    """The code that a hostile file gets, "" where it is let in and nothing more is believed for it; else `Finding`."""
    try:
        return _KINDS[tried.depth][1](tried.data) or ""
    except TableError as refusal:
        if refusal.code not in CODES:
            raise Finding(f"there is no code {refusal.code}") from refusal
        return refusal.code
    except FormatError:
        if tried.depth not in ("mirror", "steps"):
            raise
        return "mirror"
    except Finding:
        raise
    except Exception as fault:
        raise Finding(f"not handled: {type(fault).__name__}: {fault}") from fault


def step_of(code: str) -> int:
    """The place of a code in the order of the checks; 9 where the file got past all of them."""
    return CODES.index(code) if code in CODES else 9


# ---------------------------------------------------------------- packs


def _pack(draw: Random) -> bytes:
    if draw.randrange(3):
        return bytes_changed(PACK, draw)
    return draw.choice((target.spell(value_changed(json.loads(PACK), draw)), spelling_changed(PACK, draw)))


def _signed(draw: Random) -> bytes:
    payload = json.loads(base64.b64decode(json.loads(PACK)["payload"]))
    seed = draw.choice((SEED, STRANGER_SEED))
    kind = draw.choice((table_pack.TYPE,) * 5 + (table_notes.TYPE, target.TYPE))
    return target.envelope(target.spell(value_changed(payload, draw)), seed, kind)


def _judge_pack(data: bytes) -> None:
    if table_pack.open_table_pack(data).laptop == LAPTOP and data != PACK:
        raise Finding("a changed pack was accepted as the lead's")


def _judge_signed(data: bytes) -> None:
    found = table_pack.open_table_pack(data)
    again = table_pack.sign_table_pack(found.pack, found.envelope, SEED, "0.1.0")
    if table_pack.open_table_pack(again).pack != found.pack or not age.is_recipient(found.pack.recipient):
        raise Finding("a pack was read that does not say the same when it is written")


# ---------------------------------------------------------------- notes


def _notes(draw: Random) -> bytes:
    return bytes_changed(NOTES, draw)


def _archive(draw: Random) -> bytes:
    signed, parts = container.read(PLAIN)
    match draw.randrange(4):
        case 0:
            members = [(target.MANIFEST, bytes(signed)), *((name, bytes(data)) for name, data in parts.items())]
            return target.archive([each for each in list_changed(members, draw) if isinstance(each, tuple)])
        case 1:
            return container.write(spelling_changed(bytes(signed), draw), list(parts.items()))
        case 2:
            return container.write(
                bytes(signed), [(name, bytes_changed(bytes(data), draw)) for name, data in parts.items()]
            )
    return bytes_changed(PLAIN, draw)


def _manifest(draw: Random) -> bytes:
    signed, parts = container.read(PLAIN)
    payload = json.loads(dsse.read(signed).payload)
    kind = draw.choice((table_notes.TYPE,) * 5 + (table_pack.TYPE, target.TYPE))
    return container.write(target.envelope(target.spell(value_changed(payload, draw)), SEED, kind), list(parts.items()))


def _lines(draw: Random) -> bytes:
    """Whatever a table's laptop could say, listed and counted as it must be."""
    signed, parts = container.read(PLAIN)
    payload, (data,) = json.loads(dsse.read(signed).payload), parts.values()
    told = value_changed(json.loads(bytes(data)), draw)
    said = target.spell(told) if draw.randrange(6) else spelling_changed(bytes(data), draw)
    payload["parts"] = [
        {"kind": "notes", "name": table_notes.NOTES, "sha256": sha256(said).hexdigest(), "size": len(said)}
    ]
    if isinstance(told, dict):
        payload |= {name: told[name] for name in ("session", "table", "notebook", "seq") if name in told}
        kinds = [each.get("said", {}).get("kind") for each in _dicts(told.get("lines")) if _dicts([each.get("said")])]
        payload["counts"] = dict(Counter(kind for kind in kinds if isinstance(kind, str)))
    return container.write(
        target.envelope(target.spell(payload), SEED, table_notes.TYPE), [(f"parts/{table_notes.NOTES}", said)]
    )


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _judge_notes(data: bytes) -> None:
    table_notes.open_notes(data, [KEY])
    if data != NOTES:
        raise Finding("changed notes were accepted")


def _judge_archive(plain: bytes) -> None:
    if table_notes.inspect(plain, [TO]).laptop == LAPTOP and plain != PLAIN:
        raise Finding("changed notes were accepted as the table's")


def _judge_lines(plain: bytes) -> None:
    """What is let in is merged, by the laws: nothing that was gone or newer comes back, and once is enough."""
    told = table_notes.inspect(plain, [TO]).notes
    came = merge.state_of(told)
    after = merge.merge(HELD, came)
    merge.check(told, after)
    if merge.merge(after, came) != after or merge.merge(came, HELD) != after:
        raise Finding("merging is not what its laws say")
    if any(each not in came and after[each] != item for each, item in HELD.items()):
        raise Finding("something changed that these notes do not hold")


# ---------------------------------------------------------------- mirrors


@cache
def _mirror(seed: int) -> tuple[bytes, tuple[int, ...], tuple[Mirrored, ...]]:
    """A mirror of four steps, where each ends, and what it holds then."""
    ends, states = [], []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "WS000000.MIR"
        file = MirrorFile(path, _ID, first=True)
        for n in range(4):
            numbers = (1, 2) if n == 0 else (1 + n % 2,)
            base = Base(_SUMMARY, "00" * 32) if n == 0 else None
            step = Step(VERSION, Head(n, "00" * 32), 300, 2, numbers, base)
            pages = [bytes([n, seed]) * (PAGE_BYTES // 2)] * len(numbers)
            nonce = bytes([n, seed]) * 6
            if n == 0:
                file.write_anew(_HEADER, _KEY, nonce, step, pages)
            else:
                file.append(nonce, step, pages)
            data = path.read_bytes()
            ends.append(len(data))
            states.append(replay(data, _KEY))
    return data, tuple(ends), tuple(states)


def _mirror_bytes(draw: Random) -> bytes:
    return bytes_changed(_mirror(1)[0], draw)


def _mirror_steps(draw: Random) -> bytes:
    (data, ends, _), (other, theirs, _) = _mirror(1), _mirror(2)
    begins = split(data)[1]

    def cut(whole: bytes, at: tuple[int, ...]) -> list[bytes]:
        return [whole[one:two] for one, two in zip((begins, *at), at, strict=False)]

    steps = list_changed(cut(data, ends), draw)
    if draw.randrange(2):
        steps[draw.randrange(len(steps)) if steps else 0 : len(steps)] = draw.choice(
            (cut(other, theirs)[1:], steps[:1])
        )
    head = data[:begins]
    if draw.randrange(4) == 0:
        header = bytes_changed(_HEADER, draw)
        head = b"WSMIRR01" + struct.pack(">I", len(header)) + header
    return head + b"".join(each for each in steps if isinstance(each, bytes))


def _judge_mirror(data: bytes) -> None:
    found = replay(data, _KEY)
    states = [(each.last, dict(each.pages)) for each in _mirror(1)[2]]
    if (found.last, dict(found.pages)) not in states:
        raise Finding("a mirror gave what it never held")


_Kind = tuple[Callable[[Random], bytes], Callable[[bytes], None], str]
_KINDS: dict[str, _Kind] = {
    "pack": (_pack, _judge_pack, ".wtable"),
    "signed": (_signed, _judge_signed, ".wtable"),
    "notes": (_notes, _judge_notes, ".wnotes"),
    "archive": (_archive, _judge_archive, ".zip"),
    "manifest": (_manifest, _judge_lines, ".zip"),
    "lines": (_lines, _judge_lines, ".zip"),
    "mirror": (_mirror_bytes, _judge_mirror, ".MIR"),
    "steps": (_mirror_steps, _judge_mirror, ".MIR"),
}
DEPTHS = tuple(_KINDS)
