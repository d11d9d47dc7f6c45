# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lesson.ui'
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
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.marked_entry import MarkedEntry

from workshop_app.ui.piecework import set_up

class Ui_LessonDialog(object):
    def setupUi(self, LessonDialog):
        set_up(self, LessonDialog)

    def pieces(self, LessonDialog):
        if not LessonDialog.objectName():
            LessonDialog.setObjectName(u"LessonDialog")
        LessonDialog.resize(720, 480)
        yield
        self.LessonDialog_layout = QVBoxLayout(LessonDialog)
        self.LessonDialog_layout.setSpacing(12)
        self.LessonDialog_layout.setObjectName(u"LessonDialog_layout")
        self.LessonDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        yield
        self.heading = QLabel(LessonDialog)
        self.heading.setObjectName(u"heading")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.heading.sizePolicy().hasHeightForWidth())
        self.heading.setSizePolicy(sizePolicy)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"h2")

        self.head.addWidget(self.heading)

        yield
        self.number = QLabel(LessonDialog)
        self.number.setObjectName(u"number")
        self.number.setProperty(u"role", u"quiet")

        self.head.addWidget(self.number)


        self.LessonDialog_layout.addLayout(self.head)

        yield
        self.said_card = QFrame(LessonDialog)
        self.said_card.setObjectName(u"said_card")
        self.said_card.setProperty(u"role", u"well")
        yield
        self.said_layout = QVBoxLayout(self.said_card)
        self.said_layout.setSpacing(6)
        self.said_layout.setObjectName(u"said_layout")
        self.said_layout.setContentsMargins(16, 12, 16, 8)
        yield
        self.who = QLabel(self.said_card)
        self.who.setObjectName(u"who")
        self.who.setWordWrap(True)
        self.who.setProperty(u"role", u"small")

        self.said_layout.addWidget(self.who)

        yield
        self.said = QLabel(self.said_card)
        self.said.setObjectName(u"said")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setProperty(u"role", u"h2")

        self.said_layout.addWidget(self.said)

        yield
        self.said_foot = QHBoxLayout()
        self.said_foot.setSpacing(8)
        self.said_foot.setObjectName(u"said_foot")
        self.said_foot.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.said_foot.addItem(self.spacer1)

        yield
        self.again = QPushButton(self.said_card)
        self.again.setObjectName(u"again")
        self.again.setProperty(u"role", u"quiet")

        self.said_foot.addWidget(self.again)


        self.said_layout.addLayout(self.said_foot)


        self.LessonDialog_layout.addWidget(self.said_card)

        yield
        self.task = QLabel(LessonDialog)
        self.task.setObjectName(u"task")
        self.task.setWordWrap(True)

        self.LessonDialog_layout.addWidget(self.task)

        yield
        self.entry_card = QFrame(LessonDialog)
        self.entry_card.setObjectName(u"entry_card")
        self.entry_card.setProperty(u"role", u"entry")
        yield
        self.entry_layout = QVBoxLayout(self.entry_card)
        self.entry_layout.setSpacing(6)
        self.entry_layout.setObjectName(u"entry_layout")
        self.entry_layout.setContentsMargins(14, 8, 14, 8)
        yield
        self.entry = MarkedEntry(self.entry_card)
        self.entry.setObjectName(u"entry")

        self.entry_layout.addWidget(self.entry)

        yield
        self.entry_foot = QHBoxLayout()
        self.entry_foot.setSpacing(8)
        self.entry_foot.setObjectName(u"entry_foot")
        self.entry_foot.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.entry_foot.addItem(self.spacer2)

        yield
        self.hint = QLabel(self.entry_card)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"chip")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.hint.sizePolicy().hasHeightForWidth())
        self.hint.setSizePolicy(sizePolicy1)

        self.entry_foot.addWidget(self.hint)


        self.entry_layout.addLayout(self.entry_foot)


        self.LessonDialog_layout.addWidget(self.entry_card)

        yield
        self.told = QLabel(LessonDialog)
        self.told.setObjectName(u"told")
        self.told.setWordWrap(True)
        self.told.setProperty(u"role", u"quiet")

        self.LessonDialog_layout.addWidget(self.told)

        yield
        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.LessonDialog_layout.addItem(self.spacer3)

        yield
        self.buttons = Beside(LessonDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setProperty(u"least", 480)
        yield
        self.buttons_layout = QHBoxLayout(self.buttons)
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.show_line = QPushButton(self.buttons)
        self.show_line.setObjectName(u"show_line")

        self.buttons_layout.addWidget(self.show_line)

        yield
        self.spacer4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.spacer4)

        yield
        self.close = QPushButton(self.buttons)
        self.close.setObjectName(u"close")

        self.buttons_layout.addWidget(self.close)

        yield
        self.hand_in = QPushButton(self.buttons)
        self.hand_in.setObjectName(u"hand_in")
        self.hand_in.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.hand_in)


        self.LessonDialog_layout.addWidget(self.buttons)

        self.LessonDialog_layout.setStretch(5, 1)
        QWidget.setTabOrder(self.entry, self.hand_in)
        QWidget.setTabOrder(self.hand_in, self.show_line)
        QWidget.setTabOrder(self.show_line, self.again)
        QWidget.setTabOrder(self.again, self.close)

        self.retranslateUi(LessonDialog)

        QMetaObject.connectSlotsByName(LessonDialog)
    # pieces

    def retranslateUi(self, LessonDialog):
        LessonDialog.setWindowTitle(QCoreApplication.translate("LessonDialog", u"Lesson for note-takers", None))
        self.heading.setText(QCoreApplication.translate("LessonDialog", u"Lesson for note-takers", None))
        self.number.setText("")
        self.who.setText(QCoreApplication.translate("LessonDialog", u"Somebody at your table says", None))
        self.said.setText("")
        self.again.setText(QCoreApplication.translate("LessonDialog", u"Say it again", None))
        self.task.setText("")
#if QT_CONFIG(accessibility)
        self.entry.setAccessibleName(QCoreApplication.translate("LessonDialog", u"The line for what was said", None))
#endif // QT_CONFIG(accessibility)
        self.entry.setPlaceholderText(QCoreApplication.translate("LessonDialog", u"Type here. Enter hands it in; nothing is saved.", None))
        self.hint.setText("")
        self.told.setText("")
        self.show_line.setText(QCoreApplication.translate("LessonDialog", u"Show me", None))
#if QT_CONFIG(tooltip)
        self.show_line.setToolTip(QCoreApplication.translate("LessonDialog", u"Put a line that does it into the entry", None))
#endif // QT_CONFIG(tooltip)
        self.close.setText(QCoreApplication.translate("LessonDialog", u"End the lesson", None))
        self.hand_in.setText(QCoreApplication.translate("LessonDialog", u"Hand it in", None))
    # retranslateUi

