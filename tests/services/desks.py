"""A session that was run and closed, and the programme desk it is sealed to, for tests of sealing and importing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from tests.sealing import samples
from tests.services.begun import ID, PACK, Room, room_in
from tests.services.opened import workspace_in
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.identifier import KeepReason
from workshop_app.domain.poll import Casting, Method
from workshop_app.sealing import age
from workshop_app.sealing.report import Signer
from workshop_app.services.capture import Draft
from workshop_app.services.import_reports import ImportService
from workshop_app.services.review import Answer, ReviewService
from workshop_app.services.seal import SealService
from workshop_app.services.second_pass import Finding
from workshop_app.services.workspace import Workspace
from workshop_app.storage.vault import HeldPack, OwnProgramme

OFFICE = samples.new_office()
PROGRAMME = PACK.programme.id
CLOSED = samples.closed(4)


@dataclass(frozen=True, slots=True)
class Desk:
    """The programme's office: its workspace and the import service."""

    workspace: Workspace
    imports: ImportService
    programme: str

    @property
    def tray_files(self) -> list[str]:
        return sorted(path.name for path in self.workspace.folder.tray.iterdir())


@contextmanager
def desk_in(folder: Path, programme: str = PROGRAMME, office: samples.Office = OFFICE, seed: int = 2) -> Iterator[Desk]:
    """An office that owns the programme, on a laptop of its own."""
    with workspace_in(folder, seed) as workspace:
        own = replace(PACK.programme, id=programme)
        workspace.vault.save_own_programme(
            OwnProgramme(own, bytes(32), office.working, office.spare, 4, bytes([7]) * 32)
        )
        yield Desk(workspace, ImportService(workspace), programme)


@contextmanager
def closed_room(folder: Path, *, contributions: int = 3) -> Iterator[Room]:
    """A session in the hall, run to its end: contributions, a poll of six ballots, closed."""
    with room_in(folder) as room:
        hold_pack(room.workspace)
        for number in range(contributions):
            text = samples.TEXTS[number % len(samples.TEXTS)]
            room.capture.add(ID, Draft(ContributionKind.IDEA, f"{text} ({number})", ("S6",)))
        asked = [room.votes.propose(ID, text).id for text in ("Keep the centre open", "One number to ring")]
        poll = room.votes.open_poll(ID, "The rating", Method.AGREEMENT, asked, Casting.HAND_TO_HAND, 6)
        for number in range(6):
            room.votes.cast(ID, poll.id, {asked[0]: "agree" if number % 2 else "strongly-agree"})
        room.votes.close_poll(ID, poll.id)
        room.running.set_heads(ID, room.store.session().agenda[0].id, 6)
        room.running.close(ID)
        yield room


def hold_pack(workspace: Workspace, office: samples.Office = OFFICE, seq: int = 4) -> None:
    """Have the laptop trust the pack of this office."""
    recipients = tuple(map(age.recipient_of, office.identities))
    workspace.vault.hold_pack(HeldPack(replace(PACK, recipients=recipients, seq=seq), b""))


def seals(room: Room) -> SealService:
    return SealService(room.workspace)


def reviews(room: Room) -> ReviewService:
    return ReviewService(room.workspace, room.capture.forget_history)


def flags(room: Room) -> tuple[Finding, ...]:
    """What the second pass finds in the session now."""
    return tuple(card.finding for card in reviews(room).queue(ID).cards if card.finding)


def keep_all(room: Room, reason: KeepReason = KeepReason.PUBLIC) -> None:
    """Let every flag stay."""
    for card in reviews(room).queue(ID).cards:
        if card.is_flag:
            reviews(room).answer(ID, card, Answer.KEPT, reason)


def sealed(folder, name="report.wsealed", what=CLOSED, office=OFFICE, seed=samples.SEED, **more):
    path = folder / name
    plain = samples.plain(what, office.recipients, Signer(seed, samples.WORDS), **more)
    path.write_bytes(age.encrypt(plain, office.recipients))
    return path


def take(desk, *paths):
    return desk.imports.import_files(desk.programme, paths)


def one(desk, path):
    (outcome,) = take(desk, path)
    return outcome


__all__ = [
    "CLOSED",
    "ID",
    "OFFICE",
    "PROGRAMME",
    "Desk",
    "closed_room",
    "desk_in",
    "flags",
    "hold_pack",
    "keep_all",
    "one",
    "reviews",
    "sealed",
    "seals",
    "take",
]
