# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wipe.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from workshop_app.ui.piecework import set_up

class Ui_WipeDialog(object):
    def setupUi(self, WipeDialog):
        set_up(self, WipeDialog)

    def pieces(self, WipeDialog):
        if not WipeDialog.objectName():
            WipeDialog.setObjectName(u"WipeDialog")
        yield
        self.layout22 = QVBoxLayout(WipeDialog)
        self.layout22.setSpacing(12)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(WipeDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.layout22.addWidget(self.heading)

        yield
        self.about = QLabel(WipeDialog)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.layout22.addWidget(self.about)

        yield
        self.first_page = QWidget(WipeDialog)
        self.first_page.setObjectName(u"first_page")
        yield
        self.layout18 = QVBoxLayout(self.first_page)
        self.layout18.setSpacing(8)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        yield
        self.goes_label = QLabel(self.first_page)
        self.goes_label.setObjectName(u"goes_label")
        self.goes_label.setProperty(u"role", u"h3")
        self.goes_label.setWordWrap(True)

        self.layout18.addWidget(self.goes_label)

        yield
        self.goes = QLabel(self.first_page)
        self.goes.setObjectName(u"goes")
        self.goes.setWordWrap(True)

        self.layout18.addWidget(self.goes)

        yield
        self.stays_label = QLabel(self.first_page)
        self.stays_label.setObjectName(u"stays_label")
        self.stays_label.setProperty(u"role", u"h3")
        self.stays_label.setWordWrap(True)

        self.layout18.addWidget(self.stays_label)

        yield
        self.stays = QLabel(self.first_page)
        self.stays.setObjectName(u"stays")
        self.stays.setWordWrap(True)

        self.layout18.addWidget(self.stays)

        yield
        self.why = QLabel(self.first_page)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"role", u"quiet")
        self.why.setWordWrap(True)

        self.layout18.addWidget(self.why)


        self.layout22.addWidget(self.first_page)

        yield
        self.second_page = QWidget(WipeDialog)
        self.second_page.setObjectName(u"second_page")
        yield
        self.layout19 = QVBoxLayout(self.second_page)
        self.layout19.setSpacing(16)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        yield
        self.last_words = QLabel(self.second_page)
        self.last_words.setObjectName(u"last_words")
        self.last_words.setWordWrap(True)

        self.layout19.addWidget(self.last_words)

        yield
        self.sure = QCheckBox(self.second_page)
        self.sure.setObjectName(u"sure")

        self.layout19.addWidget(self.sure)

        yield
        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout19.addItem(self.below)


        self.layout22.addWidget(self.second_page)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.cancel = QPushButton(WipeDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        yield
        self.spacer20 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer20)

        yield
        self.back = QPushButton(WipeDialog)
        self.back.setObjectName(u"back")

        self.buttons.addWidget(self.back)

        yield
        self.go_on = QPushButton(WipeDialog)
        self.go_on.setObjectName(u"go_on")

        self.buttons.addWidget(self.go_on)

        yield
        self.wipe = QPushButton(WipeDialog)
        self.wipe.setObjectName(u"wipe")
        self.wipe.setProperty(u"role", u"danger")

        self.buttons.addWidget(self.wipe)


        self.layout22.addLayout(self.buttons)

        self.layout22.setStretch(2, 1)
        self.layout22.setStretch(3, 1)
        QWidget.setTabOrder(self.cancel, self.back)
        QWidget.setTabOrder(self.back, self.go_on)
        QWidget.setTabOrder(self.go_on, self.sure)
        QWidget.setTabOrder(self.sure, self.wipe)

        self.retranslateUi(WipeDialog)

        QMetaObject.connectSlotsByName(WipeDialog)
    # pieces

    def retranslateUi(self, WipeDialog):
        self.heading.setText("")
        self.about.setText("")
        self.goes_label.setText(QCoreApplication.translate("WipeDialog", u"This goes, for good", None))
        self.goes.setText("")
        self.stays_label.setText(QCoreApplication.translate("WipeDialog", u"This stays", None))
        self.stays.setText("")
        self.why.setText("")
        self.last_words.setText("")
        self.sure.setText("")
        self.cancel.setText(QCoreApplication.translate("WipeDialog", u"Keep the session", None))
        self.back.setText(QCoreApplication.translate("WipeDialog", u"Back", None))
        self.go_on.setText(QCoreApplication.translate("WipeDialog", u"Go on", None))
        self.wipe.setText(QCoreApplication.translate("WipeDialog", u"Wipe for good", None))
        pass
    # retranslateUi

