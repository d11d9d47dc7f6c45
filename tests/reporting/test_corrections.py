"""Corrections on paper: in the report of a session and in the brief, beside what they correct."""

from dataclasses import replace
from datetime import date

from tests import builders
from workshop_app.domain.board import board_brief
from workshop_app.domain.correction import About, Correction, CorrectionKind
from workshop_app.domain.record import corrected
from workshop_app.reporting import brief, session_report

PROGRAMME = builders.programme()
K = CorrectionKind


def supplemented():
    record = builders.record()
    first, second, poll = record.contributions[0], record.contributions[1], record.polls[0].poll
    asked = record.proposals[0]
    added = [
        Correction("1" * 16, 2, K.CORRECTION, About.SESSION, record.session.id, 0, "It was on the 5th."),
        Correction("2" * 16, 2, K.CORRECTION, About.POLL, poll.id, poll.number, "Two ballots were read twice."),
        Correction("3" * 16, 2, K.MINORITY, About.PROPOSAL, asked.id, asked.number, "Four asked for evenings."),
        Correction("4" * 16, 3, K.CORRECTION, About.CONTRIBUTION, second.id, second.number, "In every borough <b>."),
        Correction("5" * 16, 3, K.TAKEN_OUT, About.CONTRIBUTION, first.id, first.number, ""),
    ]
    return corrected(record, added), first


def test_the_report_says_all_of_it_in_front_and_again_beside_what_it_is_about(words_of):
    record, out = supplemented()
    read = words_of(session_report.render(record, PROGRAMME))
    assert "Corrected after sealing" in read
    assert read.count("Corrected in report 2: It was on the 5th.") == 1
    for twice in (
        "Corrected in report 2: Two ballots were read twice.",
        "A minority adds in report 2: Four asked for evenings.",
        "Corrected in report 3: In every borough <b>.",
    ):
        assert read.count(twice) == 2
    assert "Contribution 1 was taken out in report 3: somebody was named in it, or took back" in read
    assert out.text not in read


def test_a_proposal_that_was_not_voted_on_has_its_corrections_too(words_of):
    record, _ = supplemented()
    bare = replace(record, polls=(), corrections=record.corrections[2:3])
    assert words_of(session_report.render(bare, PROGRAMME)).count("Four asked for evenings.") == 2


def test_without_corrections_the_report_is_as_it_was(words_of):
    assert "orrected" not in words_of(session_report.render(builders.record(), PROGRAMME))


def test_the_brief_says_it_beside_the_result(words_of):
    record, _ = supplemented()
    read = words_of(brief.render(board_brief(PROGRAMME, [record], date(2018, 6, 4))).data)
    assert "A minority adds in report 2: Four asked for evenings." in read
    assert "1 session was corrected after the report was sealed" in read
