# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tables.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QToolButton, QVBoxLayout, QWidget)

from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.empty_state import EmptyState
from workshop_app.ui.widgets.wordings import Wordings

from workshop_app.ui.piecework import set_up

class Ui_TablesPage(object):
    def setupUi(self, TablesPage):
        set_up(self, TablesPage)

    def pieces(self, TablesPage):
        if not TablesPage.objectName():
            TablesPage.setObjectName(u"TablesPage")
        TablesPage.resize(1100, 700)
        yield
        self.TablesPage_layout = QVBoxLayout(TablesPage)
        self.TablesPage_layout.setSpacing(8)
        self.TablesPage_layout.setObjectName(u"TablesPage_layout")
        self.TablesPage_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.stack = QStackedWidget(TablesPage)
        self.stack.setObjectName(u"stack")
        yield
        self.empty_page = QWidget(self.stack)
        self.empty_page.setObjectName(u"empty_page")
        yield
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setSpacing(8)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.empty = EmptyState(self.empty_page)
        self.empty.setObjectName(u"empty")

        self.empty_layout.addWidget(self.empty)

        self.stack.addWidget(self.empty_page)
        yield
        self.full = QWidget(self.stack)
        self.full.setObjectName(u"full")
        yield
        self.full_layout = QVBoxLayout(self.full)
        self.full_layout.setSpacing(16)
        self.full_layout.setObjectName(u"full_layout")
        self.full_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.header = Beside(self.full)
        self.header.setObjectName(u"header")
        self.header.setProperty(u"least", 760)
        yield
        self.header_layout = QHBoxLayout(self.header)
        self.header_layout.setSpacing(8)
        self.header_layout.setObjectName(u"header_layout")
        self.header_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.titles = QVBoxLayout()
        self.titles.setSpacing(2)
        self.titles.setObjectName(u"titles")
        self.titles.setContentsMargins(0, 0, 0, 0)
        yield
        self.title = QLabel(self.header)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"h1")

        self.titles.addWidget(self.title)

        yield
        self.subtitle = QLabel(self.header)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setWordWrap(True)
        self.subtitle.setProperty(u"role", u"quiet")

        self.titles.addWidget(self.subtitle)


        self.header_layout.addLayout(self.titles)

        yield
        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        yield
        self.packs = QToolButton(self.header)
        self.packs.setObjectName(u"packs")
        self.packs.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.packs.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.acts.addWidget(self.packs)

        yield
        self.take_in = QPushButton(self.header)
        self.take_in.setObjectName(u"take_in")
        self.take_in.setProperty(u"role", u"primary")

        self.acts.addWidget(self.take_in)

        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.spacer1)


        self.header_layout.addLayout(self.acts)

        self.header_layout.setStretch(0, 1)

        self.full_layout.addWidget(self.header)

        yield
        self.words_card = QFrame(self.full)
        self.words_card.setObjectName(u"words_card")
        self.words_card.setProperty(u"role", u"card")
        yield
        self.words_card_layout = QVBoxLayout(self.words_card)
        self.words_card_layout.setSpacing(8)
        self.words_card_layout.setObjectName(u"words_card_layout")
        self.words_card_layout.setContentsMargins(16, 12, 16, 12)
        yield
        self.words_row = Beside(self.words_card)
        self.words_row.setObjectName(u"words_row")
        self.words_row.setProperty(u"least", 620)
        yield
        self.words_row_layout = QHBoxLayout(self.words_row)
        self.words_row_layout.setSpacing(16)
        self.words_row_layout.setObjectName(u"words_row_layout")
        self.words_row_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.words_about = QLabel(self.words_row)
        self.words_about.setObjectName(u"words_about")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.words_about.sizePolicy().hasHeightForWidth())
        self.words_about.setSizePolicy(sizePolicy)
        self.words_about.setWordWrap(True)
        self.words_about.setProperty(u"role", u"quiet")

        self.words_row_layout.addWidget(self.words_about)

        yield
        self.words = QLabel(self.words_row)
        self.words.setObjectName(u"words")
        self.words.setWordWrap(False)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.words.setProperty(u"role", u"h2")

        self.words_row_layout.addWidget(self.words)


        self.words_card_layout.addWidget(self.words_row)


        self.full_layout.addWidget(self.words_card)

        yield
        self.refused_card = QFrame(self.full)
        self.refused_card.setObjectName(u"refused_card")
        self.refused_card.setProperty(u"role", u"card")
        yield
        self.refused_card_layout = QVBoxLayout(self.refused_card)
        self.refused_card_layout.setSpacing(12)
        self.refused_card_layout.setObjectName(u"refused_card_layout")
        self.refused_card_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.refused_head = QHBoxLayout()
        self.refused_head.setSpacing(8)
        self.refused_head.setObjectName(u"refused_head")
        self.refused_head.setContentsMargins(0, 0, 0, 0)
        yield
        self.refused_title = QLabel(self.refused_card)
        self.refused_title.setObjectName(u"refused_title")
        sizePolicy.setHeightForWidth(self.refused_title.sizePolicy().hasHeightForWidth())
        self.refused_title.setSizePolicy(sizePolicy)
        self.refused_title.setWordWrap(True)
        self.refused_title.setProperty(u"role", u"h3")

        self.refused_head.addWidget(self.refused_title)

        yield
        self.refused_done = QPushButton(self.refused_card)
        self.refused_done.setObjectName(u"refused_done")
        self.refused_done.setProperty(u"role", u"quiet")

        self.refused_head.addWidget(self.refused_done)


        self.refused_card_layout.addLayout(self.refused_head)

        yield
        self.refused_rows = QWidget(self.refused_card)
        self.refused_rows.setObjectName(u"refused_rows")
        yield
        self.refused_rows_layout = QVBoxLayout(self.refused_rows)
        self.refused_rows_layout.setSpacing(8)
        self.refused_rows_layout.setObjectName(u"refused_rows_layout")
        self.refused_rows_layout.setContentsMargins(0, 0, 0, 0)

        self.refused_card_layout.addWidget(self.refused_rows)


        self.full_layout.addWidget(self.refused_card)

        yield
        self.conflict_card = QFrame(self.full)
        self.conflict_card.setObjectName(u"conflict_card")
        self.conflict_card.setProperty(u"role", u"card")
        yield
        self.conflict_card_layout = QVBoxLayout(self.conflict_card)
        self.conflict_card_layout.setSpacing(12)
        self.conflict_card_layout.setObjectName(u"conflict_card_layout")
        self.conflict_card_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.conflict_head = QHBoxLayout()
        self.conflict_head.setSpacing(8)
        self.conflict_head.setObjectName(u"conflict_head")
        self.conflict_head.setContentsMargins(0, 0, 0, 0)
        yield
        self.conflict_title = QLabel(self.conflict_card)
        self.conflict_title.setObjectName(u"conflict_title")
        sizePolicy.setHeightForWidth(self.conflict_title.sizePolicy().hasHeightForWidth())
        self.conflict_title.setSizePolicy(sizePolicy)
        self.conflict_title.setWordWrap(True)
        self.conflict_title.setProperty(u"role", u"h3")

        self.conflict_head.addWidget(self.conflict_title)

        yield
        self.conflict_next = QPushButton(self.conflict_card)
        self.conflict_next.setObjectName(u"conflict_next")
        self.conflict_next.setProperty(u"role", u"quiet")

        self.conflict_head.addWidget(self.conflict_next)


        self.conflict_card_layout.addLayout(self.conflict_head)

        yield
        self.conflict_about = QLabel(self.conflict_card)
        self.conflict_about.setObjectName(u"conflict_about")
        self.conflict_about.setWordWrap(True)
        self.conflict_about.setProperty(u"role", u"quiet")

        self.conflict_card_layout.addWidget(self.conflict_about)

        yield
        self.wordings = Wordings(self.conflict_card)
        self.wordings.setObjectName(u"wordings")

        self.conflict_card_layout.addWidget(self.wordings)


        self.full_layout.addWidget(self.conflict_card)

        yield
        self.columns = Beside(self.full)
        self.columns.setObjectName(u"columns")
        self.columns.setProperty(u"least", 900)
        yield
        self.columns_layout = QHBoxLayout(self.columns)
        self.columns_layout.setSpacing(16)
        self.columns_layout.setObjectName(u"columns_layout")
        self.columns_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.tables_card = QFrame(self.columns)
        self.tables_card.setObjectName(u"tables_card")
        self.tables_card.setProperty(u"role", u"card")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.tables_card.sizePolicy().hasHeightForWidth())
        self.tables_card.setSizePolicy(sizePolicy1)
        yield
        self.tables_card_layout = QVBoxLayout(self.tables_card)
        self.tables_card_layout.setSpacing(4)
        self.tables_card_layout.setObjectName(u"tables_card_layout")
        self.tables_card_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.tables_title = QLabel(self.tables_card)
        self.tables_title.setObjectName(u"tables_title")
        self.tables_title.setWordWrap(True)
        self.tables_title.setProperty(u"role", u"h3")

        self.tables_card_layout.addWidget(self.tables_title)

        yield
        self.tables_rows = QWidget(self.tables_card)
        self.tables_rows.setObjectName(u"tables_rows")
        yield
        self.tables_rows_layout = QVBoxLayout(self.tables_rows)
        self.tables_rows_layout.setSpacing(0)
        self.tables_rows_layout.setObjectName(u"tables_rows_layout")
        self.tables_rows_layout.setContentsMargins(0, 0, 0, 0)

        self.tables_card_layout.addWidget(self.tables_rows)

        yield
        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tables_card_layout.addItem(self.spacer2)


        self.columns_layout.addWidget(self.tables_card)

        yield
        self.certificates_card = QFrame(self.columns)
        self.certificates_card.setObjectName(u"certificates_card")
        self.certificates_card.setProperty(u"role", u"card")
        sizePolicy1.setHeightForWidth(self.certificates_card.sizePolicy().hasHeightForWidth())
        self.certificates_card.setSizePolicy(sizePolicy1)
        yield
        self.certificates_card_layout = QVBoxLayout(self.certificates_card)
        self.certificates_card_layout.setSpacing(12)
        self.certificates_card_layout.setObjectName(u"certificates_card_layout")
        self.certificates_card_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.certificates_title = QLabel(self.certificates_card)
        self.certificates_title.setObjectName(u"certificates_title")
        self.certificates_title.setWordWrap(True)
        self.certificates_title.setProperty(u"role", u"h3")

        self.certificates_card_layout.addWidget(self.certificates_title)

        yield
        self.certificates_empty = QLabel(self.certificates_card)
        self.certificates_empty.setObjectName(u"certificates_empty")
        self.certificates_empty.setWordWrap(True)
        self.certificates_empty.setProperty(u"role", u"quiet")

        self.certificates_card_layout.addWidget(self.certificates_empty)

        yield
        self.certificates_rows = QWidget(self.certificates_card)
        self.certificates_rows.setObjectName(u"certificates_rows")
        yield
        self.certificates_rows_layout = QVBoxLayout(self.certificates_rows)
        self.certificates_rows_layout.setSpacing(8)
        self.certificates_rows_layout.setObjectName(u"certificates_rows_layout")
        self.certificates_rows_layout.setContentsMargins(0, 0, 0, 0)

        self.certificates_card_layout.addWidget(self.certificates_rows)

        yield
        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.certificates_card_layout.addItem(self.spacer3)


        self.columns_layout.addWidget(self.certificates_card)

        self.columns_layout.setStretch(0, 1)
        self.columns_layout.setStretch(1, 1)

        self.full_layout.addWidget(self.columns)

        yield
        self.spacer4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.full_layout.addItem(self.spacer4)

        self.stack.addWidget(self.full)

        self.TablesPage_layout.addWidget(self.stack)

        QWidget.setTabOrder(self.packs, self.take_in)
        QWidget.setTabOrder(self.take_in, self.refused_done)
        QWidget.setTabOrder(self.refused_done, self.conflict_next)

        self.retranslateUi(TablesPage)

        QMetaObject.connectSlotsByName(TablesPage)
    # pieces

    def retranslateUi(self, TablesPage):
        self.title.setText(QCoreApplication.translate("TablesPage", u"Tables", None))
        self.subtitle.setText("")
        self.packs.setText(QCoreApplication.translate("TablesPage", u"Make table packs", None))
#if QT_CONFIG(tooltip)
        self.packs.setToolTip(QCoreApplication.translate("TablesPage", u"Write the packs that the tables\u2019 laptops take, onto a stick (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        self.take_in.setText(QCoreApplication.translate("TablesPage", u"Take in notes\u2026", None))
#if QT_CONFIG(tooltip)
        self.take_in.setToolTip(QCoreApplication.translate("TablesPage", u"Choose notes of tables (Ctrl+O); or drop them anywhere on this window", None))
#endif // QT_CONFIG(tooltip)
        self.words_about.setText("")
        self.words.setText("")
        self.refused_title.setText("")
        self.refused_done.setText(QCoreApplication.translate("TablesPage", u"Put these away", None))
        self.conflict_title.setText("")
        self.conflict_next.setText(QCoreApplication.translate("TablesPage", u"Look at the next", None))
        self.conflict_about.setText(QCoreApplication.translate("TablesPage", u"Neither wording comes from the other, so nothing was overwritten. The session is not sealed before you decide.", None))
#if QT_CONFIG(accessibility)
        self.wordings.setAccessibleName(QCoreApplication.translate("TablesPage", u"The wordings side by side", None))
#endif // QT_CONFIG(accessibility)
        self.tables_title.setText(QCoreApplication.translate("TablesPage", u"What each table sent", None))
        self.certificates_title.setText(QCoreApplication.translate("TablesPage", u"Certificates", None))
        self.certificates_empty.setText(QCoreApplication.translate("TablesPage", u"Each merge writes one here: what came in from whom, when, and its digest. It has no words of anybody.", None))
        pass
    # retranslateUi

