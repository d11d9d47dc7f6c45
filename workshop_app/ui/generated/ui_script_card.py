# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'script_card.ui'
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
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from workshop_app.ui.widgets.script_label import ScriptLabel

from workshop_app.ui.piecework import set_up

class Ui_ScriptCardDialog(object):
    def setupUi(self, ScriptCardDialog):
        set_up(self, ScriptCardDialog)

    def pieces(self, ScriptCardDialog):
        if not ScriptCardDialog.objectName():
            ScriptCardDialog.setObjectName(u"ScriptCardDialog")
        yield
        self.ScriptCardDialog_layout = QVBoxLayout(ScriptCardDialog)
        self.ScriptCardDialog_layout.setSpacing(12)
        self.ScriptCardDialog_layout.setObjectName(u"ScriptCardDialog_layout")
        self.ScriptCardDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(ScriptCardDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)

        self.ScriptCardDialog_layout.addWidget(self.heading)

        yield
        self.scroll = QScrollArea(ScriptCardDialog)
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
        self.words = ScriptLabel(self.inside)
        self.words.setObjectName(u"words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)
        self.words.setWordWrap(True)

        self.inside_layout.addWidget(self.words)

        self.scroll.setWidget(self.inside)

        self.ScriptCardDialog_layout.addWidget(self.scroll)

        yield
        self.heads_pair = QWidget(ScriptCardDialog)
        self.heads_pair.setObjectName(u"heads_pair")
        yield
        self.heads_layout = QHBoxLayout(self.heads_pair)
        self.heads_layout.setSpacing(8)
        self.heads_layout.setObjectName(u"heads_layout")
        self.heads_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.heads_label = QLabel(self.heads_pair)
        self.heads_label.setObjectName(u"heads_label")

        self.heads_layout.addWidget(self.heads_label)

        yield
        self.heads = QSpinBox(self.heads_pair)
        self.heads.setObjectName(u"heads")
        self.heads.setMinimum(-1)
        self.heads.setMaximum(2000)

        self.heads_layout.addWidget(self.heads)

        yield
        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.heads_layout.addItem(self.spacer2)


        self.ScriptCardDialog_layout.addWidget(self.heads_pair)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.cancel = QPushButton(ScriptCardDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        yield
        self.read = QPushButton(ScriptCardDialog)
        self.read.setObjectName(u"read")
        self.read.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.read)


        self.ScriptCardDialog_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.heads_label.setBuddy(self.heads)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.scroll, self.heads)
        QWidget.setTabOrder(self.heads, self.read)
        QWidget.setTabOrder(self.read, self.cancel)

        self.retranslateUi(ScriptCardDialog)

        self.read.setDefault(True)


        QMetaObject.connectSlotsByName(ScriptCardDialog)
    # pieces

    def retranslateUi(self, ScriptCardDialog):
        ScriptCardDialog.setWindowTitle(QCoreApplication.translate("ScriptCardDialog", u"What to say", None))
        self.heading.setText("")
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("ScriptCardDialog", u"What to say", None))
#endif // QT_CONFIG(accessibility)
        self.words.setText("")
        self.heads_label.setText(QCoreApplication.translate("ScriptCardDialog", u"&People in the room now", None))
#if QT_CONFIG(accessibility)
        self.heads.setAccessibleName(QCoreApplication.translate("ScriptCardDialog", u"People in the room now", None))
#endif // QT_CONFIG(accessibility)
        self.heads.setSpecialValueText(QCoreApplication.translate("ScriptCardDialog", u"\u2013", None))
        self.cancel.setText(QCoreApplication.translate("ScriptCardDialog", u"Close", None))
        self.read.setText(QCoreApplication.translate("ScriptCardDialog", u"Read out", None))
    # retranslateUi

