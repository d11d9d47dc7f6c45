"""The keys of a programme: where each secret is, the spare on paper, new keys for old ones (P1)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog

from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.programme import Programme
from workshop_app.services.programme_keys import KeyLine, ProgrammeKeys
from workshop_app.services.progress import Progress
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.decision import ask
from workshop_app.ui.dialogs.files import ask_save
from workshop_app.ui.dialogs.key_sheet import KeySheetDialog
from workshop_app.ui.dialogs.restore_key import RestoreKeyDialog
from workshop_app.ui.dialogs.sizing import fit_scrolled
from workshop_app.ui.generated.ui_programme_keys import Ui_ProgrammeKeysDialog
from workshop_app.ui.models.retired_keys import RetiredKeysModel, since_words
from workshop_app.ui.page import Page
from workshop_app.ui.plan_words import day_words
from workshop_app.ui.widgets.flow_layout import flow
from workshop_app.ui.widgets.restyle import restyle
from workshop_app.ui.words import fingerprint

_WIDTH = 760


class ProgrammeKeysDialog(QDialog):
    """Everything it does is kept at once; what cannot be undone is asked about first."""

    def __init__(self, page: Page, programme: Programme, keys: ProgrammeKeys) -> None:
        super().__init__(page)
        self._page, self._programme = page, programme
        self._ui = ui = Ui_ProgrammeKeysDialog()
        ui.setupUi(self)
        self._retired = RetiredKeysModel(self)
        ui.retired.setModel(self._retired)
        ui.retired.setSortingEnabled(False)
        for row in (ui.working_buttons, ui.spare_buttons, ui.file_buttons):
            flow(row)
        ui.heading.setText(self.tr("Keys of “{}”").format(programme.name))
        ui.problem.hide()
        ui.change_working.clicked.connect(self._ask_working)
        ui.print_spare.clicked.connect(self._print)
        ui.remove_spare.clicked.connect(self._ask_remove)
        ui.change_spare.clicked.connect(self._ask_spare)
        ui.restore.clicked.connect(self._ask_restore)
        ui.write_file.clicked.connect(self._ask_file)
        ui.close.clicked.connect(self.accept)
        for button in (ui.change_working, ui.print_spare, ui.remove_spare, ui.change_spare, ui.restore, ui.write_file):
            button.setAutoDefault(False)
        self._show(keys)
        (ui.print_spare if ui.print_spare.isEnabled() else ui.close).setFocus()

    def _show(self, keys: ProgrammeKeys) -> None:
        ui = self._ui
        ui.working_words.setText(fingerprint(keys.working.words))
        ui.working_details.setText(self._details(keys.working, self.tr("Its secret is on this laptop.")))
        ui.spare_words.setText(fingerprint(keys.spare.words))
        ui.spare_details.setText(self._details(keys.spare, self._where(keys)))
        unprinted = keys.spare.here and keys.printed is None
        restyle(ui.spare_details, role="warn" if unprinted else "quiet")
        restyle(ui.print_spare, role="primary" if unprinted else "")
        ui.print_spare.setText(self.tr("&Print the spare…") if unprinted else self.tr("&Print it again…"))
        ui.print_spare.setEnabled(keys.spare.here)
        ui.remove_spare.setEnabled(keys.spare.here and not unprinted)
        ui.remove_spare.setToolTip(self.tr("Print the spare's sheet and read it back first.") if unprinted else "")
        ui.write_file.setEnabled(keys.printed is not None)
        ui.write_file.setToolTip("" if keys.printed else self.tr("Print the spare's sheet and read it back first."))
        self._retired.set_rows(keys.retired)
        ui.retired_card.setVisible(bool(keys.retired))
        ui.retired.setFixedHeight(
            ui.retired.horizontalHeader().sizeHint().height()
            + (min(len(keys.retired), 4) + 1) * ui.retired.verticalHeader().defaultSectionSize()
        )
        ui.retired.fit_columns()
        fit_scrolled(self, ui.scroll, _WIDTH)

    def _details(self, key: KeyLine, where: str) -> str:
        named = self.tr("In every pack from number {} on.").format(key.first)
        return " ".join(part for part in (where, since_words(key.since), named) if part)

    def _where(self, keys: ProgrammeKeys) -> str:
        if not keys.spare.here:
            return self.tr("Its secret is on its printed sheet only, as it should be.")
        if keys.printed is None:
            return self.tr("Its secret is on this laptop only. Print it: if the laptop is lost, so are the reports.")
        return self.tr(
            "Its secret is on this laptop, and on a sheet that was read back on {}. Remove it here, so that one theft"
            " does not take both."
        ).format(day_words(keys.printed))

    # ---------------------------------------------------------------- what is done

    def _run(self, work: Callable[[Progress], ProgrammeKeys], said: str) -> None:
        self._ui.problem.hide()

        def done(keys: ProgrammeKeys) -> None:
            self._show(keys)
            announce(self, said)

        self._page.runner.storage(work, done, self._complain, owner=self)

    def _complain(self, error: WorkshopError) -> None:
        self._ui.problem.setText(str(error))
        self._ui.problem.show()
        announce(self._ui.problem, str(error), urgent=True)
        self._ui.scroll.ensureWidgetVisible(self._ui.problem)

    def _print(self) -> None:
        service, programme = self._page.services.programme_keys, self._programme.id
        dialog = KeySheetDialog(
            self,
            self._page,
            self.tr("Put the spare on paper"),
            self.tr(
                "The sheet opens every report of this programme. Print it here, seal it in an envelope and lock it away"
                " in another room. Then type its end from the paper, so that a sheet nobody can read is noticed now."
            ),
            self.tr("workshop-spare-key.pdf"),
            lambda path: service.write_spare_sheet(programme, path),
            lambda typed: service.confirm_spare(programme, typed),
        )
        said = self.tr("The sheet was read back.")
        dialog.accepted.connect(lambda: self._run(lambda _progress: service.keys(programme), said))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_remove(self) -> None:
        service, programme = self._page.services.programme_keys, self._programme.id
        ask(
            self,
            self.tr("Remove the spare from this laptop?"),
            self.tr(
                "From then on its secret is on the printed sheet and nowhere else. Reports still come in with the"
                " working key. This cannot be undone here: only the sheet brings it back. Copies of this laptop's"
                " folder that were made before still hold it."
            ),
            self.tr("Remove the spare"),
            lambda: self._run(lambda _progress: service.remove_spare(programme), self.tr("The spare was removed.")),
        )

    def _ask_working(self) -> None:
        service, programme = self._page.services.programme_keys, self._programme.id
        ask(
            self,
            self.tr("Draw a new working key?"),
            self.tr(
                "The three words of the programme change. Export a pack, give it to every facilitator, and have the new"
                " words compared. Reports that are sealed to earlier packs still come in: the key of today is retired,"
                " and stays on this laptop. This cannot be taken back."
            ),
            self.tr("Draw a new working key"),
            lambda: self._run(lambda _p: service.change_working(programme), self.tr("A new working key was drawn.")),
        )

    def _ask_spare(self) -> None:
        service, programme = self._page.services.programme_keys, self._programme.id
        ask(
            self,
            self.tr("Draw a new spare?"),
            self.tr(
                "For a sheet that was lost, or seen by somebody. The three words of the programme change: export a pack"
                " and have them compared. Whoever has the old sheet can still open what was sealed to earlier packs."
                " Keep the old sheet, and print the new one. This cannot be taken back."
            ),
            self.tr("Draw a new spare"),
            lambda: self._run(lambda _p: service.change_spare(programme), self.tr("A new spare was drawn.")),
        )

    def _ask_restore(self) -> None:
        dialog = RestoreKeyDialog(self, self._page, self._programme.id, self._show)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write_file(self, path: Path) -> None:
        """Write the programme's file there."""
        service, programme = self._page.services.take_over, self._programme.id

        def done(_none: None) -> None:
            said = self.tr("“{}” was written. Keep it apart from the spare's sheet: only the two together open it.")
            self._ui.problem.hide()
            self._ui.file_about.setText(said.format(path.name))
            announce(self, self._ui.file_about.text())

        self._page.runner.storage(lambda _p: service.write(programme, path), done, self._complain, owner=self)

    def _ask_file(self) -> None:
        kinds, name = self.tr("Programme files (*.wprogramme)"), self.tr("programme.wprogramme")
        ask_save(self, self.tr("Write the programme's file"), name, kinds, self.write_file)
