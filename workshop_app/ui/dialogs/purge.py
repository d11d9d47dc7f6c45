"""Purging a name: where it stands, what is put in its place, and what that means (A2). It cannot be taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from workshop_app.domain.errors import NotOverwrittenError, WorkshopError
from workshop_app.domain.identifier import IdentifierKind
from workshop_app.domain.text import one_line
from workshop_app.services.capture import CaptureService, Change
from workshop_app.services.purge import SHORTEST, Occurrence
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.fitting import FittingDialog
from workshop_app.ui.dialogs.sizing import fit
from workshop_app.ui.generated.ui_purge import Ui_PurgeDialog
from workshop_app.ui.kind_words import BY_HAND, kind_words
from workshop_app.ui.models.occurrences import OccurrencesModel
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.words import counted

_WIDTH = 640


class PurgeDialog(FittingDialog):
    """Accepted once the words are gone, from the disk also; then `purged` says how many places there were. `gone` says
    whether they are out of the texts, also where the disk would not overwrite them yet.
    """

    def __init__(
        self, capture: CaptureService, runner: TaskRunner, session_id: str, words: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_PurgeDialog()
        self._ui.setupUi(self)
        self._capture, self._runner, self._session_id = capture, runner, session_id
        self._sought = ""
        self._seeking = self._purging = False
        self._kind_chosen = self._overwrite_only = False
        self.purged: Change | None = None
        self.gone = False
        self.model = OccurrencesModel(self)
        self._ui.places.setModel(self.model)
        for kind in BY_HAND:
            self._ui.kind.addItem(kind_words(kind), kind)
        for button in (self._ui.purge, self._ui.cancel):
            button.setAutoDefault(False)
        self._ui.problem.hide()
        self.model.dataChanged.connect(lambda *_: self._show_count())
        self._ui.words.textChanged.connect(self._typed)
        self._ui.words.returnPressed.connect(self._ui.places.setFocus)
        self._ui.kind.activated.connect(self._choose_kind)
        self._ui.purge.clicked.connect(self._purge)
        self._ui.cancel.clicked.connect(self.reject)
        self._ui.words.setText(one_line(words))
        self._typed()
        fit(self, _WIDTH)
        self._ui.words.setFocus()
        self._ui.words.selectAll()

    @property
    def kind(self) -> IdentifierKind:
        """What the words are."""
        return IdentifierKind(self._ui.kind.currentData())

    # ------------------------------------------------------------ looking

    def _typed(self, _words: str = "") -> None:
        self._sought = one_line(self._ui.words.text())
        self._ui.problem.hide()
        self._show_count()
        if not self._seeking:
            self._seek()

    def _seek(self) -> None:
        words, session_id, capture = self._sought, self._session_id, self._capture
        if sum(map(str.isalnum, words)) < SHORTEST:
            self._found(words, (), IdentifierKind.PERSON)
            return
        self._seeking = True
        self._runner.storage(
            lambda _progress: (capture.occurrences(session_id, words), capture.kind_of(words)),
            lambda found: self._found(words, *found),
            self._not_found,
            owner=self,
        )

    def _found(self, words: str, places: Sequence[Occurrence], kind: IdentifierKind) -> None:
        self._seeking = False
        if words != self._sought:
            self._seek()
            return
        self.model.show_rows(places)
        if not self._kind_chosen:
            self._ui.kind.setCurrentIndex(BY_HAND.index(kind) if kind in BY_HAND else len(BY_HAND) - 1)
        self._show_count()
        announce(self._ui.places, self._ui.places_label.text())

    def _not_found(self, error: WorkshopError) -> None:
        self._seeking = False
        self.model.show_rows(())
        self._show_count()
        self._complain(error)

    def _choose_kind(self) -> None:
        self._kind_chosen = True

    def _show_count(self) -> None:
        there, ticked = self.model.rowCount(), len(self.model.ticked)
        found = there > 0 and not self._seeking
        ui = self._ui
        if sum(map(str.isalnum, self._sought)) < SHORTEST:
            words = self.tr("Type what is to go. It is found in any case, as a possessive, and with one typo.")
        elif found:
            words = counted(there, self.tr("It stands in {} place"), self.tr("It stands in {} places"))
            words += self.tr(". Untick what means somebody else.")
        else:
            words = self.tr("Looking…") if self._seeking else self.tr("It stands nowhere in this session.")
        ui.places_label.setText(words)
        ui.places.setVisible(there > 0)
        ui.consequence.setVisible(found and ticked > 0)
        ui.consequence.setText(
            counted(ticked, self.tr("{} place is replaced."), self.tr("{} places are replaced."))
            + " "
            + self.tr(
                "The words are destroyed in texts, index, log and undo, and overwritten on the disk. This cannot be"
                " undone, and nothing from before can be taken back."
            )
        )
        ui.purge.setText(counted(ticked, self.tr("&Purge {} place"), self.tr("&Purge {} places")))
        ui.purge.setEnabled((found and ticked > 0) or self._overwrite_only)
        if self._overwrite_only:
            ui.purge.setText(self.tr("&Overwrite again"))

    # ------------------------------------------------------------ purging

    def _purge(self) -> None:
        if self._purging:
            return
        self._purging = True
        words, kind, chosen = self._sought, self.kind, [] if self._overwrite_only else self.model.ticked
        session_id, capture = self._session_id, self._capture
        self._runner.storage(
            lambda _progress: capture.purge(session_id, words, chosen, kind), self._done, self._failed, owner=self
        )

    def _done(self, change: Change) -> None:
        self.purged, self.gone = change, True
        self._ui.words.setText("")  # and with it what could be taken back in the field
        self.accept()

    def _failed(self, error: WorkshopError) -> None:
        self._purging = False
        self._overwrite_only = self._overwrite_only or isinstance(error, NotOverwrittenError)
        if self._overwrite_only:
            self.gone = True
            self._ui.words.setEnabled(False)
            self.model.show_rows(())
        else:
            self._seek()
        self._show_count()
        self._complain(error)

    def _complain(self, error: WorkshopError) -> None:
        self._ui.problem.setText(str(error))
        self._ui.problem.show()
        announce(self._ui.problem, str(error), urgent=True)
