"""The laptops of a programme, as a table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from workshop_app.services.laptops import LaptopLine, Standing
from workshop_app.ui.models.table_model import Column, TableModel
from workshop_app.ui.receipt_words import day

_ORDER = tuple(Standing)


class LaptopsModel(TableModel[LaptopLine]):
    """One row for each laptop, those that wait first until a column is chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        columns: tuple[Column[LaptopLine], ...] = (
            Column(_tr("Its six words"), lambda row: " · ".join(row.words)),
            Column(_tr("Holder's office"), lambda row: row.name),
            Column(_tr("Standing"), standing_words, lambda row: _ORDER.index(row.standing)),
            Column(_tr("Sessions"), lambda row: QLocale().toString(row.sessions), lambda row: row.sessions, True),
            Column(_tr("Last one in"), _last, lambda row: row.last.toordinal() if row.last else 0),
        )
        super().__init__(columns, _spoken, parent)


def standing_words(row: LaptopLine) -> str:
    """Where a laptop stands."""
    return {
        Standing.OWN: _tr("this computer"),
        Standing.WAITS: _tr("waits for approval"),
        Standing.TRUSTED: _tr("trusted"),
        Standing.REVOKED: _tr("revoked"),
    }[row.standing]


def _last(row: LaptopLine) -> str:
    return "" if row.last is None else day(row.last)


def _spoken(row: LaptopLine) -> str:
    parts = (", ".join(row.words), row.name, standing_words(row), _tr("{} sessions").format(row.sessions))
    return "; ".join(part for part in parts if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LaptopsModel", text)
