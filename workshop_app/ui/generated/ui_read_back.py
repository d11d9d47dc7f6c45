# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'read_back.ui'
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

class Ui_ReadBackDialog(object):
    def setupUi(self, ReadBackDialog):
        set_up(self, ReadBackDialog)

    def pieces(self, ReadBackDialog):
        if not ReadBackDialog.objectName():
            ReadBackDialog.setObjectName(u"ReadBackDialog")
        yield
        self.ReadBackDialog_layout = QVBoxLayout(ReadBackDialog)
        self.ReadBackDialog_layout.setSpacing(12)
        self.ReadBackDialog_layout.setObjectName(u"ReadBackDialog_layout")
        self.ReadBackDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.place = QLabel(ReadBackDialog)
        self.place.setObjectName(u"place")
        self.place.setProperty(u"role", u"quiet")
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setWordWrap(True)

        self.ReadBackDialog_layout.addWidget(self.place)

        yield
        self.scroll = QScrollArea(ReadBackDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        yield
        self.inside = QWidget(self.scroll.viewport())
        self.inside.setObjectName(u"inside")
        self.inside.setProperty(u"role", u"body")
        yield
        self.inside_layout = QVBoxLayout(self.inside)
        self.inside_layout.setObjectName(u"inside_layout")
        self.inside_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.words = QLabel(self.inside)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"statement")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignVCenter)
        self.words.setWordWrap(True)

        self.inside_layout.addWidget(self.words)

        self.scroll.setWidget(self.inside)

        self.ReadBackDialog_layout.addWidget(self.scroll)

        yield
        self.about = QLabel(ReadBackDialog)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)

        self.ReadBackDialog_layout.addWidget(self.about)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.done = QPushButton(ReadBackDialog)
        self.done.setObjectName(u"done")

        self.buttons.addWidget(self.done)

        yield
        self.back = QPushButton(ReadBackDialog)
        self.back.setObjectName(u"back")

        self.buttons.addWidget(self.back)

        yield
        self.skip = QPushButton(ReadBackDialog)
        self.skip.setObjectName(u"skip")

        self.buttons.addWidget(self.skip)

        yield
        self.agree = QPushButton(ReadBackDialog)
        self.agree.setObjectName(u"agree")
        self.agree.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.agree)


        self.ReadBackDialog_layout.addLayout(self.buttons)

        QWidget.setTabOrder(self.scroll, self.agree)
        QWidget.setTabOrder(self.agree, self.skip)
        QWidget.setTabOrder(self.skip, self.back)
        QWidget.setTabOrder(self.back, self.done)

        self.retranslateUi(ReadBackDialog)

        self.agree.setDefault(True)


        QMetaObject.connectSlotsByName(ReadBackDialog)
    # pieces

    def retranslateUi(self, ReadBackDialog):
        ReadBackDialog.setWindowTitle(QCoreApplication.translate("ReadBackDialog", u"Read back", None))
        self.place.setText("")
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("ReadBackDialog", u"What is read back", None))
#endif // QT_CONFIG(accessibility)
        self.words.setText("")
        self.about.setText(QCoreApplication.translate("ReadBackDialog", u"Does the table agree? Enter ticks it, Right leaves it for later.", None))
        self.done.setText(QCoreApplication.translate("ReadBackDialog", u"Close", None))
        self.back.setText(QCoreApplication.translate("ReadBackDialog", u"Back", None))
        self.skip.setText(QCoreApplication.translate("ReadBackDialog", u"Not yet", None))
        self.agree.setText(QCoreApplication.translate("ReadBackDialog", u"The table agrees", None))
    # retranslateUi

