"""Correcting a sealed report: what waits, what is sealed, and what the office makes of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.services.desks import ID, OFFICE, PROGRAMME, closed_room, desk_in, seals
from workshop_app.domain.errors import SealError
from workshop_app.domain.sealed import LaptopState
from workshop_app.sealing import verify
from workshop_app.services.corrections import About, CorrectionKind, CorrectionService, Subject

K = CorrectionKind


@pytest.fixture
def room(tmp_path):
    with closed_room(tmp_path / "data") as room:
        yield room


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def sealed(room, out):
    """The session, sealed once."""
    return seals(room).seal(ID, out)


@pytest.fixture
def corrections(room):
    return CorrectionService(room.workspace)


def subject(corrections, about, number):
    return next(each for each in corrections.subjects(ID) if (each.about, each.number) == (about, number))


def opened(room, sealed):
    laptop = room.workspace.vault.device().public
    return verify.verify(sealed.path.read_bytes(), OFFICE.identities, {laptop: LaptopState.KNOWN}, PROGRAMME)


def test_all_that_is_in_the_report_can_be_corrected(corrections, sealed):
    found = [(each.about, each.number) for each in corrections.subjects(ID)]
    assert found == [
        (About.SESSION, 0),
        (About.POLL, 1),
        (About.PROPOSAL, 1),
        (About.PROPOSAL, 2),
        (About.CONTRIBUTION, 1),
        (About.CONTRIBUTION, 2),
        (About.CONTRIBUTION, 3),
    ]
    assert subject(corrections, About.PROPOSAL, 2).words == "One number to ring"


def test_before_it_is_sealed_there_is_nothing_to_correct(room, corrections):
    session = subject(corrections, About.SESSION, 0)
    with pytest.raises(SealError, match="not sealed yet"):
        corrections.add(ID, K.CORRECTION, session, "On the 3rd")


def test_a_supplement_is_the_next_report_and_says_what_was_wrong(room, corrections, sealed, out):
    poll, asked = subject(corrections, About.POLL, 1), subject(corrections, About.PROPOSAL, 1)
    one = corrections.add(ID, K.CORRECTION, poll, " Seven  ballots ", {"PERSON": 1}, {"a topic": 1})
    two = corrections.add(ID, K.MINORITY, asked, "Two of us asked for evenings.")
    assert corrections.drafts(ID) == (one, two)
    assert one.text == "Seven ballots"
    preview = seals(room).preview(ID)
    again = seals(room).seal(ID, out)
    first, second = opened(room, sealed), opened(room, again)
    assert second.record == preview.record
    assert [each.sealed_in(2) for each in (one, two)] == list(second.record.corrections)
    assert (second.manifest.seq, second.manifest.prev) == (2, first.digest)
    assert again.counts["corrections"] == again.slip.counts["corrections"] == 2
    assert (second.record.identifiers["PERSON"], second.record.kept["a topic"]) == (1, 1)
    assert corrections.drafts(ID) == ()


def test_a_contribution_with_a_name_in_it_is_taken_out_for_good(room, corrections, sealed, out):
    found = subject(corrections, About.CONTRIBUTION, 2)
    corrections.add(ID, K.CORRECTION, found, "It was said twice")
    corrections.add(ID, K.TAKEN_OUT, found)
    assert found not in corrections.subjects(ID), "what waits to be taken out cannot be chosen again"
    again = seals(room).seal(ID, out)
    assert again.taken_out == 1
    verified = opened(room, again)
    assert [item.number for item in verified.record.contributions] == [1, 3]
    assert [each.kind for each in verified.record.corrections] == [K.TAKEN_OUT]
    assert not any(found.words.encode() in (entry.payload or b"") for entry in verified.entries)
    assert room.store.contribution(found.id) is None
    assert not room.store.find(found.words.split()[0] + " " + found.words.split()[-1])
    assert seals(room).seal(ID, out).taken_out == 0


def test_words_that_can_point_to_a_person_are_not_taken_unanswered(corrections, sealed):
    session = subject(corrections, About.SESSION, 0)
    with pytest.raises(SealError, match="point to a person"):
        corrections.add(ID, K.CORRECTION, session, "Ring 020 7946 0958")
    assert corrections.drafts(ID) == ()
    assert corrections.add(ID, K.CORRECTION, session, "Ring 020 7946 0958", {}, {"a public body": 1})


@pytest.mark.parametrize(
    "gone", [Subject(About.CONTRIBUTION, "ab" * 8, 1, ""), Subject(About.POLL, "cd" * 8, 1, ""), None]
)
def test_what_is_not_in_the_report_cannot_be_corrected(corrections, sealed, gone):
    if gone is None:  # with its right id, but another number
        gone = Subject(About.CONTRIBUTION, subject(corrections, About.CONTRIBUTION, 1).id, 2, "")
    with pytest.raises(SealError, match="not in the report any more"):
        corrections.add(ID, K.CORRECTION, gone, "Ten, not two")


def test_a_correction_that_waits_is_taken_back_and_brought_back(room, corrections, sealed, out):
    session = subject(corrections, About.SESSION, 0)
    draft = corrections.add(ID, K.CORRECTION, session, "On the 3rd")
    assert corrections.remove(ID, draft.id) == draft
    assert corrections.remove(ID, draft.id) is None
    assert corrections.drafts(ID) == ()
    assert seals(room).preview(ID).record.corrections == ()
    corrections.restore(ID, draft)
    assert corrections.drafts(ID) == (draft,)


def test_corrections_wait_through_a_lock(room, corrections, sealed):
    draft = corrections.add(ID, K.CORRECTION, subject(corrections, About.SESSION, 0), "On the 3rd")
    room.restart()
    assert corrections.drafts(ID) == (draft,)


def test_where_sealing_fails_the_corrections_still_wait_and_nothing_is_destroyed(room, corrections, sealed, out):
    found = subject(corrections, About.CONTRIBUTION, 2)
    corrections.add(ID, K.TAKEN_OUT, found)
    before = room.store.record()
    with pytest.raises(Exception, match="not there"):
        seals(room).seal(ID, out / "gone")
    assert room.store.record() == before
    assert len(corrections.drafts(ID)) == 1


def test_a_supplement_can_be_corrected_again(room, corrections, sealed, out):
    found = subject(corrections, About.CONTRIBUTION, 1)
    corrections.add(ID, K.CORRECTION, found, "It was the secretary who said so")
    seals(room).seal(ID, out)
    corrections.add(ID, K.TAKEN_OUT, found)
    third = opened(room, seals(room).seal(ID, out))
    assert [(each.version, each.kind) for each in third.record.corrections] == [(3, K.TAKEN_OUT)]
    assert not any(b"secretary" in (entry.payload or b"") for entry in third.entries)


def test_the_desk_takes_the_supplement_in_the_place_of_the_first(room, corrections, sealed, out, tmp_path):
    corrections.add(ID, K.CORRECTION, subject(corrections, About.SESSION, 0), "On the 3rd")
    again = seals(room).seal(ID, out)
    with desk_in(tmp_path / "desk") as desk:
        desk.imports.trust(PROGRAMME, room.workspace.vault.device().public)
        codes = [each.code for each in desk.imports.import_files(PROGRAMME, [sealed.path, again.path, sealed.path])]
        assert codes == [None, None, "E-DUPLICATE"]
        (record,) = desk.imports.records(PROGRAMME)
        assert [each.text for each in record.corrections] == ["On the 3rd"]
    with desk_in(tmp_path / "other desk") as desk:
        desk.imports.trust(PROGRAMME, room.workspace.vault.device().public)
        codes = [each.code for each in desk.imports.import_files(PROGRAMME, [again.path, sealed.path])]
        assert codes == [None, "E-OLDER"]


# ---------------------------------------------------------------- slip and self-check


def test_the_slip_has_the_figures_of_the_file_and_is_there_after_a_lock(room, out):
    service = seals(room)
    assert service.slip(ID) is None
    sealed = service.seal(ID, out)
    manifest = opened(room, sealed).manifest
    room.restart()
    slip = service.slip(ID)
    assert slip == sealed.slip
    assert (slip.words, slip.head, slip.counts) == (manifest.device.words, manifest.log_head, manifest.counts)
    assert (slip.file, slip.size, slip.version, slip.pack_seq) == (sealed.sha256, sealed.size, 1, manifest.pack_seq)


def test_a_seal_that_fails_leaves_no_slip(room, out):
    with pytest.raises(Exception, match="not there"):
        seals(room).seal(ID, out / "gone")
    assert seals(room).slip(ID) is None


def test_the_slip_is_printed(room, sealed, tmp_path):
    seals(room).print_slip(ID, tmp_path / "slip.pdf")
    assert (tmp_path / "slip.pdf").read_bytes().startswith(b"%PDF")


def test_without_a_seal_there_is_no_slip_to_print(room, tmp_path):
    with pytest.raises(SealError, match="no slip"):
        seals(room).print_slip(ID, tmp_path / "slip.pdf")
    assert not Path(tmp_path / "slip.pdf").exists()


def test_the_checks_that_were_made_are_told_in_numbers(room, sealed):
    checks = sealed.checks
    assert (checks.parts, checks.entries, checks.polls, checks.recipients) == (3, sealed.head.n, 1, 2)
