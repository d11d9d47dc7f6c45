"""Silence that can be seen (R6): what this process holds and has loaded, read again every few seconds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.domain.errors import WorkshopError
from workshop_app.services.silence import Silence, Verdict
from workshop_app.ui import icons
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.files import ask_save
from workshop_app.ui.folders import open_folder
from workshop_app.ui.generated.ui_silence import Ui_SilencePage
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.page import Page
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.widgets.fact_row import FactRow

if TYPE_CHECKING:
    from workshop_app.services.bundle import Services

EVERY = 5_000
"""Milliseconds between two looks while the page is on."""
_SIGN = 56
_TONES = {Verdict.CLEAR: "good", Verdict.FOUND: "bad", Verdict.UNSEEN: "plain"}


class SilencePage(Page):
    """Looks on the wide pool, one look at a time; shows in place, so that nothing jumps while it is read."""

    def __init__(self, services: Services, runner: TaskRunner, navigator: Navigator) -> None:
        super().__init__(services, runner, navigator)
        self._found: Silence | None = None
        self._looking = False
        self._from = ""
        self._ui = Ui_SilencePage()
        self._ui.setupUi(self.body)
        self._facts = _Rows(self._ui.facts, 16, signed=True)
        self._doors = _Rows(self._ui.doors, 0, signed=False)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self._look)
        self._ui.back.clicked.connect(self._back)
        self._ui.look.clicked.connect(self._look)
        self._ui.save.clicked.connect(self._ask)
        for keys, act in (("Ctrl+R", self._look), ("Ctrl+S", self._ask)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        icons.put(self._ui.save, "export", "on_accent")
        for part in (self._ui.statement_card, self._ui.facts, self._ui.doors_card):
            part.hide()
        self._ui.save.setEnabled(False)

    def take(self, thing: object) -> None:
        """The name of the page to go back to."""
        if thing != "silence":  # asked for while it is on
            self._from = str(thing)

    def shown(self) -> None:
        """Look now, and again every few seconds."""
        self._look()
        self._timer.start()
        self._ui.look.setFocus()

    def left(self) -> None:
        """Look no more."""
        self._timer.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, where there is no message to close first."""
        if event.key() == Qt.Key.Key_Escape and not self.notice.sentence:
            self._back()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the large sign again after a change of look."""
        if event.type() == QEvent.Type.PaletteChange and self._found is not None:
            self._tint(self._found.verdict)
        super().changeEvent(event)

    def _back(self) -> None:
        self.navigator.go(self._from)

    def _look(self) -> None:
        if self._looking:
            return
        self._looking = True
        silence = self.services.silence
        self.runner.wide(lambda _progress: silence.look(), self._show, self._not_looked, owner=self)

    def _show(self, found: Silence) -> Iterator[None]:
        """The verdict, and then a row at a time: there are two dozen of them."""
        ui = self._ui
        changed = self._found is None or self._found.statement != found.statement
        self._found = found
        ui.when.setText(
            self.tr("Read from the operating system at {} · again every {} seconds").format(
                f"{datetime.fromtimestamp(found.at):%H:%M:%S}", EVERY // 1000
            )
        )
        ui.statement.setText(found.statement)
        ui.cause.setText(found.cause)
        self._tint(found.verdict)
        ui.statement_card.show()
        ui.save.setEnabled(True)
        if changed:
            announce(self, f"{found.statement} {found.cause}", urgent=found.verdict is Verdict.FOUND)
        yield
        ui.facts.show()
        yield from self._facts.show_all(
            [(each.name, each.found, each.how, _TONES[each.verdict]) for each in found.facts]
        )
        ui.doors_card.setVisible(bool(found.doors))
        yield from self._doors.show_all(
            [
                (each.name, each.silent, self.tr("Comes with: {}").format(each.comes_with), "plain")
                for each in found.doors
            ]
        )
        self._looking = False

    def _not_looked(self, error: WorkshopError) -> None:
        self._looking = False
        self._timer.stop()
        self.show_problem(error)

    def _tint(self, verdict: Verdict) -> None:
        name = {Verdict.CLEAR: "shield", Verdict.FOUND: "warning", Verdict.UNSEEN: "info"}[verdict]
        role = {Verdict.CLEAR: "good", Verdict.FOUND: "bad", Verdict.UNSEEN: "quiet"}[verdict]
        self._ui.sign.setPixmap(icons.pixmap(name, role, _SIGN))

    def _ask(self) -> None:
        if self._found is not None:
            title, kinds = self.tr("Save what was found"), self.tr("Text (*.txt)")
            ask_save(self, title, self.tr("workshop silence {}.txt").format(_stamp(self._found)), kinds, self.save)

    def save(self, path: Path) -> None:
        """Write what is shown now to `path`."""
        silence, found = self.services.silence, self._found
        if found is None:
            return
        self.runner.wide(
            lambda _progress: silence.save(path, found),
            lambda _none: self.say(
                self.tr("Saved as “{}”.").format(path.name),
                "good",
                self.tr("Open folder"),
                lambda: open_folder(path.parent),
            ),
            owner=self,
        )


class _Rows:
    """Rows of facts in a frame: as many as there are facts, made when they are first needed, and kept."""

    def __init__(self, frame: QWidget, margin: int, *, signed: bool) -> None:
        self._frame, self._signed = frame, signed
        self._layout = QVBoxLayout(frame)
        self._layout.setContentsMargins(margin, margin // 2, margin, margin // 2)
        self._layout.setSpacing(0)
        self._rows: list[FactRow] = []

    def show_all(self, facts: Sequence[tuple[str, str, str, str]]) -> Iterator[None]:
        for place, fact in enumerate(facts):
            if place == len(self._rows):
                self._rows.append(FactRow(self._frame, signed=self._signed))
                self._rows[place].show_fact(*fact)
                self._layout.addWidget(self._rows[place])
            else:
                self._rows[place].show_fact(*fact)
            self._rows[place].show()
            yield
        for row in self._rows[len(facts) :]:
            row.hide()


def _stamp(found: Silence) -> str:
    return f"{datetime.fromtimestamp(found.at):%Y-%m-%d %H.%M}"
