"""A session in hand, made by the services under the window, for the tests of the room's pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from tests.ui.shell import Shell
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.programme import CoreProposal
from workshop_app.domain.session import Session
from workshop_app.services.bundle import Services
from workshop_app.services.capture import Draft

CORE = "One number to ring that is not the police"
WORDINGS = ("Paid youth mentors in every borough", "Parents hear from the school first")


@dataclass(frozen=True)
class Made:
    """What was made, and where its programme is."""

    session: Session
    programme: str


def begun(services: Services, folder: Path, *, heads: int = 26, begin: bool = True) -> Made:
    """A programme, its pack, and a session in Newham that has begun with `heads` people."""
    draft = replace(services.programmes.draft(), name="Made-up programme", core_proposals=(CoreProposal("a", CORE),))
    programme = services.programmes.create(draft).programme
    pack = folder / "programme.wpack"
    services.programmes.export_pack(programme.id, pack)
    services.planning.accept(services.planning.read_pack(pack))
    group, template = programme.groups[0].key, programme.templates[0].key
    session = services.planning.new_session(
        programme.id, template, "Made-up workshop", "Newham", group, 3, date(2026, 5, 14), 18 * 60
    )
    if begin:
        services.running.begin(session.id)
        services.running.set_heads(session.id, session.agenda[0].id, heads)
    return Made(session, programme.id)


def said(services: Services, session: Session, *texts: str) -> None:
    """Take these down as ideas."""
    for text in texts:
        services.capture.add(
            session.id, Draft(kind=ContributionKind.IDEA, text=text, table=1, activity=session.agenda[0].id)
        )


def in_hand(shell: Shell, made: Made, page: str) -> None:
    """Open this session on this page."""
    shell.window.navigator.open_session(made.session.id, page)
    shell.settle()


def in_dialog(kind: type[QDialog], act: Callable[[Any], None]) -> None:
    """Do `act` with the dialog of this kind as soon as it is open."""

    def look() -> None:
        dialog = next(
            (each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()), None
        )
        if dialog is None:
            QTimer.singleShot(20, look)
        else:
            try:
                act(dialog)
            except BaseException:
                dialog.reject()  # else the failed test would wait for it
                raise

    QTimer.singleShot(0, look)


def say_yes() -> None:
    """Press the first button of the question that is about to be asked."""
    in_dialog(QMessageBox, lambda box: box.buttons()[0].click())
