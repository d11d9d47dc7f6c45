"""The dialogs of the programme page at the largest text: each thing is named and labelled, and no word is cut."""

from __future__ import annotations

from datetime import date

import pytest

from tests.ui.looking import cut, nameless, out_of_reach, unlabelled
from workshop_app.domain.programme import CoreProposal
from workshop_app.services.take_over import FoundProgramme
from workshop_app.ui.dialogs.contact import ContactDialog
from workshop_app.ui.dialogs.core_methods import CoreMethodsDialog
from workshop_app.ui.dialogs.export_pack import ExportPackDialog
from workshop_app.ui.dialogs.key_sheet import KeySheetDialog
from workshop_app.ui.dialogs.lead import LeadDialog
from workshop_app.ui.dialogs.programme_keys import ProgrammeKeysDialog
from workshop_app.ui.dialogs.restore_key import RestoreKeyDialog
from workshop_app.ui.dialogs.take_over import TakeOverDialog


def contact(page, _owned):
    return ContactDialog(page, date.today())


def lead(page, owned):
    return LeadDialog(page, owned.programme, lambda _lead: None)


def export(page, owned):
    return ExportPackDialog(page, owned, (date.today(), date.today()))


def keys(page, owned):
    return ProgrammeKeysDialog(page, owned.programme, owned.keys)


def sheet(page, _owned):
    return KeySheetDialog(page, page, "Put it on paper", "Only once.", "x.pdf", lambda _path: None, lambda _typed: None)


def restore(page, owned):
    return RestoreKeyDialog(page, page, owned.programme.id, lambda _keys: None)


def methods(page, _owned):
    core = tuple(
        CoreProposal(f"core-{place}", text) for place, text in enumerate(("One number to ring.", "Mentors " * 20))
    )
    return CoreMethodsDialog(page, core, lambda _methods: None)


def take_over(page, owned):
    dialog = TakeOverDialog(page, lambda _id: None)
    words = ("pottery", "foal", "folklore")
    dialog._show(FoundProgramme(owned.programme, words, None, ()))
    return dialog


@pytest.mark.parametrize("make", [contact, lead, export, keys, sheet, restore, methods, take_over])
def test_each_is_named_labelled_and_whole(open_shell, make):
    def work(services):
        made = services.programmes.create(services.programmes.draft()).programme.id
        services.programme_keys.change_working(made)
        return services.programmes.get(made)

    owned = open_shell.ask(work)
    page = open_shell.go("programme")
    open_shell.desktop.preferences.change(text_size=200)
    open_shell.settle()
    dialog = make(page, owned)
    dialog.open()
    open_shell.settle()
    assert not nameless(dialog)
    assert not unlabelled(dialog)
    assert not cut(dialog)
    assert not out_of_reach(dialog)
    dialog.reject()
    dialog.deleteLater()
    open_shell.settle()
