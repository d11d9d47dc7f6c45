"""PINs of tables: which are refused, and how often one may be tried."""

import pytest

from workshop_app.keys import pin
from workshop_app.keys.pin import TRIES, Tries


@pytest.mark.parametrize(
    "text", ["", "1234", "12345678901234", "12a456", "123456", "987654", "112112", "111222", "٦٦٦٦٦٦"]
)
def test_what_would_be_tried_first_and_what_is_no_pin_is_refused(text):
    assert pin.trouble(text)


def test_a_pin_of_any_script_and_spacing_is_the_same_pin():
    assert pin.trouble("271 828") == pin.trouble("٢٧١٨٢٨") == ""
    assert pin.digits("271 828") == pin.digits("٢٧١٨٢٨") == "271828"


def test_tries_are_counted_on_disk_and_come_back_when_it_was_right(tmp_path):
    path = tmp_path / "pin-tries.json"
    for number in range(TRIES):
        assert Tries(path).left() == TRIES - number
        Tries(path).spend()
    assert Tries(path).left() == 0
    Tries(path).spend()
    assert Tries(path).left() == 0
    Tries(path).renew()
    assert Tries(path).left() == TRIES


@pytest.mark.parametrize("data", [b"", b"[]", b'{"used": -4}', b'{"used": true}', b'{"used": "1"}', b"\xff" * 9])
def test_a_file_that_was_meddled_with_leaves_no_try(tmp_path, data):
    (tmp_path / "pin-tries.json").write_bytes(data)
    assert Tries(tmp_path / "pin-tries.json").left() == 0
