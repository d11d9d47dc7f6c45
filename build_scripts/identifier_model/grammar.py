"""Makes segments of templates: `{person} works at {body}`, gaps filled from generators or from the lists."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from build_scripts.identifier_model.bodies import Bodies
from build_scripts.identifier_model.chance import Chance
from build_scripts.identifier_model.changes import typo
from build_scripts.identifier_model.lists import sections, usual_words
from build_scripts.identifier_model.names import Names
from build_scripts.identifier_model.numbers import Numbers
from build_scripts.identifier_model.places import Places
from build_scripts.identifier_model.segment import HONOUR, Segment
from workshop_app.privacy.names import known_names

_GAP = re.compile(r"\{(\w+)\}")
_FINDING_BESIDE = 0.4
"""How often a clause beside one with a finding has one too."""


class Grammar:
    """Draws clauses and sentences as segments, before any voice speaks them."""

    def __init__(self, chance: Chance) -> None:
        self.chance = chance
        self.names = Names(chance)
        self.places = Places(chance, self.names)
        self.bodies = Bodies(chance, self.names, self.places)
        self.numbers = Numbers(chance, self.names, self.places)
        self._lists = sections()
        names = self.names
        self._makers: Mapping[str, Callable[[], list[Segment]]] = {
            "person": names.person,
            "body": self.bodies.body,
            "place": self.places.place,
            "relative": lambda: [names.relative()],
            "foreign_kin": lambda: [names.foreign_kin()],
            "honour": lambda: [Segment(chance.pick(self._lists["honour"]), HONOUR)],
            "age": lambda: [self.numbers.age()],
            "date": self.numbers.date,
            "code": self.numbers.code,
            "first_name": lambda: [Segment(names.first(), "PERSON")],
            "full_name": lambda: [Segment(names.both(), "PERSON")],
            "word_name": lambda: [Segment(names.word_name(), "PERSON")],
            "family_name": lambda: [Segment(names.family(), "PERSON")],
            "initials": lambda: [Segment(names.initials(), "PERSON")],
            "nickname": lambda: [self._small(Segment(names.nickname(), "PERSON"))],
            "spelt": lambda: [Segment(names.spelt(), "PERSON")],
            "small_person": lambda: [Segment(each.text.lower(), each.label) for each in names.person()],
            "small_body": lambda: [self._small(each) for each in self.bodies.body()],
            "small_place": lambda: [self._small(each) for each in self.places.place()],
            "that": lambda: [Segment("that" if chance.often(0.5) else "")],
            "common": lambda: [Segment(chance.pick(usual_words()))],
            "misspelt": lambda: [Segment(self._misspelt())],
            "letters": lambda: [Segment(chance.letters(chance.pick((3, 3, 4, 5))))],
            "pair": lambda: [Segment(chance.letters(2), "PERSON")],
            "word_full": lambda: [Segment(names.both_words(), "PERSON")],
            "small_word_name": lambda: [Segment(names.word_name().lower(), "PERSON")],
            "small_first": lambda: [Segment(names.first().lower(), "PERSON")],
            "small_family": lambda: [Segment(names.family().lower(), "PERSON")],
            "small_full": lambda: [Segment(names.both().lower(), "PERSON")],
            "small_lettered": lambda: [Segment(f"{names.first()} {chance.letters(1)}".lower(), "PERSON")],
            "small_nickname": lambda: [Segment(names.nickname().lower(), "PERSON")],
            "small_initials": lambda: [Segment(chance.letters(2).lower(), "PERSON")],
            "door": lambda: [self.places.door()],
            "digit": lambda: [Segment(str(chance.number(1, 12)))],
        }

    def expand(self, template: str) -> list[Segment]:
        """The segments of a template, its gaps filled."""
        made: list[Segment] = []
        place = 0
        for gap in _GAP.finditer(template):
            if gap.start() > place:
                made.append(Segment(template[place : gap.start()]))
            maker = self._makers.get(gap.group(1))
            made += maker() if maker else self.one_of(gap.group(1))
            place = gap.end()
        if place < len(template):
            made.append(Segment(template[place:]))
        return made

    def one_of(self, section: str) -> list[Segment]:
        """A template of a section of the lists, expanded."""
        return self.expand(self.chance.pick(self._lists[section]))

    def sentence(self, *, finding: bool, opens: bool = True) -> list[Segment]:
        """Clauses that are nobody's own way of writing, joined; one of them with a finding if it is to have one."""
        chance = self.chance
        count = chance.pick((1, 1, 1, 2, 2, 3)) if finding else chance.pick((1, 1, 2, 2, 3))
        clauses = [self._clause(finding=finding)]
        clauses += [self._clause(finding=finding and chance.often(_FINDING_BESIDE)) for _ in range(count - 1)]
        made = self._joined(chance.shuffled(clauses))
        if opens and chance.often(0.12):
            made = [*self.one_of("opens"), Segment(" "), *made]
        return [*made, Segment(chance.pick((".", ".", ".", ".", "!", "?", "", "...")))]

    def _clause(self, *, finding: bool) -> list[Segment]:
        if finding:
            return self.one_of("finding")
        return self.one_of("clause" if self.chance.often(0.75) else "name_like")

    def _joined(self, clauses: Sequence[list[Segment]]) -> list[Segment]:
        made = list(clauses[0])
        for clause in clauses[1:]:
            word = self.chance.pick(self._lists["joins"])
            made += [Segment(f"{' ' if word[0].isalpha() or word[0] == '—' else ''}{word} "), *clause]
        return made

    def _misspelt(self) -> str:
        """A word that everybody uses after a slip of the fingers, and nobody's name."""
        word = typo(self.chance, self.chance.pick(usual_words()))
        return "teh" if word in known_names() else word

    def _small(self, segment: Segment) -> Segment:
        return Segment(segment.text.lower(), segment.label) if self.chance.often(0.6) else segment
