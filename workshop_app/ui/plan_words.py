"""Words for what the domain knows as keys: duties of a session, and its states."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workshop_app.domain.agenda import Duty
from workshop_app.domain.session import SessionState


def duty_words(duty: Duty) -> str:
    """A duty as it stands in a sentence: “a consent script”."""
    words = {
        Duty.CONSENT: QCoreApplication.translate("PlanWords", "consent"),
        Duty.SAFEGUARDING: QCoreApplication.translate("PlanWords", "word on safeguarding"),
        Duty.VOTE: QCoreApplication.translate("PlanWords", "vote"),
    }
    return words[duty]


def state_words(state: SessionState) -> str:
    """A session's state in a list."""
    words = {
        SessionState.PLANNED: QCoreApplication.translate("PlanWords", "planned"),
        SessionState.RUNNING: QCoreApplication.translate("PlanWords", "running now"),
        SessionState.CLOSED: QCoreApplication.translate("PlanWords", "closed, to be sealed"),
        SessionState.SEALED: QCoreApplication.translate("PlanWords", "sealed"),
    }
    return words[state]
