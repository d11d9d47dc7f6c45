"""The printed kit: batches that reconcile and tell nobody apart, words that stay whole, on each paper."""

import re
import subprocess
from datetime import date

import pytest

from tests.golden.sealed_file.make import programme_pack
from tests.sealing import samples
from workshop_app.domain.concern import route
from workshop_app.domain.errors import PlanError
from workshop_app.domain.kit import Ballot, Kit, Paper, Part, pads, short
from workshop_app.domain.poll import Method
from workshop_app.reporting import kit, withdrawal_cards

BENGALI, ARABIC = "শিক্ষকদের জন্য প্রশিক্ষণ", "مرشدون شباب في كل حي"
GRADED = Ballot("Core proposals", Method.GRADIENTS, 3, ("One number.", BENGALI, ARABIC))
WRITTEN_IN = Ballot("What the room proposes", Method.RANKED, 4)


def printed(tmp_path, paper, *parts, people=12, ballots=(GRADED, WRITTEN_IN)):
    """The pages of a kit, as text."""
    programme = programme_pack().programme
    content = kit.Content(samples.plan(), programme, route(programme, "Newham", date(2026, 5, 1)))
    path = tmp_path / "kit.pdf"
    path.write_bytes(kit.document(Kit(parts, people, ballots, paper), content))
    said = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
    return said.split("\f")[:-1]


def test_no_batch_is_smaller_than_ten_while_there_are_ten():
    assert (pads(28), pads(60), pads(9)) == ((14, 14), (10,) * 6, (9,))
    assert all(sum(pads(many)) == many and min(pads(many)) >= 10 for many in range(10, 301))


@pytest.mark.parametrize("wrong", [{"parts": ()}, {"people": 0}, {"parts": (Part.BALLOTS,)}])
def test_a_kit_that_cannot_be_printed_is_refused(wrong):
    with pytest.raises(PlanError):
        Kit(**{"parts": (Part.SLIP,), "people": 5, **wrong})


@pytest.mark.parametrize("wrong", [{"title": " "}, {"options": 31}, {"options": 1, "proposals": ("a", "b")}])
def test_a_ballot_that_cannot_be_printed_is_refused(wrong):
    with pytest.raises(PlanError):
        Ballot(**{"title": "Vote", **wrong})


def test_a_ranking_has_no_more_places_than_options():
    assert (WRITTEN_IN.labels, WRITTEN_IN.lines) == (("1st", "2nd", "3rd", "4th"), ("",) * 4)


def test_the_limit_of_secrecy_is_said_whole_to_who_comes_late():
    assert short(["Skip it. Go home.", "One limit. We pass it on."]) == ["Skip it.", "One limit. We pass it on."]


@pytest.mark.parametrize("paper", Paper)
def test_each_ballot_has_its_batch_and_nothing_else_of_its_own(paper, tmp_path):
    said = printed(tmp_path, paper, *Part)
    ballots = [page for page in said if re.search(r"Core proposals +Batch 1", page)]
    assert len(ballots) == (6 if paper is Paper.A4 else 12)
    assert len(set(ballots)) == 1, "every ballot of a pad is the same"
    assert sum(len(re.findall(r"What the room proposes +Batch 2", page)) for page in said) == 12
    assert not any(re.search(r"Page \d|\d of \d", page) for page in said), "a page number would tell a ballot apart"
    assert "999" in "".join(said)


@pytest.mark.parametrize("paper", Paper)
def test_no_answer_on_a_ballot_is_broken_within_a_word(paper, tmp_path):
    words = " ".join("".join(printed(tmp_path, paper, Part.BALLOTS)).split())
    for label in GRADED.labels:
        assert all(word in words.split(" ") for word in label.split()), label


@pytest.mark.parametrize(("paper", "pages"), [(Paper.A4, 1), (Paper.A5, 2), (Paper.LARGE, 4)])
def test_the_equality_form_takes_as_many_pages_as_it_should(paper, pages, tmp_path):
    assert len(printed(tmp_path, paper, Part.EQUALITY, people=3)) == 3 * pages


@pytest.mark.parametrize("paper", Paper)
def test_a_test_page_and_withdrawal_cards_come_on_each_paper(paper, tmp_path):
    path = tmp_path / "cards.pdf"
    path.write_bytes(withdrawal_cards.document(["K7DQ-9F2M"] * 4, "the seal", "Ring 020.", paper))
    said = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout
    assert said.count("K7DQ-9F2M") == 4
    assert kit.test_page(paper).startswith(b"%PDF")
