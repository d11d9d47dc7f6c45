"""Ctrl+K on the pages Run, Vote and Review: the purge is asked for, done, and told to every page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workshop_app.domain.identifier import Identifier
from workshop_app.ui.dialogs.purge import PurgeDialog
from workshop_app.ui.page import Page


def ask_purge(page: Page, words: str = "", text: str = "") -> None:
    """Ask which name is to be purged from the session in hand. `words` are looked for; where there are none, what in
    `text` could point to a person is.
    """
    if not page.navigator.session_id:
        return
    if words or not text:
        _open(page, words)
    else:
        page.find_identifiers(text, lambda found: _open(page, _first(text, found)))


def _first(text: str, found: list[Identifier]) -> str:
    return text[found[0].start : found[0].end] if found else ""


def _open(page: Page, words: str) -> None:
    dialog = PurgeDialog(page.services.capture, page.runner, page.navigator.session_id, words, page)
    dialog.finished.connect(lambda _result: _done(page, dialog))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _done(page: Page, dialog: PurgeDialog) -> None:
    if dialog.gone:
        page.navigator.purged.emit()
    if dialog.purged is not None:
        page.say(QCoreApplication.translate("Purging", "{0}. This is not in the undo.").format(dialog.purged.label))
