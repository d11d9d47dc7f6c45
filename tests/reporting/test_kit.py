"""The printed kit: batches that reconcile and tell nobody apart, on each paper."""

import subprocess
from datetime import date

import pytest

from tests.golden.sealed_file.make import programme_pack
from tests.sealing import samples
from workshop_app.domain.concern import route
from workshop_app.domain.errors import PlanError
from workshop_app.domain.kit import Kit, Paper, Part, pads, short
from workshop_app.reporting import kit


def test_no_batch_is_smaller_than_ten_while_there_are_ten():
    assert (pads(28), pads(60), pads(9)) == ((14, 14), (10,) * 6, (9,))
    assert all(sum(pads(many)) == many and min(pads(many)) >= 10 for many in range(10, 301))


@pytest.mark.parametrize("wrong", [{"parts": ()}, {"people": 0}, {"options": 9}])
def test_a_kit_that_cannot_be_printed_is_refused(wrong):
    with pytest.raises(PlanError):
        Kit(**{"parts": (Part.SLIP,), "people": 5, **wrong})


def test_the_limit_of_secrecy_is_said_whole_to_who_comes_late():
    assert short(["Skip it. Go home.", "One limit. We pass it on."]) == ["Skip it.", "One limit. We pass it on."]


@pytest.mark.parametrize("paper", Paper)
def test_each_ballot_has_its_batch_and_nothing_else_of_its_own(paper, tmp_path):
    programme = programme_pack().programme
    content = kit.Content(samples.plan(), programme, route(programme, "Newham", date(2026, 5, 1)), ("One number.",))
    path = tmp_path / "kit.pdf"
    path.write_bytes(kit.document(Kit(tuple(Part), 12, options=3, paper=paper), content))
    said = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout
    assert said.count("Agreement rating") == 12
    assert "Equality form" in said
    assert "999" in said
    assert kit.test_page(paper).startswith(b"%PDF")
