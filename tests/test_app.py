"""The composition root: all services on one folder, locked, and nothing heavy before it is needed."""

import subprocess
import sys
from dataclasses import fields

from workshop_app import app
from workshop_app.paths import DataFolder
from workshop_app.services.bundle import Services


def test_building_touches_nothing_and_leaves_everything_locked(tmp_path):
    services = app.build(DataFolder(tmp_path / "data"))
    assert isinstance(services, Services)
    assert not services.vault.state().open
    assert not list(tmp_path.iterdir())


def test_every_service_is_there(tmp_path):
    services = app.build(DataFolder(tmp_path / "data"))
    assert all(getattr(services, field.name) is not None for field in fields(Services))


def test_services_load_neither_qt_nor_what_is_loaded_on_first_use(tmp_path):
    code = f"""
import sys
from pathlib import Path
from workshop_app import app
from workshop_app.paths import DataFolder
light = {{name.partition(".")[0] for name in sys.modules}}
app.build(DataFolder(Path({str(tmp_path)!r})))
built = {{name.partition(".")[0] for name in sys.modules}}
print(sorted(light & {{"sqlcipher3", "sqlite_utils", "cryptography"}}))
print(sorted(built & {{"PySide6", "keyring", "secretstorage", "reportlab", "pyrage", "segno"}}))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n") == ["[]", "[]", ""]
