# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'hands.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFormLayout,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from workshop_app.ui.piecework import set_up

class Ui_HandsDialog(object):
    def setupUi(self, HandsDialog):
        set_up(self, HandsDialog)

    def pieces(self, HandsDialog):
        if not HandsDialog.objectName():
            HandsDialog.setObjectName(u"HandsDialog")
        yield
        self.HandsDialog_layout = QVBoxLayout(HandsDialog)
        self.HandsDialog_layout.setSpacing(12)
        self.HandsDialog_layout.setObjectName(u"HandsDialog_layout")
        self.HandsDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(HandsDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.HandsDialog_layout.addWidget(self.heading)

        yield
        self.about = QLabel(HandsDialog)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.HandsDialog_layout.addWidget(self.about)

        yield
        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(12)
        self.form.setVerticalSpacing(8)
        yield
        self.question_label = QLabel(HandsDialog)
        self.question_label.setObjectName(u"question_label")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.question_label)

        yield
        self.question = QComboBox(HandsDialog)
        self.question.setObjectName(u"question")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.question)

        yield
        self.yes_label = QLabel(HandsDialog)
        self.yes_label.setObjectName(u"yes_label")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.yes_label)

        yield
        self.yes = QSpinBox(HandsDialog)
        self.yes.setObjectName(u"yes")
        self.yes.setMaximum(2000)

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.yes)

        yield
        self.no_label = QLabel(HandsDialog)
        self.no_label.setObjectName(u"no_label")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.no_label)

        yield
        self.no = QSpinBox(HandsDialog)
        self.no.setObjectName(u"no")
        self.no.setMaximum(2000)

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.no)


        self.HandsDialog_layout.addLayout(self.form)

        yield
        self.result = QLabel(HandsDialog)
        self.result.setObjectName(u"result")
        self.result.setProperty(u"role", u"h3")
        self.result.setWordWrap(True)

        self.HandsDialog_layout.addWidget(self.result)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.done = QPushButton(HandsDialog)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.done)


        self.HandsDialog_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.question_label.setBuddy(self.question)
        self.yes_label.setBuddy(self.yes)
        self.no_label.setBuddy(self.no)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.question, self.yes)
        QWidget.setTabOrder(self.yes, self.no)
        QWidget.setTabOrder(self.no, self.done)

        self.retranslateUi(HandsDialog)

        QMetaObject.connectSlotsByName(HandsDialog)
    # pieces

    def retranslateUi(self, HandsDialog):
        HandsDialog.setWindowTitle(QCoreApplication.translate("HandsDialog", u"Show of hands", None))
        self.heading.setText(QCoreApplication.translate("HandsDialog", u"A show of hands, about how to go on", None))
        self.about.setText(QCoreApplication.translate("HandsDialog", u"Everybody sees how everybody else decides: ask only about the process, such as a longer break. Never ask about a proposal. This is no vote: it is in no tally and no report, and is forgotten when this closes.", None))
        self.question_label.setText(QCoreApplication.translate("HandsDialog", u"&About", None))
#if QT_CONFIG(accessibility)
        self.question.setAccessibleName(QCoreApplication.translate("HandsDialog", u"What the hands are about", None))
#endif // QT_CONFIG(accessibility)
        self.yes_label.setText(QCoreApplication.translate("HandsDialog", u"&For it", None))
#if QT_CONFIG(accessibility)
        self.yes.setAccessibleName(QCoreApplication.translate("HandsDialog", u"Hands for it", None))
#endif // QT_CONFIG(accessibility)
        self.no_label.setText(QCoreApplication.translate("HandsDialog", u"A&gainst it", None))
#if QT_CONFIG(accessibility)
        self.no.setAccessibleName(QCoreApplication.translate("HandsDialog", u"Hands against it", None))
#endif // QT_CONFIG(accessibility)
        self.result.setText("")
        self.done.setText(QCoreApplication.translate("HandsDialog", u"&Done", None))
    # retranslateUi

