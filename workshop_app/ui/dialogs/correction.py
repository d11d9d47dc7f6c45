"""Correcting a sealed report: what it is about, and what is right. Its words are marked like all that leaves (S2)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.text import one_line
from workshop_app.services.corrections import About, CorrectionKind, Subject
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.fitting import FittingDialog
from workshop_app.ui.generated.ui_correction import Ui_CorrectionDialog
from workshop_app.ui.mark_hint import show_hint
from workshop_app.ui.models.subjects import SubjectsModel
from workshop_app.ui.theme import scaled
from workshop_app.ui.widgets.marked_entry import Finder

_WIDTH = 640
_FITS = {
    CorrectionKind.CORRECTION: frozenset(About),
    CorrectionKind.MINORITY: frozenset({About.PROPOSAL, About.POLL}),
    CorrectionKind.TAKEN_OUT: frozenset({About.CONTRIBUTION}),
}


@dataclass(frozen=True, slots=True)
class Typed:
    """What was chosen and typed. `replaced` and `kept` count the identifiers in it, as at capture."""

    kind: CorrectionKind
    subject: Subject
    text: str
    replaced: Mapping[str, int]
    kept: Mapping[str, int]


class CorrectionDialog(FittingDialog):
    """`save` is called when the choice is made and no mark is unanswered; then `done` or `show_problem`."""

    def __init__(
        self,
        parent: QWidget,
        finder: Finder,
        subjects: Sequence[Subject],
        save: Callable[[CorrectionDialog, Typed], None],
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_CorrectionDialog()
        self._ui.setupUi(self)
        self._subjects, self._save = tuple(subjects), save
        self._model = SubjectsModel(self)
        self._ui.subjects.setModel(self._model)
        self._ui.problem.hide()
        for choice in (self._ui.is_correction, self._ui.is_minority, self._ui.is_taken_out):
            choice.toggled.connect(self._choose)
        self._ui.find.textChanged.connect(self._sift)
        entry = self._ui.entry
        entry.look_with(finder)
        entry.submitted.connect(self._submitted)
        entry.held_back.connect(self._complain)
        entry.left_alone.connect(self.reject)
        entry.marks_changed.connect(self._show_marks)
        self._ui.save.clicked.connect(self._add)
        self._ui.save.setAutoDefault(False)
        self._ui.cancel.setAutoDefault(False)
        self._ui.cancel.clicked.connect(self.reject)
        self.setMinimumWidth(min(scaled(_WIDTH), self.screen().availableSize().width()))
        self._choose()
        self._show_marks()
        self._ui.is_correction.setFocus()

    def show_problem(self, error: WorkshopError) -> None:
        """Say why it cannot be taken, and let it be changed."""
        self._ui.entry.not_saved()
        self._complain(str(error))

    @property
    def kind(self) -> CorrectionKind:
        """What was chosen."""
        if self._ui.is_taken_out.isChecked():
            return CorrectionKind.TAKEN_OUT
        return CorrectionKind.MINORITY if self._ui.is_minority.isChecked() else CorrectionKind.CORRECTION

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down in the search goes to what was found; Enter there goes on to the words."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self._ui.find.hasFocus() and event.key() == Qt.Key.Key_Down:
            self._ui.subjects.setFocus()
        elif enter and (self._ui.find.hasFocus() or self._ui.subjects.hasFocus()):
            (self._ui.save if self.kind is CorrectionKind.TAKEN_OUT else self._ui.entry).setFocus()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        out = self.kind is CorrectionKind.TAKEN_OUT
        self._ui.entry_card.setVisible(not out)
        self._ui.consequence.setVisible(out)
        words = {
            CorrectionKind.CORRECTION: self.tr("What is right"),
            CorrectionKind.MINORITY: self.tr("What the minority says"),
            CorrectionKind.TAKEN_OUT: "",
        }[self.kind]
        self._ui.entry.setPlaceholderText(words)
        self._ui.entry.setAccessibleName(words)
        self._sift()

    def _sift(self) -> None:
        fits = [each for each in self._subjects if each.about in _FITS[self.kind]]
        self._model.show_rows(fits, self._ui.find.text())
        if self._model.rowCount():
            first = self._model.index(0, 0)
            self._ui.subjects.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _chosen(self) -> Subject | None:
        index = self._ui.subjects.currentIndex()
        return self._model.row(index.row()) if index.isValid() else None

    def _add(self) -> None:
        if self.kind is CorrectionKind.TAKEN_OUT:
            self._hand_over("", {}, {})
        else:
            self._ui.entry.submit()

    def _submitted(self, text: str) -> None:
        words = one_line(text)
        if not words:
            self._ui.entry.not_saved()
            self._complain(self.tr("Type what is right first."))
            return
        self._hand_over(words, *self._ui.entry.counts())

    def _hand_over(self, words: str, replaced: Mapping[str, int], kept: Mapping[str, int]) -> None:
        subject = self._chosen()
        if subject is None:
            self._ui.entry.not_saved()
            self._complain(self.tr("Choose what it is about first."))
            return
        self._save(self, Typed(self.kind, subject, words, replaced, kept))

    def _complain(self, sentence: str) -> None:
        self._ui.problem.setText(sentence)
        self._ui.problem.show()
        announce(self._ui.problem, sentence, urgent=True)

    def _show_marks(self) -> None:
        show_hint(self._ui.hint, self._ui.entry)
        if not self._ui.entry.open_marks:
            self._ui.problem.hide()
