# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'keys.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.square_code import SquareCode

from workshop_app.ui.piecework import set_up

class Ui_KeysPage(object):
    def setupUi(self, KeysPage):
        set_up(self, KeysPage)

    def pieces(self, KeysPage):
        if not KeysPage.objectName():
            KeysPage.setObjectName(u"KeysPage")
        KeysPage.resize(1000, 700)
        yield
        self.layout44 = QVBoxLayout(KeysPage)
        self.layout44.setSpacing(16)
        self.layout44.setObjectName(u"layout44")
        self.layout44.setContentsMargins(24, 24, 24, 24)
        yield
        self.title = QLabel(KeysPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.layout44.addWidget(self.title)

        yield
        self.about = QLabel(KeysPage)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.layout44.addWidget(self.about)

        yield
        self.spacer42 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout44.addItem(self.spacer42)

        yield
        self.ways = QFrame(KeysPage)
        self.ways.setObjectName(u"ways")
        self.ways.setProperty(u"role", u"card")
        yield
        self.layout25 = QVBoxLayout(self.ways)
        self.layout25.setSpacing(0)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(16, 16, 16, 16)
        yield
        self.ways_title = QLabel(self.ways)
        self.ways_title.setObjectName(u"ways_title")
        self.ways_title.setProperty(u"role", u"h2")
        self.ways_title.setWordWrap(True)

        self.layout25.addWidget(self.ways_title)

        yield
        self.passphrase_row = QFrame(self.ways)
        self.passphrase_row.setObjectName(u"passphrase_row")
        self.passphrase_row.setProperty(u"role", u"row")
        yield
        self.layout6 = QVBoxLayout(self.passphrase_row)
        self.layout6.setSpacing(0)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer4 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout6.addItem(self.spacer4)

        yield
        self.passphrase_beside = Beside(self.passphrase_row)
        self.passphrase_beside.setObjectName(u"passphrase_beside")
        self.passphrase_beside.setProperty(u"least", 640)
        yield
        self.layout3 = QHBoxLayout(self.passphrase_beside)
        self.layout3.setSpacing(16)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        yield
        self.layout1 = QVBoxLayout()
        self.layout1.setSpacing(2)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        yield
        self.passphrase_title = QLabel(self.passphrase_beside)
        self.passphrase_title.setObjectName(u"passphrase_title")
        self.passphrase_title.setProperty(u"role", u"h3")
        self.passphrase_title.setWordWrap(True)

        self.layout1.addWidget(self.passphrase_title)

        yield
        self.passphrase_state = QLabel(self.passphrase_beside)
        self.passphrase_state.setObjectName(u"passphrase_state")
        self.passphrase_state.setProperty(u"role", u"quiet")
        self.passphrase_state.setWordWrap(True)
        self.passphrase_state.setTextFormat(Qt.TextFormat.PlainText)

        self.layout1.addWidget(self.passphrase_state)


        self.layout3.addLayout(self.layout1)

        yield
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        yield
        self.passphrase_test = QPushButton(self.passphrase_beside)
        self.passphrase_test.setObjectName(u"passphrase_test")

        self.layout2.addWidget(self.passphrase_test)

        yield
        self.passphrase_change = QPushButton(self.passphrase_beside)
        self.passphrase_change.setObjectName(u"passphrase_change")

        self.layout2.addWidget(self.passphrase_change)


        self.layout3.addLayout(self.layout2)

        self.layout3.setStretch(0, 1)

        self.layout6.addWidget(self.passphrase_beside)

        yield
        self.spacer5 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout6.addItem(self.spacer5)


        self.layout25.addWidget(self.passphrase_row)

        yield
        self.recovery_row = QFrame(self.ways)
        self.recovery_row.setObjectName(u"recovery_row")
        self.recovery_row.setProperty(u"role", u"row")
        yield
        self.layout12 = QVBoxLayout(self.recovery_row)
        self.layout12.setSpacing(0)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer10 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout12.addItem(self.spacer10)

        yield
        self.recovery_beside = Beside(self.recovery_row)
        self.recovery_beside.setObjectName(u"recovery_beside")
        self.recovery_beside.setProperty(u"least", 640)
        yield
        self.layout9 = QHBoxLayout(self.recovery_beside)
        self.layout9.setSpacing(16)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        yield
        self.layout7 = QVBoxLayout()
        self.layout7.setSpacing(2)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        yield
        self.recovery_title = QLabel(self.recovery_beside)
        self.recovery_title.setObjectName(u"recovery_title")
        self.recovery_title.setProperty(u"role", u"h3")
        self.recovery_title.setWordWrap(True)

        self.layout7.addWidget(self.recovery_title)

        yield
        self.recovery_state = QLabel(self.recovery_beside)
        self.recovery_state.setObjectName(u"recovery_state")
        self.recovery_state.setProperty(u"role", u"quiet")
        self.recovery_state.setWordWrap(True)
        self.recovery_state.setTextFormat(Qt.TextFormat.PlainText)

        self.layout7.addWidget(self.recovery_state)


        self.layout9.addLayout(self.layout7)

        yield
        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        yield
        self.recovery_test = QPushButton(self.recovery_beside)
        self.recovery_test.setObjectName(u"recovery_test")

        self.layout8.addWidget(self.recovery_test)

        yield
        self.recovery_new = QPushButton(self.recovery_beside)
        self.recovery_new.setObjectName(u"recovery_new")

        self.layout8.addWidget(self.recovery_new)


        self.layout9.addLayout(self.layout8)

        self.layout9.setStretch(0, 1)

        self.layout12.addWidget(self.recovery_beside)

        yield
        self.spacer11 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout12.addItem(self.spacer11)


        self.layout25.addWidget(self.recovery_row)

        yield
        self.keyring_row = QFrame(self.ways)
        self.keyring_row.setObjectName(u"keyring_row")
        self.keyring_row.setProperty(u"role", u"row")
        yield
        self.layout18 = QVBoxLayout(self.keyring_row)
        self.layout18.setSpacing(0)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer16 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout18.addItem(self.spacer16)

        yield
        self.keyring_beside = Beside(self.keyring_row)
        self.keyring_beside.setObjectName(u"keyring_beside")
        self.keyring_beside.setProperty(u"least", 640)
        yield
        self.layout15 = QHBoxLayout(self.keyring_beside)
        self.layout15.setSpacing(16)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        yield
        self.layout13 = QVBoxLayout()
        self.layout13.setSpacing(2)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        yield
        self.keyring_title = QLabel(self.keyring_beside)
        self.keyring_title.setObjectName(u"keyring_title")
        self.keyring_title.setProperty(u"role", u"h3")
        self.keyring_title.setWordWrap(True)

        self.layout13.addWidget(self.keyring_title)

        yield
        self.keyring_state = QLabel(self.keyring_beside)
        self.keyring_state.setObjectName(u"keyring_state")
        self.keyring_state.setProperty(u"role", u"quiet")
        self.keyring_state.setWordWrap(True)
        self.keyring_state.setTextFormat(Qt.TextFormat.PlainText)

        self.layout13.addWidget(self.keyring_state)


        self.layout15.addLayout(self.layout13)

        yield
        self.layout14 = QHBoxLayout()
        self.layout14.setSpacing(8)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        yield
        self.keyring_test = QPushButton(self.keyring_beside)
        self.keyring_test.setObjectName(u"keyring_test")

        self.layout14.addWidget(self.keyring_test)

        yield
        self.keyring_set = QPushButton(self.keyring_beside)
        self.keyring_set.setObjectName(u"keyring_set")

        self.layout14.addWidget(self.keyring_set)

        yield
        self.keyring_remove = QPushButton(self.keyring_beside)
        self.keyring_remove.setObjectName(u"keyring_remove")

        self.layout14.addWidget(self.keyring_remove)


        self.layout15.addLayout(self.layout14)

        self.layout15.setStretch(0, 1)

        self.layout18.addWidget(self.keyring_beside)

        yield
        self.spacer17 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout18.addItem(self.spacer17)


        self.layout25.addWidget(self.keyring_row)

        yield
        self.rescue_row = QFrame(self.ways)
        self.rescue_row.setObjectName(u"rescue_row")
        yield
        self.layout24 = QVBoxLayout(self.rescue_row)
        self.layout24.setSpacing(0)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer22 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout24.addItem(self.spacer22)

        yield
        self.rescue_beside = Beside(self.rescue_row)
        self.rescue_beside.setObjectName(u"rescue_beside")
        self.rescue_beside.setProperty(u"least", 640)
        yield
        self.layout21 = QHBoxLayout(self.rescue_beside)
        self.layout21.setSpacing(16)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        yield
        self.layout19 = QVBoxLayout()
        self.layout19.setSpacing(2)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        yield
        self.rescue_title = QLabel(self.rescue_beside)
        self.rescue_title.setObjectName(u"rescue_title")
        self.rescue_title.setProperty(u"role", u"h3")
        self.rescue_title.setWordWrap(True)

        self.layout19.addWidget(self.rescue_title)

        yield
        self.rescue_state = QLabel(self.rescue_beside)
        self.rescue_state.setObjectName(u"rescue_state")
        self.rescue_state.setProperty(u"role", u"quiet")
        self.rescue_state.setWordWrap(True)
        self.rescue_state.setTextFormat(Qt.TextFormat.PlainText)

        self.layout19.addWidget(self.rescue_state)


        self.layout21.addLayout(self.layout19)

        yield
        self.layout20 = QHBoxLayout()
        self.layout20.setSpacing(8)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(0, 0, 0, 0)
        yield
        self.rescue_set = QPushButton(self.rescue_beside)
        self.rescue_set.setObjectName(u"rescue_set")

        self.layout20.addWidget(self.rescue_set)

        yield
        self.rescue_remove = QPushButton(self.rescue_beside)
        self.rescue_remove.setObjectName(u"rescue_remove")

        self.layout20.addWidget(self.rescue_remove)


        self.layout21.addLayout(self.layout20)

        self.layout21.setStretch(0, 1)

        self.layout24.addWidget(self.rescue_beside)

        yield
        self.spacer23 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout24.addItem(self.spacer23)


        self.layout25.addWidget(self.rescue_row)


        self.layout44.addWidget(self.ways)

        yield
        self.laptop = QFrame(KeysPage)
        self.laptop.setObjectName(u"laptop")
        self.laptop.setProperty(u"role", u"card")
        yield
        self.layout36 = QVBoxLayout(self.laptop)
        self.layout36.setSpacing(0)
        self.layout36.setObjectName(u"layout36")
        self.layout36.setContentsMargins(16, 16, 16, 16)
        yield
        self.laptop_beside = Beside(self.laptop)
        self.laptop_beside.setObjectName(u"laptop_beside")
        self.laptop_beside.setProperty(u"least", 600)
        yield
        self.layout35 = QHBoxLayout(self.laptop_beside)
        self.layout35.setSpacing(24)
        self.layout35.setObjectName(u"layout35")
        self.layout35.setContentsMargins(0, 0, 0, 0)
        yield
        self.layout32 = QVBoxLayout()
        self.layout32.setSpacing(4)
        self.layout32.setObjectName(u"layout32")
        self.layout32.setContentsMargins(0, 0, 0, 0)
        yield
        self.laptop_title = QLabel(self.laptop_beside)
        self.laptop_title.setObjectName(u"laptop_title")
        self.laptop_title.setProperty(u"role", u"h2")
        self.laptop_title.setWordWrap(True)

        self.layout32.addWidget(self.laptop_title)

        yield
        self.laptop_about = QLabel(self.laptop_beside)
        self.laptop_about.setObjectName(u"laptop_about")
        self.laptop_about.setProperty(u"role", u"quiet")
        self.laptop_about.setWordWrap(True)

        self.layout32.addWidget(self.laptop_about)

        yield
        self.spacer26 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout32.addItem(self.spacer26)

        yield
        self.words = QLabel(self.laptop_beside)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"words")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.layout32.addWidget(self.words)

        yield
        self.spacer27 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout32.addItem(self.spacer27)

        yield
        self.public_label = QLabel(self.laptop_beside)
        self.public_label.setObjectName(u"public_label")
        self.public_label.setProperty(u"role", u"small")
        self.public_label.setWordWrap(True)

        self.layout32.addWidget(self.public_label)

        yield
        self.public = QLabel(self.laptop_beside)
        self.public.setObjectName(u"public")
        self.public.setWordWrap(True)
        self.public.setTextFormat(Qt.TextFormat.PlainText)
        self.public.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.layout32.addWidget(self.public)

        yield
        self.spacer28 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout32.addItem(self.spacer28)

        yield
        self.layout30 = QHBoxLayout()
        self.layout30.setSpacing(8)
        self.layout30.setObjectName(u"layout30")
        self.layout30.setContentsMargins(0, 0, 0, 0)
        yield
        self.print_card = QPushButton(self.laptop_beside)
        self.print_card.setObjectName(u"print_card")

        self.layout30.addWidget(self.print_card)

        yield
        self.spacer29 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout30.addItem(self.spacer29)


        self.layout32.addLayout(self.layout30)

        yield
        self.spacer31 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout32.addItem(self.spacer31)


        self.layout35.addLayout(self.layout32)

        yield
        self.layout34 = QVBoxLayout()
        self.layout34.setSpacing(0)
        self.layout34.setObjectName(u"layout34")
        self.layout34.setContentsMargins(0, 0, 0, 0)
        yield
        self.square = SquareCode(self.laptop_beside)
        self.square.setObjectName(u"square")

        self.layout34.addWidget(self.square)

        yield
        self.spacer33 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout34.addItem(self.spacer33)


        self.layout35.addLayout(self.layout34)

        self.layout35.setStretch(0, 1)

        self.layout36.addWidget(self.laptop_beside)


        self.layout44.addWidget(self.laptop)

        yield
        self.vault = QFrame(KeysPage)
        self.vault.setObjectName(u"vault")
        self.vault.setProperty(u"role", u"card")
        yield
        self.layout41 = QVBoxLayout(self.vault)
        self.layout41.setSpacing(0)
        self.layout41.setObjectName(u"layout41")
        self.layout41.setContentsMargins(16, 16, 16, 16)
        yield
        self.vault_beside = Beside(self.vault)
        self.vault_beside.setObjectName(u"vault_beside")
        self.vault_beside.setProperty(u"least", 640)
        yield
        self.layout40 = QHBoxLayout(self.vault_beside)
        self.layout40.setSpacing(16)
        self.layout40.setObjectName(u"layout40")
        self.layout40.setContentsMargins(0, 0, 0, 0)
        yield
        self.layout37 = QVBoxLayout()
        self.layout37.setSpacing(4)
        self.layout37.setObjectName(u"layout37")
        self.layout37.setContentsMargins(0, 0, 0, 0)
        yield
        self.vault_title = QLabel(self.vault_beside)
        self.vault_title.setObjectName(u"vault_title")
        self.vault_title.setProperty(u"role", u"h2")
        self.vault_title.setWordWrap(True)

        self.layout37.addWidget(self.vault_title)

        yield
        self.vault_about = QLabel(self.vault_beside)
        self.vault_about.setObjectName(u"vault_about")
        self.vault_about.setProperty(u"role", u"quiet")
        self.vault_about.setWordWrap(True)

        self.layout37.addWidget(self.vault_about)


        self.layout40.addLayout(self.layout37)

        yield
        self.layout39 = QVBoxLayout()
        self.layout39.setSpacing(0)
        self.layout39.setObjectName(u"layout39")
        self.layout39.setContentsMargins(0, 0, 0, 0)
        yield
        self.rotate = QPushButton(self.vault_beside)
        self.rotate.setObjectName(u"rotate")

        self.layout39.addWidget(self.rotate)

        yield
        self.spacer38 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout39.addItem(self.spacer38)


        self.layout40.addLayout(self.layout39)

        self.layout40.setStretch(0, 1)

        self.layout41.addWidget(self.vault_beside)


        self.layout44.addWidget(self.vault)

        yield
        self.spacer43 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout44.addItem(self.spacer43)

        QWidget.setTabOrder(self.passphrase_test, self.passphrase_change)
        QWidget.setTabOrder(self.passphrase_change, self.recovery_test)
        QWidget.setTabOrder(self.recovery_test, self.recovery_new)
        QWidget.setTabOrder(self.recovery_new, self.keyring_test)
        QWidget.setTabOrder(self.keyring_test, self.keyring_set)
        QWidget.setTabOrder(self.keyring_set, self.keyring_remove)
        QWidget.setTabOrder(self.keyring_remove, self.rescue_set)
        QWidget.setTabOrder(self.rescue_set, self.rescue_remove)
        QWidget.setTabOrder(self.rescue_remove, self.words)
        QWidget.setTabOrder(self.words, self.public)
        QWidget.setTabOrder(self.public, self.print_card)
        QWidget.setTabOrder(self.print_card, self.rotate)

        self.retranslateUi(KeysPage)

        QMetaObject.connectSlotsByName(KeysPage)
    # pieces

    def retranslateUi(self, KeysPage):
        self.title.setText(QCoreApplication.translate("KeysPage", u"Keys and recovery", None))
        self.about.setText(QCoreApplication.translate("KeysPage", u"How this laptop's vault is opened, and by what City Hall recognises the laptop.", None))
        self.ways_title.setText(QCoreApplication.translate("KeysPage", u"Ways to unlock", None))
        self.passphrase_title.setText(QCoreApplication.translate("KeysPage", u"Passphrase", None))
        self.passphrase_state.setText("")
        self.passphrase_test.setText(QCoreApplication.translate("KeysPage", u"Test\u2026", None))
#if QT_CONFIG(accessibility)
        self.passphrase_test.setAccessibleName(QCoreApplication.translate("KeysPage", u"Test the passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.passphrase_change.setText(QCoreApplication.translate("KeysPage", u"Change\u2026", None))
#if QT_CONFIG(accessibility)
        self.passphrase_change.setAccessibleName(QCoreApplication.translate("KeysPage", u"Change the passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.recovery_title.setText(QCoreApplication.translate("KeysPage", u"Recovery code", None))
        self.recovery_state.setText("")
        self.recovery_test.setText(QCoreApplication.translate("KeysPage", u"Test\u2026", None))
#if QT_CONFIG(accessibility)
        self.recovery_test.setAccessibleName(QCoreApplication.translate("KeysPage", u"Test the recovery code", None))
#endif // QT_CONFIG(accessibility)
        self.recovery_new.setText(QCoreApplication.translate("KeysPage", u"Make a new one\u2026", None))
#if QT_CONFIG(accessibility)
        self.recovery_new.setAccessibleName(QCoreApplication.translate("KeysPage", u"Make a new recovery code", None))
#endif // QT_CONFIG(accessibility)
        self.keyring_title.setText(QCoreApplication.translate("KeysPage", u"This computer's keyring", None))
        self.keyring_state.setText("")
        self.keyring_test.setText(QCoreApplication.translate("KeysPage", u"Test", None))
#if QT_CONFIG(accessibility)
        self.keyring_test.setAccessibleName(QCoreApplication.translate("KeysPage", u"Test the keyring", None))
#endif // QT_CONFIG(accessibility)
        self.keyring_set.setText(QCoreApplication.translate("KeysPage", u"Add", None))
#if QT_CONFIG(accessibility)
        self.keyring_set.setAccessibleName(QCoreApplication.translate("KeysPage", u"Add the keyring", None))
#endif // QT_CONFIG(accessibility)
        self.keyring_remove.setText(QCoreApplication.translate("KeysPage", u"Take it out", None))
#if QT_CONFIG(accessibility)
        self.keyring_remove.setAccessibleName(QCoreApplication.translate("KeysPage", u"Take the keyring out", None))
#endif // QT_CONFIG(accessibility)
        self.rescue_title.setText(QCoreApplication.translate("KeysPage", u"The programme's rescue key", None))
        self.rescue_state.setText("")
        self.rescue_set.setText(QCoreApplication.translate("KeysPage", u"Allow it\u2026", None))
#if QT_CONFIG(accessibility)
        self.rescue_set.setAccessibleName(QCoreApplication.translate("KeysPage", u"Allow the programme's rescue key", None))
#endif // QT_CONFIG(accessibility)
        self.rescue_remove.setText(QCoreApplication.translate("KeysPage", u"Take it out", None))
#if QT_CONFIG(accessibility)
        self.rescue_remove.setAccessibleName(QCoreApplication.translate("KeysPage", u"Take the rescue key out", None))
#endif // QT_CONFIG(accessibility)
        self.laptop_title.setText(QCoreApplication.translate("KeysPage", u"This laptop", None))
        self.laptop_about.setText(QCoreApplication.translate("KeysPage", u"By these six words City Hall recognises it. They are no secret.", None))
        self.words.setText("")
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("KeysPage", u"The six words of this laptop", None))
#endif // QT_CONFIG(accessibility)
        self.public_label.setText(QCoreApplication.translate("KeysPage", u"Public key", None))
        self.public.setText("")
#if QT_CONFIG(accessibility)
        self.public.setAccessibleName(QCoreApplication.translate("KeysPage", u"Public key of this laptop", None))
#endif // QT_CONFIG(accessibility)
        self.print_card.setText(QCoreApplication.translate("KeysPage", u"Print the card\u2026", None))
#if QT_CONFIG(accessibility)
        self.square.setAccessibleName(QCoreApplication.translate("KeysPage", u"Public key of this laptop, for a scanner", None))
#endif // QT_CONFIG(accessibility)
        self.vault_title.setText(QCoreApplication.translate("KeysPage", u"Key of the vault", None))
        self.vault_about.setText(QCoreApplication.translate("KeysPage", u"Everything on this laptop hangs on one key, which only the ways above open. Draw a new one if a copy of this laptop's files may be in other hands: passphrase, code and keyring stay as they are, and what was deleted here can no longer be read with them.", None))
        self.rotate.setText(QCoreApplication.translate("KeysPage", u"Draw a new key", None))
        pass
    # retranslateUi

