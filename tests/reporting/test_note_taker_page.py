"""The page for note-takers: one page, and its keys are those of the app's guide."""

import io
import re

from pypdf import PdfReader

from workshop_app import paths
from workshop_app.reporting import note_taker_page


def test_it_is_one_page_and_says_nothing_that_the_guide_does_not():
    pages = PdfReader(io.BytesIO(note_taker_page.document())).pages
    assert len(pages) == 1
    guide = (paths.guides() / "note-taker.md").read_text(encoding="utf-8")
    keys = {key for cell, _says in note_taker_page._KEYS for key in re.split(", | … ", cell)}
    assert {key for key in keys if f"{key}" not in guide} == set()
    text = " ".join(pages[0].extract_text().split())
    for says in ("999", "Ctrl+S", "No names, of nobody", "Go on from its mirror"):
        assert says in text
