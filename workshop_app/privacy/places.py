"""Addresses, streets, estates and stations: a number with a street, or a name with what kind of place it is.

A name in capitals with a street word is certain; in small letters it is possible, and only with words for streets that
mean little else (“court” and “way” are not). A number before it makes it an address in any case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from workshop_app.domain.identifier import Certainty, IdentifierKind
from workshop_app.privacy.allowed import Allowed
from workshop_app.privacy.names import common_words
from workshop_app.privacy.span import Span
from workshop_app.privacy.words import word_set

_STREETS = (
    "street|road|avenue|lane|close|court|house|terrace|crescent|mews|drive|gardens|buildings|place|way"
    "|row|walk|rise|mount|reach"
    "|parade|passage|square|grove|hill|yard|cottages|quay|wharf|point|green|broadway|alley|heights|towers?|lodge|villas"
)
_SHORT_STREETS = "st|rd|ave|ln|cl|ct|cres|terr?|gdns|gdn|pl|sq|hse|dr|bldgs"
_OTHER_PLACES = (
    "estate|station|stn|roundabout|depot|bus garage|cemetery|industrial estate|retail park|trade park|business park"
    "|shopping centre|allotments|playing fields|recreation ground|bus stop|underpass|flyover|market|park"
)
_NAME = r"[^\W\d_][\w’']{1,30}(?:-[^\W\d_]\w{0,30}){0,2}"
_CAPITAL = rf"(?=[^\W\d_a-zß-öø-ÿ]){_NAME}"
_SPOKEN = (
    r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six"
    r"|seven|eight|nine))?"
    r"|(?:one|two|three|four|five|six|seven|eight|nine)(?:[ -](?:oh|hundred(?: and)?|one|two|three|four"
    r"|five|six|seven|eight|nine|ten|eleven"
    r"|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty"
    r"|fifty)){0,3}|a[ ]hundred(?:[ ]and[ ][a-z]{3,9}(?:-[a-z]{3,5})?)?|ten|eleven|twelve"
    r"|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
)
_HOME = (
    r"(?:flat|flt|unit|apt|apartment|room|block|maisonette)[ ](?:(?:no|nr|num)\.?[ ]?|number[ ])?(?!no\b|nr\b)\w{1,4}"
)
_NUMBER = (
    rf"(?:(?:no\.?|number|nr\.?|house|hse|plot|r/o|rear[ ]of)[ ]?)?"
    rf"(?:(?:\d{{1,4}}[a-z]?(?:,[ ]|[ ]?&[ ]?|[ ]and[ ])){{0,4}}\d{{1,4}}[a-z]?(?:-\d{{1,4}})?"
    rf"|{_SPOKEN}(?:[ ][a-z](?=[ ]))?)"
)
_HOUSE = r"(?:the[ ])?(?:bungalow|lodge|cottage|annexe?|coach[ ]house|gate[ ]?house|vicarage|rectory|manse),[ ]"

_NUMBERED = re.compile(
    rf"(?<![\w.:£$€])(?i:(?:{_HOUSE})?(?:{_HOME}[ ]?[,/]?[ ]?)?{_NUMBER},?[ ](?P<name>{_NAME}(?:[ ]{_NAME}){{0,2}})[ ]"
    rf"(?P<kind>{_STREETS}|{_SHORT_STREETS}))(?![\w’'])\.?"
    rf"(?i:,?[ ]\(?{_HOME}(?!\w)\)?)?(?:,[ ]?{_CAPITAL}(?:[ ]{_CAPITAL})?(?=[,.;!?)]|$))?"
)
_FLAT_IN = re.compile(
    rf"(?<!\w)(?i:{_HOME}),?[ ]?/?[ ]?(?:{_CAPITAL}[ ]){{1,3}}(?i:{_STREETS}|{_SHORT_STREETS})(?![\w’'])"
)
_DOOR = re.compile(
    r"(?<!\w)(?:(?:lives?|living|lived|stays?|staying|family|people|neighbours?|lady|woman|man|couple|lot|those|them"
    r"|her|him|next[ ]door|answer|knock(?:ed)?|rang|call(?:ed)?|visit(?:ed)?|letters?|noise|moved)"
    r"[ ]?(?:at|@|from|in|to|on)?|@|round[ ](?:at|to)|back[ ]to)[ ]"
    r"(?P<door>(?:no|nr|number|house[ ]number|house[ ]no|flat|flt)\.?[ ]?(?!10\b)\d{1,3}[a-z]?)"
    r"(?![\w:.,]?\d|[ ]?%|[ ](?:of|on[ ]the[ ]list|bus|in[ ]the|positions?|places?|hours?"
    r"|minutes?|times|people|years?|weeks?|or|to)(?!\w))",
    re.IGNORECASE,
)
"""A door by its number, where a word before it says that somebody lives behind it; number ten is no secret."""
_NAMED = re.compile(
    rf"(?<![\w’'])(?P<name>(?:{_CAPITAL}[ ]){{1,3}})(?P<kind>(?i:{_OTHER_PLACES}"
    rf"|{_STREETS})(?:[ ](?:station|stn|estate|depot|roundabout|bus stop))?|St|Rd|Ave|Ln|Cres|Gdns)"
    rf"(?![\w’'])(?:[ ](?:North|South|East|West)(?!\w))?"
)
_SMALL = re.compile(
    rf"(?<![\w’'])(?P<name>{_NAME}(?:[ ](?:tn|town|hill|park|green|lane|rd|road|st|street))?)[ ]"
    r"(?P<kind>street|road|avenue|lane|crescent|terrace|mews|gardens|estate|station|stn|rd|ave|ln|cres"
    r"|gdns|hse|st|alley|bus garage|close|cemetery)"
    r"(?![\w’'])(?:[ ](?:station|stn|estate))?",
    re.IGNORECASE,
)

_ALSO_WORDS = word_set(
    "house close court drive place way row walk rise mount passage square hill yard point green market park"
)
"""Kinds of place that are words as well: after words that everybody uses they may be a phrase."""
_STOP = word_set(
    """
    people minutes minute of year years and the in on at from to for per out times days day weeks week officers boys
    girls was is were are we they meeting meetings hours hour months month percent point questions or but with by
    that this these those their our my his her your its every each some any all no not more most same other another
    next last first second third one two three four five six seven eight nine ten way side outside near opposite inside
    behind along
    """
)
_NO_NAME = _STOP | word_set(
    """
    a an main high side back front cross off across quiet busy long short dead residential local council housing
    real industrial police train tube bus fire radio tv power petrol polling railway coach underground overground
    metro gas service polling comfort whole wrong right down up along near outside inside behind around between down
    big small old new own what which where whose when if so as into onto over under past memory walk walking street
    road that's it's get got getting go going come coming leave leaving left here there very really quite too home
    public private toll bike cycle fast slow middle country ring fire poor rich white black dark empty same end
    start just only even still good bad safe unsafe nice busy closest nearest nearby entire dirty clean narrow our
    changing he she who
    """
)
_OPENERS = word_set(
    """
    the a an i at in on after when if it he she they we my our his her and but from outside near somebody someone
    honestly nobody young apparently teachers during people opposite behind by to of every this that these those
    there then so because while with where who what which is was are were also only just even still both all most
    many some no not yes well now as or for into around across along between under over past down up off
    """
)
_ADDRESS = "This looks like an address."
_PLACE = "This looks like a street or a place where somebody can be found."
_MAYBE_DOOR = "This could be the number of somebody's door."
_MAYBE = "This could be a street or a place where somebody can be found."


def find_places(text: str) -> Iterator[Span]:
    """Addresses and places in folded text."""
    allowed = Allowed(text)
    for match in _NUMBERED.finditer(text):
        words = match["name"].lower().split(" ")
        if not _STOP.intersection(words) and not allowed.covers(match.start("name"), match.end()):
            yield Span(match.start(), _end(text, match), IdentifierKind.ADDRESS, _ADDRESS)
    for match in _FLAT_IN.finditer(text):
        yield Span(match.start(), match.end(), IdentifierKind.ADDRESS, _ADDRESS)
    for match in _DOOR.finditer(text):
        yield Span(match.start("door"), match.end(), IdentifierKind.ADDRESS, _MAYBE_DOOR, Certainty.POSSIBLE)
    for match in _NAMED.finditer(text):
        start = _without_openers(match)
        if start is None or allowed.covers(start, match.end()):
            continue
        if _is_a_phrase(text[start : match.end("name")], match["kind"]):
            yield Span(start, match.end(), IdentifierKind.LOCATION, _MAYBE, Certainty.POSSIBLE)
        else:
            yield Span(start, match.end(), IdentifierKind.LOCATION, _PLACE)
    for match in _SMALL.finditer(text):
        first = match["name"].split(" ")[0].lower()
        if first not in _NO_NAME and len(first) > 2 and not allowed.covers(match.start(), match.end()):
            yield Span(match.start(), match.end(), IdentifierKind.LOCATION, _MAYBE, Certainty.POSSIBLE)


def _is_a_phrase(name: str, kind: str) -> bool:
    """Whether it may be no place at all: “Open House”, “Safe Place”, “Turning Point”."""
    words = name.strip(" ").lower().split(" ")
    return kind.lower() in _ALSO_WORDS and all(word in common_words() for word in words)


def _end(text: str, match: re.Match[str]) -> int:
    end = match.end()
    while text[end - 1] in " .":
        end -= 1
    return end


def _without_openers(match: re.Match[str]) -> int | None:
    """Where the name begins, without words that only begin the sentence; None where nothing of a name is left."""
    start = match.start()
    for word in match["name"].rstrip(" ").split(" "):
        low = word.lower()
        if low in _OPENERS or low in _NO_NAME:
            start += len(word) + 1
        else:
            return start
    return None
