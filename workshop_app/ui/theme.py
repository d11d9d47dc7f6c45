"""How everything looks: colours, type, spacing. The one place that sets the application's style, palette and font.

The look follows the system unless the person chose one; so does the size of text, between 100 % and 200 %. Both change
while the app runs. Sizes in code are given at 100 %: `scaled` brings them to the size that is on.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication

from workshop_app.settings import Theme as Look
from workshop_app.ui.colours import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colours
from workshop_app.ui.stylesheet import stylesheet

SMALL, BODY, LARGE, TITLE, HEADLINE = 12, 14, 16, 20, 28
"""The type scale, in pixels at 100 %."""
TIGHT, GAP, MARGIN = 8, 16, 24
"""Spacing inside, between and around, on a grid of 4 pixels; it does not grow with the text."""
CORNER = 6
TEXT_SIZES = (100, 125, 150, 175, 200)
"""Per cent, as offered to the person."""

_USUAL_SYSTEM_SIZE = 12.0 if sys.platform == "win32" else 13.0 if sys.platform == "darwin" else 15.0
"""Pixels of the system's font where nobody has enlarged it."""
_NO_CHOICE = frozenset({"", "Sans", "Sans Serif", "Sans-Serif", "DejaVu Sans", "Helvetica", "Bitstream Vera Sans"})
"""Families that a Linux desktop names when it has no opinion."""
_PREFERRED = ("Inter", "Noto Sans", "Cantarell", "Ubuntu", "DejaVu Sans")


LOOKS: Mapping[Look, str] = MappingProxyType(
    {
        Look.SYSTEM: str(QT_TRANSLATE_NOOP("Theme", "As the system has it")),
        Look.LIGHT: str(QT_TRANSLATE_NOOP("Theme", "Light")),
        Look.DARK: str(QT_TRANSLATE_NOOP("Theme", "Dark")),
        Look.HIGH_CONTRAST: str(QT_TRANSLATE_NOOP("Theme", "High contrast")),
    }
)
"""What each look is called on the screen."""


class Theme(QObject):
    """Dresses the application. `changed` is sent after a new look or text size is in place."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._system_font = QFont(application.font())
        self._look = Look.SYSTEM
        self._text_size = 100
        self._dressed: tuple[str, float] | None = None
        application.setStyle("Fusion")
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)
        self._dress()

    @property
    def look(self) -> Look:
        """The look that was chosen; `SYSTEM` where none was."""
        return self._look

    @property
    def colours(self) -> Colours:
        """The colours that follow from the choice and from the system."""
        hints = self._application.styleHints()
        dark = hints.colorScheme() is Qt.ColorScheme.Dark
        high = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        if self._look is Look.HIGH_CONTRAST or (self._look is Look.SYSTEM and high):
            return CONTRAST_DARK if dark else CONTRAST_LIGHT
        if self._look is Look.SYSTEM:
            return DARK if dark else LIGHT
        return DARK if self._look is Look.DARK else LIGHT

    @property
    def scale(self) -> float:
        """Size of text, 1 to 2: the chosen size, on top of what the system's font is enlarged by."""
        by_system = max(1.0, QFontInfo(self._system_font).pixelSize() / _USUAL_SYSTEM_SIZE)
        return min(2.0, max(1.0, by_system * self._text_size / 100))

    def choose(self, look: Look, text_size: int = 100) -> None:
        """Put on this look and text size, in per cent of the system's."""
        self._look, self._text_size = look, text_size
        self._dress()

    def _system_changed(self) -> None:
        self._dress()

    def _dress(self) -> None:
        colours, scale = self.colours, self.scale
        if self._dressed == (colours.name, scale):
            return
        self._dressed = (colours.name, scale)
        font = interface_font(self._system_font)
        font.setPixelSize(round(BODY * scale))
        self._application.setPalette(colours.palette())
        self._application.setFont(font)
        self._application.setStyleSheet(stylesheet(colours, scale))
        self.changed.emit()


def interface_font(system: QFont) -> QFont:
    """The system's interface font; where the system has no opinion, the first good one that is installed."""
    font = QFont(system)
    if font.family() in _NO_CHOICE:
        font.setFamilies([*_PREFERRED, font.family()])
    return font


def scale_now() -> float:
    """The text size that is on, as everything on the screen sees it."""
    size = QGuiApplication.font().pixelSize()
    return size / BODY if size > 0 else 1.0


def scaled(pixels: float) -> int:
    """A length given at 100 %, at the text size that is on."""
    return round(pixels * scale_now())


def font_at(size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The interface font at a size of the type scale, enlarged like all text; for those who paint."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(scaled(size))
    font.setWeight(weight)
    return font
