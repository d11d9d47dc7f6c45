"""Polls in which options were weighed against each other, over a programme's sessions, as the board sees them (D5).

Sessions that asked about the same options by the same method are added up; the order of the ballot makes no difference.
Of rankings pairs and places add up, rounds of a runoff do not: it is left out where sessions were added up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from workshop_app.domain.correction import About, beside
from workshop_app.domain.disclosure import band, bands
from workshop_app.domain.poll import Choice, Method
from workshop_app.domain.programme import Programme
from workshop_app.domain.record import PollRecord, Record
from workshop_app.domain.results import is_shown
from workshop_app.domain.tally import Tally
from workshop_app.domain.text import folded
from workshop_app.domain.voting import places, schulze
from workshop_app.domain.voting.method import Ranking, by_score
from workshop_app.domain.voting.methods import named
from workshop_app.domain.voting.pairwise import Matrix
from workshop_app.domain.voting.ranked import RankedTally, by_runoff


@dataclass(frozen=True, slots=True)
class Comparison:
    """Options and how they fared. `counts` holds, for each option in the order of `options`, the number of each answer;
    of a ranking, how often it was put on each place (`places.by_key`), and `pairwise` who stands above whom. `runoff`
    is who won by instant runoff, where that can be said.
    """

    title: str
    method: Method
    options: tuple[str, ...]
    cast: int
    counts: tuple[Mapping[str, int], ...]
    blanks: tuple[int, ...]
    pairwise: Matrix
    runoff: tuple[str, ...]
    sessions: int = 1
    corrections: tuple[str, ...] = ()

    @property
    def ranking(self) -> Ranking:
        """The options, best first, equal ones together, by the rule of the method."""
        if self.method is Method.RANKED:
            return schulze.ranking(self.options, self.pairwise)
        tallies = (Tally(*each) for each in zip(self.options, self.counts, self.blanks, strict=True))
        return named(self.method.value).result(tuple(tallies)).ranking

    @property
    def bands(self) -> tuple[str, ...]:
        """For each option what is said in place of its counts, or nothing where they are shown: as in the room, since
        counts of options that were weighed against each other give away whole ballots sooner than others do.
        """
        if self.method is not Method.RANKED:
            each = zip(self.options, self.counts, self.blanks, strict=True)
            return tuple(band(Tally(*one), self.method) for one in each)
        rows = tuple(places.halves_of(one, len(self.options)) for one in self.counts)
        return bands(rows, self.cast, max(self.blanks))

    @property
    def borda(self) -> Ranking:
        """The same of a ranking by Borda's points."""
        rows = tuple(places.halves_of(each, len(self.options)) for each in self.counts)
        return by_score(places.borda(self.options, rows))


def comparisons(programme: Programme, records: Iterable[Record]) -> tuple[Comparison, ...]:
    """All that may be shown, as they came; of two votes in one session on the same the later counts."""
    policy = programme.policy
    pooled: dict[tuple[frozenset[str], Method], Comparison] = {}
    for record in records:
        if not is_shown(record, policy):
            continue
        texts = {proposal.id: proposal.text for proposal in record.proposals}
        here = {}
        for item in record.polls:
            if item.poll.method.compares and item.cast >= policy.minimum_ballots:
                found = _comparison(record, item, [texts[each] for each in item.poll.proposals])
                here[frozenset(map(folded, found.options)), found.method] = found
        for key, found in here.items():
            pooled[key] = _together(pooled[key], found) if key in pooled and _alike(found) else found
    return tuple(pooled.values())


def in_order(found: Comparison) -> tuple[tuple[int, int], ...]:
    """For each option, best first, its rank (equal ones have the same) and where it stands in `options`."""
    place = {option: number for number, option in enumerate(found.options)}
    ranks, rank = [], 1
    for group in found.ranking:
        ranks += [(rank, place[option]) for option in group]
        rank += len(group)
    return tuple(ranks)


def distributions(item: PollRecord) -> tuple[Tally, ...]:
    """One tally for each proposal of a poll; of a ranking, how often each was put on each place."""
    if item.ranked is None:
        return item.tallies
    rows = zip(item.ranked.options, item.ranked.places, strict=True)
    return tuple(Tally(option, places.by_key(row), item.ranked.blank) for option, row in rows)


def shown_choices(method: Method, counts: Mapping[str, int]) -> tuple[Choice, ...]:
    """What stands in a distribution: the answers of the method; of a ranking, the places that were given."""
    if method is not Method.RANKED:
        return method.choices
    given = sorted((key for key, number in counts.items() if number), key=float)
    return tuple(Choice(key, f"Place {1 + int(float(key))}{'½' if key.endswith('.5') else ''}") for key in given)


def _alike(found: Comparison) -> bool:
    """Whether its options can be told apart by their words, so that it can be added to another."""
    return len(set(map(folded, found.options))) == len(found.options)


def _comparison(record: Record, item: PollRecord, texts: Sequence[str]) -> Comparison:
    options, ranked = tuple(texts), item.ranked
    words = [beside(record.corrections, About.PROPOSAL, each) for each in item.poll.proposals]
    words.append(beside(record.corrections, About.POLL, item.poll.id))
    made = Comparison(
        item.poll.title,
        item.poll.method,
        options,
        item.cast,
        tuple(dict(tally.counts) for tally in item.tallies),
        tuple(tally.blank for tally in item.tallies),
        (),
        (),
        corrections=tuple(each for some in words for each in some),
    )
    return made if ranked is None else _of_ranking(made, item.poll.proposals, ranked)


def _of_ranking(made: Comparison, ids: Sequence[str], tally: RankedTally) -> Comparison:
    text = dict(zip(ids, made.options, strict=True))
    return replace(
        made,
        counts=tuple(places.by_key(row) for row in tally.places),
        blanks=tuple(tally.blank for _ in tally.options),
        pairwise=tally.pairwise,
        runoff=tuple(text[option] for option in by_runoff(tally).winners) if tally.ranked else (),
    )


def _together(one: Comparison, other: Comparison) -> Comparison:
    place = {folded(option): number for number, option in enumerate(other.options)}
    at = [place[folded(option)] for option in one.options]
    counts = []
    for mine, number in zip(one.counts, at, strict=True):
        theirs = other.counts[number]
        counts.append({key: mine.get(key, 0) + theirs.get(key, 0) for key in {**mine, **theirs}})
    return replace(
        one,
        cast=one.cast + other.cast,
        counts=tuple(counts),
        blanks=tuple(mine + other.blanks[number] for mine, number in zip(one.blanks, at, strict=True)),
        pairwise=tuple(
            tuple(number + other.pairwise[at[i]][at[j]] for j, number in enumerate(row))
            for i, row in enumerate(one.pairwise)
        ),
        runoff=(),
        sessions=one.sessions + other.sessions,
        corrections=(*one.corrections, *other.corrections),
    )
