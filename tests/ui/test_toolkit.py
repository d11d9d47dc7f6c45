"""What the window toolkit must not do: PySide6 6.12.0 loses a reference to None at each call that returns nothing, and
before Python 3.12 the window then dies of it after some minutes of drawing.
"""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QPainter, QPixmap, QTextOption
from PySide6.QtWidgets import QApplication

CALLS = 500
OTHERS = 50  # references that other threads and the garbage collector may let go of meanwhile


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is not counted from Python 3.12 on")
def test_drawing_loses_no_reference_to_none(qapp: QApplication) -> None:
    reserve = [None] * (10 * CALLS)  # so that a toolkit that fails fails here, and not the whole run
    canvas = QPixmap(8, 8)
    painter = QPainter(canvas)
    option = QTextOption()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        painter.save()
        painter.restore()
    lost = before - sys.getrefcount(None)
    painter.end()
    assert len(reserve) > lost < OTHERS
