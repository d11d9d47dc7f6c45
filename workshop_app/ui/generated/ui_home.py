# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'home.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.choice_card import ChoiceCard

from workshop_app.ui.piecework import set_up

class Ui_HomePage(object):
    def setupUi(self, HomePage):
        set_up(self, HomePage)

    def pieces(self, HomePage):
        if not HomePage.objectName():
            HomePage.setObjectName(u"HomePage")
        HomePage.resize(1000, 700)
        yield
        self.layout1 = QVBoxLayout(HomePage)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 24, 24, 24)
        yield
        self.title = QLabel(HomePage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.layout1.addWidget(self.title)

        yield
        self.about = QLabel(HomePage)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.layout1.addWidget(self.about)

        yield
        self.spacer2 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout1.addItem(self.spacer2)

        yield
        self.choices = Beside(HomePage)
        self.choices.setObjectName(u"choices")
        self.choices.setProperty(u"least", 760)
        yield
        self.layout3 = QHBoxLayout(self.choices)
        self.layout3.setSpacing(16)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        yield
        self.session = ChoiceCard(self.choices)
        self.session.setObjectName(u"session")

        self.layout3.addWidget(self.session)

        yield
        self.at_table = ChoiceCard(self.choices)
        self.at_table.setObjectName(u"at_table")

        self.layout3.addWidget(self.at_table)

        yield
        self.desk = ChoiceCard(self.choices)
        self.desk.setObjectName(u"desk")

        self.layout3.addWidget(self.desk)


        self.layout1.addWidget(self.choices)

        yield
        self.spacer4 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout1.addItem(self.spacer4)

        yield
        self.demonstration = QFrame(HomePage)
        self.demonstration.setObjectName(u"demonstration")
        self.demonstration.setProperty(u"role", u"card")
        yield
        self.layout5 = QVBoxLayout(self.demonstration)
        self.layout5.setSpacing(12)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(16, 16, 16, 16)
        yield
        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(16)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        yield
        self.layout7 = QVBoxLayout()
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        yield
        self.demonstration_title = QLabel(self.demonstration)
        self.demonstration_title.setObjectName(u"demonstration_title")
        self.demonstration_title.setProperty(u"role", u"h3")
        self.demonstration_title.setWordWrap(True)

        self.layout7.addWidget(self.demonstration_title)

        yield
        self.demonstration_about = QLabel(self.demonstration)
        self.demonstration_about.setObjectName(u"demonstration_about")
        self.demonstration_about.setProperty(u"role", u"quiet")
        self.demonstration_about.setWordWrap(True)

        self.layout7.addWidget(self.demonstration_about)


        self.layout6.addLayout(self.layout7)

        yield
        self.play = QPushButton(self.demonstration)
        self.play.setObjectName(u"play")

        self.layout6.addWidget(self.play)

        self.layout6.setStretch(0, 1)

        self.layout5.addLayout(self.layout6)

        yield
        self.progress_box = QWidget(self.demonstration)
        self.progress_box.setObjectName(u"progress_box")
        yield
        self.layout8 = QHBoxLayout(self.progress_box)
        self.layout8.setSpacing(12)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        yield
        self.progress = QProgressBar(self.progress_box)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.layout8.addWidget(self.progress)

        yield
        self.progress_label = QLabel(self.progress_box)
        self.progress_label.setObjectName(u"progress_label")
        self.progress_label.setProperty(u"role", u"quiet")

        self.layout8.addWidget(self.progress_label)

        yield
        self.cancel = QPushButton(self.progress_box)
        self.cancel.setObjectName(u"cancel")

        self.layout8.addWidget(self.cancel)

        self.layout8.setStretch(0, 1)

        self.layout5.addWidget(self.progress_box)

        yield
        self.result_box = QWidget(self.demonstration)
        self.result_box.setObjectName(u"result_box")
        yield
        self.layout9 = QVBoxLayout(self.result_box)
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        yield
        self.line = QFrame(self.result_box)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"role", u"line")

        self.layout9.addWidget(self.line)

        yield
        self.result_title = QLabel(self.result_box)
        self.result_title.setObjectName(u"result_title")
        self.result_title.setProperty(u"role", u"h3")
        self.result_title.setWordWrap(True)

        self.layout9.addWidget(self.result_title)

        yield
        self.result = QLabel(self.result_box)
        self.result.setObjectName(u"result")
        self.result.setWordWrap(True)

        self.layout9.addWidget(self.result)

        yield
        self.layout10 = QHBoxLayout()
        self.layout10.setSpacing(8)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        yield
        self.open_folder = QPushButton(self.result_box)
        self.open_folder.setObjectName(u"open_folder")

        self.layout10.addWidget(self.open_folder)

        yield
        self.spacer11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout10.addItem(self.spacer11)


        self.layout9.addLayout(self.layout10)


        self.layout5.addWidget(self.result_box)


        self.layout1.addWidget(self.demonstration)

        yield
        self.spacer13 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout1.addItem(self.spacer13)

        yield
        self.laptop_row = QHBoxLayout()
        self.laptop_row.setSpacing(8)
        self.laptop_row.setObjectName(u"laptop_row")
        self.laptop_row.setContentsMargins(0, 0, 0, 0)
        yield
        self.laptop_title = QLabel(HomePage)
        self.laptop_title.setObjectName(u"laptop_title")
        self.laptop_title.setProperty(u"role", u"quiet")

        self.laptop_row.addWidget(self.laptop_title)

        yield
        self.keys = QPushButton(HomePage)
        self.keys.setObjectName(u"keys")
        self.keys.setProperty(u"role", u"quiet")

        self.laptop_row.addWidget(self.keys)

        yield
        self.silence = QPushButton(HomePage)
        self.silence.setObjectName(u"silence")
        self.silence.setProperty(u"role", u"quiet")

        self.laptop_row.addWidget(self.silence)

        yield
        self.copy_laptop = QPushButton(HomePage)
        self.copy_laptop.setObjectName(u"copy_laptop")
        self.copy_laptop.setProperty(u"role", u"quiet")

        self.laptop_row.addWidget(self.copy_laptop)

        yield
        self.goes_on = QPushButton(HomePage)
        self.goes_on.setObjectName(u"goes_on")

        self.laptop_row.addWidget(self.goes_on)

        yield
        self.spacer14 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.laptop_row.addItem(self.spacer14)


        self.layout1.addLayout(self.laptop_row)

        yield
        self.spacer12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.spacer12)

        QWidget.setTabOrder(self.session, self.at_table)
        QWidget.setTabOrder(self.at_table, self.desk)
        QWidget.setTabOrder(self.desk, self.play)
        QWidget.setTabOrder(self.play, self.cancel)
        QWidget.setTabOrder(self.cancel, self.open_folder)
        QWidget.setTabOrder(self.open_folder, self.keys)
        QWidget.setTabOrder(self.keys, self.silence)
        QWidget.setTabOrder(self.silence, self.copy_laptop)
        QWidget.setTabOrder(self.copy_laptop, self.goes_on)

        self.retranslateUi(HomePage)

        QMetaObject.connectSlotsByName(HomePage)
    # pieces

    def retranslateUi(self, HomePage):
        self.title.setText(QCoreApplication.translate("HomePage", u"What would you like to do?", None))
        self.about.setText(QCoreApplication.translate("HomePage", u"Your choice is remembered. You can change it at the foot of the rail.", None))
        self.demonstration_title.setText(QCoreApplication.translate("HomePage", u"See it done", None))
        self.demonstration_about.setText(QCoreApplication.translate("HomePage", u"Play a whole session with made-up people, from the programme to the brief for the board. It takes a few seconds, on throwaway keys, and touches nothing of yours.", None))
        self.play.setText(QCoreApplication.translate("HomePage", u"Play the demonstration\u2026", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("HomePage", u"How far it is", None))
#endif // QT_CONFIG(accessibility)
        self.progress_label.setText("")
        self.cancel.setText(QCoreApplication.translate("HomePage", u"Cancel", None))
        self.result_title.setText("")
        self.result.setText("")
        self.open_folder.setText(QCoreApplication.translate("HomePage", u"Open the folder", None))
        self.laptop_title.setText(QCoreApplication.translate("HomePage", u"This laptop", None))
        self.keys.setText(QCoreApplication.translate("HomePage", u"Keys and recovery", None))
#if QT_CONFIG(tooltip)
        self.keys.setToolTip(QCoreApplication.translate("HomePage", u"Passphrase, recovery code, keyring, and the words of this laptop", None))
#endif // QT_CONFIG(tooltip)
        self.silence.setText(QCoreApplication.translate("HomePage", u"Silence", None))
#if QT_CONFIG(tooltip)
        self.silence.setToolTip(QCoreApplication.translate("HomePage", u"No connection, no microphone, no camera: see for yourself (F8)", None))
#endif // QT_CONFIG(tooltip)
        self.copy_laptop.setText(QCoreApplication.translate("HomePage", u"Copy this laptop\u2026", None))
#if QT_CONFIG(tooltip)
        self.copy_laptop.setToolTip(QCoreApplication.translate("HomePage", u"Everything that it keeps, encrypted as it is, to be taken up on another laptop", None))
#endif // QT_CONFIG(tooltip)
        self.goes_on.setText(QCoreApplication.translate("HomePage", u"Go on here after all", None))
#if QT_CONFIG(tooltip)
        self.goes_on.setToolTip(QCoreApplication.translate("HomePage", u"This laptop was copied to another. Say that it goes on, and not its copy", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

