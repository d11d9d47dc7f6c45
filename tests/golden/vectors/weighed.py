"""Vectors of polls in which options were weighed against each other, and of rescues; see `make.py`."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

from tests.attacks import target
from tests.attacks.target import sha256, spell

GOOD, RESCUE = target.golden("contents-5.zip"), target.golden("contents-6.zip")
APPROVAL, DOTS, SCORE, QUADRATIC, FEW, MANY = range(1, 7)
"""Where the polls stand in the record."""
Change = Callable[[dict[str, Any]], None]


def broken() -> dict[str, tuple[bytes, str]]:
    """For each name what the file decrypts to, and its code."""
    full = GOOD.closed(seq=2, prev=sha256(spell(RESCUE.payload)))
    return {
        "weighed-as-version-1": (GOOD.with_record({**GOOD.record, "v": 1}, v=1), "E-LOG"),
        "approval-of-one-option": (_closed(APPROVAL, _one_option), "E-LOG"),
        "dots-overspent": (_closed(DOTS, _overspent), "E-LOG"),
        "quadratic-with-ballots": (_closed(QUADRATIC, lambda item: item.update(ballots=_ballots())), "E-LOG"),
        "ranking-with-tallies": (_closed(FEW, lambda item: item.update(tallies=_tallies())), "E-LOG"),
        "ranking-without-totals": (_closed(FEW, lambda item: item.pop("ranked")), "E-LOG"),
        "ranking-with-a-pair-moved": (_closed(FEW, _pair_moved), "E-LOG"),
        "ranking-with-places-moved": (_closed(FEW, _places_moved), "E-LOG"),
        "ranking-with-another-put-out": (_closed(FEW, _put_out), "E-LOG"),
        "ranking-with-a-round-more": (_closed(FEW, _round_more), "E-LOG"),
        "ranking-with-ballots-of-few": (_closed(FEW, lambda item: item.update(ballots=_ballots(12))), "E-LOG"),
        "ranking-whose-ballots-stay": (_closed(MANY, lambda item: item.pop("ballots")), ""),
        "ranking-with-a-ballot-less": (_closed(MANY, lambda item: _less(item["ballots"])), "E-LOG"),
        "ranking-with-a-ballot-turned": (_closed(MANY, _turned), "E-LOG"),
        "ranking-with-ballots-in-another-order": (_closed(MANY, lambda item: item["ballots"].reverse()), "E-LOG"),
        "ranking-with-alike-ballots-apart": (_closed(MANY, _apart), "E-LOG"),
        "ranking-with-equal-options-in-another-order": (_closed(MANY, _equal_turned), "E-LOG"),
        "full-after-rescue": (full, ""),
        "rescue-after-full": (RESCUE.closed(seq=3, prev="0" * 64), ""),
        "rescue-after-rescue": (RESCUE.closed(seq=2, prev=sha256(spell(RESCUE.payload))), ""),
        "rescue-called-report": (RESCUE.closed(kind="session-report"), "E-PARTS"),
        "rescue-without-losses": (_without_losses(), "E-PARTS"),
        "rescue-of-newer-losses": (_losses(lambda losses: losses.update(v=2, more_still=1)), "E-VERSION"),
        "rescue-that-lost-nothing": (_losses(_unharmed), "E-LOG"),
        "rescue-counted-otherwise": (_losses(lambda losses: losses["losses"][1].update(read=2)), "E-LOG"),
        "rescue-without-its-gap": (_losses(lambda losses: losses.update(stretches=_one_stretch())), "E-LOG"),
        "rescue-reworded": (_reworded(), "E-LOG"),
    }


def register() -> list[list[list[str]]]:
    """What a register says of rescues that come in before or after a full report."""
    first = "../sealed_file/rescue-6.wsealed"
    return [
        [[first, ""], ["rescue-after-rescue.wsealed", ""], [first, "E-DUPLICATE"]],
        [[first, ""], ["full-after-rescue.wsealed", ""], ["rescue-after-full.wsealed", "E-RESCUE"]],
        [["rescue-after-rescue.wsealed", ""], ["../sealed_file/report-5.wsealed", ""], [first, "E-RESCUE"]],
        [["full-after-rescue.wsealed", ""], [first, "E-OLDER"]],
    ]


def _closed(place: int, change: Change) -> bytes:
    """The report with this poll closed otherwise, in the log too, so that only its own rules can tell."""
    record = copy.deepcopy(GOOD.record)
    item = record["polls"][place]
    change(item)
    entries = list(GOOD.entries)
    at = [number for number, entry in enumerate(entries) if entry["kind"] == "poll.closed"][place]
    entries[at] = {**entries[at], "payload": spell(item).decode()}
    if item["poll"]["proposals"] != GOOD.record["polls"][place]["poll"]["proposals"]:
        begun = {**item["poll"], "state": "open", "spoilt": 0}
        entries[at - 1] = {**entries[at - 1], "payload": spell(begun).decode()}
    return GOOD.with_log(entries, record)


def _ballots(number: int = 22) -> list[dict[str, Any]]:
    return [{"order": [[option] for option in GOOD.record["polls"][FEW]["poll"]["proposals"]], "number": number}]


def _tallies() -> list[dict[str, Any]]:
    options = GOOD.record["polls"][FEW]["poll"]["proposals"]
    return [{"proposal": option, "counts": dict.fromkeys("123456", 2), "blank": 0} for option in options]


def _one_option(item: dict[str, Any]) -> None:
    del item["poll"]["proposals"][1:], item["tallies"][1:]


def _overspent(item: dict[str, Any]) -> None:
    for tally in item["tallies"]:
        tally["counts"], tally["blank"] = {"1": 0, "2": item["cast"]}, 0


def _pair_moved(item: dict[str, Any]) -> None:
    item["ranked"]["pairwise"][0][1] += 1


def _places_moved(item: dict[str, Any]) -> None:
    row = item["ranked"]["places"][0]
    row[0], row[-1] = row[-1], row[0]


def _put_out(item: dict[str, Any]) -> None:
    ranked = item["ranked"]
    (gone,) = ranked["rounds"][0]["eliminated"]
    ranked["rounds"][0]["eliminated"] = [next(option for option in ranked["options"] if option != gone)]


def _round_more(item: dict[str, Any]) -> None:
    item["ranked"]["rounds"].append(copy.deepcopy(item["ranked"]["rounds"][-1]))


def _less(ballots: list[dict[str, Any]]) -> None:
    ballots[-1]["number"] -= 1


def _turned(item: dict[str, Any]) -> None:
    """One ballot the other way round, in the place where it belongs: totals and ballots no more agree."""
    longest = [ballot for ballot in item["ballots"] if len(ballot["order"]) == 3]
    longest[0]["number"], longest[-1]["number"] = longest[0]["number"] + 1, longest[-1]["number"] - 1


def _apart(item: dict[str, Any]) -> None:
    last = item["ballots"][-1]
    last["number"] -= 1
    item["ballots"].append({**last, "number": 1})


def _equal_turned(item: dict[str, Any]) -> None:
    (tied,) = [group for ballot in item["ballots"] for group in ballot["order"] if len(group) > 1]
    tied.reverse()


def _losses(change: Change) -> bytes:
    losses = _read("losses.json")
    change(losses)
    return RESCUE.closed({**RESCUE.parts, "losses.json": spell(losses)})


def _read(name: str) -> Any:
    return copy.deepcopy(json.loads(RESCUE.parts[name]))


def _unharmed(losses: dict[str, Any]) -> None:
    losses["bad_pages"] = 0
    for line in losses["losses"]:
        line.update(lost=0, suspected=0)


def _one_stretch() -> list[dict[str, int]]:
    return [{"first": 1, "last": RESCUE.entries[-1]["seq"]}]


def _without_losses() -> bytes:
    return RESCUE.closed({name: data for name, data in RESCUE.parts.items() if name != "losses.json"})


def _reworded() -> bytes:
    record = copy.deepcopy(RESCUE.record)
    record["contributions"][0]["text"] = "Nobody said this."
    return RESCUE.with_record(record)
