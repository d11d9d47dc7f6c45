"""The lead's page Tables: packs, notes from any stick, what two laptops differ on, certificates, notes too late."""

from dataclasses import replace

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.dropping import drop
from tests.ui.session import begun, in_hand
from tests.ui.tables import table_with
from workshop_app.keys import words
from workshop_app.services.rehearsal_acts import clear
from workshop_app.ui.dialogs.certificate import CertificateDialog


@pytest.fixture(autouse=True)
def cheap_words(monkeypatch):
    monkeypatch.setitem(words._SCRYPT, "n", 2)


@pytest.fixture
def lead(open_shell, tmp_path):
    """The window of the lead on a session that runs, with the pack for all its tables, and one table's laptop."""
    shell = open_shell
    made = shell.ask(lambda services: begun(services, tmp_path))
    in_hand(shell, made, "tables")
    assert shell.ui.words.isHidden()
    (tmp_path / "stick").mkdir()
    shell.page.make_packs(tmp_path / "stick")
    shell.settle()
    (pack,) = (tmp_path / "stick").iterdir()
    return shell, table_with(pack, 2, tmp_path / "table")


def shown(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_packs_go_out_and_notes_dropped_anywhere_are_merged_once_and_what_is_none_says_why(lead, tmp_path):
    shell, table = lead
    (pack,) = (tmp_path / "stick").iterdir()
    assert shell.ui.words.text().split("\u00a0· ") == list(table.services.tables.read_pack(pack).words)
    (tmp_path / "other").mkdir()
    shell.page.make_packs(tmp_path / "other", each=True)
    shell.settle()
    assert len(list((tmp_path / "other").glob("*-table-*.wtable"))) == 3
    table.say("The bus stops at nine")
    shell.go("run")
    assert shell.page.model.rowCount() == 0
    rubbish = tmp_path / "old.wnotes"
    rubbish.write_bytes(b"nothing of the kind")
    file = table.export()
    drop(shell, file, rubbish)
    assert shell.window.page_name == "tables"
    assert "1 line held: export 1 of 1 line" in shown(shell.ui.tables_rows)
    assert "old.wnotes" in shown(shell.ui.refused_card)
    shell.press(shell.ui.refused_done)
    assert shell.ui.refused_card.isHidden()
    drop(shell, file)
    assert "known already" in shell.page.notice.sentence
    assert len(shell.ui.certificates_rows.findChildren(QPushButton)) == 1, "what changes nothing has no certificate"
    shell.go("run")
    assert shell.page.model.rowCount() == 1, "the other pages read again"


def test_two_wordings_stand_side_by_side_until_the_lead_keeps_one_or_both(lead):
    shell, table = lead
    session_id = table.session.id

    def differ(at_the_lead, at_the_table):
        line = table.say("Lamps are broken")
        drop(shell, table.export())
        held = shell.ask(lambda services: services.seals._workspace.session(session_id).contribution(line.id))
        shell.ask(lambda services: services.capture.edit(session_id, replace(held, text=at_the_lead)))
        table.services.capture.edit(session_id, replace(line, text=at_the_table))
        drop(shell, table.export())
        assert "1 waits for you to decide" in shell.page.notice.sentence
        assert at_the_lead in shown(shell.ui.wordings)
        assert at_the_table in shown(shell.ui.wordings)

    differ("Broken since May", "Broken by the school")
    shell.press(shell.ui.wordings.buttons()[1])
    assert shell.ui.conflict_card.isHidden()
    differ("It floods", "It floods in winter")
    shell.press(shell.ui.wordings._both)
    assert shell.ui.conflict_card.isHidden()
    said = {item.text for item in shell.ask(lambda services: services.capture.contributions(session_id))}
    assert said == {"Broken by the school", "It floods", "It floods in winter"}


def test_a_certificate_is_looked_at_and_printed_and_has_no_words_of_anybody(lead, tmp_path):
    shell, table = lead
    table.say("Rosewood Lane floods")
    drop(shell, table.export())
    (button,) = shell.ui.certificates_rows.findChildren(QPushButton)
    shell.press(button)
    dialog = shell.dialog(CertificateDialog)
    assert "Table 2, export 1" in shown(dialog)
    assert "1 concern" in shown(dialog)
    shell.page.print_certificate(shell.page._seen.certificates[0], tmp_path / "certificate.pdf")
    shell.settle()
    dialog.reject()
    printed = "".join(page.extract_text() for page in PdfReader(tmp_path / "certificate.pdf").pages)
    assert "Table 2" in printed
    assert "Rosewood" not in printed + shown(dialog)


def test_notes_after_the_seal_are_carried_in_a_supplement_where_the_lead_wants_it(lead, tmp_path):
    shell, table = lead
    table.say("The bus stops at nine")
    session = table.session

    def seal(services):
        services.running.close(session.id)
        clear(services, session)
        services.seals.seal(session.id, tmp_path)

    shell.ask(seal)
    drop(shell, table.export())
    assert "came too late" in shown(shell.ui.refused_card)
    assert not shell.ui.packs.isEnabled()
    (carry,) = shell.ui.refused_rows.findChildren(QPushButton)
    shell.press(carry)
    assert "1 correction waits for a supplement" in shell.page.notice.sentence
    assert shell.ui.refused_card.isHidden()
    drafts = shell.ask(lambda services: services.corrections.drafts(session.id))
    assert ["The bus stops at nine" in draft.text for draft in drafts] == [True]


def test_on_a_tables_laptop_the_page_says_whose_notes_these_are(lead, tmp_path):
    shell, table = lead
    session_id = table.session.id
    book = table.services.tables.notebook(session_id)
    shell.ask(lambda services: services.seals._workspace.session(session_id).exchange.put_notebook(book))
    shell.go("tables")
    assert "takes notes for table 2" in shown(shell.page)
