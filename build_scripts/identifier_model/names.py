"""Names of people: listed ones of every community, made-up ones, names that are words, nicknames and initials."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from build_scripts.identifier_model.chance import Chance
from build_scripts.identifier_model.lists import communities, listed_names, sections
from build_scripts.identifier_model.segment import FOREIGN_KIN, KIN, Segment

_CAPITALS = re.compile(r"(^|[-' ])(\w)")
_SHORTEST, _LONGEST = 3, 12
_LETTERS = "ABCDEFGHIJKLMNOPRSTUWYZ"
_BETWEEN = ("al-", "bin ", "ibn ", "van ", "de ", "O'", "Mc", "ben-", "Abu ", "da ", "dos ", "von ", "el-", "bint ")
_BEFORE = ("Umm", "Abu", "Um", "Bint", "Abdul", "Mohamed", "Bibi", "Sayed", "Nana", "Mama", "Md", "Mohd", "Abd")
_BIG = (
    "Big", "Lil", "Little", "Young", "Old", "Auntie", "DJ", "Long", "Tall", "Mad", "Papa", "Mama", "Uncle", "Crazy",
    "Skinny", "Ginger", "Baby", "King", "Queen", "MC", "Fat", "Miss", "Mister", "Captain", "Smiley", "Scouse", "Irish",
)  # fmt: skip
_ENDS = ("z", "zy", "zza", "y", "ie", "o", "s", "bo", "ster", "ks", "zie", "ba", "sy", "dog", "boy", "ers", "a", "i")


class Names:
    """Draws names. A third of them nobody bears: trigrams of listed names, so that no list is what is learned."""

    def __init__(self, chance: Chance) -> None:
        self._chance = chance
        self._lists = sections()
        self._communities = tuple(communities().values())
        self._first, self._family = listed_names()
        self._first_trigrams, self._family_trigrams = _trigrams(family=False), _trigrams(family=True)

    def first(self) -> str:
        """A first name."""
        chance = self._chance
        share = chance.share()
        if share < 0.40:
            return chance.pick(chance.pick(self._communities)[0])
        if share < 0.56:
            return capital(chance.pick(self._first))
        if share < 0.85:
            return self.made_up(family=False)
        return self.word_name()

    def family(self) -> str:
        """A family name."""
        chance = self._chance
        share = chance.share()
        if share < 0.42:
            listed = chance.pick(self._communities)[1]
            return chance.pick(listed) if listed else self.made_up(family=True)
        if share < 0.58:
            return capital(chance.pick(self._family))
        if share < 0.88:
            return self.made_up(family=True)
        return chance.pick(self._lists["word_family"])

    def both(self) -> str:
        """First and family name of one community, or of two."""
        chance = self._chance
        if chance.often(0.35):
            first, family = chance.pick(self._communities)
            if family:
                return f"{chance.pick(first)} {chance.pick(family)}"
        return f"{self.first()} {self.family()}"

    def word_name(self) -> str:
        """A name that is a word, a place or a month as well."""
        return self._chance.pick(self._lists["word_first"])

    def both_words(self) -> str:
        """A first and a family name, one of which is a word, or both (“Hope Green”, “Zainab Rivers”)."""
        chance = self._chance
        share = chance.share()
        if share < 0.4:
            return f"{self.word_name()} {self.family()}"
        family = chance.pick(self._lists["word_family"])
        return f"{self.first() if share < 0.8 else self.word_name()} {family}"

    def made_up(self, *, family: bool) -> str:
        """A name that sounds like one and stands in no list."""
        trigrams = self._family_trigrams if family else self._first_trigrams
        for _ in range(20):
            name = "^^"
            while len(name) < _LONGEST + 4:
                letter = self._chance.pick(trigrams[name[-2:]])
                if letter == "$":
                    break
                name += letter
            if _SHORTEST <= len(name) - 2 <= _LONGEST:
                return capital(name[2:])
        return "Zarin"

    def nickname(self) -> str:
        """“Dazza”, “TJ”, “Big Steve”, “Danny O”."""
        chance = self._chance
        share = chance.share()
        stem = re.sub(r"[^A-Za-z]", "", self.first())[: chance.pick((2, 3, 3, 4))] or "Zo"
        if share < 0.45:
            return stem + chance.pick(_ENDS)
        if share < 0.60:
            return chance.pick("ABCDEGJKLMNPRST") + chance.pick("JBCDKLMPTVZ")
        if share < 0.82:
            return f"{chance.pick(_BIG)} {self.first() if chance.often(0.7) else stem + 'z'}"
        if share < 0.88:
            return chance.pick(self._lists["nickname"])
        if share < 0.91:
            return f"{self.first()} the {chance.pick(self._lists['trade'])}"
        return f"{self.first()} {chance.pick(_LETTERS)}"

    def initials(self) -> str:
        """“A.B.”, “A. B.”, “AB”."""
        letters = [self._chance.pick(_LETTERS) for _ in range(self._chance.pick((2, 2, 3)))]
        return self._chance.pick(
            (".".join(letters) + ".", ". ".join(letters) + ".", "".join(letters), ".".join(letters))
        )

    def spelt(self) -> str:
        """A first name letter by letter."""
        return spell(self._chance, re.sub(r"[^A-Za-z]", "", self.first()) or "Ada")

    def person(self) -> list[Segment]:
        """Somebody, with a title at times: it goes with the name."""
        chance = self._chance
        if chance.often(0.11):
            title = chance.pick(self._lists["title"])
            name = chance.pick((self.family, self.family, self.first, self.both))()
            return [Segment(f"{title.lower() if chance.often(0.15) else title} {name}", "PERSON")]
        return [Segment(self._name(), "PERSON")]

    def _name(self) -> str:
        chance, first, family = self._chance, self.first, self.family
        make: Callable[[], str] = chance.weighted(
            (
                (48, first),
                (25, self.both),
                (3, lambda: f"{self.both()}-{family()}"),
                (3, lambda: f"{first()} {chance.pick(_BETWEEN)}{family()}"),
                (3, lambda: f"{first()} {first()} {family()}"),
                (4, family),
                (6, self.nickname),
                (1.5, self.initials),
                (1.2, lambda: f"{chance.pick(_LETTERS)}. {family()}"),
                (0.8, lambda: f"{chance.pick(_LETTERS)}. {chance.pick(_LETTERS)}. {family()}"),
                (0.6, lambda: f"{chance.pick(_LETTERS)} {family()}"),
                (1.3, lambda: f"{chance.pick(_BEFORE)}{chance.pick((' ', '-', ' '))}{first()}"),
                (0.8, lambda: f"{first()}-{first()}"),
                (1.3, lambda: chance.pick(self._lists["script_name"])),
            )
        )
        return make()

    def relative(self) -> Segment:
        """“my late uncle”: a RELATION where a person stands beside it."""
        chance = self._chance
        whose = chance.pick(("my", "my", "my", "his", "her", "our", "their", "your", "my", "me"))
        what = chance.pick(("late ", "older ", "younger ", "little ", "big ", "other ")) if chance.often(0.12) else ""
        owned = f"{whose} {what}" if chance.often(0.88) else what
        if chance.often(0.1):
            return Segment(owned + chance.pick(self._lists["foreign_kin"]).lower(), KIN)
        return Segment(owned + chance.pick(self._lists["kin"]), KIN)

    def foreign_kin(self) -> Segment:
        """A kin word of another language, as it stands before a name."""
        word = self._chance.pick(self._lists["foreign_kin"])
        return Segment(word.lower() if self._chance.often(0.3) else word, FOREIGN_KIN)


def spell(chance: Chance, word: str) -> str:
    """A word letter by letter, as it is read out or written down."""
    return chance.pick(("-", ", ", " ")).join(word.upper())


def capital(name: str) -> str:
    """With the capitals that a name has (“osei-bonsu” → “Osei-Bonsu”)."""
    return _CAPITALS.sub(lambda match: match.group(1) + match.group(2).upper(), name)


@cache
def _trigrams(*, family: bool) -> Mapping[str, Sequence[str]]:
    """What comes after two letters of a name, each as often as it does; names by hand count six times."""
    by_hand = [name for both in communities().values() for name in both[family]]
    after: dict[str, list[str]] = defaultdict(list)
    for name in (*listed_names()[family], *by_hand * 6):
        whole = f"^^{name.lower()}$"
        for place in range(2, len(whole)):
            after[whole[place - 2 : place]].append(whole[place])
    return after
