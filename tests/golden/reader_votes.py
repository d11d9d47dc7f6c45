"""The second reader: the ways to vote, and what holds the totals of a poll together; see `reader.py`."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from tests.golden.reader_fields import BALLOTS, MOST, POLL, check_fields, check_poll, each_is, refuse_unless

OPINIONS = {
    "agreement": ["strongly-agree", "agree", "between", "disagree", "strongly-disagree", "more-information"],
    "yes-no": ["yes", "no", "abstain"],
    "consent": ["consent", "consent-with-concerns", "stand-aside", "objection"],
    "fist-to-five": ["five-fingers", "four-fingers", "three-fingers", "two-fingers", "one-finger", "fist"],
    "gradients": [
        *("endorsement", "minor-point", "reservations", "no-opinion", "more-discussion", "dislike"),
        *("serious-disagreement", "veto"),
    ],
    "agree-pass": ["agree", "disagree", "pass"],
}
WEIGHED = {"approval": ["approve"], "dots": ["1", "2"], "score": [*"012345"], "quadratic": [*"1234"]}
"""Methods that weigh options against each other, by counts; `ranked` is the fifth."""
BUDGETS = {"dots": (5, [1, 2]), "quadratic": (16, [1, 4, 9, 16])}
"""What a ballot has to spend, and what each answer costs."""
ENOUGH = 30
TALLY = {"proposal": str, "counts": {str: 0}, "blank": 0}
ROUND = {"counts": {str: int}, "exhausted": int, "eliminated": each_is(str)}
RANKED = {
    "options": each_is(str),
    "cast": int,
    "blank": 0,
    "pairwise": each_is(each_is(0)),
    "places": each_is(each_is(0)),
    "rounds": each_is(ROUND),
}
CLOSED = {"poll": dict, "cast": int, "tallies": each_is(TALLY)}
RANKING = {"ranked": RANKED, "ballots": each_is({"order": each_is(each_is(str)), "number": int})}
"""Fields of a closed poll that stand only where they say something."""


def weighs(poll: Mapping[str, Any]) -> bool:
    return poll["method"] == "ranked" or poll["method"] in WEIGHED


def check_closed_fields(item: Any) -> None:
    """A closed poll as it stands in a log: its fields, and totals of a ranking that go together."""
    refuse_unless(isinstance(item, dict))
    check_fields(item, CLOSED | {name: kind for name, kind in RANKING.items() if name in item})
    check_fields(item["poll"], POLL)
    check_poll(item["poll"])
    refuse_unless(item.get("ballots") != [])
    if "ranked" in item:
        check_totals(item["ranked"])


def check_closed(item: Any, known: set[str]) -> None:
    """A closed poll as it stands in a record, in which there are these proposals."""
    check_closed_fields(item)
    poll, cast, options = item["poll"], item["cast"], item["poll"]["proposals"]
    refuse_unless(poll["state"] == "closed" and 1 <= poll["number"] <= MOST and cast in BALLOTS)
    adds_up = poll["issued"] == cast + poll["spoilt"] + poll["returned"]
    refuse_unless(adds_up or bool(poll["reason"].strip()))
    refuse_unless(known.issuperset(options))
    if poll["method"] == "ranked":
        refuse_unless("ranked" in item and item["tallies"] == [] and 2 <= len(options) <= 6)
        refuse_unless((item["ranked"]["options"], item["ranked"]["cast"]) == (options, cast))
        if "ballots" in item:
            check_ballots(item["ranked"], item["ballots"])
        return
    refuse_unless("ranked" not in item and "ballots" not in item)
    refuse_unless([tally["proposal"] for tally in item["tallies"]] == options)
    answers = (OPINIONS | WEIGHED)[poll["method"]]
    for tally in item["tallies"]:
        refuse_unless(set(tally["counts"]) == set(answers))
        refuse_unless(sum(tally["counts"].values()) + tally["blank"] == cast)
    if poll["method"] in WEIGHED:
        refuse_unless(2 <= len(options) <= 20)
    if poll["method"] in BUDGETS:
        budget, costs = BUDGETS[poll["method"]]
        cost = dict(zip(answers, costs, strict=True))
        spent = sum(cost[key] * number for tally in item["tallies"] for key, number in tally["counts"].items())
        refuse_unless(spent <= budget * cast)


# ---------------------------------------------------------------- totals of a ranking


def check_totals(ranked: Mapping[str, Any]) -> None:
    """Whether pairs, places and rounds can be those of the same ballots, as far as they show it."""
    options, pairs, places = ranked["options"], ranked["pairwise"], ranked["places"]
    size, voted = len(options), ranked["cast"] - ranked["blank"]
    refuse_unless(size > 0 and len(set(options)) == size and voted >= 0 and len(ranked["rounds"]) > 0)
    refuse_unless([len(row) for row in pairs] == [size] * size)
    refuse_unless([len(row) for row in places] == [2 * size - 1] * size)
    for one in range(size):
        refuse_unless(pairs[one][one] == 0 and sum(places[one]) == voted)
        refuse_unless(all(pairs[one][other] + pairs[other][one] <= voted for other in range(size)))
        lead = sum(pairs[one]) - sum(pairs[other][one] for other in range(size))
        refuse_unless(lead == sum((size - 1 - half) * number for half, number in enumerate(places[one])))
    check_rounds(ranked)


def check_rounds(ranked: Mapping[str, Any]) -> None:
    """Each round follows from the one before; a ballot goes to nobody, or to one who stands, and stays there."""
    standing, rounds = list(ranked["options"]), ranked["rounds"]
    before = dict.fromkeys(standing, 0)
    for place, each in enumerate(rounds):
        counts = each["counts"]
        refuse_unless(set(counts) == set(standing) and each["exhausted"] + sum(counts.values()) == ranked["cast"])
        refuse_unless(each["exhausted"] >= ranked["blank"])
        refuse_unless(all(counts[option] >= before[option] for option in standing))
        gone = last_of(counts, standing)
        refuse_unless(each["eliminated"] == gone and (gone == []) == (place == len(rounds) - 1))
        before, standing = counts, [option for option in standing if option not in gone]
    firsts = rounds[0]["counts"]
    refuse_unless(
        all(firsts[option] <= row[0] for option, row in zip(ranked["options"], ranked["places"], strict=True))
    )


def last_of(counts: Mapping[str, int], standing: list[str]) -> list[str]:
    """Those who go after a round, in ballot order: nobody where one has more than half, or all have the same."""
    fewest, most = min(counts.values()), max(counts.values())
    if fewest == most or 2 * most > sum(counts.values()):
        return []
    return [option for option in standing if counts[option] == fewest]


# ---------------------------------------------------------------- ballots of a ranking


def check_ballots(ranked: Mapping[str, Any], ballots: list[dict[str, Any]]) -> None:
    """The ballots are enough to hide among, put together and sorted, and give the totals when counted again."""
    options = ranked["options"]
    place = {option: number for number, option in enumerate(options)}
    refuse_unless(ranked["cast"] - ranked["blank"] >= ENOUGH)
    spelt = []
    for ballot in ballots:
        named = [option for group in ballot["order"] for option in group]
        refuse_unless(set(named) <= set(options) and len(set(named)) == len(named))
        refuse_unless([] not in ballot["order"] and ballot["number"] > 0)
        spelt.append([[place[option] for option in group] for group in ballot["order"]])
        refuse_unless(all(group == sorted(group) for group in spelt[-1]))
    refuse_unless(all(one < following for one, following in pairwise(spelt)))
    heaps = [(order, ballot["number"]) for order, ballot in zip(spelt, ballots, strict=True)]
    blank = sum(number for order, number in heaps if not order)
    refuse_unless((sum(number for _order, number in heaps), blank) == (ranked["cast"], ranked["blank"]))
    refuse_unless(pairs_and_places(len(options), heaps) == (ranked["pairwise"], ranked["places"]))
    refuse_unless(first_counts(options, heaps, ranked["rounds"]) == [each["counts"] for each in ranked["rounds"]])


def pairs_and_places(size: int, heaps: list[tuple[list[list[int]], int]]) -> tuple[list[list[int]], list[list[int]]]:
    """Who stands above whom on how many ballots, and how often each stands where, in halves of a place."""
    pairs, places = [[0] * size for _ in range(size)], [[0] * (2 * size - 1) for _ in range(size)]
    for order, number in heaps:
        if not order:
            continue
        rank = {option: at for at, group in enumerate(order) for option in group}
        level = [rank.get(option, size) for option in range(size)]
        for one in range(size):
            better = sum(level[other] < level[one] for other in range(size))
            equal = sum(level[other] == level[one] for other in range(size))
            places[one][2 * better + equal - 1] += number
            for other in range(size):
                pairs[one][other] += number if level[one] < level[other] else 0
    return pairs, places


def first_counts(
    options: list[str], heaps: list[tuple[list[list[int]], int]], rounds: list[dict[str, Any]]
) -> list[dict[str, int]]:
    """For each round, whom the ballots count for among those who stand; who goes is as the rounds say."""
    standing, found = set(range(len(options))), []
    spent: set[int] = set()
    for each in rounds:
        counts = dict.fromkeys((options[option] for option in sorted(standing)), 0)
        for at, (order, number) in enumerate(heaps):
            here = next((group for group in ([x for x in y if x in standing] for y in order) if group), [])
            if len(here) != 1:
                spent.add(at)
            elif at not in spent:
                counts[options[here[0]]] += number
        found.append(counts)
        standing -= {options.index(option) for option in each["eliminated"]}
    return found
