"""The programme desk's database: reports taken in, the laptops that are trusted, and the tray of refused files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from workshop_app.domain.record import Record
from workshop_app.domain.sealed import ImportedSession, LaptopState, Receipt, TrayEntry


class DeskStore:
    """Every method is one transaction, and raises `StorageError` where the disk refuses it."""

    @classmethod
    def open(cls, path: Path, key: bytes) -> DeskStore:
        """Open the database at `path`, or make it. `UnreadableError`, `TooNewError` as for every database."""
        raise NotImplementedError

    def laptops(self) -> Mapping[str, LaptopState]:
        """The laptops that were ever approved: public key in hexadecimal to where it stands."""
        raise NotImplementedError

    def set_laptop(self, public: str, state: LaptopState) -> None:
        """Trust a laptop, or no longer."""
        raise NotImplementedError

    def latest(self, session_id: str) -> Receipt | None:
        """The register's entry of the session's newest report, or None where none came in."""
        raise NotImplementedError

    def has_manifest(self, digest: str) -> bool:
        """Whether the report with this manifest (SHA-256, hexadecimal) ever came in."""
        raise NotImplementedError

    def has_file(self, digest: str) -> bool:
        """Whether the file with this SHA-256 ever came in."""
        raise NotImplementedError

    def add_report(self, record: Record, receipt: Receipt) -> None:
        """Take in a verified report, in place of the session's earlier version."""
        raise NotImplementedError

    def add_outside(self, record: Record) -> None:
        """Take in an online consultation, which has no seal; `StorageError` where a session has this id already."""
        raise NotImplementedError

    def has_session(self, session_id: str) -> bool:
        """Whether a session with this id is here."""
        raise NotImplementedError

    def sessions(self) -> tuple[ImportedSession, ...]:
        """The sessions that are here, latest date first."""
        raise NotImplementedError

    def record(self, session_id: str) -> Record | None:
        """The record of a session, or None."""
        raise NotImplementedError

    def records(self) -> Iterator[Record]:
        """All records, in the order of `sessions`, one at a time."""
        raise NotImplementedError

    def tray(self) -> tuple[TrayEntry, ...]:
        """The refused files that are kept, discarded ones also, latest first."""
        raise NotImplementedError

    def keep_in_tray(self, entry: TrayEntry) -> None:
        """List a refused file, in place of an earlier entry of the same file."""
        raise NotImplementedError

    def set_discarded(self, tray_id: str, discarded: bool) -> None:
        """Mark a refused file as discarded, or take the mark off."""
        raise NotImplementedError

    def drop_from_tray(self, tray_id: str) -> None:
        """Take a file off the list."""
        raise NotImplementedError

    def close(self) -> None:
        """Close the database and, with it, drop its key."""
        raise NotImplementedError
