"""The window with 10,000 contributions in its session: Enter, find, memory, and how long its thread is ever held."""

from __future__ import annotations

from build_scripts.bench import Row
from build_scripts.benchmarks import _figures, _world
from build_scripts.benchmarks._process import measured_in
from workshop_app.ui import rooms

FRAME_MS = 16
BAR_MB = 220
PAINTED_MS = 100
_TIMES = 5


def rows() -> list[Row]:
    """Two processes, each with the real window. A hold is the median of what was longest in each of several tries."""
    with _world.world() as world:
        session, short = world.session(_world.MANY), world.session(5, seed=2)
        world.services.vault.lock()
        folder = str(world.folder.root)
        memory = measured_in("_memory", folder, session)
        figures = measured_in("_run_page", folder, short, session)
        pages = [measured_in("_pages", folder, short, world.programme) for _ in range(_TIMES)]
    held = "window held while"
    return [
        Row("memory with 10,000 contributions open", memory, None, "MB", BAR_MB),
        Row("Enter to durable and visible, p99", _figures.percentile(figures["enter"], 0.99), None, "ms", FRAME_MS),
        Row(f"{held} a line is saved, p99", _figures.percentile(figures["entering"], 0.99), None, "ms", FRAME_MS),
        Row("find as you type, key to list, p95", _figures.percentile(figures["find"], 0.95), None, "ms", 30),
        *_pages(pages),
        Row(f"{held} 10,000 are opened", _figures.median(figures["opening"]), None, "ms", FRAME_MS),
        Row(f"{held} a line is typed", _figures.median(figures["typing"]), None, "ms", FRAME_MS),
        Row(f"{held} a line with marks is typed", _figures.median(figures["marks"]), None, "ms", FRAME_MS),
        Row(f"{held} 5,000 words are pasted", _figures.median(figures["pasting"]), None, "ms", FRAME_MS),
        Row("longest frame while 10,000 are scrolled", _figures.median(figures["scrolling"]), None, "ms", FRAME_MS),
    ]


def _pages(tries: list[dict[str, dict[str, float]]]) -> list[Row]:
    """For each page the median of its tries: its first opening, and turning to it again."""

    def median(what: str, page: str) -> float:
        return _figures.median([each[what][page] for each in tries])

    titles = {page: rooms.page(page).title for page in tries[0]["first"]}
    return [
        Row(f"window held while {title} is first opened", median("first", page), None, "ms", FRAME_MS)
        for page, title in titles.items()
    ] + [
        Row(f"{title} turned to again, to painted", median("again", page), None, "ms", PAINTED_MS)
        for page, title in titles.items()
    ]
