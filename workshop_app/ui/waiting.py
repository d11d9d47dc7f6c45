"""What waits for a receipt, always in view: on the rail in both rooms, and once in a sentence when the app opens."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from workshop_app.domain.errors import WorkshopError
from workshop_app.settings import Room
from workshop_app.ui.receipt_words import desk_waits, laptop_waits, tone

if TYPE_CHECKING:
    from workshop_app.services.bundle import Services
    from workshop_app.services.receipts import Waiting
    from workshop_app.ui.main_window import MainWindow
    from workshop_app.ui.navigator import Navigator
    from workshop_app.ui.page import Page
    from workshop_app.ui.task_runner import TaskRunner
    from workshop_app.ui.widgets.rail import Rail

LAPTOP, DESK = "after", "receipts"
_BEFORE = frozenset({"set_up", "unlock", "recovery"})
"""Pages that are left as soon as the vault is open."""


class WaitingSigns(QObject):
    """Asks the services how much waits, and tells the rail.

    What is to be said when the app opens is said on the first page behind the lock that comes to the front, or is
    there already; the window tells when one is `shown`.
    """

    def __init__(self, runner: TaskRunner, navigator: Navigator, rail: Rail, window: MainWindow) -> None:
        super().__init__(window)
        self._runner = runner
        self._navigator = navigator
        self._rail = rail
        self._window = window
        self._services: Services | None = None
        self._to_say: list[Callable[[Page], None]] = []
        navigator.waiting_changed.connect(self._refresh)
        navigator.locked.connect(self._forget)

    def open(self, services: Services, room: Room) -> None:
        """The app was unlocked: end wipes that were cut short, count, and say in one line what waits; what waits in
        `room` first. Nothing is said over something else that the page has to say.
        """
        self._services = services
        self._runner.storage(lambda _progress: services.wiping.finish(), self._finished, owner=self)
        self._ask(services, lambda laptop, desk: self._open(laptop, desk, room))

    def shown(self) -> None:
        """A page came to the front: say on it what there is to say."""
        window = self._window
        while self._to_say and window.page is not None and window.page_name not in _BEFORE:
            self._to_say.pop(0)(window.page)

    def show_problem(self, error: WorkshopError) -> None:
        """A wipe that could not be ended is said like the rest; the page for afterwards shows it too."""
        self._say(lambda page: page.say(str(error), "warn"))

    def _say(self, say: Callable[[Page], None]) -> None:
        self._to_say.append(say)
        self.shown()

    def _refresh(self) -> None:
        if self._services is not None:
            self._ask(self._services, self._show)

    def _forget(self) -> None:
        """After a lock nothing is to be said any more, and no number shown."""
        self._services = None
        self._to_say.clear()
        for name in (LAPTOP, DESK):
            self._rail.set_waiting(name, 0, "")

    def _ask(self, services: Services, show: Callable[[Waiting, Waiting], None]) -> None:
        def counted(found: tuple[Waiting, Waiting]) -> None:
            if self._services is services:  # else it was locked meanwhile
                show(*found)

        self._runner.storage(
            lambda _progress: (services.afterwards.waiting(), services.receipts.waiting()), counted, owner=self
        )

    def _show(self, laptop: Waiting, desk: Waiting) -> None:
        self._rail.set_waiting(LAPTOP, laptop.number, laptop_waits(laptop) if laptop.number else "")
        self._rail.set_waiting(DESK, desk.number, desk_waits(desk) if desk.number else "")

    def _open(self, laptop: Waiting, desk: Waiting, room: Room) -> None:
        self._show(laptop, desk)
        both = [(LAPTOP, laptop, laptop_waits(laptop)), (DESK, desk, desk_waits(desk))]
        if room is Room.DESK:
            both.reverse()
        name, waiting, words = both[0] if both[0][1].number else both[1]
        if waiting.number:
            self._say(lambda page: self._tell(page, name, words, tone(waiting)))

    def _tell(self, page: Page, name: str, words: str, how: str) -> None:
        if not page.notice.sentence:
            page.say(words, how, _tr("Show"), lambda: self._navigator.go(name))

    def _finished(self, number: int) -> None:
        if number:
            self._say(lambda page: page.say(_tr("A wipe that was cut short is finished now.")))


def _tr(text: str) -> str:
    return QCoreApplication.translate("WaitingSigns", text)
