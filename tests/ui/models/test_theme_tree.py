"""The theme tree while it is edited: codes never change, titles do."""

import pytest
from PySide6.QtCore import QModelIndex, Qt

from workshop_app.domain.programme import Objective, Theme
from workshop_app.ui.models.theme_tree import ThemeTree

OBJECTIVES = (Objective("S", "Strengthen"), Objective("V", "Safeguard"))
THEMES = (Theme("S1", "Belonging"), Theme("S2", "Youth"), Theme("V1", "Signs"))


@pytest.fixture
def tree(qapp):
    tree = ThemeTree()
    tree.set_themes(OBJECTIVES, THEMES)
    return tree


def place(tree, objective, theme=None):
    top = tree.index(objective, 0)
    return top if theme is None else tree.index(theme, 0, top)


def test_it_keeps_the_rules_that_qt_has_for_models(tree, qtmodeltester):
    qtmodeltester.check(tree)


def test_what_is_put_in_comes_out(tree):
    assert tree.themes() == THEMES


def test_a_theme_is_shown_with_its_code_and_edited_without(tree):
    index = place(tree, 0, 1)
    assert index.data() == "S2   Youth"
    assert index.data(Qt.ItemDataRole.EditRole) == "Youth"


def test_a_new_title_is_kept_under_the_same_code_and_said(tree, qtbot):
    with qtbot.waitSignal(tree.edited):
        tree.setData(place(tree, 0, 0), "Integration  and belonging ")
    assert tree.themes()[0] == Theme("S1", "Integration and belonging")


def test_an_added_theme_gets_the_next_number_of_its_objective(tree, qtbot):
    with qtbot.waitSignal(tree.edited):
        tree.add(place(tree, 0, 0), "Small grants")
    tree.add(QModelIndex(), "Voice")
    assert [theme.code for theme in tree.themes()] == ["S1", "S2", "S3", "S4", "V1"]


def test_a_theme_can_go_and_an_objective_stays(tree):
    assert tree.remove(place(tree, 0, 0))
    assert not tree.remove(place(tree, 1))
    assert not tree.remove(QModelIndex())
    assert tree.themes() == THEMES[1:]


def test_an_objective_is_not_edited(tree):
    assert not place(tree, 0).flags() & Qt.ItemFlag.ItemIsEditable
    assert place(tree, 0, 0).flags() & Qt.ItemFlag.ItemIsEditable
