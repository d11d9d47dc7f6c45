# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFormLayout,
    QFrame, QHBoxLayout, QLabel, QPlainTextEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from workshop_app.ui.piecework import set_up

class Ui_SettingsDialog(object):
    def setupUi(self, SettingsDialog):
        set_up(self, SettingsDialog)

    def pieces(self, SettingsDialog):
        if not SettingsDialog.objectName():
            SettingsDialog.setObjectName(u"SettingsDialog")
        SettingsDialog.resize(560, 640)
        yield
        self.layout1 = QVBoxLayout(SettingsDialog)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        yield
        self.scroll = QScrollArea(SettingsDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        yield
        self.body = QWidget(self.scroll.viewport())
        self.body.setObjectName(u"body")
        self.body.setProperty(u"role", u"body")
        yield
        self.layout2 = QVBoxLayout(self.body)
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(24, 24, 24, 8)
        yield
        self.title = QLabel(self.body)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"h2")
        self.title.setWordWrap(True)

        self.layout2.addWidget(self.title)

        yield
        self.layout3 = QFormLayout()
        self.layout3.setObjectName(u"layout3")
        self.layout3.setHorizontalSpacing(16)
        self.layout3.setVerticalSpacing(8)
        self.layout3.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout3.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)
        self.layout3.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.layout3.setContentsMargins(0, 0, 0, 0)
        yield
        self.look_label = QLabel(self.body)
        self.look_label.setObjectName(u"look_label")

        self.layout3.setWidget(0, QFormLayout.ItemRole.LabelRole, self.look_label)

        yield
        self.look = QComboBox(self.body)
        self.look.setObjectName(u"look")

        self.layout3.setWidget(0, QFormLayout.ItemRole.FieldRole, self.look)

        yield
        self.size_label = QLabel(self.body)
        self.size_label.setObjectName(u"size_label")

        self.layout3.setWidget(1, QFormLayout.ItemRole.LabelRole, self.size_label)

        yield
        self.size = QComboBox(self.body)
        self.size.setObjectName(u"size")

        self.layout3.setWidget(1, QFormLayout.ItemRole.FieldRole, self.size)


        self.layout2.addLayout(self.layout3)

        yield
        self.line = QFrame(self.body)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"role", u"line")

        self.layout2.addWidget(self.line)

        yield
        self.laptop_title = QLabel(self.body)
        self.laptop_title.setObjectName(u"laptop_title")
        self.laptop_title.setProperty(u"role", u"h3")
        self.laptop_title.setWordWrap(True)

        self.layout2.addWidget(self.laptop_title)

        yield
        self.laptop = QLabel(self.body)
        self.laptop.setObjectName(u"laptop")
        self.laptop.setProperty(u"role", u"words")
        self.laptop.setWordWrap(True)

        self.layout2.addWidget(self.laptop)

        yield
        self.laptop_about = QLabel(self.body)
        self.laptop_about.setObjectName(u"laptop_about")
        self.laptop_about.setProperty(u"role", u"quiet")
        self.laptop_about.setWordWrap(True)

        self.layout2.addWidget(self.laptop_about)

        yield
        self.line_2 = QFrame(self.body)
        self.line_2.setObjectName(u"line_2")
        self.line_2.setProperty(u"role", u"line")

        self.layout2.addWidget(self.line_2)

        yield
        self.about_title = QLabel(self.body)
        self.about_title.setObjectName(u"about_title")
        self.about_title.setProperty(u"role", u"h3")
        self.about_title.setWordWrap(True)

        self.layout2.addWidget(self.about_title)

        yield
        self.about = QLabel(self.body)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.layout2.addWidget(self.about)

        yield
        self.licences = QPlainTextEdit(self.body)
        self.licences.setObjectName(u"licences")
        self.licences.setReadOnly(True)
        self.licences.setTabChangesFocus(True)
        self.licences.setMinimumSize(QSize(0, 140))

        self.layout2.addWidget(self.licences)

        self.scroll.setWidget(self.body)

        self.layout1.addWidget(self.scroll)

        yield
        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(24, 8, 24, 24)
        yield
        self.spacer5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer5)

        yield
        self.close = QPushButton(SettingsDialog)
        self.close.setObjectName(u"close")
        self.close.setProperty(u"role", u"primary")

        self.layout4.addWidget(self.close)


        self.layout1.addLayout(self.layout4)

#if QT_CONFIG(shortcut)
        self.look_label.setBuddy(self.look)
        self.size_label.setBuddy(self.size)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.look, self.size)
        QWidget.setTabOrder(self.size, self.licences)
        QWidget.setTabOrder(self.licences, self.close)

        self.retranslateUi(SettingsDialog)

        QMetaObject.connectSlotsByName(SettingsDialog)
    # pieces

    def retranslateUi(self, SettingsDialog):
        SettingsDialog.setWindowTitle(QCoreApplication.translate("SettingsDialog", u"Settings", None))
        self.title.setText(QCoreApplication.translate("SettingsDialog", u"Settings", None))
        self.look_label.setText(QCoreApplication.translate("SettingsDialog", u"&Colours", None))
#if QT_CONFIG(accessibility)
        self.look.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Colours", None))
#endif // QT_CONFIG(accessibility)
        self.size_label.setText(QCoreApplication.translate("SettingsDialog", u"&Size of text", None))
#if QT_CONFIG(accessibility)
        self.size.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Size of text", None))
#endif // QT_CONFIG(accessibility)
        self.laptop_title.setText(QCoreApplication.translate("SettingsDialog", u"This laptop's words", None))
        self.laptop.setText("")
        self.laptop_about.setText(QCoreApplication.translate("SettingsDialog", u"Read them out on the telephone when the programme's office asks which laptop this is.", None))
        self.about_title.setText(QCoreApplication.translate("SettingsDialog", u"About", None))
        self.about.setText("")
#if QT_CONFIG(accessibility)
        self.licences.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Licences of what the app is made of", None))
#endif // QT_CONFIG(accessibility)
        self.close.setText(QCoreApplication.translate("SettingsDialog", u"Close", None))
    # retranslateUi

