"""The basic identifier check: structured kinds only, each of which is certain.

It stands where the engine with an encoder will stand, behind the same function; see docs/decisions/050.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from workshop_app.domain.identifier import Certainty, Identifier, IdentifierKind
from workshop_app.privacy.addresses import find_emails, find_handles, find_web_addresses
from workshop_app.privacy.codes import find_insurance_numbers, find_postcodes
from workshop_app.privacy.folding import Folded, fold
from workshop_app.privacy.numbers import find_numbers
from workshop_app.privacy.span import Span

REPLACEMENTS = {
    IdentifierKind.PHONE: "[phone number]",
    IdentifierKind.EMAIL: "[e-mail address]",
    IdentifierKind.URL: "[web address]",
    IdentifierKind.HANDLE: "[account name]",
    IdentifierKind.POSTCODE: "[postcode]",
    IdentifierKind.NHS: "[NHS number]",
    IdentifierKind.NINO: "[National Insurance number]",
}

_RECOGNISERS: tuple[Callable[[str], Iterator[Span]], ...] = (
    find_emails,
    find_web_addresses,
    find_handles,
    find_insurance_numbers,
    find_postcodes,
    find_numbers,
)


def find_identifiers(text: str) -> list[Identifier]:
    """The identifiers in `text`, in order, none overlapping another. Offsets are code points of `text`.

    Pure, and safe to call from any thread; time is proportional to the length of the text.
    """
    folded = fold(text)
    return [_identifier(folded, span) for span in _apart(folded.text)]


def _identifier(folded: Folded, span: Span) -> Identifier:
    start, end = folded.original(span.start, span.end)
    return Identifier(start, end, span.kind, Certainty.CERTAIN, span.reason, REPLACEMENTS[span.kind])


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
        together[-1] = main._replace(start=last.start, end=max(last.end, span.end))
    return together


def _all(text: str) -> Iterator[Span]:
    for recogniser in _RECOGNISERS:
        yield from recogniser(text)
