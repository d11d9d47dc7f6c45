"""Our icons: line drawings of one weight, kept as SVG and tinted by the look that is on.

`put` gives a button its icon and remembers the name; after a change of look `retint` draws all of them again. What was
drawn once is kept: drawing one takes half a millisecond, and a page has up to twenty.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QByteArray, QFile, QIODevice, QRectF, QSize, Qt, qAddPostRoutine
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

from workshop_app.ui import colours
from workshop_app.ui.generated import resources_rc  # noqa: F401  registers the resources
from workshop_app.ui.theme import scaled

SIZE = 18
"""Pixels of an icon beside body text, at 100 %."""
_GAP = 6
_DISABLED = (QIcon.Mode.Disabled, QIcon.State.Off)
_NAME, _ROLE, _SIDE = "iconName", "iconRole", "iconSide"
_kept: dict[tuple[object, ...], QIcon] = {}
"""Icons by all that they depend on. Given back before the application ends, after which Qt wants no picture left."""
qAddPostRoutine(_kept.clear)
_put_off: list[tuple[QAbstractButton | QAction, str]] | None = None


def put(button: QAbstractButton, name: str, role: str = "", size: int = SIZE) -> None:
    """Give `button` the icon `name`, in the colour of its kind or in `role` (a field of `Colours`)."""
    button.setProperty(_NAME, name)
    button.setProperty(_ROLE, role)
    button.setProperty(_SIDE, size)
    if _put_off is None:
        _draw(button)
    else:
        _put_off.append((button, name))


def put_on_action(action: QAction, name: str) -> None:
    """Give a menu's entry the icon `name`."""
    if _put_off is None:
        action.setIcon(icon(name))
    else:
        _put_off.append((action, name))


def put_off() -> None:
    """Until `drawn_now` only write down what is given which icon."""
    global _put_off
    _put_off = []


def drawn_now() -> Iterator[None]:
    """From now on draw at once again; gives the drawing of what was written down, one at a time."""
    global _put_off
    waiting, _put_off = _put_off or [], None
    return _draw_each(waiting)


def _draw_each(waiting: list[tuple[QAbstractButton | QAction, str]]) -> Iterator[None]:
    for each, name in waiting:
        if isinstance(each, QAction):
            each.setIcon(icon(name))
        else:
            _draw(each)
        yield


def retint() -> None:
    """Draw every icon that was `put` again, in the colours and at the size that are on now."""
    _kept.clear()
    for widget in QApplication.allWidgets():
        if isinstance(widget, QAbstractButton) and widget.property(_NAME):
            _draw(widget)


def icon(name: str, role: str = "quiet", checked_role: str = "accent", size: int = SIZE) -> QIcon:
    """An icon for a model or a menu, in the colours that are on now."""
    key = (name, role, checked_role, *_looks(size))
    if key not in _kept:
        made = QIcon()
        made.addPixmap(pixmap(name, role, size), QIcon.Mode.Normal, QIcon.State.Off)
        made.addPixmap(pixmap(name, checked_role, size), QIcon.Mode.Normal, QIcon.State.On)
        made.addPixmap(pixmap(name, "disabled", size), QIcon.Mode.Disabled, QIcon.State.Off)
        _kept[key] = made
    return QIcon(_kept[key])


def pixmap(name: str, role: str = "quiet", size: int = SIZE) -> QPixmap:
    """The drawing at `size` pixels (at 100 %), in the colour `role`, sharp on the screen that is there."""
    return drawing(name, colours.current().colour(role), scaled(size))


def drawing(name: str, colour: QColor, side: int) -> QPixmap:
    """The drawing `name` as a square of `side` pixels; `FileNotFoundError` where there is none of that name."""
    source = _source(name).replace(b"currentColor", colour.name().encode())
    ratio = _ratio()
    picture = QPixmap(QSize(side, side) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(source)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return picture


def _ratio() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.devicePixelRatio() if screen else 1.0


def _looks(size: int) -> tuple[str, int, float]:
    return colours.current().name, scaled(size), _ratio()


def _source(name: str) -> bytes:
    file = QFile(f":/icons/{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(f"there is no icon “{name}”")
    try:
        return bytes(file.readAll().data())
    finally:
        file.close()


def _draw(button: QAbstractButton) -> None:
    name, role, size = button.property(_NAME), button.property(_ROLE), int(button.property(_SIDE))
    kind = button.property("role")
    usual = {"primary": "on_accent", "danger": "bad", "quiet": "accent", "rail": "quiet"}.get(kind, "text")
    checked, side = role or ("on_accent" if kind == "primary" else "accent"), scaled(size)
    if not button.text():
        button.setIcon(icon(name, role or usual, checked, size))
    else:
        direction = button.layoutDirection()
        key = (name, role or usual, checked, *_looks(size), direction)
        if key not in _kept:
            _kept[key] = _with_gap(icon(name, role or usual, checked, size), side, direction)
        button.setIcon(_kept[key])
    button.setIconSize(QSize(side + (_GAP if button.text() else 0), side))


def _with_gap(tight: QIcon, side: int, direction: Qt.LayoutDirection) -> QIcon:
    """The same icon with a little more room on the side of the text; Qt leaves four pixels."""
    wide = QIcon()
    for mode, state in ((QIcon.Mode.Normal, QIcon.State.Off), (QIcon.Mode.Normal, QIcon.State.On), _DISABLED):
        drawn = tight.pixmap(QSize(side, side), mode, state)
        picture = QPixmap(QSize(side + _GAP, side) * drawn.devicePixelRatio())
        picture.setDevicePixelRatio(drawn.devicePixelRatio())
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.drawPixmap(_GAP if direction is Qt.LayoutDirection.RightToLeft else 0, 0, drawn)
        painter.end()
        wide.addPixmap(picture, mode, state)
    return wide
