"""The dry run before the day (P7): pack, keys and stick by a made-up session, the screen and the printer by looking."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.kit import Paper
from workshop_app.domain.room import Prompt
from workshop_app.services import kit as kits_of
from workshop_app.services.dry_run import Check, DryRunService, State
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.files import ask_folder, ask_save
from workshop_app.ui.dialogs.sizing import fit_scrolled
from workshop_app.ui.generated.ui_dry_run import Ui_DryRunDialog
from workshop_app.ui.room.display import RoomDisplay
from workshop_app.ui.task_runner import Task, TaskRunner
from workshop_app.ui.theme import scaled
from workshop_app.ui.widgets.check_row import CheckRow
from workshop_app.ui.widgets.restyle import restyle

_WIDTH, _HEIGHT = 620, 620


class DryRunDialog(QDialog):
    """Closing it stops what goes on; whatever was made by then is removed."""

    def __init__(self, dry_runs: DryRunService, runner: TaskRunner, session_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._dry_runs, self._runner, self._session_id = dry_runs, runner, session_id
        self._stick: Path | None = None
        self._task: Task | None = None
        self._room: RoomDisplay | None = None
        self.rows: dict[str, CheckRow] = {}
        self._ui = ui = Ui_DryRunDialog()
        ui.setupUi(self)
        for widget in (ui.bar, ui.result, ui.problem):
            widget.hide()
        for check in self._by_eye():
            self._put(check)
        ui.choose.clicked.connect(lambda: ask_folder(self, self.tr("Choose the stick"), self.take_stick))
        ui.choose.setAccessibleName(self.tr("Choose the stick that will carry the report"))
        ui.begin.clicked.connect(self.begin)
        ui.close.clicked.connect(self.reject)
        ui.screen.clicked.connect(self.try_screen)
        ui.printer.clicked.connect(
            lambda: ask_save(
                self, self.tr("Save a test page"), self.tr("test page.pdf"), self.tr("PDF (*.pdf)"), self.print_page
            )
        )
        for button in (ui.choose, ui.begin, ui.close, ui.screen, ui.printer):
            button.setAutoDefault(False)
        fit_scrolled(self, ui.scroll, _WIDTH)
        self.resize(self.width(), min(scaled(_HEIGHT), int(self.screen().availableSize().height() * 0.92)))
        ui.choose.setFocus()

    def done(self, result: int) -> None:
        """Close the room's window too, and stop."""
        if self._task is not None:
            self._task.cancel()
        self._close_screen()
        super().done(result)

    # ------------------------------------------------------------ pack, keys and stick

    def take_stick(self, folder: Path) -> None:
        """Take this folder for the stick."""
        self._stick = folder
        self._ui.stick.setText(str(folder))
        self._ui.begin.setFocus()

    def begin(self) -> None:
        """Go through the steps; each is shown with what was found."""
        ui, dry_runs, session_id, stick = self._ui, self._dry_runs, self._session_id, self._stick
        for key in [key for key in self.rows if key not in ("screen", "printer")]:
            self._drop(key)
        for label in (ui.result, ui.problem):
            label.hide()
        for button in (ui.begin, ui.choose):
            button.setEnabled(False)
        ui.bar.setRange(0, 0)
        ui.bar.show()
        restyle(ui.result, role="quiet")
        self._task = self._runner.storage(
            lambda progress: dry_runs.run(session_id, stick, progress),
            self._show,
            self.show_problem,
            self._show_progress,
            owner=self,
        )

    def _show_progress(self, done: int, total: int, label: str) -> None:
        self._ui.bar.setRange(0, total)
        self._ui.bar.setValue(done)
        self._ui.result.setText(label)
        self._ui.result.show()

    def _show(self, checks: Sequence[Check]) -> None:
        self._end()
        for place, check in enumerate(checks):
            self._put(check, place)
        bad = any(check.state is State.BAD for check in checks)
        if bad:
            words = self.tr("The dry run did not come to its end: see what stopped it.")
        elif all(check.key != "stick" or check.state is State.GOOD for check in checks):
            words = self.tr("Pack, keys and stick work. Try the screen and the printer too.")
        else:
            words = self.tr("Pack and keys work. The stick was not tried.")
        restyle(self._ui.result, role="bad" if bad else "good")
        self._ui.result.setText(words)
        self._ui.result.show()
        self._ui.scroll.verticalScrollBar().setValue(self._ui.steps.y())
        announce(self._ui.result, words, urgent=bad)
        (self._ui.begin if bad else self._ui.screen).setFocus()

    def show_problem(self, error: WorkshopError) -> None:
        """Say why it could not be done."""
        self._end()
        self._ui.result.hide()
        self._ui.problem.setText(str(error))
        self._ui.problem.show()
        announce(self._ui.problem, str(error), urgent=True)

    def _end(self) -> None:
        self._task = None
        self._ui.bar.hide()
        for button in (self._ui.begin, self._ui.choose):
            button.setEnabled(True)

    def _put(self, check: Check, place: int = -1) -> None:
        if check.key in self.rows:
            self.rows[check.key].show_check(check)
            return
        row = self.rows[check.key] = CheckRow(check, self._ui.steps)
        self._ui.steps_layout.insertWidget(place, row)
        row.show()

    def _drop(self, key: str) -> None:
        row = self.rows.pop(key)
        self._ui.steps_layout.removeWidget(row)
        row.hide()
        row.deleteLater()

    # ------------------------------------------------------------ screen and printer

    def _by_eye(self) -> tuple[Check, Check]:
        return (
            Check(
                "screen",
                self.tr("Screen"),
                State.ASK,
                self.tr("Plug in the projector, have it extend this screen, and try it."),
                self.tr("Stand where the last row sits: the words must be read from there."),
            ),
            Check(
                "printer",
                self.tr("Printer"),
                State.ASK,
                self.tr("Save a test page and print it."),
                self.tr("The whole frame must be there, and every script must read well."),
            ),
        )

    def try_screen(self) -> None:
        """Show words to the room, or take them away again."""
        if self._room is not None:
            self._close_screen()
            return
        self._room = room = RoomDisplay()
        room.setLayoutDirection(self.layoutDirection())
        room.show_slide(Prompt(self.tr("Dry run"), self.tr("Can you read this from the last row?"), None))
        room.dark_wanted.connect(self._close_screen)
        room.closed.connect(self._close_screen)
        room.open_on(self)
        self.activateWindow()
        self._ui.screen.setText(self.tr("End the s&creen"))

    def _close_screen(self) -> None:
        room, self._room = self._room, None
        if room is not None:
            room.close()
            room.deleteLater()
            self._ui.screen.setText(self.tr("Try the s&creen"))

    def print_page(self, path: Path) -> None:
        """Write the test page."""

        def written(saved: Path) -> None:
            words = self.tr("Saved as “{0}”. Print it, and look at it.").format(saved.name)
            restyle(self._ui.result, role="good")
            self._ui.result.setText(words)
            self._ui.result.show()
            announce(self._ui.result, words)

        self._runner.wide(lambda _progress: kits_of.test_page(path, Paper.A4), written, self.show_problem, owner=self)
