"""Corrections of a sealed session on disk: those that are sealed, those that wait to be, and the slips of its seals."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from workshop_app.domain.codec import canonical, decode, encode, parse
from workshop_app.domain.correction import Correction, Draft
from workshop_app.domain.journal import Kind
from workshop_app.domain.slip import Slip
from workshop_app.storage.session_log import SessionLog


class CorrectionTable:
    """Drafts are in no log: nothing of them leaves before they are sealed. `seal` joins a transaction of the store."""

    def __init__(self, log: SessionLog) -> None:
        self._log = log

    def all(self) -> tuple[Correction, ...]:
        """The sealed corrections, in the order in which they were sealed."""
        rows = self._log.rows("SELECT body FROM correction ORDER BY number")
        return tuple(decode(Correction, parse(body.encode()), "correction") for (body,) in rows)

    def drafts(self) -> tuple[Draft, ...]:
        """The corrections that wait, in the order in which they were made."""
        rows = self._log.rows("SELECT body FROM correction_draft ORDER BY number")
        return tuple(decode(Draft, parse(body.encode()), "draft") for (body,) in rows)

    def save_draft(self, draft: Draft) -> None:
        """Keep a correction that waits, in place of what had its id before."""
        with self._log.writing():
            self._log.database.execute(
                "INSERT INTO correction_draft (id, body) VALUES (?, ?)"
                " ON CONFLICT (id) DO UPDATE SET body = excluded.body",
                (draft.id, _json(draft)),
            )

    def remove_draft(self, draft_id: str) -> None:
        """Take back a correction that waits; nothing happens where there is none."""
        with self._log.writing():
            self._log.database.execute("DELETE FROM correction_draft WHERE id = ?", (draft_id,))

    def seal(self, corrections: Collection[Correction], gone: Collection[str]) -> None:
        """Log these and forget the drafts. What was said about the contributions in `gone` is destroyed."""
        for earlier in self.all():
            if earlier.subject in gone and not earlier.takes_out:
                self._log.database.execute("DELETE FROM correction WHERE id = ?", (earlier.id,))
                self._log.drop(earlier.id)
        for each in corrections:
            self._log.database.execute("INSERT INTO correction (id, body) VALUES (?, ?)", (each.id, _json(each)))
            self._log.append(Kind.CORRECTION, each, each.id)
        self._log.database.execute("DELETE FROM correction_draft")

    def slip(self) -> Slip | None:
        """The slip of the last sealed file, or None where none was sealed since slips are kept."""
        row = self._log.row("SELECT body FROM slip ORDER BY version DESC LIMIT 1")
        return None if row is None else decode(Slip, parse(row[0].encode()), "slip")

    def keep_slip(self, slip: Slip) -> None:
        """Keep the slip of a file that was just sealed."""
        with self._log.writing():
            self._log.database.execute("INSERT INTO slip (version, body) VALUES (?, ?)", (slip.version, _json(slip)))


def _json(value: Any) -> str:
    return canonical(encode(value)).decode()
