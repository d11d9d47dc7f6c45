# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'session_report.ui'
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
    QLabel, QListView, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QTabWidget, QVBoxLayout,
    QWidget)

from workshop_app.ui.piecework import set_up

class Ui_SessionReportDialog(object):
    def setupUi(self, SessionReportDialog):
        set_up(self, SessionReportDialog)

    def pieces(self, SessionReportDialog):
        if not SessionReportDialog.objectName():
            SessionReportDialog.setObjectName(u"SessionReportDialog")
        SessionReportDialog.resize(860, 640)
        yield
        self.SessionReportDialog_layout = QVBoxLayout(SessionReportDialog)
        self.SessionReportDialog_layout.setSpacing(12)
        self.SessionReportDialog_layout.setObjectName(u"SessionReportDialog_layout")
        self.SessionReportDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(SessionReportDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.SessionReportDialog_layout.addWidget(self.heading)

        yield
        self.about = QLabel(SessionReportDialog)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.SessionReportDialog_layout.addWidget(self.about)

        yield
        self.tabs = QTabWidget(SessionReportDialog)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        yield
        self.report_tab = QWidget()
        self.report_tab.setObjectName(u"report_tab")
        yield
        self.report_tab_layout = QVBoxLayout(self.report_tab)
        self.report_tab_layout.setSpacing(8)
        self.report_tab_layout.setObjectName(u"report_tab_layout")
        self.report_tab_layout.setContentsMargins(0, 12, 0, 0)
        yield
        self.lines = QListView(self.report_tab)
        self.lines.setObjectName(u"lines")
        self.lines.setWordWrap(True)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.report_tab_layout.addWidget(self.lines)

        self.tabs.addTab(self.report_tab, "")
        yield
        self.restricted_tab = QWidget()
        self.restricted_tab.setObjectName(u"restricted_tab")
        yield
        self.restricted_tab_layout = QVBoxLayout(self.restricted_tab)
        self.restricted_tab_layout.setSpacing(8)
        self.restricted_tab_layout.setObjectName(u"restricted_tab_layout")
        self.restricted_tab_layout.setContentsMargins(0, 12, 0, 0)
        yield
        self.restricted_about = QLabel(self.restricted_tab)
        self.restricted_about.setObjectName(u"restricted_about")
        self.restricted_about.setProperty(u"role", u"quiet")
        self.restricted_about.setWordWrap(True)

        self.restricted_tab_layout.addWidget(self.restricted_about)

        yield
        self.restricted_scroll = QScrollArea(self.restricted_tab)
        self.restricted_scroll.setObjectName(u"restricted_scroll")
        self.restricted_scroll.setWidgetResizable(True)
        self.restricted_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.restricted_scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        yield
        self.restricted_body = QWidget(self.restricted_scroll.viewport())
        self.restricted_body.setObjectName(u"restricted_body")
        self.restricted_body.setProperty(u"role", u"body")
        yield
        self.restricted_layout2 = QVBoxLayout(self.restricted_body)
        self.restricted_layout2.setSpacing(12)
        self.restricted_layout2.setObjectName(u"restricted_layout2")
        self.restricted_layout2.setContentsMargins(0, 0, 0, 0)
        self.restricted_scroll.setWidget(self.restricted_body)

        self.restricted_tab_layout.addWidget(self.restricted_scroll)

        self.tabs.addTab(self.restricted_tab, "")

        self.SessionReportDialog_layout.addWidget(self.tabs)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.close = QPushButton(SessionReportDialog)
        self.close.setObjectName(u"close")
        self.close.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.close)


        self.SessionReportDialog_layout.addLayout(self.buttons)

        QWidget.setTabOrder(self.tabs, self.lines)
        QWidget.setTabOrder(self.lines, self.restricted_scroll)
        QWidget.setTabOrder(self.restricted_scroll, self.close)

        self.retranslateUi(SessionReportDialog)

        QMetaObject.connectSlotsByName(SessionReportDialog)
    # pieces

    def retranslateUi(self, SessionReportDialog):
        SessionReportDialog.setWindowTitle(QCoreApplication.translate("SessionReportDialog", u"The report of a session", None))
        self.heading.setText("")
        self.about.setText("")
#if QT_CONFIG(accessibility)
        self.lines.setAccessibleName(QCoreApplication.translate("SessionReportDialog", u"The report, line by line", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.report_tab), QCoreApplication.translate("SessionReportDialog", u"Report", None))
        self.restricted_about.setText(QCoreApplication.translate("SessionReportDialog", u"Sealed so that they are quoted to nobody. Clear one with a reason once whoever it is about was asked, or it can harm nobody any more; it can be restricted again. The sealed report stays as it is.", None))
        self.tabs.setTabText(self.tabs.indexOf(self.restricted_tab), QCoreApplication.translate("SessionReportDialog", u"Restricted", None))
        self.close.setText(QCoreApplication.translate("SessionReportDialog", u"Close", None))
    # retranslateUi

