# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'seal.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QListView, QPushButton, QSizePolicy,
    QSpacerItem, QTabWidget, QVBoxLayout, QWidget)

from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.draft_list import DraftList
from workshop_app.ui.widgets.table_view import TableView
from workshop_app.ui.widgets.whole_label import WholeLabel

from workshop_app.ui.piecework import set_up

class Ui_SealPage(object):
    def setupUi(self, SealPage):
        set_up(self, SealPage)

    def pieces(self, SealPage):
        if not SealPage.objectName():
            SealPage.setObjectName(u"SealPage")
        yield
        self.SealPage_layout = QVBoxLayout(SealPage)
        self.SealPage_layout.setSpacing(16)
        self.SealPage_layout.setObjectName(u"SealPage_layout")
        self.SealPage_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.head = QVBoxLayout()
        self.head.setSpacing(4)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        yield
        self.heading = QLabel(SealPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h1")

        self.head.addWidget(self.heading)

        yield
        self.context = QLabel(SealPage)
        self.context.setObjectName(u"context")
        self.context.setProperty(u"role", u"quiet")
        self.context.setWordWrap(True)

        self.head.addWidget(self.context)


        self.SealPage_layout.addLayout(self.head)

        yield
        self.columns = Beside(SealPage)
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
        self.steps = QWidget(self.columns)
        self.steps.setObjectName(u"steps")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(2)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.steps.sizePolicy().hasHeightForWidth())
        self.steps.setSizePolicy(sizePolicy1)
        yield
        self.steps_layout = QVBoxLayout(self.steps)
        self.steps_layout.setSpacing(16)
        self.steps_layout.setObjectName(u"steps_layout")
        self.steps_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.close_card = QFrame(self.steps)
        self.close_card.setObjectName(u"close_card")
        self.close_card.setProperty(u"role", u"card")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.close_card.sizePolicy().hasHeightForWidth())
        self.close_card.setSizePolicy(sizePolicy2)
        yield
        self.close_card_layout = QVBoxLayout(self.close_card)
        self.close_card_layout.setSpacing(8)
        self.close_card_layout.setObjectName(u"close_card_layout")
        self.close_card_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.close_title = QLabel(self.close_card)
        self.close_title.setObjectName(u"close_title")
        self.close_title.setProperty(u"role", u"h3")

        self.close_card_layout.addWidget(self.close_title)

        yield
        self.close_words = QLabel(self.close_card)
        self.close_words.setObjectName(u"close_words")
        self.close_words.setProperty(u"role", u"quiet")
        self.close_words.setWordWrap(True)

        self.close_card_layout.addWidget(self.close_words)

        yield
        self.equality_words = QLabel(self.close_card)
        self.equality_words.setObjectName(u"equality_words")
        self.equality_words.setProperty(u"role", u"quiet")
        self.equality_words.setWordWrap(True)

        self.close_card_layout.addWidget(self.equality_words)

        yield
        self.close_buttons = QWidget(self.close_card)
        self.close_buttons.setObjectName(u"close_buttons")
        yield
        self.close_session = QPushButton(self.close_buttons)
        self.close_session.setObjectName(u"close_session")
        yield
        self.equality = QPushButton(self.close_buttons)
        self.equality.setObjectName(u"equality")

        self.close_card_layout.addWidget(self.close_buttons)


        self.steps_layout.addWidget(self.close_card)

        yield
        self.review_card = QFrame(self.steps)
        self.review_card.setObjectName(u"review_card")
        self.review_card.setProperty(u"role", u"card")
        sizePolicy2.setHeightForWidth(self.review_card.sizePolicy().hasHeightForWidth())
        self.review_card.setSizePolicy(sizePolicy2)
        yield
        self.review_card_layout = QVBoxLayout(self.review_card)
        self.review_card_layout.setSpacing(8)
        self.review_card_layout.setObjectName(u"review_card_layout")
        self.review_card_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.review_title = QLabel(self.review_card)
        self.review_title.setObjectName(u"review_title")
        self.review_title.setProperty(u"role", u"h3")

        self.review_card_layout.addWidget(self.review_title)

        yield
        self.review_words = QLabel(self.review_card)
        self.review_words.setObjectName(u"review_words")
        self.review_words.setProperty(u"role", u"quiet")
        self.review_words.setWordWrap(True)

        self.review_card_layout.addWidget(self.review_words)

        yield
        self.review_buttons = QWidget(self.review_card)
        self.review_buttons.setObjectName(u"review_buttons")
        yield
        self.review = QPushButton(self.review_buttons)
        self.review.setObjectName(u"review")

        self.review_card_layout.addWidget(self.review_buttons)


        self.steps_layout.addWidget(self.review_card)

        yield
        self.seal_card = QFrame(self.steps)
        self.seal_card.setObjectName(u"seal_card")
        self.seal_card.setProperty(u"role", u"card")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        sizePolicy3.setHorizontalStretch(1)
        sizePolicy3.setVerticalStretch(1)
        sizePolicy3.setHeightForWidth(self.seal_card.sizePolicy().hasHeightForWidth())
        self.seal_card.setSizePolicy(sizePolicy3)
        yield
        self.seal_card_layout = QVBoxLayout(self.seal_card)
        self.seal_card_layout.setSpacing(8)
        self.seal_card_layout.setObjectName(u"seal_card_layout")
        self.seal_card_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.seal_title = QLabel(self.seal_card)
        self.seal_title.setObjectName(u"seal_title")
        self.seal_title.setProperty(u"role", u"h3")

        self.seal_card_layout.addWidget(self.seal_title)

        yield
        self.seal_words = QLabel(self.seal_card)
        self.seal_words.setObjectName(u"seal_words")
        self.seal_words.setProperty(u"role", u"quiet")
        self.seal_words.setWordWrap(True)

        self.seal_card_layout.addWidget(self.seal_words)

        yield
        self.seal_buttons = QWidget(self.seal_card)
        self.seal_buttons.setObjectName(u"seal_buttons")
        yield
        self.seal = QPushButton(self.seal_buttons)
        self.seal.setObjectName(u"seal")
        self.seal.setProperty(u"role", u"primary")

        self.seal_card_layout.addWidget(self.seal_buttons)


        self.steps_layout.addWidget(self.seal_card)

        yield
        self.done_card = QFrame(self.steps)
        self.done_card.setObjectName(u"done_card")
        self.done_card.setProperty(u"role", u"card")
        sizePolicy4 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        sizePolicy4.setHorizontalStretch(1)
        sizePolicy4.setVerticalStretch(0)
        sizePolicy4.setHeightForWidth(self.done_card.sizePolicy().hasHeightForWidth())
        self.done_card.setSizePolicy(sizePolicy4)
        yield
        self.done_card_layout = QVBoxLayout(self.done_card)
        self.done_card_layout.setSpacing(8)
        self.done_card_layout.setObjectName(u"done_card_layout")
        self.done_card_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.done_title = QLabel(self.done_card)
        self.done_title.setObjectName(u"done_title")
        self.done_title.setProperty(u"role", u"good")

        self.done_card_layout.addWidget(self.done_title)

        yield
        self.done_file = WholeLabel(self.done_card)
        self.done_file.setObjectName(u"done_file")
        self.done_file.setWordWrap(True)

        self.done_card_layout.addWidget(self.done_file)

        yield
        self.done_words_label = QLabel(self.done_card)
        self.done_words_label.setObjectName(u"done_words_label")
        self.done_words_label.setProperty(u"role", u"small")

        self.done_card_layout.addWidget(self.done_words_label)

        yield
        self.done_words = WholeLabel(self.done_card)
        self.done_words.setObjectName(u"done_words")
        self.done_words.setProperty(u"role", u"h2")
        self.done_words.setWordWrap(True)

        self.done_card_layout.addWidget(self.done_words)

        yield
        self.done_details = WholeLabel(self.done_card)
        self.done_details.setObjectName(u"done_details")
        self.done_details.setProperty(u"role", u"quiet")
        self.done_details.setWordWrap(True)

        self.done_card_layout.addWidget(self.done_details)

        yield
        self.done_checks = WholeLabel(self.done_card)
        self.done_checks.setObjectName(u"done_checks")
        self.done_checks.setWordWrap(True)

        self.done_card_layout.addWidget(self.done_checks)

        yield
        self.done_buttons = QWidget(self.done_card)
        self.done_buttons.setObjectName(u"done_buttons")
        yield
        self.slip = QPushButton(self.done_buttons)
        self.slip.setObjectName(u"slip")
        self.slip.setProperty(u"role", u"primary")
        yield
        self.print_slip = QPushButton(self.done_buttons)
        self.print_slip.setObjectName(u"print_slip")
        yield
        self.open_folder = QPushButton(self.done_buttons)
        self.open_folder.setObjectName(u"open_folder")
        yield
        self.seal_again = QPushButton(self.done_buttons)
        self.seal_again.setObjectName(u"seal_again")

        self.done_card_layout.addWidget(self.done_buttons)


        self.steps_layout.addWidget(self.done_card)

        yield
        self.supplement_card = QFrame(self.steps)
        self.supplement_card.setObjectName(u"supplement_card")
        self.supplement_card.setProperty(u"role", u"card")
        sizePolicy4.setHeightForWidth(self.supplement_card.sizePolicy().hasHeightForWidth())
        self.supplement_card.setSizePolicy(sizePolicy4)
        yield
        self.supplement_card_layout = QVBoxLayout(self.supplement_card)
        self.supplement_card_layout.setSpacing(8)
        self.supplement_card_layout.setObjectName(u"supplement_card_layout")
        self.supplement_card_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.supplement_title = QLabel(self.supplement_card)
        self.supplement_title.setObjectName(u"supplement_title")
        self.supplement_title.setProperty(u"role", u"h3")

        self.supplement_card_layout.addWidget(self.supplement_title)

        yield
        self.supplement_words = WholeLabel(self.supplement_card)
        self.supplement_words.setObjectName(u"supplement_words")
        self.supplement_words.setProperty(u"role", u"quiet")
        self.supplement_words.setWordWrap(True)

        self.supplement_card_layout.addWidget(self.supplement_words)

        yield
        self.drafts = DraftList(self.supplement_card)
        self.drafts.setObjectName(u"drafts")

        self.supplement_card_layout.addWidget(self.drafts)

        yield
        self.supplement_buttons = QWidget(self.supplement_card)
        self.supplement_buttons.setObjectName(u"supplement_buttons")
        yield
        self.correct = QPushButton(self.supplement_buttons)
        self.correct.setObjectName(u"correct")
        yield
        self.seal_supplement = QPushButton(self.supplement_buttons)
        self.seal_supplement.setObjectName(u"seal_supplement")
        self.seal_supplement.setProperty(u"role", u"primary")

        self.supplement_card_layout.addWidget(self.supplement_buttons)


        self.steps_layout.addWidget(self.supplement_card)

        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.steps_layout.addItem(self.spacer1)


        self.columns_layout.addWidget(self.steps)

        yield
        self.preview_card = QFrame(self.columns)
        self.preview_card.setObjectName(u"preview_card")
        self.preview_card.setProperty(u"role", u"card")
        sizePolicy5 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy5.setHorizontalStretch(3)
        sizePolicy5.setVerticalStretch(1)
        sizePolicy5.setHeightForWidth(self.preview_card.sizePolicy().hasHeightForWidth())
        self.preview_card.setSizePolicy(sizePolicy5)
        yield
        self.preview_card_layout = QVBoxLayout(self.preview_card)
        self.preview_card_layout.setSpacing(8)
        self.preview_card_layout.setObjectName(u"preview_card_layout")
        self.preview_card_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.preview_head = QHBoxLayout()
        self.preview_head.setSpacing(8)
        self.preview_head.setObjectName(u"preview_head")
        self.preview_head.setContentsMargins(0, 0, 0, 0)
        yield
        self.preview_title = QLabel(self.preview_card)
        self.preview_title.setObjectName(u"preview_title")
        self.preview_title.setProperty(u"role", u"h3")

        self.preview_head.addWidget(self.preview_title)

        yield
        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.preview_head.addItem(self.spacer2)


        self.preview_card_layout.addLayout(self.preview_head)

        yield
        self.preview_words = QLabel(self.preview_card)
        self.preview_words.setObjectName(u"preview_words")
        self.preview_words.setProperty(u"role", u"quiet")
        self.preview_words.setWordWrap(True)

        self.preview_card_layout.addWidget(self.preview_words)

        yield
        self.tabs = QTabWidget(self.preview_card)
        self.tabs.setObjectName(u"tabs")
        yield
        self.in_words_tab = QWidget()
        self.in_words_tab.setObjectName(u"in_words_tab")
        yield
        self.in_words_tab_layout = QVBoxLayout(self.in_words_tab)
        self.in_words_tab_layout.setSpacing(0)
        self.in_words_tab_layout.setObjectName(u"in_words_tab_layout")
        self.in_words_tab_layout.setContentsMargins(0, 8, 0, 0)
        yield
        self.in_words = QListView(self.in_words_tab)
        self.in_words.setObjectName(u"in_words")
        self.in_words.setWordWrap(True)

        self.in_words_tab_layout.addWidget(self.in_words)

        self.tabs.addTab(self.in_words_tab, "")
        yield
        self.as_sealed_tab = QWidget()
        self.as_sealed_tab.setObjectName(u"as_sealed_tab")
        yield
        self.as_sealed_tab_layout = QVBoxLayout(self.as_sealed_tab)
        self.as_sealed_tab_layout.setSpacing(0)
        self.as_sealed_tab_layout.setObjectName(u"as_sealed_tab_layout")
        self.as_sealed_tab_layout.setContentsMargins(0, 8, 0, 0)
        yield
        self.as_sealed = QListView(self.as_sealed_tab)
        self.as_sealed.setObjectName(u"as_sealed")

        self.as_sealed_tab_layout.addWidget(self.as_sealed)

        self.tabs.addTab(self.as_sealed_tab, "")

        self.preview_card_layout.addWidget(self.tabs)

        yield
        self.stays_words = QLabel(self.preview_card)
        self.stays_words.setObjectName(u"stays_words")
        self.stays_words.setProperty(u"role", u"quiet")
        self.stays_words.setWordWrap(True)

        self.preview_card_layout.addWidget(self.stays_words)


        self.columns_layout.addWidget(self.preview_card)


        self.SealPage_layout.addWidget(self.columns)

        QWidget.setTabOrder(self.close_session, self.equality)
        QWidget.setTabOrder(self.equality, self.review)
        QWidget.setTabOrder(self.review, self.seal)
        QWidget.setTabOrder(self.seal, self.slip)
        QWidget.setTabOrder(self.slip, self.print_slip)
        QWidget.setTabOrder(self.print_slip, self.open_folder)
        QWidget.setTabOrder(self.open_folder, self.seal_again)
        QWidget.setTabOrder(self.seal_again, self.drafts)
        QWidget.setTabOrder(self.drafts, self.correct)
        QWidget.setTabOrder(self.correct, self.seal_supplement)
        QWidget.setTabOrder(self.seal_supplement, self.tabs)
        QWidget.setTabOrder(self.tabs, self.in_words)
        QWidget.setTabOrder(self.in_words, self.as_sealed)

        self.retranslateUi(SealPage)

        QMetaObject.connectSlotsByName(SealPage)
    # pieces

    def retranslateUi(self, SealPage):
        self.heading.setText(QCoreApplication.translate("SealPage", u"Seal", None))
        self.context.setText("")
        self.close_title.setText(QCoreApplication.translate("SealPage", u"1 \u00b7 Close the session", None))
        self.close_words.setText("")
        self.equality_words.setText("")
        self.close_session.setText(QCoreApplication.translate("SealPage", u"&Close the session\u2026", None))
#if QT_CONFIG(tooltip)
        self.close_session.setToolTip(QCoreApplication.translate("SealPage", u"The agenda and the voting end", None))
#endif // QT_CONFIG(tooltip)
        self.equality.setText(QCoreApplication.translate("SealPage", u"&Equality forms\u2026", None))
#if QT_CONFIG(tooltip)
        self.equality.setToolTip(QCoreApplication.translate("SealPage", u"Count the paper forms as totals, never form by form (Ctrl+E)", None))
#endif // QT_CONFIG(tooltip)
        self.review_title.setText(QCoreApplication.translate("SealPage", u"2 \u00b7 Review what was said", None))
        self.review_words.setText("")
        self.review.setText(QCoreApplication.translate("SealPage", u"&Review\u2026", None))
#if QT_CONFIG(tooltip)
        self.review.setToolTip(QCoreApplication.translate("SealPage", u"Answer for what can point to a person, and ask people who know the neighbourhood (Ctrl+R)", None))
#endif // QT_CONFIG(tooltip)
        self.seal_title.setText(QCoreApplication.translate("SealPage", u"3 \u00b7 Seal", None))
        self.seal_words.setText("")
        self.seal.setText(QCoreApplication.translate("SealPage", u"&Seal into a folder\u2026", None))
#if QT_CONFIG(tooltip)
        self.seal.setToolTip(QCoreApplication.translate("SealPage", u"Sign the record with this laptop's key and encrypt it to the programme", None))
#endif // QT_CONFIG(tooltip)
        self.done_title.setText(QCoreApplication.translate("SealPage", u"Sealed, and read back from the disk", None))
        self.done_file.setText("")
        self.done_words_label.setText(QCoreApplication.translate("SealPage", u"This laptop's six words, to read out on the telephone", None))
        self.done_words.setText("")
        self.done_details.setText("")
        self.done_checks.setText("")
        self.slip.setText(QCoreApplication.translate("SealPage", u"Seal slip, &large", None))
#if QT_CONFIG(tooltip)
        self.slip.setToolTip(QCoreApplication.translate("SealPage", u"Show words and figures as large as the window, to read them out (Ctrl+T)", None))
#endif // QT_CONFIG(tooltip)
        self.print_slip.setText(QCoreApplication.translate("SealPage", u"Save the slip to &print\u2026", None))
#if QT_CONFIG(tooltip)
        self.print_slip.setToolTip(QCoreApplication.translate("SealPage", u"One page with the same figures, and room for who telephoned whom (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        self.open_folder.setText(QCoreApplication.translate("SealPage", u"Open the &folder", None))
        self.seal_again.setText(QCoreApplication.translate("SealPage", u"Seal another copy\u2026", None))
        self.supplement_title.setText(QCoreApplication.translate("SealPage", u"Something in it is wrong", None))
        self.supplement_words.setText("")
        self.correct.setText(QCoreApplication.translate("SealPage", u"&Correct this report\u2026", None))
#if QT_CONFIG(tooltip)
        self.correct.setToolTip(QCoreApplication.translate("SealPage", u"Say what is right, add a minority statement, or take out what names somebody (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.seal_supplement.setText(QCoreApplication.translate("SealPage", u"Seal the s&upplement\u2026", None))
#if QT_CONFIG(tooltip)
        self.seal_supplement.setToolTip(QCoreApplication.translate("SealPage", u"Seal the session again, with these corrections, as its next report", None))
#endif // QT_CONFIG(tooltip)
        self.preview_title.setText(QCoreApplication.translate("SealPage", u"What leaves this laptop", None))
        self.preview_words.setText(QCoreApplication.translate("SealPage", u"This and nothing else. It is encrypted: only the programme's office can open the file.", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("SealPage", u"What leaves this laptop", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.in_words.setAccessibleName(QCoreApplication.translate("SealPage", u"The record in words", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.in_words_tab), QCoreApplication.translate("SealPage", u"In words", None))
#if QT_CONFIG(accessibility)
        self.as_sealed.setAccessibleName(QCoreApplication.translate("SealPage", u"The record, character for character", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.as_sealed_tab), QCoreApplication.translate("SealPage", u"Character for character", None))
        self.stays_words.setText(QCoreApplication.translate("SealPage", u"What stays here: the ballots themselves, and times finer than five minutes.", None))
        pass
    # retranslateUi

