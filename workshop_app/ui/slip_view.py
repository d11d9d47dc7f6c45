"""The seal slip as large as the window, to be read out on the telephone or compared with what is read out (S3)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workshop_app.domain.slip import Slip, groups
from workshop_app.ui.theme import scaled
from workshop_app.ui.widgets.flow_layout import FlowLayout
from workshop_app.ui.words import counted

_WIDE, _GROUP = 188, 138
"""Pixels at 100 %: six words, or eight groups, side by side in the smallest window."""


class SlipView(QDialog):
    """Covers the window that it is opened from; Esc goes back. `advice` says what to do with the figures."""

    def __init__(self, slip: Slip, advice: str, parent: QWidget, note: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Seal slip"))
        self.setObjectName("slip_view")
        body = QWidget()
        body.setProperty("role", "body")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(12)
        day = QLocale().toString(QDate(slip.day.year, slip.day.month, slip.day.day), QLocale.FormatType.LongFormat)
        layout.addWidget(_label(self.tr("{0}, {1}, report {2}").format(slip.borough, day, slip.version), "h1"))
        layout.addWidget(_label(advice, "quiet"))
        if note:
            layout.addWidget(_label(note, "warn"))
        self._part(body, self.tr("The laptop's six words"), slip.words, "words", _WIDE)
        counts = [counted_words(what, number) for what, number in slip.counted()]
        layout.addWidget(_label(self.tr("What was counted"), "h2"))
        layout.addWidget(_label(" · ".join(counts), "figure"))
        log = counted(slip.head.n, self.tr("The log: {} entry, its head"), self.tr("The log: {} entries, its head"))
        self._part(body, log, groups(slip.head.hash), "code", _GROUP)
        self._part(body, self.tr("The file (SHA-256)"), groups(slip.file), "code", _GROUP)
        size = self.tr("{0} bytes").format(QLocale().toString(slip.size))
        pack = self.tr("sealed to programme pack {0}").format(slip.pack_seq) if slip.pack_seq else ""
        layout.addWidget(_label(" · ".join(part for part in (size, pack, slip.name) if part), "quiet"))
        layout.addStretch(1)
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(self.tr("Seal slip, to be read from the top. Up and Down scroll."))
        self.area.setAccessibleDescription(_spoken(slip, counts))
        self.area.setWidget(body)
        self.back = QPushButton(self.tr("&Back (Esc)"), self)
        self.back.setProperty("role", "primary")
        self.back.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(32, 8, 32, 16)
        foot.addStretch(1)
        foot.addWidget(self.back)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addLayout(foot)
        window = parent.window()
        self.resize(window.size())
        self.move(window.pos())
        self.area.setFocus()

    def _part(self, body: QWidget, title: str, shown: Sequence[str], role: str, least: int) -> None:
        """A heading, and below it words or groups with their numbers, as many on a line as there is room for."""
        layout = body.layout()
        assert layout is not None
        layout.addWidget(_label(title, "h2"))
        row = QWidget(body)
        flow = FlowLayout(row, 12, 8)
        for number, each in enumerate(shown, start=1):
            flow.addWidget(_Numbered(number, each, role, scaled(least), row))
        layout.addWidget(row)


class _Numbered(QFrame):
    """A word with its number before it; spoken as “1: glass”, a group of digits one by one."""

    def __init__(self, number: int, word: str, role: str, least: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "well")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 16, 8)
        layout.setSpacing(10)
        small, large = _label(QLocale().toString(number), "quiet", wrap=False), _label(word, role, wrap=False)
        large.setAccessibleName(f"{number}: {_letters(word) if role == 'code' else word}")
        layout.addWidget(small)
        layout.addWidget(large, 1)
        self.setMinimumWidth(least)


def counted_words(what: str, number: int) -> str:
    """A total of the slip with its noun, such as “26 ballots”."""
    one, many = {
        "contributions": (_tr("{} contribution"), _tr("{} contributions")),
        "proposals": (_tr("{} proposal"), _tr("{} proposals")),
        "polls": (_tr("{} poll"), _tr("{} polls")),
        "ballots": (_tr("{} ballot"), _tr("{} ballots")),
        "heads": (_tr("{} head"), _tr("{} heads")),
        "corrections": (_tr("{} correction"), _tr("{} corrections")),
    }[what]
    return counted(number, one, many)


def _spoken(slip: Slip, counts: Sequence[str]) -> str:
    words = ", ".join(f"{number} {word}" for number, word in enumerate(slip.words, start=1))
    return _tr("Words: {0}. Counts: {1}.").format(words, ", ".join(counts))


def _letters(group: str) -> str:
    return " ".join(group)


def _label(text: str, role: str, *, wrap: bool = True) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    label.setProperty("role", role)
    return label


def _tr(text: str) -> str:
    return QCoreApplication.translate("SlipView", text)
