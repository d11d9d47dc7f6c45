"""Run in a process of its own by `test_silence.py`: loads every module of the app, plays the main job without a window
and with it, and prints as JSON what Python and the operating system saw of it.

With the name of an offence instead of a folder it does that one thing, so that each way of looking is known to see.
"""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import socket
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
DEVICES = ("/dev/snd", "/dev/dsp", "/dev/video", "/dev/media")
SENTENCE = "Paid youth mentors in every borough"
saw: dict[str, list[str]] = {"asked": [], "held": [], "devices": [], "modules": [], "libraries": []}
at_work = True


def hear(event: str, arguments: tuple[Any, ...]) -> None:
    """What Python is asked for, noted before it is done."""
    if not at_work:
        return
    if event == "socket.__new__" and arguments[1] != socket.AF_UNIX:
        saw["asked"].append(f"{event} family {arguments[1]}")
    elif event in ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"):
        if arguments[0].family != socket.AF_UNIX:
            saw["asked"].append(event)
    elif event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"):
        saw["asked"].append(event)
    elif event == "open" and str(arguments[0]).startswith(DEVICES):
        saw["asked"].append(f"open {arguments[0]}")


def look() -> None:
    """What the process holds now, asked of each descriptor itself."""
    global at_work
    at_work = False  # looking at a socket through a twin is no new one
    for descriptor in map(int, os.listdir("/proc/self/fd")):  # noqa: PTH208 - one may be gone before it is looked at
        with suppress(OSError):
            target = str(Path(f"/proc/self/fd/{descriptor}").readlink())
            if target.startswith(DEVICES):
                saw["devices"].append(target)
            if stat.S_ISSOCK(os.fstat(descriptor).st_mode):
                with socket.socket(fileno=os.dup(descriptor)) as twin:
                    if twin.family != socket.AF_UNIX:
                        saw["held"].append(f"family {int(twin.family)}")
    at_work = True


def load_everything() -> None:
    """Every module of the app, compiled forms and all."""
    import workshop_app

    for module in pkgutil.walk_packages(workshop_app.__path__, "workshop_app."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    for name in ("keyring", "secretstorage", "reportlab.pdfgen.canvas"):  # loaded by the app on first use
        importlib.import_module(name)
    look()


def use_the_keyring() -> None:
    """The operating system's keyring, where there is one: a secret is kept, read back and taken out again."""
    from workshop_app.keys.system_keyring import SystemKeyring

    keyring = SystemKeyring()
    if keyring.offer().available:
        assert keyring.get("silence", keyring.put("silence", bytes(32))) == bytes(32)
        keyring.drop("silence")
    look()


def play(folder: Path) -> None:
    """The rehearsal: a whole session without a window."""
    from workshop_app import app
    from workshop_app.services.progress import NoProgress

    app.rehearse(folder / "rehearsal", NoProgress())
    look()


def work_in_the_window(folder: Path) -> None:
    """From the first start through every page to a report that was sealed and taken in."""
    from PySide6.QtWidgets import QApplication

    from build_scripts.benchmarks import _window
    from tests.ui.session import begun, said
    from tests.ui.shell import build
    from workshop_app import app
    from workshop_app.paths import DataFolder
    from workshop_app.services import examiner
    from workshop_app.ui import rooms
    from workshop_app.ui.application import Desktop

    data = DataFolder(folder / "data")
    data.prepare()
    stick = folder / "stick"
    stick.mkdir()
    desktop = Desktop(QApplication([]), data, build, app.rehearse)
    desktop.open()
    window = _window.Window(desktop)
    try:
        window.until(lambda: desktop.window.page_name)
        window.ask(lambda services: services.vault.create("orbit lantern meadow cactus violin", use_keyring=False))
        desktop.window.navigator.vault_opened()
        made = window.ask(lambda services: begun(services, folder))
        window.ask(lambda services: said(services, made.session, SENTENCE))
        window.choose(session=made.session.id, programme=made.programme)
        for spec in rooms.PAGES:
            if spec.name not in ("set_up", "unlock", "recovery", "fault"):
                window.show(spec.name)
                window.settle()
                look()
        window.ask(lambda services: services.running.close(made.session.id))
        page: Any = window.show("seal")
        window.settle()
        page.seal_into(stick)
        window.settle()
        (report,) = stick.glob("*.wsealed")
        window.show("sessions")
        desktop.window.take_files([report])
        window.settle()
        (taken,) = window.ask(lambda services: services.imports.sessions(made.programme))
        assert taken.id == made.session.id
        many = [report] * (examiner.MANY + 20)  # so many that another process helps
        window.ask(lambda services: services.imports.import_files(made.programme, many))
        look()
    finally:
        desktop.close()


def network(what: str) -> Callable[[], object]:
    """A socket that is made past Python's own door, as machine code would."""
    family = {"inet": socket.AF_INET, "netlink": 16}[what]
    code = f"import ctypes; print(ctypes.CDLL(None).socket({family}, {int(socket.SOCK_DGRAM)}, 0))"
    return lambda: exec(code)


def _qt_network() -> None:
    import PySide6.QtNetwork  # noqa: F401


def _device(path: str) -> None:
    with suppress(OSError), Path(path).open():
        pass


def _open_device() -> object:
    """This computer may have none: what any device is called is made to be what a microphone is called."""
    global DEVICES
    DEVICES = ("/dev/null",)
    return Path("/dev/null").open()


OFFENCES: dict[str, Callable[[], object]] = {
    "socket": lambda: socket.socket(socket.AF_INET),
    "connect": lambda: _try(lambda: socket.create_connection(("127.0.0.1", 9), timeout=1)),
    "bind": lambda: socket.socket(socket.AF_INET6, socket.SOCK_DGRAM).bind(("::", 0)),
    "lookup": lambda: _try(lambda: socket.getaddrinfo("localhost", 80)),
    "by name": lambda: _try(lambda: socket.gethostbyname("localhost")),
    "machine code": network("inet"),
    "netlink": network("netlink"),
    "module": _qt_network,
    "microphone": lambda: _device("/dev/snd/pcmC0D0c"),
    "camera": lambda: _device("/dev/video0"),
    "open device": _open_device,
    "child": lambda: subprocess.run([sys.executable, "-c", "import socket; socket.socket()"], check=True),
}


def _try(work: Callable[[], object]) -> None:
    with suppress(OSError):
        work()


def main(argument: str) -> None:
    """Do what is asked, and say what was seen."""
    sys.addaudithook(hear)
    if argument in OFFENCES:
        kept = OFFENCES[argument]()
    else:
        from workshop_app.services import watch

        watch.start()
        load_everything()
        use_the_keyring()
        play(Path(argument))
        work_in_the_window(Path(argument))
        kept = watch.TALLY
        saw["tally"] = [f"{kept.sockets} {kept.lookups} {kept.microphones} {kept.cameras} {kept.programs}"]
    look()
    saw["modules"] = sorted(sys.modules)
    lines = Path("/proc/self/maps").read_text().splitlines()
    files = {columns[5] for line in lines if len(columns := line.split(None, 5)) == 6}
    saw["libraries"] = sorted(file for file in files if ".so" in file)
    sys.stdout.write(json.dumps(saw))


if __name__ == "__main__":
    main(sys.argv[1])
