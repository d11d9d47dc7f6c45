# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'programme_keys.ui'
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
    QHeaderView, QLabel, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from workshop_app.ui.widgets.table_view import TableView

from workshop_app.ui.piecework import set_up

class Ui_ProgrammeKeysDialog(object):
    def setupUi(self, ProgrammeKeysDialog):
        set_up(self, ProgrammeKeysDialog)

    def pieces(self, ProgrammeKeysDialog):
        if not ProgrammeKeysDialog.objectName():
            ProgrammeKeysDialog.setObjectName(u"ProgrammeKeysDialog")
        yield
        self.ProgrammeKeysDialog_layout = QVBoxLayout(ProgrammeKeysDialog)
        self.ProgrammeKeysDialog_layout.setSpacing(0)
        self.ProgrammeKeysDialog_layout.setObjectName(u"ProgrammeKeysDialog_layout")
        self.ProgrammeKeysDialog_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.scroll = QScrollArea(ProgrammeKeysDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        yield
        self.body = QWidget(self.scroll.viewport())
        self.body.setObjectName(u"body")
        self.body.setProperty(u"role", u"body")
        yield
        self.body_layout = QVBoxLayout(self.body)
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(self.body)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"h2")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)

        self.body_layout.addWidget(self.heading)

        yield
        self.about = QLabel(self.body)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.body_layout.addWidget(self.about)

        yield
        self.working_card = QFrame(self.body)
        self.working_card.setObjectName(u"working_card")
        self.working_card.setProperty(u"role", u"card")
        yield
        self.working_card_layout = QVBoxLayout(self.working_card)
        self.working_card_layout.setSpacing(8)
        self.working_card_layout.setObjectName(u"working_card_layout")
        self.working_card_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.working_title = QLabel(self.working_card)
        self.working_title.setObjectName(u"working_title")
        self.working_title.setWordWrap(True)
        self.working_title.setProperty(u"role", u"h3")

        self.working_card_layout.addWidget(self.working_title)

        yield
        self.working_words = QLabel(self.working_card)
        self.working_words.setObjectName(u"working_words")
        self.working_words.setWordWrap(True)
        self.working_words.setTextFormat(Qt.TextFormat.PlainText)

        self.working_card_layout.addWidget(self.working_words)

        yield
        self.working_details = QLabel(self.working_card)
        self.working_details.setObjectName(u"working_details")
        self.working_details.setWordWrap(True)
        self.working_details.setProperty(u"role", u"quiet")
        self.working_details.setTextFormat(Qt.TextFormat.PlainText)

        self.working_card_layout.addWidget(self.working_details)

        yield
        self.working_buttons = QWidget(self.working_card)
        self.working_buttons.setObjectName(u"working_buttons")
        yield
        self.change_working = QPushButton(self.working_buttons)
        self.change_working.setObjectName(u"change_working")

        self.working_card_layout.addWidget(self.working_buttons)


        self.body_layout.addWidget(self.working_card)

        yield
        self.spare_card = QFrame(self.body)
        self.spare_card.setObjectName(u"spare_card")
        self.spare_card.setProperty(u"role", u"card")
        yield
        self.spare_card_layout = QVBoxLayout(self.spare_card)
        self.spare_card_layout.setSpacing(8)
        self.spare_card_layout.setObjectName(u"spare_card_layout")
        self.spare_card_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.spare_title = QLabel(self.spare_card)
        self.spare_title.setObjectName(u"spare_title")
        self.spare_title.setWordWrap(True)
        self.spare_title.setProperty(u"role", u"h3")

        self.spare_card_layout.addWidget(self.spare_title)

        yield
        self.spare_words = QLabel(self.spare_card)
        self.spare_words.setObjectName(u"spare_words")
        self.spare_words.setWordWrap(True)
        self.spare_words.setTextFormat(Qt.TextFormat.PlainText)

        self.spare_card_layout.addWidget(self.spare_words)

        yield
        self.spare_details = QLabel(self.spare_card)
        self.spare_details.setObjectName(u"spare_details")
        self.spare_details.setWordWrap(True)
        self.spare_details.setProperty(u"role", u"quiet")
        self.spare_details.setTextFormat(Qt.TextFormat.PlainText)

        self.spare_card_layout.addWidget(self.spare_details)

        yield
        self.spare_buttons = QWidget(self.spare_card)
        self.spare_buttons.setObjectName(u"spare_buttons")
        yield
        self.print_spare = QPushButton(self.spare_buttons)
        self.print_spare.setObjectName(u"print_spare")
        yield
        self.remove_spare = QPushButton(self.spare_buttons)
        self.remove_spare.setObjectName(u"remove_spare")
        self.remove_spare.setProperty(u"role", u"danger")
        yield
        self.change_spare = QPushButton(self.spare_buttons)
        self.change_spare.setObjectName(u"change_spare")

        self.spare_card_layout.addWidget(self.spare_buttons)


        self.body_layout.addWidget(self.spare_card)

        yield
        self.file_card = QFrame(self.body)
        self.file_card.setObjectName(u"file_card")
        self.file_card.setProperty(u"role", u"card")
        yield
        self.file_card_layout = QVBoxLayout(self.file_card)
        self.file_card_layout.setSpacing(8)
        self.file_card_layout.setObjectName(u"file_card_layout")
        self.file_card_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.file_title = QLabel(self.file_card)
        self.file_title.setObjectName(u"file_title")
        self.file_title.setWordWrap(True)
        self.file_title.setProperty(u"role", u"h3")

        self.file_card_layout.addWidget(self.file_title)

        yield
        self.file_about = QLabel(self.file_card)
        self.file_about.setObjectName(u"file_about")
        self.file_about.setWordWrap(True)
        self.file_about.setProperty(u"role", u"quiet")

        self.file_card_layout.addWidget(self.file_about)

        yield
        self.file_buttons = QWidget(self.file_card)
        self.file_buttons.setObjectName(u"file_buttons")
        yield
        self.write_file = QPushButton(self.file_buttons)
        self.write_file.setObjectName(u"write_file")

        self.file_card_layout.addWidget(self.file_buttons)


        self.body_layout.addWidget(self.file_card)

        yield
        self.retired_card = QFrame(self.body)
        self.retired_card.setObjectName(u"retired_card")
        self.retired_card.setProperty(u"role", u"card")
        yield
        self.retired_card_layout = QVBoxLayout(self.retired_card)
        self.retired_card_layout.setSpacing(8)
        self.retired_card_layout.setObjectName(u"retired_card_layout")
        self.retired_card_layout.setContentsMargins(16, 16, 16, 16)
        yield
        self.retired_title = QLabel(self.retired_card)
        self.retired_title.setObjectName(u"retired_title")
        self.retired_title.setWordWrap(True)
        self.retired_title.setProperty(u"role", u"h3")

        self.retired_card_layout.addWidget(self.retired_title)

        yield
        self.retired_about = QLabel(self.retired_card)
        self.retired_about.setObjectName(u"retired_about")
        self.retired_about.setWordWrap(True)
        self.retired_about.setProperty(u"role", u"quiet")

        self.retired_card_layout.addWidget(self.retired_about)

        yield
        self.retired = TableView(self.retired_card)
        self.retired.setObjectName(u"retired")

        self.retired_card_layout.addWidget(self.retired)


        self.body_layout.addWidget(self.retired_card)

        yield
        self.problem = QLabel(self.body)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"warn")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)

        self.body_layout.addWidget(self.problem)

        self.scroll.setWidget(self.body)

        self.ProgrammeKeysDialog_layout.addWidget(self.scroll)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(24, 8, 24, 16)
        yield
        self.restore = QPushButton(ProgrammeKeysDialog)
        self.restore.setObjectName(u"restore")
        self.restore.setProperty(u"role", u"quiet")

        self.buttons.addWidget(self.restore)

        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)

        yield
        self.close = QPushButton(ProgrammeKeysDialog)
        self.close.setObjectName(u"close")

        self.buttons.addWidget(self.close)


        self.ProgrammeKeysDialog_layout.addLayout(self.buttons)

        QWidget.setTabOrder(self.change_working, self.print_spare)
        QWidget.setTabOrder(self.print_spare, self.remove_spare)
        QWidget.setTabOrder(self.remove_spare, self.change_spare)
        QWidget.setTabOrder(self.change_spare, self.write_file)
        QWidget.setTabOrder(self.write_file, self.retired)
        QWidget.setTabOrder(self.retired, self.restore)
        QWidget.setTabOrder(self.restore, self.close)

        self.retranslateUi(ProgrammeKeysDialog)

        self.close.setDefault(True)


        QMetaObject.connectSlotsByName(ProgrammeKeysDialog)
    # pieces

    def retranslateUi(self, ProgrammeKeysDialog):
        ProgrammeKeysDialog.setWindowTitle(QCoreApplication.translate("ProgrammeKeysDialog", u"Keys of the programme", None))
        self.heading.setText("")
        self.about.setText(QCoreApplication.translate("ProgrammeKeysDialog", u"Reports are sealed to the working key and to the spare; either opens them. The working key stays on this laptop. The spare belongs on paper, in another room: it is what remains if this laptop is lost.", None))
        self.working_title.setText(QCoreApplication.translate("ProgrammeKeysDialog", u"Working key", None))
        self.working_words.setText("")
        self.working_details.setText("")
        self.change_working.setText(QCoreApplication.translate("ProgrammeKeysDialog", u"New &working key\u2026", None))
        self.spare_title.setText(QCoreApplication.translate("ProgrammeKeysDialog", u"Spare key", None))
        self.spare_words.setText("")
        self.spare_details.setText("")
        self.print_spare.setText(QCoreApplication.translate("ProgrammeKeysDialog", u"&Print the spare\u2026", None))
        self.remove_spare.setText(QCoreApplication.translate("ProgrammeKeysDialog", u"&Remove it from this laptop\u2026", None))
        self.change_spare.setText(QCoreApplication.translate("ProgrammeKeysDialog", u"New &spare\u2026", None))
        self.file_title.setText(QCoreApplication.translate("ProgrammeKeysDialog", u"If this laptop is lost", None))
        self.file_about.setText(QCoreApplication.translate("ProgrammeKeysDialog", u"The programme's file holds its words, the key that signs packs, the keys above and the laptops you trust, sealed so that only the spare's sheet opens it. Keep it on a stick apart from the sheet, and write it again when keys or laptops change. Reports are not in it.", None))
        self.write_file.setText(QCoreApplication.translate("ProgrammeKeysDialog", u"Write the programme's &file\u2026", None))
        self.retired_title.setText(QCoreApplication.translate("ProgrammeKeysDialog", u"Retired keys", None))
        self.retired_about.setText(QCoreApplication.translate("ProgrammeKeysDialog", u"No new pack names them. What was sealed to them still comes in.", None))
#if QT_CONFIG(accessibility)
        self.retired.setAccessibleName(QCoreApplication.translate("ProgrammeKeysDialog", u"Retired keys", None))
#endif // QT_CONFIG(accessibility)
        self.problem.setText("")
        self.restore.setText(QCoreApplication.translate("ProgrammeKeysDialog", u"&Take a key back\u2026", None))
        self.close.setText(QCoreApplication.translate("ProgrammeKeysDialog", u"Close", None))
    # retranslateUi

