"""A slot gives the vault key to its own secret and to nothing else, and no field of it can be changed unnoticed."""

import secrets
from dataclasses import replace

import pytest

from workshop_app.domain.errors import FormatError, WrongSecretError
from workshop_app.keys.slots import (
    Cost,
    Header,
    Slot,
    SlotKind,
    _bound,
    keyring_account,
    other_account,
    slot_key,
    unwrap,
    unwrap_under,
    wrap,
    wrap_under,
)

CHEAP = Cost(64, 1, 1)
VAULT = "00112233445566aa"
KEY = bytes(range(32))


def header(of, **changes):
    backend = "some.Backend" if of is SlotKind.KEYRING else ""
    rescue = ("age1spare", "ab" * 200) if of is SlotKind.RESCUE else ("", "")
    usual = Header(of, "ab" * 16, backend, CHEAP if of in (SlotKind.PASSPHRASE, SlotKind.PIN) else None, *rescue)
    return replace(usual, **changes)


@pytest.fixture(params=SlotKind)
def kind(request):
    return request.param


def test_the_secret_opens_its_slot(kind):
    slot = wrap(VAULT, header(kind), b"secret", KEY, secrets.token_bytes)
    assert unwrap(VAULT, slot, b"secret") == KEY


def test_another_secret_does_not(kind):
    slot = wrap(VAULT, header(kind), b"secret", KEY, secrets.token_bytes)
    with pytest.raises(WrongSecretError):
        unwrap(VAULT, slot, b"Secret")


def test_the_slot_of_another_vault_does_not_open(kind):
    slot = wrap(VAULT, header(kind), b"secret", KEY, secrets.token_bytes)
    with pytest.raises(WrongSecretError):
        unwrap("ff" * 8, slot, b"secret")


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        (SlotKind.PASSPHRASE, {"salt": "cd" * 16}),
        (SlotKind.PASSPHRASE, {"cost": Cost(72, 1, 1)}),
        (SlotKind.PASSPHRASE, {"cost": Cost(64, 2, 1)}),
        (SlotKind.PASSPHRASE, {"cost": Cost(64, 1, 2)}),
        (SlotKind.KEYRING, {"salt": "cd" * 16}),
        (SlotKind.KEYRING, {"backend": "other.Backend"}),
        (SlotKind.KEYRING, {"kind": SlotKind.RECOVERY, "backend": ""}),
        (SlotKind.RESCUE, {"recipient": "age1other"}),
        (SlotKind.RESCUE, {"parcel": "cd" * 200}),
        (SlotKind.RESCUE, {"kind": SlotKind.RECOVERY, "recipient": "", "parcel": ""}),
    ],
)
def test_a_changed_header_is_noticed(kind, changes):
    slot = wrap(VAULT, header(kind), b"secret", KEY, secrets.token_bytes)
    with pytest.raises(WrongSecretError):
        unwrap(VAULT, replace(slot, header=header(kind, **changes)), b"secret")


@pytest.mark.parametrize("changes", [{"backend": "other.Backend"}, {"cost": Cost(64, 1, 2)}])
def test_what_does_not_enter_the_key_is_bound_all_the_same(changes):
    """Under the same slot key, the associated data alone must notice it."""
    kind = SlotKind.KEYRING if "backend" in changes else SlotKind.PASSPHRASE
    bound = _bound(VAULT, header(kind))
    assert bound != _bound(VAULT, header(kind, **changes))


@pytest.mark.parametrize("field", ["nonce", "wrapped"])
def test_each_changed_digit_of_the_ciphertext_is_noticed(field):
    slot = wrap(VAULT, header(SlotKind.RECOVERY), b"secret", KEY, secrets.token_bytes)
    digits = getattr(slot, field)
    for place in range(0, len(digits), 5):
        other = "0" if digits[place] != "0" else "1"
        with pytest.raises(WrongSecretError):
            unwrap(VAULT, replace(slot, **{field: digits[:place] + other + digits[place + 1 :]}), b"secret")


@pytest.mark.parametrize(
    "cost",
    [(2**21, 3, 4), (262_144, 17, 4), (262_144, 3, 17), (7, 1, 1), (64, 0, 1), (64, 1, 0), (-1, -1, -1), (8, 1, 4)],
)
def test_a_file_cannot_ask_for_all_the_memory_or_for_an_hour(cost):
    with pytest.raises(FormatError):
        Cost(*cost)


@pytest.mark.parametrize(
    "changes",
    [{"salt": "zz" * 16}, {"salt": "ab" * 15}, {"salt": "AB" * 16}, {"cost": None}, {"backend": "some.Backend"}],
)
def test_a_header_that_cannot_be_is_refused(changes):
    with pytest.raises(FormatError):
        header(SlotKind.PASSPHRASE, **changes)


@pytest.mark.parametrize("changes", [{"cost": CHEAP}, {"backend": ""}, {"backend": "x" * 201}])
def test_a_keyring_header_that_cannot_be_is_refused(changes):
    with pytest.raises(FormatError):
        header(SlotKind.KEYRING, **changes)


@pytest.mark.parametrize(
    "changes",
    [
        {"recipient": ""},
        {"recipient": "x" * 101},
        {"parcel": ""},
        {"parcel": "AB"},
        {"parcel": "zz"},
        {"parcel": "a b"},
        {"parcel": "ab" * 2_049},
    ],
)
def test_a_rescue_header_that_cannot_be_is_refused(changes):
    with pytest.raises(FormatError):
        header(SlotKind.RESCUE, **changes)


@pytest.mark.parametrize("changes", [{"recipient": "age1spare"}, {"parcel": "ab"}])
def test_no_other_header_names_a_rescue_key(changes):
    with pytest.raises(FormatError):
        header(SlotKind.RECOVERY, **changes)


def test_the_key_of_a_slot_does_what_its_secret_does(kind):
    key = slot_key(header(kind), b"secret")
    slot = wrap_under(VAULT, header(kind), key, KEY, secrets.token_bytes)
    assert unwrap(VAULT, slot, b"secret") == unwrap_under(VAULT, slot, key) == KEY
    with pytest.raises(WrongSecretError):
        unwrap_under(VAULT, slot, slot_key(header(kind, salt="cd" * 16), b"secret"))


def test_two_secrets_of_one_keyring_slot_stand_side_by_side_in_turn():
    for salt in ("ab" * 16, "ac" * 16):
        for fresh in ("00" * 16, "01" * 16, "ff" * 16):
            other = other_account(salt, fresh)
            assert keyring_account(VAULT, other) != keyring_account(VAULT, salt)
            assert other[:-1] == fresh[:-1]
            assert keyring_account(VAULT, other_account(other, fresh)) == keyring_account(VAULT, salt)


@pytest.mark.parametrize(("nonce", "wrapped"), [("00" * 11, "00" * 48), ("00" * 12, "00" * 47), ("0g" * 12, "00" * 48)])
def test_a_slot_of_the_wrong_size_is_refused(nonce, wrapped):
    with pytest.raises(FormatError):
        Slot(header(SlotKind.RECOVERY), nonce, wrapped)


def test_two_wraps_of_the_same_key_do_not_show_that_they_are_the_same():
    one, other = (wrap(VAULT, header(SlotKind.RECOVERY), b"secret", KEY, secrets.token_bytes) for _ in range(2))
    assert one.nonce != other.nonce
    assert one.wrapped != other.wrapped
