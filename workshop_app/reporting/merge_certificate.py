"""The certificate of a merge: what came in from which table, when, and its digest. No words of anybody."""

from __future__ import annotations

from workshop_app.domain.concern import moment_words
from workshop_app.domain.merge import Certificate, Received
from workshop_app.domain.words import listed, plural
from workshop_app.reporting.look import BODY, HEADING, NOTE, TITLE
from workshop_app.reporting.press import Press
from workshop_app.reporting.sheet import Sheet

_FOOT = "Workshop · merge certificate · no words of anybody"
_OUTCOMES = {
    "new": "new",
    "newer": "in a newer wording",
    "same": "known already",
    "older": "older than what is held",
    "conflict": "to be decided",
    "gone": "kept out, because it was withdrawn or removed",
    "purged": "kept out, because a name was purged from it",
}


def document(certificate: Certificate) -> bytes:
    """The certificate as a PDF."""
    sheet = Sheet(Press("Merge certificate", "What came in from the tables of a session"), _FOOT)
    sheet.write("Merge certificate", TITLE)
    sheet.gap(6)
    sheet.write(f"{certificate.title} · {moment_words(certificate.made)}", BODY)
    sheet.gap(4)
    sheet.write(
        f"{plural(certificate.changes, 'change')}. The session now holds"
        f" {plural(certificate.contributions, 'contribution')}, of which {certificate.conflicts:,} are to be decided."
        f" The log stands at entry {certificate.head.n:,}, {certificate.head.hash}.",
        BODY,
    )
    for each in certificate.received:
        sheet.gap(14)
        sheet.need(120)
        _received(sheet, each)
    return sheet.finish()


def _received(sheet: Sheet, each: Received) -> None:
    sheet.write(f"Table {each.table}, export {each.seq}", HEADING)
    sheet.gap(3)
    counts = listed([f"{number:,} {kind}" for kind, number in each.counts.items()]) or "nothing"
    sheet.write(f"{plural(sum(each.counts.values()), 'line')} came in: {counts}.", BODY)
    became = listed([f"{number:,} {_OUTCOMES[what]}" for what, number in each.outcomes.items()]) or "nothing"
    sheet.write(f"Of these: {became}. {plural(each.withdrawn, 'line')} withdrawn or removed at the table.", BODY)
    for remark in each.remarks:
        sheet.write(remark, BODY)
    sheet.gap(3)
    sheet.write(f"The laptop's words: {' · '.join(each.words)}", NOTE)
    sheet.write(f"Sealed {moment_words(each.made)}, by that laptop's clock", NOTE)
    sheet.write(f"SHA-256 {each.sha256}, {each.size:,} bytes", NOTE)
