"""Wiping a session whose receipt is in: its key is destroyed, not only its files deleted (S5, sealing.md section 2).

In this order, so that whatever is cut short leaves less readable than before and can be ended later:

1. its mirror on a stick is overwritten and removed, and what is open of the session is closed;
2. in one transaction of the vault its keys and its line go, and it is written down that a wipe has begun;
3. the vault's write-ahead log is emptied, and the files are unlinked: database, ballot box, what lies beside them;
4. the vault is encrypted anew under another key, and what it was before is removed;
5. it is written down that nothing is left to be done.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from workshop_app.domain.errors import SealError, StorageError
from workshop_app.domain.withdrawal import when
from workshop_app.domain.words import plural
from workshop_app.services.afterwards import AfterwardsService
from workshop_app.services.mirror import remove_mirror
from workshop_app.services.workspace import Workspace
from workshop_app.storage.engine import disk_errors

__all__ = ["Going", "WipeService"]


@dataclass(frozen=True, slots=True)
class Going:
    """What goes for good when a session is wiped, and on whose word. `held` is the day of the session, `counts` the
    totals that City Hall confirms, `receipt` the day of its receipt, `file` the SHA-256 (hexadecimal) of the sealed
    file that it has.
    """

    id: str
    title: str
    borough: str
    held: date
    counts: Mapping[str, int]
    receipt: date
    file: str


class WipeService:
    """`rotate` gives the vault another key; `forget` drops what a service holds of a session in memory."""

    def __init__(
        self,
        workspace: Workspace,
        afterwards: AfterwardsService,
        rotate: Callable[[], None],
        forget: Callable[[str], None],
    ) -> None:
        self._workspace = workspace
        self._afterwards = afterwards
        self._rotate = rotate
        self._forget = forget

    def going(self, session_id: str) -> Going:
        """What a wipe would destroy. Raises as `AfterwardsService.receipt` where it may not be wiped, and `SealError`
        while corrections of it wait to be sealed.
        """
        receipt = self._afterwards.receipt(session_id)
        self._refuse_unsealed(session_id)
        keys = self._workspace.vault.session_keys(session_id)
        assert keys is not None  # its receipt matches a seal here
        summary = keys.summary
        return Going(
            session_id, summary.title, summary.borough, summary.date, receipt.counts, receipt.day, receipt.file
        )

    def wipe(self, session_id: str) -> None:
        """Destroy the session on this laptop. It cannot be undone.

        Raises as `going` where it may not be wiped: then nothing was touched. Where the disk or a way to unlock
        refuses on the way (`WorkshopError`), its keys may be gone already; `finish` ends what was begun.
        """
        self._afterwards.receipt(session_id)
        self._refuse_unsealed(session_id)
        remove_mirror(self._workspace, session_id)
        self._workspace.forget(session_id)
        self._forget(session_id)
        self._workspace.vault.receipts.begin_wipe(session_id, self._workspace.sources.today())
        self._end([session_id])

    def finish(self) -> int:
        """End the wipes that were begun and cut short, as by a power cut; gives how many. Raises as `wipe`."""
        begun = [
            kept.session
            for kept in self._workspace.vault.receipts.all()
            if kept.wiped is not None and not kept.finished
        ]
        if begun:
            self._end(begun)
        return len(begun)

    def _refuse_unsealed(self, session_id: str) -> None:
        """Corrections that wait are in no report, and cards can be handed in until their cut-off. Of a session too
        damaged to be opened nothing can be sealed or found any more.
        """
        try:
            store = self._workspace.session(session_id)
            waiting, batch = len(store.corrections.drafts()), store.cards.batch()
        except StorageError:
            return
        if batch is not None and batch.key is not None and batch.until > self._workspace.sources.now():
            raise SealError(
                "Nothing was wiped: withdrawal cards of this session can be handed in until"
                f" {when(datetime.fromtimestamp(batch.until))}, and what was given with one is found on this laptop"
                " only. Wipe it after that."
            )
        if waiting:
            raise SealError(
                f"{plural(waiting, 'correction')} of this session {'waits' if waiting == 1 else 'wait'} to be sealed."
                " Nothing was wiped. Seal again and hand that report in, or take the corrections back."
            )

    def _end(self, session_ids: list[str]) -> None:
        for session_id in session_ids:
            self._workspace.remove_session(session_id)
            self._unlink(session_id)
        self._rotate()
        for session_id in session_ids:
            self._workspace.vault.receipts.finish_wipe(session_id)

    def _unlink(self, session_id: str) -> None:
        """Remove whatever else bears the session's id in its folder, such as a copy that a rescue left."""
        folder = self._workspace.folder.sessions
        with disk_errors(folder.name):
            for path in folder.glob(f"{session_id}*"):
                path.unlink(missing_ok=True)
