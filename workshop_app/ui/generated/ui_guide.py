# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'guide.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

from workshop_app.ui.widgets.guide_view import GuideView
from workshop_app.ui.piecework import set_up

class Ui_GuideDialog(object):
    def setupUi(self, GuideDialog):
        set_up(self, GuideDialog)

    def pieces(self, GuideDialog):
        if not GuideDialog.objectName():
            GuideDialog.setObjectName(u"GuideDialog")
        GuideDialog.resize(1080, 720)
        yield
        self.layout1 = QVBoxLayout(GuideDialog)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(16, 16, 16, 16)
        yield
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        yield
        self.find_label = QLabel(GuideDialog)
        self.find_label.setObjectName(u"find_label")

        self.layout2.addWidget(self.find_label)

        yield
        self.find = QLineEdit(GuideDialog)
        self.find.setObjectName(u"find")
        self.find.setClearButtonEnabled(False)

        self.layout2.addWidget(self.find)

        yield
        self.found = QLabel(GuideDialog)
        self.found.setObjectName(u"found")
        self.found.setProperty(u"role", u"quiet")
        self.found.setWordWrap(True)
        self.found.setMinimumSize(QSize(200, 0))

        self.layout2.addWidget(self.found)


        self.layout1.addLayout(self.layout2)

        yield
        self.columns = QHBoxLayout()
        self.columns.setSpacing(12)
        self.columns.setObjectName(u"columns")
        yield
        self.contents = QTreeWidget(GuideDialog)
        self.contents.setObjectName(u"contents")
        self.contents.setHeaderHidden(True)
        self.contents.setUniformRowHeights(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

        self.columns.addWidget(self.contents)

        yield
        self.view = GuideView(GuideDialog)
        self.view.setObjectName(u"view")

        self.columns.addWidget(self.view)

        self.columns.setStretch(1, 1)

        self.layout1.addLayout(self.columns)

        yield
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        yield
        self.save_card = QPushButton(GuideDialog)
        self.save_card.setObjectName(u"save_card")
        self.save_card.setAutoDefault(False)

        self.foot.addWidget(self.save_card)

        yield
        self.said = QLabel(GuideDialog)
        self.said.setObjectName(u"said")
        self.said.setProperty(u"role", u"quiet")
        self.said.setWordWrap(True)

        self.foot.addWidget(self.said)

        yield
        self.close = QPushButton(GuideDialog)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.foot.addWidget(self.close)

        self.foot.setStretch(1, 1)

        self.layout1.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.find_label.setBuddy(self.find)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.view, self.find)
        QWidget.setTabOrder(self.find, self.contents)
        QWidget.setTabOrder(self.contents, self.save_card)
        QWidget.setTabOrder(self.save_card, self.close)

        self.retranslateUi(GuideDialog)

        QMetaObject.connectSlotsByName(GuideDialog)
    # pieces

    def retranslateUi(self, GuideDialog):
        GuideDialog.setWindowTitle(QCoreApplication.translate("GuideDialog", u"Guide", None))
        self.find_label.setText(QCoreApplication.translate("GuideDialog", u"&Find", None))
#if QT_CONFIG(accessibility)
        self.find.setAccessibleName(QCoreApplication.translate("GuideDialog", u"Find in the guides", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.find.setAccessibleDescription(QCoreApplication.translate("GuideDialog", u"Enter goes to the next place, Shift and Enter to the one before.", None))
#endif // QT_CONFIG(accessibility)
        self.find.setPlaceholderText(QCoreApplication.translate("GuideDialog", u"Ctrl+F", None))
        self.found.setText("")
        ___qtreewidgetitem = self.contents.headerItem()
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("GuideDialog", u"Contents", None))
#if QT_CONFIG(accessibility)
        self.contents.setAccessibleName(QCoreApplication.translate("GuideDialog", u"Contents", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.view.setAccessibleName(QCoreApplication.translate("GuideDialog", u"Guide", None))
#endif // QT_CONFIG(accessibility)
        self.save_card.setText(QCoreApplication.translate("GuideDialog", u"Save the card of keys as PDF\u2026", None))
        self.said.setText("")
        self.close.setText(QCoreApplication.translate("GuideDialog", u"Close", None))
    # retranslateUi

