"""Withdrawal cards on the run page: the card in hand while somebody speaks, and what is done with cards otherwise (A6).

The card in hand is in memory only; it goes when it is put away, when another session comes, and with the lock.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence

from workshop_app.domain.session import SessionState
from workshop_app.services.withdrawal import Card, Cards
from workshop_app.ui import icons
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.card import CardDialog
from workshop_app.ui.dialogs.cards import CardsDialog
from workshop_app.ui.dialogs.hand_in import HandInDialog
from workshop_app.ui.generated.ui_run import Ui_RunPage
from workshop_app.ui.models.contributions import ContributionsModel
from workshop_app.ui.page import Page
from workshop_app.ui.pages.run_capture import RunCapture
from workshop_app.ui.words import counted

KEYS = "Ctrl+G"
_A_DAY_MS = 86_400_000


class RunCards(QObject):
    """Serves the run page. Made after its list: it adds to the list's menu."""

    cut_off_known = Signal(str)
    """Until when cards work, as it is said with the consent script; empty where there are none."""

    def __init__(self, page: Page, ui: Ui_RunPage, model: ContributionsModel, capture: RunCapture) -> None:
        super().__init__(page)
        self._page, self._ui, self._model, self._capture = page, ui, model, capture
        self._session_id = ""
        self._state = SessionState.PLANNED
        self._cards: Cards | None = None
        self._cut_off = QTimer(self)
        self._cut_off.setSingleShot(True)
        self._cut_off.timeout.connect(self.refresh)
        ui.card.clicked.connect(self.turn)
        ui.cards.clicked.connect(self.show_all)
        self._fill_menu()
        self._show_card()

    def open(self, session_id: str) -> None:
        """The cards of this session; a card in hand is another one's, and is put away."""
        self._session_id, self._cards, self._capture.card = session_id, None, None
        self._show_card()
        self.refresh()

    def stands(self, state: SessionState) -> None:
        """Where the session is in its life."""
        self._state = state

    def rest(self) -> None:
        """The page is left: nothing ticks."""
        self._cut_off.stop()

    def refresh(self) -> None:
        """Read how the cards stand; the service ends those whose time is up."""
        session_id, withdrawals = self._session_id, self._page.services.withdrawals
        if session_id:
            self._page.runner.storage(
                lambda _progress: withdrawals.cards(session_id),
                lambda cards: self._take_in(session_id, cards),
                owner=self,
            )

    def _take_in(self, session_id: str, cards: Cards) -> None:
        if session_id != self._session_id:
            return
        self._cards = cards
        self._model.set_with_card(cards.given)
        said = self.tr("Your withdrawal card works until {0}.").format(cards.promise) if cards.open else ""
        self.cut_off_known.emit(said)
        if not cards.open and self._capture.card is not None:
            self._put_away(self.tr("The cut-off is over: the card was put away."))
        self._show_card()
        if cards.open and self._page.isVisible():
            left = (cards.until - datetime.now()).total_seconds() * 1000
            self._cut_off.start(int(min(_A_DAY_MS, max(0, left) + 1000)))

    # ------------------------------------------------------------ the card in hand

    def turn(self) -> None:
        """Take a card in hand for the lines that follow, or put away the one that is; on rows, say that they are given
        with a card.
        """
        rows = self._ui.contributions.selected() if self._ui.contributions.hasFocus() else []
        if self._cards is None or not self._cards.open:
            self._say_that_there_are_none()
        elif rows:
            numbers = ", ".join(str(row.number) for row in rows)
            about = self.tr("What is chosen is given with this card: {0}.").format(numbers)
            self._ask(about, lambda card: self._tie(card, [row.id for row in rows]))
        elif self._capture.card is not None:
            self._put_away(self.tr("The card was put away. What follows is given without one."))
        else:
            about = self.tr("What is typed from now on is given with it, until you put it away with {0}.").format(KEYS)
            self._ask(about, self._take)
        self._show_card()

    def _say_that_there_are_none(self) -> None:
        if self._cards is not None and self._cards.over:
            self._page.say(self.tr("The cut-off is over: cards cannot be used any more."), "plain")
        else:
            none = self.tr("No withdrawal cards were made for this session.")
            self._page.say(none, "plain", self.tr("Withdrawal cards…"), self.show_all)

    def _ask(self, about: str, then: Callable[[Card], None]) -> None:
        page, session_id = self._page, self._session_id
        dialog = CardDialog(page.services.withdrawals, page.runner, session_id, about, page)

        def taken() -> None:
            if dialog.card is not None and session_id == self._session_id:
                then(dialog.card)

        dialog.accepted.connect(taken)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, card: Card) -> None:
        self._capture.card = card
        self._show_card()
        self._ui.entry.setFocus()
        announce(self._ui.entry, self.tr("With card"))

    def _put_away(self, words: str) -> None:
        self._capture.card = None
        self._page.say(words, "plain")
        self._ui.entry.setFocus()

    def _tie(self, card: Card, ids: list[str]) -> None:
        session_id, withdrawals = self._session_id, self._page.services.withdrawals
        self._page.runner.storage(
            lambda _progress: withdrawals.tie(session_id, card, ids),
            lambda cards: self._take_in(session_id, cards),
            owner=self,
        )

    def _show_card(self) -> None:
        button, in_hand = self._ui.card, self._capture.card is not None
        button.setVisible(self._cards is not None and self._cards.open)
        button.setChecked(in_hand)
        button.setText(self.tr("With card") if in_hand else self.tr("No card"))
        act = self.tr("Put the card away") if in_hand else self.tr("Give what follows with a card")
        button.setAccessibleName(button.text())
        button.setAccessibleDescription(act)
        button.setToolTip(f"{act}  ({KEYS})")

    # ------------------------------------------------------------ all cards

    def show_all(self) -> None:
        """Make cards, print them, see until when they work, hand one in."""
        session_id, withdrawals = self._session_id, self._page.services.withdrawals
        self._page.runner.storage(
            lambda _progress: withdrawals.cards(session_id), lambda cards: self._show_all(session_id, cards), owner=self
        )

    def _show_all(self, session_id: str, cards: Cards) -> None:
        page, can_make = self._page, self._state is not SessionState.SEALED
        dialog = CardsDialog(page.services.withdrawals, page.runner, session_id, cards, can_make, page)
        dialog.hand_in_wanted.connect(self.hand_in)
        dialog.finished.connect(self.refresh)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def hand_in(self) -> None:
        """Ask for the code of a card whose lines are to go."""
        page = self._page
        dialog = HandInDialog(page.services.withdrawals, page.runner, self._session_id, page)
        dialog.finished.connect(lambda _result: self._handed_in(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _handed_in(self, dialog: HandInDialog) -> None:
        if dialog.touched:
            self._page.navigator.purged.emit()
        self.refresh()
        if dialog.gone is None:
            return
        if dialog.sealed:
            words = self.tr("It waits to be taken out. Seal again, so that City Hall hears of it.")
            self._page.say(words, "warn", self.tr("Go to Seal"), lambda: self._page.navigator.go("seal"))
        elif dialog.gone == 0:
            words = self.tr("The card was handed in: what was given with it goes when the tables’ notes come in.")
            self._page.say(words)
        else:
            gone = counted(dialog.gone, self.tr("{} contribution is gone."), self.tr("{} contributions are gone."))
            self._page.say(f"{gone} {self.tr('This is not in the undo.')}")

    def _fill_menu(self) -> None:
        menu = self._ui.more.menu()
        assert menu is not None  # the list has made it
        menu.addSeparator()
        given = menu.addAction(self.tr("With a card…"))
        icons.put_on_action(given, "heads")
        given.setShortcut(QKeySequence(KEYS))
        given.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        given.triggered.connect(lambda _checked=False: self.turn())
        every = menu.addAction(self.tr("Withdrawal cards…"))
        icons.put_on_action(every, "print")
        every.triggered.connect(lambda _checked=False: self.show_all())
