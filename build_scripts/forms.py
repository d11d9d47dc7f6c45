"""Compiles `forms/*.ui` and `resources/app.qrc` into `workshop_app/ui/generated`, and tells whether that was done.

The compiled modules are committed, so that the app starts without a build step; `check` compiles them again into a
folder of its own and compares.
"""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

GENERATED = Path("workshop_app", "ui", "generated")
RESOURCES = Path("resources", "app.qrc")
# Without this rcc writes down when each file was last changed, which differs in every clone; compression differs
# between builds of Qt.
_RCC_OPTIONS = ("--no-compress",)
_RCC_ENVIRONMENT = {"QT_RCC_SOURCE_DATE_OVERRIDE": "1"}
_VERSION_LINE = re.compile(r"^.*(Created by: .*Compiler version|by: The Resource Compiler for Qt).*$\n", re.MULTILINE)
_TAKEN_IN = re.compile(r"^ +(?P<holder>[\w.]+)\.(?P<how>addWidget|setWidget)\(self\.(?P<child>\w+)\)$", re.MULTILINE)
_SET_UP = re.compile(r"^    def setupUi\(self, (\w+)\):\n(.*?)^    # setupUi$", re.MULTILINE | re.DOTALL)
_BIRTH = re.compile(r"^        self\.\w+ = [A-Z]\w+\(.*\)$", re.MULTILINE)
_PIECES = """    def setupUi(self, {holder}):
        set_up(self, {holder})

    def pieces(self, {holder}):
{body}    # pieces"""
_PACKAGE = '"""Compiled from forms/ and resources/ by `dev.py forms`; never edited by hand."""\n'


def run(root: Path, arguments: list[str]) -> int:
    """Compile everything into its place; modules whose form is gone are removed."""
    if arguments:
        print(f"forms takes no arguments, and was given {' '.join(arguments)}.", file=sys.stderr)
        return 2
    target = root / GENERATED
    compiled = compile_all(root)
    target.mkdir(parents=True, exist_ok=True)
    for stale in target.glob("*.py"):
        if stale.name not in compiled:
            stale.unlink()
    for name, text in compiled.items():
        (target / name).write_text(text, encoding="utf-8")
    print(f"Compiled {len(compiled) - 1} modules into {GENERATED.as_posix()}.")
    return 0


def differences(root: Path) -> list[str]:
    """One sentence for each compiled module that is not what its form or resource gives now."""
    compiled = compile_all(root)
    target = root / GENERATED
    present = {path.name: path.read_text(encoding="utf-8") for path in target.glob("*.py")}
    sentences = [f"{name} has no form any more" for name in sorted(present.keys() - compiled.keys())]
    sentences += [f"{name} was never compiled" for name in sorted(compiled.keys() - present.keys())]
    changed = sorted(name for name in compiled.keys() & present.keys() if compiled[name] != present[name])
    return sentences + [f"{name} differs from what its source gives" for name in changed]


def compile_all(root: Path) -> dict[str, str]:
    """The text of every generated module by file name, without the lines that name the compiler's version.

    Raises `subprocess.CalledProcessError` where a form or the resources do not compile; the compiler has said why.
    """
    sources = {f"ui_{form.stem}.py": form for form in sorted((root / "forms").rglob("*.ui"))}
    if (root / RESOURCES).is_file():
        sources["resources_rc.py"] = root / RESOURCES
    with tempfile.TemporaryDirectory() as scratch, ThreadPoolExecutor(os.cpu_count()) as pool:
        texts = pool.map(lambda name: _compile(sources[name], Path(scratch, name)), sources)
        return {"__init__.py": _PACKAGE, **dict(zip(sources, texts, strict=True))}


def _compile(source: Path, module: Path) -> str:
    tool, options = ("rcc", _RCC_OPTIONS) if source.suffix == ".qrc" else ("uic", ())
    command = [*_tool(tool), *options, str(source), "-o", str(module)]
    subprocess.run(command, check=True, env={**os.environ, **_RCC_ENVIRONMENT})
    text = _VERSION_LINE.sub("", module.read_text(encoding="utf-8"))
    return text if source.suffix == ".qrc" else in_pieces(at_home(text))


def _tool(name: str) -> list[str]:
    """Qt's own program where it lies in the package: what stands before it takes longer to start than to compile."""
    package = importlib.util.find_spec("PySide6")
    for folder in (package.submodule_search_locations or ()) if package is not None else ():
        program = Path(folder, "Qt", "libexec", name)
        if program.is_file():
            return [str(program), "-g", "python"]
    return [str(Path(sys.executable).with_name(f"pyside6-{name}"))]


def at_home(text: str) -> str:
    """A compiled form whose widgets are born where they stay.

    The compiler makes some of them (pages of a stack, what a scroll area shows) outside and moves them in when they are
    full; then Qt tells each widget in them of its new style, which takes longer than to make them.
    """
    for line in _TAKEN_IN.finditer(text):
        holder = line["holder"] + (".viewport()" if line["how"] == "setWidget" else "")
        text = re.sub(rf"^( +self\.{line['child']} = \w+\()\)$", rf"\1{holder})", text, flags=re.MULTILINE)
    return text


def in_pieces(text: str) -> str:
    """A compiled form that can also be set up a widget at a time: the window does other things between its `pieces`."""

    def divide(found: re.Match[str]) -> str:
        body = _BIRTH.sub(lambda birth: f"        yield\n{birth[0]}", found[2])
        return _PIECES.format(holder=found[1], body=body)

    text = _SET_UP.sub(divide, text)
    return text.replace("\nclass Ui_", "\nfrom workshop_app.ui.piecework import set_up\n\nclass Ui_", 1)
