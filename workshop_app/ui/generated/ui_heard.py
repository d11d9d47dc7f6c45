# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'heard.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QVBoxLayout, QWidget)

from workshop_app.ui.piecework import set_up

class Ui_HeardDialog(object):
    def setupUi(self, HeardDialog):
        set_up(self, HeardDialog)

    def pieces(self, HeardDialog):
        if not HeardDialog.objectName():
            HeardDialog.setObjectName(u"HeardDialog")
        yield
        self.HeardDialog_layout = QVBoxLayout(HeardDialog)
        self.HeardDialog_layout.setSpacing(12)
        self.HeardDialog_layout.setObjectName(u"HeardDialog_layout")
        self.HeardDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(HeardDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.HeardDialog_layout.addWidget(self.heading)

        yield
        self.about = QLabel(HeardDialog)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.HeardDialog_layout.addWidget(self.about)

        yield
        self.heard = QSpinBox(HeardDialog)
        self.heard.setObjectName(u"heard")
        self.heard.setMinimum(-1)
        self.heard.setMaximum(2000)
        self.heard.setProperty(u"role", u"large")

        self.HeardDialog_layout.addWidget(self.heard)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.cancel = QPushButton(HeardDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        yield
        self.save = QPushButton(HeardDialog)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.save)


        self.HeardDialog_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.heading.setBuddy(self.heard)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.heard, self.save)
        QWidget.setTabOrder(self.save, self.cancel)

        self.retranslateUi(HeardDialog)

        self.save.setDefault(True)


        QMetaObject.connectSlotsByName(HeardDialog)
    # pieces

    def retranslateUi(self, HeardDialog):
        HeardDialog.setWindowTitle(QCoreApplication.translate("HeardDialog", u"Recognised by", None))
        self.heading.setText(QCoreApplication.translate("HeardDialog", u"&How many recognise this?", None))
        self.about.setText("")
#if QT_CONFIG(accessibility)
        self.heard.setAccessibleName(QCoreApplication.translate("HeardDialog", u"How many recognise this", None))
#endif // QT_CONFIG(accessibility)
        self.heard.setSpecialValueText(QCoreApplication.translate("HeardDialog", u"not asked", None))
        self.cancel.setText(QCoreApplication.translate("HeardDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("HeardDialog", u"Save", None))
    # retranslateUi

