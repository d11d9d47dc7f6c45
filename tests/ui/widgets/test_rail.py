"""The rail where its pages have no room: they scroll, and its foot stays."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workshop_app.settings import Room
from workshop_app.ui.rooms import pages_of
from workshop_app.ui.widgets.rail import Rail

SESSION = pages_of(Room.SESSION)


@pytest.fixture
def rail(qtbot):
    rail = Rail()
    qtbot.addWidget(rail)
    rail.set_pages(SESSION, "Session")
    rail.resize(rail.width(), 440)
    rail.show()
    QApplication.processEvents()
    return rail


def place(rail, widget):
    return QRect(widget.mapTo(rail, widget.rect().topLeft()), widget.size())


def test_buttons_never_lie_on_each_other(rail):
    pages = [place(rail, button) for button in rail._buttons.values()]
    assert len(pages) == len(SESSION)
    assert all(above.bottom() < below.top() for above, below in pairwise(pages))
    assert all(
        each.height() >= button.sizeHint().height() for each, button in zip(pages, rail._buttons.values(), strict=True)
    )
    assert place(rail, rail._scroll).bottom() < place(rail, rail.concern_button).top()


@pytest.mark.parametrize("name", [SESSION[0].name, SESSION[-1].name])
def test_the_page_that_is_on_is_always_seen(rail, name):
    assert pages_need_more_than(rail)
    rail.set_current(name)
    assert place(rail, rail._scroll).contains(place(rail, rail._buttons[name]))


def test_the_tab_key_brings_each_page_into_sight(rail, qtbot):
    rail.activateWindow()
    qtbot.waitUntil(rail.isActiveWindow)
    first, *others = rail._buttons.values()
    first.setFocus()
    for button in others:
        QTest.keyClick(rail.focusWidget(), Qt.Key.Key_Tab)
        assert button.hasFocus()
        assert place(rail, rail._scroll).contains(place(rail, button))


def pages_need_more_than(rail):
    return rail._holder.sizeHint().height() > rail._scroll.viewport().height()
