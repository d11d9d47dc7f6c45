"""What pages of the programme desk have in common: they show one programme of this office, and can change which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QSizePolicy, QStackedWidget, QWidget

from workshop_app.domain.errors import WorkshopError
from workshop_app.ui import lost_desk
from workshop_app.ui.page import Page
from workshop_app.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from workshop_app.services.programme import OwnedProgramme


class DeskPage(Page):
    """Base of pages with a `which` box in their form; `show_programme` is theirs to write."""

    _owned: tuple[OwnedProgramme, ...] = ()
    _which: QComboBox
    _stack: QStackedWidget
    _none: QWidget

    def watch(self, which: QComboBox, stack: QStackedWidget, none: QWidget, empty: EmptyState) -> None:
        """Use these widgets of the form; `none` is shown, with `empty` in it, where there is no programme."""
        self._which, self._stack, self._none = which, stack, none
        which.activated.connect(self._choose)
        empty.describe(
            "programme",
            self.tr("First a programme"),
            self.tr("Sealed reports are addressed to a programme. Make one, and give its pack to the facilitators."),
            self.tr("Go to the programme"),
        )
        empty.started.connect(lambda: self.navigator.go("programme"))

    def shown(self) -> None:
        """Read the programmes, and then what the page shows of the one in hand."""
        programmes = self.services.programmes
        self.runner.storage(lambda _progress: programmes.owned(), self._show_owned, owner=self)

    def subject(self) -> str:
        """The programme's name."""
        owned = self.current()
        return owned.programme.name if owned is not None else ""

    def show_problem(self, error: WorkshopError) -> None:
        """As every page; where the desk's database is damaged or gone, what can be done is offered."""
        current = self.current()
        if current is None or not lost_desk.offer(self, current.programme.id, error):
            super().show_problem(error)

    def current(self) -> OwnedProgramme | None:
        """The programme in hand, or the first where none is."""
        wanted = self.navigator.programme_id
        chosen = next((each for each in self._owned if each.programme.id == wanted), None)
        return chosen or (self._owned[0] if self._owned else None)

    def turn_to(self, page: QWidget) -> None:
        """Show this page of the stack; the others take no room, so that nothing scrolls for what is not seen."""
        taking, none = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored
        for place in range(self._stack.count()):
            policy = taking if self._stack.indexOf(page) == place else none
            if (each := self._stack.widget(place)) is not None:
                each.setSizePolicy(policy, policy)
        self._stack.setCurrentWidget(page)

    def show_programme(self, owned: OwnedProgramme) -> None:
        """Read and show what the page says about this programme."""
        raise NotImplementedError

    def _show_owned(self, owned: tuple[OwnedProgramme, ...]) -> None:
        self._owned = owned
        self._which.clear()
        for each in owned:
            self._which.addItem(each.programme.name, each.programme.id)
        self._which.setVisible(len(owned) > 1)
        current = self.current()
        if current is None:
            self.turn_to(self._none)
            return
        self._which.setCurrentIndex(owned.index(current))
        self.navigator.title_changed.emit()
        self.show_programme(current)

    def _choose(self, row: int) -> None:
        self.navigator.open_programme(self._owned[row].programme.id)
        self._show_owned(self._owned)
