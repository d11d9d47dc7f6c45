"""What Workshop needs from the operating system on Debian and its kin: which packages, and how to get them.

Windows and macOS need none. Each need is looked for as the thing itself (a library that loads, a program that is found,
a file that is there), since package names differ between releases. Root gets what is missing installed; anybody else is
told the one line to type.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from build_scripts.set_up_error import MISSING_SYSTEM_PACKAGES, SetUpError

APT_INSTALL = "apt-get install -y --no-install-recommends"


@dataclass(frozen=True, slots=True)
class Need:
    """A Debian package and one thing by which it is known to be there.

    `files` is a pattern from the root folder. `required` needs stop a command where they are missing; the others only
    stop the tests that use them, which then say so.
    """

    package: str
    library: str = ""
    program: str = ""
    module: str = ""
    files: str = ""
    required: bool = True

    def is_met(self) -> bool:
        """Whether this machine has it."""
        if self.library:
            return _loads(self.library)
        if self.program:
            return shutil.which(self.program) is not None
        if self.module:
            return importlib.util.find_spec(self.module) is not None
        return any(Path("/").glob(self.files))


PYTHON = (Need("python3-venv", module="ensurepip"),)
LIBRARIES = (
    Need("libgl1", library="libGL.so.1"),
    Need("libegl1", library="libEGL.so.1"),
    Need("libxkbcommon0", library="libxkbcommon.so.0"),
    Need("libglib2.0-0", library="libglib-2.0.so.0"),
    Need("libfreetype6", library="libfreetype.so.6"),
    Need("libfontconfig1", library="libfontconfig.so.1"),
    Need("libdbus-1-3", library="libdbus-1.so.3"),
)
WINDOW = (
    Need("libxcb-cursor0", library="libxcb-cursor.so.0"),
    Need("libxcb-icccm4", library="libxcb-icccm.so.4"),
    Need("libxcb-keysyms1", library="libxcb-keysyms.so.1"),
    Need("libxcb-shape0", library="libxcb-shape.so.0"),
    Need("libxcb-xkb1", library="libxcb-xkb.so.1"),
    Need("libxkbcommon-x11-0", library="libxkbcommon-x11.so.0"),
)
TESTS = (
    Need("xvfb", program="Xvfb", required=False),
    Need("openbox", program="openbox", required=False),
    Need("xdotool", program="xdotool", required=False),
    Need("at-spi2-core", files="usr/libexec/at-spi-bus-launcher", required=False),
    Need("python3-pyatspi", files="usr/lib/python3/dist-packages/pyatspi/__init__.py", required=False),
    Need("gir1.2-atspi-2.0", files="usr/lib/*/girepository-1.0/Atspi-2.0.typelib", required=False),
    Need("dbus", program="dbus-run-session", required=False),
    Need("dbus-daemon", program="dbus-daemon", required=False),
    Need("gnome-keyring", program="gnome-keyring-daemon", required=False),
    Need("libsecret-1-0", library="libsecret-1.so.0", required=False),
    Need("age", program="age", required=False),
    Need("unzip", program="unzip", required=False),
    Need("openssl", program="openssl", required=False),
    Need("strace", program="strace", required=False),
    Need("poppler-utils", program="pdftoppm", required=False),
    Need("fonts-noto-core", files="usr/share/fonts/truetype/noto/NotoSansBengali-Regular.ttf", required=False),
    Need("fonts-inter", files="usr/share/fonts/*/inter/*", required=False),
)
BY_PACKAGE = {need.package: need for need in (*PYTHON, *LIBRARIES, *WINDOW, *TESTS)}


def missing(needs: Iterable[Need]) -> list[Need]:
    """The needs this machine does not meet, in their order."""
    return [need for need in needs if not need.is_met()]


def line_to_type(needs: Iterable[Need]) -> str:
    """The one line with which a person who may install packages gets `needs`; without apt, what Debian calls them."""
    packages = " ".join(need.package for need in needs)
    return f"sudo apt-get update && sudo {APT_INSTALL} {packages}" if has_apt() else f"(in Debian's names) {packages}"


def has_apt() -> bool:
    """Whether this is a Debian or like one."""
    return shutil.which("apt-get") is not None


def provide(needs: Iterable[Need]) -> None:
    """Install what is missing where this is root; otherwise say the line to type. Does nothing where there is no apt.

    Raises `SetUpError` where a required one is missing and cannot be installed here.
    """
    lacking = missing(needs) if has_apt() else []
    if not lacking:
        return
    if os.geteuid() == 0:
        _install(lacking)
        lacking = missing(lacking)
    if not lacking:
        return
    stops = any(need.required for need in lacking)
    then = "then start again" if stops else "for the tests that need them; the others run now"
    sentence = f"This computer lacks some system packages. Type this line, {then}:\n\n    {line_to_type(lacking)}\n"
    if stops:
        raise SetUpError(sentence, MISSING_SYSTEM_PACKAGES)
    print(sentence, file=sys.stderr, flush=True)


def _install(needs: list[Need]) -> None:
    print(f"Installing {len(needs)} system packages with apt-get.", file=sys.stderr, flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in ("apt-get update -qq", f"{APT_INSTALL} -qq {' '.join(need.package for need in needs)}"):
        subprocess.run(command.split(), env=quiet, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL, check=False)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
