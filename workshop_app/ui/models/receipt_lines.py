"""The sessions of a programme desk that came in sealed, with their receipts, as a table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from workshop_app.services.receipts import ReceiptLine
from workshop_app.ui.models.table_model import Column, TableModel
from workshop_app.ui.receipt_words import day, since


class ReceiptLinesModel(TableModel[ReceiptLine]):
    """One row for each session, in the order given until a column is chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        columns: tuple[Column[ReceiptLine], ...] = (
            Column(_tr("Session"), lambda row: row.session.title),
            Column(_tr("Borough"), lambda row: row.session.borough),
            Column(_tr("Held"), lambda row: day(row.session.date), lambda row: row.session.date),
            Column(_tr("Came in"), lambda row: day(row.arrived), lambda row: row.arrived),
            Column(_tr("Receipt"), _receipt, lambda row: (row.written is not None, -row.days)),
            Column(_tr("File"), lambda row: row.name),
        )
        super().__init__(columns, _spoken, parent)


def _receipt(row: ReceiptLine) -> str:
    if row.written is None:
        return _tr("due {}").format(since(row.days))
    return _tr("written {}").format(day(row.written))


def _spoken(row: ReceiptLine) -> str:
    return ", ".join((row.session.title, row.session.borough, day(row.session.date), _receipt(row)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReceiptLinesModel", text)
