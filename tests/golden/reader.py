"""A second reader of sealed files, written from docs/sealed-file.md and sharing no line with the app.

It is the proof that the page is enough to write one, and the yardstick of the attacks: where the two readers give
different codes for one file, one of them, or the page, is wrong. It needs Python, `cryptography` and the `age` command:

    python tests/golden/reader.py --identity identity.txt --laptop laptop.txt report-1.wsealed
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import re
import struct
import subprocess
import sys
import zlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.golden.reader_fields import (
    DIGEST,
    ID,
    Refusal,
    check_canonical,
    check_fields,
    each_is,
    refuse_unless,
    whole,
)
from tests.golden.reader_record import check_log_and_record
from tests.golden.reader_rescue import check_rescue

MAGIC = b"age-encryption.org/v1\n"
MANIFEST, TYPE = "manifest.dsse.json", "application/vnd.workshop.manifest+json"
PARTS = {"log.jsonl": ("log", 256 << 20), "record.json": ("record", 64 << 20), "report.pdf": ("report", 512 << 20)}
LOSSES = {"losses.json": ("losses", 16 << 20)}
KINDS = {"session-report": PARTS, "session-rescue": dict(sorted({**PARTS, **LOSSES}.items()))}
LATEST = 4
LONGEST_HEADER = 8_192
P = 2**255 - 19
SMALL = 0x7A03AC9277FDC74EC6CC392CFA53202A0F67100D760B3CBA4FD84D3D706A17C7


@dataclass
class Report:
    """What passed: the manifest, its digest, the log's lines and the record as read from JSON, and the PDF; of a rescue
    also what is lost.
    """

    manifest: dict[str, Any]
    digest: str
    log: list[dict[str, Any]]
    record: dict[str, Any]
    pdf: bytes
    losses: dict[str, Any] | None = None


@dataclass
class Register:
    """Step 9: what came in before, per session the newest report and every manifest's digest."""

    newest: dict[str, Report] = field(default_factory=dict)
    digests: set[str] = field(default_factory=set)

    def compare(self, offered: Report) -> None:
        refuse_unless(offered.digest not in self.digests, "E-DUPLICATE")
        here = self.newest.get(offered.manifest["session"])
        if here is None:
            return
        seq, known = offered.manifest["seq"], here.manifest["seq"]
        full = offered.losses is None
        earlier = full and here.losses is not None and seq < known
        refuse_unless(seq >= known or (full and here.losses is not None), "E-OLDER")
        refuse_unless(full or here.losses is not None, "E-RESCUE")
        refuse_unless(seq > known or earlier, "E-FORK")
        refuse_unless(seq != known + 1 or offered.manifest["prev"] == here.digest, "E-FORK")
        refuse_unless(offered.manifest["device"]["key"] == here.manifest["device"]["key"], "E-FORK")
        head = here.manifest["log_head"]
        there = [line["hash"] for line in offered.log if line["seq"] == head["n"]]
        gap = not there and (not full or earlier)
        refuse_unless(head["n"] == 0 or there == [head["hash"]] or gap, "E-FORK")

    def take_in(self, report: Report) -> None:
        self.newest[report.manifest["session"]] = report
        self.digests.add(report.digest)


def read(data: bytes, identity_file: Path, laptops: Mapping[str, bool], programme: str | None = None) -> Report:
    """Steps 1 to 8. `laptops` maps public keys to whether they are still trusted. `Refusal` carries the code."""
    plain = decrypt(data, identity_file)
    return inspect(plain, recipients_of(identity_file), laptops, programme)


def decrypt(data: bytes, identity_file: Path) -> bytes:
    """Steps 1 and 2, by the `age` command."""
    refuse_unless(len(data) <= 1 << 30 and data.startswith(MAGIC), "E-FORMAT")
    end = data.find(b"\n--- ", 0, LONGEST_HEADER)
    refuse_unless(end >= 0 and data.find(b"\n", end + 1, LONGEST_HEADER) >= 0, "E-NOT-FOR-US")
    done = subprocess.run(["age", "-d", "-i", str(identity_file)], input=data, capture_output=True, check=False)
    if done.returncode:
        body = b"payload" in done.stderr or b"nonce" in done.stderr or b"chunk" in done.stderr
        raise Refusal("E-DAMAGED" if body else "E-NOT-FOR-US")
    return done.stdout


def recipients_of(identity_file: Path) -> set[str]:
    """The public halves, by the `age-keygen` command."""
    done = subprocess.run(["age-keygen", "-y", str(identity_file)], capture_output=True, check=True, text=True)
    return set(done.stdout.split())


def inspect(plain: bytes, ours: Collection[str], laptops: Mapping[str, bool], programme: str | None = None) -> Report:
    """Steps 3 to 8, on what was decrypted."""
    envelope, parts = open_archive(plain)
    payload, key, signature = open_envelope(envelope)
    refuse_unless(laptops.get(key, False), "E-UNKNOWN-LAPTOP")
    refuse_unless(signed(key, signature, payload), "E-SIGNATURE")
    manifest = open_manifest(payload, key)
    refuse_unless(programme in (None, manifest["programme"]), "E-RECIPIENT")
    refuse_unless(bool(set(ours) & set(manifest["recipients"])), "E-RECIPIENT")
    check_parts(manifest, parts)
    digest, pdf = hashlib.sha256(payload).hexdigest(), parts["report.pdf"]
    if manifest["kind"] == "session-rescue":
        log, record, losses = check_rescue(manifest, parts, LATEST)
        return Report(manifest, digest, log, record, pdf, losses)
    log, record = check_log_and_record(manifest, parts["log.jsonl"], parts["record.json"], LATEST)
    return Report(manifest, digest, log, record, pdf)


# ---------------------------------------------------------------- step 3: archive and envelope


def open_archive(data: bytes) -> tuple[bytes, dict[str, bytes]]:
    """Read the local headers one after the other; then the whole, written again, must be the same bytes."""
    members: list[tuple[bytes, bytes]] = []
    at = 0
    while data[at : at + 4] == b"PK\x03\x04":
        refuse_unless(len(members) < 16 and len(data) >= at + 30, "E-FORMAT")
        size, _again, length = struct.unpack_from("<LLH", data, at + 18)
        refuse_unless(at + 30 + length + size <= len(data), "E-FORMAT")
        name = data[at + 30 : at + 30 + length]
        members.append((name, data[at + 30 + length : at + 30 + length + size]))
        at += 30 + length + size
    refuse_unless(bool(members) and members[0][0] == MANIFEST.encode(), "E-FORMAT")
    names = [name for name, _data in members[1:]]
    refuse_unless(all(re.fullmatch(rb"parts/[a-z][a-z0-9.-]{0,60}", name) for name in names), "E-FORMAT")
    refuse_unless(names == sorted(set(names)) and spelt(members) == data, "E-FORMAT")
    return members[0][1], {name.decode().removeprefix("parts/"): part for name, part in members[1:]}


def spelt(members: list[tuple[bytes, bytes]]) -> bytes:
    """The one spelling of an archive, by the tables of the page."""
    out, directory = b"", b""
    for name, data in members:
        crc, size = zlib.crc32(data), len(data)
        common = struct.pack("<HHHHHLLL", 20, 0, 0, 0, 0x21, crc, size, size) + struct.pack("<HH", len(name), 0)
        directory += b"PK\x01\x02\x14\x03" + common + bytes(6) + struct.pack("<LL", 0o600 << 16, len(out)) + name
        out += b"PK\x03\x04" + common + name + data
    many = struct.pack("<HHLL", len(members), len(members), len(directory), len(out))
    return out + directory + b"PK\x05\x06" + bytes(4) + many + bytes(2)


def open_envelope(data: bytes) -> tuple[bytes, str, bytes]:
    """The payload, the key that claims to have signed it, and the signature."""
    refuse_unless(len(data) <= 1 << 20, "E-FORMAT")
    file = check_canonical(data, "E-FORMAT")
    one = {"keyid": str, "sig": str}
    check_fields(file, {"payload": str, "payloadType": str, "signatures": each_is(one)}, "E-FORMAT")
    refuse_unless(file["payloadType"] == TYPE and len(file["signatures"]) == 1, "E-FORMAT")
    (only,) = file["signatures"]
    refuse_unless(bool(DIGEST.fullmatch(only["keyid"])), "E-FORMAT")
    return from_base64(file["payload"]), only["keyid"], from_base64(only["sig"])


def from_base64(text: str) -> bytes:
    try:
        data = base64.b64decode(text.encode("ascii"), validate=True)
    except ValueError:
        raise Refusal("E-FORMAT") from None
    refuse_unless(base64.b64encode(data).decode() == text, "E-FORMAT")
    return data


# ---------------------------------------------------------------- step 5: signature and manifest


def signed(key: str, signature: bytes, payload: bytes) -> bool:
    """Whether the signature is by this key, over the encoding of DSSE."""
    y = int.from_bytes(bytes.fromhex(key), "little") % 2**255
    if y >= P or y in (0, 1, P - 1, SMALL, P - SMALL):
        return False
    kind = TYPE.encode()
    message = b"DSSEv1 %d %s %d %s" % (len(kind), kind, len(payload), payload)
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def open_manifest(payload: bytes, key: str) -> dict[str, Any]:
    """The manifest, if it has the fields of the page."""
    code = "E-SIGNATURE"
    manifest = check_canonical(payload, code)
    version = manifest.get("v") if isinstance(manifest, dict) else None
    refuse_unless(not whole(version) or version <= LATEST, "E-VERSION")
    fields: dict[str, Any] = {
        "v": 1,
        "kind": [*KINDS],
        "programme": ID,
        "session": ID,
        "device": {"key": str, "words": each_is(str)},
        "seq": 1,
        "prev": (DIGEST, None),
        "created": "day",
        "pack_seq": int,
        "recipients": each_is(str),
        "log_head": {"n": int, "hash": str},
        "counts": {str: int},
        "app": str,
        "parts": each_is({"name": str, "kind": str, "size": int, "sha256": str}),
    }
    check_fields(manifest, fields, code)
    recipients = manifest["recipients"]
    refuse_unless(manifest["device"]["key"] == key, code)
    refuse_unless((manifest["prev"] is None) == (manifest["seq"] == 1), code)
    refuse_unless(recipients == sorted(set(recipients)) and len(recipients) >= 2, code)
    return manifest


# ---------------------------------------------------------------- step 7: parts


def check_parts(manifest: Mapping[str, Any], parts: Mapping[str, bytes]) -> None:
    agreed = KINDS[manifest["kind"]]
    refuse_unless(parts.keys() == agreed.keys(), "E-PARTS")
    listed = []
    for name, (kind, most) in agreed.items():
        data = parts[name]
        refuse_unless(len(data) <= most, "E-PARTS")
        listed.append({"name": name, "kind": kind, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()})
    refuse_unless(manifest["parts"] == listed, "E-PARTS")


def main() -> int:
    """Read one file and print its totals, or the code."""
    parser = argparse.ArgumentParser(description="The second reader of sealed files.")
    parser.add_argument("--identity", type=Path, required=True, help="an age identity file of the office")
    parser.add_argument("--laptop", type=Path, required=True, help="the public key of the laptop that is trusted")
    parser.add_argument("file", type=Path)
    options = parser.parse_args()
    lines = options.laptop.read_text(encoding="utf-8").splitlines()
    try:
        report = read(options.file.read_bytes(), options.identity, {line: True for line in lines if line[:1] != "#"})
    except Refusal as refusal:
        print(refusal.code)  # noqa: T201
        return 1
    print(", ".join(f"{number} {what}" for what, number in report.manifest["counts"].items()))  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
