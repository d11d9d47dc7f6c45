"""Each text is looked at once, and nothing of it is remembered behind a lock."""

from __future__ import annotations

import pytest

from tests.services.desks import ID, closed_room, reviews, seals
from tests.services.opened import workspace_in
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.indirect import hints
from workshop_app.domain.review import Answer, Why
from workshop_app.privacy import find_identifiers
from workshop_app.privacy.reading import READING
from workshop_app.services import looking
from workshop_app.services.capture import Draft
from workshop_app.services.looking import Looking, prepare, say_by_rules

TEXT = "ring 07700 900123"


def test_a_text_is_looked_at_once_until_a_lock(tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(looking, "find_identifiers", lambda text: asked.append(text) or find_identifiers(text))
    with workspace_in(tmp_path) as workspace:
        look = Looking(workspace)
        assert look(TEXT) == look(TEXT) == tuple(find_identifiers(TEXT))
        assert asked == [TEXT]
        workspace.close()
        assert look._seen == {}
        look(TEXT)
        assert asked == [TEXT, TEXT]


def test_a_purge_takes_every_text_from_it(tmp_path):
    with workspace_in(tmp_path) as workspace:
        look = Looking(workspace)
        look(TEXT), look.questions(TEXT)
        workspace.forget_texts()
        assert workspace.seen == workspace.asked == {}
        look(TEXT), look.questions(TEXT)
        workspace.close()
        assert workspace.seen == workspace.asked == {}


def test_after_a_replacement_only_the_changed_line_is_looked_at_again(tmp_path, monkeypatch):
    with closed_room(tmp_path) as room:
        for text in (TEXT, "My cousin who runs the shop was asked"):
            room.capture.add(ID, Draft(ContributionKind.NEED, text))
        card = next(card for card in reviews(room).queue(ID).cards if card.text == TEXT)
        asked = []
        monkeypatch.setattr(looking, "find_identifiers", lambda text: asked.append(text) or find_identifiers(text))
        monkeypatch.setattr(looking, "hints", lambda text: asked.append(text) or hints(text))
        reviews(room).answer(ID, card, Answer.REPLACED, Why.NAMES)
        assert TEXT not in room.workspace.seen.keys() | room.workspace.asked.keys()
        changed = room.store.contributions()[-2].text
        reviews(room).queue(ID)
        seals(room).preview(ID)
        assert asked.count(changed) == 2
        assert not any("cousin" in text for text in asked)


def test_it_does_not_grow_without_end(tmp_path, monkeypatch):
    monkeypatch.setattr(looking, "_MOST", 3)
    with workspace_in(tmp_path) as workspace:
        look = Looking(workspace)
        for number in range(10):
            look(f"line {number}")
        assert len(look._seen) <= 3


def test_a_line_saved_without_the_model_marks_the_session_for_good(tmp_path, monkeypatch):
    with closed_room(tmp_path) as room:
        store = room.store
        say_by_rules(store)
        assert not store.record().by_rules
        monkeypatch.setattr(READING, "_trouble", "The model is missing.")
        say_by_rules(store)
        say_by_rules(store)
        assert store.record().by_rules
        assert [entry.kind for entry in store.entries()].count("by rules") == 1
        assert prepare() == "The model is missing."


@pytest.mark.usefixtures("encoder")
def test_many_are_looked_through_at_once_and_once_for_all_who_look(tmp_path, monkeypatch):
    texts = [f"{name} said so, and again" for name in ("kresimira", "nobody", "Osman", "the bus", "ayaan") * 2]
    texts += [f"line {number}" for number in range(5)]
    with workspace_in(tmp_path) as workspace:
        Looking(workspace).ahead(texts)
        found = [find_identifiers(text) for text in texts]
        monkeypatch.setattr(looking, "find_identifiers", lambda text: pytest.fail(f"{text!r} was looked at again"))
        another = Looking(workspace)
        assert [list(another(text)) for text in texts] == found
        another.ahead(texts)
