# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restore_key.ui'
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

class Ui_RestoreKeyDialog(object):
    def setupUi(self, RestoreKeyDialog):
        set_up(self, RestoreKeyDialog)

    def pieces(self, RestoreKeyDialog):
        if not RestoreKeyDialog.objectName():
            RestoreKeyDialog.setObjectName(u"RestoreKeyDialog")
        yield
        self.RestoreKeyDialog_layout = QVBoxLayout(RestoreKeyDialog)
        self.RestoreKeyDialog_layout.setSpacing(12)
        self.RestoreKeyDialog_layout.setObjectName(u"RestoreKeyDialog_layout")
        self.RestoreKeyDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(RestoreKeyDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"h2")

        self.RestoreKeyDialog_layout.addWidget(self.heading)

        yield
        self.about = QLabel(RestoreKeyDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.RestoreKeyDialog_layout.addWidget(self.about)

        yield
        self.typed_box = QVBoxLayout()
        self.typed_box.setSpacing(4)
        self.typed_box.setObjectName(u"typed_box")
        self.typed_box.setContentsMargins(0, 0, 0, 0)
        yield
        self.typed_label = QLabel(RestoreKeyDialog)
        self.typed_label.setObjectName(u"typed_label")
        self.typed_label.setWordWrap(True)
        self.typed_label.setProperty(u"role", u"h3")

        self.typed_box.addWidget(self.typed_label)

        yield
        self.typed = QLineEdit(RestoreKeyDialog)
        self.typed.setObjectName(u"typed")
        self.typed.setMaxLength(200)

        self.typed_box.addWidget(self.typed)


        self.RestoreKeyDialog_layout.addLayout(self.typed_box)

        yield
        self.problem = QLabel(RestoreKeyDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"warn")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)

        self.RestoreKeyDialog_layout.addWidget(self.problem)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.from_file = QPushButton(RestoreKeyDialog)
        self.from_file.setObjectName(u"from_file")
        self.from_file.setProperty(u"role", u"quiet")

        self.buttons.addWidget(self.from_file)

        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.cancel = QPushButton(RestoreKeyDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        yield
        self.restore = QPushButton(RestoreKeyDialog)
        self.restore.setObjectName(u"restore")
        self.restore.setProperty(u"role", u"primary")
        self.restore.setEnabled(False)

        self.buttons.addWidget(self.restore)


        self.RestoreKeyDialog_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.typed_label.setBuddy(self.typed)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.typed, self.from_file)
        QWidget.setTabOrder(self.from_file, self.cancel)
        QWidget.setTabOrder(self.cancel, self.restore)

        self.retranslateUi(RestoreKeyDialog)

        self.restore.setDefault(True)


        QMetaObject.connectSlotsByName(RestoreKeyDialog)
    # pieces

    def retranslateUi(self, RestoreKeyDialog):
        RestoreKeyDialog.setWindowTitle(QCoreApplication.translate("RestoreKeyDialog", u"Take a key back", None))
        self.heading.setText(QCoreApplication.translate("RestoreKeyDialog", u"Take a key back from its sheet", None))
        self.about.setText(QCoreApplication.translate("RestoreKeyDialog", u"For a report that no key on this laptop opens. Type the key from the paper, or scan the square; capitals and spaces do not matter. Once the report is in, the key can be removed again.", None))
        self.typed_label.setText(QCoreApplication.translate("RestoreKeyDialog", u"Secret &key, without spaces", None))
#if QT_CONFIG(accessibility)
        self.typed.setAccessibleName(QCoreApplication.translate("RestoreKeyDialog", u"Secret key", None))
#endif // QT_CONFIG(accessibility)
        self.typed.setPlaceholderText(QCoreApplication.translate("RestoreKeyDialog", u"AGE-SECRET-KEY-1\u2026", None))
        self.problem.setText("")
        self.from_file.setText(QCoreApplication.translate("RestoreKeyDialog", u"From a &file\u2026", None))
        self.cancel.setText(QCoreApplication.translate("RestoreKeyDialog", u"Cancel", None))
        self.restore.setText(QCoreApplication.translate("RestoreKeyDialog", u"Take it back", None))
    # retranslateUi

