"""Showing a folder in the system's own file window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_folder(folder: Path) -> None:
    """Show `folder`; where the system has nothing to show it with, nothing happens."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
