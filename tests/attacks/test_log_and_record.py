"""A trusted laptop in the wrong hands: log and record that do not tell the same story, or tell one that cannot be."""

from __future__ import annotations

import copy
import json

import pytest

from tests.attacks import target
from tests.attacks.judge import code_of
from tests.attacks.target import spell

GOOD = target.golden("contents-1.zip")
SUPPLEMENT = target.golden("contents-2.zip")
ENTRIES, RECORD, PAYLOAD = GOOD.entries, GOOD.record, GOOD.payload
KINDS = [entry["kind"] for entry in ENTRIES]
HEAD = PAYLOAD["log_head"]


def raw_log(lines, **payload):
    """The log's lines as they are given, not chained anew."""
    data = b"".join(spell(line) + b"\n" for line in lines)
    return GOOD.closed({**GOOD.parts, "log.jsonl": data}, **payload)


def with_entry(kind, **changed):
    """One entry of a kind changed, and all chained anew."""
    entries = copy.deepcopy(ENTRIES)
    entries[KINDS.index(kind)].update(changed)
    return entries


def with_payload(kind, change):
    payload = json.loads(ENTRIES[KINDS.index(kind)]["payload"])
    change(payload)
    return with_entry(kind, payload=spell(payload).decode())


def record_with(change):
    record = copy.deepcopy(RECORD)
    change(record)
    return record


def both(kind, change):
    """The same change in the log and in the record."""
    before = json.loads(ENTRIES[KINDS.index(kind)]["payload"])
    after = copy.deepcopy(before)
    change(after)
    record = json.loads(spell(RECORD).decode().replace(spell(before).decode(), spell(after).decode()))
    assert record != RECORD
    return GOOD.with_log(with_entry(kind, payload=spell(after).decode()), record)


def test_the_good_ones_pass():
    assert code_of(GOOD.with_log(ENTRIES)) == code_of(GOOD.with_record(RECORD)) == code_of(raw_log(ENTRIES)) == ""


# ---------------------------------------------------------------- the chain

LINES = {
    "an entry changed": [*ENTRIES[:3], {**ENTRIES[3], "payload": ENTRIES[4]["payload"]}, *ENTRIES[4:]],
    "another salt": [{**ENTRIES[0], "salt": "00" * 16}, *ENTRIES[1:]],
    "another commitment": [{**ENTRIES[0], "commit": "00" * 32}, *ENTRIES[1:]],
    "another hash": [{**ENTRIES[0], "hash": "00" * 32}, *ENTRIES[1:]],
    "another kind": [{**ENTRIES[0], "kind": "kept"}, *ENTRIES[1:]],
    "another number": [{**ENTRIES[0], "seq": 2}, *ENTRIES[1:]],
    "two exchanged": [ENTRIES[1], ENTRIES[0], *ENTRIES[2:]],
    "one dropped": ENTRIES[:4] + ENTRIES[5:],
    "one repeated": [*ENTRIES[:5], *ENTRIES[4:]],
    "the last dropped": ENTRIES[:-1],
    "the first dropped": ENTRIES[1:],
    "none": [],
    "a salt without words": [{**ENTRIES[0], "payload": None}, *ENTRIES[1:]],
    "words without a salt": [{**ENTRIES[0], "salt": None}, *ENTRIES[1:]],
    "a field more": [{**ENTRIES[0], "at": "20:31"}, *ENTRIES[1:]],
    "a short salt": [{**ENTRIES[0], "salt": "00" * 15}, *ENTRIES[1:]],
    "a hash in capitals": [{**ENTRIES[0], "hash": ENTRIES[0]["hash"].upper()}, *ENTRIES[1:]],
    "words that are no text": [{**ENTRIES[0], "payload": json.loads(ENTRIES[0]["payload"])}, *ENTRIES[1:]],
    "all in one list": [ENTRIES],
}


@pytest.mark.parametrize("how", LINES)
def test_a_log_that_is_not_chained_anew(how):
    assert code_of(raw_log(LINES[how])) == "E-LOG"


@pytest.mark.parametrize("how", ["an entry changed", "two exchanged", "one dropped", "the last dropped", "none"])
def test_a_head_to_match_does_not_help(how):
    lines = LINES[how]
    last = {"n": len(lines), "hash": lines[-1]["hash"] if lines else target.digest(b"workshop log start 1", b"x")}
    assert code_of(raw_log(lines, log_head=last)) == "E-LOG"


HEADS = {
    "older": {"n": HEAD["n"] - 1, "hash": ENTRIES[-2]["hash"]},
    "newer": {"n": HEAD["n"] + 1, "hash": HEAD["hash"]},
    "of another hash": {**HEAD, "hash": "0" * 64},
    "of less than nothing": {**HEAD, "n": -1},
    "in capitals": {**HEAD, "hash": HEAD["hash"].upper()},
    "of nothing": {"n": 0, "hash": ""},
}


@pytest.mark.parametrize("how", HEADS)
def test_a_head_that_is_not_the_logs(how):
    assert code_of(GOOD.closed(log_head=HEADS[how])) == "E-LOG"


@pytest.mark.parametrize(
    "data",
    [
        GOOD.parts["log.jsonl"][:-1],
        GOOD.parts["log.jsonl"] + b"\n",
        b"\n" + GOOD.parts["log.jsonl"],
        GOOD.parts["log.jsonl"].replace(b"\n", b"\r\n"),
        GOOD.parts["log.jsonl"].replace(b"\n", b",\n"),
        GOOD.parts["log.jsonl"].replace(b'"seq":1,', b'"seq":1.0,', 1).replace(b'"seq":1}', b'"seq":1.0}', 1),
        b"[" + GOOD.parts["log.jsonl"].replace(b"\n", b",")[:-1] + b"]\n",
        GOOD.parts["log.jsonl"].replace(b"\n", b"", 1),
        GOOD.parts["log.jsonl"] * 2,
        b"\xef\xbb\xbf" + GOOD.parts["log.jsonl"],
    ],
    ids=range(10),
)
def test_a_log_in_another_form(data):
    assert code_of(GOOD.closed({**GOOD.parts, "log.jsonl": data})) == "E-LOG"


def test_the_chain_of_another_session():
    lines, head = target.chained("f" * 16, ENTRIES)
    assert code_of(GOOD.closed({**GOOD.parts, "log.jsonl": lines}, log_head=head)) == "E-LOG"
    assert code_of(GOOD.closed({**GOOD.parts, "log.jsonl": lines}, log_head=head, session="f" * 16)) == "E-LOG"


# ---------------------------------------------------------------- a chain that holds, and a record it does not give

LOGS = {
    "a contribution changed": with_payload("contribution", lambda item: item.update(text="Said otherwise.")),
    "a contribution dropped": [entry for entry in ENTRIES if entry is not ENTRIES[KINDS.index("contribution")]],
    "its words taken out": with_entry("contribution", salt=None, payload=None),
    "a contribution taken back": [
        *ENTRIES,
        {
            **ENTRIES[0],
            "kind": "contribution.removed",
            "payload": spell({"id": RECORD["contributions"][0]["id"]}).decode(),
        },
    ],
    "a contribution more": [
        *ENTRIES,
        {
            **ENTRIES[0],
            "kind": "contribution",
            "payload": spell({**RECORD["contributions"][0], "id": "f" * 16, "number": 99}).decode(),
        },
    ],
    "heads counted again": [*ENTRIES, {**ENTRIES[KINDS.index("heads")], "payload": '{"activity":"rating","heads":5}'}],
    "heads counted the other way round": [
        *(entry for entry in ENTRIES if entry["kind"] != "heads"),
        *[entry for entry in ENTRIES if entry["kind"] == "heads"][::-1],
    ],
    "a poll never opened": [entry for entry in ENTRIES if entry["kind"] != "poll.opened"],
    "a poll never closed": [entry for entry in ENTRIES if entry["kind"] != "poll.closed"],
    "a poll closed twice": [*ENTRIES, ENTRIES[KINDS.index("poll.closed")]],
    "a poll opened twice": [*ENTRIES, ENTRIES[KINDS.index("poll.opened")]],
    "a poll that asked something else": with_payload("poll.opened", lambda poll: poll.update(title="Another question")),
    "a poll that asked in another order": with_payload("poll.opened", lambda poll: poll["proposals"].reverse()),
    "a poll that asked in another way": with_payload("poll.opened", lambda poll: poll.update(method="yes-no")),
    "a poll counted otherwise": with_payload(
        "poll.closed", lambda poll: poll["tallies"][0]["counts"].update(agree=5, disagree=2)
    ),
    "never closed": [entry for entry in ENTRIES if entry["kind"] != "session.closed"],
    "its close taken out": with_entry("session.closed", salt=None, payload=None),
    "its close says more": with_entry("session.closed", payload='{"at":"21:04"}'),
    "counted more": with_payload("identifiers", lambda found: found.update(n=3)),
    "counted back": [*ENTRIES, {**ENTRIES[KINDS.index("kept")], "payload": '{"key":"x","n":-1}'}],
    "counted nothing": [*ENTRIES, {**ENTRIES[KINDS.index("kept")], "payload": '{"key":"x","n":0}'}],
    "an unknown kind": [*ENTRIES, {**ENTRIES[0], "kind": "session.reopened"}],
    "an unknown kind without words": [*ENTRIES, {**ENTRIES[0], "kind": "x", "salt": None, "payload": None}],
    "a correction": [*ENTRIES, {**ENTRIES[0], "kind": "correction", "salt": None, "payload": None}],
    "steps in another order": [
        *(entry for entry in ENTRIES if entry["kind"] != "activity.ended"),
        *[entry for entry in ENTRIES if entry["kind"] == "activity.ended"][::-1],
    ],
    "words spelt otherwise": with_entry(
        "proposal", payload=ENTRIES[KINDS.index("proposal")]["payload"].replace(":", ": ", 1)
    ),
    "a name twice in its words": with_entry("session.closed", payload='{"a":1,"a":1}'),
}


@pytest.mark.parametrize("how", LOGS)
def test_a_log_that_does_not_give_the_record(how):
    assert code_of(GOOD.with_log(LOGS[how])) == "E-LOG"


RECORDS = {
    "a contribution reworded": lambda record: record["contributions"][0].update(text="Nobody said this."),
    "a contribution dropped": lambda record: record["contributions"].pop(),
    "a contribution more": lambda record: record["contributions"].append(
        {**record["contributions"][-1], "id": "f" * 16, "number": 99}
    ),
    "contributions the other way round": lambda record: record["contributions"].reverse(),
    "proposals the other way round": lambda record: record["proposals"].reverse(),
    "another kind": lambda record: record["contributions"][0].update(kind="verbatim"),
    "read back after all": lambda record: record["contributions"][0].update(read_back=True),
    "more hands": lambda record: record["contributions"][0].update(recognised_by=30),
    "another table": lambda record: record["contributions"][0].update(table=2**40),
    "a proposal reworded": lambda record: record["proposals"][0].update(text="Close the youth centre."),
    "a minority silenced": lambda record: record["proposals"][0].update(minority="All agree."),
    "one vote moved": lambda record: record["polls"][0]["tallies"][0]["counts"].update(agree=5, disagree=2),
    "a vote more": lambda record: record["polls"][0]["tallies"][0]["counts"].update(agree=7),
    "votes less than nothing": lambda record: record["polls"][0]["tallies"][0]["counts"].update(agree=-1, disagree=8),
    "tallies exchanged": lambda record: record["polls"][0]["tallies"].reverse(),
    "an answer nobody was asked": lambda record: record["polls"][0]["tallies"][0]["counts"].update(maybe=0),
    "an answer missing": lambda record: record["polls"][0]["tallies"][0]["counts"].popitem(),
    "more ballots": lambda record: record["polls"][0].update(cast=27),
    "ballots that do not add up": lambda record: record["polls"][0]["poll"].update(issued=40),
    "ballots explained away": lambda record: record["polls"][0]["poll"].update(issued=40, reason="It rained."),
    "a poll still open": lambda record: record["polls"][0]["poll"].update(state="open"),
    "a poll dropped": lambda record: record["polls"].clear(),
    "a poll twice": lambda record: record["polls"].append(record["polls"][0]),
    "a head-count": lambda record: record["heads"][0].update(heads=27),
    "a second head-count": lambda record: record["heads"].insert(0, {"activity": "experiences", "heads": 99}),
    "heads the other way round": lambda record: record["heads"].reverse(),
    "another title": lambda record: record["session"].update(title="Another evening"),
    "another borough": lambda record: record["session"].update(borough="Newham"),
    "no borough there is": lambda record: record["session"].update(borough="Tower hamlets"),
    "another session": lambda record: record["session"].update(id="f" * 16),
    "another programme": lambda record: record["session"].update(programme="f" * 16),
    "another agenda": lambda record: record["session"]["agenda"].pop(),
    "steps dropped": lambda record: record["steps"].clear(),
    "more was replaced": lambda record: record["identifiers"].update(PHONE=3),
    "something else was replaced": lambda record: record["identifiers"].update(NHS=1),
    "nothing was kept": lambda record: record["kept"].clear(),
    "from nowhere": lambda record: record["origin"].update(kind="dream"),
    "votes of less than nothing": lambda record: record["origin"].update(superseded_votes=-1),
    "a field more": lambda record: record.update(more=1),
    "a field less": lambda record: record.pop("kept"),
    "version 0": lambda record: record.update(v=0),
    "version 2 without a correction": lambda record: record.update(v=2, corrections=[]),
    "corrections in version 1": lambda record: record.update(corrections=[]),
}


@pytest.mark.parametrize("how", RECORDS)
def test_a_record_that_the_log_does_not_give(how):
    assert code_of(GOOD.with_record(record_with(RECORDS[how]))) == "E-LOG"


@pytest.mark.parametrize("name", ["contributions", "proposals", "polls", "ballots", "heads"])
@pytest.mark.parametrize("more", [-1, 1, 2**40])
def test_totals_that_are_not_the_records(name, more):
    assert code_of(GOOD.closed(counts={**PAYLOAD["counts"], name: PAYLOAD["counts"][name] + more})) == "E-LOG"


@pytest.mark.parametrize("counts", [{}, {**PAYLOAD["counts"], "more": 0}, {**PAYLOAD["counts"], "corrections": 0}])
def test_other_totals_than_were_agreed(counts):
    assert code_of(GOOD.closed(counts=counts)) == "E-LOG"


# ---------------------------------------------------------------- log and record that agree on what cannot be

TOGETHER = {
    "a text that is blank": ("contribution", lambda item: item.update(text=" \t ")),
    "a text too long": ("contribution", lambda item: item.update(text="x" * 4_001)),
    "an id that is a path": ("contribution", lambda item: item.update(id="../../../etc/pw")),
    "a number beyond all sums": ("contribution", lambda item: item.update(number=2**62)),
    "hands of a stadium": ("contribution", lambda item: item.update(recognised_by=90_000)),
    "a head-count beyond all sums": ("heads", lambda item: item.update(heads=2**62)),
    "heads of less than nothing": ("heads", lambda item: item.update(heads=-1)),
    "minutes of less than nothing": ("activity.ended", lambda item: item.update(actual=-5)),
    "minutes beyond all sums": ("activity.ended", lambda item: item.update(actual=2**62)),
    "a tally that does not add up": ("poll.closed", lambda item: item["tallies"][0]["counts"].update(agree=7)),
    "an answer nobody was asked": ("poll.closed", lambda item: item["tallies"][0]["counts"].update(maybe=0)),
    "ballots beyond all sums": (
        "poll.closed",
        lambda item: (
            item.update(cast=2**62),
            item["poll"].update(reason="x"),
            [tally.update(blank=2**62 - sum(tally["counts"].values())) for tally in item["tallies"]],
        ),
    ),
    "a proposal merged for no reason": ("proposal", lambda item: item.update(state="merged", reason=" ")),
    "a proposal that is blank": ("proposal", lambda item: item.update(text="")),
}


@pytest.mark.parametrize("how", TOGETHER)
def test_what_log_and_record_say_together_but_cannot_be(how):
    assert code_of(both(*TOGETHER[how])) == "E-LOG"


def test_what_nobody_can_tell_is_let_in_and_stands_under_the_laptops_name():
    """The log proves that it and the record were written together, not that they are true (docs/threat-model.md)."""
    assert code_of(both("contribution", lambda item: item.update(text="Nobody said this."))) == ""


# ---------------------------------------------------------------- supplements


def supplement_with(change, **payload):
    record = copy.deepcopy(SUPPLEMENT.record)
    change(record["corrections"])
    return SUPPLEMENT.with_record(record, **payload)


SUPPLEMENTS = {
    "reworded": lambda items: items[0].update(text="The other way round."),
    "dropped": lambda items: items.pop(),
    "in another order": lambda items: items.reverse(),
    "of the first version": lambda items: items[0].update(version=1),
    "of a version to come": lambda items: items[-1].update(version=3),
    "about something else": lambda items: items[0].update(subject="f" * 16),
    "with words about what was taken out": lambda items: [
        item.update(text="It said that …") for item in items if item["kind"] == "taken out"
    ],
}


@pytest.mark.parametrize("how", SUPPLEMENTS)
def test_corrections_that_the_log_does_not_give(how):
    assert code_of(supplement_with(SUPPLEMENTS[how])) == "E-LOG"


def test_a_supplement_that_says_it_is_a_first_report():
    assert code_of(SUPPLEMENT.with_record(SUPPLEMENT.record)) == ""
    assert code_of(SUPPLEMENT.with_record(SUPPLEMENT.record, v=1)) == "E-LOG"
    assert code_of(SUPPLEMENT.with_record(SUPPLEMENT.record, seq=1, prev=None)) == "E-LOG"
    assert code_of(GOOD.closed(v=2)) == "E-LOG"


def test_what_was_taken_out_put_back_into_the_record():
    record = copy.deepcopy(SUPPLEMENT.record)
    record["contributions"] = copy.deepcopy(RECORD["contributions"])
    assert code_of(SUPPLEMENT.with_record(record)) == "E-LOG"
