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
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from workshop_app.ui.piecework import set_up

class Ui_PackDialog(object):
    def setupUi(self, PackDialog):
        set_up(self, PackDialog)

    def pieces(self, PackDialog):
        if not PackDialog.objectName():
            PackDialog.setObjectName(u"PackDialog")
        yield
        self.PackDialog_layout = QVBoxLayout(PackDialog)
        self.PackDialog_layout.setSpacing(0)
        self.PackDialog_layout.setObjectName(u"PackDialog_layout")
        self.PackDialog_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.scroll = QScrollArea(PackDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        yield
        self.body = QWidget(self.scroll.viewport())
        self.body.setObjectName(u"body")
        self.body.setProperty(u"role", u"body")
        yield
        self.body_layout = QVBoxLayout(self.body)
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(self.body)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"h2")

        self.body_layout.addWidget(self.heading)

        yield
        self.notice = QLabel(self.body)
        self.notice.setObjectName(u"notice")
        self.notice.setWordWrap(True)
        self.notice.setProperty(u"role", u"warn")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)

        self.body_layout.addWidget(self.notice)

        yield
        self.about = QLabel(self.body)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.body_layout.addWidget(self.about)

        yield
        self.words_card = QFrame(self.body)
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
        self.words.setWordWrap(True)
        self.words.setProperty(u"role", u"words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.words_card_layout.addWidget(self.words)


        self.body_layout.addWidget(self.words_card)

        yield
        self.details = QLabel(self.body)
        self.details.setObjectName(u"details")
        self.details.setWordWrap(True)
        self.details.setProperty(u"role", u"quiet")
        self.details.setTextFormat(Qt.TextFormat.PlainText)

        self.body_layout.addWidget(self.details)

        yield
        self.carries = QLabel(self.body)
        self.carries.setObjectName(u"carries")
        self.carries.setWordWrap(True)
        self.carries.setTextFormat(Qt.TextFormat.PlainText)

        self.body_layout.addWidget(self.carries)

        self.scroll.setWidget(self.body)

        self.PackDialog_layout.addWidget(self.scroll)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(24, 8, 24, 16)
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
        QWidget.setTabOrder(self.later, self.scroll)

        self.retranslateUi(PackDialog)

        QMetaObject.connectSlotsByName(PackDialog)
    # pieces

    def retranslateUi(self, PackDialog):
        PackDialog.setWindowTitle(QCoreApplication.translate("PackDialog", u"Compare the words", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("PackDialog", u"What this pack is", None))
#endif // QT_CONFIG(accessibility)
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

