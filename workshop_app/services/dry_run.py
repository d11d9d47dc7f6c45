"""The dry run (P7): a made-up session is held and sealed to the real pack, checked, carried to the stick and removed.

All of it happens in a vault of its own, whose key is in memory only, in a folder that is gone afterwards: the laptop's
vault is not written, no number of a report is used up, and what is sealed is signed by a key that ends with it, so that
it can never pass for a report of this laptop (decision 130).
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.errors import PlanError, StorageError, WorkshopError
from workshop_app.domain.poll import Casting, Method
from workshop_app.domain.programme import Pack, Template
from workshop_app.domain.session import Session
from workshop_app.domain.words import plural
from workshop_app.files import reads_back, write_atomically, writing
from workshop_app.paths import DataFolder
from workshop_app.services.capture import CaptureService, Draft
from workshop_app.services.file_names import free_path
from workshop_app.services.pack_words import day_words, pack_words
from workshop_app.services.preflight import Check, State
from workshop_app.services.progress import NoProgress, Progress
from workshop_app.services.run_session import RunService
from workshop_app.services.seal import SUFFIX, Sealed, SealService
from workshop_app.services.sources import HandClock, Sources
from workshop_app.services.vote import VoteService
from workshop_app.services.workspace import Workspace
from workshop_app.storage.engine import KEY_BYTES
from workshop_app.storage.vault import HeldPack

__all__ = ["Check", "DryRunService", "State"]

FOLDER = "dry-run"
HEADS, BALLOTS = 12, 11
_TITLE = "Dry run, made up"
_SAID = (
    (ContributionKind.EXPERIENCE, "Made up: it is hard to know whom to ask."),
    (ContributionKind.CONCERN, "Made up: some people would not come into a public building."),
    (ContributionKind.NEED, "Made up: a time that suits those who work late."),
    (ContributionKind.IDEA, "Made up: one number to ring, for everybody."),
    (ContributionKind.PROPOSAL, "Made up: tell the room what was done."),
)
_WORDINGS = ("Made up: one number to ring.", "Made up: tell the room what was done.")


@dataclass(frozen=True, slots=True)
class _Hall:
    """The workspace that is made for it, and its session."""

    workspace: Workspace
    session: Session


class DryRunService:
    """Proves pack and stick before the day; what it makes is removed, also where it fails or is stopped."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._hall: _Hall | None = None
        self._sealed: Sealed | None = None
        workspace.warnings.append(self._clear_left)

    @property
    def folder(self) -> Path:
        """Where the made-up session lies while it lasts."""
        return self._workspace.folder.root / FOLDER

    def run(self, session_id: str, stick: Path | None, progress: Progress = NoProgress()) -> tuple[Check, ...]:  # noqa: B008
        """Go through all steps with the pack of this session; gives what each found, in a sentence.

        A step that fails ends it, and is the last but one. `stick` is a folder on it, None where none is at hand.
        `PlanError` where the pack is not here; `Cancelled` out of `progress`; nothing is left then either.
        """
        session = self._workspace.session(session_id).session()
        held = self._workspace.vault.held_pack(session.programme)
        if held is None:
            raise PlanError("The pack of this session's programme is not on this laptop. Import it first.")
        found: list[Check] = []
        steps = (
            ("Looking at the pack", lambda: _pack(held.pack, self._workspace.sources)),
            ("Holding a made-up session", lambda: self._hold(held, session)),
            ("Sealing it to the programme's keys", self._seal),
            ("Writing to the stick and reading back", lambda: self._carry(stick)),
        )
        self._clear()
        try:
            for done, (label, step) in enumerate(steps):
                progress.report(done, len(steps) + 1, label)
                found.append(_tried(step))
                if found[-1].state is State.BAD:
                    break
            progress.report(len(steps), len(steps) + 1, "Removing it")
        finally:
            self._clear()
        return (*found, self._gone())

    # ---------------------------------------------------------------- the steps

    def _hold(self, held: HeldPack, like: Session) -> Check:
        """Hold a session as large as this one, of which nobody said or voted anything."""
        sources, pack = self._workspace.sources, held.pack
        clock = HandClock(datetime.fromtimestamp(sources.now()))
        workspace = Workspace(DataFolder(self.folder), Sources(clock.now, clock.today, sources.token))
        workspace.open_vault(sources.token(KEY_BYTES))
        workspace.vault.hold_pack(held)
        template = _template(pack, like.template)
        session = Session(
            sources.new_id(),
            pack.programme.id,
            _TITLE,
            template.key,
            like.borough,
            like.group,
            like.tables,
            clock.today(),
            like.starts_at,
            template.activities,
        )
        workspace.create_session(session, pack.seq)
        self._hall = _Hall(workspace, session)
        running, capture, votes = RunService(workspace), CaptureService(workspace), VoteService(workspace)
        running.begin(session.id)
        running.set_heads(session.id, session.agenda[0].id, HEADS)
        said = 0
        for table in range(1, session.tables + 1):
            for kind, words in _SAID:
                capture.add(session.id, Draft(kind, words, table=table, activity=session.agenda[0].id))
                said += 1
        proposals = [votes.propose(session.id, words, [], ()).id for words in _WORDINGS]
        poll = votes.open_poll(session.id, "Dry run", Method.YES_NO, proposals, Casting.HAND_TO_HAND, BALLOTS)
        for number in range(BALLOTS):
            votes.cast(session.id, poll.id, dict.fromkeys(proposals, "yes" if number % 2 else "no"))
        votes.close_poll(session.id, poll.id)
        running.close(session.id)
        what = f"{plural(said, 'contribution')} and {plural(BALLOTS, 'ballot')}"
        return Check("held", "Session", State.GOOD, f"A made-up session with {what} was held and closed.")

    def _seal(self) -> Check:
        assert self._hall is not None  # the step before has held it
        hall = self._hall
        self._sealed = sealed = SealService(hall.workspace).seal(hall.session.id, self.folder)
        checks = sealed.checks
        return Check(
            "sealed",
            "Seal",
            State.GOOD,
            f"Sealed to {plural(checks.recipients, 'key')} of the programme, {sealed.size:,} bytes:"
            f" {plural(checks.parts, 'part')} as signed, {plural(checks.entries, 'entry', 'entries')} of the log that"
            f" lead to the record, {plural(checks.polls, 'vote')} counted again. Only City Hall can open it.",
        )

    def _carry(self, stick: Path | None) -> Check:
        """To the stick and back; the file on it goes at once."""
        assert self._sealed is not None  # the step before has sealed it
        if stick is None:
            return Check(
                "stick",
                "Stick",
                State.ASK,
                "No stick was chosen, so none was tried.",
                "Put in the stick that will carry the report, choose it, and begin again.",
            )
        data = self._sealed.path.read_bytes()
        path = free_path(stick, "dry-run-to-be-deleted", SUFFIX)
        try:
            write_atomically(path, data)
            same = reads_back(path, data)
        finally:
            with writing(path):
                path.unlink(missing_ok=True)
        if not same:
            raise StorageError(
                f"What was written to “{stick.name or stick}” does not read back as it was written. The stick may be"
                " failing: take another."
            )
        where = f"“{stick.name or stick}”"
        return Check("stick", "Stick", State.GOOD, f"Written to {where}, read back byte for byte, and removed.")

    # ---------------------------------------------------------------- nothing is left

    def _clear(self) -> None:
        """Close what was made and remove it; its key was in memory only, and goes first."""
        if self._hall is not None:
            with contextlib.suppress(StorageError):
                self._hall.workspace.close()
        self._hall = self._sealed = None
        shutil.rmtree(self.folder, ignore_errors=True)

    def _gone(self) -> Check:
        if self.folder.exists():
            return Check(
                "gone",
                "Afterwards",
                State.BAD,
                "Encrypted files of the dry run could not be removed from this laptop. Nobody has their key.",
                "They are removed when Workshop is unlocked the next time.",
            )
        return Check("gone", "Afterwards", State.GOOD, "All of it was removed. Nothing of it is left on this laptop.")

    def _clear_left(self) -> str:
        """What a dry run that was killed has left goes when the vault is opened."""
        shutil.rmtree(self.folder, ignore_errors=True)
        return ""


def _tried(step: Callable[[], Check]) -> Check:
    """The step's finding; where it fails, the sentence that says why."""
    try:
        return step()
    except WorkshopError as error:
        return Check("failed", "It stopped here", State.BAD, str(error), "Mend it, and begin again.")


def _pack(pack: Pack, sources: Sources) -> Check:
    three = " · ".join(pack_words(pack.signing_key, pack.recipients))
    today = sources.today()
    if pack.is_over(today) or today < pack.not_before:
        days = f"Pack {pack.seq} holds from {day_words(pack.not_before)} to {day_words(pack.not_after)}."
        return Check("pack", "Pack", State.BAD, days, "Look at this laptop's date; else ask City Hall for the current.")
    found = f"Pack {pack.seq} of “{pack.programme.name}” holds until {day_words(pack.not_after)}: {three}."
    return Check("pack", "Pack", State.ASK, found, "Compare the three words with the printed sheet.")


def _template(pack: Pack, key: str) -> Template:
    templates = pack.programme.templates
    return next((each for each in templates if each.key == key), templates[0])
