# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'silence.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from workshop_app.ui.widgets.beside import Beside

from workshop_app.ui.piecework import set_up

class Ui_SilencePage(object):
    def setupUi(self, SilencePage):
        set_up(self, SilencePage)

    def pieces(self, SilencePage):
        if not SilencePage.objectName():
            SilencePage.setObjectName(u"SilencePage")
        SilencePage.resize(1000, 700)
        yield
        self.layout6 = QVBoxLayout(SilencePage)
        self.layout6.setSpacing(12)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(24, 24, 24, 24)
        yield
        self.head = Beside(SilencePage)
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
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)

        self.layout1.addWidget(self.title)

        yield
        self.when = QLabel(self.head)
        self.when.setObjectName(u"when")
        self.when.setProperty(u"role", u"quiet")
        self.when.setTextFormat(Qt.TextFormat.PlainText)
        self.when.setWordWrap(True)

        self.layout1.addWidget(self.when)


        self.layout2.addLayout(self.layout1)

        yield
        self.back = QPushButton(self.head)
        self.back.setObjectName(u"back")

        self.layout2.addWidget(self.back)

        yield
        self.look = QPushButton(self.head)
        self.look.setObjectName(u"look")

        self.layout2.addWidget(self.look)

        yield
        self.save = QPushButton(self.head)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.layout2.addWidget(self.save)

        self.layout2.setStretch(0, 1)

        self.layout6.addWidget(self.head)

        yield
        self.statement_card = QFrame(SilencePage)
        self.statement_card.setObjectName(u"statement_card")
        self.statement_card.setProperty(u"role", u"card")
        yield
        self.layout4 = QHBoxLayout(self.statement_card)
        self.layout4.setSpacing(24)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(24, 24, 24, 24)
        yield
        self.sign = QLabel(self.statement_card)
        self.sign.setObjectName(u"sign")
        self.sign.setAlignment(Qt.AlignmentFlag.AlignHCenter|Qt.AlignmentFlag.AlignTop)

        self.layout4.addWidget(self.sign)

        yield
        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        yield
        self.statement = QLabel(self.statement_card)
        self.statement.setObjectName(u"statement")
        self.statement.setProperty(u"role", u"statement")
        self.statement.setTextFormat(Qt.TextFormat.PlainText)
        self.statement.setWordWrap(True)

        self.layout3.addWidget(self.statement)

        yield
        self.cause = QLabel(self.statement_card)
        self.cause.setObjectName(u"cause")
        self.cause.setProperty(u"role", u"quiet")
        self.cause.setTextFormat(Qt.TextFormat.PlainText)
        self.cause.setWordWrap(True)

        self.layout3.addWidget(self.cause)


        self.layout4.addLayout(self.layout3)

        self.layout4.setStretch(1, 1)

        self.layout6.addWidget(self.statement_card)

        yield
        self.facts = QFrame(SilencePage)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"role", u"card")

        self.layout6.addWidget(self.facts)

        yield
        self.doors_card = QFrame(SilencePage)
        self.doors_card.setObjectName(u"doors_card")
        self.doors_card.setProperty(u"role", u"card")
        yield
        self.layout5 = QVBoxLayout(self.doors_card)
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(16, 16, 16, 16)
        yield
        self.doors_title = QLabel(self.doors_card)
        self.doors_title.setObjectName(u"doors_title")
        self.doors_title.setProperty(u"role", u"h3")
        self.doors_title.setTextFormat(Qt.TextFormat.PlainText)
        self.doors_title.setWordWrap(True)

        self.layout5.addWidget(self.doors_title)

        yield
        self.doors_about = QLabel(self.doors_card)
        self.doors_about.setObjectName(u"doors_about")
        self.doors_about.setProperty(u"role", u"quiet")
        self.doors_about.setTextFormat(Qt.TextFormat.PlainText)
        self.doors_about.setWordWrap(True)

        self.layout5.addWidget(self.doors_about)

        yield
        self.doors = QWidget(self.doors_card)
        self.doors.setObjectName(u"doors")

        self.layout5.addWidget(self.doors)


        self.layout6.addWidget(self.doors_card)

        yield
        self.spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout6.addItem(self.spacer)

        QWidget.setTabOrder(self.back, self.look)
        QWidget.setTabOrder(self.look, self.save)

        self.retranslateUi(SilencePage)

        QMetaObject.connectSlotsByName(SilencePage)
    # pieces

    def retranslateUi(self, SilencePage):
        self.title.setText(QCoreApplication.translate("SilencePage", u"Silence", None))
        self.when.setText("")
        self.back.setText(QCoreApplication.translate("SilencePage", u"Back", None))
#if QT_CONFIG(tooltip)
        self.back.setToolTip(QCoreApplication.translate("SilencePage", u"Back to where you were (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.look.setText(QCoreApplication.translate("SilencePage", u"Look again", None))
#if QT_CONFIG(tooltip)
        self.look.setToolTip(QCoreApplication.translate("SilencePage", u"Read everything again now (Ctrl+R)", None))
#endif // QT_CONFIG(tooltip)
        self.save.setText(QCoreApplication.translate("SilencePage", u"Save as text\u2026", None))
#if QT_CONFIG(tooltip)
        self.save.setToolTip(QCoreApplication.translate("SilencePage", u"What was found, for whoever asks for it in writing (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
        self.sign.setText("")
        self.statement.setText("")
        self.cause.setText("")
        self.doors_title.setText(QCoreApplication.translate("SilencePage", u"What could open a connection if it were asked, and why it is silent", None))
        self.doors_about.setText(QCoreApplication.translate("SilencePage", u"Libraries bring more than is used. Each that is loaded now and knows how to reach a network stands here.", None))
        pass
    # retranslateUi

