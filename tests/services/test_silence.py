"""What the Silence page says (R6): of this process, of made-up ones, and where the system shows less."""

import socket
import sys
from dataclasses import replace

import pytest

from workshop_app.domain.errors import StorageError
from workshop_app.services import silence
from workshop_app.services.could_speak import (
    DOORS,
    door_of_library,
    door_of_module,
    forbidden_library,
    forbidden_module,
    present,
    stem,
)
from workshop_app.services.silence import SilenceService, Verdict, as_text, examine
from workshop_app.services.watch import Tally

HEAD = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
LINE = "   0: 0100007F:0277 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 {} 1 0 100\n"
COUNTING = Tally(since=1_700_000_000.0)
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="read from /proc")


@pytest.fixture
def proc(tmp_path):
    """A made-up process on Linux that holds three local sockets and an ordinary file, and has loaded two libraries."""
    (tmp_path / "fd").mkdir()
    (tmp_path / "net").mkdir()
    for descriptor, target in ((900, "/home/ada/notes"), (901, "socket:[11]"), (902, "socket:[12]")):
        (tmp_path / "fd" / str(descriptor)).symlink_to(target)
    (tmp_path / "net" / "unix").write_text(
        "Num       RefCount Protocol Flags    Type St Inode Path\n"
        "0000000000000000: 00000003 00000000 00000000 0001 03 11 /run/user/1000/bus\n"
        "0000000000000000: 00000003 00000000 00000000 0001 03 12 @/tmp/.X11-unix/X0\n"
    )
    (tmp_path / "net" / "tcp").write_text(HEAD + LINE.format(99))
    (tmp_path / "maps").write_text(
        "7f00-7f01 r-xp 00000000 08:01 1 /usr/lib/libc.so.6\n7f02-7f03 r-xp 00000000 08:01 2 /usr/lib/libX11.so.6.4.0\n"
    )
    return tmp_path


def look(proc, **changed):
    given = {"system": "linux", "proc": proc, "modules": ["os", "socket"], "tally": COUNTING, **changed}
    return examine(1_700_000_100.0, **given)


def fact(found, name):
    return next(each for each in found.facts if each.name == name)


def test_a_silent_process_is_said_to_be_silent(proc):
    found = look(proc)
    assert found.verdict is Verdict.CLEAR
    assert found.statement == "No connection. No microphone. No camera."
    assert "2 lines within this computer" in fact(found, "Connections").found
    assert [door.name.partition(":")[0] for door in found.doors] == ["Python", "X11"]


def test_no_socket_at_all_is_said_so(proc):
    for descriptor in ("901", "902"):
        (proc / "fd" / descriptor).unlink()
    assert fact(look(proc), "Connections").found == "None. Not a single socket is open."


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ("tcp", "TCP"),
        ("tcp6", "TCP"),
        ("udp", "UDP"),
        ("udp6", "UDP"),
        ("raw", "raw access"),
        ("icmp", "raw access"),
    ],
)
def test_a_connection_is_found_and_named(proc, table, words):
    (proc / "net" / table).write_text(HEAD + LINE.format(77))
    (proc / "fd" / "903").symlink_to("socket:[77]")
    found = look(proc)
    assert found.verdict is Verdict.FOUND
    assert found.statement == "Something was found."
    assert words in found.cause


@pytest.mark.parametrize(
    ("table", "text"),
    [
        ("packet", "sk       RefCnt Type Proto  Iface R Rmem   User   Inode\nffff 3 3 0003 2 1 0 0 77\n"),
        (
            "netlink",
            "sk Eth Pid Groups Rmem Wmem Dump Locks Drops Inode\n00 0 0 0 0 0 0 2 0 77\n",
        ),
    ],
)
def test_other_tables_are_read_by_their_own_headings(proc, table, text):
    (proc / "net" / table).write_text(text)
    (proc / "fd" / "903").symlink_to("socket:[77]")
    assert look(proc).verdict is Verdict.FOUND


def test_a_connection_of_another_process_is_none_of_this_one(proc):
    assert "tcp" not in look(proc).cause.lower()


@pytest.mark.parametrize(
    ("target", "name"),
    [("/dev/snd/pcmC0D0c", "Microphone"), ("/dev/video0", "Camera"), ("/dev/media0", "Camera")],
)
def test_an_open_device_is_found_and_named(proc, target, name):
    (proc / "fd" / "904").symlink_to(target)
    found = look(proc)
    assert fact(found, name).verdict is Verdict.FOUND
    assert target in found.cause


@ON_LINUX
def test_the_desktops_sound_service_counts_as_a_microphone(tmp_path):
    place = tmp_path / "pulse"
    place.mkdir()
    with socket.socket(socket.AF_UNIX) as service, socket.socket(socket.AF_UNIX) as line:
        service.bind(str(place / "native"))
        service.listen()
        line.connect(str(place / "native"))
        found = examine(0.0, tally=COUNTING)
    assert fact(found, "Microphone").verdict is Verdict.FOUND
    assert str(place / "native") in fact(found, "Microphone").found


@pytest.mark.parametrize(
    ("loaded", "what"),
    [
        ({"modules": ["PySide6.QtNetwork"]}, "PySide6.QtNetwork (network)"),
        ({"modules": ["PySide6.QtMultimediaWidgets"]}, "(microphone)"),
        ({"modules": ["PySide6.QtWebEngineCore"]}, "(network)"),
        ({"modules": ["requests.sessions"]}, "(network)"),
        ({"modules": ["cv2"]}, "(camera)"),
    ],
)
def test_what_is_loaded_and_should_not_be_is_found(proc, loaded, what):
    assert what in look(proc, **loaded).cause


def test_a_library_that_should_not_be_loaded_is_found(proc):
    with (proc / "maps").open("a") as maps:
        maps.write("7f04-7f05 r-xp 00000000 08:01 3 /opt/app/libQt6Network.so.6\n")
    found = look(proc)
    assert found.verdict is Verdict.FOUND
    assert "libQt6Network.so.6 (network)" in found.cause


@pytest.mark.parametrize(
    ("counted", "words"),
    [
        ({"sockets": 1}, "1 connection and 0 name look-ups"),
        ({"lookups": 2}, "0 connections and 2 name look-ups"),
        ({"microphones": 3}, "3 times"),
        ({"cameras": 1}, "1 time"),
    ],
)
def test_what_was_tried_and_refused_is_said(proc, counted, words):
    found = look(proc, tally=replace(COUNTING, **counted))
    assert found.verdict is Verdict.FOUND
    assert words in found.cause


def test_other_programs_are_named_and_decide_nothing(proc):
    found = look(proc, tally=replace(COUNTING, programs=2, names=["xdg-open", "xdg-open"]))
    assert found.verdict is Verdict.CLEAR
    assert "2 programs: xdg-open." in fact(found, "Other programs").found


def test_nothing_is_claimed_where_nobody_counted(proc):
    found = look(proc, tally=Tally())
    assert found.verdict is Verdict.UNSEEN
    assert "Not counted" in found.cause


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_what_a_system_does_not_show_is_said_to_be_unseen(proc, system):
    found = look(proc, system=system)
    assert found.verdict is Verdict.UNSEEN
    assert found.statement == "Nothing found. Not everything can be seen here."
    assert fact(found, "Microphone").verdict is Verdict.UNSEEN
    assert fact(found, "Connections").verdict is (Verdict.UNSEEN if system == "win32" else Verdict.CLEAR)


def test_what_cannot_be_read_is_said_to_be_unseen(tmp_path):
    found = look(tmp_path / "no such process")
    assert found.verdict is Verdict.UNSEEN
    assert fact(found, "Connections").verdict is Verdict.UNSEEN
    assert fact(found, "What is loaded").verdict is Verdict.UNSEEN


def test_a_socket_that_was_closed_between_two_looks_is_nothing_to_tell_of(proc, monkeypatch):
    with socket.socket(socket.AF_INET) as another:  # its number was taken anew
        held = {900: "/home/ada/notes", another.fileno(): "socket:[55]"}
        monkeypatch.setattr(silence, "_descriptors", lambda _system, _proc: held)
        assert look(proc).verdict is Verdict.CLEAR


@ON_LINUX
def test_this_process_is_read_as_it_is():
    """A socket that was never connected is in no table; it is asked what it is."""
    before = fact(examine(0.0), "Connections").verdict
    with socket.socket(socket.AF_INET) as made:
        assert "not connected" in fact(examine(0.0), "Connections").found
        made.bind(("127.0.0.1", 0))
        made.listen()
        assert "TCP" in fact(examine(0.0), "Connections").found
    assert fact(examine(0.0), "Connections").verdict is before


def test_the_text_for_an_auditor_says_all_of_it(proc, tmp_path):
    found = look(proc)
    path = tmp_path / "silence.txt"
    SilenceService().save(path, found)
    text = path.read_text(encoding="utf-8")
    assert text == as_text(found)
    for part in (found.statement, *(each.found for each in found.facts), *(each.how for each in found.facts)):
        assert part in text
    assert all(door.silent in text for door in found.doors)


def test_a_folder_that_is_not_there_gets_a_sentence(proc, tmp_path):
    with pytest.raises(StorageError, match="was not saved"):
        SilenceService().save(tmp_path / "none" / "silence.txt", look(proc))


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("/usr/lib/libX11.so.6.4.0", "libX11"),
        ("pillow.libs/libxcb-9065bb12.so.1.1.0", "libxcb"),
        ("libglib-2.0.so.0", "libglib-2.0"),
        ("_rust.abi3.so", "_rust"),
        ("_sqlite3.cpython-311-x86_64-linux-gnu.so", "_sqlite3"),
        ("C:\\app\\Qt6Network.dll", "Qt6Network"),
        ("QtNetwork.framework/Versions/A/QtNetwork", "QtNetwork"),
    ],
)
def test_a_librarys_name_is_the_same_whoever_built_it(file, name):
    assert stem(file) == name


@pytest.mark.parametrize(
    "file",
    ["libQt6Network.so.6", "Qt6Network.dll", "QtNetwork", "libQt6QmlNetwork.so.6", "libasound.so.2", "libqvnc.so"],
)
def test_forbidden_libraries_are_known_on_each_system(file):
    assert forbidden_library(file)


@pytest.mark.parametrize(
    "file", ["libQt6Core.so.6", "Qt6Gui.dll", "libQt6DBus.so.6", "libc.so.6", "libqxcb.so", "QtSvg"]
)
def test_what_the_window_needs_is_not_forbidden(file):
    assert not forbidden_library(file)
    assert not forbidden_module("PySide6.QtWidgets")
    assert not forbidden_module("os.path")


def test_every_door_can_be_recognised_by_what_it_lists():
    for door in DOORS:
        assert all(door_of_module(each) is door for each in door.modules)
        assert all(door_of_library(f"{each}.so.1") is door for each in door.libraries)
        assert present(door.modules, [f"{each}.so.1" for each in door.libraries]) == (door,)
