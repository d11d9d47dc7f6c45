"""Measured in a process of its own: the run page of a session with 10,000 contributions. Gives figures in ms."""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from build_scripts.benchmarks import _process, _window, _world
from build_scripts.benchmarks._window import REST, Paints, Window

LINES = 500
REPEATS = 5
PASTED = 5_000
_MARKED = "Ring Sam on 020 7946 0321 or write to sam@example.org, at SW1A 1AA, as we said in the hall on Friday"
_SOUGHT = ("referral", "officers stayed", "one form", "the mosque", "trust", "holidays as always", "teacher", "n", "45")


class _RunPage:
    def __init__(self, window: Window, short: str, long: str) -> None:
        self._window = window
        window.choose(session=short)
        window.show("run")
        window.settle()
        self.opening = [self._open(session) for _ in range(REPEATS) for session in (long, short)][::2]
        self._open(long)
        self._ui: Any = window.show("run")._ui  # type: ignore[attr-defined]
        self._ui.entry.setFocus()
        window.settle()
        self._paints = Paints(self._ui.contributions.viewport())

    def figures(self) -> dict[str, list[float]]:
        typing: list[float] = []
        lines = [self._line(number, typing) for number in range(LINES)]
        return {
            "opening": self.opening,
            "enter": [seconds for seconds, _ in lines],
            "entering": [held for _, held in lines],
            "typing": typing,
            "marks": [self._type_marks() for _ in range(REPEATS)],
            "pasting": [self._paste() for _ in range(REPEATS)],
            "find": self._find(),
            "scrolling": [self._scroll() for _ in range(REPEATS)],
        }

    def _open(self, session: str) -> float:
        """The longest hold while the page goes from one session to another."""
        return self._window.held_during(lambda: self._window.choose(session=session))

    def _line(self, number: int, typing: list[float]) -> tuple[float, float]:
        """From the key to the row on the screen, and the longest hold meanwhile."""
        entry, model = self._ui.entry, self._ui.contributions.model()
        words = _world.sentence(random.Random(number))
        if number % 20:
            entry.insertPlainText(words)
        else:
            typing.append(self._type(words))
        self._window.until(lambda: entry.settled)
        self._window.settle()
        before, painted = model.total, self._paints.n
        self._window.longest = 0.0
        begin = time.perf_counter()
        QTest.keyClick(entry, Qt.Key.Key_Return)
        self._window.longest = (time.perf_counter() - begin) * 1000
        while model.total == before or self._paints.n == painted:
            self._window.turn()
            time.sleep(REST)
        return (time.perf_counter() - begin) * 1000, self._window.longest

    def _type(self, words: str) -> float:
        """The longest hold while the words are typed, key by key, about as fast as the loop turns."""
        longest = 0.0
        for letter in words:
            begin = time.perf_counter()
            QTest.keyClicks(self._ui.entry, letter)
            longest = max(longest, (time.perf_counter() - begin) * 1000, self._window.turn())
            time.sleep(0.002)
        return longest

    def _type_marks(self) -> float:
        self._clear()
        held = self._type(_MARKED)
        self._window.longest = 0.0
        self._window.settle()
        assert self._ui.entry.open_marks
        return max(held, self._window.longest)

    def _paste(self) -> float:
        self._clear()
        chance = random.Random(5)
        words: list[str] = []
        while len(words) < PASTED:
            words += _world.sentence(chance).split()
        mime = QMimeData()
        mime.setText(" ".join(words[:PASTED]))
        return self._window.held_during(lambda: self._ui.entry.insertFromMimeData(mime))

    def _clear(self) -> None:
        self._ui.entry.fill("")
        self._window.settle()

    def _scroll(self) -> float:
        """The longest hold while the list goes down: by the wheel, by pages, and by the handle to places far apart."""
        self._clear()
        bar = self._ui.contributions.verticalScrollBar()
        self._window.held_during(lambda: bar.setValue(0))
        wheel = [place * 3 * bar.singleStep() for place in range(1, 41)]
        pages = [wheel[-1] + place * bar.pageStep() for place in range(1, 41)]
        far = [bar.maximum() * place // 20 for place in range(21)]
        return max(self._to(bar, place) for place in (*wheel, *pages, *far))

    def _to(self, bar: Any, place: int) -> float:
        """The longest hold until the list is painted at this place."""
        painted, before, begin = self._paints.n, bar.value(), time.perf_counter()
        bar.setValue(place)
        held = (time.perf_counter() - begin) * 1000
        while bar.value() != before and self._paints.n == painted:
            held = max(held, self._window.turn())
            time.sleep(REST)
        return held

    def _find(self) -> list[float]:
        """From each key in the find field to what was found on the screen."""
        self._clear()
        figures = []
        for sought in _SOUGHT:
            figures += [self._find_more(letter) for letter in sought]
            self._ui.find.clear()
            self._window.settle()
        return figures

    def _find_more(self, letter: str) -> float:
        resets: list[None] = []
        model = self._ui.contributions.model()
        link = model.modelReset.connect(lambda: resets.append(None))
        painted = self._paints.n
        begin = time.perf_counter()
        QTest.keyClicks(self._ui.find, letter)
        while self._window.busy or (resets and self._paints.n == painted):
            self._window.turn()
            time.sleep(REST)
        took = (time.perf_counter() - begin) * 1000
        model.modelReset.disconnect(link)
        self._window.settle()
        return took


if __name__ == "__main__":
    with _window.opened(Path(sys.argv[1])) as window:
        _process.answer(_RunPage(window, sys.argv[2], sys.argv[3]).figures())
