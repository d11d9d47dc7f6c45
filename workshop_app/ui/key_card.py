"""The card of all keys, on one page. It is made from the tables in the guides, which tests compare with the code."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from workshop_app.files import write_atomically

Table = dict[str, str]
"""Keys, as the guide spells them, and what they do."""
_HEADING = re.compile(r"^(#{2,})\s+(.*)$")
_ROW = re.compile(r"^\|\s*(.+?)\s*\|\s*(.*?)\s*\|$")
_KEYS = "Keys"
_COLUMNS = 4
_POINTS = (9.0, 8.5, 8.0, 7.5, 7.0)
"""Sizes of type that are tried, the largest first: the card is one page as long as it can be read."""
_MARGIN = 8.0
"""Millimetres."""


def tables(guides: Iterable[str]) -> Mapping[str, Table]:
    """The tables under “Keys” in these guides (Markdown), by the heading above each; what two guides say is once."""
    found: dict[str, Table] = {}
    for guide in guides:
        within, title, body = False, "", False
        for line in guide.splitlines():
            if heading := _HEADING.match(line):
                if len(heading[1]) == 2:
                    within = heading[2].strip() == _KEYS
                title, body = heading[2].strip(), False
            elif within and (row := _ROW.match(line)):
                if body:
                    found.setdefault(title, {}).setdefault(row[1], row[2])
                body = body or set(row[1]) <= {"-", ":"}
    return found


def as_markdown(card: Mapping[str, Table], title: str) -> str:
    """The card as a page of the guide."""
    parts = [f"# {title}", ""]
    for heading, rows in card.items():
        parts += [f"## {heading}", "", "| key | what it does |", "|---|---|"]
        parts += [f"| {keys} | {words} |" for keys, words in rows.items()]
        parts.append("")
    return "\n".join(parts)


def save(card: Mapping[str, Table], title: str, path: Path) -> int:
    """Write the card to `path` as A4 across; gives the number of pages. `StorageError` where it cannot be."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setHtml(_as_html(card, title))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setResolution(300)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    a4, across = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape
    writer.setPageLayout(QPageLayout(a4, across, margins, QPageLayout.Unit.Millimeter))
    document.documentLayout().setPaintDevice(writer)
    font = document.defaultFont()
    for points in _POINTS:
        font.setPointSizeF(points)
        document.setDefaultFont(font)
        document.setPageSize(QSizeF(writer.width(), writer.height()))
        if document.pageCount() == 1:
            break
    document.print_(writer)
    buffer.close()
    write_atomically(path, bytes(buffer.data().data()))
    return document.pageCount()


def _as_html(card: Mapping[str, Table], title: str) -> str:
    """Columns as equal in height as a guess at the lines of each row makes them; a table may go on in the next."""
    rows = [(heading, keys, words) for heading, table in card.items() for keys, words in table.items()]
    heights: list[float] = [max(-(-len(keys) // 14), -(-len(words) // 30)) for _heading, keys, words in rows]
    heights = [
        height + 1.6 * (place == 0 or rows[place - 1][0] != rows[place][0]) for place, height in enumerate(heights)
    ]
    columns: list[dict[str, Table]] = [{} for _ in range(_COLUMNS)]
    before = 0.0
    for (heading, keys, words), height in zip(rows, heights, strict=True):
        column = columns[min(_COLUMNS - 1, int(before * _COLUMNS / sum(heights)))]
        column.setdefault(heading, {})[keys] = words
        before += height
    cells = "".join(
        f'<td width="{100 // _COLUMNS}%" style="padding-right:12px">'
        f"{''.join(_part(heading, table) for heading, table in column.items())}</td>"
        for column in columns
    )
    return (
        f'<h3 style="margin:0px">{html.escape(title)}</h3><table width="100%" cellspacing="0"><tr>{cells}</tr></table>'
    )


def _part(heading: str, rows: Table) -> str:
    body = "".join(
        f'<tr><td width="35%" style="padding-right:6px"><b>{_plain(keys)}</b></td><td>{_plain(words)}</td></tr>'
        for keys, words in rows.items()
    )
    above = f'<h4 style="margin-top:3px; margin-bottom:0px">{html.escape(heading)}</h4>'
    return f'{above}<table width="100%" cellspacing="0">{body}</table>'


def _plain(words: str) -> str:
    return html.escape(re.sub(r"[`*]", "", words))
