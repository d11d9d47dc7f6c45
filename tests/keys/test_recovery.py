"""The recovery code survives paper, and every slip of one character is noticed."""

import secrets

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_app.domain.errors import WrongSecretError
from workshop_app.keys import recovery

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
secret_bytes = st.binary(min_size=20, max_size=20)


@given(secret_bytes)
def test_a_code_reads_back_as_its_secret(secret):
    assert recovery.read(recovery.write(secret)) == secret


def test_a_code_has_six_groups_of_six():
    code = recovery.draw(secrets.token_bytes)
    assert [len(group) for group in code.split("-")] == [6] * 6
    assert set(code) <= set(ALPHABET + "-")


def test_two_codes_drawn_are_different():
    assert recovery.draw(secrets.token_bytes) != recovery.draw(secrets.token_bytes)


@pytest.mark.parametrize("secret", [bytes(20), b"\xff" * 20, bytes(range(20))])
def test_every_single_wrong_character_is_caught(secret):
    code = recovery.write(secret)
    for place, right in enumerate(code):
        for wrong in set(ALPHABET) - {right} if right != "-" else ():
            with pytest.raises(WrongSecretError, match="slip"):
                recovery.read(code[:place] + wrong + code[place + 1 :])


@given(secret_bytes, st.integers(0, 34))
def test_swapped_neighbours_are_caught(secret, place):
    code = recovery.write(secret).replace("-", "")
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    if swapped != code:
        with pytest.raises(WrongSecretError):
            recovery.read(swapped)


@given(secret_bytes, st.data())
def test_it_does_not_matter_how_it_is_spaced_or_which_look_alike_is_typed(secret, data):
    code = recovery.write(secret)
    alike = {"0": "0Oo", "1": "1IiLl", "-": ["-", " ", "", "–", " - "]}
    typed = "".join(data.draw(st.sampled_from(alike.get(sign, [sign, sign.lower()]))) for sign in code)
    assert recovery.read(f" {typed}\n") == secret


def test_a_code_of_the_wrong_length_says_how_many_were_typed():
    code = recovery.write(bytes(20))
    with pytest.raises(WrongSecretError, match="35 were typed"):
        recovery.read(code[:-1])
    with pytest.raises(WrongSecretError, match="0 were typed"):
        recovery.read("")


def test_a_character_that_never_occurs_is_named():
    with pytest.raises(WrongSecretError, match="“U” never occurs"):
        recovery.read("U" + recovery.write(bytes(20))[1:])


def test_a_secret_of_another_size_is_refused():
    with pytest.raises(ValueError, match="20 bytes"):
        recovery.write(bytes(19))


def test_one_group_or_the_whole_code_shows_that_it_is_on_paper():
    code = recovery.write(bytes(range(20)))
    groups = code.split("-")
    asked = recovery.asked_group(code)
    for typed in (
        groups[asked],
        groups[asked].lower(),
        f" {groups[asked][:3]} {groups[asked][3:]} ",
        code,
        code.lower(),
    ):
        assert recovery.is_typed_back(code, typed)
    for typed in ("", groups[asked][:-1], groups[asked - 1], code[:-1], "-".join(reversed(groups))):
        assert not recovery.is_typed_back(code, typed)


def test_look_alikes_typed_back_are_read_as_they_were_meant():
    code = recovery.write(bytes(20))
    group = code.split("-")[recovery.asked_group(code)]
    assert recovery.is_typed_back(code, group.replace("0", "O").replace("1", "l"))
