"""What `doctor` says of a machine: everything it looks at, and what to do where something is not well."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from workshop_app.keys.system_keyring import SystemKeyring
from workshop_app.paths import DataFolder
from workshop_app.privacy.reading import READING
from workshop_app.services.doctor import examine


def no_keyring():
    raise RuntimeError("no bus")


def named(findings):
    return {finding.name: finding for finding in findings}


def test_it_looks_at_everything_and_leaves_nothing(tmp_path):
    folder = tmp_path / "data"
    found = named(examine(DataFolder(folder), SystemKeyring(no_keyring), {}))
    for name in ("Workshop", "PySide6-Essentials", "SQLCipher", "Fonts", "Data folder", "Temporary folder"):
        assert found[name].ok, name
    assert found["SQLCipher"].found.startswith("4.")
    assert "will be made" in found["Data folder"].found
    assert list(tmp_path.iterdir()) == []


def test_what_the_app_can_do_without_is_said_but_not_needed(tmp_path):
    found = named(examine(DataFolder(tmp_path), SystemKeyring(no_keyring), {}))
    assert not found["Keyring"].ok
    assert not found["Keyring"].needed
    assert "passphrase is enough" in found["Keyring"].advice


def test_names_found_by_rules_alone_are_said_and_do_not_stop_the_app(tmp_path, monkeypatch):
    assert named(examine(DataFolder(tmp_path), SystemKeyring(no_keyring), {}))["Finding names"].ok
    monkeypatch.setattr(READING, "_trouble", "The model is missing.")
    found = named(examine(DataFolder(tmp_path), SystemKeyring(no_keyring), {}))["Finding names"]
    assert (found.ok, found.needed, found.advice) == (False, False, "The model is missing.")


@pytest.mark.skipif(os.name == "nt", reason="every Windows has a display")
def test_a_display_is_found_where_one_is_named(tmp_path):
    assert named(examine(DataFolder(tmp_path), SystemKeyring(no_keyring), {"DISPLAY": ":7"}))["Display"].found == ":7"
    without = named(examine(DataFolder(tmp_path), SystemKeyring(no_keyring), {}))["Display"]
    assert (without.ok, without.needed) == (False, False)


def test_a_file_in_place_of_the_data_folder_is_said(tmp_path):
    (tmp_path / "file").write_text("x")
    found = named(examine(DataFolder(tmp_path / "file"), SystemKeyring(no_keyring), {}))["Data folder"]
    assert (found.ok, found.needed) == (False, True)
    assert "not a folder" in found.advice


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder that nobody can write to")
def test_a_folder_that_cannot_be_written_is_said_with_what_to_do():
    found = named(examine(DataFolder(Path("/proc/workshop")), SystemKeyring(no_keyring), {}))["Data folder"]
    assert not found.ok
    assert "Choose another" in found.advice or "choose another" in found.advice
