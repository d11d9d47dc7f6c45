# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'laptops.ui'
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
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QStackedWidget, QVBoxLayout, QWidget)

from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.empty_state import EmptyState
from workshop_app.ui.widgets.lost_list import LostList
from workshop_app.ui.widgets.table_view import TableView
from workshop_app.ui.widgets.whole_label import WholeLabel

from workshop_app.ui.piecework import set_up

class Ui_LaptopsPage(object):
    def setupUi(self, LaptopsPage):
        set_up(self, LaptopsPage)

    def pieces(self, LaptopsPage):
        if not LaptopsPage.objectName():
            LaptopsPage.setObjectName(u"LaptopsPage")
        LaptopsPage.resize(1100, 700)
        yield
        self.outer = QVBoxLayout(LaptopsPage)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        yield
        self.stack = QStackedWidget(LaptopsPage)
        self.stack.setObjectName(u"stack")
        yield
        self.list_page = QWidget(self.stack)
        self.list_page.setObjectName(u"list_page")
        yield
        self.list_layout = QVBoxLayout(self.list_page)
        self.list_layout.setSpacing(12)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.header = Beside(self.list_page)
        self.header.setObjectName(u"header")
        self.header.setProperty(u"least", 760)
        yield
        self.header_layout = QHBoxLayout(self.header)
        self.header_layout.setSpacing(8)
        self.header_layout.setObjectName(u"header_layout")
        self.header_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.titles = QVBoxLayout()
        self.titles.setSpacing(2)
        self.titles.setObjectName(u"titles")
        self.titles.setContentsMargins(0, 0, 0, 0)
        yield
        self.title = QLabel(self.header)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.titles.addWidget(self.title)

        yield
        self.subtitle = QLabel(self.header)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"quiet")
        self.subtitle.setWordWrap(True)

        self.titles.addWidget(self.subtitle)


        self.header_layout.addLayout(self.titles)

        yield
        self.which = QComboBox(self.header)
        self.which.setObjectName(u"which")

        self.header_layout.addWidget(self.which)

        self.header_layout.setStretch(0, 1)

        self.list_layout.addWidget(self.header)

        yield
        self.standing = WholeLabel(self.list_page)
        self.standing.setObjectName(u"standing")
        self.standing.setProperty(u"role", u"quiet")
        self.standing.setWordWrap(True)

        self.list_layout.addWidget(self.standing)

        yield
        self.actions = QWidget(self.list_page)
        self.actions.setObjectName(u"actions")
        yield
        self.approve = QPushButton(self.actions)
        self.approve.setObjectName(u"approve")
        self.approve.setProperty(u"role", u"primary")
        yield
        self.name = QPushButton(self.actions)
        self.name.setObjectName(u"name")
        yield
        self.revoke = QPushButton(self.actions)
        self.revoke.setObjectName(u"revoke")
        self.revoke.setProperty(u"role", u"danger")
        yield
        self.trust = QPushButton(self.actions)
        self.trust.setObjectName(u"trust")

        self.list_layout.addWidget(self.actions)

        yield
        self.table = TableView(self.list_page)
        self.table.setObjectName(u"table")
        self.table.setMinimumSize(QSize(280, 180))

        self.list_layout.addWidget(self.table)

        yield
        self.lost_card = QFrame(self.list_page)
        self.lost_card.setObjectName(u"lost_card")
        self.lost_card.setProperty(u"role", u"card")
        yield
        self.lost_layout = QVBoxLayout(self.lost_card)
        self.lost_layout.setSpacing(8)
        self.lost_layout.setObjectName(u"lost_layout")
        self.lost_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.lost_title = QLabel(self.lost_card)
        self.lost_title.setObjectName(u"lost_title")
        self.lost_title.setProperty(u"role", u"h3")
        self.lost_title.setWordWrap(True)

        self.lost_layout.addWidget(self.lost_title)

        yield
        self.lost_about = WholeLabel(self.lost_card)
        self.lost_about.setObjectName(u"lost_about")
        self.lost_about.setProperty(u"role", u"quiet")
        self.lost_about.setWordWrap(True)

        self.lost_layout.addWidget(self.lost_about)

        yield
        self.lost = LostList(self.lost_card)
        self.lost.setObjectName(u"lost")

        self.lost_layout.addWidget(self.lost)

        yield
        self.lost_buttons = QWidget(self.lost_card)
        self.lost_buttons.setObjectName(u"lost_buttons")
        yield
        self.mark_lost = QPushButton(self.lost_buttons)
        self.mark_lost.setObjectName(u"mark_lost")

        self.lost_layout.addWidget(self.lost_buttons)


        self.list_layout.addWidget(self.lost_card)

        self.list_layout.setStretch(3, 1)
        self.stack.addWidget(self.list_page)
        yield
        self.no_programme_page = QWidget(self.stack)
        self.no_programme_page.setObjectName(u"no_programme_page")
        yield
        self.none_layout = QVBoxLayout(self.no_programme_page)
        self.none_layout.setObjectName(u"none_layout")
        self.none_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.no_programme = EmptyState(self.no_programme_page)
        self.no_programme.setObjectName(u"no_programme")

        self.none_layout.addWidget(self.no_programme)

        self.stack.addWidget(self.no_programme_page)

        self.outer.addWidget(self.stack)

        QWidget.setTabOrder(self.which, self.approve)
        QWidget.setTabOrder(self.approve, self.name)
        QWidget.setTabOrder(self.name, self.revoke)
        QWidget.setTabOrder(self.revoke, self.trust)
        QWidget.setTabOrder(self.trust, self.table)
        QWidget.setTabOrder(self.table, self.lost)
        QWidget.setTabOrder(self.lost, self.mark_lost)

        self.retranslateUi(LaptopsPage)

        QMetaObject.connectSlotsByName(LaptopsPage)
    # pieces

    def retranslateUi(self, LaptopsPage):
        self.title.setText(QCoreApplication.translate("LaptopsPage", u"Laptops", None))
        self.subtitle.setText("")
#if QT_CONFIG(accessibility)
        self.which.setAccessibleName(QCoreApplication.translate("LaptopsPage", u"Programme", None))
#endif // QT_CONFIG(accessibility)
        self.standing.setText("")
        self.approve.setText(QCoreApplication.translate("LaptopsPage", u"&Approve\u2026", None))
#if QT_CONFIG(tooltip)
        self.approve.setToolTip(QCoreApplication.translate("LaptopsPage", u"Compare the six words by telephone, then take in what it sealed (Ctrl+Return)", None))
#endif // QT_CONFIG(tooltip)
        self.name.setText(QCoreApplication.translate("LaptopsPage", u"&Name\u2026", None))
#if QT_CONFIG(tooltip)
        self.name.setToolTip(QCoreApplication.translate("LaptopsPage", u"Note whose it is: its holder's office (F2)", None))
#endif // QT_CONFIG(tooltip)
        self.revoke.setText(QCoreApplication.translate("LaptopsPage", u"&Revoke\u2026", None))
#if QT_CONFIG(tooltip)
        self.revoke.setToolTip(QCoreApplication.translate("LaptopsPage", u"Take in no more of its reports (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.trust.setText(QCoreApplication.translate("LaptopsPage", u"&Trust again\u2026", None))
#if QT_CONFIG(tooltip)
        self.trust.setToolTip(QCoreApplication.translate("LaptopsPage", u"Compare the six words by telephone first", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("LaptopsPage", u"Laptops", None))
#endif // QT_CONFIG(accessibility)
        self.lost_title.setText(QCoreApplication.translate("LaptopsPage", u"Sticks that were lost", None))
        self.lost_about.setText(QCoreApplication.translate("LaptopsPage", u"None is marked as lost.", None))
        self.mark_lost.setText(QCoreApplication.translate("LaptopsPage", u"Mark a &stick as lost\u2026", None))
#if QT_CONFIG(tooltip)
        self.mark_lost.setToolTip(QCoreApplication.translate("LaptopsPage", u"When its file comes in, you are told (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

