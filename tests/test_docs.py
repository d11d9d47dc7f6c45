"""What the documents say against what is there: links, headings, codes, commands, names of files and layers."""

import re
import tomllib
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from build_scripts.commands import COMMANDS
from workshop_app.cli import commands
from workshop_app.domain.errors import VerificationError
from workshop_app.sealing import refusals
from workshop_app.services.sealed_files import CANNOT_READ
from workshop_app.ui.guide_places import address_of

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
CODE = re.compile(r"\b[EP]-[A-Z]+(?:-[A-Z]+)*\b")
SEALED_FILE = ROOT / "docs" / "sealed-file.md"
PICTURES = ROOT / "docs" / "guide" / "pictures"
STAFF = ROOT / "docs" / "guide" / "programme-staff.md"


def name(document):
    return document.relative_to(ROOT).as_posix()


@cache
def prose(document):
    """The text without its blocks of code, where brackets are no links and `#` is no heading."""
    return re.sub(r"^```.*?^```", "", document.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)


@cache
def addresses(document):
    return {address_of(re.sub(r"[`*]", "", heading)) for heading in re.findall(r"^#+ (.+)$", prose(document), re.M)}


def broken(document):
    found = []
    for target in LINK.findall(prose(document)):
        if target.startswith("https://") or target.endswith(".png"):
            continue
        file, _, section = target.partition("#")
        there = (document.parent / file).resolve() if file else document
        if not there.exists():
            found.append(f"{target}: there is no such file")
        elif not there.is_relative_to(ROOT):
            found.append(f"{target}: outside of the project")
        elif section and (there.suffix != ".md" or section not in addresses(there)):
            found.append(f"{target}: there is no such heading")
    return found


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_every_link_leads_to_a_file_and_a_heading_that_are_there(document):
    assert not broken(document)


@pytest.mark.skipif(not PICTURES.exists(), reason="no picture was drawn yet: dev.py pictures")
def test_every_picture_that_is_shown_is_there_and_every_one_is_shown():
    shown = {
        (document.parent / target).resolve()
        for document in DOCUMENTS
        for target in LINK.findall(prose(document))
        if target.endswith(".png")
    }
    assert shown == set(PICTURES.glob("*.png"))


def test_a_broken_link_is_found(tmp_path):
    page = ROOT / "docs" / "architecture.md"
    assert LINK.findall("see [one](guide/none.md#x) and ![two](two.png)") == ["guide/none.md#x", "two.png"]
    assert "the-house" in addresses(page)


@pytest.mark.parametrize("guide", sorted((ROOT / "docs" / "guide").glob("*.md")), ids=name)
def test_a_guide_leads_nowhere_but_to_guides(guide):
    """They are all that a built app carries of the documents."""
    targets = [target.partition("#")[0] for target in LINK.findall(prose(guide))]
    folder = guide.parent.resolve()
    assert all((folder / target).resolve().is_relative_to(folder) for target in targets)


def codes_of_the_code():
    reasons = [value for value in vars(refusals).values() if isinstance(value, tuple) and len(value) == 2]
    return {code for code, _sentence in reasons}


def test_the_codes_of_a_sealed_file_are_those_of_the_code():
    written = {code for code in CODE.findall(SEALED_FILE.read_text(encoding="utf-8")) if code.startswith("E-")}
    assert written == codes_of_the_code() | {CANNOT_READ}


def test_the_sentences_of_the_checks_are_those_of_the_code():
    rows = re.findall(r"^\| \d+ \|[^|]*\| (E-[A-Z-]+) \| ([^|]+) \|$", SEALED_FILE.read_text(encoding="utf-8"), re.M)
    reasons = {value for value in vars(refusals).values() if isinstance(value, tuple) and len(value) == 2}
    assert set(rows) == reasons


def test_the_codes_of_a_pack_are_those_of_the_code():
    source = "".join(
        (ROOT / "workshop_app" / file).read_text(encoding="utf-8") for file in ("sealing/pack.py", "services/plan.py")
    )
    raised = set(re.findall(r'"(P-[A-Z]+)"', source))
    written = {code for code in CODE.findall(SEALED_FILE.read_text(encoding="utf-8")) if code.startswith("P-")}
    assert written == raised


def test_the_staff_are_told_what_to_do_with_each_code():
    rows = re.findall(r"^\| ([^|]+) \| (E-[A-Z-]+) \| [^|]+ \|$", STAFF.read_text(encoding="utf-8"), re.M)
    assert {code for _sentence, code in rows} == codes_of_the_code() | {CANNOT_READ}
    reasons = [value for value in vars(refusals).values() if isinstance(value, tuple) and len(value) == 2]
    for words, code in rows:
        if code != CANNOT_READ:
            assert any(sentence.startswith(words) for each, sentence in reasons if each == code), words


def test_a_refusal_carries_its_code():
    assert isinstance(refusals.Refused(refusals.LOG), VerificationError)
    assert refusals.Refused(refusals.LOG).code == "E-LOG"


def test_the_commands_that_are_named_are_there():
    named = {
        command
        for document in DOCUMENTS
        for command in re.findall(r"dev\.py ([a-z][a-z-]*)", document.read_text(encoding="utf-8"))
    }
    assert {"run", "test", "rehearse"} <= named <= set(COMMANDS)
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    everything = readme[readme.index("the same door") :]
    assert set(re.findall(r"`([a-z]+)`", everything)) <= set(COMMANDS)


def test_the_commands_of_the_app_and_their_options_are_there():
    text = "".join(document.read_text(encoding="utf-8") for document in DOCUMENTS)
    named = re.findall(r"`workshop-app ([a-z-]+)([^`]*)`", text)
    assert {command for command, _rest in named} == set(commands.commands)
    for command, rest in named:
        options = {option for each in commands.commands[command].params for option in each.opts}
        assert set(re.findall(r"--[a-z-]+", rest)) <= options


def test_the_layers_are_those_of_the_contracts():
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    layers = [re.findall(r"\w+", layer) for layer in contracts["contracts"][0]["layers"]]
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    (line,) = re.findall(r"`(cli > [^`]+)`", text)
    written = [re.findall(r"\w+", layer) for layer in line.split(">")]
    place = {module: number for number, layer in enumerate(layers) for module in layer}
    places = [{place[module] for module in layer} for layer in written]
    assert all(max(upper) < min(lower) for upper, lower in pairwise(places))
    assert {module for layer in written for module in layer} | {"__main__"} == set(place)


def test_every_file_and_folder_that_is_named_is_there():
    missing = []
    for document in (ROOT / "README.md", *(ROOT / "docs").glob("*.md")):
        for path in re.findall(r"`((?:[a-z_]+/)+[a-z_]*(?:\.py)?)`", prose(document)):
            if path != "parts/" and not any((ROOT / base / path).exists() for base in ("", "workshop_app")):
                missing.append(f"{name(document)}: {path}")
    assert not missing


def test_the_readme_begins_with_what_it_is_and_the_two_commands():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert text.index("# Workshop") < text.index("![") < text.index("dev.py run") < text.index("dev.py test")
    assert "Windows" in text
    assert "macOS" in text


def test_the_guides_travel_with_a_built_app():
    spec = (ROOT / "build_scripts" / "workshop_app.spec").read_text(encoding="utf-8")
    assert '(str(root / "docs" / "guide"), "docs/guide")' in spec
