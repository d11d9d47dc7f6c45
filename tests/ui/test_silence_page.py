"""The Silence page: the same facts, live (R6)."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.ui.session import in_dialog
from workshop_app.domain.errors import StorageError
from workshop_app.services import could_speak
from workshop_app.services.silence import Fact, Silence, SilenceService, Verdict, as_text
from workshop_app.ui.widgets.fact_row import FactRow

CLEAR = Silence(
    1_700_000_000.0,
    (
        Fact("Connections", Verdict.CLEAR, "None.", "Every open descriptor."),
        Fact("Camera", Verdict.CLEAR, "Not open.", "x"),
    ),
    could_speak.DOORS[:2],
)
HEARD = replace(CLEAR, facts=(Fact("Camera", Verdict.FOUND, "Open: /dev/video0.", "Every open descriptor."),), doors=())


class Told(SilenceService):
    """Says what it is told to."""

    def __init__(self, *answers):
        super().__init__()
        self.answers = list(answers)
        self.threads = []

    def look(self):
        self.threads.append(threading.current_thread())
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


def opened(shell, service):
    shell.window._services = replace(shell.window.services, silence=service)
    return shell.go("silence")


def rows(page):
    return [row for row in page.findChildren(FactRow) if row.isVisible()]


def spoken(page):
    return [row.accessibleName() for row in rows(page)]


def test_f8_shows_the_facts_of_this_very_process(open_shell):
    QTest.keyClick(open_shell.window, Qt.Key.Key_F8)
    open_shell.settle()
    assert open_shell.window.page_name == "silence"
    found = open_shell.page._found
    assert {"Connections", "Microphone", "Camera", "What is loaded"} <= {fact.name for fact in found.facts}
    assert open_shell.ui.statement.text() == found.statement
    assert spoken(open_shell.page)[: len(found.facts)] == [f"{each.name}: {each.found}" for each in found.facts]
    assert len(rows(open_shell.page)) == len(found.facts) + len(found.doors)


def test_back_leads_to_where_one_was(open_shell):
    for start in ("home", "programme"):
        open_shell.go(start)
        QTest.keyClick(open_shell.window, Qt.Key.Key_F8)
        QTest.keyClick(open_shell.window, Qt.Key.Key_F8)
        open_shell.settle()
        assert open_shell.window.page_name == "silence"
        open_shell.press(open_shell.ui.back)
        assert open_shell.window.page_name == start


def test_home_leads_to_it(open_shell):
    open_shell.go("home")
    open_shell.press(open_shell.ui.silence)
    assert open_shell.window.page_name == "silence"


def test_while_it_is_locked_there_is_no_such_page(open_shell):
    open_shell.window.lock()
    open_shell.settle()
    QTest.keyClick(open_shell.window, Qt.Key.Key_F8)
    open_shell.settle()
    assert open_shell.window.page_name == "unlock"


def test_what_is_found_is_said_at_once_and_taken_back_when_it_is_gone(open_shell):
    page = opened(open_shell, Told(CLEAR, HEARD, CLEAR))
    assert page._ui.statement.text() == "No connection. No microphone. No camera."
    page._timer.timeout.emit()
    open_shell.settle()
    assert page._ui.statement.text() == "Something was found."
    assert "/dev/video0" in page._ui.cause.text()
    assert spoken(page) == ["Camera: Open: /dev/video0."]
    assert not page._ui.doors_card.isVisible()
    QTest.keyClick(page, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    open_shell.settle()
    assert page._ui.statement.text() == "No connection. No microphone. No camera."
    assert len(rows(page)) == 4


def test_it_looks_off_the_windows_thread_and_only_while_it_is_on(open_shell):
    service = Told(CLEAR)
    page = opened(open_shell, service)
    assert page._timer.isActive()
    assert service.threads
    assert threading.main_thread() not in service.threads
    page._ui.back.click()
    open_shell.settle()
    assert open_shell.window.page_name == "home"
    assert not page._timer.isActive()


def test_one_look_is_never_asked_for_before_the_last_has_come_back(open_shell):
    hold = threading.Event()

    class Slow(Told):
        def look(self):
            hold.wait(10)
            return super().look()

    service = Slow(CLEAR)
    open_shell.window._services = replace(open_shell.window.services, silence=service)
    page = open_shell.window.show_page("silence")
    for _ in range(3):
        page._timer.timeout.emit()
    assert not page._ui.save.isEnabled()
    hold.set()
    open_shell.settle()
    assert len(service.threads) == 1
    assert page._ui.save.isEnabled()


def test_a_look_that_fails_is_said_and_does_not_repeat_itself(open_shell):
    class Failing(Told):
        def look(self):
            raise StorageError("The system would not say.")

    page = opened(open_shell, Failing(CLEAR))
    assert page.notice.sentence == "The system would not say."
    assert not page._timer.isActive()
    assert not page._looking


def test_it_is_saved_as_text(open_shell, tmp_path):
    page = opened(open_shell, Told(CLEAR))

    def choose(dialog):
        assert dialog.selectedFiles()[0].endswith(".txt")
        dialog.reject()

    in_dialog(QFileDialog, choose)
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    open_shell.settle()
    page.save(tmp_path / "silence.txt")
    open_shell.settle()
    assert (tmp_path / "silence.txt").read_text(encoding="utf-8") == as_text(CLEAR)
    assert "silence.txt" in page.notice.sentence


def test_a_stick_that_is_gone_gets_a_sentence(open_shell, tmp_path):
    page = opened(open_shell, Told(CLEAR))
    page.save(tmp_path / "gone" / "silence.txt")
    open_shell.settle()
    assert "was not saved" in page.notice.sentence


def test_esc_closes_a_message_first_and_then_goes_back(open_shell):
    page = opened(open_shell, Told(CLEAR))
    page.say("Something")
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.notice.sentence
    assert open_shell.window.page_name == "silence"
    QTest.keyClick(page, Qt.Key.Key_Escape)
    open_shell.settle()
    assert open_shell.window.page_name == "home"


@pytest.mark.parametrize("verdict", list(Verdict))
def test_the_sign_says_the_same_as_the_words(qtbot, verdict):
    row = FactRow()
    qtbot.addWidget(row)
    row.show_fact("Camera", "Not open.", "", {Verdict.CLEAR: "good", Verdict.FOUND: "bad"}.get(verdict, "plain"))
    assert row.accessibleName() == "Camera: Not open."
    assert not row._sign.pixmap().isNull()
