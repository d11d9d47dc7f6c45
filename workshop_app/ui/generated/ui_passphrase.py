# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'passphrase.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QToolButton, QVBoxLayout, QWidget)

from workshop_app.ui.widgets.strength_bar import StrengthBar

from workshop_app.ui.piecework import set_up

class Ui_PassphraseDialog(object):
    def setupUi(self, PassphraseDialog):
        set_up(self, PassphraseDialog)

    def pieces(self, PassphraseDialog):
        if not PassphraseDialog.objectName():
            PassphraseDialog.setObjectName(u"PassphraseDialog")
        yield
        self.layout53 = QVBoxLayout(PassphraseDialog)
        self.layout53.setSpacing(8)
        self.layout53.setObjectName(u"layout53")
        self.layout53.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(PassphraseDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.layout53.addWidget(self.heading)

        yield
        self.about = QLabel(PassphraseDialog)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.layout53.addWidget(self.about)

        yield
        self.spacer45 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout53.addItem(self.spacer45)

        yield
        self.old_box = QWidget(PassphraseDialog)
        self.old_box.setObjectName(u"old_box")
        yield
        self.layout47 = QVBoxLayout(self.old_box)
        self.layout47.setSpacing(8)
        self.layout47.setObjectName(u"layout47")
        self.layout47.setContentsMargins(0, 0, 0, 0)
        yield
        self.old_label = QLabel(self.old_box)
        self.old_label.setObjectName(u"old_label")
        self.old_label.setProperty(u"role", u"h3")
        self.old_label.setWordWrap(True)

        self.layout47.addWidget(self.old_label)

        yield
        self.old = QLineEdit(self.old_box)
        self.old.setObjectName(u"old")
        self.old.setEchoMode(QLineEdit.EchoMode.Password)
        self.old.setProperty(u"role", u"large")

        self.layout47.addWidget(self.old)

        yield
        self.spacer46 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout47.addItem(self.spacer46)


        self.layout53.addWidget(self.old_box)

        yield
        self.passphrase_label = QLabel(PassphraseDialog)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"role", u"h3")
        self.passphrase_label.setWordWrap(True)

        self.layout53.addWidget(self.passphrase_label)

        yield
        self.layout48 = QHBoxLayout()
        self.layout48.setSpacing(8)
        self.layout48.setObjectName(u"layout48")
        self.layout48.setContentsMargins(0, 0, 0, 0)
        yield
        self.passphrase = QLineEdit(PassphraseDialog)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setProperty(u"role", u"large")

        self.layout48.addWidget(self.passphrase)

        yield
        self.show_passphrase = QToolButton(PassphraseDialog)
        self.show_passphrase.setObjectName(u"show_passphrase")
        self.show_passphrase.setCheckable(True)

        self.layout48.addWidget(self.show_passphrase)


        self.layout53.addLayout(self.layout48)

        yield
        self.strength = StrengthBar(PassphraseDialog)
        self.strength.setObjectName(u"strength")

        self.layout53.addWidget(self.strength)

        yield
        self.layout49 = QHBoxLayout()
        self.layout49.setSpacing(8)
        self.layout49.setObjectName(u"layout49")
        self.layout49.setContentsMargins(0, 0, 0, 0)
        yield
        self.hint = QLabel(PassphraseDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"quiet")
        self.hint.setWordWrap(True)

        self.layout49.addWidget(self.hint)

        yield
        self.suggest = QPushButton(PassphraseDialog)
        self.suggest.setObjectName(u"suggest")
        self.suggest.setProperty(u"role", u"quiet")

        self.layout49.addWidget(self.suggest)

        self.layout49.setStretch(0, 1)

        self.layout53.addLayout(self.layout49)

        yield
        self.again_label = QLabel(PassphraseDialog)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"role", u"h3")
        self.again_label.setWordWrap(True)

        self.layout53.addWidget(self.again_label)

        yield
        self.again = QLineEdit(PassphraseDialog)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)
        self.again.setProperty(u"role", u"large")

        self.layout53.addWidget(self.again)

        yield
        self.again_hint = QLabel(PassphraseDialog)
        self.again_hint.setObjectName(u"again_hint")
        self.again_hint.setProperty(u"role", u"quiet")
        self.again_hint.setWordWrap(True)

        self.layout53.addWidget(self.again_hint)

        yield
        self.problem = QLabel(PassphraseDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"bad")
        self.problem.setWordWrap(True)

        self.layout53.addWidget(self.problem)

        yield
        self.spacer50 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout53.addItem(self.spacer50)

        yield
        self.layout52 = QHBoxLayout()
        self.layout52.setSpacing(8)
        self.layout52.setObjectName(u"layout52")
        self.layout52.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer51 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout52.addItem(self.spacer51)

        yield
        self.cancel = QPushButton(PassphraseDialog)
        self.cancel.setObjectName(u"cancel")

        self.layout52.addWidget(self.cancel)

        yield
        self.save = QPushButton(PassphraseDialog)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")
        self.save.setEnabled(False)

        self.layout52.addWidget(self.save)


        self.layout53.addLayout(self.layout52)

#if QT_CONFIG(shortcut)
        self.old_label.setBuddy(self.old)
        self.passphrase_label.setBuddy(self.passphrase)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.old, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.show_passphrase)
        QWidget.setTabOrder(self.show_passphrase, self.suggest)
        QWidget.setTabOrder(self.suggest, self.again)
        QWidget.setTabOrder(self.again, self.save)
        QWidget.setTabOrder(self.save, self.cancel)

        self.retranslateUi(PassphraseDialog)

        QMetaObject.connectSlotsByName(PassphraseDialog)
    # pieces

    def retranslateUi(self, PassphraseDialog):
        PassphraseDialog.setWindowTitle(QCoreApplication.translate("PassphraseDialog", u"A new passphrase", None))
        self.heading.setText("")
        self.about.setText("")
        self.old_label.setText(QCoreApplication.translate("PassphraseDialog", u"The passphrase &now", None))
#if QT_CONFIG(accessibility)
        self.old.setAccessibleName(QCoreApplication.translate("PassphraseDialog", u"The passphrase now", None))
#endif // QT_CONFIG(accessibility)
        self.passphrase_label.setText(QCoreApplication.translate("PassphraseDialog", u"The new &passphrase", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("PassphraseDialog", u"The new passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.show_passphrase.setText(QCoreApplication.translate("PassphraseDialog", u"Show", None))
#if QT_CONFIG(accessibility)
        self.show_passphrase.setAccessibleName(QCoreApplication.translate("PassphraseDialog", u"Show what is typed", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.show_passphrase.setToolTip(QCoreApplication.translate("PassphraseDialog", u"Show what is typed (Alt+S)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.show_passphrase.setShortcut(QCoreApplication.translate("PassphraseDialog", u"Alt+S", None))
#endif // QT_CONFIG(shortcut)
        self.hint.setText("")
        self.suggest.setText(QCoreApplication.translate("PassphraseDialog", u"Suggest one", None))
#if QT_CONFIG(tooltip)
        self.suggest.setToolTip(QCoreApplication.translate("PassphraseDialog", u"Five plain words, drawn by this laptop", None))
#endif // QT_CONFIG(tooltip)
        self.again_label.setText(QCoreApplication.translate("PassphraseDialog", u"The same &again", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("PassphraseDialog", u"The same again", None))
#endif // QT_CONFIG(accessibility)
        self.again_hint.setText("")
        self.problem.setText("")
        self.cancel.setText(QCoreApplication.translate("PassphraseDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("PassphraseDialog", u"Change it", None))
    # retranslateUi

