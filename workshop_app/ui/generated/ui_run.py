# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'run.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QCheckBox, QComboBox,
    QFrame, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QListView, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QSpinBox, QStackedWidget,
    QToolButton, QVBoxLayout, QWidget)

from workshop_app.ui.widgets.contributions_view import ContributionsView
from workshop_app.ui.widgets.empty_state import EmptyState
from workshop_app.ui.widgets.marked_entry import MarkedEntry
from workshop_app.ui.widgets.script_label import ScriptLabel
from workshop_app.ui.widgets.timer_label import TimerLabel
from workshop_app.ui.widgets.whole_label import WholeLabel

from workshop_app.ui.piecework import set_up

class Ui_RunPage(object):
    def setupUi(self, RunPage):
        set_up(self, RunPage)

    def pieces(self, RunPage):
        if not RunPage.objectName():
            RunPage.setObjectName(u"RunPage")
        yield
        self.RunPage_layout = QVBoxLayout(RunPage)
        self.RunPage_layout.setSpacing(0)
        self.RunPage_layout.setObjectName(u"RunPage_layout")
        self.RunPage_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.stack = QStackedWidget(RunPage)
        self.stack.setObjectName(u"stack")
        yield
        self.no_session = EmptyState(self.stack)
        self.no_session.setObjectName(u"no_session")
        self.stack.addWidget(self.no_session)
        yield
        self.before = QWidget(self.stack)
        self.before.setObjectName(u"before")
        yield
        self.before_layout = QVBoxLayout(self.before)
        self.before_layout.setSpacing(12)
        self.before_layout.setObjectName(u"before_layout")
        self.before_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.before_title = QLabel(self.before)
        self.before_title.setObjectName(u"before_title")
        self.before_title.setProperty(u"role", u"h1")
        self.before_title.setWordWrap(True)

        self.before_layout.addWidget(self.before_title)

        yield
        self.before_about = QLabel(self.before)
        self.before_about.setObjectName(u"before_about")
        self.before_about.setProperty(u"role", u"quiet")
        self.before_about.setWordWrap(True)

        self.before_layout.addWidget(self.before_about)

        yield
        self.before_card = QFrame(self.before)
        self.before_card.setObjectName(u"before_card")
        self.before_card.setProperty(u"role", u"card")
        yield
        self.before_card_layout = QVBoxLayout(self.before_card)
        self.before_card_layout.setSpacing(12)
        self.before_card_layout.setObjectName(u"before_card_layout")
        self.before_card_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.before_ready = QLabel(self.before_card)
        self.before_ready.setObjectName(u"before_ready")
        self.before_ready.setProperty(u"role", u"h3")
        self.before_ready.setWordWrap(True)

        self.before_card_layout.addWidget(self.before_ready)

        yield
        self.before_missing = QLabel(self.before_card)
        self.before_missing.setObjectName(u"before_missing")
        self.before_missing.setWordWrap(True)

        self.before_card_layout.addWidget(self.before_missing)

        yield
        self.before_buttons = QHBoxLayout()
        self.before_buttons.setSpacing(8)
        self.before_buttons.setObjectName(u"before_buttons")
        self.before_buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.begin = QPushButton(self.before_card)
        self.begin.setObjectName(u"begin")
        self.begin.setProperty(u"role", u"primary")

        self.before_buttons.addWidget(self.begin)

        yield
        self.to_plan = QPushButton(self.before_card)
        self.to_plan.setObjectName(u"to_plan")

        self.before_buttons.addWidget(self.to_plan)

        yield
        self.cards = QPushButton(self.before_card)
        self.cards.setObjectName(u"cards")

        self.before_buttons.addWidget(self.cards)

        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.before_buttons.addItem(self.spacer1)


        self.before_card_layout.addLayout(self.before_buttons)


        self.before_layout.addWidget(self.before_card)

        yield
        self.preflight_card = QFrame(self.before)
        self.preflight_card.setObjectName(u"preflight_card")
        self.preflight_card.setProperty(u"role", u"card")
        yield
        self.preflight_layout = QVBoxLayout(self.preflight_card)
        self.preflight_layout.setSpacing(8)
        self.preflight_layout.setObjectName(u"preflight_layout")
        self.preflight_layout.setContentsMargins(24, 16, 24, 16)
        yield
        self.preflight_head = QHBoxLayout()
        self.preflight_head.setSpacing(8)
        self.preflight_head.setObjectName(u"preflight_head")
        self.preflight_head.setContentsMargins(0, 0, 0, 0)
        yield
        self.preflight_title = QLabel(self.preflight_card)
        self.preflight_title.setObjectName(u"preflight_title")
        self.preflight_title.setProperty(u"role", u"h3")
        self.preflight_title.setWordWrap(True)

        self.preflight_head.addWidget(self.preflight_title)

        yield
        self.look_again = QPushButton(self.preflight_card)
        self.look_again.setObjectName(u"look_again")

        self.preflight_head.addWidget(self.look_again)

        self.preflight_head.setStretch(0, 1)

        self.preflight_layout.addLayout(self.preflight_head)

        yield
        self.preflight_rows = QWidget(self.preflight_card)
        self.preflight_rows.setObjectName(u"preflight_rows")
        yield
        self.preflight_rows_layout = QVBoxLayout(self.preflight_rows)
        self.preflight_rows_layout.setSpacing(4)
        self.preflight_rows_layout.setObjectName(u"preflight_rows_layout")
        self.preflight_rows_layout.setContentsMargins(0, 0, 0, 0)

        self.preflight_layout.addWidget(self.preflight_rows)


        self.before_layout.addWidget(self.preflight_card)

        yield
        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.before_layout.addItem(self.spacer2)

        self.stack.addWidget(self.before)
        yield
        self.running = QWidget(self.stack)
        self.running.setObjectName(u"running")
        yield
        self.running_layout = QHBoxLayout(self.running)
        self.running_layout.setSpacing(0)
        self.running_layout.setObjectName(u"running_layout")
        self.running_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.agenda_side = QWidget(self.running)
        self.agenda_side.setObjectName(u"agenda_side")
        yield
        self.agenda_side_layout = QVBoxLayout(self.agenda_side)
        self.agenda_side_layout.setSpacing(8)
        self.agenda_side_layout.setObjectName(u"agenda_side_layout")
        self.agenda_side_layout.setContentsMargins(12, 16, 12, 16)
        yield
        self.agenda_title = QLabel(self.agenda_side)
        self.agenda_title.setObjectName(u"agenda_title")
        self.agenda_title.setProperty(u"role", u"h3")

        self.agenda_side_layout.addWidget(self.agenda_title)

        yield
        self.agenda = QListView(self.agenda_side)
        self.agenda.setObjectName(u"agenda")
        self.agenda.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.agenda.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.agenda_side_layout.addWidget(self.agenda)

        yield
        self.late_row = QHBoxLayout()
        self.late_row.setSpacing(8)
        self.late_row.setObjectName(u"late_row")
        self.late_row.setContentsMargins(0, 0, 0, 0)
        yield
        self.late = QLabel(self.agenda_side)
        self.late.setObjectName(u"late")
        self.late.setProperty(u"role", u"quiet")
        self.late.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.late.sizePolicy().hasHeightForWidth())
        self.late.setSizePolicy(sizePolicy)

        self.late_row.addWidget(self.late)

        yield
        self.trim = QPushButton(self.agenda_side)
        self.trim.setObjectName(u"trim")
        self.trim.setProperty(u"role", u"quiet")

        self.late_row.addWidget(self.trim)


        self.agenda_side_layout.addLayout(self.late_row)

        yield
        self.heads_pair = QWidget(self.agenda_side)
        self.heads_pair.setObjectName(u"heads_pair")
        yield
        self.heads_pair_layout = QHBoxLayout(self.heads_pair)
        self.heads_pair_layout.setSpacing(6)
        self.heads_pair_layout.setObjectName(u"heads_pair_layout")
        self.heads_pair_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.heads_label = QLabel(self.heads_pair)
        self.heads_label.setObjectName(u"heads_label")

        self.heads_pair_layout.addWidget(self.heads_label)

        yield
        self.heads = QSpinBox(self.heads_pair)
        self.heads.setObjectName(u"heads")
        self.heads.setMinimum(-1)
        self.heads.setMaximum(2000)

        self.heads_pair_layout.addWidget(self.heads)


        self.agenda_side_layout.addWidget(self.heads_pair)


        self.running_layout.addWidget(self.agenda_side)

        yield
        self.work = QWidget(self.running)
        self.work.setObjectName(u"work")
        yield
        self.work_layout = QVBoxLayout(self.work)
        self.work_layout.setSpacing(8)
        self.work_layout.setObjectName(u"work_layout")
        self.work_layout.setContentsMargins(16, 24, 16, 16)
        yield
        self.head = QHBoxLayout()
        self.head.setSpacing(16)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        yield
        self.title_block = QVBoxLayout()
        self.title_block.setSpacing(4)
        self.title_block.setObjectName(u"title_block")
        self.title_block.setContentsMargins(0, 0, 0, 0)
        yield
        self.about_row = QHBoxLayout()
        self.about_row.setSpacing(8)
        self.about_row.setObjectName(u"about_row")
        self.about_row.setContentsMargins(0, 0, 0, 0)
        yield
        self.about = QLabel(self.work)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.about.sizePolicy().hasHeightForWidth())
        self.about.setSizePolicy(sizePolicy1)

        self.about_row.addWidget(self.about)

        yield
        self.links = QHBoxLayout()
        self.links.setSpacing(8)
        self.links.setObjectName(u"links")
        self.links.setContentsMargins(0, 0, 0, 0)
        yield
        self.mirror = QPushButton(self.work)
        self.mirror.setObjectName(u"mirror")
        self.mirror.setProperty(u"role", u"quiet")

        self.links.addWidget(self.mirror)

        yield
        self.to_room = QPushButton(self.work)
        self.to_room.setObjectName(u"to_room")
        self.to_room.setProperty(u"role", u"quiet")

        self.links.addWidget(self.to_room)

        yield
        self.script_show = QPushButton(self.work)
        self.script_show.setObjectName(u"script_show")
        self.script_show.setProperty(u"role", u"quiet")

        self.links.addWidget(self.script_show)

        yield
        self.links_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.links.addItem(self.links_end)


        self.about_row.addLayout(self.links)

        self.about_row.setStretch(0, 1)

        self.title_block.addLayout(self.about_row)

        yield
        self.prompt = WholeLabel(self.work)
        self.prompt.setObjectName(u"prompt")
        self.prompt.setProperty(u"role", u"h2")

        self.title_block.addWidget(self.prompt)

        yield
        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.title_block.addItem(self.spacer3)


        self.head.addLayout(self.title_block)

        yield
        self.clock_row = QHBoxLayout()
        self.clock_row.setSpacing(16)
        self.clock_row.setObjectName(u"clock_row")
        self.clock_row.setContentsMargins(0, 0, 0, 0)
        yield
        self.timer = TimerLabel(self.work)
        self.timer.setObjectName(u"timer")

        self.clock_row.addWidget(self.timer)

        yield
        self.steps = QVBoxLayout()
        self.steps.setSpacing(6)
        self.steps.setObjectName(u"steps")
        self.steps.setContentsMargins(0, 0, 0, 0)
        yield
        self.minutes = QHBoxLayout()
        self.minutes.setSpacing(6)
        self.minutes.setObjectName(u"minutes")
        self.minutes.setContentsMargins(0, 0, 0, 0)
        yield
        self.less_time = QPushButton(self.work)
        self.less_time.setObjectName(u"less_time")

        self.minutes.addWidget(self.less_time)

        yield
        self.more_time = QPushButton(self.work)
        self.more_time.setObjectName(u"more_time")

        self.minutes.addWidget(self.more_time)


        self.steps.addLayout(self.minutes)

        yield
        self.turns = QHBoxLayout()
        self.turns.setSpacing(6)
        self.turns.setObjectName(u"turns")
        self.turns.setContentsMargins(0, 0, 0, 0)
        yield
        self.back = QPushButton(self.work)
        self.back.setObjectName(u"back")

        self.turns.addWidget(self.back)

        yield
        self.next = QPushButton(self.work)
        self.next.setObjectName(u"next")

        self.turns.addWidget(self.next)


        self.steps.addLayout(self.turns)

        yield
        self.spacer4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.steps.addItem(self.spacer4)


        self.clock_row.addLayout(self.steps)


        self.head.addLayout(self.clock_row)

        self.head.setStretch(0, 1)

        self.work_layout.addLayout(self.head)

        yield
        self.script_card = QFrame(self.work)
        self.script_card.setObjectName(u"script_card")
        self.script_card.setProperty(u"role", u"well")
        yield
        self.script_card_layout = QVBoxLayout(self.script_card)
        self.script_card_layout.setSpacing(4)
        self.script_card_layout.setObjectName(u"script_card_layout")
        self.script_card_layout.setContentsMargins(16, 8, 16, 12)
        yield
        self.script_head = QHBoxLayout()
        self.script_head.setSpacing(8)
        self.script_head.setObjectName(u"script_head")
        self.script_head.setContentsMargins(0, 0, 0, 0)
        yield
        self.script_title = QLabel(self.script_card)
        self.script_title.setObjectName(u"script_title")
        sizePolicy.setHeightForWidth(self.script_title.sizePolicy().hasHeightForWidth())
        self.script_title.setSizePolicy(sizePolicy)
        self.script_title.setWordWrap(True)
        self.script_title.setProperty(u"role", u"h3")

        self.script_head.addWidget(self.script_title)

        yield
        self.script_read = QCheckBox(self.script_card)
        self.script_read.setObjectName(u"script_read")

        self.script_head.addWidget(self.script_read)

        yield
        self.script_hide = QPushButton(self.script_card)
        self.script_hide.setObjectName(u"script_hide")
        self.script_hide.setProperty(u"role", u"quiet")

        self.script_head.addWidget(self.script_hide)


        self.script_card_layout.addLayout(self.script_head)

        yield
        self.script_scroll = QScrollArea(self.script_card)
        self.script_scroll.setObjectName(u"script_scroll")
        self.script_scroll.setWidgetResizable(True)
        self.script_scroll.setFrameShape(QFrame.Shape.NoFrame)
        yield
        self.script_body = QWidget(self.script_scroll.viewport())
        self.script_body.setObjectName(u"script_body")
        self.script_body.setProperty(u"role", u"body")
        yield
        self.script_body_layout = QVBoxLayout(self.script_body)
        self.script_body_layout.setSpacing(0)
        self.script_body_layout.setObjectName(u"script_body_layout")
        self.script_body_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.script = ScriptLabel(self.script_body)
        self.script.setObjectName(u"script")
        self.script.setWordWrap(True)
        self.script.setTextFormat(Qt.TextFormat.PlainText)
        self.script.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.script_body_layout.addWidget(self.script)

        self.script_scroll.setWidget(self.script_body)

        self.script_card_layout.addWidget(self.script_scroll)


        self.work_layout.addWidget(self.script_card)

        yield
        self.private_strip = QFrame(self.work)
        self.private_strip.setObjectName(u"private_strip")
        self.private_strip.setProperty(u"role", u"well")
        yield
        self.private_layout = QHBoxLayout(self.private_strip)
        self.private_layout.setSpacing(8)
        self.private_layout.setObjectName(u"private_layout")
        self.private_layout.setContentsMargins(16, 8, 8, 8)
        yield
        self.private_words = QLabel(self.private_strip)
        self.private_words.setObjectName(u"private_words")
        self.private_words.setWordWrap(True)

        self.private_layout.addWidget(self.private_words)

        yield
        self.private_turn = QPushButton(self.private_strip)
        self.private_turn.setObjectName(u"private_turn")

        self.private_layout.addWidget(self.private_turn)

        self.private_layout.setStretch(0, 1)

        self.work_layout.addWidget(self.private_strip)

        yield
        self.entry_card = QFrame(self.work)
        self.entry_card.setObjectName(u"entry_card")
        self.entry_card.setProperty(u"role", u"entry")
        yield
        self.entry_card_layout = QVBoxLayout(self.entry_card)
        self.entry_card_layout.setSpacing(6)
        self.entry_card_layout.setObjectName(u"entry_card_layout")
        self.entry_card_layout.setContentsMargins(14, 8, 14, 8)
        yield
        self.editing = QLabel(self.entry_card)
        self.editing.setObjectName(u"editing")
        self.editing.setProperty(u"role", u"small")

        self.entry_card_layout.addWidget(self.editing)

        yield
        self.entry = MarkedEntry(self.entry_card)
        self.entry.setObjectName(u"entry")

        self.entry_card_layout.addWidget(self.entry)

        yield
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        yield
        self.fields = QWidget(self.entry_card)
        self.fields.setObjectName(u"fields")
        sizePolicy.setHeightForWidth(self.fields.sizePolicy().hasHeightForWidth())
        self.fields.setSizePolicy(sizePolicy)
        yield
        self.kind_pair = QWidget(self.fields)
        self.kind_pair.setObjectName(u"kind_pair")
        yield
        self.kind_pair_layout = QHBoxLayout(self.kind_pair)
        self.kind_pair_layout.setSpacing(6)
        self.kind_pair_layout.setObjectName(u"kind_pair_layout")
        self.kind_pair_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.kind_label = QLabel(self.kind_pair)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"small")

        self.kind_pair_layout.addWidget(self.kind_label)

        yield
        self.kind = QComboBox(self.kind_pair)
        self.kind.setObjectName(u"kind")

        self.kind_pair_layout.addWidget(self.kind)

        yield
        self.themes_pair = QWidget(self.fields)
        self.themes_pair.setObjectName(u"themes_pair")
        yield
        self.themes_pair_layout = QHBoxLayout(self.themes_pair)
        self.themes_pair_layout.setSpacing(6)
        self.themes_pair_layout.setObjectName(u"themes_pair_layout")
        self.themes_pair_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.themes_label = QLabel(self.themes_pair)
        self.themes_label.setObjectName(u"themes_label")
        self.themes_label.setProperty(u"role", u"small")

        self.themes_pair_layout.addWidget(self.themes_label)

        yield
        self.themes = QToolButton(self.themes_pair)
        self.themes.setObjectName(u"themes")
        self.themes.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.themes_pair_layout.addWidget(self.themes)

        yield
        self.heard_pair = QWidget(self.fields)
        self.heard_pair.setObjectName(u"heard_pair")
        yield
        self.heard_pair_layout = QHBoxLayout(self.heard_pair)
        self.heard_pair_layout.setSpacing(6)
        self.heard_pair_layout.setObjectName(u"heard_pair_layout")
        self.heard_pair_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.heard_label = QLabel(self.heard_pair)
        self.heard_label.setObjectName(u"heard_label")
        self.heard_label.setProperty(u"role", u"small")

        self.heard_pair_layout.addWidget(self.heard_label)

        yield
        self.heard = QSpinBox(self.heard_pair)
        self.heard.setObjectName(u"heard")
        self.heard.setMinimum(-1)
        self.heard.setMaximum(2000)

        self.heard_pair_layout.addWidget(self.heard)

        yield
        self.table_pair = QWidget(self.fields)
        self.table_pair.setObjectName(u"table_pair")
        yield
        self.table_pair_layout = QHBoxLayout(self.table_pair)
        self.table_pair_layout.setSpacing(6)
        self.table_pair_layout.setObjectName(u"table_pair_layout")
        self.table_pair_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.table_label = QLabel(self.table_pair)
        self.table_label.setObjectName(u"table_label")
        self.table_label.setProperty(u"role", u"small")

        self.table_pair_layout.addWidget(self.table_label)

        yield
        self.table = QSpinBox(self.table_pair)
        self.table.setObjectName(u"table")
        self.table.setMinimum(1)
        self.table.setMaximum(20)

        self.table_pair_layout.addWidget(self.table)

        yield
        self.card = QToolButton(self.fields)
        self.card.setObjectName(u"card")
        self.card.setCheckable(True)
        yield
        self.batch = QToolButton(self.fields)
        self.batch.setObjectName(u"batch")
        self.batch.setCheckable(True)

        self.foot.addWidget(self.fields)

        yield
        self.hint = QLabel(self.entry_card)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"chip")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.hint.sizePolicy().hasHeightForWidth())
        self.hint.setSizePolicy(sizePolicy2)

        self.foot.addWidget(self.hint)


        self.entry_card_layout.addLayout(self.foot)


        self.work_layout.addWidget(self.entry_card)

        yield
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self.tools.setObjectName(u"tools")
        self.tools.setContentsMargins(0, 0, 0, 0)
        yield
        self.status = QLabel(self.work)
        self.status.setObjectName(u"status")
        self.status.setProperty(u"role", u"quiet")
        sizePolicy.setHeightForWidth(self.status.sizePolicy().hasHeightForWidth())
        self.status.setSizePolicy(sizePolicy)

        self.tools.addWidget(self.status)

        yield
        self.list_tools = QHBoxLayout()
        self.list_tools.setSpacing(8)
        self.list_tools.setObjectName(u"list_tools")
        self.list_tools.setContentsMargins(0, 0, 0, 0)
        yield
        self.find_label = QLabel(self.work)
        self.find_label.setObjectName(u"find_label")
        self.find_label.setProperty(u"role", u"quiet")

        self.list_tools.addWidget(self.find_label)

        yield
        self.find = QLineEdit(self.work)
        self.find.setObjectName(u"find")
        self.find.setClearButtonEnabled(True)

        self.list_tools.addWidget(self.find)

        yield
        self.more = QToolButton(self.work)
        self.more.setObjectName(u"more")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.list_tools.addWidget(self.more)

        yield
        self.propose = QPushButton(self.work)
        self.propose.setObjectName(u"propose")
        self.propose.setProperty(u"role", u"primary")

        self.list_tools.addWidget(self.propose)


        self.tools.addLayout(self.list_tools)


        self.work_layout.addLayout(self.tools)

        yield
        self.list_stack = QStackedWidget(self.work)
        self.list_stack.setObjectName(u"list_stack")
        yield
        self.contributions = ContributionsView(self.list_stack)
        self.contributions.setObjectName(u"contributions")
        self.list_stack.addWidget(self.contributions)
        yield
        self.nothing_yet = EmptyState(self.list_stack)
        self.nothing_yet.setObjectName(u"nothing_yet")
        self.list_stack.addWidget(self.nothing_yet)

        self.work_layout.addWidget(self.list_stack)

        self.work_layout.setStretch(5, 1)

        self.running_layout.addWidget(self.work)

        self.running_layout.setStretch(1, 1)
        self.stack.addWidget(self.running)

        self.RunPage_layout.addWidget(self.stack)

#if QT_CONFIG(shortcut)
        self.agenda_title.setBuddy(self.agenda)
        self.heads_label.setBuddy(self.heads)
        self.kind_label.setBuddy(self.kind)
        self.themes_label.setBuddy(self.themes)
        self.heard_label.setBuddy(self.heard)
        self.table_label.setBuddy(self.table)
        self.find_label.setBuddy(self.find)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.private_turn, self.entry)
        QWidget.setTabOrder(self.entry, self.kind)
        QWidget.setTabOrder(self.kind, self.themes)
        QWidget.setTabOrder(self.themes, self.heard)
        QWidget.setTabOrder(self.heard, self.table)
        QWidget.setTabOrder(self.table, self.card)
        QWidget.setTabOrder(self.card, self.batch)
        QWidget.setTabOrder(self.batch, self.find)
        QWidget.setTabOrder(self.find, self.more)
        QWidget.setTabOrder(self.more, self.propose)
        QWidget.setTabOrder(self.propose, self.contributions)
        QWidget.setTabOrder(self.contributions, self.agenda)
        QWidget.setTabOrder(self.agenda, self.trim)
        QWidget.setTabOrder(self.trim, self.heads)
        QWidget.setTabOrder(self.heads, self.back)
        QWidget.setTabOrder(self.back, self.less_time)
        QWidget.setTabOrder(self.less_time, self.more_time)
        QWidget.setTabOrder(self.more_time, self.next)
        QWidget.setTabOrder(self.next, self.to_room)
        QWidget.setTabOrder(self.to_room, self.script_show)
        QWidget.setTabOrder(self.script_show, self.script_read)
        QWidget.setTabOrder(self.script_read, self.script_hide)
        QWidget.setTabOrder(self.script_hide, self.script_scroll)
        QWidget.setTabOrder(self.script_scroll, self.begin)
        QWidget.setTabOrder(self.begin, self.to_plan)
        QWidget.setTabOrder(self.to_plan, self.cards)
        QWidget.setTabOrder(self.cards, self.look_again)

        self.retranslateUi(RunPage)

        QMetaObject.connectSlotsByName(RunPage)
    # pieces

    def retranslateUi(self, RunPage):
        self.before_title.setText("")
        self.before_about.setText("")
        self.before_ready.setText("")
        self.before_missing.setText("")
        self.begin.setText(QCoreApplication.translate("RunPage", u"Begin the session", None))
        self.to_plan.setText(QCoreApplication.translate("RunPage", u"Go to the plan", None))
        self.cards.setText(QCoreApplication.translate("RunPage", u"Withdrawal cards\u2026", None))
        self.preflight_title.setText(QCoreApplication.translate("RunPage", u"Before people come", None))
        self.look_again.setText(QCoreApplication.translate("RunPage", u"Look again", None))
        self.agenda_title.setText(QCoreApplication.translate("RunPage", u"&Agenda", None))
#if QT_CONFIG(accessibility)
        self.agenda.setAccessibleName(QCoreApplication.translate("RunPage", u"Agenda", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.agenda.setAccessibleDescription(QCoreApplication.translate("RunPage", u"Enter turns to the chosen activity.", None))
#endif // QT_CONFIG(accessibility)
        self.late.setText("")
        self.trim.setText(QCoreApplication.translate("RunPage", u"Trim\u2026", None))
        self.heads_label.setText(QCoreApplication.translate("RunPage", u"&People in the room", None))
#if QT_CONFIG(accessibility)
        self.heads.setAccessibleName(QCoreApplication.translate("RunPage", u"People in the room", None))
#endif // QT_CONFIG(accessibility)
        self.heads.setSpecialValueText(QCoreApplication.translate("RunPage", u"\u2013", None))
        self.about.setText("")
        self.mirror.setText(QCoreApplication.translate("RunPage", u"Mirror to a stick\u2026", None))
        self.to_room.setText(QCoreApplication.translate("RunPage", u"Show to room", None))
#if QT_CONFIG(tooltip)
        self.to_room.setToolTip(QCoreApplication.translate("RunPage", u"The room sees the prompt and the time  (F5); Shift+F5 takes it away", None))
#endif // QT_CONFIG(tooltip)
        self.script_show.setText(QCoreApplication.translate("RunPage", u"What to say", None))
        self.less_time.setText(QCoreApplication.translate("RunPage", u"\u22121", None))
#if QT_CONFIG(accessibility)
        self.less_time.setAccessibleName(QCoreApplication.translate("RunPage", u"One minute less", None))
#endif // QT_CONFIG(accessibility)
        self.more_time.setText(QCoreApplication.translate("RunPage", u"+1 min", None))
        self.back.setText("")
#if QT_CONFIG(accessibility)
        self.back.setAccessibleName(QCoreApplication.translate("RunPage", u"Back to the activity before", None))
#endif // QT_CONFIG(accessibility)
        self.next.setText(QCoreApplication.translate("RunPage", u"Next", None))
        self.script_title.setText(QCoreApplication.translate("RunPage", u"Say this, word for word where it matters", None))
        self.script_read.setText(QCoreApplication.translate("RunPage", u"Read out", None))
        self.script_hide.setText(QCoreApplication.translate("RunPage", u"Hide", None))
#if QT_CONFIG(accessibility)
        self.script_scroll.setAccessibleName(QCoreApplication.translate("RunPage", u"What to say", None))
#endif // QT_CONFIG(accessibility)
        self.script.setText("")
#if QT_CONFIG(accessibility)
        self.script.setAccessibleName(QCoreApplication.translate("RunPage", u"What to say", None))
#endif // QT_CONFIG(accessibility)
        self.private_words.setText("")
        self.private_turn.setText(QCoreApplication.translate("RunPage", u"Write in private", None))
        self.editing.setText("")
#if QT_CONFIG(accessibility)
        self.entry.setAccessibleName(QCoreApplication.translate("RunPage", u"What was said", None))
#endif // QT_CONFIG(accessibility)
        self.entry.setPlaceholderText(QCoreApplication.translate("RunPage", u"Type what was said. Enter saves.", None))
        self.kind_label.setText(QCoreApplication.translate("RunPage", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("RunPage", u"Kind of contribution", None))
#endif // QT_CONFIG(accessibility)
        self.themes_label.setText(QCoreApplication.translate("RunPage", u"&Themes", None))
#if QT_CONFIG(accessibility)
        self.themes.setAccessibleName(QCoreApplication.translate("RunPage", u"Themes", None))
#endif // QT_CONFIG(accessibility)
        self.heard_label.setText(QCoreApplication.translate("RunPage", u"&Heard by", None))
#if QT_CONFIG(accessibility)
        self.heard.setAccessibleName(QCoreApplication.translate("RunPage", u"Recognised by, a show of hands", None))
#endif // QT_CONFIG(accessibility)
        self.heard.setSpecialValueText(QCoreApplication.translate("RunPage", u"\u2013", None))
        self.table_label.setText(QCoreApplication.translate("RunPage", u"Ta&ble", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("RunPage", u"Table", None))
#endif // QT_CONFIG(accessibility)
        self.card.setText(QCoreApplication.translate("RunPage", u"No card", None))
        self.batch.setText(QCoreApplication.translate("RunPage", u"Paper cards", None))
        self.hint.setText("")
        self.status.setText("")
        self.find_label.setText(QCoreApplication.translate("RunPage", u"&Find", None))
#if QT_CONFIG(accessibility)
        self.find.setAccessibleName(QCoreApplication.translate("RunPage", u"Find in what was said", None))
#endif // QT_CONFIG(accessibility)
        self.find.setPlaceholderText(QCoreApplication.translate("RunPage", u"Ctrl+F", None))
        self.more.setText(QCoreApplication.translate("RunPage", u"More", None))
#if QT_CONFIG(accessibility)
        self.more.setAccessibleName(QCoreApplication.translate("RunPage", u"More for the chosen contributions", None))
#endif // QT_CONFIG(accessibility)
        self.propose.setText(QCoreApplication.translate("RunPage", u"Make a proposal", None))
#if QT_CONFIG(accessibility)
        self.contributions.setAccessibleName(QCoreApplication.translate("RunPage", u"What was said so far", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

