"""The second reader's step 8 for rescues: what a broken log can still answer, and what a rescue says is lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from tests.golden.reader_fields import (
    check_canonical,
    check_correction,
    check_fields,
    check_poll,
    each_is,
    refuse_unless,
    whole,
)
from tests.golden.reader_record import ENTRIES, Told, check_lines, check_record, commits, counts_of, link, start_of
from tests.golden.reader_votes import check_closed_fields, weighs

NOW = 1
LOST_PLAN = "The agenda could not be read"
WHAT = ["plan", "contributions", "proposals", "polls", "open polls", "corrections", "log entries"]
LOSS = {"what": WHAT, "read": 0, "confirmed": 0, "lost": 0, "suspected": 0}
LOSSES = {
    "v": int,
    "losses": each_is(LOSS),
    "stretches": each_is({"first": int, "last": int}),
    "remembered": (None, {"n": int, "hash": str}),
    "pages": 0,
    "bad_pages": 0,
    "proved": bool,
    "closed": bool,
    "more": bool,
}


def check_rescue(
    manifest: Mapping[str, Any], parts: Mapping[str, bytes], latest: int
) -> tuple[list[dict[str, Any]], dict[str, Any], dict[str, Any]]:
    """The lines of the log, the record and the losses, if all that can be asked of them holds."""
    losses = _with_version(parts["losses.json"], NOW)
    check_fields(losses, LOSSES)
    refuse_unless(losses["v"] == NOW and [line["what"] for line in losses["losses"]] == WHAT)
    refuse_unless(all(line["confirmed"] <= line["read"] for line in losses["losses"]))
    record = _with_version(parts["record.json"], latest)
    check_record(record)
    lines = check_lines(parts["log.jsonl"])
    session = record["session"]
    refuse_unless((session["id"], session["programme"]) == (manifest["session"], manifest["programme"]))
    refuse_unless(record["v"] == manifest["v"] and counts_of(record) == manifest["counts"])
    last = {"n": lines[-1]["seq"], "hash": lines[-1]["hash"]} if lines else {"n": 0, "hash": start_of(session["id"])}
    refuse_unless(last == manifest["log_head"])
    refuse_unless(losses["stretches"] == stretches(session["id"], lines))
    damaged = losses["bad_pages"] > 0 or not losses["proved"]
    refuse_unless(damaged or any(line["lost"] + line["suspected"] for line in losses["losses"]))
    told = still_told(lines)
    refuse_unless(losses["closed"] == told.closed)
    counted = {line["what"]: (line["read"], line["confirmed"]) for line in losses["losses"]}
    refuse_unless(counted == read_and_confirmed(record, lines, told))
    check_says_what_is_told(record, told)
    return lines, record, losses


def _with_version(data: bytes, latest: int) -> Any:
    value = check_canonical(data, "E-LOG")
    version = value.get("v") if isinstance(value, dict) else None
    refuse_unless(not whole(version) or version <= latest, "E-VERSION")
    return value


def stretches(session: str, lines: list[dict[str, Any]]) -> list[dict[str, int]]:
    """Runs of entries of which each follows from the one before."""
    found: list[dict[str, int]] = []
    number, head = 0, start_of(session)
    for line in lines:
        refuse_unless(commits(line) and line["seq"] > number)
        follows = line["seq"] == number + 1 and line["hash"] == link(line, head)
        refuse_unless(follows or line["seq"] != 1)
        if follows and found:
            found[-1]["last"] = line["seq"]
        else:
            found.append({"first": line["seq"], "last": line["seq"]})
        number, head = line["seq"], line["hash"]
    return found


class Remains(Told):
    """What entries tell where others are missing: nothing has to have been opened, planned or closed before."""

    def __init__(self) -> None:
        super().__init__()
        self.taken_back: set[str] = set()
        self.withdrawn: set[str] = set()

    def say(self, item: Any) -> None:
        super().say(item)
        self.taken_back.discard(item["id"])

    def unsay(self, item: Any) -> None:
        super().unsay(item)
        self.taken_back.add(item["id"])

    def propose(self, item: Any) -> None:
        super().propose(item)
        self.withdrawn.discard(item["id"])

    def withdraw(self, item: Any) -> None:
        super().withdraw(item)
        self.withdrawn.add(item["id"])

    def open_poll(self, item: Any) -> None:
        check_poll(item)
        self.opened[item["id"]] = item

    def close_poll(self, item: Any) -> None:
        check_closed_fields(item)
        self.polls[item["poll"]["id"]] = item

    def correct(self, item: Any) -> None:
        check_correction(item)
        self.corrections[item["id"]] = item


def still_told(lines: list[dict[str, Any]]) -> Remains:
    told = Remains()
    for line in lines:
        refuse_unless(line["kind"] in ENTRIES)
        if line["payload"] is not None:
            getattr(told, ENTRIES[line["kind"]])(check_canonical(line["payload"].encode(), "E-LOG"))
    return told


def trimmed(item: dict[str, Any], known: set[str]) -> dict[str, Any] | None:
    """A poll without the proposals that are lost; nothing where none is left, or where they were weighed together."""
    if known.issuperset(item["poll"]["proposals"]):
        return item
    left = [tally for tally in item["tallies"] if tally["proposal"] in known]
    if not left or weighs(item["poll"]):
        return None
    poll = {**item["poll"], "proposals": [tally["proposal"] for tally in left]}
    return {**item, "poll": poll, "tallies": left}


def read_and_confirmed(
    record: Mapping[str, Any], lines: list[dict[str, Any]], told: Remains
) -> dict[str, tuple[int, int]]:
    """For each kind of thing, how many are in the file, and how many of these stand in an entry word for word."""
    session, known = record["session"], {item["id"] for item in record["proposals"]}
    plan = bool(session["template"]) or [each["title"] for each in session["agenda"]] != [LOST_PLAN]
    polls = {name: trimmed(item, known) for name, item in told.polls.items()}

    def of(items: list[Any], said: Mapping[str, Any]) -> tuple[int, int]:
        return len(items), sum(said.get(item.get("poll", item)["id"]) == item for item in items)

    return {
        "plan": (int(plan), int(plan and told.session == session)),
        "contributions": of(record["contributions"], told.contributions),
        "proposals": of(record["proposals"], told.proposals),
        "polls": of(record["polls"], polls),
        "open polls": (0, 0),
        "corrections": of(record.get("corrections", []), told.corrections),
        "log entries": (len(lines), len(lines)),
    }


def check_says_what_is_told(record: Mapping[str, Any], told: Remains) -> None:
    """Nothing that an entry still says is missing from the record, or is otherwise there."""
    contributions, proposals = ({item["id"]: item for item in record[name]} for name in ("contributions", "proposals"))
    polls = {item["poll"]["id"]: item for item in record["polls"]}
    refuse_unless(told.session in (None, record["session"]))
    refuse_unless(all(contributions.get(name) == item for name, item in told.contributions.items()))
    refuse_unless(all(proposals.get(name) == item for name, item in told.proposals.items()))
    refuse_unless(all(polls.get(name) == trimmed(item, set(proposals)) for name, item in told.polls.items()))
    refuse_unless(not told.taken_back & contributions.keys() and not told.withdrawn & proposals.keys())
    steps, had = Counter(map(str, told.steps)), Counter(map(str, record["steps"]))
    refuse_unless(steps <= had and told.heads.keys() <= {item["activity"] for item in record["heads"]})
    for name, counted in told.counted.items():
        refuse_unless(all(number <= record[name].get(key, 0) for key, number in counted.items()))
    refuse_unless(all(item in told.corrections.values() for item in record.get("corrections", [])))
    refuse_unless(told.review in (None, record.get("review")))
    refuse_unless(told.equality in (None, record.get("equality")))
    refuse_unless(not told.ruled or record.get("by_rules", False))
