"""The vault: the one database that the vault key opens. It holds every other key, and what this laptop trusts."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from workshop_app.domain.chain import Head
from workshop_app.domain.codec import canonical, decode, encode, parse
from workshop_app.domain.errors import StorageError, UnreadableError
from workshop_app.domain.programme import Pack
from workshop_app.domain.sealed import SealMark
from workshop_app.domain.session import Summary
from workshop_app.storage.engine import Database, Journal, check_integrity, disk_errors, empty_log, open_database, rekey
from workshop_app.storage.migrate import copy_database, open_with_schema, remove_copies
from workshop_app.storage.own_programmes import OwnProgramme, OwnProgrammes
from workshop_app.storage.pack_refusals import PackRefusals
from workshop_app.storage.schema.vault import migrations
from workshop_app.storage.slot_keys import SlotKeys
from workshop_app.storage.vault_envelopes import VaultEnvelopes
from workshop_app.storage.vault_receipts import VaultReceipts
from workshop_app.storage.vault_standing import VaultStanding

__all__ = ["SEED_BYTES", "DeviceKey", "HeldPack", "OwnProgramme", "SessionKeys", "Vault"]

SEED_BYTES = 32


@dataclass(frozen=True, slots=True)
class DeviceKey:
    """The Ed25519 key of this laptop: `seed` is 32 secret bytes, `public` the public key in hexadecimal."""

    seed: bytes
    public: str


@dataclass(frozen=True, slots=True)
class HeldPack:
    """A pack that was accepted here, with the signed bytes as they came."""

    pack: Pack
    envelope: bytes


@dataclass(frozen=True, slots=True)
class SessionKeys:
    """A session on this laptop: its line in the list, the keys of its two databases, and its log's last known head."""

    summary: Summary
    key: bytes
    box_key: bytes
    head: Head | None


class Vault:
    """Every method is one transaction, and raises `StorageError` where the disk refuses it."""

    def __init__(self, database: Database, path: Path, key: bytes, token: Callable[[int], bytes]) -> None:
        self._path = path
        self._name = path.name
        self._token = token
        self._hold(database, key)

    @classmethod
    def open(cls, path: Path, key: bytes, token: Callable[[int], bytes], *, must_exist: bool = False) -> Vault:
        """Open the vault at `path`, or make it unless it `must_exist`. `token(n)` gives n random bytes.

        Raises `UnreadableError` where the key does not open it and `TooNewError` where it is from a newer version.
        """
        database = open_with_schema(path, key, Journal.WAL, migrations, must_exist=must_exist)
        return cls(database, path, key, token)

    @property
    def key(self) -> bytes:
        """The vault key, while the vault is open."""
        return self._key

    @property
    def is_open(self) -> bool:
        """Whether it can be used: not after `close`, nor where the disk went away in the midst of `rekey`."""
        return bool(self._key)

    @property
    def slot_keys(self) -> SlotKeys:
        """What is kept of each way to unlock."""
        return self._slot_keys

    @property
    def receipts(self) -> VaultReceipts:
        """The receipts that came in, and what was wiped."""
        return self._receipts

    @property
    def envelopes(self) -> VaultEnvelopes:
        """The concerns that were sealed here and not handed over yet."""
        return self._envelopes

    @property
    def standing(self) -> VaultStanding:
        """Which desks were made here, and whether this laptop was copied."""
        return self._standing

    def copy_to(self, target: Path) -> None:
        """An encrypted copy of the vault, under the same key, at `target`; `StorageError` where the disk refuses."""
        copy_database(self._database, target, self._key)

    def device(self) -> DeviceKey:
        """The key of this laptop, drawn the first time it is asked for."""
        drawn = False
        with disk_errors(self._name), self._database.atomic():
            row = self._one("SELECT seed, public FROM device", [])
            if row is None:
                seed = self._token(SEED_BYTES)
                row = (seed, Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw().hex())
                self._database.execute("INSERT INTO device VALUES (1, ?, ?)", row)
                drawn = True
        if drawn:
            self._copy_quietly()
        return DeviceKey(*row)

    @property
    def pack_refusals(self) -> PackRefusals:
        """The packs that were refused because their words did not match."""
        return self._pack_refusals

    def own_programmes(self) -> tuple[OwnProgramme, ...]:
        """The programmes owned here, by name."""
        return self._own_programmes.all()

    def own_programme(self, programme_id: str) -> OwnProgramme | None:
        """The programme with this id, or None where it is not owned here."""
        return self._own_programmes.get(programme_id)

    def save_own_programme(self, own: OwnProgramme) -> None:
        """Keep a programme with its secrets, in place of what was kept of it before."""
        self._own_programmes.save(own)
        self._copy_quietly()

    def held_packs(self) -> tuple[HeldPack, ...]:
        """The packs accepted here, one per programme, by the programme's name."""
        found = (_held(row) for row in self._all("SELECT pack, envelope FROM held_pack"))
        return tuple(sorted(found, key=lambda held: (held.pack.programme.name, held.pack.programme.id)))

    def held_pack(self, programme_id: str) -> HeldPack | None:
        """The pack held of this programme, or None."""
        row = self._first("SELECT pack, envelope FROM held_pack WHERE programme = ?", [programme_id])
        return None if row is None else _held(row)

    def hold_pack(self, held: HeldPack) -> None:
        """Keep a pack, in place of the programme's earlier one."""
        self._write(
            "INSERT OR REPLACE INTO held_pack VALUES (?, ?, ?)",
            [held.pack.programme.id, _json(held.pack), held.envelope],
        )
        self._copy_quietly()

    def sessions(self) -> tuple[SessionKeys, ...]:
        """The sessions on this laptop, latest date first."""
        found = [_session(row) for row in self._all(f"SELECT {_SESSION} FROM session")]
        found.sort(key=lambda keys: (keys.summary.title, keys.summary.id))
        return tuple(sorted(found, key=lambda keys: keys.summary.date, reverse=True))

    def session_keys(self, session_id: str) -> SessionKeys | None:
        """The keys of this session, or None where it is not on this laptop."""
        row = self._first(f"SELECT {_SESSION} FROM session WHERE id = ?", [session_id])
        return None if row is None else _session(row)

    def add_session(self, keys: SessionKeys) -> None:
        """Keep the keys of a new session."""
        head = (None, None) if keys.head is None else (keys.head.n, keys.head.hash)
        self._write(
            f"INSERT INTO session (id, {_SESSION}) VALUES (?, ?, ?, ?, ?, ?)",
            [keys.summary.id, _json(keys.summary), keys.key, keys.box_key, *head],
        )
        self._copy_quietly()

    def save_summary(self, summary: Summary) -> None:
        """Keep a session's changed line in the list; `StorageError` where the session is not on this laptop."""
        self._change("UPDATE session SET summary = ? WHERE id = ?", [_json(summary), summary.id])

    def save_head(self, session_id: str, head: Head) -> None:
        """Keep where a session's log stands, so that an old page put back is noticed."""
        self._change("UPDATE session SET head_n = ?, head_hash = ? WHERE id = ?", [head.n, head.hash, session_id])

    def last_seal(self, session_id: str) -> SealMark | None:
        """The last seal that was begun of a session, or None."""
        row = self._first("SELECT seq, manifest, file, day FROM seal WHERE session = ?", [session_id])
        return None if row is None else _mark(*row)

    def save_seal(self, session_id: str, mark: SealMark) -> None:
        """Keep a session's last seal, in place of the one before."""
        day = None if mark.day is None else mark.day.isoformat()
        self._write(
            "INSERT OR REPLACE INTO seal (session, seq, manifest, file, day) VALUES (?, ?, ?, ?, ?)",
            [session_id, mark.seq, mark.manifest, mark.file, day],
        )
        self._copy_quietly()

    def remove_session(self, session_id: str) -> None:
        """Destroy a session's keys, in the write-ahead log and in the spare copy also."""
        self._write("DELETE FROM session WHERE id = ?", [session_id])
        with disk_errors(self._name):
            self._database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        self.drop_spare()
        self._copy_quietly()

    def rekey(self, key: bytes) -> None:
        """Encrypt the vault anew under `key` (32 bytes). The earlier state may stay on the disk until `forget_earlier`.

        Raises `StorageError` where the disk refuses: the vault is then as it was; or, where it cannot even be read any
        more, it is closed, and under one of the two keys.
        """
        try:
            with disk_errors(self._name):
                rekey(self._database, key)
            self._check_opens(key)
        except BaseException:
            if not self._reopened(key):
                raise
        else:
            self._key = key

    def forget_earlier(self) -> None:
        """Leave nothing on the disk of what the vault was before: the write-ahead log, copies made by upgrades, and the
        spare copy, which is made anew.

        `StorageError` where the disk refuses or another process is reading.
        """
        with disk_errors(self._name):
            empty_log(self._database)
        remove_copies(self._path)
        self.drop_spare()
        self._copy_quietly()

    def is_sound(self) -> bool:
        """Whether every page is as it was written; `UnreadableError` where not even that can be asked."""
        with disk_errors(self._name):
            return check_integrity(self._database)

    def refresh_spare(self) -> None:
        """Put a copy of the vault, under the same key, beside it: opening falls back on it where the vault is lost.

        `StorageError` where the disk refuses; an earlier copy is then still there.
        """
        copy_database(self._database, self._beside("spare"), self._key)
        with disk_errors(self._name):
            self._beside("damaged").unlink(missing_ok=True)

    def drop_spare(self) -> None:
        """Remove the copy, and a damaged vault that was set aside: they hold keys that are to be destroyed.

        `StorageError` where the disk refuses.
        """
        with disk_errors(self._name):
            for what in ("spare", "damaged"):
                self._beside(what).unlink(missing_ok=True)

    def _beside(self, what: str) -> Path:
        return self._path.with_name(f"{self._path.stem}.{what}{self._path.suffix}")

    def _copy_quietly(self) -> None:
        """Where the disk refuses, what was saved is saved; the copy is older than it might be."""
        with suppress(StorageError):
            self.refresh_spare()

    def close(self) -> None:
        """Close the database and, with it, drop its key."""
        self._database.close()
        self._key = b""

    def _hold(self, database: Database, key: bytes) -> None:
        self._database = database
        self._key = key
        self._slot_keys = SlotKeys(database, self._name)
        self._receipts = VaultReceipts(database, self._name)
        self._envelopes = VaultEnvelopes(database, self._name)
        self._standing = VaultStanding(database, self._name)
        self._own_programmes = OwnProgrammes(database, self._name)
        self._pack_refusals = PackRefusals(database, self._name)

    def _check_opens(self, key: bytes) -> None:
        """SQLCipher does not always say that the disk had no room for the change: another connection has to see it."""
        try:
            open_database(self._path, key).close()
        except UnreadableError as fault:
            raise StorageError(
                "The disk did not take the new key; it may be full. Everything is as it was. Free some space and do the"
                " step again."
            ) from fault

    def _reopened(self, key: bytes) -> bool:
        """After a change of the key that failed half-way: open whichever state the file is in; is it the new one?"""
        before, self._key = self._key, b""
        self._database.close()
        try:
            self._hold(open_with_schema(self._path, before, Journal.WAL, migrations, must_exist=True), before)
        except UnreadableError:
            self._hold(open_with_schema(self._path, key, Journal.WAL, migrations, must_exist=True), key)
        return self._key == key

    def _all(self, statement: str) -> list[Any]:
        with disk_errors(self._name):
            return self._database.execute(statement).fetchall()

    def _first(self, statement: str, values: list[Any]) -> Any:
        with disk_errors(self._name):
            return self._one(statement, values)

    def _one(self, statement: str, values: list[Any]) -> Any:
        return self._database.execute(statement, values).fetchone()

    def _write(self, statement: str, values: list[Any]) -> int:
        with disk_errors(self._name), self._database.atomic():
            return int(self._database.execute(statement, values).rowcount)

    def _change(self, statement: str, values: list[Any]) -> None:
        if self._write(statement, values) == 0:
            raise StorageError("This session is not on this laptop. Choose one from the list.")


_SESSION = "summary, key, box_key, head_n, head_hash"


def _json(value: Any) -> str:
    return canonical(encode(value)).decode()


def _held(row: Any) -> HeldPack:
    pack, envelope = row
    return HeldPack(decode(Pack, parse(pack.encode()), "pack"), envelope)


def _mark(seq: int, manifest: str, file: str | None, day: str | None) -> SealMark:
    return SealMark(seq, manifest, file, None if day is None else date.fromisoformat(day))


def _session(row: Any) -> SessionKeys:
    summary, key, box_key, head_n, head_hash = row
    head = None if head_n is None else Head(head_n, head_hash)
    return SessionKeys(decode(Summary, parse(summary.encode()), "summary"), key, box_key, head)
