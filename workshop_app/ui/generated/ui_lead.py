# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lead.ui'
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

class Ui_LeadDialog(object):
    def setupUi(self, LeadDialog):
        set_up(self, LeadDialog)

    def pieces(self, LeadDialog):
        if not LeadDialog.objectName():
            LeadDialog.setObjectName(u"LeadDialog")
        yield
        self.LeadDialog_layout = QVBoxLayout(LeadDialog)
        self.LeadDialog_layout.setSpacing(12)
        self.LeadDialog_layout.setObjectName(u"LeadDialog_layout")
        self.LeadDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(LeadDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"h2")

        self.LeadDialog_layout.addWidget(self.heading)

        yield
        self.about = QLabel(LeadDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.LeadDialog_layout.addWidget(self.about)

        yield
        self.office_box = QVBoxLayout()
        self.office_box.setSpacing(4)
        self.office_box.setObjectName(u"office_box")
        self.office_box.setContentsMargins(0, 0, 0, 0)
        yield
        self.office_label = QLabel(LeadDialog)
        self.office_label.setObjectName(u"office_label")
        self.office_label.setWordWrap(True)
        self.office_label.setProperty(u"role", u"h3")

        self.office_box.addWidget(self.office_label)

        yield
        self.office = QLineEdit(LeadDialog)
        self.office.setObjectName(u"office")
        self.office.setMaxLength(120)

        self.office_box.addWidget(self.office)


        self.LeadDialog_layout.addLayout(self.office_box)

        yield
        self.key_box = QVBoxLayout()
        self.key_box.setSpacing(4)
        self.key_box.setObjectName(u"key_box")
        self.key_box.setContentsMargins(0, 0, 0, 0)
        yield
        self.key_label = QLabel(LeadDialog)
        self.key_label.setObjectName(u"key_label")
        self.key_label.setWordWrap(True)
        self.key_label.setProperty(u"role", u"h3")

        self.key_box.addWidget(self.key_label)

        yield
        self.key_about = QLabel(LeadDialog)
        self.key_about.setObjectName(u"key_about")
        self.key_about.setWordWrap(True)
        self.key_about.setProperty(u"role", u"quiet")

        self.key_box.addWidget(self.key_about)

        yield
        self.key_row = QHBoxLayout()
        self.key_row.setSpacing(8)
        self.key_row.setObjectName(u"key_row")
        self.key_row.setContentsMargins(0, 0, 0, 0)
        yield
        self.key = QLineEdit(LeadDialog)
        self.key.setObjectName(u"key")
        self.key.setMaxLength(200)

        self.key_row.addWidget(self.key)

        yield
        self.draw = QPushButton(LeadDialog)
        self.draw.setObjectName(u"draw")

        self.key_row.addWidget(self.draw)


        self.key_box.addLayout(self.key_row)


        self.LeadDialog_layout.addLayout(self.key_box)

        yield
        self.words = QLabel(LeadDialog)
        self.words.setObjectName(u"words")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)

        self.LeadDialog_layout.addWidget(self.words)

        yield
        self.problem = QLabel(LeadDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"warn")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)

        self.LeadDialog_layout.addWidget(self.problem)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.cancel = QPushButton(LeadDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        yield
        self.save = QPushButton(LeadDialog)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.save)


        self.LeadDialog_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.office_label.setBuddy(self.office)
        self.key_label.setBuddy(self.key)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.office, self.key)
        QWidget.setTabOrder(self.key, self.draw)
        QWidget.setTabOrder(self.draw, self.cancel)
        QWidget.setTabOrder(self.cancel, self.save)

        self.retranslateUi(LeadDialog)

        self.save.setDefault(True)


        QMetaObject.connectSlotsByName(LeadDialog)
    # pieces

    def retranslateUi(self, LeadDialog):
        LeadDialog.setWindowTitle(QCoreApplication.translate("LeadDialog", u"Designated lead", None))
        self.heading.setText(QCoreApplication.translate("LeadDialog", u"The designated safeguarding lead", None))
        self.about.setText(QCoreApplication.translate("LeadDialog", u"What somebody tells about a risk is sealed to this key at once, and nobody but the lead can open it, this office included. Name the office, no person.", None))
        self.office_label.setText(QCoreApplication.translate("LeadDialog", u"&Office", None))
#if QT_CONFIG(accessibility)
        self.office.setAccessibleName(QCoreApplication.translate("LeadDialog", u"Office", None))
#endif // QT_CONFIG(accessibility)
        self.office.setPlaceholderText(QCoreApplication.translate("LeadDialog", u"Safeguarding office, City Hall", None))
        self.key_label.setText(QCoreApplication.translate("LeadDialog", u"Public &key of the lead", None))
        self.key_about.setText(QCoreApplication.translate("LeadDialog", u"The lead can draw it with the age command and send you the line that begins with age1. Or draw it here, and hand over the printed sheet.", None))
#if QT_CONFIG(accessibility)
        self.key.setAccessibleName(QCoreApplication.translate("LeadDialog", u"Public key of the lead", None))
#endif // QT_CONFIG(accessibility)
        self.key.setPlaceholderText(QCoreApplication.translate("LeadDialog", u"age1\u2026", None))
        self.draw.setText(QCoreApplication.translate("LeadDialog", u"&Draw a key\u2026", None))
        self.words.setText("")
        self.problem.setText("")
        self.cancel.setText(QCoreApplication.translate("LeadDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("LeadDialog", u"Use this lead", None))
    # retranslateUi

