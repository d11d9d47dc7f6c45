# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sessions.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.empty_state import EmptyState
from workshop_app.ui.widgets.table_view import TableView
from workshop_app.ui.widgets.tray_panel import TrayPanel
from workshop_app.ui.widgets.whole_label import WholeLabel

from workshop_app.ui.piecework import set_up

class Ui_SessionsPage(object):
    def setupUi(self, SessionsPage):
        set_up(self, SessionsPage)

    def pieces(self, SessionsPage):
        if not SessionsPage.objectName():
            SessionsPage.setObjectName(u"SessionsPage")
        SessionsPage.resize(1100, 700)
        yield
        self.layout1 = QVBoxLayout(SessionsPage)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        yield
        self.stack = QStackedWidget(SessionsPage)
        self.stack.setObjectName(u"stack")
        yield
        self.empty_page = QWidget(self.stack)
        self.empty_page.setObjectName(u"empty_page")
        yield
        self.layout2 = QVBoxLayout(self.empty_page)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        yield
        self.empty = EmptyState(self.empty_page)
        self.empty.setObjectName(u"empty")

        self.layout2.addWidget(self.empty)

        self.stack.addWidget(self.empty_page)
        yield
        self.list_page = QWidget(self.stack)
        self.list_page.setObjectName(u"list_page")
        yield
        self.layout3 = QVBoxLayout(self.list_page)
        self.layout3.setSpacing(12)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(24, 24, 24, 24)
        yield
        self.header = Beside(self.list_page)
        self.header.setObjectName(u"header")
        self.header.setProperty(u"least", 760)
        yield
        self.layout4 = QHBoxLayout(self.header)
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        yield
        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(2)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        yield
        self.title = QLabel(self.header)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.layout5.addWidget(self.title)

        yield
        self.subtitle = QLabel(self.header)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"quiet")
        self.subtitle.setWordWrap(True)

        self.layout5.addWidget(self.subtitle)


        self.layout4.addLayout(self.layout5)

        yield
        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        yield
        self.which = QComboBox(self.header)
        self.which.setObjectName(u"which")

        self.layout6.addWidget(self.which)

        yield
        self.online = QPushButton(self.header)
        self.online.setObjectName(u"online")

        self.layout6.addWidget(self.online)

        yield
        self.import_reports = QPushButton(self.header)
        self.import_reports.setObjectName(u"import_reports")
        self.import_reports.setProperty(u"role", u"primary")

        self.layout6.addWidget(self.import_reports)

        yield
        self.spacer7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.spacer7)


        self.layout4.addLayout(self.layout6)

        self.layout4.setStretch(0, 1)

        self.layout3.addWidget(self.header)

        yield
        self.progress_card = QFrame(self.list_page)
        self.progress_card.setObjectName(u"progress_card")
        self.progress_card.setProperty(u"role", u"card")
        yield
        self.layout8 = QHBoxLayout(self.progress_card)
        self.layout8.setSpacing(12)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(12, 12, 12, 12)
        yield
        self.progress = QProgressBar(self.progress_card)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.layout8.addWidget(self.progress)

        yield
        self.progress_label = QLabel(self.progress_card)
        self.progress_label.setObjectName(u"progress_label")
        self.progress_label.setProperty(u"role", u"quiet")

        self.layout8.addWidget(self.progress_label)

        yield
        self.cancel = QPushButton(self.progress_card)
        self.cancel.setObjectName(u"cancel")

        self.layout8.addWidget(self.cancel)

        self.layout8.setStretch(0, 1)
        self.layout8.setStretch(1, 1)

        self.layout3.addWidget(self.progress_card)

        yield
        self.tray = TrayPanel(self.list_page)
        self.tray.setObjectName(u"tray")

        self.layout3.addWidget(self.tray)

        yield
        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        yield
        self.filter_label = QLabel(self.list_page)
        self.filter_label.setObjectName(u"filter_label")

        self.layout9.addWidget(self.filter_label)

        yield
        self.filter = QLineEdit(self.list_page)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)

        self.layout9.addWidget(self.filter)

        yield
        self.report = QPushButton(self.list_page)
        self.report.setObjectName(u"report")

        self.layout9.addWidget(self.report)

        yield
        self.slip = QPushButton(self.list_page)
        self.slip.setObjectName(u"slip")

        self.layout9.addWidget(self.slip)

        yield
        self.count = QLabel(self.list_page)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"quiet")

        self.layout9.addWidget(self.count)

        self.layout9.setStretch(1, 1)

        self.layout3.addLayout(self.layout9)

        yield
        self.table = TableView(self.list_page)
        self.table.setObjectName(u"table")

        self.layout3.addWidget(self.table)

        yield
        self.care = WholeLabel(self.list_page)
        self.care.setObjectName(u"care")
        self.care.setProperty(u"role", u"quiet")

        self.layout3.addWidget(self.care)

        self.layout3.setStretch(4, 1)
        self.stack.addWidget(self.list_page)
        yield
        self.no_programme_page = QWidget(self.stack)
        self.no_programme_page.setObjectName(u"no_programme_page")
        yield
        self.layout10 = QVBoxLayout(self.no_programme_page)
        self.layout10.setSpacing(8)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        yield
        self.no_programme = EmptyState(self.no_programme_page)
        self.no_programme.setObjectName(u"no_programme")

        self.layout10.addWidget(self.no_programme)

        self.stack.addWidget(self.no_programme_page)

        self.layout1.addWidget(self.stack)

#if QT_CONFIG(shortcut)
        self.filter_label.setBuddy(self.filter)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.which, self.online)
        QWidget.setTabOrder(self.online, self.import_reports)
        QWidget.setTabOrder(self.import_reports, self.cancel)
        QWidget.setTabOrder(self.cancel, self.tray)
        QWidget.setTabOrder(self.tray, self.filter)
        QWidget.setTabOrder(self.filter, self.report)
        QWidget.setTabOrder(self.report, self.slip)
        QWidget.setTabOrder(self.slip, self.table)

        self.retranslateUi(SessionsPage)

        QMetaObject.connectSlotsByName(SessionsPage)
    # pieces

    def retranslateUi(self, SessionsPage):
        self.title.setText(QCoreApplication.translate("SessionsPage", u"Sessions", None))
        self.subtitle.setText("")
#if QT_CONFIG(accessibility)
        self.which.setAccessibleName(QCoreApplication.translate("SessionsPage", u"Programme", None))
#endif // QT_CONFIG(accessibility)
        self.online.setText(QCoreApplication.translate("SessionsPage", u"Online responses\u2026", None))
#if QT_CONFIG(tooltip)
        self.online.setToolTip(QCoreApplication.translate("SessionsPage", u"Bring in statements and votes from an online consultation", None))
#endif // QT_CONFIG(tooltip)
        self.import_reports.setText(QCoreApplication.translate("SessionsPage", u"Import sealed reports\u2026", None))
#if QT_CONFIG(tooltip)
        self.import_reports.setToolTip(QCoreApplication.translate("SessionsPage", u"Choose sealed reports (Ctrl+O); or drop them anywhere on this window", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("SessionsPage", u"How far the import is", None))
#endif // QT_CONFIG(accessibility)
        self.progress_label.setText("")
        self.cancel.setText(QCoreApplication.translate("SessionsPage", u"Cancel", None))
        self.filter_label.setText(QCoreApplication.translate("SessionsPage", u"&Find", None))
        self.filter.setPlaceholderText(QCoreApplication.translate("SessionsPage", u"Borough, group, title or date", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("SessionsPage", u"Find a session", None))
#endif // QT_CONFIG(accessibility)
        self.report.setText(QCoreApplication.translate("SessionsPage", u"&Report", None))
#if QT_CONFIG(tooltip)
        self.report.setToolTip(QCoreApplication.translate("SessionsPage", u"What the chosen session's report says, and what is restricted in it (Ctrl+R)", None))
#endif // QT_CONFIG(tooltip)
        self.slip.setText(QCoreApplication.translate("SessionsPage", u"Seal &slip", None))
#if QT_CONFIG(tooltip)
        self.slip.setToolTip(QCoreApplication.translate("SessionsPage", u"The figures of the chosen session's file, to compare with what is read out on the telephone (Ctrl+T)", None))
#endif // QT_CONFIG(tooltip)
        self.count.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("SessionsPage", u"Imported sessions", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.care.setAccessibleName(QCoreApplication.translate("SessionsPage", u"How the chosen session was reviewed", None))
#endif // QT_CONFIG(accessibility)
        self.care.setText("")
        pass
    # retranslateUi

