"""Planning a session: which of the templates, where, with whom, when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtGui import QFontMetrics, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QCompleter, QDialog, QLineEdit, QWidget

from workshop_app.domain.agenda import length
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.places import PLACES
from workshop_app.domain.programme import Programme, Template
from workshop_app.ui.announce import announce
from workshop_app.ui.generated.ui_new_session import Ui_NewSessionDialog
from workshop_app.ui.theme import SMALL, font_at, scaled
from workshop_app.ui.widgets.two_line_delegate import TwoLineDelegate

_DETAIL = int(Qt.ItemDataRole.UserRole) + 1
_TEMPLATE = _DETAIL + 1
_EVENING = QTime(18, 0)
WIDTH = 780
"""Pixels at 100 %: the templates' summaries fit on a line."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for; `starts_at` is minutes after midnight."""

    programme: str
    template: str
    title: str
    borough: str
    group: str
    tables: int
    day: date
    starts_at: int


class NewSessionDialog(QDialog):
    """`plan(dialog, wanted)` is called by “Plan it”; then `accept` or `show_problem`."""

    def __init__(
        self,
        parent: QWidget,
        programmes: Sequence[Programme],
        today: date,
        plan: Callable[[NewSessionDialog, Wanted], None],
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_NewSessionDialog()
        self._ui.setupUi(self)
        self._plan = plan
        self._programmes = tuple(programmes)
        self._titled = False
        self._templates = QStandardItemModel(self)
        ui = self._ui
        ui.problem.hide()
        ui.template_list.setModel(self._templates)
        ui.template_list.setItemDelegate(TwoLineDelegate(_DETAIL, ui.template_list))
        for programme in self._programmes:
            ui.programme.addItem(programme.name, programme.id)
        ui.programme_box.setVisible(len(self._programmes) > 1)
        fill_places(ui.borough)
        ui.date.setDate(_qdate(today + timedelta(days=7)))
        ui.date.setMinimumDate(_qdate(today - timedelta(days=1)))
        ui.start.setTime(_EVENING)
        ui.programme.currentIndexChanged.connect(lambda _row: self._show_programme())
        ui.template_list.selectionModel().currentChanged.connect(lambda *_: self._template_chosen())
        ui.borough.currentTextChanged.connect(lambda _text: self._suggest_title())
        ui.title.textEdited.connect(self._title_typed)
        ui.save.clicked.connect(self._save)
        ui.cancel.clicked.connect(self.reject)
        ui.template_list.doubleClicked.connect(lambda _index: ui.title.setFocus())
        self._show_programme()
        ui.template_list.setFocus()
        room = self.screen().availableGeometry()
        body, rest = ui.body.sizeHint().height(), self.sizeHint().height() - ui.scroll.sizeHint().height()
        self.resize(min(scaled(WIDTH), room.width() - 40), min(body + rest + 4, room.height() - 60))

    def show_problem(self, error: WorkshopError) -> None:
        """Say what has to change."""
        self._ui.problem.setText(str(error))
        self._ui.problem.show()
        announce(self._ui.problem, str(error), urgent=True)

    def _programme(self) -> Programme:
        return self._programmes[max(0, self._ui.programme.currentIndex())]

    def _show_programme(self) -> None:
        programme, ui = self._programme(), self._ui
        self._templates.clear()
        for template in programme.templates:
            minutes = length(template.activities)
            item = QStandardItem(self.tr("{0}, {1} minutes").format(template.title, minutes))
            item.setEditable(False)
            item.setData(template.summary, _DETAIL)
            item.setData(template.key, _TEMPLATE)
            spoken = f"{template.title}, {minutes} minutes. {template.summary}"
            item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
            self._templates.appendRow(item)
        rows = self._templates.rowCount()
        ui.template_list.setFixedHeight(rows * ui.template_list.sizeHintForRow(0) + 6)
        ui.template_list.setCurrentIndex(self._templates.index(0, 0))
        ui.group.clear()
        for group in programme.groups:
            ui.group.addItem(group.title, group.key)

    def _template(self) -> Template | None:
        key = self._ui.template_list.currentIndex().data(_TEMPLATE)
        return next((each for each in self._programme().templates if each.key == key), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the summaries do not fit on their lines, the chosen one stands below in full."""
        super().resizeEvent(event)
        self._show_summary()

    def _show_summary(self) -> None:
        summaries = [template.summary for template in self._programme().templates]
        longest = max((QFontMetrics(font_at(SMALL)).horizontalAdvance(text) for text in summaries), default=0)
        template = self._template()
        self._ui.summary.setText(template.summary if template else "")
        self._ui.summary.setVisible(longest > self._ui.template_list.viewport().width() - 24)

    def _template_chosen(self) -> None:
        self._suggest_title()
        self._show_summary()

    def _title_typed(self, text: str) -> None:
        self._titled = bool(text.strip())

    def _suggest_title(self) -> None:
        template = self._template()
        if template is not None and not self._titled and (place := place_of(self._ui.borough)) in PLACES:
            self._ui.title.setText(f"{template.title}, {place}")

    def _save(self) -> None:
        ui, template = self._ui, self._template()
        if template is None:
            return
        start = ui.start.time()
        self._plan(
            self,
            Wanted(
                self._programme().id,
                template.key,
                ui.title.text(),
                place_of(ui.borough),
                str(ui.group.currentData()),
                ui.tables.value(),
                ui.date.date().toPython(),  # type: ignore[arg-type]
                start.hour() * 60 + start.minute(),
            ),
        )


def fill_places(box: QComboBox) -> None:
    """Offer London's boroughs; one is found by typing any part of its name."""
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.addItems(list(PLACES))
    completer = QCompleter(box.model(), box)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    box.setCompleter(completer)
    line = box.lineEdit()
    assert line is not None
    line.setAccessibleName(box.accessibleName())
    line.setCursorPosition(0)
    box.activated.connect(lambda _row: line.setCursorPosition(0))
    line.editingFinished.connect(lambda: _finish_place(box, line))


def _finish_place(box: QComboBox, line: QLineEdit) -> None:
    row = box.findText(place_of(box))
    if row >= 0:
        box.setCurrentIndex(row)
        box.setEditText(box.itemText(row))
        line.setCursorPosition(0)


def place_of(box: QComboBox) -> str:
    """The borough that is chosen, or that what was typed can only mean; else what was typed."""
    typed = box.currentText().strip().casefold()
    for means in (str.__eq__, str.startswith, str.__contains__):
        found = [place for place in PLACES if typed and means(place.casefold(), typed)]
        if len(found) == 1:
            return found[0]
    return box.currentText().strip()


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
