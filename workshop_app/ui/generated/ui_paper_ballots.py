# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paper_ballots.ui'
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

class Ui_PaperBallotsDialog(object):
    def setupUi(self, PaperBallotsDialog):
        set_up(self, PaperBallotsDialog)

    def pieces(self, PaperBallotsDialog):
        if not PaperBallotsDialog.objectName():
            PaperBallotsDialog.setObjectName(u"PaperBallotsDialog")
        yield
        self.PaperBallotsDialog_layout = QVBoxLayout(PaperBallotsDialog)
        self.PaperBallotsDialog_layout.setSpacing(12)
        self.PaperBallotsDialog_layout.setObjectName(u"PaperBallotsDialog_layout")
        self.PaperBallotsDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(PaperBallotsDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.PaperBallotsDialog_layout.addWidget(self.heading)

        yield
        self.about = QLabel(PaperBallotsDialog)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.PaperBallotsDialog_layout.addWidget(self.about)

        yield
        self.options = QLabel(PaperBallotsDialog)
        self.options.setObjectName(u"options")
        self.options.setWordWrap(True)

        self.PaperBallotsDialog_layout.addWidget(self.options)

        yield
        self.entry_row = QHBoxLayout()
        self.entry_row.setSpacing(12)
        self.entry_row.setObjectName(u"entry_row")
        self.entry_row.setContentsMargins(0, 0, 0, 0)
        yield
        self.ballot_label = QLabel(PaperBallotsDialog)
        self.ballot_label.setObjectName(u"ballot_label")

        self.entry_row.addWidget(self.ballot_label)

        yield
        self.ballot = QLineEdit(PaperBallotsDialog)
        self.ballot.setObjectName(u"ballot")

        self.entry_row.addWidget(self.ballot)

        yield
        self.undo = QPushButton(PaperBallotsDialog)
        self.undo.setObjectName(u"undo")

        self.entry_row.addWidget(self.undo)


        self.PaperBallotsDialog_layout.addLayout(self.entry_row)

        yield
        self.typed = QLabel(PaperBallotsDialog)
        self.typed.setObjectName(u"typed")
        self.typed.setProperty(u"role", u"h3")
        self.typed.setWordWrap(True)

        self.PaperBallotsDialog_layout.addWidget(self.typed)

        yield
        self.problem = QLabel(PaperBallotsDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"bad")
        self.problem.setWordWrap(True)

        self.PaperBallotsDialog_layout.addWidget(self.problem)

        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.PaperBallotsDialog_layout.addItem(self.spacer1)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer2)

        yield
        self.cancel = QPushButton(PaperBallotsDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        yield
        self.accept_button = QPushButton(PaperBallotsDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"role", u"primary")
        self.accept_button.setAutoDefault(False)

        self.buttons.addWidget(self.accept_button)


        self.PaperBallotsDialog_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.ballot_label.setBuddy(self.ballot)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.ballot, self.undo)
        QWidget.setTabOrder(self.undo, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.cancel)

        self.retranslateUi(PaperBallotsDialog)

        QMetaObject.connectSlotsByName(PaperBallotsDialog)
    # pieces

    def retranslateUi(self, PaperBallotsDialog):
        PaperBallotsDialog.setWindowTitle(QCoreApplication.translate("PaperBallotsDialog", u"Type the ballots in", None))
        self.heading.setText("")
        self.about.setText("")
        self.options.setText("")
        self.ballot_label.setText(QCoreApplication.translate("PaperBallotsDialog", u"&Ballot", None))
#if QT_CONFIG(accessibility)
        self.ballot.setAccessibleName(QCoreApplication.translate("PaperBallotsDialog", u"Ballot", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.ballot.setToolTip(QCoreApplication.translate("PaperBallotsDialog", u"One key for each option, - for one that was left blank; Enter for the rest of a ballot", None))
#endif // QT_CONFIG(tooltip)
        self.undo.setText(QCoreApplication.translate("PaperBallotsDialog", u"Take the &last back", None))
#if QT_CONFIG(tooltip)
        self.undo.setToolTip(QCoreApplication.translate("PaperBallotsDialog", u"Alt+L", None))
#endif // QT_CONFIG(tooltip)
        self.typed.setText("")
        self.problem.setText("")
        self.cancel.setText(QCoreApplication.translate("PaperBallotsDialog", u"Cancel", None))
        self.accept_button.setText(QCoreApplication.translate("PaperBallotsDialog", u"&Keep this count", None))
    # retranslateUi

