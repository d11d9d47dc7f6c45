"""The guide, opened by F1 at the page that is on: the three guides and the card of keys, with contents and a search."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QTreeWidgetItem, QWidget

from workshop_app import paths
from workshop_app.domain.errors import WorkshopError
from workshop_app.ui import icons, key_card
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.files import ask_save
from workshop_app.ui.generated.ui_guide import Ui_GuideDialog
from workshop_app.ui.guide_places import GUIDES, KEYS, Place, address_of
from workshop_app.ui.theme import scaled
from workshop_app.ui.widgets.restyle import restyle

_WIDTH, _HEIGHT, _CONTENTS = 1080, 720, 260
_SHARE = 0.34
"""The contents take no more of the width than this, however large the text."""
_PLACE = Qt.ItemDataRole.UserRole


class GuideDialog(QDialog):
    """Stays open beside the window while one works; `open_at` turns to a place."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = Ui_GuideDialog()
        self._ui.setupUi(self)
        self._texts = {name: _read(name) for name in GUIDES}
        self._card = key_card.tables(self._texts.values())
        self._texts[KEYS] = key_card.as_markdown(self._card, self.tr("All keys"))
        self._on = Place("")
        self._items: dict[Place, QTreeWidgetItem] = {}
        self._fill_contents()
        icons.put(self._ui.save_card, "print")
        self._ui.contents.currentItemChanged.connect(self._chosen)
        self._ui.contents.itemActivated.connect(lambda _item: self._ui.view.setFocus())
        self._ui.view.link_pressed.connect(self._follow)
        self._ui.find.installEventFilter(self)
        self._ui.find.textEdited.connect(lambda _text: self._seek(again=False))
        self._ui.save_card.clicked.connect(self._ask_where)
        self._ui.close.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+F"), self, self._start_finding)
        QShortcut(QKeySequence("F3"), self, self._seek)
        QShortcut(QKeySequence("Shift+F3"), self, lambda: self._seek(backwards=True))
        room = self.screen().availableSize()
        self.resize(min(scaled(_WIDTH), room.width()), min(scaled(_HEIGHT), room.height()))

    @property
    def place(self) -> Place:
        """The guide and the section that is shown."""
        return Place(self._on.guide, address_of(self._ui.view.section))

    def open_at(self, place: Place) -> None:
        """Show this place, in front, with the keyboard on the text."""
        self._turn_to(place)
        self.show()
        self._ui.view.go_to(place.section)  # once more: only now does the text know its width
        self.raise_()
        self.activateWindow()
        self._ui.view.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave most of the width to the text."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange) and hasattr(self, "_ui"):
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the field goes on to the next place, with Shift back to the one before; Down goes to the text."""
        if watched is self._ui.find and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._seek(backwards=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
                return True
            if event.key() == Qt.Key.Key_Down:
                self._ui.view.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self._ui.contents.setFixedWidth(min(scaled(_CONTENTS), round(self.width() * _SHARE)))
        self._ui.contents.scheduleDelayedItemsLayout()  # rows as high as the text is now

    # ------------------------------------------------------------ turning

    def _fill_contents(self) -> None:
        for name, text in self._texts.items():
            title, *sections = _headings(text)
            top = QTreeWidgetItem(self._ui.contents, [title])
            self._list(top, Place(name))
            for section in sections if name != KEYS else ():
                self._list(QTreeWidgetItem(top, [section]), Place(name, address_of(section)))
        self._ui.contents.expandAll()

    def _turn_to(self, place: Place) -> None:
        if place.guide != self._on.guide:
            self._ui.view.show_text(self._texts[place.guide], paths.guides())
        self._on = place
        self._ui.view.go_to(place.section)
        self._mark(place)
        self.setWindowTitle(self.tr("Guide · {}").format(_headings(self._texts[place.guide])[0]))

    def _list(self, item: QTreeWidgetItem, place: Place) -> None:
        item.setData(0, _PLACE, place)
        self._items[place] = item

    def _mark(self, place: Place) -> None:
        with QSignalBlocker(self._ui.contents):
            self._ui.contents.setCurrentItem(self._items.get(place) or self._items[Place(place.guide)])

    def _chosen(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        if item is not None:
            self._turn_to(item.data(0, _PLACE))

    def _follow(self, address: str) -> None:
        place = Place(self._on.guide, address[1:]) if address.startswith("#") else Place.of(address)
        if place is not None:
            self._turn_to(place)

    # ------------------------------------------------------------ finding

    def _start_finding(self) -> None:
        self._ui.find.setFocus()
        self._ui.find.selectAll()

    def _seek(self, *, backwards: bool = False, again: bool = True) -> None:
        """Go to the next place of what is sought: in this guide, then in the others, and round to this one again."""
        words, view, here = self._ui.find.text().strip(), self._ui.view, self._on.guide
        if not words:
            self._tell("", "quiet")
            return
        if view.seek(words, backwards=backwards, again=again):
            self._found()
            return
        names = list(self._texts)
        start, step = names.index(here), -1 if backwards else 1
        for distance in range(1, len(names) + 1):
            name = names[(start + step * distance) % len(names)]
            if words.casefold() not in self._texts[name].casefold() and name != here:
                continue
            self._turn_to(Place(name))
            view.start_at(end=backwards)
            if view.seek(words, backwards=backwards):
                self._found()
                return
        self._tell(self.tr("Not in the guides"), "warn")

    def _found(self) -> None:
        self._mark(self.place)
        section = self._ui.view.section or _headings(self._texts[self._on.guide])[0]
        self._tell(self.tr("Found under “{}”").format(section), "quiet")

    def _tell(self, words: str, role: str) -> None:
        self._ui.found.setText(words)
        restyle(self._ui.found, role=role)
        announce(self._ui.found, words)

    # ------------------------------------------------------------ the card

    def _ask_where(self) -> None:
        name = self.tr("workshop-keys.pdf")
        ask_save(self, self.tr("Save the card of keys"), name, self.tr("PDF (*.pdf)"), self.save_card)

    def save_card(self, path: Path) -> None:
        """Write the card of keys to `path`, and say so."""
        try:
            key_card.save(self._card, self.tr("All keys of Workshop"), path)
        except WorkshopError as error:
            words, role = str(error), "bad"
        else:
            words, role = self.tr("Saved as “{}”. It prints on one page.").format(path.name), "quiet"
        self._ui.said.setText(words)
        restyle(self._ui.said, role=role)
        announce(self._ui.said, words)


@lru_cache
def _read(name: str) -> str:
    return (paths.guides() / f"{name}.md").read_text(encoding="utf-8")


def _headings(text: str) -> list[str]:
    """The title of a guide, then its sections."""
    return [line.lstrip("#").strip() for line in text.splitlines() if line.startswith(("# ", "## "))]
