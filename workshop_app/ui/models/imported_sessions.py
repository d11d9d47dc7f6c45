"""The sessions that were taken in at the programme desk, as a table."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from workshop_app.services.import_reports import ImportedSession
from workshop_app.ui.models.table_model import Column, TableModel
from workshop_app.ui.words import counted


class ImportedSessionsModel(TableModel[ImportedSession]):
    """One row for each session; `groups` gives a group's title for its key."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._groups: Mapping[str, str] = {}
        columns: tuple[Column[ImportedSession], ...] = (
            Column(_tr("Session"), lambda row: row.title),
            Column(_tr("Borough"), lambda row: row.borough),
            Column(_tr("Group"), self._group),
            Column(_tr("Date"), _day, lambda row: row.date),
            Column(_tr("Heads"), lambda row: _number(row.heads), lambda row: row.heads, True),
            Column(_tr("Contributions"), lambda row: _number(row.contributions), lambda row: row.contributions, True),
            Column(_tr("Ballots"), lambda row: _number(row.ballots), lambda row: row.ballots, True),
            Column(_tr("Arrived"), _arrived, lambda row: row.receipt is None),
        )
        super().__init__(columns, self._spoken, parent)

    def set_groups(self, groups: Mapping[str, str]) -> None:
        """Titles of the programme's groups, by key. Set before the rows."""
        self._groups = groups

    def _group(self, row: ImportedSession) -> str:
        return self._groups.get(row.group, row.group)

    def _spoken(self, row: ImportedSession) -> str:
        return _tr(
            "{title}, {borough}, {group}, {day}: {heads} heads, {contributions} contributions, {ballots} ballots"
        ).format(
            title=row.title,
            borough=row.borough,
            group=self._group(row),
            day=_day(row),
            heads=row.heads,
            contributions=row.contributions,
            ballots=row.ballots,
        ) + ("" if row.lost is None else f". {_arrived(row)}")


def _day(row: ImportedSession) -> str:
    month = QLocale().standaloneMonthName(row.date.month, QLocale.FormatType.ShortFormat)
    return f"{row.date.day} {month} {row.date.year}"


def _arrived(row: ImportedSession) -> str:
    if row.receipt is None:
        return _tr("online")
    if row.lost is not None:
        return _tr("RESCUED, {} lost").format(_number(row.lost))
    if row.receipt.seq == 1:
        return _tr("sealed, verified")
    if not row.corrections:
        return _tr("report {}, sealed again").format(row.receipt.seq)
    return counted(
        row.corrections,
        _tr("report {0}, {{}} correction").format(row.receipt.seq),
        _tr("report {0}, {{}} corrections").format(row.receipt.seq),
    )


def _number(number: int) -> str:
    return QLocale().toString(number)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportedSessionsModel", text)
