"""The community workshop of 135 minutes, minute by minute, as its lead keys it: what is said, who is there, who counts.

What the room did stands here in figures of its own; the test holds City Hall's against them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from itertools import product
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from tests.end_to_end.at_the_desk import CORE, drop
from tests.end_to_end.hands import Hands
from tests.end_to_end.in_the_hall import close_poll, proposals, rows, shown
from workshop_app.domain.withdrawal import ALPHABET
from workshop_app.services.sources import HandClock

START = datetime(2037, 5, 14, 18, 0)
TITLE = "Community workshop, Newham"
EARLY, ALL = 26, 28
NAME = "Zorblatta"
TAKEN_BACK = "The lift in our block stands still"
DISCLOSED = "Her boy packs a bag at night"
OWN = (
    f"{NAME} at the desk listens and then nothing comes of it",
    "Letters are answered after months",
    TAKEN_BACK,
    "Nobody asks those who clean the station",
    "A room with heating would do",
    "We hear of help when it is over",
)
"""What the lead typed where all could see it; one of them is taken back, one holds a name."""
HIDDEN = ("Pay those who listen", "Open the hall on Sundays", "Say what came of last year")
"""What was written in private."""
TABLES = (38, 37, 37)
"""How many lines each table typed."""
CONTRIBUTIONS = sum(TABLES) + len(OWN) + len(HIDDEN) - 1
ROOM = (
    "Answer letters within a month",
    "Heat the hall in winter",
    "Pay those who listen to us",
    "Ask the cleaners too",
)
"""The proposals of the room, beside the two of the programme."""
VOTES = (
    (10, 9, 3, 2, 1, 2),
    (14, 8, 2, 1, 1, 1),
    (7, 3, 3, 6, 6, 2),
    (20, 5, 2, 0, 0, 0),
    (9, 9, 4, 3, 1, 1),
    (6, 5, 4, 2, 2, 8),
)
"""How often each answer of the agreement rating was on the paper, for each proposal in the order of the ballot."""
CAST, RETURNED = 27, 1
MISCOUNTED = 3
"""The place of the proposal in which the second person counts one more."""
_CODE = re.compile(rf"\b(?:[{ALPHABET}]{{3}}-){{2}}[{ALPHABET}]{{3}}\b")


def lines(table: int) -> list[str]:
    """What this table says, each line another."""
    about = (
        "Buses",
        "Street lamps",
        "Youth clubs",
        "Letters",
        "Mentors",
        "Parks",
        "Shops",
        "Landlords",
        "Schools",
        "Halls",
    )
    what = ("come too late", "are gone after a year", "help when they are there", "cost too much for many")
    where = ("for the young", "near the market", "in winter")[table - 1]
    return [f"{one} {two} {where}" for one, two in product(about, what)][: TABLES[table - 1]]


def _chosen() -> str:
    """What is chosen in the menu that is open."""
    menu = QApplication.activePopupWidget()
    action = menu.activeAction() if isinstance(menu, QMenu) else None
    return action.text() if action else ""


class Evening:
    """The hands at the lead's window, and the clock on the wall."""

    def __init__(self, hands: Hands, clock: HandClock, stick: Path) -> None:
        self.hands, self.clock, self.stick = hands, clock, stick
        self.code = ""

    def at(self, minute: int) -> None:
        """The clock comes to this minute of the session."""
        self.clock.advance(START.timestamp() + 60 * minute - self.clock.now())

    def next(self, title: str) -> None:
        """Turn to the next activity, which is called so."""
        self.hands.press("Ctrl+PgDown")
        about = self.hands.look(lambda: f"{self.hands.ui.about.text()} {self.hands.ui.prompt.text()}")
        assert title in about, about

    def dialog(self, *keys: str) -> None:
        """Press these keys, which open a dialog."""
        self.hands.press(*keys, settle=False)
        self.hands.until(lambda: QApplication.activeModalWidget() is not None, f"a dialog for {keys}")

    def gone(self) -> None:
        """Wait until no dialog is open."""
        self.hands.until(lambda: QApplication.activeModalWidget() is None, "the dialog to go")

    # ------------------------------------------------------------ before people come

    def prepare(self) -> Path:
        """Print thirty cards and make the pack for the tables; gives the pack."""
        hands, printed = self.hands, self.stick / "cards.pdf"
        hands.press("Alt+2")
        assert hands.title == f"Run · {TITLE} · Workshop"
        hands.tab_to("Withdrawal cards…")
        self.dialog("Space")
        hands.tab_to("How many cards")
        hands.press("Ctrl+A")
        hands.type("30")
        hands.press("Alt+M", settle=False)
        hands.file(printed)
        hands.until(lambda: QApplication.activeModalWidget()._ui.saved.isVisible(), "the cards")
        codes = _CODE.findall("\n".join(page.extract_text() for page in PdfReader(printed).pages))
        assert len(codes) == 30
        self.code = codes[11]
        hands.press("Escape")
        self.gone()
        hands.press("Alt+3")
        assert hands.title == f"Tables · {TITLE} · Workshop"
        hands.press("Ctrl+P", settle=False)
        hands.until(lambda: QApplication.activePopupWidget() is not None, "the menu")
        hands.press("Down", "Return", settle=False)
        hands.file(self.stick)
        (pack,) = self.stick.glob("*.wtable")
        return pack

    # ------------------------------------------------------------ 0:00 to 1:20

    def begin(self) -> None:
        """0:00 to 0:22: welcome, consent, forms, and people speak."""
        hands = self.hands
        self.at(0)
        hands.press("Alt+2")
        hands.tab_to("Begin the session")
        hands.press("Space")
        self.at(6)
        self.next("Consent")
        hands.press("Alt+P")
        hands.type(str(EARLY))
        hands.press("Return", "Ctrl+E")
        for minute, title in ((10, "Equality forms"), (15, "Warm-up"), (20, "Experiences")):
            self.at(minute)
            self.next(title)

    def say(self, *texts: str) -> None:
        """Type these lines."""
        for text in texts:
            self.hands.type(text)
            self.hands.press("Return")

    def experiences(self) -> None:
        """0:22 to 0:45: two come late; one line is given with a card; somebody discloses."""
        hands = self.hands
        self.at(22)
        self.dialog("Ctrl+Shift+L")
        hands.tab_to("People in the room now")
        hands.press("Ctrl+A")
        hands.type(str(ALL))
        hands.choose("Read out")
        self.gone()
        hands.press("Ctrl+E")
        self.say(*OWN[:2])
        self.dialog("Ctrl+G")
        hands.type(self.code)
        hands.press("Return")
        self.gone()
        self.say(OWN[2])
        hands.press("Ctrl+G")
        self.say(*OWN[3:])
        assert len(rows(hands)) == len(OWN)
        self.at(40)
        self._concern()

    def _concern(self) -> None:
        hands = self.hands
        hands.type("half a line")
        hands.press("F9")
        hands.until(lambda: hands.shell.window.page_name == "concern", "the form")
        hands.tab_to("What was said, in their words")
        hands.type(DISCLOSED)
        hands.press("Alt+K", "Down")
        hands.press("Ctrl+Return")
        hands.until(lambda: "Only the lead can read it now" in hands.shell.page.notice.sentence, "the seal")
        hands.tab_to("Save to a stick…")
        hands.press("Space", settle=False)
        hands.file(self.stick)
        hands.press("Escape", "Escape")
        hands.until(lambda: hands.shell.window.page_name == "run", "the way back")
        assert hands.look(hands.ui.entry.toPlainText) == "half a line"
        hands.press("Ctrl+E", "Ctrl+A", "Backspace")

    def silent_writing(self) -> None:
        """0:45 to 0:50: what is written in private is hidden until it is revealed."""
        hands = self.hands
        self.at(45)
        self.next("Silent writing")
        hands.press("F6")
        self.say(*HIDDEN)
        assert len(rows(hands)) == len(OWN)
        self.at(50)
        self.dialog("F6")
        hands.press("Return")
        self.gone()
        assert len(rows(hands)) == len(OWN) + len(HIDDEN)
        self.next("Ideas")

    def propose(self) -> None:
        """0:50 to 1:20: four proposals, each from a line."""
        hands = self.hands
        for source, words in zip(("letters", "heating", "pay those", "clean"), ROOM, strict=True):
            hands.press("Ctrl+F", "Ctrl+A")
            hands.type(source)
            hands.press("Down")
            self.dialog("Ctrl+P")
            hands.press("Ctrl+A")
            hands.type(words)
            hands.press("Return")
            self.gone()
        hands.press("Ctrl+F", "Escape")

    # ------------------------------------------------------------ 1:20 to 1:45

    def take_in(self, notes: Sequence[Path]) -> None:
        """1:20: the sticks of the tables go round; what is on them comes in once."""
        hands = self.hands
        self.at(80)
        self.next("Break")
        for _time in range(2):
            drop(hands, *notes)
            assert hands.title == f"Tables · {TITLE} · Workshop"
        assert not hands.look(lambda: hands.ui.refused_card.isVisible() or hands.ui.conflict_card.isVisible())
        told = hands.look(lambda: " ".join(each.text() for each in hands.ui.tables_rows.findChildren(QLabel)))
        for table in TABLES:
            assert f"export 1 of {table} lines" in told, told
        hands.press("Alt+2")
        hands.press("Ctrl+E")
        assert len(rows(hands)) == CONTRIBUTIONS + 1

    def take_back(self) -> None:
        """Somebody hands in the card; a name that was typed is purged from all lines, those of the tables too."""
        hands = self.hands
        self.dialog("Ctrl+K")
        hands.tab_to("Name or words to purge")
        hands.press("Ctrl+A")
        hands.type(NAME)
        hands.until(lambda: "2 places" in QApplication.activeModalWidget()._ui.places_label.text(), "both places")
        hands.choose("Purge 2 places")
        self.gone()
        self.hand_in()
        said = rows(hands)
        assert len(said) == CONTRIBUTIONS
        assert not [line for line in said if NAME in line or TAKEN_BACK in line]

    def hand_in(self) -> None:
        """The card of the line that is taken back."""
        hands = self.hands
        hands.tab_to("More for the chosen contributions")
        hands.press("Space", settle=False)
        hands.until(lambda: QApplication.activePopupWidget() is not None, "the menu")
        while "Withdrawal cards" not in hands.look(_chosen):
            hands.press("Up", settle=False)
        self.dialog("Return")
        self.dialog("Alt+H")
        hands.until(lambda: hasattr(QApplication.activeModalWidget(), "proposals"), "the question for a code")
        hands.type(self.code)
        hands.press("Return")
        assert "1 contribution" in hands.dialog_says("found")
        hands.press("Return")
        self.gone()

    # ------------------------------------------------------------ 1:45 to 2:15

    def vote(self) -> None:
        """1:45 to 2:02: twenty-eight ballots; two people count, differ in one proposal, and a third counts that."""
        hands = self.hands
        for minute, title in ((95, "Clarify"), (105, "Secret rating")):
            self.at(minute)
            self.next(title)
        hands.press("Alt+5", "Alt+C")
        assert proposals(hands) == [*ROOM, *CORE]
        hands.tab_to("Proposals")
        hands.press("Ctrl+A")
        hands.tab_to("Title of the poll")
        hands.press("Ctrl+A")
        hands.type("Secret rating")
        hands.tab_to("How ballots are cast")
        hands.press("Down")
        assert hands.look(hands.ui.issued.value) == ALL
        hands.press("Alt+O")
        self.at(115)
        wrong = [list(row) for row in VOTES]
        wrong[MISCOUNTED][0] += 1
        wrong[MISCOUNTED][2] -= 1
        self._count(CAST, *(figure for row in VOTES for figure in row))
        self._count(CAST, *(figure for row in wrong for figure in row))
        assert f"differ in proposal {MISCOUNTED + 1}." in hands.look(hands.ui.count_words.text)
        self._count(*VOTES[MISCOUNTED])
        assert "agree" in hands.look(hands.ui.count_words.text)
        assert "1 ballot is missing" in hands.look(hands.ui.settle_words.text)
        hands.tab_to("Ballots handed back empty")
        hands.press("Up")
        assert "accounted for" in hands.look(hands.ui.settle_words.text)
        close_poll(hands)
        cards = hands.look(lambda: shown(hands))
        assert ["contested" in card for card in cards] == [False, False, True, False, False, False]
        assert ["unclear" in card for card in cards] == [False, False, False, False, False, True]

    def _count(self, *figures: int) -> None:
        self.dialog("Alt+U")
        for figure in figures:
            self.hands.type(str(figure))
            self.hands.press("Tab", settle=False)
        self.hands.press("Alt+K")
        self.gone()

    def end(self) -> None:
        """2:02 to 2:15: results, what happens next, thanks."""
        hands = self.hands
        hands.press("Alt+2")
        for minute, title in ((121, "Results"), (127, "Next steps")):
            self.at(minute)
            self.next(title)
        self.at(135)
