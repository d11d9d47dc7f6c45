"""What the run page says where there is nothing to show yet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workshop_app.ui.generated.ui_run import Ui_RunPage


def say_what_is_empty(ui: Ui_RunPage) -> None:
    """Without a session, and before anybody spoke."""
    ui.no_session.describe(
        "run",
        _tr("No session is open"),
        _tr("Choose one in the plan, or make a new one from a template."),
        _tr("Go to the plan"),
    )
    ui.nothing_yet.describe(
        "chat",
        _tr("What is said will be here"),
        _tr(
            "Type it above and press Enter. A line begins with ! for a concern, ? for a question, > for a proposal,"
            " and with quotation marks where it is word for word."
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("RunPage", text)
