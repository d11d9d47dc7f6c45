"""The whole path, as a rehearsal plays it: what it leaves, that it adds up, and that nobody's words lie about."""

from __future__ import annotations

import csv
import json
import shutil
import tempfile
from collections import Counter
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.cheap import build
from workshop_app import paths
from workshop_app.domain.errors import Cancelled, PlanError, StorageError, TableFileError
from workshop_app.domain.identifier import replaced
from workshop_app.privacy import find_identifiers
from workshop_app.sealing import age
from workshop_app.sealing.receipt import open_receipt
from workshop_app.services.rehearse import rehearse
from workshop_app.services.resources import ResourceService
from workshop_app.services.verify_file import verify_file

REAL = Path(__file__).parents[3] / "shared" / "data" / "london-youth-policing"
LEFT = {
    "programme.wpack",
    "session.wsealed",
    "brief.pdf",
    "identity.txt",
    "laptop.txt",
    "session.wreceipt",
    "summary.json",
    "data",
}
TO_BE_READ = {"brief.pdf", "summary.json"}
FIELDS = {
    "contributions",
    "proposals",
    "ballots",
    "superseded_votes",
    "identifiers_replaced",
    "verified",
    "receipt",
    "wiped",
    "sealed_sha256",
    "sealed_bytes",
    "timings_ms",
    "tallies",
}


class Steps:
    def __init__(self):
        self.seen = []

    def report(self, done, total, label):
        self.seen.append((done, total, label))


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    """Made-up people, played once; gives the folder, the summary, what progress said, and the temporary folder."""
    folder, temporary = tmp_path_factory.mktemp("an evening ও"), tmp_path_factory.mktemp("temporary")
    steps, before = Steps(), tempfile.tempdir
    tempfile.tempdir = str(temporary)
    try:
        summary = rehearse(folder, build, progress=steps)
    finally:
        tempfile.tempdir = before
    return folder, summary, steps.seen, temporary


def test_it_leaves_exactly_what_it_says(played):
    folder, summary, _, _ = played
    assert {path.name for path in folder.iterdir()} == LEFT
    assert json.loads((folder / "summary.json").read_text(encoding="utf-8")) == summary
    assert summary.keys() == FIELDS


def test_what_was_sealed_opens_with_what_was_left_and_nothing_else(played, tmp_path):
    folder, summary, _, _ = played
    contents = verify_file(folder / "session.wsealed", folder / "identity.txt", folder / "laptop.txt")
    assert summary["verified"] is True
    assert (contents.sha256, contents.size) == (summary["sealed_sha256"], summary["sealed_bytes"])
    assert contents.counts == {
        "contributions": summary["contributions"],
        "proposals": summary["proposals"],
        "polls": 1,
        "ballots": 26,
        "heads": 26,
    }
    assert (folder / "identity.txt").read_text(encoding="ascii").splitlines()[-1].startswith("AGE-SECRET-KEY-1")


def test_the_made_up_workshop_has_the_tallies_of_its_script(played):
    script = ResourceService(paths.resources()).demonstration()
    summary = played[1]
    merged = [said for said in script.contributions if said.same_as]
    assert summary["contributions"] == len(script.contributions) - len(merged)
    assert (summary["proposals"], summary["ballots"], summary["superseded_votes"]) == (8, 26, 0)
    assert summary["identifiers_replaced"] == sum(len(find_identifiers(said.text)) for said in script.contributions)
    texts = {core.key: core.text for core in script.core_proposals}
    texts |= {wording.key: wording.text for wording in script.proposals}
    told = {line["text"]: line for line in summary["tallies"]}
    assert told.keys() == set(texts.values())
    for key, counts in script.poll.counts.items():
        line = told[texts[key]]
        assert line["agree"] == counts["strongly-agree"] + counts["agree"]
        assert line["disagree"] == counts["strongly-disagree"] + counts["disagree"]
        assert line["pass"] == counts["between"] + counts["more-information"]


def test_the_made_up_vote_has_consensus_dispute_and_a_question_left_open():
    script = ResourceService(paths.resources()).demonstration()
    shares = {
        key: [sum(counts[name] for name in names) / sum(counts.values()) for names in _SIDES]
        for key, counts in script.poll.counts.items()
    }
    assert [key for key, (agree, disagree, _) in shares.items() if agree >= 0.75 and disagree <= 0.1]
    assert [key for key, (agree, disagree, _) in shares.items() if agree >= 0.25 and disagree >= 0.25] == ["tell"]
    assert [key for key, (_, _, unsure) in shares.items() if unsure >= 0.2] == ["figures"]


_SIDES = (("strongly-agree", "agree"), ("strongly-disagree", "disagree"), ("more-information",))


def test_no_words_of_anybody_lie_about_in_any_spelling(played):
    folder, _, _, temporary = played
    script = ResourceService(paths.resources()).demonstration()
    texts = [said.text for said in script.contributions]
    texts += [replaced(text, find_identifiers(text)) for text in texts]
    texts += [wording.text for wording in script.proposals]
    needles = [
        part.encode(spelling)
        for text in texts
        for part in (text[:16], text[-16:])
        for spelling in ("utf-8", "utf-16-le", "utf-16-be")
    ]
    secret = (folder / "identity.txt").read_text(encoding="ascii").splitlines()[-1]
    opened = age.decrypt((folder / "session.wsealed").read_bytes(), [secret])
    assert sum(needle in opened for needle in needles) > 200  # the same search finds them where they are
    files = [path for place in (folder, temporary) for path in place.rglob("*") if path.is_file()]
    looked_at = [path for path in files if path.name not in TO_BE_READ]
    assert len(looked_at) > 6
    for path in looked_at:
        data = path.read_bytes()
        assert not [needle for needle in needles if needle in data], path


def test_what_could_point_to_a_person_is_in_nothing_that_is_read(played):
    folder = played[0]
    script = ResourceService(paths.resources()).demonstration()
    secrets = [
        said.text[each.start : each.end] for said in script.contributions for each in find_identifiers(said.text)
    ]
    assert len(secrets) == 8
    written = (folder / "summary.json").read_text(encoding="utf-8")
    written += "".join(page.extract_text() for page in PdfReader(folder / "brief.pdf").pages)
    assert not [secret for secret in secrets if secret in written]


def test_the_brief_has_the_pages_a_board_reads(played):
    pages = PdfReader(played[0] / "brief.pdf").pages
    assert 2 <= len(pages) <= 4


def test_the_receipt_is_for_the_sealed_file_and_the_session_was_wiped_with_it(played):
    folder, summary, _, _ = played
    said = open_receipt((folder / "session.wreceipt").read_bytes()).receipt
    assert (said.file, summary["receipt"], summary["wiped"]) == (summary["sealed_sha256"], True, True)
    assert not list((folder / "data" / "sessions").iterdir())


def test_progress_names_each_step_to_the_end(played):
    seen = played[2]
    assert [done for done, _, _ in seen] == list(range(14))
    assert all(total == 13 and label for _, total, label in seen)


def test_each_rehearsal_has_keys_of_its_own_and_takes_the_place_of_the_last(tmp_path):
    first = rehearse(tmp_path, build, seed=1)
    keys = (tmp_path / "identity.txt").read_bytes(), (tmp_path / "laptop.txt").read_bytes()
    again = rehearse(tmp_path, build, seed=1)
    assert {path.name for path in tmp_path.iterdir()} == LEFT
    assert again["tallies"] == first["tallies"]
    assert again["sealed_sha256"] != first["sealed_sha256"]
    assert ((tmp_path / "identity.txt").read_bytes(), (tmp_path / "laptop.txt").read_bytes()) != keys


def test_a_data_folder_of_somebody_is_left_alone(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "vault.db").write_bytes(b"mine")
    with pytest.raises(PlanError, match="left alone"):
        rehearse(tmp_path, build)
    assert (tmp_path / "data" / "vault.db").read_bytes() == b"mine"


@pytest.mark.parametrize("name", sorted(LEFT - {"data"}))
def test_a_file_of_somebody_that_has_one_of_the_names_is_left_alone(tmp_path, name):
    (tmp_path / name).write_bytes(b"mine")
    (tmp_path / "notes.txt").write_bytes(b"mine too")
    with pytest.raises(PlanError, match=f"“{name}” already.*left alone. Choose another"):
        rehearse(tmp_path, build)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {name: b"mine", "notes.txt": b"mine too"}


def test_a_second_rehearsal_that_ends_half_way_leaves_nothing_of_the_first_that_looks_like_its_own(played, tmp_path):
    class Stop:
        def report(self, done, total, label):
            if done == 5:
                raise Cancelled("Stopped.")

    shutil.copytree(played[0], tmp_path / "out")
    (tmp_path / "out" / "notes.txt").write_bytes(b"mine")
    with pytest.raises(Cancelled):
        rehearse(tmp_path / "out", build, progress=Stop())
    left = {path.name for path in (tmp_path / "out").iterdir()}
    assert left == {"data", "programme.wpack", "notes.txt"}


def test_a_place_that_is_no_folder_is_said_in_a_sentence(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageError):
        rehearse(tmp_path / "file", build)


def test_half_a_consultation_is_refused_before_anything_is_made(tmp_path):
    with pytest.raises(PlanError, match="two files"):
        rehearse(tmp_path / "out", build, statements=tmp_path / "comments.csv")
    assert not (tmp_path / "out").exists()


def test_it_can_be_cancelled_and_played_again(tmp_path):
    class Stop:
        def report(self, done, total, label):
            if done == 5:
                raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        rehearse(tmp_path, build, progress=Stop())
    assert not (tmp_path / "summary.json").exists()


def _export(folder, statements, votes):
    one, other = folder / "comments.csv", folder / "votes.csv"
    one.write_text("comment_id,moderated,comment_body\n" + statements, encoding="utf-8")
    other.write_text("timestamp,comment_id,voter_id,vote\n" + votes, encoding="utf-8")
    return {"statements": one, "votes": other}


def test_a_consultation_is_played_statement_by_statement_in_the_order_of_its_file(tmp_path):
    files = _export(
        tmp_path,
        '12,0,"Ring 07700 900123,\nplease"\n3,0,কথা\n7,0,Third\n',
        "5,12,a,1\n1,12,a,-1\n2,3,a,0\n3,3,b,-1\n4,7,c,1\n",
    )
    summary = rehearse(tmp_path / "out", build, **files)
    assert summary["tallies"] == [
        {"statement_id": "12", "text": "Ring [phone number], please", "agree": 1, "disagree": 0, "pass": 0},
        {"statement_id": "3", "text": "কথা", "agree": 0, "disagree": 1, "pass": 1},
        {"statement_id": "7", "text": "Third", "agree": 1, "disagree": 0, "pass": 0},
    ]
    assert (summary["contributions"], summary["proposals"], summary["ballots"]) == (3, 3, 3)
    assert (summary["superseded_votes"], summary["identifiers_replaced"]) == (1, 1)


def test_a_consultation_that_cannot_be_read_leaves_no_report(tmp_path):
    files = _export(tmp_path, "1,1,One\n", "5,1,a,7\n")
    with pytest.raises(TableFileError, match="row 2, column “vote”"):
        rehearse(tmp_path / "out", build, **files)
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"data"}


@pytest.mark.skipif(not REAL.is_dir(), reason="the consultation is not beside this checkout")
def test_the_real_consultation_comes_out_as_plain_code_counts_it(tmp_path):
    shutil.copytree(REAL, tmp_path / "in")
    summary = rehearse(
        tmp_path / "out", build, statements=tmp_path / "in" / "comments.csv", votes=tmp_path / "in" / "votes.csv"
    )
    with (REAL / "comments.csv").open(newline="", encoding="utf-8") as file:
        passed = [row for row in csv.DictReader(file) if row["moderated"] == "1"]
    last, rows = {}, 0
    with (REAL / "votes.csv").open(newline="", encoding="utf-8") as file:
        for row in sorted(csv.DictReader(file), key=lambda row: int(row["timestamp"])):
            if any(row["comment-id"] == statement["comment-id"] for statement in passed):
                last[row["comment-id"], row["voter-id"]] = row["vote"]
                rows += 1
    counted = Counter((statement, vote) for (statement, _), vote in last.items())
    assert [(line["statement_id"], line["agree"], line["disagree"], line["pass"]) for line in summary["tallies"]] == [
        (row["comment-id"], *(counted[row["comment-id"], vote] for vote in ("1", "-1", "0"))) for row in passed
    ]
    assert [line["text"] for line in summary["tallies"]] == [" ".join(row["comment-body"].split()) for row in passed]
    assert summary["ballots"] == len({voter for _, voter in last}) == 26
    assert summary["superseded_votes"] == rows - len(last) == 2
    assert summary["contributions"] == summary["proposals"] == 36
