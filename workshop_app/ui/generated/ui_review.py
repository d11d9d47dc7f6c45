# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review.ui'
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
    QListView, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)

from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.marked_entry import MarkedEntry
from workshop_app.ui.widgets.reviewed_text import ReviewedText
from workshop_app.ui.piecework import set_up

class Ui_ReviewPage(object):
    def setupUi(self, ReviewPage):
        set_up(self, ReviewPage)

    def pieces(self, ReviewPage):
        if not ReviewPage.objectName():
            ReviewPage.setObjectName(u"ReviewPage")
        yield
        self.ReviewPage_layout = QVBoxLayout(ReviewPage)
        self.ReviewPage_layout.setSpacing(16)
        self.ReviewPage_layout.setObjectName(u"ReviewPage_layout")
        self.ReviewPage_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.head = QVBoxLayout()
        self.head.setSpacing(4)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        yield
        self.heading = QLabel(ReviewPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h1")

        self.head.addWidget(self.heading)

        yield
        self.context = QLabel(ReviewPage)
        self.context.setObjectName(u"context")
        self.context.setProperty(u"role", u"quiet")
        self.context.setWordWrap(True)

        self.head.addWidget(self.context)


        self.ReviewPage_layout.addLayout(self.head)

        yield
        self.columns = Beside(ReviewPage)
        self.columns.setObjectName(u"columns")
        self.columns.setProperty(u"least", 860)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.columns.sizePolicy().hasHeightForWidth())
        self.columns.setSizePolicy(sizePolicy)
        yield
        self.columns_layout = QHBoxLayout(self.columns)
        self.columns_layout.setSpacing(16)
        self.columns_layout.setObjectName(u"columns_layout")
        self.columns_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.flags_card = QFrame(self.columns)
        self.flags_card.setObjectName(u"flags_card")
        self.flags_card.setProperty(u"role", u"card")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(3)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.flags_card.sizePolicy().hasHeightForWidth())
        self.flags_card.setSizePolicy(sizePolicy1)
        yield
        self.flags_card_layout = QVBoxLayout(self.flags_card)
        self.flags_card_layout.setSpacing(8)
        self.flags_card_layout.setObjectName(u"flags_card_layout")
        self.flags_card_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.flags_head = QHBoxLayout()
        self.flags_head.setSpacing(8)
        self.flags_head.setObjectName(u"flags_head")
        self.flags_head.setContentsMargins(0, 0, 0, 0)
        yield
        self.flags_title = QLabel(self.flags_card)
        self.flags_title.setObjectName(u"flags_title")
        self.flags_title.setProperty(u"role", u"h3")

        self.flags_head.addWidget(self.flags_title)

        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.flags_head.addItem(self.spacer1)

        yield
        self.progress = QLabel(self.flags_card)
        self.progress.setObjectName(u"progress")
        self.progress.setProperty(u"role", u"chip")

        self.flags_head.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignTop)


        self.flags_card_layout.addLayout(self.flags_head)

        yield
        self.where = QLabel(self.flags_card)
        self.where.setObjectName(u"where")
        self.where.setProperty(u"role", u"quiet")
        self.where.setWordWrap(True)

        self.flags_card_layout.addWidget(self.where)

        yield
        self.words = ReviewedText(self.flags_card)
        self.words.setObjectName(u"words")
        self.words.setMinimumSize(QSize(240, 0))

        self.flags_card_layout.addWidget(self.words)

        yield
        self.why = QLabel(self.flags_card)
        self.why.setObjectName(u"why")
        self.why.setWordWrap(True)

        self.flags_card_layout.addWidget(self.why)

        yield
        self.asked = QLabel(self.flags_card)
        self.asked.setObjectName(u"asked")
        self.asked.setProperty(u"role", u"h3")
        self.asked.setWordWrap(True)

        self.flags_card_layout.addWidget(self.asked)

        yield
        self.given = QLabel(self.flags_card)
        self.given.setObjectName(u"given")
        self.given.setProperty(u"role", u"good")
        self.given.setWordWrap(True)

        self.flags_card_layout.addWidget(self.given)

        yield
        self.answers = QWidget(self.flags_card)
        self.answers.setObjectName(u"answers")
        yield
        self.keep = QPushButton(self.answers)
        self.keep.setObjectName(u"keep")
        yield
        self.put = QPushButton(self.answers)
        self.put.setObjectName(u"put")
        yield
        self.restrict = QPushButton(self.answers)
        self.restrict.setObjectName(u"restrict")
        yield
        self.remove = QPushButton(self.answers)
        self.remove.setObjectName(u"remove")

        self.flags_card_layout.addWidget(self.answers)

        yield
        self.turning = QWidget(self.flags_card)
        self.turning.setObjectName(u"turning")
        yield
        self.before = QPushButton(self.turning)
        self.before.setObjectName(u"before")
        yield
        self.after = QPushButton(self.turning)
        self.after.setObjectName(u"after")
        yield
        self.undo = QPushButton(self.turning)
        self.undo.setObjectName(u"undo")
        yield
        self.purge = QPushButton(self.turning)
        self.purge.setObjectName(u"purge")

        self.flags_card_layout.addWidget(self.turning)

        yield
        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.flags_card_layout.addItem(self.spacer2)


        self.columns_layout.addWidget(self.flags_card)

        yield
        self.check_card = QFrame(self.columns)
        self.check_card.setObjectName(u"check_card")
        self.check_card.setProperty(u"role", u"card")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(2)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.check_card.sizePolicy().hasHeightForWidth())
        self.check_card.setSizePolicy(sizePolicy2)
        yield
        self.check_card_layout = QVBoxLayout(self.check_card)
        self.check_card_layout.setSpacing(8)
        self.check_card_layout.setObjectName(u"check_card_layout")
        self.check_card_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.check_head = QHBoxLayout()
        self.check_head.setSpacing(8)
        self.check_head.setObjectName(u"check_head")
        self.check_head.setContentsMargins(0, 0, 0, 0)
        yield
        self.check_title = QLabel(self.check_card)
        self.check_title.setObjectName(u"check_title")
        self.check_title.setProperty(u"role", u"h3")
        self.check_title.setWordWrap(True)

        self.check_head.addWidget(self.check_title)

        yield
        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.check_head.addItem(self.spacer3)

        yield
        self.check_progress = QLabel(self.check_card)
        self.check_progress.setObjectName(u"check_progress")
        self.check_progress.setProperty(u"role", u"chip")

        self.check_head.addWidget(self.check_progress, 0, Qt.AlignmentFlag.AlignTop)


        self.check_card_layout.addLayout(self.check_head)

        yield
        self.check_about = QLabel(self.check_card)
        self.check_about.setObjectName(u"check_about")
        self.check_about.setProperty(u"role", u"quiet")
        self.check_about.setWordWrap(True)

        self.check_card_layout.addWidget(self.check_about)

        yield
        self.question = QLabel(self.check_card)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"role", u"h3")
        self.question.setWordWrap(True)

        self.check_card_layout.addWidget(self.question)

        yield
        self.sample = QListView(self.check_card)
        self.sample.setObjectName(u"sample")
        self.sample.setMinimumSize(QSize(240, 150))
        self.sample.setWordWrap(True)
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy3.setHorizontalStretch(0)
        sizePolicy3.setVerticalStretch(1)
        sizePolicy3.setHeightForWidth(self.sample.sizePolicy().hasHeightForWidth())
        self.sample.setSizePolicy(sizePolicy3)

        self.check_card_layout.addWidget(self.sample)

        yield
        self.note_card = QFrame(self.check_card)
        self.note_card.setObjectName(u"note_card")
        self.note_card.setProperty(u"role", u"entry")
        yield
        self.note_layout = QVBoxLayout(self.note_card)
        self.note_layout.setSpacing(4)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(8, 8, 8, 8)
        yield
        self.note = MarkedEntry(self.note_card)
        self.note.setObjectName(u"note")

        self.note_layout.addWidget(self.note)

        yield
        self.hint = QLabel(self.note_card)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"chip")

        self.note_layout.addWidget(self.hint, 0, Qt.AlignmentFlag.AlignRight)


        self.check_card_layout.addWidget(self.note_card)

        yield
        self.problem = QLabel(self.check_card)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"bad")
        self.problem.setWordWrap(True)

        self.check_card_layout.addWidget(self.problem)

        yield
        self.people_row = QHBoxLayout()
        self.people_row.setSpacing(8)
        self.people_row.setObjectName(u"people_row")
        self.people_row.setContentsMargins(0, 0, 0, 0)
        yield
        self.people_label = QLabel(self.check_card)
        self.people_label.setObjectName(u"people_label")

        self.people_row.addWidget(self.people_label)

        yield
        self.people = QSpinBox(self.check_card)
        self.people.setObjectName(u"people")
        self.people.setMinimum(1)
        self.people.setMaximum(20)
        self.people.setValue(2)

        self.people_row.addWidget(self.people)

        yield
        self.spacer4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.people_row.addItem(self.spacer4)


        self.check_card_layout.addLayout(self.people_row)

        yield
        self.replied = QLabel(self.check_card)
        self.replied.setObjectName(u"replied")
        self.replied.setProperty(u"role", u"good")
        self.replied.setWordWrap(True)

        self.check_card_layout.addWidget(self.replied)

        yield
        self.replies = QWidget(self.check_card)
        self.replies.setObjectName(u"replies")
        yield
        self.yes = QPushButton(self.replies)
        self.yes.setObjectName(u"yes")
        yield
        self.no = QPushButton(self.replies)
        self.no.setObjectName(u"no")
        yield
        self.not_sure = QPushButton(self.replies)
        self.not_sure.setObjectName(u"not_sure")

        self.check_card_layout.addWidget(self.replies)

        yield
        self.check_turning = QWidget(self.check_card)
        self.check_turning.setObjectName(u"check_turning")
        yield
        self.question_before = QPushButton(self.check_turning)
        self.question_before.setObjectName(u"question_before")
        yield
        self.question_after = QPushButton(self.check_turning)
        self.question_after.setObjectName(u"question_after")

        self.check_card_layout.addWidget(self.check_turning)


        self.columns_layout.addWidget(self.check_card)


        self.ReviewPage_layout.addWidget(self.columns)

#if QT_CONFIG(shortcut)
        self.people_label.setBuddy(self.people)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.words, self.keep)
        QWidget.setTabOrder(self.keep, self.put)
        QWidget.setTabOrder(self.put, self.restrict)
        QWidget.setTabOrder(self.restrict, self.remove)
        QWidget.setTabOrder(self.remove, self.before)
        QWidget.setTabOrder(self.before, self.after)
        QWidget.setTabOrder(self.after, self.undo)
        QWidget.setTabOrder(self.undo, self.purge)
        QWidget.setTabOrder(self.purge, self.sample)
        QWidget.setTabOrder(self.sample, self.note)
        QWidget.setTabOrder(self.note, self.people)
        QWidget.setTabOrder(self.people, self.yes)
        QWidget.setTabOrder(self.yes, self.no)
        QWidget.setTabOrder(self.no, self.not_sure)
        QWidget.setTabOrder(self.not_sure, self.question_before)
        QWidget.setTabOrder(self.question_before, self.question_after)

        self.retranslateUi(ReviewPage)

        QMetaObject.connectSlotsByName(ReviewPage)
    # pieces

    def retranslateUi(self, ReviewPage):
        self.heading.setText(QCoreApplication.translate("ReviewPage", u"Review", None))
        self.context.setText("")
        self.flags_title.setText(QCoreApplication.translate("ReviewPage", u"1 \u00b7 Answer what was found", None))
        self.progress.setText("")
        self.where.setText("")
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("ReviewPage", u"The words in question", None))
#endif // QT_CONFIG(accessibility)
        self.why.setText("")
        self.asked.setText(QCoreApplication.translate("ReviewPage", u"Could someone who knows the neighbourhood tell who this is?", None))
        self.given.setText("")
        self.keep.setText(QCoreApplication.translate("ReviewPage", u"&Keep\u2026", None))
#if QT_CONFIG(tooltip)
        self.keep.setToolTip(QCoreApplication.translate("ReviewPage", u"It stays as it is (K)", None))
#endif // QT_CONFIG(tooltip)
        self.put.setText(QCoreApplication.translate("ReviewPage", u"&Replace\u2026", None))
#if QT_CONFIG(tooltip)
        self.put.setToolTip(QCoreApplication.translate("ReviewPage", u"Other words in its place (R)", None))
#endif // QT_CONFIG(tooltip)
        self.restrict.setText(QCoreApplication.translate("ReviewPage", u"Re&strict\u2026", None))
#if QT_CONFIG(tooltip)
        self.restrict.setToolTip(QCoreApplication.translate("ReviewPage", u"It is sealed, and quoted to nobody until City Hall clears it (S)", None))
#endif // QT_CONFIG(tooltip)
        self.remove.setText(QCoreApplication.translate("ReviewPage", u"Re&move\u2026", None))
#if QT_CONFIG(tooltip)
        self.remove.setToolTip(QCoreApplication.translate("ReviewPage", u"It is taken out of the record (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.before.setText(QCoreApplication.translate("ReviewPage", u"&Before", None))
#if QT_CONFIG(tooltip)
        self.before.setToolTip(QCoreApplication.translate("ReviewPage", u"The one before (Left)", None))
#endif // QT_CONFIG(tooltip)
        self.after.setText(QCoreApplication.translate("ReviewPage", u"Ne&xt", None))
#if QT_CONFIG(tooltip)
        self.after.setToolTip(QCoreApplication.translate("ReviewPage", u"The next one (Right)", None))
#endif // QT_CONFIG(tooltip)
        self.undo.setText(QCoreApplication.translate("ReviewPage", u"&Undo the last answer", None))
#if QT_CONFIG(tooltip)
        self.undo.setToolTip(QCoreApplication.translate("ReviewPage", u"Take back the last answer that let words stay (Ctrl+Z)", None))
#endif // QT_CONFIG(tooltip)
        self.purge.setText(QCoreApplication.translate("ReviewPage", u"Pur&ge a name\u2026", None))
#if QT_CONFIG(tooltip)
        self.purge.setToolTip(QCoreApplication.translate("ReviewPage", u"Take a name out of everything that this session holds (Ctrl+K)", None))
#endif // QT_CONFIG(tooltip)
        self.check_title.setText(QCoreApplication.translate("ReviewPage", u"2 \u00b7 Ask people who know the neighbourhood", None))
        self.check_progress.setText("")
        self.check_about.setText(QCoreApplication.translate("ReviewPage", u"Read each question to two or three people who live or work here. What they say yes to comes back to the left.", None))
        self.question.setText("")
#if QT_CONFIG(accessibility)
        self.sample.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Contributions that were drawn", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.sample.setAccessibleDescription(QCoreApplication.translate("ReviewPage", u"Tick those that it is yes for.", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Note to this answer", None))
#endif // QT_CONFIG(accessibility)
        self.note.setPlaceholderText(QCoreApplication.translate("ReviewPage", u"A note, if need be. No names.", None))
        self.hint.setText("")
        self.problem.setText("")
        self.people_label.setText(QCoreApplication.translate("ReviewPage", u"&People who answer", None))
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("ReviewPage", u"People who answer", None))
#endif // QT_CONFIG(accessibility)
        self.replied.setText("")
        self.yes.setText(QCoreApplication.translate("ReviewPage", u"&Yes", None))
#if QT_CONFIG(tooltip)
        self.yes.setToolTip(QCoreApplication.translate("ReviewPage", u"Yes, for those that are ticked (Y)", None))
#endif // QT_CONFIG(tooltip)
        self.no.setText(QCoreApplication.translate("ReviewPage", u"N&o", None))
#if QT_CONFIG(tooltip)
        self.no.setToolTip(QCoreApplication.translate("ReviewPage", u"No, for none of them (N)", None))
#endif // QT_CONFIG(tooltip)
        self.not_sure.setText(QCoreApplication.translate("ReviewPage", u"No&t sure", None))
#if QT_CONFIG(tooltip)
        self.not_sure.setToolTip(QCoreApplication.translate("ReviewPage", u"Nobody is sure (U)", None))
#endif // QT_CONFIG(tooltip)
        self.question_before.setText(QCoreApplication.translate("ReviewPage", u"&Question before", None))
#if QT_CONFIG(tooltip)
        self.question_before.setToolTip(QCoreApplication.translate("ReviewPage", u"The question before (Page Up)", None))
#endif // QT_CONFIG(tooltip)
        self.question_after.setText(QCoreApplication.translate("ReviewPage", u"Next qu&estion", None))
#if QT_CONFIG(tooltip)
        self.question_after.setToolTip(QCoreApplication.translate("ReviewPage", u"The next question (Page Down)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

