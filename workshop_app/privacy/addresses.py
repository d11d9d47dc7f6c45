"""E-mail addresses, web addresses and account names, also where a note-taker wrote “(at)” and “dot”.

Every pattern is bounded on both sides, so that a hostile text costs time in proportion to its length and no more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from workshop_app.domain.identifier import Certainty, IdentifierKind
from workshop_app.privacy.everyday import is_everyday
from workshop_app.privacy.names import common_words
from workshop_app.privacy.span import Span
from workshop_app.privacy.words import word_set

_AT = re.compile(
    r"(?:[ ]|(?<=\w))@[ ](?=[^\W_][\w-]{0,62}[ ]?\.)|@|(?<=\w)\"(?=[^\W_][\w-]{1,62}\.[a-z])"
    r"|[ ]?[(\[{][ ]?(?:at|@)[ ]?[)\]}][ ]?|[ ]at[ ]",
    re.IGNORECASE,
)
_DOT = r"(?:[ ]?\.[ ]?|[ ]?[(\[{][ ]?(?:dot|\.)[ ]?[)\]}][ ]?|[ ]dot[ ])"
_LABEL = r"[^\W_][\w-]{0,62}"
_WORD = r"\w[\w+%'-]{0,62}"
_JOIN = r"(?:\.|[ ]?[(\[{]dot[)\]}][ ]?|[ ](?:dot|underscore|dash|hyphen)[ ])"
_LOCAL = re.compile(rf"(?:{_WORD}{_JOIN}){{0,4}}{_WORD}$", re.IGNORECASE)
_WRITTEN_HOST = re.compile(rf"{_LABEL}(?:{_DOT}{_LABEL}){{1,6}}", re.IGNORECASE)
_SPOKEN_DOT = r"(?:[ ]dot[ ]|\.)"
_SPOKEN_HOST = re.compile(
    rf"{_LABEL}(?:[ ]{_LABEL}){{0,2}}?(?:{_SPOKEN_DOT}{_LABEL}){{0,5}}{_SPOKEN_DOT}[A-Za-z]{{2,24}}", re.IGNORECASE
)
_TYPED_HOST = re.compile(rf"{_LABEL}(?:[.]{_LABEL}){{0,6}}(?:[ ]?[.,][ ]?(?:com|org|net|co[.]uk|uk)(?!\w))?")
_APART_HOST = re.compile(
    rf"{_LABEL}(?:[ ]?[.]{_LABEL}){{0,5}}[ ]?[.](?:com|org|net|uk|edu|gov|info|me|eu|ie)(?![\w-])", re.IGNORECASE
)
"""After a sign with a space beside it, or one typed for @ with the wrong keyboard, a host has to end as one does."""
_AT_A_PROVIDER = re.compile(
    r"(?<![\w.@])(?P<local>\w[\w.+-]{1,62})[ ]?(?:@|[ ]at[ ]|[(\[]at[)\]])[ ]?"
    r"(?:gmail|googlemail|hotmail|yahoo|outlook|icloud|protonmail)(?![\w.]|[ ]dot)",
    re.IGNORECASE,
)
"""An address whose end goes without saying: “amina.k at gmail”."""
_PROVIDER = re.compile("mail|yahoo|outlook|icloud", re.IGNORECASE)
_EMAIL = "This looks like an e-mail address."
_LONGEST_LOCAL = 128
_NO_LOCAL = word_set(
    """
    look looking meet see found find posted is was me us it them available online up live stay
    """
)
"""Words that stand before “at example dot org” when a site is meant, not somebody's address."""

_ENDINGS = "com|org|net|uk|eu|info|london|ie|io|biz|gov|edu|app|dev|tv|gg|ly|xyz|pl|pt|ro|ru|nl|fr|pk|bd|ng|ke|ir"
_PATH = r"[^\s<>\"“”]"
_WITH_SCHEME = re.compile(
    rf"(?<![A-Za-z0-9])(?:h(?:tt|xx)ps?[ ]?:?|ftp:)//{_PATH}{{1,2000}}|(?<![\w@.])www\.{_PATH}{{3,2000}}"
    rf"|(?<![\w@.])www[ ]{_LABEL}(?:[ ]{_LABEL})?[ .](?:com|org|net|uk|info)(?!\w)",
    re.IGNORECASE,
)
_DOMAIN = re.compile(
    rf"(?<![\w@.-])(?:{_LABEL}\.){{1,6}}(?:(?:{_ENDINGS})(?![\w-])(?:[/?#:]{_PATH}{{0,2000}})?"
    rf"|[A-Za-z]{{2}}/{_PATH}{{1,2000}})",
    re.IGNORECASE,
)
_SAID_LABEL = r"[^\W_]{1,40}"
_SAID_WWW = r"w[ ]w[ ]w|triple[ ]w|(?:double[ ](?:u|you)[ ]){2}double[ ](?:u|you)|dub[ ]dub[ ]dub"
_SPOKEN_DOMAIN = re.compile(
    rf"(?<![\w@.-])(?:(?:{_SAID_WWW})[ ]dot[ ](?:{_LABEL}[ ]){{0,3}})?(?:{_LABEL}[ ]dot[ ]){{1,5}}(?:com|org|net|uk"
    rf"|info|london)(?!\w)"
    rf"(?:[ ](?:(?:forward[ ])?slash|dash)[ ](?:{_SAID_LABEL}(?:[ ]{_SAID_LABEL}){{0,3}}?(?=[ ](?:slash|dash)[ ]"
    rf"|[,.;:!?)]|$)|{_SAID_LABEL})){{0,5}}",
    re.IGNORECASE,
)
_AFTER = ".,;:!?)]}'’”…"
PUBLIC_SITES = word_set(
    """
    gov.uk london.gov.uk met.police.uk police.uk nhs.uk parliament.uk bbc.co.uk bbc.com youtube.com facebook.com
    twitter.com x.com tiktok.com instagram.com snapchat.com whatsapp.com telegram.org reddit.com discord.com
    google.com google.co.uk 4chan.org zoom.us wikipedia.org amazon.co.uk amazon.com
    """
)
"""Public bodies and platforms, named as a topic. A page on one of them can be somebody's, so paths are marked."""

_ACCOUNT = "This looks like an account name."
_HANDLE = re.compile(r"(?<!\w)@(?:[\w.-]{0,63}\w)", re.ASCII)
_SLASHED_HANDLE = re.compile(r"(?<![\w/.])[ur]/[A-Za-z][\w-]{2,30}")
_LINED_HANDLE = re.compile(r"(?<![\w@./:-])[A-Za-z0-9.]{1,30}_[A-Za-z0-9_.]{0,60}[A-Za-z0-9](?![\w@/])", re.ASCII)
_SPOKEN_HANDLE = re.compile(
    r"(?<!\w)(?:at[ ])?(?:\w{1,30}[ ]){1,2}?underscore[ ]\w{1,30}(?:[ ](?:underscore|dot|dash)[ ]\w{1,30}){0,4}(?!\w)",
    re.IGNORECASE,
)
_ON_PLATFORM = re.compile(
    r"(?<!\w)(?:insta(?:gram)?|ig|snap(?:chat)?|tik[ ]?tok|telegram|discord|twitter|kik|psn|twitch|steam|roblox|reddit"
    r"|user[ ]?name|handle|gamer[ ]?tag)"
    r"(?:[ ](?:is|name|handle|user|account|acc|id|tag|called|as|at|he[’']s|she[’']s))*[ ]?[:=]?[ ]"
    r"(?P<name>@[ ](?=[\w.-]*[a-z])[\w.-]{2,30}|(?=[a-z][\w.#-]*[\d._#-][\w])[a-z][\w.#-]{2,40}\w)(?![\w@])",
    re.IGNORECASE,
)
"""An account name that has no sign of one but the platform before it: “her insta is amina.ldn”."""
_CALLED_THERE = re.compile(
    r"(?<!\w)(?:(?:insta(?:gram)?|ig|snap(?:chat)?|tik[ ]?tok|telegram|discord|twitter|kik|psn)"
    r"(?:[ ](?:is|name|handle|user|account|acc|tag)|:|[ ]?=)+[ ]?(?P<name>[a-z]{5,30})"
    r"|(?:add|follow|dm)[ ](?:me[ ]|him[ ]|her[ ])?(?P<added>[a-z][\w.-]{3,29})[ ]on[ ](?:insta|ig|snap|tik|tele)\w*)"
    r"(?![\w@.])",
    re.IGNORECASE,
)
_FEWEST_LETTERS = 3
_TIME = re.compile(r"@\d[\d.:]*(?:am|pm|ish|k)?", re.IGNORECASE)


def find_emails(text: str) -> Iterator[Span]:
    """E-mail addresses in folded text, typed or written out (“name (at) host dot org”)."""
    if not _says_at(text):
        return
    for match in _AT_A_PROVIDER.finditer(text) if _PROVIDER.search(text) else ():
        if match["local"].lower() not in common_words():
            yield Span(match.start(), match.end(), IdentifierKind.EMAIL, _EMAIL)
    for at in _AT.finditer(text):
        local = _LOCAL.search(text, max(0, at.start() - _LONGEST_LOCAL), at.start())
        host = _host(text, at)
        if local is None or host is None or not _has_letter(local.group()) or not _has_letter(host.group()):
            continue
        if at.group().lower() == " at " and local.group().lower() in _NO_LOCAL:
            continue
        yield Span(local.start(), host.end(), IdentifierKind.EMAIL, _EMAIL)


def _says_at(text: str) -> bool:
    """Whether there can be a sign of an address at all: in most lines there is none, and no pattern need be tried."""
    low = text.lower()
    return "@" in text or '"' in text or " at " in low or ("at" in low and any(bracket in text for bracket in "([{"))


def _host(text: str, at: re.Match[str]) -> re.Match[str] | None:
    """The host after the sign; the less the sign is an @, the more the host must look like one."""
    if at.group() == "@":
        return _TYPED_HOST.match(text, at.end())
    if at.group().strip(" ") in ("@", '"'):
        return _APART_HOST.match(text, at.end())
    if at.group().lower() != " at ":
        return _WRITTEN_HOST.match(text, at.end())
    host = _SPOKEN_HOST.match(text, at.end())
    return host if host and (" dot " in host.group().lower() or _DOMAIN.match(host.group())) else None


def _has_letter(text: str) -> bool:
    return any(character.isalpha() for character in text)


def find_web_addresses(text: str) -> Iterator[Span]:
    """Web addresses in folded text, with or without scheme and path, also spoken (“example dot org slash news”)."""
    written = (_WITH_SCHEME, _DOMAIN) if "." in text or "//" in text or "www" in text.lower() else ()
    spoken = (_SPOKEN_DOMAIN,) if " dot " in text.lower() else ()
    for pattern in (*written, *spoken):
        for match in pattern.finditer(text):
            words = match.group().rstrip(_AFTER)
            if _bare(words) not in PUBLIC_SITES:
                yield Span(
                    match.start(), match.start() + len(words), IdentifierKind.URL, "This looks like a web address."
                )


def _bare(address: str) -> str:
    return address.lower().removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")


def find_handles(text: str) -> Iterator[Span]:
    """Account names in folded text: @name (“@5pm” is a time), u/name, name_with_lines, and as they are said."""
    for match in _HANDLE.finditer(text):
        if _has_letter(match.group()) and not _TIME.fullmatch(match.group()):
            yield _handle(match)
    if "/" in text:
        yield from map(_handle, _SLASHED_HANDLE.finditer(text))
    if "_" in text:
        yield from map(_handle, _LINED_HANDLE.finditer(text))
    for match in _ON_PLATFORM.finditer(text):
        name = match["name"]
        letters = sum(map(str.isalpha, name))
        if letters >= _FEWEST_LETTERS and ("-" not in name or any(map(str.isdigit, name))):
            yield Span(match.start("name"), match.end("name"), IdentifierKind.HANDLE, _ACCOUNT)
    for match in _CALLED_THERE.finditer(text):
        name = match["name"] or match["added"]
        if name.lower() not in common_words() and not is_everyday(name.lower()):
            start = match.start("name" if match["name"] else "added")
            yield Span(start, start + len(name), IdentifierKind.HANDLE, _ACCOUNT, Certainty.POSSIBLE)
    if " underscore " in text.lower():
        yield from map(_handle, _SPOKEN_HANDLE.finditer(text))


def _handle(match: re.Match[str]) -> Span:
    return Span(match.start(), match.end(), IdentifierKind.HANDLE, _ACCOUNT)
