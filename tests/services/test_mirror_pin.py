"""The mirror of a table's laptop: PIN and pack together open it, and a spare that was made ready before goes on."""

from contextlib import ExitStack

import pytest

from tests.services.halls import ID, hall, laptop
from tests.services.mirrors import CHEAP
from workshop_app.domain.errors import SecretError, StorageError, WrongSecretError
from workshop_app.domain.mirror import file_name
from workshop_app.keys import words
from workshop_app.services.mirror import MirrorService

PIN = "271828"


@pytest.fixture(autouse=True)
def cheap_words(monkeypatch):
    monkeypatch.setitem(words._SCRYPT, "n", 2)


@pytest.fixture
def table(tmp_path):
    """A table's laptop whose notes are mirrored, the stick, the pack, and a stack for further laptops."""
    stick = tmp_path / "stick"
    stick.mkdir()
    with hall(tmp_path) as room, ExitStack() as stack:
        room.tables[1].say("The bus stops at nine", table=2)
        mirrors = MirrorService(room.tables[1].workspace, CHEAP)
        mirrors.switch_on(ID, stick, mirrors.prepare_with_pin(ID, PIN))
        mirrors.step(ID).write()
        yield room, stick / file_name(ID), next(room.lead.out.glob("*.wtable")), stack


def test_pin_and_pack_open_it_together_and_the_spare_says_which_table_it_is(table, tmp_path):
    _room, path, pack, stack = table
    spare = laptop(stack, tmp_path / "spare", 30)
    offer, mirrors = spare.tables.read_pack(pack), MirrorService(spare.workspace, CHEAP)
    with pytest.raises(SecretError, match="pack and PIN"):
        mirrors.open(path, PIN)
    with pytest.raises(WrongSecretError):
        mirrors.open(path, PIN, "age1another")
    with pytest.raises(WrongSecretError):
        mirrors.open(path, "271829", offer.pack.recipient)
    spare.tables.hold(offer)
    resumed = mirrors.take_up(mirrors.open(path, "271 828", offer.pack.recipient))
    assert (resumed.table, resumed.contributions) == (2, 1)
    assert spare.tables.notebook(ID).table == 2


def test_a_spare_that_took_the_pack_before_gives_way_only_while_nothing_was_typed_on_it(table, tmp_path):
    _room, path, pack, stack = table
    used, unused = laptop(stack, tmp_path / "used", 31), laptop(stack, tmp_path / "unused", 32)
    for spare in (used, unused):
        spare.tables.take(spare.tables.read_pack(pack), 1)
    used.running.begin(ID)
    used.say("Typed on the spare")
    for spare in (used, unused):
        mirrors = MirrorService(spare.workspace, CHEAP)
        found = mirrors.open(path, PIN, spare.tables.notebook(ID).recipient)
        if spare is used:
            with pytest.raises(StorageError, match="already"):
                mirrors.take_up(found)
            assert spare.said() == ["Typed on the spare"]
        else:
            assert mirrors.take_up(found).contributions == 1


def test_a_pack_beside_the_mirror_a_poor_pin_and_a_leads_laptop_are_refused(table, tmp_path):
    room, path, pack, _stack = table
    mirrors = MirrorService(room.tables[0].workspace, CHEAP)
    with pytest.raises(StorageError, match="table pack lies"):
        mirrors.switch_on(ID, pack.parent, mirrors.prepare_with_pin(ID, PIN))
    assert not (pack.parent / path.name).exists()
    with pytest.raises(SecretError, match="tried first"):
        mirrors.prepare_with_pin(ID, "111111")
    with pytest.raises(SecretError, match="leads"):
        MirrorService(room.lead.workspace, CHEAP).prepare_with_pin(ID, PIN)
