"""Every page, as those meet it who cannot see it, who need it large, or who use the keyboard alone (X3).

The pages are those of the registry: a new page is walked from the day it is there. Each is looked at as it opens; the
tests of each page's own use look at it full.
"""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.looking import cut, described, nameless, out_of_reach, too_wide, unlabelled
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.programme import CoreProposal
from workshop_app.services.capture import Draft
from workshop_app.settings import Theme as Look
from workshop_app.ui.rooms import PAGES

SMALLEST = (1280, 720)


@pytest.fixture(params=["empty", "at work"])
def furnished(request, open_shell, tmp_path):
    """The window with nothing in it yet, and with a session that runs and a desk where one has come in."""
    open_shell.window.showNormal()
    open_shell.window.resize(*SMALLEST)
    if request.param == "at work":
        furnish(open_shell, tmp_path)
    return open_shell


def each_page(shell):
    """Every page of the registry in turn, on the screen; its name and its window."""
    for spec in PAGES:
        page = shell.go(spec.name)
        if spec.name == "recovery":
            page.take("7K3MPQ-0R4TYV-9XZA2B-C3D4E5-F6G7H8-J9KMNP")
        shell.settle()
        yield spec.name, page.window()


def found_on(shell, *looks):
    """What these looks find on each page, by page and look; where one finds nothing it is left out."""
    return {
        (name, look.__name__): found for name, window in each_page(shell) for look in looks if (found := look(window))
    }


def furnish(shell, tmp_path):
    pack = tmp_path / "programme.wpack"
    statements, votes = tmp_path / "comments.csv", tmp_path / "votes.csv"
    statements.write_text(
        "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n"
        + "".join(f"1,x,{number},1,0,0,1,More youth clubs in place {number}\n" for number in range(3)),
        encoding="utf-8",
    )
    votes.write_text(
        "timestamp,datetime,comment-id,voter-id,vote\n"
        + "".join(f"{voter},x,{number},{voter},1\n" for voter in range(8) for number in range(3)),
        encoding="utf-8",
    )

    def work(services):
        draft = services.programmes.draft()
        core = (CoreProposal("core-1", "Paid youth mentors in every borough"),)
        owned = services.programmes.create(replace(draft, core_proposals=core)).programme
        services.programmes.export_pack(owned.id, pack)
        services.planning.accept(services.planning.read_pack(pack))
        session = services.planning.new_session(
            owned.id,
            "community-workshop",
            "Community workshop",
            "Newham",
            owned.groups[0].key,
            3,
            date(2026, 3, 4),
            1080,
        )
        services.running.begin(session.id)
        services.running.go_to(session.id, "experiences")  # it has minutes of two figures
        for number in range(12):
            text = f"Stop and search near the estate feels like it is about faith, not about safety, {number}"
            services.capture.add(
                session.id, Draft(ContributionKind.CONCERN, text, themes=("S6",), recognised_by=number)
            )
        services.votes.propose_core(session.id)
        outside = services.outside.read(statements, votes)
        services.outside.bring_in(owned.id, outside, "Online consultation", date(2026, 2, 1))
        return session.id, owned.id

    session_id, programme_id = shell.ask(work)
    shell.window.navigator.open_session(session_id)
    shell.window.navigator.open_programme(programme_id)


def test_everything_says_what_it_is_is_reached_by_tab_and_has_no_word_cut_on_the_smallest_screen(furnished):
    """What takes the focus has a name, each field a visible label bound to it or a name of its own; nothing has to be
    scrolled sideways. Pages are walked once for all of it: to open them takes longer than to look at them.
    """
    furnished.desktop.preferences.change(look=Look.LIGHT, text_size=100)
    assert not found_on(furnished, nameless, unlabelled, cut, out_of_reach, too_wide)


def test_no_word_is_cut_in_the_largest_text_on_the_smallest_screen(furnished):
    furnished.desktop.preferences.change(look=Look.LIGHT, text_size=200)
    assert not found_on(furnished, cut)


def test_what_is_cut_and_what_has_no_name_is_found(open_shell):
    """The tests above would be worth nothing if they could not fail."""
    page = open_shell.go("home")
    label, button = QLabel("Quite a long sentence", page.body), QPushButton(page.body)
    label.setGeometry(300, 300, 40, 8)
    button.setGeometry(300, 330, 20, 20)
    label.show()
    button.show()
    assert len(cut(open_shell.window)) == 2
    names = [
        node.text(QAccessible.Text.Name)
        for node in described(QAccessible.queryAccessibleInterface(open_shell.window))
        if node.object() is button
    ]
    assert names == [""]
