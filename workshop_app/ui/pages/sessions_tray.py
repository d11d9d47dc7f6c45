"""What staff do with the tray beyond approving and discarding, and the slip of a session that came in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workshop_app.services.progress import Progress
from workshop_app.ui.dialogs.fork import ForkDialog
from workshop_app.ui.dialogs.request import RequestDialog
from workshop_app.ui.generated.ui_sessions import Ui_SessionsPage
from workshop_app.ui.import_words import judged
from workshop_app.ui.models.subjects import correction_words
from workshop_app.ui.page import Page
from workshop_app.ui.receipt_words import day
from workshop_app.ui.slip_view import SlipView

if TYPE_CHECKING:
    from workshop_app.services.import_reports import Outcome
    from workshop_app.services.tray import Fork, Version


class TrayPart(QObject):
    """Works for the programme whose id `set_programme` was given; `changed` asks the page to read again."""

    changed = Signal()

    def __init__(self, page: Page, ui: Ui_SessionsPage) -> None:
        super().__init__(page)
        self._page = page
        self._programme = ""
        ui.tray.check_wanted.connect(self.check_again)
        ui.tray.request_wanted.connect(self.ask_again)
        ui.tray.choice_wanted.connect(self.choose)

    def set_programme(self, programme_id: str) -> None:
        """Whose tray it is."""
        self._programme = programme_id

    def check_again(self, tray_id: str) -> None:
        """Check a refused file once more, and say what came of it."""
        imports, chosen = self._page.services.imports, self._programme

        def done(outcome: Outcome) -> None:
            self.changed.emit()
            self._page.navigator.waiting_changed.emit()
            self._page.say(*judged(outcome))

        self._page.runner.storage(lambda _progress: imports.check_again(chosen, tray_id), done, owner=self._page)

    def ask_again(self, tray_id: str) -> None:
        """Show the text that asks for a report again."""
        tray, chosen = self._page.services.tray, self._programme

        def show(text: str) -> None:
            dialog = RequestDialog(
                text, self.tr("report again"), lambda path: self._save(tray_id, text, path), self._page
            )
            dialog.accepted.connect(lambda: self._asked(tray_id, self.tr("Copied. It is noted that you asked.")))
            dialog.open()

        self._page.runner.storage(lambda _progress: tray.request(chosen, tray_id), show, owner=self._page)

    def choose(self, tray_id: str) -> None:
        """Show the two versions, and have one chosen."""
        tray, chosen = self._page.services.tray, self._programme

        def show(fork: Fork) -> None:
            ForkDialog(fork, lambda dialog, holds, why: self._decide(dialog, tray_id, holds, why), self._page).open()

        self._page.runner.storage(lambda _progress: tray.fork(chosen, tray_id), show, owner=self._page)

    def show_slip(self, session_id: str) -> None:
        """The slip of a session's report as it stands here, to be compared with what is read out."""
        tray, chosen = self._page.services.tray, self._programme

        def show(version: Version | None) -> None:
            if version is None:
                self._page.say(self.tr("This one came in online: it has no seal, and no slip."), "plain")
                return
            advice = self.tr("Have the facilitator read out the slip, and compare. One figure that differs is enough.")
            SlipView(version.slip, advice, self._page, self._note(version)).open()

        self._page.runner.storage(lambda _progress: tray.version(chosen, session_id), show, owner=self._page)

    def _decide(self, dialog: ForkDialog, tray_id: str, holds: str, reason: str) -> None:
        tray, chosen = self._page.services.tray, self._programme

        def done(_none: None) -> None:
            dialog.accept()
            self.changed.emit()
            self._page.navigator.waiting_changed.emit()
            self._page.say(self.tr("Decided, and kept with its reason. The other version is set aside."))

        def decide(_progress: Progress) -> None:
            tray.settle(chosen, tray_id, holds, reason)

        self._page.runner.storage(decide, done, dialog.show_problem, owner=dialog)

    def _save(self, tray_id: str, text: str, path: Path) -> None:
        tray = self._page.services.tray

        def done(_none: None) -> None:
            self._asked(tray_id, self.tr("The text is in {}. It is noted that you asked.").format(path.name))

        self._page.runner.storage(lambda _progress: tray.save_request(path, text), done, owner=self._page)

    def _asked(self, tray_id: str, sentence: str) -> None:
        tray, chosen = self._page.services.tray, self._programme

        def done(_none: None) -> None:
            self.changed.emit()
            self._page.say(sentence)

        self._page.runner.storage(lambda _progress: tray.asked(chosen, tray_id), done, owner=self._page)

    def _note(self, version: Version) -> str:
        """What is to be known of this version besides its figures, line by line."""
        lines = []
        if version.slip.version > 1 and version.supplements is not None:
            words = self.tr("Report {0} of this session; it supplements the one that came in on {1}.")
            lines.append(words.format(version.slip.version, day(version.supplements)))
        elif version.slip.version > 1:
            words = self.tr("Report {0} of this session; the one before it never came in.")
            lines.append(words.format(version.slip.version))
        lines += [correction_words(each) for each in version.corrections]
        lines += [
            self.tr("Decided on {0} which of two versions holds: {1}").format(day(each.day), each.reason)
            for each in version.rulings
        ]
        return "\n".join(lines)
