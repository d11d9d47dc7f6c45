"""The desk's programme: made, changed, put back, and handed out as a pack."""

from datetime import date

import pytest

from workshop_app.domain.poll import Method
from workshop_app.domain.programme import Theme
from workshop_app.sealing.pack import open_pack
from workshop_app.ui.dialogs.core_methods import CoreMethodsDialog
from workshop_app.ui.dialogs.export_pack import ExportPackDialog


@pytest.fixture
def page(open_shell):
    return open_shell.go("programme")


def create(shell, page):
    shell.press(page._ui.empty.button)
    page._ui.core.setPlainText("Paid youth mentors in every borough\nOne number to ring that is not the police")
    shell.press(page._ui.save)


def owned(shell):
    return shell.ask(lambda services: services.programmes.owned())


def test_an_empty_desk_offers_the_one_thing_that_starts_it(open_shell, page):
    assert page._ui.stack.currentWidget() is page._ui.empty_page
    open_shell.press(page._ui.empty.button)
    assert page._ui.stack.currentWidget() is page._ui.editor_page
    assert owned(open_shell) == (), "a draft is kept nowhere"
    assert not page._ui.export_pack.isVisible()
    open_shell.press(page._ui.discard)
    assert page._ui.stack.currentWidget() is page._ui.empty_page


def test_nothing_is_said_to_be_missing_before_it_was_looked_for(open_shell):
    page = open_shell.window.show_page("programme")
    assert not page._ui.stack.isVisible()
    open_shell.settle()
    assert page._ui.stack.isVisible()


def test_a_programme_is_created_with_what_was_typed_and_its_words_are_shown(open_shell, page):
    create(open_shell, page)
    (made,) = owned(open_shell)
    assert [proposal.text for proposal in made.programme.core_proposals] == [
        "Paid youth mentors in every borough",
        "One number to ring that is not the police",
    ]
    assert len(made.programme.themes) > 20
    assert page._ui.words.text().split("\u00a0· ") == list(made.words)
    assert open_shell.window.navigator.programme_id == made.programme.id
    assert made.programme.name in open_shell.window.windowTitle()


def test_changes_are_saved_only_when_asked_and_can_be_put_back(open_shell, page):
    create(open_shell, page)
    page._ui.name.setText("Listening to London")
    assert page._ui.save.isEnabled()
    assert not page._ui.export_pack.isEnabled(), "what is exported is what was saved"
    open_shell.press(page._ui.discard)
    assert page._ui.name.text() != "Listening to London"
    page._ui.name.setText("Listening to London")
    page._ui.minimum_ballots.setValue(8)
    page._themes.setData(page._themes.index(0, 0, page._themes.index(0, 0)), "Belonging")
    open_shell.press(page._ui.save)
    programme = owned(open_shell)[0].programme
    assert programme.name == "Listening to London"
    assert programme.policy.minimum_ballots == 8
    assert programme.themes[0] == Theme("S1", "Belonging")
    assert not page._ui.save.isEnabled()


def test_what_cannot_be_kept_is_said_and_the_button_waits(open_shell, page):
    create(open_shell, page)
    page._ui.questions.setPlainText("\n  \n")
    assert not page._ui.save.isEnabled()
    assert "at least one question" in page._ui.state.text()
    page._ui.questions.setPlainText("What would help?")
    page._ui.name.setText("   ")
    assert not page._ui.save.isEnabled()


def test_too_much_is_refused_with_a_sentence_and_nothing_is_lost(open_shell, page):
    create(open_shell, page)
    page._ui.questions.setPlainText("\n".join(f"Question {number}?" for number in range(40)))
    open_shell.press(page._ui.save)
    assert "at most" in page.notice.sentence
    assert len(owned(open_shell)[0].programme.questions) < 40
    assert "Question 39?" in page._ui.questions.toPlainText()


def test_typing_survives_a_look_at_another_page(open_shell, page):
    create(open_shell, page)
    page._ui.name.setText("Half a thought")
    open_shell.go("sessions")
    open_shell.go("programme")
    assert page._ui.name.text() == "Half a thought"


def test_how_a_core_proposal_is_asked_is_chosen_kept_and_in_the_pack(open_shell, page, tmp_path):
    create(open_shell, page)
    assert page._ui.core_methods_words.text() == "Each session chooses how they are asked."
    open_shell.press(page._ui.core_methods)
    dialog = open_shell.dialog(CoreMethodsDialog)
    first, second = dialog._fields
    first.setCurrentIndex(first.findData(Method.RANKED))
    assert dialog._ui.hint.text() == "Ranking takes 2 to 6 proposals on one sheet; here it is 1."
    second.setCurrentIndex(second.findData(Method.RANKED))
    assert not dialog._ui.hint.isVisible()
    second.setCurrentIndex(0)
    open_shell.press(dialog._ui.take)
    assert page._ui.save.isEnabled()
    open_shell.press(page._ui.save)
    page._ui.core.setPlainText("Paid youth mentors in each borough\nOne number to ring that is not the police")
    open_shell.press(page._ui.save)
    (made,) = owned(open_shell)
    assert [each.method for each in made.programme.core_proposals] == [Method.RANKED, None]
    open_shell.ask(lambda services: services.programmes.export_pack(made.programme.id, tmp_path / "a.wpack"))
    pack = open_pack((tmp_path / "a.wpack").read_bytes(), date.today())
    assert [each.method for each in pack.programme.core_proposals] == [Method.RANKED, None]
    page._ui.core.setPlainText("")
    assert not page._ui.core_methods.isEnabled()


def test_the_pack_is_exported_numbered_and_can_be_read(open_shell, page, tmp_path):
    create(open_shell, page)
    path = tmp_path / "পরিকল্পনা one.wpack"
    page.export(path)
    open_shell.settle()
    assert "Pack 1 was written" in page.notice.sentence
    offer = open_shell.ask(lambda services: services.planning.read_pack(path))
    assert list(offer.words) == page._ui.words.text().split("\u00a0· ")
    page.export(path)
    open_shell.settle()
    assert "number 2" in page._ui.pack.text()


def test_a_folder_that_cannot_be_written_is_said(open_shell, page, tmp_path):
    create(open_shell, page)
    page.export(tmp_path / "not there" / "x.wpack")
    open_shell.settle()
    assert "was not saved" in page.notice.sentence


def test_a_second_programme_is_chosen_from_a_list(open_shell, page):
    create(open_shell, page)
    open_shell.press(page._ui.new_programme)
    page._ui.name.setText("A second one")
    open_shell.press(page._ui.save)
    assert page._ui.which.isVisible()
    assert page._ui.which.count() == 2
    assert page._ui.name.text() == "A second one"
    other = 1 - page._ui.which.currentIndex()
    page._ui.which.setCurrentIndex(other)
    page._ui.which.activated.emit(other)
    assert page._ui.name.text() != "A second one"


def test_the_dialog_offers_a_name_from_the_programmes_own(open_shell, page, monkeypatch):
    create(open_shell, page)
    offered = []
    monkeypatch.setattr("workshop_app.ui.pages.programme.ask_save", lambda *given: offered.append(given))
    open_shell.press(page._ui.export_pack)
    open_shell.press(open_shell.dialog(ExportPackDialog)._ui.proceed)
    assert offered[0][2] == "countering-violent-extremism-listening-to-london.wpack"
