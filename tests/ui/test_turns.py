"""What takes long has a turn of the window's loop of its own."""

import time

from PySide6.QtWidgets import QWidget

from workshop_app.ui import turns
from workshop_app.ui.painting import PaintsInTurn
from workshop_app.ui.piecework import Piecework
from workshop_app.ui.widgets.script_label import ScriptLabel


class Counts(QWidget):
    painted = 0

    def paintEvent(self, _event):
        self.painted += 1


def long():
    with turns.long_work():
        end = time.perf_counter() + 2 * turns.LONG
        while time.perf_counter() < end:
            pass


def test_painting_stands_back_once_behind_what_took_long_and_is_done_in_the_next_turn(qapp, qtbot):
    window = PaintsInTurn()
    inner = Counts(window)
    window.setCentralWidget(inner)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: inner.painted > 0)
    inner.update()
    before = inner.painted
    long()
    window._paint()
    assert inner.painted == before
    long()
    window._paint()
    assert inner.painted == before + 1, "it is never kept from it for good"


def test_a_piece_of_work_waits_for_the_next_turn_too(qapp):
    done = []
    work = Piecework(qapp)
    work.start((done.append(number) for number in range(3)), at_once=False)
    long()
    work._go_on()
    assert done == []
    qapp.processEvents()
    while work.going_on:
        qapp.processEvents()
    assert done == [0, 1, 2]


def test_pieces_leave_the_next_turn_to_the_painting_that_stood_back(qapp, qtbot):
    window, done = PaintsInTurn(), []
    qtbot.addWidget(window)
    work = Piecework(window)
    work.start((done.append(number) for number in range(3)), at_once=False)
    long()
    window._paint()
    turns._ended = 0.0
    work._go_on()
    assert done == []
    window._paint()
    turns._ended = 0.0
    work._go_on()
    assert done[0] == 0


def test_what_was_short_takes_no_turn(monkeypatch):
    monkeypatch.setattr(turns, "_ended", 0.0)
    with turns.long_work():
        pass
    assert not turns.taken()


def test_a_script_has_the_height_of_its_words_at_each_width(qapp, qtbot):
    label = ScriptLabel()
    qtbot.addWidget(label)
    label.setWordWrap(True)
    label.setText("What is said here stays here. " * 30)
    wide, narrow = label.heightForWidth(600), label.heightForWidth(200)
    assert narrow > 2 * wide
    label.setText("Short")
    assert label.heightForWidth(200) < wide
