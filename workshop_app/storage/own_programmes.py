"""The programmes whose secrets are in the vault: their working keys, their spares, and the keys that were retired."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from workshop_app.domain.codec import canonical, decode, encode, parse
from workshop_app.domain.programme import Programme
from workshop_app.storage.engine import Database, disk_errors


@dataclass(frozen=True, slots=True)
class KeyLife:
    """Since when a key is in use: the day it was drawn, None where that was not kept, and its first pack's number."""

    since: date | None = None
    first: int = 1


@dataclass(frozen=True, slots=True)
class RetiredKey:
    """A key that no new pack names. `recipient` is its `age1…`; `identity` opens what was sealed to it, and is empty
    where it is not on this laptop. It was in the packs from `first` to `last`, in none where `last` is the lower.
    """

    recipient: str
    identity: str
    is_spare: bool
    since: date | None
    until: date
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class OwnProgramme:
    """A programme whose secrets are on this laptop.

    `signing_seed` signs packs (Ed25519, 32 bytes); `working` and `spare` are age identities (`AGE-SECRET-KEY-1…`);
    `seq` is the number of the last pack exported, 0 before the first; `desk_key` opens the desk's database. Where the
    spare's secret was taken off this laptop, `spare` is empty and `spare_recipient` is its `age1…`. `spare_printed` is
    the day on which a printed sheet with the spare was read back. `retired` are the earlier keys, the latest first.
    """

    programme: Programme
    signing_seed: bytes
    working: str
    spare: str
    seq: int
    desk_key: bytes
    spare_recipient: str = ""
    spare_printed: date | None = None
    working_life: KeyLife = KeyLife()
    spare_life: KeyLife = KeyLife()
    retired: tuple[RetiredKey, ...] = ()


class OwnProgrammes:
    """The vault's tables of them. Every method is one transaction, and raises `StorageError` where the disk refuses."""

    def __init__(self, database: Database, name: str) -> None:
        self._database = database
        self._name = name

    def all(self) -> tuple[OwnProgramme, ...]:
        """Every one, by name."""
        with disk_errors(self._name):
            rows = self._database.execute(f"SELECT id, {_COLUMNS} FROM own_programme").fetchall()
            found = [self._own(row) for row in rows]
        return tuple(sorted(found, key=lambda own: (own.programme.name, own.programme.id)))

    def get(self, programme_id: str) -> OwnProgramme | None:
        """The one with this id, or None."""
        with disk_errors(self._name):
            statement = f"SELECT id, {_COLUMNS} FROM own_programme WHERE id = ?"
            row = self._database.execute(statement, [programme_id]).fetchone()
            return None if row is None else self._own(row)

    def save(self, own: OwnProgramme) -> None:
        """Keep it with its secrets, in place of what was kept of it before."""
        programme = own.programme.id
        values = [
            canonical(encode(own.programme)).decode(),
            own.signing_seed,
            own.working,
            own.spare,
            own.seq,
            own.desk_key,
            own.spare_recipient,
            _written(own.spare_printed),
            _written(own.working_life.since),
            own.working_life.first,
            _written(own.spare_life.since),
            own.spare_life.first,
        ]
        with disk_errors(self._name), self._database.atomic():
            self._database.execute("DELETE FROM retired_key WHERE programme = ?", [programme])
            self._database.execute(
                f"INSERT OR REPLACE INTO own_programme (id, {_COLUMNS}) VALUES (?{', ?' * len(values)})",
                [programme, *values],
            )
            for place, key in enumerate(own.retired):
                self._database.execute(
                    "INSERT INTO retired_key VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    [
                        programme,
                        place,
                        key.recipient,
                        key.identity,
                        key.is_spare,
                        _written(key.since),
                        key.until.isoformat(),
                        key.first,
                        key.last,
                    ],
                )

    def _own(self, row: Any) -> OwnProgramme:
        programme_id, programme, seed, working, spare, seq, desk_key, recipient, printed, *lives = row
        retired = self._database.execute(
            "SELECT recipient, identity, is_spare, since, until, first, last FROM retired_key WHERE programme = ?"
            " ORDER BY place",
            [programme_id],
        ).fetchall()
        return OwnProgramme(
            decode(Programme, parse(programme.encode()), "programme"),
            seed,
            working,
            spare,
            seq,
            desk_key,
            recipient,
            _read(printed),
            KeyLife(_read(lives[0]), lives[1]),
            KeyLife(_read(lives[2]), lives[3]),
            tuple(
                RetiredKey(key, identity, bool(is_spare), _read(since), date.fromisoformat(until), first, last)
                for key, identity, is_spare, since, until, first, last in retired
            ),
        )


_COLUMNS = (
    "programme, signing_seed, working, spare, seq, desk_key, spare_recipient, spare_printed, working_since,"
    " working_first, spare_since, spare_first"
)


def _written(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _read(day: str | None) -> date | None:
    return None if day is None else date.fromisoformat(day)
