# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'totals.ui'
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
    QSpacerItem, QTabWidget, QVBoxLayout, QWidget)

from workshop_app.ui.piecework import set_up

class Ui_TotalsDialog(object):
    def setupUi(self, TotalsDialog):
        set_up(self, TotalsDialog)

    def pieces(self, TotalsDialog):
        if not TotalsDialog.objectName():
            TotalsDialog.setObjectName(u"TotalsDialog")
        TotalsDialog.resize(720, 640)
        yield
        self.TotalsDialog_layout = QVBoxLayout(TotalsDialog)
        self.TotalsDialog_layout.setSpacing(12)
        self.TotalsDialog_layout.setObjectName(u"TotalsDialog_layout")
        self.TotalsDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(TotalsDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.TotalsDialog_layout.addWidget(self.heading)

        yield
        self.about = QLabel(TotalsDialog)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.TotalsDialog_layout.addWidget(self.about)

        yield
        self.tabs = QTabWidget(TotalsDialog)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        yield
        self.equality_tab = QWidget()
        self.equality_tab.setObjectName(u"equality_tab")
        yield
        self.equality_tab_layout = QVBoxLayout(self.equality_tab)
        self.equality_tab_layout.setSpacing(8)
        self.equality_tab_layout.setObjectName(u"equality_tab_layout")
        self.equality_tab_layout.setContentsMargins(0, 12, 0, 0)
        yield
        self.equality_about = QLabel(self.equality_tab)
        self.equality_about.setObjectName(u"equality_about")
        self.equality_about.setProperty(u"role", u"quiet")
        self.equality_about.setWordWrap(True)

        self.equality_tab_layout.addWidget(self.equality_about)

        yield
        self.equality_scroll = QScrollArea(self.equality_tab)
        self.equality_scroll.setObjectName(u"equality_scroll")
        self.equality_scroll.setWidgetResizable(True)
        self.equality_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.equality_scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        yield
        self.equality_body = QWidget(self.equality_scroll.viewport())
        self.equality_body.setObjectName(u"equality_body")
        self.equality_body.setProperty(u"role", u"body")
        yield
        self.equality_layout2 = QVBoxLayout(self.equality_body)
        self.equality_layout2.setSpacing(12)
        self.equality_layout2.setObjectName(u"equality_layout2")
        self.equality_layout2.setContentsMargins(0, 0, 0, 0)
        self.equality_scroll.setWidget(self.equality_body)

        self.equality_tab_layout.addWidget(self.equality_scroll)

        self.tabs.addTab(self.equality_tab, "")
        yield
        self.programmes_tab = QWidget()
        self.programmes_tab.setObjectName(u"programmes_tab")
        yield
        self.programmes_tab_layout = QVBoxLayout(self.programmes_tab)
        self.programmes_tab_layout.setSpacing(8)
        self.programmes_tab_layout.setObjectName(u"programmes_tab_layout")
        self.programmes_tab_layout.setContentsMargins(0, 12, 0, 0)
        yield
        self.programmes_about = QLabel(self.programmes_tab)
        self.programmes_about.setObjectName(u"programmes_about")
        self.programmes_about.setProperty(u"role", u"quiet")
        self.programmes_about.setWordWrap(True)

        self.programmes_tab_layout.addWidget(self.programmes_about)

        yield
        self.programmes_scroll = QScrollArea(self.programmes_tab)
        self.programmes_scroll.setObjectName(u"programmes_scroll")
        self.programmes_scroll.setWidgetResizable(True)
        self.programmes_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.programmes_scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        yield
        self.programmes_body = QWidget(self.programmes_scroll.viewport())
        self.programmes_body.setObjectName(u"programmes_body")
        self.programmes_body.setProperty(u"role", u"body")
        yield
        self.programmes_layout2 = QVBoxLayout(self.programmes_body)
        self.programmes_layout2.setSpacing(12)
        self.programmes_layout2.setObjectName(u"programmes_layout2")
        self.programmes_layout2.setContentsMargins(0, 0, 0, 0)
        self.programmes_scroll.setWidget(self.programmes_body)

        self.programmes_tab_layout.addWidget(self.programmes_scroll)

        self.tabs.addTab(self.programmes_tab, "")

        self.TotalsDialog_layout.addWidget(self.tabs)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.close = QPushButton(TotalsDialog)
        self.close.setObjectName(u"close")
        self.close.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.close)


        self.TotalsDialog_layout.addLayout(self.buttons)

        QWidget.setTabOrder(self.tabs, self.equality_scroll)
        QWidget.setTabOrder(self.equality_scroll, self.programmes_scroll)
        QWidget.setTabOrder(self.programmes_scroll, self.close)

        self.retranslateUi(TotalsDialog)

        QMetaObject.connectSlotsByName(TotalsDialog)
    # pieces

    def retranslateUi(self, TotalsDialog):
        TotalsDialog.setWindowTitle(QCoreApplication.translate("TotalsDialog", u"All sessions together", None))
        self.heading.setText(QCoreApplication.translate("TotalsDialog", u"All sessions together", None))
        self.about.setText("")
        self.equality_about.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.equality_tab), QCoreApplication.translate("TotalsDialog", u"Equality forms", None))
        self.programmes_about.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.programmes_tab), QCoreApplication.translate("TotalsDialog", u"Existing programmes", None))
        self.close.setText(QCoreApplication.translate("TotalsDialog", u"Close", None))
    # retranslateUi

