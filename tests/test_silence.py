"""Silence (R6): a process that loads all of the app and does the main job, watched in four ways at once.

Python's audit hook hears what Python is asked for; the descriptors of the process say what it holds; the maps and the
list of modules say what it loaded; `strace` says what it and its children asked of the kernel. Each is shown to see.
"""

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from build_scripts import elf, system_packages
from tests.silent_run import OFFENCES
from tests.spoken import speakers
from workshop_app.services import could_speak
from workshop_app.services.could_speak import DOORS

ROOT = Path(__file__).resolve().parent.parent
CALLS = "socket,socketpair,connect,bind,listen,sendto,sendmsg,sendmmsg,execve,open,openat"
FOREIGN = re.compile(r"\bsocket(pair)?\((?!AF_UNIX|AF_LOCAL)|sa_family=(?!AF_UNIX|AF_LOCAL)")
DEVICE = re.compile(r"\bopen(at)?\(.*\"/dev/(snd|dsp|audio|video|media|v4l)")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="what a process holds is read from /proc")


@dataclass(frozen=True)
class Seen:
    """What the process says was seen of it, and what the kernel was asked, where `strace` may look."""

    said: dict
    kernel: tuple[str, ...] | None

    @property
    def foreign(self):
        return [line for line in self.kernel or () if FOREIGN.search(line)]

    @property
    def devices(self):
        return [line for line in self.kernel or () if DEVICE.search(line)]

    @property
    def programs(self):
        """What was started, after the process itself."""
        started = [line.partition("execve(")[2] for line in self.kernel or () if "execve(" in line and " = 0" in line]
        return [each.split('"')[1] for each in started][1:]

    @property
    def forbidden(self):
        return [each for each in self.said["modules"] if could_speak.forbidden_module(each)] + [
            each for each in self.said["libraries"] if could_speak.forbidden_library(each)
        ]


def run(argument, folder):
    command = [sys.executable, "-m", "tests.silent_run", str(argument)]
    notes = folder / "kernel.txt"
    watched = may_trace()
    if watched:
        command = ["strace", "-f", "-qq", "-o", str(notes), "-e", f"trace={CALLS}", "-s", "200", *command]
    done = subprocess.run(command, cwd=ROOT, env=dict(os.environ), capture_output=True, text=True, timeout=110)
    assert done.returncode == 0, done.stderr
    lines = notes.read_text(encoding="utf-8", errors="replace").splitlines() if watched else None
    return Seen(json.loads(done.stdout.splitlines()[-1]), lines and tuple(lines))


def may_trace():
    """Whether `strace` is there and the kernel lets it look."""
    if not system_packages.BY_PACKAGE["strace"].is_met():
        return False
    return subprocess.run(["strace", "-qq", "-o", os.devnull, "true"], capture_output=True).returncode == 0


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """All modules, the rehearsal, and the window from the first start to a report that was taken in."""
    folder = tmp_path_factory.mktemp("silent")
    return run(folder, folder)


@pytest.mark.needs("strace")
def test_the_main_job_opens_no_socket_that_leaves_the_computer_and_looks_no_name_up(whole):
    assert whole.said["asked"] == []
    assert whole.said["held"] == []
    assert whole.said["devices"] == []
    assert whole.said["tally"] == ["0 0 0 0 0"]
    assert whole.foreign == []
    assert whole.devices == []


@pytest.mark.needs("strace")
def test_the_main_job_starts_itself_again_and_no_other_program(whole):
    """It could speak in the app's stead."""
    if whole.kernel is None:
        pytest.skip("the kernel lets no program be watched here")
    assert {Path(each).resolve() for each in whole.programs} == {Path(sys.executable).resolve()}


def test_everything_was_loaded_and_nothing_made_for_a_network_a_microphone_or_a_camera(whole):
    assert {
        "workshop_app.ui.pages.run",
        "workshop_app.ui.generated.ui_run",
        "keyring",
        "reportlab",
        "onnxruntime",
    } <= set(whole.said["modules"])
    assert whole.forbidden == []


@pytest.mark.parametrize("offence", ["socket", "connect", "bind", "lookup", "by name", "microphone", "camera"])
def test_what_python_is_asked_for_is_heard(offence, tmp_path):
    assert run(offence, tmp_path).said["asked"]


@pytest.mark.parametrize("offence", ["machine code", "netlink"])
def test_a_socket_made_past_python_is_seen_to_be_held(offence, tmp_path):
    seen = run(offence, tmp_path)
    assert seen.said["asked"] == []
    assert seen.said["held"]


@pytest.mark.needs("strace")
@pytest.mark.parametrize("offence", ["socket", "connect", "bind", "machine code", "netlink", "child"])
def test_the_kernel_tells_of_sockets_also_of_children(offence, tmp_path):
    seen = run(offence, tmp_path)
    if seen.kernel is None:
        pytest.skip("the kernel lets no program be watched here")
    assert seen.foreign
    assert bool(seen.programs) == (offence == "child")


@pytest.mark.needs("strace")
@pytest.mark.parametrize("offence", ["microphone", "camera"])
def test_the_kernel_tells_of_devices(offence, tmp_path):
    seen = run(offence, tmp_path)
    if seen.kernel is None:
        pytest.skip("the kernel lets no program be watched here")
    assert seen.devices


def test_a_module_that_must_not_be_loaded_is_seen_twice(tmp_path):
    found = run("module", tmp_path).forbidden
    assert "PySide6.QtNetwork" in found
    assert any("libQt6Network" in each for each in found)


def test_an_open_device_is_seen(tmp_path):
    assert run("open device", tmp_path).said["devices"]


def test_every_offence_is_tried():
    text = Path(__file__).read_text(encoding="utf-8")
    assert all(f'"{offence}"' in text for offence in OFFENCES)


# ---------------------------------------------------------------- what could speak, against the list of it


def test_what_could_speak_is_on_the_list(whole):
    unlisted = [each for each in speakers(whole.said["modules"]) if could_speak.door_of_module(each) is None]
    assert unlisted == []
    able = [each for each in whole.said["libraries"] if elf.read(Path(each)).taken & SPEAKING]
    assert able
    assert [each for each in able if could_speak.door_of_library(each) is None] == []


def test_every_door_on_the_list_is_there_or_belongs_to_a_desktop(whole):
    there = could_speak.present(whole.said["modules"], whole.said["libraries"])
    assert {door.name for door in DOORS} - {door.name for door in there} <= {"Wayland: libwayland-client"}


SPEAKING = {"connect", "bind", "listen", "accept", "accept4", "sendto", "sendmsg", "socket", "socketpair"} | {
    "getaddrinfo",
    "gethostbyname",
    "gethostbyname_r",
    "getnameinfo",
    "res_query",
    "res_search",
}


def test_the_threat_model_has_the_list_word_for_word():
    text = (ROOT / "docs" / "threat-model.md").read_text(encoding="utf-8")
    for door in DOORS:
        assert f"| {door.name} | {door.comes_with} | {door.silent} |" in text
    rows = text.partition("| what could speak |")[2].partition("\n\n")[0].splitlines()[2:]
    assert len(rows) == len(DOORS)
