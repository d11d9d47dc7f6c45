"""F1: the guide at the page that is on, its search, its contents, and what it never does."""

import re

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest

from tests.ui.looking import cut, nameless, out_of_reach, unlabelled
from workshop_app import paths
from workshop_app.settings import Theme as Look
from workshop_app.ui.dialogs.guide import GuideDialog
from workshop_app.ui.guide_places import GUIDES, KEYS, PLACES, Place, address_of
from workshop_app.ui.rooms import PAGES
from workshop_app.ui.widgets.guide_view import GuideView

IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def guide(open_shell):
    """The guide over the page that asks for the room."""
    open_shell.go("home")
    return by_key(open_shell)


def by_key(shell):
    shell.window.activateWindow()
    shell.settle()
    QTest.keyClick(shell.window, Qt.Key.Key_F1)
    guide = shell.dialog(GuideDialog)
    shell.settle()
    return guide


def seek(guide, words):
    QTest.keyClick(guide, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert guide._ui.find.hasFocus() or guide.focusWidget() is guide._ui.find
    QTest.keyClicks(guide._ui.find, words)


def test_f1_opens_the_section_of_the_page_that_is_on(open_shell):
    for spec in PAGES:
        open_shell.go(spec.name)
        guide = by_key(open_shell)
        assert guide.place == PLACES[spec.name]
        assert guide._ui.view.section == spec.title
        top = guide._ui.view.cursorRect().top()
        assert 0 <= top < guide._ui.view.viewport().height() / 4, "its heading is at the top of what is seen"
        guide.reject()


def test_f1_turns_the_guide_that_is_open_to_the_page_that_is_on_now(open_shell):
    open_shell.go("plan")
    first = by_key(open_shell)
    open_shell.go("coverage")
    second = by_key(open_shell)
    assert second is first
    assert second.place == Place("programme-staff", "coverage")


def test_the_guide_can_be_read_before_the_vault_is_open(shell):
    assert by_key(shell).place == PLACES["set_up"]


def test_the_rail_opens_it_too(open_shell):
    open_shell.go("seal")
    open_shell.press(open_shell.window.rail.guide_button)
    assert open_shell.dialog(GuideDialog).place == PLACES["seal"]


def test_esc_closes_it_and_f1_opens_it_again(open_shell, guide):
    QTest.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()
    assert by_key(open_shell).isVisible()


def test_a_lock_closes_it_with_everything_else(open_shell, guide):
    open_shell.window.lock()
    open_shell.settle()
    assert not guide.isVisible()


def test_a_search_marks_the_next_place_and_goes_on_by_enter(guide):
    seek(guide, "recovery code")
    first = guide._ui.view.textCursor().selectionStart()
    assert guide._ui.view.textCursor().selectedText().lower() == "recovery code"
    QTest.keyClick(guide._ui.find, Qt.Key.Key_Return)
    assert guide._ui.view.textCursor().selectionStart() != first
    QTest.keyClick(guide._ui.find, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert guide._ui.view.textCursor().selectionStart() == first


def test_a_search_goes_on_in_the_other_guides_and_says_where_it_is(guide):
    seek(guide, "E-NOT-FOR-US")
    assert guide.place == Place("programme-staff", "sessions")
    assert "Sessions" in guide._ui.found.text()
    assert guide._ui.contents.currentItem().text(0) == "Sessions"


def test_what_is_nowhere_is_said_to_be_nowhere(guide):
    seek(guide, "quinquireme")
    assert guide._ui.found.text() == "Not in the guides"


def test_the_contents_lead_to_each_section(guide):
    contents = guide._ui.contents
    for top in range(contents.topLevelItemCount()):
        for row in range(contents.topLevelItem(top).childCount()):
            item = contents.topLevelItem(top).child(row)
            contents.setCurrentItem(item)
            assert guide._ui.view.section == item.text(0)


def test_a_link_leads_within_the_guides_and_nowhere_else(guide):
    guide._ui.view.anchorClicked.emit(QUrl("note-taker.md#one-line-one-thing-said"))
    assert guide.place == Place("note-taker", "one-line-one-thing-said")
    for elsewhere in ("https://example.org/", "file:///etc/passwd", "../threat-model.md"):
        guide._ui.view.anchorClicked.emit(QUrl(elsewhere))
        assert guide.place == Place("note-taker", "one-line-one-thing-said")


def test_pictures_come_from_the_folder_of_the_guides_only(qtbot, tmp_path):
    folder = tmp_path / "guide"
    (folder / "pictures").mkdir(parents=True)
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    assert picture.save(str(folder / "pictures" / "run.png"))
    assert picture.save(str(tmp_path / "outside.png"))
    view = GuideView()
    qtbot.addWidget(view)
    view.show_text("![ours](pictures/run.png)", folder)
    assert isinstance(view.loadResource(IMAGE, QUrl("pictures/run.png")), QImage)
    outside = str(tmp_path / "outside.png")
    for address in ("../outside.png", outside, QUrl.fromLocalFile(outside).toString(), "https://example.org/run.png"):
        assert view.loadResource(IMAGE, QUrl(address)) is None
    style = QTextDocument.ResourceType.StyleSheetResource.value
    assert view.loadResource(style, QUrl("pictures/run.png")) is None


def test_a_picture_is_no_wider_than_the_text(qtbot, tmp_path):
    picture = QImage(2000, 1000, QImage.Format.Format_RGB32)
    assert picture.save(str(tmp_path / "wide.png"))
    view = GuideView()
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()
    view.show_text("![wide](wide.png)", tmp_path)
    view.resize(420, 300)
    form = view.document().begin().begin().fragment().charFormat().toImageFormat()
    assert 300 < form.width() < 420
    assert form.height() == pytest.approx(form.width() / 2, abs=1)


def test_everything_in_it_has_a_name_a_label_and_a_turn(guide):
    assert not nameless(guide)
    assert not unlabelled(guide)
    assert not out_of_reach(guide)


@pytest.mark.parametrize("size", [100, 200])
def test_no_word_is_cut_and_the_place_is_kept_when_the_text_grows(open_shell, size):
    open_shell.go("vote")
    guide = by_key(open_shell)
    guide.resize(1280, 720)
    open_shell.desktop.preferences.change(look=Look.DARK, text_size=size)
    open_shell.settle()
    assert not cut(guide)
    assert guide._ui.view.section == "Vote"


def test_the_card_of_keys_prints_on_one_page(guide, tmp_path):
    guide.save_card(tmp_path / "keys.pdf")
    assert "keys.pdf" in guide._ui.said.text()
    (page,) = PdfReader(tmp_path / "keys.pdf").pages
    text = re.sub(r"\s+", " ", page.extract_text())
    for words in ("All keys of Workshop", "Ctrl+Shift+Enter", "Ctrl+L", "hand over the ballot"):
        assert words in text


def test_a_card_that_cannot_be_saved_says_why(guide, tmp_path):
    guide.save_card(tmp_path / "no such folder" / "keys.pdf")
    assert "not saved" in guide._ui.said.text()


def test_every_page_has_a_place_and_every_place_is_in_a_guide():
    assert set(PLACES) == {spec.name for spec in PAGES}
    for place in PLACES.values():
        text = (paths.guides() / f"{place.guide}.md").read_text(encoding="utf-8")
        assert place.section in {address_of(line[3:]) for line in text.splitlines() if line.startswith("## ")}


def test_the_guides_that_are_listed_are_those_that_ship():
    assert {file.stem for file in paths.guides().glob("*.md")} == set(GUIDES)
    assert KEYS not in GUIDES


def test_an_unreadable_picture_is_none(qtbot, tmp_path):
    (tmp_path / "broken.png").write_bytes(b"no picture")
    view = GuideView()
    qtbot.addWidget(view)
    view.show_text("![broken](broken.png)", tmp_path)
    assert view.loadResource(IMAGE, "broken.png") is None
