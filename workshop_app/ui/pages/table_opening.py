"""From a table pack to a table's notes: the pack is read, its words compared, and it is taken (T1)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from workshop_app.domain.errors import StorageError
from workshop_app.domain.session import Session
from workshop_app.services.mirror import Found, Resumed
from workshop_app.services.progress import Progress
from workshop_app.services.set_up import SlotKind
from workshop_app.services.tables import TableOffer
from workshop_app.settings import Room
from workshop_app.ui import mirror_words
from workshop_app.ui.dialogs.files import ask_open
from workshop_app.ui.dialogs.mirror import ResumeDialog
from workshop_app.ui.dialogs.table_pack import TablePackDialog
from workshop_app.ui.page import Page


class TableOpening(QObject):
    """Serves the page of table notes, and with `fresh` the page of the first start: there a PIN makes the vault."""

    taken = Signal(str)
    """The id of the session that notes are taken for."""

    def __init__(self, page: Page, *, fresh: bool = False) -> None:
        super().__init__(page)
        self._page, self._fresh = page, fresh

    def choose(self) -> None:
        """Ask for a table pack."""
        kinds = self.tr("Table packs (*.wtable)")
        ask_open(self._page, self.tr("Choose the table pack"), kinds, lambda paths: self.open(paths[0]))

    def open(self, path: Path) -> None:
        """Read this pack, and show its words."""
        tables = self._page.services.tables
        self._page.runner.storage(lambda _progress: tables.read_pack(path), self._ask, owner=self)

    def _ask(self, offer: TableOffer) -> None:
        TablePackDialog(
            self._page,
            offer,
            lambda dialog, table, pin: self._take(dialog, offer, table, pin),
            lambda dialog, table, pin: self._resume(dialog, offer, table, pin),
            ask_pin=self._fresh,
        ).open()

    def _take(self, dialog: TablePackDialog, offer: TableOffer, table: int, pin: str) -> None:
        services, fresh = self._page.services, self._fresh

        def take(_progress: Progress) -> tuple[Session, str]:
            code = services.vault.create_with_pin(pin) if fresh else ""
            return services.tables.take(offer, table), code

        def done(found: tuple[Session, str]) -> None:
            dialog.accept()
            self._go_on(found[0].id, found[1])

        dialog.wait(True)
        self._page.runner.storage(take, done, dialog.show_problem, owner=dialog)

    # ------------------------------------------------------------ a spare goes on

    def _resume(self, dialog: TablePackDialog, offer: TableOffer, _table: int, pin: str) -> None:
        kinds = self.tr("Mirrors (*.MIR *.NEW)")
        about = self.tr("Choose the mirror on the table’s stick")
        ask_open(dialog, about, kinds, lambda paths: self.resume(dialog, offer, paths[0], pin))

    def resume(self, dialog: TablePackDialog, offer: TableOffer, path: Path, pin: str) -> None:
        """Go on with the table of this mirror; what opens it is asked for where `pin` is not it."""
        mirrors, runner = self._page.services.mirrors, self._page.runner

        def asked(kind: SlotKind) -> None:
            if kind is SlotKind.PIN and pin:
                self._read(dialog, offer, path, pin, pin)
                return
            by_pin = kind is SlotKind.PIN
            ResumeDialog(
                self._page,
                path.name,
                lambda other, typed: self._read(dialog, offer, path, typed, pin, other),
                by_pin=by_pin,
            ).open()

        dialog.wait(True)
        runner.wide(lambda _progress: mirrors.asks(path), asked, dialog.show_problem, owner=dialog)

    def _read(
        self,
        dialog: TablePackDialog,
        offer: TableOffer,
        path: Path,
        typed: str,
        pin: str,
        asking: ResumeDialog | None = None,
    ) -> None:
        services, runner, fresh = self._page.services, self._page.runner, self._fresh
        problem = dialog.show_problem if asking is None else asking.show_problem

        def take_up(found: Found) -> tuple[Resumed, str]:
            if found.summary.id != offer.pack.session.id:
                raise StorageError(self.tr("This mirror is of another session than the pack. Nothing was changed."))
            code = services.vault.create_with_pin(pin) if fresh else ""
            services.tables.hold(offer)
            return services.mirrors.take_up(found), code

        def done(result: tuple[Resumed, str]) -> None:
            if asking is not None:
                asking.accept()
            dialog.accept()
            self._page.say(mirror_words.resumed(result[0]), "warn")
            self._go_on(result[0].session_id, result[1])

        def opened(found: Found) -> None:
            runner.storage(lambda _progress: take_up(found), done, problem, owner=dialog)

        recipient = offer.pack.recipient
        runner.wide(lambda _progress: services.mirrors.open(path, typed, recipient), opened, problem, owner=dialog)

    def _go_on(self, session_id: str, code: str) -> None:
        navigator = self._page.navigator
        navigator.room_chosen.emit(Room.TABLE)
        navigator.open_session(session_id)
        if self._fresh:
            navigator.go("recovery", code)
        self.taken.emit(session_id)
