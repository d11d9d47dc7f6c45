"""The colours of each look, and what each is for. Every pair that carries text has a contrast of 4.5 : 1 or more.

The application's palette carries the look that is on: whoever paints asks `current()` and needs no other object.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QGuiApplication, QPalette


@dataclass(frozen=True, slots=True)
class Colours:
    """One look. Colours are `#RRGGBB`.

    `ground` lies behind all, `surface` is a card or a field. `text` and `quiet` are read on both, on `tint` and on
    `hover`. `good`, `warn`, `bad` are read on surfaces and on their own tints. `edge` is the outline of a thing that
    can be pressed or typed into (3 : 1 on its ground), `line` only divides. `agree` … `unsure` fill result bars, each
    with the colour of the number that stands in it.
    """

    name: str
    dark: bool
    ground: str
    surface: str
    text: str
    quiet: str
    line: str
    edge: str
    hover: str
    accent: str
    on_accent: str
    accent_hover: str
    tint: str
    good: str
    good_tint: str
    warn: str
    warn_tint: str
    bad: str
    bad_tint: str
    disabled: str
    agree_strong: str
    agree: str
    agree_mild: str
    between: str
    disagree_mild: str
    disagree: str
    disagree_strong: str
    unsure: str
    on_agree_strong: str
    on_agree: str
    on_agree_mild: str
    on_between: str
    on_disagree_mild: str
    on_disagree: str
    on_disagree_strong: str
    on_unsure: str

    def colour(self, role: str) -> QColor:
        """The colour that is named like a field of this class."""
        return QColor(str(getattr(self, role)))

    def palette(self) -> QPalette:
        """The Qt palette of this look."""
        palette = QPalette()
        for role, name in _ROLES.items():
            palette.setColor(role, self.colour(name))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("disabled"))
        return palette


_ROLES = {
    QPalette.ColorRole.Window: "ground",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "ground",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "quiet",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "bad",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "edge",
}

LIGHT = Colours(
    name="light",
    dark=False,
    ground="#F7F8FA",
    surface="#FFFFFF",
    text="#1B1F24",
    quiet="#5B6470",
    line="#D9DEE5",
    edge="#87909C",
    hover="#F0F2F5",
    accent="#1F5FBF",
    on_accent="#FFFFFF",
    accent_hover="#194E9E",
    tint="#EAF1FB",
    good="#1E7B4F",
    good_tint="#E9F6EF",
    warn="#9A6700",
    warn_tint="#FFF7E3",
    bad="#B42318",
    bad_tint="#FDECEA",
    disabled="#6C7480",
    agree_strong="#1F5FBF",
    agree="#8FBCFA",
    agree_mild="#CFE2FD",
    between="#C3C9D2",
    disagree_mild="#F8DDB3",
    disagree="#EDB25C",
    disagree_strong="#A8441F",
    unsure="#E8EBEF",
    on_agree_strong="#FFFFFF",
    on_agree="#10151C",
    on_agree_mild="#10151C",
    on_between="#10151C",
    on_disagree_mild="#10151C",
    on_disagree="#10151C",
    on_disagree_strong="#FFFFFF",
    on_unsure="#10151C",
)

DARK = Colours(
    name="dark",
    dark=True,
    ground="#15181D",
    surface="#1E232A",
    text="#E8EBEF",
    quiet="#9AA4B2",
    line="#333B46",
    edge="#6B7684",
    hover="#282E37",
    accent="#7FB1FF",
    on_accent="#10151C",
    accent_hover="#A3C8FF",
    tint="#22324A",
    good="#5BC48D",
    good_tint="#1B3529",
    warn="#E3B341",
    warn_tint="#3A3119",
    bad="#FF8A7A",
    bad_tint="#40231F",
    disabled="#808A97",
    agree_strong="#3A72C8",
    agree="#7FB1FF",
    agree_mild="#BBD6FF",
    between="#5A636F",
    disagree_mild="#F3D5A6",
    disagree="#E3A84F",
    disagree_strong="#B8522C",
    unsure="#343C47",
    on_agree_strong="#FFFFFF",
    on_agree="#10151C",
    on_agree_mild="#10151C",
    on_between="#FFFFFF",
    on_disagree_mild="#10151C",
    on_disagree="#10151C",
    on_disagree_strong="#FFFFFF",
    on_unsure="#FFFFFF",
)

CONTRAST_LIGHT = Colours(
    name="contrast-light",
    dark=False,
    ground="#FFFFFF",
    surface="#FFFFFF",
    text="#000000",
    quiet="#1F1F1F",
    line="#000000",
    edge="#000000",
    hover="#E6E6E6",
    accent="#00309C",
    on_accent="#FFFFFF",
    accent_hover="#001E66",
    tint="#DCE6FF",
    good="#00522B",
    good_tint="#FFFFFF",
    warn="#5C3D00",
    warn_tint="#FFFFFF",
    bad="#8F0000",
    bad_tint="#FFFFFF",
    disabled="#595959",
    agree_strong="#00309C",
    agree="#9CC2FF",
    agree_mild="#D5E6FF",
    between="#C8C8C8",
    disagree_mild="#FFE2B8",
    disagree="#FFB84D",
    disagree_strong="#8F2B00",
    unsure="#FFFFFF",
    on_agree_strong="#FFFFFF",
    on_agree="#000000",
    on_agree_mild="#000000",
    on_between="#000000",
    on_disagree_mild="#000000",
    on_disagree="#000000",
    on_disagree_strong="#FFFFFF",
    on_unsure="#000000",
)

CONTRAST_DARK = Colours(
    name="contrast-dark",
    dark=True,
    ground="#000000",
    surface="#000000",
    text="#FFFFFF",
    quiet="#E0E0E0",
    line="#FFFFFF",
    edge="#FFFFFF",
    hover="#2B2B2B",
    accent="#FFD84D",
    on_accent="#000000",
    accent_hover="#FFE78F",
    tint="#333000",
    good="#7CFFB2",
    good_tint="#000000",
    warn="#FFC247",
    warn_tint="#000000",
    bad="#FF9C8F",
    bad_tint="#000000",
    disabled="#A6A6A6",
    agree_strong="#3F7BE0",
    agree="#A8CCFF",
    agree_mild="#DDEBFF",
    between="#8C8C8C",
    disagree_mild="#FFE4AE",
    disagree="#FFC247",
    disagree_strong="#FF7A45",
    unsure="#000000",
    on_agree_strong="#000000",
    on_agree="#000000",
    on_agree_mild="#000000",
    on_between="#000000",
    on_disagree_mild="#000000",
    on_disagree="#000000",
    on_disagree_strong="#000000",
    on_unsure="#FFFFFF",
)

ALL = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)
READ_ON: tuple[tuple[str, str], ...] = (
    *((ink, paper) for ink in ("text", "quiet") for paper in ("ground", "surface", "hover", "tint")),
    *((ink, paper) for ink in ("accent", "good", "warn", "bad") for paper in ("ground", "surface")),
    ("accent", "tint"),
    ("accent", "hover"),
    ("good", "good_tint"),
    ("warn", "warn_tint"),
    ("bad", "bad_tint"),
    *(("text", f"{kind}_tint") for kind in ("good", "warn", "bad")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    *((f"on_{part}", part) for part in ("agree_strong", "agree", "agree_mild", "between", "unsure")),
    *((f"on_{part}", part) for part in ("disagree_mild", "disagree", "disagree_strong")),
)
"""Every pair of ink and paper that words are set in."""


def current() -> Colours:
    """The look that is on, known by the ground colour and text of the application's palette."""
    palette = QGuiApplication.palette()
    ground, text = (
        palette.color(QPalette.ColorGroup.Active, role).name().upper()
        for role in (QPalette.ColorRole.Window, QPalette.ColorRole.WindowText)
    )
    return next((look for look in ALL if (look.ground, look.text) == (ground, text)), LIGHT)


def contrast(ink: str, paper: str) -> float:
    """The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(QColor(ink)), _luminance(QColor(paper))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4) for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
