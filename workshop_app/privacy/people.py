"""People by what stands beside a name: a title, a word of kinship in the languages of London, “my name is”.

A name in capitals after such a word is certain. In small letters it is possible, and only where the word that follows
is no common one. The kin word is marked too, since with a name it ties two people together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from workshop_app.domain.identifier import Certainty, IdentifierKind
from workshop_app.privacy.allowed import ALLOWED_WORDS, Allowed
from workshop_app.privacy.names import common_words, known_names
from workshop_app.privacy.span import Span
from workshop_app.privacy.words import word_set

TITLES = (
    "mr|mrs|ms|miss|mx|mister|missus|mst|dr|doctor|prof|professor|rev|revd|reverend|fr|father|sr|sister|brother|pastor"
    "|deacon|rabbi|rebbetzin|imam|sheikh|shaykh"
    "|sheik|mufti|maulana|mawlana|ustadh|ustad|hafiz|haji|hajji|hajia|alhaji|alhaja|sayyid|syed|cllr"
    "|councillor|pc|dc|ds|di|dci|wpc|sergeant|sgt"
    "|inspector|insp|supt|superintendent|constable|coach|sir|lady|lord|dame|bishop|archdeacon|canon|vicar|pandit"
    "|guru|swami|granthi|giani|bhai|pan|pani|herr|frau"
    "|señor|señora|senhor|dona|don|umm|usta|hoca|chief|oba|otunba|nana|madam|madame|mama|papa|baba"
)
_TITLE = re.compile(rf"(?<![\w’'])(?:{TITLES})(?:\.?[ ]|\.)", re.IGNORECASE)
_ALSO_WORDS = word_set(
    """
    father sister brother chief don pan coach nana mama papa baba doctor constable guru lady lord sir madam miss
    canon
    """
)
"""Titles that are words as well: with small letters after them they say nothing."""

KIN = word_set(
    """
    mum mom mummy mam mother ma dad daddy father pa nan nana nanna gran granny grandma grandmother grandad granddad
    grandpa grandfather bro brother sis sister son boy daughter girl wife husband hubby missus partner cousin cuz
    uncle auntie aunty aunt nephew niece grandson granddaughter nanny godmother godfather
    stepdad stepmum stepson stepdaughter stepfather
    stepmother fiance fiancee girlfriend boyfriend gf bf twin neighbour flatmate housemate mate friend bestie
    colleague landlord landlady manager boss carer abba abbu abu ammi amma ammu apa appa baji bhai bhaiya bhabi
    bhabhi chacha chachi chacaji khala khalu mama mami mamu dada dadi nani nanu phupo phuppo taya tayi beta beti
    didi apu bhaijan chachu kaka kaki masi mausi thatha paati papa akka anna annan
    thambi thangachi periyappa chithi ammo
    amo khalo khalto amti ami umm abo jiddo teta habboba abti eeddo eedo adeer habaryar walaal walaalo hooyo aabo
    aabe ayeeyo awoowe gashe abla abi agabey anne baba amca dayi hala teyze yenge nine dede dayê bavo xale kak khale
    amu khaleh ammeh wujek wuj ciocia ciotka babcia dziadek tata dyadko titka tyotya dyadya babushka unchiul matusa
    bunica bunicul tanti nene xhaxhi teze halla lelya chicho iya egbon aburo nne nna nwanne maame paapa wofa sewaa
    mzee mjomba shangazi yaya mumsy tantie tia tio tía tío avó avô vovó vovô mãe pai abuela abuelo nonna nonno zia
    mamoo phuppi nanu dulabhai kaku kakima mashi dida dadu enişte eniste torun ağabey babaanne anneanne apê dapîr dapir
    bapîr bapir siostra szwagier teściowa tesciowa kuzyn stryj mătușa bunicul vărul madrinha padrinho sobrinho noko
    ndeko hawey haftey adey abboy etete sidi akhi ukhti dadash wror chithappa machan puttar jija doda babusia motra
    shushu nainai yeye ninong daideo mamo bredda sista muma puppa sekuru gogo ambuya mukoma malume bhuti suegra cuñado
    hermana hermano irmão irmã kardeşim yeğenim ammijaan abbajaan compadre comadre
    zio tonton tatie mamie papi yiayia pappous theia popo gonggong jiejie gege kuya tita tito lola lolo
    """
)
_WORD = r"[^\W\d_][^\W\d_’']{1,24}(?:['’-][^\W\d_]{1,24}){0,3}"
_INITIAL = r"(?:[^\W\d_a-z]\.?[ ]){0,3}"
_CAPITAL = rf"(?=[^\W\d_a-zß-öø-ÿ]){_WORD}"
_PARTICLE = r"(?:(?i:al|el|bin|binti|bint|ibn|abu|umm|de|da|dos|do|van|der|den|ben|bat|ud|ul|uz|von|la|le|o)[ -])"
_NAME = re.compile(rf"(?<!\w){_INITIAL}{_PARTICLE}?{_CAPITAL}(?:[ ]{_PARTICLE}?{_CAPITAL}){{0,3}}")
_SMALL = re.compile(_WORD)
_KIN_WORD = re.compile(
    r"(?<![\w’'])(?P<whose>(?:my|his|her|our|their|your|me|ur)[ ](?:late |big |little |older |younger "
    r"|eldest |youngest |best |half |step )?)?"
    r"(?P<kin>[^\W\d_]{2,14}(?:-in-law)?)(?=[ ,])",
    re.IGNORECASE,
)
_KIN_AFTER = re.compile(r"[ ](?P<kin>[^\W\d_]{2,10})(?![\w’'])")
_AFTER_NAMES = word_set(
    """
    chacha chachi khala mama mami mamu bhai bhaiya baji apa apu didi bhabi bhabhi teyze abla abi amca dayi hala
    yenge hanım bey sahib saheb uncle aunty auntie ji jan appa amma akka anna eedo adeer abti masi kaka kaki begum
    khatun bibi
    """
)
_CALLED = re.compile(
    r"(?<!\w)(?:my name is|my name's|name is|name:|named|call me|this is|i am called|goes by|known as"
    r"|signed|says? his name is|says? her name is)[ ]",
    re.IGNORECASE,
)
_OPENERS = word_set(
    """
    i i'm i've i'd i'll he she it we they you my his her our their your the a an and but so then when if what who
    why how where there this that
    """
)
_SHORT_FORMS = word_set(
    """
    dont didnt doesnt cant wont isnt wasnt couldnt wouldnt shouldnt havent hasnt hadnt arent werent thats gonna
    gotta innit n&w
    """
)
_TITLE_REASON = "This looks like somebody's name after a title."
_KIN_REASON = "This looks like the name of somebody's relative or friend."
_RELATION_REASON = "With the name beside it, this ties two people together."
_CALLED_REASON = "This looks like somebody's name."
_MAYBE = "This could be somebody's name."
_INITIALS = re.compile(
    r"(?:[→=]|->|(?<!\w)(?i:lead|owner|action|scribe|chair|minutes|notes|briefing|spoke to|speak to|ask|tell|cc|per|via"
    r"|with|from|by|re))[ :=-]{1,3}(?P<who>[A-Z]{2})(?=[ ]?(?:$|[,;:/+&.)→]|->|(?:and|to|will|says)(?!\w)))"
)
_TWO_LETTERS = word_set(
    """
    ok no go it us uk eu hr tv pc id cv pe re am pm nb ni gp mp mc ps ta pa ai dj vr pr qa os vs st rd la sw se nw ne ec
    wc dr mr ms ex ad bc xl xs ct et fb ig wa yt tg yp sc cs rs av la hq po pi sm ft hv rj tu un wi mi ga ml hc
    """
)
"""Short forms of two letters that are nobody's initials, or rarely."""
_INITIALS_REASON = "These could be somebody's initials."


def find_people(text: str) -> Iterator[Span]:
    """People in folded text who are named beside a title, a kin word or “my name is”; and the kin words."""
    allowed = Allowed(text)
    for span in (*_titled(text), *_kin(text), *_called(text)):
        topic = text[span.start : span.end].lower() in ALLOWED_WORDS  # “Turkish uncle”
        if not topic and not allowed.covers(span.start, span.end):
            yield span


def find_initials(text: str) -> Iterator[Span]:
    """Two capitals where a list of tasks names who does what: “Briefing = CW”, “LM → DO:”."""
    for match in _INITIALS.finditer(text):
        if match["who"].lower() not in _TWO_LETTERS:
            yield Span(
                match.start("who"), match.end("who"), IdentifierKind.PERSON, _INITIALS_REASON, Certainty.POSSIBLE
            )


def _titled(text: str) -> Iterator[Span]:
    for match in _TITLE.finditer(text):
        name = _NAME.match(text, match.end())
        if name is not None:
            yield Span(match.start(), name.end(), IdentifierKind.PERSON, _TITLE_REASON)
            continue
        title = match.group().rstrip(" .").lower()
        small = _SMALL.match(text, match.end())
        if small is not None and title not in _ALSO_WORDS and _is_strange(small.group()):
            yield Span(match.start(), small.end(), IdentifierKind.PERSON, _MAYBE, Certainty.POSSIBLE)


def _kin(text: str) -> Iterator[Span]:
    for match in _KIN_WORD.finditer(text):
        if match["kin"].lower().removesuffix("-in-law") not in KIN:
            continue
        after = match.end() + 1 if text[match.end()] == " " else match.end() + 2
        name = _NAME.match(text, after)
        if name is not None and not _opens(name.group()):
            yield Span(match.start(), match.end(), IdentifierKind.RELATION, _RELATION_REASON)
            yield Span(name.start(), name.end(), IdentifierKind.PERSON, _KIN_REASON)
            continue
        small = _SMALL.match(text, after) if match["whose"] and text[match.end()] == " " else None
        if small is not None and _is_strange(small.group()):
            yield Span(match.start(), match.end(), IdentifierKind.RELATION, _RELATION_REASON, Certainty.POSSIBLE)
            yield Span(small.start(), small.end(), IdentifierKind.PERSON, _MAYBE, Certainty.POSSIBLE)
    for match in _NAME.finditer(text):
        kin = _KIN_AFTER.match(text, match.end())
        if kin is not None and kin["kin"].lower() in _AFTER_NAMES and not _opens(match.group()):
            yield Span(match.start(), match.end(), IdentifierKind.PERSON, _KIN_REASON)
            yield Span(kin.start("kin"), kin.end(), IdentifierKind.RELATION, _RELATION_REASON)


def _called(text: str) -> Iterator[Span]:
    for match in _CALLED.finditer(text):
        name = _NAME.match(text, match.end())
        if name is not None and not _opens(name.group()):
            yield Span(name.start(), name.end(), IdentifierKind.PERSON, _CALLED_REASON)


def _is_strange(word: str) -> bool:
    """Whether a word in small letters is none that everybody uses."""
    low = word.lower().replace("’", "'").removesuffix("'s")
    return len(low) > 2 and low not in common_words() and low not in ALLOWED_WORDS and low not in _SHORT_FORMS


def _opens(name: str) -> bool:
    """Whether the first word is none of a name, though it has a capital: “My mum. She …”, “his mother I think”."""
    first = name.split(" ")[0].lower().replace("’", "'")
    return (first in common_words() and first not in known_names()) or first in _OPENERS
