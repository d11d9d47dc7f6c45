"""The one printed page for those who take notes, from wherever it is asked for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from workshop_app.ui.dialogs.files import ask_save
from workshop_app.ui.folders import open_folder
from workshop_app.ui.page import Page


def ask_one_page(page: Page) -> None:
    """Ask where the page goes, and write it there."""
    title, kinds = _tr("Save the page for note-takers"), _tr("PDF (*.pdf)")
    ask_save(page, title, "for-the-note-taker.pdf", kinds, lambda path: save(page, path))


def save(page: Page, path: Path) -> None:
    """Write the page, and say where it is."""
    day = page.services.table_day

    def done(_none: None) -> None:
        words = _tr("The page for note-takers is in “{0}”. Print it once for each table.").format(path.name)
        page.say(words, "good", _tr("Open folder"), lambda: open_folder(path.parent))

    page.runner.wide(lambda _progress: day.print_page(path), done, owner=page)


def _tr(text: str) -> str:
    return QCoreApplication.translate("OnePage", text)
