"""Reading PDFs back."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO

import pytest
from pypdf import PdfReader


@pytest.fixture
def words_of() -> Callable[[bytes], str]:
    """All words of a document on one line, as a reader's programme copies them."""

    def read(data: bytes) -> str:
        return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages))

    return read


@pytest.fixture
def pages_of() -> Callable[[bytes], int]:
    """How many pages a document has."""
    return lambda data: len(PdfReader(BytesIO(data)).pages)
