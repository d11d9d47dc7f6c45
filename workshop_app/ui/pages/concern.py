"""Safeguarding: danger first, whom to ring, and a concern that is written once and sealed to the lead (G1–G3).

What is typed lives in the fields of this page only. It goes with the seal, with “Empty the form”, and with a lock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

from workshop_app.domain.concern import Aware, Concern, Role, plain
from workshop_app.domain.errors import ConcernError, NotOverwrittenError, WorkshopError
from workshop_app.services.concerns import EnvelopeSlip, Route
from workshop_app.services.progress import Progress
from workshop_app.ui import icons
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.decision import ask
from workshop_app.ui.dialogs.files import ask_folder, ask_save
from workshop_app.ui.folders import open_folder
from workshop_app.ui.generated.ui_concern import Ui_ConcernPage
from workshop_app.ui.moved import Moved
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.page import Page
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.words import counted

if TYPE_CHECKING:
    from workshop_app.services.bundle import Services
    from workshop_app.services.capture import Change


@dataclass(frozen=True, slots=True)
class _Now:
    """What the page shows: whom to ring, and the envelopes that are still here."""

    route: Route
    envelopes: tuple[EnvelopeSlip, ...]


class ConcernPage(Page):
    """Reached from every page of a session by F9; Esc goes back, and what is typed stays until then."""

    def __init__(self, services: Services, runner: TaskRunner, navigator: Navigator) -> None:
        super().__init__(services, runner, navigator)
        self._session = ""
        self._route: Route | None = None
        self._moved: list[Moved] = []
        self._sealing = False
        self._ui = Ui_ConcernPage()
        self._ui.setupUi(self.body)
        self._texts = (self._ui.said, self._ui.when, self._ui.where, self._ui.told)
        for role in Role:
            self._ui.role.addItem(self._role_words(role), role)
        self._ui.aware.addItem(self.tr("Choose…"), None)
        for aware in Aware:
            self._ui.aware.addItem(self._aware_words(aware), aware)
        self._connect()
        self._show_moved()
        self._ui.envelopes_card.hide()

    # ------------------------------------------------------------ the shell's side

    def take(self, thing: object) -> None:
        """Words that are moved here from the notes are added to those that stand here already."""
        if isinstance(thing, Moved):
            self._ui.said.add(thing.text)
            self._moved.append(thing)
            self._show_moved()

    def shown(self) -> None:
        """Read again whom to ring and what is still here."""
        self._session = self._moved[0].session if self._moved else self.navigator.session_id
        self._read()
        (self._ui.said if self._has_words() else self._ui.back).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, where there is no message to close first."""
        if event.key() == Qt.Key.Key_Escape and not self.notice.sentence:
            self._back()
        else:
            super().keyPressEvent(event)

    def _back(self) -> None:
        self.navigator.go("")

    def _read(self) -> None:
        concerns, session_id = self.services.concerns, self._session

        def read(_progress: Progress) -> _Now:
            return _Now(concerns.route(session_id), concerns.envelopes())

        self.runner.storage(read, self._show, owner=self)

    def _show(self, now: _Now) -> Iterator[None]:
        ui, route = self._ui, now.route
        self._route = route
        place = f" · {route.borough}" if route.borough else ""
        ui.route_title.setText(self.tr("Whom to ring{0}").format(place))
        ui.contacts.show_contacts(route.contacts, route.today)
        ui.route_about.setText(self._route_words(route))
        yield
        lead = route.lead
        ui.form_title.setText(self.tr("Write it down once") if lead else self.tr("On paper only"))
        ui.form_about.setText(
            self.tr(
                "For {0}. When you seal it, nobody else can read it: not this laptop, not the programme's office. Until"
                " then nothing is saved; if Workshop locks or closes, what is typed here is gone."
            ).format(lead.office)
            if lead
            else self.tr(
                "The programme's pack names no designated lead, so nothing can be sealed here. Print the paper form, or"
                " type it, print a copy and hand that over in person."
            )
        )
        ui.seal.setVisible(lead is not None)
        self._show_moved()
        yield
        self._show_envelopes(now.envelopes)

    def _route_words(self, route: Route) -> str:
        if not route.programme:
            return self.tr("Which programme's services are meant is not clear: open the session in Plan first.")
        if not route.contacts:
            return self.tr("The programme's pack lists no service. Ask the programme's office for a pack that does.")
        if not route.due:
            return self.tr("From the programme's pack, each by its day of review.")
        return counted(
            len(route.due),
            self.tr("{} number may be out of date: check it, and ask the office for a newer pack."),
            self.tr("{} numbers may be out of date: check them, and ask the office for a newer pack."),
        )

    # ------------------------------------------------------------ the form

    def _has_words(self) -> bool:
        return any(field.toPlainText().strip() for field in self._texts)

    def _concern(self) -> Concern:
        """The form as it is; `ConcernError` where something is missing or too long."""
        said, when, where, told = (plain(field.toPlainText()) for field in self._texts)
        aware = self._ui.aware.currentData()
        if not said:
            self._ui.said.setFocus()
        elif aware is None:
            self._ui.aware.setFocus()
            raise ConcernError(
                self.tr(
                    "Say whether the person knows that it is passed on. Nothing was sealed yet, and nothing is lost."
                )
            )
        return Concern(said, when, where, told, self._ui.role.currentData(), aware or Aware.NO)

    def _with_form(self, act: Callable[[Concern], None]) -> None:
        try:
            concern = self._concern()
        except ConcernError as error:
            self.show_problem(error)
            return
        act(concern)

    def _seal(self) -> None:
        if not self._sealing and self._route is not None and self._route.lead is not None:
            self._with_form(self._hand_to_service)

    def _hand_to_service(self, concern: Concern) -> None:
        concerns, session_id = self.services.concerns, self._session
        self._sealing = True
        self._ui.seal.setEnabled(False)
        self.runner.storage(
            lambda _progress: concerns.seal(session_id, concern), self._sealed, self._not_sealed, owner=self
        )

    def _sealed(self, _slip: EnvelopeSlip) -> None:
        moved = [each for each in self._moved if each.ids]
        self._clear()
        sentence = self.tr("Sealed. Only the lead can read it now. Save it to a stick, and hand that over.")
        self.say(sentence)
        announce(self, sentence)
        for each in moved:
            self._take_out(each)
        self._read()

    def _not_sealed(self, error: WorkshopError) -> None:
        self._sealing = False
        self._ui.seal.setEnabled(True)
        self.show_problem(error)

    def _take_out(self, moved: Moved) -> None:
        concerns = self.services.concerns

        def gone(_change: Change | None) -> None:
            self.navigator.purged.emit()

        def failed(error: WorkshopError) -> None:
            if isinstance(error, NotOverwrittenError):
                self.navigator.purged.emit()
            self.show_problem(error)

        self.runner.storage(lambda _progress: concerns.take_out(moved.session, moved.ids), gone, failed, owner=self)

    def _ask_take_out(self) -> None:
        ask(
            self,
            self.tr("Take it out of the notes?"),
            self.tr(
                "What was said leaves the notes for good, and the form is emptied: it is then on the printed copy only."
                " This cannot be undone."
            ),
            self.tr("Take it out"),
            self._take_out_unsealed,
        )

    def _take_out_unsealed(self) -> None:
        moved = [each for each in self._moved if each.ids]
        self._clear()
        for each in moved:
            self._take_out(each)
        self.say(self.tr("It is out of the notes. Hand the printed copy over in person."))

    def _ask_empty(self) -> None:
        if not self._has_words() and not self._moved:
            return
        ask(
            self,
            self.tr("Empty the form?"),
            self.tr("What was typed here is gone for good. What was moved here from the list is still in the notes."),
            self.tr("Empty it"),
            self._clear,
        )

    def _clear(self) -> None:
        """Leave nothing in the form, and nothing that could be taken back."""
        self._sealing = False
        self._moved.clear()
        for field in self._texts:
            field.setPlainText("")
        self._ui.role.setCurrentIndex(0)
        self._ui.aware.setCurrentIndex(0)
        self._ui.seal.setEnabled(True)
        self._session = self.navigator.session_id
        self._show_moved()

    def _show_moved(self) -> None:
        from_list = any(each.ids for each in self._moved)
        ui = self._ui
        ui.moved.setVisible(from_list)
        sealable = self._route is None or self._route.lead is not None
        ui.moved.setText(
            self.tr("Moved from the notes. It leaves them, without a trace of why, once this is sealed.")
            if sealable
            else self.tr("Moved from the notes. It stays there until you have printed a copy and take it out.")
        )
        ui.take_out.setVisible(from_list and not sealable)

    # ------------------------------------------------------------ envelopes

    def _show_envelopes(self, envelopes: tuple[EnvelopeSlip, ...]) -> None:
        had_none = self._ui.envelopes_card.isHidden()
        self._ui.envelopes.set_rows(envelopes)
        self._ui.envelopes_card.setVisible(bool(envelopes))
        if envelopes and had_none and not self._has_words() and self.notice.sentence:
            self._ui.envelopes.focus_first()

    def _ask_save(self, name: str) -> None:
        ask_folder(self, self.tr("Save the envelope to a stick"), lambda folder: self.save(name, folder))

    def save(self, name: str, folder: Path) -> None:
        """Write this envelope into `folder`."""
        concerns = self.services.concerns
        self.runner.storage(
            lambda _progress: concerns.save(name, folder),
            lambda path: self.say(
                self.tr("Saved as “{}”, and read back. Hand it over unopened.").format(path.name),
                "good",
                self.tr("Open folder"),
                lambda: open_folder(path.parent),
            ),
            owner=self,
        )

    def _ask_handed(self, name: str) -> None:
        def drop() -> None:
            concerns = self.services.concerns
            self.runner.storage(lambda _progress: concerns.handed_over(name), lambda _none: self._read(), owner=self)

        ask(
            self,
            self.tr("Was it handed over?"),
            self.tr("“{}” leaves this laptop for good. The copy that you saved is then the only one.").format(name),
            self.tr("It was handed over"),
            drop,
        )

    # ------------------------------------------------------------ paper

    def _ask_copy(self) -> None:
        self._with_form(
            lambda concern: self._warned(lambda: self._ask_pdf("form.pdf", lambda path: self.print_copy(concern, path)))
        )

    def _warned(self, act: Callable[[], None]) -> None:
        ask(
            self,
            self.tr("A copy that anybody can read?"),
            self.tr(
                "A PDF is written where you choose, and whoever has that file or the paper can read it. Print it at"
                " once, delete the file, and hand the paper over in an envelope."
            ),
            self.tr("Choose where"),
            act,
        )

    def print_copy(self, concern: Concern, path: Path) -> None:
        """Write the form, filled in, to `path`."""
        concerns, session_id = self.services.concerns, self._session
        self._write(path, lambda: concerns.print_copy(session_id, concern, path))

    def print_form(self, path: Path) -> None:
        """Write the empty form to `path`."""
        concerns, session_id = self.services.concerns, self._session
        self._write(path, lambda: concerns.print_form(session_id, path))

    def print_route(self, path: Path, *, half: bool) -> None:
        """Write the route card to `path`, on A5 with `half`."""
        concerns, session_id = self.services.concerns, self._session
        self._write(path, lambda: concerns.print_route(session_id, path, half=half))

    def print_slip(self, name: str, path: Path) -> None:
        """Write the slip of this envelope to `path`."""
        concerns = self.services.concerns
        self._write(path, lambda: concerns.print_slip(name, path))

    def _ask_pdf(self, name: str, chosen: Callable[[Path], None]) -> None:
        ask_save(self, self.tr("Save a page to print"), name, self.tr("PDF (*.pdf)"), chosen)

    def _write(self, path: Path, work: Callable[[], None]) -> None:
        self.runner.storage(
            lambda _progress: work(),
            lambda _none: self.say(
                self.tr("Saved as “{}”.").format(path.name),
                "good",
                self.tr("Open folder"),
                lambda: open_folder(path.parent),
            ),
            owner=self,
        )

    # ------------------------------------------------------------ set-up

    def _connect(self) -> None:
        ui = self._ui
        ui.back.clicked.connect(self._back)
        ui.seal.clicked.connect(self._seal)
        ui.empty.clicked.connect(self._ask_empty)
        ui.take_out.clicked.connect(self._ask_take_out)
        ui.print_copy.clicked.connect(self._ask_copy)
        ui.print_form.clicked.connect(lambda: self._ask_pdf("empty-form.pdf", self.print_form))
        ui.print_route.clicked.connect(self._ask_card)
        ui.print_half.clicked.connect(
            lambda: self._ask_pdf("route-card-a5.pdf", lambda path: self.print_route(path, half=True))
        )
        ui.envelopes.save_wanted.connect(self._ask_save)
        ui.envelopes.slip_wanted.connect(
            lambda name: self._ask_pdf(f"{Path(name).stem}-slip.pdf", lambda path: self.print_slip(name, path))
        )
        ui.envelopes.handed_wanted.connect(self._ask_handed)
        for keys, act in (("Ctrl+P", self._ask_card), ("Ctrl+Return", self._seal)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)
        icons.put(ui.print_route, "print")
        icons.put(ui.print_form, "print")
        icons.put(ui.seal, "seal", "on_accent")

    def _ask_card(self) -> None:
        self._ask_pdf("route-card.pdf", lambda path: self.print_route(path, half=False))

    def _role_words(self, role: Role) -> str:
        return {
            Role.FACILITATOR: self.tr("the facilitator"),
            Role.NOTE_TAKER: self.tr("a note-taker"),
            Role.OTHER: self.tr("somebody else of the team"),
        }[role]

    def _aware_words(self, aware: Aware) -> str:
        return {
            Aware.YES: self.tr("yes"),
            Aware.NO: self.tr("no"),
            Aware.UNSAFE: self.tr("no, asking was not safe"),
        }[aware]
