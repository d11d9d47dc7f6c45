"""Schools, places of worship, clubs, shops and surgeries by the words that such names are made with.

“Oakhill Park Academy” can point to a pupil as its street points to a neighbour. What is only a kind (“the youth club”,
“Community Centre”) is no name. In small letters a name is possible at most.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from workshop_app.domain.identifier import Certainty, IdentifierKind
from workshop_app.privacy.allowed import Allowed
from workshop_app.privacy.names import common_words
from workshop_app.privacy.span import Span
from workshop_app.privacy.words import word_set

_HEADS = (
    "School|Schools|Academy|College|University|Primary|Secondary|Juniors|Infants|Nursery"
    "|Sixth Form College|Sixth Form|Comprehensive|High School"
    "|Grammar|PRU|Kindergarten|Madrasah|Madrassa|Madrasa|Yeshiva|Cheder|Mosque|Masjid|Church|Chapel"
    "|Synagogue|Shul|Shtiebel|Temple|Gurdwara"
    "|Mandir|Kovil|Vihara|Cathedral|Tabernacle|Assembly|Ministries|Parish|Parish Hall|Convent|Priory"
    "|Friary|Zawiya|Centre|Center|Hub"
    "|Association|Society|Trust|Foundation|Charity|Project|Club|Gym|Dojo|FC|Football Club|Surgery"
    "|Hospital|Hospice|Clinic|Pharmacy|Chemist"
    "|Dentist|Medical Centre|Health Centre|Medical Practice|Dental Practice|Hostel|Hotel|Guest House|Library"
    "|Solicitors|Barbers"
    "|Barber|Hairdressers|Salon|Nails"
    "|Cabs|Minicabs|Motors|Tyres|Garage|Deli|Bakery|Butchers|Laundry|Launderette|Cafe|Café|Restaurant"
    "|Takeaway|Kebab|Grill|Bookmakers"
    "|Carpets|Books|Bookshop|Stores|Supermarket|Cash and Carry|Scaffolding|Builders|Plumbing|Cleaners"
    "|Cleaning Services|Care Home"
    "|Nursing Home|Leisure Centre|Sports Centre|Community Hall|Village Hall|Scout Group|Brownies"
    "|Welfare Association|Youth Club"
    "|Boxing Club|Hall|Pitch|Pavilion|Playground|City Farm|Baths|Arts Centre|Studios|Theatre|Playhouse|Tuition Centre"
    "|Opticians|Newsagents|Florist|Fish Bar|Tandoori|Groundworks|Roofing|Logistics|Judo Club|Cricket Club|Rugby Club"
)
_WORD = r"[^\W\d_][\w’']{0,30}(?:-[^\W\d_]\w{0,30}){0,2}"
_CAPITAL = rf"(?=[^\W\d_a-zß-öø-ÿ]){_WORD}"
_LINK = r"(?:of|the|and|by|on|&|for|in|ul|al|us|de|la|le|el|e|do|da|dos|das|del|di|y|i)"

_NAMED = re.compile(
    rf"(?<![\w’'])(?P<name>{_CAPITAL}(?:[ ](?:{_CAPITAL}"
    rf"|{_LINK}(?=[ ]))){{0,4}})[ ](?P<head>(?i:{_HEADS}))(?:[ ](?:School|College|Centre|for Girls"
    rf"|for Boys))?(?![\w’'])"
)
_HEAD_FIRST = re.compile(
    rf"(?<![\w’'])(?i:masjid|jamia|jami|madrasah|zawiya|gurdwara|mandir|church of|our lady|all hallows"
    rf"|all saints|holy (?:cross|family|trinity|rosary)|beth|bet|bnei|congregation|iglesia|delikatesy|café"
    rf"|cafe|casa|bar)"
    rf"(?:[ ](?:{_CAPITAL}|{_LINK}(?=[ ]))){{1,4}}"
)
_SAINT = re.compile(
    rf"(?<![\w’'])(?:St|Saint)\.?[ ]{_CAPITAL}(?:[ ](?:and[ ])?{_CAPITAL}){{0,2}}(?:[ ](?i:{_HEADS}|rc"
    rf"|c of e|coe))?(?![\w’'])"
)
_AND_SONS = re.compile(rf"(?<![\w’']){_CAPITAL}(?:[ ]{_CAPITAL})?[ ](?:&|and)[ ](?:Sons|Daughters|Co)(?!\w)")
_SMALL = re.compile(
    rf"(?<![\w’'])(?P<name>{_WORD}(?:[ ]{_WORD})?)[ ](?P<head>school|academy|college|primary|sec|mosque"
    rf"|masjid|church|synagogue|shul|temple|gurdwara"
    r"|mandir|chapel|surgery|hospital|clinic|pharmacy|barbers|fc|motors|tyres|cafe|deli|bakery"
    r"|boxing club|youth club|community centre|comm centre|care home)(?![\w’'])",
    re.IGNORECASE,
)
_SMALL_FIRST = re.compile(
    r"(?<![\w’'])(?:masjid|jamia|gurdwara|mandir|st|saint)[ .]{1,2}(?P<name>(?:al|ul|an|as|ar"
    r"|at)[ -]\w{3,20}|[^\W\d_]{4,20}(?:[’']s)?)(?![\w])"
    r"|(?<![\w’'])(?P<lady>our[ ]lady[ ](?:(?:star|queen|help|mother|comfort)[ ])?of[ ](?:the[ ]|our[ ]|good[ ]"
    r"|mount[ ]|perpetual[ ]){0,2}[^\W\d_]{3,20})(?![\w])",
    re.IGNORECASE,
)

_KINDS = word_set(
    """
    community youth primary secondary local islamic muslim christian catholic jewish hindu sikh girls boys girl's
    boy's women's men's mens womens sports sport leisure health family families children's children childrens day
    job cultural education resource resources advice drop-in dropin high sunday saturday after night private state
    public faith free old new special boarding grammar comprehensive infant junior middle senior nursery village
    town city church mosque school parish welfare medical dental walk-in refugee arts art music boxing football
    cricket swimming fitness homework breakfast lunch social working supplementary arabic quran language evening
    adult further higher shopping call garden business central main big small first second housing residents tenants
    parents neighbourhood national english british london european human primary's kids kid's young people's elderly
    pensioners lunch mental home hate crime safer gp a&e nhs baptist methodist orthodox anglican pentecostal
    evangelical united reform reformed roman greek polish turkish kurdish somali bengali tamil nigerian ghanaian
    caribbean african asian irish chinese cypriot
    """
)
_OPENERS = word_set(
    """
    the a an i at in on after when if it he she they we my our his her their your and but from outside near somebody
    someone honestly nobody young apparently teachers during people opposite behind by to of every this that these
    those there then so because while with where who what which is was are were also only just even still both all
    most many some any no not yes well now as or for into around your each between under over one two three another
    same different other whole next last go goes going went leave left join joined joining run runs start started
    attend attended visit visited use used called like than about before since until back off out up down how why
    can could should would will do does did has have had be been being get gets got
    """
)
_NO_NAME = (
    _OPENERS
    | _KINDS
    | word_set(
        """
    whose its good bad best worst busy nearest closest open close closed new nice safe empty proper real actual own
    more less few several pick drop outside inside around per said says told asked think thinks feel want wants need
    needs know knows see saw find found make made let lets keep kept take took bring brought talk talked speak spoke
    come came during every post pre anti non pro love loves hate hates leaving finish finished skip skipped missing
    miss missed teach teaching kind type sort end start side part member members kids mums dads lads girls boys
    parents teachers
    """
    )
)
_BODY = "This looks like the name of a school, a place of worship, a club or a firm that somebody belongs to."
_MAYBE = "This could be the name of a school, a place of worship, a club or a firm."


def find_bodies(text: str) -> Iterator[Span]:
    """Named institutions in folded text."""
    allowed = Allowed(text)
    for match in _NAMED.finditer(text):
        start = _name_begins(match, _after_allowed(match, allowed))
        if start is not None and not allowed.covers(start, match.end()):
            if _says_something(text[start : match.end("name")]):
                yield Span(start, match.end(), IdentifierKind.ORG, _BODY)
            else:
                yield Span(start, match.end(), IdentifierKind.ORG, _MAYBE, Certainty.POSSIBLE)
    for pattern in (_HEAD_FIRST, _SAINT, _AND_SONS):
        for match in pattern.finditer(text):
            if not allowed.covers(*match.span()):
                yield Span(*_trimmed(text, *match.span()), IdentifierKind.ORG, _BODY)
    for match in _SMALL.finditer(text):
        start = _small_name_begins(match)
        if start is not None and not allowed.covers(start, match.end()):
            yield Span(start, match.end(), IdentifierKind.ORG, _MAYBE, Certainty.POSSIBLE)
    for match in _SMALL_FIRST.finditer(text):
        if match["lady"] or match["name"].lower() not in _NO_NAME:
            yield Span(match.start(), match.end(), IdentifierKind.ORG, _MAYBE, Certainty.POSSIBLE)


def _says_something(name: str) -> bool:
    """Whether a name has a word that is no common one: “Oakhill Park” has, “Second Wind” may just begin a sentence."""
    return any(word.lower().replace("’", "'").removesuffix("'s") not in common_words() for word in name.split(" "))


def _after_allowed(match: re.Match[str], allowed: Allowed) -> int:
    """Where the match begins, without what of it belongs to a phrase that is never marked (“Manchester Arena and …”).

    A phrase that the kind only follows in small letters is such a thing too: “the Home Office hotel”.
    """
    start, end = match.start(), match.end("name")
    for begins, ends in allowed.ranges:
        cut = begins < start < ends or (begins == start and (ends < end or match["head"][:1].islower()))
        if cut and ends <= end:
            start = ends
    return start


def _name_begins(match: re.Match[str], start: int) -> int | None:
    """Where the name begins, without words that only begin the sentence; None where all of it is only a kind."""
    name = match.string[start : match.end("name")]
    start += len(name) - len(name.lstrip(" "))
    words = name.strip(" ").split(" ")
    while words and _only_opens(words):
        start += len(words.pop(0)) + 1
    named = [
        word for word in words if word and word.lower().rstrip("’'") not in _KINDS and word.lower() not in _OPENERS
    ]
    return start if named else None


def _only_opens(words: list[str]) -> bool:
    """Whether the first word only begins the sentence: “The …”, “Keep the …”."""
    low = words[0].lower()
    return low in _OPENERS or (low in common_words() and len(words) > 1 and words[1].lower() in _OPENERS)


def _small_name_begins(match: re.Match[str]) -> int | None:
    """The same where no capital tells a name: the word before the kind has to be one that is no common word."""
    words = match["name"].split(" ")
    last = words[-1].lower()
    strange = [
        word for word in words if len(word) > 3 and word.lower() not in common_words() and word.lower() not in _NO_NAME
    ]
    if last in _OPENERS or not strange:
        return None
    return match.start() + (len(words[0]) + 1 if len(words) == 2 and words[0].lower() in _NO_NAME else 0)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without a linking word left at the end."""
    words = text[start:end].split(" ")
    while len(words) > 1 and words[-1].islower() and len(words[-1]) <= 3:
        end -= len(words.pop()) + 1
    return start, end
