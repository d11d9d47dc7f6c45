"""A concern from the form to the lead, without a trace in the session; and envelopes on their way."""

import sqlite3
import subprocess
from dataclasses import replace
from datetime import date, datetime

import pytest

from tests.domain.test_concern import CONCERN
from tests.sealing import samples
from tests.sealing.test_concern import FILE
from tests.services.begun import ID, PACK, room_in
from workshop_app.domain.chain import head_after
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.errors import ConcernError, FormatError, NotOverwrittenError, StorageError, VerificationError
from workshop_app.domain.programme import Contact, DesignatedLead
from workshop_app.sealing import age, concern
from workshop_app.services.capture import Draft
from workshop_app.services.concerns import ConcernService
from workshop_app.services.open_concern import open_concern
from workshop_app.storage.vault import HeldPack

LEAD = DesignatedLead("Safeguarding office", age.recipient_of(samples.LEAD))
CONTACTS = (
    Contact("Hackney", "Duty social worker", "020 7946 0001", "day and night", date(2018, 6, 3)),
    Contact("London", "Night line", "020 7946 0002", "nights", date(2018, 6, 4)),
    Contact("Brent", "Brent desk", "020 7946 0003", "days", date(2018, 6, 4)),
)


def words_in(path):
    return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout


def hold(room, **changes):
    programme = replace(room.workspace.vault.held_pack(PACK.programme.id).pack.programme, **changes)
    room.workspace.vault.hold_pack(HeldPack(replace(PACK, programme=programme), b""))


@pytest.fixture
def room(tmp_path):
    with room_in(tmp_path / "data") as room:
        borough = room.store.session().borough
        hold(room, lead=LEAD, contacts=(replace(CONTACTS[0], borough=borough), *CONTACTS[1:]))
        yield room


@pytest.fixture
def concerns(room):
    return ConcernService(room.workspace, room.capture)


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def lead_key(tmp_path):
    path = tmp_path / "lead.txt"
    path.write_text(f"# the lead\n{samples.LEAD}\n")
    return path


def test_what_was_typed_reaches_the_lead_and_nobody_else(concerns, room, stick, lead_key):
    slip = concerns.seal(ID, CONCERN)
    path = concerns.save(slip.name, stick)
    found = open_concern(path, lead_key)
    assert found.concern == CONCERN
    assert (found.sha256, found.seal.words, found.seal.made) == (slip.file, slip.words, slip.made)
    assert not found.known
    for secret in (samples.WORKING, samples.SPARE):
        lead_key.write_text(secret)
        with pytest.raises(VerificationError, match="Not addressed to this key"):
            open_concern(path, lead_key)
    lead_key.write_text("no key")
    with pytest.raises(FormatError):
        open_concern(path, lead_key)


def test_where_a_laptop_is_named_only_its_own_envelopes_open(concerns, room, stick, lead_key, tmp_path):
    path = concerns.save(concerns.seal(ID, CONCERN).name, stick)
    laptop = tmp_path / "laptop.txt"
    laptop.write_text(room.workspace.vault.device().public)
    assert open_concern(path, lead_key, laptop).known
    laptop.write_text(samples.LAPTOP)
    with pytest.raises(VerificationError, match=r"Compare these words by telephone\. \w+ · "):
        open_concern(path, lead_key, laptop)


def test_words_in_the_envelope_are_never_believed(tmp_path, lead_key):
    """A stranger who writes the words of a laptop that the lead trusts."""
    path = tmp_path / "x.wconcern"
    path.write_bytes(FILE)
    with pytest.raises(VerificationError, match="signature"):
        open_concern(path, lead_key)


def test_the_session_is_as_it_was_before(concerns, room):
    room.capture.add(ID, Draft(ContributionKind.NEED, "The hall closes at five"))
    store = room.store
    before = (store.record(), store.entries(), store.head(), store.pack_seq, dict(room.workspace.marked))
    tables = store._database.execute("SELECT count(*) FROM sqlite_master").fetchone()
    concerns.print_copy(ID, CONCERN, room.folder.parent / "copy.pdf")
    concerns.seal(ID, CONCERN)
    assert (store.record(), store.entries(), store.head(), store.pack_seq, dict(room.workspace.marked)) == before
    assert store._database.execute("SELECT count(*) FROM sqlite_master").fetchone() == tables
    assert all(keys.summary.id == ID for keys in room.workspace.vault.sessions())


def test_nothing_of_it_can_be_read_here_afterwards(concerns, room, tmp_path):
    """Neither in the files as they are, nor in them decrypted: the envelope is all there is, and it is the lead's."""
    hold(room, lead=LEAD)
    slip = concerns.seal(ID, replace(CONCERN, said="Xylophone quartz"))
    vault = room.workspace.vault._database
    plain = b"\n".join(line.encode() for line in _dump(vault)) + b"\n".join(
        line.encode() for line in _dump(room.store._database)
    )
    kept = room.workspace.vault.envelopes.all()[0].data
    assert kept.hex().upper().encode() in plain.upper(), "the dump was looked into"
    for place in (plain, kept, *(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())):
        assert b"ylophone" not in place
        assert b"ylophone".hex().upper().encode() not in place.upper()
    assert ID not in slip.name
    with pytest.raises(VerificationError):
        age.decrypt(kept, [samples.WORKING])


def _dump(database):
    for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        try:
            rows = database.execute(f'SELECT * FROM "{name}"').fetchall()
        except sqlite3.Error:
            continue
        yield from (f"{name} " + " ".join(v.hex() if isinstance(v, bytes) else str(v) for v in row) for row in rows)


def test_name_time_and_size_of_the_file_tell_nothing(concerns, room, stick):
    room.clock.advance(137)  # 9:32:17
    short = concerns.save(concerns.seal(ID, replace(CONCERN, said="x")).name, stick)
    long = concerns.save(concerns.seal(ID, replace(CONCERN, said="x" * 4000)).name, stick)
    for path in (short, long):
        assert datetime.fromtimestamp(path.stat().st_mtime) == datetime(2018, 6, 4, 9, 30)
        assert len(path.stem) == 16
        assert set(path.stem) <= set("0123456789abcdef")
        assert concern.SIZE < path.stat().st_size < concern.SIZE + 1000  # what age draws at random before it
    # the archive inside has one size (test_concern.py); age's header does not know what follows
    assert abs(short.stat().st_size - long.stat().st_size) < 400


def test_an_envelope_stays_until_it_was_handed_over(concerns, room, stick):
    slip = concerns.seal(ID, CONCERN)
    with pytest.raises(StorageError):
        concerns.save(slip.name, stick / "gone")
    room.restart()
    assert concerns.envelopes() == (slip,)
    first, second = concerns.save(slip.name, stick), concerns.save(slip.name, stick)
    assert first != second
    concerns.handed_over(slip.name)
    assert concerns.envelopes() == ()
    with pytest.raises(StorageError, match="no longer on this laptop"):
        concerns.save(slip.name, stick)


def test_without_a_lead_there_is_the_paper_form_only(concerns, room, tmp_path):
    hold(room, lead=None)
    with pytest.raises(ConcernError, match="names no designated lead"):
        concerns.seal(ID, CONCERN)
    assert concerns.envelopes() == ()
    concerns.print_form(ID, tmp_path / "form.pdf")
    text = words_in(tmp_path / "form.pdf")
    for words in ("999", "What was said", "Who was told already", "note-taker", "Handed over"):
        assert words in text


def test_the_copy_on_paper_holds_what_was_typed_and_the_slip_does_not(concerns, tmp_path):
    concerns.print_copy(ID, CONCERN, tmp_path / "copy.pdf")
    assert "he packs a bag" in words_in(tmp_path / "copy.pdf")
    slip = concerns.seal(ID, CONCERN)
    concerns.print_slip(slip.name, tmp_path / "slip.pdf")
    text = words_in(tmp_path / "slip.pdf")
    assert slip.file[:4] in text
    assert all(word in text for word in slip.words)
    assert "bag" not in text


def test_the_route_card_says_999_the_boroughs_services_and_which_may_be_out_of_date(concerns, tmp_path):
    for half in (False, True):
        path = tmp_path / f"card-{half}.pdf"
        concerns.print_route(ID, path, half=half)
        text = words_in(path)
        for words in ("999", "020 7946 0001", "Night line", "may be out of date", "Safeguarding office"):
            assert words in text, half
        assert "Brent desk" not in text
        assert text.count("out of date") == 1
    size = subprocess.run(["pdfinfo", tmp_path / "card-True.pdf"], capture_output=True, text=True, check=True).stdout
    assert "420.945 x 595.276" in size


def test_without_a_session_in_hand_the_only_pack_counts(concerns, room):
    assert concerns.route("").contacts == (*room.workspace.vault.held_packs()[0].pack.programme.contacts,)
    other = replace(PACK.programme, id="00000000000000bb", name="Another")
    room.workspace.vault.hold_pack(HeldPack(replace(PACK, programme=other), b""))
    assert concerns.route("").programme == ""


# ---------------------------------------------------------------- out of the notes


def test_a_contribution_leaves_the_notes_as_any_that_is_removed(concerns, room):
    """Two sessions' worth in one: what the log says of a concern is what it says of a duplicate."""
    first, moved, last = (
        room.capture.add(ID, Draft(ContributionKind.NEED, text)).saved[0] for text in ("One", "Zeppelin", "Three")
    )
    concerns.take_out(ID, [moved.id])
    tail = room.store.entries()[-1]
    assert (tail.kind, tail.payload) == ("contribution.removed", f'{{"id":"{moved.id}"}}'.encode())
    room.capture.remove(ID, [last.id])
    assert room.store.entries()[-1].kind == tail.kind
    emptied = [entry for entry in room.store.entries() if entry.kind == "contribution" and entry.payload is None]
    assert len(emptied) == 2
    assert room.store.contributions() == (first,)
    assert room.store.head() == head_after(room.store.entries()[-1])
    assert room.store.integrity()


def test_it_cannot_be_taken_back_and_is_in_no_page_of_the_file(concerns, room):
    moved = room.capture.add(ID, Draft(ContributionKind.NEED, "Zeppelin")).saved[0]
    concerns.take_out(ID, [moved.id])
    assert room.capture.undo(ID) is None
    assert room.capture.find(ID, "zepp") == ()
    assert not room.store._log.has_remnants()


def test_where_the_disk_would_not_overwrite_it_that_is_said(concerns, room, monkeypatch):
    moved = room.capture.add(ID, Draft(ContributionKind.NEED, "Zeppelin")).saved[0]

    def full(_store):
        raise StorageError("The disk is full.")

    monkeypatch.setattr(type(room.store), "overwrite", full)
    with pytest.raises(NotOverwrittenError, match="out of the notes"):
        concerns.take_out(ID, [moved.id])
    assert room.store.contributions() == ()
