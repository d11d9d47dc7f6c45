# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'after.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.card import Card
from workshop_app.ui.widgets.empty_state import EmptyState
from workshop_app.ui.widgets.standing_track import StandingTrack
from workshop_app.ui.widgets.table_view import TableView
from workshop_app.ui.widgets.waiting_line import WaitingLine

from workshop_app.ui.piecework import set_up

class Ui_AfterPage(object):
    def setupUi(self, AfterPage):
        set_up(self, AfterPage)

    def pieces(self, AfterPage):
        if not AfterPage.objectName():
            AfterPage.setObjectName(u"AfterPage")
        AfterPage.resize(1100, 700)
        yield
        self.layout8 = QVBoxLayout(AfterPage)
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        yield
        self.stack = QStackedWidget(AfterPage)
        self.stack.setObjectName(u"stack")
        yield
        self.empty_page = QWidget(self.stack)
        self.empty_page.setObjectName(u"empty_page")
        yield
        self.layout7 = QVBoxLayout(self.empty_page)
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        yield
        self.empty = EmptyState(self.empty_page)
        self.empty.setObjectName(u"empty")

        self.layout7.addWidget(self.empty)

        self.stack.addWidget(self.empty_page)
        yield
        self.list_page = QWidget(self.stack)
        self.list_page.setObjectName(u"list_page")
        yield
        self.layout6 = QVBoxLayout(self.list_page)
        self.layout6.setSpacing(12)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(24, 24, 24, 24)
        yield
        self.header = Beside(self.list_page)
        self.header.setObjectName(u"header")
        self.header.setProperty(u"least", 680)
        yield
        self.layout5 = QHBoxLayout(self.header)
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        yield
        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(2)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        yield
        self.title = QLabel(self.header)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.layout2.addWidget(self.title)

        yield
        self.subtitle = QLabel(self.header)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"quiet")
        self.subtitle.setWordWrap(True)

        self.layout2.addWidget(self.subtitle)


        self.layout5.addLayout(self.layout2)

        yield
        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        yield
        self.take_in = QPushButton(self.header)
        self.take_in.setObjectName(u"take_in")
        self.take_in.setProperty(u"role", u"primary")

        self.layout4.addWidget(self.take_in)

        yield
        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer3)


        self.layout5.addLayout(self.layout4)

        self.layout5.setStretch(0, 1)

        self.layout6.addWidget(self.header)

        yield
        self.waiting = WaitingLine(self.list_page)
        self.waiting.setObjectName(u"waiting")

        self.layout6.addWidget(self.waiting)

        yield
        self.table = TableView(self.list_page)
        self.table.setObjectName(u"table")

        self.layout6.addWidget(self.table)

        yield
        self.card = Card(self.list_page)
        self.card.setObjectName(u"card")
        yield
        self.layout1 = QVBoxLayout(self.card)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(16, 16, 16, 16)
        yield
        self.chosen_title = QLabel(self.card)
        self.chosen_title.setObjectName(u"chosen_title")
        self.chosen_title.setProperty(u"role", u"h3")
        self.chosen_title.setWordWrap(True)

        self.layout1.addWidget(self.chosen_title)

        yield
        self.track = StandingTrack(self.card)
        self.track.setObjectName(u"track")

        self.layout1.addWidget(self.track)

        yield
        self.next_words = QLabel(self.card)
        self.next_words.setObjectName(u"next_words")
        self.next_words.setProperty(u"role", u"quiet")
        self.next_words.setWordWrap(True)

        self.layout1.addWidget(self.next_words)

        yield
        self.card_buttons = QWidget(self.card)
        self.card_buttons.setObjectName(u"card_buttons")
        yield
        self.seal_again = QPushButton(self.card_buttons)
        self.seal_again.setObjectName(u"seal_again")
        yield
        self.wipe = QPushButton(self.card_buttons)
        self.wipe.setObjectName(u"wipe")
        self.wipe.setProperty(u"role", u"danger")

        self.layout1.addWidget(self.card_buttons)


        self.layout6.addWidget(self.card)

        self.layout6.setStretch(2, 1)
        self.stack.addWidget(self.list_page)

        self.layout8.addWidget(self.stack)

        QWidget.setTabOrder(self.take_in, self.table)
        QWidget.setTabOrder(self.table, self.seal_again)
        QWidget.setTabOrder(self.seal_again, self.wipe)

        self.retranslateUi(AfterPage)

        QMetaObject.connectSlotsByName(AfterPage)
    # pieces

    def retranslateUi(self, AfterPage):
        self.title.setText(QCoreApplication.translate("AfterPage", u"Afterwards", None))
        self.subtitle.setText("")
        self.take_in.setText(QCoreApplication.translate("AfterPage", u"Take in receipts\u2026", None))
#if QT_CONFIG(tooltip)
        self.take_in.setToolTip(QCoreApplication.translate("AfterPage", u"Choose receipts (Ctrl+O); or drop them anywhere on this window", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("AfterPage", u"Sealed sessions", None))
#endif // QT_CONFIG(accessibility)
        self.chosen_title.setText("")
        self.next_words.setText("")
        self.seal_again.setText(QCoreApplication.translate("AfterPage", u"Seal again\u2026", None))
#if QT_CONFIG(tooltip)
        self.seal_again.setToolTip(QCoreApplication.translate("AfterPage", u"Write the sealed report again, onto another stick", None))
#endif // QT_CONFIG(tooltip)
        self.wipe.setText(QCoreApplication.translate("AfterPage", u"Wipe\u2026", None))
#if QT_CONFIG(tooltip)
        self.wipe.setToolTip(QCoreApplication.translate("AfterPage", u"Destroy this session on this laptop; first it is said exactly what goes (Del)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

