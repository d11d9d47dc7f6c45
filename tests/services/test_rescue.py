"""Rescue in the hall and at the desk: what is left of a damaged session is sealed, taken in, and never called whole."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest
from pypdf import PdfReader

from tests.services.begun import ID, room_in
from tests.services.desks import OFFICE, PROGRAMME, closed_room, desk_in, hold_pack, keep_all, seals, take
from tests.storage.pages import PAGE
from workshop_app import files
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.errors import LockedError, SealError, StorageError, UnreadableError, VoteError
from workshop_app.domain.identifier import Answered, KeepReason
from workshop_app.domain.poll import Casting, Method, PollState
from workshop_app.domain.proposal import ProposalState
from workshop_app.domain.rescue import What
from workshop_app.domain.sealed import LaptopState
from workshop_app.domain.session import SessionState
from workshop_app.sealing import verify
from workshop_app.services.analyse import AnalysisService
from workshop_app.services.brief import BriefService
from workshop_app.services.capture import Draft
from workshop_app.services.rescue import GIVEN_UP, RescueService
from workshop_app.services.second_pass import Finding, Place
from workshop_app.storage import cells, sealed_pages

PHONE = "Ring 020 7946 0958 and ask"


@pytest.fixture
def room(tmp_path):
    with closed_room(tmp_path / "data", contributions=30) as room:
        room.capture.add(ID, Draft(ContributionKind.NEED, PHONE, tags=("call 020 7946 0958",)))
        yield room


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def damage(room, names=("contribution", "log"), least=0):
    """Close the session and spoil the pages of these tables from the `least`th on. The session cannot be opened or
    read as a whole afterwards.
    """
    room.workspace.forget(ID)
    path = room.workspace.folder.session(ID)
    keys = room.workspace.vault.session_keys(ID)
    pages = sealed_pages.read_pages(path, keys.key).pages
    data = bytearray(path.read_bytes())
    owner = cells.owners(pages)
    leaves = [page for page in sorted(pages) if owner.get(page) in names and pages[page][0] == 0x0D]
    if least:  # some of each table: where the file was written anew, one lies behind the other
        leaves = [page for name in names for page in [each for each in leaves if owner[each] == name][least // 4 :]]
    for page in leaves:
        data[PAGE * (page - 1) + 100] ^= 1
    path.write_bytes(data)
    return path


def rescues(room):
    return RescueService(room.workspace)


def answered(rescue):
    return dict.fromkeys(rescue.findings, KeepReason.PUBLIC)


def damaged(room):
    damage(room, least=4)
    return rescues(room).look(ID)


# ---------------------------------------------------------------- looking


def test_a_session_that_cannot_be_read_names_the_file_that_can_be_rescued(room):
    damage(room)
    with pytest.raises(UnreadableError) as caught:
        room.store.record()
    assert caught.value.file == f"{ID}.db"


def test_what_is_found_is_counted_and_the_file_is_left_as_it_was(room):
    path = damage(room, least=4)
    before = path.read_bytes()
    rescue = rescues(room).look(ID)
    said = rescue.losses.of(What.CONTRIBUTIONS)
    assert 0 < said.read < 31
    assert said.read + said.lost + said.suspected == 31
    assert path.read_bytes() == before


def test_a_log_whose_later_steps_would_be_dropped_is_not_opened(room, out):
    folder, path = room.workspace.folder.sessions, room.workspace.folder.session(ID)
    room.store.record()
    room.capture.add(ID, Draft(ContributionKind.NEED, "One more thing."))
    log = path.with_name(f"{path.name}-wal")
    files = {each: each.read_bytes() for each in (path, log)}
    room.workspace.forget(ID)
    spoilt = bytearray(files[log])
    spoilt[32 + 24 + 100] ^= 1
    files[log] = bytes(spoilt)
    for each, data in files.items():
        each.write_bytes(data)
    with pytest.raises(UnreadableError, match="would lose more") as caught:
        room.workspace.session(ID)
    assert caught.value.file == path.name
    assert {each: each.read_bytes() for each in files} == files
    assert len(list(folder.iterdir())) >= len(files)
    assert rescues(room).look(ID).record.contributions[-1].text == "One more thing."


def test_a_session_without_damage_is_not_rescued(room, out):
    room.workspace.forget(ID)
    rescue = rescues(room).look(ID)
    assert "Nothing of this session is damaged" in rescue.problem
    with pytest.raises(SealError, match="full report"):
        rescues(room).seal(rescue, out, answered(rescue))
    assert not list(out.iterdir())


def test_without_the_pack_nobody_can_be_sealed_to(room, out):
    room.workspace.vault._database.execute("DELETE FROM held_pack")
    rescue = damaged(room)
    assert (rescue.findings, "Import it" in rescue.problem) == ((), True)


def test_a_session_that_is_not_here_and_a_locked_vault(room):
    with pytest.raises(StorageError, match="not on this laptop"):
        rescues(room).look("0" * 16)
    room.workspace.close()
    with pytest.raises(LockedError):
        rescues(room).look(ID)


# ---------------------------------------------------------------- the second pass


def test_marks_wait_for_an_answer_as_they_do_in_a_report(room, out):
    damage(room, names=("contribution",))
    rescue = rescues(room).look(ID)
    assert {finding.place for finding in rescue.findings} == {Place.CONTRIBUTION, Place.TAG}
    with pytest.raises(SealError, match="2 marks are not answered"):
        rescues(room).seal(rescue, out, {})
    for finding in rescue.findings:
        rescue = rescues(room).replace(rescue, finding)
    assert rescue.findings == ()
    assert "020 7946 0958" not in str(rescue.record)
    assert not any(b"020 7946 0958" in (entry.payload or b"") for entry in rescue.rescued.entries)
    assert rescue.record.identifiers == {"PHONE": 2}
    assert rescues(room).seal(rescue, out, {}).path.exists()


def test_what_stands_in_a_proposal_is_replaced_and_what_stands_in_the_plan_is_answered(room, out):
    damage(room, names=("contribution",))
    rescue = rescues(room).look(ID)
    asked = rescue.record.proposals[0]
    record = replace(rescue.record, proposals=(replace(asked, reason=PHONE), *rescue.record.proposals[1:]))
    with_phone = replace(rescue, rescued=replace(rescue.rescued, record=record))
    telephone = rescue.findings[0].identifier
    finding = Finding(asked.id, telephone, Place.PROPOSAL, PHONE)
    mended = rescues(room).replace(with_phone, finding).record.proposals
    assert (mended[0].text, mended[0].reason) == (asked.text, "Ring [phone number] and ask")
    for place in (Place.SESSION, Place.POLL):
        with pytest.raises(SealError, match="Say why it may stay"):
            rescues(room).replace(rescue, Finding(ID, telephone, place, PHONE))


# ---------------------------------------------------------------- the file


def test_the_file_says_on_every_page_that_it_is_a_rescue(room, out):
    rescue = damaged(room)
    sealed = rescues(room).seal(rescue, out, answered(rescue))
    assert sealed.path.name == "2018-03-01-newham-5e55105e-rescued.wsealed"
    with desk_in(out.parent / "desk") as desk:
        desk.imports.trust(PROGRAMME, room.workspace.vault.device().public)
        laptop = {room.workspace.vault.device().public: LaptopState.KNOWN}
        verified = verify.verify(sealed.path.read_bytes(), OFFICE.identities, laptop, PROGRAMME)
    (out / "report.pdf").write_bytes(verified.report)
    pages = [page.extract_text() for page in PdfReader(out / "report.pdf").pages]
    said = rescue.losses.of(What.CONTRIBUTIONS).read
    assert pages
    assert all(
        f"RESCUED, not a full report: {said} contributions read, {rescue.losses.number} lost" in page for page in pages
    )
    assert "What is lost" in pages[0]


def test_the_desk_takes_it_in_marked_and_a_second_time_it_is_already_here(room, out):
    rescue = damaged(room)
    sealed = rescues(room).seal(rescue, out, answered(rescue))
    with desk_in(out.parent / "desk") as desk:
        desk.imports.trust(PROGRAMME, room.workspace.vault.device().public)
        outcome, again = take(desk, sealed.path, sealed.path)
        assert outcome.code is None
        assert outcome.sentence.startswith("Taken in as a rescue, not a full report:")
        assert outcome.sentence.endswith(f"{rescue.losses.number} lost.")
        assert again.code == "E-DUPLICATE"
        (line,) = desk.imports.sessions(PROGRAMME)
        assert (line.lost, line.contributions) == (rescue.losses.number, len(rescue.record.contributions))
        lost = f"1 session was rescued from a damaged laptop, not reported in full: {rescue.losses.number} lost."
        analysis = AnalysisService(desk.workspace)
        assert analysis.coverage(PROGRAMME).missing[0] == lost
        assert BriefService(analysis, desk.workspace.sources.today).preview(PROGRAMME).missing[0] == lost


def test_the_list_of_the_laptop_says_sealed_and_the_next_file_has_another_number(room, out):
    rescue = damaged(room)
    first = rescues(room).seal(rescue, out, answered(rescue))
    second = rescues(room).seal(rescue, out, answered(rescue))
    assert second.path.name.endswith("rescued-2.wsealed")
    keys = room.workspace.vault.session_keys(ID)
    assert keys.summary.state is SessionState.SEALED
    assert room.workspace.vault.last_seal(ID).seq == 2
    with desk_in(out.parent / "desk") as desk:
        desk.imports.trust(PROGRAMME, room.workspace.vault.device().public)
        assert [outcome.code for outcome in take(desk, first.path, second.path)] == [None, None]


def test_a_full_report_takes_the_place_of_the_rescue_and_not_the_reverse(room, out):
    service = seals(room)
    path = room.workspace.folder.session(ID)
    room.workspace.forget(ID)
    whole = path.read_bytes()
    rescue = damaged(room)
    rescued = rescues(room).seal(rescue, out, answered(rescue))
    path.write_bytes(whole)  # put back from a copy
    keep_all(room)
    full = service.seal(ID, out)
    again = damaged(room)
    later = rescues(room).seal(again, out, answered(again))
    with desk_in(out.parent / "desk") as desk:
        desk.imports.trust(PROGRAMME, room.workspace.vault.device().public)
        codes = [outcome.code for outcome in take(desk, rescued.path, full.path, later.path)]
        assert codes == [None, None, "E-RESCUE"]
        (line,) = desk.imports.sessions(PROGRAMME)
        assert (line.lost, line.contributions) == (None, 31)


def test_a_full_report_that_was_sealed_before_still_takes_its_place(room, out):
    keep_all(room)
    full = seals(room).seal(ID, out)
    rescue = damaged(room)
    rescued = rescues(room).seal(rescue, out, answered(rescue))
    with desk_in(out.parent / "desk") as desk:
        desk.imports.trust(PROGRAMME, room.workspace.vault.device().public)
        assert [outcome.code for outcome in take(desk, rescued.path, full.path)] == [None, None]
        (line,) = desk.imports.sessions(PROGRAMME)
        assert line.lost is None
        assert take(desk, rescued.path)[0].code == "E-DUPLICATE"


def test_a_stick_that_gives_back_other_bytes_leaves_no_file(room, out, monkeypatch):
    rescue = damaged(room)

    def failing(folder):
        for path in folder.glob("*.wsealed"):
            path.write_bytes(path.read_bytes()[:-1])

    monkeypatch.setattr(files, "_sync_folder", failing)
    with pytest.raises(SealError, match="does not read back"):
        rescues(room).seal(rescue, out, answered(rescue))
    monkeypatch.undo()
    assert not list(out.iterdir())


def test_a_rescue_that_the_office_would_refuse_is_not_written(room, out):
    rescue = damaged(room)
    false = replace(rescue.rescued.losses, stretches=())
    with pytest.raises(SealError, match="E-LOG"):
        rescues(room).seal(replace(rescue, rescued=replace(rescue.rescued, losses=false)), out, answered(rescue))
    assert not list(out.iterdir())


def test_a_full_stick(room, out, monkeypatch):
    rescue = damaged(room)

    def full(handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError, match="full"):
        rescues(room).seal(rescue, out, answered(rescue))
    monkeypatch.undo()
    assert not list(out.iterdir())


# ---------------------------------------------------------------- ballot boxes


@pytest.fixture
def voting(tmp_path):
    with room_in(tmp_path / "data") as room:
        hold_pack(room.workspace)
        proposal = room.votes.propose(ID, "Mentors in every borough")
        poll = room.votes.open_poll(ID, "The vote", Method.YES_NO, [proposal.id], Casting.HAND_TO_HAND, 9)
        for _ in range(6):
            room.votes.cast(ID, poll.id, {proposal.id: "yes"})
        yield room, poll


def spoil_box(room, how):
    room.workspace.close()
    path = room.workspace.folder.ballot_box(ID)
    if how == "gone":
        path.unlink()
    else:
        data = bytearray(path.read_bytes())
        data[{"first page": 100, "last page": len(data) - 900}[how]] ^= 1
        path.write_bytes(data)
    room.restart()


@pytest.mark.parametrize("how", ["gone", "first page", "last page"])
def test_a_poll_whose_box_is_lost_is_given_up_with_a_reason_that_is_sealed_in(voting, out, how):
    room, poll = voting
    spoil_box(room, how)
    service = RescueService(room.workspace)
    assert [each.id for each in service.lost_boxes(ID)] == [poll.id]
    with pytest.raises(VoteError, match="Say why"):
        service.give_up_poll(ID, poll.id, "  ")
    record = service.give_up_poll(ID, poll.id, "The laptop fell. ", Answered({"PERSON": 1}))
    assert room.store.record().identifiers == {"PERSON": 1}
    assert (record.cast, record.poll.state) == (0, PollState.CLOSED)
    assert record.poll.reason == f"{GIVEN_UP} The laptop fell."
    assert room.votes.proposals(ID)[0].state is ProposalState.CLARIFIED
    assert service.lost_boxes(ID) == ()
    second = room.votes.open_poll(ID, "Again", Method.YES_NO, list(poll.proposals), Casting.HAND_TO_HAND, 9)
    assert room.votes.cast(ID, second.id, {poll.proposals[0]: "no"}).cast == 1
    room.votes.close_poll(ID, second.id, "Eight did not want to.")
    room.running.close(ID)
    sealed = seals(room).seal(ID, out)
    with desk_in(out.parent / "desk") as desk:
        desk.imports.trust(PROGRAMME, room.workspace.vault.device().public)
        assert take(desk, sealed.path)[0].code is None


def test_a_poll_whose_box_is_there_is_not_given_up(voting):
    room, poll = voting
    assert RescueService(room.workspace).lost_boxes(ID) == ()
    with pytest.raises(VoteError, match="can be read"):
        RescueService(room.workspace).give_up_poll(ID, poll.id, "No reason at all.")
    assert room.votes.turnout(ID, poll.id).cast == 6


def test_a_poll_on_paper_has_no_box_to_lose(voting):
    room, poll = voting
    other = room.votes.propose(ID, "Another")
    paper = room.votes.open_poll(ID, "On paper", Method.YES_NO, [other.id], Casting.PAPER, 9)
    spoil_box(room, "gone")
    assert [each.id for each in RescueService(room.workspace).lost_boxes(ID)] == [poll.id]
    with pytest.raises(VoteError):
        RescueService(room.workspace).give_up_poll(ID, paper.id, "No box.")


def test_cut_short_between_box_and_record_it_can_be_given_up_again(voting, monkeypatch):
    room, poll = voting
    spoil_box(room, "last page")

    def cut(*_):
        raise StorageError("The disk is full.")

    monkeypatch.setattr(room.store.votes, "close_poll", cut)
    with pytest.raises(StorageError):
        RescueService(room.workspace).give_up_poll(ID, poll.id, "It fell.")
    monkeypatch.undo()
    room.restart()
    assert RescueService(room.workspace).give_up_poll(ID, poll.id, "It fell.").cast == 0
