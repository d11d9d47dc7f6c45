"""The theme desk as it is used: by keys alone, by drag, and with nothing merged unless a person says so."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from tests.ui.session import begun, in_hand
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.proposal import ProposalState
from workshop_app.services.capture import Draft
from workshop_app.ui.dialogs.alike import AlikeDialog
from workshop_app.ui.dialogs.group_proposal import GroupProposalDialog
from workshop_app.ui.dialogs.words import WordsDialog
from workshop_app.ui.models.contributions import ContributionRole
from workshop_app.ui.widgets.carrying import _LINES

LINES = (
    (1, "Night buses are not safe for women"),
    (2, "Women don't feel safe on night buses"),
    (3, "More police at the school"),
    (1, "No more police at the school"),
)


@pytest.fixture
def desk(open_shell, tmp_path):
    """The page with four lines of three tables, on no group yet."""

    def make(services):
        made = begun(services, tmp_path)
        for table, text in LINES:
            services.capture.add(made.session.id, Draft(ContributionKind.IDEA, text, table=table))
        return made

    in_hand(open_shell, open_shell.ask(make), "theme_desk")
    return open_shell


def press(shell, widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifier)
    shell.settle()


def choose(shell, *rows):
    table = shell.ui.contributions
    table.setFocus()
    table.clearSelection()
    for row in rows:
        table.selectionModel().select(table.model().index(row, 0), table.selectionModel().SelectionFlag.Select)
    table.selectionModel().setCurrentIndex(
        table.model().index(rows[0], 0), table.selectionModel().SelectionFlag.NoUpdate
    )


def board(shell):
    return [[item.number for item in cards(column)] for column in shell.ui.board.columns]


def cards(column):
    return [column.model.index(row, 0).data(ContributionRole) for row in range(column.model.rowCount())]


def shown(shell):
    return [shell.page._model.at(row).number for row in range(shell.page._model.rowCount())]


def test_lines_are_grouped_by_keys_and_every_step_is_taken_back(desk):
    assert shown(desk) == [4, 3, 2, 1]
    choose(desk, 2, 3)
    desk.page._new_group()
    desk.settle()
    assert (board(desk), shown(desk)) == ([[2, 1]], [4, 3])
    choose(desk, 0)
    press(desk, desk.ui.contributions, Qt.Key.Key_1)
    assert (board(desk), shown(desk)) == ([[4, 2, 1]], [3])
    choose(desk, 0)
    press(desk, desk.ui.contributions, Qt.Key.Key_9)
    assert "no group 9" in desk.page.notice.sentence
    desk.ui.which.setCurrentIndex(1)
    assert shown(desk) == [4, 3, 2, 1]
    desk.ui.board.go_to(desk.ui.board.current)
    press(desk, desk.ui.board.columns[0].cards, Qt.Key.Key_Delete)
    assert board(desk) == [[2, 1]]
    for after in ([[4, 2, 1]], [[2, 1]], []):
        desk.press(desk.ui.undo)
        assert board(desk) == after


def test_dragged_lines_go_where_they_are_let_go_and_carry_no_words(desk):
    choose(desk, 0)
    desk.page._new_group()
    desk.settle()
    choose(desk, 0)
    data = QMimeData()
    data.setData(_LINES, b"")
    for target, source, after in (
        (desk.ui.board.columns[0].cards, desk.ui.contributions, [[4, 3]]),
        (desk.ui.contributions, desk.ui.board.columns[0].cards, [[4]]),
    ):
        if source is not desk.ui.contributions:
            source.setCurrentIndex(source.model().index(1, 0))
        event = QDropEvent(
            QPointF(5, 5), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        event.source = lambda source=source: source
        target.dropEvent(event)
        desk.settle()
        assert board(desk) == after
    assert data.formats() == [_LINES]


def test_near_duplicates_are_shown_one_by_one_and_left_apart_unless_told(desk):
    desk.press(desk.ui.alike)
    dialog = desk.dialog(AlikeDialog)
    assert dialog._ui.lines.count() == 2
    assert not dialog._ui.contrary.isVisible()
    desk.press(dialog._ui.together)
    assert board(desk) == [[2, 1]]
    assert dialog._ui.contrary.isVisible()
    desk.press(dialog._ui.apart)
    assert board(desk) == [[2, 1]]
    desk.press(desk.ui.alike)
    dialog = desk.dialog(AlikeDialog)
    assert "not" in dialog._ui.contrary.text()
    dialog.reject()


def test_a_proposal_is_worded_from_the_tables_that_agreed_and_goes_to_the_ballot(desk):
    choose(desk, 1, 2, 3)
    desk.page._new_group()
    desk.settle()
    desk.page._word(desk.ui.board.current)
    dialog = desk.dialog(GroupProposalDialog)
    assert len(dialog._ticks) == 3
    dialog._ui.entry.fill("Safe night buses")
    desk.settle()
    desk.press(dialog._ui.save)
    assert dialog.isVisible()
    assert "agree" in dialog._ui.problem.text()
    dialog._ticks[1].setChecked(True)
    dialog._ticks[2].setChecked(True)
    desk.press(dialog._ui.save)
    session_id = desk.window.navigator.session_id
    (proposal,) = desk.ask(lambda services: services.votes.proposals(session_id))
    assert (proposal.text, proposal.agreed, proposal.state) == ("Safe night buses", (1, 2), ProposalState.CAPTURED)
    assert len(proposal.sources) == 2
    assert "Table 3 did not agree" in desk.page.notice.sentence


def test_a_heading_is_marked_like_anything_that_is_typed_and_reached_by_a_purge(desk):
    choose(desk, 0)
    desk.page._new_group()
    desk.settle()
    column = desk.ui.board.columns[0]
    assert "No more police" in column.heading.text()
    desk.press(column.rename)
    dialog = desk.dialog(WordsDialog)
    dialog._ui.words.fill("Police")
    desk.settle()
    desk.press(dialog._ui.accept_button)
    desk.until(lambda: column.heading.text() == "1 · Police")
    desk.press(column.remove)
    assert board(desk) == []
    desk.press(desk.ui.undo)
    assert desk.ui.board.columns[0].heading.text() == "1 · Police"
    desk.ui.find.setText("buses")
    desk.settle()
    assert sorted(shown(desk)) == [1, 2]
