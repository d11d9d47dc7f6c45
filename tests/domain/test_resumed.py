"""A session that went on from a mirror says so in its log, and its record is none the less what the log adds up to."""

from __future__ import annotations

import pytest

from tests import builders
from tests.domain.test_journal import entries_of, story_of
from workshop_app.domain.errors import FormatError
from workshop_app.domain.journal import Kind, agrees, replay
from workshop_app.domain.rescued_log import makes_sense
from workshop_app.domain.rescued_log import told as told_by


def test_the_mark_of_a_gap_changes_nothing_of_the_record():
    entries = entries_of([*story_of(builders.record()), (Kind.RESUMED, {})])
    assert agrees(replay(entries), builders.record())
    assert makes_sense(entries[-1])
    assert told_by(entries)


def test_the_mark_has_nothing_more_to_say():
    entry = entries_of([(Kind.RESUMED, {"why": "somebody"})])[0]
    with pytest.raises(FormatError, match="something to say"):
        replay([entry])
    assert not makes_sense(entry)
