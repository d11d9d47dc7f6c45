# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'outside.ui'
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
    QFrame, QHBoxLayout, QLabel, QLineEdit,
    QListView, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from workshop_app.ui.widgets.notice_bar import NoticeBar

from workshop_app.ui.piecework import set_up

class Ui_OutsideDialog(object):
    def setupUi(self, OutsideDialog):
        set_up(self, OutsideDialog)

    def pieces(self, OutsideDialog):
        if not OutsideDialog.objectName():
            OutsideDialog.setObjectName(u"OutsideDialog")
        OutsideDialog.resize(680, 720)
        yield
        self.layout1 = QVBoxLayout(OutsideDialog)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 24, 24, 24)
        yield
        self.title_label = QLabel(OutsideDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"h2")
        self.title_label.setWordWrap(True)

        self.layout1.addWidget(self.title_label)

        yield
        self.about = QLabel(OutsideDialog)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.layout1.addWidget(self.about)

        yield
        self.layout2 = QFormLayout()
        self.layout2.setObjectName(u"layout2")
        self.layout2.setHorizontalSpacing(16)
        self.layout2.setVerticalSpacing(8)
        self.layout2.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout2.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)
        self.layout2.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.layout2.setContentsMargins(0, 0, 0, 0)
        yield
        self.statements_label = QLabel(OutsideDialog)
        self.statements_label.setObjectName(u"statements_label")

        self.layout2.setWidget(0, QFormLayout.ItemRole.LabelRole, self.statements_label)

        yield
        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        yield
        self.statements = QLabel(OutsideDialog)
        self.statements.setObjectName(u"statements")
        self.statements.setProperty(u"role", u"quiet")
        self.statements.setWordWrap(True)

        self.layout3.addWidget(self.statements)

        yield
        self.choose_statements = QPushButton(OutsideDialog)
        self.choose_statements.setObjectName(u"choose_statements")

        self.layout3.addWidget(self.choose_statements)

        self.layout3.setStretch(0, 1)

        self.layout2.setLayout(0, QFormLayout.ItemRole.FieldRole, self.layout3)

        yield
        self.votes_label = QLabel(OutsideDialog)
        self.votes_label.setObjectName(u"votes_label")

        self.layout2.setWidget(1, QFormLayout.ItemRole.LabelRole, self.votes_label)

        yield
        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        yield
        self.votes = QLabel(OutsideDialog)
        self.votes.setObjectName(u"votes")
        self.votes.setProperty(u"role", u"quiet")
        self.votes.setWordWrap(True)

        self.layout4.addWidget(self.votes)

        yield
        self.choose_votes = QPushButton(OutsideDialog)
        self.choose_votes.setObjectName(u"choose_votes")

        self.layout4.addWidget(self.choose_votes)

        self.layout4.setStretch(0, 1)

        self.layout2.setLayout(1, QFormLayout.ItemRole.FieldRole, self.layout4)


        self.layout1.addLayout(self.layout2)

        yield
        self.notice = NoticeBar(OutsideDialog)
        self.notice.setObjectName(u"notice")

        self.layout1.addWidget(self.notice)

        yield
        self.progress = QProgressBar(OutsideDialog)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.layout1.addWidget(self.progress)

        yield
        self.preview = QFrame(OutsideDialog)
        self.preview.setObjectName(u"preview")
        self.preview.setProperty(u"role", u"card")
        yield
        self.layout5 = QVBoxLayout(self.preview)
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(16, 16, 16, 16)
        yield
        self.figures = QLabel(self.preview)
        self.figures.setObjectName(u"figures")
        self.figures.setProperty(u"role", u"h3")
        self.figures.setWordWrap(True)

        self.layout5.addWidget(self.figures)

        yield
        self.details = QLabel(self.preview)
        self.details.setObjectName(u"details")
        self.details.setProperty(u"role", u"quiet")
        self.details.setWordWrap(True)

        self.layout5.addWidget(self.details)

        yield
        self.list_label = QLabel(self.preview)
        self.list_label.setObjectName(u"list_label")
        self.list_label.setWordWrap(True)

        self.layout5.addWidget(self.list_label)

        yield
        self.list = QListView(self.preview)
        self.list.setObjectName(u"list")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout5.addWidget(self.list)

        yield
        self.layout6 = QFormLayout()
        self.layout6.setObjectName(u"layout6")
        self.layout6.setHorizontalSpacing(16)
        self.layout6.setVerticalSpacing(8)
        self.layout6.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout6.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)
        self.layout6.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.layout6.setContentsMargins(0, 0, 0, 0)
        yield
        self.session_label = QLabel(self.preview)
        self.session_label.setObjectName(u"session_label")

        self.layout6.setWidget(0, QFormLayout.ItemRole.LabelRole, self.session_label)

        yield
        self.session_title = QLineEdit(self.preview)
        self.session_title.setObjectName(u"session_title")
        self.session_title.setMaxLength(120)

        self.layout6.setWidget(0, QFormLayout.ItemRole.FieldRole, self.session_title)

        yield
        self.day_label = QLabel(self.preview)
        self.day_label.setObjectName(u"day_label")

        self.layout6.setWidget(1, QFormLayout.ItemRole.LabelRole, self.day_label)

        yield
        self.day = QDateEdit(self.preview)
        self.day.setObjectName(u"day")
        self.day.setCalendarPopup(True)

        self.layout6.setWidget(1, QFormLayout.ItemRole.FieldRole, self.day)


        self.layout5.addLayout(self.layout6)


        self.layout1.addWidget(self.preview)

        yield
        self.spacer7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.spacer7)

        yield
        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout8.addItem(self.spacer9)

        yield
        self.cancel = QPushButton(OutsideDialog)
        self.cancel.setObjectName(u"cancel")

        self.layout8.addWidget(self.cancel)

        yield
        self.bring_in = QPushButton(OutsideDialog)
        self.bring_in.setObjectName(u"bring_in")
        self.bring_in.setProperty(u"role", u"primary")
        self.bring_in.setEnabled(False)

        self.layout8.addWidget(self.bring_in)


        self.layout1.addLayout(self.layout8)

#if QT_CONFIG(shortcut)
        self.statements_label.setBuddy(self.choose_statements)
        self.votes_label.setBuddy(self.choose_votes)
        self.list_label.setBuddy(self.list)
        self.session_label.setBuddy(self.session_title)
        self.day_label.setBuddy(self.day)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.choose_statements, self.choose_votes)
        QWidget.setTabOrder(self.choose_votes, self.list)
        QWidget.setTabOrder(self.list, self.session_title)
        QWidget.setTabOrder(self.session_title, self.day)
        QWidget.setTabOrder(self.day, self.cancel)
        QWidget.setTabOrder(self.cancel, self.bring_in)

        self.retranslateUi(OutsideDialog)

        QMetaObject.connectSlotsByName(OutsideDialog)
    # pieces

    def retranslateUi(self, OutsideDialog):
        OutsideDialog.setWindowTitle(QCoreApplication.translate("OutsideDialog", u"Online responses", None))
        self.title_label.setText(QCoreApplication.translate("OutsideDialog", u"Bring in online responses", None))
        self.about.setText(QCoreApplication.translate("OutsideDialog", u"Two tables as Pol.is exports them: the statements, and the votes on them. Nothing is stored before you have seen what would come in.", None))
        self.statements_label.setText(QCoreApplication.translate("OutsideDialog", u"&Statements", None))
        self.statements.setText(QCoreApplication.translate("OutsideDialog", u"not chosen yet", None))
        self.choose_statements.setText(QCoreApplication.translate("OutsideDialog", u"Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.choose_statements.setAccessibleName(QCoreApplication.translate("OutsideDialog", u"Choose the table of statements", None))
#endif // QT_CONFIG(accessibility)
        self.votes_label.setText(QCoreApplication.translate("OutsideDialog", u"&Votes", None))
        self.votes.setText(QCoreApplication.translate("OutsideDialog", u"not chosen yet", None))
        self.choose_votes.setText(QCoreApplication.translate("OutsideDialog", u"Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.choose_votes.setAccessibleName(QCoreApplication.translate("OutsideDialog", u"Choose the table of votes", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("OutsideDialog", u"How far the reading is", None))
#endif // QT_CONFIG(accessibility)
        self.figures.setText("")
        self.details.setText("")
        self.list_label.setText(QCoreApplication.translate("OutsideDialog", u"What was said", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("OutsideDialog", u"Statements that would come in", None))
#endif // QT_CONFIG(accessibility)
        self.session_label.setText(QCoreApplication.translate("OutsideDialog", u"&Title", None))
#if QT_CONFIG(accessibility)
        self.session_title.setAccessibleName(QCoreApplication.translate("OutsideDialog", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("OutsideDialog", u"&Date it closed", None))
        self.day.setDisplayFormat(QCoreApplication.translate("OutsideDialog", u"d MMMM yyyy", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("OutsideDialog", u"Date it closed", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("OutsideDialog", u"Cancel", None))
        self.bring_in.setText(QCoreApplication.translate("OutsideDialog", u"Bring in", None))
    # retranslateUi

