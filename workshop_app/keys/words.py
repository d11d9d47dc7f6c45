"""Words by which two people compare a key over the telephone, and of which a passphrase can be made.

The list is `resources/words.txt`: 2,048 plain words, no two alike in their first four letters, none that would be
unkind or alarming where this app is used (docs/decisions/011). A word stands for eleven bits.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import cache, lru_cache

from workshop_app import paths

BITS = 11
LAPTOP_WORDS = 6
PACK_WORDS = 3
_SCRYPT = {"n": 2**17, "r": 8, "p": 1, "maxmem": 2**28}  # 128 MiB and about 0.4 s (docs/decisions/010)
_SALT = b"workshop pack words 1"


@cache
def word_list() -> tuple[str, ...]:
    """All 2,048 words, in alphabetical order."""
    return tuple((paths.resources() / "words.txt").read_text("ascii").split())


def words(data: bytes, n: int, *, stretched: bool = False) -> tuple[str, ...]:
    """The first `n` words (at most 23) of the SHA-256 of `data`, eleven bits each, the highest bits first.

    `stretched` takes scrypt in place of SHA-256: for so few words that a second key with the same ones could otherwise
    be found by trying. It costs 128 MiB for a moment; answers are remembered.
    """
    return _spell(_stretch(data) if stretched else hashlib.sha256(data).digest(), n)


def suggestion(n: int, token: Callable[[int], bytes]) -> str:
    """A passphrase of `n` words (at most 23) drawn with `token`, which gives random bytes; eleven bits a word."""
    return " ".join(_spell(token(32), n))


@lru_cache(maxsize=256)
def _stretch(data: bytes) -> bytes:
    return hashlib.scrypt(data, salt=_SALT, dklen=32, **_SCRYPT)


def _spell(digest: bytes, n: int) -> tuple[str, ...]:
    bits = 8 * len(digest)
    if not 0 < n * BITS <= bits:
        raise ValueError("a digest spells 1 to 23 words")
    number, chosen = int.from_bytes(digest, "big"), word_list()
    return tuple(chosen[number >> (bits - BITS * place) & (2**BITS - 1)] for place in range(1, n + 1))
