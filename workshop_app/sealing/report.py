"""A session's sealed report, before it is encrypted: its three parts and the signed manifest, in one archive."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from workshop_app.domain import chain, record
from workshop_app.domain.chain import Entry, Head
from workshop_app.domain.record import Record
from workshop_app.sealing import container, device, manifest
from workshop_app.sealing.manifest import Device, Manifest

LOG, RECORD, REPORT = "log.jsonl", "record.json", "report.pdf"
PARTS = {LOG: "log", RECORD: "record", REPORT: "report"}
"""The parts of versions 1 and 2, in ascending order of name, with what each is."""
LIMITS = {LOG: 256 << 20, RECORD: 64 << 20, REPORT: 512 << 20}
"""The most bytes of each that a reader takes in."""


@dataclass(frozen=True, slots=True)
class Signer:
    """The laptop that seals: its Ed25519 seed (32 bytes, secret) and the six words of its public key."""

    seed: bytes
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the manifest says besides the contents; see `Manifest` for each."""

    seq: int
    prev: str | None
    created: date
    pack_seq: int
    recipients: Sequence[str]
    app: str


def assemble(what: Record, entries: Sequence[Entry], pdf: bytes, signer: Signer, circumstances: Circumstances) -> bytes:
    """The archive that is encrypted. The same arguments give the same bytes."""
    parts = {LOG: chain.to_lines(entries), RECORD: record.to_bytes(what), REPORT: pdf}
    return archive(manifest.REPORT, what, entries, parts, PARTS, signer, circumstances)


def archive(
    kind: str,
    what: Record,
    entries: Sequence[Entry],
    parts: Mapping[str, bytes],
    kinds: Mapping[str, str],
    signer: Signer,
    circumstances: Circumstances,
) -> bytes:
    """The archive of a manifest of this kind. `parts` are by name, `kinds` says what each is, ascending by name."""
    head = chain.head_after(entries[-1]) if entries else Head(0, chain.start(what.session.id).hash)
    signed = Manifest(
        v=what.v,
        kind=kind,
        programme=what.session.programme,
        session=what.session.id,
        device=Device(device.public_key(signer.seed), signer.words),
        seq=circumstances.seq,
        prev=circumstances.prev,
        created=circumstances.created,
        pack_seq=circumstances.pack_seq,
        recipients=tuple(sorted(set(circumstances.recipients))),
        log_head=head,
        counts=what.counts(),
        app=circumstances.app,
        parts=tuple(manifest.part(name, what_it_is, parts[name]) for name, what_it_is in kinds.items()),
    )
    return container.write(
        manifest.write(signed, signer.seed), [(f"parts/{name}", data) for name, data in parts.items()]
    )
