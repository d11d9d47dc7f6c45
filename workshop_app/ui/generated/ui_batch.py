# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'batch.ui'
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

class Ui_BatchDialog(object):
    def setupUi(self, BatchDialog):
        set_up(self, BatchDialog)

    def pieces(self, BatchDialog):
        if not BatchDialog.objectName():
            BatchDialog.setObjectName(u"BatchDialog")
        yield
        self.BatchDialog_layout = QVBoxLayout(BatchDialog)
        self.BatchDialog_layout.setSpacing(12)
        self.BatchDialog_layout.setObjectName(u"BatchDialog_layout")
        self.BatchDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(BatchDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.BatchDialog_layout.addWidget(self.heading)

        yield
        self.about = QLabel(BatchDialog)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.BatchDialog_layout.addWidget(self.about)

        yield
        self.number = QSpinBox(BatchDialog)
        self.number.setObjectName(u"number")
        self.number.setMinimum(0)
        self.number.setMaximum(9999)
        self.number.setProperty(u"role", u"large")

        self.BatchDialog_layout.addWidget(self.number)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.cancel = QPushButton(BatchDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        yield
        self.save = QPushButton(BatchDialog)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.save)


        self.BatchDialog_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.heading.setBuddy(self.number)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.number, self.save)
        QWidget.setTabOrder(self.save, self.cancel)

        self.retranslateUi(BatchDialog)

        self.save.setDefault(True)


        QMetaObject.connectSlotsByName(BatchDialog)
    # pieces

    def retranslateUi(self, BatchDialog):
        BatchDialog.setWindowTitle(QCoreApplication.translate("BatchDialog", u"Paper cards", None))
        self.heading.setText(QCoreApplication.translate("BatchDialog", u"&Which batch are the cards of?", None))
        self.about.setText("")
#if QT_CONFIG(accessibility)
        self.number.setAccessibleName(QCoreApplication.translate("BatchDialog", u"Number on the pile of cards", None))
#endif // QT_CONFIG(accessibility)
        self.number.setSpecialValueText(QCoreApplication.translate("BatchDialog", u"none", None))
        self.cancel.setText(QCoreApplication.translate("BatchDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("BatchDialog", u"Save", None))
    # retranslateUi

