"""Step 9 of the check: what came in before, what is older, and what does not go on from what is here."""

from dataclasses import replace
from datetime import date

import pytest

from tests.sealing import samples
from tests.sealing.register import Register
from tests.sealing.samples import KNOWN, LAPTOP, PROGRAMME, SEED, SESSION, STRANGER_SEED, Closed
from workshop_app.domain import chain
from workshop_app.domain.codec import parse
from workshop_app.domain.errors import StorageError, VerificationError
from workshop_app.domain.journal import Kind
from workshop_app.domain.record import HeadCount
from workshop_app.domain.sealed import LaptopState, Receipt
from workshop_app.sealing import age, device, verify
from workshop_app.sealing.report import Signer


def code(call, *arguments):
    with pytest.raises(VerificationError) as refused:
        call(*arguments)
    return refused.value.code


def receipt(verified, **changes):
    signed = verified.manifest
    head = signed.log_head
    whole = Receipt(signed.session, signed.seq, verified.digest, "00" * 32, 1, LAPTOP, head, date(2026, 5, 15))
    return replace(whole, **changes)


@pytest.fixture
def version(closed, office):
    """A version of the report with `more` head-counts after the first, numbered `seq`, following `prev`."""

    def version(more=0, seq=1, prev=None, seed=SEED):
        counts = tuple(HeadCount(f"later-{number}", number) for number in range(more))
        items = [(Kind(entry.kind), parse(entry.payload)) for entry in closed.entries]
        items += [(Kind.HEADS, count) for count in counts]
        record = replace(closed.record, heads=closed.record.heads + counts)
        later = Closed(record, samples.log(SESSION, items))
        plain = samples.plain(later, office.recipients, Signer(seed, samples.WORDS), seq=seq, prev=prev)
        return verify.inspect(plain, office.recipients, {device.public_key(seed): LaptopState.KNOWN}, PROGRAMME)

    return version


def test_step_9_a_first_report_of_a_session(version):
    verify.compare(version(), Register())


def test_step_9_the_same_report_again_however_it_was_encrypted(version, sealed, office, plain):
    first = version()
    assert code(verify.compare, version(), Register(receipt(first))) == "E-DUPLICATE"
    again = age.encrypt(plain, office.recipients)
    assert code(verify.verify, again, office.identities, KNOWN, PROGRAMME, Register(receipt(first))) == "E-DUPLICATE"


def test_step_9_a_newer_version_that_follows_is_taken(version):
    first = version()
    verify.compare(version(1, 2, first.digest), Register(receipt(first)))


def test_step_9_a_newer_version_that_skips_one_is_taken_if_its_log_goes_on(version):
    first = version()
    verify.compare(version(2, 3, "ab" * 32), Register(receipt(first)))


def test_step_9_an_older_version(version):
    first = version()
    second = version(1, 2, first.digest)
    assert code(verify.compare, first, Register(receipt(second))) == "E-OLDER"


def test_step_9_an_older_version_that_was_here_is_a_duplicate(version):
    first = version()
    second = version(1, 2, first.digest)
    assert code(verify.compare, first, Register(receipt(first), receipt(second))) == "E-DUPLICATE"


def test_step_9_two_versions_of_the_same_number(version):
    assert code(verify.compare, version(1), Register(receipt(version()))) == "E-FORK"


def test_step_9_a_newer_version_that_follows_another(version):
    assert code(verify.compare, version(1, 2, "ab" * 32), Register(receipt(version()))) == "E-FORK"


def test_step_9_a_newer_version_by_another_laptop(version):
    first = version()
    assert code(verify.compare, version(1, 2, first.digest, STRANGER_SEED), Register(receipt(first))) == "E-FORK"


def test_step_9_a_newer_version_whose_log_does_not_go_on(version):
    first = version()
    other = receipt(first, head=chain.Head(first.manifest.log_head.n, "00" * 32))
    longer = receipt(first, head=chain.Head(999, "00" * 32))
    follower = version(1, 2, first.digest)
    assert code(verify.compare, follower, Register(other)) == "E-FORK"
    assert code(verify.compare, follower, Register(longer)) == "E-FORK"


def test_step_9_every_log_goes_on_from_an_empty_one(version):
    first = version()
    verify.compare(version(1, 2, first.digest), Register(receipt(first, head=chain.start(SESSION))))


def test_step_9_a_fault_of_the_register_is_not_blamed_on_the_file(sealed, office):
    class Full(Register):
        def latest(self, session_id):
            raise StorageError("The disk is full.")

    with pytest.raises(StorageError):
        verify.verify(sealed, office.identities, KNOWN, PROGRAMME, Full())
