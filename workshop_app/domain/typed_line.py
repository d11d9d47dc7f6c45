"""The line a note-taker types, taken apart: kind, words, themes, tags and hands, all without leaving the keyboard.

    ! Stop and search near the estate #S6 #young-people ~9

The first character sets the kind. A known theme code behind `#` counts anywhere in the line; a free tag and the number
who recognised it (`~9`) count only at the end, so that words such as “#MeToo” in a sentence stay in the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from workshop_app.domain.contribution import ContributionKind, split_prefix
from workshop_app.domain.text import one_line

_TAG = re.compile(r"#(\w[\w-]*)[.,;:]?")
_HANDS = re.compile(r"~([0-9]{1,4})[.,;:]?")


@dataclass(frozen=True, slots=True)
class TypedLine:
    """What a line says. `kind` and `recognised_by` are None where the line does not set them."""

    kind: ContributionKind | None
    text: str
    themes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    recognised_by: int | None = None


def read_line(line: str, themes: Collection[str]) -> TypedLine:
    """Take `line` apart. `themes` are the programme's theme codes; they are matched in any case.

    Hyphens in a tag stand for spaces: `#stop-and-search`. Of several numbers the last counts.
    """
    codes = {code.casefold(): code for code in themes}
    words, found = one_line(line).split(" "), list[str]()
    if "#" in line:  # a long text is read at each key
        words, found = _lift_themes(words, codes)
    words, tags, hands = _lift_tail(words)
    kind, text = split_prefix(" ".join(words))
    return TypedLine(kind, text, tuple(dict.fromkeys(found)), tuple(dict.fromkeys(tags)), hands)


def _lift_themes(words: list[str], codes: dict[str, str]) -> tuple[list[str], list[str]]:
    kept, found = [], []
    for word in words:
        match = _TAG.fullmatch(word) if word.startswith("#") else None
        code = codes.get(match[1].casefold()) if match else None
        if code is None:
            kept.append(word)
        else:
            found.append(code)
    return kept, found


def _lift_tail(words: list[str]) -> tuple[list[str], list[str], int | None]:
    tags: list[str] = []
    hands: int | None = None
    end = len(words)
    while end:
        word = words[end - 1]
        if tag := _TAG.fullmatch(word):
            tags.insert(0, tag[1].replace("-", " ").strip())
        elif number := _HANDS.fullmatch(word):
            hands = int(number[1]) if hands is None else hands
        else:
            break
        end -= 1
    return words[:end], tags, hands
