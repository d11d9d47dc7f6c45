"""A private screen with a window manager, a message bus and the accessibility bus; the app on it as a process.

Everything is started here and ends with the test. Nothing reaches the screen, the bus or the home of whoever runs it.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from build_scripts import system_packages

ROOT = Path(__file__).resolve().parents[2]
READER = Path(__file__).with_name("reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"
BUS_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
PATIENCE = 20.0
MOST_TABS = 30
NEEDS = (
    *("xvfb", "openbox", "xdotool", "at-spi2-core", "python3-pyatspi", "gir1.2-atspi-2.0", "dbus-daemon"),
    *(need.package for need in system_packages.WINDOW),
)
"""The packages that these tests need, for `pytest.mark.needs`."""


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that shows, as a screen reader gets it. `place` is left, top, width and height on the screen."""

    role: str
    name: str
    description: str
    label: str
    states: tuple[str, ...]
    place: tuple[int, ...]

    @property
    def called(self) -> str:
        """What it is announced as: its name, or the label that belongs to it."""
        return self.name or self.label


class App:
    """One process of the app, and what is done with it."""

    def __init__(self, process: subprocess.Popen[bytes], environment: dict[str, str], output: Path) -> None:
        self.process, self._environment, self._output = process, environment, output

    def things(self) -> list[Thing]:
        """Everything that shows now."""
        done = subprocess.run(
            [SYSTEM_PYTHON, "-W", "ignore", str(READER), str(self.process.pid)],
            env=self._environment,
            capture_output=True,
            check=False,
            timeout=PATIENCE,
        )
        if done.returncode != 0:  # what it was reading went away under it
            return []
        return [
            Thing(**{**each, "states": tuple(each["states"]), "place": tuple(each["place"])})
            for each in json.loads(done.stdout)
        ]

    def wait(self, true: Callable[[list[Thing]], Any], what: str) -> Any:
        """Read until `true(things)` gives something, and give that."""
        deadline = time.monotonic() + PATIENCE
        while True:
            things = self.things()
            found = true(things) if things else None
            if found:
                return found
            assert self.process.poll() is None, f"the app ended: {self.said()}"
            shown = "\n".join(f"{each.role} {each.called!r} {each.description!r}" for each in things)
            assert time.monotonic() < deadline, f"waited for {what}; on the screen:\n{shown}\n{self.said()}"
            time.sleep(0.1)

    def wait_for(self, role: str, name: str) -> Thing:
        """Wait for what has this role and this name."""
        return self.wait(
            lambda things: next((each for each in things if (each.role, each.called) == (role, name)), None),
            f"{role} {name!r}",
        )

    def wait_for_focus(self, name: str) -> Thing:
        """Wait until what is called so has the focus."""
        return self.wait(
            lambda things: next((each for each in things if each.called == name and "focused" in each.states), None),
            f"the focus on {name!r}",
        )

    def wait_for_title(self, title: str) -> None:
        """Wait until the window says that one is there."""
        self.wait(lambda things: any(each.role == "frame" and each.name == title for each in things), title)

    def tab_to(self, name: str) -> None:
        """Press Tab until what is called so has the focus."""
        for _ in range(MOST_TABS):
            focused = self.wait(lambda things: [each for each in things if "focused" in each.states], "a focus")
            if focused[-1].called == name:
                return
            self.press("Tab")
        raise AssertionError(f"{name!r} is not reached by Tab")

    def press(self, *keys: str) -> None:
        """Press these keys, as xdotool names them."""
        self._xdotool("key", "--delay", "20", *keys)

    def type(self, text: str) -> None:
        """Type these words."""
        self._xdotool("type", "--delay", "4", text)

    def typing(self, text: str) -> subprocess.Popen[bytes]:
        """Begin to type these words, and go on meanwhile."""
        return subprocess.Popen(["xdotool", "type", "--delay", "4", text], env=self._environment)

    def drag(self, start: Sequence[int], end: Sequence[int]) -> None:
        """Drag with the mouse, from one place of the screen to another."""
        steps = 8
        words = ["mousemove", *map(str, start), "mousedown", "1"]
        for step in range(1, steps + 1):
            place = [begin + (to - begin) * step // steps for begin, to in zip(start, end, strict=True)]
            words += ["sleep", "0.05", "mousemove", *map(str, place)]
        self._xdotool(*words, "sleep", "0.2", "mouseup", "1")

    def kill(self) -> None:
        """As if the power went."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(PATIENCE)

    def said(self) -> str:
        """What the process wrote to its terminal."""
        return self._output.read_text(encoding="utf-8", errors="replace")

    def _xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._environment, check=True, timeout=PATIENCE)


class Desktop:
    """A screen of one's own. `app` starts the app on it."""

    def __init__(self, environment: dict[str, str], folder: Path) -> None:
        self._environment, self._folder = environment, folder
        self._started = 0

    @contextmanager
    def app(self, data: Path) -> Iterator[App]:
        """The app on this data folder; it is ended with the block."""
        self._started += 1
        output = self._folder / f"output-{self._started}.txt"
        command = [sys.executable, "-m", "workshop_app", "--data", str(data)]
        with output.open("wb") as to:
            process = subprocess.Popen(command, cwd=ROOT, env=self._environment, stdout=to, stderr=subprocess.STDOUT)
        try:
            yield App(process, self._environment, output)
        finally:
            _end(process)


@contextmanager
def desktop(folder: Path) -> Iterator[Desktop]:
    """A screen of 1280 by 800, its home under `folder`."""
    environment = _environment(folder)
    with ExitStack() as stack:

        def start(*command: str, **options: Any) -> subprocess.Popen[bytes]:
            process = subprocess.Popen(
                command, env=environment, stdout=options.pop("stdout", subprocess.DEVNULL), stderr=subprocess.DEVNULL
            )
            stack.callback(_end, process)
            return process

        bus = start("dbus-daemon", "--session", "--nofork", "--print-address=1", stdout=subprocess.PIPE)
        environment["DBUS_SESSION_BUS_ADDRESS"] = _line(bus)
        screen = start(
            *("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"), stdout=subprocess.PIPE
        )
        environment["DISPLAY"] = f":{_line(screen)}"
        start("openbox")
        _wait_for_window_manager(environment)
        start(BUS_LAUNCHER, "--launch-immediately")
        yield Desktop(environment, folder)


def _wait_for_window_manager(environment: dict[str, str]) -> None:
    """A window that was there before its manager would never be given the focus."""
    deadline = time.monotonic() + PATIENCE
    asked = ["xdotool", "get_num_desktops"]
    while subprocess.run(asked, env=environment, capture_output=True, check=False).returncode != 0:
        assert time.monotonic() < deadline, "openbox did not start"
        time.sleep(0.05)


def _environment(folder: Path) -> dict[str, str]:
    runtime = folder / "run"
    runtime.mkdir(mode=0o700)
    outside = ("XDG_", "DBUS_", "DISPLAY", "WAYLAND_DISPLAY", "AT_SPI", "XAUTHORITY", "COV_", "PYTEST_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(outside)}
    return {
        **kept,
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(runtime),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",  # this desktop has no keyring to offer
        "PYTHONFAULTHANDLER": "1",
        "QT_LOGGING_RULES": "qt.accessibility.atspi.warning=false",  # one per reading, and of no meaning
        "PYTHONUNBUFFERED": "1",
        "LANG": "C.UTF-8",
    }


def _line(process: subprocess.Popen[bytes]) -> str:
    assert process.stdout is not None
    line = process.stdout.readline().decode().strip()
    assert line, f"{process.args} did not start"
    return line


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    if process.stdout is not None:
        process.stdout.close()
