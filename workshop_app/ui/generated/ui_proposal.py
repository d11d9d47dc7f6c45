# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'proposal.ui'
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

from workshop_app.ui.widgets.marked_entry import MarkedEntry

from workshop_app.ui.piecework import set_up

class Ui_ProposalDialog(object):
    def setupUi(self, ProposalDialog):
        set_up(self, ProposalDialog)

    def pieces(self, ProposalDialog):
        if not ProposalDialog.objectName():
            ProposalDialog.setObjectName(u"ProposalDialog")
        yield
        self.ProposalDialog_layout = QVBoxLayout(ProposalDialog)
        self.ProposalDialog_layout.setSpacing(12)
        self.ProposalDialog_layout.setObjectName(u"ProposalDialog_layout")
        self.ProposalDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(ProposalDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.ProposalDialog_layout.addWidget(self.heading)

        yield
        self.about = QLabel(ProposalDialog)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.ProposalDialog_layout.addWidget(self.about)

        yield
        self.entry_card = QFrame(ProposalDialog)
        self.entry_card.setObjectName(u"entry_card")
        self.entry_card.setProperty(u"role", u"entry")
        yield
        self.entry_card_layout = QVBoxLayout(self.entry_card)
        self.entry_card_layout.setSpacing(6)
        self.entry_card_layout.setObjectName(u"entry_card_layout")
        self.entry_card_layout.setContentsMargins(14, 8, 14, 8)
        yield
        self.entry = MarkedEntry(self.entry_card)
        self.entry.setObjectName(u"entry")

        self.entry_card_layout.addWidget(self.entry)

        yield
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        yield
        self.left = QLabel(self.entry_card)
        self.left.setObjectName(u"left")
        self.left.setProperty(u"role", u"small")

        self.foot.addWidget(self.left)

        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.spacer1)

        yield
        self.hint = QLabel(self.entry_card)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"chip")

        self.foot.addWidget(self.hint)


        self.entry_card_layout.addLayout(self.foot)


        self.ProposalDialog_layout.addWidget(self.entry_card)

        yield
        self.problem = QLabel(ProposalDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"bad")
        self.problem.setWordWrap(True)

        self.ProposalDialog_layout.addWidget(self.problem)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer2)

        yield
        self.cancel = QPushButton(ProposalDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        yield
        self.save = QPushButton(ProposalDialog)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.save)


        self.ProposalDialog_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.heading.setBuddy(self.entry)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.entry, self.save)
        QWidget.setTabOrder(self.save, self.cancel)

        self.retranslateUi(ProposalDialog)

        QMetaObject.connectSlotsByName(ProposalDialog)
    # pieces

    def retranslateUi(self, ProposalDialog):
        ProposalDialog.setWindowTitle(QCoreApplication.translate("ProposalDialog", u"Make a proposal", None))
        self.heading.setText(QCoreApplication.translate("ProposalDialog", u"&Word it so that people can vote on it", None))
        self.about.setText("")
#if QT_CONFIG(accessibility)
        self.entry.setAccessibleName(QCoreApplication.translate("ProposalDialog", u"The proposal's words", None))
#endif // QT_CONFIG(accessibility)
        self.left.setText("")
        self.hint.setText("")
        self.problem.setText("")
        self.cancel.setText(QCoreApplication.translate("ProposalDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("ProposalDialog", u"Make the proposal", None))
    # retranslateUi

