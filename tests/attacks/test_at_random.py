"""Ten thousand random attacks: none unhandled, none that changes what is believed, all told alike by two readers.

Which they are hangs on the seed and the number alone. `dev.py attack` goes on for as long as one likes.
"""

from __future__ import annotations

import pytest

from build_scripts import attack as command
from build_scripts.attack import GotThrough, Told
from tests.attacks import at_random, judge
from tests.attacks.at_random import DEPTHS
from workshop_app.sealing import verify

SHARES, EACH = 10, 1_000


@pytest.mark.parametrize("share", range(SHARES))
def test_nothing_gets_through(share, tmp_path):
    told = Told()
    command.tell(told, 1, range(share * EACH, (share + 1) * EACH), tmp_path, float("inf"))
    assert sum(told.values()) == EACH
    assert set(judge.CODES) - {code for _depth, code in told} <= {"E-VERSION", "E-RECIPIENT"}  # the rare ones
    for depth in DEPTHS:
        assert sum(number for (at, _code), number in told.items() if at == depth) == EACH // len(DEPTHS)
    assert list(tmp_path.iterdir()) == []


def test_an_attack_is_the_same_again():
    one, again, other = (at_random.attack(seed, 19) for seed in (7, 7, 8))
    assert (one.depth, one.plain) == (again.depth, again.plain)
    assert one.plain != other.plain


HOLES = {
    "signature": ("_check_signature", lambda envelope: verify.manifest.read(envelope.payload)),
    "parts": ("_check_parts", lambda signed, parts: None),
}


@pytest.mark.parametrize("hole", HOLES)
def test_a_hole_is_found_and_its_file_kept(hole, monkeypatch, tmp_path):
    monkeypatch.setattr(verify, *HOLES[hole])
    with pytest.raises(GotThrough, match=r"second reader|without|foresaw") as got:
        command.tell(Told(), 1, range(2_000), tmp_path, float("inf"))
    (kept,) = tmp_path.iterdir()
    assert str(kept) in str(got.value)
    seed, number, _depth = kept.stem.split("-")
    assert f"--seed {seed} --number {number}" in str(got.value)
    with pytest.raises(GotThrough):
        command.tried(int(seed), int(number), tmp_path)


def test_what_no_step_foresaw_is_a_finding(monkeypatch, tmp_path):
    monkeypatch.setattr(verify, "_check_parts", lambda signed, parts: 1 / 0)
    with pytest.raises(GotThrough, match="no step foresaw ZeroDivisionError"):
        command.tell(Told(), 1, range(200), tmp_path, float("inf"))


def test_what_is_written_on_the_way_is_a_finding(monkeypatch, tmp_path):
    def careless(data, *arguments):
        (tmp_path / "trace").write_bytes(data)
        return honest(data, *arguments)

    honest = verify.verify
    monkeypatch.setattr(verify, "verify", careless)
    with pytest.raises(GotThrough, match="something was written"):
        command.tried(1, 0, tmp_path / "kept")


def test_the_command_says_what_came_of_it(tmp_path, capsys, monkeypatch):
    assert command.run(tmp_path, ["--seed", "3", "--minutes", "0.002"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("Seed 3.\n")
    assert "attacks. What was let in changes nothing" in said
    assert command.run(tmp_path, ["--seed", "3", "--number", "1"]) == 0
    assert "1 attacks." in capsys.readouterr().out
    monkeypatch.setattr(verify, "verify", lambda *arguments: 1 / 0)  # the first attack is on a file
    assert command.run(tmp_path, ["--seed", "3"]) == 1
    assert "Got through: not handled: ZeroDivisionError" in capsys.readouterr().out
    assert len(list((tmp_path / "build" / "attacks").iterdir())) == 1


def test_a_run_without_a_seed_draws_one_and_can_be_stopped(tmp_path, capsys, monkeypatch):
    def stopped(*arguments):
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "tried", stopped)
    assert command.run(tmp_path, []) == 0
    assert "Stopped.\n0 attacks." in capsys.readouterr().out
