"""A sealed report taken apart into its layers, each of which can be changed and closed again by whoever has the keys.

Somebody with nothing can change the file; with an office's key, the archive, and encrypt it again; with a laptop that
is trusted, everything, and sign, hash and count it again. Closing is written anew here, not the app's own.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import warnings
import zipfile
from dataclasses import dataclass
from typing import Any

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.golden.sealed_file import make
from tests.sealing import samples
from workshop_app.domain.sealed import LaptopState

MANIFEST, TYPE = "manifest.dsse.json", "application/vnd.workshop.manifest+json"
KINDS = {"log.jsonl": "log", "losses.json": "losses", "record.json": "record", "report.pdf": "report"}
IDENTITIES = (samples.WORKING, samples.SPARE)


def new_identity() -> str:
    return str(pyrage.x25519.Identity.generate())


def recipient_of(identity: str) -> str:
    return str(pyrage.x25519.Identity.from_str(identity).to_public())


OURS = tuple(sorted(map(recipient_of, IDENTITIES)))
PROGRAMME, LAPTOP, SEED = samples.PROGRAMME, samples.LAPTOP, samples.SEED
REVOKED_SEED = bytes(range(2, 34))
REVOKED = Ed25519PrivateKey.from_private_bytes(REVOKED_SEED).public_key().public_bytes_raw().hex()
LAPTOPS = {LAPTOP: LaptopState.KNOWN, REVOKED: LaptopState.REVOKED}
TRUSTED = {LAPTOP: True, REVOKED: False}


def spell(value: Any) -> bytes:
    """Canonical JSON, also of what has no right to be spelt."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode("utf-8", "surrogatepass")


def sealed(plain: bytes, recipients: tuple[str, ...] = OURS) -> bytes:
    return bytes(pyrage.encrypt(plain, [pyrage.x25519.Recipient.from_str(text) for text in recipients]))


def archive(members: list[tuple[str, bytes]], **changed: Any) -> bytes:
    """The archive of these members in this order; `changed` sets attributes of every entry."""
    file = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(file, "w") as out:
        warnings.simplefilter("ignore", UserWarning)  # a name that stands twice
        for name, data in members:
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system, entry.external_attr = 3, 0o600 << 16
            for attribute, value in changed.items():
                setattr(entry, attribute, value)
            out.writestr(entry, data)
    return file.getvalue()


def public_of(seed: bytes) -> str:
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw().hex()


def encoded(kind: str, payload: bytes) -> bytes:
    """What DSSE has signed."""
    name = kind.encode()
    return b"DSSEv1 %d %s %d %s" % (len(name), name, len(payload), payload)


def envelope(payload: bytes, seed: bytes = SEED, kind: str = TYPE, **changed: Any) -> bytes:
    """The envelope of a payload, signed; `changed` takes the place of its fields afterwards."""
    signature = Ed25519PrivateKey.from_private_bytes(seed).sign(encoded(kind, payload))
    only = {"keyid": public_of(seed), "sig": base64.b64encode(signature).decode()}
    file = {"payload": base64.b64encode(payload).decode(), "payloadType": kind, "signatures": [only]}
    return spell({**file, **changed})


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def digest(*parts: bytes) -> str:
    return hashlib.sha256(b"".join(len(part).to_bytes(8, "big") + part for part in parts)).hexdigest()


def chained(session: str, entries: list[dict[str, Any]]) -> tuple[bytes, dict[str, Any]]:
    """The lines of a log, numbered, committed and chained anew, and its head."""
    head, lines = digest(b"workshop log start 1", session.encode()), []
    for number, entry in enumerate(entries, start=1):
        commit = entry["commit"]
        if entry["payload"] is not None and entry["salt"] is not None:
            payload = str(entry["payload"]).encode("utf-8", "surrogatepass")
            commit = digest(b"workshop log commit 1", bytes.fromhex(entry["salt"]), payload)
        link = (str(number).encode(), str(entry["kind"]).encode(), bytes.fromhex(commit), bytes.fromhex(head))
        head = digest(b"workshop log entry 1", *link)
        lines.append(spell({**entry, "seq": number, "commit": commit, "hash": head}) + b"\n")
    return b"".join(lines), {"n": len(lines), "hash": head}


def counts_of(record: Any, otherwise: dict[str, int]) -> dict[str, Any]:
    """The totals of a record, or where it has become too odd to add up, these."""
    try:
        counts = {name: len(record[name]) for name in ("contributions", "proposals", "polls")}
        counts["ballots"] = sum(item["cast"] for item in record["polls"])
        counts["heads"] = max([item["heads"] for item in record["heads"]] or [0])
        if record.get("corrections"):
            counts["corrections"] = len(record["corrections"])
    except (KeyError, TypeError, AttributeError):
        return otherwise
    return counts


@dataclass
class Layers:
    """A report, open. `payload` is the manifest, `parts` are bytes by name."""

    plain: bytes
    envelope: bytes
    payload: dict[str, Any]
    parts: dict[str, bytes]

    @property
    def record(self) -> dict[str, Any]:
        return json.loads(self.parts["record.json"])

    @property
    def entries(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.parts["log.jsonl"].splitlines()]

    def closed(self, parts: dict[str, bytes] | None = None, seed: bytes = SEED, **payload: Any) -> bytes:
        """The archive with these parts, listed as they are, and these fields of the manifest, signed again."""
        parts = self.parts if parts is None else parts
        listed = [
            {
                "name": name,
                "kind": KINDS.get(name, "other"),
                "size": len(data),
                "sha256": hashlib.sha256(data).hexdigest(),
            }
            for name, data in sorted(parts.items())
        ]
        return self.with_payload(spell({**self.payload, "parts": listed, **payload}), parts, seed)

    def with_payload(self, payload: bytes, parts: dict[str, bytes] | None = None, seed: bytes = SEED) -> bytes:
        """The archive with this manifest, spelt as it is, signed again."""
        return self.with_envelope(envelope(payload, seed), parts)

    def with_envelope(self, data: bytes, parts: dict[str, bytes] | None = None) -> bytes:
        chosen = self.parts if parts is None else parts
        return archive([(MANIFEST, data), *((f"parts/{name}", part) for name, part in sorted(chosen.items()))])

    def with_log(self, entries: list[dict[str, Any]], record: Any = None, **payload: Any) -> bytes:
        """The archive with this log, chained anew, and this record, its totals counted anew."""
        lines, head = chained(self.payload["session"], entries)
        record = self.record if record is None else record
        parts = {**self.parts, "log.jsonl": lines, "record.json": spell(record)}
        return self.closed(parts, **{"log_head": head, "counts": counts_of(record, self.payload["counts"]), **payload})

    def with_record(self, record: Any, **payload: Any) -> bytes:
        """The archive with this record, its totals counted anew, and the log as it is."""
        counts = counts_of(record, self.payload["counts"])
        return self.closed({**self.parts, "record.json": spell(record)}, **{"counts": counts, **payload})


def opened(plain: bytes) -> Layers:
    """A good report in its layers."""
    with zipfile.ZipFile(io.BytesIO(plain)) as archived:
        members = {info.filename: archived.read(info) for info in archived.infolist()}
    signed = members.pop(MANIFEST)
    payload = json.loads(base64.b64decode(json.loads(signed)["payload"]))
    return Layers(plain, signed, payload, {name.removeprefix("parts/"): data for name, data in members.items()})


def golden(name: str) -> Layers:
    """A golden archive, such as `contents-1.zip`."""
    return opened((make.FOLDER / name).read_bytes())


def decrypted(data: bytes) -> bytes:
    """What a file for the office holds."""
    return bytes(pyrage.decrypt(data, [pyrage.x25519.Identity.from_str(text) for text in IDENTITIES]))
