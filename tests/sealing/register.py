"""A register of reports that came in, in memory."""

from __future__ import annotations


class Register:
    """A register of what came in."""

    def __init__(self, *receipts):
        self.receipts = receipts

    def latest(self, session_id):
        return max(
            (item for item in self.receipts if item.session == session_id), key=lambda item: item.seq, default=None
        )

    def has_manifest(self, digest):
        return any(item.manifest == digest for item in self.receipts)
