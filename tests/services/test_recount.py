"""Counting again from a PrefLib file: the command's JSON, and two real elections whose counts are known."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from workshop_app import cli
from workshop_app.domain.errors import StorageError, TableFileError
from workshop_app.services.recount import METHODS, recount

REAL = Path(__file__).parents[3] / "shared" / "data" / "ballots"
real = pytest.mark.skipif(not REAL.is_dir(), reason="needs ../shared/data/ballots")
BALLOTS = b"3\n1,Caf\xc3\xa9\n2,Hall\n3,Park\n6,6,3\n3,1,2\n2,2,3,1\n1,{1,3}\n"


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "vote.toi"
    path.write_bytes(BALLOTS)
    return path


def test_each_method_says_what_it_was_worked_out_from(file):
    given = {method: recount(file, method) for method in METHODS}
    assert given["borda"] == {
        "method": "borda",
        "winners": ["Café"],
        "ranking": [["Café"], ["Hall"], ["Park"]],
        "scores": {"Café": 7.5, "Hall": 7, "Park": 3.5},
        "ballots": 6,
    }
    assert given["plurality"]["scores"] == {"Café": 3, "Hall": 2, "Park": 0}
    assert given["irv"]["rounds"] == [
        {"counts": {"Café": 3, "Hall": 2, "Park": 0}, "exhausted": 1, "eliminated": []},
    ]
    pairs = {"Café": {"Hall": 4, "Park": 3}, "Hall": {"Café": 2, "Park": 5}, "Park": {"Café": 2, "Hall": 1}}
    assert given["schulze"]["pairwise"] == given["condorcet"]["pairwise"] == pairs
    assert {method: each["winners"] for method, each in given.items()} == {method: ["Café"] for method in METHODS}


def test_the_command_prints_json_and_a_sentence_for_what_it_cannot_read(file, tmp_path):
    option = next(each for each in cli.recount.params if each.name == "method")
    assert tuple(option.type.choices) == METHODS
    run = CliRunner().invoke
    done = run(cli.commands, ["recount", str(file), "--method", "irv"])
    assert (done.exit_code, json.loads(done.stdout)) == (0, recount(file, "irv"))
    assert json.loads(run(cli.commands, ["recount", str(file)]).stdout)["method"] == "schulze"
    file.write_bytes(BALLOTS[:-4])
    cut = run(cli.commands, ["recount", str(file)])
    assert (cut.exit_code, cut.stdout) == (1, "")
    assert "“vote.toi”, line 8: the order" in cut.stderr
    assert run(cli.commands, ["recount", str(tmp_path / "none.soi")]).exit_code == 1
    assert run(cli.commands, ["recount", str(file), "--method", "lot"]).exit_code == 2


def test_a_file_that_is_too_large_or_not_there_is_refused(tmp_path):
    large = tmp_path / "large.soc"
    with large.open("wb") as out:
        out.truncate(8 * 2**20 + 1)
    with pytest.raises(TableFileError, match="larger"):
        recount(large, "borda")
    with pytest.raises(StorageError):
        recount(tmp_path / "none.soc", "borda")


@real
def test_burlington_2009_is_counted_as_the_city_counted_it():
    """The last round and the one before as certified; three rules, three winners."""
    found = recount(REAL / "burlington-2009.toi", "irv")
    assert (found["winners"], found["ballots"], len(found["rounds"])) == (["Bob Kiss"], 8980, 5)
    first, before, last = (found["rounds"][number] for number in (0, 3, 4))
    assert (first["counts"]["Kurt Wright"], first["counts"]["Bob Kiss"], first["exhausted"]) == (2951, 2585, 4)
    assert before["counts"] == {"Bob Kiss": 2981, "Andy Montroll": 2554, "Kurt Wright": 3294}
    assert last == {"counts": {"Bob Kiss": 4313, "Kurt Wright": 4061}, "exhausted": 606, "eliminated": []}
    assert recount(REAL / "burlington-2009.toi", "plurality")["winners"] == ["Kurt Wright"]
    for method in ("schulze", "condorcet", "borda"):
        assert recount(REAL / "burlington-2009.toi", method)["winners"] == ["Andy Montroll"]
    pairs = recount(REAL / "burlington-2009.toi", "condorcet")["pairwise"]
    assert (pairs["Andy Montroll"]["Bob Kiss"], pairs["Bob Kiss"]["Andy Montroll"]) == (4067, 3477)


@real
def test_debian_2003_goes_to_whom_debian_chose():
    found = recount(REAL / "debian-2003.soi", "schulze")
    assert found["ranking"] == [
        ["Bdale Garbee"],
        ["Branden Robinson"],
        ["Martin Michlmayr"],
        ["Moshe Zadka"],
        ["None Of The Above"],
    ]
    assert found["ballots"] == 488
    assert recount(REAL / "debian-2003.soi", "condorcet")["winners"] == ["Bdale Garbee"]
    assert recount(REAL / "debian-2003.soi", "plurality")["winners"] == ["Branden Robinson"]
