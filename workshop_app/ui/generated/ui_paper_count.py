# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paper_count.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)

from workshop_app.ui.piecework import set_up

class Ui_PaperCountDialog(object):
    def setupUi(self, PaperCountDialog):
        set_up(self, PaperCountDialog)

    def pieces(self, PaperCountDialog):
        if not PaperCountDialog.objectName():
            PaperCountDialog.setObjectName(u"PaperCountDialog")
        yield
        self.PaperCountDialog_layout = QVBoxLayout(PaperCountDialog)
        self.PaperCountDialog_layout.setSpacing(12)
        self.PaperCountDialog_layout.setObjectName(u"PaperCountDialog_layout")
        self.PaperCountDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(PaperCountDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.PaperCountDialog_layout.addWidget(self.heading)

        yield
        self.about = QLabel(PaperCountDialog)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.PaperCountDialog_layout.addWidget(self.about)

        yield
        self.cast_row = QHBoxLayout()
        self.cast_row.setSpacing(12)
        self.cast_row.setObjectName(u"cast_row")
        self.cast_row.setContentsMargins(0, 0, 0, 0)
        yield
        self.cast_label = QLabel(PaperCountDialog)
        self.cast_label.setObjectName(u"cast_label")

        self.cast_row.addWidget(self.cast_label)

        yield
        self.cast = QSpinBox(PaperCountDialog)
        self.cast.setObjectName(u"cast")
        self.cast.setMinimum(0)
        self.cast.setMaximum(100000)

        self.cast_row.addWidget(self.cast)

        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cast_row.addItem(self.spacer1)


        self.PaperCountDialog_layout.addLayout(self.cast_row)

        yield
        self.scroll = QScrollArea(PaperCountDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        yield
        self.grid_body = QWidget(self.scroll.viewport())
        self.grid_body.setObjectName(u"grid_body")
        self.grid_body.setProperty(u"role", u"body")
        yield
        self.grid_body_layout = QGridLayout(self.grid_body)
        self.grid_body_layout.setObjectName(u"grid_body_layout")
        self.grid_body_layout.setHorizontalSpacing(8)
        self.grid_body_layout.setVerticalSpacing(8)
        self.grid_body_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll.setWidget(self.grid_body)

        self.PaperCountDialog_layout.addWidget(self.scroll)

        yield
        self.problem = QLabel(PaperCountDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"bad")
        self.problem.setWordWrap(True)

        self.PaperCountDialog_layout.addWidget(self.problem)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer2)

        yield
        self.cancel = QPushButton(PaperCountDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        yield
        self.accept_button = QPushButton(PaperCountDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.accept_button)


        self.PaperCountDialog_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.cast_label.setBuddy(self.cast)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PaperCountDialog)

        self.accept_button.setDefault(True)


        QMetaObject.connectSlotsByName(PaperCountDialog)
    # pieces

    def retranslateUi(self, PaperCountDialog):
        PaperCountDialog.setWindowTitle(QCoreApplication.translate("PaperCountDialog", u"Count the paper", None))
        self.heading.setText("")
        self.about.setText(QCoreApplication.translate("PaperCountDialog", u"Count alone, and do not look at the other count. What a row lacks to the number of ballots was left blank.", None))
        self.cast_label.setText(QCoreApplication.translate("PaperCountDialog", u"&Ballots in the pile that can be counted", None))
#if QT_CONFIG(accessibility)
        self.cast.setAccessibleName(QCoreApplication.translate("PaperCountDialog", u"Ballots in the pile that can be counted", None))
#endif // QT_CONFIG(accessibility)
        self.problem.setText("")
        self.cancel.setText(QCoreApplication.translate("PaperCountDialog", u"Cancel", None))
        self.accept_button.setText(QCoreApplication.translate("PaperCountDialog", u"&Keep this count", None))
    # retranslateUi

