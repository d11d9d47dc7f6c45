# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dry_run.ui'
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
    QLabel, QProgressBar, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from workshop_app.ui.piecework import set_up

class Ui_DryRunDialog(object):
    def setupUi(self, DryRunDialog):
        set_up(self, DryRunDialog)

    def pieces(self, DryRunDialog):
        if not DryRunDialog.objectName():
            DryRunDialog.setObjectName(u"DryRunDialog")
        yield
        self.DryRunDialog_layout = QVBoxLayout(DryRunDialog)
        self.DryRunDialog_layout.setSpacing(12)
        self.DryRunDialog_layout.setObjectName(u"DryRunDialog_layout")
        self.DryRunDialog_layout.setContentsMargins(0, 0, 0, 24)
        yield
        self.scroll = QScrollArea(DryRunDialog)
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
        self.heading = QLabel(self.body)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.body_layout.addWidget(self.heading)

        yield
        self.about = QLabel(self.body)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.body_layout.addWidget(self.about)

        yield
        self.stick_part = QWidget(self.body)
        self.stick_part.setObjectName(u"stick_part")
        yield
        self.stick_layout = QVBoxLayout(self.stick_part)
        self.stick_layout.setSpacing(6)
        self.stick_layout.setObjectName(u"stick_layout")
        self.stick_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.stick_label = QLabel(self.stick_part)
        self.stick_label.setObjectName(u"stick_label")
        self.stick_label.setProperty(u"role", u"small")
        self.stick_label.setWordWrap(True)

        self.stick_layout.addWidget(self.stick_label)

        yield
        self.stick_row = QHBoxLayout()
        self.stick_row.setSpacing(8)
        self.stick_row.setObjectName(u"stick_row")
        self.stick_row.setContentsMargins(0, 0, 0, 0)
        yield
        self.stick = QLabel(self.stick_part)
        self.stick.setObjectName(u"stick")
        self.stick.setWordWrap(True)

        self.stick_row.addWidget(self.stick)

        yield
        self.choose = QPushButton(self.stick_part)
        self.choose.setObjectName(u"choose")

        self.stick_row.addWidget(self.choose)

        self.stick_row.setStretch(0, 1)

        self.stick_layout.addLayout(self.stick_row)


        self.body_layout.addWidget(self.stick_part)

        yield
        self.steps = QWidget(self.body)
        self.steps.setObjectName(u"steps")
        yield
        self.steps_layout = QVBoxLayout(self.steps)
        self.steps_layout.setSpacing(8)
        self.steps_layout.setObjectName(u"steps_layout")
        self.steps_layout.setContentsMargins(0, 0, 0, 0)

        self.body_layout.addWidget(self.steps)

        yield
        self.spacer9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_layout.addItem(self.spacer9)

        self.scroll.setWidget(self.body)

        self.DryRunDialog_layout.addWidget(self.scroll)

        yield
        self.foot = QVBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(24, 0, 24, 0)
        yield
        self.bar = QProgressBar(DryRunDialog)
        self.bar.setObjectName(u"bar")
        self.bar.setTextVisible(False)

        self.foot.addWidget(self.bar)

        yield
        self.result = QLabel(DryRunDialog)
        self.result.setObjectName(u"result")
        self.result.setProperty(u"role", u"good")
        self.result.setWordWrap(True)

        self.foot.addWidget(self.result)

        yield
        self.problem = QLabel(DryRunDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"bad")
        self.problem.setWordWrap(True)

        self.foot.addWidget(self.problem)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.screen = QPushButton(DryRunDialog)
        self.screen.setObjectName(u"screen")

        self.buttons.addWidget(self.screen)

        yield
        self.printer = QPushButton(DryRunDialog)
        self.printer.setObjectName(u"printer")

        self.buttons.addWidget(self.printer)

        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.close = QPushButton(DryRunDialog)
        self.close.setObjectName(u"close")

        self.buttons.addWidget(self.close)

        yield
        self.begin = QPushButton(DryRunDialog)
        self.begin.setObjectName(u"begin")
        self.begin.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.begin)


        self.foot.addLayout(self.buttons)


        self.DryRunDialog_layout.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.stick_label.setBuddy(self.choose)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DryRunDialog)

        QMetaObject.connectSlotsByName(DryRunDialog)
    # pieces

    def retranslateUi(self, DryRunDialog):
        DryRunDialog.setWindowTitle(QCoreApplication.translate("DryRunDialog", u"Dry run", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("DryRunDialog", u"What the dry run does", None))
#endif // QT_CONFIG(accessibility)
        self.heading.setText(QCoreApplication.translate("DryRunDialog", u"Dry run", None))
        self.about.setText(QCoreApplication.translate("DryRunDialog", u"A made-up session is sealed to the programme\u2019s real keys, checked as far as this laptop can, copied to the stick, read back and removed. Nothing of it stays, here or there.", None))
        self.stick_label.setText(QCoreApplication.translate("DryRunDialog", u"The stick that will carry the report", None))
        self.stick.setText(QCoreApplication.translate("DryRunDialog", u"No stick is chosen yet.", None))
        self.choose.setText(QCoreApplication.translate("DryRunDialog", u"&Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("DryRunDialog", u"How far it is", None))
#endif // QT_CONFIG(accessibility)
        self.result.setText("")
        self.problem.setText("")
        self.screen.setText(QCoreApplication.translate("DryRunDialog", u"Try the s&creen", None))
        self.printer.setText(QCoreApplication.translate("DryRunDialog", u"&Test page\u2026", None))
        self.close.setText(QCoreApplication.translate("DryRunDialog", u"Close", None))
        self.begin.setText(QCoreApplication.translate("DryRunDialog", u"&Begin", None))
    # retranslateUi

