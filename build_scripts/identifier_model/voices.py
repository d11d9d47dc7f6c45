"""The ways in which people write and speak, as changes to segments; each also has clauses of its own in the lists."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from build_scripts.identifier_model import changes
from build_scripts.identifier_model.chance import Chance
from build_scripts.identifier_model.changes import GONE
from build_scripts.identifier_model.grammar import Grammar
from build_scripts.identifier_model.lists import sections
from build_scripts.identifier_model.names import spell
from build_scripts.identifier_model.segment import FOREIGN_KIN, HONOUR, KIN, Segment

Segments = list[Segment]
Voice = Callable[[Segments], Segments]

_ARTICLES = ("the", "a", "an")
_HURRIED_STARTS = (
    "re: ", "fyi ", "nb ", "- ", "* ", "> ", "ps ", "q: ", "yp says ", "YP: ", "asap: ", "?? ", "2do: ", "ref ",
    "log: ", "from table 2: ", "t4 ", "poss ", "t6 - ", "cont. ", "also ", "+ ", "chase: ", "add: ", "!! ",
)  # fmt: skip
_HURRIED_ENDS = (
    " lol", " tbh", " ??", " !!", " imo", " :(", " tho", " innit", " fyi", " pls", " x", " asap", " (check)",
    " (see above)", " - tbc", " ...", " n/a", " ?sp", " (sp?)", " - chase", " etc", " 😂", " 🙏",
)  # fmt: skip
_SECOND_STARTS = (
    "Please, ", "Sorry, ", "Sister, ", "Brother, ", "Inshallah, ", "We say, ", "My friend, ", "Officer, ",
    "Excuse me, ", "In my country, ", "For example, ", "Me, ", "Us, ", "Yes yes, ", "Okay, ",
    "Madam, ", "Wallah, ", "Look sister, ",
)  # fmt: skip
_ALSO_CALLED = (
    ", in English ",
    " (in passport ",
    ", real name ",
    ", paper name ",
    ", we call ",
    ", at home ",
    " means ",
)


class Voices:
    """Speaks segments in one voice or another."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._chance: Chance = grammar.chance
        self._lists = sections()
        self._short = _pairs("shorthand")
        self._plain = _pairs("plain_verb")
        self._streets = _pairs("street_short")

    def all(self) -> Mapping[str, tuple[float, Voice]]:
        """Each voice by its name: how often it speaks, and what it changes."""
        return {
            "prose": (10, changes.capital_first),
            "official": (8, changes.capital_first),
            "hurried": (14, self.hurried),
            "shorthand": (8, self.shorthand),
            "speech": (10, self.speech),
            "second": (12, self.second),
            "dialogue": (7, self.dialogue),
            "dictated": (6, self.dictated),
            "mixed": (7, self.mixed),
            "typos": (5, self.typos),
            "chat": (5, self.chat),
            "story": (8, changes.capital_first),
            "quotes": (7, changes.capital_first),
            "bullets": (8, self.bullets),
            "wry": (5, changes.capital_first),
            "glued": (4, self.glued),
            "letter": (5, changes.capital_first),
            "log": (7, self.log),
            "message": (13, self.message),
            "doorstep": (8, changes.capital_first),
        }

    def hurried(self, said: Segments) -> Segments:
        """Fragments without articles, mostly in small letters."""
        chance = self._chance
        share = chance.pick((0.2, 0.45, 0.8))
        without = chance.pick((0.0, 0.03, 0.08))
        said = changes.without_gone(changes.words(said, lambda word: self._hurry(word, share, without)))
        if chance.often(0.8):
            said = changes.small(said)
        said = [self._hurried_place(each) for each in said]
        if chance.often(0.3):
            sign = chance.pick((" ", "/", " - ", ", ", " + "))
            said = changes.free(said, lambda text: text.replace(", ", sign))
        if chance.often(0.3):
            sign = chance.pick(("", "!!", " -", ".."))
            said = changes.free(said, lambda text: text.replace(".", sign))
        return self._framed(said, _HURRIED_STARTS, _HURRIED_ENDS)

    def shorthand(self, said: Segments) -> Segments:
        """As on a telephone: “cos”, “yp”, “2”, vowels left out."""
        chance = self._chance
        said = changes.without_gone(changes.words(said, lambda word: self._hurry(word, 0.9, chance.pick((0.05, 0.2)))))
        said = [self._hurried_place(each) for each in changes.small(said)]
        said = changes.free(said, lambda text: text.replace("'", ""))
        return self._framed(said, _HURRIED_STARTS, _HURRIED_ENDS)

    def _hurry(self, word: str, share: float, without: float) -> str:
        chance, low = self._chance, word.lower()
        if low in _ARTICLES and chance.often(share * 0.6):
            return GONE
        if low in ("i", "we", "he", "she", "they", "is", "are", "was") and chance.often(share * 0.25):
            return GONE
        if low in self._short and chance.often(share):
            return self._short[low]
        if chance.often(without):
            return changes.without_vowels(word)
        return changes.typo(chance, word) if chance.often(0.03) else word

    def _hurried_place(self, each: Segment) -> Segment:
        chance, text = self._chance, each.text
        if each.label in ("ORG", "LOCATION"):
            if chance.often(0.35):
                text = changes.shortened(chance, text, self._streets)
            if chance.often(0.25):
                text = text.replace("'", "")
            if chance.often(0.06):
                text = changes.typo(chance, text)
        elif each.label == "PERSON" and chance.often(0.04):
            text = changes.typo(chance, text)
        return each._replace(text=text)

    def _framed(self, said: Segments, starts: tuple[str, ...], ends: tuple[str, ...]) -> Segments:
        chance = self._chance
        start = [Segment(chance.pick(starts))] if chance.often(0.1) else []
        end = [Segment(chance.pick(ends))] if chance.often(0.12) else []
        return [*start, *said, *end]

    def second(self, said: Segments) -> Segments:
        """English as a second language: no articles, plain verbs, kin words and honours beside names."""
        chance = self._chance
        share = chance.pick((0.3, 0.6, 0.9))
        said = changes.without_gone(changes.words(said, lambda word: self._plainly(word, share)))
        made: Segments = []
        for place, each in enumerate(said):
            before = said[place - 1].label if place else ""
            if each.label == "PERSON" and before not in (FOREIGN_KIN, KIN) and chance.often(0.16):
                made += self._with_honour(each)
            else:
                made.append(each)
            if each.label == "PERSON" and chance.often(0.05):
                other = Segment(self._grammar.names.first(), "PERSON")
                made += [Segment(chance.pick(_ALSO_CALLED)), other, Segment(chance.pick((", ", ")", "")))]
        start = [Segment(chance.pick(_SECOND_STARTS))] if chance.often(0.12) else []
        return changes.capital_first([*start, *made])

    def _plainly(self, word: str, share: float) -> str:
        chance, low = self._chance, word.lower()
        if (low in _ARTICLES and chance.often(share)) or (low in ("is", "are") and chance.often(share * 0.35)):
            return GONE
        if low in self._plain and chance.often(share):
            return self._plain[low]
        if low in ("of", "to") and chance.often(0.08):
            return GONE
        return word[:-1] if word.endswith("s") and len(word) > 4 and word.islower() and chance.often(0.12) else word

    def _with_honour(self, each: Segment) -> Segments:
        if self._chance.often(0.55):
            return [self._grammar.names.foreign_kin(), Segment(" "), each]
        return [each, Segment(" "), Segment(self._chance.pick(self._lists["honour"]), HONOUR)]

    def speech(self, said: Segments) -> Segments:
        """As it is said: words twice, fillers, names begun and put right."""
        chance = self._chance
        made: Segments = []
        for each in changes.capital_first(said) if chance.often(0.7) else said:
            if not each.label:
                made.append(
                    each._replace(text=re.sub(r"[A-Za-z']+", lambda match: self._stumble(match.group()), each.text))
                )
            elif each.label == "PERSON" and chance.often(0.16):
                made += self._name_again(each)
            elif each.label in ("ORG", "LOCATION") and chance.often(0.1):
                again = self._grammar.bodies.body() if each.label == "ORG" else self._grammar.places.place()
                made += [each, Segment(chance.pick((", no, ", ", sorry, ", ", or is it ", ", I mean ", ", "))), *again]
            elif each.label == "AGE" and chance.often(0.15):
                made += [each, Segment(chance.pick((", no, ", ", what, ", ", um, "))), self._grammar.numbers.age()]
            else:
                made.append(each)
        if chance.often(0.2):
            made = [Segment(chance.pick(self._lists["filler"]).capitalize() + ", "), *made]
        if chance.often(0.5):
            mark = chance.pick(("'", '"', "'", '"'))
            made = [Segment(mark), *made, Segment(mark)]
        return made

    def _stumble(self, word: str) -> str:
        chance = self._chance
        if chance.often(0.05):
            return f"{word}, {word}"
        return f"{word}, {chance.pick(self._lists['filler'])}," if chance.often(0.035) else word

    def _name_again(self, each: Segment) -> Segments:
        chance, share = self._chance, self._chance.share()
        if share < 0.35:
            between = chance.pick((", ", ", um, ", ", er, ", ", no, ", ", it's ", "? "))
            return [each._replace(text=each.text.split()[0]), Segment(between), each]
        if share < 0.6:
            between = chance.pick((", ", ", no, not ", ", I mean ", ", sorry, ", " or "))
            return [each, Segment(between), Segment(self._grammar.names.first(), "PERSON")]
        letters = re.sub(r"[^A-Za-z]", "", each.text.split()[0]) or "J"
        if share < 0.85:
            between = chance.pick((", that's ", ", spelt ", ", ", ", spelled "))
            return [each, Segment(between), Segment(spell(chance, letters), "PERSON")]
        return [each, Segment(f", {chance.pick(self._lists['filler'])},")]

    def dialogue(self, said: Segments) -> Segments:
        """What somebody said, in quotation marks, with who said it."""
        chance = self._chance
        said = changes.capital_first(said)
        if chance.often(0.35):
            who = chance.pick(
                ("she said", "he said", "they said", "one of the mums said", "I said", "he goes", "she's like")
            )
            said = [Segment('"'), *said, Segment(f'" {who}{chance.pick((".", "", ", and left."))}')]
        elif chance.often(0.3):
            said = [*self._grammar.one_of("speaker"), Segment(chance.pick((': "', ": '"))), *said, Segment('"')]
        return said

    def dictated(self, said: Segments) -> Segments:
        """Run on as a machine writes down what is dictated: no signs, few capitals, at times “full stop”."""
        chance = self._chance
        stop = chance.pick((" ", " full stop ", " new line ", " ", " comma "))
        said = changes.free(
            said, lambda text: re.sub(r"[.,;:!?]+ ?", lambda _match: stop if chance.often(0.6) else " ", text)
        )
        said = changes.free(said, lambda text: re.sub('["()]', "", text))
        return changes.small(said) if chance.often(0.85) else said

    def mixed(self, said: Segments) -> Segments:
        """Two languages in one line: greetings, particles and kin words of another one."""
        chance = self._chance
        made: Segments = []
        for place, each in enumerate(said):
            lonely = not (place and said[place - 1].label in (KIN, FOREIGN_KIN))
            if each.label == "PERSON" and lonely and chance.often(0.25):
                made += self._with_honour(each)
            else:
                made.append(each)
        if chance.often(0.5):
            made = [Segment(chance.pick(self._lists["particle"])), Segment(chance.pick((" ", ", "))), *made]
        if chance.often(0.4):
            made = [*made, Segment(chance.pick((" ", ", "))), Segment(chance.pick(self._lists["particle"]))]
        return changes.capital_first(made) if chance.often(0.6) else changes.small(made)

    def typos(self, said: Segments) -> Segments:
        """Fast fingers: letters left out and swapped, in names too."""
        chance = self._chance
        share = chance.pick((0.06, 0.12, 0.2))

        def slip(word: str) -> str:
            return changes.typo(chance, word) if chance.often(share) else word

        said = changes.words(said, slip)
        said = [
            each._replace(text=changes.typo(chance, each.text)) if each.label and chance.often(0.12) else each
            for each in said
        ]
        return changes.capital_first(said) if chance.often(0.5) else changes.small(said)

    def chat(self, said: Segments) -> Segments:
        """A message that was copied in: its hour, who sent it, small letters."""
        chance = self._chance
        said = changes.small(said) if chance.often(0.7) else changes.capital_first(said)
        share = chance.share()
        hour = f"{chance.number(0, 23):02}:{chance.number(0, 59):02}"
        if share < 0.25:
            said = [Segment(f"[{hour}] "), *self._grammar.names.person(), Segment(": "), *said]
        elif share < 0.4:
            said = [*self._grammar.names.person(), Segment(chance.pick((": ", " wrote: ", " >> ", " - "))), *said]
        elif share < 0.5:
            said = [Segment(f"{hour} "), *said]
        return self._framed(said, ("hey ", "ok ", "Fwd: ", "omg ", "yh ", "nah "), _HURRIED_ENDS)

    def bullets(self, said: Segments) -> Segments:
        """Points with arrows and signs, often with a capital on each word."""
        chance = self._chance
        if chance.often(0.6):
            said = changes.free(said, changes.title_case)
        if chance.often(0.3):
            sign = chance.pick((" → ", " - ", " = ", " / ", "; "))
            said = changes.free(said, lambda text: text.replace(", ", sign))
        start = chance.pick(
            ("", "", "", "- ", "• ", "* ", "→ ", f"{chance.number(1, 9)}. ", f"{chance.number(1, 9)}) ")
        )
        return [Segment(start), *said]

    def log(self, said: Segments) -> Segments:
        """Notes by the hour: as typed, a capital on each word, or short forms."""
        chance = self._chance
        share = chance.share()
        if share < 0.3:
            return changes.free(said, changes.title_case)
        if share < 0.5:
            return changes.without_gone(changes.words(said, lambda word: self._hurry(word, 0.4, 0.03)))
        return changes.capital_first(said)

    def message(self, said: Segments) -> Segments:
        """From a telephone, one line after the other: small letters, hardly a sign, slips of the thumb."""
        chance = self._chance
        share = chance.pick((0.0, 0.2, 0.5))
        said = changes.without_gone(changes.words(said, lambda word: self._hurry(word, share, 0.0)))
        if chance.often(0.8):
            said = changes.free(changes.small(said), lambda text: re.sub(r"['.!?]", "", text))
        if chance.often(0.3):
            said = changes.free(said, lambda text: text.replace(",", ""))
        return self._framed(said, ("ok ", "so ", "nah ", "btw ", "also ", "yh ", "wait "), _HURRIED_ENDS)

    def glued(self, said: Segments) -> Segments:
        """Typed late at night: spaces in the wrong places, words in capitals for weight, signs in threes."""
        chance = self._chance
        made: Segments = []
        for place, each in enumerate(said):
            text = each.text
            if not each.label:
                text = re.sub(r", ", lambda match: chance.pick((",", " ,", ",  ", match.group())), text)
                text = re.sub(
                    r"\b[a-z]{4,}\b", lambda match: match.group().upper() if chance.often(0.1) else match.group(), text
                )
                text = self._slips(text, 0.1)
                glue = place and said[place - 1].label and text.startswith(" ") and chance.often(0.08)
                text = text[1:] if glue else text
            elif chance.often(0.12):
                text = text.upper() if chance.often(0.5) else text.lower()
            made.append(each._replace(text=text))
        if chance.often(0.25):
            made = [
                *made,
                Segment(chance.pick(("!!!", "!!", "...", " ...", "???", " !!!", " :(", " (check spelling)"))),
            ]
        return made if chance.often(0.5) else changes.capital_first(made)

    def _slips(self, text: str, share: float) -> str:
        chance = self._chance
        return re.sub(
            r"[A-Za-z']+",
            lambda match: changes.typo(chance, match.group()) if chance.often(share) else match.group(),
            text,
        )


def _pairs(section: str) -> dict[str, str]:
    return dict(line.split(" = ") for line in sections()[section])
