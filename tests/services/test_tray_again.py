"""The tray: asking for a report again, checking once more, and sticks that were lost on their way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.sealing import samples
from tests.services.desks import desk_in, one, sealed, take
from workshop_app.domain.errors import FormatError, StorageError
from workshop_app.domain.slip import groups
from workshop_app.services import import_sentences
from workshop_app.services.laptops import LaptopService, Standing
from workshop_app.services.tray import TrayService

TODAY = date(2018, 6, 4)


@pytest.fixture
def desk(tmp_path):
    with desk_in(tmp_path / "data", samples.PROGRAMME) as desk:
        yield desk


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def tray(desk):
    return TrayService(desk.workspace, desk.imports)


@pytest.fixture
def laptops(desk):
    return LaptopService(desk.workspace, desk.imports)


def entry(desk, tray_id):
    return next(each for each in desk.imports.tray(desk.programme) if each.id == tray_id)


# ---------------------------------------------------------------- asking again


def test_the_text_names_the_file_the_reason_and_what_to_do_and_nothing_that_was_said(desk, stick, tray):
    report = sealed(stick, "newham.wsealed")
    report.write_bytes(report.read_bytes()[:-1])
    tray_id = one(desk, report).tray_id
    text = tray.request(desk.programme, tray_id)
    for part in (
        "newham.wsealed",
        " ".join(groups(tray_id)),
        "E-DAMAGED",
        "incomplete",
        "Seal another copy",
        "4 June 2018",
    ):
        assert part in text
    assert text.startswith(desk.workspace.vault.own_programme(desk.programme).programme.name)
    assert not any(words in text for words in samples.TEXTS)


@pytest.mark.parametrize(
    ("code", "part"),
    [
        ("E-NOT-FOR-US", "newest pack"),
        ("E-RECIPIENT", "newest pack"),
        ("E-UNKNOWN-LAPTOP", "six words"),
        ("E-VERSION", "updates its Workshop"),
        ("E-LOG", "wipe nothing"),
        ("E-OLDER", "newer report"),
        ("E-FORK", "Two different reports"),
        ("E-FORMAT", "Seal another copy"),
        ("E-DAMAGED", "Seal another copy"),
        ("E-SIGNATURE", "Seal another copy"),
        ("E-PARTS", "Seal another copy"),
    ],
)
def test_what_to_do_follows_from_what_was_wrong(desk, stick, code, part):
    junk = stick / "junk.wsealed"
    junk.write_bytes(b"age-encryption.org/v1\n" + b"x" * 500)
    kept = replace(entry(desk, one(desk, junk).tray_id), code=code)
    assert part in import_sentences.request(kept, "A programme")


def test_that_it_was_asked_for_stays_noted_when_it_comes_again(desk, stick, tray):
    report = sealed(stick)
    tray_id = one(desk, report).tray_id
    assert entry(desk, tray_id).asked is None
    tray.asked(desk.programme, tray_id)
    assert entry(desk, tray_id).asked == TODAY
    assert one(desk, report).tray_id == tray_id
    assert entry(desk, tray_id).asked == TODAY


def test_what_is_not_in_the_tray_is_not_asked_for(desk, tray):
    with pytest.raises(StorageError, match="no longer in the tray"):
        tray.request(desk.programme, "ab" * 32)


# ---------------------------------------------------------------- checking again


def test_checked_again_after_the_laptop_was_approved_it_is_taken_in(desk, stick):
    tray_id = one(desk, sealed(stick)).tray_id
    assert desk.imports.check_again(desk.programme, tray_id).code == "E-UNKNOWN-LAPTOP"
    desk.imports.trust(desk.programme, samples.LAPTOP)
    assert desk.imports.check_again(desk.programme, tray_id).code is None
    assert desk.imports.tray(desk.programme) == ()
    assert desk.tray_files == []


def test_checked_again_it_can_be_refused_for_another_reason(desk, stick):
    tray_id = one(desk, sealed(stick)).tray_id
    desk.imports.revoke(desk.programme, samples.LAPTOP, "stolen")
    assert "no longer trusts" in desk.imports.check_again(desk.programme, tray_id).sentence
    assert entry(desk, tray_id).laptop == ""


def test_a_file_that_is_gone_or_unknown_is_not_checked(desk, stick):
    tray_id = one(desk, sealed(stick)).tray_id
    (desk.workspace.folder.tray / tray_id).unlink()
    for each in (tray_id, "ab" * 32):
        with pytest.raises(StorageError, match="gone or was changed"):
            desk.imports.check_again(desk.programme, each)


# ---------------------------------------------------------------- laptops


def lines(laptops, desk):
    return [(each.standing, each.public) for each in laptops.lines(desk.programme)]


def test_a_laptop_waits_is_approved_sends_and_is_revoked(desk, stick, laptops):
    own = desk.workspace.vault.device().public
    one(desk, sealed(stick))
    assert lines(laptops, desk) == [(Standing.WAITS, samples.LAPTOP), (Standing.OWN, own)]
    (outcome,) = laptops.approve(desk.programme, samples.LAPTOP)
    assert outcome.code is None
    laptops.name(desk.programme, samples.LAPTOP, "  Newham   office ")
    _, theirs = laptops.lines(desk.programme)
    assert (theirs.standing, theirs.name, theirs.sessions, theirs.last) == (
        Standing.TRUSTED,
        "Newham office",
        1,
        TODAY,
    )
    assert theirs.words == desk.imports.words(samples.LAPTOP)
    laptops.revoke(desk.programme, samples.LAPTOP, "left in a  train")
    _, theirs = laptops.lines(desk.programme)
    assert (theirs.standing, theirs.reason, theirs.day) == (Standing.REVOKED, "left in a train", TODAY)
    assert theirs.name == "Newham office"
    assert theirs.sessions == 1, "what is in stays"
    desk.imports.trust(desk.programme, samples.LAPTOP)
    _, theirs = laptops.lines(desk.programme)
    assert (theirs.standing, theirs.reason) == (Standing.TRUSTED, "")


def test_a_laptop_is_not_revoked_without_a_reason(desk, stick, laptops):
    laptops.approve(desk.programme, samples.LAPTOP)
    with pytest.raises(StorageError, match="why this laptop"):
        laptops.revoke(desk.programme, samples.LAPTOP, " ")
    assert laptops.lines(desk.programme)[1].standing is Standing.TRUSTED


# ---------------------------------------------------------------- lost sticks


def test_a_lost_stick_that_comes_back_is_noticed(desk, stick, laptops):
    desk.imports.trust(desk.programme, samples.LAPTOP)
    report = sealed(stick)
    desk_digest = one(desk, report).summary and desk.imports.sessions(desk.programme)[0].receipt.file
    shown = " ".join(groups(desk_digest)).upper()
    lost = laptops.mark_lost(desk.programme, f"  {shown} ", "bus 25")
    assert (lost.file, lost.note, lost.seen) == (desk_digest, "bus 25", None)
    outcome = one(desk, report)
    assert outcome.code == "E-DUPLICATE"
    assert "marked as lost on 4 June 2018 (bus 25)" in outcome.alarm
    assert laptops.lost(desk.programme)[0].seen == TODAY


def test_a_lost_one_that_is_taken_in_or_refused_is_noticed_also(desk, stick, laptops):
    report = sealed(stick)
    digest = one(desk, report).tray_id
    laptops.mark_lost(desk.programme, digest, "")
    assert one(desk, report).alarm
    (outcome,) = laptops.approve(desk.programme, samples.LAPTOP)
    assert outcome.code is None
    assert "marked as lost" in outcome.alarm


def test_others_are_not_alarming(desk, stick, laptops):
    laptops.mark_lost(desk.programme, "ab" * 32, "")
    empty = stick / "empty.wsealed"
    empty.write_bytes(b"")
    assert [each.alarm for each in take(desk, sealed(stick), empty)] == ["", ""]


def test_a_stick_that_was_found_is_taken_off_and_put_back(desk, laptops):
    lost = laptops.mark_lost(desk.programme, "ab" * 32, "bus 25")
    assert laptops.found(desk.programme, lost.file) == lost
    assert laptops.lost(desk.programme) == ()
    assert laptops.found(desk.programme, lost.file) is None
    laptops.lost_again(desk.programme, lost)
    assert laptops.lost(desk.programme) == (lost,)


@pytest.mark.parametrize("typed", ["", "ab" * 31, "xy" * 32, "ab" * 33])
def test_what_is_no_digest_is_refused_with_what_one_looks_like(desk, laptops, typed):
    with pytest.raises(FormatError, match="64 digits"):
        laptops.mark_lost(desk.programme, typed, "")
    assert laptops.lost(desk.programme) == ()
