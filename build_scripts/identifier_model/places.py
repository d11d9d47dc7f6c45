"""Streets, estates, stations and spots, none of them a real address."""

from __future__ import annotations

from collections.abc import Callable

from build_scripts.identifier_model.chance import Chance
from build_scripts.identifier_model.lists import sections
from build_scripts.identifier_model.names import Names
from build_scripts.identifier_model.segment import Segment

LOCATION = "LOCATION"
_STATIONS = (
    "station", "Station", "bus station", "tube", "tube station", "High Street", "high street", "Broadway", "market",
    "Road", "Lane", "bus garage", "library steps", "Park", "stn", "overground", "DLR", "retail park", "roundabout",
)  # fmt: skip
_NUMBER_WORDS = (
    "sixty-two", "three-oh-one", "fourteen", "ninety", "twenty-one", "number eight", "one one seven", "thirty-three",
    "a hundred and two", "six", "number forty", "two hundred and eleven", "nine", "number twelve",
)  # fmt: skip


class Places:
    """Draws places as people write them."""

    def __init__(self, chance: Chance, names: Names) -> None:
        self._chance = chance
        self._names = names
        self._lists = sections()

    def _of(self, section: str) -> str:
        return self._chance.pick(self._lists[section])

    def stem(self) -> str:
        """What a place is called, without what it is: “Marlbourne”, “St Agnes'”, “Angel”."""
        chance = self._chance
        make: Callable[[], str] = chance.weighted(
            (
                (48, lambda: self._of("place_start") + self._of("place_end")),
                (12, lambda: f"{self._of('place_start')} {self._of('place_start')}{self._of('place_end')}"),
                (10, self._names.family),
                (8, lambda: self._of("hood")),
                (8, lambda: self._names.made_up(family=True)),
                (6, lambda: f"St {self._of('saint')}{chance.pick(('s', chr(39) + 's', ''))}"),
                (6, lambda: self._of("noun") + chance.pick(("'s", ""))),
                (2, self._names.both),
            )
        )
        return make()

    def place(self) -> list[Segment]:
        """A place that would lead to somebody's door or corner."""
        chance = self._chance
        make: Callable[[], list[Segment]] = chance.weighted(
            (
                (18, self._spot),
                (34, lambda: [Segment(f"{self.stem()} {self._of('street')}", LOCATION)]),
                (22, self._site),
                (9, self._numbered),
                (4, self._corner),
                (6, lambda: [Segment(f"{self._of('hood')} {chance.pick(_STATIONS)}", LOCATION)]),
                (4, self._two_words),
                (4, self._block),
                (6, self._phrase),
                (1.5, lambda: [Segment(self._of("spot_name"), LOCATION)]),
            )
        )
        return make()

    def _phrase(self) -> list[Segment]:
        """A spot by what is beside it: “bottom end of Marl Lane”."""
        beside = f"{self.stem()} {self._of('street') if self._chance.often(0.7) else self._of('site')}"
        return [
            Segment("the " if self._chance.often(0.3) else ""),
            Segment(self._of("spot_phrase").replace("#", beside), LOCATION),
        ]

    def _spot(self) -> list[Segment]:
        chance = self._chance
        stem = chance.weighted(
            (
                (4, self.stem()),
                (1, self._of("noun")),
                (1, self._of("adjective")),
                (1, f"{self._of('noun')}'s"),
                (1, f"{self._names.family()}'s"),
                (1, f"{self._of('adjective')} {self._of('noun')}"),
            )
        )
        name = f"{stem} {self._of('spot')}"
        if chance.often(0.12):
            name = self._of("part_of_place").replace("#", str(chance.number(1, 40))) + " " + name
        return [Segment("the " if chance.often(0.4) else ""), Segment(name, LOCATION)]

    def _site(self) -> list[Segment]:
        site = self._of("site")
        article = site[0].isupper() or self._chance.often(0.3)
        return [
            Segment("the " if article and self._chance.often(0.5) else ""),
            Segment(f"{self.stem()} {site}", LOCATION),
        ]

    def _numbered(self) -> list[Segment]:
        chance = self._chance
        number = str(chance.number(1, 240)) + chance.pick(("", "", "", "a", "b", "A"))
        if chance.often(0.25):
            number = chance.pick(("number ", "No. ", "no ", "nr ", "Nr. ", "house number ", "house no ")) + number
        if chance.often(0.25):
            flat = chance.pick(
                ("Flat ", "flat ", "Unit ", "flt ", "Apt ", "Room ", "door ", "flat number ", "Flat No. ", "Flat no ")
            )
            home = chance.pick((str(chance.number(1, 60)), chance.pick("ABCDEF"), f"{chance.number(1, 30)}B"))
            number = flat + home + chance.pick((", ", " ", "/", " / ", " at ", " in ")) + number
        if chance.often(0.1):
            number = f"{chance.number(1, 40)}{chance.pick((' & ', ' and ', ', ', '-', ' to '))}{number}"
        if chance.often(0.2):
            number = chance.pick(_NUMBER_WORDS)
        return [Segment(f"{number} {self.stem()} {self._of('street')}", LOCATION)]

    def door(self) -> Segment:
        """A door by its number alone, where the street was named before or goes without saying."""
        chance = self._chance
        number = str(chance.number(1, 240)) + chance.pick(("", "", "", "", "a", "b", "A", "B"))
        start = chance.pick(("No. ", "no ", "number ", "no.", "Nr. ", "nr ", "flat ", "Flat ", "house ", "flt ", "#"))
        return Segment(start + number, LOCATION)

    def _corner(self) -> list[Segment]:
        where = self._chance.pick(
            ("the corner of ", "the junction of ", "the top of ", "the bottom of ", "the end of ", "the back of ")
        )
        return [Segment(where), Segment(f"{self.stem()} {self._of('street')}", LOCATION)]

    def _two_words(self) -> list[Segment]:
        what = self._chance.pick(
            ("Lane", "Park", "Estate", "House", "Court", "Tower", "Yard", "Gardens", "Walk", "Field")
        )
        return [Segment(f"{self._of('adjective')} {self._of('noun')} {what}", LOCATION)]

    def _block(self) -> list[Segment]:
        chance = self._chance
        block = chance.pick(("Block ", "Phase ", "Core ", "Staircase ")) + chance.pick("ABCD")
        what = chance.pick(("Estate", "House", "Court", "Heights"))
        return [Segment(f"{block} {chance.pick(('of ', 'on ', 'at '))}{self.stem()} {what}", LOCATION)]
