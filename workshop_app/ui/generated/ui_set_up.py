# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'set_up.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QToolButton, QVBoxLayout, QWidget)

from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.breadth import Breadth
from workshop_app.ui.widgets.strength_bar import StrengthBar

from workshop_app.ui.piecework import set_up

class Ui_SetUpPage(object):
    def setupUi(self, SetUpPage):
        set_up(self, SetUpPage)

    def pieces(self, SetUpPage):
        if not SetUpPage.objectName():
            SetUpPage.setObjectName(u"SetUpPage")
        SetUpPage.resize(1000, 700)
        yield
        self.layout1 = QVBoxLayout(SetUpPage)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 24, 24, 24)
        yield
        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.spacer2)

        yield
        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(0)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer4)

        yield
        self.column = Breadth(SetUpPage)
        self.column.setObjectName(u"column")
        self.column.setProperty(u"role", u"card")
        yield
        self.layout5 = QVBoxLayout(self.column)
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(32, 32, 32, 32)
        yield
        self.title = QLabel(self.column)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.layout5.addWidget(self.title)

        yield
        self.about = QLabel(self.column)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.layout5.addWidget(self.about)

        yield
        self.spacer6 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout5.addItem(self.spacer6)

        yield
        self.passphrase_label = QLabel(self.column)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"role", u"h3")
        self.passphrase_label.setWordWrap(True)

        self.layout5.addWidget(self.passphrase_label)

        yield
        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        yield
        self.passphrase = QLineEdit(self.column)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setProperty(u"role", u"large")

        self.layout7.addWidget(self.passphrase)

        yield
        self.show_passphrase = QToolButton(self.column)
        self.show_passphrase.setObjectName(u"show_passphrase")
        self.show_passphrase.setCheckable(True)

        self.layout7.addWidget(self.show_passphrase)


        self.layout5.addLayout(self.layout7)

        yield
        self.strength = StrengthBar(self.column)
        self.strength.setObjectName(u"strength")

        self.layout5.addWidget(self.strength)

        yield
        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        yield
        self.hint = QLabel(self.column)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"quiet")
        self.hint.setWordWrap(True)

        self.layout8.addWidget(self.hint)

        yield
        self.suggest = QPushButton(self.column)
        self.suggest.setObjectName(u"suggest")
        self.suggest.setProperty(u"role", u"quiet")

        self.layout8.addWidget(self.suggest)

        self.layout8.setStretch(0, 1)

        self.layout5.addLayout(self.layout8)

        yield
        self.spacer9 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout5.addItem(self.spacer9)

        yield
        self.again_label = QLabel(self.column)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"role", u"h3")
        self.again_label.setWordWrap(True)

        self.layout5.addWidget(self.again_label)

        yield
        self.again = QLineEdit(self.column)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)
        self.again.setProperty(u"role", u"large")

        self.layout5.addWidget(self.again)

        yield
        self.again_hint = QLabel(self.column)
        self.again_hint.setObjectName(u"again_hint")
        self.again_hint.setProperty(u"role", u"quiet")
        self.again_hint.setWordWrap(True)

        self.layout5.addWidget(self.again_hint)

        yield
        self.keyring = QCheckBox(self.column)
        self.keyring.setObjectName(u"keyring")

        self.layout5.addWidget(self.keyring)

        yield
        self.keyring_reason = QLabel(self.column)
        self.keyring_reason.setObjectName(u"keyring_reason")
        self.keyring_reason.setProperty(u"role", u"quiet")
        self.keyring_reason.setWordWrap(True)

        self.layout5.addWidget(self.keyring_reason)

        yield
        self.spacer10 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout5.addItem(self.spacer10)

        yield
        self.layout11 = QHBoxLayout()
        self.layout11.setSpacing(8)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout11.addItem(self.spacer12)

        yield
        self.create = QPushButton(self.column)
        self.create.setObjectName(u"create")
        self.create.setProperty(u"role", u"primary")
        self.create.setEnabled(False)

        self.layout11.addWidget(self.create)


        self.layout5.addLayout(self.layout11)

        yield
        self.others_line = QFrame(self.column)
        self.others_line.setObjectName(u"others_line")
        self.others_line.setProperty(u"role", u"line")
        self.others_line.setMinimumSize(QSize(0, 1))
        self.others_line.setMaximumSize(QSize(16777215, 1))

        self.layout5.addWidget(self.others_line)

        yield
        self.others = Beside(self.column)
        self.others.setObjectName(u"others")
        self.others.setProperty(u"least", 400)
        yield
        self.others_layout = QHBoxLayout(self.others)
        self.others_layout.setSpacing(4)
        self.others_layout.setObjectName(u"others_layout")
        self.others_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.at_table = QPushButton(self.others)
        self.at_table.setObjectName(u"at_table")
        self.at_table.setProperty(u"role", u"quiet")

        self.others_layout.addWidget(self.at_table)

        yield
        self.take_up = QPushButton(self.others)
        self.take_up.setObjectName(u"take_up")
        self.take_up.setProperty(u"role", u"quiet")

        self.others_layout.addWidget(self.take_up)


        self.layout5.addWidget(self.others)


        self.layout3.addWidget(self.column)

        yield
        self.spacer13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer13)


        self.layout1.addLayout(self.layout3)

        yield
        self.spacer14 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.spacer14)

#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.passphrase, self.show_passphrase)
        QWidget.setTabOrder(self.show_passphrase, self.suggest)
        QWidget.setTabOrder(self.suggest, self.again)
        QWidget.setTabOrder(self.again, self.keyring)
        QWidget.setTabOrder(self.keyring, self.create)
        QWidget.setTabOrder(self.create, self.at_table)
        QWidget.setTabOrder(self.at_table, self.take_up)

        self.retranslateUi(SetUpPage)

        QMetaObject.connectSlotsByName(SetUpPage)
    # pieces

    def retranslateUi(self, SetUpPage):
        self.title.setText(QCoreApplication.translate("SetUpPage", u"Set up this laptop", None))
        self.about.setText(QCoreApplication.translate("SetUpPage", u"Everything that Workshop keeps is encrypted with a passphrase. You are asked for it each time the app opens. Nobody can look it up for you.", None))
        self.passphrase_label.setText(QCoreApplication.translate("SetUpPage", u"&Passphrase", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("SetUpPage", u"Passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.show_passphrase.setText(QCoreApplication.translate("SetUpPage", u"Show", None))
#if QT_CONFIG(accessibility)
        self.show_passphrase.setAccessibleName(QCoreApplication.translate("SetUpPage", u"Show the passphrase", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.show_passphrase.setToolTip(QCoreApplication.translate("SetUpPage", u"Show the passphrase (Alt+S)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.show_passphrase.setShortcut(QCoreApplication.translate("SetUpPage", u"Alt+S", None))
#endif // QT_CONFIG(shortcut)
        self.hint.setText("")
        self.suggest.setText(QCoreApplication.translate("SetUpPage", u"Suggest one", None))
#if QT_CONFIG(tooltip)
        self.suggest.setToolTip(QCoreApplication.translate("SetUpPage", u"Five plain words, drawn by this laptop", None))
#endif // QT_CONFIG(tooltip)
        self.again_label.setText(QCoreApplication.translate("SetUpPage", u"The same passphrase &again", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("SetUpPage", u"The same passphrase again", None))
#endif // QT_CONFIG(accessibility)
        self.again_hint.setText("")
        self.keyring.setText(QCoreApplication.translate("SetUpPage", u"Unlock by itself while I am logged in to this computer", None))
#if QT_CONFIG(accessibility)
        self.keyring.setAccessibleName(QCoreApplication.translate("SetUpPage", u"Unlock by itself while I am logged in to this computer", None))
#endif // QT_CONFIG(accessibility)
        self.keyring_reason.setText("")
        self.create.setText(QCoreApplication.translate("SetUpPage", u"Make the vault", None))
        self.at_table.setText(QCoreApplication.translate("SetUpPage", u"Take notes at a table\u2026", None))
#if QT_CONFIG(tooltip)
        self.at_table.setToolTip(QCoreApplication.translate("SetUpPage", u"Choose the table pack that the lead facilitator made; or drop it on this window. It needs a PIN only", None))
#endif // QT_CONFIG(tooltip)
        self.take_up.setText(QCoreApplication.translate("SetUpPage", u"Take up a copied laptop\u2026", None))
#if QT_CONFIG(tooltip)
        self.take_up.setToolTip(QCoreApplication.translate("SetUpPage", u"Go on with what another laptop was copied to: choose the folder that was made there", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

