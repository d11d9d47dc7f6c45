# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'coverage.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.card import (Card, FigureCard)
from workshop_app.ui.widgets.empty_state import EmptyState
from workshop_app.ui.widgets.heat_table import HeatTable
from workshop_app.ui.widgets.share_bars import ShareBars

from workshop_app.ui.piecework import set_up

class Ui_CoveragePage(object):
    def setupUi(self, CoveragePage):
        set_up(self, CoveragePage)

    def pieces(self, CoveragePage):
        if not CoveragePage.objectName():
            CoveragePage.setObjectName(u"CoveragePage")
        CoveragePage.resize(1100, 700)
        yield
        self.layout14 = QVBoxLayout(CoveragePage)
        self.layout14.setSpacing(0)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        yield
        self.stack = QStackedWidget(CoveragePage)
        self.stack.setObjectName(u"stack")
        yield
        self.content_page = QWidget(self.stack)
        self.content_page.setObjectName(u"content_page")
        yield
        self.layout11 = QVBoxLayout(self.content_page)
        self.layout11.setSpacing(12)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(24, 24, 24, 24)
        yield
        self.head = Beside(self.content_page)
        self.head.setObjectName(u"head")
        self.head.setProperty(u"least", 640)
        yield
        self.layout2 = QHBoxLayout(self.head)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        yield
        self.layout1 = QVBoxLayout()
        self.layout1.setSpacing(2)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        yield
        self.title = QLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.layout1.addWidget(self.title)

        yield
        self.subtitle = QLabel(self.head)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"quiet")
        self.subtitle.setWordWrap(True)

        self.layout1.addWidget(self.subtitle)


        self.layout2.addLayout(self.layout1)

        yield
        self.which = QComboBox(self.head)
        self.which.setObjectName(u"which")

        self.layout2.addWidget(self.which)

        yield
        self.totals = QPushButton(self.head)
        self.totals.setObjectName(u"totals")

        self.layout2.addWidget(self.totals)

        yield
        self.brief = QPushButton(self.head)
        self.brief.setObjectName(u"brief")

        self.layout2.addWidget(self.brief)

        yield
        self.import_reports = QPushButton(self.head)
        self.import_reports.setObjectName(u"import_reports")
        self.import_reports.setProperty(u"role", u"primary")

        self.layout2.addWidget(self.import_reports)

        self.layout2.setStretch(0, 1)

        self.layout11.addWidget(self.head)

        yield
        self.figures = Beside(self.content_page)
        self.figures.setObjectName(u"figures")
        self.figures.setProperty(u"least", 760)
        yield
        self.layout3 = QHBoxLayout(self.figures)
        self.layout3.setSpacing(12)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        yield
        self.sessions_card = FigureCard(self.figures)
        self.sessions_card.setObjectName(u"sessions_card")

        self.layout3.addWidget(self.sessions_card)

        yield
        self.heads_card = FigureCard(self.figures)
        self.heads_card.setObjectName(u"heads_card")

        self.layout3.addWidget(self.heads_card)

        yield
        self.contributions_card = FigureCard(self.figures)
        self.contributions_card.setObjectName(u"contributions_card")

        self.layout3.addWidget(self.contributions_card)

        yield
        self.tray_card = FigureCard(self.figures)
        self.tray_card.setObjectName(u"tray_card")

        self.layout3.addWidget(self.tray_card)

        self.layout3.setStretch(0, 1)
        self.layout3.setStretch(1, 1)
        self.layout3.setStretch(2, 1)
        self.layout3.setStretch(3, 1)

        self.layout11.addWidget(self.figures)

        yield
        self.parts = Beside(self.content_page)
        self.parts.setObjectName(u"parts")
        self.parts.setProperty(u"least", 900)
        yield
        self.layout10 = QHBoxLayout(self.parts)
        self.layout10.setSpacing(12)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        yield
        self.table_card = Card(self.parts)
        self.table_card.setObjectName(u"table_card")
        yield
        self.layout5 = QVBoxLayout(self.table_card)
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(16, 16, 16, 16)
        yield
        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        yield
        self.table_title = QLabel(self.table_card)
        self.table_title.setObjectName(u"table_title")
        self.table_title.setProperty(u"role", u"h3")
        self.table_title.setWordWrap(True)

        self.layout4.addWidget(self.table_title)

        yield
        self.all_boroughs = QCheckBox(self.table_card)
        self.all_boroughs.setObjectName(u"all_boroughs")

        self.layout4.addWidget(self.all_boroughs)

        self.layout4.setStretch(0, 1)

        self.layout5.addLayout(self.layout4)

        yield
        self.table_note = QLabel(self.table_card)
        self.table_note.setObjectName(u"table_note")
        self.table_note.setProperty(u"role", u"small")
        self.table_note.setWordWrap(True)

        self.layout5.addWidget(self.table_note)

        yield
        self.table = HeatTable(self.table_card)
        self.table.setObjectName(u"table")

        self.layout5.addWidget(self.table)


        self.layout10.addWidget(self.table_card)

        yield
        self.side = QWidget(self.parts)
        self.side.setObjectName(u"side")
        yield
        self.layout9 = QVBoxLayout(self.side)
        self.layout9.setSpacing(12)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        yield
        self.objectives_card = Card(self.side)
        self.objectives_card.setObjectName(u"objectives_card")
        yield
        self.layout6 = QVBoxLayout(self.objectives_card)
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(16, 16, 16, 16)
        yield
        self.objectives_title = QLabel(self.objectives_card)
        self.objectives_title.setObjectName(u"objectives_title")
        self.objectives_title.setProperty(u"role", u"h3")
        self.objectives_title.setWordWrap(True)

        self.layout6.addWidget(self.objectives_title)

        yield
        self.objectives = ShareBars(self.objectives_card)
        self.objectives.setObjectName(u"objectives")

        self.layout6.addWidget(self.objectives)


        self.layout9.addWidget(self.objectives_card)

        yield
        self.missing_card = Card(self.side)
        self.missing_card.setObjectName(u"missing_card")
        yield
        self.layout7 = QVBoxLayout(self.missing_card)
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(16, 16, 16, 16)
        yield
        self.missing_title = QLabel(self.missing_card)
        self.missing_title.setObjectName(u"missing_title")
        self.missing_title.setProperty(u"role", u"h3")
        self.missing_title.setWordWrap(True)

        self.layout7.addWidget(self.missing_title)

        yield
        self.missing = QLabel(self.missing_card)
        self.missing.setObjectName(u"missing")
        self.missing.setProperty(u"role", u"quiet")
        self.missing.setWordWrap(True)

        self.layout7.addWidget(self.missing)


        self.layout9.addWidget(self.missing_card)

        yield
        self.spacer8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout9.addItem(self.spacer8)


        self.layout10.addWidget(self.side)

        self.layout10.setStretch(0, 3)
        self.layout10.setStretch(1, 1)

        self.layout11.addWidget(self.parts)

        self.layout11.setStretch(2, 1)
        self.stack.addWidget(self.content_page)
        yield
        self.empty_page = QWidget(self.stack)
        self.empty_page.setObjectName(u"empty_page")
        yield
        self.layout12 = QVBoxLayout(self.empty_page)
        self.layout12.setSpacing(8)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        yield
        self.empty = EmptyState(self.empty_page)
        self.empty.setObjectName(u"empty")

        self.layout12.addWidget(self.empty)

        self.stack.addWidget(self.empty_page)
        yield
        self.no_programme_page = QWidget(self.stack)
        self.no_programme_page.setObjectName(u"no_programme_page")
        yield
        self.layout13 = QVBoxLayout(self.no_programme_page)
        self.layout13.setSpacing(8)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        yield
        self.no_programme = EmptyState(self.no_programme_page)
        self.no_programme.setObjectName(u"no_programme")

        self.layout13.addWidget(self.no_programme)

        self.stack.addWidget(self.no_programme_page)

        self.layout14.addWidget(self.stack)

#if QT_CONFIG(shortcut)
        self.table_title.setBuddy(self.table)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.which, self.totals)
        QWidget.setTabOrder(self.totals, self.brief)
        QWidget.setTabOrder(self.brief, self.import_reports)
        QWidget.setTabOrder(self.import_reports, self.all_boroughs)
        QWidget.setTabOrder(self.all_boroughs, self.table)

        self.retranslateUi(CoveragePage)

        QMetaObject.connectSlotsByName(CoveragePage)
    # pieces

    def retranslateUi(self, CoveragePage):
        self.title.setText(QCoreApplication.translate("CoveragePage", u"Coverage", None))
        self.subtitle.setText("")
#if QT_CONFIG(accessibility)
        self.which.setAccessibleName(QCoreApplication.translate("CoveragePage", u"Programme", None))
#endif // QT_CONFIG(accessibility)
        self.totals.setText(QCoreApplication.translate("CoveragePage", u"E&quality and programmes\u2026", None))
#if QT_CONFIG(tooltip)
        self.totals.setToolTip(QCoreApplication.translate("CoveragePage", u"Equality forms and existing programmes, over all sessions (Ctrl+E)", None))
#endif // QT_CONFIG(tooltip)
        self.brief.setText(QCoreApplication.translate("CoveragePage", u"Brief for the board\u2026", None))
        self.import_reports.setText(QCoreApplication.translate("CoveragePage", u"Import sealed reports", None))
        self.table_title.setText(QCoreApplication.translate("CoveragePage", u"Sessions by borough and &group", None))
        self.all_boroughs.setText(QCoreApplication.translate("CoveragePage", u"&All boroughs", None))
#if QT_CONFIG(tooltip)
        self.all_boroughs.setToolTip(QCoreApplication.translate("CoveragePage", u"Show boroughs without a session too", None))
#endif // QT_CONFIG(tooltip)
        self.table_note.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("CoveragePage", u"Sessions by borough and group", None))
#endif // QT_CONFIG(accessibility)
        self.objectives_title.setText(QCoreApplication.translate("CoveragePage", u"Contributions by objective", None))
        self.missing_title.setText(QCoreApplication.translate("CoveragePage", u"Missing", None))
        self.missing.setText("")
        pass
    # retranslateUi

