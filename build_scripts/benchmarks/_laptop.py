"""In a process of its own: one laptop of a programme, which plans, fills, closes and seals so many sessions."""

from __future__ import annotations

import sys
from datetime import date, timedelta
from pathlib import Path

from build_scripts.benchmarks import _process, _world
from workshop_app import app
from workshop_app.paths import DataFolder

_DAY = date(2026, 5, 14)


def seal_many(folder: Path, pack: Path, first: int, many: int, contributions: int) -> list[str]:
    """The files that were sealed, numbered from `first`."""
    services = app.build(DataFolder(folder / "data"))
    services.vault.create(_world.PASSPHRASE, use_keyring=False)
    services.planning.accept(services.planning.read_pack(pack))
    programme = services.planning.held()[0].programme
    template, group = programme.templates[0].key, programme.groups[0].key
    world = _world.World(services.capture._workspace.folder, services, programme.id)
    out = folder / "sealed"
    out.mkdir()
    made = []
    for number in range(first, first + many):
        day = _DAY + timedelta(days=number % 365)
        session = services.planning.new_session(
            programme.id, template, f"Workshop {number}", "Newham", group, 3, day, 1110
        )
        services.running.begin(session.id)
        services.running.set_heads(session.id, session.agenda[0].id, 26)
        said = _world.said(contributions, number, session.agenda[0].id)
        world.workspace.session(session.id).change(saved=said)
        services.running.close(session.id)
        made.append(str(services.seals.seal(session.id, out).path))
        world.workspace.forget(session.id)
    services.vault.lock()
    return made


if __name__ == "__main__":
    _process.answer(seal_many(Path(sys.argv[1]), Path(sys.argv[2]), *map(int, sys.argv[3:6])))
