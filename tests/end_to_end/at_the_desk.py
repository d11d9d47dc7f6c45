"""What the programme's office does at its window, by keyboard: steps 1, 2 and 7 of the whole path."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.end_to_end.hands import Hands
from workshop_app.domain.places import BOROUGHS

PASSPHRASE = "orbit lantern meadow cactus violin"
NAME = "Made-up programme for London"
CORE = ("Every borough has one place to ask for help that is not the police", "What was done is published every year")
SEPARATOR = " · "


def set_up(hands: Hands) -> None:
    """Step 1: the vault, its passphrase typed twice, and the recovery code, of which one group is typed back."""
    assert hands.title == "Set up · Workshop"
    assert hands.focus == "Passphrase"
    hands.type("london")
    assert hands.look(hands.ui.hint.text), "a weak passphrase gets a hint"
    assert not hands.look(hands.ui.create.isEnabled)
    hands.press("Ctrl+A")
    hands.type(PASSPHRASE)
    hands.tab_to("The same passphrase again")
    hands.type(PASSPHRASE)
    hands.choose("Make the vault")
    hands.until(lambda: hands.shell.window.page_name == "recovery", "the recovery code")
    assert hands.title == "Recovery code · Workshop"
    groups = hands.look(hands.ui.code.text).split()
    number = int("".join(filter(str.isdigit, hands.look(hands.ui.group_label.text))))
    hands.press("Alt+T")
    hands.type(groups[number - 1])
    hands.press("Return")
    assert hands.title == "Workshop"


def make_programme(hands: Hands, pack: Path) -> list[str]:
    """Step 2: a programme with core proposals, and its pack at `pack`; gives its three fingerprint words."""
    hands.choose("Programme desk")
    assert hands.title == f"Programme{SEPARATOR}Workshop"
    assert hands.focus == "Create a programme"
    hands.press("Space")
    hands.press("Ctrl+A")
    hands.type(NAME)
    hands.tab_to("Questions")
    hands.press("Right")
    assert hands.focus == "Core proposals"
    hands.press("Tab")
    for proposal in CORE:
        hands.type(proposal)
        hands.press("Return")
    hands.choose("Create the programme")
    hands.until(lambda: "created" in hands.shell.page.notice.sentence, "the programme")
    assert hands.title == f"Programme{SEPARATOR}{NAME}{SEPARATOR}Workshop"
    hands.check_mnemonics()
    words = hands.look(hands.ui.words.text).split()
    assert hands.focus == "Export pack…"
    hands.press("Space", settle=False)
    hands.choose("Choose where…")
    hands.file(pack)
    hands.until(pack.exists, "the pack")
    assert pack.name in hands.notice
    return [word for word in words if word.isalpha()]


def drop(hands: Hands, *paths: Path) -> None:
    """Drop these files on the window, as the window system does."""

    def work() -> None:
        data, window = QMimeData(), hands.shell.window
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        entered = QDragEnterEvent(QPoint(400, 300), copy, data, left, none)
        QApplication.sendEvent(window, entered)
        assert entered.isAccepted(), "the window does not take these files"
        QApplication.sendEvent(window, QDropEvent(QPointF(400, 300), copy, data, left, none))

    hands.look(work)
    hands.settle()


def unlock(hands: Hands) -> None:
    """Come back to a window that asks for the passphrase."""
    assert hands.title == "Unlock · Workshop"
    hands.type(PASSPHRASE)
    hands.press("Return")
    hands.until(lambda: hands.shell.window.page_name != "unlock", "the vault to open")
    hands.settle()


def take_in(hands: Hands, sealed: Path, words: Sequence[str]) -> None:
    """Step 7, first half: an unknown laptop's file waits in the tray, is approved by its words, and comes in once."""
    drop(hands, sealed)
    assert hands.title == f"Sessions{SEPARATOR}{NAME}{SEPARATOR}Workshop"
    assert not hands.look(hands.ui.table.model().rowCount)
    hands.tab_to("Approve laptop…")
    hands.press("Space", settle=False)
    assert [word for word in hands.dialog_says("words").split() if word.isalpha()] == list(words)
    hands.tab_to("The words that were read out are these, in this order")
    hands.press("Space")
    hands.choose("Approve laptop")
    hands.until(lambda: hands.ui.table.model().rowCount() == 1, "the session in the table")
    drop(hands, sealed)
    assert "already here" in hands.notice
    assert hands.look(hands.ui.table.model().rowCount) == 1


def write_receipts(hands: Hands, folder: Path) -> Path:
    """Step 7: the receipt that is due, into `folder`; gives its file."""
    hands.press("Alt+4")
    assert hands.title == f"Receipts{SEPARATOR}{NAME}{SEPARATOR}Workshop"
    assert "1 report that came in has no receipt yet" in hands.words()
    hands.check_mnemonics()
    assert hands.focus == "Write all that are due…"
    hands.press("Space", settle=False)
    hands.file(folder)
    hands.until(lambda: "1 receipt is in" in hands.shell.page.notice.sentence, "the receipt")
    assert "Every report that came in has its receipt." in hands.words()
    (receipt,) = folder.glob("*.wreceipt")
    return receipt


def look_at_coverage(hands: Hands, borough: str, group: str, heads: int, contributions: int) -> None:
    """Step 7: the session is counted where and with whom it was, and its heads and contributions with it."""
    hands.press("Alt+5")
    assert hands.title == f"Coverage{SEPARATOR}{NAME}{SEPARATOR}Workshop"
    hands.check_mnemonics()
    words = hands.words()
    for figure in ("1\nsession\n", f"{heads}\nheads\n1 of 33 boroughs", f"{contributions}\ncontributions\n"):
        assert figure in words
    assert hands.look(lambda: _cells(hands.ui.table.model())) == {(borough, group): "1"}


def _cells(model: QAbstractItemModel) -> dict[tuple[str, str], str]:
    """What is not a dot in the table of boroughs (down) and groups (across)."""
    down, across = Qt.Orientation.Vertical, Qt.Orientation.Horizontal
    cells = {
        (str(model.headerData(row, down)), str(model.headerData(column, across))): str(model.index(row, column).data())
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    }
    return {place: cell for place, cell in cells.items() if cell != "·" and place[0] in BOROUGHS}


def write_brief(hands: Hands, path: Path) -> None:
    """Step 7, second half: the brief, as a PDF at `path`."""
    hands.press("Alt+6")
    assert hands.title.startswith("Brief")
    hands.choose("Save the brief…")
    hands.file(path)
    hands.until(path.exists, "the brief")
    hands.settle()
    assert path.name in hands.notice
