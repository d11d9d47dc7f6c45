# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fault.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from workshop_app.ui.piecework import set_up

class Ui_FaultPage(object):
    def setupUi(self, FaultPage):
        set_up(self, FaultPage)

    def pieces(self, FaultPage):
        if not FaultPage.objectName():
            FaultPage.setObjectName(u"FaultPage")
        FaultPage.resize(1000, 700)
        yield
        self.layout1 = QVBoxLayout(FaultPage)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 24, 24, 24)
        yield
        self.title = QLabel(FaultPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.layout1.addWidget(self.title)

        yield
        self.about = QLabel(FaultPage)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.layout1.addWidget(self.about)

        yield
        self.details = QPlainTextEdit(FaultPage)
        self.details.setObjectName(u"details")
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)

        self.layout1.addWidget(self.details)

        yield
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        yield
        self.copy = QPushButton(FaultPage)
        self.copy.setObjectName(u"copy")

        self.layout2.addWidget(self.copy)

        yield
        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer3)

        yield
        self.back = QPushButton(FaultPage)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"role", u"primary")

        self.layout2.addWidget(self.back)


        self.layout1.addLayout(self.layout2)

        QWidget.setTabOrder(self.back, self.copy)
        QWidget.setTabOrder(self.copy, self.details)

        self.retranslateUi(FaultPage)

        QMetaObject.connectSlotsByName(FaultPage)
    # pieces

    def retranslateUi(self, FaultPage):
        self.title.setText(QCoreApplication.translate("FaultPage", u"Something went wrong in the app", None))
        self.about.setText(QCoreApplication.translate("FaultPage", u"It is a fault of ours, not something you did. What was saved before is safe. Go back and go on; if it happens again, close the app and open it, and send us the lines below. They hold nothing that anybody typed.", None))
#if QT_CONFIG(accessibility)
        self.details.setAccessibleName(QCoreApplication.translate("FaultPage", u"Technical details", None))
#endif // QT_CONFIG(accessibility)
        self.copy.setText(QCoreApplication.translate("FaultPage", u"Copy the lines", None))
        self.back.setText(QCoreApplication.translate("FaultPage", u"Go back", None))
        pass
    # retranslateUi

