"""The identifier engine: rules for what has a form, grammars of places and bodies, and lists of names (decision 055).

Each recogniser looks at the folded text by itself; what overlaps becomes one mark.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from workshop_app.domain.identifier import Certainty, Identifier, IdentifierKind
from workshop_app.privacy.addresses import find_emails, find_handles, find_web_addresses
from workshop_app.privacy.beside import with_kin, with_titles
from workshop_app.privacy.bodies import find_bodies
from workshop_app.privacy.codes import find_insurance_numbers, find_plates, find_postcodes
from workshop_app.privacy.combined import with_combinations
from workshop_app.privacy.dates import find_ages, find_dates
from workshop_app.privacy.folding import Folded, fold
from workshop_app.privacy.names import find_names
from workshop_app.privacy.numbers import find_numbers
from workshop_app.privacy.people import find_initials, find_people
from workshop_app.privacy.places import find_places
from workshop_app.privacy.reading import READING
from workshop_app.privacy.replacements import Replacements
from workshop_app.privacy.sensed import Shares, find_sensed
from workshop_app.privacy.span import Span
from workshop_app.privacy.spoken import find_spoken

_BY_FORM: tuple[Callable[[str], Iterator[Span]], ...] = (
    find_emails,
    find_web_addresses,
    find_handles,
    find_insurance_numbers,
    find_postcodes,
    find_numbers,
    find_spoken,
    find_plates,
    find_dates,
    find_ages,
    find_places,
    find_initials,
)
_BY_WORDS: tuple[Callable[[str], Iterator[Span]], ...] = (find_bodies, find_people, find_names)
_RECOGNISERS = (*_BY_FORM, *_BY_WORDS)
"""All that needs no encoder. What goes by form stands whatever the encoder says; what goes by words is weighed."""
_DOUBTED, _DENIED = 0.5, 0.05
"""Where the encoder sees less than this in what the lists found, it is no more than possible, or nothing at all."""

_FEW, _SHOUTED = 8, 0.8
"""From so many letters on, and such a share of capitals, a text is taken to be written in capitals."""


def find_identifiers(text: str) -> list[Identifier]:
    """The identifiers in `text`, in order, none overlapping another. Offsets are code points of `text`.

    Pure, and safe to call from any thread; time is proportional to the length of the text.
    """
    folded = _quiet(fold(text))
    replacements = Replacements()
    found = with_kin(folded.text, with_titles(folded.text, _apart(folded.text)))
    found = with_combinations(folded.text, found)
    return [_identifier(folded, span, replacements) for span in found]


def _quiet(folded: Folded) -> Folded:
    """A text that is all in capitals, in small letters: its capitals say nothing."""
    letters = [each for each in folded.text if each.isalpha() and each.lower() != each.upper()]
    if len(letters) < _FEW or sum(map(str.isupper, letters)) < _SHOUTED * len(letters):
        return folded
    low = "".join(each.lower() if len(each.lower()) == 1 else each for each in folded.text)
    return Folded(low, folded.starts, folded.ends)


def _identifier(folded: Folded, span: Span, replacements: Replacements) -> Identifier:
    start, end = folded.original(span.start, span.end)
    return Identifier(start, end, span.kind, span.certainty, span.reason, replacements.of(folded.text, span))


def _apart(text: str) -> list[Span]:
    """The findings of all recognisers; those that overlap become one, of the longest's kind: nothing of them shows."""
    together: list[Span] = []
    longest = 0
    for span in sorted(_all(text), key=lambda span: span.start):
        if not together or together[-1].end <= span.start:
            together.append(span)
            longest = span.end - span.start
            continue
        last, length = together[-1], span.end - span.start
        main = span if length > longest else last
        longest = max(longest, length)
        sure = Certainty.CERTAIN in (last.certainty, span.certainty)
        certainty = Certainty.CERTAIN if sure else Certainty.POSSIBLE
        together[-1] = main._replace(start=last.start, end=max(last.end, span.end), certainty=certainty)
    return together


def _all(text: str) -> Iterator[Span]:
    encoder = READING.encoder()
    if encoder is None:
        for recogniser in _RECOGNISERS:
            yield from recogniser(text)
        return
    scores = encoder.read(text)
    shares = Shares(text, scores)
    for recogniser in _BY_FORM:
        yield from recogniser(text)
    for recogniser in _BY_WORDS:
        yield from _weighed(recogniser(text), shares)
    yield from find_sensed(text, scores, encoder.thresholds)


def _weighed(spans: Iterator[Span], shares: Shares) -> Iterator[Span]:
    """What the lists found, less sure where the encoder sees little in it."""
    for span in spans:
        share = shares.most(span.start, span.end)
        if share >= _DOUBTED:
            yield span
        elif span.certainty is Certainty.CERTAIN:
            yield span._replace(certainty=Certainty.POSSIBLE)
        elif share >= _DENIED or span.kind is IdentifierKind.RELATION:
            yield span
