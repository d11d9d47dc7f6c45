"""The theme desk: what all tables said on one side, groups as cards on the other; groups become ballot wording."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from workshop_app.domain.contribution import Contribution
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.grouping import MAX_HEADING, Group
from workshop_app.domain.session import SessionState
from workshop_app.services.bundle import Services
from workshop_app.services.theme_desk import Alike, Basis, Desk, Worded
from workshop_app.ui import icons
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.alike import AlikeDialog
from workshop_app.ui.dialogs.group_proposal import GroupProposalDialog
from workshop_app.ui.dialogs.proposal import ProposalDialog
from workshop_app.ui.dialogs.words import WordsDialog
from workshop_app.ui.generated.ui_theme_desk import Ui_ThemeDeskPage
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.page import Page
from workshop_app.ui.purging import ask_purge
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.widgets.desk_list import DeskModel
from workshop_app.ui.widgets.flow_layout import flow

_ICONS = {"new_group": "plus", "alike": "copy", "undo": "undo", "purge": "shield"}
_UNGROUPED = 0


class ThemeDeskPage(Page):
    """Groups of the session in hand."""

    def __init__(self, services: Services, runner: TaskRunner, navigator: Navigator) -> None:
        super().__init__(services, runner, navigator)
        self._ui = Ui_ThemeDeskPage()
        self._ui.setupUi(self.body)
        self._session_title, self._sought = "", ""
        self._open = False
        self._said: dict[str, Contribution] = {}
        self._groups: tuple[Group, ...] = ()
        self._model = DeskModel(parent=self)
        ui = self._ui
        ui.contributions.setModel(self._model)
        flow(ui.acts)
        for button, icon in _ICONS.items():
            icons.put(getattr(ui, button), icon)
        self._menu = QMenu(ui.move_to)
        self._menu.aboutToShow.connect(self._fill_menu)
        ui.move_to.setMenu(self._menu)
        ui.new_group.clicked.connect(lambda: self._new_group())
        ui.alike.clicked.connect(self._suggest)
        ui.undo.clicked.connect(self._undo)
        ui.purge.clicked.connect(self._purge)
        ui.find.textChanged.connect(self._find)
        ui.which.currentIndexChanged.connect(lambda _which: self._refill())
        ui.contributions.numbered.connect(self._to_number)
        ui.contributions.dropped.connect(lambda ids: self._put(ids, ""))
        ui.contributions.edit_wanted.connect(self._to_board)
        ui.contributions.left_alone.connect(ui.find.setFocus)
        board = ui.board
        board.numbered.connect(self._to_number)
        board.dropped.connect(lambda ids, group: self._put(ids, group) if group else self._new_group(ids))
        board.word_wanted.connect(self._word)
        board.rename_wanted.connect(self._rename)
        board.remove_wanted.connect(self._remove)
        board.left_alone.connect(ui.contributions.setFocus)
        self.navigator.purged.connect(self._purged)
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+G": self._new_group,
            "Ctrl+M": ui.move_to.showMenu,
            "Ctrl+D": self._suggest,
            "Ctrl+P": lambda: self._word(board.current),
            "F2": lambda: self._rename(board.current),
            "Ctrl+Backspace": lambda: self._remove(board.current),
            "Ctrl+Z": self._undo,
            "Ctrl+F": self._start_finding,
            "Ctrl+K": self._purge,
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self, act)
        self.refuse_drops_in_fields()
        self._enable()

    def shown(self) -> None:
        """Read everything again: lines come in on other pages and from other tables."""
        if not self.navigator.session_id:
            self._ui.context.setText(self.tr("No session is open. Choose one on the Plan page."))
            self._ui.columns.setEnabled(False)
            return
        self._ui.columns.setEnabled(True)
        self._reload()
        self.offer_focus(self._ui.contributions)

    def subject(self) -> str:
        """The session's title."""
        return self._session_title

    # ------------------------------------------------------------ reading

    def _reload(self) -> None:
        session_id, desk = self.navigator.session_id, self.services.theme_desk
        self.runner.storage(lambda _progress: desk.desk(session_id), self._show, owner=self)

    def _show(self, desk: Desk) -> None:
        self._session_title = desk.session.title
        self.navigator.title_changed.emit()
        self._open = desk.state in (SessionState.RUNNING, SessionState.CLOSED)
        where = f"{desk.session.title} · {desk.session.borough}"
        if desk.state is SessionState.PLANNED:
            where = self.tr("{0} · not begun yet: begin it on the Run page").format(where)
        elif desk.state is SessionState.SEALED:
            where = self.tr("{0} · sealed: its groups are gone").format(where)
        self._ui.context.setText(where)
        self._said = {item.id: item for item in desk.contributions}
        self._groups = desk.groups
        self._model.set_rows((), desk.themes)
        self._ui.board.show_groups(self._groups, self._said)
        self._refill()

    def _refill(self) -> None:
        """Show the lines that are asked for, taking in and out only what changed."""
        if self._ui.which.currentIndex() == _UNGROUPED:
            grouped = {each for group in self._groups for each in group.members}
            wanted = [item for each, item in self._said.items() if each not in grouped]
        else:
            wanted = list(self._said.values())
        row = self._ui.contributions.currentIndex().row()
        if not self._model.total or len(wanted) - self._model.total > 100:
            self._model.set_rows(wanted)
        else:
            ids = {item.id for item in wanted}
            gone = [each for each in self._said if each not in ids and self._model.get(each) is not None]
            self._model.apply([item for item in wanted if self._model.get(item.id) is None], gone)
        if (rows := self._model.rowCount()) and row >= 0:
            self._ui.contributions.choose(min(row, rows - 1))
        self._ui.said_count.setText(self.tr("%n line(s)", "", self._model.total))
        self._ui.board_count.setText(self.tr("%n group(s)", "", len(self._groups)))
        self._ui.contributions.setVisible(bool(wanted))
        self._ui.said_empty.setVisible(not wanted)
        self._ui.said_empty.setText(
            self.tr("Nothing here: every line stands in a group.")
            if self._said
            else self.tr("Nothing was said yet. What the tables take down stands here.")
        )
        self._ui.board_empty.setVisible(not self._groups)
        self._enable()

    def _enable(self) -> None:
        ui = self._ui
        for button in (ui.new_group, ui.move_to, ui.alike, ui.undo, ui.purge, ui.board):
            button.setEnabled(self._open)

    def _purged(self) -> None:
        self._ui.find.setText("")
        if self.navigator.session_id:
            self._reload()

    # ------------------------------------------------------------ finding

    def _start_finding(self) -> None:
        self._ui.find.setFocus()
        self._ui.find.selectAll()

    def _find(self, query: str) -> None:
        self._sought = query = query.strip()
        session_id, capture = self.navigator.session_id, self.services.capture
        if not query:
            self._model.show_found(None)
        elif session_id:
            self.runner.storage(
                lambda _progress: capture.find(session_id, query), lambda ids: self._found(query, ids), owner=self
            )

    def _found(self, query: str, ids: Sequence[str]) -> None:
        if query == self._sought:
            self._model.show_found(ids)
            announce(self._ui.find, self.tr("%n found", "", self._model.rowCount()))

    # ------------------------------------------------------------ groups

    def _chosen(self) -> list[str]:
        chosen = self._ui.board.selected() or self._ui.contributions.selected()
        return [item.id for item in sorted(chosen, key=lambda item: item.number)]

    def _new_group(self, ids: Sequence[str] | None = None) -> None:
        chosen = self._chosen() if ids is None else ids
        session_id, desk = self.navigator.session_id, self.services.theme_desk
        if self._open:
            self._do(lambda: desk.new_group(session_id, chosen), self.tr("A new group"))

    def _put(self, ids: Sequence[str], group_id: str) -> None:
        session_id, desk = self.navigator.session_id, self.services.theme_desk
        if self._open and ids:
            said = self.tr("Taken out of the group") if not group_id else self.tr("Put into the group")
            self._do(lambda: desk.put(session_id, ids, group_id), said)

    def _to_number(self, number: int) -> None:
        if number > len(self._groups):
            self.say(self.tr("There is no group {0} yet. Ctrl+G makes a new one.").format(number), "plain")
        else:
            self._put(self._chosen(), self._groups[number - 1].id if number else "")

    def _to_board(self) -> None:
        self._ui.board.go_to(self._ui.board.current)

    def _rename(self, group_id: str) -> None:
        group = next((each for each in self._groups if each.id == group_id), None)
        if group is None or not self._open:
            return
        heading = self.tr("The group's heading")
        about = self.tr("It stays on this laptop, in no report. No names.")
        dialog = WordsDialog(self, self.find_identifiers, heading, about, words=group.heading, limit=MAX_HEADING)
        session_id, desk = self.navigator.session_id, self.services.theme_desk
        dialog.accepted.connect(
            lambda: self._do(lambda: desk.rename(session_id, group_id, dialog.typed), self.tr("The heading is changed"))
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _remove(self, group_id: str) -> None:
        session_id, desk = self.navigator.session_id, self.services.theme_desk
        if group_id and self._open:
            self._do(lambda: desk.remove(session_id, group_id), self.tr("The group is removed"), offer_undo=True)

    def _undo(self) -> None:
        session_id, desk = self.navigator.session_id, self.services.theme_desk
        if not self._open:
            return

        def work() -> tuple[str, tuple[Group, ...]]:
            return desk.undo(session_id), desk.groups(session_id)

        def done(result: tuple[str, tuple[Group, ...]]) -> None:
            label, groups = result
            self._regrouped(groups)
            self.say(
                self.tr("Taken back: {0}.").format(label) if label else self.tr("There is nothing to take back."),
                "plain",
            )

        self.runner.storage(lambda _progress: work(), done, owner=self)

    def _do(self, change: Callable[[], object], said: str, *, offer_undo: bool = False) -> None:
        session_id, desk = self.navigator.session_id, self.services.theme_desk

        def work() -> tuple[Group, ...]:
            change()
            return desk.groups(session_id)

        def done(groups: tuple[Group, ...]) -> None:
            self._regrouped(groups)
            if offer_undo:
                self.say(f"{said}.", "good", self.tr("Undo"), self._undo)
            else:
                announce(self._ui.board, said)

        self.runner.storage(lambda _progress: work(), done, self._failed, owner=self)

    def _regrouped(self, groups: tuple[Group, ...]) -> None:
        self._groups = groups
        self._ui.board.show_groups(groups, self._said)
        self._refill()

    def _failed(self, error: WorkshopError) -> None:
        self.show_problem(error)
        self._reload()

    def _fill_menu(self) -> None:
        self._menu.clear()
        for number, group in enumerate(self._groups, start=1):
            column = self._ui.board.column(group.id)
            words = column.heading.text() if column is not None else str(number)
            action = self._menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(lambda _on=False, to=group.id: self._put(self._chosen(), to))
        self._menu.addAction(self.tr("A new group")).triggered.connect(lambda _on=False: self._new_group())
        self._menu.addAction(self.tr("No group")).triggered.connect(lambda _on=False: self._put(self._chosen(), ""))

    # ------------------------------------------------------------ near-duplicates

    def _suggest(self) -> None:
        if not self._open:
            return
        said, groups, alike = list(self._said.values()), self._groups, self.services.theme_desk.alike
        self.runner.wide(lambda _progress: alike(said, groups), self._suggested, owner=self)

    def _suggested(self, found: Sequence[Alike]) -> None:
        if not found:
            self.say(self.tr("No two lines outside one group use nearly the same words."), "plain")
            return
        dialog = AlikeDialog(self, found)
        session_id, desk = self.navigator.session_id, self.services.theme_desk
        dialog.together_wanted.connect(
            lambda ids: self._do(lambda: desk.put_together(session_id, ids), self.tr("Put together"))
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # ------------------------------------------------------------ wording

    def _word(self, group_id: str) -> None:
        session_id, desk = self.navigator.session_id, self.services.theme_desk
        if not group_id or not self._open:
            self.say(self.tr("Make a group first, then word a proposal from it."), "plain")
            return
        self.runner.storage(
            lambda _progress: desk.basis(session_id, group_id), lambda basis: self._ask(group_id, basis), owner=self
        )

    def _ask(self, group_id: str, basis: Basis) -> None:
        group = next((each for each in self._groups if each.id == group_id), None)
        if group is None or not basis.said:
            self.say(self.tr("Put lines into the group first, then word a proposal from it."), "plain")
            return
        first = next(iter(basis.said.values()))[0].text

        def save(dialog: ProposalDialog, words: str) -> None:
            session_id, desk, marks = self.navigator.session_id, self.services.theme_desk, dialog.answered
            agreed = asked.agreed
            self.runner.storage(
                lambda _progress: desk.word(session_id, group_id, words, agreed, marks),
                lambda worded: self._worded(dialog, worded),
                dialog.show_problem,
                owner=dialog,
            )

        asked = GroupProposalDialog(self, self.find_identifiers, group.heading or first, basis, save)
        asked.finished.connect(asked.deleteLater)
        asked.open()

    def _worded(self, dialog: ProposalDialog, worded: Worded) -> None:
        dialog.accept()
        words = self.tr("Proposal {0} is ready to be clarified and voted on.").format(worded.proposal.number)
        if worded.merged:
            words += " " + self.tr("Merged into it: {0}.").format(", ".join(map(str, worded.merged)))
        if worded.apart:
            tables = ", ".join(map(str, worded.apart))
            words += " " + self.tr("Table {0} did not agree: what it said stays apart.").format(tables)
        self.say(words, "good", self.tr("Go to Vote"), lambda: self.navigator.go("vote"))

    def _purge(self) -> None:
        chosen = self._ui.board.selected() or self._ui.contributions.selected()
        ask_purge(self, text=chosen[0].text if chosen else "")
