"""Closing the circle in the hall: look at exactly what leaves, answer for it, and seal it (capability S1)."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import workshop_app
from workshop_app.domain.chain import Head
from workshop_app.domain.contribution import without_gaps
from workshop_app.domain.errors import SealError, StorageError, VerificationError
from workshop_app.domain.programme import Pack
from workshop_app.domain.record import Record
from workshop_app.domain.sealed import LaptopState, SealMark
from workshop_app.domain.session import Session, SessionState
from workshop_app.domain.slip import Slip
from workshop_app.files import reads_back, write_atomically
from workshop_app.keys import words
from workshop_app.privacy.remembered import Wanted
from workshop_app.reporting import seal_slip, session_report
from workshop_app.sealing import age, report, verify
from workshop_app.sealing.report import Circumstances, Signer
from workshop_app.sealing.verify import Verified
from workshop_app.services.corrections import as_sealed, seal_drafts
from workshop_app.services.file_names import free_path, session_name
from workshop_app.services.looking import Looking, say_by_rules
from workshop_app.services.notes_in import between_tables
from workshop_app.services.pack_words import standing
from workshop_app.services.progress import NoProgress, Progress
from workshop_app.services.review import Waiting, waiting
from workshop_app.services.review_cards import Card, cards_of, kept_now, review_of, with_review
from workshop_app.services.withdrawal import end_at_seal
from workshop_app.services.workspace import Workspace, summary_of
from workshop_app.storage.session_store import SessionStore

__all__ = ["Checks", "Preview", "SealService", "Sealed", "Slip", "Waiting"]

SUFFIX = ".wsealed"
_STEPS = 5
_NO_PACK = "The pack of this session's programme is not on this laptop. Import it, then seal again."
_DAMAGED = (
    "This session's database is damaged, so it was not sealed. Nothing in it was changed. What can be read of it"
    " can be rescued."
)


@dataclass(frozen=True, slots=True)
class Preview:
    """Exactly what leaves the laptop when the session is sealed. `counts` are the totals that the slip prints;
    `waiting` is what of the review is open; `problems` are the sentences that stand against sealing, empty where
    nothing but the review does; `warning` is what to know of the pack that it would be sealed to, where that is not in
    its days. `hidden` lines were written in private, and are not in it before they are revealed.
    """

    record: Record
    counts: Mapping[str, int]
    waiting: Waiting
    problems: tuple[str, ...]
    warning: str = ""
    hidden: int = 0

    @property
    def damaged(self) -> bool:
        """Whether the session's database is damaged, so that what can be read of it has to be rescued."""
        return _DAMAGED in self.problems


@dataclass(frozen=True, slots=True)
class Checks:
    """What the laptop checked of the file it wrote, in numbers; the file was also read back, byte for byte.

    `parts` were each as signed, `entries` of the log led to its head and to the record, `polls` were counted again, and
    the file's header names `recipients` keys.
    """

    parts: int
    entries: int
    polls: int
    recipients: int


@dataclass(frozen=True, slots=True)
class Sealed:
    """A sealed file that was written and read back. `words` are the laptop's six, for the slip; `head` is where the
    log stands; `taken_out` is how many contributions this report is the first to lack.
    """

    path: Path
    sha256: str
    size: int
    words: tuple[str, ...]
    counts: Mapping[str, int]
    head: Head
    slip: Slip
    checks: Checks
    taken_out: int = 0


class SealService:
    """Preview, second pass and seal. A session that is sealed can be sealed again, unchanged or with corrections."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._look = Looking(workspace)

    def preview(self, session_id: str) -> Preview:
        """What would be sealed now, with the findings of the second pass. Changes nothing."""
        store = self._workspace.session(session_id)
        record, problems = as_sealed(store, self._next(session_id)[0]), self._problems(store)
        hidden = store.room.hidden()
        if hidden:
            said = tuple(item for item in record.contributions if item.id not in hidden)
            record = replace(record, contributions=said)
        pack = self._pack(record.session)
        warning = "" if pack is None else standing(pack, self._workspace.sources.today())
        if pack is None or store.state() is SessionState.SEALED:
            return Preview(record, record.counts(), Waiting(), problems, warning, len(hidden))
        cards = self._cards(store, pack)
        record = replace(record, contributions=without_gaps(record.contributions))
        record = with_review(record, review_of(store, cards), kept_now(cards))
        return Preview(record, record.counts(), waiting(store, cards), problems, warning, len(hidden))

    def seal(
        self,
        session_id: str,
        folder: Path,
        progress: Progress = NoProgress(),  # noqa: B008
    ) -> Sealed:
        """Write the sealed report into `folder` and check the file that was written.

        `SealError` where a certain finding has no answer in the review, the session is not closed, or a check fails;
        then there is no file and the session is as before. `StorageError` where the disk refuses.
        """
        store = self._workspace.session(session_id)
        progress.report(0, _STEPS, "Checking what was saved")
        if problems := self._problems(store):
            raise SealError(problems[0])
        pack = self._pack(store.session())
        assert pack is not None  # its lack is a problem
        progress.report(1, _STEPS, "Looking once more for names and numbers")
        is_first = store.state() is not SessionState.SEALED
        cards = self._answered(self._cards(store, pack)) if is_first else ()
        job = _Job(self._workspace, store, folder, *self._next(session_id))
        try:
            with store.together():
                if is_first:
                    store.close_gaps()
                    say_by_rules(store)
                    store.change(kept=kept_now(cards))
                    store.review.seal(review_of(store, cards))
                    store.set_state(SessionState.SEALED)
                seal_drafts(store, job.seq)
                sealed = job.run(store.record(), pack, progress)
                store.corrections.keep_slip(sealed.slip)
        except BaseException:
            job.take_back()
            raise
        with contextlib.suppress(StorageError):  # it is sealed; the list and the remembered head catch up when opened
            self._workspace.vault.save_summary(summary_of(store.session(), SessionState.SEALED))
            self._workspace.remember(session_id)
            end_at_seal(self._workspace, session_id)
        return sealed

    def slip(self, session_id: str) -> Slip | None:
        """The figures of the last sealed file of this session, to be read out; None where none was sealed."""
        return self._workspace.session(session_id).corrections.slip()

    def print_slip(self, session_id: str, path: Path) -> None:
        """Write the slip of the last sealed file as a PDF.

        `SealError` where nothing was sealed, `StorageError` where the disk refuses.
        """
        slip, session = self.slip(session_id), self._workspace.session(session_id).session()
        if slip is None:
            raise SealError("Nothing was sealed here yet, so there is no slip to print.")
        pack = self._pack(session)
        write_atomically(path, seal_slip.document(slip, "" if pack is None else pack.programme.name))

    def _next(self, session_id: str) -> tuple[int, str | None]:
        """The number of the next report of this session, and the manifest that it follows."""
        last = self._workspace.vault.last_seal(session_id)
        return (1, None) if last is None else (last.seq + 1, last.manifest)

    def _problems(self, store: SessionStore) -> tuple[str, ...]:
        found = []
        if store.state() not in (SessionState.CLOSED, SessionState.SEALED):
            found.append("This session is not closed yet. Close it in the run view, then seal it.")
        if self._pack(store.session()) is None:
            found.append(_NO_PACK)
        found += between_tables(store)
        if not store.integrity():
            found.append(_DAMAGED)
        return tuple(found)

    def _cards(self, store: SessionStore, pack: Pack) -> tuple[Card, ...]:
        """What the review asks, with what was marked before."""
        marked = self._workspace.marked.get(store.session().id, Wanted())
        return cards_of(store, pack.programme, self._look, marked)

    def _answered(self, cards: tuple[Card, ...]) -> tuple[Card, ...]:
        """The cards; `SealError` where one that must be answered is not."""
        if open_ := sum(card.blocks for card in cards):
            number = "One mark is" if open_ == 1 else f"{open_} marks are"
            raise SealError(
                f"{number} not answered yet: words that can point to a person. Answer them on the Review page. Nothing"
                " was sealed."
            )
        return cards

    def _pack(self, session: Session) -> Pack | None:
        held = self._workspace.vault.held_pack(session.programme)
        return None if held is None else held.pack


class _Job:
    """One try at a sealed file. `take_back` removes what it wrote."""

    def __init__(self, workspace: Workspace, store: SessionStore, folder: Path, seq: int, prev: str | None) -> None:
        self._workspace = workspace
        self._store = store
        self._folder = folder
        self.seq = seq
        self._prev = prev
        self._written: Path | None = None

    def run(self, record: Record, pack: Pack, progress: Progress) -> Sealed:
        vault = self._workspace.vault
        progress.report(2, _STEPS, "Writing the report")
        pdf = session_report.render(record, pack.programme)
        key = vault.device()
        signer = Signer(key.seed, words.words(bytes.fromhex(key.public), words.LAPTOP_WORDS))
        circumstances = Circumstances(
            self.seq,
            self._prev,
            self._workspace.sources.today(),
            pack.seq,
            pack.recipients,
            workshop_app.__version__,
        )
        progress.report(3, _STEPS, "Signing and encrypting")
        plain = report.assemble(record, self._store.entries(), pdf, signer, circumstances)
        verified = _checked(plain, pack, key.public)
        data = age.encrypt(plain, pack.recipients)
        progress.report(4, _STEPS, "Writing the file and reading it back")
        # Kept before there is a file: whatever happens next, no two files of this session bear the same number.
        digest = hashlib.sha256(data).hexdigest()
        vault.save_seal(record.session.id, SealMark(circumstances.seq, verified.digest, digest, circumstances.created))
        recipients = len(set(pack.recipients))
        path = self._write(record.session, data, recipients)
        head, counts = verified.manifest.log_head, record.counts()
        slip = Slip(
            signer.words,
            record.session.date,
            record.session.borough,
            counts,
            self.seq,
            head,
            digest,
            len(data),
            pack.seq,
            path.name,
        )
        return Sealed(
            path,
            digest,
            len(data),
            signer.words,
            counts,
            head,
            slip,
            Checks(len(verified.manifest.parts), len(verified.entries), len(verified.record.polls), recipients),
            sum(each.takes_out and each.version == self.seq for each in record.corrections),
        )

    def take_back(self) -> None:
        """Remove the file, if there is one. It is encrypted: where the disk will not let go of it, it harms nobody."""
        if self._written is not None:
            with contextlib.suppress(OSError):
                self._written.unlink(missing_ok=True)

    def _write(self, session: Session, data: bytes, recipients: int) -> Path:
        name = session_name(session.date, session.borough, session.id)
        path = self._written = free_path(self._folder, name, SUFFIX)
        write_atomically(path, data)
        if not reads_back(path, data) or age.recipients_in(data) != recipients:
            raise SealError(
                f"“{path.name}” does not read back as it was written, so it was removed and nothing was sealed. The"
                " stick or disk may be failing: choose another."
            )
        return path


def _checked(plain: bytes, pack: Pack, laptop: str) -> Verified:
    """What the office will find, found here first: every step but the decryption, which this laptop cannot do."""
    if len(plain) > verify.MAX_BYTES:
        raise SealError("This session is too large to be sealed. Nothing was changed; ask the programme's office.")
    try:
        return verify.inspect(plain, pack.recipients, {laptop: LaptopState.KNOWN}, pack.programme.id)
    except VerificationError as fault:
        raise SealError(
            f"The office would refuse this report ({fault.code}), so nothing was sealed and nothing was changed. Keep"
            " the laptop as it is and ask the programme's office for help."
        ) from fault
