"""Sealing a session of 500 contributions, report and self-check and all, and verifying it as the office does.

The window shows what leaves before it can be sealed, and looks for what can point to a person while it does; so that
look is a row of its own, and the seal follows it.
"""

from __future__ import annotations

from pathlib import Path

from build_scripts.bench import Row
from build_scripts.benchmarks import _figures, _world
from build_scripts.benchmarks._world import World
from workshop_app.domain.sealed import LaptopState
from workshop_app.sealing import verify

CONTRIBUTIONS = 500
TIMES = 9
BAR_MS = 150
LOOK_MS = 4_000
"""A person waits for it once, for review and seal together; the window goes on meanwhile. The model reads each line."""


def rows() -> list[Row]:
    """The median of several, each sealing another session; one of each goes before."""
    with _world.world() as world:
        own = world.workspace.vault.own_programme(world.programme)
        assert own is not None
        laptops = {world.services.vault.laptop().public: LaptopState.KNOWN}
        looking, sealing, verifying = [], [], []
        for number in range(TIMES + 1):
            session = world.closed(CONTRIBUTIONS, seed=number + 1)
            looking.append(_figures.milliseconds(lambda session=session: world.services.seals.preview(session)))  # type: ignore[misc]
            path, took = _seal(world, session)
            sealing.append(took)
            data = path.read_bytes()
            verifying.append(
                _figures.milliseconds(
                    lambda data=data: verify.verify(data, (own.working, own.spare), laptops, world.programme)  # type: ignore[misc]
                )
            )
    name = f"a session of {CONTRIBUTIONS} contributions"
    return [
        Row(f"look once more at {name}", _figures.median(looking[1:]), None, "ms", LOOK_MS),
        Row(f"seal {name}", _figures.median(sealing[1:]), None, "ms", BAR_MS),
        Row(f"verify {name}", _figures.median(verifying[1:]), None, "ms", BAR_MS),
    ]


def _seal(world: World, session: str) -> tuple[Path, float]:
    written: list[Path] = []
    took = _figures.milliseconds(
        lambda: written.append(world.services.seals.seal(session, world.folder.root).path),
    )
    return written[0], took
