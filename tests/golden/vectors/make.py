"""Makes the test vectors of the sealed-file format: `python -m tests.golden.vectors.make`.

`keys.json` holds the keys, which protect nothing; `log-1.json` the log of report-1 with every step of its hashes;
`expected.json` the code that each file gets, and what a register says of files that come in one after the other. All
come out the same each time but the encrypted files, which are made only where they are missing.
"""

from __future__ import annotations

import base64
import copy
import json
import struct
from pathlib import Path
from typing import Any

from tests.attacks import target
from tests.attacks.target import LAPTOP, MANIFEST, PROGRAMME, REVOKED, REVOKED_SEED, SEED, Layers, spell
from tests.golden.vectors import weighed
from tests.sealing import samples

FOLDER = Path(__file__).resolve().parent
GOOD, REVIEWED = target.golden("contents-1.zip"), target.golden("contents-3.zip")
PREPARED = target.golden("contents-4.zip")
REVIEW = REVIEWED.record["review"]
BY_RULES = {**GOOD.entries[-1], "kind": "by rules", "payload": "{}"}


def broken() -> dict[str, tuple[bytes, str]]:
    """For each name what the file decrypts to, or the file itself where it is not one, and its code."""
    good, payload = GOOD, GOOD.payload
    members = [(MANIFEST, good.envelope), *((f"parts/{name}", data) for name, data in sorted(good.parts.items()))]
    file = json.loads(good.envelope)
    (only,) = file["signatures"]
    record, entries = good.record, good.entries
    return {
        "compressed": (target.archive(members, compress_type=8), "E-FORMAT"),
        "dated": (target.archive(members, date_time=(2026, 5, 14, 21, 0, 0)), "E-FORMAT"),
        "bytes-after-the-end": (good.plain + b"\0", "E-FORMAT"),
        "parts-in-another-order": (target.archive([members[0], *members[:0:-1]]), "E-FORMAT"),
        "two-signatures": (good.with_envelope(spell({**file, "signatures": [only, only]})), "E-FORMAT"),
        "another-type": (good.with_envelope(_typed(spell(payload))), "E-FORMAT"),
        "base64-without-padding": (good.with_envelope(spell(_unpadded(file))), "E-FORMAT"),
        "signed-by-a-stranger": (good.closed(seed=samples.STRANGER_SEED), "E-UNKNOWN-LAPTOP"),
        "signed-by-a-revoked-laptop": (good.closed(seed=REVOKED_SEED), "E-UNKNOWN-LAPTOP"),
        "changed-after-signing": (good.with_envelope(_other_payload(file, {**payload, "app": "9"})), "E-SIGNATURE"),
        "manifest-with-a-space": (good.with_payload(spell(payload).replace(b":", b": ", 1)), "E-SIGNATURE"),
        "manifest-with-a-fraction": (good.with_payload(spell(payload).replace(b'"v":1}', b'"v":1.0}')), "E-SIGNATURE"),
        "manifest-with-a-field-more": (good.with_payload(spell({**payload, "more": 1})), "E-SIGNATURE"),
        "another-laptop-inside": (good.with_payload(spell({**payload, "device": _device(REVOKED)})), "E-SIGNATURE"),
        "newer-manifest": (good.with_payload(spell({**payload, "v": 9, "new": True})), "E-VERSION"),
        "newer-record": (good.with_record({**record, "v": 9, "new": True}), "E-VERSION"),
        "passed-on-by-another-office": (good.closed(recipients=["age1a", "age1b"]), "E-RECIPIENT"),
        "another-programme": (good.closed(programme="f" * 16), "E-RECIPIENT"),
        "part-missing": (good.closed({name: good.parts[name] for name in ("log.jsonl", "record.json")}), "E-PARTS"),
        "part-exchanged": (_exchanged(good), "E-PARTS"),
        "record-reworded": (good.with_record(_reworded(record)), "E-LOG"),
        "record-with-a-name-twice": (_twice(good), "E-LOG"),
        "head-counted-twice": (good.with_record({**record, "heads": [_heads(99), *record["heads"]]}), "E-LOG"),
        "votes-moved": (good.with_record(_moved(record)), "E-LOG"),
        "totals-of-another": (good.closed(counts={**payload["counts"], "ballots": 27}), "E-LOG"),
        "log-cut-short": (good.with_log(entries[:-1]), "E-LOG"),
        "log-of-another-session": (_of_another(good), "E-LOG"),
        "log-in-another-order": (good.with_log([*entries[:-2], entries[-1], entries[-2]], record), ""),
        "review-not-in-the-log": (good.with_record({**record, "v": 3, "review": REVIEW}, v=3), "E-LOG"),
        "review-that-does-not-add-up": (_reviewed({**REVIEW, "flags": {"kept": 2}}), "E-LOG"),
        "restriction-lifted": (REVIEWED.with_record(_restricted(1, None)), "E-LOG"),
        "restricted-spelt-false": (REVIEWED.with_record(_restricted(0, False)), "E-LOG"),
        "by-rules": (good.with_log([*entries, BY_RULES], {**record, "v": 3, "by_rules": True}, v=3), ""),
        "by-rules-not-in-the-log": (good.with_record({**record, "v": 3, "by_rules": True}, v=3), "E-LOG"),
        "by-rules-not-in-the-record": (good.with_log([*entries, BY_RULES]), "E-LOG"),
        "fairness-not-in-the-log": (_prepared(session={**PREPARED.record["session"], "expected": 31}), "E-LOG"),
        "fairness-answered-twice": (_planned(fairness=PREPARED.record["session"]["fairness"][:1] * 2), "E-LOG"),
        "equality-more-answers-than-forms": (_equality(forms=20), "E-LOG"),
        "equality-of-four-forms": (_equality(forms=4, totals={}), "E-LOG"),
        "equality-with-another-question": (_equality(totals={"vote": {"not-said": 5}}), "E-LOG"),
        "equality-taken-back": (_equality(forms=0, totals={}), ""),
        "rating-without-assessment": (_rated(kind="idea"), "E-LOG"),
        "rating-of-five": (_rated(rating=5), "E-LOG"),
        "fork": (good.closed(seq=2, prev="0" * 64), ""),
        "following-an-empty-digest": (good.closed(seq=2, prev=""), "E-SIGNATURE"),
        **weighed.broken(),
    }


def files() -> dict[str, bytes]:
    """The files that come out the same each time."""
    return {name: json.dumps(value, indent=1, ensure_ascii=False).encode() + b"\n" for name, value in _tables().items()}


def _tables() -> dict[str, Any]:
    codes = {f"{name}.wsealed": code for name, (_plain, code) in broken().items()}
    codes |= {
        "no-sealed-file.wsealed": "E-FORMAT",
        "for-another-office.wsealed": "E-NOT-FOR-US",
        "header-altered.wsealed": "E-NOT-FOR-US",
        "cut-short.wsealed": "E-DAMAGED",
        "last-byte-altered.wsealed": "E-DAMAGED",
    }
    one, two = "../sealed_file/report-1.wsealed", "../sealed_file/report-2.wsealed"
    register = [
        [[one, ""], [two, ""], [two, "E-DUPLICATE"], [one, "E-DUPLICATE"]],
        [[two, ""], [one, "E-OLDER"]],
        [[one, ""], ["fork.wsealed", "E-FORK"]],
        [["fork.wsealed", ""], [two, "E-FORK"]],
        *weighed.register(),
    ]
    laptops = {LAPTOP: "known", REVOKED: "revoked"}
    seeds = {"laptop": SEED, "stranger": samples.STRANGER_SEED, "revoked": REVOKED_SEED}
    return {
        "expected.json": {"programme": PROGRAMME, "laptops": laptops, "files": codes, "register": register},
        "keys.json": {
            **{name: {"seed": seed.hex(), "public": target.public_of(seed)} for name, seed in seeds.items()},
            "office": [
                {"identity": identity, "recipient": target.recipient_of(identity)} for identity in target.IDENTITIES
            ],
        },
        "log-1.json": _steps(GOOD),
    }


def _steps(good: Layers) -> dict[str, Any]:
    """What is hashed for each entry, byte by byte, in hexadecimal."""
    session = good.payload["session"]
    begin = _fields(b"workshop log start 1", session.encode())
    head, steps = target.sha256(begin), []
    for entry in good.entries:
        said = _fields(b"workshop log commit 1", bytes.fromhex(entry["salt"]), entry["payload"].encode())
        commit = target.sha256(said)
        number, kind = str(entry["seq"]).encode(), entry["kind"].encode()
        link = _fields(b"workshop log entry 1", number, kind, bytes.fromhex(commit), bytes.fromhex(head))
        head = target.sha256(link)
        hashed = {"commit_over": said.hex(), "commit": commit, "hash_over": link.hex(), "hash": head}
        steps.append({name: entry[name] for name in ("seq", "kind", "salt", "payload")} | hashed)
    return {"session": session, "start_over": begin.hex(), "start": target.sha256(begin), "entries": steps}


def _fields(*parts: bytes) -> bytes:
    return b"".join(struct.pack(">Q", len(part)) + part for part in parts)


def _typed(payload: bytes) -> bytes:
    return target.envelope(payload, SEED, "application/vnd.workshop.pack+json")


def _unpadded(file: dict[str, Any]) -> dict[str, Any]:
    (only,) = file["signatures"]
    return {**file, "signatures": [{**only, "sig": only["sig"].rstrip("=")}]}


def _other_payload(file: dict[str, Any], payload: dict[str, Any]) -> bytes:
    return spell({**file, "payload": base64.b64encode(spell(payload)).decode()})


def _device(key: str) -> dict[str, Any]:
    return {**GOOD.payload["device"], "key": key}


def _exchanged(good: Layers) -> bytes:
    return good.with_envelope(good.envelope, {**good.parts, "report.pdf": b"%PDF-1.4 another"})


def _reworded(record: dict[str, Any]) -> dict[str, Any]:
    changed = copy.deepcopy(record)
    changed["contributions"][0]["text"] = "Nobody said this."
    return changed


def _twice(good: Layers) -> bytes:
    data = good.parts["record.json"].replace(b'"pack_seq":1', b'"pack_seq":1,"pack_seq":1')
    return good.closed({**good.parts, "record.json": data})


def _heads(number: int) -> dict[str, Any]:
    return {**GOOD.record["heads"][0], "heads": number}


def _moved(record: dict[str, Any]) -> dict[str, Any]:
    changed = copy.deepcopy(record)
    counts = changed["polls"][0]["tallies"][0]["counts"]
    counts["agree"], counts["disagree"] = counts["agree"] - 1, counts["disagree"] + 1
    return changed


def _reviewed(review: dict[str, Any]) -> bytes:
    *before, last = REVIEWED.entries
    return REVIEWED.with_log(
        [*before, {**last, "payload": spell(review).decode()}], {**REVIEWED.record, "review": review}
    )


def _prepared(**changes: Any) -> bytes:
    """The prepared record with these fields changed, its log as it was."""
    return PREPARED.with_record({**PREPARED.record, **changes})


def _planned(**changes: Any) -> bytes:
    """The prepared record with its plan changed, in the log too."""
    return _logged("session.planned", "session", changes)


def _equality(**changes: Any) -> bytes:
    """The prepared record with its equality totals changed, in the log too; without them where there are no forms."""
    return _logged("equality", "equality", changes)


def _logged(kind: str, field: str, changes: dict[str, Any]) -> bytes:
    said = {**PREPARED.record[field], **changes}
    entries = list(PREPARED.entries)
    place = max(place for place, entry in enumerate(entries) if entry["kind"] == kind)
    entries[place] = {**entries[place], "payload": spell(said).decode()}
    record = {**PREPARED.record, field: said}
    if said.get("forms") == 0:
        del record[field]
    return PREPARED.with_log(entries, record)


def _rated(**changes: Any) -> bytes:
    """The prepared record with its assessment changed, in the log too."""
    said = {**PREPARED.record["contributions"][-1], **changes}
    entries = list(PREPARED.entries)
    place = max(place for place, entry in enumerate(entries) if entry["kind"] == "contribution")
    entries[place] = {**entries[place], "payload": spell(said).decode()}
    return PREPARED.with_log(
        entries, {**PREPARED.record, "contributions": [*PREPARED.record["contributions"][:-1], said]}
    )


def _restricted(place: int, value: bool | None) -> dict[str, Any]:
    """The reviewed record, this contribution said to be restricted or not, or (None) nothing said of it."""
    changed = copy.deepcopy(REVIEWED.record)
    changed["contributions"][place].pop("restricted", None)
    changed["contributions"][place] |= {} if value is None else {"restricted": value}
    return changed


def _of_another(good: Layers) -> bytes:
    lines, head = target.chained("0" * 16, good.entries)
    return good.closed({**good.parts, "log.jsonl": lines}, log_head=head)


def encrypted() -> dict[str, bytes]:
    """The files as they are handed in, encrypted anew."""
    whole = target.sealed(GOOD.plain)
    end = whole.index(b"\n--- ") + 10
    made = {f"{name}.wsealed": target.sealed(plain) for name, (plain, _code) in broken().items()}
    return made | {
        "no-sealed-file.wsealed": b"%PDF-1.7\n",
        "for-another-office.wsealed": target.sealed(GOOD.plain, (target.recipient_of(target.new_identity()),)),
        "header-altered.wsealed": whole[:end] + bytes([whole[end] ^ 1]) + whole[end + 1 :],
        "cut-short.wsealed": whole[:-100],
        "last-byte-altered.wsealed": whole[:-1] + bytes([whole[-1] ^ 1]),
    }


def main() -> None:
    """Write them."""
    for name, data in files().items():
        (FOLDER / name).write_bytes(data)
    for name, data in encrypted().items():
        if not (FOLDER / name).exists():
            (FOLDER / name).write_bytes(data)


if __name__ == "__main__":
    main()
