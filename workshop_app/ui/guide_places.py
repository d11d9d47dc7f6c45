"""The guides that F1 opens: which there are, and at which section of which one a page's words begin."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

GUIDES = ("facilitator", "note-taker", "programme-staff")
"""The files in the folder of the guides, without their ending, in the order of the contents."""
KEYS = "keys"
"""Stands for the card of all keys, which is made from the guides."""


@dataclass(frozen=True, slots=True)
class Place:
    """A section of a guide. `section` is its heading as an address has it; empty is the beginning."""

    guide: str
    section: str = ""

    @classmethod
    def of(cls, address: str) -> Place | None:
        """The place that a link within the guides leads to (`note-taker.md#keys`); None where it leads elsewhere."""
        name, _, section = address.partition("#")
        stem = name.removesuffix(".md")
        return cls(stem, section) if name.endswith(".md") and stem in GUIDES else None


PLACES: Mapping[str, Place] = MappingProxyType(
    {
        "set_up": Place("facilitator", "set-up"),
        "recovery": Place("facilitator", "recovery-code"),
        "unlock": Place("facilitator", "unlock"),
        "home": Place("facilitator", "workshop"),
        "keys": Place("facilitator", "keys-and-recovery"),
        "silence": Place("facilitator", "silence"),
        "rescue": Place("facilitator", "rescue"),
        "concern": Place("facilitator", "safeguarding"),
        "fault": Place("facilitator", "something-went-wrong"),
        "plan": Place("facilitator", "plan"),
        "run": Place("facilitator", "run"),
        "tables": Place("facilitator", "tables"),
        "theme_desk": Place("facilitator", "themes"),
        "vote": Place("facilitator", "vote"),
        "review": Place("facilitator", "review"),
        "seal": Place("facilitator", "seal"),
        "after": Place("facilitator", "afterwards"),
        "table_notes": Place("note-taker", "table-notes"),
        "programme": Place("programme-staff", "programme"),
        "sessions": Place("programme-staff", "sessions"),
        "laptops": Place("programme-staff", "laptops"),
        "receipts": Place("programme-staff", "receipts"),
        "coverage": Place("programme-staff", "coverage"),
        "brief": Place("programme-staff", "brief"),
    }
)
"""Where the guide opens, by the name of the page that is on (`rooms.PAGES`)."""


def place_for(page: str) -> Place:
    """Where the guide opens while this page is on; before there is a page, at the beginning."""
    return PLACES.get(page, Place(GUIDES[0]))


def address_of(heading: str) -> str:
    """A heading as the address of its section: small letters, no marks, hyphens for spaces, as GitHub has it."""
    kept = re.sub(r"[^\w\- ]", "", heading.strip().lower())
    return kept.replace(" ", "-")
