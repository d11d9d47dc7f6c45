"""Printing the kit of a session (P6): which parts, for how many, on which paper, and where to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.kit import Ballot, Kit, Paper, Part
from workshop_app.domain.poll import Method
from workshop_app.services import kit as kits_of
from workshop_app.services.kit import KitService, Offer, Prepared, Withdrawal
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.files import ask_save
from workshop_app.ui.dialogs.sizing import fit_scrolled
from workshop_app.ui.fields import finish_fields
from workshop_app.ui.generated.ui_kit import Ui_KitDialog
from workshop_app.ui.task_runner import Task, TaskRunner
from workshop_app.ui.widgets.flow_layout import FlowLayout
from workshop_app.ui.words import counted

_WIDTH = 680
_LINES = 6
_USUAL = tuple(part for part in Part if part is not Part.ASSESSMENTS)


class KitDialog(QDialog):
    """Stays open after a kit was made, so that another can follow in large print. Closing it stops what goes on."""

    def __init__(self, kits: KitService, runner: TaskRunner, session_id: str, offer: Offer, parent: QWidget) -> None:
        super().__init__(parent)
        self._kits, self._runner, self._session_id, self._offer = kits, runner, session_id, offer
        self._task: Task | None = None
        self._ui = ui = Ui_KitDialog()
        ui.setupUi(self)
        for widget in (ui.bar, ui.saved, ui.problem):
            widget.hide()
        flow = FlowLayout(ui.parts, gap=16, line_gap=8)
        words = self._part_words()
        self.parts = {part: QCheckBox(words[part], ui.parts) for part in Part}
        for part, box in self.parts.items():
            box.setChecked(part in _USUAL)
            flow.addWidget(box)
        self.withdrawal = QCheckBox(self.tr("Withdrawal cards, in a file of their own"), ui.parts)
        self.withdrawal.setChecked(offer.can_make_cards and not offer.cards.made)
        self.withdrawal.setEnabled(offer.can_make_cards)
        flow.addWidget(self.withdrawal)
        self.votes: list[QCheckBox] = []
        for ballot in offer.ballots:
            box = QCheckBox(self._vote_words(ballot), ui.votes)
            box.setChecked(True)
            ui.votes_layout.addWidget(box)
            self.votes.append(box)
        ui.votes.setVisible(bool(self.votes))
        for method in Method:
            if method is not Method.AGREE_PASS:
                ui.method.addItem(method.title, method)
        for paper, name in self._papers().items():
            ui.paper.addItem(name, paper)
        ui.people.setValue(offer.people)
        ui.cards.setValue(min(200, offer.people + 2))
        ui.lines.setValue(_LINES)
        ui.cards_about.setText(self._about_cards())
        self._connect()
        finish_fields(self)
        self._show_parts()
        fit_scrolled(self, ui.scroll, _WIDTH)
        ui.make.setFocus()

    def _connect(self) -> None:
        ui = self._ui
        self.parts[Part.BALLOTS].toggled.connect(self._show_parts)
        self.withdrawal.toggled.connect(self._show_parts)
        ui.written_in.toggled.connect(self._show_parts)
        ui.test_page.clicked.connect(self._ask_test_page)
        ui.make.clicked.connect(self._ask)
        ui.close.clicked.connect(self.reject)
        for button in (ui.test_page, ui.make, ui.close):
            button.setAutoDefault(False)

    def done(self, result: int) -> None:
        """Closing stops a kit that is being laid out; a file is there whole or not at all."""
        if self._task is not None:
            self._task.cancel()
        super().done(result)

    # ------------------------------------------------------------ what is wanted

    @property
    def paper(self) -> Paper:
        """The paper that is chosen."""
        paper: Paper = self._ui.paper.currentData()
        return paper

    def wanted(self) -> Kit:
        """The kit as it is chosen; `PlanError` where nothing can be printed of it."""
        ui = self._ui
        ballots = [ballot for ballot, box in zip(self._offer.ballots, self.votes, strict=True) if box.isChecked()]
        if ui.written_in.isChecked():
            ballots.append(Ballot("What the room proposes", ui.method.currentData(), ui.lines.value()))
        parts = tuple(part for part, box in self.parts.items() if box.isChecked())
        return Kit(parts, ui.people.value(), tuple(ballots), self.paper)

    def _show_parts(self) -> None:
        ui = self._ui
        ui.ballots_part.setVisible(self.parts[Part.BALLOTS].isChecked())
        ui.method.setEnabled(ui.written_in.isChecked())
        ui.lines.setEnabled(ui.written_in.isChecked())
        ui.cards_part.setVisible(self.withdrawal.isChecked() or not self._offer.can_make_cards)
        ui.cards_fields.setRowVisible(0, self.withdrawal.isChecked())

    # ------------------------------------------------------------ making it

    def _ask(self) -> None:
        try:
            kit = self.wanted()
        except WorkshopError as error:
            self.show_problem(error)
            return
        name = f"{self._offer.name}{'' if kit.paper is Paper.A4 else f'-{kit.paper.name.lower()}'}.pdf"
        ask_save(self, self.tr("Save the kit"), name, self.tr("PDF (*.pdf)"), lambda path: self.write(path, kit))

    def write(self, path: Path, kit: Kit) -> None:
        """Make the cards if they are wanted, gather what stands on the kit, and lay it out beside other work."""
        ui, kits, session_id, cards = self._ui, self._kits, self._session_id, self._withdrawal()
        self._begin()
        self._task = self._runner.storage(
            lambda progress: kits.prepare(session_id, kit, path, cards, progress),
            lambda prepared: self._lay_out(prepared, path),
            self.show_problem,
            self._show_progress,
            owner=self,
        )
        ui.bar.setFocus()

    def _withdrawal(self) -> Withdrawal | None:
        if not self.withdrawal.isChecked():
            return None
        cards = self._offer.cards
        reach = self.tr("Speak to the facilitator, or ring the number on the consent card.")
        return Withdrawal(self._ui.cards.value(), cards.until, cards.at_seal, reach)

    def _lay_out(self, prepared: Prepared, path: Path) -> None:
        self._task = self._runner.wide(
            lambda progress: prepared.write(path, progress),
            lambda written: self._written(written, prepared.cards),
            self.show_problem,
            self._show_progress,
            owner=self,
        )

    def _written(self, path: Path, cards: Path | None) -> None:
        self._end()
        words = self.tr("Saved as “{0}”. Print it on one side of the paper.").format(path.name)
        if cards is not None:
            self.withdrawal.setChecked(False)
            alone = self.tr("Print “{0}” once, cut the cards, then delete the file: whoever has it has the codes.")
            words = f"{words} {alone.format(cards.name)}"
        self._ui.saved.setText(words)
        self._ui.saved.show()
        self._ui.close.setFocus()
        announce(self._ui.saved, words)

    def _ask_test_page(self) -> None:
        paper = self.paper
        name = self.tr("test page.pdf")
        ask_save(self, self.tr("Save a test page"), name, self.tr("PDF (*.pdf)"), lambda path: self.test(path, paper))

    def test(self, path: Path, paper: Paper) -> None:
        """Write one page on which to see what the printer can do."""
        self._begin()
        self._task = self._runner.wide(
            lambda _progress: kits_of.test_page(path, paper),
            lambda written: self._written(written, None),
            self.show_problem,
            owner=self,
        )

    def show_problem(self, error: WorkshopError) -> None:
        """Say why nothing was made, or that it was stopped."""
        self._end()
        self._ui.problem.setText(str(error))
        self._ui.problem.show()
        announce(self._ui.problem, str(error), urgent=True)

    def _begin(self) -> None:
        ui = self._ui
        for widget in (ui.saved, ui.problem):
            widget.hide()
        for button in (ui.make, ui.test_page):
            button.setEnabled(False)
        ui.bar.setRange(0, 0)
        ui.bar.show()

    def _show_progress(self, done: int, total: int, _label: str) -> None:
        self._ui.bar.setRange(0, total)
        self._ui.bar.setValue(done)

    def _end(self) -> None:
        ui = self._ui
        self._task = None
        ui.bar.hide()
        for button in (ui.make, ui.test_page):
            button.setEnabled(True)

    # ------------------------------------------------------------ words

    def _part_words(self) -> dict[Part, str]:
        return {
            Part.CONSENT: self.tr("Consent notice"),
            Part.LATE: self.tr("Late-arrival card"),
            Part.ROUTE: self.tr("Route card"),
            Part.POSTERS: self.tr("Posters"),
            Part.EQUALITY: self.tr("Equality forms"),
            Part.CARDS: self.tr("Contribution cards"),
            Part.ASSESSMENTS: self.tr("Assessment cards"),
            Part.BALLOTS: self.tr("Ballots"),
            Part.SLIP: self.tr("Seal slip to fill in"),
        }

    def _papers(self) -> dict[Paper, str]:
        return {
            Paper.A4: self.tr("A4"),
            Paper.A5: self.tr("A5"),
            Paper.LARGE: self.tr("A4 in large print, 18 points at the least"),
        }

    def _vote_words(self, ballot: Ballot) -> str:
        many = counted(ballot.options, self.tr("{} proposal"), self.tr("{} proposals"))
        return f"{ballot.title.replace('&', '&&')} · {many} · {ballot.method.title}"

    def _about_cards(self) -> str:
        cards = self._offer.cards
        if cards.over:
            return self.tr("The cut-off of the withdrawal cards is over: no more can be made.")
        if not self._offer.can_make_cards:
            return self.tr("This session is sealed: no more withdrawal cards can be made.")
        before = self.tr("{} was made before."), self.tr("{} were made before.")
        made = counted(cards.made, *before) if cards.made else ""
        until = self.tr("They work until {0}. Another cut-off is chosen on the page Run, under Withdrawal cards.")
        return f"{made} {until.format(cards.promise)}".strip()
