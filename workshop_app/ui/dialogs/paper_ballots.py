"""One person types the paper in, ballot by ballot, blind to what anybody else typed (V3).

For rankings and quadratic votes: numbers per option do not say what one ballot said. A ballot is one key for each
option, and counts as soon as the last is pressed. Only how many were filled in alike is kept, not the pile's order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from workshop_app.domain.paper import NOTHING, answers_of
from workshop_app.domain.poll import PaperCount, Poll
from workshop_app.domain.proposal import Proposal
from workshop_app.domain.voting.methods import named
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.fitting import FittingDialog
from workshop_app.ui.generated.ui_paper_ballots import Ui_PaperBallotsDialog
from workshop_app.ui.theme import scaled

_BLANKS = "-0. _"
"""Keys that stand for an option without an answer, as a hand finds them beside the digits."""


class PaperBallotsDialog(FittingDialog):
    """`count` is what was typed. The field is empty after each ballot."""

    def __init__(self, parent: QWidget | None, poll: Poll, proposals: Mapping[str, Proposal], counter: int) -> None:
        super().__init__(parent)
        self._ui = Ui_PaperBallotsDialog()
        self._ui.setupUi(self)
        self._poll = poll
        self._method = named(poll.method.value)
        self._typed: list[str] = []
        self._ui.heading.setText(self.tr("Count {0} of “{1}”").format(counter, poll.title))
        keys = len(self._method.answers(len(poll.proposals)))
        self._ui.about.setText(
            self.tr(
                "Type alone, and do not look at the other count. One key for each option, in this order: 1 to {0}, or -"
                " for one that was left blank. Enter ends a ballot early. Spoilt ballots go on their own pile."
            ).format(keys)
        )
        self._ui.options.setTextFormat(Qt.TextFormat.PlainText)
        self._ui.options.setText(
            "\n".join(f"{place}.  {proposals[each].text}" for place, each in enumerate(poll.proposals, start=1))
        )
        self._ui.ballot.setMaxLength(len(poll.proposals))
        self._ui.ballot.setAccessibleDescription(self._ui.options.text())
        self._ui.problem.hide()
        self._ui.ballot.textEdited.connect(self._edited)
        self._ui.ballot.returnPressed.connect(self._end_ballot)
        self._ui.undo.clicked.connect(self._undo)
        self._ui.undo.setAutoDefault(False)
        self._ui.accept_button.clicked.connect(self._keep)
        self._ui.cancel.clicked.connect(self.reject)
        self.resize(scaled(640), self.height())
        self._show()
        self._ui.ballot.setFocus()

    @property
    def count(self) -> PaperCount:
        """How many ballots were filled in each way; nothing of their order."""
        return PaperCount(len(self._typed), {}, Counter(sorted(self._typed)))

    def _edited(self, text: str) -> None:
        spelt = "".join(NOTHING if sign in _BLANKS else sign for sign in text)
        self._ui.ballot.setText(spelt)
        if len(spelt) == len(self._poll.proposals):
            self._take(spelt)

    def _end_ballot(self) -> None:
        """Enter: the options that follow were left blank. In an empty field it is no ballot."""
        if spelt := self._ui.ballot.text():
            self._take(spelt.ljust(len(self._poll.proposals), NOTHING))

    def _take(self, spelt: str) -> None:
        fault = self._method.fault(self._poll.proposals, answers_of(self._poll, spelt))
        self._ui.ballot.clear()
        if fault:
            self._complain(self.tr("{0}  {1} Type it again, or put it on the pile of the spoilt.").format(spelt, fault))
            return
        self._typed.append(spelt)
        self._ui.problem.hide()
        self._show()
        announce(self._ui.typed, self._ui.typed.text())

    def _undo(self) -> None:
        if self._typed:
            self._ui.ballot.clear()
            self._typed.pop()
            self._show()
            announce(self._ui.typed, self._ui.typed.text())
        self._ui.ballot.setFocus()

    def _show(self) -> None:
        words = self.tr("%n ballot(s) typed in.", "", len(self._typed))
        last = self.tr("The last one: {0}").format(" ".join(self._typed[-1])) if self._typed else ""
        self._ui.typed.setText(f"{words} {last}".strip())
        self._ui.undo.setEnabled(bool(self._typed))

    def _keep(self) -> None:
        if self._ui.ballot.text():
            self._complain(self.tr("A ballot is half typed in. End it with Enter, or clear it."))
            self._ui.ballot.setFocus()
        elif not self._typed:
            self._complain(self.tr("Type the ballots of the pile in first."))
            self._ui.ballot.setFocus()
        else:
            self.accept()

    def _complain(self, sentence: str) -> None:
        self._ui.problem.setText(sentence)
        self._ui.problem.show()
        announce(self._ui.problem, sentence, urgent=True)
