"""A rehearsal with a laptop at each table: what was typed is what is sealed, though one laptop was killed."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from tests.cheap import build
from workshop_app import paths
from workshop_app.domain.errors import Cancelled, PlanError
from workshop_app.domain.identifier import replaced
from workshop_app.privacy import find_identifiers
from workshop_app.sealing import age, container
from workshop_app.services.rehearse import rehearse
from workshop_app.services.resources import ResourceService

TABLES = 4


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    """Four tables, played once; gives the folder and the summary."""
    folder = tmp_path_factory.mktemp("a hall")
    return folder, rehearse(folder, build, seed=7, tables=TABLES)


@pytest.fixture(scope="module")
def script():
    return ResourceService(paths.resources()).demonstration()


def test_the_summary_counts_what_each_table_typed_and_what_came_in(played, script):
    folder, summary = played
    assert json.loads((folder / "summary.json").read_text(encoding="utf-8")) == summary
    assert [each["table"] for each in summary["tables"]] == [1, 2, 3, 4]
    assert all(each["typed"] == each["merged"] > 0 for each in summary["tables"])
    assert sum(each["typed"] for each in summary["tables"]) == len(script.contributions)
    assert (summary["conflicts"], summary["second_merge_changes"]) == (0, 0)
    assert (summary["verified"], summary["receipt"], summary["wiped"]) == (True, True, True)


def test_the_sealed_record_holds_what_the_four_typed_and_read_back(played, script):
    folder, _ = played
    secret = (folder / "identity.txt").read_text(encoding="ascii").splitlines()[-1]
    _, parts = container.read(age.decrypt((folder / "session.wsealed").read_bytes(), [secret]))
    record = json.loads(bytes(parts["parts/record.json"]))
    repeated = {said.key: said.same_as for said in script.contributions if said.same_as}
    wanted = Counter(
        (replaced(said.text, find_identifiers(said.text)), 1 + place % TABLES)
        for place, said in enumerate(script.contributions)
        if said.key not in repeated
    )
    assert Counter((item["text"], item["table"]) for item in record["contributions"]) == wanted
    agreed = {repeated.get(key, key) for key in script.read_back}
    assert sum(item["read_back"] for item in record["contributions"]) == len(agreed)


def test_one_laptop_was_killed_at_work_and_a_spare_went_on_from_its_stick(played):
    hall = played[0] / "tables"
    killed = [path.parent.parent.name for path in hall.glob("table-*/sessions/*.db-wal")]
    assert len(killed) == 1  # a laptop that ends by itself leaves no log beside its database
    (spare,) = hall.glob("spare/sessions/*.db")
    assert all((hall / name / "sessions" / spare.name).exists() for name in killed)
    for table in range(1, TABLES + 1):
        kinds = Counter(path.suffix for path in (hall / f"stick-{table}").iterdir())
        assert kinds == {".wtable": 1, ".wnotes": 3, ".MIR": 1}


def test_no_words_of_anybody_lie_in_a_laptop_or_on_a_stick(played, script):
    needles = [part.encode() for said in script.contributions for part in (said.text[:16], said.text[-16:])]
    files = [path for path in (played[0] / "tables").rglob("*") if path.is_file()]
    assert len(files) > 20
    for path in files:
        data = path.read_bytes()
        assert not [needle for needle in needles if needle in data], path


class Stop:
    def report(self, done, total, label):
        raise Cancelled("Stopped.")


def test_laptops_of_somebody_are_left_alone_and_those_of_a_rehearsal_go_with_the_next(tmp_path):
    (tmp_path / "tables").mkdir()
    (tmp_path / "tables" / "mine.txt").write_bytes(b"mine")
    with pytest.raises(PlanError, match="left alone"):
        rehearse(tmp_path, build, tables=2)
    assert [path.name for path in tmp_path.iterdir()] == ["tables"]
    with pytest.raises(Cancelled):
        rehearse(tmp_path, build, progress=Stop())
    assert (tmp_path / "tables" / "mine.txt").exists()
    with pytest.raises(Cancelled):
        rehearse(tmp_path / "other", build, tables=2, progress=Stop())
    assert (tmp_path / "other" / "tables").exists()
    with pytest.raises(Cancelled):
        rehearse(tmp_path / "other", build, progress=Stop())
    assert not (tmp_path / "other" / "tables").exists()


@pytest.mark.parametrize("wrong", [{"tables": 0}, {"tables": 21}, {"tables": 3, "statements": "s", "votes": "v"}])
def test_more_tables_than_a_hall_has_or_a_consultation_at_tables_is_refused(tmp_path, wrong):
    files = {name: tmp_path / wrong[name] for name in ("statements", "votes") if name in wrong}
    with pytest.raises(PlanError, match="1 to 20 tables"):
        rehearse(tmp_path / "out", build, tables=wrong["tables"], **files)
    assert not (tmp_path / "out").exists()
