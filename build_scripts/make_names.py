"""Makes resources/identifiers: the names that people have, and the words that are no names because everybody uses them.

Not part of set-up: the result is committed, and this says how it came about. To run it again:

    apt-get install hunspell-en-gb=1:7.5.0-1
    python3 -m venv /tmp/names && /tmp/names/bin/pip install Faker==40.63.0 wordfreq==3.1.1 spylls==0.1.7
    PYTHONPATH=. /tmp/names/bin/python build_scripts/make_names.py

`names.txt`: a name in small letters; `f` (first), `l` (family) or `b` (both); and `w` where a British dictionary has it
as a word that is written small (“said”), `n` where many people bear that word (“hope”), else `-`. `common.txt`: such
words, that are met once in 400,000 words or more often. Nothing is taken from lists in which people stand because they
were leaked.
"""

from __future__ import annotations

import importlib
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from faker.config import AVAILABLE_LOCALES  # type: ignore[import-not-found]
from spylls.hunspell import Dictionary  # type: ignore[import-not-found]
from wordfreq import top_n_list, zipf_frequency  # type: ignore[import-not-found]

HERE = Path(__file__).resolve().parent
TARGET = HERE.parent / "resources" / "identifiers"
COMMON_FROM = 3.4
WORDS = "Names-that-are-words"
MOST_COMMON = 40_000
_LONGEST = 24


def main() -> None:
    """Write both files."""
    TARGET.mkdir(exist_ok=True)
    british = Dictionary.from_files("/usr/share/hunspell/en_GB")
    names: dict[str, set[str]] = {}
    borne = {name.lower() for community, _kind, name in _by_hand() if community == WORDS}
    for kind, name in (*_from_faker(), *((kind, name) for _community, kind, name in _by_hand())):
        for part in name.lower().replace("’", "'").split():
            part = unicodedata.normalize("NFC", part.strip("-'."))
            if 2 <= len(part) <= _LONGEST and part.replace("-", "").replace("'", "").isalpha():
                names.setdefault(part, set()).add(kind)
    words = {name for name in names if name.isascii() and british.lookup(name)}
    lines = [
        f"{name} {_one_of(kinds)} {'n' if name in borne else 'w' if name in words else '-'}\n"
        for name, kinds in sorted(names.items())
    ]
    (TARGET / "names.txt").write_text("".join(lines), encoding="utf-8")
    common = [
        word
        for word in top_n_list("en", MOST_COMMON)
        if word.isascii()
        and word.replace("'", "").isalpha()
        and zipf_frequency(word, "en") >= COMMON_FROM
        and british.lookup(word)
    ]
    (TARGET / "common.txt").write_text("".join(f"{word}\n" for word in sorted(common)), encoding="utf-8")
    print(len(names), "names,", len(common), "words")


def _one_of(kinds: set[str]) -> str:
    return "b" if len(kinds) > 1 else next(iter(kinds))


def _from_faker() -> Iterator[tuple[str, str]]:
    """The name lists of every locale that Faker has (MIT): first names and family names."""
    for locale in sorted(AVAILABLE_LOCALES):
        try:
            provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        except ModuleNotFoundError:
            continue
        for attribute in sorted(set(dir(provider))):
            kind = "f" if attribute.startswith("first_name") else "l" if attribute.startswith("last_name") else ""
            found = getattr(provider, attribute)
            if kind and isinstance(found, tuple | list | dict):
                yield from ((kind, str(name)) for name in found if isinstance(name, str))


def _by_hand() -> Iterator[tuple[str, str, str]]:
    for line in (HERE / "names_by_hand.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            community, kind, *names = line.split()
            yield from ((community, kind, name) for name in names)


if __name__ == "__main__":
    main()
