"""Collects the sentences of the window that depend on a number, and compiles them: “1 ballot”, “2 ballots”.

The source says `%n ballot(s)`; `resources/i18n/workshop_en.ts` holds both forms. They are filled in by rule; a sentence
that no rule gets right is mended in that file by hand, and stays.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

SOURCE = Path("resources", "i18n", "workshop_en.ts")
COMPILED = SOURCE.with_suffix(".qm")


def run(root: Path, arguments: list[str]) -> int:
    """Collect, fill in and compile."""
    if arguments:
        print(f"translations takes no arguments, and was given {' '.join(arguments)}.", file=sys.stderr)
        return 2
    source, compiled = collect(root)
    (root / SOURCE).parent.mkdir(parents=True, exist_ok=True)
    (root / SOURCE).write_bytes(source)
    (root / COMPILED).write_bytes(compiled)
    print(f"Wrote {SOURCE.as_posix()} and compiled it.")
    return 0


def differences(root: Path) -> list[str]:
    """One sentence for each of the two files that is not what the source gives now."""
    found = zip((SOURCE, COMPILED), collect(root), strict=True)
    return [
        f"{path.name} is not what the source gives"
        for path, data in found
        if not (root / path).is_file() or (root / path).read_bytes() != data
    ]


def collect(root: Path) -> tuple[bytes, bytes]:
    """The `.ts` file with every form filled in, and the `.qm` file that is compiled from it."""
    sources = sorted(
        path
        for pattern in ("workshop_app/ui/**/*.py", "forms/*.ui")
        for path in root.glob(pattern)
        if "generated" not in path.parts
    )
    with tempfile.TemporaryDirectory() as scratch:
        source, compiled = Path(scratch, SOURCE.name), Path(scratch, COMPILED.name)
        if (root / SOURCE).is_file():
            source.write_bytes((root / SOURCE).read_bytes())
        languages = ["-source-language", "en_GB", "-target-language", "en_GB"]
        options = ["-silent", "-pluralonly", "-no-obsolete", "-locations", "none", *languages]
        _call(root, "pyside6-lupdate", *map(str, sources), *options, "-ts", str(source))
        _fill(source)
        _call(root, "pyside6-lrelease", "-silent", str(source), "-qm", str(compiled))
        return source.read_bytes(), compiled.read_bytes()


def singular(text: str) -> str:
    """`text` for one: “%n ballot(s) are missing” becomes “%n ballot is missing”."""
    one = text.replace("(s)", "") if "(s)" in text else re.sub(r"(%n \w+)s\b", r"\1", text)
    return re.sub(r"\b([Aa])re\b", lambda match: "Is" if match[1] == "A" else "is", one)


def plural(text: str) -> str:
    """`text` for none or many: “%n activity(s)” becomes “%n activities”."""
    return re.sub(r"([^aeiou])y\(s\)", r"\1ies", text).replace("(s)", "s")


def _fill(path: Path) -> None:
    tree = ET.parse(path)
    for message in tree.iter("message"):
        text, translation = message.findtext("source", ""), message.find("translation")
        if translation is None or translation.get("type") != "unfinished":
            continue
        del translation.attrib["type"]
        one, many = translation.findall("numerusform")
        one.text, many.text = singular(text), plural(text)
    body = ET.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _call(root: Path, tool: str, *arguments: str) -> None:
    subprocess.run([str(Path(sys.executable).with_name(tool)), *arguments], cwd=root, check=True)
