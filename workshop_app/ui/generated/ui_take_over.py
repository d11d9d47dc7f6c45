# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'take_over.ui'
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
    QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from workshop_app.ui.piecework import set_up

class Ui_TakeOverDialog(object):
    def setupUi(self, TakeOverDialog):
        set_up(self, TakeOverDialog)

    def pieces(self, TakeOverDialog):
        if not TakeOverDialog.objectName():
            TakeOverDialog.setObjectName(u"TakeOverDialog")
        yield
        self.TakeOverDialog_layout = QVBoxLayout(TakeOverDialog)
        self.TakeOverDialog_layout.setSpacing(0)
        self.TakeOverDialog_layout.setObjectName(u"TakeOverDialog_layout")
        self.TakeOverDialog_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.scroll = QScrollArea(TakeOverDialog)
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
        self.body_layout.setContentsMargins(24, 24, 24, 0)
        yield
        self.heading = QLabel(self.body)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"h2")

        self.body_layout.addWidget(self.heading)

        yield
        self.about = QLabel(self.body)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.body_layout.addWidget(self.about)

        yield
        self.typed_label = QLabel(self.body)
        self.typed_label.setObjectName(u"typed_label")
        self.typed_label.setWordWrap(True)
        self.typed_label.setProperty(u"role", u"h3")

        self.body_layout.addWidget(self.typed_label)

        yield
        self.typed = QLineEdit(self.body)
        self.typed.setObjectName(u"typed")
        self.typed.setMaxLength(200)

        self.body_layout.addWidget(self.typed)

        yield
        self.file_row = QWidget(self.body)
        self.file_row.setObjectName(u"file_row")
        yield
        self.file_layout = QHBoxLayout(self.file_row)
        self.file_layout.setObjectName(u"file_layout")
        self.file_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.choose = QPushButton(self.file_row)
        self.choose.setObjectName(u"choose")
        self.choose.setEnabled(False)
        self.choose.setAutoDefault(False)

        self.file_layout.addWidget(self.choose)

        yield
        self.space1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.file_layout.addItem(self.space1)


        self.body_layout.addWidget(self.file_row)

        yield
        self.found = QFrame(self.body)
        self.found.setObjectName(u"found")
        self.found.setProperty(u"role", u"card")
        yield
        self.found_layout = QVBoxLayout(self.found)
        self.found_layout.setSpacing(4)
        self.found_layout.setObjectName(u"found_layout")
        self.found_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.name = QLabel(self.found)
        self.name.setObjectName(u"name")
        self.name.setWordWrap(True)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setProperty(u"role", u"h3")

        self.found_layout.addWidget(self.name)

        yield
        self.words = QLabel(self.found)
        self.words.setObjectName(u"words")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setProperty(u"role", u"words")

        self.found_layout.addWidget(self.words)

        yield
        self.compare = QLabel(self.found)
        self.compare.setObjectName(u"compare")
        self.compare.setWordWrap(True)
        self.compare.setProperty(u"role", u"quiet")

        self.found_layout.addWidget(self.compare)


        self.body_layout.addWidget(self.found)

        yield
        self.problem = QLabel(self.body)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"warn")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)

        self.body_layout.addWidget(self.problem)

        self.scroll.setWidget(self.body)

        self.TakeOverDialog_layout.addWidget(self.scroll)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(24, 12, 24, 24)
        yield
        self.space2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space2)

        yield
        self.cancel = QPushButton(TakeOverDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        yield
        self.take = QPushButton(TakeOverDialog)
        self.take.setObjectName(u"take")
        self.take.setProperty(u"role", u"primary")
        self.take.setEnabled(False)
        self.take.setAutoDefault(False)

        self.buttons.addWidget(self.take)


        self.TakeOverDialog_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.typed_label.setBuddy(self.typed)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.typed, self.choose)
        QWidget.setTabOrder(self.choose, self.cancel)
        QWidget.setTabOrder(self.cancel, self.take)

        self.retranslateUi(TakeOverDialog)

        QMetaObject.connectSlotsByName(TakeOverDialog)
    # pieces

    def retranslateUi(self, TakeOverDialog):
        TakeOverDialog.setWindowTitle(QCoreApplication.translate("TakeOverDialog", u"Take a programme over", None))
        self.heading.setText(QCoreApplication.translate("TakeOverDialog", u"Take a programme over on this laptop", None))
        self.about.setText(QCoreApplication.translate("TakeOverDialog", u"For the day on which the other laptop is lost. Type the spare key from its sheet, or scan the square, and choose the programme's file. Reports are not in it: take the sealed files in again.", None))
        self.typed_label.setText(QCoreApplication.translate("TakeOverDialog", u"Spare &key, without spaces", None))
#if QT_CONFIG(accessibility)
        self.typed.setAccessibleName(QCoreApplication.translate("TakeOverDialog", u"Spare key", None))
#endif // QT_CONFIG(accessibility)
        self.typed.setPlaceholderText(QCoreApplication.translate("TakeOverDialog", u"AGE-SECRET-KEY-1\u2026", None))
        self.choose.setText(QCoreApplication.translate("TakeOverDialog", u"Choose the &file\u2026", None))
        self.name.setText("")
        self.words.setText("")
        self.compare.setText(QCoreApplication.translate("TakeOverDialog", u"Are these the words that your facilitators have on paper? Anybody could have made a file for your spare: take it over only if all three are the same.", None))
        self.problem.setText("")
        self.cancel.setText(QCoreApplication.translate("TakeOverDialog", u"Cancel", None))
        self.take.setText(QCoreApplication.translate("TakeOverDialog", u"The words are right: take it over", None))
    # retranslateUi

