"""What is said about tables: what each sent, what a merge did, what a file of notes held."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from workshop_app.domain.concern import moment_words
from workshop_app.domain.words import listed
from workshop_app.ui.words import counted, fingerprint

if TYPE_CHECKING:
    from workshop_app.services.merge import Certificate, Merged, Received
    from workshop_app.services.table_day import TableStanding


def lines(number: int) -> str:
    """“1 line”, “34 lines”."""
    return counted(number, _tr("{} line"), _tr("{} lines"))


def of_table(standing: TableStanding) -> tuple[str, str, str, str]:
    """A table in the list: its name, what came of it, how, and the tone."""
    name = _tr("Table {0}").format(standing.table)
    if not standing.came:
        typed = _tr("Nothing came in yet.")
        if standing.lines:
            typed = _tr("Nothing came in yet; {0} of it typed here.").format(lines(standing.lines))
        return name, typed, "", "plain"
    came = [
        _tr("export {0} of {1}, merged {2}").format(each.seq, lines(sum(each.counts.values())), moment_words(made))
        for each, made in standing.came
    ]
    how = [
        _tr("Laptop {0}; sealed {1} by its own clock").format(fingerprint(each.words), moment_words(each.made))
        for each, _made in standing.came
    ]
    if len(standing.came) > 1:
        how.append(_tr("Two notebooks came in for this table. Both were kept: see whether a number was taken twice."))
    held = _tr("{0} held").format(lines(standing.lines))
    return name, f"{held}: {listed(came)}.", "\n".join(how), "bad" if len(standing.came) > 1 else "good"


def merged(done: Merged) -> tuple[str, str]:
    """A merge in a sentence, and its tone."""
    certificate = done.certificate
    if certificate is None:
        return _tr("Nothing was merged. See below why."), "warn"
    files = counted(len(certificate.received), _tr("{} file of notes came in"), _tr("{} files of notes came in"))
    if not certificate.changes:
        words = _tr("{0}: all of it was known already, and nothing changed.").format(files)
    else:
        changes = counted(certificate.changes, _tr("{} change"), _tr("{} changes"))
        words = _tr("{0}, with {1}. The session holds {2}.").format(files, changes, lines(certificate.contributions))
    if certificate.conflicts:
        waits = counted(certificate.conflicts, _tr("{} waits for you to decide."), _tr("{} wait for you to decide."))
        return f"{words} {waits}", "warn"
    return words, "warn" if done.refused else "good"


def certificate_line(certificate: Certificate) -> str:
    """A certificate in the list."""
    tables = sorted({each.table for each in certificate.received})
    which = listed([QLocale().toString(each) for each in tables])
    changes = counted(certificate.changes, _tr("{} change"), _tr("{} changes"))
    name = _tr("Table {0}") if len(tables) == 1 else _tr("Tables {0}")
    return f"{moment_words(certificate.made)} · {name.format(which)} · {changes}"


def received(each: Received) -> tuple[str, str, str]:
    """A file of a certificate: its name, what it held and what became of it, and how it is known."""
    name = _tr("Table {0}, export {1}").format(each.table, each.seq)
    held = _tr("{0} came in: {1}.").format(lines(sum(each.counts.values())), _numbers(each.counts))
    became = _tr("Of these: {0}.").format(_numbers({_OUTCOMES[key]: number for key, number in each.outcomes.items()}))
    gone = _tr("{0} withdrawn or removed at the table.").format(lines(each.withdrawn)) if each.withdrawn else ""
    how = _tr("Laptop {0}\nSealed {1}, by its own clock\nSHA-256 {2}").format(
        fingerprint(each.words), moment_words(each.made), each.sha256
    )
    return name, " ".join(part for part in (held, became if each.outcomes else "", gone, *each.remarks) if part), how


def _numbers(counts: Mapping[str, int]) -> str:
    return listed([f"{QLocale().toString(number)} {_tr(what)}" for what, number in counts.items()]) or _tr("nothing")


_OUTCOMES = {
    "new": "new",
    "newer": "in a newer wording",
    "same": "known already",
    "older": "older than what is held",
    "conflict": "to be decided",
    "gone": "kept out, because it was withdrawn or removed",
    "purged": "kept out, because a name was purged from it",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("TableWords", text)
