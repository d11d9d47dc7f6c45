# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'envelope.ui'
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

from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.whole_label import WholeLabel

from workshop_app.ui.piecework import set_up

class Ui_EnvelopeDialog(object):
    def setupUi(self, EnvelopeDialog):
        set_up(self, EnvelopeDialog)

    def pieces(self, EnvelopeDialog):
        if not EnvelopeDialog.objectName():
            EnvelopeDialog.setObjectName(u"EnvelopeDialog")
        yield
        self.EnvelopeDialog_layout = QVBoxLayout(EnvelopeDialog)
        self.EnvelopeDialog_layout.setSpacing(12)
        self.EnvelopeDialog_layout.setObjectName(u"EnvelopeDialog_layout")
        self.EnvelopeDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = WholeLabel(EnvelopeDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")

        self.EnvelopeDialog_layout.addWidget(self.heading)

        yield
        self.about = WholeLabel(EnvelopeDialog)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")

        self.EnvelopeDialog_layout.addWidget(self.about)

        yield
        self.name = QLabel(EnvelopeDialog)
        self.name.setObjectName(u"name")
        self.name.setWordWrap(True)
        self.name.setProperty(u"role", u"h3")
        self.name.setTextFormat(Qt.TextFormat.PlainText)

        self.EnvelopeDialog_layout.addWidget(self.name)

        yield
        self.figures = WholeLabel(EnvelopeDialog)
        self.figures.setObjectName(u"figures")

        self.EnvelopeDialog_layout.addWidget(self.figures)

        yield
        self.standing = WholeLabel(EnvelopeDialog)
        self.standing.setObjectName(u"standing")

        self.EnvelopeDialog_layout.addWidget(self.standing)

        yield
        self.log_title = QLabel(EnvelopeDialog)
        self.log_title.setObjectName(u"log_title")
        self.log_title.setWordWrap(True)
        self.log_title.setProperty(u"role", u"h3")
        self.log_title.setTextFormat(Qt.TextFormat.PlainText)

        self.EnvelopeDialog_layout.addWidget(self.log_title)

        yield
        self.log = WholeLabel(EnvelopeDialog)
        self.log.setObjectName(u"log")
        self.log.setProperty(u"role", u"small")

        self.EnvelopeDialog_layout.addWidget(self.log)

        yield
        self.problem = WholeLabel(EnvelopeDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"warn")

        self.EnvelopeDialog_layout.addWidget(self.problem)

        yield
        self.buttons = Beside(EnvelopeDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setProperty(u"least", 680)
        yield
        self.buttons_layout = QHBoxLayout(self.buttons)
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.open = QPushButton(self.buttons)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"role", u"quiet")

        self.buttons_layout.addWidget(self.open)

        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.spacer1)

        yield
        self.close = QPushButton(self.buttons)
        self.close.setObjectName(u"close")

        self.buttons_layout.addWidget(self.close)

        yield
        self.handed = QPushButton(self.buttons)
        self.handed.setObjectName(u"handed")

        self.buttons_layout.addWidget(self.handed)

        yield
        self.copy = QPushButton(self.buttons)
        self.copy.setObjectName(u"copy")
        self.copy.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.copy)


        self.EnvelopeDialog_layout.addWidget(self.buttons)

        QWidget.setTabOrder(self.copy, self.handed)
        QWidget.setTabOrder(self.handed, self.open)
        QWidget.setTabOrder(self.open, self.close)

        self.retranslateUi(EnvelopeDialog)

        QMetaObject.connectSlotsByName(EnvelopeDialog)
    # pieces

    def retranslateUi(self, EnvelopeDialog):
        EnvelopeDialog.setWindowTitle(QCoreApplication.translate("EnvelopeDialog", u"A sealed concern", None))
        self.name.setText("")
        self.log_title.setText(QCoreApplication.translate("EnvelopeDialog", u"Passed through this office", None))
        self.open.setText(QCoreApplication.translate("EnvelopeDialog", u"&Open with the lead's key\u2026", None))
        self.close.setText(QCoreApplication.translate("EnvelopeDialog", u"Close", None))
        self.handed.setText(QCoreApplication.translate("EnvelopeDialog", u"It was &handed over", None))
        self.copy.setText(QCoreApplication.translate("EnvelopeDialog", u"&Copy for the lead\u2026", None))
    # retranslateUi

