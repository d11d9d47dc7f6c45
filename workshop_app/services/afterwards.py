"""After a session was sealed: where each stands on this laptop, and taking in City Hall's receipts for them (S5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path

from workshop_app.domain.errors import ReceiptError, StorageError
from workshop_app.domain.session import SessionState
from workshop_app.sealing import receipt
from workshop_app.sealing.receipt import Expected, ReportReceipt
from workshop_app.services.progress import NoProgress, Progress
from workshop_app.services.reading import read_at_most
from workshop_app.services.receipts import Waiting
from workshop_app.services.sealed_files import display_name
from workshop_app.services.workspace import Workspace
from workshop_app.storage.vault import SessionKeys
from workshop_app.storage.vault_receipts import KeptReceipt

__all__ = ["AfterwardsService", "ReceiptOutcome", "SealedSession", "Standing"]

CANNOT_READ = "R-READ"
"""The file itself could not be read: a fault of the stick or of the right to read, not of the receipt."""


class Standing(Enum):
    """Where a sealed session stands. Steps go forward, but that sealing again asks for another receipt."""

    AWAITING = "awaiting"
    RECEIPT = "receipt"
    WIPING = "wiping"
    WIPED = "wiped"


@dataclass(frozen=True, slots=True)
class SealedSession:
    """A sealed session as a line. `held` is the day of the session, `sealed` that of its last seal, `days` counts since
    then; `taken` is the day on which its receipt came in, `wiped` the day of its wipe.

    Of a wiped session nothing is known but its id and its receipt: `title` and `borough` are empty, `held` is None.
    """

    id: str
    standing: Standing
    title: str = ""
    borough: str = ""
    held: date | None = None
    sealed: date | None = None
    days: int = 0
    taken: date | None = None
    wiped: date | None = None


@dataclass(frozen=True, slots=True)
class ReceiptOutcome:
    """What became of one file. `code` is None where it is a receipt of a session here; else `sentence` says why not.
    `session` is the session's id, or empty.
    """

    name: str
    code: str | None
    sentence: str
    session: str = ""


class AfterwardsService:
    """Use cases of the page for afterwards, but for the wipe itself."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def sessions(self) -> tuple[SealedSession, ...]:
        """The sealed sessions: those that wait for a receipt first, the longest waiting before the others; then those
        that can be wiped; then those that were.
        """
        vault = self._workspace.vault
        kept = {each.session: each for each in vault.receipts.all()}
        here = [
            self._line(keys, kept.get(keys.summary.id))
            for keys in vault.sessions()
            if keys.summary.state is SessionState.SEALED
        ]
        here.sort(key=lambda line: (line.standing is not Standing.AWAITING, -line.days))
        return (*here, *(_wiped(each) for each in kept.values() if each.wiped is not None))

    def waiting(self) -> Waiting:
        """How many sealed sessions wait for a receipt."""
        days = [line.days for line in self.sessions() if line.standing is Standing.AWAITING]
        return Waiting(len(days), max(days, default=0))

    def take_in(
        self,
        paths: Sequence[Path],
        progress: Progress = NoProgress(),  # noqa: B008
    ) -> tuple[ReceiptOutcome, ...]:
        """Check each file and keep those that are receipts for what this laptop sealed last. Never raises for what a
        file may be; `StorageError` where this laptop's disk refuses.
        """
        outcomes = []
        for number, path in enumerate(paths):
            name = display_name(path)
            progress.report(number, len(paths), name)
            try:
                data = read_at_most(path, receipt.MAX_BYTES + 1)
            except StorageError as fault:
                outcomes.append(ReceiptOutcome(name, CANNOT_READ, str(fault)))
                continue
            try:
                outcomes.append(self._take_in(name, data))
            except ReceiptError as refusal:
                outcomes.append(ReceiptOutcome(name, refusal.code, str(refusal)))
        return tuple(outcomes)

    def receipt(self, session_id: str) -> ReportReceipt:
        """The receipt of this session, checked against its last seal just now.

        `ReceiptError` says why it does not match (any more), `StorageError` that there is none.
        """
        kept = self._workspace.vault.receipts.of(session_id)
        if kept is None:
            raise StorageError(
                "There is no receipt of this session on this laptop. Take in the receipt first; City Hall writes it."
            )
        return receipt.check(receipt.open_receipt(kept.envelope), self._expected(session_id))

    def _take_in(self, name: str, data: bytes) -> ReceiptOutcome:
        opened, vault = receipt.open_receipt(data), self._workspace.vault
        session_id = opened.receipt.session
        kept = vault.receipts.of(session_id)
        if kept is not None and kept.wiped is not None and kept.envelope == data:
            return ReceiptOutcome(
                name, None, "This receipt is here already, and its session was wiped. Nothing was changed.", session_id
            )
        receipt.check(opened, self._expected(session_id))
        vault.receipts.keep(session_id, data, self._workspace.sources.today())
        keys = vault.session_keys(session_id)
        assert keys is not None  # it was expected
        return ReceiptOutcome(
            name, None, f"City Hall has the report of “{keys.summary.title}”. It can be wiped now.", session_id
        )

    def _expected(self, session_id: str) -> Expected | None:
        vault = self._workspace.vault
        keys, seal = vault.session_keys(session_id), vault.last_seal(session_id)
        if keys is None or seal is None:
            return None
        held = vault.held_pack(keys.summary.programme)
        key = None if held is None else held.pack.signing_key
        return Expected(vault.device().public, keys.summary.programme, key, seal)

    def _line(self, keys: SessionKeys, kept: KeptReceipt | None) -> SealedSession:
        summary, seal = keys.summary, self._workspace.vault.last_seal(keys.summary.id)
        sealed = None if seal is None else seal.day
        since = sealed or summary.date
        days = max(0, (self._workspace.sources.today() - since).days)
        standing, taken = Standing.AWAITING, None
        if kept is not None and self._matches(kept):
            standing, taken = Standing.RECEIPT, kept.taken
        return SealedSession(summary.id, standing, summary.title, summary.borough, summary.date, sealed, days, taken)

    def _matches(self, kept: KeptReceipt) -> bool:
        try:
            receipt.check(receipt.open_receipt(kept.envelope), self._expected(kept.session))
        except ReceiptError:
            return False
        return True


def _wiped(kept: KeptReceipt) -> SealedSession:
    standing = Standing.WIPED if kept.finished else Standing.WIPING
    return SealedSession(kept.session, standing, taken=kept.taken, wiped=kept.wiped)
