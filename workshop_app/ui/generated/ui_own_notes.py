# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'own_notes.ui'
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

from workshop_app.ui.piecework import set_up

class Ui_OwnNotesDialog(object):
    def setupUi(self, OwnNotesDialog):
        set_up(self, OwnNotesDialog)

    def pieces(self, OwnNotesDialog):
        if not OwnNotesDialog.objectName():
            OwnNotesDialog.setObjectName(u"OwnNotesDialog")
        yield
        self.OwnNotesDialog_layout = QVBoxLayout(OwnNotesDialog)
        self.OwnNotesDialog_layout.setSpacing(12)
        self.OwnNotesDialog_layout.setObjectName(u"OwnNotesDialog_layout")
        self.OwnNotesDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(OwnNotesDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)

        self.OwnNotesDialog_layout.addWidget(self.heading)

        yield
        self.about = QLabel(OwnNotesDialog)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)

        self.OwnNotesDialog_layout.addWidget(self.about)

        yield
        self.words = UnkeptText(OwnNotesDialog)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"lines", 12)

        self.OwnNotesDialog_layout.addWidget(self.words)

        yield
        self.saved = QLabel(OwnNotesDialog)
        self.saved.setObjectName(u"saved")
        self.saved.setProperty(u"role", u"small")
        self.saved.setTextFormat(Qt.TextFormat.PlainText)
        self.saved.setWordWrap(True)

        self.OwnNotesDialog_layout.addWidget(self.saved)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.done = QPushButton(OwnNotesDialog)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.done)


        self.OwnNotesDialog_layout.addLayout(self.buttons)

        QWidget.setTabOrder(self.words, self.done)

        self.retranslateUi(OwnNotesDialog)

        self.done.setDefault(True)


        QMetaObject.connectSlotsByName(OwnNotesDialog)
    # pieces

    def retranslateUi(self, OwnNotesDialog):
        OwnNotesDialog.setWindowTitle(QCoreApplication.translate("OwnNotesDialog", u"Notes to self", None))
        self.heading.setText(QCoreApplication.translate("OwnNotesDialog", u"Notes to self", None))
        self.about.setText(QCoreApplication.translate("OwnNotesDialog", u"For you alone. They stay on this laptop, are in no report, and are destroyed with the session. A purge does not look into them, so write no names.", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("OwnNotesDialog", u"Notes to self", None))
#endif // QT_CONFIG(accessibility)
        self.saved.setText("")
        self.done.setText(QCoreApplication.translate("OwnNotesDialog", u"Close", None))
    # retranslateUi

