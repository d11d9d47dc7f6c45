"""The desk's laptops: whose reports are taken in, what each sent, and sticks that were lost on their way (D1)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from workshop_app.services.laptops import LaptopLine, LostFile, Standing
from workshop_app.services.progress import Progress
from workshop_app.ui.desk_page import DeskPage
from workshop_app.ui.dialogs.approve_laptop import ApproveLaptopDialog
from workshop_app.ui.dialogs.note import LostStickDialog, NoteDialog
from workshop_app.ui.generated.ui_laptops import Ui_LaptopsPage
from workshop_app.ui.import_words import told
from workshop_app.ui.models.laptops import LaptopsModel, standing_words
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.receipt_words import day
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.widgets.flow_layout import flow
from workshop_app.ui.words import counted, fingerprint

if TYPE_CHECKING:
    from workshop_app.services.bundle import Services
    from workshop_app.services.import_reports import Outcome
    from workshop_app.services.programme import OwnedProgramme

_NAMED = (Standing.TRUSTED, Standing.REVOKED)
_REVOCABLE = (Standing.TRUSTED, Standing.OWN)


class LaptopsPage(DeskPage):
    """One programme at a time. What is decided about a laptop says first what follows from it."""

    def __init__(self, services: Services, runner: TaskRunner, navigator: Navigator) -> None:
        super().__init__(services, runner, navigator)
        self._ui = Ui_LaptopsPage()
        self._ui.setupUi(self.body)
        self._model = LaptopsModel(self)
        self._ui.table.setModel(self._model)
        self._ui.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.watch(self._ui.which, self._ui.stack, self._ui.no_programme_page, self._ui.no_programme)
        flow(self._ui.actions)
        flow(self._ui.lost_buttons)
        self._ui.table.selectionModel().selectionChanged.connect(self._show_buttons)
        self._ui.approve.clicked.connect(self._approve)
        self._ui.name.clicked.connect(self._name)
        self._ui.revoke.clicked.connect(self._revoke)
        self._ui.trust.clicked.connect(self._trust)
        self._ui.mark_lost.clicked.connect(self._mark_lost)
        self._ui.lost.found.connect(self._found)
        for keys, act in (
            ("Ctrl+Return", self._approve),
            ("F2", self._name),
            ("Del", self._revoke),
            ("Ctrl+N", self._mark_lost),
        ):
            QShortcut(QKeySequence(keys), self, act)
        self._show_buttons()

    def show_programme(self, owned: OwnedProgramme) -> None:
        """Read which laptops there are, and which sticks were lost."""
        laptops, chosen = self.services.laptops, owned.programme.id
        self._ui.subtitle.setText(owned.programme.name)

        def read(_progress: Progress) -> tuple[tuple[LaptopLine, ...], tuple[LostFile, ...]]:
            return laptops.lines(chosen), laptops.lost(chosen)

        self.runner.storage(read, lambda found: self._show(*found), owner=self)

    # ---------------------------------------------------------------- what is shown

    def _show(self, lines: tuple[LaptopLine, ...], lost: tuple[LostFile, ...]) -> None:
        before = self._chosen()
        self._model.set_rows(lines)
        self._ui.table.fit_columns()
        self._ui.table.selectRow(self._place(before))
        self._ui.lost.set_rows(lost)
        words = counted(len(lost), self.tr("{} stick is marked as lost."), self.tr("{} sticks are marked as lost."))
        self._ui.lost_about.setText(words if lost else self.tr("None is marked as lost."))
        self.turn_to(self._ui.list_page)
        self.offer_focus(self._ui.table)
        self._show_buttons()

    def _place(self, line: LaptopLine | None) -> int:
        """Where a laptop stands in the table now; at the top where it is not there."""
        rows = (self._model.row(number) for number in range(self._model.rowCount()))
        places = (number for number, row in enumerate(rows) if line is not None and row.public == line.public)
        return next(places, 0)

    def _chosen(self) -> LaptopLine | None:
        rows = self._ui.table.chosen()
        return self._model.row(rows[0].row()) if rows else None

    def _show_buttons(self) -> None:
        line = self._chosen()
        standing = None if line is None else line.standing
        self._ui.approve.setVisible(standing is Standing.WAITS)
        self._ui.name.setEnabled(standing in _NAMED)
        self._ui.revoke.setVisible(standing in _REVOCABLE)
        self._ui.trust.setVisible(standing is Standing.REVOKED)
        self._ui.standing.setText("" if line is None else self._standing(line))

    def _standing(self, line: LaptopLine) -> str:
        words = f"{fingerprint(line.words)}: {standing_words(line)}"
        if line.standing is Standing.REVOKED and line.day is not None:
            words = self.tr("{0} since {1}, because: {2}").format(words, day(line.day), line.reason)
        if line.tray:
            words += ". " + counted(
                len(line.tray), self.tr("{} file waits in the tray"), self.tr("{} files wait in the tray")
            )
        return words

    # ---------------------------------------------------------------- what is decided

    def _approve(self) -> None:
        line = self._chosen()
        if line is not None and line.standing is Standing.WAITS:
            self._compare(line)

    def _trust(self) -> None:
        line = self._chosen()
        if line is not None and line.standing is Standing.REVOKED:
            self._compare(line)

    def _compare(self, line: LaptopLine) -> None:
        files = counted(len(line.tray), self.tr("{} file in the tray"), self.tr("{} files in the tray"))
        name = line.name or (files if line.tray else self.tr("an earlier report"))
        dialog = ApproveLaptopDialog(name, line.words, self)
        dialog.accepted.connect(lambda: self._approved(line.public))
        dialog.open()

    def _approved(self, public: str) -> None:
        owned = self.current()
        if owned is None:
            return
        laptops, chosen = self.services.laptops, owned.programme.id

        def done(outcomes: tuple[Outcome, ...]) -> None:
            self._again()
            self.navigator.waiting_changed.emit()
            if outcomes:
                self.say(*told(Counter(outcome.code for outcome in outcomes), outcomes))
            else:
                self.say(self.tr("Its reports are taken in from now on."))

        self.runner.storage(lambda _progress: laptops.approve(chosen, public), done, owner=self)

    def _revoke(self) -> None:
        line = self._chosen()
        if line is None or line.standing not in _REVOCABLE:
            return
        here = counted(
            line.sessions,
            self.tr("{} session that it sealed stays here and in every figure."),
            self.tr("{} sessions that it sealed stay here and in every figure."),
        )
        about = self.tr(
            "{0}\n\nFrom now on nothing that this laptop signs is taken in: new reports, and supplements of those that"
            " are here, wait in the tray. {1} Whether they can be believed is for you to find out. It can be trusted"
            " again."
        ).format(fingerprint(line.words), here)
        words = (self.tr("Trust this laptop no longer?"), about, self.tr("&Why"), self.tr("Revoke"))
        self._ask(words, lambda chosen, note: self.services.laptops.revoke(chosen, line.public, note))

    def _name(self) -> None:
        line = self._chosen()
        if line is None or line.standing not in _NAMED:
            return
        about = self.tr("{}\n\nThe office that has it, so that you know whom to ring. Not a person.")
        field, save = self.tr("&Holder's office"), self.tr("Save")
        words = (self.tr("Whose laptop is it?"), about.format(fingerprint(line.words)), field, save)
        self._ask(words, lambda chosen, note: self.services.laptops.name(chosen, line.public, note), line.name)

    def _ask(self, words: tuple[str, str, str, str], act: Callable[[str, str], None], note: str = "") -> None:
        owned = self.current()
        if owned is None:
            return
        chosen = owned.programme.id

        def save(dialog: NoteDialog, typed: str) -> None:
            def done(_none: None) -> None:
                dialog.accept()
                self._again()

            self.runner.storage(lambda _progress: act(chosen, typed), done, dialog.show_problem, owner=dialog)

        NoteDialog(self, words, save, note).open()

    # ---------------------------------------------------------------- lost sticks

    def _mark_lost(self) -> None:
        owned = self.current()
        if owned is None:
            return
        laptops, chosen = self.services.laptops, owned.programme.id

        def save(dialog: LostStickDialog, digest: str, note: str) -> None:
            def done(_lost: LostFile) -> None:
                dialog.accept()
                self._again()

            self.runner.storage(
                lambda _progress: laptops.mark_lost(chosen, digest, note), done, dialog.show_problem, owner=dialog
            )

        LostStickDialog(self, save).open()

    def _found(self, file: str) -> None:
        owned = self.current()
        if owned is None:
            return
        laptops, chosen = self.services.laptops, owned.programme.id

        def undo(lost: LostFile) -> None:
            self.runner.storage(lambda _p: laptops.lost_again(chosen, lost), lambda _none: self._again(), owner=self)

        def done(lost: LostFile | None) -> None:
            self._again()
            if lost is not None:
                self.say(self.tr("Not marked as lost any more."), "plain", self.tr("Undo"), lambda: undo(lost))

        self.runner.storage(lambda _progress: laptops.found(chosen, file), done, owner=self)

    def _again(self) -> None:
        owned = self.current()
        if owned is not None:
            self.show_programme(owned)
