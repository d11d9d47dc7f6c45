"""Masking selected words by hand: by keys and by menu, one step of undo, counted, the same name the same letter."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from workshop_app.domain.identifier import IdentifierKind
from workshop_app.privacy import find_identifiers
from workshop_app.ui.kind_words import BY_HAND
from workshop_app.ui.widgets import mask_menu
from workshop_app.ui.widgets.growing_text import GrowingText
from workshop_app.ui.widgets.marked_entry import MarkedEntry
from workshop_app.ui.widgets.mask_menu import MaskMenu

CTRL = Qt.KeyboardModifier.ControlModifier
LINE = "😀 the lad with the limp from the flats said so"


class Finder:
    """Looks at once, and remembers what it was told."""

    def __init__(self):
        self.told = []

    def __call__(self, text, done):
        done(find_identifiers(text))

    def accepted(self, words):
        self.told += words


@pytest.fixture
def entry(qtbot):
    entry = MarkedEntry()
    entry.finder = Finder()
    entry.look_with(entry.finder)
    qtbot.addWidget(entry)
    entry.resize(600, 60)
    entry.show()
    entry.setFocus()
    qtbot.waitExposed(entry)
    return entry


def select(entry, words, text=LINE):
    if entry.toPlainText() != text:
        entry.insertPlainText(text)
    start = entry.document().find(words).selectionStart()
    cursor = entry.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len(words.encode("utf-16-le")) // 2, QTextCursor.MoveMode.KeepAnchor)
    entry.setTextCursor(cursor)


def menus(entry):
    return [each for each in entry.findChildren(MaskMenu) if each.isVisible()]


def by_key(qtbot, entry, digit):
    qtbot.keyClick(entry, Qt.Key.Key_M, CTRL)
    (menu,) = menus(entry)
    qtbot.keyClick(menu, Qt.Key(Qt.Key.Key_0 + digit))
    qtbot.waitUntil(lambda: not menus(entry))


def test_each_kind_has_its_number_and_its_replacement(qtbot, entry):
    put = []
    for digit in range(1, len(BY_HAND) + 1):
        entry.fill("")
        select(entry, "lad with the limp")
        by_key(qtbot, entry, digit)
        put.append(entry.toPlainText().removeprefix("😀 the ").removesuffix(" from the flats said so"))
    assert put == [
        "[person A]",
        "[a place in the borough]",
        "[an organisation]",
        "[a relative]",
        "[a date]",
        "[an age]",
        "[left out]",
    ]


def test_it_is_one_step_of_undo_and_counted_like_an_accepted_mark(qtbot, entry):
    select(entry, "lad with the limp ")
    by_key(qtbot, entry, 1)
    assert entry.toPlainText() == "😀 the [person A] from the flats said so", "the space beside the words stays"
    assert entry.counts() == ({"PERSON": 1}, {})
    qtbot.keyClick(entry, Qt.Key.Key_Z, CTRL)
    assert entry.toPlainText() == LINE
    assert entry.counts() == ({}, {})


def test_the_same_words_get_the_same_letter_and_others_another(qtbot, entry):
    text = "Bongo met Dingo, bongo left, Amina came, Amina went"
    entry.insertPlainText(text)
    entry.accept_next()
    for words in ("Bongo", "Dingo", "bongo"):
        select(entry, words, entry.toPlainText())
        by_key(qtbot, entry, 1)
    assert entry.accept_all()
    assert entry.toPlainText() == ("[person B] met [person C], [person B] left, [person A] came, [person A] went")


def test_what_was_masked_is_told_when_the_line_is_handed_over(qtbot, entry):
    select(entry, "lad with the limp")
    by_key(qtbot, entry, 1)
    assert entry.finder.told == []
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert entry.finder.told == [(IdentifierKind.PERSON, "lad with the limp")]


def test_it_is_announced(qtbot, entry, monkeypatch):
    said = []
    monkeypatch.setattr(mask_menu, "announce", lambda _widget, sentence, **_how: said.append(sentence))
    select(entry, "lad with the limp")
    by_key(qtbot, entry, 7)
    assert said == ["Replaced by [left out]."]


def test_the_tool_tip_of_selected_words_names_the_key(qtbot, entry):
    select(entry, "lad with")
    place = entry.viewport().rect().center()
    QApplication.sendEvent(entry, QHelpEvent(QHelpEvent.Type.ToolTip, place, entry.mapToGlobal(place)))
    assert "Ctrl+M" in QToolTip.text()
    QToolTip.hideText()


def test_leaving_the_list_leaves_the_words(qtbot, entry):
    select(entry, "lad")
    qtbot.keyClick(entry, Qt.Key.Key_M, CTRL)
    (menu,) = menus(entry)
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    assert entry.toPlainText() == LINE


def test_without_a_selection_nothing_is_asked(qtbot, entry):
    entry.insertPlainText(LINE)
    qtbot.keyClick(entry, Qt.Key.Key_M, CTRL)
    assert menus(entry) == []
    entry.by_hand.mask_as(IdentifierKind.PERSON)
    assert entry.toPlainText() == LINE


def test_the_context_menu_offers_it(qtbot, entry):
    for selected in (True, False):
        if selected:
            select(entry, "limp")
        else:
            entry.moveCursor(QTextCursor.MoveOperation.End)
        place = entry.viewport().rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, entry.mapToGlobal(place))
        QApplication.sendEvent(entry, event)
        menu = next(each for each in entry.findChildren(QMenu) if each.isVisible() and not isinstance(each, MaskMenu))
        offered = [each.menu() for each in menu.actions() if isinstance(each.menu(), MaskMenu)]
        assert bool(offered) is selected
        menu.close()
        qtbot.waitUntil(lambda: not entry.findChildren(MaskMenu))


def test_selecting_with_the_mouse_puts_nothing_on_a_clipboard_and_copying_still_does(qtbot, monkeypatch):
    put = []

    class Watched(MarkedEntry):
        """What Qt does on X11 when the button is let go, which this platform does not."""

        def mouseMoveEvent(self, event):
            put.append(self.createMimeDataFromSelection().text())

    entry = Watched()
    qtbot.addWidget(entry)
    entry.show()
    select(entry, "flats")
    monkeypatch.setattr(
        GrowingText.__base__, "mouseReleaseEvent", lambda self, event: Watched.mouseMoveEvent(self, event)
    )
    qtbot.mouseRelease(entry.viewport(), Qt.MouseButton.LeftButton)
    assert put == [""]
    QGuiApplication.clipboard().setText("before")
    qtbot.keyClick(entry, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "flats"
    QGuiApplication.clipboard().setMimeData(QMimeData())


def test_after_saving_neither_undo_nor_redo_has_anything(qtbot, entry):
    select(entry, "lad with the limp")
    by_key(qtbot, entry, 1)
    qtbot.keyClick(entry, Qt.Key.Key_Z, CTRL)
    assert entry.document().isRedoAvailable()
    entry.saved()
    assert not entry.document().isUndoAvailable()
    assert not entry.document().isRedoAvailable()
    assert entry._answers.accepted(LINE) == []
    assert entry.marks == []
