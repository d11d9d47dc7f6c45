"""At the desk: a session's report is read, what was restricted is cleared with a reason, and totals are pooled."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import record
from tests.ui.desk import with_sessions
from tests.ui.shell import Shell
from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.domain.equality import Equality
from workshop_app.domain.review import Review
from workshop_app.ui.dialogs.note import NoteDialog
from workshop_app.ui.dialogs.session_report import SessionReportDialog
from workshop_app.ui.dialogs.totals import TotalsDialog

WORDS = "Nobody came to the hall when the lights went out"


def session(n: int):
    whole = record(n)
    restricted = Contribution(f"{n:016x}", 9000, ContributionKind.NEED, WORDS, ("S1",), read_back=True, restricted=True)
    named = replace(restricted, id=f"{n + 50:016x}", number=9001, text="Ring 020 7946 0958")
    card = Contribution(
        f"{n + 90:016x}", 9002, ContributionKind.ASSESSMENT, "Works: they listen", tags=("Youth mentors",), rating=n
    )
    forms = Equality(20, {"sex": {"female": 11, "male": 1}})
    return replace(
        whole, v=4, contributions=(*whole.contributions, restricted, named, card), equality=forms, review=Review()
    )


@pytest.fixture
def desk(open_shell: Shell) -> Shell:
    with_sessions(open_shell, [session(n) for n in range(1, 4)])
    return open_shell


def test_what_is_restricted_is_cleared_with_a_reason_and_restricted_again(desk: Shell) -> None:
    desk.go("sessions")
    assert not desk.ui.report.isEnabled()
    desk.ui.table.selectRow(0)
    desk.settle()
    assert "2 contributions are restricted" in desk.ui.care.text()
    desk.press(desk.ui.report)
    dialog = desk.dialog(SessionReportDialog)
    lines = [dialog._model.index(row).data() for row in range(dialog._model.rowCount())]
    assert "Your sex: Female 11, Male *, Left empty *." in lines
    assert dialog._ui.tabs.tabText(1) == "Restricted (2)"
    dialog._ui.tabs.setCurrentIndex(1)
    (clear,) = (button for button in dialog._rows.findChildren(type(dialog._ui.close)) if button.isVisibleTo(dialog))
    assert "020 7946 0958" in "".join(label.text() for label in dialog._rows.findChildren(type(dialog._ui.heading)))
    clear.click()
    note = desk.dialog(NoteDialog)
    note._ui.save.click()
    desk.settle()
    assert "Say why" in note._ui.problem.text()
    note._ui.note.setText("The group was asked and agrees")
    note._ui.save.click()
    desk.settle()
    words = " ".join(label.text() for label in dialog._rows.findChildren(type(dialog._ui.heading)))
    assert "The group was asked and agrees" in words
    dialog.accept()
    desk.settle()
    desk.ui.table.selectRow(0)
    desk.settle()
    assert "1 contribution is restricted" in desk.ui.care.text()
    desk.press(desk.ui.report)
    again = desk.dialog(SessionReportDialog)
    again._ui.tabs.setCurrentIndex(1)
    next(button for button in again._rows.findChildren(type(again._ui.close)) if button.isVisibleTo(again)).click()
    desk.settle()
    assert "The group was asked" not in "".join(
        label.text() for label in again._rows.findChildren(type(again._ui.heading)) if label.isVisibleTo(again)
    )
    again.accept()


def test_equality_forms_and_programmes_add_up_over_all_sessions(desk: Shell) -> None:
    desk.go("coverage")
    desk.press(desk.ui.totals)
    dialog = desk.dialog(TotalsDialog)
    assert "3 sessions have totals" in dialog._ui.equality_about.text()
    words = [label.text() for label in dialog._ui.equality_body.findChildren(type(dialog._ui.about))]
    assert "60 forms in 3 sessions" in words
    assert "33" in words
    assert words.count("*") == 2, "three men are not shown, nor what gives them away"
    words = [label.text() for label in dialog._ui.programmes_body.findChildren(type(dialog._ui.about))]
    assert "3 cards in 3 sessions. Rated 1: 1, 2: 1, 3: 1; mean 2.0 of 4." in words
    dialog.accept()
