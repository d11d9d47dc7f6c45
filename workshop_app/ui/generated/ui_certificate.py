# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'certificate.ui'
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
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from workshop_app.ui.piecework import set_up

class Ui_CertificateDialog(object):
    def setupUi(self, CertificateDialog):
        set_up(self, CertificateDialog)

    def pieces(self, CertificateDialog):
        if not CertificateDialog.objectName():
            CertificateDialog.setObjectName(u"CertificateDialog")
        CertificateDialog.resize(640, 520)
        yield
        self.CertificateDialog_layout = QVBoxLayout(CertificateDialog)
        self.CertificateDialog_layout.setSpacing(12)
        self.CertificateDialog_layout.setObjectName(u"CertificateDialog_layout")
        self.CertificateDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(CertificateDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"h2")

        self.CertificateDialog_layout.addWidget(self.heading)

        yield
        self.about = QLabel(CertificateDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.CertificateDialog_layout.addWidget(self.about)

        yield
        self.scroll = QScrollArea(CertificateDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidgetResizable(True)
        yield
        self.body = QWidget(self.scroll.viewport())
        self.body.setObjectName(u"body")
        yield
        self.body_layout = QVBoxLayout(self.body)
        self.body_layout.setSpacing(4)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll.setWidget(self.body)

        self.CertificateDialog_layout.addWidget(self.scroll)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.close = QPushButton(CertificateDialog)
        self.close.setObjectName(u"close")

        self.buttons.addWidget(self.close)

        yield
        self.save = QPushButton(CertificateDialog)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.save)


        self.CertificateDialog_layout.addLayout(self.buttons)

        QWidget.setTabOrder(self.save, self.close)

        self.retranslateUi(CertificateDialog)

        QMetaObject.connectSlotsByName(CertificateDialog)
    # pieces

    def retranslateUi(self, CertificateDialog):
        CertificateDialog.setWindowTitle(QCoreApplication.translate("CertificateDialog", u"Merge certificate", None))
        self.heading.setText("")
        self.about.setText("")
        self.close.setText(QCoreApplication.translate("CertificateDialog", u"Close", None))
        self.save.setText(QCoreApplication.translate("CertificateDialog", u"Save as PDF\u2026", None))
    # retranslateUi

