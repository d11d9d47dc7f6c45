"""Rescue files at the desk: every step holds, a broken chain is said to be one, and none passes as a full report."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.domain.test_rescue import WHOLE, but, together
from tests.sealing import samples
from tests.sealing.register import Register
from workshop_app.domain import chain, record
from workshop_app.domain.codec import canonical, encode
from workshop_app.domain.errors import VerificationError
from workshop_app.domain.rescue import What
from workshop_app.domain.sealed import Receipt
from workshop_app.sealing import container, manifest, rescue, verify
from workshop_app.sealing.report import LOG, RECORD, REPORT, archive

OFFICE = samples.new_office()
BROKEN = together(replace(WHOLE, contributions=(), entries=but(4, 5)))


def plain(rescued=BROKEN, seq=1, prev=None):
    return rescue.assemble(rescued, samples.PDF, samples.SIGNER, samples.circumstances(OFFICE.recipients, seq, prev))


def read(data):
    return verify.inspect(data, OFFICE.recipients, samples.KNOWN, samples.PROGRAMME)


def refused(data):
    with pytest.raises(VerificationError) as caught:
        read(data)
    return caught.value.code


def with_parts(kind=manifest.RESCUE, kinds=rescue.PARTS, **changes):
    parts = {
        LOG: chain.to_lines(BROKEN.entries),
        rescue.LOSSES: canonical(encode(BROKEN.losses)),
        RECORD: record.to_bytes(BROKEN.record),
        REPORT: samples.PDF,
        **{name.replace("_", "."): data for name, data in changes.items()},
    }
    parts = {name: parts[name] for name in kinds}
    circumstances = samples.circumstances(OFFICE.recipients)
    return archive(kind, BROKEN.record, BROKEN.entries, parts, kinds, samples.SIGNER, circumstances)


def test_a_rescue_passes_and_says_what_is_lost():
    verified = read(plain())
    assert verified.manifest.kind == "session-rescue"
    assert (verified.record, verified.losses, verified.entries) == (BROKEN.record, BROKEN.losses, BROKEN.entries)
    assert verified.losses.of(What.CONTRIBUTIONS).suspected == 2
    assert verified.manifest.log_head == chain.head_after(BROKEN.entries[-1])


def test_one_of_which_nothing_of_the_log_is_left_passes_too():
    verified = read(plain(together(replace(WHOLE, entries=()))))
    assert verified.manifest.log_head == chain.start(samples.SESSION)
    assert verified.losses.of(What.CONTRIBUTIONS).confirmed == 0


def test_a_report_has_no_losses():
    assert read(samples.plain(samples.closed(6), OFFICE.recipients)).losses is None


def test_its_parts_under_the_name_of_a_report_are_refused():
    assert refused(with_parts(kind=manifest.REPORT)) == "E-PARTS"
    three = {name: what for name, what in rescue.PARTS.items() if name != rescue.LOSSES}
    assert refused(with_parts(kind=manifest.REPORT, kinds=three)) == "E-LOG"
    assert refused(with_parts(kinds=three)) == "E-PARTS"


def test_a_kind_that_nobody_knows_is_refused():
    assert refused(with_parts(kind="session-guess")) == "E-SIGNATURE"


def altered(losses, what, **changes):
    return replace(losses, losses=tuple(replace(x, **changes) if x.what is what else x for x in losses.losses))


@pytest.mark.parametrize(
    "losses",
    [
        canonical({"v": 1}),
        b"{}",
        b"not json",
        canonical(encode(altered(BROKEN.losses, What.CONTRIBUTIONS, read=6))),
        canonical(encode(altered(BROKEN.losses, What.CONTRIBUTIONS, confirmed=1))),
        canonical(encode(replace(BROKEN.losses, stretches=()))),
    ],
)
def test_losses_that_are_not_so_are_refused(losses):
    assert refused(with_parts(losses_json=losses)) == "E-LOG"


def test_losses_of_a_newer_version_are_refused_as_such():
    assert refused(with_parts(losses_json=canonical({**encode(BROKEN.losses), "v": 2}))) == "E-VERSION"


def test_a_log_that_is_not_that_of_the_record_is_refused():
    other = samples.closed(6, samples.plan("f" * 16))
    assert refused(with_parts(log_jsonl=chain.to_lines(other.entries))) == "E-LOG"
    assert refused(with_parts(log_jsonl=chain.to_lines(BROKEN.entries[:-1]))) == "E-LOG"


def test_a_record_of_another_session_or_with_other_words_is_refused():
    other = replace(BROKEN.record, session=replace(BROKEN.record.session, programme="b" * 16))
    assert refused(with_parts(record_json=record.to_bytes(other))) == "E-LOG"
    said = BROKEN.record.contributions
    words = replace(BROKEN.record, contributions=(replace(said[0], text="Never said"), *said[1:]))
    assert refused(with_parts(record_json=record.to_bytes(words))) == "E-LOG"


def test_every_byte_of_the_losses_counts():
    data = plain()
    start = data.index(b'{"bad_pages"')
    for place in range(start, start + len(canonical(encode(BROKEN.losses))), 7):
        spoilt = bytearray(data)
        spoilt[place] ^= 1
        assert refused(bytes(spoilt)) in ("E-FORMAT", "E-PARTS")
    assert container.read(data)


# ---------------------------------------------------------------- the register


def compared(data, register):
    try:
        verify.compare(read(data), register)
    except VerificationError as fault:
        return fault.code
    return None


def taken(data):
    verified = read(data)
    lost = None if verified.losses is None else verified.losses.number
    signed = verified.manifest
    receipt = Receipt(
        signed.session, signed.seq, verified.digest, "0" * 64, 1, samples.LAPTOP, signed.log_head, samples.DAY, lost
    )
    return Register(receipt)


def full(seq=1, prev=None):
    return samples.plain(samples.closed(6), OFFICE.recipients, seq=seq, prev=prev)


def digest(data):
    return read(data).digest


def test_a_rescue_never_takes_the_place_of_a_full_report():
    first = full()
    assert compared(plain(seq=2, prev=digest(first)), taken(first)) == "E-RESCUE"
    assert compared(plain(seq=3, prev="0" * 64), taken(first)) == "E-RESCUE"
    assert compared(plain(), taken(full(2, "0" * 64))) == "E-OLDER"


def test_a_full_report_takes_the_place_of_a_rescue_before_or_after_it():
    first = plain()
    assert compared(full(2, digest(first)), taken(first)) is None
    assert compared(full(), taken(plain(seq=2, prev=digest(full())))) is None
    assert compared(full(2, "0" * 64), taken(first)) == "E-FORK"


def test_a_full_report_of_another_log_does_not():
    first = plain()
    other = samples.closed(7)
    data = samples.plain(other, OFFICE.recipients, seq=2, prev=digest(first))
    assert compared(data, taken(first)) == "E-FORK"


def test_a_second_rescue_takes_the_place_of_the_first_also_where_it_reads_less():
    first = plain()
    less = together(replace(WHOLE, contributions=(), entries=but(4, 5, len(WHOLE.entries))))
    assert compared(plain(less, 2, digest(first)), taken(first)) is None
    assert compared(plain(), taken(first)) == "E-DUPLICATE"
