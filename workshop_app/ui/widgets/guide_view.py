"""A page of the guide, drawn from our own Markdown. It reads nothing but pictures from the guides' folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QFont,
    QImage,
    QImageReader,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextOption,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from workshop_app.ui import colours
from workshop_app.ui.colours import Colours
from workshop_app.ui.guide_places import address_of
from workshop_app.ui.theme import BODY, HEADLINE, LARGE, TITLE, scaled

_SIZES = {1: HEADLINE, 2: TITLE, 3: LARGE}
_ABOVE = {1: 0, 2: 28, 3: 18}
_LINE_HEIGHT = 135.0
"""Per cent."""
_WIDEST = 760
"""Pixels at 100 %: a longer line is hard to read."""
_BESIDE = 24
_PICTURE = "\ufffc"
"""What stands in a text where a picture is."""


class GuideView(QTextBrowser):
    """`show_text`, then `go_to` a section. A link is not followed here: `link_pressed` says which it was."""

    link_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = Path()
        self._text = ""
        self._drawn: tuple[object, ...] = ()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.anchorClicked.connect(lambda url: self.link_pressed.emit(url.toString()))

    def show_text(self, text: str, folder: Path) -> None:
        """Show this Markdown; its pictures are in `folder`."""
        self._text, self._folder = text, folder
        self._draw()

    def headings(self, level: int = 2) -> list[str]:
        """The headings of this level, in order."""
        return [block.text() for block in self._blocks(self.document()) if block.blockFormat().headingLevel() == level]

    def go_to(self, section: str) -> bool:
        """Bring the heading with this address to the top; empty is the beginning. False where there is none."""
        for block in self._blocks(self.document()):
            if not section or (block.blockFormat().headingLevel() and address_of(block.text()) == section):
                self.setTextCursor(QTextCursor(block))
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(int(top) - scaled(8) if section else 0)
                return True
        return False

    @property
    def section(self) -> str:
        """The heading of the second level above the cursor; empty before the first."""
        block = self.textCursor().block()
        while block.isValid() and block.blockFormat().headingLevel() != 2:
            block = block.previous()
        return block.text() if block.isValid() else ""

    def seek(self, words: str, *, backwards: bool = False, again: bool = True) -> bool:
        """Mark the next place of these words. Unless `again`, the one that is marked may stay."""
        if not again:
            cursor = self.textCursor()
            cursor.setPosition(cursor.selectionStart())
            self.setTextCursor(cursor)
        return self.find(words, QTextDocument.FindFlag.FindBackward if backwards else QTextDocument.FindFlag(0))

    def start_at(self, *, end: bool = False) -> None:
        """Put the cursor where a search begins."""
        self.moveCursor(QTextCursor.MoveOperation.End if end else QTextCursor.MoveOperation.Start)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture of the guides' folder, and nothing else, wherever an address points to."""
        address = name.toString() if isinstance(name, QUrl) else name
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        return self._picture(address)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines no longer than they read well, pictures as wide as there is room."""
        super().resizeEvent(event)
        self._fit(self.document())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of look or text size, at the same place."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationFontChange) and self._drawn not in (
            (),
            _looks(),
        ):
            section = address_of(self.section)
            self._draw()
            self.go_to(section)

    # ------------------------------------------------------------ drawing

    def _draw(self) -> None:
        self._drawn = _looks()
        document = QTextDocument(self)  # laid out once, when it is shown
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self.font())
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)  # the guides are in English
        document.setDefaultTextOption(option)
        document.setMarkdown(self._text)
        look = colours.current()
        for block in self._blocks(document):
            self._dress(block, look)
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        self._fit(document)
        self.setDocument(document)  # the one before goes: it was the view's own, too
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _dress(self, block: QTextBlock, look: Colours) -> None:
        cursor = QTextCursor(block)
        level, shape = block.blockFormat().headingLevel(), block.blockFormat()
        in_table = cursor.currentTable() is not None
        shape.setTopMargin(scaled(_ABOVE.get(level, 0)))
        shape.setBottomMargin(0 if in_table else scaled(4) if block.textList() else scaled(8))
        if not level and not in_table:
            shape.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(shape)
        for start, length, words in self._fragments(block):
            if words.isImageFormat():
                continue
            words.clearProperty(QTextFormat.Property.FontSizeAdjustment)  # else it outweighs the size
            words.setProperty(QTextFormat.Property.FontPixelSize, scaled(_SIZES.get(level, BODY)))
            if level or words.fontWeight() > QFont.Weight.Normal:
                words.setFontWeight(QFont.Weight.DemiBold)
            if words.isAnchor():
                words.setForeground(QBrush(look.colour("accent")))
                words.setFontUnderline(True)
            if words.fontFixedPitch():
                words.setBackground(QBrush(look.colour("hover")))
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(words)

    def _dress_table(self, table: QTextTable) -> None:
        look, shape = colours.current(), table.format()
        shape.setBorder(1)
        shape.setBorderCollapse(True)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(QBrush(look.colour("line")))
        shape.setCellPadding(scaled(6))
        shape.setCellSpacing(0)
        shape.setTopMargin(scaled(4))
        shape.setBottomMargin(scaled(12))
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(shape)
        for column in range(table.columns()):
            cell = table.cellAt(0, column)
            head = cell.format()
            head.setBackground(QBrush(look.colour("hover")))
            cell.setFormat(head)

    def _fit(self, document: QTextDocument) -> None:
        beside = max(scaled(_BESIDE), (self.viewport().width() - scaled(_WIDEST)) // 2)
        frame = document.rootFrame()
        shape = frame.frameFormat()
        if shape.leftMargin() != beside:
            shape.setLeftMargin(beside)
            shape.setRightMargin(beside)
            shape.setTopMargin(scaled(16))
            shape.setBottomMargin(self.viewport().height() / 2)  # so that the last section, too, comes to the top
            frame.setFrameFormat(shape)
        room = self.viewport().width() - 2 * beside
        for block in self._blocks(document):
            if _PICTURE in block.text():
                for start, length, kept in self._fragments(block):
                    if kept.isImageFormat():
                        self._fit_picture(QTextCursor(block), kept.toImageFormat(), start, length, room)

    def _fit_picture(self, cursor: QTextCursor, shape: QTextImageFormat, start: int, length: int, room: int) -> None:
        size = self._size(shape.name())
        wide = min(room, size.width())
        if size.isEmpty() or shape.width() == wide:
            return
        shape.setWidth(wide)
        shape.setHeight(wide * size.height() / size.width())
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(shape)

    def _picture(self, address: str) -> QImage | None:
        path = self._path(address)
        picture = QImage() if path is None else QImage(str(path))
        return None if picture.isNull() else picture

    def _size(self, address: str) -> QSize:
        """As its file says; it is not drawn for that."""
        path = self._path(address)
        return QSize() if path is None else QImageReader(str(path)).size()

    def _path(self, address: str) -> Path | None:
        path = (self._folder / address).resolve()
        return path if path.is_relative_to(self._folder.resolve()) and path.is_file() else None

    @staticmethod
    def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
        block = document.begin()
        while block.isValid():
            yield block
            block = block.next()

    @staticmethod
    def _fragments(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
        found, place = [], block.begin()
        while not place.atEnd():
            part = place.fragment()
            if part.isValid():
                found.append((part.position(), part.length(), part.charFormat()))
            place += 1
        return found


def _looks() -> tuple[object, ...]:
    """What a drawing depends on: the look and the size of text that are on."""
    return colours.current().name, scaled(BODY)
