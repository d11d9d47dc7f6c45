"""The style sheet: what palette and Fusion cannot say. Looks are asked for by a dynamic property `role`.

Labels: `h1` `h2` `h3` `quiet` `small` `good` `warn` `bad` `figure` `words` `code`, and `chip` with a property `tone`.
Frames: `card` `row` `line` `well` `entry` `notice` `rail`. Buttons: `primary` `quiet` `danger` `rail` `choice`. The
ballot: `ballot…`. Set them in the form.
"""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from workshop_app.ui.colours import Colours


def stylesheet(colours: Colours, scale: float) -> str:
    """The application's style sheet in this look, with text at `scale` times its size."""
    sizes = {f"px{size}": f"{round(size * scale)}px" for size in (12, 13, 14, 16, 20, 28, 36, 40)}
    boxes = {f"box{size}": f"{round(size * min(scale, 1.5))}px" for size in (16, 18, 20)}
    return _SHEET.substitute(asdict(colours), marks=f":/marks/{colours.name}", **sizes, **boxes)


_SHEET = Template(
    """
QWidget { color: $text; }
QWidget:disabled { color: $disabled; }
QMainWindow, QDialog, QWidget[role="page"], QStackedWidget[role="page"] { background: $ground; }
QScrollArea, QScrollArea > QWidget > QWidget[role="body"] { background: transparent; border: 0; }
QToolTip { background: $surface; color: $text; border: 1px solid $edge; padding: 6px 8px; }

QLabel { background: transparent; }
QLabel[role="h1"] { font-size: $px28; font-weight: 600; }
QLabel[role="h2"] { font-size: $px20; font-weight: 600; }
QLabel[role="h3"] { font-size: $px16; font-weight: 600; }
QLabel[role="quiet"] { color: $quiet; }
QLabel[role="small"] { color: $quiet; font-size: $px12; }
QLabel[role="good"] { color: $good; font-weight: 600; }
QLabel[role="warn"] { color: $warn; font-weight: 600; }
QLabel[role="bad"] { color: $bad; font-weight: 600; }
QLabel[role="reviewed"] { font-size: $px20; padding: 8px 0; }
QLabel[role="figure"] { font-size: $px28; font-weight: 600; }
QLabel[role="words"] { font-size: $px28; font-weight: 600; color: $accent; }
QLabel[role="code"] { font-size: $px28; font-weight: 600;
    font-family: "Noto Sans Mono", "Menlo", "Consolas", monospace; }

QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: 6px; }
QFrame[role="well"] { background: $tint; border: 0; border-radius: 6px; }
QFrame[role="row"] { background: transparent; border: 0; border-bottom: 1px solid $line; }
QFrame[role="line"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }
QFrame[role="entry"] { background: $surface; border: 2px solid $accent; border-radius: 6px; }
QFrame[role="rail"] { background: $surface; border: 0; border-right: 1px solid $line; }
QFrame[role="notice"] { border-radius: 6px; background: $tint; border: 1px solid $accent; }
QFrame[role="notice"][tone="good"] { background: $good_tint; border-color: $good; }
QFrame[role="notice"][tone="warn"] { background: $warn_tint; border-color: $warn; }
QFrame[role="notice"][tone="bad"] { background: $bad_tint; border-color: $bad; }

QLabel[role="chip"] { background: $tint; color: $accent; border-radius: 9px; padding: 2px 8px;
    font-size: $px12; font-weight: 600; }
QLabel[role="chip"][tone="good"] { background: $good_tint; color: $good; }
QLabel[role="chip"][tone="warn"] { background: $warn_tint; color: $warn; }
QLabel[role="chip"][tone="bad"] { background: $bad_tint; color: $bad; }
QLabel[role="chip"][tone="plain"] { background: $hover; color: $quiet; }

QPushButton, QToolButton { background: $surface; border: 1px solid $edge; border-radius: 6px; padding: 8px 16px;
    min-height: $px20; }
QPushButton, QToolButton, QCheckBox, QRadioButton, QTabBar { outline: 0; }
QToolButton { padding: 7px 16px 6px 16px; }
QToolButton[popupMode="2"] { padding-left: 26px; padding-right: 26px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $tint; }
QPushButton:checked, QToolButton:checked { background: $tint; border-color: $accent; color: $accent; }
QPushButton:disabled, QToolButton:disabled { background: transparent; border-color: $line; color: $disabled; }
QPushButton[role="primary"] { background: $accent; border-color: $accent; color: $on_accent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:pressed { background: $accent_hover; }
QPushButton[role="primary"]:disabled { background: $hover; border-color: $line; color: $disabled; }
QPushButton[role="danger"] { color: $bad; border-color: $bad; }
QPushButton[role="danger"]:hover { background: $bad_tint; }
QPushButton[role="danger"]:disabled { color: $disabled; border-color: $line; }
QPushButton[role="quiet"], QToolButton[role="quiet"] { border-color: transparent; background: transparent;
    color: $accent; padding: 8px 8px; }
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="quiet"][tone="good"] { color: $good; }
QPushButton[role="quiet"][tone="warn"] { color: $warn; font-weight: 600; }
QPushButton[role="quiet"][tone="bad"] { color: $bad; font-weight: 600; }
QPushButton[role="quiet"]:disabled { color: $disabled; background: transparent; }
QPushButton[role="rail"] { border: 0; background: transparent; padding: 10px 12px; text-align: left; color: $quiet; }
QPushButton[role="rail"][tight="yes"] { padding: 4px 12px; }
QPushButton[role="rail"]:hover { background: $hover; color: $text; }
QPushButton[role="rail"][current="yes"] { background: $tint; color: $accent; font-weight: 600; }
QPushButton[role="rail"]:disabled { color: $disabled; }
QAbstractButton[role="choice"] { background: $surface; border: 1px solid $line; border-radius: 6px; padding: 24px;
    text-align: left; }
QAbstractButton[role="choice"]:hover { background: $hover; border-color: $accent; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: url($marks/down.svg); width: $box16;
    subcontrol-position: center right; subcontrol-origin: padding; right: 8px; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit, QComboBox {
    background: $surface; border: 1px solid $edge; border-radius: 6px; padding: 8px 10px; min-height: $px20;
    selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $quiet; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus,
QTimeEdit:focus, QComboBox:focus { border: 2px solid $accent; padding: 7px 9px; }
QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit { padding: 7px 6px; }
QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QTimeEdit:focus { padding: 6px 5px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QSpinBox:disabled, QDateEdit:disabled,
QTimeEdit:disabled, QComboBox:disabled { background: $ground; border-color: $line; color: $disabled; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: 0; padding: 0 4px; min-height: 0;
    background: transparent; }
QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus { border: 0; padding: 0 4px; }
QLineEdit[role="large"], QComboBox[role="large"], QSpinBox[role="large"] { font-size: $px16; }
QLineEdit[tone="bad"], QPlainTextEdit[tone="bad"], QComboBox[tone="bad"] { border: 2px solid $bad; padding: 7px 9px; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 28px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url($marks/down.svg); width: $box16; height: $box16; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $edge; border-radius: 6px; padding: 4px;
    outline: 0; }
QComboBox QAbstractItemView::item { min-height: $px28; padding: 2px 8px; border-radius: 4px; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QTimeEdit::up-button { border: 0; width: 24px;
    subcontrol-position: top right; }
QSpinBox::down-button, QDoubleSpinBox::down-button, QTimeEdit::down-button { border: 0; width: 24px;
    subcontrol-position: bottom right; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QTimeEdit::up-arrow { image: url($marks/up.svg); width: 12px;
    height: 12px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QTimeEdit::down-arrow { image: url($marks/down.svg); width: 12px;
    height: 12px; }

QSpinBox[role="count"]::up-button, QSpinBox[role="count"]::down-button { width: 0; }
QSpinBox[role="count"]::up-arrow, QSpinBox[role="count"]::down-arrow { image: none; width: 0; }

QFrame[role="entry"] QComboBox, QFrame[role="entry"] QSpinBox, QFrame[role="entry"] QToolButton { background: $tint;
    color: $accent; border: 1px solid transparent; border-radius: 9px; padding: 2px 8px; min-height: $box18;
    font-size: $px12; font-weight: 600; }
QFrame[role="entry"] QComboBox:focus, QFrame[role="entry"] QSpinBox:focus, QFrame[role="entry"] QToolButton:focus {
    border: 2px solid $accent; padding: 1px 7px; }
QFrame[role="entry"] QComboBox::drop-down { width: 20px; }
QFrame[role="entry"] QSpinBox::up-button, QFrame[role="entry"] QSpinBox::down-button { width: 0; }
QFrame[role="entry"] QSpinBox::up-arrow, QFrame[role="entry"] QSpinBox::down-arrow { image: none; width: 0; }
QFrame[role="entry"] QToolButton { padding-left: 22px; padding-right: 22px; }

QCheckBox, QRadioButton { spacing: 8px; background: transparent; padding: 3px 0; }
QCheckBox::indicator, QGroupBox::indicator, QAbstractItemView::indicator { width: $box18; height: $box18;
    border: 1px solid $edge; border-radius: 4px; background: $surface; }
QCheckBox::indicator:checked, QGroupBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: $accent; border-color: $accent; image: url($marks/check.svg); }
QCheckBox::indicator:disabled { background: $ground; border-color: $line; }
QCheckBox::indicator:checked:disabled { background: $disabled; border-color: $disabled; image: url($marks/check.svg); }
QRadioButton::indicator { width: $box18; height: $box18; border: 1px solid $edge; border-radius: 4px;
    background: $surface; image: url($marks/ring.svg); border: 0; background: transparent; }
QRadioButton::indicator:checked { image: url($marks/dot.svg); }

QListView, QTableView, QTreeView, QTextBrowser { background: $surface; border: 1px solid $line; border-radius: 6px;
    outline: 0; alternate-background-color: $ground; selection-background-color: $tint; selection-color: $text;
    gridline-color: $line; }
QListView:focus, QTableView:focus, QTreeView:focus, QTextBrowser:focus { border: 2px solid $accent; }
QListView::item, QTreeView::item { padding: 6px 8px; }
QListView::item:hover, QTreeView::item:hover, QTableView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: $tint; color: $text; }
QListView::item:selected:active, QTreeView::item:selected:active { color: $accent; }
QTableView::item { padding: 0 8px; border: 0; border-bottom: 1px solid $line; }
QTreeView::branch { background: transparent; }
QTreeView::branch:has-children:closed { image: url($marks/right.svg); }
QTreeView::branch:has-children:open { image: url($marks/down.svg); }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: $surface; color: $quiet; border: 0; border-bottom: 1px solid $line;
    padding: 8px 8px; font-size: $px12; font-weight: 600; }
QHeaderView::section:hover { color: $text; background: $hover; }
QHeaderView::up-arrow { image: url($marks/up.svg); width: $box16; height: $box16; }
QHeaderView::down-arrow { image: url($marks/down.svg); width: $box16; height: $box16; }
QTableCornerButton::section { background: $surface; border: 0; }

QGroupBox { border: 1px solid $line; border-radius: 6px; margin-top: $px16; padding: 12px; background: $surface; }
QGroupBox::title { subcontrol-origin: margin; left: 8px; padding: 0 4px; font-weight: 600; }
QTabWidget::pane { border: 0; border-top: 1px solid $line; }
QTabBar { background: transparent; }
QTabBar::tab { padding: 8px 4px; margin: 0 16px 0 0; border: 0; border-bottom: 2px solid transparent; color: $quiet;
    background: transparent; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; font-weight: 600; }
QTabBar::tab:hover { color: $text; }
QFileDialog QToolButton { padding: 4px; min-height: 0; }
QTabBar QToolButton { padding: 2px; min-height: 0; border: 0; background: $ground; }
QTabBar QToolButton::left-arrow { image: url($marks/left.svg); width: $box16; height: $box16; }
QTabBar QToolButton::right-arrow { image: url($marks/right.svg); width: $box16; height: $box16; }
QProgressBar { background: $line; border: 0; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QWidget[role="ballot"] { background: $surface; }
QLabel[role="ballot-title"], QLabel[role="statement"] { font-size: $px36; font-weight: 600; }
QLabel[role="ballot-words"] { font-size: $px20; }
QLabel[role="ballot-quiet"] { font-size: $px16; color: $quiet; }
QPushButton[role="ballot"], QPushButton[role="ballot-primary"], QPushButton[role="ballot-answer"] {
    font-size: $px20; padding: 14px 28px; }
QPushButton[role="ballot-answer"] { text-align: left; padding: 10px 16px; }
QPushButton[role="ballot-primary"] { background: $accent; border-color: $accent; color: $on_accent; font-weight: 600; }
QPushButton[role="ballot-primary"]:hover { background: $accent_hover; }
QPushButton[role="ballot-primary"]:disabled { background: $hover; border-color: $line; color: $disabled; }
QRadioButton[role="ballot-choice"] { font-size: $px20; padding: 13px 16px; spacing: 16px; border: 1px solid $edge;
    border-radius: 6px; background: $surface; }
QRadioButton[role="ballot-choice"]:hover { background: $hover; }
QRadioButton[role="ballot-choice"]:checked { background: $tint; border: 2px solid $accent; padding: 12px 15px; }
QRadioButton[role="ballot-choice"][many="true"] { padding: 7px 16px; }
QRadioButton[role="ballot-choice"][many="true"]:checked { padding: 6px 15px; }
QFrame[role="ballot-option"] { border: 1px solid $line; border-radius: 8px; }
QPushButton[role="ballot-mark"] { font-size: $px20; padding: 10px 20px; min-width: 44px; }
QPushButton[role="ballot-mark"]:checked { background: $accent; border-color: $accent; color: $on_accent;
    font-weight: 600; }
QPushButton[role="ballot-mark"]:disabled { color: $disabled; }
QSplitter::handle { background: transparent; }
QMenu { background: $surface; border: 1px solid $edge; border-radius: 6px; padding: 4px; }
QMenu::item { padding: 8px 24px 8px 12px; border-radius: 4px; }
QMenu::item:selected { background: $tint; color: $accent; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
"""
)
