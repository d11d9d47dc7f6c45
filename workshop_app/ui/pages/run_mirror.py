"""The mirror on the run page: it looks after the stick, says how the mirror stands, and goes on from one (T3).

While a mirror is switched on it looks twice in a second, whatever page is on, on the thread that waits for sticks. Only
a step that is due asks the storage thread, for a few milliseconds. The window's thread does neither.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.mirror import MirrorState, Standing
from workshop_app.services.mirror import Found, Look, Mirror, MirrorService, Parcel, Prepared, Resumed
from workshop_app.ui import mirror_words
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs import decision
from workshop_app.ui.dialogs.files import ask_folder, ask_open
from workshop_app.ui.dialogs.mirror import MirrorDialog, PinDialog, ResumeDialog
from workshop_app.ui.generated.ui_run import Ui_RunPage
from workshop_app.ui.page import Page
from workshop_app.ui.widgets.restyle import restyle

KEYS = "Ctrl+Shift+M"
EVERY_MS = 500
_LOUD = (Standing.AWAY, Standing.TAKEN, Standing.REFUSED)


class RunMirror(QObject):
    """Serves the run page."""

    def __init__(self, page: Page, ui: Ui_RunPage) -> None:
        super().__init__(page)
        self._page, self._ui = page, ui
        self._session_id = ""
        self._mirror: Mirror | None = None
        self._going = False
        self.state = MirrorState(Standing.OFF)
        self.asks = self.ask_passphrase
        self._watch = QTimer(self)
        self._watch.setInterval(EVERY_MS)
        self._watch.timeout.connect(self._look)
        ui.mirror.clicked.connect(self.turn)
        ui.no_session.other.setText(self.tr("Go on from a mirror…"))
        ui.no_session.other.setToolTip(self.tr("A session of a laptop that died, from the stick it was mirrored to"))
        ui.no_session.other.show()
        ui.no_session.other.clicked.connect(self.choose)
        self._show(self.state)

    @property
    def _service(self) -> MirrorService:
        return self._page.services.mirrors

    def open(self, session_id: str) -> None:
        """The mirror of this session, if it has one."""
        self._session_id, service = session_id, self._service
        self._hold(None)
        self._page.runner.storage(
            lambda _progress: service.mirror(session_id), lambda mirror: self._opened(session_id, mirror), owner=self
        )

    def _opened(self, session_id: str, mirror: Mirror | None) -> None:
        if session_id == self._session_id:
            self._hold(mirror)
            self._look()

    def _hold(self, mirror: Mirror | None) -> None:
        self._mirror, self._going = mirror, False
        self._show(MirrorState(Standing.OFF) if mirror is None else mirror.state())
        if mirror is None:
            self._watch.stop()
        else:
            self._watch.start()

    # ------------------------------------------------------------ look, step, write

    def _look(self) -> None:
        mirror, service, idle = self._mirror, self._service, not self._page.runner.is_busy
        if mirror is not None and not self._going:
            self._going = True
            self._page.runner.beside(
                lambda: service.look(mirror, idle=idle), lambda look: self._looked(mirror, look), owner=self
            )

    def _looked(self, mirror: Mirror, look: Look) -> None:
        if mirror is not self._mirror:
            return
        self._show(look.state)
        if not look.due:
            self._going = False
            return
        service, session_id = self._service, self._session_id
        self._page.runner.storage(
            lambda _progress: service.step(session_id),
            lambda parcel: self._stepped(mirror, parcel),
            lambda error: self._failed(mirror, error),
            owner=self,
        )

    def _stepped(self, mirror: Mirror, parcel: Parcel | None) -> None:
        if mirror is self._mirror and parcel is not None:
            self._page.runner.beside(parcel.write, lambda state: self._written(mirror, state), owner=self)

    def _written(self, mirror: Mirror, state: MirrorState) -> None:
        if mirror is self._mirror:
            self._going = False
            self._show(state)

    def _failed(self, mirror: Mirror, error: WorkshopError) -> None:
        if mirror is self._mirror:
            self._going = False
            self._show(MirrorState(Standing.REFUSED, mirror.kept.folder, problem=str(error)))

    def _show(self, state: MirrorState) -> None:
        before, self.state = self.state, state
        chip, words, about = self._ui.mirror, mirror_words.chip(state), mirror_words.sentence(state)
        if chip.text() != words or not chip.toolTip():
            chip.setText(words)
            chip.setAccessibleName(words)
            restyle(chip, tone=mirror_words.TONES[state.standing])
        chip.setToolTip(f"{about}  ({KEYS})")
        chip.setAccessibleDescription(about)
        if state.standing is before.standing and state.owes == before.owes:
            return
        announce(chip, f"{words}. {about}", urgent=state.standing in _LOUD)
        if state.standing is Standing.TAKEN or (state.standing is Standing.AWAY and state.owes):
            self._page.say(about, "bad" if state.standing is Standing.TAKEN else "warn")

    # ------------------------------------------------------------ switched on and off

    def turn(self) -> None:
        """Choose where the session is mirrored; where it is, say how that stands and offer to end it."""
        page = self._page
        if not self._session_id:
            return
        if self._mirror is None:
            ask_folder(page, self.tr("Choose the stick or folder for the mirror"), lambda folder: self.asks(folder))
            return
        about = self.tr("{0}\n\nSwitched off, the copy on the stick is overwritten and removed.").format(
            mirror_words.sentence(self.state)
        )
        decision.ask(page, mirror_words.chip(self.state), about, self.tr("Switch the mirror off"), self._switch_off)

    def ask_passphrase(self, folder: Path) -> None:
        """Switch the mirror to `folder` on, once its passphrase is chosen."""
        MirrorDialog(self._page, folder, lambda dialog, typed: self._prepare(dialog, folder, typed)).open()

    def _prepare(self, dialog: MirrorDialog, folder: Path, typed: str) -> None:
        service = self._service
        self.switch_on(dialog, folder, lambda: service.prepare(typed), wide=True)

    def switch_on(
        self, dialog: MirrorDialog | PinDialog, folder: Path, prepare: Callable[[], Prepared], *, wide: bool = False
    ) -> None:
        """Switch the mirror to `folder` on with what `prepare` gives. With `wide` nobody waits for it; else it needs
        the databases.
        """
        service, session_id, runner = self._service, self._session_id, self._page.runner

        def prepared(ready: Prepared) -> None:
            runner.storage(
                lambda _progress: service.switch_on(session_id, folder, ready),
                lambda mirror: self._switched_on(dialog, session_id, mirror),
                dialog.show_problem,
                owner=dialog,
            )

        (runner.wide if wide else runner.storage)(
            lambda _progress: prepare(), prepared, dialog.show_problem, owner=dialog
        )

    def _switched_on(self, dialog: MirrorDialog | PinDialog, session_id: str, mirror: Mirror) -> None:
        dialog.accept()
        self._opened(session_id, mirror)

    def _switch_off(self) -> None:
        service, session_id, page = self._service, self._session_id, self._page

        def left(mirror: Mirror | None) -> None:
            self._hold(None)
            if mirror is not None:
                page.runner.beside(
                    mirror.file.erase,
                    lambda _none: page.say(self.tr("The mirror is off, and its copy is gone from the stick.")),
                    lambda _error: page.say(self._not_erased(mirror), "warn"),
                    owner=self,
                )

        page.runner.storage(lambda _progress: service.switch_off(session_id), left, owner=self)

    def _not_erased(self, mirror: Mirror) -> str:
        return self.tr(
            "The mirror is off, but “{0}” could not be removed: the stick is away, or would not take it. The copy on it"
            " opens with its passphrase still. Delete that file, or destroy the stick."
        ).format(mirror.file.path.name)

    # ------------------------------------------------------------ a spare goes on

    def choose(self) -> None:
        """Ask for the mirror of a laptop that died."""
        kinds = self.tr("Mirrors (*.MIR *.NEW)")
        ask_open(self._page, self.tr("Choose the mirror on the stick"), kinds, lambda paths: self.resume(paths[0]))

    def resume(self, path: Path) -> None:
        """Go on with the session of this mirror, once its passphrase is given."""
        ResumeDialog(self._page, path.name, lambda dialog, typed: self._read(dialog, path, typed)).open()

    def _read(self, dialog: ResumeDialog, path: Path, typed: str) -> None:
        service, runner = self._service, self._page.runner

        def found(mirror: Found) -> None:
            runner.storage(
                lambda _progress: service.take_up(mirror),
                lambda resumed: self._resumed(dialog, resumed),
                dialog.show_problem,
                owner=dialog,
            )

        runner.wide(lambda _progress: service.open(path, typed), found, dialog.show_problem, owner=dialog)

    def _resumed(self, dialog: ResumeDialog, resumed: Resumed) -> None:
        dialog.accept()
        self._page.say(mirror_words.resumed(resumed), "warn")
        self._page.navigator.open_session(resumed.session_id, "run" if resumed.table is None else "table_notes")
