"""Numbers, addresses of accounts, ages and dates, typed and spoken. What has a form is found by rules as well."""

from __future__ import annotations

from build_scripts.identifier_model.chance import Chance
from build_scripts.identifier_model.lists import sections
from build_scripts.identifier_model.names import Names
from build_scripts.identifier_model.places import Places
from build_scripts.identifier_model.segment import Segment

_DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_DAYS = ("Mon", "Tue", "Weds", "Thurs", "Fri", "Sat", "Sun", "Monday", "Tuesday", "Wednesday", "Friday", "Sunday")
_ORDINAL = {1: "st", 2: "nd", 3: "rd"}


class Numbers:
    """Draws codes, ages and dates."""

    def __init__(self, chance: Chance, names: Names, places: Places) -> None:
        self._chance = chance
        self._names = names
        self._places = places
        self._lists = sections()

    def code(self) -> list[Segment]:
        """A telephone number, postcode, number plate, insurance number or address of an account."""
        chance = self._chance
        make = chance.weighted(
            (
                (24, self._phone),
                (14, self._postcode),
                (8, self._plate),
                (5, self._insurance),
                (9, self._email),
                (4, self._handle),
                (2, self._page),
                (14, self._typed),
            )
        )
        return [Segment(make(), "CODE")]

    def _phone(self) -> str:
        chance = self._chance
        return self._said(chance.pick(("07" + chance.digits(9), "020" + chance.digits(8), "999" + chance.digits(7))))

    def _postcode(self) -> str:
        chance = self._chance
        area = chance.pick(("N", "E", "S", "W", chance.letters(2))) + chance.digits(chance.pick((1, 2)))
        return self._read_out(area + chance.digits(1) + chance.letters(2))

    def _plate(self) -> str:
        chance = self._chance
        return self._read_out(chance.letters(2) + chance.digits(2) + chance.letters(3))

    def _insurance(self) -> str:
        chance = self._chance
        return self._read_out(chance.letters(2) + chance.digits(6) + chance.pick("ABCD"))

    def _email(self) -> str:
        chance = self._chance
        who = chance.pick(
            (
                self._names.first().lower(),
                f"{self._names.first().lower()} dot {self._names.family().lower()}",
                f"{self._names.first().lower()} underscore {chance.digits(2)}",
            )
        )
        at = chance.pick(("example", "gmail", "hotmail", "yahoo", "outlook", "icloud", self._places.stem().lower()))
        return f"{who} at {at.replace(' ', '')} dot {chance.pick(('com', 'org', 'co dot uk', 'net'))}"

    def _handle(self) -> str:
        chance = self._chance
        parts = [
            chance.pick(("real", "the", "its", "official", "mister", "not")),
            self._names.nickname().split()[-1].lower(),
            chance.pick(("ldn", f"e{chance.digits(1)}", chance.digits(2), "uk", "official")),
        ]
        return "at " + " underscore ".join(parts)

    def _page(self) -> str:
        chance = self._chance
        noun = chance.pick(self._lists["noun"]).lower()
        start = chance.pick(("w w w dot ", "triple w dot ", ""))
        end = chance.pick(("com", "org", "co dot uk", f"org slash {noun}"))
        return f"{start}{self._names.first().lower()} {chance.pick(('', 'dash '))}{noun} dot {end}"

    def _typed(self) -> str:
        """The same as it is typed, in spellings that no rule foresaw."""
        chance = self._chance
        small = self._names.first().lower().replace(" ", "")
        return chance.pick(
            (
                f"07{chance.digits(3)} {chance.digits(3)} {chance.digits(3)}",
                f"07{chance.digits(3)}-{chance.digits(6)}",
                f"020 {chance.digits(4)} {chance.digits(4)}",
                f"{small}@example.{chance.pick(('org', 'com', 'co.uk'))}",
                f"{small}{chance.digits(2)} (at) example dot org",
                f"{chance.pick('NESW')}{chance.digits(1)} {chance.digits(1)}{chance.letters(2)}",
                f"{chance.letters(2).lower()}{chance.digits(2)}-{chance.digits(1)}{chance.letters(2).lower()}",
                f"{chance.letters(2)}{chance.digits(2)} {chance.letters(3)}",
                f"{chance.letters(2)} {chance.digits(2)} {chance.digits(2)} {chance.digits(2)} {chance.pick('ABCD')}",
                f"{small}_{chance.pick(('ldn', 'e' + chance.digits(1), chance.digits(2)))}",
                f"@{small}.{chance.pick(('x', 'uk', chance.digits(3)))}",
                f"{chance.digits(3)} {chance.digits(3)} {chance.digits(4)}",
                f"+44 7{chance.digits(3)} {chance.digits(6)}",
                f"0044 {chance.digits(4)} {chance.digits(6)}",
                f"(020) {chance.digits(4)} {chance.digits(4)}",
                f"07{chance.digits(2)}.{chance.digits(3)}.{chance.digits(4)}",
                f"{chance.digits(4)} {chance.digits(4)}",
                f"{chance.digits(2)}-{chance.digits(2)}-{chance.digits(2)} {chance.digits(8)}",
                f"{chance.letters(1)}{chance.digits(2)}{chance.digits(1)}{chance.letters(2)}",
                f"{chance.letters(2)}{chance.digits(6)}{chance.pick('ABCD')}",
                f"{chance.digits(3)}-{chance.digits(3)}-{chance.digits(4)}",
                f"{chance.letters(2)} {chance.digits(2)} {chance.letters(3)}".lower(),
                f"REF/{chance.digits(4)}/{chance.letters(2)}",
                f"case {chance.letters(2)}{chance.digits(5)}",
            )
        )

    def _said(self, digits: str) -> str:
        chance, said, place = self._chance, [], 0
        while place < len(digits):
            twice = digits[place : place + 2]
            if len(twice) == 2 and twice[0] == twice[1] and chance.often(0.5):
                said.append(f"double {self._digit(twice[0])}")
                place += 2
            else:
                said.append(self._digit(digits[place]))
                place += 1
            if place < len(digits) and chance.often(0.15):
                said[-1] += ","
            if place < len(digits) and chance.often(0.04):
                said.append(chance.pick(("um", "er", "no")))
        return " ".join(said)

    def _digit(self, digit: str) -> str:
        return self._chance.pick(("oh", "zero")) if digit == "0" else _DIGITS[int(digit)]

    def _read_out(self, code: str) -> str:
        chance = self._chance
        parts = [self._digit(sign) if sign.isdigit() and chance.often(0.8) else self._letter(sign) for sign in code]
        return " ".join(part + ("," if chance.often(0.2) else "") for part in parts).rstrip(",")

    def _letter(self, letter: str) -> str:
        if letter.isdigit():
            return letter
        chance = self._chance
        word = next(each for each in self._lists["spelling_word"] if each[0] == letter.lower())
        return chance.pick((letter, letter, letter.lower(), word.capitalize(), f"{letter} for {word}"))

    def age(self) -> Segment:
        """How old somebody is."""
        chance = self._chance
        number = chance.pick(
            (str(chance.number(4, 89)), str(chance.number(9, 19)), chance.pick(self._lists["age_word"]))
        )
        end = (
            chance.pick((" years", " years old", " yrs", "yo", "-year-old", " yr old", " y/o"))
            if chance.often(0.08)
            else ""
        )
        return Segment(number + end, "AGE")

    def date(self) -> list[Segment]:
        """The day of something that happened to somebody."""
        chance = self._chance
        months = self._lists["month"] if chance.often(0.75) else self._lists["month_short"]
        month, day, year = chance.pick(months), chance.number(1, 31), str(chance.number(1940, 2025))
        ordinal = f"{day}{'th' if 10 <= day % 100 <= 20 else _ORDINAL.get(day % 10, 'th')}"
        word, number = chance.pick(self._lists["ordinal_word"]), chance.number(1, 12)
        decade = chance.pick(("ninety", "seventy", "eighty", "sixty"))
        text = chance.pick(
            (
                f"{day} {month}", f"{ordinal} {month}", f"{day} {month} {year}", f"{ordinal} of {month}",
                f"{month} {year}", f"{month} {ordinal}", f"{day}/{number}/{year}", f"the {word} of {month}",
                f"the {word} of the {chance.pick(self._lists['ordinal_word'])}, {decade}-{chance.pick(_DIGITS[1:])}",
                f"{month} the {ordinal}", f"{day}.{number}.{year[2:]}", f"{ordinal} {month} {year}",
                f"{day:02}/{number:02}/{year[2:]}", f"{day}-{number}-{year}", f"{day}{month[:3].lower()}",
                f"{day} {chance.pick(self._lists['foreign_month'])}", f"{month} {day}",
                f"{chance.pick(_DAYS)} {ordinal} {month}", f"{chance.pick(_DAYS)}, {day} {month} {year}",
                f"{chance.pick(_DAYS)} {day}/{number}", f"{chance.pick(_DAYS)} the {ordinal} of {month}",
                f"{year}-{number:02}-{day:02}", f"{day}.{number}.{year}", f"{month[:3]} {day}, {year}",
            )
        )  # fmt: skip
        return [Segment(text, "DATE")]
