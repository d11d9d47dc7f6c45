# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ballot.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from workshop_app.ui.piecework import set_up

class Ui_BallotWindow(object):
    def setupUi(self, BallotWindow):
        set_up(self, BallotWindow)

    def pieces(self, BallotWindow):
        if not BallotWindow.objectName():
            BallotWindow.setObjectName(u"BallotWindow")
        yield
        self.waiting = QWidget(BallotWindow)
        self.waiting.setObjectName(u"waiting")
        self.waiting.setProperty(u"role", u"ballot")
        yield
        self.waiting_layout = QVBoxLayout(self.waiting)
        self.waiting_layout.setSpacing(24)
        self.waiting_layout.setObjectName(u"waiting_layout")
        self.waiting_layout.setContentsMargins(64, 64, 64, 64)
        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.waiting_layout.addItem(self.spacer1)

        yield
        self.waiting_title = QLabel(self.waiting)
        self.waiting_title.setObjectName(u"waiting_title")
        self.waiting_title.setProperty(u"role", u"ballot-title")
        self.waiting_title.setWordWrap(True)

        self.waiting_layout.addWidget(self.waiting_title)

        yield
        self.waiting_words = QLabel(self.waiting)
        self.waiting_words.setObjectName(u"waiting_words")
        self.waiting_words.setProperty(u"role", u"ballot-words")
        self.waiting_words.setWordWrap(True)

        self.waiting_layout.addWidget(self.waiting_words)

        yield
        self.waiting_row = QHBoxLayout()
        self.waiting_row.setSpacing(16)
        self.waiting_row.setObjectName(u"waiting_row")
        self.waiting_row.setContentsMargins(0, 0, 0, 0)
        yield
        self.begin = QPushButton(self.waiting)
        self.begin.setObjectName(u"begin")
        self.begin.setProperty(u"role", u"ballot-primary")

        self.waiting_row.addWidget(self.begin)

        yield
        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.waiting_row.addItem(self.spacer2)


        self.waiting_layout.addLayout(self.waiting_row)

        yield
        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.waiting_layout.addItem(self.spacer3)

        yield
        self.waiting_foot = QHBoxLayout()
        self.waiting_foot.setSpacing(16)
        self.waiting_foot.setObjectName(u"waiting_foot")
        self.waiting_foot.setContentsMargins(0, 0, 0, 0)
        yield
        self.waiting_count = QLabel(self.waiting)
        self.waiting_count.setObjectName(u"waiting_count")
        self.waiting_count.setProperty(u"role", u"ballot-quiet")

        self.waiting_foot.addWidget(self.waiting_count)

        yield
        self.spacer4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.waiting_foot.addItem(self.spacer4)

        yield
        self.finish = QPushButton(self.waiting)
        self.finish.setObjectName(u"finish")
        self.finish.setProperty(u"role", u"quiet")

        self.waiting_foot.addWidget(self.finish)


        self.waiting_layout.addLayout(self.waiting_foot)

        BallotWindow.addWidget(self.waiting)
        yield
        self.question = QWidget(BallotWindow)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"role", u"ballot")
        yield
        self.question_layout = QVBoxLayout(self.question)
        self.question_layout.setSpacing(24)
        self.question_layout.setObjectName(u"question_layout")
        self.question_layout.setContentsMargins(64, 48, 64, 48)
        yield
        self.question_head = QHBoxLayout()
        self.question_head.setSpacing(16)
        self.question_head.setObjectName(u"question_head")
        self.question_head.setContentsMargins(0, 0, 0, 0)
        yield
        self.place = QLabel(self.question)
        self.place.setObjectName(u"place")
        self.place.setProperty(u"role", u"ballot-quiet")

        self.question_head.addWidget(self.place)

        yield
        self.spacer5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.question_head.addItem(self.spacer5)


        self.question_layout.addLayout(self.question_head)

        yield
        self.question_scroll = QScrollArea(self.question)
        self.question_scroll.setObjectName(u"question_scroll")
        self.question_scroll.setWidgetResizable(True)
        self.question_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.question_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        yield
        self.question_body = QWidget(self.question_scroll.viewport())
        self.question_body.setObjectName(u"question_body")
        self.question_body.setProperty(u"role", u"body")
        yield
        self.question_body_layout = QVBoxLayout(self.question_body)
        self.question_body_layout.setSpacing(24)
        self.question_body_layout.setObjectName(u"question_body_layout")
        self.question_body_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.proposal = QLabel(self.question_body)
        self.proposal.setObjectName(u"proposal")
        self.proposal.setProperty(u"role", u"ballot-title")
        self.proposal.setWordWrap(True)

        self.question_body_layout.addWidget(self.proposal)

        yield
        self.choices = QWidget(self.question_body)
        self.choices.setObjectName(u"choices")
        yield
        self.choices_layout = QVBoxLayout(self.choices)
        self.choices_layout.setSpacing(8)
        self.choices_layout.setObjectName(u"choices_layout")
        self.choices_layout.setContentsMargins(6, 6, 6, 6)

        self.question_body_layout.addWidget(self.choices)

        yield
        self.spacer6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.question_body_layout.addItem(self.spacer6)

        self.question_scroll.setWidget(self.question_body)

        self.question_layout.addWidget(self.question_scroll)

        yield
        self.question_foot = QHBoxLayout()
        self.question_foot.setSpacing(16)
        self.question_foot.setObjectName(u"question_foot")
        self.question_foot.setContentsMargins(0, 0, 0, 0)
        yield
        self.back = QPushButton(self.question)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"role", u"ballot")

        self.question_foot.addWidget(self.back)

        yield
        self.spacer7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.question_foot.addItem(self.spacer7)

        yield
        self.blank = QPushButton(self.question)
        self.blank.setObjectName(u"blank")
        self.blank.setProperty(u"role", u"ballot")

        self.question_foot.addWidget(self.blank)

        yield
        self.next = QPushButton(self.question)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"role", u"ballot-primary")

        self.question_foot.addWidget(self.next)


        self.question_layout.addLayout(self.question_foot)

        BallotWindow.addWidget(self.question)
        yield
        self.review = QWidget(BallotWindow)
        self.review.setObjectName(u"review")
        self.review.setProperty(u"role", u"ballot")
        yield
        self.review_layout = QVBoxLayout(self.review)
        self.review_layout.setSpacing(24)
        self.review_layout.setObjectName(u"review_layout")
        self.review_layout.setContentsMargins(64, 48, 64, 48)
        yield
        self.review_title = QLabel(self.review)
        self.review_title.setObjectName(u"review_title")
        self.review_title.setProperty(u"role", u"ballot-title")
        self.review_title.setWordWrap(True)

        self.review_layout.addWidget(self.review_title)

        yield
        self.review_scroll = QScrollArea(self.review)
        self.review_scroll.setObjectName(u"review_scroll")
        self.review_scroll.setWidgetResizable(True)
        self.review_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.review_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        yield
        self.review_body = QWidget(self.review_scroll.viewport())
        self.review_body.setObjectName(u"review_body")
        self.review_body.setProperty(u"role", u"body")
        yield
        self.review_body_layout = QVBoxLayout(self.review_body)
        self.review_body_layout.setSpacing(0)
        self.review_body_layout.setObjectName(u"review_body_layout")
        self.review_body_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.answers = QWidget(self.review_body)
        self.answers.setObjectName(u"answers")
        yield
        self.answers_layout = QVBoxLayout(self.answers)
        self.answers_layout.setSpacing(8)
        self.answers_layout.setObjectName(u"answers_layout")
        self.answers_layout.setContentsMargins(0, 0, 0, 0)

        self.review_body_layout.addWidget(self.answers)

        yield
        self.spacer8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.review_body_layout.addItem(self.spacer8)

        self.review_scroll.setWidget(self.review_body)

        self.review_layout.addWidget(self.review_scroll)

        yield
        self.review_foot = QHBoxLayout()
        self.review_foot.setSpacing(16)
        self.review_foot.setObjectName(u"review_foot")
        self.review_foot.setContentsMargins(0, 0, 0, 0)
        yield
        self.change = QPushButton(self.review)
        self.change.setObjectName(u"change")
        self.change.setProperty(u"role", u"ballot")

        self.review_foot.addWidget(self.change)

        yield
        self.spacer9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.review_foot.addItem(self.spacer9)

        yield
        self.cast = QPushButton(self.review)
        self.cast.setObjectName(u"cast")
        self.cast.setProperty(u"role", u"ballot-primary")

        self.review_foot.addWidget(self.cast)


        self.review_layout.addLayout(self.review_foot)

        BallotWindow.addWidget(self.review)
        yield
        self.thanks = QWidget(BallotWindow)
        self.thanks.setObjectName(u"thanks")
        self.thanks.setProperty(u"role", u"ballot")
        yield
        self.thanks_layout = QVBoxLayout(self.thanks)
        self.thanks_layout.setSpacing(24)
        self.thanks_layout.setObjectName(u"thanks_layout")
        self.thanks_layout.setContentsMargins(64, 64, 64, 64)
        yield
        self.spacer10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.thanks_layout.addItem(self.spacer10)

        yield
        self.thanks_title = QLabel(self.thanks)
        self.thanks_title.setObjectName(u"thanks_title")
        self.thanks_title.setProperty(u"role", u"ballot-title")
        self.thanks_title.setWordWrap(True)

        self.thanks_layout.addWidget(self.thanks_title)

        yield
        self.thanks_words = QLabel(self.thanks)
        self.thanks_words.setObjectName(u"thanks_words")
        self.thanks_words.setProperty(u"role", u"ballot-words")
        self.thanks_words.setWordWrap(True)

        self.thanks_layout.addWidget(self.thanks_words)

        yield
        self.thanks_row = QHBoxLayout()
        self.thanks_row.setSpacing(16)
        self.thanks_row.setObjectName(u"thanks_row")
        self.thanks_row.setContentsMargins(0, 0, 0, 0)
        yield
        self.hand_back = QPushButton(self.thanks)
        self.hand_back.setObjectName(u"hand_back")
        self.hand_back.setProperty(u"role", u"ballot-primary")

        self.thanks_row.addWidget(self.hand_back)

        yield
        self.spacer11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.thanks_row.addItem(self.spacer11)


        self.thanks_layout.addLayout(self.thanks_row)

        yield
        self.spacer12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.thanks_layout.addItem(self.spacer12)

        BallotWindow.addWidget(self.thanks)

        self.retranslateUi(BallotWindow)

        QMetaObject.connectSlotsByName(BallotWindow)
    # pieces

    def retranslateUi(self, BallotWindow):
        BallotWindow.setWindowTitle(QCoreApplication.translate("BallotWindow", u"Ballot", None))
        self.waiting_title.setText(QCoreApplication.translate("BallotWindow", u"Your ballot is secret", None))
        self.waiting_words.setText(QCoreApplication.translate("BallotWindow", u"When it is your turn, take the laptop so that nobody else can see it. There are {0} proposals. You can leave any of them blank. A ballot cannot be taken back once it is in the box.", None))
        self.begin.setText(QCoreApplication.translate("BallotWindow", u"Begin my ballot", None))
#if QT_CONFIG(accessibility)
        self.begin.setAccessibleDescription(QCoreApplication.translate("BallotWindow", u"Starts your ballot", None))
#endif // QT_CONFIG(accessibility)
        self.waiting_count.setText("")
        self.finish.setText(QCoreApplication.translate("BallotWindow", u"Facilitator: end the voting", None))
#if QT_CONFIG(tooltip)
        self.finish.setToolTip(QCoreApplication.translate("BallotWindow", u"Ctrl+E", None))
#endif // QT_CONFIG(tooltip)
        self.place.setText("")
        self.proposal.setText("")
        self.back.setText(QCoreApplication.translate("BallotWindow", u"Back", None))
        self.blank.setText(QCoreApplication.translate("BallotWindow", u"Leave it blank", None))
#if QT_CONFIG(tooltip)
        self.blank.setToolTip(QCoreApplication.translate("BallotWindow", u"Clear the answer to this proposal", None))
#endif // QT_CONFIG(tooltip)
        self.next.setText(QCoreApplication.translate("BallotWindow", u"Next", None))
        self.review_title.setText(QCoreApplication.translate("BallotWindow", u"Check your ballot", None))
        self.change.setText(QCoreApplication.translate("BallotWindow", u"Change an answer", None))
        self.cast.setText(QCoreApplication.translate("BallotWindow", u"Put my ballot in the box", None))
        self.thanks_title.setText(QCoreApplication.translate("BallotWindow", u"Done. Hand the laptop back.", None))
        self.thanks_words.setText(QCoreApplication.translate("BallotWindow", u"Your ballot is in the box. Nothing of it is on the screen any more.", None))
        self.hand_back.setText(QCoreApplication.translate("BallotWindow", u"Ready for the next voter", None))
    # retranslateUi

