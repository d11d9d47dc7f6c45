"""Groups side by side as columns of cards. A column is made when its group is, and draws only what is seen of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from workshop_app.domain.contribution import Contribution
from workshop_app.domain.grouping import Group
from workshop_app.ui import icons
from workshop_app.ui.theme import scaled
from workshop_app.ui.widgets.card_list import CardList
from workshop_app.ui.widgets.carrying import lines_of
from workshop_app.ui.widgets.desk_list import DeskModel

_WIDTH = 250
_FIRST_WORDS = 60


class GroupColumn(QFrame):
    """One group: its number and heading, its cards, and what can be done with it."""

    def __init__(self, parent: QWidget, group: Group) -> None:
        super().__init__(parent)
        self.group = group
        self.setProperty("role", "well")
        self.setFixedWidth(scaled(_WIDTH))
        self.heading, self.about = QLabel(self), QLabel(self)
        self.heading.setProperty("role", "h3")
        self.about.setProperty("role", "small")
        for label in (self.heading, self.about):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.model = DeskModel(parent=self)
        self.cards = CardList(self)
        self.cards.setModel(self.model)
        self.word = QPushButton(self.tr("Word it…"), self)
        self.word.setToolTip(self.tr("Word a proposal from this group; the tables agree to it first (Ctrl+P)"))
        self.rename, self.remove = QToolButton(self), QToolButton(self)
        for tool in (self.rename, self.remove):
            tool.setProperty("role", "quiet")
        icons.put(self.rename, "pencil")
        icons.put(self.remove, "bin")
        self.rename.setToolTip(self.tr("Give the group a heading (F2)"))
        self.remove.setToolTip(self.tr("Remove the group; its lines stay (Ctrl+Backspace)"))
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self.word, 1)
        foot.addWidget(self.rename)
        foot.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        for widget in (self.heading, self.about):
            layout.addWidget(widget)
        layout.addWidget(self.cards, 1)
        layout.addLayout(foot)

    def show_group(self, number: int, group: Group, said: Sequence[Contribution]) -> None:
        """Show the group as it now stands, under this number."""
        self.group = group
        title = group.heading or (f"“{_begun(said[0].text)}”" if said else self.tr("No heading yet"))
        self.heading.setText(f"{number} · {title}")
        tables = ", ".join(str(table) for table in sorted({item.table for item in said}))
        lines = self.tr("%n line(s)", "", len(said))
        self.about.setText(f"{lines} · " + self.tr("tables: {0}").format(tables) if said else lines)
        self.cards.setAccessibleName(self.tr("Group {0}: {1}").format(number, title))
        self.word.setAccessibleName(self.tr("Word a proposal from group {0}").format(number))
        self.rename.setAccessibleName(self.tr("Give group {0} a heading").format(number))
        self.remove.setAccessibleName(self.tr("Remove group {0}").format(number))
        self.word.setEnabled(bool(said))
        there = {item.id for item in said}
        gone = [each for each in self.shown if each not in there]
        self.model.apply(said, gone)
        self.shown = tuple(there)

    def changeEvent(self, event: QEvent) -> None:
        """As wide as the size of text asks."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange):
            self.setFixedWidth(scaled(_WIDTH))
        super().changeEvent(event)

    shown: tuple[str, ...] = ()


class Board(QScrollArea):
    """Tells what was asked of which group (its id); lines that are let go beside the groups make a new one."""

    word_wanted = Signal(str)
    rename_wanted = Signal(str)
    remove_wanted = Signal(str)
    numbered = Signal(int)
    dropped = Signal(object, str)
    left_alone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAcceptDrops(True)
        self._body = QWidget(self)
        self._body.setProperty("role", "body")
        self._row = QHBoxLayout(self._body)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addStretch(1)
        self.setWidget(self._body)
        self.columns: list[GroupColumn] = []
        self.current = ""
        """The group that the keyboard was in last."""

    def show_groups(self, groups: Sequence[Group], said: Mapping[str, Contribution]) -> None:
        """Show these; columns of groups that stay are kept, with what is chosen in them."""
        before = {column.group.id: column for column in self.columns}
        self.columns = [before.pop(group.id) if group.id in before else self._column(group) for group in groups]
        for gone in before.values():
            self._row.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, (group, column) in enumerate(zip(groups, self.columns, strict=True)):
            if self._row.indexOf(column) != place:
                self._row.removeWidget(column)
                self._row.insertWidget(place, column)
            column.show_group(place + 1, group, [said[each] for each in group.members if each in said])
        if self.current not in {group.id for group in groups}:
            self.current = groups[0].id if groups else ""

    def column(self, group_id: str) -> GroupColumn | None:
        """The column of this group, or None."""
        return next((column for column in self.columns if column.group.id == group_id), None)

    def selected(self) -> list[Contribution]:
        """The chosen cards where the keyboard is in a group, else none."""
        return next((column.cards.selected() for column in self.columns if column.cards.hasFocus()), [])

    def go_to(self, group_id: str) -> None:
        """Put the keyboard into this group and show it."""
        if (column := self.column(group_id)) is not None:
            column.cards.setFocus()
            self.ensureWidgetVisible(column, 0, 0)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Lines may come in."""
        lines_of(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Lines may be let go beside the groups."""
        lines_of(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Lines that are let go beside the groups make a new one."""
        if ids := lines_of(event):
            self.dropped.emit(ids, "")

    def _column(self, group: Group) -> GroupColumn:
        column = GroupColumn(self._body, group)
        key = group.id
        column.word.clicked.connect(lambda: self.word_wanted.emit(key))
        column.rename.clicked.connect(lambda: self.rename_wanted.emit(key))
        column.remove.clicked.connect(lambda: self.remove_wanted.emit(key))
        column.cards.dropped.connect(lambda ids: self.dropped.emit(ids, key))
        column.cards.numbered.connect(self.numbered)
        column.cards.left_alone.connect(self.left_alone)
        column.cards.sideways.connect(self._sideways)
        column.cards.taken_up.connect(lambda: self._taken_up(key))
        return column

    def _taken_up(self, group_id: str) -> None:
        self.current = group_id

    def _sideways(self, on: int) -> None:
        place = next((n for n, column in enumerate(self.columns) if column.cards.hasFocus()), -1)
        if 0 <= place + on < len(self.columns):
            self.go_to(self.columns[place + on].group.id)
        elif place == 0:
            self.left_alone.emit()


def _begun(text: str) -> str:
    return text if len(text) <= _FIRST_WORDS else f"{text[:_FIRST_WORDS].rstrip()}…"
