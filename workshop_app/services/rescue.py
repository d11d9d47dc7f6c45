"""Rescue (capability S4): what can be read of a damaged session is sealed, what cannot is counted. And a poll whose
ballot box is lost is given up with a reason that is sealed in.

The damaged file is never written to. What was found is held in memory until it is sealed, and by nobody else.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import workshop_app
from workshop_app.domain.counting import of_ballots
from workshop_app.domain.errors import SealError, StorageError, UnreadableError, VerificationError, VoteError
from workshop_app.domain.identifier import Answered, KeepReason, replaced
from workshop_app.domain.poll import Casting, Poll, PollState
from workshop_app.domain.programme import Pack
from workshop_app.domain.proposal import ProposalState, moved_to
from workshop_app.domain.record import PollRecord, Record
from workshop_app.domain.rescue import Losses, Rescued
from workshop_app.domain.rescued import put_together, recounted
from workshop_app.domain.rescued_log import without_words
from workshop_app.domain.sealed import LaptopState, SealMark
from workshop_app.domain.session import SessionState
from workshop_app.domain.text import one_line
from workshop_app.files import reads_back, write_atomically
from workshop_app.keys import words
from workshop_app.reporting import session_report
from workshop_app.sealing import age, rescue, verify
from workshop_app.sealing.report import Circumstances, Signer
from workshop_app.services.file_names import free_path, session_name
from workshop_app.services.marks import count_marks
from workshop_app.services.progress import NoProgress, Progress
from workshop_app.services.second_pass import Finding, Place, findings
from workshop_app.services.workspace import Workspace
from workshop_app.storage.rescue import read_damaged
from workshop_app.storage.vault import SessionKeys

__all__ = ["Finding", "KeepReason", "Losses", "Rescue", "RescueService", "SealedRescue"]

SUFFIX = "-rescued"
_NO_MARKS = Answered()
_STEPS = 4
GIVEN_UP = "Given up, because its ballot box was lost:"


@dataclass(frozen=True, slots=True)
class Rescue:
    """What was found of a damaged session. `findings` are what the second pass found; `problem` is a sentence that
    stands against sealing it, empty where only findings do.
    """

    title: str
    rescued: Rescued
    findings: tuple[Finding, ...]
    problem: str

    @property
    def losses(self) -> Losses:
        """What was read and lost."""
        return self.rescued.losses

    @property
    def record(self) -> Record:
        """What would be sealed."""
        return self.rescued.record


@dataclass(frozen=True, slots=True)
class SealedRescue:
    """A rescue file that was written and read back; `words` are the laptop's six."""

    path: Path
    sha256: str
    size: int
    words: tuple[str, ...]
    losses: Losses


class RescueService:
    """Use cases of the rescue page and of `workshop-app rescue`."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def session_named(self, name: str, programme: str | None = None) -> str:
        """The id of the session with this id or title; `StorageError` where there is none, or there are several."""
        lines = [keys.summary for keys in self._workspace.vault.sessions()]
        found = [line for line in lines if name in (line.id, line.title) and programme in (None, line.programme)]
        if len(found) != 1:
            known = "; ".join(f"{line.id} {line.title}" for line in found or lines) or "none"
            raise StorageError(f"Name one session of this laptop by its id or its title. There are: {known}.")
        return found[0].id

    def may_replace(self, finding: Finding) -> bool:
        """Whether what was found waits for an answer and can be replaced."""
        return finding.certain and finding.replaceable

    def look(self, session_id: str, progress: Progress = NoProgress()) -> Rescue:  # noqa: B008
        """Read what can be read of a session's database. Changes nothing.

        `StorageError` where this laptop does not hold the session's key, or the disk does not let the file be opened.
        """
        keys = self._keys(session_id)
        progress.report(0, 2, "Reading page by page")
        found = read_damaged(self._workspace.folder.session(session_id), keys.key, session_id)
        progress.report(1, 2, "Putting together what was read")
        return self._of(keys.summary.title, put_together(found, keys.summary, keys.head))

    def replace(self, rescue_: Rescue, finding: Finding) -> Rescue:
        """Put the replacement in place of what was found; the words leave the log entries that held them.

        `SealError` where it cannot be replaced.
        """
        before = rescue_.rescued
        record = _replaced(before.record, finding)
        counts = Counter(record.identifiers) + Counter({finding.identifier.kind.value: 1})
        record = replace(record, identifiers=dict(sorted(counts.items())))
        entries = without_words(before.entries, {finding.contribution_id})
        return self._of(rescue_.title, recounted(before, record, entries))

    def seal(
        self,
        rescue_: Rescue,
        folder: Path,
        answers: Mapping[Finding, KeepReason],
        progress: Progress = NoProgress(),  # noqa: B008
    ) -> SealedRescue:
        """Write the rescue file into `folder`, and check the file that was written. `answers` says why a finding stays.

        `SealError` where a certain finding has no answer, nothing is damaged, or a check fails: then there is no file.
        `StorageError` where the disk refuses.
        """
        if rescue_.problem:
            raise SealError(rescue_.problem)
        open_ = sum(finding.certain and finding not in answers for finding in rescue_.findings)
        if open_:
            raise SealError(
                f"{open_:,} {'mark is' if open_ == 1 else 'marks are'} not answered yet: words that can point to a"
                " person. Replace them or say why they may stay. Nothing was sealed."
            )
        kept = Counter(answers[finding].value for finding in rescue_.findings if finding in answers)
        record = replace(rescue_.record, kept=dict(sorted((Counter(rescue_.record.kept) + kept).items())))
        sealed = self._write(recounted(rescue_.rescued, record, rescue_.rescued.entries), folder, progress)
        with contextlib.suppress(StorageError):  # it is sealed; only the line in the list lags behind
            summary = self._keys(record.session.id).summary
            self._workspace.vault.save_summary(replace(summary, state=SessionState.SEALED))
        return sealed

    # ---------------------------------------------------------------- ballot boxes

    def lost_boxes(self, session_id: str) -> tuple[Poll, ...]:
        """The open polls whose ballots cannot be read any more."""
        polls = self._workspace.session(session_id).votes.polls()
        held = [poll for poll in polls if poll.state is PollState.OPEN and poll.casting is not Casting.PAPER]
        return tuple(held) if held and self._box_is_lost(session_id) else ()

    def give_up_poll(self, session_id: str, poll_id: str, reason: str, marks: Answered = _NO_MARKS) -> PollRecord:
        """Close a poll without a count, because its ballot box is damaged or gone; the reason is sealed in. Its
        proposals can be voted on again. `marks` says how the marks in the reason were answered. `VoteError` where the
        box can be read, or without a reason.
        """
        store = self._workspace.session(session_id)
        poll = next((poll for poll in self.lost_boxes(session_id) if poll.id == poll_id), None)
        if poll is None:
            raise VoteError("The ballots of this poll can be read, or it is closed. Close it as usual.")
        if not reason.strip():
            raise VoteError("Say why the poll is given up. The reason is sealed into the record.")
        closed = replace(poll, state=PollState.CLOSED, reason=f"{GIVEN_UP} {one_line(reason)}")
        record = of_ballots(closed, ())
        asked = (store.votes.proposal(proposal_id) for proposal_id in poll.proposals)
        back = [
            moved_to(proposal, ProposalState.CLARIFIED)
            for proposal in asked
            if proposal is not None and proposal.state is ProposalState.ON_BALLOT
        ]
        # The box first: were the app killed in between, the poll is open and its box gone, and can be given up again.
        self._workspace.drop_box(session_id)
        with store.together():
            store.votes.close_poll(record, back)
            count_marks(store, poll.id, Place.POLL, 1, closed.reason, marks)
        return record

    def _box_is_lost(self, session_id: str) -> bool:
        try:
            return not self._workspace.box(session_id).is_sound()
        except UnreadableError as fault:
            return fault.file == self._workspace.folder.ballot_box(session_id).name

    # ---------------------------------------------------------------- in parts

    def _of(self, title: str, rescued: Rescued) -> Rescue:
        pack = self._pack(rescued.record)
        found = () if pack is None else findings(rescued.record, pack.programme)
        return Rescue(title, rescued, found, _problem(rescued, pack))

    def _keys(self, session_id: str) -> SessionKeys:
        keys = self._workspace.vault.session_keys(session_id)
        if keys is None:
            raise StorageError("This session is not on this laptop. Choose one from the list.")
        return keys

    def _pack(self, record: Record) -> Pack | None:
        held = self._workspace.vault.held_pack(record.session.programme)
        return None if held is None else held.pack

    def _write(self, rescued: Rescued, folder: Path, progress: Progress) -> SealedRescue:
        vault, record, pack = self._workspace.vault, rescued.record, self._pack(rescued.record)
        assert pack is not None  # its lack is a problem
        progress.report(0, _STEPS, "Writing the report")
        pdf = session_report.render(record, pack.programme, rescued.losses)
        key, last = vault.device(), vault.last_seal(record.session.id)
        signer = Signer(key.seed, words.words(bytes.fromhex(key.public), words.LAPTOP_WORDS))
        seq, prev = (1, None) if last is None else (last.seq + 1, last.manifest)
        today = self._workspace.sources.today()
        circumstances = Circumstances(seq, prev, today, pack.seq, pack.recipients, workshop_app.__version__)
        progress.report(1, _STEPS, "Signing and encrypting")
        plain = rescue.assemble(rescued, pdf, signer, circumstances)
        digest = _checked(plain, pack, key.public)
        data = age.encrypt(plain, pack.recipients)
        progress.report(2, _STEPS, "Writing the file and reading it back")
        sha256 = hashlib.sha256(data).hexdigest()
        # Kept before there is a file: whatever happens next, no two files of this session bear the same number.
        vault.save_seal(record.session.id, SealMark(seq, digest, sha256, today))
        session = record.session
        path = free_path(folder, session_name(session.date, session.borough, session.id) + SUFFIX, ".wsealed")
        write_atomically(path, data)
        if not reads_back(path, data):
            with contextlib.suppress(OSError):
                path.unlink()
            raise SealError(
                f"“{path.name}” does not read back as it was written, so it was removed and nothing was sealed. The"
                " stick or disk may be failing: choose another."
            )
        return SealedRescue(path, sha256, len(data), signer.words, rescued.losses)


def _problem(rescued: Rescued, pack: Pack | None) -> str:
    if not rescued.losses.is_damaged:
        return "Nothing of this session is damaged or lost. Seal it on the Seal page: that makes a full report."
    if pack is None:
        return "The pack of this session's programme is not on this laptop. Import it, then seal the rescue."
    return ""


def _checked(plain: bytes, pack: Pack, laptop: str) -> str:
    """What the office will find, found here first; gives the manifest's digest."""
    try:
        verified = verify.inspect(plain, pack.recipients, {laptop: LaptopState.KNOWN}, pack.programme.id)
    except VerificationError as fault:
        raise SealError(
            f"The office would refuse this rescue ({fault.code}), so nothing was sealed and nothing was changed. Keep"
            " the laptop as it is and ask the programme's office for help."
        ) from fault
    return verified.digest


def _replaced(record: Record, finding: Finding) -> Record:
    mended = replaced(finding.text, [finding.identifier])
    changed = record
    if finding.place is Place.CONTRIBUTION:
        said = tuple(
            replace(item, text=mended) if (item.id, item.text) == (finding.contribution_id, finding.text) else item
            for item in record.contributions
        )
        changed = replace(record, contributions=said)
    elif finding.place is Place.TAG:
        said = tuple(
            replace(item, tags=tuple(mended if tag == finding.text else tag for tag in item.tags))
            if item.id == finding.contribution_id
            else item
            for item in record.contributions
        )
        changed = replace(record, contributions=said)
    elif finding.place is Place.PROPOSAL:
        asked = tuple(
            replace(
                item,
                text=mended if item.text == finding.text else item.text,
                reason=mended if item.reason == finding.text else item.reason,
                minority=mended if item.minority == finding.text else item.minority,
            )
            if item.id == finding.contribution_id
            else item
            for item in record.proposals
        )
        changed = replace(record, proposals=asked)
    if changed == record:
        raise SealError("This cannot be replaced any more. Say why it may stay.")
    return changed
