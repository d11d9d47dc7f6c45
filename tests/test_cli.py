"""The commands as a person or a script calls them: what they print, what they leave, and how they end."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from pypdf import PdfReader

import workshop_app
from tests.cheap import services_in
from workshop_app import app, cli
from workshop_app.domain.contribution import ContributionKind
from workshop_app.paths import DataFolder
from workshop_app.services.capture import Draft

PASSPHRASE = "seven quiet otters paint the harbour"


def call(*arguments, entered=None):
    return CliRunner().invoke(cli.commands, [str(argument) for argument in arguments], input=entered)


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    folder = tmp_path_factory.mktemp("a stick with spaces") / "out"
    result = call("rehearse", "--out", folder)
    assert result.exit_code == 0, result.output
    return folder, result


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """A data folder with a passphrase, one programme, and a sealed report of it; and the passphrase in a file."""
    folder = tmp_path_factory.mktemp("office")
    services = services_in(DataFolder(folder / "data"))
    services.vault.create(PASSPHRASE, use_keyring=False)
    programme = services.programmes.create(services.programmes.draft()).programme
    pack = services.programmes.export_pack(programme.id, folder / "p.wpack").path
    services.planning.accept(services.planning.read_pack(pack))
    session = services.planning.new_session(
        programme.id, "drop-in", "Stall", "Newham", "residents", 1, date(2018, 6, 4), 720
    )
    services.running.begin(session.id)
    services.capture.add(session.id, Draft(ContributionKind.NEED, "One number to ring."))
    services.running.close(session.id)
    sealed = services.seals.seal(session.id, folder).path
    services.vault.lock()
    (folder / "passphrase.txt").write_text(PASSPHRASE + "\r\nnot this line\n", encoding="utf-8")
    shutil.copytree(folder / "data", folder / "untouched")
    return folder, sealed


def test_a_rehearsal_says_what_came_of_it_and_where_it_is(played):
    folder, result = played
    assert "72 contributions, 8 proposals and 26 ballots" in result.output
    assert "could point to a person: 8" in result.output
    assert str(folder / "brief.pdf") in result.output
    assert json.loads((folder / "summary.json").read_text(encoding="utf-8"))["verified"] is True


def test_verify_says_what_a_report_holds(played):
    folder, _ = played
    keys = ("--identity", folder / "identity.txt", "--laptop", folder / "laptop.txt")
    result = call("verify", folder / "session.wsealed", *keys)
    assert result.exit_code == 0
    assert "72 contributions, 8 proposals, 1 poll, 26 ballots and 26 heads" in result.output
    told = json.loads(call("verify", folder / "session.wsealed", *keys, "--json").output)
    summary = json.loads((folder / "summary.json").read_text(encoding="utf-8"))
    assert (told["verified"], told["sha256"], told["bytes"]) == (
        True,
        summary["sealed_sha256"],
        summary["sealed_bytes"],
    )
    assert told["counts"]["ballots"] == 26


def test_verify_refuses_with_code_sentence_and_status_one(played, tmp_path):
    folder, _ = played
    keys = ("--identity", folder / "identity.txt", "--laptop", folder / "laptop.txt")
    cut = tmp_path / "cut.wsealed"
    cut.write_bytes((folder / "session.wsealed").read_bytes()[:-7])
    result = call("verify", cut, *keys)
    assert result.exit_code == 1
    assert result.output.startswith("E-DAMAGED Arrived incomplete or altered.")
    result = call("verify", cut, *keys, "--json")
    assert result.exit_code == 1
    assert json.loads(result.output)["code"] == "E-DAMAGED"


def test_import_takes_reports_in_once_and_brief_writes_the_pdf(office, tmp_path):
    folder, sealed = office
    shutil.copytree(folder / "untouched", tmp_path / "data")  # as it was before anything came in
    given = ("--data", tmp_path / "data", "--passphrase-file", folder / "passphrase.txt")
    first = call("import", sealed, *given)
    assert first.exit_code == 0
    assert "Taken in: 1 contribution" in first.output
    again = call("import", sealed, *given)
    assert again.exit_code == 0
    assert "E-DUPLICATE This report is already here." in again.output
    bad = tmp_path / "bad.wsealed"
    bad.write_bytes(b"hello")
    refused = call("import", bad, sealed, *given)
    assert refused.exit_code == 1
    assert "bad.wsealed: E-FORMAT This is not a sealed report." in refused.output
    out = tmp_path / "the brief.pdf"
    written = call("brief", "--out", out, *given)
    assert written.exit_code == 0
    assert f"{len(PdfReader(out).pages)} page" in written.output


def test_the_passphrase_is_asked_for_and_never_shown(office):
    folder, sealed = office
    right = call("import", sealed, "--data", folder / "data", entered=PASSPHRASE + "\n")
    assert right.exit_code == 0
    assert PASSPHRASE not in right.output
    wrong = call("import", sealed, "--data", folder / "data", entered="wrong\n")
    assert wrong.exit_code == 1
    assert "not the passphrase" in wrong.output


def test_a_programme_that_is_not_there_and_a_folder_without_a_vault_are_said(office, tmp_path):
    folder, sealed = office
    given = ("--data", folder / "data", "--passphrase-file", folder / "passphrase.txt")
    stranger = call("import", sealed, *given, "--programme", "0" * 16)
    assert (stranger.exit_code, "not one of this office" in stranger.output) == (1, True)
    empty = call("import", sealed, "--data", tmp_path / "nothing")
    assert (empty.exit_code, "no vault in this data folder" in empty.output) == (1, True)
    assert not (tmp_path / "nothing").exists()
    missing = call("import", sealed, "--data", folder / "data", "--passphrase-file", tmp_path / "none")
    assert (missing.exit_code, "could not be read" in missing.output) == (1, True)


def test_of_no_programme_and_of_several_one_has_to_be_named(tmp_path):
    services = services_in(DataFolder(tmp_path / "data"))
    services.vault.create(PASSPHRASE, use_keyring=False)
    (tmp_path / "p").write_text(PASSPHRASE, encoding="utf-8")
    given = ("brief", "--out", tmp_path / "b.pdf", "--data", tmp_path / "data", "--passphrase-file", tmp_path / "p")
    services.vault.lock()
    assert "no programme yet" in call(*given).output
    services.vault.unlock(PASSPHRASE)
    ids = [services.programmes.create(services.programmes.draft()).programme.id for _ in range(2)]
    services.vault.lock()
    several = call(*given)
    assert several.exit_code == 1
    assert all(programme_id in several.output for programme_id in ids)
    assert "several" not in call(*given, "--programme", ids[1]).output


def test_doctor_looks_at_the_machine(tmp_path):
    result = call("doctor", "--data", tmp_path)
    assert result.exit_code == 0, result.output
    for name in ("SQLCipher: 4.", "Keyring", "Fonts", "Display", "Data folder", workshop_app.__version__):
        assert name in result.output
    (tmp_path / "file").write_text("x")
    assert call("doctor", "--data", tmp_path / "file" / "in").exit_code == 1


def test_a_fault_of_the_app_shows_where_and_never_what_was_said(monkeypatch, tmp_path):
    def fail(*_arguments, **_options):
        raise KeyError("somebody's words")

    monkeypatch.setattr("workshop_app.services.rehearse.rehearse", fail)
    result = call("rehearse", "--out", tmp_path / "out")
    assert result.exit_code == cli.FAULT
    assert "KeyError" in result.output
    assert "somebody" not in result.output


def test_without_a_command_the_window_opens_and_is_given_what_was_typed(monkeypatch):
    given = []
    monkeypatch.setattr(app, "open_window", lambda arguments: given.append(list(arguments)) or 3)
    for arguments in ([], ["--data", "folder"]):
        with pytest.raises(SystemExit) as ended:
            cli.main(arguments)
        assert ended.value.code == 3
    assert given == [[], ["--data", "folder"]]


@pytest.mark.parametrize("module", ["workshop_app", "workshop_app.cli"])
def test_as_a_process_a_wrong_table_is_a_sentence_on_standard_error(module, tmp_path):
    (tmp_path / "s.csv").write_text("nothing\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", module, "rehearse", "--out", "out", "--statements", "s.csv", "--votes", "s.csv"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("“s.csv” has no column “comment-id”.")
    assert "Traceback" not in done.stderr


def test_the_commands_do_not_load_a_window():
    script = "import sys, workshop_app.cli; assert not [name for name in sys.modules if name.startswith('PySide6')]"
    subprocess.run([sys.executable, "-c", script], cwd=Path(__file__).parents[1], check=True)
