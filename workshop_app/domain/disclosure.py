"""Which numbers each audience may see (privacy.md, section 2; capability A7)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from workshop_app.domain.poll import Method, Side
from workshop_app.domain.programme import Policy
from workshop_app.domain.tally import Label, Tally

NEAR_UNANIMITY = 1
"""As many on other sides as this, or fewer, and the side of each person in the room is as good as known."""


class Shown(Enum):
    """How much of a result an audience sees."""

    EXACT = "exact"
    BAND = "band"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class RoomResult:
    """A result as the room may see it: exact counts, a band in words, or a sentence that says why there is none."""

    proposal: str
    shown: Shown
    cast: int
    counts: Mapping[str, int]
    blank: int
    labels: tuple[Label, ...]
    sentence: str


_BANDS = {
    Side.AGREE: "Nearly all agree",
    Side.DISAGREE: "Nearly all disagree",
    Side.BETWEEN: "Nearly all are in between",
    Side.UNSURE: "Nearly all need more information",
}


def room_result(tally: Tally, method: Method, policy: Policy) -> RoomResult:
    """What may be shown in the room once the poll is closed.

    Nothing below the least number of ballots. Where all, or all but one, answered on the same side, a band: an exact
    count would tell everybody how each of the others voted. Else the whole distribution. Fewer answers than the least
    number of ballots are called nothing: three people are no consensus of thirty.
    """
    if tally.cast < policy.minimum_ballots:
        sentence = f"Fewer than {policy.minimum_ballots} ballots: no result is shown, to keep votes secret."
        return RoomResult(tally.proposal, Shown.HIDDEN, tally.cast, {}, 0, (), sentence)
    labels = tally.labels(method) if tally.answered >= policy.minimum_ballots else ()
    for side, words in _BANDS.items():
        if tally.answered and tally.cast - tally.on_side(method, side) <= NEAR_UNANIMITY:
            return RoomResult(tally.proposal, Shown.BAND, tally.cast, {}, 0, labels, words)
    return RoomResult(tally.proposal, Shown.EXACT, tally.cast, dict(tally.counts), tally.blank, labels, "")
