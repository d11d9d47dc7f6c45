"""What was put right after sealing stands beside it in the brief, and only where it gives nobody away."""

from dataclasses import replace
from datetime import date

import pytest

from tests import builders
from workshop_app.domain import board_words
from workshop_app.domain.board import ELSEWHERE, board_brief
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.correction import About, Correction, CorrectionKind
from workshop_app.domain.record import corrected

PROGRAMME = builders.programme()
DAY = date(2018, 6, 4)
SAID = "We are always the subject and never the partner"


def session(number=1):
    record = builders.record(number)
    said = tuple(
        replace(item, kind=ContributionKind.VERBATIM, read_back=True) if item.text == SAID else item
        for item in record.contributions
    )
    return replace(record, contributions=said)


def put_right(record, about, subject, number, text, n=1):
    added = Correction(f"{n:016x}", 2, CorrectionKind.CORRECTION, about, subject, number, text)
    return corrected(record, [added])


def quotation(brief):
    found = [each for section in brief.sections for each in section.quotations if each.text == SAID]
    return found[0] if found else None


@pytest.fixture
def quoted():
    record = session()
    item = next(item for item in record.contributions if item.text == SAID)
    return put_right(record, About.CONTRIBUTION, item.id, item.number, "and seldom the partner")


def test_beside_a_quotation(quoted):
    assert quotation(board_brief(PROGRAMME, [session()], DAY)).corrections == ()
    brief = board_brief(PROGRAMME, [quoted], DAY)
    assert quotation(brief).corrections == ("Corrected in report 2: and seldom the partner",)
    assert brief.corrected == 1
    assert any("1 session was corrected after" in each for each in board_words.method(brief))


def test_a_quotation_whose_correction_gives_somebody_away_is_left_out(quoted):
    assert quotation(board_brief(PROGRAMME, [quoted], DAY, lambda text: "seldom" not in text)) is None


@pytest.mark.parametrize("about", [About.PROPOSAL, About.POLL])
def test_beside_a_result(about):
    record = session()
    poll, asked = record.polls[0].poll, record.proposals[0]
    subject, number = (poll.id, poll.number) if about is About.POLL else (asked.id, asked.number)
    after = put_right(record, about, subject, number, "Two ballots were read twice")
    others = [builders.record(number) for number in (2, 3)]
    (first, *_) = board_brief(PROGRAMME, [after, *others], DAY).core
    assert first.corrections == ("Corrected in report 2: Two ballots were read twice",)
    (first, *_) = board_brief(PROGRAMME, [after, *others], DAY, lambda text: "ballots" not in text).core
    assert first.corrections == (ELSEWHERE,)


def test_nothing_is_said_where_nothing_was_corrected():
    brief = board_brief(PROGRAMME, [session()], DAY)
    assert brief.corrected == 0
    assert not any("corrected" in each for each in board_words.method(brief))
