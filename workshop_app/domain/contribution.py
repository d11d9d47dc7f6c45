"""A contribution: one anonymised thing said. Who said it is nowhere; when, only as the activity it was said in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields, replace
from enum import Enum
from operator import attrgetter

from workshop_app.domain.codec import LEFT_OUT
from workshop_app.domain.errors import CaptureError
from workshop_app.domain.text import one_line

MAX_TEXT = 4_000
"""Characters in one contribution: four minutes of speech, typed in full."""
MAX_LABELS = 12
MAX_TAG = 40
MAX_HEADS = 2_000
MAX_BATCH = 9_999
MAX_RATING = 4
"""An existing programme is rated from 0, does harm or nothing, to this, works well."""


class ContributionKind(Enum):
    """What sort of thing was said (C1)."""

    EXPERIENCE = "experience"
    CONCERN = "concern"
    NEED = "need"
    IDEA = "idea"
    PROPOSAL = "proposal"
    QUESTION = "question"
    VERBATIM = "verbatim"
    OBSERVATION = "observation"
    ASSESSMENT = "assessment"  # of an existing programme, which its first tag names (C8)


PREFIXES = {
    "!": ContributionKind.CONCERN,
    "?": ContributionKind.QUESTION,
    ">": ContributionKind.PROPOSAL,
    '"': ContributionKind.VERBATIM,
    "“": ContributionKind.VERBATIM,
}
"""First characters of a line that set its kind."""


@dataclass(frozen=True, slots=True)
class Contribution:
    """One thing said.

    `id` is 16 random hexadecimal digits; `number` counts from 1 within the session and is never used again.
    `recognised_by` is a show of hands at the table, None where nobody asked. `activity` is an activity's id.
    `restricted`: it is sealed, and quoted to nobody until City Hall clears it. `batch` is the number on the pile of
    paper cards that it was keyed from, the same on every card of the pile. `rating` is there on an assessment only.
    """

    id: str
    number: int
    kind: ContributionKind
    text: str
    themes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    recognised_by: int | None = None
    read_back: bool = False
    table: int = 1
    activity: str = ""
    restricted: bool = field(default=False, metadata=LEFT_OUT)
    batch: int | None = field(default=None, metadata=LEFT_OUT)
    rating: int | None = field(default=None, metadata=LEFT_OUT)

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise CaptureError("There is nothing to save yet: type what was said.")
        if len(self.text) > MAX_TEXT:
            raise CaptureError(f"One contribution holds at most {MAX_TEXT} characters. Save it in two parts.")
        if len(self.themes) > MAX_LABELS or len(self.tags) > MAX_LABELS:
            raise CaptureError(f"A contribution has at most {MAX_LABELS} themes and {MAX_LABELS} tags.")
        if any(map(_unfit, self.tags)) or any(map(_unfit, self.themes)):
            raise CaptureError(f"A tag has 1 to {MAX_TAG} characters.")
        if self.recognised_by is not None and not 0 <= self.recognised_by <= MAX_HEADS:
            raise CaptureError(f"“Recognised by” is a number from 0 to {MAX_HEADS}.")
        if self.number < 1 or self.table < 1:
            raise CaptureError("Contributions and tables are numbered from 1.")
        if self.batch is not None and not 1 <= self.batch <= MAX_BATCH:
            raise CaptureError(f"A batch of cards is numbered from 1 to {MAX_BATCH}.")
        if self.rating is not None and (
            self.kind is not ContributionKind.ASSESSMENT or not 0 <= self.rating <= MAX_RATING
        ):
            raise CaptureError(f"An assessment is rated from 0 to {MAX_RATING}, and nothing else is.")

    def __reduce__(self) -> tuple[type[Contribution], tuple[object, ...]]:
        """To be handed from process to process by the hundred: made anew, and so checked, not filled field by field."""
        return Contribution, _FIELDS(self)


_FIELDS = attrgetter(*(each.name for each in fields(Contribution)))


def _unfit(label: str) -> bool:
    return not label.strip() or len(label) > MAX_TAG


def split_prefix(line: str) -> tuple[ContributionKind | None, str]:
    """The kind that a line's first character sets, or None, and the words that are left.

    A quotation keeps its marks out of the text: the kind already says that it is word for word.
    """
    words = one_line(line)
    kind = PREFIXES.get(words[:1])
    if kind is None:
        return None, words
    rest = words[1:].strip()
    return kind, rest.rstrip('"”').rstrip() if kind is ContributionKind.VERBATIM else rest


def merge(keep: Contribution, others: Sequence[Contribution]) -> Contribution:
    """`keep` with what its duplicates add: their themes and tags, and the hands.

    Hands at one table may be the same hands again, so there the largest count stands; hands at different tables are
    different people and add up. Read back only where all were, restricted where one was.
    """
    together = [keep, *others]
    by_table: dict[int, int] = {}
    for item in together:
        if item.recognised_by is not None:
            by_table[item.table] = max(by_table.get(item.table, 0), item.recognised_by)
    return replace(
        keep,
        themes=_union(item.themes for item in together),
        tags=_union(item.tags for item in together),
        recognised_by=min(sum(by_table.values()), MAX_HEADS) if by_table else None,
        read_back=all(item.read_back for item in together),
        restricted=any(item.restricted for item in together),
    )


def _union(groups: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    seen: dict[str, None] = {}
    for group in groups:
        seen.update(dict.fromkeys(group))
    return tuple(seen)[:MAX_LABELS]


def without_gaps(said: Iterable[Contribution]) -> tuple[Contribution, ...]:
    """The same, in the order of their numbers, numbered from 1: what was taken out, for whatever reason, leaves no
    number that is missing.
    """
    ordered = sorted(said, key=lambda item: item.number)
    numbered = enumerate(ordered, start=1)
    return tuple(item if item.number == number else replace(item, number=number) for number, item in numbered)
