# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assessment.ui'
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
    QLabel, QPushButton, QRadioButton, QScrollArea,
    QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout,
    QWidget)

from workshop_app.ui.widgets.marked_entry import MarkedEntry

from workshop_app.ui.piecework import set_up

class Ui_AssessmentDialog(object):
    def setupUi(self, AssessmentDialog):
        set_up(self, AssessmentDialog)

    def pieces(self, AssessmentDialog):
        if not AssessmentDialog.objectName():
            AssessmentDialog.setObjectName(u"AssessmentDialog")
        yield
        self.AssessmentDialog_layout = QVBoxLayout(AssessmentDialog)
        self.AssessmentDialog_layout.setSpacing(12)
        self.AssessmentDialog_layout.setObjectName(u"AssessmentDialog_layout")
        self.AssessmentDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(AssessmentDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.AssessmentDialog_layout.addWidget(self.heading)

        yield
        self.scroll = QScrollArea(AssessmentDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        yield
        self.scroll_body = QWidget(self.scroll.viewport())
        self.scroll_body.setObjectName(u"scroll_body")
        self.scroll_body.setProperty(u"role", u"body")
        yield
        self.scroll_layout = QVBoxLayout(self.scroll_body)
        self.scroll_layout.setSpacing(12)
        self.scroll_layout.setObjectName(u"scroll_layout")
        self.scroll_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.about = QLabel(self.scroll_body)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.scroll_layout.addWidget(self.about)

        yield
        self.programme_card = QFrame(self.scroll_body)
        self.programme_card.setObjectName(u"programme_card")
        self.programme_card.setProperty(u"role", u"card")
        yield
        self.programme_card_layout = QVBoxLayout(self.programme_card)
        self.programme_card_layout.setSpacing(2)
        self.programme_card_layout.setObjectName(u"programme_card_layout")
        self.programme_card_layout.setContentsMargins(14, 6, 14, 6)
        yield
        self.programme_head = QHBoxLayout()
        self.programme_head.setSpacing(8)
        self.programme_head.setObjectName(u"programme_head")
        yield
        self.programme_label = QLabel(self.programme_card)
        self.programme_label.setObjectName(u"programme_label")
        self.programme_label.setProperty(u"role", u"small")
        self.programme_label.setWordWrap(True)

        self.programme_head.addWidget(self.programme_label)

        yield
        self.programme_hint = QLabel(self.programme_card)
        self.programme_hint.setObjectName(u"programme_hint")
        self.programme_hint.setProperty(u"role", u"chip")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.programme_hint.sizePolicy().hasHeightForWidth())
        self.programme_hint.setSizePolicy(sizePolicy)

        self.programme_head.addWidget(self.programme_hint)

        yield
        self.named = QToolButton(self.programme_card)
        self.named.setObjectName(u"named")
        self.named.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.programme_head.addWidget(self.named)

        self.programme_head.setStretch(0, 1)

        self.programme_card_layout.addLayout(self.programme_head)

        yield
        self.programme = MarkedEntry(self.programme_card)
        self.programme.setObjectName(u"programme")

        self.programme_card_layout.addWidget(self.programme)


        self.scroll_layout.addWidget(self.programme_card)

        yield
        self.works_card = QFrame(self.scroll_body)
        self.works_card.setObjectName(u"works_card")
        self.works_card.setProperty(u"role", u"card")
        yield
        self.works_card_layout = QVBoxLayout(self.works_card)
        self.works_card_layout.setSpacing(2)
        self.works_card_layout.setObjectName(u"works_card_layout")
        self.works_card_layout.setContentsMargins(14, 6, 14, 6)
        yield
        self.works_head = QHBoxLayout()
        self.works_head.setSpacing(8)
        self.works_head.setObjectName(u"works_head")
        yield
        self.works_label = QLabel(self.works_card)
        self.works_label.setObjectName(u"works_label")
        self.works_label.setProperty(u"role", u"small")
        self.works_label.setWordWrap(True)

        self.works_head.addWidget(self.works_label)

        yield
        self.works_hint = QLabel(self.works_card)
        self.works_hint.setObjectName(u"works_hint")
        self.works_hint.setProperty(u"role", u"chip")
        sizePolicy.setHeightForWidth(self.works_hint.sizePolicy().hasHeightForWidth())
        self.works_hint.setSizePolicy(sizePolicy)

        self.works_head.addWidget(self.works_hint)

        self.works_head.setStretch(0, 1)

        self.works_card_layout.addLayout(self.works_head)

        yield
        self.works = MarkedEntry(self.works_card)
        self.works.setObjectName(u"works")

        self.works_card_layout.addWidget(self.works)


        self.scroll_layout.addWidget(self.works_card)

        yield
        self.lacks_card = QFrame(self.scroll_body)
        self.lacks_card.setObjectName(u"lacks_card")
        self.lacks_card.setProperty(u"role", u"card")
        yield
        self.lacks_card_layout = QVBoxLayout(self.lacks_card)
        self.lacks_card_layout.setSpacing(2)
        self.lacks_card_layout.setObjectName(u"lacks_card_layout")
        self.lacks_card_layout.setContentsMargins(14, 6, 14, 6)
        yield
        self.lacks_head = QHBoxLayout()
        self.lacks_head.setSpacing(8)
        self.lacks_head.setObjectName(u"lacks_head")
        yield
        self.lacks_label = QLabel(self.lacks_card)
        self.lacks_label.setObjectName(u"lacks_label")
        self.lacks_label.setProperty(u"role", u"small")
        self.lacks_label.setWordWrap(True)

        self.lacks_head.addWidget(self.lacks_label)

        yield
        self.lacks_hint = QLabel(self.lacks_card)
        self.lacks_hint.setObjectName(u"lacks_hint")
        self.lacks_hint.setProperty(u"role", u"chip")
        sizePolicy.setHeightForWidth(self.lacks_hint.sizePolicy().hasHeightForWidth())
        self.lacks_hint.setSizePolicy(sizePolicy)

        self.lacks_head.addWidget(self.lacks_hint)

        self.lacks_head.setStretch(0, 1)

        self.lacks_card_layout.addLayout(self.lacks_head)

        yield
        self.lacks = MarkedEntry(self.lacks_card)
        self.lacks.setObjectName(u"lacks")

        self.lacks_card_layout.addWidget(self.lacks)


        self.scroll_layout.addWidget(self.lacks_card)

        yield
        self.rating_label = QLabel(self.scroll_body)
        self.rating_label.setObjectName(u"rating_label")
        self.rating_label.setProperty(u"role", u"h3")

        self.scroll_layout.addWidget(self.rating_label)

        yield
        self.ratings = QWidget(self.scroll_body)
        self.ratings.setObjectName(u"ratings")
        yield
        self.rating0 = QRadioButton(self.ratings)
        self.rating0.setObjectName(u"rating0")
        yield
        self.rating1 = QRadioButton(self.ratings)
        self.rating1.setObjectName(u"rating1")
        yield
        self.rating2 = QRadioButton(self.ratings)
        self.rating2.setObjectName(u"rating2")
        yield
        self.rating3 = QRadioButton(self.ratings)
        self.rating3.setObjectName(u"rating3")
        yield
        self.rating4 = QRadioButton(self.ratings)
        self.rating4.setObjectName(u"rating4")
        yield
        self.unrated = QRadioButton(self.ratings)
        self.unrated.setObjectName(u"unrated")
        self.unrated.setChecked(True)

        self.scroll_layout.addWidget(self.ratings)

        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scroll_layout.addItem(self.spacer1)

        self.scroll.setWidget(self.scroll_body)

        self.AssessmentDialog_layout.addWidget(self.scroll)

        yield
        self.problem = QLabel(AssessmentDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"bad")
        self.problem.setWordWrap(True)

        self.AssessmentDialog_layout.addWidget(self.problem)

        yield
        self.saved = QLabel(AssessmentDialog)
        self.saved.setObjectName(u"saved")
        self.saved.setProperty(u"role", u"good")
        self.saved.setWordWrap(True)

        self.AssessmentDialog_layout.addWidget(self.saved)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        yield
        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer2)

        yield
        self.cancel = QPushButton(AssessmentDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        yield
        self.save = QPushButton(AssessmentDialog)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.save)

        self.buttons.setStretch(0, 1)

        self.AssessmentDialog_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.programme_label.setBuddy(self.programme)
        self.works_label.setBuddy(self.works)
        self.lacks_label.setBuddy(self.lacks)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.programme, self.named)
        QWidget.setTabOrder(self.named, self.works)
        QWidget.setTabOrder(self.works, self.lacks)
        QWidget.setTabOrder(self.lacks, self.rating0)
        QWidget.setTabOrder(self.rating0, self.rating1)
        QWidget.setTabOrder(self.rating1, self.rating2)
        QWidget.setTabOrder(self.rating2, self.rating3)
        QWidget.setTabOrder(self.rating3, self.rating4)
        QWidget.setTabOrder(self.rating4, self.unrated)
        QWidget.setTabOrder(self.unrated, self.save)
        QWidget.setTabOrder(self.save, self.cancel)

        self.retranslateUi(AssessmentDialog)

        QMetaObject.connectSlotsByName(AssessmentDialog)
    # pieces

    def retranslateUi(self, AssessmentDialog):
        AssessmentDialog.setWindowTitle(QCoreApplication.translate("AssessmentDialog", u"A programme that there is already", None))
        self.heading.setText(QCoreApplication.translate("AssessmentDialog", u"A programme that there is already", None))
        self.about.setText("")
        self.programme_label.setText(QCoreApplication.translate("AssessmentDialog", u"Which &programme", None))
        self.programme_hint.setText("")
        self.named.setText(QCoreApplication.translate("AssessmentDialog", u"Named before", None))
#if QT_CONFIG(tooltip)
        self.named.setToolTip(QCoreApplication.translate("AssessmentDialog", u"Programmes that were assessed in this session already", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.programme.setAccessibleName(QCoreApplication.translate("AssessmentDialog", u"Which programme", None))
#endif // QT_CONFIG(accessibility)
        self.programme.setPlaceholderText(QCoreApplication.translate("AssessmentDialog", u"Its name, as the room calls it", None))
        self.works_label.setText(QCoreApplication.translate("AssessmentDialog", u"What &works", None))
        self.works_hint.setText("")
#if QT_CONFIG(accessibility)
        self.works.setAccessibleName(QCoreApplication.translate("AssessmentDialog", u"What works", None))
#endif // QT_CONFIG(accessibility)
        self.works.setPlaceholderText("")
        self.lacks_label.setText(QCoreApplication.translate("AssessmentDialog", u"What &does not", None))
        self.lacks_hint.setText("")
#if QT_CONFIG(accessibility)
        self.lacks.setAccessibleName(QCoreApplication.translate("AssessmentDialog", u"What does not", None))
#endif // QT_CONFIG(accessibility)
        self.lacks.setPlaceholderText("")
        self.rating_label.setText(QCoreApplication.translate("AssessmentDialog", u"How well does it work?", None))
#if QT_CONFIG(accessibility)
        self.ratings.setAccessibleName(QCoreApplication.translate("AssessmentDialog", u"How well does it work?", None))
#endif // QT_CONFIG(accessibility)
        self.rating0.setText(QCoreApplication.translate("AssessmentDialog", u"&0 not at all", None))
        self.rating1.setText(QCoreApplication.translate("AssessmentDialog", u"&1", None))
        self.rating2.setText(QCoreApplication.translate("AssessmentDialog", u"&2", None))
        self.rating3.setText(QCoreApplication.translate("AssessmentDialog", u"&3", None))
        self.rating4.setText(QCoreApplication.translate("AssessmentDialog", u"&4 very well", None))
        self.unrated.setText(QCoreApplication.translate("AssessmentDialog", u"&no mark", None))
        self.problem.setText("")
        self.saved.setText("")
        self.cancel.setText(QCoreApplication.translate("AssessmentDialog", u"Close", None))
        self.save.setText(QCoreApplication.translate("AssessmentDialog", u"&Save", None))
#if QT_CONFIG(tooltip)
        self.save.setToolTip(QCoreApplication.translate("AssessmentDialog", u"Save this card (Ctrl+Return)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

