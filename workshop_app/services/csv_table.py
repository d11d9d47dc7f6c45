"""A table of comma-separated values read strictly: columns by name, errors by row and column, content never repeated.

RFC 4180 as spreadsheets write it: with or without a byte-order mark, LF or CRLF, quoted cells that may hold commas,
quotes and line breaks, and columns nobody asked for. Rows are numbered as a spreadsheet shows them: the header is 1.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from workshop_app.domain.errors import TableFileError

MAX_CELL = 100_000
"""Characters in a cell: more than that is a quotation mark that was never closed."""
MAX_COLUMNS = 1_000
_NUMBER = re.compile(r"[+-]?[0-9]{1,18}(?:\.0{1,6})?")
_IDENTIFIER = 100


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `row["text"]` is the cell of the column that was asked for under that name."""

    table: Table
    number: int
    cells: list[str]

    def __getitem__(self, column: str) -> str:
        return self.cells[self.table.places[column]]

    def identifier(self, column: str) -> str:
        """A cell that names something: not empty, not long. `7` and `7.0` name the same thing."""
        text = self[column].strip()
        if not text or len(text) > _IDENTIFIER:
            raise self.refused(column, "is empty" if not text else "is too long to be a number")
        return str(self._value(text)) if _NUMBER.fullmatch(text) else text

    def whole_number(self, column: str, allowed: Collection[int] | None = None) -> int:
        """A cell that holds a whole number, one of `allowed` where that is given."""
        text = self[column].strip()
        if not _NUMBER.fullmatch(text):
            raise self.refused(column, "is not a whole number")
        number = self._value(text)
        if allowed is not None and number not in allowed:
            raise self.refused(column, f"is none of {', '.join(map(str, sorted(allowed)))}")
        return number

    def refused(self, column: str, fault: str) -> TableFileError:
        """The error that names this row and the column as the file heads it."""
        return self.table.refused_at(self.number, column, fault)

    @staticmethod
    def _value(text: str) -> int:
        return int(text.partition(".")[0])


class Table:
    """The rows of a file. `columns` maps a name of ours to the heading it has in the file (hyphens and underscores,
    capitals and small letters are the same). Raises `TableFileError`; rows are read and checked as they are asked for.
    """

    def __init__(self, data: bytes, name: str, columns: Mapping[str, str], most_rows: int) -> None:
        self.columns = columns
        self._name = name
        self._most = most_rows
        self._rows = self._read(self._decoded(data))
        header = next(self._rows, None)
        if header is None:
            raise self.refused("is empty")
        self._width = len(header[1])
        self.places = {key: self._place(header[1], heading) for key, heading in columns.items()}

    def __iter__(self) -> Iterator[Row]:
        for count, (number, cells) in enumerate(self._rows, 1):
            if count > self._most:
                raise self.refused(f"has more than {self._most:,} rows, which is the most that can be brought in")
            if len(cells) != self._width:
                raise self.refused(
                    f"cannot be used: row {number} has {len(cells)} columns where the first row has {self._width}"
                )
            yield Row(self, number, cells)

    def refused(self, fault: str) -> TableFileError:
        """An error that says what is wrong with the file."""
        return TableFileError(f"“{self._name}” {fault}. Nothing was brought in.")

    def refused_at(self, row: int, column: str, fault: str) -> TableFileError:
        """An error that says what is wrong in a row and column."""
        return self.refused(f"cannot be used: row {row}, column “{self.columns[column]}”, {fault}")

    def _decoded(self, data: bytes) -> str:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as fault:
            row = data.count(b"\n", 0, fault.start) + 1
            raise self.refused(f"is not in UTF-8: line {row} holds a character that cannot be read") from fault
        if (place := text.find("\0")) >= 0:
            row = text.count("\n", 0, place) + 1
            raise self.refused(f"is not a table of text: line {row} holds a character that no text has")
        return text

    def _read(self, text: str) -> Iterator[tuple[int, list[str]]]:
        """Rows that hold something, with their number; a blank line at the end or between is nothing."""
        lines = csv.reader(io.StringIO(text, newline=""), strict=True)
        number = 0
        while True:
            number += 1
            try:
                cells = next(lines)
            except StopIteration:
                return
            except csv.Error as fault:
                raise self.refused(f"cannot be used: row {number} is not written as a table writes it") from fault
            if len(cells) > MAX_COLUMNS or any(len(cell) > MAX_CELL for cell in cells):
                raise self.refused(f"cannot be used: row {number} is longer than any row of such a table")
            if cells:
                yield number, cells

    def _place(self, header: list[str], heading: str) -> int:
        found = [place for place, cell in enumerate(header) if _same(cell) == _same(heading)]
        if len(found) != 1:
            problem = f"has no column “{heading}”" if not found else f"has the column “{heading}” more than once"
            raise self.refused(f"{problem}. It should be an export of Pol.is as it came")
        return found[0]


def _same(heading: str) -> str:
    return heading.strip().replace("_", "-").replace(" ", "-").casefold()
