"""The encoder in the engine: names that no list has, long texts, many threads, and a model that is not the one."""

from __future__ import annotations

import json
import shutil
from concurrent.futures import ThreadPoolExecutor

import pytest

from workshop_app import paths
from workshop_app.domain.errors import ModelError
from workshop_app.domain.identifier import Certainty, IdentifierKind
from workshop_app.privacy import engine, find_identifiers, pieces, reading
from workshop_app.privacy.encoder import Encoder
from workshop_app.privacy.reading import Reading

SHIPPED = paths.resources() / "identifiers"
UNLISTED = "afterwards kresimira told us that the school had never rung back"


@pytest.fixture
def folder(tmp_path):
    """A copy of what is shipped, to be damaged."""
    for name in ("model.onnx", "model.json"):
        shutil.copy(SHIPPED / name, tmp_path / name)
    return tmp_path


def test_a_name_in_small_letters_that_no_list_has_is_found_by_the_encoder_alone(encoder, monkeypatch):
    assert [each.kind for each in find_identifiers(UNLISTED)] == [IdentifierKind.PERSON]
    monkeypatch.setattr(reading.READING, "encoder", lambda: None)
    assert find_identifiers(UNLISTED) == []


def test_shares_of_a_word_add_up_and_words_stand_where_they_stand(encoder):
    scores = encoder.read(UNLISTED)
    assert [UNLISTED[each.start : each.end] for each in scores] == UNLISTED.split(" ")
    assert all(len(each.shares) == len(pieces.LABELS) for each in scores)
    assert all(sum(each.shares) == pytest.approx(1, abs=1e-3) for each in scores)
    assert encoder.read("") == []


def test_a_long_text_is_read_to_its_end_and_a_name_between_two_windows_is_found(encoder):
    filler = "we talked for a long while about buses and about the price of bread and nobody minded "
    for words_before in (104, 112, 120):
        text = " ".join((filler * 10).split(" ")[:words_before]) + f" {UNLISTED} " + filler * 4
        found = [text[each.start : each.end] for each in find_identifiers(text)]
        assert found == ["kresimira"], words_before


def test_what_is_found_is_the_same_on_any_thread(encoder):
    alone = find_identifiers(UNLISTED)
    with ThreadPoolExecutor(4) as threads:
        assert all(found == alone for found in threads.map(find_identifiers, [UNLISTED] * 12))


def test_whoever_types_on_in_a_long_text_waits_for_what_changed_only(encoder, monkeypatch):
    answers, asked = encoder.answers, []
    monkeypatch.setattr(encoder, "answers", lambda window: asked.append(window) or answers(window))
    text = "we talked for a long while about buses and about the price of bread and nobody minded " * 12 + UNLISTED
    alone = encoder.read(text)[:100]
    windows = len(asked)
    assert windows > 1
    asked.clear()
    assert encoder.read(f"{text} again")[:100] == alone
    assert len(asked) == 1
    asked.clear()
    encoder.read(UNLISTED)
    encoder.read(text)
    assert len(asked) == windows + 1, "what was read before a short text is known no more"
    assert all(type(name) is bytes and len(name) == 32 for name in encoder._known)


def test_it_is_loaded_once_whoever_asks(monkeypatch):
    loaded = []
    fresh = Reading()
    monkeypatch.setattr(fresh, "_load", lambda: loaded.append(1))
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda _: fresh.encoder(), range(8)))
    assert loaded == [1]


@pytest.mark.parametrize(
    ("name", "spoil", "sentence"),
    [
        ("model.onnx", lambda path: path.unlink(), "is missing"),
        ("model.onnx", lambda path: path.write_bytes(path.read_bytes()[:-1] + b"\1"), "not the one that belongs"),
        ("model.onnx", lambda path: path.write_bytes(b""), "not the one that belongs"),
        ("model.json", lambda path: path.unlink(), "is known about the model"),
        ("model.json", lambda path: path.write_text("[]", encoding="utf-8"), "not the one that belongs"),
        ("model.json", lambda path: change(path, thresholds={"red": 0.1, "amber": 0.4}), "damaged"),
        ("model.json", lambda path: change(path, thresholds=None), "damaged"),
    ],
)
def test_a_model_that_is_not_the_right_one_has_its_sentence(folder, name, spoil, sentence):
    spoil(folder / name)
    with pytest.raises(ModelError, match=sentence) as raised:
        Encoder(folder)
    assert str(raised.value).endswith("Install the app again.")


def change(path, **fields):
    path.write_text(json.dumps({**json.loads(path.read_text(encoding="utf-8")), **fields}), encoding="utf-8")


def test_bytes_that_are_no_model_but_have_the_right_hash_are_refused(folder):
    (folder / "model.onnx").write_bytes(b"no model")
    change(folder / "model.json", sha256="f62c7d17e241fe5c5c0c64d2e32ab6e3bd10547a9c02977cc126acc0fe6e6554")
    with pytest.raises(ModelError, match="cannot be loaded"):
        Encoder(folder)


@pytest.mark.parametrize("fault", [ModelError("The model is missing."), ImportError("no onnxruntime")])
def test_rules_go_on_where_it_cannot_be_loaded(monkeypatch, fault):
    def broken(_name):
        raise fault

    fresh = Reading()
    monkeypatch.setattr(engine, "READING", fresh)
    monkeypatch.setattr(reading.importlib, "import_module", broken)
    (found,) = find_identifiers("Ring 07700 900123")
    assert found.certainty is Certainty.CERTAIN
    assert "missing" in fresh.trouble()
