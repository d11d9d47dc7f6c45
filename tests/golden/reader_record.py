"""The second reader's step 8: the record, and the log that must give it; see `reader.py`."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from tests.golden.reader_equality import check_equality
from tests.golden.reader_fields import (
    CORRECTION,
    DIGEST,
    GONE,
    HEADS,
    ID,
    MORE,
    MOST,
    RECORD,
    REVIEW,
    SALT,
    STEP,
    check_canonical,
    check_contribution,
    check_correction,
    check_fields,
    check_poll,
    check_proposal,
    check_review,
    check_session,
    each_is,
    refuse_unless,
    whole,
)
from tests.golden.reader_votes import check_closed, check_closed_fields, weighs


def check_log_and_record(
    manifest: Mapping[str, Any], log: bytes, data: bytes, latest: int
) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """The lines of the log and the record, if the one gives the other and both are what the manifest says."""
    record = check_canonical(data, "E-LOG")
    version = record.get("v") if isinstance(record, dict) else None
    refuse_unless(not whole(version) or version <= latest, "E-VERSION")
    check_record(record)
    lines = check_lines(log)
    refuse_unless(head_of(manifest["session"], lines) == manifest["log_head"])
    session = record["session"]
    refuse_unless((session["id"], session["programme"]) == (manifest["session"], manifest["programme"]))
    refuse_unless(record["v"] == manifest["v"] and counts_of(record) == manifest["counts"])
    refuse_unless(all(item["version"] <= manifest["seq"] for item in record.get("corrections", [])))
    refuse_unless(play(lines) == {**record, "v": 0, "pack_seq": 0, "origin": 0})
    return lines, record


def check_record(record: Any) -> None:
    more = {"corrections": each_is(CORRECTION), "review": REVIEW, "by_rules": bool, "equality": dict}
    refuse_unless(isinstance(record, dict))
    check_session(record.get("session"))
    plan = {"session": dict}
    check_fields(record, RECORD | plan | {name: kind for name, kind in more.items() if name in record})
    contributions, proposals = record["contributions"], record["proposals"]
    for item in contributions:
        check_contribution(item)
    for item in proposals:
        check_proposal(item)
    for item in record["polls"]:
        check_closed(item, {proposal["id"] for proposal in proposals})
    polls = [item["poll"] for item in record["polls"]]
    ids = [record["session"]["id"], record["session"]["programme"]]
    for items in (contributions, proposals, polls):
        own = [item["id"] for item in items]
        refuse_unless(len(set(own)) == len(own))
        ids += own
    refuse_unless(all(map(ID.fullmatch, ids)))
    for items in (contributions, proposals):
        numbers = [item["number"] for item in items]
        refuse_unless(numbers == sorted(set(numbers)) and all(1 <= number <= MOST for number in numbers))
    refuse_unless(all(1 <= item["table"] <= MOST for item in contributions))
    refuse_unless(len({count["activity"] for count in record["heads"]}) == len(record["heads"]))
    if "corrections" in record:
        check_corrections(record)
    if "review" in record:
        check_review(record["review"])
    refuse_unless(record.get("by_rules", True))
    if "equality" in record:
        check_equality(record["equality"])
        refuse_unless(1 <= record["equality"]["forms"] <= 2_000)
    prepared = "equality" in record or not {"fairness", "wanted", "expected"}.isdisjoint(record["session"])
    prepared |= any("batch" in item or item["kind"] == "assessment" for item in contributions)
    prepared |= any("agreed" in item for item in proposals)
    reviewed = "review" in record or "by_rules" in record or any("restricted" in item for item in contributions)
    reviewed |= any(map(weighs, polls))
    refuse_unless(record["v"] == (4 if prepared else 3 if reviewed else 2 if "corrections" in record else 1))


def check_corrections(record: Mapping[str, Any]) -> None:
    corrections = record["corrections"]
    for item in corrections:
        check_correction(item)
    refuse_unless(len({item["id"] for item in corrections}) == len(corrections) > 0)
    versions = [item["version"] for item in corrections]
    refuse_unless(versions == sorted(versions))
    there = {("session", record["session"]["id"], 0)}
    there |= {("contribution", item["id"], item["number"]) for item in record["contributions"]}
    there |= {("proposal", item["id"], item["number"]) for item in record["proposals"]}
    there |= {("poll", item["poll"]["id"], item["poll"]["number"]) for item in record["polls"]}
    gone = [item for item in corrections if item["kind"] == "taken out"]
    others = [item for item in corrections if item["kind"] != "taken out"]
    refuse_unless(all((item["about"], item["subject"], item["number"]) in there for item in others))
    cited = {source for item in record["proposals"] for source in item["sources"]}
    ids = {item["id"] for item in record["contributions"]} | cited
    numbers = {item["number"] for item in record["contributions"]}
    refuse_unless(not any(item["subject"] in ids or item["number"] in numbers for item in gone))
    refuse_unless(len({item["subject"] for item in gone}) == len({item["number"] for item in gone}) == len(gone))


def counts_of(record: Mapping[str, Any]) -> dict[str, int]:
    counts = {name: len(record[name]) for name in ("contributions", "proposals", "polls")}
    counts["ballots"] = sum(item["cast"] for item in record["polls"])
    counts["heads"] = max([item["heads"] for item in record["heads"]] or [0])
    return {**counts, "corrections": len(record["corrections"])} if record.get("corrections") else counts


# ---------------------------------------------------------------- the log


def digest(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(len(part).to_bytes(8, "big") + part for part in parts)).digest()


def check_lines(log: bytes) -> list[dict[str, Any]]:
    refuse_unless(not log or log.endswith(b"\n"))
    lines = [check_canonical(line, "E-LOG") for line in log.split(b"\n")[:-1]]
    fields = {"seq": int, "kind": str, "salt": (SALT, None), "payload": (str, None), "commit": DIGEST, "hash": DIGEST}
    for line in lines:
        check_fields(line, fields)
    return lines


def start_of(session: str) -> str:
    return digest(b"workshop log start 1", session.encode()).hex()


def commits(line: Mapping[str, Any]) -> bool:
    """Whether an entry says what it committed to, or has had its words taken out."""
    if line["salt"] is None or line["payload"] is None:
        return line["salt"] is None and line["payload"] is None
    told = digest(b"workshop log commit 1", bytes.fromhex(line["salt"]), line["payload"].encode())
    return told.hex() == line["commit"]


def link(line: Mapping[str, Any], head: str) -> str:
    """The hash of an entry after an entry with the hash `head`."""
    number, kind = str(line["seq"]).encode(), line["kind"].encode()
    return digest(b"workshop log entry 1", number, kind, bytes.fromhex(line["commit"]), bytes.fromhex(head)).hex()


def head_of(session: str, lines: list[dict[str, Any]]) -> dict[str, Any]:
    head = start_of(session)
    for number, line in enumerate(lines, start=1):
        refuse_unless(commits(line) and line["seq"] == number and line["hash"] == link(line, head))
        head = line["hash"]
    return {"n": len(lines), "hash": head}


def play(lines: list[dict[str, Any]]) -> dict[str, Any]:
    """The record that the log gives; what it does not speak of is 0."""
    told = Told()
    for line in lines:
        kind = line["kind"]
        refuse_unless(kind in ENTRIES)
        told.supplemented |= kind == "correction"
        told.reviewed |= kind == "review"
        if line["payload"] is not None:
            getattr(told, ENTRIES[kind])(check_canonical(line["payload"].encode(), "E-LOG"))
    return told.record()


class Told:
    """What the log has told so far."""

    def __init__(self) -> None:
        self.session: Any = None
        self.closed = self.supplemented = self.reviewed = self.ruled = False
        self.review: Any = None
        self.equality: Any = None
        self.steps: list[Any] = []
        self.heads: dict[str, Any] = {}
        self.contributions: dict[str, Any] = {}
        self.proposals: dict[str, Any] = {}
        self.opened: dict[str, Any] = {}
        self.polls: dict[str, Any] = {}
        self.counted: dict[str, dict[str, int]] = {"identifiers": {}, "kept": {}}
        self.corrections: dict[str, Any] = {}

    def record(self) -> dict[str, Any]:
        refuse_unless(self.closed and self.opened.keys() == self.polls.keys())
        refuse_unless(bool(self.corrections) == self.supplemented)
        refuse_unless((self.review is not None) == self.reviewed)
        record = {
            "v": 0,
            "pack_seq": 0,
            "origin": 0,
            "session": self.session,
            "steps": self.steps,
            "heads": list(self.heads.values()),
            "contributions": sorted(self.contributions.values(), key=lambda item: item["number"]),
            "proposals": sorted(self.proposals.values(), key=lambda item: item["number"]),
            "polls": list(self.polls.values()),
            **self.counted,
        }
        record |= {"corrections": list(self.corrections.values())} if self.supplemented else {}
        record |= {"review": self.review} if self.reviewed else {}
        record |= {"equality": self.equality} if self.equality is not None else {}
        return record | ({"by_rules": True} if self.ruled else {})

    def plan(self, item: Any) -> None:
        check_session(item)
        self.session = item

    def close(self, item: Any) -> None:
        refuse_unless(item == {})
        self.closed = True

    def end(self, item: Any) -> None:
        check_fields(item, STEP)
        self.steps.append(item)

    def count_heads(self, item: Any) -> None:
        check_fields(item, HEADS)
        self.heads[item["activity"]] = item

    def say(self, item: Any) -> None:
        check_contribution(item)
        self.contributions[item["id"]] = item

    def unsay(self, item: Any) -> None:
        check_fields(item, GONE)
        self.contributions.pop(item["id"], None)

    def propose(self, item: Any) -> None:
        check_proposal(item)
        self.proposals[item["id"]] = item

    def withdraw(self, item: Any) -> None:
        check_fields(item, GONE)
        self.proposals.pop(item["id"], None)

    def open_poll(self, item: Any) -> None:
        check_poll(item)
        refuse_unless(item["state"] == "open" and item["id"] not in self.opened)
        self.opened[item["id"]] = item

    def close_poll(self, item: Any) -> None:
        check_closed_fields(item)
        name = item["poll"]["id"]
        refuse_unless(name in self.opened and name not in self.polls)
        counted = {"state": 0, "issued": 0, "spoilt": 0, "returned": 0, "reason": 0}
        refuse_unless({**self.opened[name], **counted} == {**item["poll"], **counted})
        self.polls[name] = item

    def found(self, item: Any) -> None:
        self.count("identifiers", item)

    def keep(self, item: Any) -> None:
        self.count("kept", item)

    def count(self, what: str, item: Any) -> None:
        check_fields(item, MORE)
        self.counted[what][item["key"]] = self.counted[what].get(item["key"], 0) + item["n"]

    def correct(self, item: Any) -> None:
        check_correction(item)
        refuse_unless(self.closed)
        self.corrections[item["id"]] = item

    def by_rules(self, item: Any) -> None:
        refuse_unless(item == {})
        self.ruled = True

    def resume(self, item: Any) -> None:
        refuse_unless(item == {})

    def add_up(self, item: Any) -> None:
        check_equality(item)
        self.equality = item if item["forms"] else None

    def review_it(self, item: Any) -> None:
        check_review(item)
        self.review = item


ENTRIES = {
    "session.planned": "plan",
    "session.closed": "close",
    "activity.ended": "end",
    "heads": "count_heads",
    "contribution": "say",
    "contribution.removed": "unsay",
    "proposal": "propose",
    "proposal.removed": "withdraw",
    "poll.opened": "open_poll",
    "poll.closed": "close_poll",
    "identifiers": "found",
    "kept": "keep",
    "correction": "correct",
    "review": "review_it",
    "by rules": "by_rules",
    "resumed": "resume",
    "equality": "add_up",
}
"""What each kind of entry does to what the log has told."""
