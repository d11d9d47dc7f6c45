# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'try_way.ui'
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

from workshop_app.ui.piecework import set_up

class Ui_TryWayDialog(object):
    def setupUi(self, TryWayDialog):
        set_up(self, TryWayDialog)

    def pieces(self, TryWayDialog):
        if not TryWayDialog.objectName():
            TryWayDialog.setObjectName(u"TryWayDialog")
        yield
        self.layout59 = QVBoxLayout(TryWayDialog)
        self.layout59.setSpacing(8)
        self.layout59.setObjectName(u"layout59")
        self.layout59.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(TryWayDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.layout59.addWidget(self.heading)

        yield
        self.about = QLabel(TryWayDialog)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.layout59.addWidget(self.about)

        yield
        self.spacer54 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout59.addItem(self.spacer54)

        yield
        self.secret_label = QLabel(TryWayDialog)
        self.secret_label.setObjectName(u"secret_label")
        self.secret_label.setProperty(u"role", u"h3")
        self.secret_label.setWordWrap(True)

        self.layout59.addWidget(self.secret_label)

        yield
        self.layout55 = QHBoxLayout()
        self.layout55.setSpacing(8)
        self.layout55.setObjectName(u"layout55")
        self.layout55.setContentsMargins(0, 0, 0, 0)
        yield
        self.secret = QLineEdit(TryWayDialog)
        self.secret.setObjectName(u"secret")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setProperty(u"role", u"large")

        self.layout55.addWidget(self.secret)

        yield
        self.show_secret = QToolButton(TryWayDialog)
        self.show_secret.setObjectName(u"show_secret")
        self.show_secret.setCheckable(True)

        self.layout55.addWidget(self.show_secret)


        self.layout59.addLayout(self.layout55)

        yield
        self.problem = QLabel(TryWayDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"bad")
        self.problem.setWordWrap(True)

        self.layout59.addWidget(self.problem)

        yield
        self.spacer56 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout59.addItem(self.spacer56)

        yield
        self.layout58 = QHBoxLayout()
        self.layout58.setSpacing(8)
        self.layout58.setObjectName(u"layout58")
        self.layout58.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer57 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout58.addItem(self.spacer57)

        yield
        self.cancel = QPushButton(TryWayDialog)
        self.cancel.setObjectName(u"cancel")

        self.layout58.addWidget(self.cancel)

        yield
        self.test = QPushButton(TryWayDialog)
        self.test.setObjectName(u"test")
        self.test.setProperty(u"role", u"primary")
        self.test.setEnabled(False)

        self.layout58.addWidget(self.test)


        self.layout59.addLayout(self.layout58)

#if QT_CONFIG(shortcut)
        self.secret_label.setBuddy(self.secret)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.secret, self.show_secret)
        QWidget.setTabOrder(self.show_secret, self.test)
        QWidget.setTabOrder(self.test, self.cancel)

        self.retranslateUi(TryWayDialog)

        QMetaObject.connectSlotsByName(TryWayDialog)
    # pieces

    def retranslateUi(self, TryWayDialog):
        TryWayDialog.setWindowTitle(QCoreApplication.translate("TryWayDialog", u"Test a way to unlock", None))
        self.heading.setText("")
        self.about.setText("")
        self.secret_label.setText("")
#if QT_CONFIG(accessibility)
        self.secret.setAccessibleName("")
#endif // QT_CONFIG(accessibility)
        self.show_secret.setText(QCoreApplication.translate("TryWayDialog", u"Show", None))
#if QT_CONFIG(accessibility)
        self.show_secret.setAccessibleName(QCoreApplication.translate("TryWayDialog", u"Show what is typed", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.show_secret.setToolTip(QCoreApplication.translate("TryWayDialog", u"Show what is typed (Alt+S)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.show_secret.setShortcut(QCoreApplication.translate("TryWayDialog", u"Alt+S", None))
#endif // QT_CONFIG(shortcut)
        self.problem.setText("")
        self.cancel.setText(QCoreApplication.translate("TryWayDialog", u"Cancel", None))
        self.test.setText(QCoreApplication.translate("TryWayDialog", u"Test", None))
    # retranslateUi

