"""Taking back what was said, without saying who one is (A6): a card's code, and what is kept of it.

    secret = scrypt(code, the session's key)    32 bytes, only while the card is in hand; one guess costs 16 MiB
    proof  = HMAC(secret, "workshop card 1")    kept, to know the cards that were made for this session
    tag    = HMAC(secret, "workshop line 1", id) kept beside a contribution; the tags of one card have nothing in common

No code is kept, and whoever lacks a card's code cannot tell which contributions were given with the same one. At the
cut-off key, proofs and tags are destroyed.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from workshop_app.domain.errors import CardError

ALPHABET = "23456789CDFGHJKMNPRTVWX"
"""Twenty-three, a prime: no vowels, so no words, and nothing that looks like something else on paper."""
_LOOKS_LIKE = str.maketrans("SZBU", "528V")
_DRAWN, _GROUP = 8, 3
_LENGTH = _DRAWN + 1
_FAIR = 256 - 256 % len(ALPHABET)
KEY_BYTES = 32
DAYS = 7
"""Days after the session, or after the cards were made, that cards work where no policy says otherwise."""
_HOUR = time(18)
MOST_CARDS = 200


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess at a code costs: scrypt's `n` blocks of 1 KiB (r = 8), so 16 MiB and a twentieth of a second."""

    n: int = 2**14


@dataclass(frozen=True, slots=True)
class Card:
    """A card in hand: what its code was turned into. In memory only. `out` is there on the laptop of a table: it seals,
    for the lead's laptop alone, that this card goes with a contribution (its id), or was handed in (no id).
    """

    secret: bytes = field(repr=False)
    out: Callable[[str], bytes] | None = field(default=None, repr=False, compare=False)

    def proof(self) -> bytes:
        """What is kept of each card that was made, 32 bytes."""
        return hmac.digest(self.secret, b"workshop card 1", "sha256")

    def tag(self, contribution_id: str) -> bytes:
        """What is kept beside a contribution that was given with this card, 32 bytes."""
        return hmac.digest(self.secret, b"workshop line 1" + contribution_id.encode(), "sha256")


def draw(token: Callable[[int], bytes]) -> str:
    """A fresh code: 36 random bits and a check. `token(n)` gives n random bytes."""
    values: list[int] = []
    while len(values) < _DRAWN:
        (byte,) = token(1)
        if byte < _FAIR:
            values.append(byte % len(ALPHABET))
    last = _weighed(values) * pow(-_LENGTH, -1, len(ALPHABET)) % len(ALPHABET)
    return "".join(ALPHABET[value] for value in (*values, last))


def written(code: str) -> str:
    """The code as a card shows it: three groups of three."""
    return "-".join(code[start : start + _GROUP] for start in range(0, _LENGTH, _GROUP))


def read(typed: str) -> str:
    """The code that somebody typed. Case, spaces and hyphens do not matter; S, Z, B and U are read as 5, 2, 8 and V.

    Each single slip is noticed, and each swap of two. `CardError` says what is wrong.
    """
    characters = "".join(each for each in typed.upper() if each not in "-–—." and not each.isspace())
    characters = characters.translate(_LOOKS_LIKE)
    if len(characters) != _LENGTH:
        raise CardError(
            f"The code of a card has {_LENGTH} letters and figures; {len(characters)} were typed. Compare it with the"
            " card."
        )
    if strange := next((each for each in characters if each not in ALPHABET), None):
        raise CardError(f"“{strange}” is on no card. Compare the code with the card.")
    if _weighed([ALPHABET.index(each) for each in characters]) % len(ALPHABET):
        raise CardError("There is a slip in the code. Compare it with the card, group by group.")
    return characters


def card(key: bytes, code: str, cost: Cost) -> Card:
    """The card with this code, in the session with this key. Takes as long as one guess costs."""
    return Card(hashlib.scrypt(code.encode(), salt=key, n=cost.n, r=8, p=1, maxmem=2**20 + 2048 * cost.n, dklen=32))


def usual_cut_off(session_day: date, now: datetime, days: int = DAYS) -> datetime:
    """Until when cards can be handed in unless somebody chooses otherwise: so many days after the session, at six."""
    return datetime.combine(max(session_day, now.date()) + timedelta(days=days or DAYS), _HOUR)


def when(moment: datetime) -> str:
    """A cut-off as it is said and printed: “Thursday 31 May 2018, 18:00”."""
    return f"{moment:%A} {moment.day} {moment:%B %Y, %H:%M}"


def promise(until: datetime, at_seal: bool) -> str:
    """What follows “until” on a card."""
    return f"{when(until)}, or until the notes are sealed, if that is sooner" if at_seal else when(until)


def _weighed(values: list[int]) -> int:
    return sum(place * value for place, value in enumerate(values, 1))
