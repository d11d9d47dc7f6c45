"""The vault's envelopes: concerns sealed to the designated lead, kept until they were handed over (G1)."""

from __future__ import annotations

from dataclasses import dataclass

from workshop_app.storage.engine import Database, disk_errors


@dataclass(frozen=True, slots=True)
class KeptEnvelope:
    """A sealed concern as its file has it. `made` is the time to five minutes, `office` the one that it is for."""

    id: str
    made: str
    office: str
    data: bytes


class VaultEnvelopes:
    """Every method is one transaction, and raises `StorageError` where the disk refuses it."""

    def __init__(self, database: Database, name: str) -> None:
        self._database = database
        self._name = name

    def all(self) -> tuple[KeptEnvelope, ...]:
        """All that are kept, the latest first."""
        with disk_errors(self._name):
            rows = self._database.execute("SELECT id, made, office, data FROM envelope ORDER BY made DESC, id")
            return tuple(KeptEnvelope(*row) for row in rows.fetchall())

    def keep(self, envelope: KeptEnvelope) -> None:
        """Keep one."""
        with disk_errors(self._name), self._database.atomic():
            self._database.execute(
                "INSERT INTO envelope VALUES (?, ?, ?, ?)",
                [envelope.id, envelope.made, envelope.office, envelope.data],
            )

    def drop(self, envelope_id: str) -> None:
        """Keep this one no longer. What the disk still holds of it goes with `Vault.forget_earlier`."""
        with disk_errors(self._name), self._database.atomic():
            self._database.execute("DELETE FROM envelope WHERE id = ?", [envelope_id])
