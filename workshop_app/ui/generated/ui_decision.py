# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'decision.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from workshop_app.ui.piecework import set_up

class Ui_DecisionDialog(object):
    def setupUi(self, DecisionDialog):
        set_up(self, DecisionDialog)

    def pieces(self, DecisionDialog):
        if not DecisionDialog.objectName():
            DecisionDialog.setObjectName(u"DecisionDialog")
        yield
        self.DecisionDialog_layout = QVBoxLayout(DecisionDialog)
        self.DecisionDialog_layout.setSpacing(12)
        self.DecisionDialog_layout.setObjectName(u"DecisionDialog_layout")
        self.DecisionDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(DecisionDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.DecisionDialog_layout.addWidget(self.heading)

        yield
        self.about = QLabel(DecisionDialog)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.DecisionDialog_layout.addWidget(self.about)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.no = QPushButton(DecisionDialog)
        self.no.setObjectName(u"no")

        self.buttons.addWidget(self.no)

        yield
        self.yes = QPushButton(DecisionDialog)
        self.yes.setObjectName(u"yes")
        self.yes.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.yes)


        self.DecisionDialog_layout.addLayout(self.buttons)

        QWidget.setTabOrder(self.yes, self.no)

        self.retranslateUi(DecisionDialog)

        self.yes.setDefault(True)


        QMetaObject.connectSlotsByName(DecisionDialog)
    # pieces

    def retranslateUi(self, DecisionDialog):
        self.heading.setText("")
        self.about.setText("")
        self.no.setText(QCoreApplication.translate("DecisionDialog", u"Cancel", None))
        self.yes.setText(QCoreApplication.translate("DecisionDialog", u"OK", None))
        pass
    # retranslateUi

