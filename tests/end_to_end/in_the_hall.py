"""What a facilitator does at the window, by keyboard: steps 3 to 6 of the whole path."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QListView

from tests.end_to_end.at_the_desk import CORE, NAME
from tests.end_to_end.hands import Hands
from workshop_app.ui.room.ballot import BallotWindow
from workshop_app.ui.widgets.result_bar import ResultBar
from workshop_app.ui.widgets.result_card import ResultCard

TITLE = "Community workshop, Newham"
HEADS = 20
PHONE = "07700 900142"
SAID = (
    "The last bus goes at nine and then nobody is about #S1 ~7",
    "!Short contracts: the mentor has just learnt our names and is gone #S2 ~9",
    "?Who sees what I say about my son",
    "Mentors from our own streets are listened to #S2 ~12",
    "Mentors who come from here are heard",
)
PROPOSAL = "Mentors are paid on contracts of at least two years"
PAPER = ((10, 6, 2, 1, 0, 1), (5, 4, 2, 5, 4, 0))
"""How often each answer of the agreement rating was on the paper, for each core proposal."""
BY_HAND = (1, 1, 2, 2, 2, 4, 5, 6)
"""What each of eight people chooses, as the digit of the answer."""


def trust_pack(hands: Hands, pack: Path, words: Sequence[str]) -> None:
    """Step 3: the pack is trusted by its words."""
    hands.press("Space")
    assert hands.title == "Plan · Workshop"
    assert hands.focus == "Import a pack…"
    hands.press("Space", settle=False)
    hands.file(pack)
    assert hands.dialog_says("words").split() == list(words)
    assert hands.focus == "Decide later", "a stray Enter must not trust anything"
    hands.choose("They match")
    hands.until(lambda: NAME in hands.shell.page.notice.sentence, "the programme")


def plan(hands: Hands) -> list[str]:
    """Step 3: a session from a template, its agenda changed by keys; gives the titles of the agenda in their order."""
    assert hands.focus == "New session"
    hands.press("Space", settle=False)
    hands.until(lambda: QApplication.activeModalWidget() is not None, "the dialog")
    hands.tab_to("Borough")
    hands.press("Ctrl+A")
    hands.type("newh")
    hands.press("Down", "Return")
    hands.tab_to("Group consulted")
    hands.type("res")
    hands.tab_to("Tables")
    hands.press("Ctrl+A")
    hands.type("3")
    hands.tab_to("Date")
    hands.press("Up")
    hands.tab_to("Start")
    hands.press("Up")
    hands.choose("Plan it")
    hands.until(lambda: hands.shell.page.subject() == TITLE, "the session")
    return change_agenda(hands)


def agenda(hands: Hands) -> list[tuple[str, str]]:
    """Start and title of each row of the agenda."""

    def read() -> list[tuple[str, str]]:
        model = hands.ui.agenda.model()
        return [(model.index(row, 0).data().split()[0], model.index(row, 1).data()) for row in range(model.rowCount())]

    return hands.look(read)


def change_agenda(hands: Hands) -> list[str]:
    """Move, lengthen, take back, remove: starts are worked out again each time."""
    assert hands.look(hands.ui.agenda.hasFocus)
    hands.check_mnemonics()
    before = agenda(hands)
    assert before[0] == ("19:00", "Welcome"), "six in the evening, and Up was pressed once"
    titles = [title for _, title in before]
    third, fourth = titles[2:4]
    hands.press("Ctrl+Home", "Down", "Down", "Alt+Down")
    moved = agenda(hands)
    assert [title for _, title in moved] == [*titles[:2], fourth, third, *titles[4:]]
    assert moved[2][0] == before[2][0]
    assert moved[4] == before[4], "the two together take as long as before"
    hands.press("Right", "Right", "F2")
    hands.type("25")
    hands.press("Return")
    later = agenda(hands)
    assert later[:4] == moved[:4]
    assert _minutes(later[4][0]) == _minutes(moved[4][0]) + 20
    hands.press("Ctrl+Z")
    assert agenda(hands) == moved
    hands.press("Ctrl+End", "Delete")
    assert agenda(hands) == moved[:-1]
    return [title for _, title in moved[:-1]]


def _minutes(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def run(hands: Hands, titles: Sequence[str]) -> None:
    """Step 4: begin, keep the time, and turn from activity to activity until people speak."""
    hands.press("Ctrl+Return")
    assert hands.title == f"Run · {TITLE} · Workshop"
    assert hands.focus == "Begin the session"
    hands.press("Space")
    assert hands.focus == "What was said"
    hands.check_mnemonics()
    begun = hands.look(lambda: hands.ui.timer.text)
    hands.until(lambda: hands.ui.timer.text not in ("", begun), "the clock to run")
    hands.press("Alt+P")
    hands.type(f"{HEADS}")
    hands.press("Return", "Ctrl+E")
    for title in titles[1 : titles.index("Experiences") + 1]:
        hands.press("Ctrl+PgDown")
        assert title in hands.look(lambda: f"{hands.ui.about.text()} {hands.ui.prompt.text()}")
    assert hands.focus == "What was said"


def rows(hands: Hands) -> list[str]:
    """What was said, as the list's rows are spoken, the latest first."""

    def read() -> list[str]:
        model = hands.ui.contributions.model()
        return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]

    return hands.look(read)


def capture(hands: Hands) -> None:
    """Step 4: what is said goes down with kind, hands and themes; a telephone number does not."""
    for number, line in enumerate(SAID, start=1):
        hands.type(line)
        hands.press("Return")
        assert len(rows(hands)) == number
    hands.type("Somebody at the centre helps at once, ring ")
    hands.type(PHONE)
    hands.press("Return")
    assert len(rows(hands)) == len(SAID), "Enter is held back"
    hands.press("Tab")
    assert PHONE not in hands.look(hands.ui.entry.toPlainText)
    hands.type(" #ment")
    hands.press("Tab", "Return")
    said = rows(hands)
    assert len(said) == len(SAID) + 1
    assert said[0].startswith("6, experience: Somebody at the centre helps at once, ring [phone number]")
    assert "Mental health" in said[0]
    assert said[2].endswith("Themes: S2 Youth and community services. Recognised by 12. Not read back.")
    assert [row.split(",")[1].split(":")[0].strip() for row in said[3:5]] == ["question", "concern"]


def put_right(hands: Hands) -> None:
    """Step 4: find as one types, change what is found, read back, merge, and take that back."""
    hands.press("Ctrl+F")
    hands.type("mentor")
    assert len(rows(hands)) == 3
    hands.press("Down", "Down", "Return")
    assert hands.focus == "What was said"
    hands.press("Ctrl+Home")
    hands.type("Young ")
    hands.press("Return")
    assert rows(hands)[1].startswith("4, experience: Young Mentors from our own streets")
    assert hands.look(hands.ui.contributions.hasFocus)
    hands.press("Space")
    assert rows(hands)[1].endswith("12. Read back.")
    hands.press("Shift+Up", "Ctrl+M")
    merged = rows(hands)
    assert len(merged) == 2
    hands.press("Ctrl+Z")
    assert len(rows(hands)) == 3
    hands.press("Ctrl+F", "Escape")
    assert len(rows(hands)) == len(SAID) + 1
    assert hands.focus == "What was said"


def propose(hands: Hands) -> None:
    """Step 5: a proposal from what was said."""
    hands.press("Ctrl+F")
    hands.type("short contracts")
    hands.press("Down")
    hands.press("Ctrl+P", settle=False)
    hands.until(lambda: QApplication.activeModalWidget() is not None, "the dialog")
    assert hands.focus == "The proposal's words"
    hands.press("Ctrl+A")
    hands.type(PROPOSAL)
    hands.press("Return")
    hands.until(lambda: QApplication.activeModalWidget() is None, "the proposal")
    assert "Proposal 1" in hands.notice


def proposals(hands: Hands) -> list[str]:
    """The proposals' words in the list of the vote page."""

    def read() -> list[str]:
        model = hands.ui.proposals.model()
        return [row.text for row in model.rows]

    return hands.look(read)


def vote_on_paper(hands: Hands) -> None:
    """Step 5: the core proposals, rated on paper; two people count, each without the other's figures."""
    hands.press("Alt+5")
    assert hands.title == f"Vote · {TITLE} · Workshop"
    hands.check_mnemonics()
    hands.press("Alt+C")
    assert proposals(hands) == [PROPOSAL, *CORE]
    hands.tab_to("Proposals")
    hands.press("Ctrl+Home", "Down", "Shift+Down")
    hands.tab_to("Title of the poll")
    hands.press("Ctrl+A")
    hands.type("Core proposals")
    hands.tab_to("Method of the vote")
    assert hands.look(hands.ui.method.currentText) == "Agreement rating"
    hands.tab_to("How ballots are cast")
    hands.press("Down")
    assert hands.look(hands.ui.issued.value) == HEADS
    hands.press("Alt+O")
    assert not hands.look(hands.ui.close_poll.isEnabled)
    for _person in range(2):
        hands.check_mnemonics()
        hands.press("Alt+U", settle=False)
        hands.until(lambda: QApplication.activeModalWidget() is not None, "the grid")
        for figure in (HEADS, *PAPER[0], *PAPER[1]):
            hands.type(str(figure))
            hands.press("Tab")
        hands.press("Alt+K")
        hands.until(lambda: QApplication.activeModalWidget() is None, "the count")
    assert "agree" in hands.look(hands.ui.count_words.text)
    close_poll(hands)
    first, second = hands.look(lambda: shown(hands))
    assert f"1. {CORE[0]} | consensus" in first
    assert "Strongly agree 10, Agree 6, In between 2, Disagree 1, Strongly disagree 0" in first
    assert f"2. {CORE[1]} | contested" in second
    assert f"Strongly disagree 4, Need more information 0, of {HEADS}" in second


def vote_by_hand(hands: Hands) -> None:
    """Step 5: the room's own proposal; the laptop goes from hand to hand."""
    hands.tab_to("Proposals")
    hands.press("Up", "Up")
    hands.tab_to("Poll")
    hands.press("End")
    hands.tab_to("Title of the poll")
    hands.press("Ctrl+A")
    hands.type("Our own proposal")
    hands.tab_to("How ballots are cast")
    hands.press("Up")
    hands.tab_to("Ballots handed out")
    hands.press("Ctrl+A")
    hands.type(str(len(BY_HAND)))
    hands.check_mnemonics()
    hands.press("Alt+O")
    hands.press("F7", settle=False)
    hands.until(lambda: isinstance(QApplication.activeWindow(), BallotWindow), "the ballot")
    for cast, answer in enumerate(BY_HAND, start=1):
        hands.press("Return")
        assert hands.look(hands.front("proposal").text) == PROPOSAL
        hands.press(str(answer), "Return", "Return")
        assert f"{cast} of {len(BY_HAND)}" in hands.look(hands.front("waiting_count").text)
        assert hands.focus == "Ready for the next voter", "nothing of the ballot is left on the screen"
        hands.press("Return")
    hands.press("Ctrl+E")
    assert f"{len(BY_HAND)} cast of {len(BY_HAND)}" in hands.look(hands.ui.turnout.text)
    close_poll(hands)
    (only,) = hands.look(lambda: shown(hands))
    assert f"1. {PROPOSAL} | contested" in only
    assert "Strongly agree 2, Agree 3, In between 0, Disagree 1, Strongly disagree 1" in only


def close_poll(hands: Hands) -> None:
    """Close it, and say that one is sure."""
    hands.press("Alt+P", settle=False)
    hands.until(lambda: QApplication.activeModalWidget() is not None, "the question")
    hands.press("Return")
    hands.until(lambda: hands.ui.steps.currentIndex() == 2, "the result")


def shown(hands: Hands) -> list[str]:
    """What the cards of the result say, one string a card."""
    cards = hands.ui.steps.findChildren(ResultCard)
    return [
        " | ".join(
            [
                *(label.text() for label in card.findChildren(QLabel) if label.text()),
                *(bar.accessibleName() + bar.accessibleDescription() for bar in card.findChildren(ResultBar)),
            ]
        )
        for card in cards
        if card.isVisible()
    ]


def review(hands: Hands) -> None:
    """Step 6: what was found is answered, and neighbours say yes once; what they say yes to is answered too."""
    hands.press("Alt+6")
    assert hands.title == f"Review · {TITLE} · Workshop"
    hands.check_mnemonics()
    hands.tab_to("Contributions that were drawn")
    hands.press("Y")
    assert "Tick" in hands.look(hands.ui.problem.text), "nothing was ticked"
    hands.press("Home", "Space", "Y")
    for _question in range(5):
        hands.press("N")
    assert hands.look(hands.ui.check_progress.text) == "6 of 6 answered"
    hands.tab_to("The words in question")
    total = int(hands.look(hands.ui.progress.text).split()[2])
    assert total
    for _card in range(total):
        if hands.look(lambda: hands.ui.asked.isVisible()):
            hands.press("K")
        else:
            hands.press("K", settle=False)
            hands.until(lambda: QApplication.activePopupWidget() is not None, "the reasons")
            hands.press("1")
    assert hands.look(hands.ui.progress.text) == f"{total} of {total} answered"


def seal(hands: Hands, folder: Path) -> list[str]:
    """Step 6: close, look at what leaves, seal into `folder`; gives the laptop's six words."""
    leaves = close(hands)
    assert any("[phone number]" in line for line in leaves)
    assert not any("07700" in line for line in leaves)
    ballots = HEADS + len(BY_HAND)
    return seal_into(
        hands, folder, f"{len(SAID) + 1} contributions, 3 proposals, 2 polls, {ballots} ballots, {HEADS} heads"
    )


def close(hands: Hands) -> list[str]:
    """Close the session; gives the lines of what leaves."""
    hands.press("Alt+7")
    assert hands.title == f"Seal · {TITLE} · Workshop"
    hands.check_mnemonics()
    hands.press("Alt+C", settle=False)
    hands.until(lambda: QApplication.activeModalWidget() is not None, "the question")
    hands.press("Return")
    hands.until(lambda: not hands.ui.close_session.isVisible(), "the session to close")
    return hands.look(lambda: _lines(hands.ui.in_words))


def seal_into(hands: Hands, folder: Path, figures: str) -> list[str]:
    """Seal into `folder`; the page says these figures. Gives the laptop's six words."""
    assert hands.look(hands.ui.seal.isEnabled)
    hands.press("Alt+S", settle=False)
    hands.file(folder)
    hands.until(lambda: hands.ui.done_card.isVisible(), "the sealed report")
    assert figures in hands.look(hands.ui.done_details.text)
    return [word for word in hands.look(hands.ui.done_words.text).split() if word.isalpha()]


def take_receipt(hands: Hands, receipt: Path) -> None:
    """Step 8: when the app opens it says what waits; the receipt that City Hall wrote is taken in."""
    assert "1 sealed session waits for City Hall's receipt" in hands.notice
    hands.press("Alt+8")
    assert hands.title == "Afterwards · Workshop"
    assert "Awaiting receipt since today" in hands.words()
    assert not hands.look(hands.ui.wipe.isEnabled)
    hands.press("Ctrl+O", settle=False)
    hands.file(receipt)
    hands.until(lambda: hands.ui.wipe.isEnabled(), "the receipt to come in")
    assert f"City Hall has the report of “{TITLE}”" in hands.notice


def wipe(hands: Hands) -> None:
    """Step 9: wipe the session, in two steps that say what goes."""
    hands.tab_to("Wipe…")
    hands.press("Space", settle=False)
    assert f"{len(SAID) + 1} contributions" in hands.dialog_says("goes")
    assert hands.focus == "Keep the session"
    hands.choose("Go on")
    assert "cannot be undone" in hands.dialog_says("last_words")
    assert hands.focus == f"Destroy “{TITLE}” on this laptop"
    hands.press("Space")
    hands.choose("Wipe for good")
    hands.until(lambda: hands.shell.page.notice.sentence.startswith("Wiped."), "the wipe")
    assert "No sealed session waits for a receipt." in hands.words()
    assert TITLE not in hands.words()


def _lines(view: QListView) -> list[str]:
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]
