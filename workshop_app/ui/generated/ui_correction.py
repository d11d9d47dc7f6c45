# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'correction.ui'
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
    QLabel, QLineEdit, QListView, QPushButton,
    QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from workshop_app.ui.widgets.marked_entry import MarkedEntry

from workshop_app.ui.piecework import set_up

class Ui_CorrectionDialog(object):
    def setupUi(self, CorrectionDialog):
        set_up(self, CorrectionDialog)

    def pieces(self, CorrectionDialog):
        if not CorrectionDialog.objectName():
            CorrectionDialog.setObjectName(u"CorrectionDialog")
        yield
        self.CorrectionDialog_layout = QVBoxLayout(CorrectionDialog)
        self.CorrectionDialog_layout.setSpacing(12)
        self.CorrectionDialog_layout.setObjectName(u"CorrectionDialog_layout")
        self.CorrectionDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(CorrectionDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.CorrectionDialog_layout.addWidget(self.heading)

        yield
        self.is_correction = QRadioButton(CorrectionDialog)
        self.is_correction.setObjectName(u"is_correction")
        self.is_correction.setChecked(True)

        self.CorrectionDialog_layout.addWidget(self.is_correction)

        yield
        self.is_minority = QRadioButton(CorrectionDialog)
        self.is_minority.setObjectName(u"is_minority")

        self.CorrectionDialog_layout.addWidget(self.is_minority)

        yield
        self.is_taken_out = QRadioButton(CorrectionDialog)
        self.is_taken_out.setObjectName(u"is_taken_out")

        self.CorrectionDialog_layout.addWidget(self.is_taken_out)

        yield
        self.find_label = QLabel(CorrectionDialog)
        self.find_label.setObjectName(u"find_label")
        self.find_label.setProperty(u"role", u"h3")

        self.CorrectionDialog_layout.addWidget(self.find_label)

        yield
        self.find = QLineEdit(CorrectionDialog)
        self.find.setObjectName(u"find")
        self.find.setClearButtonEnabled(True)

        self.CorrectionDialog_layout.addWidget(self.find)

        yield
        self.subjects = QListView(CorrectionDialog)
        self.subjects.setObjectName(u"subjects")
        self.subjects.setMinimumSize(QSize(280, 140))
        self.subjects.setUniformItemSizes(True)
        self.subjects.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.subjects.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.CorrectionDialog_layout.addWidget(self.subjects)

        yield
        self.consequence = QLabel(CorrectionDialog)
        self.consequence.setObjectName(u"consequence")
        self.consequence.setProperty(u"role", u"warn")
        self.consequence.setWordWrap(True)

        self.CorrectionDialog_layout.addWidget(self.consequence)

        yield
        self.entry_card = QFrame(CorrectionDialog)
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


        self.CorrectionDialog_layout.addWidget(self.entry_card)

        yield
        self.problem = QLabel(CorrectionDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"bad")
        self.problem.setWordWrap(True)

        self.CorrectionDialog_layout.addWidget(self.problem)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer2)

        yield
        self.cancel = QPushButton(CorrectionDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        yield
        self.save = QPushButton(CorrectionDialog)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.save)


        self.CorrectionDialog_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.find_label.setBuddy(self.find)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.is_correction, self.is_minority)
        QWidget.setTabOrder(self.is_minority, self.is_taken_out)
        QWidget.setTabOrder(self.is_taken_out, self.find)
        QWidget.setTabOrder(self.find, self.subjects)
        QWidget.setTabOrder(self.subjects, self.entry)
        QWidget.setTabOrder(self.entry, self.save)
        QWidget.setTabOrder(self.save, self.cancel)

        self.retranslateUi(CorrectionDialog)

        QMetaObject.connectSlotsByName(CorrectionDialog)
    # pieces

    def retranslateUi(self, CorrectionDialog):
        CorrectionDialog.setWindowTitle(QCoreApplication.translate("CorrectionDialog", u"Correct this report", None))
        self.heading.setText(QCoreApplication.translate("CorrectionDialog", u"What has to be put right?", None))
        self.is_correction.setText(QCoreApplication.translate("CorrectionDialog", u"&Something is wrong: say what is right", None))
        self.is_minority.setText(QCoreApplication.translate("CorrectionDialog", u"A &minority statement came late", None))
        self.is_taken_out.setText(QCoreApplication.translate("CorrectionDialog", u"A contribution &names somebody: take it out", None))
        self.find_label.setText(QCoreApplication.translate("CorrectionDialog", u"What it is &about", None))
        self.find.setPlaceholderText(QCoreApplication.translate("CorrectionDialog", u"A number or a few letters", None))
#if QT_CONFIG(accessibility)
        self.find.setAccessibleName(QCoreApplication.translate("CorrectionDialog", u"Find what it is about", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.subjects.setAccessibleName(QCoreApplication.translate("CorrectionDialog", u"What it is about", None))
#endif // QT_CONFIG(accessibility)
        self.consequence.setText(QCoreApplication.translate("CorrectionDialog", u"Its words are destroyed on this laptop when the supplement is sealed, and what was said about it goes with it. In the report stands only that it was there, and its number. Copies of the earlier file still hold it: have them destroyed.", None))
#if QT_CONFIG(accessibility)
        self.entry.setAccessibleName(QCoreApplication.translate("CorrectionDialog", u"What is right", None))
#endif // QT_CONFIG(accessibility)
        self.left.setText("")
        self.hint.setText("")
        self.problem.setText("")
        self.cancel.setText(QCoreApplication.translate("CorrectionDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("CorrectionDialog", u"Add to the supplement", None))
    # retranslateUi

