# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pack.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from workshop_app.ui.piecework import set_up

class Ui_PackDialog(object):
    def setupUi(self, PackDialog):
        set_up(self, PackDialog)

    def pieces(self, PackDialog):
        if not PackDialog.objectName():
            PackDialog.setObjectName(u"PackDialog")
        yield
        self.PackDialog_layout = QVBoxLayout(PackDialog)
        self.PackDialog_layout.setSpacing(12)
        self.PackDialog_layout.setObjectName(u"PackDialog_layout")
        self.PackDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(PackDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.PackDialog_layout.addWidget(self.heading)

        yield
        self.notice = QLabel(PackDialog)
        self.notice.setObjectName(u"notice")
        self.notice.setProperty(u"role", u"warn")
        self.notice.setWordWrap(True)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)

        self.PackDialog_layout.addWidget(self.notice)

        yield
        self.about = QLabel(PackDialog)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.PackDialog_layout.addWidget(self.about)

        yield
        self.words_card = QFrame(PackDialog)
        self.words_card.setObjectName(u"words_card")
        self.words_card.setProperty(u"role", u"well")
        yield
        self.words_card_layout = QVBoxLayout(self.words_card)
        self.words_card_layout.setSpacing(8)
        self.words_card_layout.setObjectName(u"words_card_layout")
        self.words_card_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.words = QLabel(self.words_card)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"words")
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setTextFormat(Qt.TextFormat.PlainText)

        self.words_card_layout.addWidget(self.words)


        self.PackDialog_layout.addWidget(self.words_card)

        yield
        self.details = QLabel(PackDialog)
        self.details.setObjectName(u"details")
        self.details.setProperty(u"role", u"quiet")
        self.details.setWordWrap(True)
        self.details.setTextFormat(Qt.TextFormat.PlainText)

        self.PackDialog_layout.addWidget(self.details)

        yield
        self.carries = QLabel(PackDialog)
        self.carries.setObjectName(u"carries")
        self.carries.setWordWrap(True)
        self.carries.setTextFormat(Qt.TextFormat.PlainText)

        self.PackDialog_layout.addWidget(self.carries)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.later = QPushButton(PackDialog)
        self.later.setObjectName(u"later")
        self.later.setProperty(u"role", u"quiet")

        self.buttons.addWidget(self.later)

        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.differ = QPushButton(PackDialog)
        self.differ.setObjectName(u"differ")
        self.differ.setProperty(u"role", u"danger")

        self.buttons.addWidget(self.differ)

        yield
        self.match = QPushButton(PackDialog)
        self.match.setObjectName(u"match")
        self.match.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.match)


        self.PackDialog_layout.addLayout(self.buttons)

        QWidget.setTabOrder(self.match, self.differ)
        QWidget.setTabOrder(self.differ, self.later)

        self.retranslateUi(PackDialog)

        QMetaObject.connectSlotsByName(PackDialog)
    # pieces

    def retranslateUi(self, PackDialog):
        PackDialog.setWindowTitle(QCoreApplication.translate("PackDialog", u"Compare the words", None))
        self.heading.setText("")
        self.notice.setText("")
        self.about.setText("")
        self.words.setText("")
        self.details.setText("")
        self.carries.setText("")
        self.later.setText(QCoreApplication.translate("PackDialog", u"Decide later", None))
        self.differ.setText(QCoreApplication.translate("PackDialog", u"They do not match", None))
        self.match.setText(QCoreApplication.translate("PackDialog", u"They match", None))
    # retranslateUi

