"""Taking in what tables typed (T1): any number of files, in any order, twice, late, from two sticks.

What merging means is a pure function (`domain/merge.py`). Here it is written down in one transaction, read back, and
compared with what the function gives; where that differs, nothing was merged.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from workshop_app.domain import merge as laws
from workshop_app.domain.codec import encode
from workshop_app.domain.concern import moment
from workshop_app.domain.contribution import Contribution
from workshop_app.domain.errors import CaptureError, StorageError, TableError
from workshop_app.domain.merge import Certificate, Item, Outcome, Received, Version
from workshop_app.domain.session import SessionState
from workshop_app.domain.withdrawal import Cost
from workshop_app.domain.words import plural
from workshop_app.files import write_atomically
from workshop_app.reporting import merge_certificate
from workshop_app.sealing import table_notes
from workshop_app.services.cards_in import CardReader, CardsIn, withdrawn
from workshop_app.services.corrections import CorrectionService
from workshop_app.services.notes_in import File, counted_more, entry, fitted, late, opened, remarks, source_after
from workshop_app.services.reading import read_at_most
from workshop_app.services.sealed_files import display_name
from workshop_app.services.workspace import Workspace
from workshop_app.storage.exchange_table import Source
from workshop_app.storage.session_store import SessionStore

__all__ = ["Certificate", "Conflict", "MergeService", "Merged", "Outcome", "Received", "Refused"]

_ANOTHER = ("T-OTHER", "These notes are for another session than the one merged here. Merge them by themselves.")
_UNEVEN = (
    "What was written does not read back as it came in, so nothing was merged. Try again; the files are as before."
)


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that was not merged. `late` is how many lines of it are in no report, where the session is sealed: a
    supplement can carry them.
    """

    name: str
    code: str
    sentence: str
    late: int = 0


@dataclass(frozen=True, slots=True)
class Merged:
    """What became of the files: the certificate of those that were taken in, None where none was, and the others."""

    certificate: Certificate | None
    refused: tuple[Refused, ...]

    def as_json(self) -> dict[str, Any]:
        """The certificate as plain JSON; nothing received where there is none."""
        if self.certificate is None:
            return {"received": [], "changes": 0}
        said: dict[str, Any] = encode(self.certificate)
        return said


@dataclass(frozen=True, slots=True)
class Conflict:
    """A contribution as it is held, and the other wordings of it that came in; neither descends from the other."""

    held: Contribution
    others: tuple[Contribution, ...]


class MergeService:
    """`forget` drops what undo remembers of a session: from before a merge nothing is taken back. `cost` is what one
    guess at a card's code costs; only tests give a cheaper one.
    """

    def __init__(self, workspace: Workspace, forget: Callable[[str], None], cost: Cost = Cost()) -> None:  # noqa: B008
        self._workspace = workspace
        self._cost = cost
        self._corrections = CorrectionService(workspace)
        self._forget = forget

    def merge(self, paths: Sequence[Path], session_id: str | None = None) -> Merged:
        """Take in table notes, all of one session: of `session_id`, else of the one that the first whole file is for.

        What cannot be taken in is refused by itself, with the reason. `TableError` T-COUNTS where the counts would not
        come out even, and `StorageError`: then nothing of any file was merged.
        """
        keys = self._keys(session_id)
        files: list[File] = []
        refused: list[Refused] = []
        for path in paths:
            name = display_name(path)
            try:
                file = opened(name, read_at_most(path, table_notes.MAX_BYTES + 1), keys)
                session_id = session_id or file.notes.session
                if file.notes.session != session_id:
                    raise TableError(*_ANOTHER)
                files.append(fitted(self._workspace.session(session_id), file))
            except TableError as fault:
                refused.append(Refused(name, fault.code, str(fault)))
            except StorageError as fault:
                refused.append(Refused(name, "T-READ", str(fault)))
        if session_id is None or not files:
            return Merged(None, tuple(refused))
        store = self._workspace.session(session_id)
        if store.state() is SessionState.SEALED:
            return Merged(None, (*refused, *(_too_late(store, file, self._cost) for file in files)))
        return Merged(self._merge(store, files), tuple(refused))

    # ---------------------------------------------------------------- conflicts

    def conflicts(self, session_id: str) -> tuple[Conflict, ...]:
        """The contributions on which laptops differ, by number. A session is not sealed while there is one."""
        store = self._workspace.session(session_id)
        others = store.exchange.conflicts()
        return tuple(
            Conflict(item, tuple(replace(version.said, number=item.number) for version in others[item.id]))
            for item in store.contributions()
            if item.id in others
        )

    def settle(self, session_id: str, conflict: Conflict, keep: Contribution, *, both: bool = False) -> None:
        """Decide a conflict: `keep` is one of its wordings. The others go, or with `both` each becomes a contribution
        of its own. `CaptureError` where it is not as it was when it was looked at.
        """
        store = self._workspace.session(session_id)
        if store.state() is SessionState.SEALED or conflict not in self.conflicts(session_id):
            raise CaptureError("This is not as it was when you looked at it. Nothing was changed; look again.")
        held = conflict.held
        item, owner = store.exchange.state(store.contributions())[held.id], store.exchange.owners()[held.id]
        rest = [each for each in (held, *conflict.others) if each != keep] if both else []
        number = store.next_number()
        apart = [
            replace(each, id=self._workspace.sources.new_id(), number=number + place) for place, each in enumerate(rest)
        ]
        earlier = item.earlier | {version.revision for version in item.versions}
        version = Version(self._workspace.sources.new_id(), replace(keep, number=1), item.purged)
        with store.together():
            store.change(saved=[keep, *apart])
            settled = Item(frozenset([version]), earlier, item.purged)
            store.exchange.keep([(held.id, owner, version, settled)])
        self._forget(session_id)

    # ---------------------------------------------------------------- certificates

    def certificates(self, session_id: str) -> tuple[Certificate, ...]:
        """The certificates of this session, the latest first."""
        return self._workspace.session(session_id).exchange.certificates()

    def print_certificate(self, certificate: Certificate, path: Path) -> None:
        """Write a certificate as a PDF; `StorageError` where the disk refuses."""
        write_atomically(path, merge_certificate.document(certificate))

    # ---------------------------------------------------------------- after the seal

    def supplement(self, session_id: str, path: Path) -> int:
        """Have what of these notes is in no report wait for a supplement: new lines are said of the session, other
        wordings of the contribution, and what was withdrawn is taken out. Gives how many corrections wait more.

        `TableError` as the sentence of a refusal, `SealError` where the words have to be looked at first.
        """
        store = self._workspace.session(session_id)
        data = read_at_most(path, table_notes.MAX_BYTES + 1)
        file = opened(display_name(path), data, self._keys(session_id))
        there = {(draft.subject, draft.text) for draft in store.corrections.drafts()}
        there |= {(each.subject, each.text) for each in store.corrections.all()}
        subjects = {each.id: each for each in self._corrections.subjects(session_id)}
        added = 0
        for subject, kind, text in late(store, file.notes, withdrawn(store, file.notes, self._cost)):
            if subject in subjects and (subject, text) not in there:
                self._corrections.add(session_id, kind, subjects[subject], text)
                added += 1
        return added

    # ---------------------------------------------------------------- the steps

    def _keys(self, session_id: str | None) -> dict[str, str]:
        """The secret of each session that packs were made of, by the session's id."""
        ids = [session_id] if session_id else [each.summary.id for each in self._workspace.vault.sessions()]
        found = {}
        for each in ids:
            with suppress(StorageError):  # another session's damage is said where that one is opened
                identity = self._workspace.session(each).exchange.identity()
                if identity is not None:
                    found[each] = identity
        return found

    def _merge(self, store: SessionStore, files: Sequence[File]) -> Certificate:
        before = store.exchange.state(store.contributions())
        after, received = before, []
        before_sources = {source.notebook: source for source in store.exchange.sources()}
        sources = dict(before_sources)
        now = moment(datetime.fromtimestamp(self._workspace.sources.now()))
        cards, reader = CardsIn(), CardReader(store, self._cost)
        for file in files:
            known, notes = after, file.notes
            after = laws.merge(known, laws.state_of(notes))
            laws.check(notes, after)
            of_cards = reader.read(notes, cards)
            after = laws.merge(after, {each: laws.GONE for each in cards.gone(store) if each in after})
            outcomes = Counter(
                laws.outcome(known.get(line.said.id), line, after[line.said.id]).value for line in notes.lines
            )
            said_of = remarks(file, sources, now, is_known=after == known and not of_cards)
            received.append(entry(file, outcomes, (*said_of, *of_cards)))
            sources[notes.notebook] = source_after(sources.get(notes.notebook), file)
        changed = {each: item for each, item in after.items() if before.get(each) != item}
        own = sorted(each for each in cards.gone(store) if each not in after)
        with store.together():
            self._write(store, files, changed, sources, own)
            cards.write(store, [each for each, item in after.items() if not item.gone])
            said = store.contributions()
            if store.exchange.state(said) != after:
                raise TableError("T-COUNTS", _UNEVEN)
            session = store.session()
            certificate = Certificate(
                session.id,
                session.title,
                now,
                tuple(received),
                len(changed) + len(own),
                len(said),
                len(store.exchange.conflicts()),
                store.head(),
            )
            if changed or own or sources != before_sources:
                store.exchange.add_certificate(certificate)
        if changed or own:
            self._forget(session.id)
        if own or any(item.gone or item.purged for item in changed.values()):
            self._workspace.forget_texts()
            with suppress(StorageError):  # it is merged; what could not be overwritten is when the file is closed
                store.overwrite()
        return certificate

    def _write(
        self,
        store: SessionStore,
        files: Sequence[File],
        changed: Mapping[str, Item],
        sources: Mapping[str, Source],
        own: Sequence[str],
    ) -> None:
        there = {item.id: item for item in store.contributions()}
        trail = {line.said.id: laws.version_of(line) for line in store.exchange.lines(there.values())}
        order = {line.said.id: (line.said.table, line.said.number) for file in files for line in file.notes.lines}
        owners = {
            **{each: file.notes.notebook for file in files for each in file.notes.ids()},
            **store.exchange.owners(),
        }
        number, saved, held = store.next_number(), [], dict[str, Version]()
        for each in sorted(changed, key=lambda each: (order.get(each, (0, 0)), each)):
            if changed[each].gone:
                continue
            held[each] = _held(changed[each], trail.get(each))
            mine = there.get(each)
            wanted = replace(held[each].said, number=number if mine is None else mine.number)
            number += mine is None
            if wanted != mine:
                saved.append(wanted)
        removed = [*own, *(each for each, item in changed.items() if item.gone and each in there)]
        replaced, kept = counted_more(store.exchange.sources(), sources.values())
        if removed or any(item.purged for item in changed.values()):
            store.withdraw(removed, [])  # from the index also
        store.change(saved, replaced=replaced, kept=kept)
        store.exchange.keep([(each, owners[each], held.get(each), item) for each, item in changed.items()])
        for source in sources.values():
            store.exchange.put_source(source)
        if any(file.notes.by_rules for file in files):
            store.mark_by_rules()


def _held(item: Item, now: Version | None) -> Version:
    """Which wording is held: the one that is, while it stands; else the first by its random revision."""
    kept = (each for each in item.versions if now is not None and laws.same(each, now))
    return next(kept, None) or min(item.versions, key=lambda each: (each.revision, each.said.text))


def _too_late(store: SessionStore, file: File, cost: Cost) -> Refused:
    many = len(late(store, file.notes, withdrawn(store, file.notes, cost)))
    if not many:
        what = "and all of these notes is in it. Nothing was changed."
    else:
        what = f"and {plural(many, 'line')} of these notes came too late for it. A supplement can carry them."
    return Refused(file.name, "T-SEALED", f"This session is sealed, {what}", many)
