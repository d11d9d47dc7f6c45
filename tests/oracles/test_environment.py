"""The oracles' environment: when it is made anew, and what a developer and CI get where it cannot be."""

from __future__ import annotations

import subprocess
import sys

import pytest

from build_scripts import commands, oracles, test_run
from build_scripts.set_up_error import SetUpError


@pytest.fixture
def root(tmp_path):
    """A project with a lock that asks for nothing."""
    lock = tmp_path / oracles.REQUIREMENTS
    lock.parent.mkdir(parents=True)
    lock.write_text("# nothing\n")
    return tmp_path


@pytest.fixture
def status(monkeypatch):
    """The exit status of `dev.py test` with the tests themselves left out, which would give 7."""
    monkeypatch.setattr(test_run, "run", lambda _root, _arguments: 7)
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.delenv(oracles.REQUIRED, raising=False)
    return commands.test


def test_it_is_made_once_and_anew_for_another_lock(root, capfd):
    assert not oracles.are_ready(root)
    oracles.prepare(root)
    assert oracles.are_ready(root)
    assert subprocess.run([oracles.python_in(root), "-c", "import numpy"], capture_output=True).returncode == 1
    assert "Setting up" in capfd.readouterr().err
    oracles.prepare(root)
    assert capfd.readouterr().err == ""
    (root / oracles.REQUIREMENTS).write_text("# nothing else\n")
    assert not oracles.are_ready(root)


@pytest.mark.parametrize(("where", "expected"), [("HOME", 7), ("CI", 1), (oracles.REQUIRED, 1)])
def test_a_failed_set_up_is_said_and_in_ci_fails_the_run(root, status, monkeypatch, capfd, where, expected):
    monkeypatch.setenv(where, "true")
    monkeypatch.setattr(sys, "executable", "false")
    assert status(root, []) == expected
    assert "could not be made" in capfd.readouterr().err
    with pytest.raises(SetUpError):
        oracles.prepare(root)


def test_it_is_asked_for_by_the_whole_suite_and_by_name_alone(root, status):
    assert [oracles.are_asked(each) for each in ([], ["tests/oracles"], ["-k", "x"])] == [True, True, False]
    assert status(root, ["tests/test_log.py"]) == 7
    assert not oracles.python_in(root).exists()
