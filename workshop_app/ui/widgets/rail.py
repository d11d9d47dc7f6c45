"""The rail on the left: the pages of a room, and at its foot the keys that are always in the same place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workshop_app.settings import Room
from workshop_app.ui import icons
from workshop_app.ui.rooms import PageSpec
from workshop_app.ui.theme import scaled
from workshop_app.ui.widgets.chip import Chip
from workshop_app.ui.widgets.restyle import restyle

_WIDTH = 184
_CLOSER = 12
"""Pixels by which a button is lower where there is little room: its padding above and below is 4 and not 10."""


class Rail(QFrame):
    """Says which page is wanted; shows which one is on."""

    wanted = Signal(str)
    concern_wanted = Signal()
    room_wanted = Signal()
    guide_wanted = Signal()
    settings_wanted = Signal()
    blank_wanted = Signal()
    lock_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self.setAccessibleName(self.tr("Pages"))
        self._buttons: dict[str, PageButton] = {}
        self._waiting: dict[str, tuple[int, str]] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 16, 12, 12)
        self._layout.setSpacing(4)
        self._name = QLabel(self.tr("Workshop"), self)
        self._name.setProperty("role", "h3")
        self._name.setContentsMargins(12, 0, 0, 0)
        self._place = QLabel(self)
        self._place.setProperty("role", "small")
        self._place.setContentsMargins(12, 0, 0, 0)
        self._layout.addWidget(self._name)
        self._layout.addWidget(self._place)
        self._layout.addSpacing(12)
        self._holder = QWidget(self)  # made before the foot: reading and the Tab key go from the top down
        self._pages = QVBoxLayout(self._holder)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._pages.setSpacing(4)
        self._pages.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._scroll = QScrollArea(self)  # a long rail in large text on a low screen scrolls; its foot stays
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._holder)
        for each in (self._scroll.viewport(), self._holder):
            each.setAutoFillBackground(False)
        self._layout.addWidget(self._scroll, 1)
        self.concern_button = self._foot("concern", self.tr("Safeguarding"), self.concern_wanted, "F9")
        self.concern_button.setShortcut("F9")
        self.concern_wanted.connect(lambda: self.wanted.emit("concern"))
        self.room_button = self._foot("room", self.tr("Change room"), self.room_wanted, "")
        self.guide_button = self._foot("info", self.tr("Guide"), self.guide_wanted, "F1")
        self.settings_button = self._foot("settings", self.tr("Settings"), self.settings_wanted, "Ctrl+,")
        self.blank_button = self._foot("blank", self.tr("Blank"), self.blank_wanted, "B")
        self.lock_button = self._foot("lock", self.tr("Lock"), self.lock_wanted, "Ctrl+L")
        self.fit()

    def set_pages(self, specs: Sequence[PageSpec], place: str) -> None:
        """Show these pages; `place` is the room's title, small under the name."""
        for _ in self.pieces(specs, place):
            pass

    def pieces(self, specs: Sequence[PageSpec], place: str) -> Iterator[None]:
        """The same, a button at a time."""
        self._place.setText(place)
        self._place.setVisible(bool(place))
        self.concern_button.setVisible(any(spec.room in (Room.SESSION, Room.TABLE) for spec in specs))
        if list(self._buttons) == [spec.name for spec in specs]:
            return  # the focus may be on one of them
        for button in self._buttons.values():
            self._pages.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for number, spec in enumerate(specs, start=1):
            button = PageButton(QCoreApplication.translate("Rooms", spec.title), f"Alt+{number}", self._holder)
            button.show_waiting(*self._waiting.get(spec.name, (0, "")))
            button.setShortcut(f"Alt+{number}")
            icons.put(button, spec.name)
            button.clicked.connect(lambda _checked=False, name=spec.name: self.wanted.emit(name))
            self._pages.addWidget(button)
            self._buttons[spec.name] = button
            yield
        self._fit_height()

    def set_current(self, name: str) -> None:
        """Mark the page that is on; none where it is not on this rail."""
        for each, button in self._buttons.items():
            is_on = each == name
            if is_on == (button.property("current") == "yes"):
                continue
            restyle(button, current="yes" if is_on else "")
            button.setAccessibleDescription(self.tr("This page is open") if is_on else "")
            icons.put(button, each, "accent" if is_on else "")
        self._show_current()

    def set_waiting(self, name: str, number: int, words: str) -> None:
        """Show on this page's button that so many things wait there; `words` say which. It holds in either room."""
        self._waiting[name] = (number, words)
        if name in self._buttons:
            self._buttons[name].show_waiting(number, words)

    def set_open(self, is_open: bool) -> None:
        """Whether the vault is open: only then is there a room to change and something to lock."""
        self.lock_button.setEnabled(is_open)
        self.room_button.setVisible(is_open)

    def fit(self) -> None:
        """Take the width that the text needs at the size that is on."""
        self.setFixedWidth(scaled(_WIDTH))
        self._fit_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the buttons closer where the window is too low for the size of text."""
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        buttons = self.findChildren(QPushButton)
        is_tight = any(button.property("tight") for button in buttons)
        all_pages = self._holder.sizeHint().height() - self._scroll.sizeHint().height()
        needed = self._layout.totalSizeHint().height() + all_pages + (_CLOSER * len(buttons) if is_tight else 0)
        wanted = "yes" if needed > self.height() else ""
        for button in buttons:
            if (button.property("tight") or "") != wanted:
                restyle(button, tight=wanted)

        self._show_current()

    def _show_current(self) -> None:
        """Scroll to the page that is on, where not all have room."""
        for button in self._buttons.values():
            if button.property("current") == "yes":
                self._scroll.ensureWidgetVisible(button, 0, 4)

    def _foot(self, name: str, words: str, signal: SignalInstance, key: str) -> QPushButton:
        button = FootButton(words, key, self)
        icons.put(button, name)
        button.setToolTip(f"{words} ({key})" if key else words)
        button.clicked.connect(lambda: signal.emit())
        self._layout.addWidget(button)
        return button


class PageButton(QPushButton):
    """A button of a page, with a number at its far end where something waits there."""

    def __init__(self, title: str, key: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setProperty("role", "rail")
        self.setProperty("current", "")
        self._title, self._key = title, key
        self._number = Chip("", "accent", self)
        self._number.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.show_waiting(0, "")

    def show_waiting(self, number: int, words: str) -> None:
        """Show and speak `number` and its words; nothing where it is 0."""
        self._number.setText(QLocale().toString(number))
        self._number.setVisible(number > 0)
        self.setAccessibleName(f"{self._title}, {words}" if number else self._title)
        self.setToolTip(f"{self._title} ({self._key})" + (f"\n{words}" if number else ""))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the number at the far end."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Put the number at the other end where the direction of writing changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange):
            self._place()

    def _place(self) -> None:
        size = self._number.sizeHint()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = 8 if mirrored else self.width() - size.width() - 8
        self._number.setGeometry(left, (self.height() - size.height()) // 2, size.width(), size.height())


class FootButton(QPushButton):
    """A button of the rail's foot with its key set quietly at the far end."""

    def __init__(self, words: str, key: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self.setProperty("role", "rail")
        self.setAccessibleName(words)
        self.setAccessibleDescription(self.tr("Key: {}").format(key) if key else "")
        self._key = QLabel(key, self)
        self._key.setProperty("role", "small")
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key at the far end."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Put the key at the other end where the direction of writing changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place()

    def _place(self) -> None:
        """A label aligns by the direction of its own text, and a key's name is Latin: so the side is said outright."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        self._key.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self._key.setGeometry(self.rect().adjusted(12, 0, -12, 0))
