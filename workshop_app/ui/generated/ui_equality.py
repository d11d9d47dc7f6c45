# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'equality.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QHBoxLayout, QLabel, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)

from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.tally_pad import TallyPad

from workshop_app.ui.piecework import set_up

class Ui_EqualityDialog(object):
    def setupUi(self, EqualityDialog):
        set_up(self, EqualityDialog)

    def pieces(self, EqualityDialog):
        if not EqualityDialog.objectName():
            EqualityDialog.setObjectName(u"EqualityDialog")
        yield
        self.EqualityDialog_layout = QVBoxLayout(EqualityDialog)
        self.EqualityDialog_layout.setSpacing(12)
        self.EqualityDialog_layout.setObjectName(u"EqualityDialog_layout")
        self.EqualityDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(EqualityDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.EqualityDialog_layout.addWidget(self.heading)

        yield
        self.scroll = QScrollArea(EqualityDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        yield
        self.scroll_body = QWidget(self.scroll.viewport())
        self.scroll_body.setObjectName(u"scroll_body")
        self.scroll_body.setProperty(u"role", u"body")
        yield
        self.scroll_layout = QVBoxLayout(self.scroll_body)
        self.scroll_layout.setSpacing(12)
        self.scroll_layout.setObjectName(u"scroll_layout")
        self.scroll_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.about = QLabel(self.scroll_body)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.scroll_layout.addWidget(self.about)

        yield
        self.pile = Beside(self.scroll_body)
        self.pile.setObjectName(u"pile")
        self.pile.setProperty(u"least", 520)
        yield
        self.pile_layout = QHBoxLayout(self.pile)
        self.pile_layout.setSpacing(8)
        self.pile_layout.setObjectName(u"pile_layout")
        self.pile_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.forms_label = QLabel(self.pile)
        self.forms_label.setObjectName(u"forms_label")

        self.pile_layout.addWidget(self.forms_label)

        yield
        self.forms = QSpinBox(self.pile)
        self.forms.setObjectName(u"forms")
        self.forms.setMinimum(0)
        self.forms.setMaximum(2000)

        self.pile_layout.addWidget(self.forms)

        yield
        self.heads = QLabel(self.pile)
        self.heads.setObjectName(u"heads")
        self.heads.setProperty(u"role", u"quiet")
        self.heads.setWordWrap(True)

        self.pile_layout.addWidget(self.heads)

        self.pile_layout.setStretch(2, 1)

        self.scroll_layout.addWidget(self.pile)

        yield
        self.question = QComboBox(self.scroll_body)
        self.question.setObjectName(u"question")
        self.question.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.question.setMinimumContentsLength(16)

        self.scroll_layout.addWidget(self.question)

        yield
        self.pad = TallyPad(self.scroll_body)
        self.pad.setObjectName(u"pad")

        self.scroll_layout.addWidget(self.pad)

        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scroll_layout.addItem(self.spacer1)

        self.scroll.setWidget(self.scroll_body)

        self.EqualityDialog_layout.addWidget(self.scroll)

        yield
        self.sum = QLabel(EqualityDialog)
        self.sum.setObjectName(u"sum")
        self.sum.setProperty(u"role", u"quiet")
        self.sum.setWordWrap(True)

        self.EqualityDialog_layout.addWidget(self.sum)

        yield
        self.problem = QLabel(EqualityDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"bad")
        self.problem.setWordWrap(True)

        self.EqualityDialog_layout.addWidget(self.problem)

        yield
        self.buttons = QWidget(EqualityDialog)
        self.buttons.setObjectName(u"buttons")
        yield
        self.start_over = QPushButton(self.buttons)
        self.start_over.setObjectName(u"start_over")
        self.start_over.setProperty(u"role", u"quiet")
        yield
        self.cancel = QPushButton(self.buttons)
        self.cancel.setObjectName(u"cancel")
        yield
        self.save = QPushButton(self.buttons)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.EqualityDialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.forms_label.setBuddy(self.forms)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.forms, self.question)
        QWidget.setTabOrder(self.question, self.pad)
        QWidget.setTabOrder(self.pad, self.save)
        QWidget.setTabOrder(self.save, self.cancel)
        QWidget.setTabOrder(self.cancel, self.start_over)

        self.retranslateUi(EqualityDialog)

        QMetaObject.connectSlotsByName(EqualityDialog)
    # pieces

    def retranslateUi(self, EqualityDialog):
        EqualityDialog.setWindowTitle(QCoreApplication.translate("EqualityDialog", u"Equality forms", None))
        self.heading.setText(QCoreApplication.translate("EqualityDialog", u"Equality forms", None))
        self.about.setText(QCoreApplication.translate("EqualityDialog", u"Shuffle the forms. Then go through the whole pile for one question, and again for the next: only totals are kept, never a form. Each answer has a key: press it once for each form, with Shift to take one back.", None))
        self.forms_label.setText(QCoreApplication.translate("EqualityDialog", u"&Forms in the box", None))
#if QT_CONFIG(accessibility)
        self.forms.setAccessibleName(QCoreApplication.translate("EqualityDialog", u"Forms in the box", None))
#endif // QT_CONFIG(accessibility)
        self.forms.setSpecialValueText(QCoreApplication.translate("EqualityDialog", u"\u2013", None))
        self.heads.setText("")
#if QT_CONFIG(accessibility)
        self.question.setAccessibleName(QCoreApplication.translate("EqualityDialog", u"Question", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pad.setAccessibleName(QCoreApplication.translate("EqualityDialog", u"Answers", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pad.setAccessibleDescription(QCoreApplication.translate("EqualityDialog", u"Each answer has a key that adds one; Shift with it takes one away. Tab goes to the numbers.", None))
#endif // QT_CONFIG(accessibility)
        self.sum.setText("")
        self.problem.setText("")
        self.start_over.setText(QCoreApplication.translate("EqualityDialog", u"Start &over\u2026", None))
        self.cancel.setText(QCoreApplication.translate("EqualityDialog", u"Close", None))
        self.save.setText(QCoreApplication.translate("EqualityDialog", u"&Save this question", None))
    # retranslateUi

