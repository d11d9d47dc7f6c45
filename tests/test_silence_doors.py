"""Doors that could be opened by a setting or a mistake: each is tried in a process of its own, and stays shut."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from workshop_app.services import watch

ROOT = Path(__file__).resolve().parent.parent


def ask(code, **environment):
    """What a fresh process prints."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


REFUSED = """
import os, socket, sys
from workshop_app.services import watch
opened = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
watch.start()
watch.start()
def refused(work):
    try:
        work()
    except PermissionError:
        return True
pair = socket.socketpair()
pair[0].send(b"local")
assert pair[1].recv(5) == b"local"
os.open(os.devnull, os.O_RDONLY)
print(
    refused(lambda: socket.socket()), refused(lambda: socket.socket(socket.AF_INET6)),
    refused(lambda: opened.connect(("127.0.0.1", 9))), refused(lambda: opened.bind(("127.0.0.1", 0))),
    refused(lambda: opened.sendto(b"x", ("127.0.0.1", 9))),
    refused(lambda: socket.getaddrinfo("localhost", 80)), refused(lambda: socket.gethostbyname("localhost")),
    refused(lambda: open("/dev/snd/pcmC0D0c")), refused(lambda: open(b"/dev/video0")),
)
os.system("true")
t = watch.TALLY
print(t.sockets, t.lookups, t.microphones, t.cameras, t.programs, *t.names)
"""


def test_what_leaves_the_computer_is_refused_and_counted_and_the_computers_own_kind_is_not():
    *refused, sockets, lookups, microphones, cameras, programs, first, shell = ask(REFUSED)
    assert refused == ["True"] * 9
    assert [sockets, lookups, microphones, cameras, programs] == ["5", "2", "1", "1", "1"]
    assert (first, shell) == ("a", "shell")


def test_a_program_is_named_without_what_it_was_given():
    code = """
import subprocess
from workshop_app.services import watch
watch.start()
subprocess.run(["true", "a secret"])
print(watch.TALLY.programs, watch.TALLY.names)
"""
    assert ask(code) == ["1", "['true']"]


def test_every_command_stands_under_the_watch():
    code = """
import sys
from workshop_app import cli
from workshop_app.services import watch
try:
    cli.main(["--version"])
except SystemExit:
    print(watch.TALLY.since is not None)
"""
    assert ask(code)[-1] == "True"


FETCH = """
import sys
heard = []
sys.addaudithook(lambda event, _: heard.append(event) if event.startswith(("socket.", "urllib")) else None)
{shut}
from reportlab.lib.utils import open_for_read
try:
    open_for_read("http://127.0.0.1:9/picture.png")
except OSError:
    pass
print(*{{event for event in heard if event in ("socket.connect", "socket.getaddrinfo")}})
"""
SHUT = "from workshop_app.reporting.press import Face, characters; characters(Face.REGULAR)"


def test_no_picture_is_fetched_by_its_address_even_where_the_computer_is_set_up_to():
    set_up = {"RL_trustedHosts": "127.0.0.1:9", "no_proxy": "*"}
    assert ask(FETCH.format(shut=""), **set_up), "the setting opens the door; the app has to shut it"
    assert ask(FETCH.format(shut=SHUT), **set_up) == []


def test_asking_for_the_keyring_starts_no_other_program():
    """Left to itself, `keyring` looks for Apple's libraries on Linux, by running a compiler."""
    code = """
from workshop_app.keys.system_keyring import SystemKeyring
from workshop_app.services import watch
watch.start()
SystemKeyring().offer()
import keyring.backends.macOS
print(watch.TALLY.programs, "keyring" in __import__("sys").modules)
"""
    assert ask(code, DBUS_SESSION_BUS_ADDRESS="disabled:") == ["0", "True"]


@pytest.mark.parametrize(
    ("given", "left"),
    [
        ({"QT_QPA_PLATFORM": "vnc:port=5901;xcb"}, {"QT_QPA_PLATFORM": "xcb"}),
        ({"QT_QPA_PLATFORM": "vnc"}, {}),
        ({"QT_QPA_PLATFORM": "offscreen:size=1x1"}, {"QT_QPA_PLATFORM": "offscreen:size=1x1"}),
        ({"QT_QPA_GENERIC_PLUGINS": "tuiotouch", "QT_PLUGIN_PATH": "/elsewhere", "QT_QML_DEBUG": "1"}, {}),
        ({"QT_IM_MODULE": "qtvirtualkeyboard", "QT_IM_MODULES": "ibus;qtvirtualkeyboard"}, {"QT_IM_MODULES": "ibus"}),
        ({"QT_IM_MODULE": "ibus", "LANG": "en_GB.UTF-8"}, {"QT_IM_MODULE": "ibus", "LANG": "en_GB.UTF-8"}),
    ],
)
def test_variables_that_make_qt_speak_to_a_network_are_dropped(given, left):
    assert watch.without_network([], given) == []
    assert given == left


@pytest.mark.parametrize(
    ("given", "left"),
    [
        (["-platform", "vnc:port=5901"], []),
        (["--platform", "vnc;xcb", "--data", "folder"], ["--platform", "xcb", "--data", "folder"]),
        (["-platform", "offscreen"], ["-platform", "offscreen"]),
        (["-plugin", "tuiotouch", "-style", "fusion"], ["-style", "fusion"]),
        (["-qmljsdebugger=port:3768"], []),
        (["-platformpluginpath"], []),
    ],
)
def test_options_that_make_qt_speak_to_a_network_are_dropped(given, left):
    assert watch.without_network(given, {}) == left


def test_the_window_never_shows_itself_over_a_network(tmp_path):
    """Set up to, it shows itself where it may instead, and loads nothing of Qt's network."""
    code = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from workshop_app import app
from workshop_app.ui import application
start = application.Desktop.open
def open_and_leave(desktop):
    start(desktop)
    QTimer.singleShot(0, QApplication.quit)
application.Desktop.open = open_and_leave
status = app.open_window(["--data", {str(tmp_path)!r}])
print(status, QApplication.platformName(), "libQt6Network" in Path("/proc/self/maps").read_text())
"""
    assert ask(code, QT_QPA_PLATFORM="vnc:port=5907;offscreen") == ["0", "offscreen", "False"]
