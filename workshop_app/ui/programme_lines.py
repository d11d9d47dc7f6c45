"""Between a programme's lists and what is typed one on each line, keeping the keys by which records know them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from workshop_app.domain.poll import Method
from workshop_app.domain.programme import CoreProposal, Group
from workshop_app.domain.text import folded, one_line

_NOT_KEY = re.compile(r"[^a-z0-9]+")


def lines_of(text: str) -> tuple[str, ...]:
    """The lines that hold something, each made safe to keep; a line twice is there once."""
    return tuple(dict.fromkeys(line for line in map(one_line, text.splitlines()) if line))


def groups_from(titles: Sequence[str], before: Sequence[Group]) -> tuple[Group, ...]:
    """Groups with these titles. A group keeps its key where its title is the same, or where one line in the same place
    was only reworded.
    """
    by_title = {group.title: group for group in before}
    gone = {place: group for place, group in enumerate(before) if group.title not in titles}
    same_length = len(titles) == len(before)
    taken = {group.key for group in before}
    made = []
    for place, title in enumerate(titles):
        if title in by_title:
            made.append(by_title[title])
        elif same_length and place in gone:
            made.append(Group(gone[place].key, title))
        else:
            made.append(Group(_free(_slug(title), taken), title))
    return tuple(made)


def core_from(
    texts: Sequence[str], before: Sequence[CoreProposal], methods: Mapping[str, Method | None] = MappingProxyType({})
) -> tuple[CoreProposal, ...]:
    """Core proposals with these words. One whose words changed is another proposal, with a key of its own: answers to
    different words cannot be compared. It is asked by the method in `methods`, else as before; so is one line that was
    reworded in its place.
    """
    by_text = {proposal.text: proposal for proposal in before}
    taken = {proposal.key for proposal in before}
    made = []
    for place, text in enumerate(texts):
        there = before[place] if len(texts) == len(before) and before[place].text not in texts else None
        earlier = by_text.get(text) or there
        method = methods.get(text, earlier.method if earlier else None)
        key = by_text[text].key if text in by_text else _free("core-1", taken)
        made.append(CoreProposal(key, text, method))
    return tuple(made)


def _slug(title: str) -> str:
    return _NOT_KEY.sub("-", folded(title)).strip("-") or "group"


def _free(key: str, taken: set[str]) -> str:
    """`key`, or the first of its kind that is not taken; it is taken from then on."""
    stem = re.sub(r"-\d+$", "", key)
    for candidate in _candidates(key, stem):
        if candidate not in taken:
            taken.add(candidate)
            return candidate
    raise AssertionError("there is always another number")


def _candidates(key: str, stem: str) -> Iterable[str]:
    yield key
    number = 1
    while True:
        number += 1
        yield f"{stem}-{number}"
