"""The brief for the board: what it will say, under which disclosure profile, and saving it (capability D7)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from workshop_app.domain import board_words as words
from workshop_app.domain.board import BoardBrief
from workshop_app.domain.errors import WorkshopError
from workshop_app.ui import icons
from workshop_app.ui.announce import announce
from workshop_app.ui.desk_page import DeskPage
from workshop_app.ui.dialogs.files import ask_save
from workshop_app.ui.folders import open_folder
from workshop_app.ui.generated.ui_brief import Ui_BriefPage
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.theme import scaled
from workshop_app.ui.widgets.brief_cards import cards_of
from workshop_app.ui.words import counted

if TYPE_CHECKING:
    from workshop_app.services.bundle import Services
    from workshop_app.services.programme import OwnedProgramme

_LEAST_PREVIEW = 280
"""Pixels at 100 %: where the window is lower, the page scrolls."""


class BriefPage(DeskPage):
    """Shows only what the board may see, so that nobody reads out from it what should have been hidden."""

    def __init__(self, services: Services, runner: TaskRunner, navigator: Navigator) -> None:
        super().__init__(services, runner, navigator)
        self._ui = Ui_BriefPage()
        self._ui.setupUi(self.body)
        self.watch(self._ui.which, self._ui.stack, self._ui.no_programme_page, self._ui.no_programme)
        self._ui.empty.describe(
            "brief",
            self.tr("Nothing to brief the board about yet"),
            self.tr(
                "When sealed reports have come in, this page shows what the brief will say, and saves it as a PDF."
            ),
            self.tr("Import sealed reports"),
        )
        self._ui.empty.started.connect(lambda: self.navigator.go("sessions"))
        self._ui.save.clicked.connect(self._ask)
        self._ui.preview.viewport().setAutoFillBackground(False)
        icons.put(self._ui.save, "export", "on_accent")

    def show_programme(self, owned: OwnedProgramme) -> None:
        """Put the brief together afresh, and show it."""
        briefs, chosen = self.services.briefs, owned.programme.id
        self._ui.preview.setMinimumHeight(scaled(_LEAST_PREVIEW))
        self._ui.subtitle.setText(self.tr("{} · two to four pages").format(owned.programme.name))
        self.runner.storage(lambda _progress: briefs.preview(chosen), self._show, owner=self)

    def _show(self, brief: BoardBrief) -> Iterator[None]:
        ui = self._ui
        self.turn_to(ui.content_page if brief.sessions else ui.empty_page)
        ui.profile.setText(words.PROFILE)
        ui.profile_words.setText(" ".join(words.disclosure(brief)))
        layout = ui.pages_layout
        while (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        yield
        for card in cards_of(brief, ui.pages):
            layout.addWidget(card)
            yield
        layout.addStretch(1)

    def _ask(self) -> None:
        owned = self.current()
        if owned is not None:
            name = self.tr("brief for the board, {}").format(owned.programme.name)
            safe = "".join(each if each.isalnum() or each in " -,’'" else "-" for each in name)
            ask_save(self, self.tr("Save the brief"), f"{safe}.pdf", self.tr("PDF (*.pdf)"), self._write)

    def _write(self, path: Path) -> None:
        owned = self.current()
        if owned is None:
            return
        briefs, chosen = self.services.briefs, owned.programme.id
        self._ui.save.setEnabled(False)
        announce(self, self.tr("Writing the brief…"))
        self.runner.storage(
            lambda progress: briefs.write(chosen, path, progress),
            lambda pages: self._written(path, pages),
            self._not_written,
            owner=self,
        )

    def _written(self, path: Path, pages: int) -> None:
        self._ui.save.setEnabled(True)
        self.say(
            self.tr("Saved as “{}”, {}.").format(path.name, counted(pages, self.tr("{} page"), self.tr("{} pages"))),
            "good",
            self.tr("Open folder"),
            lambda: open_folder(path.parent),
        )

    def _not_written(self, error: WorkshopError) -> None:
        self._ui.save.setEnabled(True)
        self.show_problem(error)
