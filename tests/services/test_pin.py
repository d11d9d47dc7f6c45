"""A table's laptop: its vault opens with a PIN, few times in vain, and with its recovery code then."""

import pytest

from tests.cheap import services_in
from workshop_app.domain.errors import SecretError, WrongSecretError
from workshop_app.keys.pin import TRIES
from workshop_app.paths import DataFolder
from workshop_app.services.set_up import SlotKind

PIN = "271828"


@pytest.fixture
def made(tmp_path):
    """The services of a laptop that was set up with a PIN, locked again, and its recovery code."""
    services = services_in(DataFolder(tmp_path / "data"))
    code = services.vault.create_with_pin(PIN)
    services.vault.lock()
    return services, code


def test_the_pin_opens_it_and_costs_more_than_a_passphrase(made):
    services, _code = made
    assert [each.kind for each in services.vault.state().slots] == [SlotKind.RECOVERY, SlotKind.PIN]
    services.vault.unlock_with_pin("271 828")
    assert services.vault.is_pin(PIN)
    assert not services.vault.is_pin("314159")
    pin = services.vault._file.whole().slot(SlotKind.PIN)
    assert pin.header.cost.passes == 2 * services.vault._cost.passes
    with pytest.raises(SecretError):
        services.vault.create_with_pin(PIN)


def test_a_wrong_pin_says_how_many_tries_are_left_and_after_the_last_even_the_right_one_is_refused(made):
    services, code = made
    for left in range(TRIES - 1, 0, -1):
        with pytest.raises(WrongSecretError, match=f"{left} tr"):
            services.vault.unlock_with_pin("314159")
    for pin in ("314159", PIN):
        with pytest.raises(WrongSecretError, match="recovery code"):
            services.vault.unlock_with_pin(pin)
    services.vault.unlock_with_recovery(code)
    services.vault.set_pin("161803")
    services.vault.lock()
    with pytest.raises(WrongSecretError, match="9 tries"):
        services.vault.unlock_with_pin(PIN)
    services.vault.unlock_with_pin("161803")


def test_the_right_pin_gives_the_tries_back(made):
    services, _code = made
    for _ in range(2):
        for _ in range(TRIES - 1):
            with pytest.raises(WrongSecretError):
                services.vault.unlock_with_pin("314159")
        services.vault.unlock_with_pin(PIN)
        services.vault.lock()


def test_a_pin_that_would_be_tried_first_makes_no_vault(tmp_path):
    services = services_in(DataFolder(tmp_path / "data"))
    with pytest.raises(SecretError, match="tried first"):
        services.vault.create_with_pin("123456")
    assert not services.vault.state().exists
