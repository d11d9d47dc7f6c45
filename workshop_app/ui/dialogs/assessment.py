"""One card about a programme that there is already: which, what works, what does not, how well (C8)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QMenu, QWidget

from workshop_app.domain.assessment import parts_of, text_of
from workshop_app.domain.contribution import MAX_TAG, MAX_TEXT, Contribution
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.identifier import Answered, Stays
from workshop_app.domain.text import one_line
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.marked_parts import MarkedParts
from workshop_app.ui.dialogs.sizing import fit_scrolled
from workshop_app.ui.generated.ui_assessment import Ui_AssessmentDialog
from workshop_app.ui.widgets.flow_layout import FlowLayout
from workshop_app.ui.widgets.marked_entry import Finder, MarkedEntry

_WIDTH = 600


@dataclass(frozen=True, slots=True)
class Typed:
    """A card as it was typed; `marks` says how the marks in all of its words were answered."""

    programme: str
    text: str
    rating: int | None
    marks: Answered


class AssessmentDialog(QDialog):
    """`save` is called when the card is whole and no mark in it is unanswered; then `saved` or `show_problem`.

    Enter goes on from one part to the next, and saves in the last. Every part is marked like a line of the entry.
    """

    def __init__(
        self,
        parent: QWidget,
        finder: Finder,
        about: str,
        named: Sequence[str],
        before: Contribution | None,
        save: Callable[[AssessmentDialog, Typed], None],
    ) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_AssessmentDialog()
        ui.setupUi(self)
        self._save = save
        self._entries: tuple[MarkedEntry, ...] = (ui.programme, ui.works, ui.lacks)
        hints = (ui.programme_hint, ui.works_hint, ui.lacks_hint)
        self._parts = MarkedParts(self, self._entries, hints, ui.problem, self._hand_over)
        self._ratings = (ui.rating0, ui.rating1, ui.rating2, ui.rating3, ui.rating4)
        flow = FlowLayout(ui.ratings, gap=16)
        for button in (*self._ratings, ui.unrated):
            flow.addWidget(button)
        ui.about.setText(about)
        ui.about.setVisible(bool(about))
        ui.saved.hide()
        self._offer(named)
        self._parts.look_with(finder)
        if before is not None:
            works, lacks = parts_of(before.text)
            for entry, words in zip(self._entries, (before.tags[0] if before.tags else "", works, lacks), strict=True):
                entry.fill(words)
            if before.rating is not None:
                self._ratings[before.rating].setChecked(True)
        ui.save.clicked.connect(self._parts.begin)
        ui.cancel.clicked.connect(self.reject)
        for press in (ui.save, ui.cancel):
            press.setAutoDefault(False)
        fit_scrolled(self, ui.scroll, _WIDTH)
        ui.programme.setFocus()

    def saved(self, sentence: str) -> None:
        """The card is on disk: make room for the next, which is of the same programme until another is typed."""
        ui = self._ui
        programme = ui.programme.toPlainText()
        for entry in self._entries:
            entry.saved()
        ui.programme.fill(programme)
        ui.unrated.setChecked(True)
        ui.saved.setText(sentence)
        ui.saved.show()
        announce(ui.saved, sentence)
        ui.programme.selectAll()
        ui.programme.setFocus()

    def show_problem(self, error: WorkshopError) -> None:
        """Say why the card cannot be taken, and let it be changed."""
        self._refuse(str(error))

    # ------------------------------------------------------------ the parts

    def _offer(self, named: Sequence[str]) -> None:
        menu = QMenu(self._ui.named)
        for name in named:
            menu.addAction(name.replace("&", "&&")).triggered.connect(lambda _on=False, name=name: self._take(name))
        self._ui.named.setMenu(menu)
        self._ui.named.setVisible(bool(named))

    def _take(self, name: str) -> None:
        self._ui.programme.fill(name)
        self._ui.works.setFocus()

    def _hand_over(self) -> None:
        programme, works, lacks = (one_line(entry.toPlainText()) for entry in self._entries)
        text = text_of(works, lacks)
        if not programme:
            self._refuse(self.tr("Type which programme it is about."), self._ui.programme)
        elif len(programme) > MAX_TAG:
            over = self.tr("Its name is %n character(s) too long.", "", len(programme) - MAX_TAG)
            self._refuse(over, self._ui.programme)
        elif not text:
            self._refuse(self.tr("Type what works or what does not: a mark alone says too little."), self._ui.works)
        elif len(text) > MAX_TEXT:
            self._refuse(self.tr("This is %n character(s) too long.", "", len(text) - MAX_TEXT), self._ui.lacks)
        else:
            replaced, stays = Counter[str](), list[Stays]()
            for answered in (entry.answered() for entry in self._entries):
                replaced.update(answered.replaced)
                stays += answered.stays
            rating = next((value for value, button in enumerate(self._ratings) if button.isChecked()), None)
            self._save(self, Typed(programme, text, rating, Answered(dict(replaced), tuple(stays))))

    def _refuse(self, sentence: str, entry: MarkedEntry | None = None) -> None:
        self._ui.saved.hide()
        self._parts.refuse(sentence, entry)
