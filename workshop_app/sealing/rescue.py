"""A rescue file: what could be read of a damaged session, sealed with a count of what is lost (docs/sealed-file.md).

The container is that of a report. The manifest's kind says what it is, and `losses.json` what is lost; the log has
gaps, which a reader finds again by itself.
"""

from __future__ import annotations

from collections.abc import Mapping

from workshop_app.domain import chain, record, rescued
from workshop_app.domain.chain import Entry
from workshop_app.domain.codec import canonical, decode, encode, parse_canonical
from workshop_app.domain.errors import FormatError, TooNewError
from workshop_app.domain.record import Record
from workshop_app.domain.rescue import VERSION, Losses, Rescued
from workshop_app.sealing import manifest
from workshop_app.sealing.manifest import Manifest
from workshop_app.sealing.report import LIMITS as REPORT_LIMITS
from workshop_app.sealing.report import LOG, RECORD, REPORT, Circumstances, Signer, archive

LOSSES = "losses.json"
PARTS = {LOG: "log", LOSSES: "losses", RECORD: "record", REPORT: "report"}
"""The parts of a rescue, in ascending order of name, with what each is."""
LIMITS = {**REPORT_LIMITS, LOSSES: 16 << 20}


def assemble(what: Rescued, pdf: bytes, signer: Signer, circumstances: Circumstances) -> bytes:
    """The archive that is encrypted. The same arguments give the same bytes."""
    parts = {
        LOG: chain.to_lines(what.entries),
        LOSSES: canonical(encode(what.losses)),
        RECORD: record.to_bytes(what.record),
        REPORT: pdf,
    }
    return archive(manifest.RESCUE, what.record, what.entries, parts, PARTS, signer, circumstances)


def check(signed: Manifest, parts: Mapping[str, bytes]) -> tuple[Record, tuple[Entry, ...], Losses]:
    """Step 8 of a rescue: what the log still says is what the record says, and the losses are counted as they can be
    counted again. `FormatError` where they are not, `TooNewError` for a newer version.
    """
    losses = _losses(bytes(parts[LOSSES]))
    what = record.from_bytes(bytes(parts[RECORD]))
    entries = tuple(chain.from_lines(bytes(parts[LOG])))
    head = rescued.head_of(entries) or chain.start(signed.session)
    if (what.v, what.session.id, what.session.programme) != (signed.v, signed.session, signed.programme):
        raise FormatError("The record is not that of the manifest.")
    if head != signed.log_head or what.counts() != signed.counts:
        raise FormatError("The manifest's totals are not those of the parts.")
    rescued.check(what, entries, losses)
    return what, entries, losses


def _losses(data: bytes) -> Losses:
    value = parse_canonical(data)
    if type(value) is dict and type(value.get("v")) is int and value["v"] > VERSION:
        raise TooNewError("The losses were counted by a newer version.")
    return decode(Losses, value, "losses")
