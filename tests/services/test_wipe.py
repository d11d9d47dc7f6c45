"""The wipe: only with a receipt for the last seal, all of it, ended by the next start where it is cut short."""

from __future__ import annotations

import pytest

from tests.services import vaults
from tests.services.desks import desk_in
from tests.services.handover import ID, PROGRAMME, SAID, first_start, later_start, receipts_of
from tests.services.opened import START
from tests.storage.pages import decrypted_pages
from tests.storage.plans import PLAN
from workshop_app.domain.errors import ReceiptError, SealError, StorageError
from workshop_app.services import wipe
from workshop_app.services.afterwards import Standing
from workshop_app.services.corrections import About, CorrectionKind, CorrectionService
from workshop_app.services.key_file import KeyFile
from workshop_app.services.workspace import Workspace
from workshop_app.storage.vault import Vault
from workshop_app.storage.vault_receipts import VaultReceipts


class Killed(BaseException):
    """The power went."""


@pytest.fixture
def start(data_folder):
    yield from vaults.starts(data_folder)


@pytest.fixture
def desk(tmp_path):
    with desk_in(tmp_path / "office", PROGRAMME) as desk:
        yield desk


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def laptop(start, desk, stick):
    """A laptop whose sealed session has its receipt; an upgrade left copies, and somebody a copy of the session."""
    laptop = first_start(start)
    laptop.workspace.box(ID)
    (path,) = receipts_of(desk, laptop, stick, laptop.seal(stick))
    laptop.afterwards.take_in([path])
    folder = laptop.workspace.folder
    laptop.workspace.forget(ID)
    for database in (folder.session(ID), folder.vault):
        (database.parent / f"{database.name}.before-m002_seals").write_bytes(database.read_bytes())
    folder.session(ID).with_suffix(".db.damaged").write_bytes(folder.session(ID).read_bytes())
    return laptop


def secrets_of(laptop):
    """The keys of the session, raw and as they may be spelt; and what was said in it."""
    keys = laptop.vault.session_keys(ID)
    raw = (keys.key, keys.box_key)
    return (*raw, *(key.hex().encode() for key in raw), PLAN.title.encode(), SAID.encode())


def nothing_is_left(laptop, secrets, old_key):
    """Nothing of the session is in any byte of the folder, nor in any page as the key of today decrypts it."""
    root, key = laptop.workspace.folder.root, laptop.vault.key
    files = [path for path in root.rglob("*") if path.is_file()]
    assert key != old_key
    assert root / "vault.db" in files
    assert not [path for path in files if ID in path.name or ".before-" in path.name]
    for path in files:
        assert not [secret for secret in secrets if secret in path.read_bytes()], path
    pages = decrypted_pages(root / "vault.db", key)
    assert any(b"CREATE TABLE receipt" in page for page in pages)
    assert not [secret for secret in secrets for page in pages if secret in page]
    with pytest.raises(StorageError):
        Vault.open(root / "vault.db", old_key, bytes, must_exist=True)


def test_nothing_is_left_but_the_id_the_day_and_the_receipt(laptop, start, stick):
    secrets, old_key, today = secrets_of(laptop), laptop.vault.key, laptop.workspace.sources.today()
    laptop.wiping.wipe(ID)
    nothing_is_left(laptop, secrets, old_key)
    (line,) = laptop.afterwards.sessions()
    assert (line.id, line.standing, line.wiped, line.title, line.borough) == (ID, Standing.WIPED, today, "", "")
    with pytest.raises(StorageError, match="not on this laptop"):
        laptop.workspace.session(ID)
    laptop.app.vault.lock()
    again = later_start(start)
    nothing_is_left(again, secrets, old_key)
    assert (again.lines(), again.wiping.finish()) == ([(ID, "wiped")], 0)
    (path,) = stick.glob("*.wreceipt")
    (outcome,) = again.afterwards.take_in([path])
    assert (outcome.code, "wiped" in outcome.sentence) == (None, True)
    assert again.vault.receipts.of(ID).envelope == path.read_bytes()


def test_the_secrets_can_be_found_before_the_wipe(laptop):
    """The search itself finds what it looks for."""
    root, key = laptop.workspace.folder.root, laptop.vault.key
    session_key, *_, title, _said = secrets_of(laptop)
    laptop.app.vault.lock()
    pages = decrypted_pages(root / "vault.db", key)
    assert any(session_key in page for page in pages)
    assert any(title in page for page in pages)
    assert any(SAID.encode() in page for page in decrypted_pages(laptop.workspace.folder.session(ID), session_key))


def test_what_goes_is_said_as_city_hall_confirmed_it(laptop):
    going = laptop.wiping.going(ID)
    assert (going.title, going.borough, going.held) == (PLAN.title, PLAN.borough, PLAN.date)
    assert going.counts["contributions"] == 1
    assert (going.receipt, going.file) == (START.date(), laptop.vault.last_seal(ID).file)


def test_without_a_receipt_nothing_is_touched(start, stick):
    laptop = first_start(start)
    for _ in range(2):
        with pytest.raises(StorageError, match="no receipt"):
            laptop.wiping.wipe(ID)
        with pytest.raises(StorageError, match="no receipt"):
            laptop.wiping.going(ID)
        laptop.seal(stick)
    assert laptop.workspace.session(ID).contributions()


def test_a_receipt_for_an_earlier_seal_wipes_nothing(laptop, stick):
    laptop.seal(stick)
    with pytest.raises(ReceiptError) as refused:
        laptop.wiping.wipe(ID)
    assert refused.value.code == "R-STALE"
    assert laptop.workspace.session(ID).contributions()


def test_cards_that_can_be_handed_in_hold_the_wipe_off_until_their_cut_off(laptop):
    now = int(laptop.workspace.sources.now())
    cards = laptop.workspace.session(ID).cards
    cards.add(bytes(32), now + 60, False, [bytes(32)])
    for act in (laptop.wiping.going, laptop.wiping.wipe):
        with pytest.raises(SealError, match="withdrawal cards of this session can be handed in until"):
            act(ID)
    cards.end()
    assert laptop.wiping.going(ID).id == ID


def test_corrections_that_wait_are_in_no_report_and_hold_the_wipe_off(laptop):
    corrections = CorrectionService(laptop.workspace)
    (subject,) = (each for each in corrections.subjects(ID) if each.about is About.SESSION)
    draft = corrections.add(ID, CorrectionKind.CORRECTION, subject, "It was held on the day after.")
    for step in (laptop.wiping.going, laptop.wiping.wipe):
        with pytest.raises(SealError, match="1 correction of this session waits"):
            step(ID)
    assert laptop.lines() == [(ID, "receipt")]
    corrections.remove(ID, draft.id)
    laptop.wiping.wipe(ID)
    assert laptop.lines() == [(ID, "wiped")]


def test_a_session_whose_file_is_beyond_opening_can_be_wiped(laptop):
    laptop.workspace.folder.session(ID).write_bytes(b"nothing that opens" * 400)
    laptop.wiping.wipe(ID)
    assert laptop.lines() == [(ID, "wiped")]


def test_what_undo_remembered_is_gone(laptop):
    assert laptop.capture._history
    laptop.wiping.wipe(ID)
    assert not laptop.capture._history


BEFORE_ANYTHING = [(Workspace, "forget"), (VaultReceipts, "begin_wipe")]
HALF_WAY = [
    (Workspace, "remove_session"),
    (Vault, "remove_session"),
    (wipe, "disk_errors"),
    (KeyFile, "rewrite"),
    (Vault, "rekey"),
    (Vault, "forget_earlier"),
    (VaultReceipts, "finish_wipe"),
]


def killed_at(laptop, monkeypatch, owner, step):
    def dying(*_arguments, **_named):
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(owner, step, dying)
        with pytest.raises(Killed):
            laptop.wiping.wipe(ID)
    laptop.workspace._sessions.clear()  # a killed process says nothing more to its databases
    laptop.workspace._vault._database.close()


@pytest.mark.parametrize(("owner", "step"), BEFORE_ANYTHING, ids=str)
def test_killed_before_its_first_step_nothing_was_wiped(laptop, start, monkeypatch, owner, step):
    killed_at(laptop, monkeypatch, owner, step)
    again = later_start(start)
    assert (again.wiping.finish(), again.lines()) == (0, [(ID, "receipt")])
    assert again.workspace.session(ID).contributions()


@pytest.mark.parametrize(("owner", "step"), HALF_WAY, ids=str)
def test_killed_at_any_later_step_the_next_start_ends_it(laptop, start, monkeypatch, owner, step):
    secrets, old_key = secrets_of(laptop), laptop.vault.key
    killed_at(laptop, monkeypatch, owner, step)
    again = later_start(start)
    assert again.vault.session_keys(ID) is None
    assert again.lines() == [(ID, "wiping")]
    assert again.wiping.finish() == 1
    nothing_is_left(again, secrets, old_key)
    assert (again.lines(), again.wiping.finish()) == ([(ID, "wiped")], 0)


def test_a_disk_that_refuses_half_way_is_said_and_the_wipe_ended_later(laptop, monkeypatch):
    def refusing(*_arguments):
        raise StorageError("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(Vault, "rekey", refusing)
        with pytest.raises(StorageError, match="full"):
            laptop.wiping.wipe(ID)
    assert laptop.lines() == [(ID, "wiping")]
    assert laptop.wiping.finish() == 1
    assert laptop.lines() == [(ID, "wiped")]


def test_no_wipe_begins_without_a_receipt_even_where_nobody_asked_first(laptop):
    with pytest.raises(StorageError, match="no receipt"):
        laptop.vault.receipts.begin_wipe("77" * 8, laptop.workspace.sources.today())
    laptop.wiping.wipe(ID)
    with pytest.raises(StorageError, match="no receipt"):
        laptop.vault.receipts.begin_wipe(ID, laptop.workspace.sources.today())
