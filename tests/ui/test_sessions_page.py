"""Sealed reports at the desk: in by button or drop, refused ones in the tray, online responses looked at first."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.looking import cut, nameless, visible
from workshop_app import app
from workshop_app.services.progress import NoProgress
from workshop_app.ui.dialogs.approve_laptop import ApproveLaptopDialog
from workshop_app.ui.dialogs.outside import OutsideDialog
from workshop_app.ui.widgets.tray_panel import FEW, MOST, TrayRow

COMMENTS = "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n" + "".join(
    f"1,x,{number},1,0,0,{moderated},More youth clubs in place {number}\n"
    for number, moderated in ((0, 1), (1, 1), (2, 1), (3, -1))
)
VOTES = "timestamp,datetime,comment-id,voter-id,vote\n" + "".join(
    f"{time},x,{number},{voter},{vote}\n"
    for time, number, voter, vote in ((1, 0, 1, 1), (2, 0, 1, -1), (1, 1, 1, 1), (1, 0, 2, 0), (1, 2, 3, 1))
)


@pytest.fixture
def desk(open_shell, tmp_path):
    """The page of an office that has a programme."""
    made = open_shell.ask(lambda services: services.programmes.create(services.programmes.draft()))
    open_shell.window.navigator.open_programme(made.programme.id)
    (tmp_path / "comments.csv").write_text(COMMENTS, encoding="utf-8")
    (tmp_path / "votes.csv").write_text(VOTES, encoding="utf-8")
    open_shell.go("sessions")
    return open_shell


def sealed_for(desk, folder: Path, name: str) -> Path:
    """A report that a facilitator's laptop sealed to the office's programme."""
    programme = desk.window.navigator.programme_id
    pack = folder / "programme.wpack"
    desk.ask(lambda services: services.programmes.export_pack(programme, pack))
    return facilitate(folder / name, pack)


def facilitate(folder: Path, pack: Path) -> Path:
    from workshop_app.domain.contribution import ContributionKind
    from workshop_app.paths import DataFolder
    from workshop_app.services.capture import Draft

    services = app.build(DataFolder(folder))
    services.vault._workspace.open_vault(bytes(32))
    try:
        held = services.planning.accept(services.planning.read_pack(pack)).programme
        session = services.planning.new_session(
            held.id,
            "community-workshop",
            "Workshop, Haringey",
            "Haringey",
            held.groups[0].key,
            2,
            date(2026, 3, 4),
            1080,
        )
        services.running.begin(session.id)
        services.running.set_heads(session.id, session.agenda[0].id, 26)
        services.capture.add(session.id, Draft(ContributionKind.NEED, "One number to ring that is not the police"))
        services.running.close(session.id)
        return services.seals.seal(session.id, folder, NoProgress()).path
    finally:
        services.vault.lock()


def rows(desk):
    model = desk.page._model
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def test_without_a_programme_the_page_says_what_comes_first(open_shell):
    page = open_shell.go("sessions")
    assert page._ui.stack.currentWidget() is page._ui.no_programme_page
    open_shell.press(page._ui.no_programme.button)
    assert open_shell.window.page_name == "programme"


def test_a_report_of_an_unknown_laptop_waits_in_the_tray_until_its_words_were_compared(desk, tmp_path):
    report = sealed_for(desk, tmp_path, "laptop one")
    desk.window.take_files([report])
    desk.settle()
    assert rows(desk) == []
    assert desk.ui.tray.isVisible()
    assert "does not know" in desk.page.notice.sentence
    (row,) = desk.page._tray
    assert len(row.words) == 6
    desk.page._ask_approval(row.id)
    dialog = desk.dialog(ApproveLaptopDialog)
    assert all(word in dialog._ui.words.text() for word in row.words)
    assert not dialog._ui.approve.isEnabled(), "first the person says that the words are the same"
    dialog._ui.same.setChecked(True)
    desk.press(dialog._ui.approve)
    desk.until(lambda: rows(desk))
    assert rows(desk)[0][:3] == ["Workshop, Haringey", "Haringey", "Experts"]
    assert not desk.ui.tray.isVisible()
    desk.ui.table.selectRow(0)
    desk.settle()
    assert desk.ui.care.text().startswith("Flags in the review: none.")
    assert "The neighbourhood check was not done." in desk.ui.care.text()


@pytest.mark.parametrize("size", [100, 200])
def test_the_tray_and_its_question_can_be_read(desk, tmp_path, size):
    desk.window.showNormal()
    desk.window.resize(1280, 720)
    desk.desktop.preferences.change(text_size=size)
    sealed = sealed_for(desk, tmp_path, "laptop one")
    broken = tmp_path / "newham-0405.wsealed"
    broken.write_bytes(sealed.read_bytes()[:-100])
    desk.window.take_files([sealed, broken])
    desk.settle()
    shown = [label.text() for label in visible(desk.ui.tray, QLabel)]
    assert any("does not know" in text for text in shown)
    assert any("incomplete" in text for text in shown)
    desk.until(lambda: not cut(desk.window), timeout=3_000)
    assert not nameless(desk.window)
    desk.page._ask_approval(next(row.id for row in desk.page._tray if row.words))
    dialog = desk.dialog(ApproveLaptopDialog)
    assert not cut(dialog)
    dialog.reject()


def test_a_full_tray_shows_the_latest_and_the_rest_on_request(desk, tmp_path):
    desk.ui.stack.setCurrentWidget(desk.ui.list_page)
    panel = desk.ui.tray
    panel.set_rows([TrayRow(str(number), f"{number}.wsealed", "Arrived incomplete.", ()) for number in range(80)])

    def shown():
        return len([button for button in visible(panel, QPushButton) if button.text() == "Discard"])

    desk.until(lambda: shown() == FEW)
    panel._all.click()
    desk.until(lambda: shown() == MOST)
    panel._all.click()
    desk.until(lambda: shown() == FEW)


def test_the_same_report_twice_is_already_here(desk, tmp_path):
    report = sealed_for(desk, tmp_path, "laptop one")
    desk.window.take_files([report])
    desk.settle()
    desk.page._approve(desk.page._tray[0].id)
    desk.settle()
    desk.window.take_files([report, report])
    desk.settle()
    assert "2 already here" in desk.page.notice.sentence
    assert len(rows(desk)) == 1


def test_what_is_no_report_is_refused_with_a_reason(desk, tmp_path):
    empty, junk = tmp_path / "empty.wsealed", tmp_path / "junk.wsealed"
    empty.write_bytes(b"")
    junk.write_bytes(b"age-encryption.org/v1\n" + b"x" * 500)
    desk.window.take_files([empty])
    desk.settle()
    assert desk.page.notice.sentence.startswith("empty.wsealed: ")
    desk.window.take_files([empty, junk])
    desk.settle()
    assert "2 refused" in desk.page.notice.sentence


def test_a_refused_file_is_discarded_and_brought_back(desk, tmp_path):
    desk.window.take_files([sealed_for(desk, tmp_path, "laptop one")])
    desk.settle()
    tray_id = desk.page._tray[0].id
    desk.page._discard(tray_id)
    desk.settle()
    assert not desk.ui.tray.isVisible()
    desk.press(desk.page.notice._action)
    desk.until(lambda: desk.page._tray)
    assert desk.page._tray[0].id == tray_id


def test_files_that_come_while_others_are_read_wait_their_turn(desk, tmp_path):
    files = [tmp_path / f"{number}.wsealed" for number in range(4)]
    for path in files:
        path.write_bytes(b"age-encryption.org/v1\n" + path.name.encode() * 50)
    desk.page.take_files(files[:2])
    desk.page.take_files(files[2:])
    desk.settle()
    desk.until(lambda: desk.page._task is None)
    assert not desk.page._waiting


def test_an_import_can_be_stopped_between_files(desk, tmp_path):
    files = [tmp_path / f"{number}.wsealed" for number in range(60)]
    for path in files:
        path.write_bytes(b"age-encryption.org/v1\n" + path.name.encode() * 50)
    desk.page.take_files(files)
    desk.page._cancel()
    desk.settle()
    assert "Stopped" in desk.page.notice.sentence
    assert desk.ui.import_reports.isEnabled()
    assert not desk.ui.progress_card.isVisible()


def test_online_responses_are_looked_at_before_anything_is_stored(desk, tmp_path):
    desk.window.take_files([tmp_path / "votes.csv", tmp_path / "comments.csv"])
    dialog = desk.dialog(OutsideDialog)
    desk.settle()
    assert dialog._ui.statements.text() == "comments.csv"
    assert dialog._ui.figures.text() == "3 statements and 3 voters would come in"
    assert "1 earlier vote is replaced" in dialog._ui.details.text()
    assert "1 statement was moderated out" in dialog._ui.details.text()
    assert rows(desk) == []
    dialog._ui.session_title.setText("")
    assert not dialog._ui.bring_in.isEnabled()
    dialog._ui.session_title.setText("Asked online in spring")
    desk.press(dialog._ui.bring_in)
    desk.until(lambda: rows(desk))
    assert rows(desk)[0][0] == "Asked online in spring"
    assert rows(desk)[0][-1] == "online"


def test_a_table_that_cannot_be_read_is_said_in_the_dialog(desk, tmp_path):
    (tmp_path / "comments.csv").write_text("nothing,of,this\n1,2,3\n", encoding="utf-8")
    desk.page.take_files([tmp_path / "comments.csv", tmp_path / "votes.csv"])
    dialog = desk.dialog(OutsideDialog)
    desk.settle()
    assert dialog._ui.notice.sentence
    assert not dialog._ui.bring_in.isEnabled()
    dialog.reject()


def test_the_table_is_sifted_as_one_types_and_says_how_many_are_left(desk, tmp_path, qtbot):
    desk.page.take_files([tmp_path / "votes.csv", tmp_path / "comments.csv"])
    dialog = desk.dialog(OutsideDialog)
    desk.settle()
    desk.press(dialog._ui.bring_in)
    desk.until(lambda: rows(desk))
    qtbot.keyClick(desk.page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    desk.ui.filter.setText("newham")
    assert rows(desk) == []
    assert desk.ui.count.text() == "0 of 1 session"
    desk.ui.filter.setText("london online")
    assert len(rows(desk)) == 1


def test_its_model_keeps_the_rules_that_qt_has_for_models(desk, tmp_path, qtmodeltester):
    desk.page.take_files([tmp_path / "votes.csv", tmp_path / "comments.csv"])
    dialog = desk.dialog(OutsideDialog)
    desk.settle()
    desk.press(dialog._ui.bring_in)
    desk.until(lambda: rows(desk))
    qtmodeltester.check(desk.page._model)
    spoken = desk.page._model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Online consultation, London" in spoken
    assert "3 ballots" in spoken
