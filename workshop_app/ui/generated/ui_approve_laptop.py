# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'approve_laptop.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFrame,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from workshop_app.ui.piecework import set_up

class Ui_ApproveLaptopDialog(object):
    def setupUi(self, ApproveLaptopDialog):
        set_up(self, ApproveLaptopDialog)

    def pieces(self, ApproveLaptopDialog):
        if not ApproveLaptopDialog.objectName():
            ApproveLaptopDialog.setObjectName(u"ApproveLaptopDialog")
        ApproveLaptopDialog.resize(560, 360)
        yield
        self.layout1 = QVBoxLayout(ApproveLaptopDialog)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 24, 24, 24)
        yield
        self.title = QLabel(ApproveLaptopDialog)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"h2")
        self.title.setWordWrap(True)

        self.layout1.addWidget(self.title)

        yield
        self.about = QLabel(ApproveLaptopDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.layout1.addWidget(self.about)

        yield
        self.frame = QFrame(ApproveLaptopDialog)
        self.frame.setObjectName(u"frame")
        self.frame.setProperty(u"role", u"well")
        yield
        self.layout2 = QVBoxLayout(self.frame)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(16, 16, 16, 16)
        yield
        self.words = QLabel(self.frame)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"words")
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout2.addWidget(self.words)


        self.layout1.addWidget(self.frame)

        yield
        self.same = QCheckBox(ApproveLaptopDialog)
        self.same.setObjectName(u"same")

        self.layout1.addWidget(self.same)

        yield
        self.about_2 = QLabel(ApproveLaptopDialog)
        self.about_2.setObjectName(u"about_2")
        self.about_2.setProperty(u"role", u"quiet")
        self.about_2.setWordWrap(True)

        self.layout1.addWidget(self.about_2)

        yield
        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer4)

        yield
        self.cancel = QPushButton(ApproveLaptopDialog)
        self.cancel.setObjectName(u"cancel")

        self.layout3.addWidget(self.cancel)

        yield
        self.approve = QPushButton(ApproveLaptopDialog)
        self.approve.setObjectName(u"approve")
        self.approve.setProperty(u"role", u"primary")
        self.approve.setEnabled(False)

        self.layout3.addWidget(self.approve)


        self.layout1.addLayout(self.layout3)

        QWidget.setTabOrder(self.same, self.cancel)
        QWidget.setTabOrder(self.cancel, self.approve)

        self.retranslateUi(ApproveLaptopDialog)

        QMetaObject.connectSlotsByName(ApproveLaptopDialog)
    # pieces

    def retranslateUi(self, ApproveLaptopDialog):
        ApproveLaptopDialog.setWindowTitle(QCoreApplication.translate("ApproveLaptopDialog", u"Approve a laptop", None))
        self.title.setText(QCoreApplication.translate("ApproveLaptopDialog", u"Is this laptop known to you?", None))
        self.about.setText("")
        self.words.setText("")
        self.same.setText(QCoreApplication.translate("ApproveLaptopDialog", u"The words that were read out are these, in this order", None))
#if QT_CONFIG(accessibility)
        self.same.setAccessibleName(QCoreApplication.translate("ApproveLaptopDialog", u"The words that were read out are these, in this order", None))
#endif // QT_CONFIG(accessibility)
        self.about_2.setText(QCoreApplication.translate("ApproveLaptopDialog", u"From then on this programme takes in what the laptop signs. If a word differs, do not approve: the file did not come from that laptop.", None))
        self.cancel.setText(QCoreApplication.translate("ApproveLaptopDialog", u"Cancel", None))
        self.approve.setText(QCoreApplication.translate("ApproveLaptopDialog", u"Approve laptop", None))
    # retranslateUi

