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
_POINTS = (9.0, 8.5, 8.0, 7.5, 7.0)
"""Sizes of type that are tried, the largest first: the card is one page as long as it can be read."""
_MARGIN = 14.0
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
    """Write the card to `path` as A4 in two columns; gives the number of pages. `StorageError` where it cannot be."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setHtml(_as_html(card, title))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setResolution(300)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    a4, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(a4, upright, margins, QPageLayout.Unit.Millimeter))
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
    lines = [len(rows) + 2 for rows in card.values()]
    half = next(place for place in range(1, len(lines) + 1) if sum(lines[:place]) >= sum(lines) / 2)
    parts = [_part(heading, rows) for heading, rows in card.items()]
    columns = (parts[:half], parts[half:])
    cells = "".join(f'<td width="50%" style="padding-right:12px">{"".join(column)}</td>' for column in columns)
    return f'<h2>{html.escape(title)}</h2><table width="100%" cellspacing="0"><tr>{cells}</tr></table>'


def _part(heading: str, rows: Table) -> str:
    body = "".join(
        f'<tr><td width="36%" style="padding-right:10px"><b>{_plain(keys)}</b></td><td>{_plain(words)}</td></tr>'
        for keys, words in rows.items()
    )
    return (
        f'<h4 style="margin-bottom:2px">{html.escape(heading)}</h4><table width="100%" cellspacing="0">{body}</table>'
    )


def _plain(words: str) -> str:
    return html.escape(re.sub(r"[`*]", "", words))
