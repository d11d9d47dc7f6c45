# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cards.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDateEdit, QDialog,
    QFormLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QTimeEdit, QVBoxLayout, QWidget)

from workshop_app.ui.piecework import set_up

class Ui_CardsDialog(object):
    def setupUi(self, CardsDialog):
        set_up(self, CardsDialog)

    def pieces(self, CardsDialog):
        if not CardsDialog.objectName():
            CardsDialog.setObjectName(u"CardsDialog")
        yield
        self.CardsDialog_layout = QVBoxLayout(CardsDialog)
        self.CardsDialog_layout.setSpacing(12)
        self.CardsDialog_layout.setObjectName(u"CardsDialog_layout")
        self.CardsDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(CardsDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.CardsDialog_layout.addWidget(self.heading)

        yield
        self.about = QLabel(CardsDialog)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.CardsDialog_layout.addWidget(self.about)

        yield
        self.standing = QLabel(CardsDialog)
        self.standing.setObjectName(u"standing")
        self.standing.setProperty(u"role", u"h3")
        self.standing.setWordWrap(True)

        self.CardsDialog_layout.addWidget(self.standing)

        yield
        self.make_part = QWidget(CardsDialog)
        self.make_part.setObjectName(u"make_part")
        yield
        self.make_layout = QFormLayout(self.make_part)
        self.make_layout.setObjectName(u"make_layout")
        self.make_layout.setHorizontalSpacing(12)
        self.make_layout.setVerticalSpacing(8)
        self.make_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.make_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.many_label = QLabel(self.make_part)
        self.many_label.setObjectName(u"many_label")

        self.make_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.many_label)

        yield
        self.many = QSpinBox(self.make_part)
        self.many.setObjectName(u"many")
        self.many.setMinimum(1)
        self.many.setMaximum(200)
        self.many.setValue(30)

        self.make_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.many)

        yield
        self.until_label = QLabel(self.make_part)
        self.until_label.setObjectName(u"until_label")

        self.make_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.until_label)

        yield
        self.until_row = QHBoxLayout()
        self.until_row.setSpacing(8)
        self.until_row.setObjectName(u"until_row")
        yield
        self.day = QDateEdit(self.make_part)
        self.day.setObjectName(u"day")
        self.day.setDisplayFormat(u"ddd d MMM yyyy")
        self.day.setCalendarPopup(True)

        self.until_row.addWidget(self.day)

        yield
        self.hour = QTimeEdit(self.make_part)
        self.hour.setObjectName(u"hour")
        self.hour.setDisplayFormat(u"HH:mm")

        self.until_row.addWidget(self.hour)

        yield
        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.until_row.addItem(self.spacer2)


        self.make_layout.setLayout(1, QFormLayout.ItemRole.FieldRole, self.until_row)

        yield
        self.reach_label = QLabel(self.make_part)
        self.reach_label.setObjectName(u"reach_label")

        self.make_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.reach_label)

        yield
        self.reach = QLineEdit(self.make_part)
        self.reach.setObjectName(u"reach")
        self.reach.setMaxLength(120)

        self.make_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.reach)

        yield
        self.at_seal = QCheckBox(self.make_part)
        self.at_seal.setObjectName(u"at_seal")

        self.make_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.at_seal)

        yield
        self.large = QCheckBox(self.make_part)
        self.large.setObjectName(u"large")

        self.make_layout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.large)


        self.CardsDialog_layout.addWidget(self.make_part)

        yield
        self.saved = QLabel(CardsDialog)
        self.saved.setObjectName(u"saved")
        self.saved.setProperty(u"role", u"good")
        self.saved.setWordWrap(True)

        self.CardsDialog_layout.addWidget(self.saved)

        yield
        self.problem = QLabel(CardsDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"bad")
        self.problem.setWordWrap(True)

        self.CardsDialog_layout.addWidget(self.problem)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.hand_in = QPushButton(CardsDialog)
        self.hand_in.setObjectName(u"hand_in")

        self.buttons.addWidget(self.hand_in)

        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.close = QPushButton(CardsDialog)
        self.close.setObjectName(u"close")

        self.buttons.addWidget(self.close)

        yield
        self.make = QPushButton(CardsDialog)
        self.make.setObjectName(u"make")
        self.make.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.make)


        self.CardsDialog_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.many_label.setBuddy(self.many)
        self.until_label.setBuddy(self.day)
        self.reach_label.setBuddy(self.reach)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.many, self.day)
        QWidget.setTabOrder(self.day, self.hour)
        QWidget.setTabOrder(self.hour, self.reach)
        QWidget.setTabOrder(self.reach, self.at_seal)
        QWidget.setTabOrder(self.at_seal, self.large)
        QWidget.setTabOrder(self.large, self.make)
        QWidget.setTabOrder(self.make, self.hand_in)
        QWidget.setTabOrder(self.hand_in, self.close)

        self.retranslateUi(CardsDialog)

        QMetaObject.connectSlotsByName(CardsDialog)
    # pieces

    def retranslateUi(self, CardsDialog):
        CardsDialog.setWindowTitle(QCoreApplication.translate("CardsDialog", u"Withdrawal cards", None))
        self.heading.setText(QCoreApplication.translate("CardsDialog", u"Withdrawal cards", None))
        self.about.setText(QCoreApplication.translate("CardsDialog", u"Each person draws one from a bag. It carries a code and no name; whoever wants to take back what they said hands the code in.", None))
        self.standing.setText("")
        self.many_label.setText(QCoreApplication.translate("CardsDialog", u"Ho&w many", None))
#if QT_CONFIG(accessibility)
        self.many.setAccessibleName(QCoreApplication.translate("CardsDialog", u"How many cards", None))
#endif // QT_CONFIG(accessibility)
        self.until_label.setText(QCoreApplication.translate("CardsDialog", u"&Cut-off", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("CardsDialog", u"Last day on which cards can be handed in", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.hour.setAccessibleName(QCoreApplication.translate("CardsDialog", u"Until what time on that day", None))
#endif // QT_CONFIG(accessibility)
        self.reach_label.setText(QCoreApplication.translate("CardsDialog", u"How to hand &in", None))
#if QT_CONFIG(accessibility)
        self.reach.setAccessibleName(QCoreApplication.translate("CardsDialog", u"What the card says about handing it in", None))
#endif // QT_CONFIG(accessibility)
        self.reach.setText(QCoreApplication.translate("CardsDialog", u"Speak to the facilitator, or ring the number on the consent card.", None))
        self.at_seal.setText(QCoreApplication.translate("CardsDialog", u"It ends with the &seal, if that is sooner", None))
        self.large.setText(QCoreApplication.translate("CardsDialog", u"&Large print, two on a page", None))
        self.saved.setText("")
        self.problem.setText("")
        self.hand_in.setText(QCoreApplication.translate("CardsDialog", u"&Hand in a card\u2026", None))
        self.close.setText(QCoreApplication.translate("CardsDialog", u"Close", None))
        self.make.setText(QCoreApplication.translate("CardsDialog", u"&Make and save to print\u2026", None))
    # retranslateUi

