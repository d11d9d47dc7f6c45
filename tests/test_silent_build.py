"""What goes into a built app (R6): nothing made for a network, a microphone or a camera, and `dev.py freeze` looks."""

import marshal
from pathlib import Path

import PySide6
import pytest
from PyInstaller.archive.writers import CArchiveWriter, ZlibArchiveWriter

from build_scripts import commands, elf, silent_build
from workshop_app.services.could_speak import forbidden_library, forbidden_module

ROOT = Path(__file__).resolve().parent.parent
QT = Path(PySide6.__file__).parent
ON_LINUX = pytest.mark.skipif(not (QT / "Qt" / "lib" / "libQt6Core.so.6").exists(), reason="reads Linux's libraries")
USED = ("QtCore", "QtGui", "QtSvg", "QtWidgets")


def entries():
    """All of Qt as PyInstaller could collect it: every plugin and every library that is installed."""
    files = [*QT.glob("Qt/plugins/**/*.so"), *QT.glob("Qt/lib/*.so*"), *QT.glob("*.abi3.so")]
    return [(path.relative_to(QT).as_posix(), str(path), "BINARY") for path in files]


def built(folder, *modules):
    """A built folder whose program holds these modules."""
    folder.mkdir()
    code = {name: compile("", name, "exec") for name in modules}
    archive = folder.parent / "PYZ-00.pyz"
    ZlibArchiveWriter(str(archive), [(name, f"{name}.py", "PYMODULE") for name in modules], code)
    entry = ("PYZ-00.pyz", str(archive), False, "z")
    CArchiveWriter(str(folder / "workshop-app"), [entry], "libpython3.so")
    return folder


@ON_LINUX
def test_of_all_of_qt_only_what_is_silent_goes_in():
    kept = silent_build.without_network(entries())
    names = {Path(name).name for name, _path, _kind in kept}
    assert {"libqxcb.so", "libqoffscreen.so", "libqwayland.so", "libqsvgicon.so", "libQt6Widgets.so.6"} <= names
    assert not {"libqvnc.so", "libqtuiotouchplugin.so", "libQt6Network.so.6", "libqtvirtualkeyboardplugin.so"} & names
    assert not [name for name in names if forbidden_library(name)]
    for _name, path, _kind in kept:
        assert not [each for each in elf.read(Path(path)).needed if forbidden_library(each)]


@ON_LINUX
def test_what_the_window_is_made_of_needs_no_library_that_is_kept_out():
    waiting, seen = [QT / f"{module}.abi3.so" for module in USED] + [QT / "Qt/plugins/platforms/libqxcb.so"], set()
    while waiting:
        path = waiting.pop()
        if path.name in seen or not path.exists():
            continue
        seen.add(path.name)
        waiting += [QT / "Qt" / "lib" / name for name in elf.read(path).needed]
    assert {"libQt6Core.so.6", "libQt6Gui.so.6", "libQt6XcbQpa.so.6"} <= seen
    assert not [name for name in seen if forbidden_library(name)]


def test_every_module_that_is_left_out_is_one_that_must_not_be_loaded():
    assert [name for name in silent_build.EXCLUDED if not forbidden_module(name)] == ["webbrowser"]


def test_the_description_of_the_build_leaves_them_out():
    spec = (ROOT / "build_scripts" / "workshop_app.spec").read_text(encoding="utf-8")
    assert "*silent_build.EXCLUDED" in spec
    assert "analysis.binaries = slim_build.needed(silent_build.without_network(analysis.binaries))" in spec


def test_a_silent_build_passes(tmp_path, capsys):
    folder = built(tmp_path / "app", "workshop_app.cli", "socket")
    (folder / "libQt6Core.so.6").write_bytes(b"")
    assert silent_build.report(folder) == 0
    assert "nothing in it" in capsys.readouterr().out


@pytest.mark.parametrize("file", ["PySide6/Qt/lib/libQt6Network.so.6", "Qt6Multimedia.dll", "plugins/libqvnc.so"])
def test_a_library_in_the_build_is_found(tmp_path, capsys, file):
    folder = built(tmp_path / "app", "workshop_app.cli")
    (folder / file).parent.mkdir(parents=True, exist_ok=True)
    (folder / file).write_bytes(b"")
    assert silent_build.report(folder) == 1
    assert file in capsys.readouterr().err


@pytest.mark.parametrize("module", ["PySide6.QtNetwork", "smtplib", "asyncio.events", "requests"])
def test_a_module_in_the_build_is_found(tmp_path, capsys, module):
    assert silent_build.report(built(tmp_path / "app", "workshop_app.cli", module)) == 1
    assert f"the module {module}" in capsys.readouterr().err


@ON_LINUX
def test_a_library_that_needs_one_that_was_left_out_is_found(tmp_path, capsys):
    folder = built(tmp_path / "app", "workshop_app.cli")
    (folder / "innocent.so").write_bytes((QT / "Qt/plugins/platforms/libqvnc.so").read_bytes())
    assert silent_build.report(folder) == 1
    assert "innocent.so needs" in capsys.readouterr().err


@pytest.mark.parametrize(("built_with", "looked", "status"), [(0, 0, 0), (0, 1, 1), (2, 0, 2)])
def test_freezing_fails_where_building_or_looking_does(monkeypatch, built_with, looked, status):
    monkeypatch.setattr("build_scripts.commands.subprocess.call", lambda *_args, **_more: built_with)
    monkeypatch.setattr(silent_build, "report", lambda _folder: looked)
    assert commands.freeze(ROOT, []) == status


@ON_LINUX
def test_what_a_library_says_of_itself_is_read(tmp_path):
    core = elf.read(QT / "Qt" / "lib" / "libQt6Network.so.6")
    assert "libQt6Core.so.6" in core.needed
    assert {"connect", "getaddrinfo"} <= core.taken
    whole = (QT / "libpyside6.abi3.so.6.11").read_bytes() if (QT / "libpyside6.abi3.so.6.11").exists() else b"\x7fELF"
    cut = tmp_path / "cut.so"
    for data in (b"", b"no library", b"\x7fELF\x02\x01", whole[:5000], marshal.dumps("x")):
        cut.write_bytes(data)
        assert elf.read(cut) == elf.Elf()
