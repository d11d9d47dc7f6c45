"""Putting the notes of many tables together (T1), as a function of what is held and what comes, and of nothing else.

The laws, held by tests against a simple model: merging is idempotent, commutative and associative, so that files may
come twice, late, and in any order. A wording goes only where one that descends from it is there; two that do not
descend from each other are both kept. What was withdrawn stays away, and so does what a purge replaced, whatever
arrives later. Whose clock said what plays no part.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from workshop_app.domain.chain import Head
from workshop_app.domain.contribution import Contribution
from workshop_app.domain.errors import TableError
from workshop_app.domain.table_notes import Line, Notes


@dataclass(frozen=True, slots=True)
class Version:
    """One wording of a contribution. `said` bears the number 1: each laptop numbers for itself."""

    revision: str
    said: Contribution
    purged: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """What is known of one contribution: the wordings that stand (more than one is a conflict), the revisions that
    they descend from, and whether it was purged or is gone. Of what is gone no words are left.
    """

    versions: frozenset[Version]
    earlier: frozenset[str] = frozenset()
    purged: bool = False
    gone: bool = False


GONE = Item(frozenset(), gone=True)
"""What is known of a contribution of which nothing is known but that it was taken back."""
State = Mapping[str, Item]
"""Items by the id of their contribution."""


class Outcome(Enum):
    """What became of a line that came in."""

    NEW = "new"
    NEWER = "newer"
    SAME = "same"
    OLDER = "older"
    CONFLICT = "conflict"
    GONE = "gone"
    PURGED = "purged"


@dataclass(frozen=True, slots=True)
class Received:
    """One file of notes in a certificate.

    `sha256` and `size` are the file's; `words` and `laptop` are the six words and the public key of the laptop that
    signed; `seq` is the export's number and `made` the time of that laptop, to five minutes. `counts` are its lines by
    kind, `withdrawn` how many it says are gone, `outcomes` what became of the lines; `remarks` are sentences.
    """

    sha256: str
    size: int
    table: int
    words: tuple[str, ...]
    laptop: str
    notebook: str
    seq: int
    made: str
    counts: Mapping[str, int]
    withdrawn: int
    outcomes: Mapping[str, int]
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a merge took in. `made` is this laptop's time, to five minutes; `changes` is 0 where all of it was known;
    `contributions` and `conflicts` are how many there are now, and `head` is where the session's log stands.
    """

    session: str
    title: str
    made: str
    received: tuple[Received, ...]
    changes: int
    contributions: int
    conflicts: int
    head: Head


def version_of(line: Line) -> Version:
    """The wording that a line holds."""
    return Version(line.revision, replace(line.said, number=1), line.purged)


def state_of(notes: Notes) -> dict[str, Item]:
    """What a table's notes say, as a state that can be merged."""
    state = {
        line.said.id: Item(frozenset([version_of(line)]), frozenset(line.earlier), line.purged) for line in notes.lines
    }
    state.update({each: Item(frozenset(), gone=True) for each in notes.gone})
    return state


def join(one: Item, other: Item) -> Item:
    """What is known of a contribution after both."""
    earlier, purged = one.earlier | other.earlier, one.purged or other.purged
    if one.gone or other.gone:
        return Item(frozenset(), earlier, purged, True)
    stand = (
        each for each in one.versions | other.versions if each.revision not in earlier and (each.purged or not purged)
    )
    return Item(_one_of_each(stand), earlier, purged)


def merge(one: State, other: State) -> dict[str, Item]:
    """What is known after both."""
    merged = dict(one)
    for each, item in other.items():
        held = merged.get(each)
        merged[each] = item if held is None else join(held, item)
    return merged


def outcome(before: Item | None, line: Line, after: Item) -> Outcome:
    """What became of a line where `before` was known and `after` is."""
    if after.gone:
        return Outcome.GONE
    if before is None:
        return Outcome.NEW
    version = version_of(line)
    stands = any(same(each, version) for each in after.versions)
    if stands and any(same(each, version) for each in before.versions):
        return Outcome.SAME
    if stands:
        return Outcome.NEWER if len(after.versions) == 1 else Outcome.CONFLICT
    return Outcome.OLDER if version.revision in after.earlier else Outcome.PURGED


def check(notes: Notes, after: State) -> None:
    """Counts in are counts out: each contribution of the notes that is not gone still has words. `TableError` T-COUNTS,
    which names table and kind, where that is not so.
    """
    items = ((line.said.kind.value, after[line.said.id]) for line in notes.lines)
    lost = Counter(kind for kind, item in items if not item.gone and not item.versions)
    for kind, number in sorted(lost.items()):
        raise TableError(
            "T-COUNTS",
            f"Table {notes.table} sent {notes.counts()[kind]} of the kind “{kind}”, and {number} of them would be lost:"
            " these notes contradict what came before. Nothing was merged. Export them again at the table.",
        )


def same(one: Version, other: Version) -> bool:
    """Whether two are the same wording, whatever activity a plan puts it under."""
    return _key(one) == _key(other)


def _one_of_each(versions: Iterable[Version]) -> frozenset[Version]:
    """One wording told twice is one, though an older plan put it under another activity."""
    found: dict[Version, str] = {}
    for each in versions:
        key = _key(each)
        found[key] = max(found.get(key, ""), each.said.activity)
    return frozenset(replace(key, said=replace(key.said, activity=activity)) for key, activity in found.items())


def _key(version: Version) -> Version:
    return replace(version, said=replace(version.said, activity=""))
