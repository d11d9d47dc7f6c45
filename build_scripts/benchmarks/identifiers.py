"""Finding identifiers while somebody types: the promises of privacy.md, and what the rules add to the model.

The limits are for a quiet machine; the two rows with a baseline hold on a busy one too.
"""

from __future__ import annotations

from build_scripts.bench import Row
from build_scripts.benchmarks import _process
from build_scripts.benchmarks._identifiers import LONG, SHORT

SHORT_MS, LONG_MS, LOAD_MS, ADDED_MB = 15, 100, 500, 120
OVER_THE_MODEL = 1.6


def rows() -> list[Row]:
    """Lines of two lengths, loading, and memory, in a fresh process."""
    found = _process.measured_in("_identifiers")
    return [
        Row(f"find identifiers in {SHORT} words, 95th percentile", found["short"], None, "ms", SHORT_MS),
        Row(f"find identifiers in {LONG} words, 95th percentile", found["long"], None, "ms", LONG_MS),
        Row(f"find them in {SHORT} words, beside the model alone", found["ours"], found["model"], "ms", OVER_THE_MODEL),
        Row(
            f"find them in {LONG} words, beside the model alone",
            found["ours long"],
            found["model long"],
            "ms",
            OVER_THE_MODEL,
        ),
        Row("load what finds them, once the window is there", found["load"], None, "ms", LOAD_MS),
        Row("memory that it adds", found["memory"], None, "MB", ADDED_MB),
    ]
