"""The programme and its pack: rules can be made stricter, not looser, and templates owe what sessions owe."""

from dataclasses import replace
from datetime import date

import pytest

from tests import builders
from workshop_app.domain.agenda import Activity, Duty
from workshop_app.domain.codec import canonical, decode, encode, parse_canonical
from workshop_app.domain.errors import FormatError, PlanError
from workshop_app.domain.places import LONDON, PLACES
from workshop_app.domain.programme import (
    MAX_CONTACTS,
    Contact,
    CoreProposal,
    DesignatedLead,
    Pack,
    Policy,
    Programme,
    Template,
    Theme,
)

LEAD_KEY = "age1" + "q" * 58
LEAD = DesignatedLead("Safeguarding office, City Hall", LEAD_KEY)
CONTACT = Contact("Newham", "Newham early help", "020 7946 0018", "weekdays, 9 to 5", date(2026, 9, 1))
PROGRAMME = builders.programme()
PACK = Pack(PROGRAMME, 1, date(2026, 1, 1), date(2026, 1, 1), date(2026, 12, 31), ("age1a", "age1b"), "00" * 32)


@pytest.mark.parametrize(
    "values",
    [
        {"minimum_ballots": 4},
        {"small_cell": 4},
        {"withdrawal_days": -1},
        {"withdrawal_days": 91},
        {"lock_minutes": 0},
        {"lock_minutes": 61},
        {"minimum_ballots": 101},
        {"small_cell": 101},
        {"minimum_sessions": 2},
        {"minimum_sessions": 101},
    ],
)
def test_a_policy_is_never_looser_than_the_product(values):
    with pytest.raises(PlanError):
        Policy(**values)
    assert Policy(minimum_ballots=10, small_cell=10, withdrawal_days=0, lock_minutes=60).minimum_ballots == 10
    assert Policy(minimum_sessions=4).minimum_sessions == 4
    assert not Policy().rescue_slot, "the spare key unlocks no laptop unless the programme says so"


@pytest.mark.parametrize("duty", Duty)
def test_a_template_carries_every_duty(duty):
    others = tuple(each for each in Duty if each is not duty)
    with pytest.raises(PlanError, match=duty.value):
        Template("t", "Short", "", (Activity("a", "Talk", 5, duties=others),))


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"name": " "}, "needs a name"),
        ({"name": "x" * 121}, "at most 120 characters"),
        ({"questions": ()}, "at least one question"),
        ({"questions": ("a", " ")}, "at least one question"),
        ({"themes": (Theme("S1", "a"), Theme("S1", "b"))}, "same code"),
        ({"contacts": (CONTACT, CONTACT)}, "each contact once"),
        ({"contacts": tuple(replace(CONTACT, name=str(n)) for n in range(MAX_CONTACTS + 1))}, "at most 200"),
    ],
)
def test_a_programme_that_cannot_work_is_refused(values, sentence):
    with pytest.raises(PlanError, match=sentence):
        replace(PROGRAMME, **values)


@pytest.mark.parametrize("text", [" ", "x" * 501])
def test_a_core_proposal_has_words_that_people_can_read(text):
    with pytest.raises(PlanError, match="at most 500 characters"):
        CoreProposal("k", text)


def test_themes_are_found_in_any_case_and_know_their_objective():
    assert PROGRAMME.theme("s6") == Theme("S6", "community–police trust")
    assert PROGRAMME.theme("S6").objective == "S"
    assert PROGRAMME.theme("Z9") is None


def test_a_group_that_the_programme_no_longer_has_is_called_by_its_key():
    assert PROGRAMME.group_title("young-people") == "young people"
    assert PROGRAMME.group_title("sailors") == "sailors"


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"seq": 0}, "numbered from 1"),
        ({"not_after": date(2025, 12, 31)}, "ends after it begins"),
        ({"recipients": ("age1a",)}, "at least two keys"),
        ({"recipients": ("age1a", "age1a")}, "at least two keys"),
        ({"not_after": date(2028, 1, 3)}, "two years at most"),
        ({"programme": replace(PROGRAMME, lead=LEAD), "recipients": ("age1a", LEAD_KEY)}, "read every concern"),
    ],
)
def test_a_pack_that_cannot_be_is_refused(values, sentence):
    with pytest.raises(PlanError, match=sentence):
        replace(PACK, **values)
    assert replace(PACK, not_after=PACK.not_before).seq == 1
    assert replace(PACK, not_after=date(2028, 1, 2)).seq == 1
    assert replace(PACK, programme=replace(PROGRAMME, lead=LEAD)).programme.lead == LEAD


def test_a_pack_is_over_the_day_after_its_last():
    assert not PACK.is_over(PACK.not_after)
    assert PACK.is_over(date(2027, 1, 1))


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"borough": "Atlantis"}, "London boroughs"),
        ({"name": ""}, "name of the service"),
        ({"name": "x" * 121}, "up to 120 characters"),
        ({"name": "two\nlines"}, "name of the service"),
        ({"name": "\u202eecivres"}, "name of the service"),
        ({"hours": ""}, "its hours"),
        ({"hours": "x" * 121}, "up to 120 characters"),
        ({"telephone": ""}, "3 to 30 figures"),
        ({"telephone": "12"}, "3 to 30 figures"),
        ({"telephone": "1" * 31}, "3 to 30 figures"),
        ({"telephone": "+ 1 (2) -"}, "three figures at least"),
        ({"telephone": "٠٢٠ ٧٩٤٦"}, "3 to 30 figures"),
        ({"telephone": "ring Ann 020"}, "3 to 30 figures"),
    ],
)
def test_a_contact_that_nobody_could_ring_is_refused(values, sentence):
    with pytest.raises(PlanError, match=sentence):
        replace(CONTACT, **values)
    assert replace(CONTACT, telephone="999").telephone == "999"


@pytest.mark.parametrize("place", PLACES)
def test_a_place_has_its_own_services_first_and_those_for_all(place):
    everywhere = replace(CONTACT, borough=LONDON, name="For all")
    held = replace(PROGRAMME, contacts=(everywhere, *(replace(CONTACT, borough=each) for each in PLACES)))
    own, *others = held.contacts_for(place)[::-1] if place == LONDON else held.contacts_for(place)
    assert own.borough == place
    assert {contact.borough for contact in others} == {LONDON}
    assert everywhere in held.contacts_for(place)


def test_an_entry_is_due_the_day_after_its_review():
    assert not CONTACT.is_due(date(2026, 9, 1))
    assert CONTACT.is_due(date(2026, 9, 2))


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"office": ""}, "Name the office"),
        ({"office": "x" * 121}, "Name the office"),
        ({"office": "a\tb"}, "Name the office"),
        ({"recipient": "AGE-SECRET-KEY-1" + "Q" * 58}, "begins with age1"),
        ({"recipient": LEAD_KEY[:-1]}, "62 characters"),
        ({"recipient": "age1" + "b" * 58}, "Copy it whole"),
    ],
)
def test_a_designated_lead_has_an_office_and_a_public_key(values, sentence):
    with pytest.raises(PlanError, match=sentence):
        replace(LEAD, **values)


@pytest.mark.parametrize("lead", [None, LEAD])
@pytest.mark.parametrize("rescue", [False, True])
def test_what_a_pack_carries_comes_back_from_its_spelling(lead, rescue):
    programme = replace(PROGRAMME, contacts=(CONTACT,), lead=lead, policy=Policy(rescue_slot=rescue, small_cell=10))
    pack = replace(PACK, programme=programme)
    assert decode(Pack, parse_canonical(canonical(encode(pack)))) == pack


def test_a_contact_that_breaks_a_rule_is_refused_in_data_too():
    value = encode(replace(PROGRAMME, contacts=(CONTACT,)))
    value["contacts"][0]["telephone"] = "javascript:"
    with pytest.raises(FormatError, match=r"contacts\[0\]"):
        decode(Programme, value, "programme")
