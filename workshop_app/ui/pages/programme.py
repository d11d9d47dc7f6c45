"""The programme desk's first page: the programme, its words, and the pack that facilitators import (P1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSpinBox

from workshop_app.domain.errors import PlanError, WorkshopError
from workshop_app.domain.programme import Policy, Programme
from workshop_app.domain.text import folded, one_line
from workshop_app.ui import icons
from workshop_app.ui.dialogs.export_pack import ExportPackDialog
from workshop_app.ui.dialogs.files import ask_save
from workshop_app.ui.dialogs.programme_keys import ProgrammeKeysDialog
from workshop_app.ui.dialogs.take_over import TakeOverDialog
from workshop_app.ui.folders import open_folder
from workshop_app.ui.generated.ui_programme import Ui_ProgrammePage
from workshop_app.ui.models.theme_tree import ThemeTree
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.page import Page
from workshop_app.ui.pages.programme_core import CorePart
from workshop_app.ui.pages.programme_safeguarding import SafeguardingPart
from workshop_app.ui.plan_words import day_words
from workshop_app.ui.programme_lines import groups_from, lines_of
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.widgets.restyle import restyle
from workshop_app.ui.words import fingerprint

if TYPE_CHECKING:
    from workshop_app.services.bundle import Services
    from workshop_app.services.programme import ExportedPack, OwnedProgramme
    from workshop_app.services.programme_keys import ProgrammeKeys


class ProgrammePage(Page):
    """Shows one programme of this office at a time; a new one is a draft until it is created."""

    def __init__(self, services: Services, runner: TaskRunner, navigator: Navigator) -> None:
        super().__init__(services, runner, navigator)
        self._owned: tuple[OwnedProgramme, ...] = ()
        self._programme: Programme | None = None
        self._is_draft = False
        self._ui = Ui_ProgrammePage()
        self._ui.setupUi(self.body)
        self._core = CorePart(self, self._ui)
        self._safeguarding = SafeguardingPart(self, self._ui)
        self._themes = ThemeTree(self)
        self._ui.themes.setModel(self._themes)
        self._ui.empty.describe(
            "programme",
            self.tr("No programme yet"),
            self.tr(
                "A programme holds the questions, the themes and the keys. Its pack is what facilitators work with."
            ),
            self.tr("Create a programme"),
        )
        self._ui.empty.other.setText(self.tr("Take one over from a lost laptop…"))
        self._ui.empty.other.show()
        icons.put(self._ui.export_pack, "export")
        icons.put(self._ui.add_theme, "plus")
        self._ui.stack.hide()  # until it is known whether there is a programme
        self._connect()

    def shown(self) -> None:
        """Read the programmes of this office again, unless something is being written."""
        if self._programme is None or not self._changed():
            self._read()

    def subject(self) -> str:
        """The programme's name."""
        return self._programme.name if self._programme and not self._is_draft else ""

    def _connect(self) -> None:
        ui = self._ui
        ui.empty.started.connect(self._draft)
        ui.new_programme.clicked.connect(self._draft)
        for button in (ui.take_over, ui.empty.other):
            button.clicked.connect(self._take_over)
        ui.which.activated.connect(self._choose)
        ui.export_pack.clicked.connect(self._ask_where)
        ui.save.clicked.connect(self._save)
        ui.discard.clicked.connect(self._discard)
        ui.add_theme.clicked.connect(self._add_theme)
        ui.remove_theme.clicked.connect(lambda: self._themes.remove(ui.themes.currentIndex()))
        ui.name.textChanged.connect(self._show_state)
        for field in (ui.questions, ui.groups):
            field.textChanged.connect(self._show_state)
        for box in self._limits():
            box.valueChanged.connect(self._show_state)
        ui.rescue_slot.toggled.connect(self._show_state)
        ui.keys.clicked.connect(self._open_keys)
        self._core.edited.connect(self._show_state)
        self._safeguarding.edited.connect(self._show_state)
        self._themes.edited.connect(self._show_state)
        QShortcut(QKeySequence("Ctrl+Shift+E"), self, ui.export_pack.click)
        QShortcut(QKeySequence("Ctrl+S"), self, ui.save.click)

    # ---------------------------------------------------------------- which programme

    def _read(self) -> None:
        programmes = self.services.programmes
        self.runner.storage(lambda _progress: programmes.owned(), self._show_owned, owner=self)

    def _show_owned(self, owned: tuple[OwnedProgramme, ...]) -> None:
        self._owned = owned
        self._ui.stack.show()
        self._ui.which.clear()
        for each in owned:
            self._ui.which.addItem(each.programme.name, each.programme.id)
        self._ui.which.setVisible(len(owned) > 1)
        ids = [each.programme.id for each in owned]
        if not ids:
            self._programme = None
            self._ui.stack.setCurrentWidget(self._ui.empty_page)
            self.offer_focus(self._ui.empty.button)
            return
        chosen = self.navigator.programme_id if self.navigator.programme_id in ids else ids[0]
        self._ui.which.setCurrentIndex(ids.index(chosen))
        self._show(owned[ids.index(chosen)].programme, draft=False)
        self.offer_focus(self._ui.name)

    def _choose(self, row: int) -> None:
        self._show(self._owned[row].programme, draft=False)

    def _draft(self) -> None:
        programmes = self.services.programmes

        def show(programme: Programme) -> None:
            self._show(programme, draft=True)
            self._ui.name.setFocus()
            self._ui.name.selectAll()

        self.runner.storage(lambda _progress: programmes.draft(), show, owner=self)

    def _show(self, programme: Programme, *, draft: bool) -> None:
        ui = self._ui
        self._programme, self._is_draft = programme, draft
        self._fill(programme)
        ui.stack.setCurrentWidget(ui.editor_page)
        owned = next((each for each in self._owned if each.programme.id == programme.id), None)
        ui.title.setText(self.tr("New programme") if draft else self.tr("Programme"))
        ui.subtitle.setText(self.tr("Nothing is kept until it is created.") if draft else programme.name)
        for button in (ui.new_programme, ui.take_over):
            button.setVisible(not draft)
        ui.export_pack.setVisible(not draft)
        ui.which.setVisible(len(self._owned) > 1 and not draft)
        ui.words_card.setVisible(not draft)
        if owned is not None:
            ui.words.setText(fingerprint(owned.words))
            self._show_pack(owned.seq)
            self._show_keys(owned.keys)
            self.navigator.open_programme(programme.id)
        ui.save.setText(self.tr("Create the programme") if draft else self.tr("Save changes"))
        restyle(ui.save, role="primary" if draft else "")
        self._show_state()
        self.navigator.title_changed.emit()

    def _show_pack(self, seq: int) -> None:
        last = self.tr("Last exported: number {}.").format(seq)
        self._ui.pack.setText(last if seq else self.tr("Not exported yet."))

    def _show_keys(self, keys: ProgrammeKeys) -> None:
        unprinted = keys.spare.here and keys.printed is None
        if unprinted:
            said = self.tr("The spare key is on no paper yet.")
        elif keys.spare.here:
            said = self.tr("The spare key is on paper, and on this laptop too.")
        else:
            said = self.tr("The spare key is on paper.")
        self._ui.keys_state.setText(said)
        restyle(self._ui.keys_state, role="warn" if unprinted else "")

    def _limits(self) -> tuple[QSpinBox, ...]:
        ui = self._ui
        return (ui.minimum_ballots, ui.small_cell, ui.withdrawal_days, ui.lock_minutes, ui.minimum_sessions)

    def _fill(self, programme: Programme) -> None:
        ui, policy = self._ui, programme.policy
        fields = (ui.name, ui.questions, ui.groups, ui.rescue_slot, *self._limits())
        blockers = [QSignalBlocker(field) for field in fields]
        ui.name.setText(programme.name)
        ui.name.setCursorPosition(0)
        ui.questions.setPlainText("\n".join(programme.questions))
        ui.groups.setPlainText("\n".join(group.title for group in programme.groups))
        ui.minimum_ballots.setValue(policy.minimum_ballots)
        ui.small_cell.setValue(policy.small_cell)
        ui.withdrawal_days.setValue(policy.withdrawal_days)
        ui.lock_minutes.setValue(policy.lock_minutes)
        ui.minimum_sessions.setValue(policy.minimum_sessions)
        ui.rescue_slot.setChecked(policy.rescue_slot)
        for blocker in blockers:
            blocker.unblock()
        self._core.fill(programme)
        self._safeguarding.fill(programme)
        self._themes.set_themes(programme.objectives, programme.themes)
        ui.themes.expandAll()

    # ---------------------------------------------------------------- what was typed

    def _typed(self) -> Programme:
        """What the page holds now. `PlanError` where no programme can be made of it."""
        ui, before = self._ui, self._programme
        assert before is not None
        return replace(
            before,
            name=one_line(ui.name.text()),
            questions=lines_of(ui.questions.toPlainText()),
            core_proposals=self._core.proposals(),
            groups=groups_from(lines_of(ui.groups.toPlainText()), before.groups),
            themes=self._themes.themes(),
            policy=Policy(
                ui.minimum_ballots.value(),
                ui.small_cell.value(),
                ui.withdrawal_days.value(),
                ui.lock_minutes.value(),
                ui.rescue_slot.isChecked(),
                ui.minimum_sessions.value(),
            ),
            contacts=self._safeguarding.contacts,
            lead=self._safeguarding.lead,
        )

    def _changed(self) -> bool:
        if self._programme is None:
            return False
        try:
            return self._is_draft or self._typed() != self._programme
        except PlanError:
            return True

    def _show_state(self) -> None:
        if self._programme is None:
            return
        changed = self._changed()
        self._ui.save.setEnabled(changed)
        self._ui.discard.setVisible(changed)
        self._ui.export_pack.setEnabled(not changed)
        try:
            self._typed()
        except PlanError as error:
            self._ui.state.setText(str(error))
            self._ui.save.setEnabled(False)
        else:
            waiting = (
                self.tr("Changes reach facilitators with the next pack.") if changed and not self._is_draft else ""
            )
            self._ui.state.setText(waiting)

    def _take_over(self) -> None:
        def taken(programme_id: str) -> None:
            self.navigator.open_programme(programme_id)
            self._discard()
            self.say(self.tr("The programme is here now. Take the sealed files in again on the page Sessions."), "good")

        dialog = TakeOverDialog(self, taken)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _discard(self) -> None:
        self._programme = None
        self._read()

    def _add_theme(self) -> None:
        added = self._themes.add(self._ui.themes.currentIndex(), self.tr("new theme"))
        self._ui.themes.setCurrentIndex(added)
        self._ui.themes.edit(added)

    # ---------------------------------------------------------------- keeping and exporting

    def _save(self) -> None:
        if not self._ui.save.isEnabled():
            return
        try:
            programme = self._typed()
        except PlanError as error:
            self.show_problem(error)
            return
        programmes, is_draft = self.services.programmes, self._is_draft
        if problems := programmes.check(
            programme.name, programme.questions, [proposal.text for proposal in programme.core_proposals]
        ):
            self.show_problem(PlanError(" ".join(problems)))
            return
        self._ui.save.setEnabled(False)

        def keep(_progress: object) -> OwnedProgramme:
            return programmes.create(programme) if is_draft else programmes.save(programme)

        self.runner.storage(keep, self._kept, self._not_kept, owner=self)

    def _kept(self, owned: OwnedProgramme) -> None:
        created, self._is_draft = self._is_draft, False
        others = [each for each in self._owned if each.programme.id != owned.programme.id]
        self.navigator.open_programme(owned.programme.id)
        self._show_owned(tuple(sorted((*others, owned), key=lambda each: folded(each.programme.name))))
        if created:
            self._ui.export_pack.setFocus()
            self.say(
                self.tr("The programme was created with keys of its own. Export its pack for the facilitators."),
                "good",
                self.tr("Export pack…"),
                self._ask_where,
            )
        else:
            self.say(self.tr("Saved. Facilitators have it from the next exported pack on."))

    def _not_kept(self, error: WorkshopError) -> None:
        self._show_state()
        self.show_problem(error)

    def _ask_where(self) -> None:
        if self._programme is None or self._is_draft or self._changed():
            return
        programmes, programme_id = self.services.programmes, self._programme.id
        self.runner.storage(
            lambda _progress: (programmes.get(programme_id), programmes.pack_days()), self._ask_days, owner=self
        )

    def _ask_days(self, found: tuple[OwnedProgramme, tuple[date, date]]) -> None:
        owned, days = found
        name = f"{_file_name(owned.programme.name)}.wpack"
        dialog = ExportPackDialog(self, owned, days)

        def ask_where() -> None:
            first, last = dialog.first, dialog.last
            ask_save(
                self,
                self.tr("Export the pack"),
                name,
                self.tr("Programme pack (*.wpack)"),
                lambda path: self.export(path, first, last),
            )

        dialog.accepted.connect(ask_where)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export(self, path: Path, first: date | None = None, last: date | None = None) -> None:
        """Write the pack of the programme that is shown to `path`; it holds a year from today unless days are given."""
        programme = self._programme
        if programme is None:
            return
        programmes = self.services.programmes
        self.runner.storage(
            lambda _p: programmes.export_pack(programme.id, path, first, last), self._exported, owner=self
        )

    def _open_keys(self) -> None:
        """The keys of the programme that is shown; afterwards its words may be others."""
        programme = self._programme
        if programme is None or self._is_draft:
            return
        keys = self.services.programme_keys

        def show(found: ProgrammeKeys) -> None:
            dialog = ProgrammeKeysDialog(self, programme, found)
            dialog.finished.connect(lambda _result: self._read_keys(programme.id))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        self.runner.storage(lambda _progress: keys.keys(programme.id), show, owner=self)

    def _read_keys(self, programme_id: str) -> None:
        programmes = self.services.programmes

        def show(owned: OwnedProgramme) -> None:
            self._owned = tuple(owned if each.programme.id == programme_id else each for each in self._owned)
            self._ui.words.setText(fingerprint(owned.words))
            self._show_keys(owned.keys)

        self.runner.storage(lambda _progress: programmes.get(programme_id), show, owner=self)

    def _exported(self, pack: ExportedPack) -> None:
        self._show_pack(pack.seq)
        self.say(
            self.tr(
                "Pack {0} was written as “{1}” and holds until {2}. Give the three words on paper, not with the file."
            ).format(pack.seq, pack.path.name, day_words(pack.not_after)),
            "good",
            self.tr("Open the folder"),
            lambda: open_folder(pack.path.parent),
        )


def _file_name(name: str) -> str:
    kept = "".join(character if character.isalnum() or character in " -" else " " for character in name)
    return "-".join(kept.split()).lower()[:60] or "programme"
