# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'hand_in.ui'
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
    QLineEdit, QListWidget, QListWidgetItem, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from workshop_app.ui.piecework import set_up

class Ui_HandInDialog(object):
    def setupUi(self, HandInDialog):
        set_up(self, HandInDialog)

    def pieces(self, HandInDialog):
        if not HandInDialog.objectName():
            HandInDialog.setObjectName(u"HandInDialog")
        yield
        self.HandInDialog_layout = QVBoxLayout(HandInDialog)
        self.HandInDialog_layout.setSpacing(12)
        self.HandInDialog_layout.setObjectName(u"HandInDialog_layout")
        self.HandInDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(HandInDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.HandInDialog_layout.addWidget(self.heading)

        yield
        self.about = QLabel(HandInDialog)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.HandInDialog_layout.addWidget(self.about)

        yield
        self.code_label = QLabel(HandInDialog)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setProperty(u"role", u"h3")
        self.code_label.setWordWrap(True)

        self.HandInDialog_layout.addWidget(self.code_label)

        yield
        self.code = QLineEdit(HandInDialog)
        self.code.setObjectName(u"code")
        self.code.setMaxLength(40)
        self.code.setProperty(u"role", u"large")
        self.code.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData|Qt.InputMethodHint.ImhNoPredictiveText|Qt.InputMethodHint.ImhPreferUppercase)

        self.HandInDialog_layout.addWidget(self.code)

        yield
        self.found = QLabel(HandInDialog)
        self.found.setObjectName(u"found")
        self.found.setProperty(u"role", u"h3")
        self.found.setWordWrap(True)

        self.HandInDialog_layout.addWidget(self.found)

        yield
        self.proposals_label = QLabel(HandInDialog)
        self.proposals_label.setObjectName(u"proposals_label")
        self.proposals_label.setWordWrap(True)

        self.HandInDialog_layout.addWidget(self.proposals_label)

        yield
        self.proposals = QListWidget(HandInDialog)
        self.proposals.setObjectName(u"proposals")
        self.proposals.setMinimumSize(QSize(280, 84))
        self.proposals.setWordWrap(True)
        self.proposals.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.HandInDialog_layout.addWidget(self.proposals)

        yield
        self.staying = QLabel(HandInDialog)
        self.staying.setObjectName(u"staying")
        self.staying.setProperty(u"role", u"quiet")
        self.staying.setWordWrap(True)

        self.HandInDialog_layout.addWidget(self.staying)

        yield
        self.consequence = QLabel(HandInDialog)
        self.consequence.setObjectName(u"consequence")
        self.consequence.setProperty(u"role", u"warn")
        self.consequence.setWordWrap(True)

        self.HandInDialog_layout.addWidget(self.consequence)

        yield
        self.problem = QLabel(HandInDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"bad")
        self.problem.setWordWrap(True)

        self.HandInDialog_layout.addWidget(self.problem)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.cancel = QPushButton(HandInDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        yield
        self.hand_in = QPushButton(HandInDialog)
        self.hand_in.setObjectName(u"hand_in")
        self.hand_in.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.hand_in)


        self.HandInDialog_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.code_label.setBuddy(self.code)
        self.proposals_label.setBuddy(self.proposals)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.code, self.proposals)
        QWidget.setTabOrder(self.proposals, self.cancel)
        QWidget.setTabOrder(self.cancel, self.hand_in)

        self.retranslateUi(HandInDialog)

        self.hand_in.setDefault(True)


        QMetaObject.connectSlotsByName(HandInDialog)
    # pieces

    def retranslateUi(self, HandInDialog):
        HandInDialog.setWindowTitle(QCoreApplication.translate("HandInDialog", u"Hand in a card", None))
        self.heading.setText(QCoreApplication.translate("HandInDialog", u"Somebody takes back what they said", None))
        self.about.setText(QCoreApplication.translate("HandInDialog", u"Type the code on their card. Nobody has to say who they are or why.", None))
        self.code_label.setText(QCoreApplication.translate("HandInDialog", u"&Code on the card", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("HandInDialog", u"Code on the card", None))
#endif // QT_CONFIG(accessibility)
        self.code.setPlaceholderText(QCoreApplication.translate("HandInDialog", u"Nine letters and figures", None))
        self.found.setText("")
        self.proposals_label.setText(QCoreApplication.translate("HandInDialog", u"&Proposals worded only from it: ticked, they go too", None))
#if QT_CONFIG(accessibility)
        self.proposals.setAccessibleName(QCoreApplication.translate("HandInDialog", u"Proposals worded only from what was given with this card", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.proposals.setAccessibleDescription(QCoreApplication.translate("HandInDialog", u"Space unticks a proposal that stays.", None))
#endif // QT_CONFIG(accessibility)
        self.staying.setText("")
        self.consequence.setText("")
        self.problem.setText("")
        self.cancel.setText(QCoreApplication.translate("HandInDialog", u"Cancel", None))
        self.hand_in.setText(QCoreApplication.translate("HandInDialog", u"Look", None))
    # retranslateUi

