"""What is said of a rescue, and of sessions that were only rescued."""

from __future__ import annotations

from dataclasses import replace

from tests import builders
from tests.domain.test_rescue import ENTRIES, RECORD, TABLES, WHOLE, but, together
from workshop_app.domain import rescue_words
from workshop_app.domain.coverage import coverage
from workshop_app.domain.poll import Casting, Method, Poll
from workshop_app.domain.rescue import Stretch, What


def test_in_words_with_nothing_lost():
    losses = together(WHOLE).losses
    assert rescue_words.short(losses) == "0 lost"
    assert rescue_words.band(losses) == "RESCUED, not a full report: 6 contributions read, 0 lost"
    assert rescue_words.sentences(losses) == (
        "6 contributions read; none lost.",
        "2 proposals read; none lost.",
        "1 counted poll read; none lost.",
        f"{len(ENTRIES)} entries of the log read; none lost.",
        f"The log holds together from entry to entry in 1–{len(ENTRIES)}.",
        "1 of 10 pages of the file could not be read.",
    )


def test_in_words_with_much_lost():
    poll = Poll("b" * 16, 2, "Open", Method.YES_NO, Casting.HAND_TO_HAND, (RECORD.proposals[0].id,))
    found = replace(
        TABLES,
        session=None,
        contributions=RECORD.contributions[:2],
        proposals=(),
        polls=(),
        highest={What.CONTRIBUTIONS: 6},
        indexed={What.CONTRIBUTIONS: frozenset({1, 2, 3})},
        open_polls=(poll,),
        bad_pages=4,
    )
    losses = together(found).losses
    assert rescue_words.short(losses) == "6 lost, perhaps more"
    sentences = rescue_words.sentences(losses)
    assert sentences[0] == "The plan of the session is lost: its agenda could not be read."
    assert sentences[1] == (
        "2 contributions read; 1 lost, 3 missing, which may have been taken back and 2 of those read not confirmed by"
        " the log."
    )
    assert "1 poll that was still open: not counted and not in the record." in sentences
    assert "Nothing of the log could be read." in sentences
    assert "The session had not been closed, as far as can be read." in sentences
    assert sentences[-1].startswith("There may be more that nothing tells of")


def test_in_words_with_a_log_in_pieces_and_no_salt():
    losses = together(replace(WHOLE, proved=False, entries=but(2))).losses
    sentences = rescue_words.sentences(losses)
    assert f"The log holds together from entry to entry in 1 and 3–{len(ENTRIES)}." in sentences
    assert any("lost the salt" in sentence for sentence in sentences)
    pieces = replace(losses, stretches=tuple(Stretch(2 * n, 2 * n) for n in range(1, 14)))
    assert "The log holds together in 13 stretches, with gaps between them." in rescue_words.sentences(pieces)
    assert not any(
        "pages of the file" in sentence
        for sentence in rescue_words.sentences(replace(losses, proved=True, bad_pages=0))
    )


def test_coverage_says_how_many_sessions_were_only_rescued():
    held = builders.records(3)
    lost = {held[0].session.id: 3}
    assert coverage(builders.programme(), held).missing[0] != coverage(builders.programme(), held, lost).missing[0]
    assert coverage(builders.programme(), held, lost).missing[0] == (
        "1 session was rescued from a damaged laptop, not reported in full: 3 lost."
    )
    lost[held[1].session.id] = 4
    assert coverage(builders.programme(), held, lost).missing[0] == (
        "2 sessions were rescued from a damaged laptop, not reported in full: 7 lost."
    )
