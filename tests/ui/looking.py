"""Looking at a window as those meet it who cannot see it, who need it large, or who use the keyboard alone."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

TYPED_INTO = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox)


def visible(page, kind=QWidget):
    return [each for each in page.findChildren(kind) if each.isVisible() and each.window() is page.window()]


def too_wide(page):
    """What is wider than there is room, so that it has to be scrolled sideways."""
    return [each.objectName() for each in visible(page, QScrollArea) if each.horizontalScrollBar().isVisible()]


def described(interface):
    """The names of everything below `interface` in the accessibility tree, with what each is."""
    todo = [interface]
    while todo:
        node = todo.pop()
        if node is None or not node.isValid():
            continue
        yield node
        if node.role() not in (QAccessible.Role.Table, QAccessible.Role.Tree, QAccessible.Role.List):
            todo.extend(node.child(number) for number in range(node.childCount()))


def nameless(window):
    found = []
    for node in described(QAccessible.queryAccessibleInterface(window)):
        state = node.state()
        if state.focusable and not state.invisible and not node.text(QAccessible.Text.Name).strip():
            thing = node.object()
            found.append(f"{node.role().name} {thing.objectName()!r} in {thing.parent().objectName()!r}")
    return found


def unlabelled(window):
    buddies = {label.buddy() for label in visible(window, QLabel) if label.buddy() is not None}
    return [
        each.objectName()
        for each in visible(window)
        if isinstance(each, TYPED_INTO)
        and each.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(each.parent(), TYPED_INTO)
        and each not in buddies
        and not each.accessibleName()
    ]


def out_of_reach(window):
    wanted = {
        each
        for each in visible(window)
        if each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and not isinstance(each, QScrollBar)
        and not (isinstance(each, QRadioButton) and not each.isChecked())
    }
    reached = tabbed_through(window)
    return {each.objectName() or type(each).__name__ for each in wanted - reached}


def tabbed_through(window):
    """What the Tab key comes to, once round the window; the focus is afterwards where it was.

    Not by `nextInFocusChain`: PySide makes what a method gives a child of what it was asked of, and a ring of such
    children crashes when the window goes.
    """
    before, reached = window.focusWidget(), set()
    while window.focusNextChild() and window.focusWidget() not in reached:
        reached.add(window.focusWidget())
    if before is not None:
        before.setFocus()
    return reached


def cut(window):
    """Labels and buttons whose words do not fit into the place they have."""
    found = []
    for each in visible(window):
        if isinstance(each, QLabel) and each.text() and each.pixmap().isNull():
            found += cut_label(each)
        if isinstance(each, QPushButton | QToolButton | QCheckBox | QRadioButton) and each.text():
            need = each.sizeHint()
            if each.width() + 1 < need.width() or each.height() + 1 < need.height():
                found.append(f"button {each.objectName()!r} {each.text()!r}: {each.size()} of {need}")
        if isinstance(each, QLabel | QAbstractButton) and sideways(each, window):
            found.append(f"{each.objectName()!r} reaches over the edge of what can be seen")
    return found


def cut_label(label):
    wraps = label.wordWrap()
    high = label.heightForWidth(label.width()) if wraps else label.sizeHint().height()
    wide, room = (
        (longest_word(label), label.contentsRect().width()) if wraps else (label.sizeHint().width(), label.width())
    )
    what = f"label {label.objectName()!r} {label.text()[:40]!r}"
    if label.height() + 1 < high:
        yield f"{what}: {label.height()} of {high} high"
    if room + 1 < wide:
        yield f"{what}: {room} of {wide} wide"


def longest_word(label):
    metrics = QFontMetrics(label.font())
    return max((metrics.horizontalAdvance(word.replace("&", "")) for word in label.text().split()), default=0)


def sideways(widget, window):
    """Whether part of it lies outside of the window or of the view that scrolls it, to the left or to the right.

    Below the edge is no harm: pages scroll up and down.
    """
    holder = widget.parentWidget()
    while holder is not None and holder is not window:
        if isinstance(holder, QAbstractScrollArea):
            break
        holder = holder.parentWidget()
    port = holder or window
    if isinstance(holder, QAbstractScrollArea) and holder.viewport().isAncestorOf(widget):
        port = holder.viewport()
    place = QRect(widget.mapTo(port, QPoint(0, 0)), widget.size())
    return place.left() < 0 or place.right() > port.width()
