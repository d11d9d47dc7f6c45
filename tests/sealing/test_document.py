"""docs/sealed-file.md says what is so: its example runs, and no field, code or sentence is missing from it."""

import re
import shutil
import subprocess
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import get_args, get_type_hints

import pytest

from tests.golden.sealed_file import make
from workshop_app.domain.journal import Kind
from workshop_app.domain.poll import Method
from workshop_app.domain.programme import Pack
from workshop_app.domain.record import Record
from workshop_app.sealing import container, dsse, manifest, refusals, verify
from workshop_app.sealing.manifest import Manifest

TEXT = (Path(__file__).resolve().parents[2] / "docs" / "sealed-file.md").read_text(encoding="utf-8")


@pytest.mark.needs("age", "unzip", "openssl")
def test_the_worked_example_runs_as_it_stands(tmp_path):
    """Debian's age, unzip and openssl open the file, check its signature, and Python's own library does the rest."""
    (script,) = re.findall(r"```sh\n(.*?)```", TEXT, re.DOTALL)
    for path in make.FOLDER.iterdir():
        if path.is_file():
            shutil.copy(path, tmp_path)
    command = ["bash", "-euo", "pipefail", "-c", script]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    last = result.stdout.splitlines()[-1]
    assert last.startswith("whole: ")
    assert f"`{last}`" in TEXT
    assert "Signature Verified Successfully" in result.stdout + result.stderr
    assert (tmp_path / "parts" / "report.pdf").read_bytes() == make.PDF


def test_the_figures_to_compare_with_are_the_golden_ones():
    import hashlib

    from tests.sealing import samples

    plain = make.contents()
    payload = dsse.read(container.read(plain)[0]).payload
    closed = samples.closed(2)
    for figure in (hashlib.sha256(plain).hexdigest(), manifest.digest(payload), samples.LAPTOP, closed.head.hash):
        assert f"`{figure}`" in TEXT
    assert f"{closed.head.n} entries" in TEXT


def names_in(kind):
    """The names of all fields of a dataclass and of those it holds."""
    found, hints = set(), get_type_hints(kind)
    for field in fields(kind):
        found.add(field.name)
        for inner in (hints[field.name], *get_args(hints[field.name])):
            if is_dataclass(inner):
                found |= names_in(inner)
    return found


@pytest.mark.parametrize("kind", [Manifest, Record])
def test_every_field_is_in_the_document(kind):
    assert {name for name in names_in(kind) if f"`{name}`" not in TEXT} == set()


def test_every_field_of_a_pack_is_in_the_document():
    assert {field.name for field in fields(Pack) if f"`{field.name}`" not in TEXT} == set()


@pytest.mark.parametrize("words", [Kind, Method])
def test_every_kind_of_entry_and_method_is_in_the_document(words: type[Enum]):
    assert {word.value for word in words if f"`{word.value}`" not in TEXT} == set()


@pytest.mark.parametrize("reason", sorted({value for name, value in vars(refusals).items() if name.isupper()}))
def test_every_refusal_is_in_the_document_word_for_word(reason):
    code, sentence = reason
    assert re.search(rf"\| {code} \| {re.escape(sentence)} \|", TEXT)


def test_the_largest_sizes_are_in_the_document():
    assert f"{verify.MAX_BYTES:,} bytes" in TEXT
    assert f"at most {container.MAX_MEMBERS} members" in TEXT
    assert f"record.json`, at most {verify.LIMITS['record.json'] >> 20} MiB" in TEXT
    assert f"log.jsonl`, at most {verify.LIMITS['log.jsonl'] >> 20} MiB" in TEXT
    assert manifest.MAX_BYTES == 1 << 20
