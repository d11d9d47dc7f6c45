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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout,
    QWidget)

from workshop_app.ui.widgets.strength_bar import StrengthBar

from workshop_app.ui.piecework import set_up

class Ui_PassphraseDialog(object):
    def setupUi(self, PassphraseDialog):
        set_up(self, PassphraseDialog)

    def pieces(self, PassphraseDialog):
        if not PassphraseDialog.objectName():
            PassphraseDialog.setObjectName(u"PassphraseDialog")
        yield
        self.layout51 = QVBoxLayout(PassphraseDialog)
        self.layout51.setSpacing(8)
        self.layout51.setObjectName(u"layout51")
        self.layout51.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(PassphraseDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.layout51.addWidget(self.heading)

        yield
        self.scroll = QScrollArea(PassphraseDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        yield
        self.body = QWidget(self.scroll.viewport())
        self.body.setObjectName(u"body")
        self.body.setProperty(u"role", u"body")
        yield
        self.layout48 = QVBoxLayout(self.body)
        self.layout48.setSpacing(8)
        self.layout48.setObjectName(u"layout48")
        self.layout48.setContentsMargins(4, 4, 4, 4)
        yield
        self.about = QLabel(self.body)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.layout48.addWidget(self.about)

        yield
        self.spacer42 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout48.addItem(self.spacer42)

        yield
        self.old_box = QWidget(self.body)
        self.old_box.setObjectName(u"old_box")
        yield
        self.layout44 = QVBoxLayout(self.old_box)
        self.layout44.setSpacing(8)
        self.layout44.setObjectName(u"layout44")
        self.layout44.setContentsMargins(0, 0, 0, 0)
        yield
        self.old_label = QLabel(self.old_box)
        self.old_label.setObjectName(u"old_label")
        self.old_label.setProperty(u"role", u"h3")
        self.old_label.setWordWrap(True)

        self.layout44.addWidget(self.old_label)

        yield
        self.old = QLineEdit(self.old_box)
        self.old.setObjectName(u"old")
        self.old.setEchoMode(QLineEdit.EchoMode.Password)
        self.old.setProperty(u"role", u"large")

        self.layout44.addWidget(self.old)

        yield
        self.spacer43 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout44.addItem(self.spacer43)


        self.layout48.addWidget(self.old_box)

        yield
        self.passphrase_label = QLabel(self.body)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"role", u"h3")
        self.passphrase_label.setWordWrap(True)

        self.layout48.addWidget(self.passphrase_label)

        yield
        self.layout45 = QHBoxLayout()
        self.layout45.setSpacing(8)
        self.layout45.setObjectName(u"layout45")
        self.layout45.setContentsMargins(0, 0, 0, 0)
        yield
        self.passphrase = QLineEdit(self.body)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setProperty(u"role", u"large")

        self.layout45.addWidget(self.passphrase)

        yield
        self.show_passphrase = QToolButton(self.body)
        self.show_passphrase.setObjectName(u"show_passphrase")
        self.show_passphrase.setCheckable(True)

        self.layout45.addWidget(self.show_passphrase)


        self.layout48.addLayout(self.layout45)

        yield
        self.strength = StrengthBar(self.body)
        self.strength.setObjectName(u"strength")

        self.layout48.addWidget(self.strength)

        yield
        self.layout46 = QHBoxLayout()
        self.layout46.setSpacing(8)
        self.layout46.setObjectName(u"layout46")
        self.layout46.setContentsMargins(0, 0, 0, 0)
        yield
        self.hint = QLabel(self.body)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"quiet")
        self.hint.setWordWrap(True)

        self.layout46.addWidget(self.hint)

        yield
        self.suggest = QPushButton(self.body)
        self.suggest.setObjectName(u"suggest")
        self.suggest.setProperty(u"role", u"quiet")

        self.layout46.addWidget(self.suggest)

        self.layout46.setStretch(0, 1)

        self.layout48.addLayout(self.layout46)

        yield
        self.again_label = QLabel(self.body)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"role", u"h3")
        self.again_label.setWordWrap(True)

        self.layout48.addWidget(self.again_label)

        yield
        self.again = QLineEdit(self.body)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)
        self.again.setProperty(u"role", u"large")

        self.layout48.addWidget(self.again)

        yield
        self.again_hint = QLabel(self.body)
        self.again_hint.setObjectName(u"again_hint")
        self.again_hint.setProperty(u"role", u"quiet")
        self.again_hint.setWordWrap(True)

        self.layout48.addWidget(self.again_hint)

        yield
        self.spacer47 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout48.addItem(self.spacer47)

        self.scroll.setWidget(self.body)

        self.layout51.addWidget(self.scroll)

        yield
        self.problem = QLabel(PassphraseDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"bad")
        self.problem.setWordWrap(True)

        self.layout51.addWidget(self.problem)

        yield
        self.layout50 = QHBoxLayout()
        self.layout50.setSpacing(8)
        self.layout50.setObjectName(u"layout50")
        self.layout50.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer49 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout50.addItem(self.spacer49)

        yield
        self.cancel = QPushButton(PassphraseDialog)
        self.cancel.setObjectName(u"cancel")

        self.layout50.addWidget(self.cancel)

        yield
        self.save = QPushButton(PassphraseDialog)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")
        self.save.setEnabled(False)

        self.layout50.addWidget(self.save)


        self.layout51.addLayout(self.layout50)

        self.layout51.setStretch(1, 1)
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

