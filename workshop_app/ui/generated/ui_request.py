# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'request.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from workshop_app.ui.piecework import set_up

class Ui_RequestDialog(object):
    def setupUi(self, RequestDialog):
        set_up(self, RequestDialog)

    def pieces(self, RequestDialog):
        if not RequestDialog.objectName():
            RequestDialog.setObjectName(u"RequestDialog")
        RequestDialog.resize(680, 520)
        yield
        self.RequestDialog_layout = QVBoxLayout(RequestDialog)
        self.RequestDialog_layout.setSpacing(12)
        self.RequestDialog_layout.setObjectName(u"RequestDialog_layout")
        self.RequestDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(RequestDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.RequestDialog_layout.addWidget(self.heading)

        yield
        self.about = QLabel(RequestDialog)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.RequestDialog_layout.addWidget(self.about)

        yield
        self.text = QPlainTextEdit(RequestDialog)
        self.text.setObjectName(u"text")
        self.text.setReadOnly(True)
        self.text.setMinimumSize(QSize(280, 200))
        self.text.setTabChangesFocus(True)

        self.RequestDialog_layout.addWidget(self.text)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.close = QPushButton(RequestDialog)
        self.close.setObjectName(u"close")

        self.buttons.addWidget(self.close)

        yield
        self.save = QPushButton(RequestDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)

        yield
        self.copy = QPushButton(RequestDialog)
        self.copy.setObjectName(u"copy")
        self.copy.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.copy)


        self.RequestDialog_layout.addLayout(self.buttons)

        QWidget.setTabOrder(self.text, self.copy)
        QWidget.setTabOrder(self.copy, self.save)
        QWidget.setTabOrder(self.save, self.close)

        self.retranslateUi(RequestDialog)

        QMetaObject.connectSlotsByName(RequestDialog)
    # pieces

    def retranslateUi(self, RequestDialog):
        RequestDialog.setWindowTitle(QCoreApplication.translate("RequestDialog", u"Ask for it again", None))
        self.heading.setText(QCoreApplication.translate("RequestDialog", u"Ask the facilitator for it again", None))
        self.about.setText(QCoreApplication.translate("RequestDialog", u"This text says which file, what was wrong with it, and what to do. It holds nothing that anybody said. Copy or save it, then send it as you see fit.", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("RequestDialog", u"The text to send", None))
#endif // QT_CONFIG(accessibility)
        self.close.setText(QCoreApplication.translate("RequestDialog", u"Close", None))
        self.save.setText(QCoreApplication.translate("RequestDialog", u"&Save\u2026", None))
        self.copy.setText(QCoreApplication.translate("RequestDialog", u"&Copy", None))
    # retranslateUi

