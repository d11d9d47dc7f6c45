# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'vote.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFormLayout,
    QFrame, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QStackedWidget, QToolButton, QVBoxLayout,
    QWidget)

from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.table_view import TableView

from workshop_app.ui.piecework import set_up

class Ui_VotePage(object):
    def setupUi(self, VotePage):
        set_up(self, VotePage)

    def pieces(self, VotePage):
        if not VotePage.objectName():
            VotePage.setObjectName(u"VotePage")
        yield
        self.VotePage_layout = QVBoxLayout(VotePage)
        self.VotePage_layout.setSpacing(16)
        self.VotePage_layout.setObjectName(u"VotePage_layout")
        self.VotePage_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.head = QVBoxLayout()
        self.head.setSpacing(4)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        yield
        self.heading = QLabel(VotePage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h1")

        self.head.addWidget(self.heading)

        yield
        self.context = QLabel(VotePage)
        self.context.setObjectName(u"context")
        self.context.setProperty(u"role", u"quiet")
        self.context.setWordWrap(True)

        self.head.addWidget(self.context)


        self.VotePage_layout.addLayout(self.head)

        yield
        self.columns = Beside(VotePage)
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
        self.proposals_card = QFrame(self.columns)
        self.proposals_card.setObjectName(u"proposals_card")
        self.proposals_card.setProperty(u"role", u"card")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.proposals_card.sizePolicy().hasHeightForWidth())
        self.proposals_card.setSizePolicy(sizePolicy1)
        yield
        self.proposals_card_layout = QVBoxLayout(self.proposals_card)
        self.proposals_card_layout.setSpacing(12)
        self.proposals_card_layout.setObjectName(u"proposals_card_layout")
        self.proposals_card_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.proposals_head = QHBoxLayout()
        self.proposals_head.setSpacing(8)
        self.proposals_head.setObjectName(u"proposals_head")
        self.proposals_head.setContentsMargins(0, 0, 0, 0)
        yield
        self.proposals_title = QLabel(self.proposals_card)
        self.proposals_title.setObjectName(u"proposals_title")
        self.proposals_title.setProperty(u"role", u"h3")

        self.proposals_head.addWidget(self.proposals_title)

        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.proposals_head.addItem(self.spacer1)

        yield
        self.proposals_count = QLabel(self.proposals_card)
        self.proposals_count.setObjectName(u"proposals_count")
        self.proposals_count.setProperty(u"role", u"quiet")

        self.proposals_head.addWidget(self.proposals_count)


        self.proposals_card_layout.addLayout(self.proposals_head)

        yield
        self.proposals = TableView(self.proposals_card)
        self.proposals.setObjectName(u"proposals")
        self.proposals.setMinimumSize(QSize(280, 200))
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.proposals.sizePolicy().hasHeightForWidth())
        self.proposals.setSizePolicy(sizePolicy2)

        self.proposals_card_layout.addWidget(self.proposals)

        yield
        self.proposals_empty = QLabel(self.proposals_card)
        self.proposals_empty.setObjectName(u"proposals_empty")
        self.proposals_empty.setProperty(u"role", u"quiet")
        self.proposals_empty.setWordWrap(True)

        self.proposals_card_layout.addWidget(self.proposals_empty)

        yield
        self.proposals_buttons = QWidget(self.proposals_card)
        self.proposals_buttons.setObjectName(u"proposals_buttons")
        yield
        self.new_proposal = QPushButton(self.proposals_buttons)
        self.new_proposal.setObjectName(u"new_proposal")
        yield
        self.core = QPushButton(self.proposals_buttons)
        self.core.setObjectName(u"core")
        yield
        self.reword = QPushButton(self.proposals_buttons)
        self.reword.setObjectName(u"reword")
        yield
        self.move = QToolButton(self.proposals_buttons)
        self.move.setObjectName(u"move")
        self.move.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        yield
        self.purge = QPushButton(self.proposals_buttons)
        self.purge.setObjectName(u"purge")

        self.proposals_card_layout.addWidget(self.proposals_buttons)


        self.columns_layout.addWidget(self.proposals_card)

        yield
        self.poll_card = QFrame(self.columns)
        self.poll_card.setObjectName(u"poll_card")
        self.poll_card.setProperty(u"role", u"card")
        sizePolicy1.setHeightForWidth(self.poll_card.sizePolicy().hasHeightForWidth())
        self.poll_card.setSizePolicy(sizePolicy1)
        yield
        self.poll_card_layout = QVBoxLayout(self.poll_card)
        self.poll_card_layout.setSpacing(12)
        self.poll_card_layout.setObjectName(u"poll_card_layout")
        self.poll_card_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.poll_head = QHBoxLayout()
        self.poll_head.setSpacing(12)
        self.poll_head.setObjectName(u"poll_head")
        self.poll_head.setContentsMargins(0, 0, 0, 0)
        yield
        self.poll_title = QLabel(self.poll_card)
        self.poll_title.setObjectName(u"poll_title")
        self.poll_title.setProperty(u"role", u"h3")

        self.poll_head.addWidget(self.poll_title)

        yield
        self.polls = QComboBox(self.poll_card)
        self.polls.setObjectName(u"polls")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy3.setHorizontalStretch(1)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.polls.sizePolicy().hasHeightForWidth())
        self.polls.setSizePolicy(sizePolicy3)

        self.poll_head.addWidget(self.polls)


        self.poll_card_layout.addLayout(self.poll_head)

        yield
        self.steps = QStackedWidget(self.poll_card)
        self.steps.setObjectName(u"steps")
        yield
        self.step_new = QWidget(self.steps)
        self.step_new.setObjectName(u"step_new")
        yield
        self.step_new_layout = QVBoxLayout(self.step_new)
        self.step_new_layout.setSpacing(12)
        self.step_new_layout.setObjectName(u"step_new_layout")
        self.step_new_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.chosen = QLabel(self.step_new)
        self.chosen.setObjectName(u"chosen")
        self.chosen.setProperty(u"role", u"quiet")
        self.chosen.setWordWrap(True)

        self.step_new_layout.addWidget(self.chosen)

        yield
        self.new_form = QFormLayout()
        self.new_form.setObjectName(u"new_form")
        self.new_form.setHorizontalSpacing(12)
        self.new_form.setVerticalSpacing(12)
        self.new_form.setContentsMargins(0, 0, 0, 0)
        yield
        self.title_label = QLabel(self.step_new)
        self.title_label.setObjectName(u"title_label")

        self.new_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.title_label)

        yield
        self.title = QLineEdit(self.step_new)
        self.title.setObjectName(u"title")
        self.title.setMaxLength(120)

        self.new_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)

        yield
        self.method_label = QLabel(self.step_new)
        self.method_label.setObjectName(u"method_label")

        self.new_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.method_label)

        yield
        self.method = QComboBox(self.step_new)
        self.method.setObjectName(u"method")

        self.new_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.method)

        yield
        self.casting_label = QLabel(self.step_new)
        self.casting_label.setObjectName(u"casting_label")

        self.new_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.casting_label)

        yield
        self.casting = QComboBox(self.step_new)
        self.casting.setObjectName(u"casting")

        self.new_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.casting)

        yield
        self.issued_label = QLabel(self.step_new)
        self.issued_label.setObjectName(u"issued_label")

        self.new_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.issued_label)

        yield
        self.issued = QSpinBox(self.step_new)
        self.issued.setObjectName(u"issued")
        self.issued.setMinimum(0)
        self.issued.setMaximum(100000)

        self.new_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.issued)


        self.step_new_layout.addLayout(self.new_form)

        yield
        self.method_words = QLabel(self.step_new)
        self.method_words.setObjectName(u"method_words")
        self.method_words.setProperty(u"role", u"quiet")
        self.method_words.setWordWrap(True)

        self.step_new_layout.addWidget(self.method_words)

        yield
        self.new_hint = QLabel(self.step_new)
        self.new_hint.setObjectName(u"new_hint")
        self.new_hint.setProperty(u"role", u"quiet")
        self.new_hint.setWordWrap(True)

        self.step_new_layout.addWidget(self.new_hint)

        yield
        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_new_layout.addItem(self.spacer2)

        yield
        self.new_buttons = QWidget(self.step_new)
        self.new_buttons.setObjectName(u"new_buttons")
        yield
        self.open_poll = QPushButton(self.new_buttons)
        self.open_poll.setObjectName(u"open_poll")
        self.open_poll.setProperty(u"role", u"primary")
        yield
        self.hands = QPushButton(self.new_buttons)
        self.hands.setObjectName(u"hands")

        self.step_new_layout.addWidget(self.new_buttons)

        self.steps.addWidget(self.step_new)
        yield
        self.step_open = QWidget(self.steps)
        self.step_open.setObjectName(u"step_open")
        yield
        self.step_open_layout = QVBoxLayout(self.step_open)
        self.step_open_layout.setSpacing(12)
        self.step_open_layout.setObjectName(u"step_open_layout")
        self.step_open_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.turnout = QLabel(self.step_open)
        self.turnout.setObjectName(u"turnout")
        self.turnout.setProperty(u"role", u"figure")

        self.step_open_layout.addWidget(self.turnout)

        yield
        self.turnout_words = QLabel(self.step_open)
        self.turnout_words.setObjectName(u"turnout_words")
        self.turnout_words.setProperty(u"role", u"quiet")
        self.turnout_words.setWordWrap(True)

        self.step_open_layout.addWidget(self.turnout_words)

        yield
        self.cast_buttons = QWidget(self.step_open)
        self.cast_buttons.setObjectName(u"cast_buttons")
        yield
        self.hand_over = QPushButton(self.cast_buttons)
        self.hand_over.setObjectName(u"hand_over")
        self.hand_over.setProperty(u"role", u"primary")
        yield
        self.enter_count = QPushButton(self.cast_buttons)
        self.enter_count.setObjectName(u"enter_count")
        self.enter_count.setProperty(u"role", u"primary")
        yield
        self.restart = QPushButton(self.cast_buttons)
        self.restart.setObjectName(u"restart")

        self.step_open_layout.addWidget(self.cast_buttons)

        yield
        self.one_page = QCheckBox(self.step_open)
        self.one_page.setObjectName(u"one_page")

        self.step_open_layout.addWidget(self.one_page)

        yield
        self.count_words = QLabel(self.step_open)
        self.count_words.setObjectName(u"count_words")
        self.count_words.setWordWrap(True)

        self.step_open_layout.addWidget(self.count_words)

        yield
        self.line = QFrame(self.step_open)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"role", u"line")

        self.step_open_layout.addWidget(self.line)

        yield
        self.settle_title = QLabel(self.step_open)
        self.settle_title.setObjectName(u"settle_title")
        self.settle_title.setProperty(u"role", u"h3")

        self.step_open_layout.addWidget(self.settle_title)

        yield
        self.settle_form = QFormLayout()
        self.settle_form.setObjectName(u"settle_form")
        self.settle_form.setHorizontalSpacing(12)
        self.settle_form.setVerticalSpacing(12)
        self.settle_form.setContentsMargins(0, 0, 0, 0)
        yield
        self.issued_now_label = QLabel(self.step_open)
        self.issued_now_label.setObjectName(u"issued_now_label")

        self.settle_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.issued_now_label)

        yield
        self.issued_now = QSpinBox(self.step_open)
        self.issued_now.setObjectName(u"issued_now")
        self.issued_now.setMinimum(0)
        self.issued_now.setMaximum(100000)

        self.settle_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.issued_now)

        yield
        self.spoilt_label = QLabel(self.step_open)
        self.spoilt_label.setObjectName(u"spoilt_label")

        self.settle_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.spoilt_label)

        yield
        self.spoilt = QSpinBox(self.step_open)
        self.spoilt.setObjectName(u"spoilt")
        self.spoilt.setMinimum(0)
        self.spoilt.setMaximum(100000)

        self.settle_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.spoilt)

        yield
        self.returned_label = QLabel(self.step_open)
        self.returned_label.setObjectName(u"returned_label")

        self.settle_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.returned_label)

        yield
        self.returned = QSpinBox(self.step_open)
        self.returned.setObjectName(u"returned")
        self.returned.setMinimum(0)
        self.returned.setMaximum(100000)

        self.settle_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.returned)


        self.step_open_layout.addLayout(self.settle_form)

        yield
        self.settle_words = QLabel(self.step_open)
        self.settle_words.setObjectName(u"settle_words")
        self.settle_words.setWordWrap(True)

        self.step_open_layout.addWidget(self.settle_words)

        yield
        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_open_layout.addItem(self.spacer3)

        yield
        self.open_buttons = QWidget(self.step_open)
        self.open_buttons.setObjectName(u"open_buttons")
        yield
        self.close_poll = QPushButton(self.open_buttons)
        self.close_poll.setObjectName(u"close_poll")
        self.close_poll.setProperty(u"role", u"primary")

        self.step_open_layout.addWidget(self.open_buttons)

        self.steps.addWidget(self.step_open)
        yield
        self.step_closed = QWidget(self.steps)
        self.step_closed.setObjectName(u"step_closed")
        yield
        self.step_closed_layout = QVBoxLayout(self.step_closed)
        self.step_closed_layout.setSpacing(12)
        self.step_closed_layout.setObjectName(u"step_closed_layout")
        self.step_closed_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.closed_words = QLabel(self.step_closed)
        self.closed_words.setObjectName(u"closed_words")
        self.closed_words.setProperty(u"role", u"quiet")
        self.closed_words.setWordWrap(True)

        self.step_closed_layout.addWidget(self.closed_words)

        yield
        self.results = QWidget(self.step_closed)
        self.results.setObjectName(u"results")
        yield
        self.results_layout = QVBoxLayout(self.results)
        self.results_layout.setSpacing(16)
        self.results_layout.setObjectName(u"results_layout")
        self.results_layout.setContentsMargins(0, 0, 0, 0)

        self.step_closed_layout.addWidget(self.results)

        yield
        self.spacer4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_closed_layout.addItem(self.spacer4)

        yield
        self.closed_buttons = QWidget(self.step_closed)
        self.closed_buttons.setObjectName(u"closed_buttons")
        yield
        self.minority = QPushButton(self.closed_buttons)
        self.minority.setObjectName(u"minority")
        yield
        self.export_ballots = QPushButton(self.closed_buttons)
        self.export_ballots.setObjectName(u"export_ballots")

        self.step_closed_layout.addWidget(self.closed_buttons)

        self.steps.addWidget(self.step_closed)

        self.poll_card_layout.addWidget(self.steps)


        self.columns_layout.addWidget(self.poll_card)


        self.VotePage_layout.addWidget(self.columns)

#if QT_CONFIG(shortcut)
        self.proposals_title.setBuddy(self.proposals)
        self.poll_title.setBuddy(self.polls)
        self.title_label.setBuddy(self.title)
        self.method_label.setBuddy(self.method)
        self.casting_label.setBuddy(self.casting)
        self.issued_label.setBuddy(self.issued)
        self.issued_now_label.setBuddy(self.issued_now)
        self.spoilt_label.setBuddy(self.spoilt)
        self.returned_label.setBuddy(self.returned)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.proposals, self.new_proposal)
        QWidget.setTabOrder(self.new_proposal, self.core)
        QWidget.setTabOrder(self.core, self.reword)
        QWidget.setTabOrder(self.reword, self.move)
        QWidget.setTabOrder(self.move, self.purge)
        QWidget.setTabOrder(self.purge, self.polls)
        QWidget.setTabOrder(self.polls, self.title)
        QWidget.setTabOrder(self.title, self.method)
        QWidget.setTabOrder(self.method, self.casting)
        QWidget.setTabOrder(self.casting, self.issued)
        QWidget.setTabOrder(self.issued, self.open_poll)
        QWidget.setTabOrder(self.open_poll, self.hands)
        QWidget.setTabOrder(self.hands, self.hand_over)
        QWidget.setTabOrder(self.hand_over, self.enter_count)
        QWidget.setTabOrder(self.enter_count, self.restart)
        QWidget.setTabOrder(self.restart, self.one_page)
        QWidget.setTabOrder(self.one_page, self.issued_now)
        QWidget.setTabOrder(self.issued_now, self.spoilt)
        QWidget.setTabOrder(self.spoilt, self.returned)
        QWidget.setTabOrder(self.returned, self.close_poll)
        QWidget.setTabOrder(self.close_poll, self.minority)
        QWidget.setTabOrder(self.minority, self.export_ballots)

        self.retranslateUi(VotePage)

        QMetaObject.connectSlotsByName(VotePage)
    # pieces

    def retranslateUi(self, VotePage):
        self.heading.setText(QCoreApplication.translate("VotePage", u"Vote", None))
        self.context.setText("")
        self.proposals_title.setText(QCoreApplication.translate("VotePage", u"Proposals", None))
        self.proposals_count.setText("")
#if QT_CONFIG(accessibility)
        self.proposals.setAccessibleName(QCoreApplication.translate("VotePage", u"Proposals", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.proposals.setAccessibleDescription(QCoreApplication.translate("VotePage", u"Select the proposals that go on a ballot.", None))
#endif // QT_CONFIG(accessibility)
        self.proposals_empty.setText(QCoreApplication.translate("VotePage", u"Nothing to vote on yet. Make proposals from contributions on the Run page (Ctrl+P), write one here, or take the programme's core proposals.", None))
        self.new_proposal.setText(QCoreApplication.translate("VotePage", u"&New\u2026", None))
#if QT_CONFIG(tooltip)
        self.new_proposal.setToolTip(QCoreApplication.translate("VotePage", u"Write a proposal (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.core.setText(QCoreApplication.translate("VotePage", u"&Core proposals", None))
#if QT_CONFIG(tooltip)
        self.core.setToolTip(QCoreApplication.translate("VotePage", u"Put in the programme's core proposals, word for word", None))
#endif // QT_CONFIG(tooltip)
        self.reword.setText(QCoreApplication.translate("VotePage", u"Re&word\u2026", None))
#if QT_CONFIG(tooltip)
        self.reword.setToolTip(QCoreApplication.translate("VotePage", u"Change the wording; the old wording is kept as its origin (F2)", None))
#endif // QT_CONFIG(tooltip)
        self.move.setText(QCoreApplication.translate("VotePage", u"Stat&e", None))
#if QT_CONFIG(accessibility)
        self.move.setAccessibleName(QCoreApplication.translate("VotePage", u"Change the state of the selected proposals", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.move.setToolTip(QCoreApplication.translate("VotePage", u"Mark as clarified, park, withdraw or take back", None))
#endif // QT_CONFIG(tooltip)
        self.purge.setText(QCoreApplication.translate("VotePage", u"Pur&ge a name\u2026", None))
#if QT_CONFIG(tooltip)
        self.purge.setToolTip(QCoreApplication.translate("VotePage", u"Take a name out of everything that was saved in this session (Ctrl+K)", None))
#endif // QT_CONFIG(tooltip)
        self.poll_title.setText(QCoreApplication.translate("VotePage", u"Pol&l", None))
#if QT_CONFIG(accessibility)
        self.polls.setAccessibleName(QCoreApplication.translate("VotePage", u"Poll", None))
#endif // QT_CONFIG(accessibility)
        self.chosen.setText("")
        self.title_label.setText(QCoreApplication.translate("VotePage", u"&Title", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("VotePage", u"Title of the poll", None))
#endif // QT_CONFIG(accessibility)
        self.method_label.setText(QCoreApplication.translate("VotePage", u"&Method", None))
#if QT_CONFIG(accessibility)
        self.method.setAccessibleName(QCoreApplication.translate("VotePage", u"Method of the vote", None))
#endif // QT_CONFIG(accessibility)
        self.casting_label.setText(QCoreApplication.translate("VotePage", u"How ballots are c&ast", None))
#if QT_CONFIG(accessibility)
        self.casting.setAccessibleName(QCoreApplication.translate("VotePage", u"How ballots are cast", None))
#endif // QT_CONFIG(accessibility)
        self.issued_label.setText(QCoreApplication.translate("VotePage", u"Ballots &handed out", None))
#if QT_CONFIG(accessibility)
        self.issued.setAccessibleName(QCoreApplication.translate("VotePage", u"Ballots handed out", None))
#endif // QT_CONFIG(accessibility)
        self.method_words.setText("")
        self.new_hint.setText(QCoreApplication.translate("VotePage", u"A ballot cannot be taken back once it is cast, and nothing is counted before the poll is closed. Say so before you begin.", None))
        self.open_poll.setText(QCoreApplication.translate("VotePage", u"&Open the poll", None))
        self.hands.setText(QCoreApplication.translate("VotePage", u"Show of han&ds\u2026", None))
#if QT_CONFIG(tooltip)
        self.hands.setToolTip(QCoreApplication.translate("VotePage", u"For questions about how to go on, never for a proposal: hands are not secret (Ctrl+Shift+H)", None))
#endif // QT_CONFIG(tooltip)
        self.turnout.setText("")
        self.turnout_words.setText("")
        self.hand_over.setText(QCoreApplication.translate("VotePage", u"&Hand over the ballot", None))
#if QT_CONFIG(tooltip)
        self.hand_over.setToolTip(QCoreApplication.translate("VotePage", u"Show the ballot on the whole screen, for one voter after another (F7)", None))
#endif // QT_CONFIG(tooltip)
        self.enter_count.setText(QCoreApplication.translate("VotePage", u"Enter a co&unt\u2026", None))
#if QT_CONFIG(tooltip)
        self.enter_count.setToolTip(QCoreApplication.translate("VotePage", u"Two people count, one after the other, without seeing each other's figures", None))
#endif // QT_CONFIG(tooltip)
        self.restart.setText(QCoreApplication.translate("VotePage", u"Count &again from the start", None))
        self.one_page.setText(QCoreApplication.translate("VotePage", u"All proposals on one page of the ballot", None))
        self.count_words.setText("")
        self.settle_title.setText(QCoreApplication.translate("VotePage", u"Do the ballots add up?", None))
        self.issued_now_label.setText(QCoreApplication.translate("VotePage", u"Handed &out", None))
#if QT_CONFIG(accessibility)
        self.issued_now.setAccessibleName(QCoreApplication.translate("VotePage", u"Ballots handed out", None))
#endif // QT_CONFIG(accessibility)
        self.spoilt_label.setText(QCoreApplication.translate("VotePage", u"&Spoilt", None))
#if QT_CONFIG(accessibility)
        self.spoilt.setAccessibleName(QCoreApplication.translate("VotePage", u"Spoilt ballots", None))
#endif // QT_CONFIG(accessibility)
        self.returned_label.setText(QCoreApplication.translate("VotePage", u"Handed &back empty", None))
#if QT_CONFIG(accessibility)
        self.returned.setAccessibleName(QCoreApplication.translate("VotePage", u"Ballots handed back empty", None))
#endif // QT_CONFIG(accessibility)
        self.settle_words.setText("")
        self.close_poll.setText(QCoreApplication.translate("VotePage", u"Close the &poll\u2026", None))
#if QT_CONFIG(tooltip)
        self.close_poll.setToolTip(QCoreApplication.translate("VotePage", u"Count the ballots. A closed poll is never opened again.", None))
#endif // QT_CONFIG(tooltip)
        self.closed_words.setText("")
        self.minority.setText(QCoreApplication.translate("VotePage", u"Add a &minority statement\u2026", None))
#if QT_CONFIG(tooltip)
        self.minority.setToolTip(QCoreApplication.translate("VotePage", u"Words that the minority wants to go with the result", None))
#endif // QT_CONFIG(tooltip)
        self.export_ballots.setText(QCoreApplication.translate("VotePage", u"Save the &ballots for a recount\u2026", None))
#if QT_CONFIG(tooltip)
        self.export_ballots.setToolTip(QCoreApplication.translate("VotePage", u"A PrefLib file, which other programs count too. Only rankings of at least 30 ballots leave the laptop.", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

