# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'read_concern.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from workshop_app.ui.widgets.unkept_text import UnkeptText
from workshop_app.ui.widgets.whole_label import WholeLabel

from workshop_app.ui.piecework import set_up

class Ui_ReadConcernDialog(object):
    def setupUi(self, ReadConcernDialog):
        set_up(self, ReadConcernDialog)

    def pieces(self, ReadConcernDialog):
        if not ReadConcernDialog.objectName():
            ReadConcernDialog.setObjectName(u"ReadConcernDialog")
        yield
        self.ReadConcernDialog_layout = QVBoxLayout(ReadConcernDialog)
        self.ReadConcernDialog_layout.setSpacing(12)
        self.ReadConcernDialog_layout.setObjectName(u"ReadConcernDialog_layout")
        self.ReadConcernDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(ReadConcernDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"h2")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)

        self.ReadConcernDialog_layout.addWidget(self.heading)

        yield
        self.about = WholeLabel(ReadConcernDialog)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")

        self.ReadConcernDialog_layout.addWidget(self.about)

        yield
        self.words = WholeLabel(ReadConcernDialog)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"h3")

        self.ReadConcernDialog_layout.addWidget(self.words)

        yield
        self.text = UnkeptText(ReadConcernDialog)
        self.text.setObjectName(u"text")
        self.text.setReadOnly(True)
        self.text.setProperty(u"lines", 9)

        self.ReadConcernDialog_layout.addWidget(self.text)

        yield
        self.buttons = QWidget(ReadConcernDialog)
        self.buttons.setObjectName(u"buttons")
        yield
        self.buttons_layout = QHBoxLayout(self.buttons)
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.spacer1)

        yield
        self.close = QPushButton(self.buttons)
        self.close.setObjectName(u"close")
        self.close.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.close)


        self.ReadConcernDialog_layout.addWidget(self.buttons)

        QWidget.setTabOrder(self.text, self.close)

        self.retranslateUi(ReadConcernDialog)

        QMetaObject.connectSlotsByName(ReadConcernDialog)
    # pieces

    def retranslateUi(self, ReadConcernDialog):
        ReadConcernDialog.setWindowTitle(QCoreApplication.translate("ReadConcernDialog", u"A concern, for the lead only", None))
        self.heading.setText(QCoreApplication.translate("ReadConcernDialog", u"For the designated lead only", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("ReadConcernDialog", u"The concern", None))
#endif // QT_CONFIG(accessibility)
        self.close.setText(QCoreApplication.translate("ReadConcernDialog", u"Close", None))
    # retranslateUi

