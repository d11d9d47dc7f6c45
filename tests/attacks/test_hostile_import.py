"""Hostile files handed to the desk: each gets its code, and nothing is written but in the data folder.

What Python opens, changes or starts is watched as it happens; what a library does by itself shows in what lies on the
disk before and after.
"""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest

from tests.attacks import at_random, target
from tests.attacks.judge import outside, watched
from tests.attacks.test_archive import MADE_OTHERWISE
from tests.golden.vectors import make
from tests.sealing import samples
from tests.services.desks import desk_in
from workshop_app.domain.sealed import LaptopState
from workshop_app.services.examiner import MANY

EXPECTED = json.loads((make.FOLDER / "expected.json").read_text(encoding="utf-8"))["files"]
OFFICE = samples.Office(samples.WORKING, samples.SPARE)
GOOD = make.FOLDER.parent / "sealed_file" / "report-1.wsealed"


@pytest.fixture
def desk(tmp_path):
    with desk_in(tmp_path / "desk", target.PROGRAMME, OFFICE) as desk:
        desk.imports.trust(target.PROGRAMME, target.LAPTOP)
        desk.imports.trust(target.PROGRAMME, target.REVOKED)
        desk.imports.revoke(target.PROGRAMME, target.REVOKED)
        yield desk


def on_disk(*folders):
    """Every file under these folders with its size and when it was changed."""
    found = {}
    for folder in folders:
        for root, _dirs, names in os.walk(folder):
            for path in (Path(root, name) for name in names):
                found[path] = (path.lstat().st_size, path.lstat().st_mtime_ns)
    return found


def taken(desk, paths):
    """The outcomes, having seen that nothing was written but in the data folder."""
    root = desk.workspace.folder.root
    elsewhere = (root.parent / "stick", root.parent / "home", make.FOLDER)
    before = on_disk(*elsewhere)
    shares = [paths[at : at + MANY - 1] for at in range(0, len(paths), MANY - 1)]  # more would start a second process
    with watched() as written:
        outcomes = [each for share in shares for each in desk.imports.import_files(target.PROGRAMME, share)]
    assert outside(written, root) == []
    assert on_disk(*elsewhere) == before
    return outcomes


@pytest.fixture
def stick(tmp_path, monkeypatch):
    """A stick to lay files on, in a home where anything that is written would be seen."""
    for name in ("stick", "home"):
        (tmp_path / name).mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path / "home")
    return tmp_path / "stick"


def test_every_vector_gets_its_code_at_the_desk(desk, stick):
    refused = [name for name, code in EXPECTED.items() if code]
    outcomes = taken(desk, [make.FOLDER / name for name in refused])
    assert {name: outcome.code for name, outcome in zip(refused, outcomes, strict=True)} == {
        name: EXPECTED[name] for name in refused
    }
    assert desk.imports.sessions(target.PROGRAMME) == ()


def test_the_tray_holds_what_was_refused_as_it_came_and_nothing_else(desk, stick):
    names = [name for name, code in EXPECTED.items() if code and name != "no-sealed-file.wsealed"]
    taken(desk, [make.FOLDER / name for name in names])
    digests = {hashlib.sha256((make.FOLDER / name).read_bytes()).hexdigest() for name in names}
    assert {path.name for path in desk.workspace.folder.tray.iterdir()} == digests
    for path in desk.workspace.folder.tray.iterdir():
        assert hashlib.sha256(path.read_bytes()).hexdigest() == path.name


def test_archives_with_paths_links_and_bombs_write_nothing(desk, stick):
    """What an archive calls its members is never a path."""
    paths = []
    for number, plain in enumerate(MADE_OTHERWISE.values()):
        paths.append(stick / f"{number}.wsealed")
        paths[-1].write_bytes(target.sealed(plain))
    assert {outcome.code for outcome in taken(desk, paths)} == {"E-FORMAT"}
    assert desk.imports.sessions(target.PROGRAMME) == ()


def test_random_attacks_leave_the_desk_as_it_was_and_the_good_file_is_still_taken(desk, stick):
    paths = []
    for number in range(0, 320):
        hostile = at_random.attack(11, number)
        if hostile.depth in ("file", "archive", "envelope") and hostile.good in at_random.GOOD[:2]:
            paths.append(stick / f"{number}.wsealed")
            paths[-1].write_bytes(hostile.data)
    outcomes = taken(desk, [*paths, GOOD])
    assert outcomes[-1].code in (None, "E-DUPLICATE", "E-OLDER")  # one of them may have been the good one, unharmed
    (session,) = desk.imports.sessions(target.PROGRAMME)
    assert session.contributions in (1, 2)


@pytest.mark.parametrize(
    "name",
    [
        "..wsealed",
        "con.wsealed",
        "a\nb.wsealed",
        "\u202egnp.wsealed",
        "-rf.wsealed",
        "%00.wsealed",
        "x" * 240 + ".wsealed",
    ],
)
def test_a_file_with_an_odd_name(desk, stick, name):
    path = stick / name
    path.write_bytes((make.FOLDER / "record-reworded.wsealed").read_bytes())
    (outcome,) = taken(desk, [path])
    assert outcome.code == "E-LOG"
    assert outcome.name.isprintable()


def test_a_link_a_folder_and_nothing_at_all(desk, stick):
    link = stick / "link.wsealed"
    link.symlink_to("/etc/passwd")
    (stick / "folder.wsealed").mkdir()
    codes = [outcome.code for outcome in taken(desk, [link, stick / "folder.wsealed", stick / "gone.wsealed"])]
    assert codes == ["E-FORMAT", "E-FORMAT", "E-READ"]
    assert list(desk.workspace.folder.tray.iterdir()) == []


def test_what_is_watched_is_seen(tmp_path):
    """The watch itself: a file opened to be written, a folder made, a program started."""
    (tmp_path / "in").mkdir()
    with watched() as written:
        (tmp_path / "in" / "a").write_bytes(b"")
        (tmp_path / "b").write_bytes(b"")
        (tmp_path / "c").mkdir()
        os.posix_spawn("/bin/true", ["true"], {})
        (tmp_path / "b").read_bytes()
    os.wait()
    found = outside(written, tmp_path / "in")
    assert [what for what, _where in found] == ["open", "os.mkdir", "os.posix_spawn"]


def test_a_revoked_laptop_stays_revoked(desk, stick):
    (outcome,) = taken(desk, [make.FOLDER / "signed-by-a-revoked-laptop.wsealed"])
    assert (outcome.code, outcome.words) == ("E-UNKNOWN-LAPTOP", ())
    states = {laptop.public: laptop.state for laptop in desk.imports.laptops(target.PROGRAMME)}
    assert states[target.REVOKED] is LaptopState.REVOKED
