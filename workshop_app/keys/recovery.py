"""The recovery code: 160 random bits and a check, written so that a person can copy it from paper.

Thirty-six characters of Crockford's base 32 in six groups of six: 160 bits of secret, 16 bits of check (CRC-16-CCITT
over the secret), four zero bits. A wrong character changes at most five neighbouring bits, and a CRC of 16 bits notices
every burst of up to 16; so each single wrong character is caught, and each swap of neighbours.
"""

from __future__ import annotations

import binascii
from collections.abc import Callable

from workshop_app.domain.errors import WrongSecretError

SECRET_BYTES = 20
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)} | {"O": 0, "I": 1, "L": 1}
_LENGTH = 36
_GROUP = 6
_SPARE_BITS = 4


def draw(token: Callable[[int], bytes]) -> str:
    """A fresh code. `token(n)` gives n random bytes."""
    return write(token(SECRET_BYTES))


def write(secret: bytes) -> str:
    """The code that spells `secret` (20 bytes): six groups of six characters with hyphens between."""
    if len(secret) != SECRET_BYTES:
        raise ValueError("a recovery secret has 20 bytes")
    number = int.from_bytes(secret + _check(secret), "big") << _SPARE_BITS
    characters = [_ALPHABET[number >> (5 * place) & 31] for place in reversed(range(_LENGTH))]
    return "-".join("".join(characters[start : start + _GROUP]) for start in range(0, _LENGTH, _GROUP))


def read(code: str) -> bytes:
    """The 20 secret bytes that `code` spells. Case, spaces and hyphens do not matter; O is read as 0, I and L as 1.

    Raises `WrongSecretError` that says what is wrong: its length, a character that never occurs, or its check.
    """
    characters = [character for character in code.upper() if character not in "-–—" and not character.isspace()]
    if len(characters) != _LENGTH:
        raise WrongSecretError(
            f"A recovery code has {_LENGTH} letters and digits; {len(characters)} were typed."
            " Compare it with the sheet, group by group."
        )
    if strange := next((character for character in characters if character not in _VALUES), None):
        raise WrongSecretError(f"“{strange}” never occurs in a recovery code. Compare it with the sheet.")
    number = 0
    for character in characters:
        number = number << 5 | _VALUES[character]
    secret, check = (number >> _SPARE_BITS).to_bytes(SECRET_BYTES + 2, "big")[:SECRET_BYTES], number >> _SPARE_BITS
    if number & (2**_SPARE_BITS - 1) or check & 0xFFFF != int.from_bytes(_check(secret), "big"):
        raise WrongSecretError("There is a slip in the recovery code. Compare it with the sheet, group by group.")
    return secret


def asked_group(code: str) -> int:
    """Which of the six groups, from 0, is to be typed back before the code counts; the same each time for one code."""
    return sum(code.encode()) % (_LENGTH // _GROUP)


def is_typed_back(code: str, typed: str) -> bool:
    """Whether `typed` is that group of the code, or the code whole; read as `read` reads it."""
    return _plain(typed) in (_plain(code.split("-")[asked_group(code)]), _plain(code))


def _plain(text: str) -> str:
    kept = (character for character in text.upper() if character not in "-–—" and not character.isspace())
    return "".join(kept).translate(str.maketrans("OIL", "011"))


def _check(secret: bytes) -> bytes:
    return binascii.crc_hqx(secret, 0xFFFF).to_bytes(2, "big")
