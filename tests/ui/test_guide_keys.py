"""The guides' tables of keys against the code: each key that is named is there, and each that is there is named."""

import re
from functools import cache

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication

from tests.builders import records
from tests.ui.desk import with_sessions
from tests.ui.session import begun, in_dialog, in_hand, said
from workshop_app import paths
from workshop_app.domain.agenda import Activity, Need
from workshop_app.domain.poll import Casting, Method, Poll
from workshop_app.domain.programme import Theme
from workshop_app.privacy import find_identifiers
from workshop_app.ui import key_card
from workshop_app.ui.dialogs.guide import GuideDialog
from workshop_app.ui.dialogs.heard import HeardDialog
from workshop_app.ui.dialogs.words import WordsDialog
from workshop_app.ui.guide_places import GUIDES, Place
from workshop_app.ui.models.agenda import AgendaModel, Column
from workshop_app.ui.room.ballot import BallotWindow
from workshop_app.ui.rooms import PAGES
from workshop_app.ui.slip_view import SlipView
from workshop_app.ui.widgets.agenda_view import AgendaView
from workshop_app.ui.widgets.keep_menu import KeepMenu
from workshop_app.ui.widgets.marked_entry import MarkedEntry
from workshop_app.ui.widgets.mask_menu import MaskMenu
from workshop_app.ui.widgets.theme_picker import ThemePicker

NUMBER = "ring 020 7946 0018"
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
TITLES = {spec.title: spec.name for spec in PAGES}
IN_WIDGETS = {
    "Everywhere": {"Tab", "Shift+Tab", "Esc"},
    "Plan": {"Alt+Up", "Alt+Down", "F2", "Return", "Space", "Del"},
    "Run": {"Return", "Space", "Del", "Ctrl+C", *"0123456789"},
    "Entry": {"Return", "Ctrl+Return", "Shift+Return", "Tab", "Ctrl+Shift+Return", "Esc", "Shift+Tab", "Down"},
    "Themes": {*"0123456789", "Del", "Return", "Left", "Right"},
    "Vote": {"Return", "Ctrl+A"},
    "Ballot": {*"123456", "Return", "Backspace"},
    "Guide": {"Return", "Shift+Return", "Esc"},
    "Programme": {"F2", "Return"},
    "Sessions": {"Ctrl+C", "Return"},
    "Receipts": {"Ctrl+C"},
    "Coverage": {"Arrows"},
    "Brief": {"Arrows", "PgDown"},
}
"""Keys that a widget takes itself, where no shortcut says so; the second half of this file presses each of them."""
ALSO = {"run": ("Entry",), "table_notes": ("Run", "Entry")}
"""Other tables whose keys a page has too."""
OF_THE_LEAD = {"Ctrl+P", "F6", "F7", "Ctrl+J", "Ctrl+Shift+L"}
"""Keys of Run that a table's laptop lacks."""


@cache
def texts():
    return {name: (paths.guides() / f"{name}.md").read_text(encoding="utf-8") for name in GUIDES}


def keys_of(cell):
    """`Ctrl+1 … Ctrl+3, Enter` is Ctrl+1, Ctrl+2, Ctrl+3, Return."""
    found = set()
    for part in cell.replace("Ctrl+,", "Ctrl+Comma").split(", "):
        first, _, last = (each.strip() for each in part.partition("…"))
        if last:
            stem = first[:-1]
            found |= {f"{stem}{number}" for number in range(int(first[-1]), int(last[-1]) + 1)}
        else:
            found.add(portable(first.replace("Ctrl+Comma", "Ctrl+,")))
    return found


def portable(keys):
    for ours, qt in (("Page ", "Pg"), ("Enter", "Return"), ("Delete", "Del"), ("PgUp", "PgUp")):
        keys = keys.replace(ours, qt)
    return keys


def named(heading):
    table = key_card.tables(texts().values())[heading]
    return set().union(*(keys_of(cell) for cell in table))


def bound(*holders):
    """The keys of every shortcut, button and action that belongs to these widgets, and not to a dialog above them."""
    found = set()
    for holder in holders:
        for shortcut in holder.findChildren(QShortcut):
            found.add(shortcut.key().toString(QKeySequence.SequenceFormat.PortableText))
        for kind in (QAbstractButton, QAction):
            for each in holder.findChildren(kind):
                found.add(each.shortcut().toString(QKeySequence.SequenceFormat.PortableText))
    return {keys for keys in found if keys and not mnemonic(keys, holders)}


def mnemonic(keys, holders):
    """Whether these are the underlined letter of some button, which needs no table."""
    letters = {
        match[1].upper()
        for holder in holders
        for button in holder.findChildren(QAbstractButton)
        if (match := re.search(r"&(\w)", button.text()))
    }
    return keys.startswith("Alt+") and keys.removeprefix("Alt+") in letters


@pytest.fixture
def everywhere(shell):
    """What is bound everywhere: by the window, by the rail, and on the pages before it is open."""
    locked = bound(shell.page)
    shell.open_vault()
    found = set()
    for spec in PAGES:
        shell.go(spec.name)
        found |= bound(shell.window.rail)
    children = shell.window.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)
    own = {each.key().toString(QKeySequence.SequenceFormat.PortableText) for each in children}
    return locked | found | own


def test_what_is_bound_everywhere_is_what_the_guides_say(everywhere):
    assert everywhere == named("Everywhere") - IN_WIDGETS["Everywhere"]


def test_what_is_bound_on_each_page_is_what_the_guides_say(open_shell):
    tables = key_card.tables(texts().values())
    for spec in PAGES:
        page = open_shell.go(spec.name)
        headings = [spec.title, *ALSO.get(spec.name, ())]
        said = set().union(*(named(heading) for heading in headings if heading in tables))
        taken = set().union(*(IN_WIDGETS.get(heading, set()) for heading in headings))
        there = bound(page) - named("Everywhere")
        said -= OF_THE_LEAD if spec.name == "table_notes" else set()
        assert there - taken == said - taken, f"on the page {spec.title}"


def test_what_is_bound_on_ballot_and_guide_is_what_the_guides_say(qtbot, qapp):
    ballot, guide = BallotWindow(POLL, ["One", "Two"]), GuideDialog(None)
    for window, heading in ((ballot, "Ballot"), (guide, "Guide")):
        qtbot.addWidget(window)
        assert bound(window) == named(heading) - IN_WIDGETS[heading]


def test_the_same_key_says_the_same_in_each_guide():
    said = {}
    for text in texts().values():
        for heading, rows in key_card.tables([text]).items():
            for keys, words in rows.items():
                assert said.setdefault((heading, keys), words) == words


def test_every_table_of_keys_belongs_to_a_page_or_a_window():
    assert set(key_card.tables(texts().values())) <= {*TITLES, "Everywhere", "Entry", "Ballot", "Guide"}


def test_the_card_has_every_key_of_the_guides():
    card = key_card.as_markdown(key_card.tables(texts().values()), "All keys")
    for text in texts().values():
        for heading, rows in key_card.tables([text]).items():
            assert f"## {heading}" in card
            assert all(f"| {keys} | {words} |" in card for keys, words in rows.items())


# ---------------------------------------------------------------- the keys that a widget takes itself, pressed

POLL = Poll("a" * 16, 1, "Secret rating", Method.AGREEMENT, Casting.HAND_TO_HAND, ("b" * 16, "c" * 16), 26)


def press(widget, key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, held)


def test_everywhere_tab_moves_the_focus_and_esc_closes_the_bar(open_shell):
    page = open_shell.go("home")
    first = QApplication.focusWidget()
    press(first, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not first
    press(QApplication.focusWidget(), Qt.Key.Key_Backtab, SHIFT)
    assert QApplication.focusWidget() is first
    page.say("Something")
    press(page, Qt.Key.Key_Escape)
    assert not page.notice.sentence


@pytest.fixture
def agenda(qtbot):
    view, model = AgendaView(), AgendaModel()
    qtbot.addWidget(view)
    three = [
        Activity("a", "Welcome", 10),
        Activity("b", "Experiences", 25),
        Activity("c", "Pause", 15, need=Need.OPTIONAL),
    ]
    model.set_agenda(three, 1080)
    model.setParent(view)
    model.edited.connect(lambda changed, _words: model.set_agenda(changed, 1080))
    view.setModel(model)
    view.show()
    view.setCurrentIndex(model.index(1, Column.TITLE))
    return view


def test_plan(agenda, qtbot):
    order = lambda: "".join(each.id for each in agenda.agenda().activities)  # noqa: E731
    press(agenda, Qt.Key.Key_Up, ALT)
    assert order() == "bac"
    press(agenda, Qt.Key.Key_Down, ALT)
    assert order() == "abc"
    for key in (Qt.Key.Key_F2, Qt.Key.Key_Return):
        press(agenda, key)
        assert agenda.state() is QAbstractItemView.State.EditingState
        press(agenda.focusWidget(), Qt.Key.Key_Escape)
    agenda.setCurrentIndex(agenda.model().index(1, Column.MUST))
    before = agenda.agenda().activities[1].need
    press(agenda, Qt.Key.Key_Space)
    assert agenda.agenda().activities[1].need is not before
    with qtbot.waitSignal(agenda.remove_wanted):
        press(agenda, Qt.Key.Key_Delete)


@pytest.fixture
def room(open_shell):
    """A session that runs, with two things said and one proposal."""
    made = open_shell.ask(lambda services: begun(services, open_shell.folder.root.parent))
    open_shell.ask(lambda services: said(services, made.session, "Paid youth mentors", "Safer bus stops"))
    open_shell.ask(lambda services: services.votes.propose(made.session.id, "Paid youth mentors in every borough"))
    return open_shell, made


def test_run(room, qtbot):
    shell, made = room
    in_hand(shell, made, "run")
    rows = shell.ui.contributions
    rows.setFocus()
    rows.choose(0)
    with qtbot.waitSignal(rows.edit_wanted):
        press(rows, Qt.Key.Key_Return)
    press(shell.ui.entry, Qt.Key.Key_Escape)
    rows.setFocus()
    press(rows, Qt.Key.Key_Space)
    shell.settle()
    assert any(each.read_back for each in shell.ask(lambda services: services.capture.contributions(made.session.id)))
    press(rows, Qt.Key.Key_C, CTRL)
    assert "bus stops" in QGuiApplication.clipboard().text()
    for digit in range(10):
        press(rows, Qt.Key(Qt.Key.Key_0 + digit))
        dialog = shell.dialog(HeardDialog)
        assert dialog.heard == digit
        dialog.reject()
    press(rows, Qt.Key.Key_Delete)
    shell.settle()
    assert len(shell.ask(lambda services: services.capture.contributions(made.session.id))) == 1


@pytest.fixture
def entry(qtbot):
    entry = MarkedEntry()
    entry.look_with(lambda text, done: done(find_identifiers(text)))
    qtbot.addWidget(entry)
    entry.resize(600, 60)
    entry.show()
    entry.setFocus()
    qtbot.waitExposed(entry)
    return entry


def test_entry(entry, qtbot):
    QTest.keyClicks(entry, "One line")
    press(entry, Qt.Key.Key_Return, CTRL)
    press(entry, Qt.Key.Key_Return, SHIFT)
    assert entry.toPlainText() == "One line\n\n"
    with qtbot.waitSignal(entry.submitted):
        press(entry, Qt.Key.Key_Return)
    entry.saved()
    QTest.keyClicks(entry, NUMBER)
    press(entry, Qt.Key.Key_Tab)
    assert not entry.open_marks
    assert "7946" not in entry.toPlainText()
    entry.fill("")
    QTest.keyClicks(entry, "Bongodingo")
    entry.selectAll()
    press(entry, Qt.Key.Key_M, CTRL)
    menu = next(each for each in entry.findChildren(MaskMenu) if each.isVisible())
    press(menu, Qt.Key.Key_7)
    assert entry.toPlainText() == "[left out]"
    entry.fill("")
    QTest.keyClicks(entry, f"{NUMBER} or {NUMBER}")
    press(entry, Qt.Key.Key_Return, CTRL | SHIFT)
    assert "7946" not in entry.toPlainText()
    for key, held in ((Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Backtab, SHIFT)):
        entry.fill("")
        QTest.keyClicks(entry, NUMBER)
        press(entry, key, held)
        menu = entry.findChild(KeepMenu)
        assert menu is not None
        press(menu, Qt.Key.Key_2)
        assert not entry.open_marks
        assert "7946" in entry.toPlainText()
        qtbot.waitUntil(lambda: entry.findChild(KeepMenu) is None)


def test_entry_list_of_themes(entry):
    picker = ThemePicker(entry)
    picker.set_themes([Theme("S1", "Integration"), Theme("S2", "Youth services")])
    QTest.keyClicks(entry, "Mentors #S")
    press(entry, Qt.Key.Key_Down)
    press(entry, Qt.Key.Key_Tab)
    assert entry.toPlainText() == "Mentors #S2 "


def test_vote(room):
    shell, made = room
    in_hand(shell, made, "vote")
    table = shell.ui.proposals
    table.selectRow(0)
    press(table, Qt.Key.Key_A, CTRL)
    assert len(table.chosen()) == table.model().rowCount()
    asked = []
    in_dialog(WordsDialog, lambda dialog: (asked.append(dialog.windowTitle()), dialog.reject()))
    press(table, Qt.Key.Key_Return)
    assert asked == ["Reword proposal 1"]


def test_ballot(qtbot):
    ballot = BallotWindow(POLL, ["One", "Two"])
    qtbot.addWidget(ballot)
    ballot.show()
    press(ballot, Qt.Key.Key_Return)  # begins
    for digit in range(6):
        press(ballot, Qt.Key(Qt.Key.Key_1 + digit))
        assert ballot._choices.checkedId() == digit
    press(ballot, Qt.Key.Key_Return)
    assert ballot._ui.proposal.text() == "Two"
    press(ballot, Qt.Key.Key_Backspace)
    assert ballot._ui.proposal.text() == "One"


def test_guide(qtbot):
    guide = GuideDialog(None)
    qtbot.addWidget(guide)
    guide.open_at(Place("facilitator"))
    guide._ui.find.setFocus()
    QTest.keyClicks(guide._ui.find, "ballot")
    first = guide._ui.view.textCursor().selectionStart()
    press(guide._ui.find, Qt.Key.Key_Return)
    assert guide._ui.view.textCursor().selectionStart() > first
    press(guide._ui.find, Qt.Key.Key_Return, SHIFT)
    assert guide._ui.view.textCursor().selectionStart() == first
    press(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_desk(open_shell):
    with_sessions(open_shell, records(12))
    open_shell.go("programme")
    themes = open_shell.ui.themes
    open_shell.ui.tabs.setCurrentIndex(2)
    themes.setFocus()
    themes.setCurrentIndex(themes.model().index(0, 0, themes.model().index(0, 0)))
    press(themes, Qt.Key.Key_F2)
    assert themes.state() is QAbstractItemView.State.EditingState
    open_shell.go("sessions")
    open_shell.ui.table.selectRow(0)
    press(open_shell.ui.table, Qt.Key.Key_C, CTRL)
    assert "\t" in QGuiApplication.clipboard().text()
    press(open_shell.ui.table, Qt.Key.Key_Return)
    open_shell.settle()
    assert open_shell._dialogs(SlipView) or "no slip" in open_shell.page.notice.sentence
    for view in open_shell._dialogs(SlipView):
        view.reject()
    open_shell.go("coverage")
    cells = open_shell.ui.table
    cells.setCurrentIndex(cells.model().index(1, 1))
    for key, place in (
        (Qt.Key.Key_Right, (1, 2)),
        (Qt.Key.Key_Down, (2, 2)),
        (Qt.Key.Key_Left, (2, 1)),
        (Qt.Key.Key_Up, (1, 1)),
    ):
        press(cells, key)
        assert (cells.currentIndex().row(), cells.currentIndex().column()) == place
    open_shell.go("brief")
    bar = open_shell.ui.preview.verticalScrollBar()
    places = [bar.value()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        press(open_shell.ui.preview, key)
        places.append(bar.value())
    assert places[0] < places[1] < places[2]
