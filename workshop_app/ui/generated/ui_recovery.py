# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from workshop_app.ui.widgets.breadth import Breadth

from workshop_app.ui.piecework import set_up

class Ui_RecoveryPage(object):
    def setupUi(self, RecoveryPage):
        set_up(self, RecoveryPage)

    def pieces(self, RecoveryPage):
        if not RecoveryPage.objectName():
            RecoveryPage.setObjectName(u"RecoveryPage")
        RecoveryPage.resize(1000, 700)
        yield
        self.layout1 = QVBoxLayout(RecoveryPage)
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
        self.column = Breadth(RecoveryPage)
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
        self.code_frame = QFrame(self.column)
        self.code_frame.setObjectName(u"code_frame")
        self.code_frame.setProperty(u"role", u"well")
        yield
        self.layout7 = QVBoxLayout(self.code_frame)
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(16, 16, 16, 16)
        yield
        self.code = QLabel(self.code_frame)
        self.code.setObjectName(u"code")
        self.code.setProperty(u"role", u"code")
        self.code.setWordWrap(True)
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout7.addWidget(self.code)


        self.layout5.addWidget(self.code_frame)

        yield
        self.spacer8 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout5.addItem(self.spacer8)

        yield
        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        yield
        self.save_sheet = QPushButton(self.column)
        self.save_sheet.setObjectName(u"save_sheet")

        self.layout9.addWidget(self.save_sheet)

        yield
        self.open_sheet = QPushButton(self.column)
        self.open_sheet.setObjectName(u"open_sheet")

        self.layout9.addWidget(self.open_sheet)

        yield
        self.spacer10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout9.addItem(self.spacer10)


        self.layout5.addLayout(self.layout9)

        yield
        self.saved = QLabel(self.column)
        self.saved.setObjectName(u"saved")
        self.saved.setProperty(u"role", u"quiet")
        self.saved.setWordWrap(True)

        self.layout5.addWidget(self.saved)

        yield
        self.spacer11 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout5.addItem(self.spacer11)

        yield
        self.away = QLabel(self.column)
        self.away.setObjectName(u"away")
        self.away.setWordWrap(True)

        self.layout5.addWidget(self.away)

        yield
        self.group_label = QLabel(self.column)
        self.group_label.setObjectName(u"group_label")
        self.group_label.setProperty(u"role", u"h3")
        self.group_label.setWordWrap(True)

        self.layout5.addWidget(self.group_label)

        yield
        self.layout12 = QHBoxLayout()
        self.layout12.setSpacing(8)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        yield
        self.group = QLineEdit(self.column)
        self.group.setObjectName(u"group")
        self.group.setMaxLength(12)
        self.group.setProperty(u"role", u"large")

        self.layout12.addWidget(self.group)

        yield
        self.another = QPushButton(self.column)
        self.another.setObjectName(u"another")
        self.another.setProperty(u"role", u"primary")

        self.layout12.addWidget(self.another)

        yield
        self.keep_old = QPushButton(self.column)
        self.keep_old.setObjectName(u"keep_old")

        self.layout12.addWidget(self.keep_old)

        yield
        self.proceed = QPushButton(self.column)
        self.proceed.setObjectName(u"proceed")
        self.proceed.setProperty(u"role", u"primary")
        self.proceed.setEnabled(False)

        self.layout12.addWidget(self.proceed)


        self.layout5.addLayout(self.layout12)

        yield
        self.group_hint = QLabel(self.column)
        self.group_hint.setObjectName(u"group_hint")
        self.group_hint.setProperty(u"role", u"quiet")
        self.group_hint.setWordWrap(True)

        self.layout5.addWidget(self.group_hint)


        self.layout3.addWidget(self.column)

        yield
        self.spacer13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer13)


        self.layout1.addLayout(self.layout3)

        yield
        self.spacer14 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.spacer14)

#if QT_CONFIG(shortcut)
        self.group_label.setBuddy(self.group)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.save_sheet, self.open_sheet)
        QWidget.setTabOrder(self.open_sheet, self.group)
        QWidget.setTabOrder(self.group, self.proceed)
        QWidget.setTabOrder(self.proceed, self.another)
        QWidget.setTabOrder(self.another, self.keep_old)

        self.retranslateUi(RecoveryPage)

        QMetaObject.connectSlotsByName(RecoveryPage)
    # pieces

    def retranslateUi(self, RecoveryPage):
        self.title.setText(QCoreApplication.translate("RecoveryPage", u"Keep this recovery code", None))
        self.about.setText(QCoreApplication.translate("RecoveryPage", u"It opens this laptop's vault if the passphrase is forgotten. It is shown now and never again. Print it, and keep it where the laptop is not.", None))
        self.code.setText("")
        self.save_sheet.setText(QCoreApplication.translate("RecoveryPage", u"Save the sheet as PDF\u2026", None))
        self.open_sheet.setText(QCoreApplication.translate("RecoveryPage", u"Open it to print", None))
        self.saved.setText("")
        self.away.setText(QCoreApplication.translate("RecoveryPage", u"The code was put away when the screen was blanked. Show another one and keep that: once you have typed it back, it takes the place of the one before.", None))
        self.group_label.setText(QCoreApplication.translate("RecoveryPage", u"&To go on, type group 1 of the code", None))
#if QT_CONFIG(accessibility)
        self.group.setAccessibleName(QCoreApplication.translate("RecoveryPage", u"One group of the code", None))
#endif // QT_CONFIG(accessibility)
        self.another.setText(QCoreApplication.translate("RecoveryPage", u"Show another code", None))
        self.keep_old.setText(QCoreApplication.translate("RecoveryPage", u"Keep the old code", None))
        self.proceed.setText(QCoreApplication.translate("RecoveryPage", u"Continue", None))
        self.group_hint.setText("")
        pass
    # retranslateUi

