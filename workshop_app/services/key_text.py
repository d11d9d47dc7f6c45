"""An age identity as people copy it from paper: in groups, in any case, with or without spaces."""

from __future__ import annotations

from workshop_app.domain.errors import FormatError
from workshop_app.sealing import age

START = "AGE-SECRET-KEY-1"
_LENGTH = 58
_GROUP = 6
ASKED = 2
"""How many groups, the last ones, are asked back from a printed sheet."""


def groups(identity: str) -> tuple[str, ...]:
    """What follows `AGE-SECRET-KEY-1`, in groups of six characters; the last has four."""
    rest = identity.removeprefix(START)
    return tuple(rest[place : place + _GROUP] for place in range(0, len(rest), _GROUP))


def is_read_back(identity: str, typed: str) -> bool:
    """Whether the last two groups of the sheet were typed, or the whole of it (as a scanner types it)."""
    given = _plain(typed)
    return given in (_plain("".join(groups(identity)[-ASKED:])), _plain(identity))


def read_identity(typed: str) -> str:
    """The identity that was typed, pasted or scanned, with or without its first sixteen characters.

    `FormatError` says that there is a slip; a wrong character is always noticed, by age's own check.
    """
    rest = _plain(typed).removeprefix(_plain(START))
    identity = START + rest
    try:
        age.recipient_of(identity)
    except FormatError as fault:
        raise FormatError(
            f"This is not a secret key as the sheet has it: AGE-SECRET-KEY-1 and {_LENGTH} letters and figures."
            " Compare it with the sheet, group by group. Nothing was changed."
        ) from fault
    return identity


def _plain(text: str) -> str:
    return "".join(character for character in text.upper() if character.isalnum())
