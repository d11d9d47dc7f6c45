"""Errors that a person can act on.

`str(error)` is the sentence that is shown: what happened, what is safe, what to do next. It never holds a participant's
words. Anything that is not a `WorkshopError` is a fault of ours and ends on the technical page.
"""

from __future__ import annotations


class WorkshopError(Exception):
    """Base of every error whose text is written for the person at the screen."""


class PlanError(WorkshopError):
    """A plan or an agenda that cannot work."""


class CaptureError(WorkshopError):
    """A contribution that cannot be taken as it stands."""


class CardError(WorkshopError):
    """A withdrawal card that cannot be made, used or handed in as things stand."""


class VoteError(WorkshopError):
    """A proposal, a poll or a ballot that breaks a rule of the vote."""


class RoomError(WorkshopError):
    """Something that cannot be shown to the room, or a round of private writing that cannot be begun or ended."""


class ConcernError(WorkshopError):
    """A concern that cannot be sealed as it stands, or nobody to seal it to."""


class FormatError(WorkshopError):
    """Data that is not in the agreed form. The text names the place, never the content."""


class TooNewError(WorkshopError):
    """A file or a database made by a newer version of the app."""


class StorageError(WorkshopError):
    """The disk or the database would not take or give what was asked. `file` is the name of a database that has to be
    rescued or put back, empty where that is not what is wrong.
    """

    file = ""


class UnreadableError(StorageError):
    """A database that the key does not open: wrong key, damaged or not a database. The three look alike."""


class OlderDeskError(UnreadableError):
    """A programme desk's database is an older copy, or another one, than the vault saw last."""


class NotOverwrittenError(StorageError):
    """Words were purged from every text, but the disk would not yet overwrite what it holds of them."""


class LockedError(WorkshopError):
    """The vault is locked."""


class SecretError(WorkshopError):
    """Base of what can go wrong with the ways to unlock."""


class WrongSecretError(SecretError):
    """The passphrase or the recovery code does not open the vault."""


class KeyringError(SecretError):
    """The operating system's keyring is missing, locked, or not to be trusted."""


class VaultDamagedError(SecretError):
    """The key slots or the vault cannot be read."""


class PackError(WorkshopError):
    """A programme pack that is refused; `code` says why (`P-FORMAT`, `P-SIGNATURE`, `P-EXPIRED` …)."""

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code


class SealError(WorkshopError):
    """A session that cannot be sealed as it stands."""


class VerificationError(WorkshopError):
    """A sealed file that is refused; `code` is one of the codes of the sealed-file document (`E-FORMAT` …)."""

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code


class ReceiptError(WorkshopError):
    """A receipt that is refused; `code` says why (`R-FORMAT`, `R-SIGNATURE`, `R-OTHER`, `R-KEY`, `R-STALE` …)."""

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code


class TableError(WorkshopError):
    """A table pack or table notes that are refused; `code` says why (`T-FORMAT`, `T-SIGNATURE`, `T-OTHER` …)."""

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code


class TableFileError(WorkshopError):
    """A table of statements or votes that cannot be read."""


class ModelError(WorkshopError):
    """The model for finding names is missing, altered or cannot be loaded; rules and lists of names still look."""


class Cancelled(WorkshopError):  # noqa: N818 - it is no error: the person asked for it
    """The person cancelled; what was finished before stays, the rest was not begun."""
