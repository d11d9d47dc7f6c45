"""Every vector is as it was made, and the app and the second reader give each the same code."""

from __future__ import annotations

import ast
import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.attacks import judge, target
from tests.golden import reader, reader_equality, reader_fields, reader_record, reader_rescue, reader_votes
from tests.golden.reader_fields import Refusal
from tests.golden.vectors import make
from tests.sealing.register import Register
from workshop_app.domain.codec import encode
from workshop_app.domain.errors import VerificationError
from workshop_app.domain.sealed import LaptopState, Receipt
from workshop_app.sealing import verify

FOLDER = make.FOLDER
IDENTITY = FOLDER.parent / "sealed_file" / "identity.txt"
EXPECTED = json.loads((FOLDER / "expected.json").read_text(encoding="utf-8"))
LAPTOPS = {key: LaptopState(state) for key, state in EXPECTED["laptops"].items()}
PARTS = (reader_equality, reader_fields, reader_record, reader_rescue, reader_votes)
TRUSTED = {key: state == "known" for key, state in EXPECTED["laptops"].items()}


def by_the_app(name):
    identities = [IDENTITY.read_text(encoding="ascii").strip()]
    return verify.verify((FOLDER / name).read_bytes(), identities, LAPTOPS, EXPECTED["programme"])


def by_the_reader(name):
    return reader.read((FOLDER / name).read_bytes(), IDENTITY, TRUSTED, EXPECTED["programme"])


def receipt_of(verified):
    signed = verified.manifest
    return Receipt(
        signed.session,
        signed.seq,
        verified.digest,
        "",
        1,
        signed.device.key,
        signed.log_head,
        signed.created,
        None if verified.losses is None else verified.losses.number,
    )


def code(read, name):
    try:
        read(name)
    except (VerificationError, Refusal) as refusal:
        return refusal.code
    return ""


@pytest.mark.parametrize("name", make.files())
def test_the_same_tables_come_out_again(name):
    assert make.files()[name] == (FOLDER / name).read_bytes()


@pytest.mark.parametrize("name", make.broken())
def test_an_encrypted_file_holds_what_was_made_for_it(name):
    data = (FOLDER / f"{name}.wsealed").read_bytes()
    assert target.decrypted(data) == make.broken()[name][0]


def test_there_is_a_file_for_each_line_and_no_other():
    assert {path.name for path in FOLDER.glob("*.wsealed")} == EXPECTED["files"].keys()


def test_every_code_has_a_file():
    codes = {*EXPECTED["files"].values(), *(code for steps in EXPECTED["register"] for _name, code in steps)}
    assert codes == {*judge.CODES, "E-DUPLICATE", "E-OLDER", "E-RESCUE", "E-FORK", ""}


@pytest.mark.parametrize("name", EXPECTED["files"])
def test_the_app_gives_each_file_its_code(name):
    assert code(by_the_app, name) == EXPECTED["files"][name]


@pytest.mark.needs("age")
@pytest.mark.parametrize("name", EXPECTED["files"])
def test_the_second_reader_gives_each_file_its_code(name):
    assert code(by_the_reader, name) == EXPECTED["files"][name]


@pytest.mark.needs("age")
@pytest.mark.parametrize("name", sorted(path.name for path in IDENTITY.parent.glob("*.wsealed")))
def test_both_read_the_same_out_of_a_good_report(name):
    ours, theirs = by_the_app(f"../sealed_file/{name}"), by_the_reader(f"../sealed_file/{name}")
    assert ours.digest == theirs.digest
    assert json.loads(ours.data) == theirs.record
    assert [entry.hash for entry in ours.entries] == [line["hash"] for line in theirs.log]
    assert ours.report == theirs.pdf
    assert (None if ours.losses is None else encode(ours.losses)) == theirs.losses


@pytest.mark.needs("age")
@pytest.mark.parametrize("steps", EXPECTED["register"], ids=range(len(EXPECTED["register"])))
def test_both_registers_say_the_same_of_files_that_come_in_one_after_the_other(steps):
    ours, theirs = Register(), reader.Register()
    for name, expected in steps:
        verified, report = by_the_app(name), by_the_reader(name)
        assert code(lambda _: verify.compare(verified, ours), name) == expected  # noqa: B023
        assert code(lambda _: theirs.compare(report), name) == expected  # noqa: B023
        if not expected:
            ours.receipts += (receipt_of(verified),)
            theirs.take_in(report)


def test_each_step_of_the_log_is_hashed_as_it_says():
    steps = json.loads((FOLDER / "log-1.json").read_text(encoding="utf-8"))
    lines = [json.loads(line) for line in make.GOOD.parts["log.jsonl"].splitlines()]
    assert hashlib.sha256(bytes.fromhex(steps["start_over"])).hexdigest() == steps["start"]
    before = steps["start"]
    for step, line in zip(steps["entries"], lines, strict=True):
        said, link = bytes.fromhex(step["commit_over"]), bytes.fromhex(step["hash_over"])
        assert hashlib.sha256(said).hexdigest() == step["commit"] == line["commit"]
        assert hashlib.sha256(link).hexdigest() == step["hash"] == line["hash"]
        assert said.endswith(step["payload"].encode())
        assert link.endswith(bytes.fromhex(before))
        before = step["hash"]


def test_the_second_reader_shares_no_line_with_the_app():
    allowed = {"cryptography", "tests", *sys.stdlib_module_names}
    for module in (reader, *PARTS):
        tree = ast.parse(Path(module.__file__).read_text(encoding="utf-8"))
        nodes = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
        names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
        names |= {node.module for node in nodes if isinstance(node, ast.ImportFrom)}
        assert {name.split(".")[0] for name in names} <= allowed
        assert {name for name in names if name.startswith("tests")} <= {part.__name__ for part in PARTS}


@pytest.mark.needs("age")
@pytest.mark.parametrize(
    ("name", "status", "said"),
    [
        ("../sealed_file/report-1.wsealed", 0, "26 ballots, 2 contributions, 26 heads, 1 polls, 2 proposals"),
        ("record-reworded.wsealed", 1, "E-LOG"),
    ],
)
def test_the_second_reader_is_a_command_of_its_own(name, status, said):
    laptop = IDENTITY.with_name("laptop.txt")
    command = [
        sys.executable,
        reader.__file__,
        "--identity",
        str(IDENTITY),
        "--laptop",
        str(laptop),
        str(FOLDER / name),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (status, said), done.stderr
