"""What stands in for what was found: as much of the sense as cannot point to anybody.

Consistent inside one text only: the same name is the same letter there, and another letter in the next. A pseudonym
that went through a whole session would tie together what one person said.
"""

from __future__ import annotations

import re

from workshop_app.domain.identifier import IdentifierKind
from workshop_app.privacy.span import Span
from workshop_app.privacy.spoken import NUMBERS
from workshop_app.privacy.words import word_set

_PLAIN = {
    IdentifierKind.PHONE: "[phone number]",
    IdentifierKind.EMAIL: "[e-mail address]",
    IdentifierKind.URL: "[web address]",
    IdentifierKind.HANDLE: "[account name]",
    IdentifierKind.POSTCODE: "[postcode]",
    IdentifierKind.NHS: "[NHS number]",
    IdentifierKind.NINO: "[National Insurance number]",
    IdentifierKind.PLATE: "[number plate]",
    IdentifierKind.ADDRESS: "[an address]",
    IdentifierKind.LOCATION: "[a place in the borough]",
}
_BODIES = (
    (
        "[a school]",
        word_set(
            """
            school schools academy college university primary secondary juniors infants nursery form comprehensive
            grammar pru             kindergarten madrasah madrassa madrasa yeshiva cheder sec
            """
        ),
    ),
    (
        "[a place of worship]",
        word_set(
            """
            mosque masjid church chapel synagogue shul shtiebel temple gurdwara mandir kovil vihara cathedral
            tabernacle assembly ministries parish convent priory friary zawiya jamia jami beth bet bnei lady hallows
            saints st saint
            """
        ),
    ),
    (
        "[a health service]",
        word_set("surgery hospital hospice clinic pharmacy chemist dentist medical health practice"),
    ),
    ("[a club]", word_set("club gym dojo fc scout brownies")),
)
_BODY = "[an organisation]"
_FRIENDS = word_set("friend mate bestie neighbour flatmate housemate colleague boss manager landlord landlady carer")
_BANDS = ((10, "[a child under 10]"), (18, "[a young person]"), (25, "[a person under 25]"), (60, "[an adult]"))
_OLDER = "[an older person]"
_AGE = "[an age]"
_SEASONS = (
    ("spring", "march mar mart april apr nisan may mayıs marca kwietnia maja marzo abril mayo mars avril mai"),
    (
        "summer",
        "june jun haziran july jul temmuz august aug ağustos czerwca lipca sierpnia junio julio agosto juin juillet",
    ),
    ("autumn", "september sept sep eylül october oct ekim november nov kasım września października octubre"),
    (
        "winter",
        "december dec aralık january jan ocak february feb şubat grudnia stycznia lutego enero febrero diciembre",
    ),
)
_MONTHS = {month: season for season, months in _SEASONS for month in months.split()}
_BY_NUMBER = ("winter", "winter", *("spring",) * 3, *("summer",) * 3, *("autumn",) * 3, "winter")
_NUMERIC = re.compile(r"\d{1,2}[/.-](\d{1,2})[/.-]\d{2,4}|\d{4}-(\d\d)-\d\d")
_WORD = re.compile(r"[^\W\d_]+")


class Replacements:
    """The replacements in one text, from its start to its end."""

    def __init__(self) -> None:
        self._people: dict[str, str] = {}

    def of(self, text: str, span: Span) -> str:
        """What stands in for `span` of the folded `text`."""
        words = text[span.start : span.end].lower()
        if span.kind is IdentifierKind.PERSON:
            return f"[person {self._letter(words)}]"
        if span.kind is IdentifierKind.ORG:
            return next((name for name, heads in _BODIES if heads.intersection(_WORD.findall(words))), _BODY)
        if span.kind is IdentifierKind.RELATION:
            return "[a friend]" if _FRIENDS.intersection(_WORD.findall(words)) else "[a relative]"
        if span.kind is IdentifierKind.AGE:
            return _band(words)
        if span.kind is IdentifierKind.DATE:
            season = _season(words)
            return f"[a day in {season}]" if season else "[a date]"
        return _PLAIN[span.kind]

    def _letter(self, name: str) -> str:
        """A, B, C … in the order in which people come; a first name that came with a family name is the same person."""
        parts = _WORD.findall(name)
        key = parts[-1] if parts else name
        for part in parts:
            if part in self._people:
                key = part
        letter = self._people.get(key) or chr(ord("A") + len(set(self._people.values())) % 26)
        self._people.update(dict.fromkeys(parts or [name], letter))
        return letter


def _band(words: str) -> str:
    years = _years(words)
    if years is None:
        return _AGE
    return next((band for below, band in _BANDS if years < below), _OLDER)


def _years(words: str) -> int | None:
    digits = re.search(r"\d{1,3}", words)
    if digits is not None:
        return int(digits.group())
    total = [int(NUMBERS[word]) for word in _WORD.findall(words) if word in NUMBERS]
    return sum(total) if total else None


def _season(words: str) -> str:
    numeric = _NUMERIC.search(words)
    if numeric is not None:
        month = int(numeric[1] or numeric[2])
        return _BY_NUMBER[month - 1] if 1 <= month <= 12 else ""
    return next((_MONTHS[word] for word in _WORD.findall(words) if word in _MONTHS), "")
