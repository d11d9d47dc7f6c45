"""Purging a name in the window: Ctrl+K on Run and Vote, every place with its tick, and nothing left behind."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from tests.ui.looking import cut, nameless, unlabelled
from tests.ui.session import begun, in_hand, said
from workshop_app.domain.errors import StorageError
from workshop_app.domain.identifier import Certainty, IdentifierKind
from workshop_app.storage.session_store import SessionStore
from workshop_app.ui.dialogs.purge import PurgeDialog
from workshop_app.ui.widgets.mask_menu import MaskMenu

CTRL = Qt.KeyboardModifier.ControlModifier
NAME = "Zorblatta"
LINES = (f"{NAME} spoke first", "zorblata's aunt, too", "Nobody here")


@pytest.fixture
def room(open_shell):
    made = open_shell.ask(lambda services: begun(services, open_shell.folder.root.parent))
    open_shell.ask(lambda services: said(services, made.session, *LINES))
    open_shell.ask(lambda services: services.votes.propose(made.session.id, f"Hear {NAME} again"))
    in_hand(open_shell, made, "run")
    return open_shell, made


def texts(shell, made):
    return [each.text for each in shell.ask(lambda services: services.capture.contributions(made.session.id))[::-1]]


def shown(shell):
    model = shell.page.model
    return [model.index(row, 0).data(Qt.ItemDataRole.DisplayRole) for row in range(model.rowCount())]


def ask(shell, widget=None):
    QTest.keyClick(widget or shell.ui.entry, Qt.Key.Key_K, CTRL)
    dialog = shell.dialog(PurgeDialog)
    shell.settle()
    return dialog


def type_name(shell, dialog, words=NAME):
    dialog._ui.words.setFocus()
    dialog._ui.words.selectAll()
    QTest.keyClicks(dialog._ui.words, words)
    shell.settle()


def to_front(shell):
    """The window takes keys again once its dialog is gone."""
    shell.window.activateWindow()
    shell.settle()


def lines(dialog):
    return [dialog.model.index(row).data() for row in range(dialog.model.rowCount())]


def purge(shell, dialog):
    dialog._ui.purge.click()
    shell.settle()
    shell.until(lambda: not shell._dialogs(PurgeDialog))
    shell.settle()


def test_every_place_is_shown_with_its_line_and_what_it_means_before_anything_happens(room):
    shell, made = room
    dialog = ask(shell)
    assert not dialog._ui.purge.isEnabled()
    type_name(shell, dialog)
    assert lines(dialog) == [
        "Contribution 1: [Zorblatta] spoke first",
        "Contribution 2: [zorblata]'s aunt, too",
        "Proposal 1: Hear [Zorblatta] again",
    ]
    assert "3 places" in dialog._ui.places_label.text()
    assert "3 places are replaced" in dialog._ui.consequence.text()
    assert "cannot be undone" in dialog._ui.consequence.text()
    assert dialog._ui.purge.text() == "&Purge 3 places"
    dialog.reject()
    assert texts(shell, made) == list(LINES)


def test_what_is_unticked_stays_and_the_rest_goes_everywhere(room):
    shell, made = room
    shell.ui.find.setText(NAME)
    shell.settle()
    QTest.keyClicks(shell.ui.entry, "half a line")
    dialog = ask(shell)
    type_name(shell, dialog)
    QTest.keyClick(dialog._ui.words, Qt.Key.Key_Return)
    places = dialog._ui.places
    assert places.hasFocus()
    places.setCurrentIndex(dialog.model.index(1))
    QTest.keyClick(places, Qt.Key.Key_Space)
    assert "2 places are replaced" in dialog._ui.consequence.text()
    purge(shell, dialog)
    assert texts(shell, made) == ["[person A] spoke first", LINES[1], LINES[2]]
    assert not any(NAME in line for line in shown(shell))
    assert "2 places purged" in shell.page.notice.sentence
    assert NAME not in shell.page.notice.sentence
    assert shell.ui.entry.toPlainText() == "half a line"
    assert shell.ui.find.text() == ""
    QTest.keyClick(shell.ui.find, Qt.Key.Key_Z, CTRL)
    assert shell.ui.find.text() == "", "nothing can be taken back in the field"
    (proposal,) = shell.ask(lambda services: services.votes.proposals(made.session.id))
    assert proposal.text == "Hear [person A] again"
    to_front(shell)
    shell.ui.contributions.setFocus()
    QTest.keyClick(shell.ui.contributions, Qt.Key.Key_Z, CTRL)
    shell.settle()
    assert "nothing to take back" in shell.page.notice.sentence


def test_it_takes_what_is_selected_in_the_entry_or_points_to_a_person_in_the_row(room):
    shell, made = room
    shell.ask(lambda services: said(services, made.session, "then Amina Rahman left"))
    shell.ui.entry.insertPlainText(f"then {NAME}")
    shell.ui.entry.moveCursor(QTextCursor.MoveOperation.PreviousWord, QTextCursor.MoveMode.KeepAnchor)
    shell.settle()
    dialog = ask(shell)
    assert dialog._ui.words.text() == NAME
    assert len(lines(dialog)) == 3
    assert shell.ui.entry.toPlainText() == f"then {NAME}", "the key did not delete the rest of the line"
    dialog.reject()
    shell.ui.entry.fill("")
    shell.page._purged()  # reads what was said meanwhile
    to_front(shell)
    shell.ui.contributions.setFocus()
    shell.ui.contributions.choose(0)
    dialog = ask(shell, shell.ui.contributions)
    assert dialog._ui.words.text() == "Amina Rahman"
    dialog.reject()


def test_the_key_works_from_the_find_field_and_deletes_nothing_there(room):
    shell, _made = room
    shell.ui.find.setFocus()
    shell.ui.find.setText("first")
    shell.ui.find.setCursorPosition(0)
    ask(shell, shell.ui.find).reject()
    assert shell.ui.find.text() == "first"


def test_the_kind_is_guessed_until_one_is_chosen(room):
    shell, _made = room
    dialog = ask(shell)
    assert dialog.kind is IdentifierKind.PERSON
    type_name(shell, dialog, "Quibblewick Primary School")
    assert dialog.kind is IdentifierKind.ORG
    type_name(shell, dialog, "020 7946 0018")
    assert dialog.kind is IdentifierKind.OTHER
    dialog._ui.kind.setCurrentIndex(1)
    dialog._ui.kind.activated.emit(1)
    type_name(shell, dialog)
    assert dialog.kind is IdentifierKind.LOCATION
    purge(shell, dialog)
    assert "[a place in the borough] spoke first" in texts(*room)


def test_a_name_that_stands_nowhere_says_so(room):
    shell, _made = room
    dialog = ask(shell)
    type_name(shell, dialog, "Nemo")
    assert "nowhere" in dialog._ui.places_label.text()
    assert not dialog._ui.purge.isEnabled()
    assert dialog._ui.places.isHidden()
    dialog.reject()


def test_from_the_vote_page_too_and_the_run_page_knows(room):
    shell, made = room
    in_hand(shell, made, "vote")
    shell.press(shell.ui.purge)
    dialog = shell.dialog(PurgeDialog)
    type_name(shell, dialog)
    purge(shell, dialog)
    assert shell.page._model.row(0).text == "Hear [person A] again"
    in_hand(shell, made, "run")
    assert not any("orblat" in line for line in shown(shell))


def test_after_the_close_too_and_not_before_the_beginning(room):
    shell, made = room
    shell.ask(lambda services: services.running.close(made.session.id))
    in_hand(shell, made, "vote")
    assert shell.ui.purge.isEnabled()
    dialog = ask(shell, shell.ui.proposals)
    type_name(shell, dialog)
    purge(shell, dialog)
    assert texts(shell, made)[0] == "[person A] spoke first"


def test_a_disk_that_will_not_overwrite_is_told_of_and_tried_again(room, monkeypatch):
    shell, made = room
    dialog = ask(shell)
    type_name(shell, dialog)

    def refuse(_store):
        raise StorageError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(SessionStore, "overwrite", refuse)
        dialog._ui.purge.click()
        shell.settle()
    assert "The disk is full" in dialog._ui.problem.text()
    assert dialog._ui.purge.text() == "&Overwrite again"
    purge(shell, dialog)
    assert texts(shell, made)[0] == "[person A] spoke first"
    assert not any(NAME in line for line in shown(shell))


def test_a_text_that_changed_meanwhile_is_looked_at_again(room):
    shell, made = room
    dialog = ask(shell)
    type_name(shell, dialog)
    first = shell.ask(lambda services: services.capture.contributions(made.session.id))[-1]
    shell.ask(lambda services: services.capture.remove(made.session.id, [first.id]))
    dialog._ui.purge.click()
    shell.settle()
    assert "look again" in dialog._ui.problem.text()
    assert len(lines(dialog)) == 2
    purge(shell, dialog)


def test_what_was_purged_or_accepted_is_marked_in_the_next_line_until_the_lock(room):
    shell, made = room
    dialog = ask(shell)
    type_name(shell, dialog)
    QTest.keyClicks(shell.ui.entry, "and ZORBLATA came")
    shell.settle()
    assert shell.ui.entry.open_marks == []
    purge(shell, dialog)
    (mark,) = shell.ui.entry.open_marks
    assert (mark.words, mark.certainty) == ("ZORBLATA", Certainty.POSSIBLE)
    assert mark.reason == "Marked before in this session."
    shell.ui.entry.fill("")
    QTest.keyClicks(shell.ui.entry, "ring Bongodingo")
    shell.ui.entry.moveCursor(QTextCursor.MoveOperation.PreviousWord, QTextCursor.MoveMode.KeepAnchor)
    shell.settle()
    shell.ui.entry.by_hand.mask_as(IdentifierKind.PERSON)
    shell.settle()
    QTest.keyClick(shell.ui.entry, Qt.Key.Key_Return)
    shell.settle()
    QTest.keyClicks(shell.ui.entry, "bongodingos")
    shell.settle()
    assert [each.words for each in shell.ui.entry.open_marks] == ["bongodingos"]
    shell.window.lock()
    shell.settle()
    services = shell.window.services
    assert services.capture.identifiers("bongodingos", made.session.id) == []


def test_ctrl_m_masks_what_is_selected_and_merges_otherwise(room):
    shell, made = room
    shell.ui.contributions.selectAll()
    shell.ui.entry.setFocus()
    shell.ui.entry.insertPlainText("with Bongodingo")
    shell.ui.entry.moveCursor(QTextCursor.MoveOperation.PreviousWord, QTextCursor.MoveMode.KeepAnchor)
    shell.settle()
    QTest.keyClick(shell.ui.entry, Qt.Key.Key_M, CTRL)
    (menu,) = [each for each in shell.ui.entry.findChildren(MaskMenu) if each.isVisible()]
    QTest.keyClick(menu, Qt.Key.Key_1)
    assert shell.ui.entry.toPlainText() == "with [person A]"
    assert len(texts(shell, made)) == 3
    to_front(shell)
    QTest.keyClick(shell.ui.entry, Qt.Key.Key_M, CTRL)
    shell.settle()
    assert len(texts(shell, made)) == 1


def test_nothing_of_it_is_put_on_the_clipboard(room):
    shell, _made = room
    QGuiApplication.clipboard().setText("before")
    dialog = ask(shell)
    type_name(shell, dialog)
    purge(shell, dialog)
    assert QGuiApplication.clipboard().text() == "before"
    assert dialog is not None


def test_the_plan_page_can_take_nothing_back_that_held_it(room):
    shell, made = room
    in_hand(shell, made, "plan")
    editor = shell.page.editor
    later = replace(editor.session.agenda[-1], prompt=f"Ask {NAME}")
    editor.set("change the prompt", agenda=(*editor.session.agenda[:-1], later))
    shell.settle()
    assert editor.steps.canUndo()
    in_hand(shell, made, "run")
    dialog = ask(shell)
    type_name(shell, dialog)
    assert any(line.startswith("The plan: Ask [Zorblatta]") for line in lines(dialog))
    purge(shell, dialog)
    assert not editor.steps.canUndo()
    assert not editor.steps.canRedo()
    assert NAME not in str(shell.ask(lambda services: services.planning.session(made.session.id)))


def test_the_dialog_is_named_labelled_and_whole_at_the_largest_text(room):
    shell, _made = room
    shell.desktop.preferences.change(text_size=200)
    shell.settle()
    dialog = ask(shell)
    type_name(shell, dialog)
    assert not nameless(dialog)
    assert not unlabelled(dialog)
    assert not cut(dialog)
    dialog.reject()
