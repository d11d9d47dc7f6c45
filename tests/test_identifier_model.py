"""The made-up lines that the encoder learns from, and what goes with the model. None of it needs torch."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from pathlib import Path

import pytest

from build_scripts.identifier_model import changes, figures
from build_scripts.identifier_model.base import PINNED
from build_scripts.identifier_model.chance import Chance
from build_scripts.identifier_model.encode import IGNORED, batches, encoded, label
from build_scripts.identifier_model.grammar import Grammar
from build_scripts.identifier_model.lists import communities, sections, usual_words
from build_scripts.identifier_model.segment import FOREIGN_KIN, KIN, Row, Segment, row
from build_scripts.identifier_model.sentences import Sentences
from build_scripts.identifier_model.voices import Voices
from build_scripts.score_identifiers import score
from workshop_app.domain.identifier import Certainty, Identifier, IdentifierKind
from workshop_app.privacy.folding import fold
from workshop_app.privacy.pieces import KINDS, LABELS, words

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources" / "identifiers"


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    return list(Sentences(1).rows(1500))


@pytest.fixture(scope="module")
def grammar() -> Grammar:
    return Grammar(Chance(9))


def test_a_seed_gives_the_same_lines_each_time(rows: list[Row]) -> None:
    assert list(Sentences(1).rows(100)) == rows[:100]
    assert list(Sentences(2).rows(100)) != rows[:100]


def test_spans_are_bare_in_order_and_apart(rows: list[Row]) -> None:
    for text, spans, _voice in rows:
        end = 0
        for start, stop, kind in spans:
            assert end <= start < stop <= len(text), text
            assert text[start:stop] == text[start:stop].strip()
            assert kind in KINDS
            end = stop


def test_lines_are_spelt_as_the_engine_reads_them(rows: list[Row]) -> None:
    assert all(fold(text).text == text for text, _spans, _voice in rows)


def test_every_voice_speaks_with_and_without_findings(rows: list[Row], grammar: Grammar) -> None:
    found = Counter((voice, bool(spans)) for _text, spans, voice in rows)
    voices = {"lines", *Voices(grammar).all()}
    assert len(voices) >= 10
    assert all(found[voice, finding] for voice in voices for finding in (True, False)), found
    assert 0.3 < sum(not spans for _text, spans, _voice in rows) / len(rows) < 0.5


def test_every_gap_of_every_template_can_be_filled(grammar: Grammar) -> None:
    every = [item for items in sections().values() for item in items]
    assert not [item for item in every if item.count("{") != len(re.findall(r"\{\w+\}", item))]
    for gap in {gap for item in every for gap in re.findall(r"\{\w+\}", item)}:
        assert grammar.expand(gap), gap


def test_names_come_from_many_communities_and_from_none(grammar: Grammar) -> None:
    names = grammar.names
    drawn = {names.first() for _ in range(4000)}
    assert len(communities()) >= 25
    assert all(drawn.intersection(first) for first, _family in communities().values())
    listed = {name for first, _family in communities().values() for name in first}
    assert len({names.made_up(family=False) for _ in range(300)} - listed) > 200


def test_lines_of_any_length_come_up(rows: list[Row]) -> None:
    lengths = [len(words(text)) for text, _spans, _voice in rows]
    assert sum(length >= 40 for length in lengths) > 30
    assert sum(length <= 5 for length in lengths) > 100


def test_no_line_that_judges_is_learnt_from(rows: list[Row]) -> None:
    judging = {
        json.loads(line)["text"].casefold()
        for path in (ROOT / "tests" / "identifiers" / "rows").glob("*.jsonl")
        for line in path.read_text(encoding="utf-8").splitlines()
    }
    assert len(judging) >= 600
    assert not {text.casefold() for text, _spans, _voice in rows if len(words(text)) > 5} & judging
    templates = {item.casefold() for items in sections().values() for item in items if len(item.split()) > 5}
    assert not templates & judging


def test_a_kin_word_is_marked_beside_a_person_only() -> None:
    person = Segment("Zala", "PERSON")
    beside = row([Segment("my aunt", KIN), Segment(", "), person, Segment(" "), Segment("teyze", FOREIGN_KIN)], "")
    assert [(beside.text[start:end], kind) for start, end, kind in beside.spans] == [
        ("my aunt", "RELATION"),
        ("Zala", "PERSON"),
        ("teyze", "RELATION"),
    ]
    apart = row([Segment("my aunt", KIN), Segment(" told the head, and "), person], "")
    assert [kind for _start, _end, kind in apart.spans] == ["PERSON"]


@pytest.mark.parametrize("voice", ["hurried", "shorthand", "dictated", "typos", "chat", "bullets", "second", "speech"])
def test_a_voice_loses_nothing_that_has_to_be_found(voice: str, grammar: Grammar) -> None:
    speak = Voices(grammar).all()[voice][1]
    for _ in range(60):
        said = grammar.sentence(finding=True)
        kept = [each.label for each in speak(said) if each.label in KINDS]
        assert not Counter(each.label for each in said if each.label in KINDS) - Counter(kept)


def test_words_are_changed_and_names_are_not() -> None:
    said = [Segment("near the "), Segment("Hope", "PERSON"), Segment("bhai", "HONOUR")]
    assert [each.text for each in changes.words(said, str.upper)] == ["NEAR THE ", "Hope", "BHAI"]
    assert changes.capital_first([Segment("amina", "PERSON"), Segment(" came. then left")]) == [
        Segment("amina", "PERSON"),
        Segment(" came. Then left"),
    ]


def test_common_words_of_harmless_lines_are_nobodys_name() -> None:
    assert len(usual_words()) > 10_000
    assert not {"hope", "grace", "rose", "mark"} & set(usual_words())


def test_each_first_piece_carries_the_label_of_its_word() -> None:
    line = Row("ring Zsazsa Kovalenkova at Marl Lane", ((5, 23, "PERSON"), (27, 36, "LOCATION")), "")
    read = words(line.text)
    assert [label(word, line.spans) for word in read] == ["O", "B-PERSON", "I-PERSON", "O", "B-LOCATION", "I-LOCATION"]
    (made,) = encoded([line], Chance(1))
    told = [LABELS[each] for each in made.labels if each != IGNORED]
    assert told == [label(word, line.spans) for word in read]
    assert len(made.ids) == len(made.kinds) == len(made.labels) > len(told)


def test_batches_hold_every_row_once(rows: list[Row]) -> None:
    data = encoded(rows[:300], Chance(1))
    made = batches(data, 500, Chance(2))
    assert sorted(id(each) for batch in made for each in batch) == sorted(map(id, data))
    assert all(len(batch) * max(len(each.ids) for each in batch) < 1000 for batch in made)


def test_the_model_is_the_one_that_is_described() -> None:
    about = json.loads((RESOURCES / "model.json").read_text(encoding="utf-8"))
    assert about["sha256"] == hashlib.sha256((RESOURCES / "model.onnx").read_bytes()).hexdigest()
    assert about["labels"] == list(LABELS)
    assert about["made"]["base"]["sha256"] == PINNED
    assert hashlib.sha256((RESOURCES / "vocab.txt").read_bytes()).hexdigest() == PINNED["vocab.txt"]
    assert "all-MiniLM-L6-v2" in (ROOT / "NOTICE").read_text(encoding="utf-8")
    assert any(name.startswith(figures.HELD_OUT) for name in about["figures"])


def test_the_committed_figures_keep_the_bars() -> None:
    """The bars of the design for rows by writers whom nobody looked at; in small letters and capitals they are .95."""
    held = json.loads((RESOURCES / "model.json").read_text(encoding="utf-8"))["figures"]
    judged = {name: each for name, each in held.items() if name.startswith(figures.HELD_OUT)}
    assert len(judged) == 6
    for name, each in judged.items():
        assert each["mask recall"] >= (0.96 if name.endswith("as-is") else 0.95), name
        assert each["person"] >= 0.97, name
        assert each["red precision"] >= 0.92, name
        assert each["harmless red"] <= each["harmless lines"] / 10, name
        assert each["harmless marked"] <= each["harmless lines"] / 4, name
    assert all(each["mask recall"] >= 0.95 for each in held.values()), "any voice, in any case"


def test_a_figure_that_moved_is_named_with_both_values() -> None:
    text = "Zala rang"
    judged = [
        {"id": "1", "kind": "pii", "text": text, "spans": [{"start": 0, "end": 4, "type": "PERSON"}], "optional": []}
    ]
    mark = Identifier(0, 4, IdentifierKind.PERSON, Certainty.CERTAIN, "", "")
    found = figures.of_score(score(judged, lambda _text: [mark]))
    missed = figures.of_score(score(judged, lambda _text: []))
    assert found["mask recall"] == found["person"] == found["red precision"] == 1
    assert figures.differences({"a": found}, {"a": found, "b": missed}) == []
    moved = figures.differences({"a": found}, {"a": missed})
    assert moved[0] == "a: mask recall was 1, is 0 (-1.000)"
