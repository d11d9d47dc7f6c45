"""Over all sessions of a programme: equality forms (A8), and how existing programmes were assessed (C8)."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from workshop_app.domain.assessment import sentence
from workshop_app.services.analyse import Totals
from workshop_app.ui.generated.ui_totals import Ui_TotalsDialog
from workshop_app.ui.theme import scaled
from workshop_app.ui.widgets.share_bars import Bar, ShareBars
from workshop_app.ui.words import counted


class TotalsDialog(QDialog):
    """For the programme's own staff: small counts of the equality forms are hidden here too, so that a picture of this
    page gives nobody away; ratings are exact.
    """

    def __init__(self, name: str, totals: Totals, small: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_TotalsDialog()
        ui.setupUi(self)
        ui.about.setText(name)
        self._show_equality(totals, small)
        self._show_programmes(totals)
        ui.close.clicked.connect(self.accept)
        ui.close.setDefault(True)
        screen = self.screen().availableSize()
        self.resize(min(scaled(720), int(screen.width() * 0.92)), min(scaled(640), int(screen.height() * 0.92)))
        ui.tabs.setFocus()

    def _show_equality(self, totals: Totals, small: int) -> None:
        ui = self._ui
        have = counted(totals.counted, self.tr("{} session has totals."), self.tr("{} sessions have totals."))
        if not totals.equality:
            few = self.tr("They are shown once {0} sessions counted the same question.").format(totals.fewest)
            ui.equality_about.setText(f"{have} {few}")
        else:
            hidden = self.tr("Counts of 1 to {0} are hidden (*), and others from which these could be worked out.")
            ui.equality_about.setText(f"{have} {hidden.format(small - 1)}")
        for each in totals.equality:
            base = self.tr("{0} forms in {1} sessions").format(each.forms, each.sessions)
            self._part(ui.equality_layout2, each.question.words, base, [Bar(*answer) for answer in each.answers])
        ui.equality_layout2.addStretch(1)

    def _show_programmes(self, totals: Totals) -> None:
        ui = self._ui
        if totals.assessed:
            ui.programmes_about.setText(self.tr("0 not at all … 4 very well. Each card is one person's mark."))
        else:
            ui.programmes_about.setText(self.tr("No session has assessed a programme that there is already."))
        for each in totals.assessed:
            bars = [Bar(self.tr("Rated {0}").format(rating), each.ratings.get(rating, 0)) for rating in range(5)]
            self._part(ui.programmes_layout2, each.name, sentence(each), bars if each.rated else [])
        ui.programmes_layout2.addStretch(1)

    def _part(self, layout: QVBoxLayout, title: str, about: str, bars: list[Bar]) -> None:
        for words, role in ((title, "h3"), (about, "quiet")):
            label = QLabel(words, self)
            label.setProperty("role", role)
            label.setWordWrap(True)
            layout.addWidget(label)
        shown = ShareBars(self)
        shown.show_bars(bars)
        layout.addWidget(shown)
