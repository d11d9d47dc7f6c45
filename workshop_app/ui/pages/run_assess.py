"""On the run page: cards about programmes that there are already (C8), and equality forms (A8)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.services.capture import Change, Draft
from workshop_app.ui import icons
from workshop_app.ui.dialogs.assessment import AssessmentDialog, Typed
from workshop_app.ui.dialogs.equality import open_forms
from workshop_app.ui.generated.ui_run import Ui_RunPage
from workshop_app.ui.models.contributions import ContributionsModel
from workshop_app.ui.page import Page
from workshop_app.ui.pages.run_capture import RunCapture

KEYS = "Ctrl+9"


class RunAssess(QObject):
    """Serves a page that has the run page's form. Made after its list: it adds to the list's menu."""

    def __init__(self, page: Page, ui: Ui_RunPage, model: ContributionsModel, capture: RunCapture) -> None:
        super().__init__(page)
        self._page, self._ui, self._model, self._capture = page, ui, model, capture
        capture.fields.assessment_wanted.connect(self.add)
        shortcut = QShortcut(QKeySequence(KEYS), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(self.add)
        menu = ui.more.menu()
        assert menu is not None  # the list has made it
        action = menu.addAction(self.tr("Assess an existing programme…"))
        icons.put_on_action(action, "review")
        action.setShortcut(QKeySequence(KEYS))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: self.add())
        forms = menu.addAction(self.tr("Equality forms…"))
        icons.put_on_action(forms, "heads")
        forms.triggered.connect(lambda _checked=False: self.count_forms())

    def add(self) -> None:
        """Type in cards, one after the other, until the dialog is closed."""
        session_id, batch = self._capture.session_id, self._capture.batch
        if session_id:
            about = "" if batch is None else self.tr("From paper cards, batch {0}.").format(batch)
            self._open(about, None, lambda dialog, typed: self._add(session_id, dialog, typed))

    def count_forms(self) -> None:
        """Count the equality forms, as totals."""
        if session_id := self._capture.session_id:
            open_forms(self._page, session_id, self._ui.entry.setFocus)

    def change(self, item: Contribution) -> None:
        """Change what was said: an assessment in its own dialog, anything else in the entry."""
        if item.kind is not ContributionKind.ASSESSMENT:
            self._capture.change(item)
            return
        session_id, about = self._capture.session_id, self.tr("Changing {0}.").format(item.number)
        self._open(about, item, lambda dialog, typed: self._edit(session_id, dialog, item, typed))

    def _open(
        self, about: str, before: Contribution | None, save: Callable[[AssessmentDialog, Typed], None]
    ) -> AssessmentDialog:
        dialog = AssessmentDialog(self._page, self._page.find_identifiers, about, self._named(), before, save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _named(self) -> list[str]:
        every = self._model.every()
        names = (item.tags[0] for item in every if item.kind is ContributionKind.ASSESSMENT and item.tags)
        return sorted(dict.fromkeys(names), key=str.casefold)

    def _add(self, session_id: str, dialog: AssessmentDialog, typed: Typed) -> None:
        capture, held = self._page.services.capture, self._capture
        chosen, card = held.fields.chosen, held.card
        draft = Draft(
            ContributionKind.ASSESSMENT,
            typed.text,
            chosen.themes,
            (typed.programme,),
            table=chosen.table,
            activity=held.activity,
            replaced=typed.marks.replaced,
            kept=typed.marks.kept,
            stays=typed.marks.stays,
            card=card,
            batch=held.batch,
            rating=typed.rating,
        )

        def added(change: Change) -> None:
            if card is not None:
                self._model.add_with_card(item.id for item in change.saved)
            self._took(change)
            dialog.saved(self.tr("Saved. Next card, or Esc."))

        self._page.runner.storage(
            lambda _progress: capture.add(session_id, draft), added, dialog.show_problem, owner=dialog
        )

    def _edit(self, session_id: str, dialog: AssessmentDialog, item: Contribution, typed: Typed) -> None:
        capture, marks = self._page.services.capture, typed.marks
        after = replace(
            item,
            text=typed.text,
            tags=(typed.programme, *item.tags[1:]),
            rating=typed.rating,
            read_back=item.read_back and typed.text == item.text,
        )

        def edited(change: Change) -> None:
            self._took(change)
            dialog.accept()

        self._page.runner.storage(
            lambda _progress: capture.edit(session_id, after, marks.replaced, marks.kept, marks.stays),
            edited,
            dialog.show_problem,
            owner=dialog,
        )

    def _took(self, change: Change) -> None:
        self._model.apply(change.saved, change.removed)
        self._capture.changed.emit(change)
