# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QDateEdit,
    QFrame, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QListView, QPushButton, QSizePolicy,
    QSpinBox, QStackedWidget, QTimeEdit, QToolButton,
    QVBoxLayout, QWidget)

from workshop_app.ui.widgets.agenda_view import AgendaView
from workshop_app.ui.widgets.empty_state import EmptyState

from workshop_app.ui.piecework import set_up

class Ui_PlanPage(object):
    def setupUi(self, PlanPage):
        set_up(self, PlanPage)

    def pieces(self, PlanPage):
        if not PlanPage.objectName():
            PlanPage.setObjectName(u"PlanPage")
        yield
        self.PlanPage_layout = QVBoxLayout(PlanPage)
        self.PlanPage_layout.setSpacing(0)
        self.PlanPage_layout.setObjectName(u"PlanPage_layout")
        self.PlanPage_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.stack = QStackedWidget(PlanPage)
        self.stack.setObjectName(u"stack")
        yield
        self.no_pack = EmptyState(self.stack)
        self.no_pack.setObjectName(u"no_pack")
        self.stack.addWidget(self.no_pack)
        yield
        self.main = QWidget(self.stack)
        self.main.setObjectName(u"main")
        yield
        self.main_layout = QHBoxLayout(self.main)
        self.main_layout.setSpacing(0)
        self.main_layout.setObjectName(u"main_layout")
        self.main_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.side = QWidget(self.main)
        self.side.setObjectName(u"side")
        yield
        self.side_layout = QVBoxLayout(self.side)
        self.side_layout.setSpacing(8)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(12, 16, 12, 16)
        yield
        self.title = QLabel(self.side)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"h1")

        self.side_layout.addWidget(self.title)

        yield
        self.sessions_label = QLabel(self.side)
        self.sessions_label.setObjectName(u"sessions_label")
        self.sessions_label.setProperty(u"role", u"h3")

        self.side_layout.addWidget(self.sessions_label)

        yield
        self.sessions = QListView(self.side)
        self.sessions.setObjectName(u"sessions")
        self.sessions.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.sessions.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.side_layout.addWidget(self.sessions)

        yield
        self.new_session = QPushButton(self.side)
        self.new_session.setObjectName(u"new_session")

        self.side_layout.addWidget(self.new_session)

        yield
        self.programme_card = QFrame(self.side)
        self.programme_card.setObjectName(u"programme_card")
        self.programme_card.setProperty(u"role", u"card")
        yield
        self.programme_card_layout = QVBoxLayout(self.programme_card)
        self.programme_card_layout.setSpacing(6)
        self.programme_card_layout.setObjectName(u"programme_card_layout")
        self.programme_card_layout.setContentsMargins(12, 12, 12, 12)
        yield
        self.programme_label = QLabel(self.programme_card)
        self.programme_label.setObjectName(u"programme_label")
        self.programme_label.setProperty(u"role", u"small")

        self.programme_card_layout.addWidget(self.programme_label)

        yield
        self.programmes = QLabel(self.programme_card)
        self.programmes.setObjectName(u"programmes")
        self.programmes.setWordWrap(True)
        self.programmes.setTextFormat(Qt.TextFormat.PlainText)

        self.programme_card_layout.addWidget(self.programmes)

        yield
        self.import_pack = QPushButton(self.programme_card)
        self.import_pack.setObjectName(u"import_pack")

        self.programme_card_layout.addWidget(self.import_pack)


        self.side_layout.addWidget(self.programme_card)


        self.main_layout.addWidget(self.side)

        yield
        self.editor_stack = QStackedWidget(self.main)
        self.editor_stack.setObjectName(u"editor_stack")
        yield
        self.no_session = EmptyState(self.editor_stack)
        self.no_session.setObjectName(u"no_session")
        self.editor_stack.addWidget(self.no_session)
        yield
        self.editor = QWidget(self.editor_stack)
        self.editor.setObjectName(u"editor")
        yield
        self.editor_layout = QVBoxLayout(self.editor)
        self.editor_layout.setSpacing(10)
        self.editor_layout.setObjectName(u"editor_layout")
        self.editor_layout.setContentsMargins(16, 24, 16, 16)
        yield
        self.fields = QWidget(self.editor)
        self.fields.setObjectName(u"fields")
        yield
        self.title_box = QWidget(self.fields)
        self.title_box.setObjectName(u"title_box")
        yield
        self.title_box_layout = QVBoxLayout(self.title_box)
        self.title_box_layout.setSpacing(4)
        self.title_box_layout.setObjectName(u"title_box_layout")
        self.title_box_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.session_title_label = QLabel(self.title_box)
        self.session_title_label.setObjectName(u"session_title_label")
        self.session_title_label.setProperty(u"role", u"small")

        self.title_box_layout.addWidget(self.session_title_label)

        yield
        self.session_title = QLineEdit(self.title_box)
        self.session_title.setObjectName(u"session_title")
        self.session_title.setMaxLength(120)

        self.title_box_layout.addWidget(self.session_title)

        yield
        self.borough_box = QWidget(self.fields)
        self.borough_box.setObjectName(u"borough_box")
        yield
        self.borough_box_layout = QVBoxLayout(self.borough_box)
        self.borough_box_layout.setSpacing(4)
        self.borough_box_layout.setObjectName(u"borough_box_layout")
        self.borough_box_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.borough_label = QLabel(self.borough_box)
        self.borough_label.setObjectName(u"borough_label")
        self.borough_label.setProperty(u"role", u"small")

        self.borough_box_layout.addWidget(self.borough_label)

        yield
        self.borough = QComboBox(self.borough_box)
        self.borough.setObjectName(u"borough")
        self.borough.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.borough.setMinimumContentsLength(12)

        self.borough_box_layout.addWidget(self.borough)

        yield
        self.group_box = QWidget(self.fields)
        self.group_box.setObjectName(u"group_box")
        yield
        self.group_box_layout = QVBoxLayout(self.group_box)
        self.group_box_layout.setSpacing(4)
        self.group_box_layout.setObjectName(u"group_box_layout")
        self.group_box_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.group_label = QLabel(self.group_box)
        self.group_label.setObjectName(u"group_label")
        self.group_label.setProperty(u"role", u"small")

        self.group_box_layout.addWidget(self.group_label)

        yield
        self.group = QComboBox(self.group_box)
        self.group.setObjectName(u"group")
        self.group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.group.setMinimumContentsLength(12)

        self.group_box_layout.addWidget(self.group)

        yield
        self.tables_box = QWidget(self.fields)
        self.tables_box.setObjectName(u"tables_box")
        yield
        self.tables_box_layout = QVBoxLayout(self.tables_box)
        self.tables_box_layout.setSpacing(4)
        self.tables_box_layout.setObjectName(u"tables_box_layout")
        self.tables_box_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.tables_label = QLabel(self.tables_box)
        self.tables_label.setObjectName(u"tables_label")
        self.tables_label.setProperty(u"role", u"small")

        self.tables_box_layout.addWidget(self.tables_label)

        yield
        self.tables = QSpinBox(self.tables_box)
        self.tables.setObjectName(u"tables")
        self.tables.setMinimum(1)
        self.tables.setMaximum(20)

        self.tables_box_layout.addWidget(self.tables)

        yield
        self.date_box = QWidget(self.fields)
        self.date_box.setObjectName(u"date_box")
        yield
        self.date_box_layout = QVBoxLayout(self.date_box)
        self.date_box_layout.setSpacing(4)
        self.date_box_layout.setObjectName(u"date_box_layout")
        self.date_box_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.date_label = QLabel(self.date_box)
        self.date_label.setObjectName(u"date_label")
        self.date_label.setProperty(u"role", u"small")

        self.date_box_layout.addWidget(self.date_label)

        yield
        self.date = QDateEdit(self.date_box)
        self.date.setObjectName(u"date")
        self.date.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.date.setCalendarPopup(True)
        self.date.setDisplayFormat(u"d MMM yyyy")

        self.date_box_layout.addWidget(self.date)

        yield
        self.start_box = QWidget(self.fields)
        self.start_box.setObjectName(u"start_box")
        yield
        self.start_box_layout = QVBoxLayout(self.start_box)
        self.start_box_layout.setSpacing(4)
        self.start_box_layout.setObjectName(u"start_box_layout")
        self.start_box_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.start_label = QLabel(self.start_box)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setProperty(u"role", u"small")

        self.start_box_layout.addWidget(self.start_label)

        yield
        self.start = QTimeEdit(self.start_box)
        self.start.setObjectName(u"start")
        self.start.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.start.setDisplayFormat(u"HH:mm")

        self.start_box_layout.addWidget(self.start)

        yield
        self.expected_box = QWidget(self.fields)
        self.expected_box.setObjectName(u"expected_box")
        yield
        self.expected_box_layout = QVBoxLayout(self.expected_box)
        self.expected_box_layout.setSpacing(4)
        self.expected_box_layout.setObjectName(u"expected_box_layout")
        self.expected_box_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.expected_label = QLabel(self.expected_box)
        self.expected_label.setObjectName(u"expected_label")
        self.expected_label.setProperty(u"role", u"small")

        self.expected_box_layout.addWidget(self.expected_label)

        yield
        self.expected = QSpinBox(self.expected_box)
        self.expected.setObjectName(u"expected")
        self.expected.setKeyboardTracking(False)
        self.expected.setMinimum(0)
        self.expected.setMaximum(2000)

        self.expected_box_layout.addWidget(self.expected)

        yield
        self.venue_box = QWidget(self.fields)
        self.venue_box.setObjectName(u"venue_box")
        yield
        self.venue_box_layout = QVBoxLayout(self.venue_box)
        self.venue_box_layout.setSpacing(4)
        self.venue_box_layout.setObjectName(u"venue_box_layout")
        self.venue_box_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.venue_label = QLabel(self.venue_box)
        self.venue_label.setObjectName(u"venue_label")
        self.venue_label.setProperty(u"role", u"small")

        self.venue_box_layout.addWidget(self.venue_label)

        yield
        self.venue = QLineEdit(self.venue_box)
        self.venue.setObjectName(u"venue")
        self.venue.setMaxLength(200)

        self.venue_box_layout.addWidget(self.venue)


        self.editor_layout.addWidget(self.fields)

        yield
        self.agenda_head = QHBoxLayout()
        self.agenda_head.setSpacing(6)
        self.agenda_head.setObjectName(u"agenda_head")
        self.agenda_head.setContentsMargins(0, 0, 0, 0)
        yield
        self.agenda_label = QLabel(self.editor)
        self.agenda_label.setObjectName(u"agenda_label")
        self.agenda_label.setProperty(u"role", u"h3")

        self.agenda_head.addWidget(self.agenda_label)

        yield
        self.totals = QLabel(self.editor)
        self.totals.setObjectName(u"totals")
        self.totals.setProperty(u"role", u"quiet")
        self.totals.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.totals.sizePolicy().hasHeightForWidth())
        self.totals.setSizePolicy(sizePolicy)

        self.agenda_head.addWidget(self.totals)

        yield
        self.up = QToolButton(self.editor)
        self.up.setObjectName(u"up")
        self.up.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.up.setProperty(u"role", u"quiet")

        self.agenda_head.addWidget(self.up)

        yield
        self.down = QToolButton(self.editor)
        self.down.setObjectName(u"down")
        self.down.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.down.setProperty(u"role", u"quiet")

        self.agenda_head.addWidget(self.down)

        yield
        self.add = QToolButton(self.editor)
        self.add.setObjectName(u"add")
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.add.setProperty(u"role", u"quiet")

        self.agenda_head.addWidget(self.add)

        yield
        self.remove = QToolButton(self.editor)
        self.remove.setObjectName(u"remove")
        self.remove.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.remove.setProperty(u"role", u"quiet")

        self.agenda_head.addWidget(self.remove)

        yield
        self.undo = QToolButton(self.editor)
        self.undo.setObjectName(u"undo")
        self.undo.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.undo.setProperty(u"role", u"quiet")

        self.agenda_head.addWidget(self.undo)

        yield
        self.redo = QToolButton(self.editor)
        self.redo.setObjectName(u"redo")
        self.redo.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.redo.setProperty(u"role", u"quiet")

        self.agenda_head.addWidget(self.redo)


        self.editor_layout.addLayout(self.agenda_head)

        yield
        self.agenda = AgendaView(self.editor)
        self.agenda.setObjectName(u"agenda")

        self.editor_layout.addWidget(self.agenda)

        yield
        self.prompt_box = QWidget(self.editor)
        self.prompt_box.setObjectName(u"prompt_box")
        yield
        self.prompt_box_layout = QVBoxLayout(self.prompt_box)
        self.prompt_box_layout.setSpacing(4)
        self.prompt_box_layout.setObjectName(u"prompt_box_layout")
        self.prompt_box_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.prompt_label = QLabel(self.prompt_box)
        self.prompt_label.setObjectName(u"prompt_label")
        self.prompt_label.setProperty(u"role", u"small")

        self.prompt_box_layout.addWidget(self.prompt_label)

        yield
        self.prompt = QLineEdit(self.prompt_box)
        self.prompt.setObjectName(u"prompt")
        self.prompt.setMaxLength(300)

        self.prompt_box_layout.addWidget(self.prompt)


        self.editor_layout.addWidget(self.prompt_box)

        yield
        self.duties_card = QFrame(self.editor)
        self.duties_card.setObjectName(u"duties_card")
        self.duties_card.setProperty(u"role", u"card")
        yield
        self.duties_card_layout = QVBoxLayout(self.duties_card)
        self.duties_card_layout.setSpacing(6)
        self.duties_card_layout.setObjectName(u"duties_card_layout")
        self.duties_card_layout.setContentsMargins(12, 12, 12, 12)
        yield
        self.ready = QWidget(self.duties_card)
        self.ready.setObjectName(u"ready")
        yield
        self.ready_layout = QVBoxLayout(self.ready)
        self.ready_layout.setSpacing(6)
        self.ready_layout.setObjectName(u"ready_layout")
        self.ready_layout.setContentsMargins(0, 0, 0, 0)

        self.duties_card_layout.addWidget(self.ready)


        self.editor_layout.addWidget(self.duties_card)

        yield
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        yield
        self.saved = QLabel(self.editor)
        self.saved.setObjectName(u"saved")
        self.saved.setProperty(u"role", u"quiet")
        self.saved.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.saved.sizePolicy().hasHeightForWidth())
        self.saved.setSizePolicy(sizePolicy)

        self.foot.addWidget(self.saved)

        yield
        self.acts = QWidget(self.editor)
        self.acts.setObjectName(u"acts")
        yield
        self.dry_run = QPushButton(self.acts)
        self.dry_run.setObjectName(u"dry_run")
        yield
        self.print_kit = QPushButton(self.acts)
        self.print_kit.setObjectName(u"print_kit")
        yield
        self.preflight = QPushButton(self.acts)
        self.preflight.setObjectName(u"preflight")
        yield
        self.open_run = QPushButton(self.acts)
        self.open_run.setObjectName(u"open_run")
        self.open_run.setProperty(u"role", u"primary")

        self.foot.addWidget(self.acts)


        self.editor_layout.addLayout(self.foot)

        self.editor_layout.setStretch(2, 1)
        self.editor_stack.addWidget(self.editor)

        self.main_layout.addWidget(self.editor_stack)

        self.main_layout.setStretch(1, 1)
        self.stack.addWidget(self.main)

        self.PlanPage_layout.addWidget(self.stack)

#if QT_CONFIG(shortcut)
        self.sessions_label.setBuddy(self.sessions)
        self.session_title_label.setBuddy(self.session_title)
        self.borough_label.setBuddy(self.borough)
        self.group_label.setBuddy(self.group)
        self.tables_label.setBuddy(self.tables)
        self.date_label.setBuddy(self.date)
        self.start_label.setBuddy(self.start)
        self.expected_label.setBuddy(self.expected)
        self.venue_label.setBuddy(self.venue)
        self.agenda_label.setBuddy(self.agenda)
        self.prompt_label.setBuddy(self.prompt)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sessions, self.new_session)
        QWidget.setTabOrder(self.new_session, self.import_pack)
        QWidget.setTabOrder(self.import_pack, self.session_title)
        QWidget.setTabOrder(self.session_title, self.borough)
        QWidget.setTabOrder(self.borough, self.group)
        QWidget.setTabOrder(self.group, self.tables)
        QWidget.setTabOrder(self.tables, self.date)
        QWidget.setTabOrder(self.date, self.start)
        QWidget.setTabOrder(self.start, self.expected)
        QWidget.setTabOrder(self.expected, self.venue)
        QWidget.setTabOrder(self.venue, self.agenda)
        QWidget.setTabOrder(self.agenda, self.up)
        QWidget.setTabOrder(self.up, self.down)
        QWidget.setTabOrder(self.down, self.add)
        QWidget.setTabOrder(self.add, self.remove)
        QWidget.setTabOrder(self.remove, self.undo)
        QWidget.setTabOrder(self.undo, self.redo)
        QWidget.setTabOrder(self.redo, self.prompt)
        QWidget.setTabOrder(self.prompt, self.dry_run)
        QWidget.setTabOrder(self.dry_run, self.print_kit)
        QWidget.setTabOrder(self.print_kit, self.preflight)
        QWidget.setTabOrder(self.preflight, self.open_run)

        self.retranslateUi(PlanPage)

        QMetaObject.connectSlotsByName(PlanPage)
    # pieces

    def retranslateUi(self, PlanPage):
        self.title.setText(QCoreApplication.translate("PlanPage", u"Plan", None))
        self.sessions_label.setText(QCoreApplication.translate("PlanPage", u"&Sessions", None))
#if QT_CONFIG(accessibility)
        self.sessions.setAccessibleName(QCoreApplication.translate("PlanPage", u"Sessions", None))
#endif // QT_CONFIG(accessibility)
        self.new_session.setText(QCoreApplication.translate("PlanPage", u"New session", None))
        self.programme_label.setText(QCoreApplication.translate("PlanPage", u"Programme", None))
        self.programmes.setText("")
        self.import_pack.setText(QCoreApplication.translate("PlanPage", u"Import a pack\u2026", None))
        self.session_title_label.setText(QCoreApplication.translate("PlanPage", u"&Title", None))
#if QT_CONFIG(accessibility)
        self.session_title.setAccessibleName(QCoreApplication.translate("PlanPage", u"Title of the session", None))
#endif // QT_CONFIG(accessibility)
        self.borough_label.setText(QCoreApplication.translate("PlanPage", u"&Borough", None))
#if QT_CONFIG(accessibility)
        self.borough.setAccessibleName(QCoreApplication.translate("PlanPage", u"Borough", None))
#endif // QT_CONFIG(accessibility)
        self.group_label.setText(QCoreApplication.translate("PlanPage", u"&Group", None))
#if QT_CONFIG(accessibility)
        self.group.setAccessibleName(QCoreApplication.translate("PlanPage", u"Group consulted", None))
#endif // QT_CONFIG(accessibility)
        self.tables_label.setText(QCoreApplication.translate("PlanPage", u"Tab&les", None))
#if QT_CONFIG(accessibility)
        self.tables.setAccessibleName(QCoreApplication.translate("PlanPage", u"Tables", None))
#endif // QT_CONFIG(accessibility)
        self.date_label.setText(QCoreApplication.translate("PlanPage", u"&Date", None))
#if QT_CONFIG(accessibility)
        self.date.setAccessibleName(QCoreApplication.translate("PlanPage", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.start_label.setText(QCoreApplication.translate("PlanPage", u"Sta&rt", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("PlanPage", u"Start", None))
#endif // QT_CONFIG(accessibility)
        self.expected_label.setText(QCoreApplication.translate("PlanPage", u"&People", None))
#if QT_CONFIG(accessibility)
        self.expected.setAccessibleName(QCoreApplication.translate("PlanPage", u"How many people should come", None))
#endif // QT_CONFIG(accessibility)
        self.expected.setSpecialValueText(QCoreApplication.translate("PlanPage", u"not said", None))
        self.venue_label.setText(QCoreApplication.translate("PlanPage", u"&Venue, a note that stays on this laptop", None))
#if QT_CONFIG(accessibility)
        self.venue.setAccessibleName(QCoreApplication.translate("PlanPage", u"Venue", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.venue.setAccessibleDescription(QCoreApplication.translate("PlanPage", u"A private note: it is in no report and in no log, and goes when the session is wiped.", None))
#endif // QT_CONFIG(accessibility)
        self.agenda_label.setText(QCoreApplication.translate("PlanPage", u"&Agenda", None))
        self.totals.setText("")
        self.up.setText(QCoreApplication.translate("PlanPage", u"Up", None))
#if QT_CONFIG(accessibility)
        self.up.setAccessibleName(QCoreApplication.translate("PlanPage", u"Move the activity up", None))
#endif // QT_CONFIG(accessibility)
        self.down.setText(QCoreApplication.translate("PlanPage", u"Down", None))
#if QT_CONFIG(accessibility)
        self.down.setAccessibleName(QCoreApplication.translate("PlanPage", u"Move the activity down", None))
#endif // QT_CONFIG(accessibility)
        self.add.setText(QCoreApplication.translate("PlanPage", u"Add", None))
#if QT_CONFIG(accessibility)
        self.add.setAccessibleName(QCoreApplication.translate("PlanPage", u"Add an activity", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("PlanPage", u"Remove", None))
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("PlanPage", u"Remove the activity", None))
#endif // QT_CONFIG(accessibility)
        self.undo.setText(QCoreApplication.translate("PlanPage", u"Undo", None))
#if QT_CONFIG(accessibility)
        self.undo.setAccessibleName(QCoreApplication.translate("PlanPage", u"Undo", None))
#endif // QT_CONFIG(accessibility)
        self.redo.setText(QCoreApplication.translate("PlanPage", u"Redo", None))
#if QT_CONFIG(accessibility)
        self.redo.setAccessibleName(QCoreApplication.translate("PlanPage", u"Redo", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.agenda.setAccessibleName(QCoreApplication.translate("PlanPage", u"Agenda", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.agenda.setAccessibleDescription(QCoreApplication.translate("PlanPage", u"Alt and Up or Down moves the chosen activity. F2 changes a cell.", None))
#endif // QT_CONFIG(accessibility)
        self.prompt_label.setText(QCoreApplication.translate("PlanPage", u"What the room is as&ked in this activity", None))
#if QT_CONFIG(accessibility)
        self.prompt.setAccessibleName(QCoreApplication.translate("PlanPage", u"What the room is asked", None))
#endif // QT_CONFIG(accessibility)
        self.saved.setText("")
        self.dry_run.setText(QCoreApplication.translate("PlanPage", u"Dr&y run\u2026", None))
        self.print_kit.setText(QCoreApplication.translate("PlanPage", u"Pr&int the kit\u2026", None))
        self.preflight.setText(QCoreApplication.translate("PlanPage", u"Pre-&flight\u2026", None))
        self.open_run.setText(QCoreApplication.translate("PlanPage", u"Open Run", None))
        pass
    # retranslateUi

