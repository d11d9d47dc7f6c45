"""Schools, places of worship, shops, clubs and groups: common and unusual names, none of them a real body's."""

from __future__ import annotations

from collections.abc import Callable

from build_scripts.identifier_model.chance import Chance
from build_scripts.identifier_model.lists import sections
from build_scripts.identifier_model.names import Names
from build_scripts.identifier_model.places import Places
from build_scripts.identifier_model.segment import Segment

ORG = "ORG"
_OF_SAINTS = (
    "", "", " Church", " RC Primary School", " School", " Hospital", " Hospice", " C of E School", " Parish",
    " Youth Club", " Parish Hall", " Centre", " Primary", " Academy",
)  # fmt: skip
_PRAISE = ("Chapel", "Tabernacle", "Assembly", "Ministries", "Church", "Temple", "Centre", "International", "Parish")
_OUR_LADY = (
    "Help of Christians",
    "Queen of Heaven",
    "Queen of Peace",
    "and St Joseph",
    "Star of the Lake",
    "Untier of Knots",
)
_HOLY = ("Trinity", "Family", "Cross", "Ghost", "Rood")
_HOUSES = ("Evi", "Spor", "Centrum", "Hall", "House")
_OF_GROUPS = (
    "Women's Group", "Parents Group", "Welfare Trust", "Community Association", "Cultural Centre", "Women's Network",
    "Youth Project", "Elders Circle", "Advice Service", "Centre", "Helpline", "Foundation", "Fathers Group",
    "Supper Club", "Saturday School", "Homework Club", "Sewing Circle", "Youth Forum", "Choir", "Football Academy",
    "Mothers' Union", "Walking Group", "Film Club", "Mums", "Dads Network", "Sisters", "Brothers", "Tenants", "Carers",
)  # fmt: skip
_SHORT = (
    "Primary", "High", "FC", "Juniors", "Academy", "Sixth Form", "Girls", "Boys", "Grammar", "sec", "prim", "sch",
    "college", "nursery", "yth club", "gym", "mosque", "church", "surgery", "pharmacy", "library", "barbers", "chippy",
    "caff", "pub", "cafe", "care home", "warehouse", "school", "boxing", "masjid", "temple", "youth", "centre",
    "6th form",
)  # fmt: skip


class Bodies:
    """Draws institutions as people write them."""

    def __init__(self, chance: Chance, names: Names, places: Places) -> None:
        self._chance = chance
        self._names = names
        self._places = places
        self._lists = sections()

    def _of(self, section: str) -> str:
        return self._chance.pick(self._lists[section])

    def body(self) -> list[Segment]:
        """An institution that would lead to those who go there."""
        make: Callable[[], str] = self._chance.weighted(
            (
                (32, lambda: f"{self._places.stem()} {self._of('body_word')}"),
                (6, self._saint),
                (8, self._mosque),
                (8, self._worship),
                (10, self._of_people),
                (13, self._unusual),
                (8, self._foreign),
                (8, self._group),
                (7, self._short),
            )
        )
        name = make()
        if name.startswith("The "):
            return [Segment(name, ORG)]
        return [Segment("the " if self._chance.often(0.2) else ""), Segment(name, ORG)]

    def _saint(self) -> str:
        chance = self._chance
        return (
            chance.pick(("St ", "St. ", "Saint "))
            + self._of("saint")
            + chance.pick(("'s", "s"))
            + chance.pick(_OF_SAINTS)
        )

    def _mosque(self) -> str:
        stem, name = self._places.stem(), self._of("mosque_name")
        return self._chance.pick(
            (
                f"{stem} Mosque", f"Masjid {name}", f"{stem} Islamic Centre", f"{name} Mosque", f"{name} Madrasa",
                f"{stem} Jamia Masjid", f"{stem} Road mosque", f"Masjid-e-{name}", f"Zawiya {name}", f"{name} Hall",
                f"Jamia {name}", f"{name} Academy", f"{name} Institute", f"{name} Centre", f"Darul {name}", name,
            )
        )  # fmt: skip

    def _worship(self) -> str:
        chance, stem = self._chance, self._places.stem()
        return chance.pick(
            (
                f"Beth {chance.pick(('Israel', 'Tikvah', 'Torah', 'El', 'Shalom', 'Yosef', 'Hamedrash', 'David'))}",
                f"{stem} Shul",
                f"Ohel {self._names.first()} Synagogue",
                f"Etz {self._names.made_up(family=False)} Shtiebel",
                f"Sri Guru {chance.pick(('Nanak', 'Singh Sabha', 'Tegh Bahadur', 'Ravidass'))} Gurdwara",
                f"{stem} Hindu Temple",
                f"Shree {self._names.family()} Mandir",
                f"Sri {self._names.made_up(family=True)} Kovil",
                f"{self._of('praise')} {chance.pick(_PRAISE)}",
                f"Our Lady of {self._of('our_lady')}",
                f"Our Lady {chance.pick(_OUR_LADY)}{chance.pick(('', ' Church', ' Primary', ' Parish'))}",
                f"{self._of('praise')} {self._of('noun')} {chance.pick(_PRAISE)}",
                f"Holy {chance.pick(_HOLY)}{chance.pick(('', ' Church', ' School'))}",
                f"{self._of('church')}{chance.pick(('', f' {stem}', ' Chapel', ' Primary', ' Church'))}",
            )
        )

    def _of_people(self) -> str:
        names, chance = self._names, self._chance
        stem = chance.pick(
            (
                names.family(), f"{names.family()}'s", f"{names.first()}'s", self._places.stem(),
                f"{names.family()} & Sons", f"{names.family()} {names.family()}", f"{names.family()} Brothers",
                f"{names.family()} and Daughters", f"{names.first()} {chance.pick(('&', 'and'))} {names.first()}",
            )
        )  # fmt: skip
        return f"{stem} {self._of('body_word')}"

    def _unusual(self) -> str:
        chance, noun, adjective = self._chance, self._of, self._of("adjective")
        where = chance.pick(("on", "by", "at", "under", "in", "of"))
        stem = chance.pick(
            (
                f"{adjective} {noun('noun')}",
                f"The {noun('noun')} {where} the {noun('noun')}",
                f"{noun('noun')} {chance.pick(('and', '&', 'n'))} {noun('noun')}",
                f"The {noun('noun')}",
                f"The {adjective} {noun('noun')}",
                f"{noun('noun')} of {noun('noun')}",
                f"{adjective} {noun('noun')}s",
                f"{noun('noun')}works",
                noun("noun") + noun("noun").lower(),
                noun("odd_body"),
            )
        )
        return stem + (f" {self._of('body_word')}" if chance.often(0.7) else "")

    def _foreign(self) -> str:
        names, word = self._names, self._of("foreign_body_word")
        made_up = names.made_up(family=False)
        return self._chance.pick(
            (
                f"{word} {made_up}", f"{word} {self._of('noun')}", f"{names.made_up(family=True)} {word}",
                f"{word} {names.first()}", f"{made_up} {self._of('body_word')}", f"{word} {self._of('body_word')}",
                f"{made_up} {names.made_up(family=True)} {self._chance.pick(_HOUSES)}",
                f"{word} {made_up} {names.made_up(family=True)}", f"{word} {self._of('noun')} {made_up}",
                f"Café {made_up}", f"Club {made_up}", f"{word} {made_up} {self._of('body_word')}",
            )
        )  # fmt: skip

    def _group(self) -> str:
        who = self._places.stem() if self._chance.often(0.35) else self._of("people_of")
        return f"{who} {self._chance.pick(_OF_GROUPS)}"

    def _short(self) -> str:
        stem = self._chance.pick(
            (self._places.stem(), self._of("noun"), f"{self._of('adjective')} {self._of('noun')}", self._names.family())
        )
        return f"{stem} {self._chance.pick(_SHORT)}"
