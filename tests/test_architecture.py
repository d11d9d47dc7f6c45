"""The rules of the house: layers, what may be imported where and when, the size of files, and compiled forms."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from build_scripts import forms

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "workshop_app"
GENERATED = ROOT / forms.GENERATED
LOADED_ON_FIRST_USE = ("keyring", "pyrage", "reportlab")
LONGEST_FILE = 400


def written_files() -> list[Path]:
    """Every Python file that a person wrote, of the app, its scripts and its tests."""
    folders = (PACKAGE, ROOT / "build_scripts", ROOT / "tests")
    return sorted(path for folder in folders for path in folder.rglob("*.py") if GENERATED not in path.parents)


def imports(path: Path) -> Iterator[str]:
    """Each module that the file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def test_layer_contracts_hold() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    result = subprocess.run([linter, "--no-logo"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_domain_imports_the_standard_library_only() -> None:
    foreign = {
        f"{path.name}: {module}"
        for path in (PACKAGE / "domain").rglob("*.py")
        for module in imports(path)
        if module.partition(".")[0] not in sys.stdlib_module_names and not module.startswith("workshop_app.domain")
    }
    assert not foreign


def test_qt_is_imported_in_ui_and_app_only() -> None:
    elsewhere = [
        str(path.relative_to(ROOT))
        for path in PACKAGE.rglob("*.py")
        if PACKAGE / "ui" not in path.parents and path != PACKAGE / "app.py"
        for module in imports(path)
        if module.startswith(("PySide6", "shiboken6"))
    ]
    assert not elsewhere


def test_the_window_is_there_before_the_heavy_libraries_are_loaded() -> None:
    code = "import sys, workshop_app.app, workshop_app.ui.main_window; print(*sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in result.stdout.split()}
    assert not loaded & set(LOADED_ON_FIRST_USE)
    later = ("workshop_app.ui.pages.", "workshop_app.ui.dialogs.guide", "workshop_app.ui.dialogs.settings")
    assert not [name for name in result.stdout.split() if name.startswith(later)]


def test_no_file_is_longer_than_a_reader_can_hold() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in written_files()}
    assert not {str(path.relative_to(ROOT)): lines for path, lines in lengths.items() if lines > LONGEST_FILE}


def test_compiled_forms_are_what_their_sources_give() -> None:
    assert forms.differences(ROOT) == []


def test_the_lock_pins_every_package_by_hash_and_names_no_address() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in text
    for requirement in re.split(r"\n(?=\S)", text):
        assert re.match(r"[a-z0-9-]+==\S+ ", requirement), requirement.splitlines()[0]
        assert "--hash=sha256:" in requirement
