# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'alike.ui'
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
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from workshop_app.ui.piecework import set_up

class Ui_AlikeDialog(object):
    def setupUi(self, AlikeDialog):
        set_up(self, AlikeDialog)

    def pieces(self, AlikeDialog):
        if not AlikeDialog.objectName():
            AlikeDialog.setObjectName(u"AlikeDialog")
        yield
        self.AlikeDialog_layout = QVBoxLayout(AlikeDialog)
        self.AlikeDialog_layout.setSpacing(12)
        self.AlikeDialog_layout.setObjectName(u"AlikeDialog_layout")
        self.AlikeDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(AlikeDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.AlikeDialog_layout.addWidget(self.heading)

        yield
        self.measure = QLabel(AlikeDialog)
        self.measure.setObjectName(u"measure")
        self.measure.setProperty(u"role", u"quiet")
        self.measure.setWordWrap(True)

        self.AlikeDialog_layout.addWidget(self.measure)

        yield
        self.contrary = QLabel(AlikeDialog)
        self.contrary.setObjectName(u"contrary")
        self.contrary.setProperty(u"role", u"warn")
        self.contrary.setWordWrap(True)

        self.AlikeDialog_layout.addWidget(self.contrary)

        yield
        self.lines = QListWidget(AlikeDialog)
        self.lines.setObjectName(u"lines")
        self.lines.setWordWrap(True)
        self.lines.setMinimumSize(QSize(320, 200))

        self.AlikeDialog_layout.addWidget(self.lines)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.close_button = QPushButton(AlikeDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons.addWidget(self.close_button)

        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.apart = QPushButton(AlikeDialog)
        self.apart.setObjectName(u"apart")

        self.buttons.addWidget(self.apart)

        yield
        self.together = QPushButton(AlikeDialog)
        self.together.setObjectName(u"together")
        self.together.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.together)


        self.AlikeDialog_layout.addLayout(self.buttons)

        QWidget.setTabOrder(self.lines, self.together)
        QWidget.setTabOrder(self.together, self.apart)
        QWidget.setTabOrder(self.apart, self.close_button)

        self.retranslateUi(AlikeDialog)

        self.together.setDefault(True)


        QMetaObject.connectSlotsByName(AlikeDialog)
    # pieces

    def retranslateUi(self, AlikeDialog):
        AlikeDialog.setWindowTitle(QCoreApplication.translate("AlikeDialog", u"Near-duplicates", None))
        self.heading.setText(QCoreApplication.translate("AlikeDialog", u"Nearly the same?", None))
        self.measure.setText("")
        self.contrary.setText(QCoreApplication.translate("AlikeDialog", u"One of them says \u201cnot\u201d: they may say the opposite. Read both before you put them together.", None))
#if QT_CONFIG(accessibility)
        self.lines.setAccessibleName(QCoreApplication.translate("AlikeDialog", u"Lines that are alike", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("AlikeDialog", u"Close", None))
        self.apart.setText(QCoreApplication.translate("AlikeDialog", u"Leave &apart", None))
        self.together.setText(QCoreApplication.translate("AlikeDialog", u"Put &together", None))
    # retranslateUi

