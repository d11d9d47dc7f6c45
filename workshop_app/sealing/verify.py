"""Checking a sealed file, in the order of docs/sealed-file.md; nothing is believed before the last step.

| step | here |
|---|---|
| 1 size and header, 2 decrypt | `verify` |
| 3 archive, 4 laptop, 5 signature and version, 6 recipient, 7 parts, 8 log | `inspect` |
| 9 register: seen, older, forked | `compare` |

Step 10, one transaction into the programme's database, is the importer's.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Protocol

from workshop_app.domain import chain, journal, record
from workshop_app.domain.chain import Entry, Link
from workshop_app.domain.errors import FormatError, TooNewError
from workshop_app.domain.record import Record
from workshop_app.domain.rescue import Losses
from workshop_app.domain.sealed import LaptopState, Receipt
from workshop_app.sealing import age, container, dsse, manifest, refusals, rescue
from workshop_app.sealing.dsse import Envelope
from workshop_app.sealing.manifest import Manifest, part
from workshop_app.sealing.refusals import Refused
from workshop_app.sealing.report import LIMITS, LOG, PARTS, RECORD, REPORT
from workshop_app.sealing.roomy import Bytes

MAX_BYTES = 1 << 30
Parts = Mapping[str, memoryview]


class Register(Protocol):
    """What is known of reports that came in before."""

    def latest(self, session_id: str) -> Receipt | None:
        """The newest report of a session."""

    def has_manifest(self, digest: str) -> bool:
        """Whether the report with this manifest came in."""


@dataclass(frozen=True, slots=True)
class Verified:
    """A sealed report that passed. `digest` names its manifest; `data` is `record` as it was spelt; `report` is the
    PDF that a person reads, where it lies in what was decrypted. Where another process examined the file, `entries` are
    links alone and `report` is empty. `losses` are set where it is no full report but a rescue.
    """

    manifest: Manifest
    digest: str
    record: Record
    data: bytes
    entries: tuple[Entry, ...] | tuple[Link, ...]
    report: Bytes
    losses: Losses | None = None


def verify(
    data: Bytes,
    identities: Collection[str],
    laptops: Mapping[str, LaptopState],
    programme: str | None = None,
    register: Register | None = None,
) -> Verified:
    """Steps 1 to 9. `identities` are the office's secret keys; `laptops` maps public keys to where they stand.

    `programme` is the id that the report must be of, None where any will do; without `register`, step 9 is left out.
    Raises `VerificationError` with a code for whatever is wrong with the file (`Refused` with the laptop's key for
    E-UNKNOWN-LAPTOP), what the register raises, and `FormatError` where an identity is not one.
    """
    ours = frozenset(map(age.recipient_of, identities))
    if len(data) > MAX_BYTES:
        raise Refused(refusals.NOT_SEALED)
    verified = inspect(age.opened(data, identities), ours, laptops, programme)
    if register is not None:
        compare(verified, register)
    return verified


def inspect(
    plain: Bytes, ours: Collection[str], laptops: Mapping[str, LaptopState], programme: str | None = None
) -> Verified:
    """Steps 3 to 8, on what was decrypted. `ours` are the recipients of this office."""
    try:
        return _inspect(plain, ours, laptops, programme)
    except Refused:
        raise
    except Exception as fault:  # fail closed: what no step foresaw is refused all the same
        raise Refused(refusals.NOT_AGREED) from fault


def compare(verified: Verified, register: Register) -> None:
    """Step 9: refuses with E-DUPLICATE, E-OLDER, E-RESCUE or E-FORK.

    A newer version must be by the same laptop, name the version it follows where that is the one here, and its log
    must go on from where the log of the one here stood. A rescue takes the place of nothing but a rescue (E-RESCUE);
    a full report takes that of a rescue also where it was sealed before it.
    """
    known = register.latest(verified.manifest.session)
    if register.has_manifest(verified.digest):
        raise Refused(refusals.DUPLICATE)
    if known is None:
        return
    offered = verified.manifest
    over_a_rescue = verified.losses is None and known.lost is not None
    if offered.seq < known.seq and not over_a_rescue:
        raise Refused(refusals.OLDER)
    if verified.losses is not None and known.lost is None:
        raise Refused(refusals.RESCUE)
    follows = (
        offered.seq > known.seq + 1
        or (offered.seq == known.seq + 1 and offered.prev == known.manifest)
        or (over_a_rescue and offered.seq < known.seq)
    )
    if not follows or offered.device.key != known.laptop or not _goes_on(verified, known):
        raise Refused(refusals.FORK)


def _goes_on(verified: Verified, known: Receipt) -> bool:
    """Whether the offered log has the entry at which the other stood. Where one of the two is a rescue, that entry may
    be lost, or be one that came later; then there is nothing to compare.
    """
    place = known.head.n
    if place == 0:
        return True
    there = [entry.hash for entry in verified.entries[:place] if entry.seq == place]
    if there:
        return there == [known.head.hash]
    return verified.losses is not None or (known.lost is not None and verified.manifest.seq < known.seq)


def _inspect(
    plain: Bytes, ours: Collection[str], laptops: Mapping[str, LaptopState], programme: str | None
) -> Verified:
    envelope, parts = _open(plain)
    _check_laptop(envelope.key, laptops)
    signed = _check_signature(envelope)
    if programme not in (None, signed.programme) or not set(ours).intersection(signed.recipients):
        raise Refused(refusals.RECIPIENT)
    _check_parts(signed, parts)
    report, texts = parts[REPORT], {name: bytes(data) for name, data in parts.items() if name != REPORT}
    what, entries, losses = _check_log(signed, texts)
    return Verified(signed, manifest.digest(envelope.payload), what, texts[RECORD], entries, report, losses)


def _open(plain: Bytes) -> tuple[Envelope, Parts]:
    """Step 3."""
    signed, parts = container.read(plain)
    if len(signed) > manifest.MAX_BYTES:
        raise Refused(refusals.NOT_AGREED)
    envelope = dsse.read(signed)
    if envelope.type != manifest.TYPE:
        raise Refused(refusals.NOT_AGREED)
    return envelope, {name.removeprefix("parts/"): data for name, data in parts.items()}


def _check_laptop(key: str, laptops: Mapping[str, LaptopState]) -> None:
    """Step 4. The key is believed only in step 5; here it says whom to ask."""
    state = laptops.get(key)
    if state is None:
        raise Refused(refusals.UNKNOWN_LAPTOP, key)
    if state is LaptopState.REVOKED:
        raise Refused(refusals.REVOKED_LAPTOP)


def _check_signature(envelope: Envelope) -> Manifest:
    """Step 5."""
    if not envelope.holds():
        raise Refused(refusals.SIGNATURE)
    try:
        signed = manifest.read(envelope.payload)
    except TooNewError as fault:
        raise Refused(refusals.NEWER) from fault
    except FormatError as fault:
        raise Refused(refusals.SIGNATURE) from fault
    if signed.device.key != envelope.key:
        raise Refused(refusals.SIGNATURE)
    return signed


def _check_parts(signed: Manifest, parts: Parts) -> None:
    """Step 7: the parts of this version and kind, no more and no less, each as it was signed."""
    is_rescue = signed.kind == manifest.RESCUE
    kinds, limits = (rescue.PARTS, rescue.LIMITS) if is_rescue else (PARTS, LIMITS)
    if parts.keys() != kinds.keys() or any(len(parts[name]) > limit for name, limit in limits.items()):
        raise Refused(refusals.PARTS)
    if signed.parts != tuple(part(name, kind, parts[name]) for name, kind in kinds.items()):
        raise Refused(refusals.PARTS)


def _check_log(signed: Manifest, parts: Mapping[str, bytes]) -> tuple[Record, tuple[Entry, ...], Losses | None]:
    """Step 8, as is right for the kind."""
    try:
        return rescue.check(signed, parts) if signed.kind == manifest.RESCUE else _check_report(signed, parts)
    except TooNewError as fault:
        raise Refused(refusals.NEWER) from fault
    except FormatError as fault:
        raise Refused(refusals.LOG) from fault


def _check_report(signed: Manifest, parts: Mapping[str, bytes]) -> tuple[Record, tuple[Entry, ...], None]:
    """The log leads to its head, the record is what the log adds up to, and the totals are the record's. A correction
    is of this report or of one before it.
    """
    what, spelt = record.with_spellings(parts[RECORD])
    entries = tuple(chain.from_lines(parts[LOG]))
    sound = (
        chain.verify(signed.session, entries) == signed.log_head
        and (what.v, what.session.id, what.session.programme) == (signed.v, signed.session, signed.programme)
        and journal.agrees(journal.replay(entries, spelt), what)
        and what.counts() == signed.counts
        and all(correction.version <= signed.seq for correction in what.corrections)
    )
    if not sound:
        raise Refused(refusals.LOG)
    return what, entries, None
