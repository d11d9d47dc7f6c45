"""The small fields under the entry: kind, themes, hands and table. They show what the line says as it is typed, and
what is chosen in them holds for the lines that follow; the hands for one line only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from workshop_app.domain.agenda import ActivityKind
from workshop_app.domain.contribution import PREFIXES, Contribution, ContributionKind
from workshop_app.domain.programme import Programme
from workshop_app.domain.typed_line import TypedLine, read_line
from workshop_app.ui.generated.ui_run import Ui_RunPage
from workshop_app.ui.widgets.flow_layout import FlowLayout

_USUAL = {
    ActivityKind.CAPTURE: ContributionKind.EXPERIENCE,
    ActivityKind.WRITING: ContributionKind.IDEA,
    ActivityKind.PROPOSALS: ContributionKind.PROPOSAL,
}
_HANDS = re.compile(r"\s*~[0-9]{1,4}\s*$")


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen in the fields; the line may say otherwise and then it counts."""

    kind: ContributionKind = ContributionKind.EXPERIENCE
    themes: tuple[str, ...] = ()
    table: int = 1
    heard: int | None = None


class RunFields(QObject):
    """Serves the run page's form."""

    assessment_wanted = Signal()
    """The kind that has parts of its own, and so a dialog, was chosen; what was chosen before stands."""

    def __init__(self, ui: Ui_RunPage, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._chosen = Chosen()
        self._programme: Programme | None = None
        self._codes: tuple[str, ...] = ()
        self._menu = QMenu(ui.themes)
        self._actions: dict[str, QAction] = {}
        ui.themes.setMenu(self._menu)
        flow = FlowLayout(ui.fields, gap=10)
        for pair in (ui.kind_pair, ui.themes_pair, ui.heard_pair, ui.table_pair, ui.card, ui.batch):
            flow.addWidget(pair)
        for kind in ContributionKind:
            ui.kind.addItem(kind.value, kind)
        ui.kind.activated.connect(self._kind_chosen)
        ui.heard.valueChanged.connect(self._heard_chosen)
        ui.table.valueChanged.connect(lambda table: self._choose(replace(self._chosen, table=table)))
        ui.entry.textChanged.connect(self.show_line)

    def open(self, programme: Programme, tables: int) -> None:
        """Offer this programme's themes, and this many tables."""
        self._programme = programme
        self._codes = tuple(theme.code for theme in programme.themes)
        self._ui.table.setMaximum(tables)
        self._ui.table_pair.setVisible(tables > 1)
        self._menu.clear()
        self._actions.clear()
        for objective in programme.objectives:
            themes = [theme for theme in programme.themes if theme.objective == objective.code]
            part = self._menu.addMenu(f"{objective.code}   {objective.title}") if themes else self._menu
            for theme in themes:
                action = part.addAction(f"{theme.code}   {theme.title}")
                action.setCheckable(True)
                action.toggled.connect(lambda _on: self._themes_chosen())
                self._actions[theme.code] = action
        self.choose(replace(self._chosen, table=min(self._chosen.table, tables), themes=()))

    def turn_to(self, kind: ActivityKind) -> None:
        """A new activity began: its usual kind is chosen, and no theme."""
        self.choose(replace(self._chosen, kind=_USUAL.get(kind, ContributionKind.OBSERVATION), themes=(), heard=None))

    @property
    def chosen(self) -> Chosen:
        """What is chosen for the lines that follow."""
        return self._chosen

    def choose(self, chosen: Chosen) -> None:
        """Choose all of this at once."""
        self._choose(chosen)
        for code, action in self._actions.items():
            with QSignalBlocker(action):
                action.setChecked(code in chosen.themes)

    def choose_kind(self, kind: ContributionKind) -> None:
        """Choose a kind, also against the line's first character, which then goes."""
        text = self._ui.entry.toPlainText()
        stripped = text.lstrip()
        if stripped[:1] in PREFIXES:
            self._replace(0, len(text) - len(stripped[1:].lstrip()), "")
        self._choose(replace(self._chosen, kind=kind))

    def read(self) -> tuple[TypedLine, Chosen]:
        """The line taken apart, and the fields as they count for it."""
        line = read_line(self._ui.entry.toPlainText(), self._codes)
        kind = line.kind or self._chosen.kind
        themes = tuple(dict.fromkeys((*self._chosen.themes, *line.themes)))
        heard = self._chosen.heard if line.recognised_by is None else line.recognised_by
        return line, replace(self._chosen, kind=kind, themes=themes, heard=heard)

    def one_line_saved(self) -> None:
        """The hands were for that line."""
        self._choose(replace(self._chosen, heard=None))

    def show_line(self) -> None:
        """Show what the line says."""
        line, counts = self.read()
        ui = self._ui
        with QSignalBlocker(ui.kind):
            ui.kind.setCurrentIndex(ui.kind.findData(counts.kind))
        with QSignalBlocker(ui.heard):
            ui.heard.setValue(-1 if counts.heard is None else min(counts.heard, ui.heard.maximum()))
        with QSignalBlocker(ui.table):
            ui.table.setValue(counts.table)
        labels = [*counts.themes, *(f"#{tag}" for tag in line.tags)]
        ui.themes.setText(", ".join(labels) if labels else self.tr("none"))
        titles = [self._title(code) for code in counts.themes]
        ui.themes.setToolTip("\n".join(titles) or self.tr("Type # and a code or a word in the line, or choose here."))
        ui.themes.setAccessibleName(self.tr("Themes: {0}").format(", ".join([*titles, *line.tags]) or self.tr("none")))

    def _title(self, code: str) -> str:
        theme = self._programme.theme(code) if self._programme else None
        return f"{code}  {theme.title}" if theme else code

    def _choose(self, chosen: Chosen) -> None:
        self._chosen = chosen
        self.show_line()

    def _kind_chosen(self, row: int) -> None:
        kind = self._ui.kind.itemData(row)
        if kind is ContributionKind.ASSESSMENT:
            self.show_line()
            self.assessment_wanted.emit()
        else:
            self.choose_kind(kind)

    def _themes_chosen(self) -> None:
        themes = tuple(code for code, action in self._actions.items() if action.isChecked())
        self._choose(replace(self._chosen, themes=themes))

    def _heard_chosen(self, value: int) -> None:
        text = self._ui.entry.toPlainText()
        if match := _HANDS.search(text):
            self._replace(match.start(), len(text), "")
        self._choose(replace(self._chosen, heard=None if value < 0 else value))

    def _replace(self, start: int, end: int, words: str) -> None:
        """Replace part of the line; positions are code points."""
        text = self._ui.entry.toPlainText()
        cursor = self._ui.entry.textCursor()
        cursor.setPosition(len(text[:start].encode("utf-16-le")) // 2)
        cursor.setPosition(len(text[:end].encode("utf-16-le")) // 2, cursor.MoveMode.KeepAnchor)
        cursor.insertText(words)


def line_of(contribution: Contribution) -> str:
    """A contribution as the line that would have said it, but for its kind."""
    signs = [f"#{code}" for code in contribution.themes]
    signs += [f"#{tag.replace(' ', '-')}" for tag in contribution.tags]
    if contribution.recognised_by is not None:
        signs.append(f"~{contribution.recognised_by}")
    return " ".join([contribution.text, *signs])


def kinds_by_number(number: int) -> ContributionKind | None:
    """The kind that Ctrl and this digit choose: 1 is the first."""
    kinds: Sequence[ContributionKind] = tuple(ContributionKind)
    return kinds[number - 1] if 1 <= number <= len(kinds) else None
