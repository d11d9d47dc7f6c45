"""The key file is kept twice, and what cannot be read of it is refused with a sentence."""

import json
import secrets
from dataclasses import replace

import pytest

from workshop_app.domain.errors import FormatError, StorageError, TooNewError, VaultDamagedError
from workshop_app.keys import slot_file
from workshop_app.keys.slot_file import KeySlots, backup_path, in_order, load, save
from workshop_app.keys.slots import Cost, Header, SlotKind, wrap

VAULT = "00112233445566aa"
KEY = bytes(range(32))


def slots_of(*kinds):
    headers = {
        SlotKind.PASSPHRASE: Header(SlotKind.PASSPHRASE, "01" * 16, "", Cost(64, 1, 1)),
        SlotKind.RECOVERY: Header(SlotKind.RECOVERY, "02" * 16),
        SlotKind.KEYRING: Header(SlotKind.KEYRING, "03" * 16, "some.Backend"),
        SlotKind.RESCUE: Header(SlotKind.RESCUE, "04" * 16, recipient="age1spare", parcel="ab" * 200),
        SlotKind.PIN: Header(SlotKind.PIN, "05" * 16, "", Cost(64, 1, 1)),
    }
    return tuple(wrap(VAULT, headers[kind], b"secret", KEY, secrets.token_bytes) for kind in kinds)


@pytest.fixture
def slots():
    return KeySlots(1, VAULT, True, slots_of(*SlotKind)).sealed(KEY)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "keyslots.json"


def test_what_is_saved_is_loaded_once(path, slots):
    save(path, slots)
    assert load(path) == (slots,)
    assert in_order(path, slots)
    assert path.read_bytes() == backup_path(path).read_bytes()


def test_nobody_else_can_read_it(path, slots):
    save(path, slots)
    assert path.stat().st_mode & 0o077 == 0 == backup_path(path).stat().st_mode & 0o077


def test_either_copy_alone_is_enough(path, slots):
    save(path, slots)
    path.unlink()
    assert load(path) == (slots,)
    assert not in_order(path, slots)
    save(path, slots)
    backup_path(path).write_bytes(b"")
    assert load(path) == (slots,)


def test_copies_that_differ_are_both_given_the_file_first(path, slots):
    other = replace(slots, slots=slots.slots[:2])
    save(path, other)
    copy = backup_path(path).read_bytes()
    save(path, slots)
    backup_path(path).write_bytes(copy)
    assert load(path) == (slots, other)


def test_both_gone_or_damaged_is_said(path, slots):
    with pytest.raises(VaultDamagedError, match="damaged or gone"):
        load(path)
    save(path, slots)
    for copy in (path, backup_path(path)):
        copy.write_bytes(copy.read_bytes()[:-40])
    with pytest.raises(VaultDamagedError, match=r"keyslots\.json"):
        load(path)


def test_cut_at_every_length_it_is_never_taken_for_whole(path, slots):
    save(path, slots)
    data = path.read_bytes()
    backup_path(path).unlink()
    for size in range(len(data)):
        path.write_bytes(data[:size])
        with pytest.raises(VaultDamagedError):
            load(path)


def edits(value):
    """Every way to give one field of the file another type or drop it."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield {key: item for key, item in value.items() if key != name}
            yield {**value, "more": 1}
            for changed in edits(inner):
                yield {**value, name: changed}
    elif isinstance(value, list):
        yield []
        for place, inner in enumerate(value):
            for changed in edits(inner):
                yield [*value[:place], changed, *value[place + 1 :]]
    else:
        yield from ([], {}, value is not True, -1, 2**40, "x", 1.5)


def test_a_field_of_another_kind_is_never_taken(path, slots):
    save(path, slots)
    whole = json.loads(path.read_bytes())
    backup_path(path).unlink()
    number = 0
    for changed in edits(whole):
        path.write_bytes(json.dumps(changed, sort_keys=True, separators=(",", ":")).encode() + b"\n")
        number += 1
        try:
            (loaded,) = load(path)
        except (VaultDamagedError, TooNewError):
            continue
        # Free text is taken as it comes: it is the associated data of the slots that notices it.
        headers = [slot.header for slot in loaded.slots]
        free = (loaded.vault, loaded.seal, *(word for each in headers for word in (each.backend, each.recipient)))
        assert "x" in free or not loaded.made
        assert not loaded.is_whole(KEY)
    assert number > 100


def test_a_newer_version_is_refused_not_called_damaged(path, slots):
    save(path, slots)
    path.write_bytes(path.read_bytes().replace(b'"v":1', b'"v":2'))
    with pytest.raises(TooNewError, match="newer version"):
        load(path)
    assert not in_order(path, slots)


def test_a_file_without_end_is_not_read_whole(path, slots):
    save(path, slots)
    backup_path(path).unlink()
    path.write_bytes(path.read_bytes() + b" " * 70_000)
    with pytest.raises(VaultDamagedError):
        load(path)


@pytest.mark.parametrize(
    "kinds", [[], [SlotKind.KEYRING], [SlotKind.RESCUE, SlotKind.KEYRING], [SlotKind.PASSPHRASE] * 2]
)
def test_a_keyring_alone_no_slot_or_two_of_a_kind_cannot_be(kinds):
    with pytest.raises(FormatError):
        KeySlots(1, VAULT, True, slots_of(*kinds))


def test_only_what_was_sealed_with_the_key_of_the_vault_is_whole(slots):
    assert slots.is_whole(KEY)
    assert not slots.is_whole(KEY[::-1])
    assert not replace(slots, made=False).is_whole(KEY)
    assert not replace(slots, vault="ff" * 8).is_whole(KEY)
    assert not replace(slots, slots=slots.slots[:2]).is_whole(KEY)
    assert not replace(slots, seal="").is_whole(KEY)
    assert replace(slots, seal="").sealed(KEY) == slots


def test_a_slot_is_found_by_its_kind(slots):
    assert slots.slot(SlotKind.RECOVERY).header.kind is SlotKind.RECOVERY
    assert replace(slots, slots=slots_of(SlotKind.PASSPHRASE)).slot(SlotKind.RECOVERY) is None


def test_a_folder_that_is_gone_is_said(tmp_path, slots):
    with pytest.raises(StorageError, match="is not there"):
        save(tmp_path / "gone" / "keyslots.json", slots)


def test_it_exists_while_one_copy_does(path, slots):
    assert not slot_file.exists(path)
    save(path, slots)
    path.unlink()
    assert slot_file.exists(path)
