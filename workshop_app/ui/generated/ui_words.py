# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'words.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from workshop_app.ui.widgets.marked_entry import MarkedEntry

from workshop_app.ui.piecework import set_up

class Ui_WordsDialog(object):
    def setupUi(self, WordsDialog):
        set_up(self, WordsDialog)

    def pieces(self, WordsDialog):
        if not WordsDialog.objectName():
            WordsDialog.setObjectName(u"WordsDialog")
        yield
        self.WordsDialog_layout = QVBoxLayout(WordsDialog)
        self.WordsDialog_layout.setSpacing(12)
        self.WordsDialog_layout.setObjectName(u"WordsDialog_layout")
        self.WordsDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(WordsDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.WordsDialog_layout.addWidget(self.heading)

        yield
        self.about = QLabel(WordsDialog)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.WordsDialog_layout.addWidget(self.about)

        yield
        self.choice = QComboBox(WordsDialog)
        self.choice.setObjectName(u"choice")

        self.WordsDialog_layout.addWidget(self.choice)

        yield
        self.words_card = QFrame(WordsDialog)
        self.words_card.setObjectName(u"words_card")
        self.words_card.setProperty(u"role", u"entry")
        yield
        self.words_card_layout = QVBoxLayout(self.words_card)
        self.words_card_layout.setSpacing(6)
        self.words_card_layout.setObjectName(u"words_card_layout")
        self.words_card_layout.setContentsMargins(14, 8, 14, 8)
        yield
        self.words = MarkedEntry(self.words_card)
        self.words.setObjectName(u"words")

        self.words_card_layout.addWidget(self.words)

        yield
        self.hint = QLabel(self.words_card)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"chip")

        self.words_card_layout.addWidget(self.hint, 0, Qt.AlignmentFlag.AlignRight)


        self.WordsDialog_layout.addWidget(self.words_card)

        yield
        self.problem = QLabel(WordsDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"bad")
        self.problem.setWordWrap(True)

        self.WordsDialog_layout.addWidget(self.problem)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.cancel = QPushButton(WordsDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        yield
        self.accept_button = QPushButton(WordsDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.accept_button)


        self.WordsDialog_layout.addLayout(self.buttons)

        QWidget.setTabOrder(self.choice, self.words)
        QWidget.setTabOrder(self.words, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.cancel)

        self.retranslateUi(WordsDialog)

        self.accept_button.setDefault(True)


        QMetaObject.connectSlotsByName(WordsDialog)
    # pieces

    def retranslateUi(self, WordsDialog):
        self.heading.setText("")
        self.about.setText("")
#if QT_CONFIG(accessibility)
        self.choice.setAccessibleName(QCoreApplication.translate("WordsDialog", u"What it is about", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("WordsDialog", u"Words", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText("")
        self.problem.setText("")
        self.cancel.setText(QCoreApplication.translate("WordsDialog", u"Cancel", None))
        self.accept_button.setText(QCoreApplication.translate("WordsDialog", u"Save", None))
        pass
    # retranslateUi

