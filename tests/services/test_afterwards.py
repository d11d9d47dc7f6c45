"""Receipts on the laptop: what is taken in, what is refused with which code, and what still waits."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.services import vaults
from tests.services.desks import desk_in
from tests.services.handover import ID, PROGRAMME, SIGNING_SEED, first_start, held, later_start, receipts_of
from tests.storage.plans import PLAN
from workshop_app.domain.errors import ReceiptError, StorageError
from workshop_app.domain.sealed import SealMark
from workshop_app.sealing import receipt
from workshop_app.services.afterwards import Standing
from workshop_app.services.receipts import Waiting


@pytest.fixture
def start(data_folder):
    yield from vaults.starts(data_folder)


@pytest.fixture
def laptop(start):
    return first_start(start)


@pytest.fixture
def desk(tmp_path):
    with desk_in(tmp_path / "office", PROGRAMME) as desk:
        yield desk


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def codes(laptop, *paths):
    return [outcome.code for outcome in laptop.afterwards.take_in(paths)]


def later(laptop, days):
    today = laptop.workspace.sources.today()
    object.__setattr__(laptop.workspace.sources, "today", lambda: today + timedelta(days=days))


def forged(on, path, /, seed=SIGNING_SEED, **changes):
    """The receipt at `path` with these changes, signed anew."""
    said = receipt.open_receipt(path.read_bytes()).receipt
    path.write_bytes(receipt.sign_receipt(replace(said, **changes), seed))
    return codes(on, path)


def test_a_session_waits_from_its_seal_to_its_receipt(laptop, desk, stick, start):
    assert (laptop.lines(), laptop.afterwards.waiting()) == ([], Waiting())
    sealed = laptop.seal(stick)
    later(laptop, 4)
    (line,) = laptop.afterwards.sessions()
    assert (line.title, line.standing, line.days, line.taken) == (PLAN.title, Standing.AWAITING, 4, None)
    assert laptop.afterwards.waiting() == Waiting(1, 4)
    (path,) = receipts_of(desk, laptop, stick, sealed)
    (outcome,) = laptop.afterwards.take_in([path])
    assert (outcome.code, outcome.session) == (None, ID)
    assert PLAN.title in outcome.sentence
    assert laptop.afterwards.waiting() == Waiting()
    laptop.app.vault.lock()
    (line,) = later_start(start).afterwards.sessions()
    assert (line.standing, line.taken) == (Standing.RECEIPT, laptop.workspace.sources.today())


def test_the_vault_remembers_what_the_receipt_must_match(laptop, stick):
    sealed = laptop.seal(stick)
    mark = laptop.vault.last_seal(ID)
    assert (mark.seq, mark.file, mark.day) == (1, sealed.sha256, laptop.workspace.sources.today())


def test_many_receipts_are_taken_in_at_once_each_for_itself(laptop, desk, stick):
    second = replace(PLAN, id="0123456789abcdef", title="A morning in Brent", borough="Brent")
    held(laptop, second)
    paths = receipts_of(desk, laptop, stick, laptop.seal(stick), laptop.seal(stick, second.id))
    (stick / "notes.wreceipt").write_bytes(b"not a receipt")
    found = laptop.afterwards.take_in([*paths, stick / "notes.wreceipt", stick / "gone.wreceipt", stick])
    assert [outcome.code for outcome in found] == [None, None, "R-FORMAT", "R-READ", "R-READ"]
    assert [standing for _, standing in laptop.lines()] == ["receipt", "receipt"]


def test_the_same_receipt_twice_changes_nothing(laptop, desk, stick):
    (path,) = receipts_of(desk, laptop, stick, laptop.seal(stick))
    assert codes(laptop, path, path) == [None, None]
    assert laptop.lines() == [(ID, "receipt")]


def test_sealing_again_asks_for_another_receipt_and_the_old_one_is_stale(laptop, desk, stick):
    (first,) = receipts_of(desk, laptop, stick, laptop.seal(stick))
    assert codes(laptop, first) == [None]
    again = laptop.seal(stick)
    assert laptop.lines() == [(ID, "awaiting")]
    assert codes(laptop, first) == ["R-STALE"]
    with pytest.raises(ReceiptError):
        laptop.afterwards.receipt(ID)
    (second,) = receipts_of(desk, laptop, stick, again)
    assert codes(laptop, second) == [None]
    assert laptop.afterwards.receipt(ID).seq == 2


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"seed": bytes([1]) * 32}, "R-KEY"),
        ({"laptop": "11" * 32}, "R-OTHER"),
        ({"session": "22" * 8}, "R-OTHER"),
        ({"file": "33" * 32}, "R-OTHER"),
        ({"manifest": "33" * 32}, "R-OTHER"),
    ],
    ids=str,
)
def test_a_receipt_that_is_not_the_programmes_word_for_this_report_is_refused(laptop, desk, stick, changes, code):
    (path,) = receipts_of(desk, laptop, stick, laptop.seal(stick))
    assert forged(laptop, path, **changes) == [code]
    assert laptop.lines() == [(ID, "awaiting")]
    with pytest.raises(StorageError, match="no receipt"):
        laptop.afterwards.receipt(ID)


def test_without_the_programmes_pack_no_key_is_the_programmes(laptop, desk, stick):
    (path,) = receipts_of(desk, laptop, stick, laptop.seal(stick))
    laptop.vault._write("DELETE FROM held_pack", [])
    assert codes(laptop, path) == ["R-KEY"]


def test_a_session_that_is_planned_or_closed_is_no_sealed_one(laptop, desk, stick):
    (path,) = receipts_of(desk, laptop, stick, laptop.seal(stick))
    held(laptop, replace(PLAN, id="44" * 8))
    assert laptop.lines() == [(ID, "awaiting")]
    assert forged(laptop, path, session="44" * 8) == ["R-OTHER"]


def test_a_seal_of_an_earlier_version_of_the_app_counts_from_the_sessions_day(laptop, desk, stick):
    (path,) = receipts_of(desk, laptop, stick, laptop.seal(stick))
    mark = laptop.vault.last_seal(ID)
    laptop.vault.save_seal(ID, SealMark(mark.seq, mark.manifest))
    (line,) = laptop.afterwards.sessions()
    assert (line.sealed, line.days) == (None, (laptop.workspace.sources.today() - PLAN.date).days)
    assert codes(laptop, path) == [None]


def test_a_full_disk_is_said_and_keeps_nothing(laptop, desk, stick, monkeypatch):
    (path,) = receipts_of(desk, laptop, stick, laptop.seal(stick))

    def full(*_arguments):
        raise StorageError("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(type(laptop.vault.receipts), "keep", full)
        with pytest.raises(StorageError, match="full"):
            laptop.afterwards.take_in([path])
    assert laptop.lines() == [(ID, "awaiting")]
