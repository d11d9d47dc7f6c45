# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_session.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QDialog,
    QFrame, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QListView, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QSpinBox, QTimeEdit,
    QVBoxLayout, QWidget)

from workshop_app.ui.piecework import set_up

class Ui_NewSessionDialog(object):
    def setupUi(self, NewSessionDialog):
        set_up(self, NewSessionDialog)

    def pieces(self, NewSessionDialog):
        if not NewSessionDialog.objectName():
            NewSessionDialog.setObjectName(u"NewSessionDialog")
        yield
        self.NewSessionDialog_layout = QVBoxLayout(NewSessionDialog)
        self.NewSessionDialog_layout.setSpacing(10)
        self.NewSessionDialog_layout.setObjectName(u"NewSessionDialog_layout")
        self.NewSessionDialog_layout.setContentsMargins(24, 24, 24, 24)
        yield
        self.heading = QLabel(NewSessionDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")

        self.NewSessionDialog_layout.addWidget(self.heading)

        yield
        self.scroll = QScrollArea(NewSessionDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        yield
        self.body = QWidget(self.scroll.viewport())
        self.body.setObjectName(u"body")
        self.body.setProperty(u"role", u"body")
        yield
        self.body_layout = QVBoxLayout(self.body)
        self.body_layout.setSpacing(8)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(2, 2, 2, 2)
        yield
        self.programme_box = QWidget(self.body)
        self.programme_box.setObjectName(u"programme_box")
        yield
        self.programme_box_layout = QVBoxLayout(self.programme_box)
        self.programme_box_layout.setSpacing(4)
        self.programme_box_layout.setObjectName(u"programme_box_layout")
        self.programme_box_layout.setContentsMargins(0, 0, 0, 0)
        yield
        self.programme_label = QLabel(self.programme_box)
        self.programme_label.setObjectName(u"programme_label")
        self.programme_label.setProperty(u"role", u"small")

        self.programme_box_layout.addWidget(self.programme_label)

        yield
        self.programme = QComboBox(self.programme_box)
        self.programme.setObjectName(u"programme")
        self.programme.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.programme.setMinimumContentsLength(12)

        self.programme_box_layout.addWidget(self.programme)


        self.body_layout.addWidget(self.programme_box)

        yield
        self.template_label = QLabel(self.body)
        self.template_label.setObjectName(u"template_label")
        self.template_label.setProperty(u"role", u"small")

        self.body_layout.addWidget(self.template_label)

        yield
        self.template_list = QListView(self.body)
        self.template_list.setObjectName(u"template_list")
        self.template_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.body_layout.addWidget(self.template_list)

        yield
        self.summary = QLabel(self.body)
        self.summary.setObjectName(u"summary")
        self.summary.setProperty(u"role", u"quiet")
        self.summary.setWordWrap(True)

        self.body_layout.addWidget(self.summary)

        yield
        self.grid = QGridLayout()
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(12)
        self.grid.setContentsMargins(0, 0, 0, 0)
        yield
        self.title_field = QVBoxLayout()
        self.title_field.setSpacing(4)
        self.title_field.setObjectName(u"title_field")
        self.title_field.setContentsMargins(0, 0, 0, 0)
        yield
        self.title_label = QLabel(self.body)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"small")

        self.title_field.addWidget(self.title_label)

        yield
        self.title = QLineEdit(self.body)
        self.title.setObjectName(u"title")
        self.title.setMaxLength(120)

        self.title_field.addWidget(self.title)


        self.grid.addLayout(self.title_field, 0, 0, 1, 3)

        yield
        self.borough_field = QVBoxLayout()
        self.borough_field.setSpacing(4)
        self.borough_field.setObjectName(u"borough_field")
        self.borough_field.setContentsMargins(0, 0, 0, 0)
        yield
        self.borough_label = QLabel(self.body)
        self.borough_label.setObjectName(u"borough_label")
        self.borough_label.setProperty(u"role", u"small")

        self.borough_field.addWidget(self.borough_label)

        yield
        self.borough = QComboBox(self.body)
        self.borough.setObjectName(u"borough")
        self.borough.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.borough.setMinimumContentsLength(12)

        self.borough_field.addWidget(self.borough)


        self.grid.addLayout(self.borough_field, 1, 0, 1, 1)

        yield
        self.group_field = QVBoxLayout()
        self.group_field.setSpacing(4)
        self.group_field.setObjectName(u"group_field")
        self.group_field.setContentsMargins(0, 0, 0, 0)
        yield
        self.group_label = QLabel(self.body)
        self.group_label.setObjectName(u"group_label")
        self.group_label.setProperty(u"role", u"small")

        self.group_field.addWidget(self.group_label)

        yield
        self.group = QComboBox(self.body)
        self.group.setObjectName(u"group")
        self.group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.group.setMinimumContentsLength(12)

        self.group_field.addWidget(self.group)


        self.grid.addLayout(self.group_field, 1, 1, 1, 2)

        yield
        self.tables_field = QVBoxLayout()
        self.tables_field.setSpacing(4)
        self.tables_field.setObjectName(u"tables_field")
        self.tables_field.setContentsMargins(0, 0, 0, 0)
        yield
        self.tables_label = QLabel(self.body)
        self.tables_label.setObjectName(u"tables_label")
        self.tables_label.setProperty(u"role", u"small")

        self.tables_field.addWidget(self.tables_label)

        yield
        self.tables = QSpinBox(self.body)
        self.tables.setObjectName(u"tables")
        self.tables.setMinimum(1)
        self.tables.setMaximum(20)
        self.tables.setValue(3)

        self.tables_field.addWidget(self.tables)


        self.grid.addLayout(self.tables_field, 2, 0, 1, 1)

        yield
        self.date_field = QVBoxLayout()
        self.date_field.setSpacing(4)
        self.date_field.setObjectName(u"date_field")
        self.date_field.setContentsMargins(0, 0, 0, 0)
        yield
        self.date_label = QLabel(self.body)
        self.date_label.setObjectName(u"date_label")
        self.date_label.setProperty(u"role", u"small")

        self.date_field.addWidget(self.date_label)

        yield
        self.date = QDateEdit(self.body)
        self.date.setObjectName(u"date")
        self.date.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.date.setCalendarPopup(True)
        self.date.setDisplayFormat(u"d MMM yyyy")

        self.date_field.addWidget(self.date)


        self.grid.addLayout(self.date_field, 2, 1, 1, 1)

        yield
        self.start_field = QVBoxLayout()
        self.start_field.setSpacing(4)
        self.start_field.setObjectName(u"start_field")
        self.start_field.setContentsMargins(0, 0, 0, 0)
        yield
        self.start_label = QLabel(self.body)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setProperty(u"role", u"small")

        self.start_field.addWidget(self.start_label)

        yield
        self.start = QTimeEdit(self.body)
        self.start.setObjectName(u"start")
        self.start.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.start.setDisplayFormat(u"HH:mm")

        self.start_field.addWidget(self.start)


        self.grid.addLayout(self.start_field, 2, 2, 1, 1)


        self.body_layout.addLayout(self.grid)

        yield
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_layout.addItem(self.spacer1)

        self.scroll.setWidget(self.body)

        self.NewSessionDialog_layout.addWidget(self.scroll)

        yield
        self.problem = QLabel(NewSessionDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"bad")
        self.problem.setWordWrap(True)

        self.NewSessionDialog_layout.addWidget(self.problem)

        yield
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        yield
        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer2)

        yield
        self.cancel = QPushButton(NewSessionDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        yield
        self.save = QPushButton(NewSessionDialog)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.save)


        self.NewSessionDialog_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.programme_label.setBuddy(self.programme)
        self.template_label.setBuddy(self.template_list)
        self.title_label.setBuddy(self.title)
        self.borough_label.setBuddy(self.borough)
        self.group_label.setBuddy(self.group)
        self.tables_label.setBuddy(self.tables)
        self.date_label.setBuddy(self.date)
        self.start_label.setBuddy(self.start)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.programme, self.template_list)
        QWidget.setTabOrder(self.template_list, self.title)
        QWidget.setTabOrder(self.title, self.borough)
        QWidget.setTabOrder(self.borough, self.group)
        QWidget.setTabOrder(self.group, self.tables)
        QWidget.setTabOrder(self.tables, self.date)
        QWidget.setTabOrder(self.date, self.start)
        QWidget.setTabOrder(self.start, self.save)
        QWidget.setTabOrder(self.save, self.cancel)

        self.retranslateUi(NewSessionDialog)

        self.save.setDefault(True)


        QMetaObject.connectSlotsByName(NewSessionDialog)
    # pieces

    def retranslateUi(self, NewSessionDialog):
        NewSessionDialog.setWindowTitle(QCoreApplication.translate("NewSessionDialog", u"New session", None))
        self.heading.setText(QCoreApplication.translate("NewSessionDialog", u"New session", None))
        self.programme_label.setText(QCoreApplication.translate("NewSessionDialog", u"&Programme", None))
#if QT_CONFIG(accessibility)
        self.programme.setAccessibleName(QCoreApplication.translate("NewSessionDialog", u"Programme", None))
#endif // QT_CONFIG(accessibility)
        self.template_label.setText(QCoreApplication.translate("NewSessionDialog", u"T&emplate", None))
#if QT_CONFIG(accessibility)
        self.template_list.setAccessibleName(QCoreApplication.translate("NewSessionDialog", u"Template", None))
#endif // QT_CONFIG(accessibility)
        self.summary.setText("")
        self.title_label.setText(QCoreApplication.translate("NewSessionDialog", u"&Title", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("NewSessionDialog", u"Title of the session", None))
#endif // QT_CONFIG(accessibility)
        self.borough_label.setText(QCoreApplication.translate("NewSessionDialog", u"&Borough", None))
#if QT_CONFIG(accessibility)
        self.borough.setAccessibleName(QCoreApplication.translate("NewSessionDialog", u"Borough", None))
#endif // QT_CONFIG(accessibility)
        self.group_label.setText(QCoreApplication.translate("NewSessionDialog", u"&Group", None))
#if QT_CONFIG(accessibility)
        self.group.setAccessibleName(QCoreApplication.translate("NewSessionDialog", u"Group consulted", None))
#endif // QT_CONFIG(accessibility)
        self.tables_label.setText(QCoreApplication.translate("NewSessionDialog", u"T&ables", None))
#if QT_CONFIG(accessibility)
        self.tables.setAccessibleName(QCoreApplication.translate("NewSessionDialog", u"Tables", None))
#endif // QT_CONFIG(accessibility)
        self.date_label.setText(QCoreApplication.translate("NewSessionDialog", u"&Date", None))
#if QT_CONFIG(accessibility)
        self.date.setAccessibleName(QCoreApplication.translate("NewSessionDialog", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.start_label.setText(QCoreApplication.translate("NewSessionDialog", u"&Start", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("NewSessionDialog", u"Start", None))
#endif // QT_CONFIG(accessibility)
        self.problem.setText("")
        self.cancel.setText(QCoreApplication.translate("NewSessionDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("NewSessionDialog", u"Plan it", None))
    # retranslateUi

