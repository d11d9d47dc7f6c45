"""The keys of a programme that no new pack names, as a table."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from workshop_app.services.programme_keys import KeyLine
from workshop_app.ui.models.table_model import Column, TableModel
from workshop_app.ui.plan_words import day_words
from workshop_app.ui.words import fingerprint, short_day


class RetiredKeysModel(TableModel[KeyLine]):
    """One row for each key."""

    def __init__(self, parent: QObject | None = None) -> None:
        columns: tuple[Column[KeyLine], ...] = (
            Column(_tr("Words"), lambda row: fingerprint(row.words)),
            Column(_tr("Key"), kind_words),
            Column(_tr("Until"), lambda row: "" if row.until is None else short_day(row.until), lambda row: row.until),
            Column(_tr("Packs"), packs_words, lambda row: row.first),
            Column(_tr("Its secret"), where_words),
        )
        super().__init__(columns, _spoken, parent)


def kind_words(key: KeyLine) -> str:
    """Which of the two it was."""
    return _tr("spare") if key.is_spare else _tr("working key")


def where_words(key: KeyLine) -> str:
    """Where the secret is."""
    return _tr("on this laptop") if key.here else _tr("on its sheet only")


def packs_words(key: KeyLine) -> str:
    """The packs that named it: “1 to 4”, “5”, “none”."""
    if key.last is None or key.last < key.first:
        return _tr("none")
    return str(key.first) if key.first == key.last else _tr("{} to {}").format(key.first, key.last)


def since_words(day: date | None) -> str:
    """The day on which a key was drawn, as a sentence; nothing where it was not kept."""
    return "" if day is None else _tr("Drawn on {}.").format(day_words(day))


def _spoken(row: KeyLine) -> str:
    return _tr("{kind}, {words}, until {day}, packs {packs}, secret {where}").format(
        kind=kind_words(row),
        words=", ".join(row.words),
        day="" if row.until is None else day_words(row.until),
        packs=packs_words(row),
        where=where_words(row),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("RetiredKeysModel", text)
