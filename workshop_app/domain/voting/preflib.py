"""Ranked ballots as PrefLib keeps them: files `.soc`, `.soi`, `.toc` and `.toi`, in today's spelling and the older one.

Mattei and Walsh, “PrefLib: A Library for Preferences”, ADT 2013; https://preflib.github.io/PrefLib-Jekyll/format has
today's spelling (header lines `# KEY: value`, then `count: 1,{2,3},4`), https://www.preflib.org/data/format the one
before 2022 (number of alternatives, their names, a line of totals, then `count,1,{2,3},4`).

A file from elsewhere is held to what it says of itself: one that was cut short is noticed by its totals.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NoReturn

from workshop_app.domain.errors import TableFileError
from workshop_app.domain.text import one_line
from workshop_app.domain.voting.profile import Order, Profile

KINDS = ("soc", "soi", "toc", "toi")
"""Strict or with ties, complete or incomplete; also how the files' names end."""
MAX_BYTES = 8 * 1024 * 1024
MAX_ALTERNATIVES = 250
MAX_LINES = 250_000
MAX_BALLOTS = 1_000_000_000
MAX_NAME = 500
MAX_WORK = 50_000_000
"""Alternatives times ranked entries: what a count takes some ten seconds for."""

_CONTROL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]"
)  # and what turns the order of letters
_NUMBER = re.compile(r"[0-9]{1,10}")
_GROUP = re.compile(r"\{[0-9,]*\}|[0-9]+")
_GROUPS = re.compile(rf"(?:{_GROUP.pattern})(?:,(?:{_GROUP.pattern}))*")


@dataclass(frozen=True, slots=True)
class OrdinalFile:
    """What such a file holds. The profile's options are the names of the alternatives as the file has them."""

    kind: str
    title: str
    profile: Profile


def kind_of(profile: Profile) -> str:
    """The narrowest of the four kinds that can hold these ballots."""
    strict = all(len(group) == 1 for order in profile.orders for group in order)
    complete = all(sum(map(len, order)) == len(profile.options) for order in profile.orders)
    return ("s" if strict else "t") + "o" + ("c" if complete else "i")


def read(data: bytes, name: str) -> OrdinalFile:
    """Read a file whose name is `name`; `TableFileError` with the line where it is not as agreed."""
    if len(data) > MAX_BYTES:
        raise TableFileError(f"“{name}” is larger than {MAX_BYTES // 2**20} MiB. Nothing was read.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise TableFileError(f"“{name}” is not in UTF-8. Save it as UTF-8 text, then try again.") from fault
    lines = [line.strip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    return _Reader(name, lines).read()


def write(profile: Profile, title: str, name: str, kind: str = "") -> bytes:
    """The file for these ballots, in today's spelling; of the narrowest kind where none is asked for. Equal ballots are
    one line, and the lines are sorted by number and then by what they say: nothing of how they were cast is left.

    `TableFileError` where the kind cannot hold them, or the options' names cannot stand in such a file.
    """
    kind = kind or kind_of(profile)
    names = [one_line(option) for option in profile.options]
    _check_names(name, names)
    place = {option: number for number, option in enumerate(profile.options, start=1)}
    orders = [(tuple(tuple(sorted(place[o] for o in g)) for g in order), n) for order, n in profile.orders.items()]
    for order, _ in orders:
        if fault := _misfit(kind, order, len(names)):
            raise TableFileError(f"“{name}” cannot hold these ballots: {fault}.")
    fields = {
        "FILE NAME": one_line(name),
        "TITLE": one_line(title),
        "DESCRIPTION": "",
        "DATA TYPE": kind,
        "MODIFICATION TYPE": "original",
        "RELATES TO": "",
        "RELATED FILES": "",
        "PUBLICATION DATE": "",
        "MODIFICATION DATE": "",
        "NUMBER ALTERNATIVES": len(names),
        "NUMBER VOTERS": profile.ballots,
        "NUMBER UNIQUE ORDERS": len(orders),
        **{f"ALTERNATIVE NAME {number}": option for number, option in enumerate(names, start=1)},
    }
    lines = [f"# {key}: {value}" for key, value in fields.items()]
    for order, number in sorted(orders, key=lambda item: (-item[1], item[0])):
        groups = [str(group[0]) if len(group) == 1 else "{" + ",".join(map(str, group)) + "}" for group in order]
        lines.append(f"{number}: {','.join(groups)}")
    return "".join(f"{line}\n" for line in lines).encode()


_Numbers = tuple[tuple[int, ...], ...]


class _Reader:
    """Reads the lines of one file; `_at` is the number of the line that an error is about."""

    def __init__(self, name: str, lines: Sequence[str]) -> None:
        self._name = name
        self._lines = lines
        self._at = 0

    def read(self) -> OrdinalFile:
        for at, line in enumerate(self._lines, start=1):
            self._at = at
            if _CONTROL.search(line):
                self._refuse("there is a character that no text has")
        first = next((line for line in self._lines if line), "")
        return self._today() if first.startswith("#") else self._older()

    def _today(self) -> OrdinalFile:
        fields: dict[str, str] = {}
        body: list[tuple[int, str]] = []
        for at, line in enumerate(self._lines, start=1):
            self._at = at
            if line.startswith("#"):
                key, colon, value = line.removeprefix("#").partition(":")
                key = " ".join(key.upper().split())
                if colon and key in fields:
                    self._refuse(f"“{key}” is said twice")
                fields[key] = value.strip()
            elif line:
                body.append((at, line))
        self._at = 0
        kind = self._kind(fields.get("DATA TYPE", ""))
        many = self._number(fields.get("NUMBER ALTERNATIVES", ""), "the number of alternatives", MAX_ALTERNATIVES)
        names = [fields.get(f"ALTERNATIVE NAME {number}", "") for number in range(1, many + 1)]
        if sum(key.startswith("ALTERNATIVE NAME ") for key in fields) > many:
            self._refuse("it names more alternatives than it says")
        _check_names(self._name, names)
        orders = self._orders(kind, names, [(at, *line.partition(":")) for at, line in body])
        self._hold_to(fields.get("NUMBER VOTERS"), orders.total())
        return self._made(kind, fields.get("TITLE", ""), names, orders)

    def _older(self) -> OrdinalFile:
        lines = [(at, line) for at, line in enumerate(self._lines, start=1) if line]
        kind = self._kind("")
        self._at, first = lines[0] if lines else (0, "")
        many = self._number(first, "the number of alternatives", MAX_ALTERNATIVES)
        if len(lines) < many + 2:
            self._refuse("it ends before the first ballot")
        found: dict[int, str] = {}
        for self._at, line in lines[1 : many + 1]:
            number, _, option = line.partition(",")
            found[self._number(number, "the number of an alternative", many)] = option.strip()
        self._at = 0
        names = [found.get(number, "") for number in range(1, many + 1)]
        _check_names(self._name, names)
        totals = lines[many + 1][1].split(",")
        orders = self._orders(kind, names, [(at, *line.partition(",")) for at, line in lines[many + 2 :]])
        self._hold_to(totals[1] if len(totals) == 3 else "", orders.total())
        return self._made(kind, "", names, orders)

    def _kind(self, said: str) -> str:
        kind = (said or self._name.rpartition(".")[2]).lower()
        if kind not in KINDS:
            self._refuse("it is not of a kind that holds ranked ballots (.soc, .soi, .toc or .toi)")
        return kind

    def _orders(self, kind: str, names: list[str], body: list[tuple[int, str, str, str]]) -> Counter[Order]:
        if len(body) > MAX_LINES:
            self._refuse(f"it has more than {MAX_LINES:,} lines of ballots")
        orders: Counter[Order] = Counter()
        work = 0
        places = {str(number): number for number in range(1, len(names) + 1)}
        for self._at, number, mark, text in body:
            if not mark:
                self._refuse("it is no ballot")
            count = self._number(number.strip(), "the number of ballots", MAX_BALLOTS)
            order = self._order("".join(text.split()), places)
            if fault := _misfit(kind, order, len(names)):
                self._refuse(fault)
            work += len(names) * (1 + sum(map(len, order)))
            if work > MAX_WORK:
                self._refuse("there are more ballots with more alternatives than can be counted here")
            orders[tuple(tuple(names[place - 1] for place in group) for group in order)] += count
        return orders

    def _order(self, text: str, places: Mapping[str, int]) -> _Numbers:
        groups: list[tuple[int, ...]] = []
        if "{" not in text:
            groups = [(place,) for place in self._placed(text, places)]
        else:
            for group in self._split(text):
                if tied := group.strip("{}"):  # older files have empty groups, which mean nothing
                    groups.append(tuple(sorted(self._placed(tied, places))))
        ranked = [place for group in groups for place in group]
        if len(set(ranked)) != len(ranked):
            self._refuse("an alternative is ranked twice")
        return tuple(groups)

    def _placed(self, text: str, places: Mapping[str, int]) -> list[int]:
        found = [places.get(part) for part in text.split(",")] if text else []
        if None in found:
            self._refuse(f"an alternative is not a number from 1 to {len(places):,}")
        return [place for place in found if place is not None]

    def _split(self, text: str) -> list[str]:
        if not _GROUPS.fullmatch(text):
            self._refuse("the order is not spelt as “1,2,{3,4}”")
        return _GROUP.findall(text)

    def _number(self, text: str, what: str, most: int) -> int:
        if not _NUMBER.fullmatch(text) or not 1 <= int(text) <= most:
            self._refuse(f"{what} is not a number from 1 to {most:,}")
        return int(text)

    def _hold_to(self, said: str | None, ballots: int) -> None:
        if said is not None and (not _NUMBER.fullmatch(said.strip()) or int(said) != ballots):
            self._at = 0
            self._refuse(f"it does not hold as many ballots as it says ({ballots:,} are there): was it cut short?")

    def _made(self, kind: str, title: str, names: list[str], orders: Counter[Order]) -> OrdinalFile:
        self._at = 0
        if not orders:
            self._refuse("it holds no ballot")
        return OrdinalFile(kind, title, Profile(tuple(names), dict(orders)))

    def _refuse(self, why: str) -> NoReturn:
        where = f", line {self._at:,}" if self._at else ""
        raise TableFileError(f"“{self._name}”{where}: {why}. Nothing was counted.")


def _check_names(file: str, names: Sequence[str]) -> None:
    if not all(0 < len(name) <= MAX_NAME for name in names):
        raise TableFileError(f"“{file}”: an alternative has no name, or one of more than {MAX_NAME} characters.")
    if len(set(names)) != len(names):
        raise TableFileError(f"“{file}”: two alternatives have the same name, so a result would not say which.")


def _misfit(kind: str, order: _Numbers, many: int) -> str:
    """Why this kind of file cannot hold this order; empty where it can."""
    if kind.startswith("s") and any(len(group) > 1 for group in order):
        return f"a ballot has a tie, which a .{kind} file has not"
    if kind.endswith("c") and sum(map(len, order)) != many:
        return f"a ballot does not rank every alternative, which in a .{kind} file each does"
    return ""
