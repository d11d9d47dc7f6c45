"""The review of a sealed session in sentences, for its report, its preview and the desk."""

from __future__ import annotations

from collections.abc import Mapping

from workshop_app.domain.intruder import IntruderCheck, Question, Reply
from workshop_app.domain.record import Record
from workshop_app.domain.words import listed, plural

_ASKED = {
    Question.SOMEBODY: "it makes one think of somebody in particular",
    Question.ONLY_ONE: "it is true of only one person or family",
    Question.AT_WORK: "somebody who meets many people here could tell",
    Question.ASKING: "it can be found out by asking around",
    Question.SEARCHING: "it can be found out by searching",
    Question.TOGETHER: "two together give somebody away",
}


def sentences(record: Record) -> tuple[str, ...]:
    """What was reviewed, what is restricted, and what people who know the neighbourhood said; of a session that was
    not reviewed, that it was not.
    """
    review = record.review
    if review is None:
        return ("This session was sealed without a review.",)
    flags, questions = _counts(review.flags), _counts(review.questions)
    said = [f"Flags in the review: {flags}. Questions about who could be known: {questions}."]
    if review.left:
        left = plural(review.left, "possible flag or question", "possible flags and questions")
        said.append(f"{left} had no answer.")
    if review.reasons:
        said.append(f"Reasons: {_counts(review.reasons)}.")
    if restricted := [str(item.number) for item in record.contributions if item.restricted]:
        many = plural(len(restricted), "contribution is", "contributions are")
        said.append(f"{many} restricted ({listed(restricted)}): quoted to nobody until City Hall clears them.")
    return (*said, *_check(review.check))


def _check(check: IntruderCheck | None) -> tuple[str, ...]:
    if check is None:
        return ("The neighbourhood check was not done.",)
    yes = [f"{_ASKED[each.question]} ({each.found})" for each in check.answers if each.reply is Reply.YES]
    unsure = [_ASKED[each.question] for each in check.answers if each.reply is Reply.NOT_SURE]
    who = plural(check.people, "person", "people")
    first = f"Neighbourhood check: {plural(check.sampled, 'contribution')} of the session, looked at by {who}."
    answers = [f"Yes: {listed(yes)}."] if yes else []
    answers += [f"Not sure: {listed(unsure)}."] if unsure else []
    notes = [f"Note ({_ASKED[each.question]}): {each.note}" for each in check.answers if each.note]
    return (" ".join([first, *(answers or ["No to each of the six questions."])]), *notes)


def _counts(counts: Mapping[str, int]) -> str:
    return listed([f"{key} {number:,}" for key, number in sorted(counts.items())]) if counts else "none"
