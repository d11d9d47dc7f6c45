"""Many tables, one session: packs out, notes back, merged by files alone."""

import random
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.services.halls import ID, hall, laptop, table_laptop
from workshop_app.domain import journal
from workshop_app.domain.errors import CaptureError, PackError, TableError
from workshop_app.domain.identifier import IdentifierKind
from workshop_app.domain.session import SessionState
from workshop_app.keys import words
from workshop_app.services.tables import Standing


@pytest.fixture(autouse=True)
def cheap_words(monkeypatch):
    monkeypatch.setitem(words._SCRYPT, "n", 2)


@pytest.fixture
def room(tmp_path):
    with hall(tmp_path) as made:
        yield made


def test_what_two_tables_typed_is_one_session_in_the_order_of_tables_and_merging_it_again_changes_nothing(room):
    one, two = room.tables
    two.say("The bus stops at nine", table=2, replaced={"PERSON": 2})
    two.say("A room until ten", "proposal", table=2)
    one.say("Officers who stay two years", "need")
    room.lead.say("What the lead heard at the door", "observation")
    files = [two.export(), one.export()]
    merged = room.lead.merging.merge(files)
    assert merged.refused == ()
    assert [(item.number, item.table, item.text) for item in room.lead.store.contributions()] == [
        (1, 1, "What the lead heard at the door"),
        (2, 1, "Officers who stay two years"),
        (3, 2, "The bus stops at nine"),
        (4, 2, "A room until ten"),
    ]
    assert room.lead.store.record().identifiers == {"PERSON": 2}
    told = merged.certificate
    assert [(each.table, each.counts, each.outcomes) for each in told.received] == [
        (2, {"concern": 1, "proposal": 1}, {"new": 2}),
        (1, {"need": 1}, {"new": 1}),
    ]
    assert (told.changes, told.contributions, told.conflicts) == (3, 4, 0)
    head = room.lead.store.head()
    random.Random(1).shuffle(files)
    again = room.lead.merging.merge([*files, *files])
    assert again.certificate.changes == 0
    assert all(each.remarks[0].startswith("All of it was merged before") for each in again.certificate.received)
    assert room.lead.store.head() == head, "nothing is logged"
    assert room.lead.merging.certificates(ID) == (told,)


def test_the_log_of_a_merged_session_adds_up_to_its_record(room):
    line = room.tables[0].say("First wording")
    room.lead.merging.merge([room.tables[0].export()])
    room.tables[0].capture.edit(ID, replace(line, text="Second wording"))
    room.lead.merging.merge([room.tables[0].export()])
    store = room.lead.store
    room.lead.running.close(ID)
    assert journal.agrees(journal.replay(store.entries()), store.record())
    assert b"First wording" not in b"".join(entry.payload or b"" for entry in store.entries())


def test_a_newer_wording_wins_and_the_older_file_that_comes_late_changes_nothing(room):
    table = room.tables[0]
    line = table.say("It is loud")
    early = table.export()
    table.capture.edit(ID, replace(line, text="It is loud at night"))
    late = table.export()
    assert room.lead.merging.merge([late]).certificate.received[0].outcomes == {"new": 1}
    then = room.lead.merging.merge([early]).certificate
    assert (then.changes, then.received[0].outcomes) == (0, {"older": 1})
    assert "export 2 was merged already" in " ".join(then.received[0].remarks)
    assert room.lead.said() == ["It is loud at night"]


def test_two_wordings_that_do_not_descend_from_each_other_are_both_shown_until_somebody_decides(room):
    table, lead = room.tables[0], room.lead
    line = table.say("Lamps are broken")
    lead.merging.merge([table.export()])
    held = lead.store.contribution(line.id)
    lead.capture.edit(ID, replace(held, text="Lamps in the park are broken"))
    table.capture.edit(ID, replace(line, text="Lamps are broken since May"))
    file = table.export()
    assert lead.merging.merge([file]).certificate.received[0].outcomes == {"conflict": 1}
    (conflict,) = lead.merging.conflicts(ID)
    assert (conflict.held.text, conflict.others[0].text) == (
        "Lamps in the park are broken",
        "Lamps are broken since May",
    )
    assert lead.merging.merge([file]).certificate.changes == 0
    lead.running.close(ID)
    assert "two wordings" in " ".join(lead.seals.preview(ID).problems)
    lead.merging.settle(ID, conflict, conflict.others[0])
    assert lead.said() == ["Lamps are broken since May"]
    assert lead.seals.preview(ID).problems == ()
    assert lead.merging.merge([file]).certificate.changes == 0
    with pytest.raises(CaptureError):
        lead.merging.settle(ID, conflict, conflict.held)


def test_both_wordings_can_be_kept_as_two_contributions(room):
    table, lead = room.tables[0], room.lead
    line = table.say("Lamps are broken")
    table.say("Another line of this table")
    lead.merging.merge([table.export()])
    lead.capture.edit(ID, replace(lead.store.contribution(line.id), text="At the lead"))
    table.capture.edit(ID, replace(line, text="At the table"))
    lead.merging.merge([table.export()])
    (conflict,) = lead.merging.conflicts(ID)
    lead.merging.settle(ID, conflict, conflict.held, both=True)
    assert lead.said() == ["Another line of this table", "At the lead", "At the table"]
    assert lead.merging.conflicts(ID) == ()


def test_what_was_taken_out_on_either_side_never_comes_back(room):
    table, lead = room.tables[0], room.lead
    here, there, stays = table.say("Taken out by the lead"), table.say("Taken out at the table"), table.say("Stays")
    first = table.export()
    lead.merging.merge([first])
    lead.store.withdraw([here.id], [])
    table.capture.edit(ID, replace(here, text="Taken out by the lead, worded anew"))
    table.capture.remove(ID, [there.id])
    second = table.export()
    assert lead.merging.merge([second]).certificate.received[0].withdrawn == 1
    for file in (first, second, first):
        assert lead.merging.merge([file]).certificate.changes == 0
        assert lead.said() == [stays.text]
    assert table.capture.undo(ID) is None, "what was exported as gone is not taken back"


def test_a_purged_name_never_comes_back_and_a_wording_that_waits_is_purged_too(room):
    table, lead = room.tables[0], room.lead
    line, other = table.say("Amina runs the stall"), table.say("Ask Amina about the stall")
    early = table.export()
    lead.merging.merge([early])
    lead.capture.edit(ID, replace(lead.store.contribution(other.id), text="Ask about the stall"))
    table.capture.edit(ID, replace(other, text="Ask Amina"))
    lead.merging.merge([table.export()])
    lead.capture.purge(ID, "Amina", lead.capture.occurrences(ID, "Amina"), IdentifierKind.PERSON)
    (conflict,) = lead.merging.conflicts(ID)
    assert "Amina" not in conflict.others[0].text
    table.capture.edit(ID, replace(line, text="Amina runs the stall on Fridays"))
    after = lead.merging.merge([early, table.export()]).certificate
    assert after.received[1].outcomes["purged"] == 1
    assert "Amina" not in " ".join(lead.said())
    assert not any("Amina" in each.text for waits in lead.merging.conflicts(ID) for each in waits.others)


def test_a_purge_at_the_table_takes_the_name_from_what_the_lead_edited(room):
    table, lead = room.tables[0], room.lead
    line = table.say("Amina runs the stall")
    early = table.export()
    lead.merging.merge([early])
    lead.capture.edit(ID, replace(lead.store.contribution(line.id), text="Amina runs the big stall"))
    table.capture.purge(ID, "Amina", table.capture.occurrences(ID, "Amina"), IdentifierKind.PERSON)
    lead.merging.merge([table.export(), early])
    assert "Amina" not in " ".join(lead.said())
    assert lead.merging.conflicts(ID) == ()


def test_two_laptops_that_chose_the_same_table_are_both_kept_and_said(room, tmp_path):
    with ExitStack() as stack:
        twin = table_laptop(stack, tmp_path / "twin", room.lead.tables.make_pack(ID, room.lead.out), 1, 30)
        twin.say("From the twin")
        room.tables[0].say("From the first")
        told = room.lead.merging.merge([room.tables[0].export(), twin.export()]).certificate
    assert "two tables chose the same number" in told.received[1].remarks[0]
    assert room.lead.said() == ["From the first", "From the twin"]


def test_clocks_hours_apart_change_nothing_but_a_remark(room, tmp_path):
    with ExitStack() as stack:
        ahead = laptop(stack, tmp_path / "ahead", 31, timedelta(hours=5))
        ahead.tables.take(ahead.tables.read_pack(room.lead.tables.make_pack(ID, room.lead.out)), 2)
        ahead.running.begin(ID)
        line = ahead.say("Said now", table=2)
        first = ahead.export()
        ahead.clock.advance(-10 * 3600)
        ahead.capture.edit(ID, replace(line, text="Said later, by a clock that went back"))
        second = ahead.export()
    assert "later than now" in room.lead.merging.merge([first]).certificate.received[0].remarks[0]
    room.lead.merging.merge([second, first])
    assert room.lead.said() == ["Said later, by a clock that went back"]


def test_a_pack_is_compared_by_words_chosen_once_and_never_older(room, tmp_path):
    lead, table = room.lead, room.tables[0]
    newer = lead.tables.make_pack(ID, lead.out, 1)
    offer = table.tables.read_pack(newer)
    assert (offer.standing, offer.table) == (Standing.NEWER, 1)
    assert offer.words == lead.tables.words(ID)
    with pytest.raises(TableError, match="not for that table"):
        table.tables.take(offer, 2)
    table.tables.take(offer, 1)
    assert table.tables.read_pack(newer).standing is Standing.SAME
    first = next(path for path in lead.out.iterdir() if path.name.endswith("-tables.wtable"))
    with pytest.raises(TableError, match="an older one") as older:
        table.tables.read_pack(first)
    assert older.value.code == "T-OLDER"
    with pytest.raises(TableError) as own:
        lead.tables.read_pack(newer)
    assert own.value.code == "T-LEAD"
    with pytest.raises(TableError):
        table.tables.make_pack(ID, table.out)
    with pytest.raises(TableError):
        lead.tables.export(ID, lead.out)


def test_a_newer_agenda_comes_with_a_pack_and_lines_of_an_old_one_are_kept(room):
    lead, table = room.lead, room.tables[0]
    table.say("Under an activity that goes")
    agenda = tuple(activity for activity in lead.store.session().agenda if activity.id != "experiences")
    lead.store.save_session(replace(lead.store.session(), agenda=agenda))
    told = lead.merging.merge([table.export()]).certificate
    assert "1 line of an activity that the agenda no longer has" in told.received[0].remarks[0]
    assert [item.activity for item in lead.store.contributions()] == [""]


def test_lines_typed_for_a_table_hold_the_laptop_to_it(room):
    table = room.tables[0]
    offer = table.tables.read_pack(room.lead.tables.make_pack(ID, room.lead.out))
    table.tables.take(offer, 2)
    assert table.tables.notebook(ID).table == 2
    table.say("Typed")
    with pytest.raises(TableError, match="stays with that table"):
        table.tables.take(offer, 1)


def test_a_table_laptop_does_not_seal(room):
    table = room.tables[0]
    table.running.close(ID)
    assert "the lead's laptop seals" in " ".join(table.seals.preview(ID).problems)


def test_the_pack_holds_no_secret_and_nothing_that_was_said(room):
    room.lead.say("What nobody else may read")
    data = room.lead.tables.make_pack(ID, room.lead.out).read_bytes()
    assert b"AGE-SECRET" not in data
    import base64
    import json

    payload = base64.b64decode(json.loads(data)["payload"])
    assert b"What nobody" not in payload
    assert b"AGE-SECRET" not in payload
    assert set(json.loads(payload)) == {"v", "app", "programme_pack", "table_pack"}


def test_notes_that_come_after_the_seal_wait_for_a_supplement(room):
    table, lead = room.tables[0], room.lead
    line = table.say("In the report")
    lead.merging.merge([table.export()])
    lead.running.close(ID)
    lead.store.set_state(SessionState.SEALED)
    table.say("Too late for the report")
    table.capture.edit(ID, replace(line, text="In the report, put right"))
    file = table.export()
    merged = lead.merging.merge([file])
    assert merged.certificate is None
    assert (merged.refused[0].code, merged.refused[0].late) == ("T-SEALED", 2)
    assert lead.said() == ["In the report"]
    assert lead.merging.supplement(ID, file) == 2
    assert lead.merging.supplement(ID, file) == 0, "none waits twice"
    texts = [draft.text for draft in lead.store.corrections.drafts()]
    assert texts == ["In the report, put right", "Table 1 also noted (concern): Too late for the report"]


def test_another_programmes_key_inside_the_pack_is_refused(room, tmp_path):
    from tests.services import halls

    with ExitStack() as stack:
        other = laptop(stack, tmp_path / "other", 40)
        pack, envelope = halls.signed_pack()
        other.workspace.vault.hold_pack(halls.HeldPack(replace(pack, signing_key="ab" * 32), envelope))
        with pytest.raises(PackError, match="another key"):
            other.tables.read_pack(room.lead.tables.make_pack(ID, room.lead.out))


def test_the_certificate_prints(room, tmp_path):
    from pypdf import PdfReader

    room.tables[0].say("Nobody reads this on the certificate")
    told = room.lead.merging.merge([room.tables[0].export()]).certificate
    room.lead.merging.print_certificate(told, tmp_path / "certificate.pdf")
    text = " ".join(PdfReader(tmp_path / "certificate.pdf").pages[0].extract_text().split())
    assert "Table 1, export 1" in text
    assert told.received[0].sha256[:40] in text
    assert "Nobody reads" not in text
