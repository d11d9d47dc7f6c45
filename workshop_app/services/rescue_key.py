"""The way to unlock that a programme may ask for: its spare key opens a laptop whose passphrase and sheet are lost.

The slot's secret is 32 random bytes, kept in the slot itself as an `age` file to the spare key. The vault's id goes
with it: an `age` file proves no sender, and what was made for one vault must not serve another.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterable

from workshop_app.domain.errors import VerificationError, WrongSecretError
from workshop_app.keys.slots import KEY_BYTES, Header, SlotKind
from workshop_app.sealing import age

_FORM = "workshop rescue 1 {}\n"


def seal(vault_id: str, recipient: str, salt: str, token: Callable[[int], bytes]) -> tuple[Header, bytes]:
    """A slot's header for `recipient` (`age1…`), and the secret that it holds. `token(n)` gives n random bytes."""
    secret = token(KEY_BYTES)
    parcel = age.encrypt(_FORM.format(vault_id).encode() + secret, [recipient])
    return Header(SlotKind.RESCUE, salt, recipient=recipient, parcel=parcel.hex()), secret


def open_with(vault_id: str, header: Header, identities: Iterable[str]) -> bytes:
    """The secret of a rescue slot; `WrongSecretError` where none of these identities opens it, or it is not ours."""
    try:
        plain = age.decrypt(bytes.fromhex(header.parcel), identities)
    except VerificationError as fault:
        raise WrongSecretError(NOT_THE_KEY) from fault
    start = _FORM.format(vault_id).encode()
    if not hmac.compare_digest(plain[: len(start)], start):
        raise WrongSecretError(NOT_THE_KEY)
    return plain[len(start) :]


NOT_THE_KEY = (
    "This is not the rescue key that this laptop was set up for. Nothing was changed. Take the spare key of the"
    " programme whose pack the laptop holds; after a change of keys, the one from before."
)
