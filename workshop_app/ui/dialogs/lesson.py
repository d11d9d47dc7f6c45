"""The lesson for note-takers: the app plays made-up people, and looks at what is typed. Nothing is saved anywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent

from workshop_app.domain import lesson
from workshop_app.domain.identifier import Identifier
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.fitting import FittingDialog
from workshop_app.ui.dialogs.sizing import fit
from workshop_app.ui.generated.ui_lesson import Ui_LessonDialog
from workshop_app.ui.lesson_steps import slip_words, steps
from workshop_app.ui.mark_hint import show_hint
from workshop_app.ui.widgets.restyle import restyle

if TYPE_CHECKING:
    from workshop_app.ui.page import Page

WORD_MS = 280
"""Milliseconds for a word, about as fast as people speak."""


class LessonDialog(FittingDialog):
    """Enter hands a line in; what is right goes on to the next. Esc ends the lesson."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ui = Ui_LessonDialog()
        self._ui.setupUi(self)
        self._steps = steps()
        self.place = 0
        self._heard = 0
        self._shown = False
        self._voice = QTimer(self)
        self._voice.setInterval(WORD_MS)
        self._voice.timeout.connect(self._next_word)
        ui, find = self._ui, page.find_identifiers

        def look(text: str, found: Callable[[list[Identifier]], None]) -> None:
            find(text, found)  # without its memory: made-up names are not to be marked in the session

        ui.entry.look_with(look)
        ui.entry.submitted.connect(self._handed_in)
        ui.entry.held_back.connect(lambda sentence: self._tell(sentence, "bad"))
        ui.entry.marks_changed.connect(lambda: show_hint(ui.hint, ui.entry))
        ui.entry.left_alone.connect(self.reject)
        ui.show_line.clicked.connect(self._show_line)
        ui.again.clicked.connect(self._say)
        ui.hand_in.clicked.connect(ui.entry.submit)
        ui.close.clicked.connect(self.reject)
        for button in (ui.show_line, ui.again, ui.hand_in, ui.close):
            button.setAutoDefault(False)
        page.navigator.blanked.connect(self._blanked)
        show_hint(ui.hint, ui.entry)
        self._open_step()
        fit(self, 720)

    # ------------------------------------------------------------ a step

    def _open_step(self) -> None:
        ui, step = self._ui, self._steps[self.place]
        ui.number.setText(self.tr("{0} of {1}").format(self.place + 1, len(self._steps)))
        ui.task.setText(step.task)
        ui.show_line.setVisible(bool(step.shown))
        self._shown = False
        ui.entry.fill("")
        ui.entry.setFocus()
        self._say()

    def _say(self) -> None:
        """The voice: word by word, and at once to who cannot see it."""
        said = self._steps[self.place].said
        self._heard = 0
        self._hold_room()
        self._ui.said.setAccessibleName(said)
        announce(self._ui.said, said)
        self._next_word()
        self._voice.start()

    def _hold_room(self) -> None:
        """Room for all that will be said, so that nothing moves while it comes."""
        if self._ui.entry_card.isHidden():
            return  # it is over
        label, said = self._ui.said, self._steps[self.place].said
        before = label.text()
        label.setText(said)
        label.setMinimumHeight(0)
        label.setMinimumHeight(label.heightForWidth(label.width()))
        label.setText(before)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another number of lines."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._hold_room)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationFontChange:
            QTimer.singleShot(0, self, self._hold_room)

    def _next_word(self) -> None:
        words = self._steps[self.place].said.split(" ")
        self._heard = min(len(words), self._heard + 1)
        self._ui.said.setText(" ".join(words[: self._heard]))
        if self._heard == len(words):
            self._voice.stop()

    def _handed_in(self, line: str) -> None:
        step = self._steps[self.place]
        found = lesson.slips(step.wanted, line)
        if found:
            self._ui.entry.not_saved()
            self._tell(" ".join(slip_words(each, step.wanted) for each in found), "bad")
            return
        right = self.tr("That is how it is done.") if self._shown else self.tr("Right.")
        self._ui.entry.saved()
        if self.place + 1 == len(self._steps):
            self._end()
            return
        self.place += 1
        self._open_step()
        self._tell(right, "good")

    def _end(self) -> None:
        self._voice.stop()
        ui = self._ui
        words = self.tr("That was the lesson. Nothing of it was saved. The rest is practice, and F1 opens the guide.")
        ui.number.setText(self.tr("Done"))
        ui.said.setText(words)
        ui.said.setMinimumHeight(0)
        ui.said.setMinimumHeight(ui.said.heightForWidth(ui.said.width()))
        for widget in (ui.task, ui.entry_card, ui.show_line, ui.again, ui.hand_in, ui.told):
            widget.hide()
        ui.close.setText(self.tr("Close the lesson"))
        ui.close.setFocus()
        announce(ui.said, words)

    def _show_line(self) -> None:
        self._shown = True
        self._ui.entry.fill(self._steps[self.place].shown)
        self._ui.entry.setFocus()
        self._tell(self.tr("Enter hands it in."), "quiet")

    def _tell(self, sentence: str, role: str) -> None:
        told = self._ui.told
        told.setText(sentence)
        restyle(told, role=role)
        announce(told, sentence, urgent=role == "bad")

    def _blanked(self, blank: bool) -> None:
        if blank:
            self.reject()
