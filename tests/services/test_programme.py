"""The programme desk: a programme is made once, keeps its keys, and exports packs that anybody can check."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.services.opened import START, workspace_in
from workshop_app import paths
from workshop_app.domain.errors import LockedError, PlanError, StorageError
from workshop_app.domain.programme import CoreProposal
from workshop_app.sealing import age
from workshop_app.sealing.pack import open_pack
from workshop_app.services.programme import ProgrammeService


@pytest.fixture
def workspace(tmp_path):
    with workspace_in(tmp_path / "data") as workspace:
        yield workspace


@pytest.fixture
def programmes(workspace):
    return ProgrammeService(workspace, paths.resources())


def test_a_draft_is_complete_and_stored_nowhere(programmes):
    draft = programmes.draft()
    assert len(draft.templates) == 6
    assert len(draft.id) == 16
    assert draft.id != programmes.draft().id
    assert programmes.owned() == ()


def test_what_was_created_is_there_again_with_the_same_words(programmes):
    created = programmes.create(programmes.draft())
    assert created.seq == 0
    assert len(created.words) == 3
    assert programmes.owned() == (created,)
    assert programmes.get(created.programme.id) == created


def test_a_programme_draws_its_keys_only_once(programmes):
    created = programmes.create(programmes.draft())
    with pytest.raises(PlanError, match="created before"):
        programmes.create(created.programme)
    assert programmes.get(created.programme.id) == created


def test_two_programmes_have_different_keys(programmes):
    first, second = (programmes.create(programmes.draft()) for _ in range(2))
    assert first.words != second.words


def test_a_change_keeps_keys_and_number(programmes, tmp_path):
    created = programmes.create(programmes.draft())
    programmes.export_pack(created.programme.id, tmp_path / "one.wpack")
    changed = replace(created.programme, core_proposals=(CoreProposal("k", "One thing in every session."),))
    saved = programmes.save(changed)
    assert saved.words == created.words
    assert saved.seq == 1
    assert programmes.get(created.programme.id).programme == changed


def test_a_programme_of_another_office_is_refused(programmes):
    stranger = programmes.draft()
    for action in (lambda: programmes.get(stranger.id), lambda: programmes.save(stranger)):
        with pytest.raises(PlanError, match="not one of this office"):
            action()


def test_a_pack_opens_holds_no_secret_and_is_numbered(programmes, workspace, tmp_path):
    created = programmes.create(programmes.draft())
    path = tmp_path / "a pack with spaces ও বাংলা.wpack"
    assert programmes.export_pack(created.programme.id, tmp_path / "first.wpack").seq == 1
    exported = programmes.export_pack(created.programme.id, path)
    data = path.read_bytes()
    pack = open_pack(data, START.date())
    assert exported.seq == pack.seq == 2
    assert exported.words == created.words
    assert pack.programme == created.programme
    own = workspace.vault.own_programme(created.programme.id)
    assert pack.recipients == (age.recipient_of(own.working), age.recipient_of(own.spare))
    for secret in (own.working.encode(), own.spare.encode(), own.signing_seed, own.signing_seed.hex().encode()):
        assert secret not in data


def test_a_pack_holds_for_a_year(programmes, tmp_path):
    created = programmes.create(programmes.draft())
    programmes.export_pack(created.programme.id, tmp_path / "p.wpack")
    pack = open_pack((tmp_path / "p.wpack").read_bytes(), START.date())
    assert (pack.not_before, (pack.not_after - pack.not_before).days) == (START.date(), 365)


def test_where_the_folder_is_gone_no_number_is_used_twice(programmes, tmp_path):
    created = programmes.create(programmes.draft())
    with pytest.raises(StorageError, match="is not there"):
        programmes.export_pack(created.programme.id, tmp_path / "gone" / "p.wpack")
    assert programmes.export_pack(created.programme.id, tmp_path / "p.wpack").seq == 2
    assert {path.name for path in tmp_path.iterdir()} == {"data", "p.wpack"}


def test_the_identity_file_opens_what_is_sealed_to_the_programme(programmes, workspace):
    created = programmes.create(programmes.draft())
    for spare in (False, True):
        comment, secret = programmes.identity_file(created.programme.id, spare=spare).splitlines()
        recipient = comment.removeprefix("# public key: ")
        assert age.decrypt(age.encrypt(b"report", [recipient]), [secret]) == b"report"
    assert programmes.identity_file(created.programme.id) != programmes.identity_file(created.programme.id, spare=True)


def test_the_form_is_told_what_is_wrong(programmes):
    draft = programmes.draft()
    assert programmes.check(draft.name, draft.questions, ["A core proposal."]) == ()
    assert programmes.check(" ", ["", " "]) == ("Give the programme a name.", "Ask at least one question.")
    assert "at most 120 characters" in programmes.check("n" * 121, ["?"])[0]
    assert "at most 12 questions and 20 core proposals" in programmes.check("n", ["?"] * 13)[0]
    assert "at most 500 characters" in programmes.check("n", ["?"], ["p" * 501])[0]


def test_while_locked_nothing_is_told(programmes, workspace):
    workspace.close()
    with pytest.raises(LockedError):
        programmes.owned()
