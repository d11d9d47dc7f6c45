"""An evening at three tables, by files only and through the windows: one laptop dies, nothing that was said goes."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.end_to_end import at_a_table
from tests.services.test_withdrawal import printed
from tests.ui.dropping import drop
from tests.ui.session import begun, in_hand
from tests.ui.shell import PASSPHRASE, Shell, opened
from workshop_app.domain.mirror import file_name

SEED = random.SystemRandom().randrange(1_000)
SAID = {
    1: ["The bus stops at nine", "Nobody says who to ring", "A room until ten"],
    2: ["Officers stay two years", "Lamps in the park", "Mentors from our streets"],
    3: ["Short contracts for mentors", "Ask the school first", "Open in the holidays", "One number to ring"],
}
TAKEN_BACK = "Said with a card, and taken back at another table"
LEAD = ["Somebody at the door asked for a leaflet"]


@contextmanager
def laptop(qapp: QApplication, qtbot: QtBot, folder: Path) -> Iterator[Shell]:
    with opened(qapp, qtbot, folder) as shell:
        shell.until(lambda: shell.window.page_name)
        shell.settle()
        yield shell


def cards_of(shell: Shell, session_id: str, path: Path) -> str:
    """Make cards on the lead's laptop; gives the code of one."""
    until = datetime.now() + timedelta(days=3)
    shell.ask(lambda services: services.withdrawals.make(session_id, path, 2, until, "Ring 020 7946 0018."))
    return str(printed(path)[0])


def killed_at_work(folder: Path, stick: Path, mirror: Path, number: int, after: int) -> None:
    """A laptop of a table in a process of its own, killed once so many of its lines are in the mirror."""
    mirror.mkdir()
    command = [sys.executable, "-m", at_a_table.__name__, *map(str, (folder, stick, mirror, number)), *SAID[number]]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            for _ in range(after):
                assert process.stdout.readline() == "mirrored\n"
        finally:
            process.kill()
    assert process.returncode == -9


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="a process is killed as Unix kills")
def test_four_laptops_meet_by_files_and_one_dies(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    chance = random.Random(SEED)
    dies = chance.choice(sorted(SAID))
    after = chance.randint(1, len(SAID[dies]) - 1)
    told = f"seed {SEED}: table {dies} dies after {after} lines"
    sticks = {number: tmp_path / f"stick-{number}" for number in SAID}

    with laptop(qapp, qtbot, tmp_path / "lead") as shell:
        shell.open_vault()
        made = shell.ask(lambda services: begun(services, tmp_path))
        code = cards_of(shell, made.session.id, tmp_path / "cards.pdf")
        in_hand(shell, made, "tables")
        for stick in sticks.values():
            stick.mkdir()
            shell.page.make_packs(stick)  # type: ignore[attr-defined]
            shell.settle()
        in_hand(shell, made, "run")
        at_a_table.type_lines(shell, LEAD)

    for number, said in SAID.items():
        stick = sticks[number]
        if number == dies:
            mirror = tmp_path / "mirror"
            killed_at_work(tmp_path / f"table-{number}", stick, mirror, number, after)
            with laptop(qapp, qtbot, tmp_path / "spare") as shell:
                at_a_table.go_on(shell, stick, number, mirror / file_name(made.session.id))
                there = {item.text for item in shell.ask(lambda s: s.capture.contributions(made.session.id))}
                assert set(said[:after]) <= there, f"{told}: a line that was said to be mirrored is gone"
                at_a_table.type_lines(shell, [line for line in said if line not in there])
                at_a_table.export(shell, stick)
            continue
        with laptop(qapp, qtbot, tmp_path / f"table-{number}") as shell:
            at_a_table.take_notes(shell, stick, number)
            at_a_table.type_lines(shell, said[:1])
            at_a_table.export(shell, stick)
            at_a_table.type_lines(shell, said[1:])
            if number == min(set(SAID) - {dies}):
                at_a_table.with_card(shell, code, TAKEN_BACK)
            else:
                at_a_table.hand_in(shell, code)
            at_a_table.export(shell, stick)

    files = [path for stick in sticks.values() for path in stick.glob("*.wnotes")]
    assert len(files) == 5
    with laptop(qapp, qtbot, tmp_path / "lead") as shell:
        shell.ui.secret.setText(PASSPHRASE)
        shell.press(shell.ui.unlock)
        in_hand(shell, made, "tables")
        for _ in range(2):
            chance.shuffle(files)
            drop(shell, *files)
        record = shell.ask(lambda services: services.seals.preview(made.session.id)).record
        again = shell.ask(lambda services: services.merging.certificates(made.session.id))
        assert shell.page._seen.conflicts == ()  # type: ignore[attr-defined]
    typed = [(line, number) for number, said in SAID.items() for line in said]
    came = [(item.text, item.table) for item in record.contributions if item.text not in LEAD]
    assert sorted(came) == sorted(typed), told
    assert len(record.contributions) == len(typed) + len(LEAD)
    assert len(again) == 1, "what came a second time changed nothing"
