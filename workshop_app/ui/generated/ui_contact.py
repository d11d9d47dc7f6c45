# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'contact.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QDialog,
    QFormLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from workshop_app.ui.piecework import set_up

class Ui_ContactDialog(object):
    def setupUi(self, ContactDialog):
        set_up(self, ContactDialog)

    def pieces(self, ContactDialog):
        if not ContactDialog.objectName():
            ContactDialog.setObjectName(u"ContactDialog")
        yield
        self.ContactDialog_layout = QVBoxLayout(ContactDialog)
        self.ContactDialog_layout.setSpacing(12)
        self.ContactDialog_layout.setObjectName(u"ContactDialog_layout")
        self.ContactDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(ContactDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"h2")

        self.ContactDialog_layout.addWidget(self.heading)

        yield
        self.about = QLabel(ContactDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.ContactDialog_layout.addWidget(self.about)

        yield
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(12)
        self.fields.setContentsMargins(0, 0, 0, 0)
        yield
        self.borough_label = QLabel(ContactDialog)
        self.borough_label.setObjectName(u"borough_label")
        self.borough_label.setWordWrap(True)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.borough_label)

        yield
        self.borough = QComboBox(ContactDialog)
        self.borough.setObjectName(u"borough")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.borough)

        yield
        self.name_label = QLabel(ContactDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setWordWrap(True)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.name_label)

        yield
        self.name = QLineEdit(ContactDialog)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(120)

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name)

        yield
        self.telephone_label = QLabel(ContactDialog)
        self.telephone_label.setObjectName(u"telephone_label")
        self.telephone_label.setWordWrap(True)

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.telephone_label)

        yield
        self.telephone = QLineEdit(ContactDialog)
        self.telephone.setObjectName(u"telephone")
        self.telephone.setMaxLength(30)

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.telephone)

        yield
        self.hours_label = QLabel(ContactDialog)
        self.hours_label.setObjectName(u"hours_label")
        self.hours_label.setWordWrap(True)

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.hours_label)

        yield
        self.hours = QLineEdit(ContactDialog)
        self.hours.setObjectName(u"hours")
        self.hours.setMaxLength(120)

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.hours)

        yield
        self.review_label = QLabel(ContactDialog)
        self.review_label.setObjectName(u"review_label")
        self.review_label.setWordWrap(True)

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.review_label)

        yield
        self.review = QDateEdit(ContactDialog)
        self.review.setObjectName(u"review")
        self.review.setCalendarPopup(True)
        self.review.setDisplayFormat(u"d MMM yyyy")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.review)


        self.ContactDialog_layout.addLayout(self.fields)

        yield
        self.problem = QLabel(ContactDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"warn")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)

        self.ContactDialog_layout.addWidget(self.problem)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.cancel = QPushButton(ContactDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        yield
        self.save = QPushButton(ContactDialog)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.save)


        self.ContactDialog_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.borough_label.setBuddy(self.borough)
        self.name_label.setBuddy(self.name)
        self.telephone_label.setBuddy(self.telephone)
        self.hours_label.setBuddy(self.hours)
        self.review_label.setBuddy(self.review)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.borough, self.name)
        QWidget.setTabOrder(self.name, self.telephone)
        QWidget.setTabOrder(self.telephone, self.hours)
        QWidget.setTabOrder(self.hours, self.review)
        QWidget.setTabOrder(self.review, self.cancel)
        QWidget.setTabOrder(self.cancel, self.save)

        self.retranslateUi(ContactDialog)

        self.save.setDefault(True)


        QMetaObject.connectSlotsByName(ContactDialog)
    # pieces

    def retranslateUi(self, ContactDialog):
        ContactDialog.setWindowTitle(QCoreApplication.translate("ContactDialog", u"A service to ring", None))
        self.heading.setText(QCoreApplication.translate("ContactDialog", u"A service to ring", None))
        self.about.setText(QCoreApplication.translate("ContactDialog", u"Facilitators have it at hand in the room, without a network. Give the service, no person's name.", None))
        self.borough_label.setText(QCoreApplication.translate("ContactDialog", u"&Where", None))
#if QT_CONFIG(accessibility)
        self.borough.setAccessibleName(QCoreApplication.translate("ContactDialog", u"Where", None))
#endif // QT_CONFIG(accessibility)
        self.name_label.setText(QCoreApplication.translate("ContactDialog", u"&Service", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("ContactDialog", u"Service", None))
#endif // QT_CONFIG(accessibility)
        self.telephone_label.setText(QCoreApplication.translate("ContactDialog", u"&Telephone", None))
#if QT_CONFIG(accessibility)
        self.telephone.setAccessibleName(QCoreApplication.translate("ContactDialog", u"Telephone", None))
#endif // QT_CONFIG(accessibility)
        self.hours_label.setText(QCoreApplication.translate("ContactDialog", u"&Hours", None))
#if QT_CONFIG(accessibility)
        self.hours.setAccessibleName(QCoreApplication.translate("ContactDialog", u"Hours", None))
#endif // QT_CONFIG(accessibility)
        self.hours.setPlaceholderText(QCoreApplication.translate("ContactDialog", u"weekdays, 9 to 5", None))
        self.review_label.setText(QCoreApplication.translate("ContactDialog", u"&Look at it again by", None))
#if QT_CONFIG(accessibility)
        self.review.setAccessibleName(QCoreApplication.translate("ContactDialog", u"Look at it again by", None))
#endif // QT_CONFIG(accessibility)
        self.problem.setText("")
        self.cancel.setText(QCoreApplication.translate("ContactDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("ContactDialog", u"Keep", None))
    # retranslateUi

