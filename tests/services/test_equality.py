"""Equality forms as totals: what is refused, what is kept, and what is nowhere on the disk."""

import pytest

from tests.services.begun import ID, room_in, rooms
from tests.services.desks import OFFICE, PROGRAMME, closed_room, seals
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.equality import QUESTIONS, Equality
from workshop_app.domain.errors import CaptureError
from workshop_app.domain.journal import replay
from workshop_app.domain.sealed import LaptopState
from workshop_app.domain.session import SessionState
from workshop_app.sealing import verify
from workshop_app.services.capture import Draft
from workshop_app.services.equality import EqualityService


@pytest.fixture
def room(tmp_path):
    yield from rooms(tmp_path)


def test_a_question_is_kept_as_totals_and_stands_in_record_and_log(room):
    forms = EqualityService(room.workspace)
    assert forms.totals(ID) == Equality()
    forms.count(ID, 24, "sex", {"female": 13, "male": 8, "not-said": 1}, 2)
    forms.count(ID, 24, "religion", {"muslim": 9, "christian": 7, "none": 8, "sikh": 0}, 0)
    mended = forms.count(ID, 24, "sex", {"female": 14, "male": 8, "not-said": 1}, 1)
    room.restart()
    assert forms.totals(ID) == mended
    assert mended.totals["sex"]["female"] == 14
    assert "sikh" not in mended.totals["religion"]
    assert mended.blank("sex") == 1
    record = room.store.record()
    assert (record.v, record.equality) == (4, mended)
    assert replay(room.store.entries()).equality == mended
    told = [entry for entry in room.store.entries() if entry.kind == "equality" and entry.payload is not None]
    assert len(told) == 1  # earlier totals left the log: two of them would show one form


def test_no_entry_of_the_log_or_row_of_the_table_is_a_form(room):
    forms = EqualityService(room.workspace)
    for question in QUESTIONS:
        forms.count(ID, 5, question.key, {next(iter(question.labels)): 5}, 0)
    assert len(room.store.plans.equality().totals) == len(QUESTIONS)
    assert room.store._database.execute("SELECT count(*) FROM equality").fetchone()[0] == 1


@pytest.mark.parametrize(
    ("forms", "question", "counts", "blank", "sentence"),
    [
        (24, "sex", {"female": 13}, 9, "That is 22 of 24 forms: 2 missing"),
        (24, "sex", {"female": 13}, 12, "That is 25 of 24 forms: 1 too many"),
        (24, "sex", {"female": 25}, 0, "has 25 answers on 24 forms"),
        (24, "party", {"any": 24}, 0, "no such question"),
        (23, "age", {"18-to-24": 23}, 0, "counted on 24 forms, this one on 23"),
    ],
)
def test_what_does_not_add_up_is_refused_with_a_sentence_and_nothing_changes(
    room, forms, question, counts, blank, sentence
):
    service = EqualityService(room.workspace)
    before = service.count(ID, 24, "religion", {"muslim": 24}, 0)
    with pytest.raises(CaptureError, match=sentence):
        service.count(ID, forms, question, counts, blank)
    assert service.totals(ID) == before


def test_of_fewer_than_five_forms_nothing_is_kept(room):
    with pytest.raises(CaptureError, match="5 forms or more"):
        EqualityService(room.workspace).count(ID, 4, "sex", {"female": 4}, 0)
    assert room.store.plans.equality() is None


def test_on_a_tables_laptop_nothing_is_counted(room, monkeypatch):
    monkeypatch.setattr(room.store.exchange, "notebook", object)
    with pytest.raises(CaptureError, match="lead's laptop"):
        EqualityService(room.workspace).count(ID, 5, "sex", {"female": 5}, 0)


def test_starting_over_leaves_no_totals(room):
    service = EqualityService(room.workspace)
    service.start_over(ID)
    service.count(ID, 24, "religion", {"muslim": 24}, 0)
    service.start_over(ID)
    assert service.totals(ID) == Equality()
    assert room.store.record().equality is None
    assert service.count(ID, 23, "age", {"18-to-24": 23}, 0).forms == 23


def test_forms_are_counted_between_the_beginning_and_the_seal(tmp_path):
    with room_in(tmp_path, begun=False) as room:
        service = EqualityService(room.workspace)
        with pytest.raises(CaptureError, match="has begun"):
            service.count(ID, 5, "age", {}, 5)
        room.store.set_state(SessionState.SEALED)
        with pytest.raises(CaptureError, match="sealed"):
            service.start_over(ID)


def test_totals_cards_and_assessments_are_sealed_and_the_office_finds_them_as_they_were(tmp_path):
    with closed_room(tmp_path / "data", contributions=1) as room:
        EqualityService(room.workspace).count(ID, 20, "sex", {"female": 12, "male": 8}, 0)
        room.capture.add(
            ID,
            Draft(ContributionKind.ASSESSMENT, "Works: they listen", tags=("Youth mentors",), batch=12, rating=3),
        )
        data = seals(room).seal(ID, tmp_path).path.read_bytes()
        laptop = room.workspace.vault.device().public
        report = verify.verify(data, OFFICE.identities, {laptop: LaptopState.KNOWN}, PROGRAMME)
        assert report.record.equality == Equality(20, {"sex": {"female": 12, "male": 8}})
        assert (report.record.contributions[-1].batch, report.record.contributions[-1].rating) == (12, 3)
        with pytest.raises(CaptureError, match="sealed"):
            EqualityService(room.workspace).count(ID, 20, "sex", {"female": 12, "male": 8}, 0)
