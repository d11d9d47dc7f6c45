"""The command that finds identifiers in the rows of a file: a line for each row, or a sentence and status 1."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from workshop_app import cli
from workshop_app.domain.identifier import IdentifierKind
from workshop_app.privacy.reading import READING
from workshop_app.services import find_in_file


def call(path):
    return CliRunner().invoke(cli.commands, ["find-identifiers", "--jsonl", str(path)])


def written(folder, text):
    path = folder / "rows.jsonl"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


@pytest.mark.usefixtures("encoder")
def test_each_row_has_its_line_with_what_was_found(tmp_path):
    text = "spoke to ayaan warsame \N{TEACUP WITHOUT HANDLE}, ring 07700 900123"
    rows = [{"id": "a", "text": text, "kind": "pii"}, {"id": 2, "text": "Nobody came"}]
    done = call(written(tmp_path, "\n\n".join(json.dumps(row) for row in rows)))
    assert (done.exit_code, done.stderr) == (0, "")
    first, second = map(json.loads, done.stdout.splitlines())
    assert second == {"id": 2, "spans": []}
    assert [text[each["start"] : each["end"]] for each in first["spans"]] == ["ayaan warsame", "07700 900123"]
    assert [each["kind"] for each in first["spans"]] == ["PERSON", "PHONE"]
    assert [each["certainty"] for each in first["spans"]] == ["certain", "certain"]
    assert all(each["reason"].endswith(".") for each in first["spans"])
    assert [each["replacement"] for each in first["spans"]] == ["[person A]", "[phone number]"]
    assert {each.value for each in IdentifierKind} >= {each["kind"] for each in first["spans"]}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{", "Line 1 of “rows.jsonl” is not JSON."),
        ("[" * 100_000, "Line 1 of “rows.jsonl” is not JSON."),
        ('{"id": "a", "text": "x"}\n[1]', "Line 2 of “rows.jsonl” is no row"),
        ('{"text": "x"}', "is no row"),
        ('{"id": true, "text": "x"}', "is no row"),
        ('{"id": "a", "text": ["x"]}', "is no row"),
        (b"\xff\xfe", "is not text in UTF-8"),
        ('{"id": "a", "text": "' + "x" * 20_001 + '"}', "20,000 characters"),
    ],
)
def test_what_is_no_row_has_a_sentence_and_nothing_is_printed(tmp_path, text, sentence):
    done = call(written(tmp_path, text))
    assert (done.exit_code, done.stdout) == (1, "")
    assert sentence in done.stderr


def test_too_much_and_nothing_at_all_have_sentences(tmp_path, monkeypatch):
    monkeypatch.setattr(find_in_file, "MAX_BYTES", 1024**2)
    assert "more than 1 MB" in call(written(tmp_path, b" " * (1024**2 + 1))).stderr
    monkeypatch.setattr(find_in_file, "MAX_ROWS", 1)
    assert "more than 1 rows" in call(written(tmp_path, '{"id": 1, "text": ""}\n' * 2)).stderr
    assert "could not be read" in call(tmp_path / "nowhere.jsonl").stderr


def test_it_says_that_the_model_is_missing_and_goes_on_by_rules(tmp_path, monkeypatch):
    monkeypatch.setattr(READING, "_trouble", "The model is missing.")
    done = call(written(tmp_path, '{"id": 1, "text": "Ring 07700 900123"}'))
    assert done.exit_code == 0
    assert done.stderr == "The model is missing. What follows was found by rules and lists alone.\n"
    assert json.loads(done.stdout)["spans"][0]["kind"] == "PHONE"
