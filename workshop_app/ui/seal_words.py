"""What the laptop checked of a file that it sealed, in sentences; and what it could not check."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workshop_app.services.seal import Sealed
from workshop_app.ui.words import counted


def checks_in_words(sealed: Sealed) -> str:
    """One line for each check; the last says what only the office can do."""
    checks = sealed.checks
    lines = [
        _tr("Read back from where it lies, byte for byte"),
        counted(
            checks.recipients,
            _tr("Its header names {} key of the office"),
            _tr("Its header names {} keys of the office"),
        ),
        _tr("The signature of this laptop holds, over {0} parts").format(checks.parts),
        counted(
            checks.entries, _tr("{} entry of the log gives this record"), _tr("{} entries of the log give this record")
        ),
    ]
    if checks.polls:
        lines.append(counted(checks.polls, _tr("{} vote was added up again"), _tr("{} votes were added up again")))
    if sealed.taken_out:
        lines.append(
            counted(
                sealed.taken_out,
                _tr("{} contribution is out, here and in the file"),
                _tr("{} contributions are out, here and in the file"),
            )
        )
    found = [f"✓ {line}" for line in lines]
    return "\n".join([*found, _tr("Only the office can open it; its receipt will say that it did.")])


def _tr(text: str) -> str:
    return QCoreApplication.translate("SealWords", text)
