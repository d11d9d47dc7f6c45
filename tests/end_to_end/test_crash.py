"""The power goes while somebody types in the window: what it said was saved is there when it is opened again (C4)."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from tests.end_to_end.desktop import NEEDS, App, Thing, desktop
from tests.ui.session import begun
from tests.ui.shell import PASSPHRASE, build
from workshop_app import settings
from workshop_app.paths import DataFolder
from workshop_app.settings import Room, Settings

pytestmark = [pytest.mark.needs(*NEEDS), pytest.mark.slow]
KILLS = 3
LINES = 40
SAVED = " all saved"


def saved(things: list[Thing]) -> int:
    """How many contributions the window says are saved."""
    status = next((each.name for each in things if each.name.endswith(SAVED)), "0")
    return int(status.split()[0])


def wait_for_more(app: App, before: int) -> int:
    """Wait until the window says that more than `before` are saved, and give how many."""
    return int(app.wait(lambda things: saved(things) if saved(things) > before else 0, "a line to be saved"))


def go_to_the_entry(app: App) -> None:
    """Unlock, and come to the session that is running."""
    app.wait_for_focus("Passphrase")
    app.type(PASSPHRASE)
    app.press("Return")
    app.wait(
        lambda things: any(
            each.role == "push button" and each.name == "Lock" and "enabled" in each.states for each in things
        ),
        "the vault to open",
    )
    app.press("alt+2")
    app.wait_for_focus("What was said")


def type_until_killed(folder: Path, data: Path, lines: list[str], before: int, seconds: float) -> int:
    """Type these lines and kill the app `seconds` after the first is saved; gives how many it said it had by then.

    Each time on a screen of its own: what is still being typed when the app dies must not reach the next one.
    """
    folder.mkdir()
    with desktop(folder) as screen, screen.app(data) as app:
        go_to_the_entry(app)
        assert saved(app.things()) == before
        typing = app.typing("".join(f"{line}\r" for line in lines))
        acknowledged = wait_for_more(app, before)
        time.sleep(seconds)
        app.kill()
        typing.terminate()
        typing.wait()
    return acknowledged


def test_what_the_window_said_was_saved_outlives_a_kill(tmp_path: Path) -> None:
    data = DataFolder(tmp_path / "data")
    services = build(data)
    services.vault.create(PASSPHRASE, use_keyring=False)
    session = begun(services, tmp_path).session
    services.vault.lock()
    settings.save(data.settings, Settings(room=Room.SESSION))
    chance = random.Random(4)
    there: list[str] = []
    for kill in range(KILLS):
        lines = [f"kill {kill} line {number} of what was said" for number in range(LINES)]
        home = tmp_path / f"home-{kill}"
        acknowledged = type_until_killed(home, data.root, lines, len(there), chance.uniform(0, 0.3))
        services.vault.unlock(PASSPHRASE)
        found = [each.text for each in reversed(services.capture.contributions(session.id))]
        services.vault.lock()
        new = found[len(there) :]
        assert found[: len(there)] == there, "what was there before is gone or changed"
        assert len(found) >= acknowledged, "a line that was said to be saved is gone"
        assert new == lines[: len(new)], "a line is there in part, twice or out of order"
        there = found
