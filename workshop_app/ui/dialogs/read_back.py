"""Reading back (C3): one contribution at a time, in large type, ticked when the table agrees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from workshop_app.domain.contribution import Contribution
from workshop_app.domain.errors import WorkshopError
from workshop_app.services.capture import CaptureService, Change
from workshop_app.ui.announce import announce
from workshop_app.ui.generated.ui_read_back import Ui_ReadBackDialog
from workshop_app.ui.task_runner import TaskRunner

_SHARE = 0.8
"""Of the window that it is over."""


class ReadBackDialog(QDialog):
    """`agreed` is sent with each change once it is on disk. Right and Left turn, Enter ticks, Esc closes."""

    agreed = Signal(object)

    def __init__(
        self,
        capture: CaptureService,
        runner: TaskRunner,
        session_id: str,
        lines: Sequence[Contribution],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._capture, self._runner, self._session_id = capture, runner, session_id
        self._lines, self._place, self._ticked = tuple(lines), 0, 0
        self._ui = Ui_ReadBackDialog()
        self._ui.setupUi(self)
        self._ui.agree.clicked.connect(self._agree)
        self._ui.skip.clicked.connect(lambda: self._turn(1))
        self._ui.back.clicked.connect(lambda: self._turn(-1))
        self._ui.done.clicked.connect(self.accept)
        over = parent.window().size()
        self.resize(int(over.width() * _SHARE), int(over.height() * _SHARE))
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows turn, in the direction of reading."""
        forward, backward = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            forward, backward = backward, forward
        if event.key() in (forward, backward):
            self._turn(1 if event.key() == forward else -1)
        else:
            super().keyPressEvent(event)

    def _turn(self, by: int) -> None:
        place = self._place + by
        if place >= len(self._lines):
            self.accept()
        elif place >= 0:
            self._place = place
            self._show()

    def _show(self) -> None:
        item, ui = self._lines[self._place], self._ui
        ui.place.setText(self.tr("{0} of {1} · {2} agreed").format(self._place + 1, len(self._lines), self._ticked))
        ui.words.setText(item.text)
        ui.scroll.verticalScrollBar().setValue(0)
        ui.back.setEnabled(self._place > 0)
        ui.agree.setEnabled(True)
        ui.agree.setFocus()
        announce(self, f"{ui.place.text()}. {item.text}")

    def _agree(self) -> None:
        item, capture, session_id = self._lines[self._place], self._capture, self._session_id
        self._ui.agree.setEnabled(False)
        self._runner.storage(
            lambda _progress: capture.edit(session_id, replace(item, read_back=True)),
            self._agreed,
            self._failed,
            owner=self,
        )

    def _agreed(self, change: Change) -> None:
        self._ticked += 1
        self.agreed.emit(change)
        self._turn(1)

    def _failed(self, error: WorkshopError) -> None:
        self._ui.agree.setEnabled(True)
        self._ui.about.setText(str(error))
