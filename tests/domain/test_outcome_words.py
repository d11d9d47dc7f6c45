from types import SimpleNamespace

import pytest

from workshop_app.domain import outcome_words
from workshop_app.domain.poll import Method
from workshop_app.domain.voting.method import Outcome

TEXTS = {"a": "Mentors", "b": "Grants", "c": "Halls"}


@pytest.fixture
def said(monkeypatch):
    def of(method, outcome):
        monkeypatch.setattr(outcome_words, "outcome", lambda _item: outcome)
        return outcome_words.sentences(SimpleNamespace(poll=SimpleNamespace(method=method)), TEXTS)

    return of


def test_where_nobody_gave_anything_no_option_comes_first(said):
    assert said(Method.APPROVAL, Outcome((), (("a", "b", "c"),))) == (
        "No option comes first: nobody gave any of them anything.",
    )


def test_ties_share_a_place_and_the_next_place_is_left_out(said):
    (order,) = said(Method.APPROVAL, Outcome(("a",), (("a", "b"), ("c",))))
    assert order == "Order: 1 Mentors and 1 Grants (tied); 3 Halls."


def test_a_ranking_names_its_rule_and_what_others_would_give(said):
    beside = {"irv": Outcome(("b",), ()), "condorcet": Outcome((), ())}
    order, others = said(Method.RANKED, Outcome(("a",), (("a",), ("b",), ("c",)), beside=beside))
    assert order.startswith("Order by Schulze's method: 1 Mentors; ")
    assert others == "By other rules would come first: instant runoff: “Grants”; beating each other one: nobody."
