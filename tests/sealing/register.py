"""A register of reports that came in, in memory."""

from __future__ import annotations


class Register:
    """A register of what came in; what came last of a session stands for it."""

    def __init__(self, *receipts):
        self.receipts = receipts

    def latest(self, session_id):
        return next((item for item in reversed(self.receipts) if item.session == session_id), None)

    def has_manifest(self, digest):
        return any(item.manifest == digest for item in self.receipts)
