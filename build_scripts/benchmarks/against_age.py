"""Sealing and verifying against the `age` command on the same bytes: what our archive, hashes and signature add.

Ours is what the app does with a record that is ready: archive, signature, check, encryption, a file written whole and
read back; and the office's first eight steps. Theirs is a process that only encrypts or decrypts from file to file;
what it encrypted is then synced to the disk as ours is, since nothing counts as sealed before. Each writes a file that
is not there yet, as sealing always does; what a file of the turn before costs to put away is nobody's. The session is
small: what many contributions cost, the row of sealing a session measures.
"""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import workshop_app
from build_scripts import system_packages
from build_scripts.bench import Row
from build_scripts.benchmarks import _figures, _world
from workshop_app.domain.chain import Entry
from workshop_app.domain.record import Record
from workshop_app.domain.sealed import LaptopState
from workshop_app.files import reads_back, write_atomically
from workshop_app.keys.words import LAPTOP_WORDS, words
from workshop_app.sealing import age, device, report, verify
from workshop_app.sealing.report import Circumstances, Signer
from workshop_app.services.sealed_files import read_sealed

SIZES = ((1, 1.5, 15), (50, 3.0, 5))
"""Megabytes of the report, the bar, and how often each is measured."""
_SAID = 12
_MB = 1 << 20


@dataclass(frozen=True, slots=True)
class _Session:
    record: Record
    entries: tuple[Entry, ...]
    identities: Sequence[str]
    recipients: Sequence[str]
    signer: Signer

    @property
    def laptop(self) -> str:
        return device.public_key(self.signer.seed)

    def archive(self, pdf: bytes) -> bytes:
        around = Circumstances(1, None, date.today(), 1, self.recipients, workshop_app.__version__)
        return report.assemble(self.record, self.entries, pdf, self.signer, around)


def rows() -> list[Row]:
    """In turns with the command; random bytes stand for the PDF, since nothing here looks into it."""
    lacking = system_packages.missing([system_packages.BY_PACKAGE["age"]])
    if lacking:
        print(f"Without age there is nothing to compare with: {system_packages.line_to_type(lacking)}", file=sys.stderr)
        return []
    with _world.world() as world, tempfile.TemporaryDirectory(prefix="workshop-bench-") as folder:
        session = _session(world)
        return [row for size, bar, times in SIZES for row in _at(session, Path(folder), size, bar, times)]


def _at(session: _Session, folder: Path, size: int, bar: float, times: int) -> list[Row]:
    pdf = secrets.token_bytes(size * _MB)
    plain, sealed, secret = folder / "plain", folder / "sealed", folder / "identity.txt"
    plain.write_bytes(session.archive(pdf))
    sealed.write_bytes(age.encrypt(plain.read_bytes(), session.recipients))
    secret.write_text("\n".join(session.identities) + "\n", encoding="utf-8")
    to = [word for each in session.recipients for word in ("-r", each)]
    lock = ["age", *to, "-o", str(folder / "theirs"), str(plain)]
    unlock = ["age", "-d", "-i", str(secret), "-o", str(folder / "opened"), str(sealed)]
    laptops = {session.laptop: LaptopState.KNOWN}

    def seal() -> None:
        archive = session.archive(pdf)
        verify.inspect(archive, session.recipients, laptops, session.record.session.programme)
        data = age.encrypt(archive, session.recipients)
        write_atomically(folder / "ours", data)
        if not reads_back(folder / "ours", data):
            raise AssertionError("the disk gave something else back")

    def encrypt() -> None:
        subprocess.run(lock, check=True)
        with (folder / "theirs").open("rb") as file:
            os.fsync(file.fileno())

    def check() -> None:
        verify.verify(read_sealed(sealed), session.identities, laptops, session.record.session.programme)

    def decrypt() -> None:
        subprocess.run(unlock, check=True)

    def afresh(work: Callable[[], None]) -> Callable[[], float]:
        def measure() -> float:
            for written in ("ours", "theirs", "opened"):
                (folder / written).unlink(missing_ok=True)
            return _figures.milliseconds(work)

        return measure

    found = []
    for name, ours, theirs in (("seal", seal, encrypt), ("verify", check, decrypt)):
        one, other = _figures.in_turns(afresh(ours), afresh(theirs), times)
        title = f"{name} {size} MiB, against the age command"
        found.append(Row(title, _figures.median(one), _figures.median(other), "ms", bar))
    return found


def _session(world: _world.World) -> _Session:
    """A closed session with its log, and the keys of a programme and of a laptop."""
    store = world.workspace.session(world.closed(_SAID))
    own, seed = world.workspace.vault.own_programme(world.programme), secrets.token_bytes(32)
    assert own is not None
    identities = (own.working, own.spare)
    signer = Signer(seed, words(bytes.fromhex(device.public_key(seed)), LAPTOP_WORDS))
    recipients = tuple(map(age.recipient_of, identities))
    return _Session(store.record(), tuple(store.entries()), identities, recipients, signer)
