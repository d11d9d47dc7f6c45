"""What the review says: answers, reasons, questions, and what is still open, in the words of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workshop_app.domain.identifier import KeepReason
from workshop_app.services.review import Answer, Card, Question, Reply, Waiting, Why
from workshop_app.services.second_pass import Place
from workshop_app.ui.models.findings import place_words
from workshop_app.ui.widgets.keep_menu import keep_words
from workshop_app.ui.words import counted


def waiting_words(waiting: Waiting) -> str:
    """What of the review is open, as sentences; empty where nothing is."""
    parts = []
    if waiting.certain:
        one, many = _tr("{} certain mark waits for an answer"), _tr("{} certain marks wait for an answer")
        blocks = _tr("the session cannot be sealed before")
        parts.append(f"{counted(waiting.certain, one, many)}: {blocks}.")
    if waiting.possible:
        one, many = _tr("{} possible mark has no answer."), _tr("{} possible marks have no answer.")
        parts.append(counted(waiting.possible, one, many))
    if waiting.questions:
        one = _tr("{} question about who could be known has no answer.")
        many = _tr("{} questions about who could be known have no answer.")
        parts.append(counted(waiting.questions, one, many))
    if not waiting.checked:
        parts.append(_tr("The neighbourhood check was not done."))
    return " ".join(parts)


def answer_words(answer: Answer) -> str:
    """What became of the words."""
    return {
        Answer.KEPT: _tr("kept"),
        Answer.REPLACED: _tr("replaced"),
        Answer.RESTRICTED: _tr("restricted"),
        Answer.REMOVED: _tr("removed"),
    }[answer]


def reason_words(reason: KeepReason | Why) -> str:
    """The reason as the list says it."""
    if isinstance(reason, KeepReason):
        return keep_words(reason)
    return {
        Why.NAMES: _tr("It names somebody"),
        Why.PLACE: _tr("It is a place or body that few belong to"),
        Why.TELLS: _tr("Somebody who knows the neighbourhood could tell who it is"),
        Why.HARM: _tr("Somebody could come to harm"),
        Why.ASKED: _tr("Whoever said it asked for it"),
        Why.NOT_FOR_RECORD: _tr("It is not meant for the record"),
    }[reason]


def given_words(card: Card) -> str:
    """How a card was answered, with the reason; empty where it was not."""
    if card.given is not None:
        words = answer_words(card.given.answer)
        if not card.is_flag and card.given.answer is Answer.KEPT:
            words = _tr("nobody could tell")
        reason = card.given.reason
        return words if reason is None else f"{words}: {reason_words(reason)}"
    if card.kept is not None:
        return _tr("kept when it was typed: {0}").format(keep_words(card.kept))
    return ""


def where_words(card: Card) -> str:
    """Where the words of a card stand, as a person says it."""
    if card.place is Place.PROPOSAL and card.spot.part:
        name = _tr("minority statement of proposal") if card.spot.part > 1 else _tr("reason of proposal")
    else:
        name = _tr("tag of contribution") if card.place is Place.TAG else place_words(card.place)
    words = f"{name} {card.number}" if card.number else name
    return words[:1].upper() + words[1:]


def question_words(question: Question) -> str:
    """The question of the neighbourhood check, to be read out."""
    return {
        Question.SOMEBODY: _tr("Does one of these make you think of somebody in particular?"),
        Question.ONLY_ONE: _tr(
            "Is something in one of them true of only one person or family around here: a job, a role, an illness,"
            " something that happened?"
        ),
        Question.AT_WORK: _tr(
            "Could somebody who meets many people here, at a school, a surgery, a shop or a place of worship, tell who"
            " said it or whom it is about?"
        ),
        Question.ASKING: _tr("Could somebody find out who it is by asking around for an hour?"),
        Question.SEARCHING: _tr(
            "Could somebody find out by searching for it: local news, social media, pictures, public registers?"
        ),
        Question.TOGETHER: _tr(
            "Read together: do two of them seem to come from the same person, so that one gives the other away?"
        ),
    }[question]


def reply_words(reply: Reply) -> str:
    """An answer of the neighbourhood check."""
    return {Reply.YES: _tr("yes"), Reply.NO: _tr("no"), Reply.NOT_SURE: _tr("not sure")}[reply]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReviewWords", text)
