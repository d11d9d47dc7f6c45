"""The app as a process on a real screen, read over the accessibility bus as a screen reader reads it (X3)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.end_to_end.desktop import NEEDS, App, Thing, desktop
from tests.ui.shell import PASSPHRASE, build
from workshop_app.paths import DataFolder

pytestmark = [pytest.mark.needs(*NEEDS), pytest.mark.slow]
PHONE = "07700 900142"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """The pack of a programme that was made elsewhere."""
    services = build(DataFolder(tmp_path / "office"))
    services.vault.create(PASSPHRASE, use_keyring=False)
    programme = services.programmes.create(services.programmes.draft()).programme
    path = tmp_path / "programme.wpack"
    services.programmes.export_pack(programme.id, path)
    services.vault.lock()
    return path


def check_names(app: App) -> None:
    """Everything that takes the keyboard can be announced."""
    things = app.things()
    nameless = [each for each in things if "focusable" in each.states and not each.called]
    assert things, "the screen reader gets nothing"
    assert not nameless


def names(things: list[Thing]) -> list[str]:
    return [each.name for each in things]


def beginning(things: list[Thing], words: str) -> str:
    """The name that begins so, or nothing."""
    return next((each.name for each in things if each.name.startswith(words)), "")


def one(things: list[Thing], name: str) -> Thing:
    return next(each for each in things if each.called == name)


def first_start(app: App) -> None:
    app.wait_for_title("Set up · Workshop")
    app.wait_for_focus("Passphrase")
    check_names(app)
    app.type(PASSPHRASE)
    app.press("Return")
    app.wait_for_focus("The same passphrase again")
    app.type(PASSPHRASE)
    app.wait(lambda things: "The two are the same." in names(things), "both to be the same")
    app.wait(lambda things: "enabled" in one(things, "Make the vault").states, "the button")
    app.press("Return")
    app.wait_for_title("Recovery code · Workshop")
    check_names(app)
    things = app.wait(lambda things: things if beginning(things, "To go on") else None, "the question for a group")
    code = beginning(things, "Recovery code:").removeprefix("Recovery code:").split(",")
    number = int("".join(filter(str.isdigit, beginning(things, "To go on"))))
    app.press("alt+t")
    app.type(code[number - 1].replace(" ", ""))
    app.press("Return")
    app.wait_for_title("Workshop")
    app.wait_for_focus("Run a session")
    check_names(app)


def plan(app: App, pack: Path) -> None:
    app.press("space")
    app.wait_for_title("Plan · Workshop")
    app.wait_for_focus("Import a pack…")
    check_names(app)
    app.press("space")
    app.wait(lambda things: any(each.role == "dialog" for each in things), "the dialog for files")
    app.press("ctrl+a")
    app.type(str(pack))
    app.press("Return")
    app.wait_for_focus("Decide later")
    check_names(app)
    app.tab_to("They match")
    app.press("space")
    app.wait_for_focus("New session")
    app.press("space")
    app.wait_for_focus("Template")
    check_names(app)
    app.tab_to("Title of the session")
    app.press("ctrl+a")
    app.type("An evening in Barking")
    app.press("Return")
    app.wait_for_title("Plan · An evening in Barking · Workshop")
    check_names(app)


def activities(things: list[Thing]) -> list[tuple[str, str]]:
    """Title and start of each activity, as its row is spoken."""
    rows = [each.name.split(", ") for each in things if each.role == "table cell" and ", starts " in each.name]
    return [(title, start.removeprefix("starts ")) for title, start, *_ in rows]


def drag_an_activity(app: App) -> None:
    """The third activity is dragged with the mouse to between the fifth and the sixth; starts are worked out again."""
    things = app.things()
    before = activities(things)
    cells = [each for each in things if each.role == "table cell" and ", starts " in each.name]
    left, top, _, height = cells[2].place
    app.drag((left + 40, top + height // 2), (left + 40, cells[5].place[1] + 1))
    titles = [title for title, _ in before]
    moved = [*titles[:2], *titles[3:5], titles[2], titles[5]]
    app.wait(lambda now: [title for title, _ in activities(now)][:6] == moved, f"the agenda to be {moved}")
    after = activities(app.things())
    assert after[2] == (titles[3], before[2][1])
    assert after[5] == before[5]


def capture(app: App) -> None:
    app.press("ctrl+Return")
    app.wait_for_title("Run · An evening in Barking · Workshop")
    app.wait_for_focus("Begin the session")
    check_names(app)
    app.press("space")
    app.wait_for_focus("What was said")
    check_names(app)
    app.type(f"!Nobody rings back, I tried {PHONE}")
    entry = app.wait(
        lambda things: next((each for each in things if each.description.startswith("Marked:")), None), "a mark"
    )
    assert entry.name == "What was said"
    assert "phone number" in entry.description
    assert entry.description.endswith("Tab puts [phone number], Esc keeps it.")
    assert PHONE not in entry.description
    app.press("Tab", "Return")
    app.wait(lambda things: "1 contribution · all saved" in names(things), "the line to be saved")
    row = app.wait(lambda things: next((each for each in things if each.role == "table cell"), None), "the row")
    assert row.name == "1, concern: Nobody rings back, I tried [phone number]. Not read back."
    check_names(app)


def test_a_screen_reader_is_told_everything_on_the_way_to_the_first_contribution(tmp_path: Path, pack: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    with desktop(home) as screen, screen.app(tmp_path / "data") as app:
        first_start(app)
        plan(app, pack)
        drag_an_activity(app)
        capture(app)
        assert app.said() == ""
