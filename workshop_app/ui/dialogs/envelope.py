"""A sealed concern at a desk: recognised, handed on unopened, and only that noted; or opened by the lead (G1)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.programme import Programme
from workshop_app.domain.slip import groups
from workshop_app.services.concerns import Arrived, Passed
from workshop_app.services.open_concern import Read, open_concern
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.files import ask_folder, ask_open
from workshop_app.ui.dialogs.fitting import FittingDialog
from workshop_app.ui.dialogs.sizing import fit
from workshop_app.ui.generated.ui_envelope import Ui_EnvelopeDialog
from workshop_app.ui.generated.ui_read_concern import Ui_ReadConcernDialog
from workshop_app.ui.page import Page
from workshop_app.ui.words import fingerprint, short_day

if TYPE_CHECKING:
    from workshop_app.services.concerns import ConcernService

_WIDTH = 740
_SHOWN = 8
"""How many of the envelopes before are listed, the latest first."""


class EnvelopeDialog(FittingDialog):
    """One envelope. `programme` is the one whose desk is open, None where this laptop has none: then there is nobody to
    hand it on from, and only the lead's key is of use.
    """

    def __init__(self, page: Page, path: Path, programme: Programme | None) -> None:
        super().__init__(page)
        self._page, self._path, self._programme = page, path, programme
        self._arrived: Arrived | None = None
        self._ui = ui = Ui_EnvelopeDialog()
        ui.setupUi(self)
        for part in (ui.problem, ui.log_title, ui.log, ui.copy, ui.handed):
            part.hide()
        ui.heading.setText(
            self.tr("A concern, for {}").format(programme.lead.office)
            if programme is not None and programme.lead is not None
            else self.tr("A concern, for a designated lead")
        )
        ui.about.setText(
            self.tr(
                "This office cannot open it, and is not meant to. Hand it to the lead unopened. Noted here is only its"
                " digest, the day on which it came and the day on which it was handed over."
            )
            if programme is not None
            else self.tr("Only the designated lead's key opens it.")
        )
        ui.name.setText(path.name)
        for button in (ui.copy, ui.handed, ui.open, ui.close):
            button.setAutoDefault(False)
        ui.copy.clicked.connect(lambda: ask_folder(self, self.tr("Copy it for the lead"), self.copy_to))
        ui.handed.clicked.connect(self._mark_handed)
        ui.open.clicked.connect(self._ask_key)
        ui.close.clicked.connect(self.accept)
        fit(self, _WIDTH)
        ui.close.setFocus()
        if programme is not None:
            self._receive(programme)

    @property
    def _concerns(self) -> ConcernService:
        return self._page.services.concerns

    def open_with(self, identity: Path) -> None:
        """Show what the envelope holds, with the lead's identity file."""
        path = self._path
        self._page.runner.wide(
            lambda _progress: open_concern(path, identity), self._read, self.show_problem, owner=self
        )

    def copy_to(self, folder: Path) -> None:
        """Copy the file as it is into `folder`, and note that it was handed over."""
        arrived, programme = self._arrived, self._programme
        if arrived is not None and programme is not None:
            concerns = self._concerns

            def copy() -> Arrived:
                concerns.pass_on(programme.id, arrived, folder)
                return concerns.receive(programme.id, arrived.path)

            self._do(copy)

    def show_problem(self, error: WorkshopError) -> None:
        """Say what went wrong."""
        self._ui.problem.setText(str(error))
        self._ui.problem.show()
        announce(self._ui.problem, str(error), urgent=True)

    def _ask_key(self) -> None:
        ask_open(self, self.tr("The lead's key"), "", lambda paths: self.open_with(paths[0]))

    def _receive(self, programme: Programme) -> None:
        concerns, path = self._concerns, self._path
        self._do(lambda: concerns.receive(programme.id, path))

    def _mark_handed(self) -> None:
        arrived, programme = self._arrived, self._programme
        if arrived is not None and programme is not None:
            concerns = self._concerns

            def mark() -> Arrived:
                concerns.mark_handed(programme.id, arrived.passed.file)
                return concerns.receive(programme.id, arrived.path)

            self._do(mark)

    def _do(self, work: Callable[[], Arrived]) -> None:
        concerns, programme = self._concerns, self._programme
        assert programme is not None

        def both() -> tuple[Arrived, tuple[Passed, ...]]:
            return work(), concerns.passed(programme.id)

        self._page.runner.storage(
            lambda _progress: both(), lambda found: self._show(*found), self.show_problem, owner=self
        )

    def _show(self, arrived: Arrived, passed: tuple[Passed, ...]) -> None:
        ui, self._arrived = self._ui, arrived
        ui.problem.hide()
        ui.figures.setText(f"SHA-256  {' '.join(groups(arrived.passed.file))}")
        ui.standing.setText(self._standing(arrived.passed))
        ui.copy.show()
        ui.handed.setVisible(arrived.passed.handed is None)
        others = [each for each in passed if each.file != arrived.passed.file][:_SHOWN]
        ui.log.setText("\n".join(f"{' '.join(groups(each.file)[:3])} … · {self._standing(each)}" for each in others))
        ui.log_title.setVisible(bool(others))
        ui.log.setVisible(bool(others))
        announce(self, ui.standing.text())

    def _standing(self, passed: Passed) -> str:
        came = self.tr("Came on {}").format(short_day(passed.came))
        if passed.handed is None:
            return self.tr("{}, not handed over yet").format(came)
        return self.tr("{}, handed over on {}").format(came, short_day(passed.handed))

    def _read(self, found: Read) -> None:
        dialog = ReadConcernDialog(found, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class ReadConcernDialog(FittingDialog):
    """The concern as the lead reads it. Nothing can be copied out of it, and nothing is left when it is closed."""

    def __init__(self, found: Read, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_ReadConcernDialog()
        ui.setupUi(self)
        ui.about.setText(
            self.tr("Ask the programme's office whose laptop has these six words before you rely on what stands here.")
        )
        ui.words.setText(fingerprint(found.seal.words))
        ui.text.setPlainText(found.text)
        ui.close.clicked.connect(self.accept)
        self.finished.connect(lambda _result: ui.text.setPlainText(""))
        fit(self, _WIDTH)
        ui.text.setFocus()
