# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rescue.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QToolButton,
    QVBoxLayout, QWidget)

from workshop_app.ui.widgets.table_view import TableView
from workshop_app.ui.piecework import set_up

class Ui_RescuePage(object):
    def setupUi(self, RescuePage):
        set_up(self, RescuePage)

    def pieces(self, RescuePage):
        if not RescuePage.objectName():
            RescuePage.setObjectName(u"RescuePage")
        RescuePage.resize(1000, 700)
        yield
        self.layout_page = QVBoxLayout(RescuePage)
        self.layout_page.setSpacing(16)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(24, 24, 24, 24)
        yield
        self.title = QLabel(RescuePage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.layout_page.addWidget(self.title)

        yield
        self.context = QLabel(RescuePage)
        self.context.setObjectName(u"context")
        self.context.setProperty(u"role", u"quiet")
        self.context.setWordWrap(True)

        self.layout_page.addWidget(self.context)

        yield
        self.found_card = QFrame(RescuePage)
        self.found_card.setObjectName(u"found_card")
        self.found_card.setProperty(u"role", u"card")
        yield
        self.layout_card1 = QVBoxLayout(self.found_card)
        self.layout_card1.setSpacing(12)
        self.layout_card1.setObjectName(u"layout_card1")
        self.layout_card1.setContentsMargins(16, 16, 16, 16)
        yield
        self.found_title = QLabel(self.found_card)
        self.found_title.setObjectName(u"found_title")
        self.found_title.setProperty(u"role", u"h2")
        self.found_title.setWordWrap(True)

        self.layout_card1.addWidget(self.found_title)

        yield
        self.found_words = QLabel(self.found_card)
        self.found_words.setObjectName(u"found_words")
        self.found_words.setWordWrap(True)

        self.layout_card1.addWidget(self.found_words)

        yield
        self.found_buttons = QWidget(self.found_card)
        self.found_buttons.setObjectName(u"found_buttons")
        yield
        self.read_again = QPushButton(self.found_buttons)
        self.read_again.setObjectName(u"read_again")

        self.layout_card1.addWidget(self.found_buttons)


        self.layout_page.addWidget(self.found_card)

        yield
        self.findings_card = QFrame(RescuePage)
        self.findings_card.setObjectName(u"findings_card")
        self.findings_card.setProperty(u"role", u"card")
        yield
        self.layout_card2 = QVBoxLayout(self.findings_card)
        self.layout_card2.setSpacing(12)
        self.layout_card2.setObjectName(u"layout_card2")
        self.layout_card2.setContentsMargins(16, 16, 16, 16)
        yield
        self.findings_title = QLabel(self.findings_card)
        self.findings_title.setObjectName(u"findings_title")
        self.findings_title.setProperty(u"role", u"h2")
        self.findings_title.setWordWrap(True)

        self.layout_card2.addWidget(self.findings_title)

        yield
        self.findings_words = QLabel(self.findings_card)
        self.findings_words.setObjectName(u"findings_words")
        self.findings_words.setProperty(u"role", u"quiet")
        self.findings_words.setWordWrap(True)

        self.layout_card2.addWidget(self.findings_words)

        yield
        self.findings = TableView(self.findings_card)
        self.findings.setObjectName(u"findings")
        self.findings.setMinimumSize(QSize(280, 120))

        self.layout_card2.addWidget(self.findings)

        yield
        self.findings_buttons = QWidget(self.findings_card)
        self.findings_buttons.setObjectName(u"findings_buttons")
        yield
        self.replace = QPushButton(self.findings_buttons)
        self.replace.setObjectName(u"replace")
        yield
        self.keep = QToolButton(self.findings_buttons)
        self.keep.setObjectName(u"keep")
        self.keep.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.layout_card2.addWidget(self.findings_buttons)


        self.layout_page.addWidget(self.findings_card)

        yield
        self.seal_card = QFrame(RescuePage)
        self.seal_card.setObjectName(u"seal_card")
        self.seal_card.setProperty(u"role", u"card")
        yield
        self.layout_card3 = QVBoxLayout(self.seal_card)
        self.layout_card3.setSpacing(12)
        self.layout_card3.setObjectName(u"layout_card3")
        self.layout_card3.setContentsMargins(16, 16, 16, 16)
        yield
        self.seal_title = QLabel(self.seal_card)
        self.seal_title.setObjectName(u"seal_title")
        self.seal_title.setProperty(u"role", u"h2")
        self.seal_title.setWordWrap(True)

        self.layout_card3.addWidget(self.seal_title)

        yield
        self.seal_words = QLabel(self.seal_card)
        self.seal_words.setObjectName(u"seal_words")
        self.seal_words.setWordWrap(True)

        self.layout_card3.addWidget(self.seal_words)

        yield
        self.seal_buttons = QWidget(self.seal_card)
        self.seal_buttons.setObjectName(u"seal_buttons")
        yield
        self.seal = QPushButton(self.seal_buttons)
        self.seal.setObjectName(u"seal")
        self.seal.setProperty(u"role", u"primary")

        self.layout_card3.addWidget(self.seal_buttons)


        self.layout_page.addWidget(self.seal_card)

        yield
        self.done_card = QFrame(RescuePage)
        self.done_card.setObjectName(u"done_card")
        self.done_card.setProperty(u"role", u"card")
        yield
        self.layout_card4 = QVBoxLayout(self.done_card)
        self.layout_card4.setSpacing(12)
        self.layout_card4.setObjectName(u"layout_card4")
        self.layout_card4.setContentsMargins(16, 16, 16, 16)
        yield
        self.done_title = QLabel(self.done_card)
        self.done_title.setObjectName(u"done_title")
        self.done_title.setProperty(u"role", u"h2")
        self.done_title.setWordWrap(True)

        self.layout_card4.addWidget(self.done_title)

        yield
        self.done_file = QLabel(self.done_card)
        self.done_file.setObjectName(u"done_file")
        self.done_file.setWordWrap(True)

        self.layout_card4.addWidget(self.done_file)

        yield
        self.done_words = QLabel(self.done_card)
        self.done_words.setObjectName(u"done_words")
        self.done_words.setProperty(u"role", u"quiet")
        self.done_words.setWordWrap(True)

        self.layout_card4.addWidget(self.done_words)

        yield
        self.done_buttons = QWidget(self.done_card)
        self.done_buttons.setObjectName(u"done_buttons")
        yield
        self.open_folder = QPushButton(self.done_buttons)
        self.open_folder.setObjectName(u"open_folder")

        self.layout_card4.addWidget(self.done_buttons)


        self.layout_page.addWidget(self.done_card)

        yield
        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_page.addItem(self.below)

        QWidget.setTabOrder(self.read_again, self.findings)
        QWidget.setTabOrder(self.findings, self.replace)
        QWidget.setTabOrder(self.replace, self.keep)
        QWidget.setTabOrder(self.keep, self.seal)
        QWidget.setTabOrder(self.seal, self.open_folder)

        self.retranslateUi(RescuePage)

        QMetaObject.connectSlotsByName(RescuePage)
    # pieces

    def retranslateUi(self, RescuePage):
        self.title.setText(QCoreApplication.translate("RescuePage", u"Rescue", None))
        self.context.setText("")
        self.found_title.setText(QCoreApplication.translate("RescuePage", u"What could be read, and what is lost", None))
        self.found_words.setText("")
        self.read_again.setText(QCoreApplication.translate("RescuePage", u"Read a&gain", None))
#if QT_CONFIG(tooltip)
        self.read_again.setToolTip(QCoreApplication.translate("RescuePage", u"The damaged file is only read, never written to", None))
#endif // QT_CONFIG(tooltip)
        self.findings_title.setText(QCoreApplication.translate("RescuePage", u"Look once more", None))
        self.findings_words.setText("")
#if QT_CONFIG(accessibility)
        self.findings.setAccessibleName(QCoreApplication.translate("RescuePage", u"What was found", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.findings.setAccessibleDescription(QCoreApplication.translate("RescuePage", u"Words that can point to a person. Replace each, or say why it may stay.", None))
#endif // QT_CONFIG(accessibility)
        self.replace.setText(QCoreApplication.translate("RescuePage", u"&Replace", None))
#if QT_CONFIG(tooltip)
        self.replace.setToolTip(QCoreApplication.translate("RescuePage", u"Put the replacement in place of the selected words (Ctrl+R)", None))
#endif // QT_CONFIG(tooltip)
        self.keep.setText(QCoreApplication.translate("RescuePage", u"&Keep, because\u2026", None))
        self.seal_title.setText(QCoreApplication.translate("RescuePage", u"Seal what was read", None))
        self.seal_words.setText("")
        self.seal.setText(QCoreApplication.translate("RescuePage", u"&Seal the rescue\u2026", None))
#if QT_CONFIG(tooltip)
        self.seal.setToolTip(QCoreApplication.translate("RescuePage", u"Choose the folder or stick that it is written into", None))
#endif // QT_CONFIG(tooltip)
        self.done_title.setText(QCoreApplication.translate("RescuePage", u"\u2713 What could be read is sealed", None))
        self.done_file.setText("")
        self.done_words.setText("")
        self.open_folder.setText(QCoreApplication.translate("RescuePage", u"&Open its folder", None))
        pass
    # retranslateUi

