"""The certificate of a merge: what came in from which table, when, and its digest; it can be printed (T1)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from workshop_app.domain.concern import moment_words
from workshop_app.ui import icons
from workshop_app.ui.dialogs.files import ask_save
from workshop_app.ui.dialogs.sizing import fit_scrolled
from workshop_app.ui.generated.ui_certificate import Ui_CertificateDialog
from workshop_app.ui.table_words import lines, received
from workshop_app.ui.widgets.fact_row import FactRow
from workshop_app.ui.words import counted

if TYPE_CHECKING:
    from workshop_app.services.merge import Certificate


class CertificateDialog(QDialog):
    """`save(path)` is called to write it as a PDF."""

    def __init__(self, parent: QWidget, certificate: Certificate, save: Callable[[Path], None]) -> None:
        super().__init__(parent)
        self._ui = Ui_CertificateDialog()
        self._ui.setupUi(self)
        ui = self._ui
        changes = counted(certificate.changes, self.tr("{} change"), self.tr("{} changes"))
        ui.heading.setText(self.tr("Merge certificate"))
        ui.about.setText(
            self.tr(
                "{0} · {1}\n{2}. The session then held {3}, of which {4} to be decided. No words of anybody."
            ).format(
                certificate.title,
                moment_words(certificate.made),
                changes,
                lines(certificate.contributions),
                certificate.conflicts,
            )
        )
        for each in certificate.received:
            row = FactRow(ui.body, signed=False)
            row.show_fact(*received(each))
            ui.body_layout.addWidget(row)
        ui.body_layout.addStretch(1)
        icons.put(ui.save, "print")
        name = f"merge-certificate-{certificate.made.replace(':', '')}.pdf"
        ui.save.clicked.connect(
            lambda: ask_save(self, self.tr("Save the certificate"), name, self.tr("PDF (*.pdf)"), save)
        )
        ui.close.clicked.connect(self.reject)
        fit_scrolled(self, ui.scroll, 640)
