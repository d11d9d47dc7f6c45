"""Find as you type: what a person has typed so far, as a question to the full-text index (C7)."""

from __future__ import annotations

from workshop_app.domain.text import one_line

MAX_WORDS = 12


def words_of(query: str) -> list[str]:
    """The words of what was typed, at most twelve; controls and surplus space are gone."""
    return one_line(query).split(" ")[:MAX_WORDS] if query.strip() else []


def says_little(words: list[str]) -> bool:
    """Whether this is one or two letters so far: nearly everything begins so, and to rank it means nothing."""
    return len(words) == 1 and len(words[0]) <= 2


def full_text(words: list[str]) -> str:
    """The FTS5 expression for contributions that hold every word, the last of which may be half typed.

    Each word is quoted, so that nothing typed is taken for an operator.
    """
    return " ".join(f'"{_quoted(word)}"' for word in words) + "*"


def somewhere(words: list[str]) -> list[str]:
    """The `LIKE` pattern of each word, to look for it in the middle of other words; `!` escapes."""
    return ["%" + "".join(f"!{letter}" if letter in "!%_" else letter for letter in word) + "%" for word in words]


def _quoted(word: str) -> str:
    return word.replace('"', '""')
