"""Attacks on table packs, table notes and mirrors: every byte flipped, each cut, at random, and by a table's laptop."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from build_scripts import attack as command
from build_scripts.attack import TABLES, GotThrough, Told
from tests.attacks import tables_at_random as attacks
from tests.attacks.tables_at_random import DEPTHS, NOTES, PACK, Attack, judged
from tests.services.halls import ID, hall
from workshop_app.domain import journal
from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.domain.errors import FormatError, TableError
from workshop_app.domain.table_notes import Line, Notes
from workshop_app.keys import words
from workshop_app.sealing import age, table_notes
from workshop_app.sealing.dsse import Envelope
from workshop_app.sealing.report import Signer
from workshop_app.storage import mirror as files

EACH = 1_200


def test_nothing_gets_through(tmp_path):
    told = Told()
    command.tell(told, 1, range(EACH), tmp_path, float("inf"), TABLES)
    for depth in DEPTHS:
        assert sum(number for (at, _code), number in told.items() if at == depth) == EACH // len(DEPTHS)
    assert {code for _depth, code in told} >= {"T-FORMAT", "T-OTHER", "T-DAMAGED", "T-SIGNATURE", "mirror"}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("depth", ["pack", "notes", "mirror"])
def test_every_flipped_byte_and_every_cut_is_refused_or_gives_what_was_there_before(depth):
    mirror, ends, _ = attacks._mirror(1)
    data = {"pack": PACK, "notes": NOTES, "mirror": mirror[: ends[1]]}[depth]
    let_in = 0
    for place in range(len(data)):
        flipped = data[:place] + bytes([data[place] ^ 1 << place % 8]) + data[place + 1 :]
        let_in += not judged(Attack(depth, flipped, "")) if depth == "mirror" else 0
        assert depth == "mirror" or judged(Attack(depth, flipped, ""))
        if depth != "mirror" or place % 16 == 0:
            assert judged(Attack(depth, data[:place], "")) or depth == "mirror"
    assert let_in in (0, ends[1] - ends[0]), "only the last step of a mirror can be taken for one that was cut off"


def test_a_mirror_whose_header_was_changed_opens_with_no_key():
    data = attacks._mirror(1)[0]
    for place in range(12, 12 + len(attacks._HEADER)):
        with pytest.raises(FormatError):
            files.replay(data[:place] + bytes([data[place] ^ 4]) + data[place + 1 :], attacks._KEY)


HOLES = {
    "signature": (Envelope, "holds", lambda envelope: True),
    "contents": (table_notes, "_contents", lambda named, parts: attacks.TOLD),
}


@pytest.mark.parametrize("hole", ["signature", "contents"])
def test_a_hole_is_found_and_its_file_kept(hole, monkeypatch, tmp_path):
    monkeypatch.setattr(*HOLES[hole])
    with pytest.raises(GotThrough, match="accepted"):
        command.tell(Told(), 1, range(2_000), tmp_path, float("inf"), TABLES)
    (kept,) = tmp_path.iterdir()
    assert kept.suffix in (".wtable", ".wnotes", ".zip")


def test_the_command_attacks_tables_where_it_is_told(tmp_path, capsys):
    assert command.run(tmp_path, ["--seed", "3", "--number", "2", "--tables"]) == 0
    assert "notes  steps" in capsys.readouterr().out


# ------------------------------------------------------------------ a table's laptop that lies


@pytest.fixture(scope="module")
def room(tmp_path_factory):
    before = words._SCRYPT["n"]
    words._SCRYPT["n"] = 2
    with hall(tmp_path_factory.mktemp("hall")) as made:
        made.lead.say("At the lead")
        made.tables[0].say("At table one")
        made.tables[0].capture.remove(ID, [made.tables[0].say("Withdrawn at table one").id])
        made.tables[1].say("At table two", table=2)
        made.lead.merging.merge([table.export() for table in made.tables])
        ids = {*made.lead.store.exchange.owners(), *(item.id for item in made.lead.store.contributions())}
        yield made, sorted(ids)
    words._SCRYPT["n"] = before


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_laptop_that_lies_changes_no_line_of_another_table_or_of_the_lead(room, tmp_path, data):
    """But it may know the random id of a table's notebook, as a spare does; then the certificate says so."""
    made, known = room
    lead, liar = made.lead, made.tables[1]
    owners = lead.store.exchange.owners()
    mine = liar.tables.notebook(ID)
    ids = data.draw(st.lists(st.sampled_from([*known, *(f"{n:016x}" for n in range(4))]), unique=True, max_size=4))
    book = data.draw(st.sampled_from([mine.id, mine.id, made.tables[0].tables.notebook(ID).id, "ab" * 8]))
    table = data.draw(st.sampled_from([1, 2, 3]))
    revisions = data.draw(st.permutations([f"{n:016x}" for n in range(100, 106)]))
    lines = tuple(
        Line(
            Contribution(each, 1 + place, ContributionKind.IDEA, f"A lie \u202e about {each}", table=table),
            revisions[place],
            tuple(revisions[4:]) if data.draw(st.booleans()) else (),
            data.draw(st.booleans()),
        )
        for place, each in enumerate(ids[:2])
    )
    seq = data.draw(st.sampled_from([1, 2, 2**31 - 1]))
    told = Notes(book, ID, table, seq, lines, tuple(ids[2:]), {}, {}, False)
    signer = Signer(liar.workspace.vault.device().seed, ("a", "b", "c", "d", "e", "f"))
    plain = table_notes.assemble(told, lead.store.session().programme, mine.recipient, "2018-05-14T19:35", signer, "0")
    path = tmp_path / "lie.wnotes"
    path.write_bytes(age.encrypt(plain, [mine.recipient]))
    before = {item.id: item.text for item in lead.store.contributions() if owners.get(item.id) not in (mine.id, book)}
    gone = {each for each, item in lead.store.exchange.state(lead.store.contributions()).items() if item.gone}
    merged = None
    try:
        merged = lead.merging.merge([path])
        assert merged.certificate is not None or merged.refused
    except TableError as refusal:
        assert refusal.code == "T-COUNTS"  # noqa: PT017 - whether it contradicts itself is drawn
    after = {item.id: item.text for item in lead.store.contributions()}
    assert before.items() <= after.items()
    assert not gone & after.keys()
    if book not in (mine.id, "ab" * 8) and merged is not None and merged.certificate is not None:
        told_of = [each for kept in lead.merging.certificates(ID) for come in kept.received for each in come.remarks]
        assert any("from another laptop than before" in each for each in told_of)
    logged = journal.replay(lead.store.entries()).contributions
    assert {each: item.text for each, item in logged.items()} == after
