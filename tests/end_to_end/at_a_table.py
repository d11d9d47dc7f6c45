"""What a note-taker does at the window: takes a pack, types, mirrors, exports; and goes on at a spare laptop.

Run as a program it is a laptop that works until it is killed: it says a line on its output for each that is mirrored.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.dropping import drop
from tests.ui.shell import Shell
from workshop_app.keys import words
from workshop_app.ui.dialogs.card import CardDialog
from workshop_app.ui.dialogs.hand_in import HandInDialog
from workshop_app.ui.dialogs.mirror import PinDialog
from workshop_app.ui.dialogs.table_pack import TablePackDialog

PIN = "271828"


def take_notes(shell: Shell, stick: Path, table: int) -> None:
    """From the first start to the page of table notes: the pack is dropped, its table chosen, a PIN set."""
    _offered(shell, stick, table)._ui.take.click()
    _past_the_code(shell)
    shell.press(shell.ui.begin)


def go_on(shell: Shell, stick: Path, table: int, mirror: Path) -> None:
    """On a spare: the pack is dropped, and the mirror, which lies on another stick, opened with it and the PIN."""
    dialog = _offered(shell, stick, table)
    shell.page.opening.resume(dialog, dialog.offer, mirror, PIN)  # type: ignore[attr-defined]
    _past_the_code(shell)
    shell.until(lambda: shell.page.model.total)  # type: ignore[attr-defined]


def type_lines(shell: Shell, lines: list[str]) -> None:
    """Type each, and wait until the window shows it."""
    model: Any = shell.page.model  # type: ignore[attr-defined]
    for line in lines:
        before = model.total
        shell.ui.entry.setPlainText(line)
        QTest.keyClick(shell.ui.entry, Qt.Key.Key_Return)
        shell.until(lambda before=before: model.total > before)


def mirror_to(shell: Shell, stick: Path) -> None:
    """Switch the mirror on, with the laptop's PIN."""
    mirror: Any = shell.page.mirror  # type: ignore[attr-defined]
    mirror._watch.setInterval(20)
    mirror.asks(stick)
    dialog = shell.dialog(PinDialog)
    dialog._ui.secret.setText(PIN)
    dialog._ui.test.click()
    shell.until(lambda: shell.ui.mirror.text().startswith("Mirrored "))


def with_card(shell: Shell, code: str, line: str) -> None:
    """Somebody shows a card and speaks; then it is put away."""
    cards: Any = shell.page.cards  # type: ignore[attr-defined]
    cards.turn()
    dialog = shell.dialog(CardDialog)
    dialog._ui.code.setText(code)
    shell.press(dialog._ui.take)
    type_lines(shell, [line])
    cards.turn()


def hand_in(shell: Shell, code: str) -> None:
    """Somebody brings a card to take back what they said."""
    shell.page.cards.hand_in()  # type: ignore[attr-defined]
    dialog = shell.dialog(HandInDialog)
    dialog._ui.code.setText(code)
    for _ in ("look", "take it out"):
        shell.press(dialog._ui.hand_in)
    assert "handed in" in shell.page.notice.sentence


def export(shell: Shell, stick: Path) -> None:
    """Write the notes on the stick."""
    shell.page.export_to(stick)  # type: ignore[attr-defined]
    shell.until(lambda: "reads back" in shell.page.notice.sentence)
    shell.settle()


def _offered(shell: Shell, stick: Path, table: int) -> Any:
    (pack,) = stick.glob("*.wtable")
    drop(shell, pack)
    ui = (dialog := shell.dialog(TablePackDialog))._ui
    ui.table.setCurrentIndex(ui.table.findData(table))
    ui.pin.setText(PIN)
    ui.again.setText(PIN)
    return dialog


def _past_the_code(shell: Shell) -> None:
    """The recovery code is shown: type back the group that is asked for."""
    shell.until(lambda: shell.window.page_name == "recovery")
    page: Any = shell.page
    shell.until(lambda: page._groups)
    page._ui.group.setText(page._groups[page._asked])
    page._ui.proceed.click()
    shell.until(lambda: shell.window.page_name == "table_notes")
    shell.settle()


def until_killed(folder: Path, stick: Path, mirror: Path, table: int, lines: list[str]) -> None:
    """A laptop at a table, in a process of its own."""
    from pytestqt.qt_compat import qt_api
    from pytestqt.qtbot import QtBot

    from tests.ui.shell import opened

    words._SCRYPT["n"] = 2
    qt_api.set_qt_api("pyside6")
    application = QApplication([])
    bot: Any = QtBot(None)  # type: ignore[arg-type]  # nothing of it is asked for that belongs to a test
    with opened(application, bot, folder) as shell:
        shell.until(lambda: shell.window.page_name)
        shell.settle()
        take_notes(shell, stick, table)
        mirror_to(shell, mirror)
        (path,) = mirror.glob("*.MIR")
        for line in lines:
            size = path.stat().st_size
            type_lines(shell, [line])
            shell.until(lambda size=size: path.stat().st_size != size)
            os.write(1, b"mirrored\n")
        shell.until(lambda: False, 60_000)


if __name__ == "__main__":
    until_killed(*map(Path, sys.argv[1:4]), int(sys.argv[4]), sys.argv[5:])
