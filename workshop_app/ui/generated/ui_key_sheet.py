# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'key_sheet.ui'
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

class Ui_KeySheetDialog(object):
    def setupUi(self, KeySheetDialog):
        set_up(self, KeySheetDialog)

    def pieces(self, KeySheetDialog):
        if not KeySheetDialog.objectName():
            KeySheetDialog.setObjectName(u"KeySheetDialog")
        yield
        self.KeySheetDialog_layout = QVBoxLayout(KeySheetDialog)
        self.KeySheetDialog_layout.setSpacing(12)
        self.KeySheetDialog_layout.setObjectName(u"KeySheetDialog_layout")
        self.KeySheetDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(KeySheetDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"h2")

        self.KeySheetDialog_layout.addWidget(self.heading)

        yield
        self.about = QLabel(KeySheetDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")
        self.about.setTextFormat(Qt.TextFormat.PlainText)

        self.KeySheetDialog_layout.addWidget(self.about)

        yield
        self.save_row = QHBoxLayout()
        self.save_row.setSpacing(8)
        self.save_row.setObjectName(u"save_row")
        self.save_row.setContentsMargins(0, 0, 0, 0)
        yield
        self.save_sheet = QPushButton(KeySheetDialog)
        self.save_sheet.setObjectName(u"save_sheet")
        self.save_sheet.setProperty(u"role", u"primary")

        self.save_row.addWidget(self.save_sheet)

        yield
        self.open_sheet = QPushButton(KeySheetDialog)
        self.open_sheet.setObjectName(u"open_sheet")

        self.save_row.addWidget(self.open_sheet)

        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.save_row.addItem(self.spacer1)


        self.KeySheetDialog_layout.addLayout(self.save_row)

        yield
        self.saved = QLabel(KeySheetDialog)
        self.saved.setObjectName(u"saved")
        self.saved.setWordWrap(True)
        self.saved.setProperty(u"role", u"quiet")
        self.saved.setTextFormat(Qt.TextFormat.PlainText)

        self.KeySheetDialog_layout.addWidget(self.saved)

        yield
        self.typed_box = QVBoxLayout()
        self.typed_box.setSpacing(4)
        self.typed_box.setObjectName(u"typed_box")
        self.typed_box.setContentsMargins(0, 0, 0, 0)
        yield
        self.typed_label = QLabel(KeySheetDialog)
        self.typed_label.setObjectName(u"typed_label")
        self.typed_label.setWordWrap(True)
        self.typed_label.setProperty(u"role", u"h3")

        self.typed_box.addWidget(self.typed_label)

        yield
        self.typed = QLineEdit(KeySheetDialog)
        self.typed.setObjectName(u"typed")
        self.typed.setMaxLength(120)

        self.typed_box.addWidget(self.typed)


        self.KeySheetDialog_layout.addLayout(self.typed_box)

        yield
        self.problem = QLabel(KeySheetDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"warn")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)

        self.KeySheetDialog_layout.addWidget(self.problem)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer2)

        yield
        self.cancel = QPushButton(KeySheetDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        yield
        self.confirm = QPushButton(KeySheetDialog)
        self.confirm.setObjectName(u"confirm")
        self.confirm.setEnabled(False)

        self.buttons.addWidget(self.confirm)


        self.KeySheetDialog_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.typed_label.setBuddy(self.typed)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.save_sheet, self.open_sheet)
        QWidget.setTabOrder(self.open_sheet, self.typed)
        QWidget.setTabOrder(self.typed, self.cancel)
        QWidget.setTabOrder(self.cancel, self.confirm)

        self.retranslateUi(KeySheetDialog)

        QMetaObject.connectSlotsByName(KeySheetDialog)
    # pieces

    def retranslateUi(self, KeySheetDialog):
        KeySheetDialog.setWindowTitle(QCoreApplication.translate("KeySheetDialog", u"Print a key", None))
        self.heading.setText("")
        self.about.setText("")
        self.save_sheet.setText(QCoreApplication.translate("KeySheetDialog", u"&Save the sheet\u2026", None))
        self.open_sheet.setText(QCoreApplication.translate("KeySheetDialog", u"&Open it to print", None))
        self.saved.setText("")
        self.typed_label.setText(QCoreApplication.translate("KeySheetDialog", u"From the &paper: type groups 9 and 10, or scan the square", None))
#if QT_CONFIG(accessibility)
        self.typed.setAccessibleName(QCoreApplication.translate("KeySheetDialog", u"Groups 9 and 10 from the paper, or the scanned square", None))
#endif // QT_CONFIG(accessibility)
        self.problem.setText("")
        self.cancel.setText(QCoreApplication.translate("KeySheetDialog", u"Cancel", None))
        self.confirm.setText(QCoreApplication.translate("KeySheetDialog", u"It is on paper", None))
    # retranslateUi

