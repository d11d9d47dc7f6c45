# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lost_stick.ui'
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
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from workshop_app.ui.piecework import set_up

class Ui_LostStickDialog(object):
    def setupUi(self, LostStickDialog):
        set_up(self, LostStickDialog)

    def pieces(self, LostStickDialog):
        if not LostStickDialog.objectName():
            LostStickDialog.setObjectName(u"LostStickDialog")
        LostStickDialog.resize(560, 420)
        yield
        self.LostStickDialog_layout = QVBoxLayout(LostStickDialog)
        self.LostStickDialog_layout.setSpacing(12)
        self.LostStickDialog_layout.setObjectName(u"LostStickDialog_layout")
        self.LostStickDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(LostStickDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.LostStickDialog_layout.addWidget(self.heading)

        yield
        self.about = QLabel(LostStickDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.LostStickDialog_layout.addWidget(self.about)

        yield
        self.digest_label = QLabel(LostStickDialog)
        self.digest_label.setObjectName(u"digest_label")
        self.digest_label.setProperty(u"role", u"h3")
        self.digest_label.setWordWrap(True)

        self.LostStickDialog_layout.addWidget(self.digest_label)

        yield
        self.digest = QLineEdit(LostStickDialog)
        self.digest.setObjectName(u"digest")
        self.digest.setMaxLength(400)

        self.LostStickDialog_layout.addWidget(self.digest)

        yield
        self.note_label = QLabel(LostStickDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"h3")
        self.note_label.setWordWrap(True)

        self.LostStickDialog_layout.addWidget(self.note_label)

        yield
        self.note = QLineEdit(LostStickDialog)
        self.note.setObjectName(u"note")
        self.note.setMaxLength(200)

        self.LostStickDialog_layout.addWidget(self.note)

        yield
        self.problem = QLabel(LostStickDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"bad")
        self.problem.setWordWrap(True)

        self.LostStickDialog_layout.addWidget(self.problem)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.cancel = QPushButton(LostStickDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        yield
        self.save = QPushButton(LostStickDialog)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.save)


        self.LostStickDialog_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.digest_label.setBuddy(self.digest)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.digest, self.note)
        QWidget.setTabOrder(self.note, self.save)
        QWidget.setTabOrder(self.save, self.cancel)

        self.retranslateUi(LostStickDialog)

        QMetaObject.connectSlotsByName(LostStickDialog)
    # pieces

    def retranslateUi(self, LostStickDialog):
        LostStickDialog.setWindowTitle(QCoreApplication.translate("LostStickDialog", u"A lost stick", None))
        self.heading.setText(QCoreApplication.translate("LostStickDialog", u"A stick was lost on its way", None))
        self.about.setText(QCoreApplication.translate("LostStickDialog", u"The file on it is encrypted: nobody but this office can open it. When a file with this SHA-256 comes in, you are told. The facilitator reads it out from the seal slip.", None))
        self.digest_label.setText(QCoreApplication.translate("LostStickDialog", u"&SHA-256 of the file, from the slip", None))
#if QT_CONFIG(accessibility)
        self.digest.setAccessibleName(QCoreApplication.translate("LostStickDialog", u"SHA-256 of the file", None))
#endif // QT_CONFIG(accessibility)
        self.digest.setPlaceholderText(QCoreApplication.translate("LostStickDialog", u"529b 5823 f644 \u2026", None))
        self.note_label.setText(QCoreApplication.translate("LostStickDialog", u"&Note: where it was lost, which office told you", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("LostStickDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.problem.setText("")
        self.cancel.setText(QCoreApplication.translate("LostStickDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("LostStickDialog", u"Mark as lost", None))
    # retranslateUi

