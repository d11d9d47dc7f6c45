"""The list of what was said: one row in, one row out, whatever its length."""

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.ui.models.contributions import ContributionRole, ContributionsModel, Order


def said(number, text="Paid youth mentors", **more):
    return Contribution(f"{number:016x}", number, more.pop("kind", ContributionKind.IDEA), text, **more)


@pytest.fixture
def model(qtmodeltester):
    model = ContributionsModel({"S6": "community–police trust"})
    model.set_rows([said(number) for number in range(1, 6)])
    qtmodeltester.check(model)
    return model


@pytest.fixture
def watched(model):
    """The model under Qt's own tester, which follows every signal while rows come and go."""
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield model
    tester.deleteLater()


def numbers(model):
    return [model.at(row).number for row in range(model.rowCount())]


def signals(model):
    seen = []
    model.rowsInserted.connect(lambda _p, first, last: seen.append(("in", first, last)))
    model.rowsRemoved.connect(lambda _p, first, last: seen.append(("out", first, last)))
    model.rowsMoved.connect(lambda *_: seen.append("moved"))
    model.modelReset.connect(lambda: seen.append("reset"))
    model.dataChanged.connect(lambda first, last, _roles: seen.append(("changed", first.row(), last.row())))
    return seen


def test_the_newest_stands_first(model):
    assert numbers(model) == [5, 4, 3, 2, 1]


def test_a_new_contribution_is_one_row_in_and_nothing_else(watched):
    seen = signals(watched)
    watched.apply([said(6)], [])
    assert seen == [("in", 0, 0)]
    assert numbers(watched) == [6, 5, 4, 3, 2, 1]


def test_an_edit_changes_one_row(watched):
    seen = signals(watched)
    watched.apply([said(3, "Changed")], [])
    assert seen == [("changed", 2, 2)]
    assert watched.at(2).text == "Changed"


def test_rows_side_by_side_go_together(watched):
    seen = signals(watched)
    watched.apply([], [said(4).id, said(3).id, said(1).id])
    assert seen == [("out", 4, 4), ("out", 1, 2)]
    assert numbers(watched) == [5, 2]


def test_what_comes_back_comes_back_to_its_place(watched):
    watched.apply([], [said(3).id])
    watched.apply([said(3)], [])
    assert numbers(watched) == [5, 4, 3, 2, 1]


def test_an_edit_that_changes_the_order_moves_the_row(watched):
    watched.set_order(Order.HEARD)
    seen = signals(watched)
    watched.apply([said(1, recognised_by=9)], [])
    assert seen == ["moved", ("changed", 0, 0)]
    watched.apply([said(1, recognised_by=None)], [])
    assert numbers(watched) == [5, 4, 3, 2, 1]


@pytest.mark.parametrize("order", Order)
def test_any_sequence_of_changes_ends_where_a_fresh_list_would(watched, order):
    dice = random.Random(7)
    watched.set_order(order)
    kept = {number: said(number) for number in range(1, 6)}
    for step in range(6, 120):
        number = dice.choice([step, *kept])
        if dice.random() < 0.3 and number in kept:
            watched.apply([], [kept.pop(number).id])
            continue
        themes = tuple(dice.sample(["S6", "V5", "X1"], dice.randint(0, 2)))
        hands = dice.choice([None, 0, 4, 9])
        kept[number] = said(number, kind=dice.choice(list(ContributionKind)), themes=themes, recognised_by=hands)
        watched.apply([kept[number]], [])
    fresh = ContributionsModel()
    fresh.set_order(order)
    fresh.set_rows(kept.values())
    assert numbers(watched) == numbers(fresh)
    assert all(watched.row_of(item.id) >= 0 for item in kept.values())


def test_a_search_shows_what_it_found_in_its_ranking(watched):
    watched.show_found([said(2).id, said(5).id, "gone"])
    assert numbers(watched) == [2, 5]
    assert watched.searching
    assert watched.total == 5
    watched.apply([said(2, "Changed")], [said(5).id])
    assert [watched.at(row).text for row in range(watched.rowCount())] == ["Changed"]
    watched.show_found(None)
    assert numbers(watched) == [4, 3, 2, 1]


def test_the_row_is_spoken_as_a_sentence(model):
    item = said(14, "Stop and search.", kind=ContributionKind.CONCERN, themes=("S6",), tags=("night",), recognised_by=9)
    model.apply([item], [])
    index = model.index(0, 0)
    spoken = model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "14, concern: Stop and search. Themes: S6 community–police trust. Tags: night. Recognised by 9. Not read back."
    )
    assert model.data(index, ContributionRole) == item
