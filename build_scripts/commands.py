"""The commands of the door: what each needs from the system, and what it does inside the environment."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from build_scripts import attack as attacks
from build_scripts import bench as benchmarks
from build_scripts import checks, oracles, test_run
from build_scripts import forms as compiler
from build_scripts import system_packages as system
from build_scripts import translations as words
from build_scripts.hand_over import hand_over
from build_scripts.set_up_error import SetUpError
from build_scripts.surroundings import has_display, utf8

Action = Callable[[Path, list[str]], int]


@dataclass(frozen=True, slots=True)
class Command:
    """One word after `dev.py`: its line of help, its action, and what the operating system has to have for it."""

    name: str
    help: str
    run: Action
    system_packages: Callable[[], tuple[system.Need, ...]]


def parse(arguments: list[str]) -> tuple[Command, list[str]]:
    """The command named first in `arguments`, and all that follows it, untouched."""
    parser = argparse.ArgumentParser(prog="dev.py", description="The one door to Workshop.")
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in COMMANDS.values():
        subparsers.add_parser(command.name, help=command.help, add_help=False)
    name = parser.parse_args(arguments[:1]).command
    return COMMANDS[name], arguments[1:]


def run(root: Path, arguments: list[str]) -> int:
    """Open the app; where there is no display say so, and play the rehearsal instead."""
    if has_display(os.environ):
        return _app(["workshop_app", *arguments])
    folder = root / "build" / f"rehearsal-{datetime.now():%Y%m%d-%H%M%S}"
    print(
        f"There is no display here, so no window can open. Playing the rehearsal instead, into {folder}.\n", flush=True
    )
    return rehearse(root, ["--out", str(folder)])


def rehearse(root: Path, arguments: list[str]) -> int:
    """Play a whole session with made-up people, or with a file of real statements and votes."""
    return _app(["workshop_app.cli", "rehearse", *arguments])


def test(root: Path, arguments: list[str]) -> int:
    """Run the tests; without arguments all of them, with the coverage that the rules ask for.

    Where the oracles cannot be set up, a developer's tests that ask them are skipped; in CI the run fails.
    """
    if oracles.are_asked(arguments):
        try:
            oracles.prepare(root)
        except SetUpError as fault:
            print(fault, file=sys.stderr)
            if oracles.must_be_there():
                return 1
    return test_run.run(root, arguments)


def check(root: Path, arguments: list[str]) -> int:
    """Lint, format, types, layers and forms."""
    return checks.run(root, arguments)


def forms(root: Path, arguments: list[str]) -> int:
    """Compile the forms and resources into workshop_app/ui/generated."""
    return compiler.run(root, arguments)


def translations(root: Path, arguments: list[str]) -> int:
    """Collect the sentences that depend on a number into resources/i18n, and compile them."""
    return words.run(root, arguments)


def bench(root: Path, arguments: list[str]) -> int:
    """Measure the speeds that are promised, each against a baseline in the same run."""
    return benchmarks.run(root, arguments)


def attack(root: Path, arguments: list[str]) -> int:
    """Attack sealed reports at random, for as long as one likes; stops at the first that gets through."""
    return attacks.run(root, arguments)


def score_identifiers(root: Path, arguments: list[str]) -> int:
    """Say how well identifiers are found in lines whose answers are known."""
    from build_scripts import score_identifiers as scorer  # noqa: PLC0415 - it needs the app's packages

    return scorer.run(root, arguments)


def train_identifiers(root: Path, arguments: list[str]) -> int:
    """Make the small model that finds identifiers anew, and say by how much its figures differ."""
    from build_scripts import train_identifiers as trainer  # noqa: PLC0415 - it needs the app's packages

    return trainer.run(root, arguments)


def pictures(root: Path, arguments: list[str]) -> int:
    """Draw the pictures of the README and the guides from the real windows."""
    return _script(root, [str(Path("build_scripts", "pictures.py")), *arguments])


def freeze(root: Path, arguments: list[str]) -> int:
    """Build the folder that runs without Python, into dist/, and look through it for what must not be in it."""
    from build_scripts import silent_build  # noqa: PLC0415 - it reads a list of the app's

    out = ["--distpath", "dist", "--workpath", str(Path("build", "freeze")), "--noconfirm", "--log-level", "WARN"]
    spec = str(Path("build_scripts", "workshop_app.spec"))
    command = [sys.executable, "-m", "PyInstaller", *out, *arguments, spec]
    status = subprocess.call(command, cwd=root, env=utf8(os.environ))
    return status or silent_build.report(root / "dist" / "workshop-app")


def _app(arguments: list[str]) -> int:
    """The app with `arguments`, in the folder of whoever called: the files they name are theirs."""
    return hand_over([sys.executable, "-m", *arguments], utf8(os.environ))


def _script(root: Path, arguments: list[str]) -> int:
    """A script of the project, in the project's folder."""
    os.chdir(root)
    return hand_over([sys.executable, *arguments], utf8(os.environ))


def _for_window() -> tuple[system.Need, ...]:
    window = system.WINDOW if has_display(os.environ) else ()
    return (*system.PYTHON, *system.LIBRARIES, *window)


def _for_tools() -> tuple[system.Need, ...]:
    return (*system.PYTHON, *system.LIBRARIES)


def _for_freezing() -> tuple[system.Need, ...]:
    debians_python = sys.base_prefix == "/usr"  # another Python brings its library along
    library = f"libpython{sys.version_info.major}.{sys.version_info.minor}"
    shared = (system.Need(library, library=f"{library}.so.1.0"),) if debians_python else ()
    return (*_for_tools(), system.Need("binutils", program="objdump"), *shared)


def _for_tests() -> tuple[system.Need, ...]:
    return (*system.PYTHON, *system.LIBRARIES, *system.WINDOW, *system.TESTS)


COMMANDS = {
    command.name: command
    for command in (
        Command("run", "open the app", run, _for_window),
        Command("rehearse", "play a whole session without a window (--out DIR …)", rehearse, _for_tools),
        Command("test", "run the tests (what follows goes to pytest)", test, _for_tests),
        Command("check", "lint, format, types, layers, forms", check, _for_tools),
        Command("bench", "measure the promised speeds (--only NAME, --json FILE)", bench, _for_tools),
        Command("attack", "attack sealed reports at random (--minutes N, --seed S)", attack, _for_tools),
        Command("forms", "compile forms and resources", forms, _for_tools),
        Command("translations", "collect and compile what depends on a number", translations, _for_tools),
        Command(
            "score-identifiers",
            "say how well identifiers are found (--set FILE.jsonl, --case lower)",
            score_identifiers,
            _for_tools,
        ),
        Command(
            "train-identifiers",
            "make the model that finds identifiers anew (--check only compares)",
            train_identifiers,
            _for_tools,
        ),
        Command("pictures", "draw the pictures of the guides", pictures, _for_tools),
        Command("freeze", "build the folder that runs without Python", freeze, _for_freezing),
    )
}
