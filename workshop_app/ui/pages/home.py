"""The first question: which room. And the demonstration, which plays a whole session with made-up people (X6)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workshop_app.domain.errors import Cancelled, WorkshopError
from workshop_app.settings import Room
from workshop_app.ui import rooms
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.files import ask_folder
from workshop_app.ui.folders import open_folder
from workshop_app.ui.generated.ui_home import Ui_HomePage
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.page import Page
from workshop_app.ui.task_runner import Task, TaskRunner

if TYPE_CHECKING:
    from workshop_app.services.bundle import Services
    from workshop_app.services.moving import Copied


class HomePage(Page):
    """Three large cards, one for each room."""

    def __init__(self, services: Services, runner: TaskRunner, navigator: Navigator) -> None:
        super().__init__(services, runner, navigator)
        self._task: Task | None = None
        self._copying = False
        self._folder = Path()
        self._ui = Ui_HomePage()
        self._ui.setupUi(self.body)
        self._ui.session.describe(
            "session-room",
            self.tr("Run a session"),
            self.tr("Plan it from a template, time it in the hall, take down what is said, count the votes, seal it."),
        )
        self._ui.at_table.describe(
            "table-room",
            self.tr("Take notes at a table"),
            self.tr("Open the pack that the lead made, type what your table says, and hand the notes back on a stick."),
        )
        self._ui.desk.describe(
            "desk-room",
            self.tr("Programme desk"),
            self.tr("Make the programme and its pack, take in sealed reports, see who was heard, brief the board."),
        )
        self._ui.progress_box.hide()
        self._ui.result_box.hide()
        self._ui.session.clicked.connect(lambda: navigator.go(rooms.pages_of(Room.SESSION)[0].name))
        self._ui.at_table.clicked.connect(lambda: navigator.go(rooms.pages_of(Room.TABLE)[0].name))
        self._ui.desk.clicked.connect(lambda: navigator.go(rooms.pages_of(Room.DESK)[0].name))
        self._ui.play.clicked.connect(lambda: ask_folder(self, self.tr("Where to put what is made"), self.play))
        self._ui.keys.clicked.connect(lambda: navigator.go("keys"))
        self._ui.silence.clicked.connect(lambda: navigator.go("silence", "home"))
        self._ui.copy_laptop.clicked.connect(
            lambda: ask_folder(self, self.tr("Copy this laptop to where?"), self.copy_to)
        )
        self._ui.goes_on.clicked.connect(self._go_on_here)
        self._ui.goes_on.hide()
        self._ui.cancel.clicked.connect(self._cancel)
        self._ui.open_folder.clicked.connect(self._open_folder)

    def shown(self) -> None:
        """The first card has the focus."""
        self._ui.session.setFocus()
        moving = self.services.moving
        self.runner.storage(lambda _progress: moving.copied(), self._show_copied, owner=self)

    def play(self, folder: Path) -> None:
        """Play the demonstration into a new folder under `folder`."""
        if self._task is not None:
            return
        self._folder = _free(folder)
        self._begin()
        self._copying = False
        out, rehearse = self._folder, self.navigator.rehearse
        self._task = self.runner.wide(
            lambda progress: rehearse(out, progress), self._played, self._stopped, self._progress, owner=self
        )

    def copy_to(self, folder: Path) -> None:
        """Copy everything that this laptop keeps into a new folder in `folder`."""
        if self._task is not None:
            return
        moving = self.services.moving
        self._begin()
        self._copying = True
        self._task = self.runner.storage(
            lambda progress: moving.copy_to(folder, progress), self._copied, self._stopped, self._progress, owner=self
        )

    def _copied(self, copied: Copied) -> None:
        self._end()
        self._folder = copied.folder
        self._ui.result_title.setText(self.tr("Copied, and each copy opened once"))
        words = self.tr(
            "“{0}” holds this laptop as it stands. On the other one, choose “Take up a copied laptop…” when Workshop is"
            " first opened there, then unlock it with the passphrase or the recovery code of this one. Do not go on"
            " here: what is added on both cannot be brought together again."
        ).format(copied.folder.name)
        if copied.damaged:
            words += " " + self.tr("Damaged, and copied as it lies: {0}.").format(", ".join(copied.damaged))
        self._ui.result.setText(words)
        self._ui.result_box.show()
        self._ui.open_folder.setFocus()
        self._ui.goes_on.show()
        announce(self, words)

    def _show_copied(self, day: date | None) -> None:
        self._ui.goes_on.setVisible(day is not None)

    def _go_on_here(self) -> None:
        moving = self.services.moving

        def done(_none: None) -> None:
            self._ui.goes_on.hide()
            self.say(self.tr("This laptop goes on. Do not take up its copy any more; destroy it."), "plain")

        self.runner.storage(lambda _progress: moving.goes_on_here(), done, owner=self)

    def _begin(self) -> None:
        self._ui.play.setEnabled(False)
        self._ui.copy_laptop.setEnabled(False)
        self._ui.result_box.hide()
        self._ui.progress.setRange(0, 0)
        self._ui.progress_label.setText(self.tr("Starting…"))
        self._ui.progress_box.show()
        self._ui.cancel.setFocus()

    def _progress(self, done: int, total: int, label: str) -> None:
        self._ui.progress.setRange(0, max(1, total))
        self._ui.progress.setValue(done)
        self._ui.progress_label.setText(label)

    def _played(self, made: Mapping[str, Any]) -> None:
        self._end()
        figures = self.tr(
            "{contributions} contributions, {proposals} proposals and {ballots} secret ballots were taken down, sealed,"
            " checked and brought together. The brief for the board, the sealed report and the programme's pack are in"
            " “{folder}”."
        ).format(
            contributions=made["contributions"],
            proposals=made["proposals"],
            ballots=made["ballots"],
            folder=self._folder.name,
        )
        self._ui.result_title.setText(self.tr("Played from the programme to the brief"))
        self._ui.result.setText(figures)
        self._ui.result_box.show()
        self._ui.open_folder.setFocus()
        announce(self, figures)

    def _stopped(self, error: WorkshopError) -> None:
        self._end()
        if isinstance(error, Cancelled) and self._copying:
            self.say(self.tr("The copy was stopped, and what it had made was removed."), "plain")
        elif isinstance(error, Cancelled):
            self.say(self.tr("The demonstration was stopped. What it made so far is in the folder."), "plain")
        else:
            self.show_problem(error)

    def _end(self) -> None:
        self._task = None
        self._ui.progress_box.hide()
        self._ui.play.setEnabled(True)
        self._ui.copy_laptop.setEnabled(True)
        self._ui.play.setFocus()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._ui.progress_label.setText(self.tr("Stopping…"))

    def _open_folder(self) -> None:
        open_folder(self._folder)


def _free(folder: Path) -> Path:
    """A folder of its own that is not there yet, so that nothing is overwritten."""
    name = folder / "Workshop demonstration"
    number = 2
    while name.exists():
        name = folder / f"Workshop demonstration {number}"
        number += 1
    return name
