"""Finding identifiers in the rows of a file, for whoever measures how well they are found."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workshop_app.domain.errors import FormatError
from workshop_app.privacy import find_identifiers
from workshop_app.services.reading import read_at_most

MAX_BYTES = 16 * 1024 * 1024
MAX_ROWS = 50_000
MAX_TEXT = 20_000
"""Characters of a row's text: five times what a contribution may have."""


@dataclass(frozen=True, slots=True)
class Row:
    """A text to look through, and what its row is called."""

    id: str | int
    text: str


def rows_of(path: Path) -> tuple[Row, ...]:
    """The rows of a file of JSON lines, each with `id` and `text`; whatever else they hold is passed over.

    `FormatError` for the first line that is not such a row, or where there is too much; `StorageError` where the file
    cannot be read.
    """
    data = read_at_most(path, MAX_BYTES + 1, pipes=True)
    if len(data) > MAX_BYTES:
        raise FormatError(f"“{path.name}” has more than {MAX_BYTES // 1024**2} MB. Cut it into several files.")
    try:
        lines = data.decode("utf-8-sig").split("\n")
    except UnicodeDecodeError as fault:
        raise FormatError(f"“{path.name}” is not text in UTF-8. Save it as UTF-8, then try again.") from fault
    rows = tuple(_row(path, number, line) for number, line in enumerate(lines, start=1) if line.strip())
    if len(rows) > MAX_ROWS:
        raise FormatError(f"“{path.name}” has more than {MAX_ROWS:,} rows. Cut it into several files.")
    return rows


def found_in(rows: tuple[Row, ...]) -> Iterator[dict[str, Any]]:
    """What is found in each row, in the order of the rows: `id` and `spans`, offsets in code points, end exclusive."""
    for row in rows:
        spans = [
            {
                "start": each.start,
                "end": each.end,
                "kind": each.kind.value,
                "certainty": each.certainty.value,
                "reason": each.reason,
                "replacement": each.replacement,
            }
            for each in find_identifiers(row.text)
        ]
        yield {"id": row.id, "spans": spans}


def _row(path: Path, number: int, line: str) -> Row:
    where = f"Line {number} of “{path.name}”"
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as fault:
        raise FormatError(f"{where} is not JSON. Each line holds one row: an object with “id” and “text”.") from fault
    if type(value) is not dict or type(value.get("id")) not in (str, int) or type(value.get("text")) is not str:
        raise FormatError(f"{where} is no row: an object with “id” (words or a number) and “text” (words).")
    if len(value["text"]) > MAX_TEXT:
        raise FormatError(f"{where} has a text of more than {MAX_TEXT:,} characters. Cut it into several rows.")
    return Row(value["id"], value["text"])
