"""The concern form: what it takes, what it refuses, and what the lead reads."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from tests import builders
from workshop_app.domain.codec import canonical, decode, encode, parse_canonical
from workshop_app.domain.concern import (
    MAX_LINE,
    MAX_SAID,
    MAX_TOLD,
    Aware,
    Concern,
    Role,
    Seal,
    answers,
    as_text,
    moment,
    moment_words,
    plain,
    route,
)
from workshop_app.domain.errors import ConcernError
from workshop_app.domain.programme import Contact, DesignatedLead

CONCERN = Concern("She said: he packs a bag.\nHe is 15.", "tonight", "by the door", "", Role.FACILITATOR, Aware.NO)
SEAL = Seal(
    "Listening", "Safeguarding office", "2026-05-14T19:35", ("apple", "river", "stone", "lamp", "cedar", "blue")
)
TODAY = date(2026, 5, 14)


def test_the_form_is_spelt_and_read_back():
    assert decode(Concern, parse_canonical(canonical(encode(CONCERN)))) == CONCERN


@pytest.mark.parametrize(
    ("field", "text", "told"),
    [
        ("said", "", "Write what was said"),
        ("said", "x" * (MAX_SAID + 1), "4,000"),
        ("told", "x" * (MAX_TOLD + 1), "500"),
        ("when", "x" * (MAX_LINE + 1), "200"),
        ("where", "x" * (MAX_LINE + 1), "200"),
        ("said", "a\u202eb", "cannot be shown"),
        ("where", " a", "cannot be shown"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_reason(field, text, told):
    with pytest.raises(ConcernError, match=told):
        replace(CONCERN, **{field: text})


def test_words_are_made_plain_line_by_line():
    assert plain("\n a\u202e  b \r\n\n c\x00 \n\n") == "a b\n\nc"


def test_the_time_is_told_to_five_minutes_only():
    assert moment(datetime(2026, 5, 14, 19, 39, 58)) == "2026-05-14T19:35"
    assert moment(datetime(2026, 5, 14, 19, 40)) == "2026-05-14T19:40"
    assert moment_words("2026-05-04T09:05") == "4 May 2026, about 09:05"


def test_the_lead_reads_every_answer_and_a_dash_where_there_is_none():
    text = as_text(CONCERN, SEAL)
    assert "Listening · Safeguarding office" in text
    assert "Sealed 14 May 2026, about 19:35, by the laptop: apple river stone lamp cedar blue" in text
    for title, answer in answers(CONCERN):
        assert f"{title}\n{answer}\n" in text
    assert ("Who was told already", "–") in answers(CONCERN)


def test_the_route_has_the_boroughs_services_first_and_says_which_are_due():
    ours = Contact("Newham", "Duty social worker", "020 7946 0001", "day and night", date(2026, 5, 13))
    london = Contact("London", "Night line", "020 7946 0002", "nights", TODAY)
    other = Contact("Brent", "Brent desk", "020 7946 0003", "days", TODAY)
    lead = DesignatedLead("Safeguarding office", "age1" + "q" * 58)
    programme = replace(builders.programme(), contacts=(london, other, ours), lead=lead)
    found = route(programme, "Newham", TODAY)
    assert (found.contacts, found.due, found.lead) == ((ours, london), (ours,), lead)
    assert route(programme, "", TODAY).contacts == (london, other, ours)
    nobody = route(None, "Newham", TODAY)
    assert (nobody.programme, nobody.borough, nobody.lead, nobody.contacts) == ("", "", None, ())
