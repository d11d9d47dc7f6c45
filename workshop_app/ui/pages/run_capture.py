"""Capture on the run page: the line that is typed, and what becomes of it. Everything goes to disk before it shows."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from workshop_app.domain.agenda import Activity
from workshop_app.domain.contribution import Contribution
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.programme import Programme
from workshop_app.domain.session import Session
from workshop_app.services.capture import Change, Draft
from workshop_app.services.withdrawal import Card
from workshop_app.ui.announce import announce
from workshop_app.ui.generated.ui_run import Ui_RunPage
from workshop_app.ui.mark_hint import show_hint
from workshop_app.ui.models.contributions import ContributionsModel
from workshop_app.ui.page import Page
from workshop_app.ui.pages.run_fields import Chosen, RunFields, line_of
from workshop_app.ui.widgets.marked_entry import State
from workshop_app.ui.widgets.restyle import restyle
from workshop_app.ui.widgets.theme_picker import ThemePicker

SLOW_MS = 150
"""After so long the page says that a line is still being saved."""


@dataclass(frozen=True, slots=True)
class _Changing:
    """A contribution that is being changed, and what was in the entry and the fields before."""

    contribution: Contribution
    line: str
    chosen: Chosen


class RunCapture(QObject):
    """Serves the run page's entry and the model of its list. `card` is the withdrawal card that is in hand, if any, and
    `batch` the number of the paper cards that are being typed in.
    """

    about_to_add = Signal()
    """A new line is on its way: it must be seen when it comes."""
    changed = Signal(object)
    """What a service changed (`Change`), after the model has taken it in."""

    def __init__(self, page: Page, ui: Ui_RunPage, model: ContributionsModel) -> None:
        super().__init__(page)
        self._page, self._ui, self._model = page, ui, model
        self._session: Session | None = None
        self._activity = ""
        self._changing: _Changing | None = None
        self.card: Card | None = None
        self.batch: int | None = None
        self.fields = RunFields(ui, self)
        self.themes = ThemePicker(ui.entry)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(lambda: ui.status.setText(self.tr("Saving…")))
        self._held = False
        self._note("")
        ui.entry.look_with(page.find_identifiers)
        ui.entry.submitted.connect(self._submitted)
        ui.entry.held_back.connect(self._held_back)
        ui.entry.left_alone.connect(self._left_alone)
        ui.entry.cut_short.connect(self._cut_short)
        ui.entry.marks_changed.connect(self._show_marks)
        self._show_marks()

    def open(self, session: Session, programme: Programme) -> None:
        """Take down what is said in this session."""
        self._session, self._activity, self._changing = session, "", None
        self.themes.set_themes(programme.themes)
        self.fields.open(programme, session.tables)
        self._ui.entry.fill("")
        self._note("")

    def turn_to(self, activity: Activity | None) -> None:
        """From now on what is said belongs to this activity."""
        if activity is not None and activity.id != self._activity:
            self._activity = activity.id
            self.fields.turn_to(activity.kind)

    def change(self, contribution: Contribution) -> None:
        """Put a contribution into the entry to be changed; the line that is there comes back afterwards."""
        if self._ui.entry.state is not State.TYPING:
            return
        line, chosen = self._ui.entry.toPlainText(), self.fields.chosen
        if self._changing is not None:
            line, chosen = self._changing.line, self._changing.chosen
        self._changing = _Changing(contribution, line, chosen)
        self.fields.choose(Chosen(contribution.kind, (), contribution.table))
        self._ui.entry.fill(line_of(contribution))
        self._note(self._changing_words())
        announce(self._ui.entry, self._changing_words())
        self._ui.entry.setFocus()

    def leave_line(self) -> None:
        """What is typed went elsewhere, so nothing of it stays. A contribution that was being changed is as it was."""
        if self._changing is not None:
            self._stop_changing()
        else:
            self._ui.entry.fill("")

    @property
    def session_id(self) -> str:
        """The session that is taken down; empty where there is none."""
        return self._session.id if self._session else ""

    @property
    def activity(self) -> str:
        """The id of the activity that what is said belongs to."""
        return self._activity

    @property
    def changing(self) -> Contribution | None:
        """The contribution that is being changed, or None."""
        return self._changing.contribution if self._changing else None

    # ------------------------------------------------------------ saving

    def _submitted(self, _text: str) -> None:
        session = self._session
        if session is None:
            self._ui.entry.not_saved()
            return
        line, fields = self.fields.read()
        answered = self._ui.entry.answered()
        replaced, kept, stays = answered.replaced, answered.kept, answered.stays
        capture, session_id = self._page.services.capture, session.id
        self._slow.start()
        if self._changing is None:
            draft = Draft(
                fields.kind,
                line.text,
                fields.themes,
                line.tags,
                fields.heard,
                fields.table,
                self._activity,
                replaced,
                kept,
                self.card,
                stays,
                self.batch,
            )
            self.about_to_add.emit()
            self._page.runner.storage(
                lambda _progress: capture.add(session_id, draft),
                lambda change: self._added(change, draft.card is not None),
                self._failed,
                owner=self,
            )
            return
        before = self._changing.contribution
        try:
            after = replace(
                before,
                kind=fields.kind,
                text=line.text,
                themes=fields.themes,
                tags=line.tags,
                recognised_by=fields.heard,
                table=fields.table,
                read_back=before.read_back and line.text == before.text,
            )
        except WorkshopError as error:
            self._failed(error)
            return
        self._page.runner.storage(
            lambda _progress: capture.edit(session_id, after, replaced, kept, stays),
            self._edited,
            self._failed,
            owner=self,
        )

    def _added(self, change: Change, with_card: bool) -> None:
        self._slow.stop()
        self._page.notice.clear()
        if with_card:
            self._model.add_with_card(item.id for item in change.saved)
        self._model.apply(change.saved, change.removed)
        self.fields.one_line_saved()
        self._ui.entry.saved()
        self.changed.emit(change)

    def _edited(self, change: Change) -> None:
        self._slow.stop()
        self._page.notice.clear()
        self._model.apply(change.saved, change.removed)
        self._stop_changing()
        self.changed.emit(change)

    def _failed(self, error: WorkshopError) -> None:
        self._slow.stop()
        self._ui.entry.not_saved()
        self._page.show_problem(error)

    def _stop_changing(self) -> None:
        changing, self._changing = self._changing, None
        if changing is None:
            return
        self._note("")
        self.fields.choose(changing.chosen)
        self._ui.entry.saved(changing.line)
        row = self._model.row_of(changing.contribution.id)
        if row >= 0:
            self._ui.contributions.choose(row)
            self._ui.contributions.setFocus()

    # ------------------------------------------------------------ around the line

    def _left_alone(self) -> None:
        if self._changing is not None:
            self._stop_changing()
        else:
            self._page.notice.clear()

    def _cut_short(self, taken: int) -> None:
        self._page.say(
            self.tr("Only the first {0:n} characters were pasted. The rest is still on the clipboard.").format(taken),
            "warn",
        )

    def _held_back(self, sentence: str) -> None:
        self._note(sentence, "bad")
        self._held = True

    def _show_marks(self) -> None:
        show_hint(self._ui.hint, self._ui.entry)
        if self._held and not self._ui.entry.open_marks:
            self._held = False
            self._note(self._changing_words())

    def _changing_words(self) -> str:
        if self._changing is None:
            return ""
        number = self._changing.contribution.number
        return self.tr("Changing {0}. Enter saves it, Esc leaves it as it was.").format(number)

    def _note(self, words: str, role: str = "small") -> None:
        """Say something about the line right above it; nothing on the page moves more than that."""
        self._ui.editing.setText(words)
        self._ui.editing.setVisible(bool(words))
        restyle(self._ui.editing, role=role)
