"""The commands on what is damaged, strange, full or in the way: a sentence, status 1, nothing changed, no traceback."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.small_disk import fill, not_to_be_written, small_disk
from tests.ui.session import begun, said
from tests.ui.shell import build
from workshop_app import cli
from workshop_app.paths import DataFolder

__all__ = ["small_disk"]
ROOT = Path(__file__).parents[1]
GOLDEN = ROOT / "tests" / "golden" / "sealed_file"
KEYS = ("--identity", GOLDEN / "identity.txt", "--laptop", GOLDEN / "laptop.txt")
PASSPHRASE = "seven quiet otters paint the harbour"
WORDS = "Xylophone quartz"


def call(*arguments: object) -> Result:
    result = CliRunner().invoke(cli.commands, [str(argument) for argument in arguments])
    assert not [sign for sign in ("Traceback", "Errno", "went wrong", WORDS) if sign in result.output], result.output
    return result


def listing(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.endswith(("-wal", "-shm"))
    }


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Path:
    """A folder with `data` (a programme, a session of it that was sealed and taken in), `report` and `passphrase`."""
    folder = tmp_path_factory.mktemp("made")
    services = build(DataFolder(folder / "data"))  # its passphrase is cheap to try
    services.vault.create(PASSPHRASE, use_keyring=False)
    session = begun(services, folder)
    said(services, session.session, WORDS)
    services.running.close(session.session.id)
    services.seals.seal(session.session.id, folder).path.rename(folder / "report.wsealed")
    services.imports.import_files(session.programme, [folder / "report.wsealed"])
    services.vault.lock()
    (folder / "passphrase").write_text(PASSPHRASE, encoding="utf-8")
    return folder


@pytest.fixture
def office(made, tmp_path) -> Path:
    shutil.copytree(made, tmp_path / "office")
    return tmp_path / "office"


def given(office: Path) -> tuple[object, ...]:
    return "--data", office / "data", "--passphrase-file", office / "passphrase"


@pytest.fixture
def strange(tmp_path) -> dict[Path, str]:
    """Files that are no report, and the code of the refusal."""
    folder = tmp_path / "a stick"
    folder.mkdir()
    found = {folder / f"{name}.wsealed": "E-FORMAT" for name in ("zero", "মহল্লা of 2 GB", "folder", "pipe", "device")}
    (folder / "zero.wsealed").touch()
    with (folder / "মহল্লা of 2 GB.wsealed").open("wb") as file:
        file.truncate(2 << 30)
    (folder / "folder.wsealed").mkdir()
    os.mkfifo(folder / "pipe.wsealed")
    (folder / "device.wsealed").symlink_to("/dev/zero")
    (folder / "loop.wsealed").symlink_to("loop.wsealed")
    shutil.copy(GOLDEN / "pack-1.wpack", folder / "really a pack.wsealed")
    return found | {
        folder / "loop.wsealed": "E-READ",
        folder / "gone.wsealed": "E-READ",
        folder / "really a pack.wsealed": "E-FORMAT",
    }


# ---------------------------------------------------------------- verify


def test_verify_names_the_code_of_whatever_is_no_report(strange):
    for path, code in strange.items():
        result = call("verify", path, *KEYS)
        assert (result.exit_code, result.output.startswith(f"{code} ")) == (1, True), path.name


def test_verify_of_a_report_that_was_cut_or_altered_anywhere(tmp_path):
    whole = (GOLDEN / "report-1.wsealed").read_bytes()
    assert call("verify", GOLDEN / "report-1.wsealed", *KEYS).exit_code == 0
    path = tmp_path / "দলিল report.wsealed"
    for place in range(0, len(whole), len(whole) // 40):
        for data in (whole[:place], whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]):
            path.write_bytes(data)
            result = call("verify", path, *KEYS)
            assert result.exit_code == 1
            assert result.output.split()[0] in ("E-FORMAT", "E-NOT-FOR-US", "E-DAMAGED")


@pytest.mark.parametrize("option", ["--identity", "--laptop"])
def test_verify_with_a_key_file_that_is_none(tmp_path, option):
    for path in (GOLDEN / "report-1.wsealed", tmp_path, tmp_path / "gone", Path("/dev/zero")):
        keys = {"--identity": GOLDEN / "identity.txt", "--laptop": GOLDEN / "laptop.txt", option: path}
        result = call("verify", GOLDEN / "report-1.wsealed", *(part for pair in keys.items() for part in pair))
        assert result.exit_code == 1
        assert f"“{path.name}”" in result.output


def test_a_secret_may_come_through_a_pipe():
    reading, writing = os.pipe()
    os.write(writing, (GOLDEN / "identity.txt").read_bytes())
    os.close(writing)
    result = call(
        "verify", GOLDEN / "report-1.wsealed", "--identity", f"/dev/fd/{reading}", "--laptop", GOLDEN / "laptop.txt"
    )
    os.close(reading)
    assert result.exit_code == 0


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "utf-8"])
def test_a_terminal_that_lacks_letters_does_not_change_what_came_of_it(tmp_path, encoding):
    shutil.copy(GOLDEN / "report-1.wsealed", tmp_path / "মহল্লা.wsealed")
    command = [sys.executable, "-m", "workshop_app", "verify", str(tmp_path / "মহল্লা.wsealed"), *map(str, KEYS)]
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode(encoding).split("\n")[0].endswith("laptop: " + " · ".join(_words()))
    told = subprocess.run([*command, "--json"], cwd=ROOT, env=environment, capture_output=True, check=True).stdout
    assert json.loads(told.decode(encoding))["laptop_words"] == list(_words())


def _words() -> tuple[str, ...]:
    line = (GOLDEN / "laptop.txt").read_text(encoding="utf-8").splitlines()[0]
    return tuple(line.partition(": ")[2].split())


def test_whoever_reads_only_the_first_line_is_no_fault_of_the_app():
    command = [sys.executable, "-m", "workshop_app", "verify", str(GOLDEN / "report-1.wsealed"), *map(str, KEYS)]
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(command, cwd=ROOT, stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert b"went wrong" not in done.stderr
    assert b"Traceback" not in done.stderr


# ---------------------------------------------------------------- import and brief


def test_import_says_of_each_file_what_is_wrong_and_takes_the_good_one(office, strange):
    before = listing(office / "data")
    result = call("import", *strange, *given(office))
    assert result.exit_code == 1
    for path, code in strange.items():
        assert f"{path.name}: {code} " in result.output
    assert listing(office / "data") == before
    good = call("import", *strange, office / "report.wsealed", *given(office))
    assert "report.wsealed: E-DUPLICATE" in good.output


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5_000])


def _cut_desk(data: Path) -> None:
    (path,) = (data / "programmes").glob("*.db")
    _cut(path)


def _pipes_for_slots(data: Path) -> None:
    for name in ("keyslots.json", "keyslots.backup.json"):
        (data / name).unlink()
        os.mkfifo(data / name)


def _cut_vaults(data):
    """The vault and its spare copy alike."""
    for name in ("vault.db", "vault.spare.db"):
        _cut(data / name)


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (_cut_vaults, "damaged or gone"),
        (_cut_desk, "the file is damaged"),
        (_pipes_for_slots, "damaged or gone"),
    ],
)
def test_a_damaged_data_folder_is_said_and_left_as_it_is(office, tmp_path, damage, words):
    damage(office / "data")
    before = listing(office / "data")
    for command in (("import", office / "report.wsealed"), ("brief", "--out", tmp_path / "b.pdf")):
        result = call(*command, *given(office))
        assert (result.exit_code, words in result.output) == (1, True), result.output
    assert listing(office / "data") == before
    assert not (tmp_path / "b.pdf").exists()


def test_a_key_file_that_somebody_changed_is_told_and_the_work_done(office, tmp_path):
    for name in ("keyslots.json", "keyslots.backup.json"):
        value = json.loads((office / "data" / name).read_bytes())
        value["slots"][1]["nonce"] = "00" * 12
        (office / "data" / name).write_bytes(json.dumps(value, sort_keys=True, separators=(",", ":")).encode() + b"\n")
    result = call("brief", "--out", tmp_path / "b.pdf", *given(office))
    assert result.exit_code == 0
    assert "another way to unlock may not" in result.output


@pytest.mark.parametrize("command", ["import", "brief", "doctor"])
def test_a_file_where_the_data_folder_should_be(office, command):
    result = call(
        command, *{"import": ["x"], "brief": ["--out", "x"]}.get(command, []), "--data", office / "passphrase"
    )
    assert result.exit_code == 2
    assert "is a file" in result.output


@contextmanager
def _refusing(disk: Path, kind: str) -> Iterator[str]:
    """Make the disk full or read-only; gives the words to expect."""
    if kind == "full":
        filler = fill(disk, 0)
        yield "disk is full"
        filler.unlink()
    else:
        with not_to_be_written(disk):
            yield "cannot be written"


@pytest.mark.parametrize("kind", ["full", "read-only"])
def test_a_disk_that_refuses(office, small_disk, kind):
    shutil.copytree(office / "data", small_disk / "data")
    before = listing(small_disk)
    with _refusing(small_disk, kind) as words:
        for command in (
            ("brief", "--out", small_disk / "b.pdf", *given(office)),
            ("rehearse", "--out", small_disk / "played"),
            (
                "import",
                office / "report.wsealed",
                "--data",
                small_disk / "data",
                "--passphrase-file",
                office / "passphrase",
            ),
        ):
            result = call(*command)
            assert (result.exit_code, words in result.output) == (1, True), result.output
    assert listing(small_disk) == before


# ---------------------------------------------------------------- tables


def test_rehearse_on_tables_that_are_none(tmp_path):
    (tmp_path / "folder.csv").mkdir()
    os.mkfifo(tmp_path / "pipe.csv")
    (tmp_path / "device.csv").symlink_to("/dev/zero")
    (tmp_path / "zero.csv").touch()
    (tmp_path / "letters.csv").write_bytes(b"comment-id,moderated,comment-body\n1,1,Xylophone quartz \xff\n")
    (tmp_path / "columns.csv").write_text(f"comment-id,text\n1,{WORDS}\n", encoding="utf-8")
    for name in ("folder", "pipe", "device", "zero", "letters", "columns", "gone"):
        path = tmp_path / f"{name}.csv"
        result = call("rehearse", "--out", tmp_path / "out", "--statements", path, "--votes", path)
        assert (result.exit_code, f"“{name}.csv”" in result.output) == (1, True), result.output
        assert "Nothing was" in result.output
        assert not list((tmp_path / "out").glob("*.*")), "no result"


def test_rehearse_leaves_somebodys_own_files_alone(tmp_path):
    (tmp_path / "brief.pdf").write_bytes(b"mine")
    result = call("rehearse", "--out", tmp_path)
    assert (result.exit_code, "left alone" in result.output) == (1, True)
    assert listing(tmp_path) == {"brief.pdf": b"mine"}
