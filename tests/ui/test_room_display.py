"""F5 and the window that the room sees: what comes onto it, what takes it away, and how it looks at any size."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from tests.ui.session import WORDINGS, begun, in_hand, said
from workshop_app.domain.proposal import ProposalState
from workshop_app.domain.room import Dark, Numbered, Prompt, Proposals, Result, Scale, Share, Timer, Writing
from workshop_app.domain.tally import Label
from workshop_app.ui import colours
from workshop_app.ui.room.display import RoomDisplay
from workshop_app.ui.room.slide_painter import Block, SlidePainter, parts, spoken

RAW = "Stop and search near the estate"
SHARES = tuple(Share(key, key, number) for key, number in (("agree", 12), ("between", 3), ("disagree", 0), ("", 2)))
SLIDES = (
    Prompt("Experiences", "What makes it hard to feel safe here, and what has helped?", Timer(1_750, 1_500)),
    Prompt("Break", "", None),
    Writing("What would you change first?", Timer(1_040, 300)),
    Proposals(tuple(Numbered(number, f"{WORDINGS[0]}, number {number}") for number in range(1, 7))),
    Scale("Secret rating", (Numbered(1, WORDINGS[0]), Numbered(2, WORDINGS[1])), ("Strongly agree", "Agree", "No")),
    Result(WORDINGS[0], 1, 3, 17, SHARES, (Label.CONSENSUS,), ""),
    Result(WORDINGS[0], 1, 1, 17, (), (), "Nearly all agree"),
)


@pytest.fixture
def room(open_shell, tmp_path):
    shell = open_shell
    made = shell.ask(lambda services: begun(services, tmp_path))
    shell.ask(lambda services: said(services, made.session, RAW))
    in_hand(shell, made, "run")
    return shell, made.session


def key(shell, which, held=Qt.KeyboardModifier.NoModifier, widget=None):
    shell.window.activateWindow()
    shell.settle()
    QTest.keyClick(widget or shell.window, which, held)
    shell.settle()


def shown(shell):
    return shell.desktop.room.slide


def test_f5_shows_the_prompt_also_while_a_line_is_typed_and_nothing_comes_up_by_itself(room):
    shell, session = room
    assert shell.desktop.room.room is None, "no window before somebody asks for one"
    shell.ui.entry.setFocus()
    key(shell, Qt.Key.Key_F5, widget=shell.ui.entry)
    display = shell.desktop.room.room
    assert display.isVisible()
    assert isinstance(display.slide, Prompt)
    assert display.slide.title == session.agenda[0].title
    assert display.slide.timer is not None
    assert "The room sees the prompt" in shell.page.notice.sentence
    shell.page.clock.next()
    shell.settle()
    assert display.slide.title == session.agenda[0].title, "the next prompt waits until it is put there"
    assert display.slide.timer is None, "its time is not running any more"
    shell.page.clock.back()
    shell.page.clock.more_time()
    shell.settle()
    assert display.slide.timer.whole == 60 * (session.agenda[0].minutes + 1)


def test_blank_takes_it_from_the_room_too_and_lifting_the_sheet_does_not_bring_it_back(room):
    shell, _session = room
    ctrl = Qt.KeyboardModifier.ControlModifier
    for press in (lambda: key(shell, Qt.Key.Key_B, widget=shell.ui.agenda), lambda: key(shell, Qt.Key.Key_B, ctrl)):
        key(shell, Qt.Key.Key_F5)
        assert isinstance(shown(shell), Prompt)
        shell.ui.agenda.setFocus()
        press()
        assert shown(shell) == Dark()
        assert shell.desktop.room.room.slide == Dark()
        key(shell, Qt.Key.Key_Space, widget=shell.window._blank)
        assert shown(shell) == Dark()
    key(shell, Qt.Key.Key_F5)
    key(shell, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert shown(shell) == Dark()
    assert not shell.window._blank.isVisible(), "the room alone"


def test_b_is_a_letter_where_one_types(room):
    shell, _session = room
    key(shell, Qt.Key.Key_F5)
    shell.ui.entry.setFocus()
    QTest.keyClicks(shell.ui.entry, "bb")
    assert shell.ui.entry.toPlainText() == "bb"
    assert isinstance(shown(shell), Prompt)
    assert isinstance(shell.ui.entry, QPlainTextEdit)


def test_proposals_are_shown_once_they_are_cleared_and_go_when_they_are_withdrawn(room):
    shell, session = room
    made = shell.ask(lambda services: services.votes.propose(session.id, RAW))
    shell.go("vote")
    shell.ui.proposals.setFocus()
    shell.ui.proposals.selectRow(0)
    shell.until(shell.ui.proposals.hasFocus)
    key(shell, Qt.Key.Key_F5)
    assert "not cleared for the room" in shell.page.notice.sentence
    assert shown(shell) == Dark()
    shell.ask(lambda services: services.votes.move(session.id, made.id, ProposalState.CLARIFIED))
    key(shell, Qt.Key.Key_F5)
    assert isinstance(shown(shell), Proposals)
    shell.ask(lambda services: services.votes.move(session.id, made.id, ProposalState.WITHDRAWN, "as it was said"))
    shell.page.shown()
    shell.settle()
    assert shown(shell) == Dark()


def test_a_page_that_is_about_nothing_says_so_and_lock_and_close_leave_nothing(room):
    shell, _session = room
    shell.go("plan")
    key(shell, Qt.Key.Key_F5)
    assert "Nothing on this page is for the room" in shell.page.notice.sentence
    shell.go("run")
    key(shell, Qt.Key.Key_F5)
    shell.desktop.room.room.close()
    shell.settle()
    assert shell.desktop.room.room is None
    key(shell, Qt.Key.Key_F5)
    display = shell.desktop.room.room
    shell.window.lock()
    shell.settle()
    assert shell.desktop.room.room is None
    assert display.slide == Dark()


# ---------------------------------------------------------------- how it looks


@pytest.mark.parametrize("size", [(1280, 720), (1024, 768), (1920, 1080), (480, 270)])
def test_everything_fits_and_is_as_large_as_it_can_be(qapp, size):
    for slide in SLIDES:
        for mirrored in (False, True):
            image = QImage(*size, QImage.Format.Format_RGB32)
            painter = QPainter(image)
            whole = QRectF(image.rect())
            at = SlidePainter(painter, whole, colours.DARK, mirrored=mirrored)
            found = parts(slide, "12:30", "text") if isinstance(slide, Prompt | Writing) else parts(slide, "", "text")
            share = at.draw(found)
            assert at._height(found, share) <= at._room.height(), slide
            scale = min(size[0] / 1280, size[1] / 720)
            sizes = [at._size(part, share) for part in found if isinstance(part, Block)]
            assert min(sizes) >= 39 * scale, f"read from the last row: {slide}"
            assert max(sizes) <= 121 * scale
            painter.end()


def test_a_very_long_prompt_shrinks_rather_than_being_cut(qapp):
    image = QImage(1280, 720, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    at = SlidePainter(painter, QRectF(image.rect()), colours.DARK, mirrored=False)
    found = parts(Prompt("Experiences", "word " * 150, None), "", "text")
    assert at._height(found, at.draw(found)) <= at._room.height()
    painter.end()


def test_the_time_counts_down_by_itself_amber_with_a_fifth_red_with_a_twentieth(qtbot):
    now = [1_000.0]
    display = RoomDisplay(lambda: now[0])
    qtbot.addWidget(display)
    display.show_slide(Prompt("t", "w", Timer(1_750, 1_500)))
    seen = []
    for each in (1_000, 1_449, 1_450, 1_675, 1_790):
        now[0] = each
        seen.append((display.left, display.ink))
    assert seen == [("12:30", "text"), ("5:01", "text"), ("5:00", "warn"), ("1:15", "bad"), ("+0:40", "bad")]
    display.show_slide(Dark())
    assert (display.left, display.ink) == ("", "text")


def test_it_is_spoken_whole_and_dark_is_dark(qtbot):
    display = RoomDisplay()
    qtbot.addWidget(display)
    display.show_slide(SLIDES[5])
    assert "agree 12" in display.accessibleDescription()
    assert "Consensus" in spoken(SLIDES[5])
    lit = display.grab().toImage()
    display.show_slide(Dark())
    dark = display.grab().toImage()
    colours_seen = {dark.pixel(x, y) for x in range(0, dark.width(), 7) for y in range(0, dark.height(), 7)}
    assert colours_seen == {0xFF000000}
    assert lit != dark
    assert display.accessibleDescription() == "dark"
