"""The programme's keys: the spare goes on paper and off the laptop, new keys come, old ones still open old files."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.services.opened import START, workspace_in
from workshop_app import paths
from workshop_app.domain.errors import FormatError, PlanError
from workshop_app.domain.programme import DesignatedLead
from workshop_app.sealing import age
from workshop_app.sealing.pack import open_pack
from workshop_app.services import key_text
from workshop_app.services.programme import ProgrammeService
from workshop_app.services.programme_keys import ProgrammeKeyService, identities
from workshop_app.services.sources import HandClock

IDENTITY = "AGE-SECRET-KEY-1S22DEVYPLQUQLW945WM9AU36W99YWJSNLRZ4PJWQ78JSWKTSUAEQKFSR8Q"
STRANGER = "AGE-SECRET-KEY-1KW2WRZ4SRTXH6J0W8S232EZPK68Y0TTRAC7QH5DD9V2GY6S9Q88QG7C7F2"


@pytest.fixture
def clock():
    return HandClock(START)


@pytest.fixture
def workspace(tmp_path, clock):
    with workspace_in(tmp_path / "data", clock=clock) as workspace:
        yield workspace


@pytest.fixture
def programmes(workspace):
    return ProgrammeService(workspace, paths.resources())


@pytest.fixture
def keys(workspace):
    return ProgrammeKeyService(workspace)


@pytest.fixture
def made(programmes):
    return programmes.create(programmes.draft())


@pytest.fixture
def own(workspace, made):
    return lambda: workspace.vault.own_programme(made.programme.id)


def on_paper(path):
    return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True, text=True).stdout


def last_groups(identity):
    return " ".join(key_text.groups(identity)[-2:])


def everything_on_disk(workspace):
    return b"".join(path.read_bytes() for path in workspace.folder.root.rglob("*") if path.is_file())


def test_a_new_programme_has_two_keys_here_since_today_and_in_every_pack(keys, made):
    found = keys.keys(made.programme.id)
    assert [line.here for line in (found.working, found.spare)] == [True, True]
    assert (found.working.since, found.working.first, found.working.last) == (START.date(), 1, None)
    assert (found.retired, found.printed) == ((), None)
    assert found.working.words != found.spare.words
    assert len(found.spare.words) == 6
    assert (found.working.is_spare, found.spare.is_spare) == (False, True)


def test_the_sheet_holds_all_that_is_needed_to_open_a_report_without_the_app(keys, made, own, tmp_path):
    keys.write_spare_sheet(made.programme.id, tmp_path / "spare.pdf")
    read = on_paper(tmp_path / "spare.pdf")
    for group in key_text.groups(own().spare):
        assert group in read
    assert made.programme.name in read
    assert "AGE-SECRET-KEY-1" in read
    assert " · ".join(keys.keys(made.programme.id).spare.words) in read
    assert age.recipient_of(own().spare) in read
    assert key_text.groups(own().working)[0] not in read


def test_the_sheet_is_read_back_by_its_last_groups_or_by_a_scanner(keys, made, own):
    for wrong in ("", "x", last_groups(own().working), key_text.groups(own().spare)[-1], last_groups(own().spare)[1:]):
        with pytest.raises(PlanError, match="not the last two groups"):
            keys.confirm_spare(made.programme.id, wrong)
    assert keys.keys(made.programme.id).printed is None
    for right in (last_groups(own().spare), last_groups(own().spare).lower(), own().spare, own().spare.lower() + "\n"):
        assert keys.confirm_spare(made.programme.id, right).printed == START.date()


def test_the_spare_leaves_the_laptop_only_once_it_is_on_paper(keys, made, own):
    with pytest.raises(PlanError, match="Print the spare's sheet"):
        keys.remove_spare(made.programme.id)
    assert own().spare


def test_once_removed_the_secret_is_in_no_byte_of_the_folder_even_for_the_vault_key(keys, made, own, workspace):
    spare = own().spare
    keys.confirm_spare(made.programme.id, spare)
    copy = workspace.folder.vault.with_name(f"{workspace.folder.vault.name}.before-m004")
    copy.write_bytes(b"an upgrade's copy, with the secret in it under the same key")
    removed = keys.remove_spare(made.programme.id)
    assert not removed.spare.here
    assert spare not in identities(own())
    log = workspace.folder.vault.with_name(f"{workspace.folder.vault.name}-wal")
    assert not log.exists() or log.stat().st_size == 0, "the log still holds the page with the secret"
    assert not copy.exists()
    pages = "".join(str(row) for row in workspace.vault._database.execute("SELECT * FROM own_programme").fetchall())
    assert spare not in pages
    assert spare.encode() not in everything_on_disk(workspace)


def test_without_its_secret_the_spare_stays_in_the_packs(keys, programmes, made, own, tmp_path):
    spare = own().spare
    keys.confirm_spare(made.programme.id, spare)
    keys.remove_spare(made.programme.id)
    programmes.export_pack(made.programme.id, tmp_path / "p.wpack")
    pack = open_pack((tmp_path / "p.wpack").read_bytes(), START.date())
    assert pack.recipients == (age.recipient_of(own().working), age.recipient_of(spare))
    assert programmes.get(made.programme.id).words == made.words
    for action in (
        lambda: programmes.identity_file(made.programme.id, spare=True),
        lambda: keys.write_spare_sheet(made.programme.id, tmp_path / "again.pdf"),
        lambda: keys.confirm_spare(made.programme.id, spare),
        lambda: keys.remove_spare(made.programme.id),
    ):
        with pytest.raises(PlanError, match="on its printed sheet"):
            action()


def test_in_an_emergency_it_comes_back_from_paper_or_from_a_file(keys, programmes, made, own, tmp_path):
    spare = own().spare
    file = tmp_path / "spare.txt"
    file.write_text(f"# kept in the safe\n{spare}\n", encoding="utf-8-sig")
    for back in (
        lambda: keys.restore(made.programme.id, " ".join(key_text.groups(spare)).lower()),
        lambda: keys.restore_from_file(made.programme.id, file),
    ):
        keys.confirm_spare(made.programme.id, spare)
        keys.remove_spare(made.programme.id)
        assert back().spare.here
        assert own().spare == spare
        assert own().spare_recipient == ""
    assert keys.keys(made.programme.id).printed == START.date(), "the sheet is still there"


def test_what_comes_back_must_be_a_key_of_this_programme(keys, made, own, tmp_path):
    with pytest.raises(PlanError, match="already"):
        keys.restore(made.programme.id, own().spare)
    with pytest.raises(PlanError, match="no key of this programme"):
        keys.restore(made.programme.id, STRANGER)
    several = tmp_path / "several.txt"
    several.write_text(f"{own().spare}\n{STRANGER}\n", encoding="utf-8")
    for action in (
        lambda: keys.restore(made.programme.id, "AGE-SECRET-KEY-1QQQ"),
        lambda: keys.restore_from_file(made.programme.id, several),
    ):
        with pytest.raises(FormatError, match="group by group") as slip:
            action()
        assert "QQQ" not in str(slip.value)
    assert len(identities(own())) == 2


@given(st.integers(0, 57), st.sampled_from("023456789ACDEFGHJKLMNPQRSTUVWXYZ"))
def test_every_wrong_character_of_a_typed_key_is_noticed(place, character):
    rest = IDENTITY.removeprefix(key_text.START)
    typed = rest[:place] + character + rest[place + 1 :]
    if typed == rest:
        assert key_text.read_identity(typed) == IDENTITY
    else:
        with pytest.raises(FormatError):
            key_text.read_identity(typed)


def test_the_groups_of_a_key_are_its_letters_in_sixes():
    assert "".join(key_text.groups(IDENTITY)) == IDENTITY.removeprefix(key_text.START)
    assert [len(group) for group in key_text.groups(IDENTITY)] == [6] * 9 + [4]


def test_a_new_working_key_is_in_the_next_pack_and_the_old_one_still_opens(
    keys, programmes, made, own, clock, tmp_path
):
    old = own().working
    programmes.export_pack(made.programme.id, tmp_path / "one.wpack")
    clock.advance(3 * 86_400)
    changed = keys.change_working(made.programme.id)
    programmes.export_pack(made.programme.id, tmp_path / "two.wpack")
    first, second = (open_pack((tmp_path / name).read_bytes(), date(2018, 6, 8)) for name in ("one.wpack", "two.wpack"))
    assert second.recipients == (changed.working.recipient, first.recipients[1])
    assert second.signing_key == first.signing_key
    assert changed.working.recipient != first.recipients[0]
    assert (changed.working.since, changed.working.first) == (date(2018, 6, 7), 2)
    (retired,) = changed.retired
    assert (retired.recipient, retired.here, retired.is_spare) == (first.recipients[0], True, False)
    assert (retired.since, retired.until, retired.first, retired.last) == (START.date(), date(2018, 6, 7), 1, 1)
    for recipients in (first.recipients, second.recipients):
        assert age.decrypt(age.encrypt(b"report", recipients), identities(own())) == b"report"
    assert age.decrypt(age.encrypt(b"report", first.recipients[:1]), identities(own())) == b"report"
    assert old in identities(own())


def test_other_keys_have_other_words(keys, programmes, made):
    keys.change_working(made.programme.id)
    assert programmes.get(made.programme.id).words != made.words


def test_keys_are_retired_latest_first_and_one_that_no_pack_named_says_so(keys, programmes, made, tmp_path):
    keys.change_working(made.programme.id)
    programmes.export_pack(made.programme.id, tmp_path / "p.wpack")
    found = keys.change_working(made.programme.id)
    assert [(key.first, key.last) for key in found.retired] == [(1, 1), (1, 0)]


def test_a_new_spare_is_to_be_printed_again_and_the_old_sheet_still_opens(keys, made, own):
    spare = own().spare
    keys.confirm_spare(made.programme.id, spare)
    keys.remove_spare(made.programme.id)
    changed = keys.change_spare(made.programme.id)
    assert changed.spare.here
    assert changed.printed is None
    assert changed.spare.recipient != age.recipient_of(spare)
    (retired,) = changed.retired
    assert (retired.recipient, retired.is_spare, retired.here) == (age.recipient_of(spare), True, False)
    restored = keys.restore(made.programme.id, spare)
    assert restored.retired[0].here
    assert spare in identities(own())
    assert own().spare != spare


def test_the_leads_key_is_drawn_printed_read_back_and_kept_nowhere(keys, made, workspace, own, tmp_path):
    drawn = keys.draw_lead()
    assert keys.draw_lead() != drawn
    keys.write_lead_sheet(tmp_path / "lead.pdf", made.programme, "Safeguarding\noffice", drawn)
    read = on_paper(tmp_path / "lead.pdf")
    assert "Safeguarding office" in read
    assert all(group in read for group in key_text.groups(drawn.identity))
    assert keys.is_read_back(drawn, last_groups(drawn.identity))
    assert not keys.is_read_back(drawn, last_groups(IDENTITY))
    rows = workspace.vault._database.execute("SELECT * FROM own_programme").fetchall()
    assert drawn.identity not in str(rows)
    assert drawn.identity not in identities(own())
    lead = keys.lead(made.programme.id, " Safeguarding  office ", f"\n{drawn.recipient.upper()} ")
    assert lead == DesignatedLead("Safeguarding office", drawn.recipient)
    assert keys.words_of(drawn.recipient) == drawn.words
    assert age.decrypt(age.encrypt(b"a concern", [lead.recipient]), [drawn.identity]) == b"a concern"


def test_a_leads_key_that_is_none_or_that_this_office_holds_is_refused(keys, programmes, made, own):
    drawn = keys.draw_lead()
    slip = drawn.recipient[:-1] + ("q" if drawn.recipient[-1] != "q" else "p")
    with pytest.raises(PlanError, match="slip in the key"):
        keys.lead(made.programme.id, "Lead", slip)
    with pytest.raises(PlanError, match="begins with age1"):
        keys.lead(made.programme.id, "Lead", drawn.identity)
    retired = age.recipient_of(own().working)
    keys.change_working(made.programme.id)
    for recipient in (retired, age.recipient_of(own().working), age.recipient_of(own().spare)):
        with pytest.raises(PlanError, match="read every concern"):
            keys.lead(made.programme.id, "Lead", recipient)
    assert keys.lead("0" * 16, "Lead", drawn.recipient).recipient == drawn.recipient
    with pytest.raises(PlanError, match="read every concern"):
        programmes.save(replace(made.programme, lead=DesignatedLead("Lead", age.recipient_of(own().working))))
    assert programmes.get(made.programme.id).programme.lead is None


def test_keys_of_another_office_are_not_touched(keys, programmes):
    stranger = programmes.draft().id
    for action in (keys.keys, keys.change_working, keys.change_spare, keys.remove_spare):
        with pytest.raises(PlanError, match="not one of this office"):
            action(stranger)


def test_a_pack_holds_the_days_that_were_chosen(programmes, made, tmp_path):
    first, last = date(2018, 7, 1), date(2018, 7, 31)
    exported = programmes.export_pack(made.programme.id, tmp_path / "p.wpack", first, last)
    pack = open_pack((tmp_path / "p.wpack").read_bytes(), first)
    assert (pack.created, pack.not_before, pack.not_after) == (START.date(), first, last)
    assert (exported.not_before, exported.not_after) == (first, last)
    assert programmes.pack_days() == (date(2018, 6, 4), date(2019, 6, 4))


@pytest.mark.parametrize(
    ("days", "sentence"),
    [
        ((date(2018, 1, 1), date(2018, 6, 3)), "over already"),
        ((date(2018, 7, 2), date(2018, 7, 1)), "ends after it begins"),
        ((date(2018, 6, 4), date(2020, 6, 5)), "two years at most"),
    ],
)
def test_days_that_cannot_be_are_refused_and_no_number_is_used(programmes, made, tmp_path, days, sentence):
    with pytest.raises(PlanError, match=sentence):
        programmes.export_pack(made.programme.id, tmp_path / "p.wpack", *days)
    assert programmes.get(made.programme.id).seq == 0
    assert not (tmp_path / "p.wpack").exists()
