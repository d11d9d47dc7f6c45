"""Wording a proposal from a group of the theme desk: what a table said goes in with another's only where it agreed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from workshop_app.domain.programme import MAX_STATEMENT
from workshop_app.services.theme_desk import Basis
from workshop_app.ui.dialogs.proposal import ProposalDialog
from workshop_app.ui.widgets.marked_entry import Finder

_ABOVE_ENTRY = 2


class GroupProposalDialog(ProposalDialog):
    """`agreed` are the tables that were ticked; where only one table is behind the group, there is nothing to tick."""

    def __init__(
        self, parent: QWidget, finder: Finder, words: str, basis: Basis, save: Callable[[ProposalDialog, str], None]
    ) -> None:
        numbers = ", ".join(str(item.number) for items in basis.said.values() for item in items)
        about = self.tr("From what was said under {0}.").format(numbers)
        several = len(basis.said) > 1
        if several:
            about += " " + self.tr(
                "Ask each table, and tick those that agree to be merged. What the others said, and their own proposals,"
                " stay apart."
            )
        super().__init__(parent, finder, words[:MAX_STATEMENT], about, save)
        self._ticks: dict[int, QCheckBox] = {}
        self._alone = tuple(basis.said) if not several else ()
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for table in basis.said if several else ():
            merged = ", ".join(str(each.number) for each in basis.proposals.get(table, ()))
            said = self.tr("Table {0} agrees (%n line(s))", "", len(basis.said[table])).format(table)
            if merged:
                said += " · " + self.tr("takes the place of proposal {0}").format(merged)
            tick = self._ticks[table] = QCheckBox(said, holder)
            column.addWidget(tick)
        layout = self.layout()
        if several and isinstance(layout, QVBoxLayout):
            layout.insertWidget(_ABOVE_ENTRY, holder)
        else:
            holder.hide()

    @property
    def agreed(self) -> tuple[int, ...]:
        """The tables whose lines go into the proposal."""
        return self._alone or tuple(table for table, tick in self._ticks.items() if tick.isChecked())
