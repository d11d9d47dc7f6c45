"""The words by which keys are compared."""

import hashlib
import re
import secrets

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_app.keys.words import suggestion, word_list, words

_UNWELCOME = """
    bomb gun weapon knife victim terror attack danger prison police arrest suspect crime kill death war enemy abuse
    drug alcohol pig pork bacon wine monkey gorilla coconut banana black white yellow fat ugly stupid blind dumb mad
    crazy insane slave tribe alien illegal threat fire shoot target spy traitor evil faith gospel goddess martyr
"""
UNWELCOME = set(_UNWELCOME.split())


def test_the_list_holds_2048_different_plain_words():
    listed = word_list()
    assert len(listed) == 2048 == len(set(listed))
    assert list(listed) == sorted(listed)
    assert all(re.fullmatch("[a-z]{3,9}", word) for word in listed)


def test_no_two_words_begin_with_the_same_four_letters():
    assert len({word[:4] for word in word_list()}) == 2048


def test_no_word_of_the_list_would_alarm_or_insult():
    assert not UNWELCOME & set(word_list())


def test_words_spell_the_highest_bits_of_the_digest():
    digest = hashlib.sha256(b"a key").digest()
    bits = "".join(f"{byte:08b}" for byte in digest)
    expected = tuple(word_list()[int(bits[11 * place : 11 * place + 11], 2)] for place in range(6))
    assert words(b"a key", 6) == expected


@pytest.mark.usefixtures("shipped_stretching")
def test_words_of_a_key_never_change():
    """They stand on printed sheets: a different list or digest would make every sheet wrong."""
    assert words(b"a key", 6) == ("notch", "caramel", "puma", "voucher", "parasol", "sorbet")
    assert words(b"a key", 3, stretched=True) == ("damson", "sound", "amber")


@given(st.binary(max_size=64), st.binary(max_size=64))
def test_different_keys_have_different_words(one, other):
    assert (words(one, 12) == words(other, 12)) == (one == other)


def test_stretched_words_are_others_and_cost_memory_that_a_search_would_need_too():
    assert words(b"a key", 3, stretched=True) != words(b"a key", 3)


@pytest.mark.parametrize("n", [0, -1, 24])
def test_a_digest_spells_one_to_twenty_three_words(n):
    with pytest.raises(ValueError, match="1 to 23"):
        words(b"a key", n)


def test_suggested_words_come_from_the_random_numbers_given():
    assert suggestion(5, bytes) == " ".join([word_list()[0]] * 5)
    assert suggestion(5, secrets.token_bytes) != suggestion(5, secrets.token_bytes)
