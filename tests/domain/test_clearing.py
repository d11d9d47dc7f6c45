"""What was restricted is cleared word for word, and nothing else with it."""

from dataclasses import replace
from datetime import date

from tests.builders import record
from workshop_app.domain.clearing import Clearing, cleared, digest, holds


def test_a_clearing_holds_for_the_very_words_it_was_made_of():
    whole = record(1, contributions=3)
    one, two, three = (replace(item, restricted=True) for item in whole.contributions[:3])
    whole = replace(whole, contributions=(one, two, three))
    made = {
        each.id: Clearing(whole.session.id, each.id, digest(text), "They agreed", date(2026, 5, 20))
        for each, text in ((one, one.text), (two, "Other words"))
    }
    assert [item.restricted for item in cleared(whole, made).contributions] == [False, True, True]
    assert cleared(whole, {}) is whole
    assert not holds(None, one.text)
