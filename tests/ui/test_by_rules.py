"""Where the model for finding names is missing, the window says so: on the page that opens, and while one types."""

from tests.ui.session import begun, in_hand
from workshop_app.privacy.reading import READING

TROUBLE = "The model for finding names is missing. Install the app again."


def test_the_room_warns_and_the_session_is_marked_for_city_hall(open_shell, monkeypatch):
    monkeypatch.setattr(READING, "_trouble", TROUBLE)
    made = open_shell.ask(lambda services: begun(services, open_shell.folder.root.parent))
    in_hand(open_shell, made, "run")
    open_shell.settle()
    assert open_shell.page.notice.sentence.startswith(TROUBLE)
    assert "look twice" in open_shell.page.notice.sentence


def test_nothing_is_said_where_all_is_well(open_shell):
    made = open_shell.ask(lambda services: begun(services, open_shell.folder.root.parent))
    in_hand(open_shell, made, "run")
    open_shell.settle()
    assert open_shell.page.notice.sentence == ""


def test_unlocking_says_it_in_any_room(open_shell, monkeypatch):
    monkeypatch.setattr(READING, "_trouble", TROUBLE)
    open_shell.window._enter()
    open_shell.settle()
    assert TROUBLE in open_shell.page.notice.sentence
