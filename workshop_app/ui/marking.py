"""Marks in a text that is being typed: where they are, which are answered, and how the answers are counted.

Plain values, no widgets. Positions here are UTF-16 units, as a text document counts; `Identifier` counts code points.
The words themselves are kept only as long as the line is being typed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from workshop_app.domain.identifier import Certainty, Identifier, IdentifierKind, KeepReason, Stays
from workshop_app.domain.text import folded


@dataclass(frozen=True, slots=True)
class Mark:
    """One finding at `start` to `end` (exclusive); `words` are what stands there. `kept` says why it may stay."""

    start: int
    end: int
    words: str
    kind: IdentifierKind
    certainty: Certainty
    reason: str
    replacement: str
    kept: KeepReason | None = None

    @property
    def open(self) -> bool:
        """Whether it still needs an answer."""
        return self.kept is None


class Answers:
    """What the note-taker answered in this line: which words may stay and why, and what was replaced."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, IdentifierKind], KeepReason] = {}
        self._replaced: list[tuple[IdentifierKind, str, str]] = []

    def clear(self) -> None:
        """Forget all: the line was saved or left."""
        self._kept.clear()
        self._replaced.clear()

    def keep(self, mark: Mark, reason: KeepReason) -> None:
        """These words stay in this line, wherever they come again."""
        self._kept[_key(mark)] = reason

    def replace(self, mark: Mark) -> None:
        """The mark's replacement was put in its place."""
        self.mask(mark.kind, mark.words, mark.replacement)

    def mask(self, kind: IdentifierKind, words: str, replacement: str) -> None:
        """A replacement was put in place of these words."""
        self._replaced.append((kind, words, replacement))

    def given(self, kind: IdentifierKind, words: str) -> str:
        """What was put in place of the same words in this line before; empty where nothing was."""
        same = (put for each, before, put in self._replaced if each is kind and folded(before) == folded(words))
        return next(same, "")

    def answered(self, marks: Iterable[Mark]) -> list[Mark]:
        """The marks, each with the answer that was given to its words; words that were replaced before in this line
        get the same again.
        """
        return [
            replace(
                mark,
                kept=self._kept.get(_key(mark)),
                replacement=self.given(mark.kind, mark.words) or mark.replacement,
            )
            for mark in marks
        ]

    def words(self) -> list[str]:
        """The words that were replaced in this line, whether or not that was undone since."""
        return [words for _kind, words, _replacement in self._replaced]

    def accepted(self, text: str) -> list[tuple[IdentifierKind, str]]:
        """The words that were replaced, each with its kind; where the replacement was deleted or undone since, not."""
        left: Counter[str] = Counter()
        accepted = []
        for kind, words, replacement in self._replaced:
            if left[replacement] < text.count(replacement):
                left[replacement] += 1
                accepted.append((kind, words))
        return accepted

    def replaced_counts(self, text: str) -> dict[str, int]:
        """Per kind, how many were replaced; a replacement that was deleted or undone since does not count."""
        return dict(Counter(kind.value for kind, _words in self.accepted(text)))


def kept_counts(marks: Iterable[Mark]) -> dict[str, int]:
    """Per reason, how many stay."""
    return dict(Counter(mark.kept.value for mark in marks if mark.kept is not None))


def stays(marks: Iterable[Mark]) -> tuple[Stays, ...]:
    """The words that stay, and why."""
    return tuple(Stays(mark.words, mark.kind, mark.kept) for mark in marks if mark.kept is not None)


def place(text: str, found: Sequence[Identifier]) -> list[Mark]:
    """The findings as marks, first to last. Findings that the text is too short for, or that overlap, are left out."""
    marks: list[Mark] = []
    points = units = 0
    for item in sorted(found, key=lambda each: (each.start, -each.end)):
        if item.start < points or not item.start < item.end <= len(text):
            continue
        units += text_units(text[points : item.start])
        words = text[item.start : item.end]
        end = units + text_units(words)
        marks.append(Mark(units, end, words, item.kind, item.certainty, item.reason, item.replacement))
        points, units = item.end, end
    return marks


def shifted(marks: Iterable[Mark], position: int, removed: int, added: int) -> list[Mark]:
    """The marks after an edit at `position`: those behind it move along, those that it touched go."""
    kept = []
    for mark in marks:
        if mark.end <= position:
            kept.append(mark)
        elif mark.start >= position + removed:
            kept.append(replace(mark, start=mark.start + added - removed, end=mark.end + added - removed))
    return kept


def text_units(text: str) -> int:
    """The length of `text` as a text document counts it."""
    return len(text) + sum(character > "\uffff" for character in text)


def _key(mark: Mark) -> tuple[str, IdentifierKind]:
    return folded(mark.words), mark.kind
