"""Cards about programmes that there are already: words put together and taken apart, and what they add up to."""

import pytest

from workshop_app.domain.assessment import UNNAMED, assessed, parts_of, sentence, text_of
from workshop_app.domain.contribution import Contribution, ContributionKind


def card(number, name, rating=None):
    tags = (name,) if name else ()
    kind = ContributionKind.ASSESSMENT
    return Contribution(f"{number:016x}", number, kind, "Works: the visits", tags=tags, rating=rating)


@pytest.mark.parametrize(
    ("works", "lacks", "text"),
    [
        ("the visits", "too short", "Works: the visits Does not: too short"),
        (" the visits ", "", "Works: the visits"),
        ("", "too short", "Does not: too short"),
        ("", " ", ""),
    ],
)
def test_the_two_halves_of_a_card_are_one_text_and_come_apart_again(works, lacks, text):
    assert text_of(works, lacks) == text
    assert parts_of(text) == (works.strip(), lacks.strip())


def test_other_words_are_all_in_the_first_half():
    assert parts_of("Ask them. Does not: help") == ("Ask them. Does not: help", "")


def test_cards_of_one_programme_add_up_over_sessions_however_its_name_is_written():
    here = [card(1, "Youth mentors", 4), card(2, "youth  MENTORS", 1), card(3, "", 0)]
    said = Contribution(f"{9:016x}", 9, ContributionKind.IDEA, "mentors", tags=("Youth mentors",))
    mentors, unnamed, bus = assessed([[*here, said], [card(4, "Youth mentors"), card(5, "Bus passes")]])
    assert (mentors.name, mentors.cards, mentors.ratings, mentors.sessions) == ("Youth mentors", 3, {1: 1, 4: 1}, 2)
    assert (mentors.rated, mentors.mean) == (2, 2.5)
    assert (bus.name, bus.cards, bus.mean, bus.sessions) == ("Bus passes", 1, None, 1)
    assert (unnamed.name, unnamed.mean) == (UNNAMED, 0.0)
    assert sentence(mentors) == "3 cards in 2 sessions. Rated 1: 1, 4: 1; mean 2.5 of 4."
    assert sentence(bus) == "1 card, none with a rating."
