"""Random changes to a rescue, whole down to one place and signed again: each has its code, and none is a full report.

The second reader must give the same code for each, and what is let in must be what the log still says.
"""

from __future__ import annotations

import json
from collections import Counter
from random import Random

import pytest

from tests.attacks import target
from tests.attacks.judge import CODES, both_on_plain
from tests.attacks.moves import bytes_changed, list_changed, spelling_changed, value_changed
from tests.attacks.target import spell
from workshop_app.domain import rescued

GOOD = target.golden("contents-6.zip")
PLAIN = GOOD.plain
LENGTH = 300
NAMES = ("log.jsonl", "losses.json", "record.json")


def changed(draw):
    """One archive, and whether it was signed again."""
    parts, name = dict(GOOD.parts), draw.choice(NAMES)
    match draw.randrange(7):
        case 0:
            return bytes_changed(PLAIN, draw), False
        case 1:
            return GOOD.with_payload(spell(value_changed(GOOD.payload, draw))), True
        case 2:
            parts[name] = bytes_changed(parts[name], draw)
        case 3 if name != "log.jsonl":
            parts[name] = spelling_changed(parts[name], draw)
        case 4:
            lines = list_changed(parts["log.jsonl"].splitlines(keepends=True), draw)
            parts["log.jsonl"] = b"".join(line for line in lines if isinstance(line, bytes))
        case 5:
            return GOOD.closed(**{"kind": draw.choice(("session-report", "session-rescue", "rescue"))}), True
        case _:
            name = draw.choice(NAMES[1:])
            value = value_changed(json.loads(parts[name]), draw)
            parts[name] = spell(value)
            if name == "record.json" and draw.randrange(2):
                return GOOD.closed(parts, counts=target.counts_of(value, GOOD.payload["counts"])), True
    return GOOD.closed(parts), True


def judged(plain, signed):
    found = both_on_plain(plain)
    if isinstance(found, str):
        return found
    assert signed or plain == PLAIN
    assert found.losses is not None
    rescued.check(found.record, found.entries, found.losses)
    return ""


def test_the_good_one_passes_as_a_rescue():
    assert judged(PLAIN, signed=False) == ""
    assert GOOD.closed() == PLAIN


@pytest.mark.parametrize("share", range(4))
def test_no_change_is_unforeseen_or_makes_a_report_of_it(share):
    codes = Counter()
    for number in range(LENGTH):
        codes[judged(*changed(Random(f"{share}/{number}")))] += 1
    assert {"", "E-FORMAT", "E-SIGNATURE", "E-PARTS", "E-LOG"} <= codes.keys() <= {"", *CODES}
