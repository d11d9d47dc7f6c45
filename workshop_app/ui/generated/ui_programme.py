# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'programme.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFormLayout,
    QFrame, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QSpinBox, QStackedWidget, QTabWidget,
    QTreeView, QVBoxLayout, QWidget)

from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.breadth import Breadth
from workshop_app.ui.widgets.empty_state import EmptyState
from workshop_app.ui.widgets.table_view import TableView

from workshop_app.ui.piecework import set_up

class Ui_ProgrammePage(object):
    def setupUi(self, ProgrammePage):
        set_up(self, ProgrammePage)

    def pieces(self, ProgrammePage):
        if not ProgrammePage.objectName():
            ProgrammePage.setObjectName(u"ProgrammePage")
        ProgrammePage.resize(1100, 700)
        yield
        self.layout1 = QVBoxLayout(ProgrammePage)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        yield
        self.stack = QStackedWidget(ProgrammePage)
        self.stack.setObjectName(u"stack")
        yield
        self.empty_page = QWidget(self.stack)
        self.empty_page.setObjectName(u"empty_page")
        yield
        self.layout2 = QVBoxLayout(self.empty_page)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        yield
        self.empty = EmptyState(self.empty_page)
        self.empty.setObjectName(u"empty")

        self.layout2.addWidget(self.empty)

        self.stack.addWidget(self.empty_page)
        yield
        self.editor_page = QWidget(self.stack)
        self.editor_page.setObjectName(u"editor_page")
        yield
        self.layout3 = QVBoxLayout(self.editor_page)
        self.layout3.setSpacing(16)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(24, 24, 24, 24)
        yield
        self.header = Beside(self.editor_page)
        self.header.setObjectName(u"header")
        self.header.setProperty(u"least", 700)
        yield
        self.layout4 = QHBoxLayout(self.header)
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        yield
        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(2)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        yield
        self.title = QLabel(self.header)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.layout5.addWidget(self.title)

        yield
        self.subtitle = QLabel(self.header)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"quiet")
        self.subtitle.setWordWrap(True)

        self.layout5.addWidget(self.subtitle)


        self.layout4.addLayout(self.layout5)

        yield
        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        yield
        self.which = QComboBox(self.header)
        self.which.setObjectName(u"which")

        self.layout6.addWidget(self.which)

        yield
        self.new_programme = QPushButton(self.header)
        self.new_programme.setObjectName(u"new_programme")

        self.layout6.addWidget(self.new_programme)

        yield
        self.take_over = QPushButton(self.header)
        self.take_over.setObjectName(u"take_over")
        self.take_over.setProperty(u"role", u"quiet")

        self.layout6.addWidget(self.take_over)

        yield
        self.export_pack = QPushButton(self.header)
        self.export_pack.setObjectName(u"export_pack")
        self.export_pack.setProperty(u"role", u"primary")

        self.layout6.addWidget(self.export_pack)

        yield
        self.spacer7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.spacer7)


        self.layout4.addLayout(self.layout6)

        self.layout4.setStretch(0, 1)

        self.layout3.addWidget(self.header)

        yield
        self.columns = Beside(self.editor_page)
        self.columns.setObjectName(u"columns")
        self.columns.setProperty(u"least", 860)
        yield
        self.layout8 = QHBoxLayout(self.columns)
        self.layout8.setSpacing(24)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        yield
        self.layout9 = QVBoxLayout()
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        yield
        self.name_label = QLabel(self.columns)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"h3")
        self.name_label.setWordWrap(True)

        self.layout9.addWidget(self.name_label)

        yield
        self.name = QLineEdit(self.columns)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(120)
        self.name.setProperty(u"role", u"large")

        self.layout9.addWidget(self.name)

        yield
        self.tabs = QTabWidget(self.columns)
        self.tabs.setObjectName(u"tabs")
        yield
        self.questions_tab = QWidget()
        self.questions_tab.setObjectName(u"questions_tab")
        yield
        self.layout10 = QVBoxLayout(self.questions_tab)
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 16, 0, 0)
        yield
        self.questions_label = QLabel(self.questions_tab)
        self.questions_label.setObjectName(u"questions_label")
        self.questions_label.setProperty(u"role", u"h3")
        self.questions_label.setWordWrap(True)

        self.layout10.addWidget(self.questions_label)

        yield
        self.questions_about = QLabel(self.questions_tab)
        self.questions_about.setObjectName(u"questions_about")
        self.questions_about.setProperty(u"role", u"quiet")
        self.questions_about.setWordWrap(True)

        self.layout10.addWidget(self.questions_about)

        yield
        self.questions = QPlainTextEdit(self.questions_tab)
        self.questions.setObjectName(u"questions")
        self.questions.setTabChangesFocus(True)

        self.layout10.addWidget(self.questions)

        self.tabs.addTab(self.questions_tab, "")
        yield
        self.core_tab = QWidget()
        self.core_tab.setObjectName(u"core_tab")
        yield
        self.layout11 = QVBoxLayout(self.core_tab)
        self.layout11.setSpacing(4)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 16, 0, 0)
        yield
        self.core_label = QLabel(self.core_tab)
        self.core_label.setObjectName(u"core_label")
        self.core_label.setProperty(u"role", u"h3")
        self.core_label.setWordWrap(True)

        self.layout11.addWidget(self.core_label)

        yield
        self.core_about = QLabel(self.core_tab)
        self.core_about.setObjectName(u"core_about")
        self.core_about.setProperty(u"role", u"quiet")
        self.core_about.setWordWrap(True)

        self.layout11.addWidget(self.core_about)

        yield
        self.core = QPlainTextEdit(self.core_tab)
        self.core.setObjectName(u"core")
        self.core.setTabChangesFocus(True)

        self.layout11.addWidget(self.core)

        yield
        self.core_buttons = QWidget(self.core_tab)
        self.core_buttons.setObjectName(u"core_buttons")
        yield
        self.core_row = QHBoxLayout(self.core_buttons)
        self.core_row.setSpacing(12)
        self.core_row.setObjectName(u"core_row")
        self.core_row.setContentsMargins(0, 8, 0, 0)
        yield
        self.core_methods = QPushButton(self.core_buttons)
        self.core_methods.setObjectName(u"core_methods")

        self.core_row.addWidget(self.core_methods)

        yield
        self.core_methods_words = QLabel(self.core_buttons)
        self.core_methods_words.setObjectName(u"core_methods_words")
        self.core_methods_words.setProperty(u"role", u"quiet")
        self.core_methods_words.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.core_methods_words.sizePolicy().hasHeightForWidth())
        self.core_methods_words.setSizePolicy(sizePolicy)

        self.core_row.addWidget(self.core_methods_words)


        self.layout11.addWidget(self.core_buttons)

        self.tabs.addTab(self.core_tab, "")
        yield
        self.themes_tab = QWidget()
        self.themes_tab.setObjectName(u"themes_tab")
        yield
        self.layout12 = QVBoxLayout(self.themes_tab)
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 16, 0, 0)
        yield
        self.themes_label = QLabel(self.themes_tab)
        self.themes_label.setObjectName(u"themes_label")
        self.themes_label.setProperty(u"role", u"h3")
        self.themes_label.setWordWrap(True)

        self.layout12.addWidget(self.themes_label)

        yield
        self.themes_about = QLabel(self.themes_tab)
        self.themes_about.setObjectName(u"themes_about")
        self.themes_about.setProperty(u"role", u"quiet")
        self.themes_about.setWordWrap(True)

        self.layout12.addWidget(self.themes_about)

        yield
        self.themes = QTreeView(self.themes_tab)
        self.themes.setObjectName(u"themes")
        self.themes.setHeaderHidden(True)

        self.layout12.addWidget(self.themes)

        yield
        self.layout13 = QHBoxLayout()
        self.layout13.setSpacing(8)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        yield
        self.add_theme = QPushButton(self.themes_tab)
        self.add_theme.setObjectName(u"add_theme")
        self.add_theme.setProperty(u"role", u"quiet")

        self.layout13.addWidget(self.add_theme)

        yield
        self.remove_theme = QPushButton(self.themes_tab)
        self.remove_theme.setObjectName(u"remove_theme")
        self.remove_theme.setProperty(u"role", u"quiet")

        self.layout13.addWidget(self.remove_theme)

        yield
        self.spacer14 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout13.addItem(self.spacer14)


        self.layout12.addLayout(self.layout13)

        self.tabs.addTab(self.themes_tab, "")
        yield
        self.groups_tab = QWidget()
        self.groups_tab.setObjectName(u"groups_tab")
        yield
        self.layout15 = QVBoxLayout(self.groups_tab)
        self.layout15.setSpacing(4)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 16, 0, 0)
        yield
        self.groups_label = QLabel(self.groups_tab)
        self.groups_label.setObjectName(u"groups_label")
        self.groups_label.setProperty(u"role", u"h3")
        self.groups_label.setWordWrap(True)

        self.layout15.addWidget(self.groups_label)

        yield
        self.groups_about = QLabel(self.groups_tab)
        self.groups_about.setObjectName(u"groups_about")
        self.groups_about.setProperty(u"role", u"quiet")
        self.groups_about.setWordWrap(True)

        self.layout15.addWidget(self.groups_about)

        yield
        self.groups = QPlainTextEdit(self.groups_tab)
        self.groups.setObjectName(u"groups")
        self.groups.setTabChangesFocus(True)

        self.layout15.addWidget(self.groups)

        self.tabs.addTab(self.groups_tab, "")
        yield
        self.safeguarding_tab = QWidget()
        self.safeguarding_tab.setObjectName(u"safeguarding_tab")
        yield
        self.safeguarding_tab_layout = QVBoxLayout(self.safeguarding_tab)
        self.safeguarding_tab_layout.setSpacing(4)
        self.safeguarding_tab_layout.setObjectName(u"safeguarding_tab_layout")
        self.safeguarding_tab_layout.setContentsMargins(0, 16, 0, 0)
        yield
        self.lead_title = QLabel(self.safeguarding_tab)
        self.lead_title.setObjectName(u"lead_title")
        self.lead_title.setWordWrap(True)
        self.lead_title.setProperty(u"role", u"h3")

        self.safeguarding_tab_layout.addWidget(self.lead_title)

        yield
        self.lead_about = QLabel(self.safeguarding_tab)
        self.lead_about.setObjectName(u"lead_about")
        self.lead_about.setWordWrap(True)
        self.lead_about.setProperty(u"role", u"quiet")

        self.safeguarding_tab_layout.addWidget(self.lead_about)

        yield
        self.lead = QLabel(self.safeguarding_tab)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.safeguarding_tab_layout.addWidget(self.lead)

        yield
        self.lead_buttons = QWidget(self.safeguarding_tab)
        self.lead_buttons.setObjectName(u"lead_buttons")
        yield
        self.set_lead = QPushButton(self.lead_buttons)
        self.set_lead.setObjectName(u"set_lead")
        yield
        self.remove_lead = QPushButton(self.lead_buttons)
        self.remove_lead.setObjectName(u"remove_lead")
        self.remove_lead.setProperty(u"role", u"quiet")

        self.safeguarding_tab_layout.addWidget(self.lead_buttons)

        yield
        self.lead_gap = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.safeguarding_tab_layout.addItem(self.lead_gap)

        yield
        self.contacts_title = QLabel(self.safeguarding_tab)
        self.contacts_title.setObjectName(u"contacts_title")
        self.contacts_title.setWordWrap(True)
        self.contacts_title.setProperty(u"role", u"h3")

        self.safeguarding_tab_layout.addWidget(self.contacts_title)

        yield
        self.contacts_about = QLabel(self.safeguarding_tab)
        self.contacts_about.setObjectName(u"contacts_about")
        self.contacts_about.setWordWrap(True)
        self.contacts_about.setProperty(u"role", u"quiet")

        self.safeguarding_tab_layout.addWidget(self.contacts_about)

        yield
        self.contacts = TableView(self.safeguarding_tab)
        self.contacts.setObjectName(u"contacts")
        self.contacts.setMinimumSize(QSize(0, 140))

        self.safeguarding_tab_layout.addWidget(self.contacts)

        yield
        self.contacts_buttons = QWidget(self.safeguarding_tab)
        self.contacts_buttons.setObjectName(u"contacts_buttons")
        yield
        self.add_contact = QPushButton(self.contacts_buttons)
        self.add_contact.setObjectName(u"add_contact")
        yield
        self.change_contact = QPushButton(self.contacts_buttons)
        self.change_contact.setObjectName(u"change_contact")
        yield
        self.remove_contact = QPushButton(self.contacts_buttons)
        self.remove_contact.setObjectName(u"remove_contact")
        self.remove_contact.setProperty(u"role", u"quiet")

        self.safeguarding_tab_layout.addWidget(self.contacts_buttons)

        self.tabs.addTab(self.safeguarding_tab, "")
        yield
        self.policy_tab = QWidget()
        self.policy_tab.setObjectName(u"policy_tab")
        yield
        self.layout16 = QVBoxLayout(self.policy_tab)
        self.layout16.setSpacing(8)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 16, 0, 0)
        yield
        self.layout17 = QFormLayout()
        self.layout17.setObjectName(u"layout17")
        self.layout17.setHorizontalSpacing(16)
        self.layout17.setVerticalSpacing(12)
        self.layout17.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout17.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)
        self.layout17.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.layout17.setContentsMargins(0, 0, 0, 0)
        yield
        self.minimum_ballots_label = QLabel(self.policy_tab)
        self.minimum_ballots_label.setObjectName(u"minimum_ballots_label")
        self.minimum_ballots_label.setWordWrap(True)

        self.layout17.setWidget(0, QFormLayout.ItemRole.LabelRole, self.minimum_ballots_label)

        yield
        self.layout18 = QVBoxLayout()
        self.layout18.setSpacing(4)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        yield
        self.layout19 = QHBoxLayout()
        self.layout19.setSpacing(8)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        yield
        self.minimum_ballots = QSpinBox(self.policy_tab)
        self.minimum_ballots.setObjectName(u"minimum_ballots")
        self.minimum_ballots.setMinimum(5)
        self.minimum_ballots.setMaximum(100)

        self.layout19.addWidget(self.minimum_ballots)

        yield
        self.spacer20 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout19.addItem(self.spacer20)


        self.layout18.addLayout(self.layout19)

        yield
        self.minimum_ballots_about = QLabel(self.policy_tab)
        self.minimum_ballots_about.setObjectName(u"minimum_ballots_about")
        self.minimum_ballots_about.setProperty(u"role", u"quiet")
        self.minimum_ballots_about.setWordWrap(True)

        self.layout18.addWidget(self.minimum_ballots_about)


        self.layout17.setLayout(0, QFormLayout.ItemRole.FieldRole, self.layout18)

        yield
        self.small_cell_label = QLabel(self.policy_tab)
        self.small_cell_label.setObjectName(u"small_cell_label")
        self.small_cell_label.setWordWrap(True)

        self.layout17.setWidget(1, QFormLayout.ItemRole.LabelRole, self.small_cell_label)

        yield
        self.layout21 = QVBoxLayout()
        self.layout21.setSpacing(4)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        yield
        self.layout22 = QHBoxLayout()
        self.layout22.setSpacing(8)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(0, 0, 0, 0)
        yield
        self.small_cell = QSpinBox(self.policy_tab)
        self.small_cell.setObjectName(u"small_cell")
        self.small_cell.setMinimum(5)
        self.small_cell.setMaximum(100)

        self.layout22.addWidget(self.small_cell)

        yield
        self.spacer23 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout22.addItem(self.spacer23)


        self.layout21.addLayout(self.layout22)

        yield
        self.small_cell_about = QLabel(self.policy_tab)
        self.small_cell_about.setObjectName(u"small_cell_about")
        self.small_cell_about.setProperty(u"role", u"quiet")
        self.small_cell_about.setWordWrap(True)

        self.layout21.addWidget(self.small_cell_about)


        self.layout17.setLayout(1, QFormLayout.ItemRole.FieldRole, self.layout21)

        yield
        self.withdrawal_days_label = QLabel(self.policy_tab)
        self.withdrawal_days_label.setObjectName(u"withdrawal_days_label")
        self.withdrawal_days_label.setWordWrap(True)

        self.layout17.setWidget(2, QFormLayout.ItemRole.LabelRole, self.withdrawal_days_label)

        yield
        self.layout24 = QVBoxLayout()
        self.layout24.setSpacing(4)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(0, 0, 0, 0)
        yield
        self.layout25 = QHBoxLayout()
        self.layout25.setSpacing(8)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(0, 0, 0, 0)
        yield
        self.withdrawal_days = QSpinBox(self.policy_tab)
        self.withdrawal_days.setObjectName(u"withdrawal_days")
        self.withdrawal_days.setMinimum(0)
        self.withdrawal_days.setMaximum(90)

        self.layout25.addWidget(self.withdrawal_days)

        yield
        self.spacer26 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout25.addItem(self.spacer26)


        self.layout24.addLayout(self.layout25)

        yield
        self.withdrawal_days_about = QLabel(self.policy_tab)
        self.withdrawal_days_about.setObjectName(u"withdrawal_days_about")
        self.withdrawal_days_about.setProperty(u"role", u"quiet")
        self.withdrawal_days_about.setWordWrap(True)

        self.layout24.addWidget(self.withdrawal_days_about)


        self.layout17.setLayout(2, QFormLayout.ItemRole.FieldRole, self.layout24)

        yield
        self.lock_minutes_label = QLabel(self.policy_tab)
        self.lock_minutes_label.setObjectName(u"lock_minutes_label")
        self.lock_minutes_label.setWordWrap(True)

        self.layout17.setWidget(3, QFormLayout.ItemRole.LabelRole, self.lock_minutes_label)

        yield
        self.layout27 = QVBoxLayout()
        self.layout27.setSpacing(4)
        self.layout27.setObjectName(u"layout27")
        self.layout27.setContentsMargins(0, 0, 0, 0)
        yield
        self.layout28 = QHBoxLayout()
        self.layout28.setSpacing(8)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(0, 0, 0, 0)
        yield
        self.lock_minutes = QSpinBox(self.policy_tab)
        self.lock_minutes.setObjectName(u"lock_minutes")
        self.lock_minutes.setMinimum(1)
        self.lock_minutes.setMaximum(60)

        self.layout28.addWidget(self.lock_minutes)

        yield
        self.spacer29 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout28.addItem(self.spacer29)


        self.layout27.addLayout(self.layout28)

        yield
        self.lock_minutes_about = QLabel(self.policy_tab)
        self.lock_minutes_about.setObjectName(u"lock_minutes_about")
        self.lock_minutes_about.setProperty(u"role", u"quiet")
        self.lock_minutes_about.setWordWrap(True)

        self.layout27.addWidget(self.lock_minutes_about)


        self.layout17.setLayout(3, QFormLayout.ItemRole.FieldRole, self.layout27)

        yield
        self.minimum_sessions_label = QLabel(self.policy_tab)
        self.minimum_sessions_label.setObjectName(u"minimum_sessions_label")
        self.minimum_sessions_label.setWordWrap(True)

        self.layout17.setWidget(4, QFormLayout.ItemRole.LabelRole, self.minimum_sessions_label)

        yield
        self.minimum_sessions_box = QVBoxLayout()
        self.minimum_sessions_box.setSpacing(4)
        self.minimum_sessions_box.setObjectName(u"minimum_sessions_box")
        self.minimum_sessions_box.setContentsMargins(0, 0, 0, 0)
        yield
        self.minimum_sessions_row = QHBoxLayout()
        self.minimum_sessions_row.setSpacing(8)
        self.minimum_sessions_row.setObjectName(u"minimum_sessions_row")
        self.minimum_sessions_row.setContentsMargins(0, 0, 0, 0)
        yield
        self.minimum_sessions = QSpinBox(self.policy_tab)
        self.minimum_sessions.setObjectName(u"minimum_sessions")
        self.minimum_sessions.setMinimum(3)
        self.minimum_sessions.setMaximum(100)

        self.minimum_sessions_row.addWidget(self.minimum_sessions)

        yield
        self.spacer903 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.minimum_sessions_row.addItem(self.spacer903)


        self.minimum_sessions_box.addLayout(self.minimum_sessions_row)

        yield
        self.minimum_sessions_about = QLabel(self.policy_tab)
        self.minimum_sessions_about.setObjectName(u"minimum_sessions_about")
        self.minimum_sessions_about.setWordWrap(True)
        self.minimum_sessions_about.setProperty(u"role", u"quiet")

        self.minimum_sessions_box.addWidget(self.minimum_sessions_about)


        self.layout17.setLayout(4, QFormLayout.ItemRole.FieldRole, self.minimum_sessions_box)

        yield
        self.rescue_slot_label = QLabel(self.policy_tab)
        self.rescue_slot_label.setObjectName(u"rescue_slot_label")
        self.rescue_slot_label.setWordWrap(True)

        self.layout17.setWidget(5, QFormLayout.ItemRole.LabelRole, self.rescue_slot_label)

        yield
        self.rescue_slot_box = QVBoxLayout()
        self.rescue_slot_box.setSpacing(4)
        self.rescue_slot_box.setObjectName(u"rescue_slot_box")
        self.rescue_slot_box.setContentsMargins(0, 0, 0, 0)
        yield
        self.rescue_slot = QCheckBox(self.policy_tab)
        self.rescue_slot.setObjectName(u"rescue_slot")

        self.rescue_slot_box.addWidget(self.rescue_slot)

        yield
        self.rescue_slot_about = QLabel(self.policy_tab)
        self.rescue_slot_about.setObjectName(u"rescue_slot_about")
        self.rescue_slot_about.setWordWrap(True)
        self.rescue_slot_about.setProperty(u"role", u"quiet")

        self.rescue_slot_box.addWidget(self.rescue_slot_about)


        self.layout17.setLayout(5, QFormLayout.ItemRole.FieldRole, self.rescue_slot_box)


        self.layout16.addLayout(self.layout17)

        yield
        self.spacer30 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout16.addItem(self.spacer30)

        self.tabs.addTab(self.policy_tab, "")

        self.layout9.addWidget(self.tabs)

        yield
        self.layout31 = QHBoxLayout()
        self.layout31.setSpacing(8)
        self.layout31.setObjectName(u"layout31")
        self.layout31.setContentsMargins(0, 0, 0, 0)
        yield
        self.state = QLabel(self.columns)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"role", u"quiet")
        self.state.setWordWrap(True)

        self.layout31.addWidget(self.state)

        yield
        self.discard = QPushButton(self.columns)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"quiet")

        self.layout31.addWidget(self.discard)

        yield
        self.save = QPushButton(self.columns)
        self.save.setObjectName(u"save")

        self.layout31.addWidget(self.save)

        self.layout31.setStretch(0, 1)

        self.layout9.addLayout(self.layout31)


        self.layout8.addLayout(self.layout9)

        yield
        self.layout32 = QVBoxLayout()
        self.layout32.setSpacing(0)
        self.layout32.setObjectName(u"layout32")
        self.layout32.setContentsMargins(0, 0, 0, 0)
        yield
        self.words_card = Breadth(self.columns)
        self.words_card.setObjectName(u"words_card")
        self.words_card.setProperty(u"role", u"card")
        yield
        self.layout33 = QVBoxLayout(self.words_card)
        self.layout33.setSpacing(8)
        self.layout33.setObjectName(u"layout33")
        self.layout33.setContentsMargins(16, 16, 16, 16)
        yield
        self.words_title = QLabel(self.words_card)
        self.words_title.setObjectName(u"words_title")
        self.words_title.setProperty(u"role", u"h3")
        self.words_title.setWordWrap(True)

        self.layout33.addWidget(self.words_title)

        yield
        self.words = QLabel(self.words_card)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"words")
        self.words.setWordWrap(True)

        self.layout33.addWidget(self.words)

        yield
        self.words_about = QLabel(self.words_card)
        self.words_about.setObjectName(u"words_about")
        self.words_about.setProperty(u"role", u"quiet")
        self.words_about.setWordWrap(True)

        self.layout33.addWidget(self.words_about)

        yield
        self.line = QFrame(self.words_card)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"role", u"line")

        self.layout33.addWidget(self.line)

        yield
        self.pack_title = QLabel(self.words_card)
        self.pack_title.setObjectName(u"pack_title")
        self.pack_title.setProperty(u"role", u"h3")
        self.pack_title.setWordWrap(True)

        self.layout33.addWidget(self.pack_title)

        yield
        self.pack = QLabel(self.words_card)
        self.pack.setObjectName(u"pack")
        self.pack.setWordWrap(True)

        self.layout33.addWidget(self.pack)

        yield
        self.pack_about = QLabel(self.words_card)
        self.pack_about.setObjectName(u"pack_about")
        self.pack_about.setProperty(u"role", u"quiet")
        self.pack_about.setWordWrap(True)

        self.layout33.addWidget(self.pack_about)

        yield
        self.keys_line = QFrame(self.words_card)
        self.keys_line.setObjectName(u"keys_line")
        self.keys_line.setProperty(u"role", u"line")

        self.layout33.addWidget(self.keys_line)

        yield
        self.keys_title = QLabel(self.words_card)
        self.keys_title.setObjectName(u"keys_title")
        self.keys_title.setWordWrap(True)
        self.keys_title.setProperty(u"role", u"h3")

        self.layout33.addWidget(self.keys_title)

        yield
        self.keys_state = QLabel(self.words_card)
        self.keys_state.setObjectName(u"keys_state")
        self.keys_state.setWordWrap(True)
        self.keys_state.setTextFormat(Qt.TextFormat.PlainText)

        self.layout33.addWidget(self.keys_state)

        yield
        self.keys_row = QHBoxLayout()
        self.keys_row.setSpacing(8)
        self.keys_row.setObjectName(u"keys_row")
        self.keys_row.setContentsMargins(0, 0, 0, 0)
        yield
        self.keys = QPushButton(self.words_card)
        self.keys.setObjectName(u"keys")

        self.keys_row.addWidget(self.keys)

        yield
        self.spacer904 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.keys_row.addItem(self.spacer904)


        self.layout33.addLayout(self.keys_row)


        self.layout32.addWidget(self.words_card)

        yield
        self.spacer34 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout32.addItem(self.spacer34)


        self.layout8.addLayout(self.layout32)

        self.layout8.setStretch(0, 3)
        self.layout8.setStretch(1, 1)

        self.layout3.addWidget(self.columns)

        self.layout3.setStretch(1, 1)
        self.stack.addWidget(self.editor_page)

        self.layout1.addWidget(self.stack)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.questions_label.setBuddy(self.questions)
        self.core_label.setBuddy(self.core)
        self.themes_label.setBuddy(self.themes)
        self.groups_label.setBuddy(self.groups)
        self.minimum_ballots_label.setBuddy(self.minimum_ballots)
        self.small_cell_label.setBuddy(self.small_cell)
        self.withdrawal_days_label.setBuddy(self.withdrawal_days)
        self.lock_minutes_label.setBuddy(self.lock_minutes)
        self.minimum_sessions_label.setBuddy(self.minimum_sessions)
        self.rescue_slot_label.setBuddy(self.rescue_slot)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.which, self.new_programme)
        QWidget.setTabOrder(self.new_programme, self.take_over)
        QWidget.setTabOrder(self.take_over, self.export_pack)
        QWidget.setTabOrder(self.export_pack, self.name)
        QWidget.setTabOrder(self.name, self.tabs)
        QWidget.setTabOrder(self.tabs, self.questions)
        QWidget.setTabOrder(self.questions, self.core)
        QWidget.setTabOrder(self.core, self.core_methods)
        QWidget.setTabOrder(self.core_methods, self.themes)
        QWidget.setTabOrder(self.themes, self.add_theme)
        QWidget.setTabOrder(self.add_theme, self.remove_theme)
        QWidget.setTabOrder(self.remove_theme, self.groups)
        QWidget.setTabOrder(self.groups, self.set_lead)
        QWidget.setTabOrder(self.set_lead, self.remove_lead)
        QWidget.setTabOrder(self.remove_lead, self.contacts)
        QWidget.setTabOrder(self.contacts, self.add_contact)
        QWidget.setTabOrder(self.add_contact, self.change_contact)
        QWidget.setTabOrder(self.change_contact, self.remove_contact)
        QWidget.setTabOrder(self.remove_contact, self.minimum_ballots)
        QWidget.setTabOrder(self.minimum_ballots, self.small_cell)
        QWidget.setTabOrder(self.small_cell, self.withdrawal_days)
        QWidget.setTabOrder(self.withdrawal_days, self.lock_minutes)
        QWidget.setTabOrder(self.lock_minutes, self.minimum_sessions)
        QWidget.setTabOrder(self.minimum_sessions, self.rescue_slot)
        QWidget.setTabOrder(self.rescue_slot, self.discard)
        QWidget.setTabOrder(self.discard, self.save)
        QWidget.setTabOrder(self.save, self.keys)

        self.retranslateUi(ProgrammePage)

        QMetaObject.connectSlotsByName(ProgrammePage)
    # pieces

    def retranslateUi(self, ProgrammePage):
        self.title.setText(QCoreApplication.translate("ProgrammePage", u"Programme", None))
        self.subtitle.setText("")
#if QT_CONFIG(accessibility)
        self.which.setAccessibleName(QCoreApplication.translate("ProgrammePage", u"Programme", None))
#endif // QT_CONFIG(accessibility)
        self.new_programme.setText(QCoreApplication.translate("ProgrammePage", u"New programme", None))
        self.take_over.setText(QCoreApplication.translate("ProgrammePage", u"Take over\u2026", None))
#if QT_CONFIG(tooltip)
        self.take_over.setToolTip(QCoreApplication.translate("ProgrammePage", u"Take a programme over from a laptop that is lost", None))
#endif // QT_CONFIG(tooltip)
        self.export_pack.setText(QCoreApplication.translate("ProgrammePage", u"Export pack\u2026", None))
#if QT_CONFIG(tooltip)
        self.export_pack.setToolTip(QCoreApplication.translate("ProgrammePage", u"Write the pack that facilitators import (Ctrl+Shift+E)", None))
#endif // QT_CONFIG(tooltip)
        self.name_label.setText(QCoreApplication.translate("ProgrammePage", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("ProgrammePage", u"Name", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("ProgrammePage", u"Parts of the programme", None))
#endif // QT_CONFIG(accessibility)
        self.questions_label.setText(QCoreApplication.translate("ProgrammePage", u"&Questions", None))
        self.questions_about.setText(QCoreApplication.translate("ProgrammePage", u"What the programme asks, one on each line. Every session is about these.", None))
#if QT_CONFIG(accessibility)
        self.questions.setAccessibleName(QCoreApplication.translate("ProgrammePage", u"Questions", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.questions_tab), QCoreApplication.translate("ProgrammePage", u"Questions", None))
        self.core_label.setText(QCoreApplication.translate("ProgrammePage", u"Core &proposals", None))
        self.core_about.setText(QCoreApplication.translate("ProgrammePage", u"Put to the vote word for word in every session, one on each line, so that answers can be compared.", None))
#if QT_CONFIG(accessibility)
        self.core.setAccessibleName(QCoreApplication.translate("ProgrammePage", u"Core proposals", None))
#endif // QT_CONFIG(accessibility)
        self.core_methods.setText(QCoreApplication.translate("ProgrammePage", u"How they are as&ked\u2026", None))
        self.tabs.setTabText(self.tabs.indexOf(self.core_tab), QCoreApplication.translate("ProgrammePage", u"Core proposals", None))
        self.themes_label.setText(QCoreApplication.translate("ProgrammePage", u"&Themes", None))
        self.themes_about.setText(QCoreApplication.translate("ProgrammePage", u"How contributions are sorted. Press F2 or double-click to change a title. A theme that is in use keeps its code.", None))
#if QT_CONFIG(accessibility)
        self.themes.setAccessibleName(QCoreApplication.translate("ProgrammePage", u"Themes", None))
#endif // QT_CONFIG(accessibility)
        self.add_theme.setText(QCoreApplication.translate("ProgrammePage", u"Add a theme", None))
        self.remove_theme.setText(QCoreApplication.translate("ProgrammePage", u"Remove", None))
        self.tabs.setTabText(self.tabs.indexOf(self.themes_tab), QCoreApplication.translate("ProgrammePage", u"Themes", None))
        self.groups_label.setText(QCoreApplication.translate("ProgrammePage", u"&Groups", None))
        self.groups_about.setText(QCoreApplication.translate("ProgrammePage", u"The kinds of people consulted, one on each line.", None))
#if QT_CONFIG(accessibility)
        self.groups.setAccessibleName(QCoreApplication.translate("ProgrammePage", u"Groups", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.groups_tab), QCoreApplication.translate("ProgrammePage", u"Groups", None))
        self.lead_title.setText(QCoreApplication.translate("ProgrammePage", u"Designated lead", None))
        self.lead_about.setText(QCoreApplication.translate("ProgrammePage", u"Whoever takes up what somebody tells about a risk. Concerns are sealed to this key; this office cannot open them.", None))
        self.lead.setText("")
        self.set_lead.setText(QCoreApplication.translate("ProgrammePage", u"Set the lead\u2026", None))
        self.remove_lead.setText(QCoreApplication.translate("ProgrammePage", u"Remove the lead", None))
        self.contacts_title.setText(QCoreApplication.translate("ProgrammePage", u"Services to ring", None))
        self.contacts_about.setText(QCoreApplication.translate("ProgrammePage", u"What facilitators have at hand when somebody needs help: by borough, or for all of London.", None))
#if QT_CONFIG(accessibility)
        self.contacts.setAccessibleName(QCoreApplication.translate("ProgrammePage", u"Services to ring", None))
#endif // QT_CONFIG(accessibility)
        self.add_contact.setText(QCoreApplication.translate("ProgrammePage", u"Add a service\u2026", None))
        self.change_contact.setText(QCoreApplication.translate("ProgrammePage", u"Change\u2026", None))
        self.remove_contact.setText(QCoreApplication.translate("ProgrammePage", u"Remove", None))
        self.tabs.setTabText(self.tabs.indexOf(self.safeguarding_tab), QCoreApplication.translate("ProgrammePage", u"Safeguarding", None))
        self.minimum_ballots_label.setText(QCoreApplication.translate("ProgrammePage", u"Least &ballots for a result", None))
        self.minimum_ballots.setSuffix(QCoreApplication.translate("ProgrammePage", u" ballots", None))
#if QT_CONFIG(accessibility)
        self.minimum_ballots.setAccessibleName(QCoreApplication.translate("ProgrammePage", u"Least ballots for a result", None))
#endif // QT_CONFIG(accessibility)
        self.minimum_ballots_about.setText(QCoreApplication.translate("ProgrammePage", u"Below this no result is shown, to keep votes secret. It can be raised, not lowered.", None))
        self.small_cell_label.setText(QCoreApplication.translate("ProgrammePage", u"&Hide numbers below", None))
        self.small_cell.setSuffix("")
#if QT_CONFIG(accessibility)
        self.small_cell.setAccessibleName(QCoreApplication.translate("ProgrammePage", u"Hide numbers below", None))
#endif // QT_CONFIG(accessibility)
        self.small_cell_about.setText(QCoreApplication.translate("ProgrammePage", u"Smaller counts are hidden from the board.", None))
        self.withdrawal_days_label.setText(QCoreApplication.translate("ProgrammePage", u"&Take back within", None))
        self.withdrawal_days.setSuffix(QCoreApplication.translate("ProgrammePage", u" days", None))
#if QT_CONFIG(accessibility)
        self.withdrawal_days.setAccessibleName(QCoreApplication.translate("ProgrammePage", u"Take back within", None))
#endif // QT_CONFIG(accessibility)
        self.withdrawal_days_about.setText(QCoreApplication.translate("ProgrammePage", u"How long somebody can have a contribution taken out.", None))
        self.lock_minutes_label.setText(QCoreApplication.translate("ProgrammePage", u"&Lock after", None))
        self.lock_minutes.setSuffix(QCoreApplication.translate("ProgrammePage", u" minutes", None))
#if QT_CONFIG(accessibility)
        self.lock_minutes.setAccessibleName(QCoreApplication.translate("ProgrammePage", u"Lock after", None))
#endif // QT_CONFIG(accessibility)
        self.lock_minutes_about.setText(QCoreApplication.translate("ProgrammePage", u"Without a key or a click. The laptop asks for its passphrase again.", None))
        self.minimum_sessions_label.setText(QCoreApplication.translate("ProgrammePage", u"&Name a kind of group from", None))
        self.minimum_sessions.setSuffix(QCoreApplication.translate("ProgrammePage", u" sessions", None))
#if QT_CONFIG(accessibility)
        self.minimum_sessions.setAccessibleName(QCoreApplication.translate("ProgrammePage", u"Name a kind of group from", None))
#endif // QT_CONFIG(accessibility)
        self.minimum_sessions_about.setText(QCoreApplication.translate("ProgrammePage", u"With fewer of its kind, the group would name the session that a quotation is from. It can be raised, not lowered.", None))
        self.rescue_slot_label.setText(QCoreApplication.translate("ProgrammePage", u"&Rescue", None))
        self.rescue_slot.setText(QCoreApplication.translate("ProgrammePage", u"Facilitators may let the spare key unlock their laptop", None))
#if QT_CONFIG(accessibility)
        self.rescue_slot.setAccessibleName(QCoreApplication.translate("ProgrammePage", u"Facilitators may let the spare key unlock their laptop", None))
#endif // QT_CONFIG(accessibility)
        self.rescue_slot_about.setText(QCoreApplication.translate("ProgrammePage", u"Off: a laptop whose passphrase and recovery code are lost stays shut for everybody. On: whoever holds the spare's sheet could open it, and each facilitator is told so and decides. It is a power over their laptops: give a reason before you turn it on.", None))
        self.tabs.setTabText(self.tabs.indexOf(self.policy_tab), QCoreApplication.translate("ProgrammePage", u"Policy", None))
        self.state.setText("")
        self.discard.setText(QCoreApplication.translate("ProgrammePage", u"Discard changes", None))
        self.save.setText(QCoreApplication.translate("ProgrammePage", u"Save", None))
        self.words_title.setText(QCoreApplication.translate("ProgrammePage", u"Fingerprint words", None))
        self.words.setText("")
        self.words_about.setText(QCoreApplication.translate("ProgrammePage", u"Facilitators compare these three words with the printed sheet before they trust the pack.", None))
        self.pack_title.setText(QCoreApplication.translate("ProgrammePage", u"Pack", None))
        self.pack.setText("")
        self.pack_about.setText(QCoreApplication.translate("ProgrammePage", u"It carries the questions, themes, templates and public keys, and no secret.", None))
        self.keys_title.setText(QCoreApplication.translate("ProgrammePage", u"Keys", None))
        self.keys_state.setText("")
        self.keys.setText(QCoreApplication.translate("ProgrammePage", u"Keys\u2026", None))
#if QT_CONFIG(tooltip)
        self.keys.setToolTip(QCoreApplication.translate("ProgrammePage", u"The working key, the spare and its sheet, and retired keys", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

