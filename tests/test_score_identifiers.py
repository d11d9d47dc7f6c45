"""The scorer of identifiers against figures that can be counted by hand."""

from __future__ import annotations

import json

import pytest

from build_scripts import score_communities, score_identifiers
from build_scripts.score_identifiers import score, wilson
from workshop_app.domain.identifier import Certainty, Identifier, IdentifierKind

ROWS = [
    {
        "id": "a",
        "kind": "pii",
        "text": "Dr Amin rang 07700 900123",
        "spans": [{"start": 0, "end": 7, "type": "PERSON"}, {"start": 13, "end": 25, "type": "PHONE"}],
        "optional": [],
    },
    {
        "id": "b",
        "kind": "pii",
        "text": "my sister saw Osman",
        "spans": [{"start": 14, "end": 19, "type": "PERSON"}],
        "optional": [{"start": 0, "end": 9, "type": "RELATION"}],
    },
    {"id": "c", "kind": "clean", "text": "nothing here", "spans": [], "optional": []},
]


def finder(*marks):
    """Finds in each text the words that are named, red or amber."""

    def find(text):
        return [
            Identifier(text.index(words), text.index(words) + len(words), IdentifierKind.PERSON, certainty, "", "")
            for words, certainty in marks
            if words in text
        ]

    return find


def test_what_is_masked_leaks_and_is_marked_for_nothing_is_counted():
    red, amber = Certainty.CERTAIN, Certainty.POSSIBLE
    found = score(ROWS, finder(("Amin", red), ("07700", red), ("my sister", red), ("Osman", amber), ("here", amber)))
    assert found.recall == [2, 3], "a title may stay; half a number may not"
    assert found.by_kind == {"PERSON": [2, 2], "PHONE": [0, 1]}
    assert found.leaks == [1, 2]
    assert found.red == [2, 2], "what may be marked or not does not count"
    assert found.any_mark == [3, 4]
    assert (found.harmless, found.harmless_red, found.harmless_any) == (1, 0, 1)
    assert found.misses == ["a PHONE '07700 900123'"]
    assert found.false_marks == ["c PERSON possible 'here'"]


def test_a_spelling_is_tried_as_a_whole():
    found = score(ROWS, finder(("AMIN", Certainty.CERTAIN)), str.upper)
    assert found.recall == [1, 3]


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [(0, 0, 0.0, 1.0), (10, 10, 0.722, 1.0), (5, 10, 0.237, 0.763), (0, 10, 0.0, 0.278)],
)
def test_the_interval_is_wilsons(hits, of, low, high):
    assert wilson(hits, of) == pytest.approx((low, high), abs=0.001)


def test_a_set_is_scored_from_the_door(tmp_path, capsys):
    path = tmp_path / "set.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in ROWS), encoding="utf-8")
    assert score_identifiers.run(tmp_path, ["--set", str(path), "--case", "lower"]) == 0
    said = capsys.readouterr().out
    assert "set.jsonl, lower" in said
    assert "PHONE      1/1" in said


def test_without_a_set_it_says_what_to_name(tmp_path, capsys):
    assert score_identifiers.run(tmp_path, []) == 1
    assert "--set" in capsys.readouterr().out


def test_numbers_that_are_none_are_counted_apart_from_other_marks():
    text = "33 33 33, Amin"
    row = {"id": "d", "kind": "clean", "text": text, "spans": [], "optional": []}
    marks = [
        Identifier(0, 8, IdentifierKind.PHONE, Certainty.POSSIBLE, "", ""),
        Identifier(10, 14, IdentifierKind.PERSON, Certainty.POSSIBLE, "", ""),
    ]
    assert score([row], lambda _text: marks).near_misses == 1


def test_what_is_missed_in_a_voice_held_out_is_not_shown(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(score_identifiers, "find_identifiers", finder(("Dr Amin", Certainty.CERTAIN)))
    folder = tmp_path / "tests" / "identifiers" / "rows"
    folder.mkdir(parents=True)
    for name in ("held-out-letters", "letters"):
        rows = [{**row, "voice": name} for row in ROWS]
        (folder / f"{name}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert score_identifiers.run(tmp_path, ["--voice", "held-out-letters"]) == 0
    said = capsys.readouterr().out
    assert "people            1/2" in said
    assert "Osman" not in said
    assert score_identifiers.run(tmp_path, []) == 0
    assert "missed b PERSON 'Osman'" in capsys.readouterr().out


def test_names_are_counted_community_by_community():
    told = {
        "communities": {
            "One": {"first": ["Ada", "Bo"], "family": ["Cole"]},
            "Other": {"first": ["Di"], "family": ["E"]},
        },
        "frames": {"full": ["Ask {full}."], "lower": ["Ask {first}", "{full} came"]},
    }
    red = Certainty.CERTAIN
    found = score_communities.score(told, finder(("Ada Cole", red), ("Bo Cole", red), ("ada", red), ("di", red)))
    assert found["full"] == {"One": (6, 6), "Other": (0, 3)}
    assert found["lower"] == {"One": (2, 6), "Other": (2, 3)}, "in small letters, and each frame's sentences in turn"
    lines = score_communities.report(found)
    assert "full   worst Other 0.000, gap 1.000: NOT as it should be" in lines
    assert "  One                      6/6 = 1.000" in lines
