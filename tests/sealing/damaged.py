"""A session whose file lost some of its pages, as far as it could be read; made up."""

from __future__ import annotations

from tests.sealing.samples import Closed
from workshop_app.domain.rescue import Found, Rescued, What
from workshop_app.domain.rescued import put_together
from workshop_app.domain.session import SessionState, Summary


def damaged(before: Closed, *gone: int) -> Rescued:
    """What is left where the pages with the contributions, the agenda's steps and these entries are lost."""
    record, session = before.record, before.record.session
    found = Found(
        session=session,
        pack_seq=record.pack_seq,
        proposals=record.proposals,
        polls=record.polls,
        heads=record.heads,
        identifiers=record.identifiers,
        kept=record.kept,
        entries=tuple(entry for entry in before.entries if entry.seq not in gone),
        highest={
            What.CONTRIBUTIONS: len(record.contributions),
            What.PROPOSALS: len(record.proposals),
            What.POLLS: len(record.polls),
        },
        pages=9,
        bad_pages=2,
    )
    about = (session.id, session.programme, session.title, session.borough, session.group, session.date)
    return put_together(found, Summary(*about, SessionState.CLOSED), before.head)
