# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'core_methods.ui'
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

class Ui_CoreMethodsDialog(object):
    def setupUi(self, CoreMethodsDialog):
        set_up(self, CoreMethodsDialog)

    def pieces(self, CoreMethodsDialog):
        if not CoreMethodsDialog.objectName():
            CoreMethodsDialog.setObjectName(u"CoreMethodsDialog")
        yield
        self.CoreMethodsDialog_layout = QVBoxLayout(CoreMethodsDialog)
        self.CoreMethodsDialog_layout.setSpacing(12)
        self.CoreMethodsDialog_layout.setObjectName(u"CoreMethodsDialog_layout")
        self.CoreMethodsDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(CoreMethodsDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"h2")

        self.CoreMethodsDialog_layout.addWidget(self.heading)

        yield
        self.about = QLabel(CoreMethodsDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.CoreMethodsDialog_layout.addWidget(self.about)

        yield
        self.area = QScrollArea(CoreMethodsDialog)
        self.area.setObjectName(u"area")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.NoFrame)
        self.area.setFocusPolicy(Qt.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        yield
        self.rows = QWidget(self.area.viewport())
        self.rows.setObjectName(u"rows")
        yield
        self.rows_layout = QVBoxLayout(self.rows)
        self.rows_layout.setSpacing(4)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setContentsMargins(4, 4, 4, 4)
        self.area.setWidget(self.rows)

        self.CoreMethodsDialog_layout.addWidget(self.area)

        yield
        self.hint = QLabel(CoreMethodsDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"warn")

        self.CoreMethodsDialog_layout.addWidget(self.hint)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        yield
        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        yield
        self.cancel = QPushButton(CoreMethodsDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        yield
        self.take = QPushButton(CoreMethodsDialog)
        self.take.setObjectName(u"take")
        self.take.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.take)


        self.CoreMethodsDialog_layout.addLayout(self.buttons)


        self.retranslateUi(CoreMethodsDialog)

        self.take.setDefault(True)


        QMetaObject.connectSlotsByName(CoreMethodsDialog)
    # pieces

    def retranslateUi(self, CoreMethodsDialog):
        CoreMethodsDialog.setWindowTitle(QCoreApplication.translate("CoreMethodsDialog", u"Core proposals", None))
        self.heading.setText(QCoreApplication.translate("CoreMethodsDialog", u"How core proposals are asked", None))
        self.about.setText(QCoreApplication.translate("CoreMethodsDialog", u"Answers are added up over sessions only where all were asked in the same way. The page Vote offers the way that is chosen here first.", None))
        self.cancel.setText(QCoreApplication.translate("CoreMethodsDialog", u"Cancel", None))
        self.take.setText(QCoreApplication.translate("CoreMethodsDialog", u"Take these ways", None))
    # retranslateUi

