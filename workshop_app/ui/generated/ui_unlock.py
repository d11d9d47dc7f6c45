# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unlock.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QToolButton,
    QVBoxLayout, QWidget)

from workshop_app.ui.widgets.breadth import Breadth

from workshop_app.ui.piecework import set_up

class Ui_UnlockPage(object):
    def setupUi(self, UnlockPage):
        set_up(self, UnlockPage)

    def pieces(self, UnlockPage):
        if not UnlockPage.objectName():
            UnlockPage.setObjectName(u"UnlockPage")
        UnlockPage.resize(1000, 700)
        yield
        self.layout1 = QVBoxLayout(UnlockPage)
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
        self.column = Breadth(UnlockPage)
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
        self.secret_label = QLabel(self.column)
        self.secret_label.setObjectName(u"secret_label")
        self.secret_label.setProperty(u"role", u"h3")
        self.secret_label.setWordWrap(True)

        self.layout5.addWidget(self.secret_label)

        yield
        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        yield
        self.secret = QLineEdit(self.column)
        self.secret.setObjectName(u"secret")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setProperty(u"role", u"large")

        self.layout7.addWidget(self.secret)

        yield
        self.show_secret = QToolButton(self.column)
        self.show_secret.setObjectName(u"show_secret")
        self.show_secret.setCheckable(True)

        self.layout7.addWidget(self.show_secret)


        self.layout5.addLayout(self.layout7)

        yield
        self.state = QLabel(self.column)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"role", u"quiet")
        self.state.setWordWrap(True)

        self.layout5.addWidget(self.state)

        yield
        self.spacer8 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout5.addItem(self.spacer8)

        yield
        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        yield
        self.other_way = QPushButton(self.column)
        self.other_way.setObjectName(u"other_way")
        self.other_way.setProperty(u"role", u"quiet")

        self.layout9.addWidget(self.other_way)

        yield
        self.keyring = QPushButton(self.column)
        self.keyring.setObjectName(u"keyring")
        self.keyring.setProperty(u"role", u"quiet")

        self.layout9.addWidget(self.keyring)

        yield
        self.spacer10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout9.addItem(self.spacer10)

        yield
        self.unlock = QPushButton(self.column)
        self.unlock.setObjectName(u"unlock")
        self.unlock.setProperty(u"role", u"primary")
        self.unlock.setEnabled(False)

        self.layout9.addWidget(self.unlock)


        self.layout5.addLayout(self.layout9)

        yield
        self.layout13 = QHBoxLayout()
        self.layout13.setSpacing(8)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        yield
        self.rescue = QPushButton(self.column)
        self.rescue.setObjectName(u"rescue")
        self.rescue.setProperty(u"role", u"quiet")

        self.layout13.addWidget(self.rescue)

        yield
        self.spacer15 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout13.addItem(self.spacer15)


        self.layout5.addLayout(self.layout13)


        self.layout3.addWidget(self.column)

        yield
        self.spacer11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer11)


        self.layout1.addLayout(self.layout3)

        yield
        self.spacer12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.spacer12)

#if QT_CONFIG(shortcut)
        self.secret_label.setBuddy(self.secret)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.secret, self.show_secret)
        QWidget.setTabOrder(self.show_secret, self.unlock)
        QWidget.setTabOrder(self.unlock, self.other_way)
        QWidget.setTabOrder(self.other_way, self.keyring)
        QWidget.setTabOrder(self.keyring, self.rescue)

        self.retranslateUi(UnlockPage)

        QMetaObject.connectSlotsByName(UnlockPage)
    # pieces

    def retranslateUi(self, UnlockPage):
        self.title.setText(QCoreApplication.translate("UnlockPage", u"Unlock", None))
        self.about.setText(QCoreApplication.translate("UnlockPage", u"Type the passphrase of this laptop's vault.", None))
        self.secret_label.setText(QCoreApplication.translate("UnlockPage", u"&Passphrase", None))
#if QT_CONFIG(accessibility)
        self.secret.setAccessibleName(QCoreApplication.translate("UnlockPage", u"Passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.show_secret.setText(QCoreApplication.translate("UnlockPage", u"Show", None))
#if QT_CONFIG(accessibility)
        self.show_secret.setAccessibleName(QCoreApplication.translate("UnlockPage", u"Show what is typed", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.show_secret.setToolTip(QCoreApplication.translate("UnlockPage", u"Show what is typed (Alt+S)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.show_secret.setShortcut(QCoreApplication.translate("UnlockPage", u"Alt+S", None))
#endif // QT_CONFIG(shortcut)
        self.state.setText("")
        self.other_way.setText(QCoreApplication.translate("UnlockPage", u"Use the recovery code", None))
        self.keyring.setText(QCoreApplication.translate("UnlockPage", u"Use the login keyring", None))
        self.unlock.setText(QCoreApplication.translate("UnlockPage", u"Unlock", None))
        self.rescue.setText(QCoreApplication.translate("UnlockPage", u"Open with the programme's rescue key\u2026", None))
        pass
    # retranslateUi

