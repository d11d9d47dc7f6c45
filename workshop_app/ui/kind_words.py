"""The kinds that a person can choose for words that are masked by hand or purged, and what they are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workshop_app.domain.identifier import IdentifierKind

BY_HAND = (
    IdentifierKind.PERSON,
    IdentifierKind.LOCATION,
    IdentifierKind.ORG,
    IdentifierKind.RELATION,
    IdentifierKind.DATE,
    IdentifierKind.AGE,
    IdentifierKind.OTHER,
)
"""In the order in which they are offered."""


def kind_words(kind: IdentifierKind) -> str:
    """A kind of `BY_HAND` as the menus say it."""
    return {
        IdentifierKind.PERSON: _tr("A person"),
        IdentifierKind.LOCATION: _tr("A place"),
        IdentifierKind.ORG: _tr("An organisation"),
        IdentifierKind.RELATION: _tr("A relative or friend"),
        IdentifierKind.DATE: _tr("A date"),
        IdentifierKind.AGE: _tr("An age"),
        IdentifierKind.OTHER: _tr("Something else"),
    }[kind]


def _tr(text: str) -> str:
    return QCoreApplication.translate("KindWords", text)
