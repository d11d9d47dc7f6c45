"""What the seal page offers once a session is sealed: the slip, large and on paper, and corrections (S2, S3)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from workshop_app.services.corrections import CorrectionKind, Draft, Subject
from workshop_app.services.progress import Progress
from workshop_app.services.seal import Sealed, Slip
from workshop_app.ui import icons
from workshop_app.ui.dialogs.correction import CorrectionDialog, Typed
from workshop_app.ui.dialogs.decision import ask
from workshop_app.ui.dialogs.files import ask_save
from workshop_app.ui.generated.ui_seal import Ui_SealPage
from workshop_app.ui.page import Page
from workshop_app.ui.seal_words import checks_in_words
from workshop_app.ui.slip_view import SlipView, counted_words
from workshop_app.ui.words import fingerprint


@dataclass(frozen=True, slots=True)
class Now:
    """How it stands with a sealed session: `sealed` is the file written since the app was unlocked, `slip` that of the
    last one ever; `subjects` is empty where nothing is sealed.
    """

    slip: Slip | None = None
    sealed: Sealed | None = None
    drafts: tuple[Draft, ...] = ()
    subjects: tuple[Subject, ...] = ()


class AfterSeal(QObject):
    """Drives two cards of the page. `seal_wanted` asks for a folder to seal into."""

    reload_wanted = Signal()
    seal_wanted = Signal()

    def __init__(self, page: Page, ui: Ui_SealPage) -> None:
        super().__init__(page)
        self._page, self._ui = page, ui
        self._now = Now()
        icons.put(ui.print_slip, "print")
        icons.put(ui.correct, "pencil")
        ui.slip.clicked.connect(self.show_slip)
        ui.print_slip.clicked.connect(self.ask_print)
        ui.correct.clicked.connect(self.correct)
        ui.seal_supplement.clicked.connect(self._seal)
        ui.drafts.unwanted.connect(self._take_back)

    @property
    def has_slip(self) -> bool:
        """Whether a sealed file is known."""
        return self._now.slip is not None

    def show_now(self, now: Now) -> None:
        """Show the cards as it now stands, or none of them."""
        self._now = now
        ui, slip = self._ui, now.slip
        ui.done_card.setVisible(slip is not None)
        ui.supplement_card.setVisible(bool(now.subjects))
        ui.drafts.set_rows(now.drafts)
        ui.seal_supplement.setVisible(bool(now.drafts))
        ui.seal_again.setVisible(not now.drafts)
        ui.supplement_words.setText(
            self.tr("These leave with the next report of this session, once it is sealed.")
            if now.drafts
            else self.tr("A sealed report never changes. What was wrong is said beside it, in a supplement.")
        )
        if slip is not None:
            self._show_sealed(slip, now.sealed)

    def _show_sealed(self, slip: Slip, sealed: Sealed | None) -> None:
        ui = self._ui
        ui.done_title.setText(
            self.tr("Sealed on this laptop, as report {0}").format(slip.version)
            if sealed is None
            else self.tr("Sealed, and read back from the disk")
        )
        ui.done_file.setText(slip.name)
        ui.done_words.setText(fingerprint(slip.words))
        ui.done_details.setText(", ".join(counted_words(what, number) for what, number in slip.counted()))
        ui.done_checks.setText("" if sealed is None else checks_in_words(sealed))
        ui.done_checks.setVisible(sealed is not None)
        ui.open_folder.setVisible(sealed is not None)

    # ------------------------------------------------------------ the slip

    def show_slip(self) -> None:
        """As large as the window, to be read out."""
        if self._now.slip is not None:
            advice = self.tr("Ring the office on a number that you had before, and read this out from the top.")
            SlipView(self._now.slip, advice, self._page).open()

    def ask_print(self) -> None:
        """Ask where the page to print goes."""
        if self._now.slip is not None:
            name = f"{Path(self._now.slip.name).stem}-slip.pdf"
            ask_save(self._page, self.tr("Save the seal slip"), name, self.tr("PDF (*.pdf)"), self.print_slip)

    def print_slip(self, path: Path) -> None:
        """Write the slip as a page to print, and offer to open it."""
        session_id, seals = self._page.navigator.session_id, self._page.services.seals

        def show() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        def done(_none: None) -> None:
            self._page.say(self.tr("The slip is in {}.").format(path.name), "good", self.tr("Open"), show)

        self._page.runner.storage(lambda _progress: seals.print_slip(session_id, path), done, owner=self._page)

    # ------------------------------------------------------------ corrections

    def correct(self) -> None:
        """Ask what is wrong."""
        if self._now.subjects:
            CorrectionDialog(self._page, self._page.find_identifiers, self._now.subjects, self._add).open()

    def _add(self, dialog: CorrectionDialog, typed: Typed) -> None:
        session_id, corrections = self._page.navigator.session_id, self._page.services.corrections

        def add(_progress: Progress) -> Draft:
            return corrections.add(session_id, typed.kind, typed.subject, typed.text, typed.replaced, typed.kept)

        def done(_draft: Draft) -> None:
            dialog.accept()
            self.reload_wanted.emit()

        self._page.runner.storage(add, done, dialog.show_problem, owner=dialog)

    def _take_back(self, draft_id: str) -> None:
        page, session_id, corrections = self._page, self._page.navigator.session_id, self._page.services.corrections

        def restore(draft: Draft) -> None:
            page.runner.storage(
                lambda _p: corrections.restore(session_id, draft), lambda _none: self.reload_wanted.emit(), owner=page
            )

        def done(draft: Draft | None) -> None:
            self.reload_wanted.emit()
            if draft is not None:
                page.say(self.tr("Taken back."), "plain", self.tr("Undo"), lambda: restore(draft))

        page.runner.storage(lambda _progress: corrections.remove(session_id, draft_id), done, owner=page)

    def _seal(self) -> None:
        out = [draft.number for draft in self._now.drafts if draft.kind is CorrectionKind.TAKEN_OUT]
        if not out:
            self.seal_wanted.emit()
            return
        about = self.tr(
            "The words of contribution {0} are destroyed on this laptop and are not in the new report. This cannot be"
            " taken back. Every copy of the earlier file still holds them: have those destroyed, also at the office."
        ).format(", ".join(map(str, out)))
        choose = self.tr("Choose a folder and seal")
        ask(self._page, self.tr("Take it out for good?"), about, choose, self.seal_wanted.emit)
