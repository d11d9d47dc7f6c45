# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export_pack.ui'
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
from PySide6.QtWidgets import (QApplication, QDateEdit, QDialog, QFormLayout,
    QFrame, QHBoxLayout, QLabel, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from workshop_app.ui.piecework import set_up

class Ui_ExportPackDialog(object):
    def setupUi(self, ExportPackDialog):
        set_up(self, ExportPackDialog)

    def pieces(self, ExportPackDialog):
        if not ExportPackDialog.objectName():
            ExportPackDialog.setObjectName(u"ExportPackDialog")
        yield
        self.ExportPackDialog_layout = QVBoxLayout(ExportPackDialog)
        self.ExportPackDialog_layout.setSpacing(0)
        self.ExportPackDialog_layout.setObjectName(u"ExportPackDialog_layout")
        self.ExportPackDialog_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.scroll = QScrollArea(ExportPackDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        yield
        self.body = QWidget(self.scroll.viewport())
        self.body.setObjectName(u"body")
        self.body.setProperty(u"role", u"body")
        yield
        self.body_layout = QVBoxLayout(self.body)
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(self.body)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"h2")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)

        self.body_layout.addWidget(self.heading)

        yield
        self.about = QLabel(self.body)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.body_layout.addWidget(self.about)

        yield
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(12)
        self.fields.setContentsMargins(0, 0, 0, 0)
        yield
        self.first_label = QLabel(self.body)
        self.first_label.setObjectName(u"first_label")
        self.first_label.setWordWrap(True)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.first_label)

        yield
        self.first = QDateEdit(self.body)
        self.first.setObjectName(u"first")
        self.first.setCalendarPopup(True)
        self.first.setDisplayFormat(u"d MMM yyyy")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.first)

        yield
        self.last_label = QLabel(self.body)
        self.last_label.setObjectName(u"last_label")
        self.last_label.setWordWrap(True)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.last_label)

        yield
        self.last = QDateEdit(self.body)
        self.last.setObjectName(u"last")
        self.last.setCalendarPopup(True)
        self.last.setDisplayFormat(u"d MMM yyyy")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.last)


        self.body_layout.addLayout(self.fields)

        yield
        self.carries_card = QFrame(self.body)
        self.carries_card.setObjectName(u"carries_card")
        self.carries_card.setProperty(u"role", u"well")
        yield
        self.carries_card_layout = QVBoxLayout(self.carries_card)
        self.carries_card_layout.setSpacing(8)
        self.carries_card_layout.setObjectName(u"carries_card_layout")
        self.carries_card_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.carries = QLabel(self.carries_card)
        self.carries.setObjectName(u"carries")
        self.carries.setWordWrap(True)
        self.carries.setTextFormat(Qt.TextFormat.PlainText)

        self.carries_card_layout.addWidget(self.carries)


        self.body_layout.addWidget(self.carries_card)

        yield
        self.notice = QLabel(self.body)
        self.notice.setObjectName(u"notice")
        self.notice.setWordWrap(True)
        self.notice.setProperty(u"role", u"warn")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)

        self.body_layout.addWidget(self.notice)

        yield
        self.problem = QLabel(self.body)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"warn")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)

        self.body_layout.addWidget(self.problem)

        self.scroll.setWidget(self.body)

        self.ExportPackDialog_layout.addWidget(self.scroll)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(24, 8, 24, 16)
        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.cancel = QPushButton(ExportPackDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        yield
        self.proceed = QPushButton(ExportPackDialog)
        self.proceed.setObjectName(u"proceed")
        self.proceed.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.proceed)


        self.ExportPackDialog_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.first_label.setBuddy(self.first)
        self.last_label.setBuddy(self.last)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.first, self.last)
        QWidget.setTabOrder(self.last, self.scroll)
        QWidget.setTabOrder(self.scroll, self.cancel)
        QWidget.setTabOrder(self.cancel, self.proceed)

        self.retranslateUi(ExportPackDialog)

        self.proceed.setDefault(True)


        QMetaObject.connectSlotsByName(ExportPackDialog)
    # pieces

    def retranslateUi(self, ExportPackDialog):
        ExportPackDialog.setWindowTitle(QCoreApplication.translate("ExportPackDialog", u"Export a pack", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("ExportPackDialog", u"What the pack carries", None))
#endif // QT_CONFIG(accessibility)
        self.heading.setText("")
        self.about.setText(QCoreApplication.translate("ExportPackDialog", u"Facilitators can import it from the first day to the last. Old packs are noticed then; sessions planned from them are not lost.", None))
        self.first_label.setText(QCoreApplication.translate("ExportPackDialog", u"Holds &from", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("ExportPackDialog", u"Holds from", None))
#endif // QT_CONFIG(accessibility)
        self.last_label.setText(QCoreApplication.translate("ExportPackDialog", u"&Last day", None))
#if QT_CONFIG(accessibility)
        self.last.setAccessibleName(QCoreApplication.translate("ExportPackDialog", u"Last day", None))
#endif // QT_CONFIG(accessibility)
        self.carries.setText("")
        self.notice.setText("")
        self.problem.setText("")
        self.cancel.setText(QCoreApplication.translate("ExportPackDialog", u"Cancel", None))
        self.proceed.setText(QCoreApplication.translate("ExportPackDialog", u"Choose where\u2026", None))
    # retranslateUi

