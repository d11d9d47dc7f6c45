"""Which numbers each audience may see (privacy.md, section 2; capability A7)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from workshop_app.domain.poll import Method, Side
from workshop_app.domain.programme import Policy
from workshop_app.domain.tally import Label, Tally
from workshop_app.domain.voting.method import Ranking
from workshop_app.domain.voting.pairwise import Matrix
from workshop_app.domain.voting.places import by_key
from workshop_app.domain.voting.ranked import RankedTally

NEAR_UNANIMITY = 1
"""As many on other sides as this, or fewer, and the side of each person in the room is as good as known."""


class Shown(Enum):
    """How much of a result an audience sees."""

    EXACT = "exact"
    BAND = "band"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class RoomResult:
    """A result as the room may see it: exact counts, a band in words, or a sentence that says why there is none.

    Of a ranking `counts` are places, by the keys of `places.by_key`.
    """

    proposal: str
    shown: Shown
    cast: int
    counts: Mapping[str, int]
    blank: int
    labels: tuple[Label, ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class RoomOutcome:
    """Who wins and in which order the options come, and of a ranking who wins by other rules. No count is in it."""

    winners: tuple[str, ...]
    ranking: Ranking
    beside: Mapping[str, tuple[str, ...]]


_PLACES_HIDDEN = "The places it was given are not shown, to keep votes secret"
_BANDS = {
    Side.AGREE: "Nearly all agree",
    Side.DISAGREE: "Nearly all disagree",
    Side.BETWEEN: "Nearly all are in between",
    Side.UNSURE: "Nearly all need more information",
}


def room_result(tally: Tally, method: Method, policy: Policy) -> RoomResult:
    """What may be shown in the room once the poll is closed.

    Nothing below the least number of ballots. Where all, or all but one, answered on the same side, a band: an exact
    count would tell everybody how each of the others voted. Else the whole distribution. Where options are weighed
    against each other, each answer is a side of its own, and so is none. Fewer answers than the least number of ballots
    are called nothing: three people are no consensus of thirty.
    """
    if tally.cast < policy.minimum_ballots:
        return _hidden(tally.proposal, tally.cast, policy)
    labels = tally.labels(method) if tally.answered >= policy.minimum_ballots else ()
    if words := band(tally, method):
        return RoomResult(tally.proposal, Shown.BAND, tally.cast, {}, 0, labels, words)
    return RoomResult(tally.proposal, Shown.EXACT, tally.cast, dict(tally.counts), tally.blank, labels, "")


def room_ranking(tally: RankedTally, policy: Policy) -> tuple[RoomResult, ...]:
    """The same of a ranking: on which places each option was put. Where one option has a band, no option has counts:
    what all others leave of a place would be its count.
    """
    if tally.cast < policy.minimum_ballots:
        return tuple(_hidden(option, tally.cast, policy) for option in tally.options)
    found = bands(tally.places, tally.cast, tally.blank)
    results = []
    for option, row, words in zip(tally.options, tally.places, found, strict=True):
        if words:
            results.append(RoomResult(option, Shown.BAND, tally.cast, {}, 0, (), words))
        else:
            results.append(RoomResult(option, Shown.EXACT, tally.cast, by_key(row), tally.blank, (), ""))
    return tuple(results)


def band(tally: Tally, method: Method) -> str:
    """What is said in place of the counts of a proposal that all answered alike, or all but one; else nothing."""
    found = (words for number, words in _groups(tally, method) if tally.cast - number <= NEAR_UNANIMITY)
    return next(found, "")


def bands(places: Matrix, cast: int, blank: int) -> tuple[str, ...]:
    """The same for each option of a ranking, from how often it stands on each place."""
    found = [_band_of_places(row, cast, blank) for row in places]
    return tuple(each or _PLACES_HIDDEN for each in found) if any(found) else tuple(found)


def _hidden(proposal: str, cast: int, policy: Policy) -> RoomResult:
    sentence = f"Fewer than {policy.minimum_ballots} ballots: no result is shown, to keep votes secret."
    return RoomResult(proposal, Shown.HIDDEN, cast, {}, 0, (), sentence)


def _groups(tally: Tally, method: Method) -> list[tuple[int, str]]:
    """How many are in each group that must not be all but one, and what is said of it then."""
    if not method.compares:
        sides = [(tally.on_side(method, side), words) for side, words in _BANDS.items()]
        return sides if tally.answered else []
    given = [(tally.counts[choice.key], f"Nearly all gave it: {choice.label}") for choice in method.choices]
    return [*given, (tally.blank, "Nearly nobody gave it anything")]


def _band_of_places(row: tuple[int, ...], cast: int, blank: int) -> str:
    if cast - blank <= NEAR_UNANIMITY:
        return "Nearly nobody ranked anything"
    for half, number in enumerate(row):
        if cast - number <= NEAR_UNANIMITY:
            return f"Nearly all put it on place {1 + half // 2}{'½' if half % 2 else ''}"
    return ""
