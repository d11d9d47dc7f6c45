# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'purge.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QListView, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from workshop_app.ui.piecework import set_up

class Ui_PurgeDialog(object):
    def setupUi(self, PurgeDialog):
        set_up(self, PurgeDialog)

    def pieces(self, PurgeDialog):
        if not PurgeDialog.objectName():
            PurgeDialog.setObjectName(u"PurgeDialog")
        yield
        self.PurgeDialog_layout = QVBoxLayout(PurgeDialog)
        self.PurgeDialog_layout.setSpacing(12)
        self.PurgeDialog_layout.setObjectName(u"PurgeDialog_layout")
        self.PurgeDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(PurgeDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.PurgeDialog_layout.addWidget(self.heading)

        yield
        self.words_label = QLabel(PurgeDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setProperty(u"role", u"h3")

        self.PurgeDialog_layout.addWidget(self.words_label)

        yield
        self.words = QLineEdit(PurgeDialog)
        self.words.setObjectName(u"words")
        self.words.setMaxLength(120)
        self.words.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)

        self.PurgeDialog_layout.addWidget(self.words)

        yield
        self.kind_label = QLabel(PurgeDialog)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"h3")

        self.PurgeDialog_layout.addWidget(self.kind_label)

        yield
        self.kind = QComboBox(PurgeDialog)
        self.kind.setObjectName(u"kind")

        self.PurgeDialog_layout.addWidget(self.kind)

        yield
        self.places_label = QLabel(PurgeDialog)
        self.places_label.setObjectName(u"places_label")
        self.places_label.setProperty(u"role", u"h3")
        self.places_label.setWordWrap(True)

        self.PurgeDialog_layout.addWidget(self.places_label)

        yield
        self.places = QListView(PurgeDialog)
        self.places.setObjectName(u"places")
        self.places.setMinimumSize(QSize(280, 140))
        self.places.setUniformItemSizes(True)
        self.places.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.places.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.PurgeDialog_layout.addWidget(self.places)

        yield
        self.consequence = QLabel(PurgeDialog)
        self.consequence.setObjectName(u"consequence")
        self.consequence.setProperty(u"role", u"warn")
        self.consequence.setWordWrap(True)

        self.PurgeDialog_layout.addWidget(self.consequence)

        yield
        self.problem = QLabel(PurgeDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"bad")
        self.problem.setWordWrap(True)

        self.PurgeDialog_layout.addWidget(self.problem)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.cancel = QPushButton(PurgeDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        yield
        self.purge = QPushButton(PurgeDialog)
        self.purge.setObjectName(u"purge")
        self.purge.setProperty(u"role", u"danger")

        self.buttons.addWidget(self.purge)


        self.PurgeDialog_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.words_label.setBuddy(self.words)
        self.kind_label.setBuddy(self.kind)
        self.places_label.setBuddy(self.places)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.words, self.kind)
        QWidget.setTabOrder(self.kind, self.places)
        QWidget.setTabOrder(self.places, self.cancel)
        QWidget.setTabOrder(self.cancel, self.purge)

        self.retranslateUi(PurgeDialog)

        QMetaObject.connectSlotsByName(PurgeDialog)
    # pieces

    def retranslateUi(self, PurgeDialog):
        PurgeDialog.setWindowTitle(QCoreApplication.translate("PurgeDialog", u"Purge a name", None))
        self.heading.setText(QCoreApplication.translate("PurgeDialog", u"Take a name out of everything", None))
        self.words_label.setText(QCoreApplication.translate("PurgeDialog", u"&Name or words", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("PurgeDialog", u"Name or words to purge", None))
#endif // QT_CONFIG(accessibility)
        self.words.setPlaceholderText(QCoreApplication.translate("PurgeDialog", u"As it was typed, or nearly", None))
        self.kind_label.setText(QCoreApplication.translate("PurgeDialog", u"It &is", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("PurgeDialog", u"What the words are, which says what stands there instead", None))
#endif // QT_CONFIG(accessibility)
        self.places_label.setText("")
#if QT_CONFIG(accessibility)
        self.places.setAccessibleName(QCoreApplication.translate("PurgeDialog", u"Places at which it stands", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.places.setAccessibleDescription(QCoreApplication.translate("PurgeDialog", u"Space unticks a place that means somebody else.", None))
#endif // QT_CONFIG(accessibility)
        self.consequence.setText("")
        self.problem.setText("")
        self.cancel.setText(QCoreApplication.translate("PurgeDialog", u"Cancel", None))
        self.purge.setText(QCoreApplication.translate("PurgeDialog", u"Purge", None))
    # retranslateUi

