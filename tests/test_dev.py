"""The door `build_scripts/dev.py`: set up once, at once after that, and one line to type where packages are missing."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from build_scripts import bench, checks, commands, environment, forms, surroundings, system_packages, test_run
from build_scripts.one_at_a_time import alone
from build_scripts.set_up_error import MISSING_SYSTEM_PACKAGES, SetUpError
from build_scripts.system_packages import Need

ROOT = Path(__file__).resolve().parent.parent
DOOR = ROOT / "build_scripts" / "dev.py"
ABSENT = Need("no-such-package", program="no-such-program")
UNPRIVILEGED = 65534


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with an environment, a lock and a project as after set-up, without the packages."""
    root = tmp_path / "project"
    environment.python_in(root).parent.mkdir(parents=True)
    environment.python_in(root).symlink_to(sys.executable)
    (root / ".venv" / "pyvenv.cfg").write_text("version = 3.11.2\n")
    (root / "requirements.lock").write_text("click==8.5.1\n")
    (root / "pyproject.toml").write_text("[project]\n")
    (root / ".venv" / environment.STAMP).write_text(environment.stamp_for(root))
    return root


def test_a_finished_environment_is_not_touched_again(project: Path) -> None:
    assert environment.stamp_holds(project)
    environment.prepare(project)


@pytest.mark.parametrize("changed", ["requirements.lock", "pyproject.toml", ".venv/pyvenv.cfg"])
def test_a_changed_source_asks_for_set_up(project: Path, changed: str) -> None:
    (project / changed).write_text("different\n")
    assert not environment.stamp_holds(project)


def test_a_moved_environment_asks_for_set_up(project: Path) -> None:
    moved = project.rename(project.with_name("elsewhere"))
    assert not environment.stamp_holds(moved)


def test_an_environment_whose_python_is_gone_asks_for_set_up(project: Path) -> None:
    environment.python_in(project).unlink()
    assert not environment.stamp_holds(project)


def test_a_failed_installation_is_said_and_leaves_no_stamp(project: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(project / ".venv")], check=True)
    (project / "requirements.lock").write_text("changed\n")
    with pytest.raises(SetUpError, match="needs the network"):
        environment.prepare(project)
    assert not environment.stamp_holds(project)


def test_an_environment_that_is_a_link_is_left_alone(project: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    (project / ".venv").rename(elsewhere)
    (project / ".venv").symlink_to(elsewhere)
    (elsewhere / environment.STAMP).unlink()
    before = sorted(elsewhere.rglob("*"))
    with pytest.raises(SetUpError, match="is a link"):
        environment.prepare(project)
    assert sorted(elsewhere.rglob("*")) == before


def test_two_set_ups_at_once_wait_for_each_other(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    code = (
        "import sys, pathlib; from build_scripts.one_at_a_time import alone\n"
        "with alone(pathlib.Path(sys.argv[1])): print('its turn', flush=True)"
    )
    with alone(lock):
        second = subprocess.Popen(
            [sys.executable, "-c", code, lock], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert second.stderr is not None
        assert "Waiting" in second.stderr.readline()
        assert second.poll() is None
    said, _ = second.communicate(timeout=60)
    assert said == "its turn\n"


def test_the_door_says_its_commands_where_no_package_is_installed() -> None:
    done = subprocess.run([sys.executable, "-S", str(DOOR), "--help"], capture_output=True, text=True, check=True)
    assert set(commands.COMMANDS) <= set(done.stdout.split())


def test_the_second_start_runs_no_program_before_the_command(project: Path) -> None:
    code = (
        "import sys, pathlib; from build_scripts import environment\n"
        "sys.addaudithook(lambda event, _: event in ('subprocess.Popen', 'os.posix_spawn') and print(event))\n"
        "environment.prepare(pathlib.Path(sys.argv[1]))"
    )
    outside = getattr(sys, "_base_executable", sys.executable)  # the Python that made the environment
    command = [outside, "-c", code, str(project)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("", "")


def test_what_the_machine_lacks_is_found() -> None:
    there = [Need("sh", program="sh"), Need("libc6", library="libc.so.6"), Need("passwd", files="etc/pass*")]
    assert [need.is_met() for need in there] == [True, True, True]
    absent = [ABSENT, Need("x", library="libno-such.so.9"), Need("x", files="no/such/*"), Need("x", module="no_such")]
    assert [need.is_met() for need in absent] == [False] * 4


@pytest.mark.skipif(os.name == "nt" or not shutil.which("apt-get"), reason="only Debian and its kin have apt-get")
class TestAPersonWhoMayNotInstall:
    """Run in a process of its own with the rights of `nobody`, where this is root."""

    def provide(self, required: bool) -> subprocess.CompletedProcess[str]:
        code = (
            "from build_scripts import system_packages as s\n"
            f"s.provide([s.Need('no-such-package', program='no-such-program', required={required})])"
        )
        with tempfile.TemporaryDirectory() as folder:  # tmp_path is closed to anybody else
            Path(folder).chmod(0o755)
            shutil.copytree(ROOT / "build_scripts", Path(folder, "build_scripts"))
            return subprocess.run(
                [shutil.which("python3", path="/usr/local/bin:/usr/bin") or sys.executable, "-c", code],
                cwd=folder,
                user=UNPRIVILEGED if os.geteuid() == 0 else None,
                env={"PATH": os.defpath},
                capture_output=True,
                text=True,
                check=False,
            )

    def test_is_told_one_line_to_type(self) -> None:
        said = self.provide(required=True).stderr
        expected = "sudo apt-get update && sudo apt-get install -y --no-install-recommends no-such-package"
        assert [line.strip() for line in said.splitlines()].count(expected) == 1

    def test_goes_on_where_only_some_tests_need_it(self) -> None:
        result = self.provide(required=False)
        assert result.returncode == 0
        assert "no-such-package" in result.stderr


def test_missing_packages_have_an_exit_status_of_their_own() -> None:
    assert SetUpError("", MISSING_SYSTEM_PACKAGES).status == 3


def test_without_apt_nothing_is_asked_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    system_packages.provide([ABSENT])
    assert system_packages.line_to_type([ABSENT]) == "(in Debian's names) no-such-package"


@pytest.mark.parametrize(
    ("variables", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"DISPLAY": ""}, "linux", False),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_whether_a_window_can_open(variables: dict[str, str], platform: str, expected: bool) -> None:
    assert surroundings.has_display(variables, platform) is expected


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_the_rehearsal_is_played_into_a_fresh_folder(tmp_path: Path) -> None:
    stand_in = tmp_path / "workshop_app"
    stand_in.mkdir()
    (stand_in / "__init__.py").touch()
    (stand_in / "cli.py").write_text("import sys\nprint('called with', *sys.argv[1:])\n")
    code = "import sys, pathlib; from build_scripts import commands; sys.exit(commands.run(pathlib.Path(), []))"
    said = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={"PATH": os.defpath, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert said.startswith("There is no display here")
    assert re.search(r"^called with rehearse --out build/rehearsal-\d{8}-\d{6}$", said, re.MULTILINE)


def test_a_bare_locale_becomes_utf8_and_a_chosen_one_stays() -> None:
    assert surroundings.utf8({}, "linux") == {"LC_ALL": "C.UTF-8"}
    assert surroundings.utf8({"LANG": "C"}, "linux")["LC_ALL"] == "C.UTF-8"
    assert surroundings.utf8({"LANG": "bn_BD.utf8"}, "linux") == {"LANG": "bn_BD.utf8"}
    assert surroundings.utf8({}, "win32") == {}


def test_the_tests_have_a_home_of_their_own(tmp_path: Path) -> None:
    outside = {"HOME": "/home/someone", "DISPLAY": ":0", "XDG_DATA_HOME": "/home/someone/data", "PATH": "/bin"}
    outside["PYTHONDONTWRITEBYTECODE"] = "1"
    private = test_run.private_environment(tmp_path, outside)
    assert private["HOME"] == str(tmp_path)
    assert private["PATH"] == "/bin"
    assert private["QT_QPA_PLATFORM"] == "offscreen"
    assert not {"DISPLAY", "XDG_DATA_HOME", "PYTHONDONTWRITEBYTECODE"} & private.keys()
    assert (tmp_path / "runtime").stat().st_mode & 0o777 == 0o700


def test_the_whole_suite_measures_what_must_be_covered() -> None:
    options = test_run.coverage_options(ROOT)
    assert {f"--cov=workshop_app/{part}" for part in test_run.COVERED} <= set(options)
    assert "--cov-fail-under=100" in options


def started_with(monkeypatch: pytest.MonkeyPatch, cores: int, *arguments: str) -> list[str]:
    """The command with which `dev.py test` starts pytest on a machine of so many cores."""
    started: list[list[str]] = []
    monkeypatch.setattr(test_run, "_cores", lambda: cores)
    monkeypatch.setattr(test_run.subprocess, "call", lambda command, **_: started.append(command) or 0)
    assert test_run.run(ROOT, list(arguments)) == 0
    return started[0]


@pytest.mark.parametrize(("cores", "processes"), [(2, "2"), (3, "3"), (64, "4")])
def test_the_whole_suite_is_shared_out_to_the_cores(
    monkeypatch: pytest.MonkeyPatch, cores: int, processes: str
) -> None:
    command = started_with(monkeypatch, cores)
    assert command[command.index("-n") + 1] == processes


def test_one_core_and_a_test_that_is_named_take_one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "-n" not in started_with(monkeypatch, 1)
    command = started_with(monkeypatch, 8, "tests/test_log.py")
    assert command[-3:] == ["-m", "pytest", "tests/test_log.py"]


def test_what_follows_the_command_is_passed_on_untouched() -> None:
    command, rest = commands.parse(["test", "-k", "tally", "--help"])
    assert (command.name, rest) == ("test", ["-k", "tally", "--help"])


def test_an_unknown_command_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        commands.parse(["dance"])
    assert "dance" in capsys.readouterr().err


def test_an_unknown_check_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert checks.run(ROOT, ["dance"]) == 2
    assert "dance" in capsys.readouterr().err


class TestForms:
    FORM = '<ui version="4.0"><class>Page</class><widget class="QWidget" name="Page"/></ui>'

    @pytest.fixture
    def root(self, tmp_path: Path) -> Path:
        (tmp_path / "forms" / "dialogs").mkdir(parents=True)
        (tmp_path / "forms" / "dialogs" / "page.ui").write_text(self.FORM)
        return tmp_path

    def test_compiled_forms_have_no_difference_and_no_version(self, root: Path) -> None:
        assert forms.run(root, []) == 0
        assert forms.differences(root) == []
        assert checks.compare_forms(root) == 0
        compiled = (root / forms.GENERATED / "ui_page.py").read_text()
        assert "class Ui_Page" in compiled
        assert "Created by" not in compiled

    def test_resources_compile_to_the_same_whenever_their_files_were_written(self, root: Path) -> None:
        icon = root / "resources" / "icon.svg"
        icon.parent.mkdir()
        icon.write_text("<svg/>")
        (root / forms.RESOURCES).write_text("<RCC><qresource><file>icon.svg</file></qresource></RCC>")
        forms.run(root, [])
        os.utime(icon, (1, 1))
        assert "resources_rc.py" in forms.compile_all(root)
        assert forms.differences(root) == []

    def test_a_changed_a_new_and_a_removed_form_are_named(self, root: Path) -> None:
        forms.run(root, [])
        folder = root / "forms"
        (folder / "new.ui").write_text(self.FORM)
        (root / forms.GENERATED / "ui_gone.py").write_text("")
        (folder / "dialogs" / "page.ui").write_text(self.FORM.replace('name="Page"/', 'name="Page" native="true"/'))
        (root / forms.GENERATED / "ui_page.py").write_text("edited by hand")
        assert forms.differences(root) == [
            "ui_gone.py has no form any more",
            "ui_new.py was never compiled",
            "ui_page.py differs from what its source gives",
        ]
        assert checks.compare_forms(root) == 1
        forms.run(root, [])
        assert forms.differences(root) == []


class TestBench:
    def test_a_row_is_held_against_its_baseline_or_its_limit(self) -> None:
        assert bench.Row("start", 250, 100, "ms", 2.5).passes
        assert not bench.Row("start", 251, 100, "ms", 2.5).passes
        assert bench.Row("memory", 220, None, "MB", 220).passes
        assert not bench.Row("memory", 221, None, "MB", 220).passes

    def test_a_line_says_the_ratio_and_the_outcome(self) -> None:
        assert bench.line(bench.Row("start", 200, 100, "ms", 2.5)).split()[-3:] == ["2.5", "x", "pass"]
        assert bench.line(bench.Row("memory", 300, None, "MB", 220)).endswith("220 MB  MISS")

    def test_the_rows_of_a_module_are_run_and_written(self, tmp_path: Path) -> None:
        scripts = tmp_path / "build_scripts"
        shutil.copytree(ROOT / "build_scripts", scripts, ignore=shutil.ignore_patterns("benchmarks", "__pycache__"))
        (scripts / "benchmarks").mkdir()
        (scripts / "benchmarks" / "fake_speed.py").write_text(
            "from build_scripts.bench import Row\ndef rows():\n    return [Row('fake', 3, 1, 'ms', 2)]\n"
        )
        code = "import sys, pathlib; from build_scripts import bench; sys.exit(bench.run(pathlib.Path(), sys.argv[1:]))"
        command = [sys.executable, "-c", code, "--json", "rows.json", "--only"]
        assert subprocess.run([*command, "fake"], cwd=tmp_path, capture_output=True, check=False).returncode == 1
        assert json.loads((tmp_path / "rows.json").read_text())[0]["passes"] is False
        assert subprocess.run([*command, "none"], cwd=tmp_path, capture_output=True, check=False).returncode == 2
