"""What can be done with what is on the run page's list: find, change, merge, remove, take back, propose."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from workshop_app.domain.contribution import Contribution
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.programme import MAX_STATEMENT
from workshop_app.domain.proposal import Proposal
from workshop_app.services.capture import Change
from workshop_app.ui import icons
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.heard import HeardDialog
from workshop_app.ui.dialogs.proposal import ProposalDialog
from workshop_app.ui.generated.ui_run import Ui_RunPage
from workshop_app.ui.models.contributions import ContributionsModel, Order
from workshop_app.ui.page import Page
from workshop_app.ui.purging import ask_purge


class RunList(QObject):
    """Serves the run page's list."""

    change_wanted = Signal(object)
    """The contribution that is to be put into the entry."""
    move_wanted = Signal()
    """What is typed or chosen is to become a concern."""
    counted = Signal()
    """How many there are, or how many are shown, has changed."""

    def __init__(self, page: Page, ui: Ui_RunPage, model: ContributionsModel) -> None:
        super().__init__(page)
        self._page, self._ui, self._model = page, ui, model
        self._session_id = ""
        self._sought = ""
        self._seeking = False
        self._menu = QMenu(ui.more)
        view = ui.contributions
        view.setModel(model)
        view.edit_wanted.connect(self.change)
        view.read_back_wanted.connect(self.toggle_read_back)
        view.heard_wanted.connect(self.ask_heard)
        view.remove_wanted.connect(self.remove)
        view.left_alone.connect(ui.entry.setFocus)
        view.customContextMenuRequested.connect(lambda place: self._menu.popup(view.viewport().mapToGlobal(place)))
        view.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        ui.find.textChanged.connect(self._find)
        ui.find.returnPressed.connect(self._to_list)
        self._acts: dict[str, QAction] = {}
        self._fill_menu()
        ui.more.setMenu(self._menu)
        ui.propose.clicked.connect(self.propose)
        self._enable()

    def open(self, session_id: str) -> None:
        """Act on this session's contributions."""
        self._session_id = session_id
        self._ui.find.clear()
        self._enable()

    @property
    def actions(self) -> Sequence[QAction]:
        """Everything that the menu offers, for the page to bind its keys."""
        return tuple(self._acts.values())

    # ------------------------------------------------------------ find

    def start_finding(self) -> None:
        """The cursor into the field, what was sought marked so that typing replaces it."""
        self._ui.find.setFocus()
        self._ui.find.selectAll()

    def stop_finding(self) -> None:
        """Show all again."""
        self._ui.find.clear()

    def forget_sought(self) -> None:
        """Show all again, and leave nothing in the field that could be taken back there: it may be what was purged."""
        self._ui.find.setText("")

    def take_find_key(self, event: QKeyEvent) -> bool:
        """Esc in the field shows all and goes back to the entry; Down goes to what was found."""
        if event.key() == Qt.Key.Key_Escape:
            self.stop_finding()
            self._ui.entry.setFocus()
            return True
        if event.key() == Qt.Key.Key_Down:
            self._to_list()
            return True
        return False

    def _to_list(self) -> None:
        if self._model.rowCount():
            self._ui.contributions.choose(0)
            self._ui.contributions.setFocus()

    def _find(self, query: str) -> None:
        self._sought = query.strip()
        if not self._sought:
            self._model.show_found(None)
            self.counted.emit()
        elif not self._seeking:
            self._seek()

    def _seek(self) -> None:
        self._seeking = True
        query, session_id, capture = self._sought, self._session_id, self._page.services.capture
        self._page.runner.storage(
            lambda _progress: capture.find(session_id, query),
            lambda ids: self._found(query, ids),
            self._not_found,
            owner=self,
        )

    def _found(self, query: str, ids: Sequence[str]) -> None:
        self._seeking = False
        if query == self._sought:
            self._model.show_found(ids)
            self.counted.emit()
            announce(self._ui.find, self.tr("%n found", "", len(ids)))
        elif self._sought:
            self._seek()

    def _not_found(self, error: WorkshopError) -> None:
        self._seeking = False
        self._page.show_problem(error)

    # ------------------------------------------------------------ rows

    def change(self) -> None:
        """Put the current contribution into the entry."""
        if chosen := self._ui.contributions.selected():
            self.change_wanted.emit(chosen[0])

    def toggle_read_back(self) -> None:
        """Tick the chosen ones as read back, or take the tick away where all have it."""
        chosen = self._ui.contributions.selected()
        tick = not all(item.read_back for item in chosen)
        self._edit([replace(item, read_back=tick) for item in chosen if item.read_back is not tick])

    def ask_heard(self, digit: str = "") -> None:
        """Ask how many recognise the current one."""
        if chosen := self._ui.contributions.selected():
            dialog = HeardDialog(self._page, chosen[0], digit)
            dialog.accepted.connect(lambda: self._edit([replace(chosen[0], recognised_by=dialog.heard)]))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def merge(self) -> None:
        """Merge the chosen ones into the current one."""
        chosen = [item.id for item in self._ui.contributions.selected()]
        if len(chosen) < 2:
            self._page.say(
                self.tr("Choose two or more contributions, then merge them. Shift+Down chooses more."), "plain"
            )
            return
        capture, session_id = self._page.services.capture, self._session_id
        self._do(lambda: capture.merge(session_id, chosen[0], chosen[1:]))

    def remove(self) -> None:
        """Remove the chosen ones; it can be taken back."""
        chosen = [item.id for item in self._ui.contributions.selected()]
        capture, session_id = self._page.services.capture, self._session_id
        if chosen:
            self._do(lambda: capture.remove(session_id, chosen))

    def purge(self) -> None:
        """Purge a name: what is selected in the entry, or what points to a person in the current row."""
        chosen = self._ui.contributions.selected() if self._ui.contributions.hasFocus() else []
        ask_purge(self._page, self._ui.entry.by_hand.words, chosen[0].text if chosen else "")

    def undo(self) -> None:
        """Take back the latest change."""
        capture, session_id = self._page.services.capture, self._session_id
        if session_id:
            self._page.runner.storage(lambda _progress: capture.undo(session_id), self._undone, owner=self)

    def propose(self) -> None:
        """Word a proposal from the chosen contributions."""
        chosen = self._ui.contributions.selected()
        if not chosen:
            self._page.say(self.tr("Choose the contributions that the proposal comes from, then make it."), "plain")
            return
        numbers = ", ".join(str(item.number) for item in chosen)
        about = self.tr("From what was said under {0}.").format(numbers)
        dialog = ProposalDialog(
            self._page,
            self._page.find_identifiers,
            chosen[0].text[:MAX_STATEMENT],
            about,
            lambda dialog, words: self._propose(dialog, words, chosen),
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _propose(self, dialog: ProposalDialog, words: str, chosen: Sequence[Contribution]) -> None:
        votes, session_id = self._page.services.votes, self._session_id
        sources, marks = [item.id for item in chosen], dialog.answered
        themes = tuple(dict.fromkeys(code for item in chosen for code in item.themes))
        self._page.runner.storage(
            lambda _progress: votes.propose(session_id, words, sources, themes, marks=marks),
            lambda proposal: self._proposed(dialog, proposal),
            dialog.show_problem,
            owner=dialog,
        )

    def _proposed(self, dialog: ProposalDialog, proposal: Proposal) -> None:
        dialog.accept()
        words = self.tr("Proposal {0} is ready to be clarified and voted on.").format(proposal.number)
        self._page.say(words, "good", self.tr("Go to Vote"), lambda: self._page.navigator.go("vote"))

    # ------------------------------------------------------------ asking the service

    def _edit(self, items: Sequence[Contribution]) -> None:
        capture, session_id = self._page.services.capture, self._session_id
        if not items:
            return

        def work() -> Change:
            changes = [capture.edit(session_id, item) for item in items]
            return Change(tuple(item for change in changes for item in change.saved), (), changes[-1].label)

        self._do(work, quiet=True)

    def _do(self, work: Callable[[], Change], *, quiet: bool = False) -> None:
        self._page.runner.storage(lambda _progress: work(), lambda change: self._done(change, quiet), owner=self)

    def _done(self, change: Change, quiet: bool) -> None:
        row = self._ui.contributions.currentIndex().row()
        self._model.apply(change.saved, change.removed)
        if change.removed and self._model.rowCount():
            self._ui.contributions.choose(max(0, min(row, self._model.rowCount() - 1)))
        self.counted.emit()
        self._enable()
        if quiet:
            announce(self._ui.contributions, change.label)
        else:
            self._page.say(f"{change.label[:1].upper()}{change.label[1:]}.", "good", self.tr("Undo"), self.undo)

    def _undone(self, change: Change | None) -> None:
        if change is None:
            self._page.say(self.tr("There is nothing to take back."), "plain")
            return
        self._model.apply(change.saved, change.removed)
        self.counted.emit()
        self._enable()
        if change.saved and (row := self._model.row_of(change.saved[0].id)) >= 0:
            self._ui.contributions.choose(row)
        self._page.say(f"{change.label}.", "plain")

    # ------------------------------------------------------------ the menu

    def _fill_menu(self) -> None:
        rows: tuple[tuple[str, str, str, str, Callable[[], object]], ...] = (
            ("change", "pencil", self.tr("Change"), "F2", self.change),
            ("read", "check", self.tr("Read back"), "Ctrl+R", self.toggle_read_back),
            ("heard", "heads", self.tr("Recognised by…"), "Ctrl+H", self.ask_heard),
            ("merge", "merge", self.tr("Merge into the current one"), "Ctrl+M", self.merge),
            ("propose", "vote", self.tr("Make a proposal…"), "Ctrl+P", self.propose),
            ("remove", "bin", self.tr("Remove"), "Del", self.remove),
            ("purge", "shield", self.tr("Purge a name…"), "Ctrl+K", self.purge),
            ("move", "concern", self.tr("Move to a concern…"), "Shift+F9", self.move_wanted.emit),
            ("undo", "undo", self.tr("Undo"), "Ctrl+Z", self.undo),
        )
        for name, icon, words, keys, act in rows:
            action = self._menu.addAction(words)
            icons.put_on_action(action, icon)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _checked=False, act=act: act())
            self._acts[name] = action
        order = self._menu.addMenu(self.tr("Order"))
        group = QActionGroup(order)
        titles = {
            Order.NEWEST: self.tr("Newest first"),
            Order.HEARD: self.tr("Recognised by most first"),
            Order.KIND: self.tr("By kind"),
            Order.THEME: self.tr("By theme"),
        }
        for each, words in titles.items():
            action = order.addAction(words)
            action.setCheckable(True)
            action.setChecked(each is Order.NEWEST)
            action.setActionGroup(group)
            action.triggered.connect(lambda _checked=False, each=each: self._model.set_order(each))

    def _enable(self) -> None:
        chosen = len(self._ui.contributions.chosen())
        for name in ("change", "read", "heard", "remove", "propose"):
            self._acts[name].setEnabled(chosen > 0)
        self._acts["merge"].setEnabled(chosen > 1)
        self._ui.propose.setEnabled(chosen > 0)
