"""Words for what the domain knows as keys: duties of a session, and its states."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from workshop_app.domain.agenda import ActivityKind, Duty
from workshop_app.domain.fairness import Principle
from workshop_app.domain.session import SessionState


def duty_words(duty: Duty) -> str:
    """A duty as it stands in a sentence: “a consent script”."""
    words = {
        Duty.CONSENT: QCoreApplication.translate("PlanWords", "consent"),
        Duty.SAFEGUARDING: QCoreApplication.translate("PlanWords", "word on safeguarding"),
        Duty.VOTE: QCoreApplication.translate("PlanWords", "vote"),
    }
    return words[duty]


def principle_words(principle: Principle) -> str:
    """A principle of the fairness check, in a word or two."""
    words = {
        Principle.FORMATIVE: QCoreApplication.translate("PlanWords", "still open"),
        Principle.REASONS: QCoreApplication.translate("PlanWords", "reasons given"),
        Principle.TIME: QCoreApplication.translate("PlanWords", "time to respond"),
        Principle.ACCOUNT: QCoreApplication.translate("PlanWords", "taken into account"),
    }
    return words[principle]


def question_words(principle: Principle) -> str:
    """What the facilitator is asked about a principle."""
    words = {
        Principle.FORMATIVE: QCoreApplication.translate(
            "PlanWords", "What can still change because of this session, and what is decided already?"
        ),
        Principle.REASONS: QCoreApplication.translate(
            "PlanWords", "Which reasons and facts does the room get, so that it can answer with sense?"
        ),
        Principle.TIME: QCoreApplication.translate(
            "PlanWords", "How long do people have to answer, here and afterwards, and who would need longer?"
        ),
        Principle.ACCOUNT: QCoreApplication.translate(
            "PlanWords", "Who takes the answers into account, by when, and how does the room hear of it?"
        ),
    }
    return words[principle]


def state_words(state: SessionState) -> str:
    """A session's state in a list."""
    words = {
        SessionState.PLANNED: QCoreApplication.translate("PlanWords", "planned"),
        SessionState.RUNNING: QCoreApplication.translate("PlanWords", "running now"),
        SessionState.CLOSED: QCoreApplication.translate("PlanWords", "closed, to be sealed"),
        SessionState.SEALED: QCoreApplication.translate("PlanWords", "sealed"),
    }
    return words[state]


def day_words(day: date) -> str:
    """A date as people say it: “Wednesday 4 March 2026”, in the language of the system."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def kind_words(kind: ActivityKind) -> str:
    """A kind of activity as the title of a new one."""
    words = {
        ActivityKind.TALK: QCoreApplication.translate("PlanWords", "Talk"),
        ActivityKind.FORMS: QCoreApplication.translate("PlanWords", "Forms on paper"),
        ActivityKind.CAPTURE: QCoreApplication.translate("PlanWords", "Round of contributions"),
        ActivityKind.WRITING: QCoreApplication.translate("PlanWords", "Silent writing"),
        ActivityKind.PROPOSALS: QCoreApplication.translate("PlanWords", "Ideas to proposals"),
        ActivityKind.PAUSE: QCoreApplication.translate("PlanWords", "Break"),
        ActivityKind.VOTE: QCoreApplication.translate("PlanWords", "Vote"),
        ActivityKind.RESULTS: QCoreApplication.translate("PlanWords", "Results"),
    }
    return words[kind]


def minute_words(minutes: int) -> str:
    """A length of time: “1 minute”, “25 minutes”."""
    if minutes == 1:
        return QCoreApplication.translate("PlanWords", "1 minute")
    return QCoreApplication.translate("PlanWords", "%n minutes", "", minutes)
