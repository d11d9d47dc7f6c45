# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'kit.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFormLayout, QFrame, QHBoxLayout, QLabel,
    QProgressBar, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from workshop_app.ui.piecework import set_up

class Ui_KitDialog(object):
    def setupUi(self, KitDialog):
        set_up(self, KitDialog)

    def pieces(self, KitDialog):
        if not KitDialog.objectName():
            KitDialog.setObjectName(u"KitDialog")
        yield
        self.KitDialog_layout = QVBoxLayout(KitDialog)
        self.KitDialog_layout.setSpacing(12)
        self.KitDialog_layout.setObjectName(u"KitDialog_layout")
        self.KitDialog_layout.setContentsMargins(0, 0, 0, 24)
        yield
        self.scroll = QScrollArea(KitDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        yield
        self.body = QWidget(self.scroll.viewport())
        self.body.setObjectName(u"body")
        self.body.setProperty(u"role", u"body")
        yield
        self.body_layout = QVBoxLayout(self.body)
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(24, 24, 24, 8)
        yield
        self.heading = QLabel(self.body)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.body_layout.addWidget(self.heading)

        yield
        self.about = QLabel(self.body)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.body_layout.addWidget(self.about)

        yield
        self.parts_label = QLabel(self.body)
        self.parts_label.setObjectName(u"parts_label")
        self.parts_label.setProperty(u"role", u"h3")
        self.parts_label.setWordWrap(True)

        self.body_layout.addWidget(self.parts_label)

        yield
        self.parts = QWidget(self.body)
        self.parts.setObjectName(u"parts")

        self.body_layout.addWidget(self.parts)

        yield
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(8)
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fields.setContentsMargins(0, 0, 0, 0)
        yield
        self.people_label = QLabel(self.body)
        self.people_label.setObjectName(u"people_label")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.people_label)

        yield
        self.people = QSpinBox(self.body)
        self.people.setObjectName(u"people")
        self.people.setMinimum(1)
        self.people.setMaximum(300)

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.people)

        yield
        self.paper_label = QLabel(self.body)
        self.paper_label.setObjectName(u"paper_label")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.paper_label)

        yield
        self.paper = QComboBox(self.body)
        self.paper.setObjectName(u"paper")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.paper)


        self.body_layout.addLayout(self.fields)

        yield
        self.ballots_part = QWidget(self.body)
        self.ballots_part.setObjectName(u"ballots_part")
        yield
        self.ballots_layout = QVBoxLayout(self.ballots_part)
        self.ballots_layout.setSpacing(8)
        self.ballots_layout.setObjectName(u"ballots_layout")
        self.ballots_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.ballots_label = QLabel(self.ballots_part)
        self.ballots_label.setObjectName(u"ballots_label")
        self.ballots_label.setProperty(u"role", u"h3")
        self.ballots_label.setWordWrap(True)

        self.ballots_layout.addWidget(self.ballots_label)

        yield
        self.votes = QWidget(self.ballots_part)
        self.votes.setObjectName(u"votes")
        yield
        self.votes_layout = QVBoxLayout(self.votes)
        self.votes_layout.setSpacing(6)
        self.votes_layout.setObjectName(u"votes_layout")
        self.votes_layout.setContentsMargins(0, 0, 0, 0)

        self.ballots_layout.addWidget(self.votes)

        yield
        self.written_in = QCheckBox(self.ballots_part)
        self.written_in.setObjectName(u"written_in")
        self.written_in.setChecked(True)

        self.ballots_layout.addWidget(self.written_in)

        yield
        self.written_fields = QFormLayout()
        self.written_fields.setObjectName(u"written_fields")
        self.written_fields.setHorizontalSpacing(12)
        self.written_fields.setVerticalSpacing(8)
        self.written_fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.written_fields.setContentsMargins(0, 0, 0, 0)
        yield
        self.method_label = QLabel(self.ballots_part)
        self.method_label.setObjectName(u"method_label")

        self.written_fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.method_label)

        yield
        self.method = QComboBox(self.ballots_part)
        self.method.setObjectName(u"method")

        self.written_fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.method)

        yield
        self.lines_label = QLabel(self.ballots_part)
        self.lines_label.setObjectName(u"lines_label")

        self.written_fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.lines_label)

        yield
        self.lines = QSpinBox(self.ballots_part)
        self.lines.setObjectName(u"lines")
        self.lines.setMinimum(1)
        self.lines.setMaximum(12)

        self.written_fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.lines)


        self.ballots_layout.addLayout(self.written_fields)


        self.body_layout.addWidget(self.ballots_part)

        yield
        self.cards_part = QWidget(self.body)
        self.cards_part.setObjectName(u"cards_part")
        yield
        self.cards_layout = QVBoxLayout(self.cards_part)
        self.cards_layout.setSpacing(8)
        self.cards_layout.setObjectName(u"cards_layout")
        self.cards_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.cards_fields = QFormLayout()
        self.cards_fields.setObjectName(u"cards_fields")
        self.cards_fields.setHorizontalSpacing(12)
        self.cards_fields.setVerticalSpacing(8)
        self.cards_fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.cards_fields.setContentsMargins(0, 0, 0, 0)
        yield
        self.cards_label = QLabel(self.cards_part)
        self.cards_label.setObjectName(u"cards_label")

        self.cards_fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.cards_label)

        yield
        self.cards = QSpinBox(self.cards_part)
        self.cards.setObjectName(u"cards")
        self.cards.setMinimum(1)
        self.cards.setMaximum(200)

        self.cards_fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.cards)


        self.cards_layout.addLayout(self.cards_fields)

        yield
        self.cards_about = QLabel(self.cards_part)
        self.cards_about.setObjectName(u"cards_about")
        self.cards_about.setProperty(u"role", u"quiet")
        self.cards_about.setWordWrap(True)

        self.cards_layout.addWidget(self.cards_about)


        self.body_layout.addWidget(self.cards_part)

        yield
        self.spacer9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_layout.addItem(self.spacer9)

        self.scroll.setWidget(self.body)

        self.KitDialog_layout.addWidget(self.scroll)

        yield
        self.foot = QVBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(24, 0, 24, 0)
        yield
        self.bar = QProgressBar(KitDialog)
        self.bar.setObjectName(u"bar")
        self.bar.setTextVisible(False)

        self.foot.addWidget(self.bar)

        yield
        self.saved = QLabel(KitDialog)
        self.saved.setObjectName(u"saved")
        self.saved.setProperty(u"role", u"good")
        self.saved.setWordWrap(True)

        self.foot.addWidget(self.saved)

        yield
        self.problem = QLabel(KitDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"bad")
        self.problem.setWordWrap(True)

        self.foot.addWidget(self.problem)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.test_page = QPushButton(KitDialog)
        self.test_page.setObjectName(u"test_page")

        self.buttons.addWidget(self.test_page)

        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.close = QPushButton(KitDialog)
        self.close.setObjectName(u"close")

        self.buttons.addWidget(self.close)

        yield
        self.make = QPushButton(KitDialog)
        self.make.setObjectName(u"make")
        self.make.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.make)


        self.foot.addLayout(self.buttons)


        self.KitDialog_layout.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.people_label.setBuddy(self.people)
        self.paper_label.setBuddy(self.paper)
        self.method_label.setBuddy(self.method)
        self.lines_label.setBuddy(self.lines)
        self.cards_label.setBuddy(self.cards)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(KitDialog)

        QMetaObject.connectSlotsByName(KitDialog)
    # pieces

    def retranslateUi(self, KitDialog):
        KitDialog.setWindowTitle(QCoreApplication.translate("KitDialog", u"Print the kit", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("KitDialog", u"What is printed", None))
#endif // QT_CONFIG(accessibility)
        self.heading.setText(QCoreApplication.translate("KitDialog", u"Print the kit", None))
        self.about.setText(QCoreApplication.translate("KitDialog", u"One file, to be printed on one side of the paper. Batch numbers let ballots and cards be reconciled; no sheet has a number of its own.", None))
        self.parts_label.setText(QCoreApplication.translate("KitDialog", u"What is printed", None))
        self.people_label.setText(QCoreApplication.translate("KitDialog", u"For how many &people", None))
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("KitDialog", u"For how many people", None))
#endif // QT_CONFIG(accessibility)
        self.paper_label.setText(QCoreApplication.translate("KitDialog", u"Pap&er", None))
#if QT_CONFIG(accessibility)
        self.paper.setAccessibleName(QCoreApplication.translate("KitDialog", u"Paper", None))
#endif // QT_CONFIG(accessibility)
        self.ballots_label.setText(QCoreApplication.translate("KitDialog", u"Ballots for", None))
        self.written_in.setText(QCoreApplication.translate("KitDialog", u"What the &room proposes, written in by hand", None))
        self.method_label.setText(QCoreApplication.translate("KitDialog", u"An&swered by", None))
#if QT_CONFIG(accessibility)
        self.method.setAccessibleName(QCoreApplication.translate("KitDialog", u"How proposals of the room are answered", None))
#endif // QT_CONFIG(accessibility)
        self.lines_label.setText(QCoreApplication.translate("KitDialog", u"&Lines to write on", None))
#if QT_CONFIG(accessibility)
        self.lines.setAccessibleName(QCoreApplication.translate("KitDialog", u"Lines to write on", None))
#endif // QT_CONFIG(accessibility)
        self.cards_label.setText(QCoreApplication.translate("KitDialog", u"&Withdrawal cards", None))
#if QT_CONFIG(accessibility)
        self.cards.setAccessibleName(QCoreApplication.translate("KitDialog", u"How many withdrawal cards", None))
#endif // QT_CONFIG(accessibility)
        self.cards_about.setText("")
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("KitDialog", u"How far it is", None))
#endif // QT_CONFIG(accessibility)
        self.saved.setText("")
        self.problem.setText("")
        self.test_page.setText(QCoreApplication.translate("KitDialog", u"&Test page\u2026", None))
        self.close.setText(QCoreApplication.translate("KitDialog", u"Close", None))
        self.make.setText(QCoreApplication.translate("KitDialog", u"&Make and save\u2026", None))
    # retranslateUi

