"""Instant runoff (IRV, the alternative vote, ranked choice), as rounds of totals.

In each round a ballot counts for the highest option on it that still stands. Whoever has more than half of what counts
wins; else the option with the fewest goes, and the next round begins. Where that leaves a choice:

- Of several with the fewest all go at once; if that is everybody who stands, they tie. So no lot is drawn and no list
  of options decides, and the same totals always give the same rounds. (`instant_runoff` of the library pref_voting;
  Conitzer, Rognlie and Xia 2009 discuss the alternative, to follow each way.) It can put out an option that a lot would
  have let win; the rounds show where that was.
- A ballot on which, when its turn comes, two or more equal options stand, is exhausted for good: it does not say whom
  it is for. So it was in Burlington, Vermont, in 2009 (“overvote”), whose official rounds these rules give to the last
  ballot. An option that was not ranked never gets a ballot.
- More than half is of the ballots that count in this round, not of all that were cast.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from workshop_app.domain.voting.method import Ranking, by_score
from workshop_app.domain.voting.profile import Order, Profile


@dataclass(frozen=True, slots=True)
class Round:
    """The options that stood, in the order of the ballot, with their ballots; the ballots that count for nobody any
    more, blank ones included; and who goes. In the last round nobody goes.
    """

    counts: Mapping[str, int]
    exhausted: int
    eliminated: tuple[str, ...]


def rounds_of(profile: Profile) -> tuple[Round, ...]:
    """The rounds of a count, at least one."""
    piles: dict[str, list[tuple[Order, int]]] = {option: [] for option in profile.options}
    moving = list(profile.orders.items())
    rounds: list[Round] = []
    while True:
        for order, number in moving:
            if (head := _head(order, piles)) is not None:
                piles[head].append((order, number))
        counts = {option: sum(number for _, number in pile) for option, pile in piles.items()}
        eliminated = who_goes(counts)
        rounds.append(Round(counts, profile.ballots - sum(counts.values()), eliminated))
        if not eliminated:
            return tuple(rounds)
        moving = [each for option in eliminated for each in piles.pop(option)]


def _head(order: Order, standing: Container[str]) -> str | None:
    """Whom a ballot counts for; None where it is exhausted."""
    for group in order:
        here = [option for option in group if option in standing] if len(group) > 1 or group[0] in standing else ()
        if here:
            return here[0] if len(here) == 1 else None
    return None


def who_goes(counts: Mapping[str, int]) -> tuple[str, ...]:
    """The options that go after a round with these counts; none where it is the last."""
    least, most = min(counts.values()), max(counts.values())
    if least == most or 2 * most > sum(counts.values()):
        return ()
    return tuple(option for option, number in counts.items() if number == least)


def ranking(rounds: Sequence[Round]) -> Ranking:
    """Those who stood in the last round, by their ballots in it; then the others, the last to go first."""
    last = by_score({option: Fraction(number) for option, number in rounds[-1].counts.items()})
    return (*last, *(each.eliminated for each in reversed(rounds[:-1])))
