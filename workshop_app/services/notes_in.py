"""A file of table notes on its way in: opened, fitted to the plan, and what there is to say about it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from workshop_app.domain import merge as laws
from workshop_app.domain.contribution import MAX_TEXT
from workshop_app.domain.correction import CorrectionKind
from workshop_app.domain.errors import TableError
from workshop_app.domain.merge import Outcome, Received
from workshop_app.domain.session import SessionState
from workshop_app.domain.table_notes import Notes
from workshop_app.domain.words import plural
from workshop_app.keys import words
from workshop_app.sealing import age, table_notes
from workshop_app.sealing.table_notes import OpenedNotes
from workshop_app.storage.exchange_table import Source
from workshop_app.storage.session_store import SessionStore


@dataclass(frozen=True, slots=True)
class File:
    """Notes that passed every check of the file. `moved` is how many lines are of an activity that the plan lacks."""

    name: str
    sha256: str
    size: int
    opened: OpenedNotes
    notes: Notes
    moved: int = 0


def opened(name: str, data: bytes, keys: Mapping[str, str]) -> File:
    """The notes in `data`. `keys` are the secrets of the sessions led here, by id. `TableError` as `open_notes`."""
    found = table_notes.open_notes(data, list(keys.values()))
    identity = keys.get(found.notes.session)
    if identity is None or age.recipient_of(identity) != found.manifest.recipient:
        raise TableError(*table_notes.OTHER)
    return File(name, hashlib.sha256(data).hexdigest(), len(data), found, found.notes)


def fitted(store: SessionStore, file: File) -> File:
    """The file as it fits the plan and what is held. `TableError` T-PLANNED, T-TABLE or T-FOREIGN."""
    session, notes = store.session(), file.notes
    if store.state() is SessionState.PLANNED:
        raise TableError("T-PLANNED", "This session has not begun here. Begin it, then merge what tables typed.")
    if notes.table > session.tables:
        raise TableError(
            "T-TABLE", f"These notes are of table {notes.table}, and this session has {session.tables} tables."
        )
    owners = store.exchange.owners()
    ours = {item.id for item in store.contributions() if item.id not in owners}
    if any(each in ours or owners.get(each, notes.notebook) != notes.notebook for each in notes.ids()):
        raise TableError(
            "T-FOREIGN",
            f"These notes of table {notes.table} claim lines that another laptop wrote. Nothing was merged from them."
            " Compare the six words of the laptop with the table, and ask the programme's office.",
        )
    known = {activity.id for activity in session.agenda} | {""}
    moved = [line for line in notes.lines if line.said.activity not in known]
    if not moved:
        return file
    lines = tuple(
        line if line.said.activity in known else replace(line, said=replace(line.said, activity=""))
        for line in notes.lines
    )
    return replace(file, notes=replace(notes, lines=lines), moved=len(moved))


def entry(file: File, outcomes: Mapping[str, int], said: tuple[str, ...]) -> Received:
    """What a certificate says of a file."""
    notes, laptop = file.notes, file.opened.laptop
    return Received(
        file.sha256,
        file.size,
        notes.table,
        words.words(bytes.fromhex(laptop), words.LAPTOP_WORDS),
        laptop,
        notes.notebook,
        notes.seq,
        file.opened.manifest.made,
        notes.counts(),
        len(notes.gone),
        dict(sorted(outcomes.items())),
        said,
    )


def remarks(file: File, sources: Mapping[str, Source], now: str, *, is_known: bool) -> tuple[str, ...]:
    """What a person should know of a file that comes when these notebooks are known. `now` is this laptop's time."""
    notes, before = file.notes, sources.get(file.notes.notebook)
    found = []
    if is_known and before is not None:
        found.append("All of it was merged before: nothing changed.")
    if before is not None and notes.seq < before.seq:
        found.append(f"This is export {notes.seq}, an older one: export {before.seq} was merged already.")
    if before is not None and file.opened.laptop != before.laptop:
        found.append("It comes from another laptop than before, with the same notebook: compare its six words.")
    if any(each.table == notes.table and each.notebook != notes.notebook for each in sources.values()):
        found.append(
            f"Another notebook of table {notes.table} came in too. Both were kept: see whether two tables chose the"
            " same number."
        )
    if file.moved:
        found.append(f"{plural(file.moved, 'line')} of an activity that the agenda no longer has: kept without one.")
    if file.opened.manifest.made > now:
        found.append("By the clock of that laptop it was sealed later than now. Order does not depend on clocks.")
    return tuple(found)


def source_after(before: Source | None, file: File) -> Source:
    """What is known of a notebook once this file of it came in: counts never fall, whichever comes first."""
    notes, laptop = file.notes, file.opened.laptop
    if before is None:
        return Source(notes.notebook, notes.table, laptop, notes.seq, dict(notes.identifiers), dict(notes.kept))
    return Source(
        notes.notebook,
        notes.table,
        laptop if notes.seq >= before.seq else before.laptop,
        max(notes.seq, before.seq),
        dict(Counter(before.identifiers) | Counter(notes.identifiers)),
        dict(Counter(before.kept) | Counter(notes.kept)),
    )


def counted_more(before: Iterable[Source], after: Iterable[Source]) -> tuple[dict[str, int], dict[str, int]]:
    """How many more identifiers were replaced, and kept, at the tables."""
    replaced, kept = Counter[str](), Counter[str]()
    for source in after:
        replaced.update(source.identifiers)
        kept.update(source.kept)
    for source in before:
        replaced.subtract(source.identifiers)
        kept.subtract(source.kept)
    return dict(+replaced), dict(+kept)


def late(
    store: SessionStore, notes: Notes, withdrawn: frozenset[str] = frozenset()
) -> list[tuple[str, CorrectionKind, str]]:
    """What of these notes is in no report of a sealed session, as corrections: the id of what each is about, its kind
    and its words. `withdrawn` are the ids of what was taken back by a card.
    """
    before = store.exchange.state(said := store.contributions())
    after = laws.merge(before, laws.state_of(notes))
    there = {item.id for item in said}
    found: list[tuple[str, CorrectionKind, str]] = []
    for line in notes.lines:
        item = line.said
        if item.id in withdrawn:
            continue
        match laws.outcome(before.get(item.id), line, after[item.id]):
            case Outcome.NEW:
                words_of = f"Table {notes.table} also noted ({item.kind.value}): {item.text}"
                found.append((notes.session, CorrectionKind.CORRECTION, words_of[:MAX_TEXT]))
            case Outcome.NEWER | Outcome.CONFLICT:
                found.append((item.id, CorrectionKind.CORRECTION, item.text))
    found += [(each, CorrectionKind.TAKEN_OUT, "") for each in sorted({*notes.gone, *withdrawn}) if each in there]
    return found


def between_tables(store: SessionStore) -> list[str]:
    """What of many tables stands against sealing."""
    found = []
    if (book := store.exchange.notebook()) is not None:
        found.append(
            f"This laptop takes notes for table {book.table}; the lead's laptop seals. Export the notes and take them"
            " there."
        )
    if many := len(store.exchange.conflicts()):
        what = "One contribution has" if many == 1 else f"{many} contributions have"
        found.append(f"{what} two wordings on which nobody decided yet. Decide on the Tables page, then seal.")
    return found
