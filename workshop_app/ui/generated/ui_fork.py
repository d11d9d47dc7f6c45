# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fork.ui'
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
    QLabel, QLineEdit, QPushButton, QRadioButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.whole_label import WholeLabel

from workshop_app.ui.piecework import set_up

class Ui_ForkDialog(object):
    def setupUi(self, ForkDialog):
        set_up(self, ForkDialog)

    def pieces(self, ForkDialog):
        if not ForkDialog.objectName():
            ForkDialog.setObjectName(u"ForkDialog")
        ForkDialog.resize(760, 520)
        yield
        self.ForkDialog_layout = QVBoxLayout(ForkDialog)
        self.ForkDialog_layout.setSpacing(12)
        self.ForkDialog_layout.setObjectName(u"ForkDialog_layout")
        self.ForkDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(ForkDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.ForkDialog_layout.addWidget(self.heading)

        yield
        self.about = QLabel(ForkDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.ForkDialog_layout.addWidget(self.about)

        yield
        self.scroll = QScrollArea(ForkDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidgetResizable(True)
        yield
        self.sides = Beside(self.scroll.viewport())
        self.sides.setObjectName(u"sides")
        self.sides.setProperty(u"least", 620)
        yield
        self.sides_layout = QHBoxLayout(self.sides)
        self.sides_layout.setSpacing(12)
        self.sides_layout.setObjectName(u"sides_layout")
        self.sides_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.here_card = QFrame(self.sides)
        self.here_card.setObjectName(u"here_card")
        self.here_card.setProperty(u"role", u"card")
        yield
        self.here_layout = QVBoxLayout(self.here_card)
        self.here_layout.setSpacing(8)
        self.here_layout.setObjectName(u"here_layout")
        self.here_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.here = QRadioButton(self.here_card)
        self.here.setObjectName(u"here")

        self.here_layout.addWidget(self.here)

        yield
        self.here_words = WholeLabel(self.here_card)
        self.here_words.setObjectName(u"here_words")
        self.here_words.setWordWrap(True)

        self.here_layout.addWidget(self.here_words)


        self.sides_layout.addWidget(self.here_card)

        yield
        self.offered_card = QFrame(self.sides)
        self.offered_card.setObjectName(u"offered_card")
        self.offered_card.setProperty(u"role", u"card")
        yield
        self.offered_layout = QVBoxLayout(self.offered_card)
        self.offered_layout.setSpacing(8)
        self.offered_layout.setObjectName(u"offered_layout")
        self.offered_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.offered = QRadioButton(self.offered_card)
        self.offered.setObjectName(u"offered")

        self.offered_layout.addWidget(self.offered)

        yield
        self.offered_words = WholeLabel(self.offered_card)
        self.offered_words.setObjectName(u"offered_words")
        self.offered_words.setWordWrap(True)

        self.offered_layout.addWidget(self.offered_words)


        self.sides_layout.addWidget(self.offered_card)

        self.sides_layout.setStretch(0, 1)
        self.sides_layout.setStretch(1, 1)
        self.scroll.setWidget(self.sides)

        self.ForkDialog_layout.addWidget(self.scroll)

        yield
        self.reason_label = QLabel(ForkDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"h3")
        self.reason_label.setWordWrap(True)

        self.ForkDialog_layout.addWidget(self.reason_label)

        yield
        self.reason = QLineEdit(ForkDialog)
        self.reason.setObjectName(u"reason")
        self.reason.setMaxLength(200)

        self.ForkDialog_layout.addWidget(self.reason)

        yield
        self.after = QLabel(ForkDialog)
        self.after.setObjectName(u"after")
        self.after.setProperty(u"role", u"quiet")
        self.after.setWordWrap(True)

        self.ForkDialog_layout.addWidget(self.after)

        yield
        self.problem = QLabel(ForkDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"bad")

        self.ForkDialog_layout.addWidget(self.problem)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.cancel = QPushButton(ForkDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        yield
        self.decide = QPushButton(ForkDialog)
        self.decide.setObjectName(u"decide")
        self.decide.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.decide)


        self.ForkDialog_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.here, self.offered)
        QWidget.setTabOrder(self.offered, self.reason)
        QWidget.setTabOrder(self.reason, self.decide)
        QWidget.setTabOrder(self.decide, self.cancel)

        self.retranslateUi(ForkDialog)

        QMetaObject.connectSlotsByName(ForkDialog)
    # pieces

    def retranslateUi(self, ForkDialog):
        ForkDialog.setWindowTitle(QCoreApplication.translate("ForkDialog", u"Two versions", None))
        self.heading.setText(QCoreApplication.translate("ForkDialog", u"Which of the two holds?", None))
        self.about.setText("")
        self.here.setText(QCoreApplication.translate("ForkDialog", u"The one that is &here", None))
        self.here_words.setText("")
        self.offered.setText(QCoreApplication.translate("ForkDialog", u"The one in the &tray", None))
        self.offered_words.setText("")
        self.reason_label.setText(QCoreApplication.translate("ForkDialog", u"&Why: who was asked, and what they said", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("ForkDialog", u"Why this one holds", None))
#endif // QT_CONFIG(accessibility)
        self.after.setText(QCoreApplication.translate("ForkDialog", u"Your decision is kept with its reason. The other version is set aside, and kept too.", None))
        self.problem.setText("")
        self.cancel.setText(QCoreApplication.translate("ForkDialog", u"Not now", None))
        self.decide.setText(QCoreApplication.translate("ForkDialog", u"This one holds", None))
    # retranslateUi

