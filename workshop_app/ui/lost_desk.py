"""A programme desk that is damaged or gone: its page says so, and asks what is to be done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from workshop_app.domain.errors import OlderDeskError, StorageError, WorkshopError
from workshop_app.ui.dialogs.files import ask_open
from workshop_app.ui.page import Page

if TYPE_CHECKING:
    from workshop_app.services.desk_care import DeskCareService


def offer(page: Page, programme_id: str, error: WorkshopError) -> bool:
    """True where it is the desk of this programme that cannot be read: the page says so, with what can be done."""
    if not isinstance(error, StorageError) or error.file != f"{programme_id}.db":
        return False
    older = isinstance(error, OlderDeskError)
    lost = _tr(
        "The desk of this programme is damaged or gone: the reports that were taken in cannot be read here. The sealed"
        " files still hold them. Nothing was made in its place."
    )
    sentence = str(error) if older else lost
    page.say(sentence, "bad", _tr("What can be done…"), lambda: _ask(page, programme_id, older=older))
    return True


def put_back(page: Page, programme_id: str, copy: Path) -> None:
    """Put this copy in the place of the lost desk."""
    _mend(page, lambda care: care.put_back(programme_id, copy), _tr("The desk was put back."))


def begin_anew(page: Page, programme_id: str) -> None:
    """Begin with an empty desk."""
    words = _tr("The desk is empty now. Take the sealed files in again on the page Sessions.")
    _mend(page, lambda care: care.begin_anew(programme_id), words)


def go_on(page: Page, programme_id: str) -> None:
    """Take the older copy that is there for the desk."""
    _mend(page, lambda care: care.go_on(programme_id), _tr("The desk goes on with the older copy."))


def _ask(page: Page, programme_id: str, *, older: bool) -> None:
    box = QMessageBox(page)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(_tr("The desk is lost"))
    box.setText(_tr("Put the desk back from a copy, or begin anew?"))
    what = _tr(
        "A copy is the file of this programme from a copy of this laptop's folder. Beginning anew makes an empty"
        " desk: take the sealed files in again, and approve each laptop again by its words. What is there is set"
        " aside, not removed."
    )
    take = _tr(
        "Going on with this copy takes it as it is: take in again what came since, and revoke again whom you revoked"
        " since."
    )
    box.setInformativeText(f"{what} {take}" if older else what)
    back = box.addButton(_tr("Put back from a copy…"), QMessageBox.ButtonRole.AcceptRole)
    anew = box.addButton(_tr("Begin anew"), QMessageBox.ButtonRole.DestructiveRole)
    on = box.addButton(_tr("Go on with this copy"), QMessageBox.ButtonRole.AcceptRole) if older else None
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    if box.clickedButton() is back:
        kinds = _tr("Desks (*.db)")
        ask_open(page, _tr("Choose the copy"), kinds, lambda paths: put_back(page, programme_id, paths[0]))
    elif on is not None and box.clickedButton() is on:
        go_on(page, programme_id)
    elif box.clickedButton() is anew:
        begin_anew(page, programme_id)


def _mend(page: Page, act: Callable[[DeskCareService], None], words: str) -> None:
    care = page.services.desk_care

    def done(_none: None) -> None:
        page.say(words, "good")
        page.shown()

    page.runner.storage(lambda _progress: act(care), done, owner=page)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LostDesk", text)
