# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'receipts.ui'
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
    QHeaderView, QLabel, QProgressBar, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.empty_state import EmptyState
from workshop_app.ui.widgets.table_view import TableView
from workshop_app.ui.widgets.waiting_line import WaitingLine

from workshop_app.ui.piecework import set_up

class Ui_ReceiptsPage(object):
    def setupUi(self, ReceiptsPage):
        set_up(self, ReceiptsPage)

    def pieces(self, ReceiptsPage):
        if not ReceiptsPage.objectName():
            ReceiptsPage.setObjectName(u"ReceiptsPage")
        ReceiptsPage.resize(1100, 700)
        yield
        self.layout17 = QVBoxLayout(ReceiptsPage)
        self.layout17.setSpacing(8)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        yield
        self.stack = QStackedWidget(ReceiptsPage)
        self.stack.setObjectName(u"stack")
        yield
        self.list_page = QWidget(self.stack)
        self.list_page.setObjectName(u"list_page")
        yield
        self.layout14 = QVBoxLayout(self.list_page)
        self.layout14.setSpacing(12)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(24, 24, 24, 24)
        yield
        self.header = Beside(self.list_page)
        self.header.setObjectName(u"header")
        self.header.setProperty(u"least", 760)
        yield
        self.layout13 = QHBoxLayout(self.header)
        self.layout13.setSpacing(8)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        yield
        self.layout10 = QVBoxLayout()
        self.layout10.setSpacing(2)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        yield
        self.title = QLabel(self.header)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.layout10.addWidget(self.title)

        yield
        self.subtitle = QLabel(self.header)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"quiet")
        self.subtitle.setWordWrap(True)

        self.layout10.addWidget(self.subtitle)


        self.layout13.addLayout(self.layout10)

        yield
        self.layout12 = QHBoxLayout()
        self.layout12.setSpacing(8)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        yield
        self.which = QComboBox(self.header)
        self.which.setObjectName(u"which")

        self.layout12.addWidget(self.which)

        yield
        self.write_chosen = QPushButton(self.header)
        self.write_chosen.setObjectName(u"write_chosen")

        self.layout12.addWidget(self.write_chosen)

        yield
        self.write_due = QPushButton(self.header)
        self.write_due.setObjectName(u"write_due")
        self.write_due.setProperty(u"role", u"primary")

        self.layout12.addWidget(self.write_due)

        yield
        self.spacer11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout12.addItem(self.spacer11)


        self.layout13.addLayout(self.layout12)

        self.layout13.setStretch(0, 1)

        self.layout14.addWidget(self.header)

        yield
        self.waiting = WaitingLine(self.list_page)
        self.waiting.setObjectName(u"waiting")

        self.layout14.addWidget(self.waiting)

        yield
        self.progress_card = QFrame(self.list_page)
        self.progress_card.setObjectName(u"progress_card")
        self.progress_card.setProperty(u"role", u"card")
        yield
        self.layout9 = QHBoxLayout(self.progress_card)
        self.layout9.setSpacing(12)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(12, 12, 12, 12)
        yield
        self.progress = QProgressBar(self.progress_card)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.layout9.addWidget(self.progress)

        yield
        self.progress_label = QLabel(self.progress_card)
        self.progress_label.setObjectName(u"progress_label")
        self.progress_label.setProperty(u"role", u"quiet")

        self.layout9.addWidget(self.progress_label)

        yield
        self.cancel = QPushButton(self.progress_card)
        self.cancel.setObjectName(u"cancel")

        self.layout9.addWidget(self.cancel)

        self.layout9.setStretch(0, 1)
        self.layout9.setStretch(1, 1)

        self.layout14.addWidget(self.progress_card)

        yield
        self.table = TableView(self.list_page)
        self.table.setObjectName(u"table")

        self.layout14.addWidget(self.table)

        self.layout14.setStretch(3, 1)
        self.stack.addWidget(self.list_page)
        yield
        self.empty_page = QWidget(self.stack)
        self.empty_page.setObjectName(u"empty_page")
        yield
        self.layout15 = QVBoxLayout(self.empty_page)
        self.layout15.setSpacing(8)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        yield
        self.empty = EmptyState(self.empty_page)
        self.empty.setObjectName(u"empty")

        self.layout15.addWidget(self.empty)

        self.stack.addWidget(self.empty_page)
        yield
        self.no_programme_page = QWidget(self.stack)
        self.no_programme_page.setObjectName(u"no_programme_page")
        yield
        self.layout16 = QVBoxLayout(self.no_programme_page)
        self.layout16.setSpacing(8)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        yield
        self.no_programme = EmptyState(self.no_programme_page)
        self.no_programme.setObjectName(u"no_programme")

        self.layout16.addWidget(self.no_programme)

        self.stack.addWidget(self.no_programme_page)

        self.layout17.addWidget(self.stack)

        QWidget.setTabOrder(self.which, self.write_chosen)
        QWidget.setTabOrder(self.write_chosen, self.write_due)
        QWidget.setTabOrder(self.write_due, self.cancel)
        QWidget.setTabOrder(self.cancel, self.table)

        self.retranslateUi(ReceiptsPage)

        QMetaObject.connectSlotsByName(ReceiptsPage)
    # pieces

    def retranslateUi(self, ReceiptsPage):
        self.title.setText(QCoreApplication.translate("ReceiptsPage", u"Receipts", None))
        self.subtitle.setText("")
#if QT_CONFIG(accessibility)
        self.which.setAccessibleName(QCoreApplication.translate("ReceiptsPage", u"Programme", None))
#endif // QT_CONFIG(accessibility)
        self.write_chosen.setText(QCoreApplication.translate("ReceiptsPage", u"Write the chosen\u2026", None))
#if QT_CONFIG(tooltip)
        self.write_chosen.setToolTip(QCoreApplication.translate("ReceiptsPage", u"Write the receipts of the chosen sessions, also once more (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
        self.write_due.setText(QCoreApplication.translate("ReceiptsPage", u"Write all that are due\u2026", None))
#if QT_CONFIG(tooltip)
        self.write_due.setToolTip(QCoreApplication.translate("ReceiptsPage", u"Write every receipt that is due into one folder (Ctrl+E)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("ReceiptsPage", u"How far the receipts are", None))
#endif // QT_CONFIG(accessibility)
        self.progress_label.setText("")
        self.cancel.setText(QCoreApplication.translate("ReceiptsPage", u"Cancel", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ReceiptsPage", u"Sessions and their receipts", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

