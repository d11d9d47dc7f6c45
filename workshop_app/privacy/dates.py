"""Dates on which something happened to somebody, and ages: written, in figures or in words, also in other languages.

Left alone: years and days of the week by themselves, durations, school years, ranges of ages (“11 to 16”), and days
that everybody knows (7/7, 9/11, 7 October). A month with a year, or a day without one, may be anybody's: possible only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from workshop_app.domain.identifier import Certainty, IdentifierKind
from workshop_app.privacy.allowed import ALLOWED_WORDS
from workshop_app.privacy.span import Span
from workshop_app.privacy.words import word_set

_ENGLISH = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
    "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
)
_OTHERS = (
    "ocak|şubat|subat|mart|nisan|mayıs|mayis|haziran|temmuz|ağustos|agustos|eylül|eylul|ekim|kasım|kasim|aralık|aralik"
    "|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|wrzesnia|października|pazdziernika|listopada"
    "|grudnia|ianuarie|februarie|martie|aprilie|iunie|iulie|septembrie|octombrie|noiembrie|decembrie"
    "|enero|febrero|marzo|abril|mayo|junio|julio|septiembre|octubre|noviembre|diciembre"
    "|janeiro|fevereiro|março|marco|maio|junho|julho|setembro|outubro|novembro|dezembro"
    "|janvier|février|fevrier|mars|avril|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre"
    "|janayo|febraayo|maarso|abriil|maajo|juun|luulyo|agoosto|sebtembar|oktoobar|nofembar|disembar"
)
_MONTH = rf"(?:{_ENGLISH}|{_OTHERS})\.?"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:(?:19|20)\d\d|[’']?\d\d(?![\d%:,.]\d|[ ]?(?:people|of|years|percent|%|am|pm)))"
_ORDINAL = (
    "(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second"
    "|third|fourth|fifth"
    "|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth"
    "|seventeenth|eighteenth"
    "|nineteenth|twentieth|thirtieth"
)
_SPOKEN_YEAR = (
    r"(?:(?:nineteen|twenty)[ -](?:oh[ -])?\w{3,9}(?:-\w{3,5})?|two[ ]thousand(?:[ ]and)?[ ]\w{3,9}"
    r"|(?:fifty|sixty|seventy|eighty|ninety)(?:[ -]\w{3,5})?)"
)
_DAY_OF = rf"(?:{_DAY}(?:st|nd|rd|th)?|{_ORDINAL})"

_WEEKDAY_BEFORE = re.compile(
    r"(?<!\w)(?:mon|tues?|wed(?:nes|s)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?[.,]{0,2}[ ](?:the[ ])?$", re.IGNORECASE
)
_LONGEST_WEEKDAY = 16
_FIGURE, _LAST_DAY = re.compile(r"\d+"), 31
_NUMERIC = re.compile(
    rf"(?<![\w/.-])(?:{_DAY}[ ]?[/.-][ ]?(?:0?[1-9]|1[0-2])[ ]?[/.-][ ]?(?:(?:19|20)\d\d|\d\d)"
    rf"|(?:19|20)\d\d-[01]\d-[0-3]\d)(?![\w/-])"
)
_WRITTEN = re.compile(
    rf"(?<!\w)(?:the[ ])?(?P<day>{_DAY_OF})(?:[ ]?of)?[ -]?(?P<month>{_MONTH})(?!\w)(?P<year>,?[ -]{_YEAR}"
    rf"(?!\w)|,?[ ]{_SPOKEN_YEAR})?",
    re.IGNORECASE,
)
_AMERICAN = re.compile(
    rf"(?<!\w)(?P<month>{_MONTH})[ ](?:the[ ])?(?P<day>{_DAY}(?:st|nd|rd|th)?"
    rf"|{_ORDINAL})(?![\w%:])(?![ ](?:people|of us|percent))"
    rf"(?P<year>,?[ ](?:19|20)\d\d(?!\w))?",
    re.IGNORECASE,
)
_MONTH_AND_YEAR = re.compile(
    rf"(?<!\w)(?:{_MONTH})(?:[ ]of)?[ ,]{{1,2}}(?:(?:19|20)\d\d|[’']\d\d)(?!\w)", re.IGNORECASE
)
_IN_ORDINALS = re.compile(
    rf"(?<!\w)(?:the[ ])?(?:{_ORDINAL})[ ]of[ ]the[ ](?:{_ORDINAL})(?!\w)(?:,?[ ]{_SPOKEN_YEAR})?", re.IGNORECASE
)
_KNOWN = re.compile(
    r"(?:the )?(?:7(?:th)?|seventh)(?: of)? oct(?:ober)?\.?|oct(?:ober)?\.? (?:the )?(?:7(?:th)?|seventh)"
)
"""Days that are the name of what happened on them; with a year or without, they are nobody's."""
_KNOWN_BEFORE = re.compile(r"(?:^|\W)(?:7(?:th)?|seventh)(?: of)? $")
_DATE = "This looks like the date of something that happened to somebody."
_MAYBE_DATE = "A date can point to one person, when something happened to them on it."

_NUMBER_WORD = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    "|seventeen|eighteen"
    "|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four"
    "|five|six|seven|eight|nine))?"
)
_AGE = rf"(?:\d{{1,2}}(?:[ ]?1[/⁄]2)?|{_NUMBER_WORD})"
_OLD = re.compile(
    rf"(?<![\w–-])(?P<age>{_AGE}[ -]?(?:(?:years?|yrs?)[ -]?(?:old|of[ ]age)s?|y/?o(?!\w)|year[ -]old))(?!\w)",
    re.IGNORECASE,
)
_AGED = re.compile(rf"(?<!\w)age[ds]?[ ](?P<age>{_AGE})(?![\w%])", re.IGNORECASE)
_SELF = re.compile(
    rf"(?<!\w)(?:i'?m|i[ ]am|(?:he|she)(?:'s|[ ]is|[ ]was|s)|who[ ](?:is|was)|turn(?:ed|s|ing)|only"
    rf"|just)[ ](?:just[ ]|only[ ]|nearly[ ]|almost[ ])?"
    rf"(?P<age>{_AGE})(?=[ ]*(?:$|[.,;!?)–-]|(?:and|but|now|when|then|in|next|this|so|years?[.,]|years?$|he|she|who"
    rf"|came|works?|lives?|from|with)(?!\w)))",
    re.IGNORECASE,
)
_CHILD = re.compile(
    rf"(?<!\w)(?:son|daughter|boy|girl|brother|sister|nephew|niece|grandson|granddaughter|cousin|kid|child"
    rf"|mum|mother|dad|father|nan)"
    rf"(?:[ ]\w{{2,20}})?[ ](?:is|was|turned|,)[ ](?:only[ ]|just[ ])?(?P<age>{_AGE})(?=[ ]*(?:$|[.,;!?)]"
    rf"|(?:and|but|now|when)(?!\w)))",
    re.IGNORECASE,
)
_YOUNG = re.compile(
    rf"(?<!\w)(?:boy|girl|lad|lass|son|daughter|child|toddler|baby|kid|brother|sister|nephew|niece)(?:[ ]?,[ ]|[ ]\()"
    rf"(?P<age>{_AGE})(?=[,.;)])",
    re.IGNORECASE,
)
_YRS = re.compile(
    r"(?<!\w)(?:boy|girl|lad|lass|yp|son|daughter|brother|sister|cousin|nephew|niece|kid|child|man|woman|he|she"
    r"|(?:he|she)[’']?s|i[’']?m)[ ]?,?[ ]\(?(?:only[ ]|just[ ])?(?P<age>[1-9]\d?[ ]?yrs?)(?!\w)"
    r"(?![ ]+(?:ago|later|back|waiting|in|of|without|since)(?!\w))",
    re.IGNORECASE,
)
_SO_MANY_YEARS = re.compile(
    rf"(?<!\w)(?:i|he|she|who|son|daughter|boy|girl|brother|sister|mum|dad|mother|father)[ ](?:(?:is|was"
    rf"|am|has|have|be|had)[ ])?"
    rf"(?:only[ ]|just[ ])?(?P<age>{_AGE}[ ]years?)(?=[ ]*(?:$|[.,;!?)]|(?:and|but|now|when)(?!\w)))",
    re.IGNORECASE,
)
_NAME_IS = re.compile(
    rf"(?<!\w)(?P<who>[^\W\d_][^\W\d_’'-]{{1,20}})[ ](?:is|was"
    rf"|has)[ ](?P<age>{_AGE})(?=(?:[ ]years?)?[ ]*(?:$|[.,;!?)]|(?:and|but|now|when)(?!\w)))",
    re.IGNORECASE,
)
_NOBODY = word_set(
    """
    it that this which there what answer total number average score count one result minimum maximum limit theme
    table page question time group class rate price cost bus today year age here each most all some and or he she
    who son daughter boy girl brother sister i
    """
)
_YEARS = re.compile(r"[ ](?:years?|yrs?)(?:[ ](?:old|of[ ]age))?(?!\w)", re.IGNORECASE)
_MAYBE_AGE = "This could be somebody's age."
_MY_N = re.compile(rf"(?<!\w)(?:my|his|her|our|their)[ ](?P<age>{_AGE}[ -]year[ -]olds?)(?!\w)", re.IGNORECASE)
_BETWEEN_COMMAS = re.compile(r"(?<=\w)(?:, ?|,? ?\()(?P<age>[1-9]\d|[5-9])(?:[,.)]|(?= (?:yrs|years)\b))")
_BEFORE_COMMA = re.compile(r"(?<!\w)[^\W\d_a-z][^\W\d]*(?:[’'-][^\W\d]+)*$")
_RANGE_AFTER = re.compile(
    r"[ ]?(?:-|–|to|and|or|/|\+)[ ]?(?:\d|over|under|above|below|(?:" + _NUMBER_WORD + r")(?!\w))", re.IGNORECASE
)
_RANGE_BEFORE = re.compile(
    r"(?:\d[ ]?(?:-|–|to|and|or|/)|between|over|under|above|below|from|most|many|all|some|of the|than|year)[ ]?$",
    re.IGNORECASE,
)
_AGE_REASON = "This looks like somebody's age."
_NEAR = 12


def find_dates(text: str) -> Iterator[Span]:
    """Dates in folded text."""
    for span in _dates(text):
        day = _WEEKDAY_BEFORE.search(text, max(0, span.start - _LONGEST_WEEKDAY), span.start)
        yield span if day is None else span._replace(start=day.start())


def _dates(text: str) -> Iterator[Span]:
    low = text.lower()
    for match in _NUMERIC.finditer(text):
        if " " in match.group() and not _has_a_year(match.group()):
            continue  # “scores 10 / 9 / 08”
        yield Span(match.start(), match.end(), IdentifierKind.DATE, _DATE)
    for match in _IN_ORDINALS.finditer(text):
        yield Span(match.start(), match.end(), IdentifierKind.DATE, _DATE)
    for pattern in (_WRITTEN, _AMERICAN):
        for match in pattern.finditer(text):
            if _KNOWN.match(low, match.start(), match.end()) or _is_a_word(match):
                continue
            start = min(match.start("day"), match.start("month"))
            yield _date(start, match.end(), match["year"] is not None)
    for match in _MONTH_AND_YEAR.finditer(text):
        if not _KNOWN_BEFORE.search(low, max(0, match.start() - _NEAR), match.start()):
            yield _date(match.start(), match.end(), False)


def _has_a_year(date: str) -> bool:
    """Whether the last figure can be nothing but a year."""
    last = _FIGURE.findall(date)[-1]
    return len(last) > len("31") or int(last) > _LAST_DAY


def _date(start: int, end: int, sure: bool) -> Span:
    if sure:
        return Span(start, end, IdentifierKind.DATE, _DATE)
    return Span(start, end, IdentifierKind.DATE, _MAYBE_DATE, Certainty.POSSIBLE)


def _is_a_word(match: re.Match[str]) -> bool:
    """Whether the month is another word: “2 may come”, “one mar”, “second march through the town”."""
    month, day = match["month"], match["day"]
    if month.lower() not in ("may", "mar", "march", "mars", "mart", "dec", "sep", "jun"):
        return False
    return month.islower() and not (
        match["year"] or (day.lower().endswith(("st", "nd", "rd", "th")) and day[0].isdigit())
    )


def is_known_day(words: str) -> bool:
    """Whether these words are a day that everybody knows by what happened on it."""
    return _KNOWN.fullmatch(words.lower()) is not None


def find_ages(text: str) -> Iterator[Span]:
    """Ages of somebody in folded text; ages of groups (“11 to 16”, “over 65s”) are left."""
    for pattern in (_OLD, _AGED, _SELF, _CHILD, _YOUNG, _YRS, _SO_MANY_YEARS, _MY_N):
        for match in pattern.finditer(text):
            start, end = match.span("age")
            if not _is_range(text, start, end):
                yield Span(start, _with_years(text, end), IdentifierKind.AGE, _AGE_REASON)
    for match in _NAME_IS.finditer(text):
        start, end = match.span("age")
        if match["who"].lower() not in _NOBODY and not _is_range(text, start, end):
            yield Span(start, _with_years(text, end), IdentifierKind.AGE, _MAYBE_AGE, Certainty.POSSIBLE)
    for match in _BETWEEN_COMMAS.finditer(text):
        start, end = match.span("age")
        name = _BEFORE_COMMA.search(text, max(0, match.start() - 24), match.start())
        if name is not None and name.group().lower() not in ALLOWED_WORDS and not _is_range(text, start, end):
            yield Span(start, _with_years(text, end), IdentifierKind.AGE, _AGE_REASON)


def _with_years(text: str, end: int) -> int:
    """Where an age ends together with the “years” after it: “81 years”, “19 year”."""
    years = _YEARS.match(text, end)
    return end if years is None else years.end()


def _is_range(text: str, start: int, end: int) -> bool:
    plural = text[start:end].lower().endswith(("olds", "ages"))
    before = text[max(0, start - _NEAR) : start]
    return plural or bool(_RANGE_AFTER.match(text, end)) or bool(_RANGE_BEFORE.search(before))
