"""The sealed sessions of this laptop, as a table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from workshop_app.services.afterwards import SealedSession, Standing
from workshop_app.ui.models.table_model import Column, TableModel
from workshop_app.ui.receipt_words import day, since, title_of


class SealedSessionsModel(TableModel[SealedSession]):
    """One row for each session, in the order given until a column is chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        columns: tuple[Column[SealedSession], ...] = (
            Column(_tr("Session"), title_of),
            Column(_tr("Borough"), lambda row: row.borough),
            Column(_tr("Held"), lambda row: day(row.held) if row.held else "", lambda row: str(row.held or "")),
            Column(_tr("Sealed"), lambda row: day(row.sealed) if row.sealed else "", lambda row: str(row.sealed or "")),
            Column(_tr("Where it stands"), _stands, lambda row: (list(Standing).index(row.standing), -row.days)),
        )
        super().__init__(columns, _spoken, parent)


def _stands(row: SealedSession) -> str:
    if row.standing is Standing.AWAITING:
        return _tr("awaiting receipt {}").format(since(row.days))
    if row.standing is Standing.RECEIPT:
        return _tr("receipt in, can be wiped")
    if row.standing is Standing.WIPED and row.wiped is not None:
        return _tr("wiped {}").format(day(row.wiped))
    return _tr("the wipe is not finished")


def _spoken(row: SealedSession) -> str:
    return ", ".join(part for part in (title_of(row), row.borough, _stands(row)) if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SealedSessionsModel", text)
