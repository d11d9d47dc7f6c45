# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'theme_desk.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout,
    QWidget)

from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.board import Board
from workshop_app.ui.widgets.desk_list import DeskList

from workshop_app.ui.piecework import set_up

class Ui_ThemeDeskPage(object):
    def setupUi(self, ThemeDeskPage):
        set_up(self, ThemeDeskPage)

    def pieces(self, ThemeDeskPage):
        if not ThemeDeskPage.objectName():
            ThemeDeskPage.setObjectName(u"ThemeDeskPage")
        yield
        self.ThemeDeskPage_layout = QVBoxLayout(ThemeDeskPage)
        self.ThemeDeskPage_layout.setSpacing(16)
        self.ThemeDeskPage_layout.setObjectName(u"ThemeDeskPage_layout")
        self.ThemeDeskPage_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.head = QVBoxLayout()
        self.head.setSpacing(4)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        yield
        self.heading = QLabel(ThemeDeskPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h1")

        self.head.addWidget(self.heading)

        yield
        self.context = QLabel(ThemeDeskPage)
        self.context.setObjectName(u"context")
        self.context.setProperty(u"role", u"quiet")
        self.context.setWordWrap(True)

        self.head.addWidget(self.context)


        self.ThemeDeskPage_layout.addLayout(self.head)

        yield
        self.acts = QWidget(ThemeDeskPage)
        self.acts.setObjectName(u"acts")
        yield
        self.new_group = QPushButton(self.acts)
        self.new_group.setObjectName(u"new_group")
        yield
        self.move_to = QToolButton(self.acts)
        self.move_to.setObjectName(u"move_to")
        self.move_to.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        yield
        self.alike = QPushButton(self.acts)
        self.alike.setObjectName(u"alike")
        yield
        self.undo = QPushButton(self.acts)
        self.undo.setObjectName(u"undo")
        yield
        self.purge = QPushButton(self.acts)
        self.purge.setObjectName(u"purge")

        self.ThemeDeskPage_layout.addWidget(self.acts)

        yield
        self.columns = Beside(ThemeDeskPage)
        self.columns.setObjectName(u"columns")
        self.columns.setProperty(u"least", 820)
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
        self.said_card = QFrame(self.columns)
        self.said_card.setObjectName(u"said_card")
        self.said_card.setProperty(u"role", u"card")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(2)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.said_card.sizePolicy().hasHeightForWidth())
        self.said_card.setSizePolicy(sizePolicy1)
        yield
        self.said_card_layout = QVBoxLayout(self.said_card)
        self.said_card_layout.setSpacing(12)
        self.said_card_layout.setObjectName(u"said_card_layout")
        self.said_card_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.said_head = QHBoxLayout()
        self.said_head.setSpacing(8)
        self.said_head.setObjectName(u"said_head")
        self.said_head.setContentsMargins(0, 0, 0, 0)
        yield
        self.said_title = QLabel(self.said_card)
        self.said_title.setObjectName(u"said_title")
        self.said_title.setProperty(u"role", u"h3")

        self.said_head.addWidget(self.said_title)

        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.said_head.addItem(self.spacer1)

        yield
        self.said_count = QLabel(self.said_card)
        self.said_count.setObjectName(u"said_count")
        self.said_count.setProperty(u"role", u"quiet")

        self.said_head.addWidget(self.said_count)


        self.said_card_layout.addLayout(self.said_head)

        yield
        self.said_sift = QHBoxLayout()
        self.said_sift.setSpacing(8)
        self.said_sift.setObjectName(u"said_sift")
        self.said_sift.setContentsMargins(0, 0, 0, 0)
        yield
        self.find = QLineEdit(self.said_card)
        self.find.setObjectName(u"find")
        self.find.setClearButtonEnabled(True)

        self.said_sift.addWidget(self.find)

        yield
        self.which = QComboBox(self.said_card)
        self.which.addItem("")
        self.which.addItem("")
        self.which.setObjectName(u"which")

        self.said_sift.addWidget(self.which)


        self.said_card_layout.addLayout(self.said_sift)

        yield
        self.contributions = DeskList(self.said_card)
        self.contributions.setObjectName(u"contributions")
        self.contributions.setMinimumSize(QSize(240, 160))
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.contributions.sizePolicy().hasHeightForWidth())
        self.contributions.setSizePolicy(sizePolicy2)

        self.said_card_layout.addWidget(self.contributions)

        yield
        self.said_empty = QLabel(self.said_card)
        self.said_empty.setObjectName(u"said_empty")
        self.said_empty.setProperty(u"role", u"quiet")
        self.said_empty.setWordWrap(True)

        self.said_card_layout.addWidget(self.said_empty)


        self.columns_layout.addWidget(self.said_card)

        yield
        self.board_card = QFrame(self.columns)
        self.board_card.setObjectName(u"board_card")
        self.board_card.setProperty(u"role", u"card")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy3.setHorizontalStretch(3)
        sizePolicy3.setVerticalStretch(1)
        sizePolicy3.setHeightForWidth(self.board_card.sizePolicy().hasHeightForWidth())
        self.board_card.setSizePolicy(sizePolicy3)
        yield
        self.board_card_layout = QVBoxLayout(self.board_card)
        self.board_card_layout.setSpacing(12)
        self.board_card_layout.setObjectName(u"board_card_layout")
        self.board_card_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.board_head = QHBoxLayout()
        self.board_head.setSpacing(8)
        self.board_head.setObjectName(u"board_head")
        self.board_head.setContentsMargins(0, 0, 0, 0)
        yield
        self.board_title = QLabel(self.board_card)
        self.board_title.setObjectName(u"board_title")
        self.board_title.setProperty(u"role", u"h3")

        self.board_head.addWidget(self.board_title)

        yield
        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.board_head.addItem(self.spacer2)

        yield
        self.board_count = QLabel(self.board_card)
        self.board_count.setObjectName(u"board_count")
        self.board_count.setProperty(u"role", u"quiet")

        self.board_head.addWidget(self.board_count)


        self.board_card_layout.addLayout(self.board_head)

        yield
        self.board_empty = QLabel(self.board_card)
        self.board_empty.setObjectName(u"board_empty")
        self.board_empty.setProperty(u"role", u"quiet")
        self.board_empty.setWordWrap(True)

        self.board_card_layout.addWidget(self.board_empty)

        yield
        self.board = Board(self.board_card)
        self.board.setObjectName(u"board")
        self.board.setMinimumSize(QSize(240, 240))
        sizePolicy2.setHeightForWidth(self.board.sizePolicy().hasHeightForWidth())
        self.board.setSizePolicy(sizePolicy2)

        self.board_card_layout.addWidget(self.board)


        self.columns_layout.addWidget(self.board_card)


        self.ThemeDeskPage_layout.addWidget(self.columns)

#if QT_CONFIG(shortcut)
        self.said_title.setBuddy(self.contributions)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.contributions, self.new_group)
        QWidget.setTabOrder(self.new_group, self.move_to)
        QWidget.setTabOrder(self.move_to, self.alike)
        QWidget.setTabOrder(self.alike, self.undo)
        QWidget.setTabOrder(self.undo, self.purge)
        QWidget.setTabOrder(self.purge, self.find)
        QWidget.setTabOrder(self.find, self.which)
        QWidget.setTabOrder(self.which, self.board)

        self.retranslateUi(ThemeDeskPage)

        QMetaObject.connectSlotsByName(ThemeDeskPage)
    # pieces

    def retranslateUi(self, ThemeDeskPage):
        self.heading.setText(QCoreApplication.translate("ThemeDeskPage", u"Themes", None))
        self.context.setText("")
        self.new_group.setText(QCoreApplication.translate("ThemeDeskPage", u"New &group", None))
#if QT_CONFIG(tooltip)
        self.new_group.setToolTip(QCoreApplication.translate("ThemeDeskPage", u"Make a group of what is chosen (Ctrl+G)", None))
#endif // QT_CONFIG(tooltip)
        self.move_to.setText(QCoreApplication.translate("ThemeDeskPage", u"&Move to", None))
#if QT_CONFIG(accessibility)
        self.move_to.setAccessibleName(QCoreApplication.translate("ThemeDeskPage", u"Move what is chosen to a group", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.move_to.setToolTip(QCoreApplication.translate("ThemeDeskPage", u"Put what is chosen into a group (Ctrl+M, or the group\u2019s number)", None))
#endif // QT_CONFIG(tooltip)
        self.alike.setText(QCoreApplication.translate("ThemeDeskPage", u"Near-&duplicates\u2026", None))
#if QT_CONFIG(tooltip)
        self.alike.setToolTip(QCoreApplication.translate("ThemeDeskPage", u"Look one by one at lines that use nearly the same words; nothing merges by itself (Ctrl+D)", None))
#endif // QT_CONFIG(tooltip)
        self.undo.setText(QCoreApplication.translate("ThemeDeskPage", u"&Undo", None))
#if QT_CONFIG(tooltip)
        self.undo.setToolTip(QCoreApplication.translate("ThemeDeskPage", u"Take back the latest change of groups (Ctrl+Z)", None))
#endif // QT_CONFIG(tooltip)
        self.purge.setText(QCoreApplication.translate("ThemeDeskPage", u"Pur&ge a name\u2026", None))
#if QT_CONFIG(tooltip)
        self.purge.setToolTip(QCoreApplication.translate("ThemeDeskPage", u"Take a name out of everything that was saved in this session (Ctrl+K)", None))
#endif // QT_CONFIG(tooltip)
        self.said_title.setText(QCoreApplication.translate("ThemeDeskPage", u"What was &said", None))
        self.said_count.setText("")
#if QT_CONFIG(accessibility)
        self.find.setAccessibleName(QCoreApplication.translate("ThemeDeskPage", u"Find in what was said", None))
#endif // QT_CONFIG(accessibility)
        self.find.setPlaceholderText(QCoreApplication.translate("ThemeDeskPage", u"Ctrl+F", None))
        self.which.setItemText(0, QCoreApplication.translate("ThemeDeskPage", u"In no group yet", None))
        self.which.setItemText(1, QCoreApplication.translate("ThemeDeskPage", u"All", None))

#if QT_CONFIG(accessibility)
        self.which.setAccessibleName(QCoreApplication.translate("ThemeDeskPage", u"Which lines are shown", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.contributions.setAccessibleName(QCoreApplication.translate("ThemeDeskPage", u"What was said", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.contributions.setAccessibleDescription(QCoreApplication.translate("ThemeDeskPage", u"Choose lines, then Ctrl+G makes a group of them, and a digit puts them into the group of that number.", None))
#endif // QT_CONFIG(accessibility)
        self.said_empty.setText(QCoreApplication.translate("ThemeDeskPage", u"Nothing here: every line stands in a group.", None))
        self.board_title.setText(QCoreApplication.translate("ThemeDeskPage", u"Groups", None))
        self.board_count.setText("")
        self.board_empty.setText(QCoreApplication.translate("ThemeDeskPage", u"Groups will stand here as cards. Choose lines that belong together and press Ctrl+G, drag lines here, or look at near-duplicates.", None))
#if QT_CONFIG(accessibility)
        self.board.setAccessibleName(QCoreApplication.translate("ThemeDeskPage", u"Groups", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

