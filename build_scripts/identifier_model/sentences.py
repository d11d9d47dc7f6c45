"""Made-up lines with what has to be found in them: the sentences that the encoder learns from.

Nobody in them is real, and no line of a set that is used for figures is among them. Same seed, same lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from build_scripts.identifier_model import changes
from build_scripts.identifier_model.chance import Chance
from build_scripts.identifier_model.grammar import Grammar
from build_scripts.identifier_model.lists import sections, usual_words
from build_scripts.identifier_model.segment import Row, Segment, row
from build_scripts.identifier_model.voices import Voice, Voices

_FINDINGS = 0.62
"""The share of lines that have something to be found."""
_OWN_CLAUSE = 0.5
"""How often a voice uses a clause of its own, where it does not put the clauses of all in its own way."""
_MOST_SENTENCES = 5


@dataclass(slots=True)
class Sentences:
    """Draws lines. `near` has words that could stand in place of a word (from the base model), for variety."""

    seed: int
    near: Mapping[str, Sequence[str]] = field(default_factory=dict)
    _chance: Chance = field(init=False)
    _grammar: Grammar = field(init=False)
    _voices: Mapping[str, tuple[float, Voice]] = field(init=False)

    def __post_init__(self) -> None:
        self._chance = Chance(self.seed)
        self._grammar = Grammar(self._chance)
        self._voices = Voices(self._grammar).all()

    def rows(self, count: int) -> Iterator[Row]:
        """So many lines."""
        for _ in range(count):
            yield self.row()

    def row(self) -> Row:
        """One line: a sentence, a line of a list, or several sentences in one voice."""
        chance = self._chance
        finding = chance.often(_FINDINGS)
        if chance.often(0.16):
            return row(self._line(finding=finding), "lines")
        voice = chance.weighted([(weight, name) for name, (weight, _change) in self._voices.items()])
        sentences = [self._sentence(voice, finding=finding)]
        while chance.often(0.16) and len(sentences) < _MOST_SENTENCES:
            sentences.append(self._sentence(voice, finding=finding and chance.often(0.6)))
        if chance.often(0.05):
            longest = chance.number(3, _MOST_SENTENCES)
            sentences += [self._sentence(voice, finding=finding and chance.often(0.4)) for _ in range(longest)]
        return row(self._cased(voice, self._together(voice, chance.shuffled(sentences))), voice)

    def _sentence(self, voice: str, *, finding: bool) -> list[Segment]:
        chance, grammar = self._chance, self._grammar
        lists = sections()
        own = f"{voice}_finding" if finding else f"{voice}_harmless"
        if own in lists and chance.often(_OWN_CLAUSE):
            said = grammar.one_of(own)
            if chance.often(0.2):
                said = [*said, Segment(chance.pick((", ", ". ", " and ", " - "))), *grammar.one_of("clause")]
            said = [*said, Segment(chance.pick((".", ".", "", "!", "")))]
        else:
            said = grammar.sentence(finding=finding)
        if self.near and chance.often(0.5):
            said = self._other_words(said)
        return self._voices[voice][1](said)

    def _together(self, voice: str, sentences: Sequence[list[Segment]]) -> list[Segment]:
        between = (
            " "
            if voice not in ("hurried", "shorthand", "chat", "log", "message")
            else self._chance.pick((" ", ". ", " / ", "; ", " - "))
        )
        said = list(sentences[0])
        for sentence in sentences[1:]:
            said += [Segment(between), *sentence]
        return said

    def _cased(self, voice: str, said: list[Segment]) -> list[Segment]:
        """In the writer's case. What is all in capitals the engine reads in small letters, so none is here."""
        chance = self._chance
        share = chance.share()
        if voice in ("hurried", "shorthand", "dictated", "chat", "message"):
            return (
                [each._replace(text=each.text.upper()) if each.label else each for each in said]
                if share < 0.03
                else said
            )
        if share < 0.14:
            return changes.small(said)
        if share < 0.18:
            return [
                each._replace(text=each.text.lower()) if each.label and chance.often(0.6) else each for each in said
            ]
        if share < 0.205:
            return [each._replace(text=each.text.upper()) if each.label else each for each in said]
        if share < 0.225:
            return changes.free(said, str.upper)
        if share < 0.25:
            return changes.free(said, changes.title_case)
        if share < 0.275:  # capitals for weight, on any word
            return changes.free(said, lambda text: re.sub(r"\b[a-z]{3,}\b", self._shout, text))
        if share < 0.30:
            return [*said, Segment(" "), Segment(chance.pick(sections()["script_word"]))]
        return said

    def _shout(self, match: re.Match[str]) -> str:
        return match.group().upper() if self._chance.often(0.15) else match.group()

    def _line(self, *, finding: bool) -> list[Segment]:
        """A line of a list, a table, a heading or a form."""
        chance = self._chance
        if not finding and chance.often(0.15):
            count = chance.number(2, 8)
            text = " ".join(chance.pick(usual_words()) for _ in range(count))
            return [Segment(changes.title_case(text) if chance.often(0.7) else text)]
        said = self._grammar.one_of("line_finding" if finding else "line_harmless")
        if chance.often(0.5):
            said = changes.capital_first(said)
        share = chance.share()
        if share < 0.25:
            return changes.free(said, changes.title_case)
        return changes.small(said) if share < 0.5 else said

    def _other_words(self, said: list[Segment]) -> list[Segment]:
        chance = self._chance
        share = chance.pick((0.06, 0.15, 0.25))

        def other(word: str) -> str:
            others = self.near.get(word.lower())
            if not others or len(word) < 4 or not chance.often(share):
                return word
            found = chance.pick(others)
            return found if word.islower() else found.capitalize() if word.istitle() else found

        return changes.words(said, other)
