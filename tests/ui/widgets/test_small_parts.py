"""Timer, notice bar, chips, cards, strength, focus ring: what each says to eyes and to ears."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workshop_app.domain.running import Warmth
from workshop_app.ui import colours
from workshop_app.ui.focus_ring import FocusRing, FocusRings
from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.card import FigureCard
from workshop_app.ui.widgets.choice_card import ChoiceCard
from workshop_app.ui.widgets.empty_state import EmptyState
from workshop_app.ui.widgets.notice_bar import NoticeBar
from workshop_app.ui.widgets.strength_bar import StrengthBar
from workshop_app.ui.widgets.timer_label import TimerLabel


@pytest.fixture
def show(qtbot):
    def make(widget, *size):
        qtbot.addWidget(widget)
        if size:
            widget.resize(*size)
        widget.show()
        return widget

    return make


@pytest.mark.parametrize(
    ("seconds", "warmth", "text", "words", "spoken"),
    [
        (18 * 60 + 42, Warmth.CALM, "18:42", "", "18 minutes left"),
        (125, Warmth.AMBER, "2:05", "a fifth left", "2 minutes left, a fifth left"),
        (9, Warmth.RED, "0:09", "nearly over", "less than a minute left, nearly over"),
        (-125, Warmth.OVER, "+2:05", "time is up", "2 minutes over"),
    ],
)
def test_the_timer_says_it_in_figures_words_and_speech(show, seconds, warmth, text, words, spoken):
    timer = show(TimerLabel())
    timer.show_time(seconds, warmth)
    assert (timer.text, timer.words) == (text, words)
    assert timer.accessibleDescription() == spoken


def test_a_timer_that_does_not_run_shows_nothing(show):
    timer = show(TimerLabel())
    timer.show_time(None)
    assert timer.text == ""
    assert timer.accessibleDescription() == "no activity is on"


def test_the_timer_is_never_smaller_than_its_longest_figure(show):
    timer = show(TimerLabel())
    timer.show_time(-99 * 60, Warmth.OVER)
    assert timer.minimumSizeHint() == timer.sizeHint()
    ink = colours.current().bad
    picture = timer.grab().toImage()
    edge = [picture.pixelColor(0, y).name().upper() for y in range(picture.height())]
    assert ink not in edge


def test_a_notice_shows_its_sentence_as_it_is_and_its_action_once(show, qtbot):
    bar, done = show(NoticeBar(), 600, 80), []
    bar.show_notice("Removed <b>2</b> & kept 1", "good", "Undo", lambda: done.append(1))
    assert bar.sentence == "Removed <b>2</b> & kept 1"
    assert bar._sentence.textFormat() is Qt.TextFormat.PlainText
    qtbot.mouseClick(bar._action, Qt.MouseButton.LeftButton)
    assert done == [1]
    assert bar.sentence == ""
    bar.show_notice("Something else", "bad")
    assert not bar._action.isVisible()


def test_each_tone_of_a_notice_has_a_sign_of_its_own(show):
    bar, signs = show(NoticeBar(), 600, 80), set()
    for tone in ("good", "warn", "bad", "plain"):
        bar.show_notice("x", tone)
        signs.add(bytes(bar._sign.pixmap().toImage().constBits()))
    assert len(signs) == 4


def test_a_figure_is_read_with_what_it_counts(show):
    card = show(FigureCard())
    card.show_figure("47", "sessions", "45 verified, 2 in the tray")
    assert card.accessibleName() == "47 sessions 45 verified, 2 in the tray"


def test_an_empty_page_has_one_action_or_none(show, qtbot):
    state = show(EmptyState(), 600, 400)
    state.describe("plan", "No session yet", "It will be here.", "Plan a session")
    with qtbot.waitSignal(state.started):
        qtbot.mouseClick(state.button, Qt.MouseButton.LeftButton)
    state.describe("plan", "No session yet", "It will be here.")
    assert not state.button.isVisible()


def test_a_choice_is_one_button_with_name_and_description(show, qtbot):
    card = show(ChoiceCard(), 300, 200)
    card.describe("desk-room", "Programme desk", "Take in sealed reports.")
    assert (card.accessibleName(), card.accessibleDescription()) == ("Programme desk", "Take in sealed reports.")
    with qtbot.waitSignal(card.clicked):
        qtbot.keyClick(card, Qt.Key.Key_Space)


def test_strength_is_said_as_well_as_shown(show):
    bar = show(StrengthBar(), 200, 6)
    bar.show_score(3, enough=True)
    assert bar.accessibleDescription() == "3 of 4"
    picture = bar.grab().toImage()
    assert picture.pixelColor(10, 3).name().upper() == colours.current().good
    assert picture.pixelColor(190, 3).name().upper() == colours.current().line


def test_parts_stand_side_by_side_only_where_there_is_room(show, qtbot):
    beside = Beside()
    beside.setProperty("least", 400)
    layout = QHBoxLayout(beside)
    first, second = QLabel("one"), QLabel("two")
    layout.addWidget(first)
    layout.addWidget(second)
    show(beside, 500, 100)
    assert first.y() == second.y()
    beside.resize(300, 200)
    qtbot.waitUntil(lambda: first.x() == second.x())
    assert second.y() > first.y()


# ---------------------------------------------------------------- the focus ring


@pytest.fixture
def ringed(show, qtbot, qapp):
    rings = FocusRings(qapp)
    window = QWidget()
    layout = QVBoxLayout(window)
    area, holder = QScrollArea(), QWidget()
    inner = QVBoxLayout(holder)
    buttons = [QPushButton(f"Button {number}") for number in range(30)]
    for button in buttons:
        inner.addWidget(button)
    area.setWidget(holder)
    field = QLineEdit()
    layout.addWidget(area)
    layout.addWidget(field)
    show(window, 300, 300)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    buttons[2].setFocus()
    (ring,) = window.findChildren(FocusRing)
    yield window, ring, buttons, field, area
    rings.deleteLater()


def test_it_stands_around_the_button_with_a_gap(ringed):
    window, ring, buttons, _field, _area = ringed
    buttons[0].setFocus()
    place = QRect(buttons[0].mapTo(window, buttons[0].rect().topLeft()), buttons[0].size())
    assert ring.isVisible()
    assert ring.geometry() == place.adjusted(-4, -4, 4, 4)


def test_it_moves_with_what_is_scrolled_and_goes_when_that_is_out_of_sight(ringed):
    _window, ring, buttons, _field, area = ringed
    buttons[1].setFocus()
    before = ring.y()
    area.verticalScrollBar().setValue(10)
    assert ring.y() == before - 10
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert not ring.isVisible()


def test_fields_draw_their_own_edge(ringed):
    _window, ring, buttons, field, _area = ringed
    buttons[0].setFocus()
    field.setFocus()
    assert not ring.isVisible()


def test_a_dialog_has_a_ring_of_its_own(ringed, qtbot):
    window, ring, buttons, _field, _area = ringed
    buttons[0].setFocus()
    dialog = QDialog(window)
    layout = QVBoxLayout(dialog)
    first, second = QPushButton("First"), QPushButton("Second")
    layout.addWidget(first)
    layout.addWidget(second)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    second.setFocus()
    (own,) = dialog.findChildren(FocusRing)
    assert own.isVisible()
    assert not ring.isVisible()
    dialog.reject()


def test_it_takes_no_click(ringed):
    _window, ring, _buttons, _field, _area = ringed
    assert ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
