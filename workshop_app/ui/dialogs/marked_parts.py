"""Several entries of one dialog whose words are marked: Enter goes from one to the next, and saves in the last."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QLabel

from workshop_app.ui.announce import announce
from workshop_app.ui.mark_hint import show_hint
from workshop_app.ui.widgets.marked_entry import Finder, MarkedEntry, State


class MarkedParts:
    """`whole` is called once every entry was handed over with no mark unanswered. `problem` shows what is wrong.

    `unfit` says why the words of an entry cannot be taken, or nothing.
    """

    def __init__(
        self,
        dialog: QDialog,
        entries: Sequence[MarkedEntry],
        hints: Sequence[QLabel],
        problem: QLabel,
        whole: Callable[[], None],
        unfit: Callable[[MarkedEntry], str] = lambda _entry: "",
    ) -> None:
        self._entries, self._hints = tuple(entries), tuple(hints)
        self._problem, self._whole, self._unfit = problem, whole, unfit
        self._saving = False
        problem.hide()
        for entry, hint in zip(self._entries, self._hints, strict=True):
            entry.submitted.connect(lambda _text, entry=entry: self._submitted(entry))
            entry.held_back.connect(lambda sentence, entry=entry: self.refuse(sentence, entry))
            entry.left_alone.connect(dialog.reject)
            entry.marks_changed.connect(lambda entry=entry, hint=hint: self._show_marks(entry, hint))

    def look_with(self, finder: Finder) -> None:
        """Have `finder` read along in all of them."""
        for entry, hint in zip(self._entries, self._hints, strict=True):
            entry.look_with(finder)
            self._show_marks(entry, hint)

    def begin(self) -> None:
        """Hand the entries over, one after the other."""
        if not self._saving:
            self._saving = True
            self._entries[0].submit()

    def refuse(self, sentence: str, entry: MarkedEntry | None = None) -> None:
        """Say why the words cannot be taken, and let them be changed; `entry` is where."""
        self._saving = False
        for each in self._entries:
            if each.state is not State.TYPING:
                each.not_saved()
        self._problem.setText(sentence)
        self._problem.show()
        announce(self._problem, sentence, urgent=True)
        if entry is not None:
            entry.setFocus()

    def _show_marks(self, entry: MarkedEntry, hint: QLabel) -> None:
        show_hint(hint, entry)
        if not any(each.open_marks for each in self._entries):
            self._problem.hide()

    def _submitted(self, entry: MarkedEntry) -> None:
        following = self._entries[self._entries.index(entry) + 1 :]
        if sentence := self._unfit(entry):
            self.refuse(sentence, entry)
        elif self._saving and following:
            following[0].submit()
        elif self._saving:
            self._saving = False
            self._whole()
        else:
            entry.not_saved()
            if following:
                following[0].setFocus()
            else:
                self.begin()
