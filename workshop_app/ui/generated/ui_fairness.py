# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fairness.ui'
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
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from workshop_app.ui.widgets.marked_entry import MarkedEntry

from workshop_app.ui.piecework import set_up

class Ui_FairnessDialog(object):
    def setupUi(self, FairnessDialog):
        set_up(self, FairnessDialog)

    def pieces(self, FairnessDialog):
        if not FairnessDialog.objectName():
            FairnessDialog.setObjectName(u"FairnessDialog")
        yield
        self.FairnessDialog_layout = QVBoxLayout(FairnessDialog)
        self.FairnessDialog_layout.setSpacing(12)
        self.FairnessDialog_layout.setObjectName(u"FairnessDialog_layout")
        self.FairnessDialog_layout.setContentsMargins(0, 0, 0, 24)
        yield
        self.scroll = QScrollArea(FairnessDialog)
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
        self.frame1 = QFrame(self.body)
        self.frame1.setObjectName(u"frame1")
        self.frame1.setProperty(u"role", u"card")
        yield
        self.frame1_layout = QVBoxLayout(self.frame1)
        self.frame1_layout.setSpacing(4)
        self.frame1_layout.setObjectName(u"frame1_layout")
        self.frame1_layout.setContentsMargins(14, 8, 14, 8)
        yield
        self.head1 = QHBoxLayout()
        self.head1.setSpacing(8)
        self.head1.setObjectName(u"head1")
        self.head1.setContentsMargins(0, 0, 0, 0)
        yield
        self.question1 = QLabel(self.frame1)
        self.question1.setObjectName(u"question1")
        self.question1.setProperty(u"role", u"small")
        self.question1.setWordWrap(True)

        self.head1.addWidget(self.question1)

        yield
        self.hint1 = QLabel(self.frame1)
        self.hint1.setObjectName(u"hint1")
        self.hint1.setProperty(u"role", u"chip")

        self.head1.addWidget(self.hint1)

        self.head1.setStretch(0, 1)

        self.frame1_layout.addLayout(self.head1)

        yield
        self.answer1 = MarkedEntry(self.frame1)
        self.answer1.setObjectName(u"answer1")

        self.frame1_layout.addWidget(self.answer1)


        self.body_layout.addWidget(self.frame1)

        yield
        self.frame2 = QFrame(self.body)
        self.frame2.setObjectName(u"frame2")
        self.frame2.setProperty(u"role", u"card")
        yield
        self.frame2_layout = QVBoxLayout(self.frame2)
        self.frame2_layout.setSpacing(4)
        self.frame2_layout.setObjectName(u"frame2_layout")
        self.frame2_layout.setContentsMargins(14, 8, 14, 8)
        yield
        self.head2 = QHBoxLayout()
        self.head2.setSpacing(8)
        self.head2.setObjectName(u"head2")
        self.head2.setContentsMargins(0, 0, 0, 0)
        yield
        self.question2 = QLabel(self.frame2)
        self.question2.setObjectName(u"question2")
        self.question2.setProperty(u"role", u"small")
        self.question2.setWordWrap(True)

        self.head2.addWidget(self.question2)

        yield
        self.hint2 = QLabel(self.frame2)
        self.hint2.setObjectName(u"hint2")
        self.hint2.setProperty(u"role", u"chip")

        self.head2.addWidget(self.hint2)

        self.head2.setStretch(0, 1)

        self.frame2_layout.addLayout(self.head2)

        yield
        self.answer2 = MarkedEntry(self.frame2)
        self.answer2.setObjectName(u"answer2")

        self.frame2_layout.addWidget(self.answer2)


        self.body_layout.addWidget(self.frame2)

        yield
        self.frame3 = QFrame(self.body)
        self.frame3.setObjectName(u"frame3")
        self.frame3.setProperty(u"role", u"card")
        yield
        self.frame3_layout = QVBoxLayout(self.frame3)
        self.frame3_layout.setSpacing(4)
        self.frame3_layout.setObjectName(u"frame3_layout")
        self.frame3_layout.setContentsMargins(14, 8, 14, 8)
        yield
        self.head3 = QHBoxLayout()
        self.head3.setSpacing(8)
        self.head3.setObjectName(u"head3")
        self.head3.setContentsMargins(0, 0, 0, 0)
        yield
        self.question3 = QLabel(self.frame3)
        self.question3.setObjectName(u"question3")
        self.question3.setProperty(u"role", u"small")
        self.question3.setWordWrap(True)

        self.head3.addWidget(self.question3)

        yield
        self.hint3 = QLabel(self.frame3)
        self.hint3.setObjectName(u"hint3")
        self.hint3.setProperty(u"role", u"chip")

        self.head3.addWidget(self.hint3)

        self.head3.setStretch(0, 1)

        self.frame3_layout.addLayout(self.head3)

        yield
        self.answer3 = MarkedEntry(self.frame3)
        self.answer3.setObjectName(u"answer3")

        self.frame3_layout.addWidget(self.answer3)


        self.body_layout.addWidget(self.frame3)

        yield
        self.frame4 = QFrame(self.body)
        self.frame4.setObjectName(u"frame4")
        self.frame4.setProperty(u"role", u"card")
        yield
        self.frame4_layout = QVBoxLayout(self.frame4)
        self.frame4_layout.setSpacing(4)
        self.frame4_layout.setObjectName(u"frame4_layout")
        self.frame4_layout.setContentsMargins(14, 8, 14, 8)
        yield
        self.head4 = QHBoxLayout()
        self.head4.setSpacing(8)
        self.head4.setObjectName(u"head4")
        self.head4.setContentsMargins(0, 0, 0, 0)
        yield
        self.question4 = QLabel(self.frame4)
        self.question4.setObjectName(u"question4")
        self.question4.setProperty(u"role", u"small")
        self.question4.setWordWrap(True)

        self.head4.addWidget(self.question4)

        yield
        self.hint4 = QLabel(self.frame4)
        self.hint4.setObjectName(u"hint4")
        self.hint4.setProperty(u"role", u"chip")

        self.head4.addWidget(self.hint4)

        self.head4.setStretch(0, 1)

        self.frame4_layout.addLayout(self.head4)

        yield
        self.answer4 = MarkedEntry(self.frame4)
        self.answer4.setObjectName(u"answer4")

        self.frame4_layout.addWidget(self.answer4)


        self.body_layout.addWidget(self.frame4)

        yield
        self.spacer9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_layout.addItem(self.spacer9)

        self.scroll.setWidget(self.body)

        self.FairnessDialog_layout.addWidget(self.scroll)

        yield
        self.foot = QVBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(24, 0, 24, 0)
        yield
        self.problem = QLabel(FairnessDialog)
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
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.cancel = QPushButton(FairnessDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        yield
        self.save = QPushButton(FairnessDialog)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.save)


        self.foot.addLayout(self.buttons)


        self.FairnessDialog_layout.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.question1.setBuddy(self.answer1)
        self.question2.setBuddy(self.answer2)
        self.question3.setBuddy(self.answer3)
        self.question4.setBuddy(self.answer4)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FairnessDialog)

        QMetaObject.connectSlotsByName(FairnessDialog)
    # pieces

    def retranslateUi(self, FairnessDialog):
        FairnessDialog.setWindowTitle(QCoreApplication.translate("FairnessDialog", u"The fairness check", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("FairnessDialog", u"The four questions", None))
#endif // QT_CONFIG(accessibility)
        self.heading.setText(QCoreApplication.translate("FairnessDialog", u"The fairness check", None))
        self.about.setText(QCoreApplication.translate("FairnessDialog", u"Four questions that a fair consultation answers before it asks: the Gunning principles. Your answers stand in the sealed record. Name nobody.", None))
        self.question1.setText("")
        self.hint1.setText("")
        self.question2.setText("")
        self.hint2.setText("")
        self.question3.setText("")
        self.hint3.setText("")
        self.question4.setText("")
        self.hint4.setText("")
        self.problem.setText("")
        self.cancel.setText(QCoreApplication.translate("FairnessDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("FairnessDialog", u"&Save", None))
    # retranslateUi

