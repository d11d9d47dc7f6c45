"""The mirror of a session of 300 contributions: what a step asks of the storage thread while people speak."""

from __future__ import annotations

import random
import time

from build_scripts.bench import Row
from build_scripts.benchmarks import _figures, _world
from workshop_app.domain.contribution import ContributionKind
from workshop_app.services.capture import Draft
from workshop_app.services.mirror import MirrorService

MANY, STEPS = 300, 30
STORAGE_MS = 20


def rows() -> list[Row]:
    """Each step after one more line; and one that writes the mirror anew. The stick is not waited for there."""
    with _world.world() as world:
        session_id, chance = world.session(), random.Random(1)
        service = MirrorService(world.workspace)
        stick = world.folder.root.parent / "stick"
        stick.mkdir()
        mirror = service.switch_on(session_id, stick, service.prepare("orbit lantern meadow cactus violin"))
        usual: list[float] = []
        beneath: list[float] = []
        for number in range(MANY + STEPS):
            world.services.capture.add(session_id, Draft(ContributionKind.NEED, _world.sentence(chance)))
            if number >= MANY:
                usual.append(_step(service, session_id))
                beneath.append(_figures.milliseconds(world.folder.session(session_id).read_bytes))
            elif number == MANY - 1:
                _step(service, session_id)
        mirror.file.distrust()
        anew = _step(service, session_id)
    return [
        _row(f"mirror step of {MANY} contributions, storage thread", _figures.median(usual), beneath),
        _row(f"mirror of {MANY} contributions anew, storage thread", anew, beneath),
    ]


def _row(name: str, measured: float, beneath: list[float]) -> Row:
    """The baseline is reading the session's file once."""
    return Row(name, measured, _figures.median(beneath), "ms", STORAGE_MS, plain=True)


def _step(service: MirrorService, session_id: str) -> float:
    began = time.perf_counter()
    parcel = service.step(session_id)
    took = 1000 * (time.perf_counter() - began)
    assert parcel is not None
    parcel.write()
    return took
