# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'brief.ui'
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
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QStackedWidget, QVBoxLayout, QWidget)

from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.card import Card
from workshop_app.ui.widgets.empty_state import EmptyState

from workshop_app.ui.piecework import set_up

class Ui_BriefPage(object):
    def setupUi(self, BriefPage):
        set_up(self, BriefPage)

    def pieces(self, BriefPage):
        if not BriefPage.objectName():
            BriefPage.setObjectName(u"BriefPage")
        BriefPage.resize(1100, 700)
        yield
        self.layout7 = QVBoxLayout(BriefPage)
        self.layout7.setSpacing(0)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        yield
        self.stack = QStackedWidget(BriefPage)
        self.stack.setObjectName(u"stack")
        yield
        self.content_page = QWidget(self.stack)
        self.content_page.setObjectName(u"content_page")
        yield
        self.layout4 = QVBoxLayout(self.content_page)
        self.layout4.setSpacing(12)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(24, 24, 24, 24)
        yield
        self.head = Beside(self.content_page)
        self.head.setObjectName(u"head")
        self.head.setProperty(u"least", 640)
        yield
        self.layout2 = QHBoxLayout(self.head)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        yield
        self.layout1 = QVBoxLayout()
        self.layout1.setSpacing(2)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        yield
        self.title = QLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.layout1.addWidget(self.title)

        yield
        self.subtitle = QLabel(self.head)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"quiet")
        self.subtitle.setWordWrap(True)

        self.layout1.addWidget(self.subtitle)


        self.layout2.addLayout(self.layout1)

        yield
        self.which = QComboBox(self.head)
        self.which.setObjectName(u"which")

        self.layout2.addWidget(self.which)

        yield
        self.save = QPushButton(self.head)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.layout2.addWidget(self.save)

        self.layout2.setStretch(0, 1)

        self.layout4.addWidget(self.head)

        yield
        self.profile_card = Beside(self.content_page)
        self.profile_card.setObjectName(u"profile_card")
        self.profile_card.setProperty(u"role", u"card")
        self.profile_card.setProperty(u"least", 640)
        yield
        self.layout3 = QHBoxLayout(self.profile_card)
        self.layout3.setSpacing(12)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(12, 12, 12, 12)
        yield
        self.profile = QLabel(self.profile_card)
        self.profile.setObjectName(u"profile")
        self.profile.setProperty(u"role", u"chip")

        self.layout3.addWidget(self.profile, 0, Qt.AlignmentFlag.AlignTop)

        yield
        self.profile_words = QLabel(self.profile_card)
        self.profile_words.setObjectName(u"profile_words")
        self.profile_words.setWordWrap(True)

        self.layout3.addWidget(self.profile_words)

        self.layout3.setStretch(1, 1)

        self.layout4.addWidget(self.profile_card)

        yield
        self.preview = QScrollArea(self.content_page)
        self.preview.setObjectName(u"preview")
        self.preview.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.preview.setFrameShape(QFrame.Shape.NoFrame)
        self.preview.setWidgetResizable(True)
        self.preview.setMinimumSize(QSize(0, 240))
        yield
        self.pages = QWidget(self.preview.viewport())
        self.pages.setObjectName(u"pages")
        self.pages.setProperty(u"role", u"body")
        yield
        self.pages_layout = QVBoxLayout(self.pages)
        self.pages_layout.setSpacing(12)
        self.pages_layout.setObjectName(u"pages_layout")
        self.pages_layout.setContentsMargins(0, 0, 8, 0)
        self.preview.setWidget(self.pages)

        self.layout4.addWidget(self.preview)

        self.layout4.setStretch(2, 1)
        self.stack.addWidget(self.content_page)
        yield
        self.empty_page = QWidget(self.stack)
        self.empty_page.setObjectName(u"empty_page")
        yield
        self.layout5 = QVBoxLayout(self.empty_page)
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        yield
        self.empty = EmptyState(self.empty_page)
        self.empty.setObjectName(u"empty")

        self.layout5.addWidget(self.empty)

        self.stack.addWidget(self.empty_page)
        yield
        self.no_programme_page = QWidget(self.stack)
        self.no_programme_page.setObjectName(u"no_programme_page")
        yield
        self.layout6 = QVBoxLayout(self.no_programme_page)
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        yield
        self.no_programme = EmptyState(self.no_programme_page)
        self.no_programme.setObjectName(u"no_programme")

        self.layout6.addWidget(self.no_programme)

        self.stack.addWidget(self.no_programme_page)

        self.layout7.addWidget(self.stack)

        QWidget.setTabOrder(self.which, self.save)
        QWidget.setTabOrder(self.save, self.preview)

        self.retranslateUi(BriefPage)

        QMetaObject.connectSlotsByName(BriefPage)
    # pieces

    def retranslateUi(self, BriefPage):
        self.title.setText(QCoreApplication.translate("BriefPage", u"Brief for the board", None))
        self.subtitle.setText("")
#if QT_CONFIG(accessibility)
        self.which.setAccessibleName(QCoreApplication.translate("BriefPage", u"Programme", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("BriefPage", u"Save the brief\u2026", None))
        self.profile.setText(QCoreApplication.translate("BriefPage", u"Disclosure profile: board", None))
        self.profile_words.setText("")
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("BriefPage", u"What the brief will say", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleDescription(QCoreApplication.translate("BriefPage", u"Arrow keys scroll", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

