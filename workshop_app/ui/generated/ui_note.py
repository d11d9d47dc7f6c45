# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'note.ui'
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

class Ui_NoteDialog(object):
    def setupUi(self, NoteDialog):
        set_up(self, NoteDialog)

    def pieces(self, NoteDialog):
        if not NoteDialog.objectName():
            NoteDialog.setObjectName(u"NoteDialog")
        NoteDialog.resize(560, 320)
        yield
        self.NoteDialog_layout = QVBoxLayout(NoteDialog)
        self.NoteDialog_layout.setSpacing(12)
        self.NoteDialog_layout.setObjectName(u"NoteDialog_layout")
        self.NoteDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(NoteDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.NoteDialog_layout.addWidget(self.heading)

        yield
        self.about = QLabel(NoteDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.NoteDialog_layout.addWidget(self.about)

        yield
        self.note_label = QLabel(NoteDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"h3")
        self.note_label.setWordWrap(True)

        self.NoteDialog_layout.addWidget(self.note_label)

        yield
        self.note = QLineEdit(NoteDialog)
        self.note.setObjectName(u"note")
        self.note.setMaxLength(200)

        self.NoteDialog_layout.addWidget(self.note)

        yield
        self.problem = QLabel(NoteDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"bad")
        self.problem.setWordWrap(True)

        self.NoteDialog_layout.addWidget(self.problem)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.cancel = QPushButton(NoteDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        yield
        self.save = QPushButton(NoteDialog)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.save)


        self.NoteDialog_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.note, self.save)
        QWidget.setTabOrder(self.save, self.cancel)

        self.retranslateUi(NoteDialog)

        QMetaObject.connectSlotsByName(NoteDialog)
    # pieces

    def retranslateUi(self, NoteDialog):
        NoteDialog.setWindowTitle(QCoreApplication.translate("NoteDialog", u"A note", None))
        self.heading.setText("")
        self.about.setText("")
        self.note_label.setText("")
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("NoteDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.problem.setText("")
        self.cancel.setText(QCoreApplication.translate("NoteDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("NoteDialog", u"Save", None))
    # retranslateUi

