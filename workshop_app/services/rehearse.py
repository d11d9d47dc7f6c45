"""A rehearsal (capability X6): the whole path with the services the window uses, on throwaway keys, for proof."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from workshop_app.domain.errors import PlanError, VerificationError
from workshop_app.domain.poll import Side
from workshop_app.domain.record import PollRecord, Record
from workshop_app.files import write_atomically, writing
from workshop_app.paths import DataFolder
from workshop_app.services.afterwards import Standing
from workshop_app.services.bundle import Services
from workshop_app.services.progress import NoProgress, Progress
from workshop_app.services.rehearsal_acts import Act, Consultation, MadeUp, clear
from workshop_app.services.rehearsal_tables import MOST_TABLES, AtTables, Build
from workshop_app.services.seal import Sealed
from workshop_app.services.sources import HandClock, Sources
from workshop_app.services.verify_file import laptop_lines, verify_file

PACK, SEALED, BRIEF, IDENTITY = "programme.wpack", "session.wsealed", "brief.pdf", "identity.txt"
LAPTOP, SUMMARY, DATA, TABLES = "laptop.txt", "summary.json", "data", "tables"
RECEIPT = "session.wreceipt"
_MADE = (PACK, SEALED, BRIEF, IDENTITY, LAPTOP, RECEIPT, SUMMARY)
_MARK = "rehearsal.txt"
_LABELS = {
    "read": "Reading what is played",
    "vault": "Making a vault",
    "programme": "Creating a programme",
    "pack": "Exporting and trusting its pack",
    "session": "Planning a session",
    "capture": "Taking down what is said",
    "poll": "Voting",
    "review": "Reviewing",
    "seal": "Sealing",
    "import": "Checking and taking in",
    "brief": "Writing the brief",
    "receipt": "Writing the receipt and taking it in",
    "wipe": "Wiping the session",
}
"""The steps in their order, as `timings_ms` names them, with what is shown while they last."""

T = TypeVar("T")


def rehearse(
    out: Path,
    build: Build,
    *,
    statements: Path | None = None,
    votes: Path | None = None,
    seed: int = 1,
    tables: int | None = None,
    progress: Progress = NoProgress(),  # noqa: B008
) -> dict[str, Any]:
    """Play programme, pack, session, capture, poll, review, seal, import, brief, receipt and wipe under `out`; gives
    what `summary.json` says.

    With `statements` and `votes` (both or none) a Pol.is export is played, else made-up people, whose ballots `seed`
    decides. With `tables` the made-up people sit at so many tables, each with a laptop and a folder of its own under
    `out`/tables; files alone go between them, and one of the laptops is killed. Keys are drawn afresh each time and are
    worth nothing afterwards. What an earlier rehearsal left in `out` goes first; files of the same names that are not a
    rehearsal's are left alone (`PlanError`). Raises what the services raise.
    """
    if (statements is None) != (votes is None):
        raise PlanError("A consultation has two files: give its statements and its votes, or neither.")
    if tables is not None and (statements is not None or not 1 <= tables <= MOST_TABLES):
        raise PlanError(f"Made-up people sit at 1 to {MOST_TABLES} tables; a consultation is played without.")
    folder = _prepared(out, tables)
    clock = HandClock(datetime.combine(datetime.now().date(), datetime.min.time().replace(hour=12)))
    services = build(folder, Sources(clock.now, clock.today, secrets.token_bytes))
    stage = _Stage(services, out, clock, progress)
    try:
        summary = stage.play(lambda: _act(services, statements, votes, seed, clock, _hall(out, tables, build)))
    finally:
        services.vault.lock()
    write_atomically(out / SUMMARY, (json.dumps(summary, ensure_ascii=False, indent=2) + "\n").encode())
    return summary


def _prepared(out: Path, tables: int | None) -> DataFolder:
    """A new data folder under `out`, and one for tables where there are some, in place of an earlier rehearsal's;
    nobody's own folder or file is removed.
    """
    root, hall = out / DATA, out / TABLES
    with writing(root / _MARK):
        hall_is_ours = (hall / _MARK).exists()
        if tables is not None and hall.exists() and not hall_is_ours:
            raise PlanError(f"“{hall}” is not the folder of a rehearsal, so it was left alone. Choose another folder.")
        made = [out / name for name in _MADE if os.path.lexists(out / name)]
        if root.exists():
            if not (root / _MARK).exists():
                raise PlanError(
                    f"“{root}” is not the folder of a rehearsal, so it was left alone. Choose another folder."
                )
            for path in made:  # should this one end half-way, nothing may look as if it had made it
                path.unlink()
            shutil.rmtree(root)
        elif made:
            raise PlanError(
                f"“{out}” holds “{made[0].name}” already, and not from a rehearsal, so it was left alone."
                " Choose another folder."
            )
        if hall_is_ours:
            shutil.rmtree(hall)
    for folder in (root,) if tables is None else (root, hall):
        _mark(folder)
    return DataFolder(root)


def _mark(root: Path) -> None:
    """Make a folder that the next rehearsal may remove."""
    with writing(root / _MARK):
        root.mkdir(parents=True)
    try:
        write_atomically(root / _MARK, b"Throwaway keys of a rehearsal. This folder can be removed.\n")
    except BaseException:
        root.rmdir()  # without its mark the next rehearsal would leave it alone
        raise


@dataclass(frozen=True, slots=True)
class _Hall:
    """Where laptops of tables are put, how many there are, and how they are built."""

    folder: Path
    pack: Path
    tables: int
    build: Build


def _hall(out: Path, tables: int | None, build: Build) -> _Hall | None:
    return None if tables is None else _Hall(out / TABLES, out / PACK, tables, build)


def _act(
    services: Services, statements: Path | None, votes: Path | None, seed: int, clock: HandClock, hall: _Hall | None
) -> Act:
    if statements is not None and votes is not None:
        return Consultation(services.outside.read(statements, votes), clock.advance)
    script = services.resources.demonstration()
    if hall is None:
        return MadeUp(script, seed, clock.advance)
    return AtTables(script, seed, clock, hall.tables, hall.folder, hall.pack, hall.build)


class _Stage:
    """The steps in their order, each timed."""

    def __init__(self, services: Services, out: Path, clock: HandClock, progress: Progress) -> None:
        self._services = services
        self._out = out
        self._clock = clock
        self._progress = progress
        self._timings: dict[str, float] = {}

    def play(self, choose: Callable[[], Act]) -> dict[str, Any]:
        services, out = self._services, self._out
        with self._timed("read"):
            act = choose()
        with self._timed("vault"):
            services.vault.create(services.vault.suggest(), use_keyring=False)
        with self._timed("programme"):
            owned = services.programmes.create(replace(services.programmes.draft(), core_proposals=act.core_proposals))
        programme_id = owned.programme.id
        with self._timed("pack"):
            services.programmes.export_pack(programme_id, out / PACK)
            offer = services.planning.read_pack(out / PACK)
            if offer.words != owned.words:
                raise VerificationError("P-KEY", "The words of the pack are not those of the programme.")
            services.planning.accept(offer)
        with self._timed("session"):
            session = act.plan(services, programme_id, self._clock.today())
        with self._timed("capture"):
            act.capture(services, session)
        with self._timed("poll"):
            act.vote(services, session)
            services.running.close(session.id)
        with self._timed("review"):
            clear(services, session)
        with self._timed("seal"):
            sealed = services.seals.seal(session.id, out)
            with writing(out / SEALED):
                sealed.path.replace(out / SEALED)
        self._write_keys(programme_id)
        with self._timed("import"):
            (outcome,) = services.imports.import_files(programme_id, [out / SEALED])
            if outcome.code is not None:
                raise VerificationError(outcome.code, outcome.sentence)
        verify_file(out / SEALED, out / IDENTITY, out / LAPTOP)
        with self._timed("brief"):
            services.briefs.write(programme_id, out / BRIEF)
        with self._timed("receipt"):
            self._hand_receipt(programme_id, session.id)
        with self._timed("wipe"):
            services.wiping.wipe(session.id)
        self._progress.report(len(_LABELS), len(_LABELS), "Done")
        (record,) = services.imports.records(programme_id)
        summary = _summary(record, sealed, self._standing(session.id), self._timings)
        return {**summary, **act.told()}

    def _hand_receipt(self, programme_id: str, session_id: str) -> None:
        """The office's receipt, under its fixed name, and taken in on the laptop."""
        services, path = self._services, self._out / RECEIPT
        (written,) = services.receipts.export(programme_id, self._out, [session_id])
        with writing(path):
            written.replace(path)
        (outcome,) = services.afterwards.take_in([path])
        if outcome.code is not None:
            raise VerificationError(outcome.code, outcome.sentence)

    def _standing(self, session_id: str) -> Standing:
        (line,) = (each for each in self._services.afterwards.sessions() if each.id == session_id)
        return line.standing

    def _write_keys(self, programme_id: str) -> None:
        laptop = self._services.vault.laptop()
        identity = self._services.programmes.identity_file(programme_id)
        created = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        write_atomically(self._out / IDENTITY, f"# created: {created}\n{identity}".encode())
        write_atomically(self._out / LAPTOP, laptop_lines(laptop.public, laptop.words).encode())

    @contextmanager
    def _timed(self, step: str) -> Iterator[None]:
        self._progress.report(len(self._timings), len(_LABELS), _LABELS[step])
        began = time.perf_counter()
        yield
        self._timings[step] = round(1000 * (time.perf_counter() - began), 1)


def _summary(record: Record, sealed: Sealed, standing: Standing, timings: dict[str, float]) -> dict[str, Any]:
    return {
        "contributions": len(record.contributions),
        "proposals": len(record.proposals),
        "ballots": sum(poll.cast for poll in record.polls),
        "superseded_votes": record.origin.superseded_votes,
        "identifiers_replaced": sum(record.identifiers.values()),
        "verified": True,
        "receipt": standing is not Standing.AWAITING,
        "wiped": standing is Standing.WIPED,
        "sealed_sha256": sealed.sha256,
        "sealed_bytes": sealed.size,
        "timings_ms": timings,
        "tallies": [line for poll in record.polls for line in _tallies(record, poll)],
    }


def _tallies(record: Record, poll: PollRecord) -> Iterator[dict[str, Any]]:
    """One line per proposal of the poll, in ballot order, which is that of the file.

    A proposal of the room has its number in place of a statement's; “pass” is whatever is neither side.
    """
    proposals = {proposal.id: proposal for proposal in record.proposals}
    for tally in poll.tallies:
        proposal = proposals[tally.proposal]
        agree, disagree = (tally.on_side(poll.poll.method, side) for side in (Side.AGREE, Side.DISAGREE))
        yield {
            "statement_id": proposal.reference or str(proposal.number),
            "text": proposal.text,
            "agree": agree,
            "disagree": disagree,
            "pass": tally.answered - agree - disagree,
        }
