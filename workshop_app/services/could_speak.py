"""What in this process could speak to a network, listen or look, if it were asked; and what must never be in it.

`DOORS` is the table of the same name in docs/threat-model.md, word for word; tests hold both to the libraries that a
process of the app has loaded.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from types import MappingProxyType

LINUX, WINDOWS, MACOS = "linux", "win32", "darwin"


@dataclass(frozen=True, slots=True)
class Door:
    """Code that knows how to open a connection. `modules` are Python's, `libraries` files' names without their version.

    `comes_with` says who brings it, `silent` why it stays silent.
    """

    name: str
    comes_with: str
    silent: str
    modules: tuple[str, ...] = ()
    libraries: tuple[str, ...] = ()


DOORS = (
    Door(
        "Python: socket, ssl, select, http, urllib.request",
        "Python itself; loaded because jaraco.context, reportlab, typing_extensions and parts of Python name them",
        "Nobody calls them but the Silence page, which asks the sockets that are open where they lead. From the start"
        " of the process every socket but the computer's own kind, and every name look-up, is refused before Python"
        " makes it, and counted.",
        (
            "_socket",
            "_ssl",
            "email.utils",
            "ftplib",
            "http",
            "platform",
            "select",
            "selectors",
            "socket",
            "ssl",
            "subprocess",
            "typing_extensions",
            "urllib.error",
            "urllib.request",
            "urllib.response",
            "uuid",
            "webbrowser",
            "workshop_app.services.silence",
            "xml.sax.saxutils",
        ),
        ("_socket", "libssl"),
    ),
    Door(
        "Python: multiprocessing",
        "Workshop, to examine many reports on the other core, and to rehearse a table's laptop that is killed",
        "The other process is Workshop too, and under the same refusals. The two speak through a pipe.",
        (
            "multiprocessing",
            "workshop_app.cli",
            "workshop_app.services.examiner",
            "workshop_app.services.rehearsal_tables",
        ),
    ),
    Door(
        "jaraco.context",
        "keyring",
        "It can download an archive for programmers. Workshop never calls that; Python's refusal holds it too.",
        ("jaraco.context",),
    ),
    Door(
        "jeepney, secretstorage",
        "keyring, on Linux",
        "They ask the login keyring through the message bus. jeepney knows no way to a bus but a socket of this"
        " computer's own kind.",
        ("jeepney", "secretstorage"),
    ),
    Door(
        "reportlab",
        "Workshop, for PDF",
        "It can fetch a picture by its address. Workshop allows it no host and no kind of address, and draws no"
        " pictures.",
        ("reportlab",),
    ),
    Door(
        "segno",
        "Workshop, for square codes on paper",
        "It can show a code in the web browser. Workshop asks it for the squares alone, and draws them itself.",
        ("segno",),
    ),
    Door(
        "numpy",
        "onnxruntime, which runs the model that finds names",
        "It can read a table from an address. Workshop gives it numbers from memory, and never a name to read from.",
        ("numpy",),
    ),
    Door(
        "OpenSSL: libcrypto, and its copies in cryptography and sqlcipher3",
        "Python, cryptography and SQLCipher, for ciphers",
        "Its functions for connections are part of the library. Only ciphers, signatures and hashes are called.",
        (),
        ("libcrypto", "_rust", "_sqlite3"),
    ),
    Door(
        "pyrage",
        "Workshop, to encrypt to the programme",
        "Rust's own library comes along, with a pair of sockets for starting programs. It has no function to connect.",
        (),
        ("pyrage",),
    ),
    Door(
        "X11: libX11, libxcb, libXdmcp, libICE, libSM",
        "the desktop, through Qt and Pillow",
        "This is how a window gets onto the screen: by a socket of the computer's own kind. Somebody who sets DISPLAY"
        " to another computer sends the picture there; the Silence page then shows the connection.",
        (),
        ("libX11", "libxcb", "libXdmcp", "libICE", "libSM"),
    ),
    Door(
        "Wayland: libwayland-client",
        "the desktop, through Qt",
        "As X11, and only by a socket of the computer's own kind.",
        (),
        ("libwayland-client",),
    ),
    Door(
        "The message bus: libdbus, libsystemd, libgpg-error",
        "Qt, for screen readers and the desktop's look; the other two come with libdbus",
        "A socket of the computer's own kind. libdbus could use another where somebody sets DBUS_SESSION_BUS_ADDRESS"
        " so; the Silence page then shows the connection. libsystemd and libgpg-error are not asked to write notes.",
        (),
        ("libdbus-1", "libsystemd", "libgpg-error"),
    ),
    Door(
        "GLib: libglib, libgio",
        "Qt and the desktop",
        "Notes to the system's own log, and the message bus. Its network parts are modules that nobody loads.",
        (),
        ("libglib-2.0", "libgio-2.0"),
    ),
    Door(
        "libuuid",
        "Python's uuid",
        "It may ask the computer's own clock service for a number. Workshop draws its numbers from the system instead.",
        (),
        ("libuuid",),
    ),
)
"""Each door that may be loaded, with why it stays shut."""

NETWORK, MICROPHONE, CAMERA = "network", "microphone", "camera"
_QT: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("Network", "NetworkAuth", "WebSockets", "HttpServer", "RemoteObjects", "Grpc*"), NETWORK),
        **dict.fromkeys(("Web*", "Bluetooth", "Nfc", "SerialPort", "SerialBus", "Positioning*", "Location"), NETWORK),
        **dict.fromkeys(("Qml*", "Quick*", "Coap", "Mqtt", "OpcUa", "PrintSupport"), NETWORK),
        **dict.fromkeys(("Multimedia*", "SpatialAudio", "TextToSpeech"), MICROPHONE),
    }
)
_LIBRARIES: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(
            ("libcurl*", "libsoup*", "libnss_dns", "libnss_resolve", "libcups", "libnm", "libgnutls"), NETWORK
        ),
        **dict.fromkeys(("libproxy", "libavahi*", "libbluetooth", "libnghttp2", "libssh*"), NETWORK),
        **dict.fromkeys(
            ("libasound", "libpulse*", "libpipewire*", "libjack*", "libportaudio", "libopenal"), MICROPHONE
        ),
        **dict.fromkeys(("libsndio", "libav*", "libgst*"), MICROPHONE),
        **dict.fromkeys(("libv4l*", "libcamera*", "libgphoto2*", "libuvc", "libopencv*"), CAMERA),
        **dict.fromkeys(
            ("libqvnc", "libqtuiotouchplugin", "libqconnman", "libqnetworkmanager", "libqopensslbackend"), NETWORK
        ),
    }
)
_MODULES: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("requests", "urllib3", "httpx", "aiohttp", "websockets", "paramiko", "smtplib"), NETWORK),
        **dict.fromkeys(("imaplib", "poplib", "socketserver", "http.server", "xmlrpc", "asyncio"), NETWORK),
        **dict.fromkeys(("sounddevice", "pyaudio", "ossaudiodev", "speech_recognition"), MICROPHONE),
        **dict.fromkeys(("cv2", "picamera", "v4l2"), CAMERA),
    }
)
"""What must not be in the process, by what it would be used for. `*` stands for any ending."""


def forbidden_module(name: str) -> str:
    """What a Python module that must not be loaded would be used for; empty where it may."""
    package, _, rest = name.partition(".")
    if package == "PySide6" and rest.startswith("Qt"):
        return _match(rest.partition(".")[0][2:], _QT)
    return next((use for each, use in _MODULES.items() if name == each or name.startswith(f"{each}.")), "")


def forbidden_library(file: str) -> str:
    """What a shared library that must not be loaded would be used for; empty where it may. `file` is its name."""
    name = stem(file)
    for start in ("libQt6", "Qt6", "Qt"):
        if name.startswith(start):
            return _match(name.removeprefix(start), _QT)
    return _match(name, _LIBRARIES)


def door_of_module(name: str) -> Door | None:
    """The door that a Python module is part of."""
    return next((door for door in DOORS for each in door.modules if name == each or name.startswith(f"{each}.")), None)


def door_of_library(file: str) -> Door | None:
    """The door that a shared library is part of, by the name of its file."""
    name = stem(file)
    return next((door for door in DOORS if name in door.libraries), None)


def present(modules: Iterable[str], libraries: Iterable[str]) -> tuple[Door, ...]:
    """The doors that are there among these modules and files of libraries, in the order of the list."""
    found = {id(door) for door in (*map(door_of_module, modules), *map(door_of_library, libraries)) if door}
    return tuple(door for door in DOORS if id(door) in found)


def stem(file: str) -> str:
    """The name of a library without what differs between builds: `libxcb-9065bb12.so.1.1.0` is `libxcb`.

    The eight figures are those that packers of Python wheels add; a version after a hyphen stays (`libglib-2.0`).
    """
    name = file.replace("\\", "/").rpartition("/")[2]
    for mark in (".so", ".abi3", ".cpython", ".cp3", ".pyd", ".dylib", ".dll", ".DLL"):
        name = name.partition(mark)[0]
    head, _, tail = name.rpartition("-")
    return head if head and len(tail) == _HASH and set(tail) <= set("0123456789abcdef") else name


_HASH = 8


def _match(name: str, patterns: Mapping[str, str]) -> str:
    return next((use for pattern, use in patterns.items() if fnmatchcase(name, pattern)), "")
