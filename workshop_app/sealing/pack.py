"""Programme packs: signed, not encrypted, since they hold no secret (capability P1)."""

from __future__ import annotations

from datetime import date

from workshop_app.domain.programme import Pack


def sign_pack(pack: Pack, seed: bytes) -> bytes:
    """The `.wpack` file: `pack` signed with the programme's Ed25519 `seed` (32 bytes)."""
    raise NotImplementedError


def open_pack(data: bytes, today: date) -> Pack:
    """The pack in `data`, whose signature holds. `PackError` with P-FORMAT, P-SIGNATURE, P-VERSION, P-EXPIRED or
    P-EARLY. Whether the key that signed is the right one is for a person to tell, by its words.
    """
    raise NotImplementedError
