# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'card.ui'
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
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from workshop_app.ui.piecework import set_up

class Ui_CardDialog(object):
    def setupUi(self, CardDialog):
        set_up(self, CardDialog)

    def pieces(self, CardDialog):
        if not CardDialog.objectName():
            CardDialog.setObjectName(u"CardDialog")
        yield
        self.CardDialog_layout = QVBoxLayout(CardDialog)
        self.CardDialog_layout.setSpacing(12)
        self.CardDialog_layout.setObjectName(u"CardDialog_layout")
        self.CardDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(CardDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.CardDialog_layout.addWidget(self.heading)

        yield
        self.about = QLabel(CardDialog)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.CardDialog_layout.addWidget(self.about)

        yield
        self.code_label = QLabel(CardDialog)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setProperty(u"role", u"h3")
        self.code_label.setWordWrap(True)

        self.CardDialog_layout.addWidget(self.code_label)

        yield
        self.code = QLineEdit(CardDialog)
        self.code.setObjectName(u"code")
        self.code.setMaxLength(40)
        self.code.setProperty(u"role", u"large")
        self.code.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData|Qt.InputMethodHint.ImhNoPredictiveText|Qt.InputMethodHint.ImhPreferUppercase)

        self.CardDialog_layout.addWidget(self.code)

        yield
        self.problem = QLabel(CardDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"bad")
        self.problem.setWordWrap(True)

        self.CardDialog_layout.addWidget(self.problem)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.cancel = QPushButton(CardDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        yield
        self.take = QPushButton(CardDialog)
        self.take.setObjectName(u"take")
        self.take.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.take)


        self.CardDialog_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.code_label.setBuddy(self.code)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.code, self.take)
        QWidget.setTabOrder(self.take, self.cancel)

        self.retranslateUi(CardDialog)

        self.take.setDefault(True)


        QMetaObject.connectSlotsByName(CardDialog)
    # pieces

    def retranslateUi(self, CardDialog):
        CardDialog.setWindowTitle(QCoreApplication.translate("CardDialog", u"Withdrawal card", None))
        self.heading.setText(QCoreApplication.translate("CardDialog", u"With a card", None))
        self.about.setText("")
        self.code_label.setText(QCoreApplication.translate("CardDialog", u"&Code on the card", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("CardDialog", u"Code on the card", None))
#endif // QT_CONFIG(accessibility)
        self.code.setPlaceholderText(QCoreApplication.translate("CardDialog", u"Nine letters and figures", None))
        self.problem.setText("")
        self.cancel.setText(QCoreApplication.translate("CardDialog", u"Cancel", None))
        self.take.setText(QCoreApplication.translate("CardDialog", u"Take the card", None))
    # retranslateUi

