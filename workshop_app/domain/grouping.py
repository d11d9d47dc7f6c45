"""Groups of the theme desk: which contributions belong together for a while. Working state; in no record (T2)."""

from __future__ import annotations

from dataclasses import dataclass

from workshop_app.domain.errors import CaptureError

MAX_HEADING = 120
"""Characters of a heading: it has to be read on a card."""
MAX_GROUPS = 60
"""Groups of a session: more are not seen together on any screen."""


@dataclass(frozen=True, slots=True)
class Group:
    """`id` is 16 random hexadecimal digits; `members` are ids of contributions, each of which stands in no other group.

    Without a `heading` the first words said in it stand for it on the board, and are kept nowhere for that.
    """

    id: str
    heading: str = ""
    members: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if len(self.heading) > MAX_HEADING:
            raise CaptureError(f"A heading has at most {MAX_HEADING} characters.")
