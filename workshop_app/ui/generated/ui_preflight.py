# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'preflight.ui'
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

class Ui_PreflightDialog(object):
    def setupUi(self, PreflightDialog):
        set_up(self, PreflightDialog)

    def pieces(self, PreflightDialog):
        if not PreflightDialog.objectName():
            PreflightDialog.setObjectName(u"PreflightDialog")
        yield
        self.PreflightDialog_layout = QVBoxLayout(PreflightDialog)
        self.PreflightDialog_layout.setSpacing(12)
        self.PreflightDialog_layout.setObjectName(u"PreflightDialog_layout")
        self.PreflightDialog_layout.setContentsMargins(0, 0, 0, 24)
        yield
        self.scroll = QScrollArea(PreflightDialog)
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
        self.body_layout.setContentsMargins(24, 24, 24, 8)
        yield
        self.preflight_card = QFrame(self.body)
        self.preflight_card.setObjectName(u"preflight_card")
        yield
        self.preflight_card_layout = QVBoxLayout(self.preflight_card)
        self.preflight_card_layout.setSpacing(12)
        self.preflight_card_layout.setObjectName(u"preflight_card_layout")
        self.preflight_card_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.preflight_title = QLabel(self.preflight_card)
        self.preflight_title.setObjectName(u"preflight_title")
        self.preflight_title.setProperty(u"role", u"h2")
        self.preflight_title.setWordWrap(True)

        self.preflight_card_layout.addWidget(self.preflight_title)

        yield
        self.about = QLabel(self.preflight_card)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.preflight_card_layout.addWidget(self.about)

        yield
        self.preflight_rows = QWidget(self.preflight_card)
        self.preflight_rows.setObjectName(u"preflight_rows")
        yield
        self.preflight_rows_layout = QVBoxLayout(self.preflight_rows)
        self.preflight_rows_layout.setSpacing(8)
        self.preflight_rows_layout.setObjectName(u"preflight_rows_layout")
        self.preflight_rows_layout.setContentsMargins(0, 0, 0, 0)

        self.preflight_card_layout.addWidget(self.preflight_rows)


        self.body_layout.addWidget(self.preflight_card)

        yield
        self.spacer9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_layout.addItem(self.spacer9)

        self.scroll.setWidget(self.body)

        self.PreflightDialog_layout.addWidget(self.scroll)

        yield
        self.foot = QVBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(24, 0, 24, 0)
        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.look_again = QPushButton(PreflightDialog)
        self.look_again.setObjectName(u"look_again")

        self.buttons.addWidget(self.look_again)

        yield
        self.close = QPushButton(PreflightDialog)
        self.close.setObjectName(u"close")
        self.close.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.close)


        self.foot.addLayout(self.buttons)


        self.PreflightDialog_layout.addLayout(self.foot)


        self.retranslateUi(PreflightDialog)

        QMetaObject.connectSlotsByName(PreflightDialog)
    # pieces

    def retranslateUi(self, PreflightDialog):
        PreflightDialog.setWindowTitle(QCoreApplication.translate("PreflightDialog", u"Before people come", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("PreflightDialog", u"The checks", None))
#endif // QT_CONFIG(accessibility)
        self.preflight_title.setText("")
        self.about.setText(QCoreApplication.translate("PreflightDialog", u"What this laptop shows was looked at; what only you can know is asked. Nothing is stopped by it.", None))
        self.look_again.setText(QCoreApplication.translate("PreflightDialog", u"&Look again", None))
        self.close.setText(QCoreApplication.translate("PreflightDialog", u"Close", None))
    # retranslateUi

