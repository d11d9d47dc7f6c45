"""What ships: the defaults and agendas as the product sets them, each complete, and refused where they are not."""

from __future__ import annotations

import json
import re
import shutil

import pytest

from workshop_app import paths
from workshop_app.domain.agenda import ActivityKind, Duty, Need, length, missing_duties
from workshop_app.domain.errors import FormatError, StorageError
from workshop_app.privacy import find_identifiers
from workshop_app.services.resources import ResourceService

LENGTHS = {
    "community-workshop": 135,
    "womens-group": 105,
    "experts": 180,
    "young-people": 75,
    "interpreted": 165,
    "drop-in": 15,
}


@pytest.fixture(scope="module")
def resources():
    return ResourceService(paths.resources())


def test_the_six_agendas_last_as_long_as_the_product_says(resources):
    assert {template.key: length(template.activities) for template in resources.templates()} == LENGTHS


def test_the_community_workshop_runs_minute_by_minute_as_the_product_says(resources):
    community = resources.templates()[0]
    assert [(activity.title, activity.minutes) for activity in community.activities] == [
        ("Welcome", 6),
        ("Consent", 4),
        ("Equality forms", 5),
        ("Warm-up", 5),
        ("Experiences", 25),
        ("Silent writing", 5),
        ("Ideas to proposals", 30),
        ("Break and merge", 15),
        ("Clarify", 10),
        ("Secret rating", 10),
        ("Results", 6),
        ("Next steps", 6),
        ("Slack", 8),
    ]


def test_the_experts_have_the_minutes_that_the_product_gives_them(resources):
    minutes = {activity.title: activity.minutes for activity in resources.templates()[2].activities}
    assert minutes["Evidence"] == 15
    assert minutes["What works and gaps"] == 40
    assert minutes["Improvement proposals"] == 45
    assert minutes["Feasibility"] == 20
    assert minutes["Ranking"] == minutes["Ownership"] == 15


def test_every_agenda_does_its_duties_and_never_as_an_optional_activity(resources):
    for template in resources.templates():
        assert missing_duties(template.activities) == []
        assert all(activity.need is Need.MUST for activity in template.activities if activity.duties)
        assert any(activity.kind in (ActivityKind.CAPTURE, ActivityKind.PROPOSALS) for activity in template.activities)
        assert len({activity.id for activity in template.activities}) == len(template.activities)


def test_everybody_has_something_to_say_and_what_is_asked_is_written_down(resources):
    for template in resources.templates():
        for activity in template.activities:
            assert activity.script.strip(), activity.title
            assert "{" not in activity.script
            if activity.kind in (ActivityKind.CAPTURE, ActivityKind.PROPOSALS, ActivityKind.WRITING, ActivityKind.VOTE):
                assert activity.prompt.endswith(("?", ".”")), activity.title


def test_consent_is_read_word_for_word_with_the_limit_of_confidentiality(resources):
    scripts = resources.scripts()
    for template in resources.templates():
        consent = next(activity for activity in template.activities if Duty.CONSENT in activity.duties)
        script = scripts["late_arrival"] if template.key == "drop-in" else scripts["consent"]
        assert "\n".join(script) in consent.script
        assert re.search(r"risk of serious harm.*act of terrorism.*must pass it on", consent.script)
    whole = " ".join(scripts["consent"])
    for said in ("No names", "optional", "Chatham House Rule", "cannot promise", "equality form", "Votes are secret"):
        assert said in whole
    for said in ("withdrawal card", "results", "data protection contact", "pays for it", "City Hall"):
        assert said in whole


def test_safeguarding_says_what_to_do_if_someone_discloses_danger_first(resources):
    for template in resources.templates():
        activity = next(each for each in template.activities if Duty.SAFEGUARDING in each.duties)
        assert activity.script.index("If someone discloses") < activity.script.index("999")
        assert "designated safeguarding lead" in activity.script


def test_the_whole_theme_tree_is_there(resources):
    programme = resources.programme("0123456789abcdef")
    codes = [theme.code for theme in programme.themes]
    assert codes == [
        f"{branch}{place}" for branch, n in zip("SVXC", (8, 8, 8, 6), strict=True) for place in range(1, n + 1)
    ]
    assert {theme.objective for theme in programme.themes} == {objective.code for objective in programme.objectives}
    assert programme.theme("v5").title == "Prevent and Channel: trust, transparency, quality of referral"
    assert len(programme.groups) == 10
    assert programme.consent == resources.scripts()["consent"]


def test_the_demonstration_is_a_workshop_of_26_at_three_tables(resources):
    demonstration = resources.demonstration()
    programme = resources.programme("0123456789abcdef")
    agenda = next(each for each in programme.templates if each.key == demonstration.template).activities
    said = demonstration.contributions
    assert 60 <= len(said) <= 80
    assert len({each.text for each in said}) == len(said)
    assert {each.table for each in said} == {1, 2, 3} == set(range(1, demonstration.tables + 1))
    assert {each.activity for each in said} <= {activity.id for activity in agenda}
    assert all(programme.theme(code) for each in said for code in each.themes)
    assert {code[0] for each in said for code in each.themes} == set("SVXC")
    assert max(count.heads for count in demonstration.heads) == demonstration.poll.ballots == 26
    assert len(demonstration.proposals) == 6
    marked = [kind for each in said for kind in {found.kind.value for found in find_identifiers(each.text)}]
    assert set(marked) == {"PHONE", "EMAIL", "HANDLE", "NHS", "POSTCODE", "URL", "AGE"}


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda value: value.pop("name"), "programme.json"),
        (lambda value: value.update(extra=1), "programme.json"),
        (lambda value: value["themes"][0].update(code=7), "programme.json"),
    ],
)
def test_a_changed_resource_is_refused_by_name(tmp_path, change, place):
    folder = shutil.copytree(paths.resources(), tmp_path / "resources")
    file = folder / "templates" / place
    value = json.loads(file.read_text(encoding="utf-8"))
    change(value)
    file.write_text(json.dumps(value), encoding="utf-8")
    with pytest.raises(FormatError, match=re.escape(place)):
        ResourceService(folder).programme("0123456789abcdef")


def test_a_missing_resource_is_said_in_a_sentence(tmp_path):
    with pytest.raises(StorageError, match="Install the app again"):
        ResourceService(tmp_path).templates()


def test_an_agenda_that_names_no_script_is_refused(tmp_path):
    folder = shutil.copytree(paths.resources(), tmp_path / "resources")
    file = folder / "templates" / "agendas" / "drop-in.json"
    file.write_text(file.read_text(encoding="utf-8").replace("{disclosure}", "{nothing}"), encoding="utf-8")
    with pytest.raises(FormatError, match="names a script"):
        ResourceService(folder).templates()


@pytest.mark.parametrize(
    "change",
    [
        lambda value: value["contributions"][0].update(same_as="nobody"),
        lambda value: value["contributions"][0].update(key=value["contributions"][1]["key"]),
        lambda value: value["poll"]["counts"].pop("mentor"),
        lambda value: value["poll"].update(ballots=3),
    ],
)
def test_a_demonstration_that_contradicts_itself_is_refused(tmp_path, change):
    folder = shutil.copytree(paths.resources(), tmp_path / "resources")
    file = folder / "demonstration" / "workshop.json"
    value = json.loads(file.read_text(encoding="utf-8"))
    change(value)
    file.write_text(json.dumps(value), encoding="utf-8")
    with pytest.raises(FormatError):
        ResourceService(folder).demonstration()
