"""The plan page with a session on it: what is on disk of it, what its agenda shows, and a row of it chosen."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from workshop_app.domain.session import Session
from workshop_app.ui.models.agenda import Column
from workshop_app.ui.pages.plan import PlanPage


def page_with_a_plan(laptop: Any) -> Any:
    """The page with one planned session that is chosen."""
    laptop.trust()
    laptop.plan()
    page = laptop.open(PlanPage)
    page.laptop = laptop
    return page


def kept(page: Any) -> Session:
    """The chosen session as it is on disk."""
    session_id = page.editor.session.id
    page.laptop.idle()
    session: Session = page.laptop.ask(lambda services: services.planning.session(session_id))
    return session


def titles(session: Session) -> list[str]:
    return [activity.title for activity in session.agenda]


def starts(page: Any) -> list[str]:
    model = page.editor.model
    return [model.data(model.index(row, Column.START)) for row in range(model.rowCount())]


def choose(page: Any, row: int, column: Column = Column.TITLE) -> QWidget:
    """Choose an activity; gives the table, which has the focus."""
    table: QWidget = page._ui.agenda
    table.setCurrentIndex(page.editor.model.index(row, column))
    table.setFocus()
    return table
