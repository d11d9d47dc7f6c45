# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'concern.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.contact_lines import ContactLines
from workshop_app.ui.widgets.envelope_list import EnvelopeList
from workshop_app.ui.widgets.unkept_text import UnkeptText
from workshop_app.ui.widgets.whole_label import WholeLabel

from workshop_app.ui.piecework import set_up

class Ui_ConcernPage(object):
    def setupUi(self, ConcernPage):
        set_up(self, ConcernPage)

    def pieces(self, ConcernPage):
        if not ConcernPage.objectName():
            ConcernPage.setObjectName(u"ConcernPage")
        yield
        self.ConcernPage_layout = QVBoxLayout(ConcernPage)
        self.ConcernPage_layout.setSpacing(16)
        self.ConcernPage_layout.setObjectName(u"ConcernPage_layout")
        self.ConcernPage_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.head = Beside(ConcernPage)
        self.head.setObjectName(u"head")
        self.head.setProperty(u"least", 640)
        yield
        self.head_layout = QHBoxLayout(self.head)
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.titles = QVBoxLayout()
        self.titles.setSpacing(2)
        self.titles.setObjectName(u"titles")
        self.titles.setContentsMargins(0, 0, 0, 0)
        yield
        self.title = QLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"h1")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.titles.addWidget(self.title)

        yield
        self.about = QLabel(self.head)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")
        self.about.setTextFormat(Qt.TextFormat.PlainText)

        self.titles.addWidget(self.about)


        self.head_layout.addLayout(self.titles)

        yield
        self.back = QPushButton(self.head)
        self.back.setObjectName(u"back")

        self.head_layout.addWidget(self.back)

        self.head_layout.setStretch(0, 1)

        self.ConcernPage_layout.addWidget(self.head)

        yield
        self.danger_card = QFrame(ConcernPage)
        self.danger_card.setObjectName(u"danger_card")
        self.danger_card.setProperty(u"role", u"notice")
        self.danger_card.setProperty(u"tone", u"bad")
        yield
        self.danger_card_layout = QVBoxLayout(self.danger_card)
        self.danger_card_layout.setSpacing(8)
        self.danger_card_layout.setObjectName(u"danger_card_layout")
        self.danger_card_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.danger = Beside(self.danger_card)
        self.danger.setObjectName(u"danger")
        self.danger.setProperty(u"least", 420)
        yield
        self.danger_layout = QHBoxLayout(self.danger)
        self.danger_layout.setSpacing(16)
        self.danger_layout.setObjectName(u"danger_layout")
        self.danger_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.emergency = QLabel(self.danger)
        self.emergency.setObjectName(u"emergency")
        self.emergency.setWordWrap(True)
        self.emergency.setProperty(u"role", u"figure")
        self.emergency.setTextFormat(Qt.TextFormat.PlainText)

        self.danger_layout.addWidget(self.emergency)

        yield
        self.danger_words_box = QVBoxLayout()
        self.danger_words_box.setSpacing(2)
        self.danger_words_box.setObjectName(u"danger_words_box")
        self.danger_words_box.setContentsMargins(0, 0, 0, 0)
        yield
        self.danger_title = QLabel(self.danger)
        self.danger_title.setObjectName(u"danger_title")
        self.danger_title.setWordWrap(True)
        self.danger_title.setProperty(u"role", u"h2")
        self.danger_title.setTextFormat(Qt.TextFormat.PlainText)

        self.danger_words_box.addWidget(self.danger_title)

        yield
        self.danger_about = QLabel(self.danger)
        self.danger_about.setObjectName(u"danger_about")
        self.danger_about.setWordWrap(True)
        self.danger_about.setTextFormat(Qt.TextFormat.PlainText)

        self.danger_words_box.addWidget(self.danger_about)


        self.danger_layout.addLayout(self.danger_words_box)

        self.danger_layout.setStretch(1, 1)

        self.danger_card_layout.addWidget(self.danger)


        self.ConcernPage_layout.addWidget(self.danger_card)

        yield
        self.route_card = QFrame(ConcernPage)
        self.route_card.setObjectName(u"route_card")
        self.route_card.setProperty(u"role", u"card")
        yield
        self.route_card_layout = QVBoxLayout(self.route_card)
        self.route_card_layout.setSpacing(8)
        self.route_card_layout.setObjectName(u"route_card_layout")
        self.route_card_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.route_title = QLabel(self.route_card)
        self.route_title.setObjectName(u"route_title")
        self.route_title.setWordWrap(True)
        self.route_title.setProperty(u"role", u"h2")
        self.route_title.setTextFormat(Qt.TextFormat.PlainText)

        self.route_card_layout.addWidget(self.route_title)

        yield
        self.route_about = QLabel(self.route_card)
        self.route_about.setObjectName(u"route_about")
        self.route_about.setWordWrap(True)
        self.route_about.setProperty(u"role", u"quiet")
        self.route_about.setTextFormat(Qt.TextFormat.PlainText)

        self.route_card_layout.addWidget(self.route_about)

        yield
        self.contacts = ContactLines(self.route_card)
        self.contacts.setObjectName(u"contacts")

        self.route_card_layout.addWidget(self.contacts)

        yield
        self.route_buttons = Beside(self.route_card)
        self.route_buttons.setObjectName(u"route_buttons")
        self.route_buttons.setProperty(u"least", 420)
        yield
        self.route_buttons_layout = QHBoxLayout(self.route_buttons)
        self.route_buttons_layout.setSpacing(8)
        self.route_buttons_layout.setObjectName(u"route_buttons_layout")
        self.route_buttons_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.print_route = QPushButton(self.route_buttons)
        self.print_route.setObjectName(u"print_route")

        self.route_buttons_layout.addWidget(self.print_route)

        yield
        self.print_half = QPushButton(self.route_buttons)
        self.print_half.setObjectName(u"print_half")

        self.route_buttons_layout.addWidget(self.print_half)

        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.route_buttons_layout.addItem(self.spacer1)


        self.route_card_layout.addWidget(self.route_buttons)


        self.ConcernPage_layout.addWidget(self.route_card)

        yield
        self.form_card = QFrame(ConcernPage)
        self.form_card.setObjectName(u"form_card")
        self.form_card.setProperty(u"role", u"card")
        yield
        self.form_card_layout = QVBoxLayout(self.form_card)
        self.form_card_layout.setSpacing(12)
        self.form_card_layout.setObjectName(u"form_card_layout")
        self.form_card_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.form_title = QLabel(self.form_card)
        self.form_title.setObjectName(u"form_title")
        self.form_title.setWordWrap(True)
        self.form_title.setProperty(u"role", u"h2")
        self.form_title.setTextFormat(Qt.TextFormat.PlainText)

        self.form_card_layout.addWidget(self.form_title)

        yield
        self.form_about = WholeLabel(self.form_card)
        self.form_about.setObjectName(u"form_about")
        self.form_about.setProperty(u"role", u"quiet")

        self.form_card_layout.addWidget(self.form_about)

        yield
        self.moved = WholeLabel(self.form_card)
        self.moved.setObjectName(u"moved")
        self.moved.setProperty(u"role", u"warn")

        self.form_card_layout.addWidget(self.moved)

        yield
        self.said_box = QWidget(self.form_card)
        self.said_box.setObjectName(u"said_box")
        yield
        self.said_box_layout = QVBoxLayout(self.said_box)
        self.said_box_layout.setSpacing(4)
        self.said_box_layout.setObjectName(u"said_box_layout")
        self.said_box_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.said_label = QLabel(self.said_box)
        self.said_label.setObjectName(u"said_label")
        self.said_label.setWordWrap(True)
        self.said_label.setProperty(u"role", u"h3")

        self.said_box_layout.addWidget(self.said_label)

        yield
        self.said = UnkeptText(self.said_box)
        self.said.setObjectName(u"said")
        self.said.setProperty(u"lines", 6)

        self.said_box_layout.addWidget(self.said)


        self.form_card_layout.addWidget(self.said_box)

        yield
        self.row_when = Beside(self.form_card)
        self.row_when.setObjectName(u"row_when")
        self.row_when.setProperty(u"least", 560)
        yield
        self.row_when_layout = QHBoxLayout(self.row_when)
        self.row_when_layout.setSpacing(16)
        self.row_when_layout.setObjectName(u"row_when_layout")
        self.row_when_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.when_box = QWidget(self.row_when)
        self.when_box.setObjectName(u"when_box")
        yield
        self.when_box_layout = QVBoxLayout(self.when_box)
        self.when_box_layout.setSpacing(4)
        self.when_box_layout.setObjectName(u"when_box_layout")
        self.when_box_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.when_label = QLabel(self.when_box)
        self.when_label.setObjectName(u"when_label")
        self.when_label.setWordWrap(True)
        self.when_label.setProperty(u"role", u"h3")

        self.when_box_layout.addWidget(self.when_label)

        yield
        self.when = UnkeptText(self.when_box)
        self.when.setObjectName(u"when")
        self.when.setProperty(u"lines", 1)

        self.when_box_layout.addWidget(self.when)


        self.row_when_layout.addWidget(self.when_box)

        yield
        self.where_box = QWidget(self.row_when)
        self.where_box.setObjectName(u"where_box")
        yield
        self.where_box_layout = QVBoxLayout(self.where_box)
        self.where_box_layout.setSpacing(4)
        self.where_box_layout.setObjectName(u"where_box_layout")
        self.where_box_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.where_label = QLabel(self.where_box)
        self.where_label.setObjectName(u"where_label")
        self.where_label.setWordWrap(True)
        self.where_label.setProperty(u"role", u"h3")

        self.where_box_layout.addWidget(self.where_label)

        yield
        self.where = UnkeptText(self.where_box)
        self.where.setObjectName(u"where")
        self.where.setProperty(u"lines", 1)

        self.where_box_layout.addWidget(self.where)


        self.row_when_layout.addWidget(self.where_box)


        self.form_card_layout.addWidget(self.row_when)

        yield
        self.told_box = QWidget(self.form_card)
        self.told_box.setObjectName(u"told_box")
        yield
        self.told_box_layout = QVBoxLayout(self.told_box)
        self.told_box_layout.setSpacing(4)
        self.told_box_layout.setObjectName(u"told_box_layout")
        self.told_box_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.told_label = QLabel(self.told_box)
        self.told_label.setObjectName(u"told_label")
        self.told_label.setWordWrap(True)
        self.told_label.setProperty(u"role", u"h3")

        self.told_box_layout.addWidget(self.told_label)

        yield
        self.told = UnkeptText(self.told_box)
        self.told.setObjectName(u"told")
        self.told.setProperty(u"lines", 2)

        self.told_box_layout.addWidget(self.told)


        self.form_card_layout.addWidget(self.told_box)

        yield
        self.row_role = Beside(self.form_card)
        self.row_role.setObjectName(u"row_role")
        self.row_role.setProperty(u"least", 560)
        yield
        self.row_role_layout = QHBoxLayout(self.row_role)
        self.row_role_layout.setSpacing(16)
        self.row_role_layout.setObjectName(u"row_role_layout")
        self.row_role_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.role_box = QWidget(self.row_role)
        self.role_box.setObjectName(u"role_box")
        yield
        self.role_box_layout = QVBoxLayout(self.role_box)
        self.role_box_layout.setSpacing(4)
        self.role_box_layout.setObjectName(u"role_box_layout")
        self.role_box_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.role_label = QLabel(self.role_box)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setWordWrap(True)
        self.role_label.setProperty(u"role", u"h3")

        self.role_box_layout.addWidget(self.role_label)

        yield
        self.role = QComboBox(self.role_box)
        self.role.setObjectName(u"role")

        self.role_box_layout.addWidget(self.role)


        self.row_role_layout.addWidget(self.role_box)

        yield
        self.aware_box = QWidget(self.row_role)
        self.aware_box.setObjectName(u"aware_box")
        yield
        self.aware_box_layout = QVBoxLayout(self.aware_box)
        self.aware_box_layout.setSpacing(4)
        self.aware_box_layout.setObjectName(u"aware_box_layout")
        self.aware_box_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.aware_label = QLabel(self.aware_box)
        self.aware_label.setObjectName(u"aware_label")
        self.aware_label.setWordWrap(True)
        self.aware_label.setProperty(u"role", u"h3")

        self.aware_box_layout.addWidget(self.aware_label)

        yield
        self.aware = QComboBox(self.aware_box)
        self.aware.setObjectName(u"aware")

        self.aware_box_layout.addWidget(self.aware)


        self.row_role_layout.addWidget(self.aware_box)


        self.form_card_layout.addWidget(self.row_role)

        yield
        self.form_buttons = Beside(self.form_card)
        self.form_buttons.setObjectName(u"form_buttons")
        self.form_buttons.setProperty(u"least", 640)
        yield
        self.form_buttons_layout = QHBoxLayout(self.form_buttons)
        self.form_buttons_layout.setSpacing(8)
        self.form_buttons_layout.setObjectName(u"form_buttons_layout")
        self.form_buttons_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.empty = QPushButton(self.form_buttons)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"quiet")

        self.form_buttons_layout.addWidget(self.empty)

        yield
        self.print_form = QPushButton(self.form_buttons)
        self.print_form.setObjectName(u"print_form")

        self.form_buttons_layout.addWidget(self.print_form)

        yield
        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.form_buttons_layout.addItem(self.spacer2)

        yield
        self.print_copy = QPushButton(self.form_buttons)
        self.print_copy.setObjectName(u"print_copy")

        self.form_buttons_layout.addWidget(self.print_copy)

        yield
        self.take_out = QPushButton(self.form_buttons)
        self.take_out.setObjectName(u"take_out")

        self.form_buttons_layout.addWidget(self.take_out)

        yield
        self.seal = QPushButton(self.form_buttons)
        self.seal.setObjectName(u"seal")
        self.seal.setProperty(u"role", u"primary")

        self.form_buttons_layout.addWidget(self.seal)


        self.form_card_layout.addWidget(self.form_buttons)


        self.ConcernPage_layout.addWidget(self.form_card)

        yield
        self.envelopes_card = QFrame(ConcernPage)
        self.envelopes_card.setObjectName(u"envelopes_card")
        self.envelopes_card.setProperty(u"role", u"card")
        yield
        self.envelopes_card_layout = QVBoxLayout(self.envelopes_card)
        self.envelopes_card_layout.setSpacing(8)
        self.envelopes_card_layout.setObjectName(u"envelopes_card_layout")
        self.envelopes_card_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.envelopes_title = QLabel(self.envelopes_card)
        self.envelopes_title.setObjectName(u"envelopes_title")
        self.envelopes_title.setWordWrap(True)
        self.envelopes_title.setProperty(u"role", u"h2")
        self.envelopes_title.setTextFormat(Qt.TextFormat.PlainText)

        self.envelopes_card_layout.addWidget(self.envelopes_title)

        yield
        self.envelopes_about = QLabel(self.envelopes_card)
        self.envelopes_about.setObjectName(u"envelopes_about")
        self.envelopes_about.setWordWrap(True)
        self.envelopes_about.setProperty(u"role", u"quiet")
        self.envelopes_about.setTextFormat(Qt.TextFormat.PlainText)

        self.envelopes_card_layout.addWidget(self.envelopes_about)

        yield
        self.envelopes = EnvelopeList(self.envelopes_card)
        self.envelopes.setObjectName(u"envelopes")

        self.envelopes_card_layout.addWidget(self.envelopes)


        self.ConcernPage_layout.addWidget(self.envelopes_card)

        yield
        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.ConcernPage_layout.addItem(self.spacer3)

#if QT_CONFIG(shortcut)
        self.said_label.setBuddy(self.said)
        self.when_label.setBuddy(self.when)
        self.where_label.setBuddy(self.where)
        self.told_label.setBuddy(self.told)
        self.role_label.setBuddy(self.role)
        self.aware_label.setBuddy(self.aware)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.print_route, self.print_half)
        QWidget.setTabOrder(self.print_half, self.said)
        QWidget.setTabOrder(self.said, self.when)
        QWidget.setTabOrder(self.when, self.where)
        QWidget.setTabOrder(self.where, self.told)
        QWidget.setTabOrder(self.told, self.role)
        QWidget.setTabOrder(self.role, self.aware)
        QWidget.setTabOrder(self.aware, self.empty)
        QWidget.setTabOrder(self.empty, self.print_form)
        QWidget.setTabOrder(self.print_form, self.print_copy)
        QWidget.setTabOrder(self.print_copy, self.take_out)
        QWidget.setTabOrder(self.take_out, self.seal)
        QWidget.setTabOrder(self.seal, self.back)

        self.retranslateUi(ConcernPage)

        QMetaObject.connectSlotsByName(ConcernPage)
    # pieces

    def retranslateUi(self, ConcernPage):
        self.title.setText(QCoreApplication.translate("ConcernPage", u"If somebody may be at risk", None))
        self.about.setText(QCoreApplication.translate("ConcernPage", u"Nothing on this page becomes part of the session.", None))
        self.back.setText(QCoreApplication.translate("ConcernPage", u"Back", None))
#if QT_CONFIG(tooltip)
        self.back.setToolTip(QCoreApplication.translate("ConcernPage", u"Back to where you were (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.emergency.setText(QCoreApplication.translate("ConcernPage", u"999", None))
        self.danger_title.setText(QCoreApplication.translate("ConcernPage", u"Immediate danger: ring 999 first", None))
        self.danger_about.setText(QCoreApplication.translate("ConcernPage", u"Police, ambulance or fire, day and night. Then come back to this page.", None))
        self.route_title.setText(QCoreApplication.translate("ConcernPage", u"Whom to ring", None))
        self.route_about.setText("")
        self.print_route.setText(QCoreApplication.translate("ConcernPage", u"Print the route card\u2026", None))
#if QT_CONFIG(tooltip)
        self.print_route.setToolTip(QCoreApplication.translate("ConcernPage", u"One page of A4 (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        self.print_half.setText(QCoreApplication.translate("ConcernPage", u"Small route card (A5)\u2026", None))
        self.form_title.setText(QCoreApplication.translate("ConcernPage", u"Write it down once", None))
        self.said_label.setText(QCoreApplication.translate("ConcernPage", u"What was &said, in their words", None))
#if QT_CONFIG(accessibility)
        self.said.setAccessibleName(QCoreApplication.translate("ConcernPage", u"What was said, in their words", None))
#endif // QT_CONFIG(accessibility)
        self.said.setPlaceholderText(QCoreApplication.translate("ConcernPage", u"Their words, not yours. Names may stand here: only the lead reads them.", None))
        self.when_label.setText(QCoreApplication.translate("ConcernPage", u"W&hen", None))
#if QT_CONFIG(accessibility)
        self.when.setAccessibleName(QCoreApplication.translate("ConcernPage", u"When", None))
#endif // QT_CONFIG(accessibility)
        self.when.setPlaceholderText(QCoreApplication.translate("ConcernPage", u"In the second round, about half past seven", None))
        self.where_label.setText(QCoreApplication.translate("ConcernPage", u"Whe&re", None))
#if QT_CONFIG(accessibility)
        self.where.setAccessibleName(QCoreApplication.translate("ConcernPage", u"Where", None))
#endif // QT_CONFIG(accessibility)
        self.where.setPlaceholderText(QCoreApplication.translate("ConcernPage", u"At table 2, in the hall on \u2026", None))
        self.told_label.setText(QCoreApplication.translate("ConcernPage", u"Who was &told already", None))
#if QT_CONFIG(accessibility)
        self.told.setAccessibleName(QCoreApplication.translate("ConcernPage", u"Who was told already", None))
#endif // QT_CONFIG(accessibility)
        self.told.setPlaceholderText(QCoreApplication.translate("ConcernPage", u"The facilitator; the parents; nobody", None))
        self.role_label.setText(QCoreApplication.translate("ConcernPage", u"&Written by", None))
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("ConcernPage", u"Written by", None))
#endif // QT_CONFIG(accessibility)
        self.aware_label.setText(QCoreApplication.translate("ConcernPage", u"Does the person &know that it is passed on?", None))
#if QT_CONFIG(accessibility)
        self.aware.setAccessibleName(QCoreApplication.translate("ConcernPage", u"Does the person know that it is passed on?", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("ConcernPage", u"&Empty the form", None))
        self.print_form.setText(QCoreApplication.translate("ConcernPage", u"Print the paper form\u2026", None))
        self.print_copy.setText(QCoreApplication.translate("ConcernPage", u"Print a copy\u2026", None))
        self.take_out.setText(QCoreApplication.translate("ConcernPage", u"Take it out of the notes\u2026", None))
        self.seal.setText(QCoreApplication.translate("ConcernPage", u"Seal to the lead", None))
#if QT_CONFIG(tooltip)
        self.seal.setToolTip(QCoreApplication.translate("ConcernPage", u"Nobody but the lead can read it from then on (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.envelopes_title.setText(QCoreApplication.translate("ConcernPage", u"Sealed here, and not handed over yet", None))
        self.envelopes_about.setText(QCoreApplication.translate("ConcernPage", u"This laptop cannot open them any more. Save each to a stick, hand it to the lead or to the programme's office unopened, and compare the slip.", None))
        pass
    # retranslateUi

