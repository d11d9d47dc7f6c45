"""A session for which names were found by rules alone says so, in its record and in its log."""

from dataclasses import replace

import pytest

from tests import builders
from tests.domain.test_journal import entries_of, story_of
from workshop_app.domain.errors import FormatError
from workshop_app.domain.journal import Kind, agrees, replay
from workshop_app.domain.record import REVIEWED, from_bytes, to_bytes, version_of
from workshop_app.domain.rescued_log import makes_sense
from workshop_app.domain.rescued_log import told as told_by

ONE = builders.record()
MARKED = replace(ONE, v=REVIEWED, by_rules=True)


def test_the_mark_makes_it_version_3_and_nothing_is_written_where_there_is_none():
    assert version_of(MARKED) == REVIEWED
    assert from_bytes(to_bytes(MARKED)) == MARKED
    assert b"by_rules" not in to_bytes(ONE)
    with pytest.raises(FormatError, match="version"):
        from_bytes(to_bytes(replace(MARKED, v=1)))
    with pytest.raises(FormatError):
        from_bytes(to_bytes(MARKED).replace(b'"by_rules":true', b'"by_rules":false'))


def test_the_log_gives_the_mark_and_no_record_can_lack_or_invent_it():
    entries = entries_of([*story_of(ONE), (Kind.BY_RULES, {})])
    assert agrees(replay(entries), MARKED)
    assert not agrees(replay(entries), ONE)
    assert not agrees(replay(entries[:-1]), MARKED)
    assert told_by(entries).by_rules


def test_the_mark_has_nothing_more_to_say():
    entry = entries_of([(Kind.BY_RULES, {"why": "somebody"})])[0]
    with pytest.raises(FormatError, match="something to say"):
        replay([entry])
    assert not makes_sense(entry)
