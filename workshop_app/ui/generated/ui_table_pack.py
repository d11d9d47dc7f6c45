# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'table_pack.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from workshop_app.ui.widgets.beside import Beside

from workshop_app.ui.piecework import set_up

class Ui_TablePackDialog(object):
    def setupUi(self, TablePackDialog):
        set_up(self, TablePackDialog)

    def pieces(self, TablePackDialog):
        if not TablePackDialog.objectName():
            TablePackDialog.setObjectName(u"TablePackDialog")
        TablePackDialog.resize(640, 560)
        yield
        self.TablePackDialog_layout = QVBoxLayout(TablePackDialog)
        self.TablePackDialog_layout.setSpacing(12)
        self.TablePackDialog_layout.setObjectName(u"TablePackDialog_layout")
        self.TablePackDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(TablePackDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"h2")

        self.TablePackDialog_layout.addWidget(self.heading)

        yield
        self.scroll = QScrollArea(TablePackDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        yield
        self.body = QWidget(self.scroll.viewport())
        self.body.setObjectName(u"body")
        self.body.setProperty(u"role", u"body")
        yield
        self.body_layout = QVBoxLayout(self.body)
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(4, 4, 4, 4)
        yield
        self.about = QLabel(self.body)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.body_layout.addWidget(self.about)

        yield
        self.words_card = QFrame(self.body)
        self.words_card.setObjectName(u"words_card")
        self.words_card.setProperty(u"role", u"card")
        yield
        self.words_layout = QVBoxLayout(self.words_card)
        self.words_layout.setSpacing(8)
        self.words_layout.setObjectName(u"words_layout")
        self.words_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.words = QLabel(self.words_card)
        self.words.setObjectName(u"words")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setWordWrap(True)
        self.words.setProperty(u"role", u"h1")

        self.words_layout.addWidget(self.words)


        self.body_layout.addWidget(self.words_card)

        yield
        self.details = QLabel(self.body)
        self.details.setObjectName(u"details")
        self.details.setWordWrap(True)

        self.body_layout.addWidget(self.details)

        yield
        self.notice = QLabel(self.body)
        self.notice.setObjectName(u"notice")
        self.notice.setWordWrap(True)
        self.notice.setProperty(u"role", u"warn")

        self.body_layout.addWidget(self.notice)

        yield
        self.choice = Beside(self.body)
        self.choice.setObjectName(u"choice")
        self.choice.setProperty(u"least", 420)
        yield
        self.choice_layout = QHBoxLayout(self.choice)
        self.choice_layout.setSpacing(12)
        self.choice_layout.setObjectName(u"choice_layout")
        self.choice_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.table_label = QLabel(self.choice)
        self.table_label.setObjectName(u"table_label")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.table_label.sizePolicy().hasHeightForWidth())
        self.table_label.setSizePolicy(sizePolicy)
        self.table_label.setWordWrap(True)
        self.table_label.setProperty(u"role", u"h3")

        self.choice_layout.addWidget(self.table_label)

        yield
        self.table = QComboBox(self.choice)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"role", u"large")

        self.choice_layout.addWidget(self.table)


        self.body_layout.addWidget(self.choice)

        yield
        self.pin_box = QWidget(self.body)
        self.pin_box.setObjectName(u"pin_box")
        yield
        self.pin_layout = QVBoxLayout(self.pin_box)
        self.pin_layout.setSpacing(8)
        self.pin_layout.setObjectName(u"pin_layout")
        self.pin_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.pin_label = QLabel(self.pin_box)
        self.pin_label.setObjectName(u"pin_label")
        self.pin_label.setWordWrap(True)
        self.pin_label.setProperty(u"role", u"h3")

        self.pin_layout.addWidget(self.pin_label)

        yield
        self.pin_about = QLabel(self.pin_box)
        self.pin_about.setObjectName(u"pin_about")
        self.pin_about.setWordWrap(True)
        self.pin_about.setProperty(u"role", u"quiet")

        self.pin_layout.addWidget(self.pin_about)

        yield
        self.pins = Beside(self.pin_box)
        self.pins.setObjectName(u"pins")
        self.pins.setProperty(u"least", 420)
        yield
        self.pins_layout = QHBoxLayout(self.pins)
        self.pins_layout.setSpacing(12)
        self.pins_layout.setObjectName(u"pins_layout")
        self.pins_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.pin = QLineEdit(self.pins)
        self.pin.setObjectName(u"pin")
        self.pin.setProperty(u"role", u"large")
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.pin.setMaxLength(16)

        self.pins_layout.addWidget(self.pin)

        yield
        self.again = QLineEdit(self.pins)
        self.again.setObjectName(u"again")
        self.again.setProperty(u"role", u"large")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)
        self.again.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.again.setMaxLength(16)

        self.pins_layout.addWidget(self.again)


        self.pin_layout.addWidget(self.pins)

        yield
        self.pin_hint = QLabel(self.pin_box)
        self.pin_hint.setObjectName(u"pin_hint")
        self.pin_hint.setWordWrap(True)
        self.pin_hint.setProperty(u"role", u"small")

        self.pin_layout.addWidget(self.pin_hint)


        self.body_layout.addWidget(self.pin_box)

        yield
        self.problem = QLabel(self.body)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"bad")

        self.body_layout.addWidget(self.problem)

        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_layout.addItem(self.spacer1)

        self.scroll.setWidget(self.body)

        self.TablePackDialog_layout.addWidget(self.scroll)

        yield
        self.buttons = Beside(TablePackDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setProperty(u"least", 560)
        yield
        self.buttons_layout = QHBoxLayout(self.buttons)
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.resume = QPushButton(self.buttons)
        self.resume.setObjectName(u"resume")
        self.resume.setProperty(u"role", u"quiet")

        self.buttons_layout.addWidget(self.resume)

        yield
        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.spacer2)

        yield
        self.differ = QPushButton(self.buttons)
        self.differ.setObjectName(u"differ")

        self.buttons_layout.addWidget(self.differ)

        yield
        self.later = QPushButton(self.buttons)
        self.later.setObjectName(u"later")

        self.buttons_layout.addWidget(self.later)

        yield
        self.take = QPushButton(self.buttons)
        self.take.setObjectName(u"take")
        self.take.setProperty(u"role", u"primary")
        self.take.setEnabled(False)

        self.buttons_layout.addWidget(self.take)


        self.TablePackDialog_layout.addWidget(self.buttons)

        self.TablePackDialog_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.table_label.setBuddy(self.table)
        self.pin_label.setBuddy(self.pin)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.table, self.pin)
        QWidget.setTabOrder(self.pin, self.again)
        QWidget.setTabOrder(self.again, self.take)
        QWidget.setTabOrder(self.take, self.differ)
        QWidget.setTabOrder(self.differ, self.later)
        QWidget.setTabOrder(self.later, self.resume)

        self.retranslateUi(TablePackDialog)

        QMetaObject.connectSlotsByName(TablePackDialog)
    # pieces

    def retranslateUi(self, TablePackDialog):
        TablePackDialog.setWindowTitle(QCoreApplication.translate("TablePackDialog", u"A table pack", None))
        self.heading.setText("")
        self.about.setText("")
        self.words.setText("")
        self.details.setText("")
        self.notice.setText("")
        self.table_label.setText(QCoreApplication.translate("TablePackDialog", u"Which &table is this laptop at?", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("TablePackDialog", u"Which table is this laptop at?", None))
#endif // QT_CONFIG(accessibility)
        self.pin_label.setText(QCoreApplication.translate("TablePackDialog", u"&PIN of this table, 6 to 12 digits", None))
        self.pin_about.setText(QCoreApplication.translate("TablePackDialog", u"It opens this laptop\u2019s notes from now on. After ten wrong ones in a row only the recovery code does, which is shown next. A PIN holds up a hand at the keyboard; who takes the disk along can try them all in days.", None))
#if QT_CONFIG(accessibility)
        self.pin.setAccessibleName(QCoreApplication.translate("TablePackDialog", u"PIN", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("TablePackDialog", u"PIN once more", None))
#endif // QT_CONFIG(accessibility)
        self.pin_hint.setText("")
        self.problem.setText("")
        self.resume.setText(QCoreApplication.translate("TablePackDialog", u"Go on from its mirror\u2026", None))
#if QT_CONFIG(tooltip)
        self.resume.setToolTip(QCoreApplication.translate("TablePackDialog", u"The laptop of this table died: go on from the stick that it was mirrored to", None))
#endif // QT_CONFIG(tooltip)
        self.differ.setText(QCoreApplication.translate("TablePackDialog", u"They differ", None))
        self.later.setText(QCoreApplication.translate("TablePackDialog", u"Not now", None))
        self.take.setText(QCoreApplication.translate("TablePackDialog", u"They match: take notes", None))
    # retranslateUi

