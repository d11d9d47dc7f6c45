"""The second reader's canonical JSON, and what each thing in a record and a log is made of; see `reader.py`."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

ID, DIGEST, SALT = (re.compile(f"[0-9a-f]{{{digits}}}") for digits in (16, 64, 32))
MOST = 2**31 - 1
METHODS = [
    *("agreement", "yes-no", "consent", "fist-to-five", "gradients", "approval", "dots", "score", "ranked"),
    *("quadratic", "agree-pass"),
]
PLACES = """Barking and Dagenham|Barnet|Bexley|Brent|Bromley|Camden|City of London|Croydon|Ealing|Enfield|Greenwich
Hackney|Hammersmith and Fulham|Haringey|Harrow|Havering|Hillingdon|Hounslow|Islington|Kensington and Chelsea
Kingston upon Thames|Lambeth|Lewisham|Merton|Newham|Redbridge|Richmond upon Thames|Southwark|Sutton|Tower Hamlets
Waltham Forest|Wandsworth|Westminster|London""".replace("\n", "|").split("|")


class Refusal(Exception):  # noqa: N818
    """The file is refused, with this code."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def refuse_unless(holds: bool, code: str = "E-LOG") -> None:
    if not holds:
        raise Refusal(code)


def whole(value: Any) -> bool:
    return type(value) is int


# ---------------------------------------------------------------- canonical JSON


def check_canonical(data: bytes, code: str) -> Any:
    """The value in `data`, if it is spelt in the one way."""

    def number(text: str) -> int:
        if len(text) > 20 or not -(2**63) <= int(text) < 2**63:
            raise ValueError("beyond 64 bits")
        return int(text)

    def none_such(_text: str) -> Any:
        raise ValueError("not a whole number")

    try:
        value = json.loads(data.decode("utf-8"), parse_int=number, parse_float=none_such, parse_constant=none_such)
        again = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError):
        raise Refusal(code) from None
    refuse_unless(again == data, code)
    return value


class each_is:  # noqa: N801 - reads as a word
    """A list, each of whose items fits."""

    def __init__(self, kind: Any) -> None:
        self.kind = kind


def fits(value: Any, kind: Any) -> bool:
    """Whether a JSON value is of a kind: a type; a pattern; `"day"`; a lowest whole number; a set of words; a tuple of
    kinds of which one fits; fields by name; `{str: kind}` for any names; or `each_is`.
    """
    return _FITS[type(kind)](value, kind)


def _day(value: Any, _kind: str) -> bool:
    return type(value) is str and re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII) is not None and is_day(value)


def _each(value: Any, kind: each_is) -> bool:
    return type(value) is list and all(fits(item, kind.kind) for item in value)


def _fields(value: Any, kind: dict[Any, Any]) -> bool:
    if type(value) is not dict:
        return False
    if str in kind:
        return all(fits(item, kind[str]) for item in value.values())
    return value.keys() == kind.keys() and all(fits(value[name], one) for name, one in kind.items())


def _among(value: Any, kind: Any) -> bool:
    return type(value) is str and value in kind


_FITS: dict[type, Callable[[Any, Any], bool]] = {
    type(None): lambda value, _kind: value is None,
    type: lambda value, kind: type(value) is kind,
    re.Pattern: lambda value, kind: type(value) is str and kind.fullmatch(value) is not None,
    str: _day,
    int: lambda value, kind: type(value) is int and value >= kind,
    range: lambda value, kind: type(value) is int and value in kind,
    list: _among,
    frozenset: _among,
    tuple: lambda value, kind: any(fits(value, one) for one in kind),
    each_is: _each,
    dict: _fields,
}


def is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def check_fields(value: Any, kind: Any, code: str = "E-LOG") -> None:
    refuse_unless(fits(value, kind), code)


# ---------------------------------------------------------------- what a record is made of

ACTIVITY = {
    "id": str,
    "title": str,
    "minutes": range(1, 601),
    "kind": ["talk", "forms", "capture", "writing", "proposals", "pause", "vote", "results"],
    "need": ["must", "optional"],
    "locked_start": (None, range(1441)),
    "prompt": str,
    "script": str,
    "duties": each_is(["consent", "safeguarding", "vote"]),
}
PRINCIPLES = ["still open", "reasons given", "time to respond", "taken into account"]
PREPARED = {
    "fairness": each_is({"principle": PRINCIPLES, "words": str}),
    "wanted": str,
    "expected": range(1, 2_001),
}
"""Fields of a session that stand only where they say something."""
SESSION = {
    "id": str,
    "programme": str,
    "title": str,
    "template": str,
    "borough": PLACES,
    "group": str,
    "tables": range(1, 21),
    "date": "day",
    "starts_at": range(1440),
    "agenda": each_is(ACTIVITY),
    "waivers": each_is({"duty": ["consent", "safeguarding", "vote"], "reason": str}),
}
CONTRIBUTION = {
    "id": str,
    "number": 1,
    "kind": ["experience", "concern", "need", "idea", "proposal", "question", "verbatim", "observation", "assessment"],
    "text": str,
    "themes": each_is(str),
    "tags": each_is(str),
    "recognised_by": (None, range(2001)),
    "read_back": bool,
    "table": 1,
    "activity": str,
}
LATER = {"restricted": bool, "batch": range(1, 10_000), "rating": range(5)}
"""Fields of a contribution that stand only where they say something."""
STATES = ["captured", "clarified", "on ballot", "voted", "merged", "parked", "withdrawn"]
PROPOSAL = {
    "id": str,
    "number": int,
    "text": str,
    "sources": each_is(str),
    "themes": each_is(str),
    "state": STATES,
    "reason": str,
    "minority": str,
    "core": str,
    "reference": str,
    "parent": str,
}
MERGED = {"agreed": each_is(range(1, 21))}
"""A field of a proposal that stands only where it says something."""
BALLOTS = range(100_001)
POLL = {
    "id": str,
    "number": int,
    "title": str,
    "method": METHODS,
    "casting": ["paper", "hand to hand", "online"],
    "proposals": each_is(str),
    "state": ["open", "closed"],
    "issued": BALLOTS,
    "spoilt": BALLOTS,
    "returned": BALLOTS,
    "reason": str,
}
CORRECTION = {
    "id": ID,
    "version": 2,
    "kind": ["correction", "minority statement", "taken out"],
    "about": ["session", "contribution", "proposal", "poll"],
    "subject": ID,
    "number": 0,
    "text": str,
}
STEP, HEADS, MORE, GONE = (
    {"activity": str, "actual": int},
    {"activity": str, "heads": int},
    {"key": str, "n": 1},
    {"id": str},
)
RECORD = {
    "v": int,
    "session": SESSION,
    "pack_seq": range(MOST + 1),
    "origin": {"kind": ["workshop", "online"], "superseded_votes": range(MOST + 1), "moderated_out": range(MOST + 1)},
    "steps": each_is({"activity": str, "actual": range(MOST + 1)}),
    "heads": each_is({"activity": str, "heads": range(2001)}),
    "contributions": list,
    "proposals": list,
    "polls": list,
    "identifiers": {str: range(1, MOST + 1)},
    "kept": {str: range(1, MOST + 1)},
}
ANSWERS = ["kept", "replaced", "restricted", "removed"]
QUESTIONS = [
    "somebody in particular",
    "true of only one",
    "known at work",
    "by asking around",
    "by searching",
    "two together",
]
FOUND = {"question": QUESTIONS, "reply": ["yes", "no", "not sure"], "found": range(11), "note": str}
REVIEW = {
    "flags": {str: range(1, MOST + 1)},
    "kinds": {str: range(1, MOST + 1)},
    "reasons": {str: range(1, MOST + 1)},
    "questions": {str: range(1, MOST + 1)},
    "left": range(MOST + 1),
    "check": (None, {"sampled": range(1, 11), "people": range(1, 21), "answers": each_is(FOUND)}),
}


def said(text: str, most: int) -> bool:
    return bool(text.strip()) and len(text) <= most


def check_session(session: Mapping[str, Any]) -> None:
    refuse_unless(isinstance(session, dict))
    check_fields(session, SESSION | {name: kind for name, kind in PREPARED.items() if name in session})
    fair = session.get("fairness", [{"principle": "", "words": "none"}])
    refuse_unless(len({each["principle"] for each in fair}) == len(fair) > 0)
    refuse_unless(all(said(each["words"], 600) for each in fair))
    refuse_unless(0 < len(session.get("wanted", "none")) <= 300)
    agenda = session["agenda"]
    refuse_unless(said(session["title"], 120) and all(activity["title"].strip() for activity in agenda))
    refuse_unless(len({activity["id"] for activity in agenda}) == len(agenda) > 0)


def check_contribution(item: Mapping[str, Any]) -> None:
    refuse_unless(isinstance(item, dict))
    check_fields(item, CONTRIBUTION | {name: kind for name, kind in LATER.items() if name in item})
    refuse_unless(item.get("restricted", True))
    refuse_unless("rating" not in item or item["kind"] == "assessment")
    labels = [*item["themes"], *item["tags"]]
    refuse_unless(said(item["text"], 4_000) and len(item["themes"]) <= 12 and len(item["tags"]) <= 12)
    refuse_unless(all(said(label, 40) for label in labels))


def check_proposal(item: Mapping[str, Any]) -> None:
    refuse_unless(isinstance(item, dict))
    check_fields(item, PROPOSAL | (MERGED if "agreed" in item else {}))
    agreed = item.get("agreed", [1, 2])
    refuse_unless(len(agreed) > 1 and agreed == sorted(set(agreed)))
    refuse_unless(said(item["text"], 2_000))
    refuse_unless(item["state"] not in ("merged", "parked", "withdrawn") or bool(item["reason"].strip()))


def check_poll(poll: Mapping[str, Any]) -> None:
    check_fields(poll, POLL)
    refuse_unless(len(set(poll["proposals"])) == len(poll["proposals"]) > 0)


def check_review(item: Mapping[str, Any]) -> None:
    check_fields(item, REVIEW)
    flags, kinds, reasons, questions = (item[name] for name in ("flags", "kinds", "reasons", "questions"))
    refuse_unless({*flags, *questions} <= set(ANSWERS))
    answered = sum(flags.values()) + sum(questions.values()) - questions.get("kept", 0)
    refuse_unless(sum(kinds.values()) == sum(flags.values()) and sum(reasons.values()) == answered)
    if (check := item["check"]) is not None:
        answers = check["answers"]
        refuse_unless([each["question"] for each in answers] == QUESTIONS)
        refuse_unless(all((each["found"] > 0) == (each["reply"] == "yes") for each in answers))
        refuse_unless(all(each["found"] <= check["sampled"] and len(each["note"]) <= 500 for each in answers))


def check_correction(item: Mapping[str, Any]) -> None:
    check_fields(item, CORRECTION)
    kind, about, text = item["kind"], item["about"], item["text"]
    refuse_unless((item["number"] == 0) == (about == "session") and len(text) <= 4_000)
    refuse_unless(kind != "minority statement" or about in ("proposal", "poll"))
    refuse_unless((text == "" and about == "contribution") if kind == "taken out" else bool(text.strip()))
