"""What goes wrong between tables and their lead (issue 6): sticks that fail, laptops that die, notes that come late.

A stick here is a disk of 3 MiB that is really full, really read-only. FAT32 is not mounted (the test machines have no
driver of it): its limits are kept to at the layer of files, by names, by times of two seconds, and by a limit of the
operating system on the size of a file.
"""

from __future__ import annotations

import errno
import os
import re
import resource
from contextlib import ExitStack, contextmanager
from dataclasses import replace

import pytest

from tests.attacks.test_full_stick import listing
from tests.services.halls import ID, THE_PLAN, hall, laptop, table_laptop
from tests.services.mirrors import CHEAP, NAME, WORDS
from tests.small_disk import fill, not_to_be_written
from workshop_app.domain.errors import StorageError
from workshop_app.domain.mirror import Standing
from workshop_app.domain.places import BOROUGHS
from workshop_app.keys import words
from workshop_app.services import tables
from workshop_app.services.file_names import session_name
from workshop_app.services.mirror import MirrorService
from workshop_app.storage.vault import HeldPack

FULL = r"[Tt]he disk is full"


@pytest.fixture(autouse=True)
def cheap_words(monkeypatch):
    monkeypatch.setitem(words._SCRYPT, "n", 2)


@pytest.fixture
def room(tmp_path):
    with hall(tmp_path, tables=1) as made:
        yield made


@pytest.fixture
def pair(tmp_path):
    with hall(tmp_path) as made:
        yield made


def mirrored(laptop, stick):
    """The mirror of a laptop's session on this stick, written once."""
    service = MirrorService(laptop.workspace, CHEAP)
    service.switch_on(ID, stick, service.prepare(WORDS))
    return service, service.step(ID).write()


# ------------------------------------------------------------------ sticks


@pytest.mark.parametrize("leave", [0, 4096])
def test_a_full_stick_takes_nothing_half_and_the_next_export_holds_it_all(room, small_disk, leave):
    table, lead = room.tables[0], room.lead
    table.say("Before the stick was full")
    service, state = mirrored(table, small_disk)
    assert state.standing is Standing.CURRENT
    before = listing(small_disk)
    filler = fill(small_disk, leave)
    table.say("While it is full" + " and full" * 380)
    table.say("It still is" + " and will be" * 300)
    with pytest.raises(StorageError, match=FULL):
        lead.tables.make_pack(ID, small_disk)
    with pytest.raises(StorageError, match=FULL):
        table.tables.export(ID, small_disk)
    refused = service.step(ID).write()
    assert (refused.standing, "full" in refused.problem) == (Standing.REFUSED, True)
    assert {name: data for name, data in listing(small_disk).items() if name != NAME} == {
        name: data for name, data in before.items() if name != NAME
    }
    table.say("And typing goes on")
    filler.unlink()
    assert service.step(ID).write().standing is Standing.CURRENT
    lead.merging.merge([table.tables.export(ID, small_disk).path])
    assert [text[:16] for text in lead.said()] == [
        "And typing goes ",
        "Before the stick",
        "It still is and ",
        "While it is full",
    ]


def test_what_a_mirror_held_before_its_stick_was_full_can_still_be_taken_up(room, small_disk, tmp_path):
    table = room.tables[0]
    table.say("In the mirror")
    service, _ = mirrored(table, small_disk)
    fill(small_disk, 4096)
    for number in range(20):
        table.say(f"Not in the mirror {number} " * 20)
    assert service.step(ID).write().standing is Standing.REFUSED
    with spare_of(room, tmp_path / "spare") as spare:
        resumed = MirrorService(spare.workspace, CHEAP)
        resumed.take_up(resumed.open(small_disk / NAME, WORDS))
        assert spare.said() == ["In the mirror"]
        spare.say("Typed on the spare")
        room.lead.merging.merge([spare.export()])
    assert room.lead.said() == ["In the mirror", "Typed on the spare"]


@pytest.mark.parametrize("when", ["fsync", "replace"])
def test_a_stick_that_is_pulled_out_in_mid_write_leaves_nothing_that_looks_whole(room, tmp_path, monkeypatch, when):
    table, stick = room.tables[0], tmp_path / "stick"
    stick.mkdir()
    table.say("Typed")

    def gone(*_arguments):
        raise OSError(errno.ENODEV, "No such device")

    with monkeypatch.context() as pulled:
        pulled.setattr(os if when == "fsync" else type(stick), when, gone)
        with pytest.raises(StorageError, match="Put the stick back in"):
            table.tables.export(ID, stick)
    assert listing(stick) == {}
    room.lead.merging.merge([table.tables.export(ID, stick).path])
    assert room.lead.said() == ["Typed"]


def test_notes_that_a_pulled_stick_cut_off_are_refused_and_the_whole_ones_beside_them_come_in(pair):
    room, (one, two) = pair, pair.tables
    one.say("Of table one")
    two.say("Of table two")
    cut, whole = one.export(), two.export()
    data = cut.read_bytes()
    for length in (0, 20, len(data) // 2, len(data) - 1):
        cut.write_bytes(data[:length])
        merged = room.lead.merging.merge([cut, whole])
        assert next(each.code for each in merged.refused) in {"T-FORMAT", "T-OTHER", "T-DAMAGED"}
        assert room.lead.said() == ["Of table two"]
    room.lead.merging.merge([one.export()])
    assert room.lead.said() == ["Of table one", "Of table two"]


def test_a_stick_that_is_read_only_gives_its_notes_and_takes_none(room, small_disk):
    table, lead = room.tables[0], room.lead
    table.say("On the stick")
    path = table.tables.export(ID, small_disk).path
    service, _ = mirrored(table, small_disk)
    table.say("Too late for it")
    with not_to_be_written(small_disk):
        assert lead.merging.merge([path]).refused == ()
        for write in (lead.tables.make_pack, table.tables.export):
            with pytest.raises(StorageError, match="cannot be written to"):
                write(ID, small_disk)
        refused = service.step(ID).write()
        assert (refused.standing, "cannot be written to" in refused.problem) == (Standing.REFUSED, True)
    assert service.step(ID).write().standing is Standing.CURRENT
    assert lead.said() == ["On the stick"]


def test_every_name_is_one_that_fat32_takes_and_tells_from_the_others_in_any_case(room):
    table = room.tables[0]
    paths = [room.lead.tables.make_pack(ID, room.lead.out, number) for number in (None, None, 1, 2)]
    paths += [table.export() for _ in range(3)]
    names = [path.name for path in paths]
    names += [f"{session_name(THE_PLAN.date, borough, ID)}-table-20-notes-9999.wnotes" for borough in BOROUGHS]
    for name in [*names, NAME]:
        assert re.fullmatch(r"[A-Za-z0-9.-]{1,120}", name)
        assert name[-1] != "."
    assert len({name.lower() for name in names}) == len(names)
    stem, _, suffix = NAME.partition(".")
    assert (len(stem), len(suffix)) == (8, 3)


def test_times_of_two_seconds_and_a_clock_of_the_stick_that_is_wrong_decide_nothing(room, tmp_path):
    table, lead, stick = room.tables[0], room.lead, tmp_path / "stick"
    stick.mkdir()
    service, _ = mirrored(table, stick)
    line = table.say("First wording")
    first = table.tables.export(ID, stick).path
    table.capture.edit(ID, replace(line, text="Second wording"))
    second = table.tables.export(ID, stick).path
    for path, at in ((first, 1_600_000_002), (second, 1_600_000_000), (stick / NAME, 315_532_800)):
        os.utime(path, (at, at))
    state = service.step(ID).write()
    assert (state.standing, service.mirror(ID).file.can_append) == (Standing.CURRENT, True)
    lead.merging.merge([second, first])
    assert lead.said() == ["Second wording"]


def test_a_file_that_grows_past_what_the_stick_allows_is_refused_and_the_mirror_stays_whole(room, tmp_path):
    table, stick = room.tables[0], tmp_path / "stick"
    stick.mkdir()
    table.say("In the mirror")
    service, _ = mirrored(table, stick)
    for number in range(20):
        table.say(f"One more line {number}")
    parcel = service.step(ID)
    with files_of_at_most((stick / NAME).stat().st_size + 100):
        assert parcel.write().standing is Standing.REFUSED
    found = service.open(stick / NAME, WORDS)
    assert (found.mirrored.torn, found.summary.id) == (True, ID)
    assert service.step(ID).write().standing is Standing.CURRENT


@contextmanager
def files_of_at_most(size):
    """What FAT32 does at 4 GiB, at a size that a test can reach."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


# ------------------------------------------------------------------ packs and laptops


def test_notes_for_a_pack_of_another_session_are_in_no_other(room, tmp_path):
    lead, other = room.lead, "0f0f0f0f0f0f0f0f"
    lead.workspace.create_session(replace(THE_PLAN, id=other), 4)
    lead.running.begin(other)
    with ExitStack() as stack:
        astray = laptop(stack, tmp_path / "astray", 30)
        astray.tables.take(astray.tables.read_pack(lead.tables.make_pack(other, lead.out)), 1)
        file = astray.tables.export(other, astray.out).path
    assert lead.merging.merge([file], ID).refused[0].code == "T-OTHER"
    room.tables[0].say("Of this session")
    mixed = lead.merging.merge([room.tables[0].export(), file])
    assert (mixed.certificate.session, [each.code for each in mixed.refused]) == (ID, ["T-OTHER"])
    assert lead.merging.merge([file]).certificate.session == other


@contextmanager
def spare_of(room, folder):
    """Another laptop of the programme, which holds its pack."""
    with ExitStack() as stack:
        spare = laptop(stack, folder, 50)
        held = room.lead.workspace.vault.held_pack(THE_PLAN.programme)
        spare.workspace.vault.hold_pack(HeldPack(held.pack, held.envelope))
        yield spare


def test_a_lead_laptop_that_died_goes_on_from_its_mirror_with_tables_still_to_come_in(pair, tmp_path):
    room, (one, two), stick = pair, pair.tables, tmp_path / "stick"
    stick.mkdir()
    service, _ = mirrored(room.lead, stick)
    one.say("Of table one, before")
    early = one.export()
    room.lead.merging.merge([early])
    service.step(ID).write()
    room.lead.say("At the lead, and in no mirror")
    one.say("Of table one, after")
    two.say("Of table two, still to come in")
    with spare_of(room, tmp_path / "spare") as lead:
        again = MirrorService(lead.workspace, CHEAP)
        again.take_up(again.open(stick / NAME, WORDS))
        told = lead.merging.merge([two.export(), early, one.export()])
        assert told.refused == ()
        assert [each.outcomes for each in told.certificate.received] == [{"new": 1}, {"same": 1}, {"new": 1, "same": 1}]
        assert lead.said() == ["Of table one, after", "Of table one, before", "Of table two, still to come in"]
        offer = one.tables.read_pack(lead.tables.make_pack(ID, lead.out))
        one.tables.take(offer, 1)
        assert offer.words == lead.tables.words(ID)
        one.say("By a pack of the spare")
        assert lead.merging.merge([one.export()]).certificate.changes == 1
        assert len(lead.merging.certificates(ID)) == 3


def test_a_lead_laptop_that_died_before_its_packs_were_mirrored_can_open_what_their_tables_send(tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    with hall(tmp_path, tables=0, packs=0) as room, ExitStack() as laptops:
        mirrored(room.lead, stick)
        assert room.lead.tables.words(ID) == ()
        given = [room.lead.tables.make_pack(ID, room.lead.out) for _ in range(3)][-1]
        table = table_laptop(laptops, tmp_path / "table", given, 1, 21)
        table.say("Sealed to a key that no pack in the mirror had")
        lead = laptops.enter_context(spare_of(room, tmp_path / "spare"))
        again = MirrorService(lead.workspace, CHEAP)
        again.take_up(again.open(stick / NAME, WORDS))
        assert lead.merging.merge([table.export()]).refused == ()
        offer = table.tables.read_pack(lead.tables.make_pack(ID, lead.out))
        assert (offer.standing, offer.table) == (tables.Standing.NEWER, 1)


def test_a_table_that_goes_on_at_a_spare_and_at_the_first_laptop_too_loses_nothing(room, tmp_path):
    first, stick = room.tables[0], tmp_path / "stick"
    stick.mkdir()
    line = first.say("Typed before")
    mirrored(first, stick)
    with spare_of(room, tmp_path / "spare") as spare:
        again = MirrorService(spare.workspace, CHEAP)
        again.take_up(again.open(stick / NAME, WORDS))
        assert spare.tables.notebook(ID).table == 1
        spare.capture.edit(ID, replace(spare.store.contribution(line.id), text="Put right on the spare"))
        spare.say("Said at the spare")
        first.capture.edit(ID, replace(line, text="Put right on the first"))
        told = room.lead.merging.merge([spare.export(), first.export()]).certificate
    assert "from another laptop than before" in " ".join(told.received[1].remarks)
    assert "Said at the spare" in room.lead.said()
    (conflict,) = room.lead.merging.conflicts(ID)
    assert {conflict.held.text, conflict.others[0].text} == {"Put right on the spare", "Put right on the first"}


# ------------------------------------------------------------------ late


class During:
    """Does something while the lead seals."""

    def __init__(self, act):
        self._act, self.got = act, []

    def report(self, done, total, label):
        self.got.append(self._act())


def test_a_table_that_exports_while_the_lead_seals_comes_in_as_a_supplement(room):
    table, lead = room.tables[0], room.lead
    table.say("In the report")
    lead.merging.merge([table.export()])
    lead.running.close(ID)
    assert lead.seals.preview(ID).problems == ()
    table.say("Typed while the lead sealed")
    during = During(table.export)
    first = lead.seals.seal(ID, lead.out, during)
    assert first.counts["contributions"] == 1
    for file in during.got:
        late = lead.merging.merge([file])
        assert [(each.code, each.late) for each in late.refused] == [("T-SEALED", 1)]
    assert lead.said() == ["In the report"]
    assert [lead.merging.supplement(ID, file) for file in during.got][:2] == [1, 0]
    second = lead.seals.seal(ID, lead.out)
    (said,) = lead.store.record().corrections
    assert "Typed while the lead sealed" in said.text
    assert second.path != first.path
    assert lead.said() == ["In the report"], "the first report stands as it was sealed"
    assert lead.merging.supplement(ID, during.got[-1]) == 0, "it is in a report now"


def test_two_tables_with_the_number_three_are_both_kept_however_they_come(room, tmp_path):
    with ExitStack() as stack:
        given = room.lead.tables.make_pack(ID, room.lead.out)
        twins = [table_laptop(stack, tmp_path / f"three-{n}", given, 3, 60 + n) for n in (1, 2)]
        for number, twin in enumerate(twins):
            twin.say(f"From the {number}", table=3)
        files = [twin.export() for twin in twins]
        told = room.lead.merging.merge([*files, *reversed(files)]).certificate
    assert any("two tables chose the same number" in " ".join(each.remarks) for each in told.received)
    assert (told.changes, room.lead.said()) == (2, ["From the 0", "From the 1"])
