"""The looks: readable in each, changed while the app runs, and no larger or smaller than was promised."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QFile
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLineEdit

from build_scripts import marks
from workshop_app.settings import Theme as Look
from workshop_app.ui import colours, icons
from workshop_app.ui.rooms import PAGES, Room
from workshop_app.ui.stylesheet import stylesheet
from workshop_app.ui.theme import TEXT_SIZES, Theme, interface_font, scale_now, scaled

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def theme(qapp):
    font, palette = qapp.font(), qapp.palette()
    theme = Theme(qapp)
    yield theme
    theme.deleteLater()
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(palette)


@pytest.mark.parametrize("look", colours.ALL, ids=lambda look: look.name)
def test_every_pair_of_ink_and_paper_can_be_read(look):
    low = {
        f"{ink} on {paper}": round(colours.contrast(getattr(look, ink), getattr(look, paper)), 2)
        for ink, paper in colours.READ_ON
        if colours.contrast(getattr(look, ink), getattr(look, paper)) < 4.5
    }
    assert not low


@pytest.mark.parametrize("look", colours.ALL, ids=lambda look: look.name)
def test_edges_of_fields_and_the_focus_ring_stand_out(look):
    for paper in (look.ground, look.surface):
        assert colours.contrast(look.edge, paper) >= 3
        assert colours.contrast(look.accent, paper) >= 3


def test_contrast_is_measured_as_the_standard_says():
    assert colours.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert colours.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(
    ("look", "name"),
    [(Look.LIGHT, {"light"}), (Look.DARK, {"dark"}), (Look.HIGH_CONTRAST, {"contrast-light", "contrast-dark"})],
)
def test_a_chosen_look_is_put_on_at_once_and_everybody_who_paints_sees_it(theme, qtbot, look, name):
    theme.choose(Look.DARK if look is Look.LIGHT else Look.LIGHT)
    with qtbot.waitSignal(theme.changed):
        theme.choose(look)
    assert colours.current().name in name


def test_text_grows_with_the_choice_and_never_beyond_two_hundred_per_cent(theme):
    for size in TEXT_SIZES:
        theme.choose(Look.LIGHT, size)
        assert scale_now() == pytest.approx(size / 100, abs=0.04)
        assert scaled(100) == pytest.approx(size, abs=4)
    theme.choose(Look.LIGHT, 300)
    assert scale_now() == 2
    theme.choose(Look.LIGHT, 80)
    assert scale_now() == 1


def test_what_a_field_suggests_can_be_read_too(theme, qtbot):
    theme.choose(Look.LIGHT)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    assert field.palette().color(QPalette.ColorRole.PlaceholderText).name().upper() == colours.LIGHT.quiet


def test_choosing_what_is_on_already_changes_nothing(theme, qtbot):
    theme.choose(Look.DARK, 150)
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose(Look.DARK, 150)


def test_a_desktop_without_an_opinion_gets_a_good_font_and_one_with_keeps_it():
    assert interface_font(QFont("Sans Serif")).families()[0] == "Inter"
    assert interface_font(QFont("Segoe UI")).family() == "Segoe UI"


@pytest.mark.parametrize("look", colours.ALL, ids=lambda look: look.name)
def test_the_style_sheet_names_no_mark_that_is_not_there(qapp, look):
    named = set(re.findall(r"url\((:[^)]+)\)", stylesheet(look, 1.0)))
    assert named
    assert not {path for path in named if not QFile.exists(path)}


def test_marks_are_drawn_in_the_colours_of_today():
    for look in colours.ALL:
        for name, text in marks.marks(look).items():
            kept = (ROOT / marks.FOLDER / look.name / name).read_text(encoding="utf-8")
            assert kept == text, f"{look.name}/{name}: run python -m build_scripts.marks"


def test_every_page_of_a_rail_has_its_icon(qapp):
    for spec in PAGES:
        if spec.room is not Room.NONE:
            assert not icons.pixmap(spec.name).isNull()


def test_icons_are_of_one_weight_and_take_the_colour_they_are_given():
    drawings = sorted((ROOT / "resources" / "icons").glob("*.svg"))
    assert drawings
    for drawing in drawings:
        text = drawing.read_text(encoding="utf-8")
        assert 'viewBox="0 0 20 20"' in text, drawing.name
        assert 'stroke="currentColor" stroke-width="1.6"' in text, drawing.name
        assert "#" not in text, f"{drawing.name} has a colour of its own"


def test_an_icon_is_drawn_in_the_colour_asked_for(theme):
    theme.choose(Look.LIGHT)
    picture = icons.pixmap("plus", "bad").toImage()
    inked = {
        picture.pixelColor(x, y).name().upper()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert inked == {colours.LIGHT.bad}


def test_an_icon_that_does_not_exist_is_said(qapp):
    with pytest.raises(FileNotFoundError, match="no icon “nothing”"):
        icons.pixmap("nothing")
