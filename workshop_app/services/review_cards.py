"""What the review asks: a card for each flag of the second pass, and one for each question that the words give rise to.

Cards are made afresh from what is there; only answers are kept. So no card can outlive the words that it is about.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from workshop_app.domain.contribution import Contribution
from workshop_app.domain.identifier import Identifier, KeepReason
from workshop_app.domain.indirect import SENTENCES, Hint
from workshop_app.domain.programme import Programme
from workshop_app.domain.record import Record, version_of
from workshop_app.domain.review import REASONS, Answer, Given, Reason, Review, Spot, What
from workshop_app.privacy.remembered import Wanted, with_remembered
from workshop_app.services.looking import Looking
from workshop_app.services.second_pass import Finding, Place, findings
from workshop_app.storage.session_store import SessionStore

_MINORITY = 2
_ALL = tuple(Answer)
_OF_PLACE = {
    Place.CONTRIBUTION: _ALL,
    Place.TAG: (Answer.KEPT, Answer.REPLACED, Answer.REMOVED),
    Place.PROPOSAL: (Answer.KEPT, Answer.REPLACED),
    Place.NOTE: (Answer.KEPT, Answer.REPLACED),
    Place.POLL: (Answer.KEPT,),
    Place.SESSION: (Answer.KEPT,),
}


@dataclass(frozen=True, slots=True)
class Card:
    """One thing to be answered. `number` is what people call its text by, 0 where it has none; `why` says why it is
    asked; `kept` is why the words were kept when they were typed. A question has no `finding`.
    """

    spot: Spot
    place: Place
    number: int
    text: str
    why: str
    finding: Finding | None = None
    given: Given | None = None
    kept: KeepReason | None = None

    @property
    def is_flag(self) -> bool:
        """Whether words were found; else it is a question."""
        return self.finding is not None

    @property
    def blocks(self) -> bool:
        """Whether the session cannot be sealed before it is answered."""
        return self.finding is not None and self.finding.certain and self.given is None

    @property
    def waits(self) -> bool:
        """Whether it is still asked. What was kept when it was typed, and is only possible, need not be."""
        settled = self.kept is not None and self.finding is not None and not self.finding.certain
        return self.given is None and not settled

    @property
    def answers(self) -> tuple[Answer, ...]:
        """The answers that there are to it."""
        if self.place is Place.PROPOSAL and self.spot.part == _MINORITY:
            return _OF_PLACE[Place.TAG]
        return _OF_PLACE[self.place]

    def reasons(self, answer: Answer) -> tuple[Reason, ...]:
        """The short list for an answer; empty where it needs none."""
        return () if answer is Answer.KEPT and not self.is_flag else REASONS[answer]


def cards_of(store: SessionStore, programme: Programme, looking: Looking, marked: Wanted) -> tuple[Card, ...]:
    """Every card of the session as it now stands: flags in the order of the record, then questions. `marked` is what
    was marked before. Lines that were written in private have none before the reveal.
    """

    def look(text: str) -> Sequence[Identifier]:
        return with_remembered(text, looking(text), marked)

    given = {each.spot: each for each in store.review.given()}
    check = store.review.check()
    record = shown_record(store)
    sealed = None if check is None else check.sealed
    if sealed is not None:
        record = replace(record, review=Review(check=sealed))
    numbers = _numbers(record)
    flags = (_flag(finding, numbers, given) for finding in findings(record, programme, look, looking.ahead))
    pointed_to = frozenset[str]() if check is None else check.pointed_to
    restricted = frozenset(each.spot.item for each in given.values() if each.answer is Answer.RESTRICTED)
    asked: list[Card] = []
    for item in record.contributions:
        why = looking.questions(item.text)
        if why or item.restricted or item.id in pointed_to:
            hints = [*why, *([Hint.NEIGHBOURS] if item.id in pointed_to else [])]
            asked += _questions(item, hints, item.id in restricted, given)
    return (*flags, *asked)


def shown_record(store: SessionStore) -> Record:
    """The record as it now stands, without what was written in private and is not revealed yet."""
    record, hidden = store.record(), store.room.hidden()
    if not hidden:
        return record
    said = tuple(item for item in record.contributions if item.id not in hidden)
    after = replace(record, contributions=said)
    return replace(after, v=version_of(after))


def _flag(finding: Finding, numbers: Mapping[str, int], given: Mapping[Spot, Given]) -> Card:
    found = finding.identifier
    spot = Spot(
        What.FLAG,
        finding.contribution_id,
        finding.place.value,
        finding.part,
        found.start,
        found.end,
        found.kind.value,
    )
    before = given.get(replace(spot, what=What.CAPTURE))
    kept = before.reason if before is not None and isinstance(before.reason, KeepReason) else None
    number = numbers.get(finding.contribution_id, 0)
    return Card(spot, finding.place, number, finding.text, found.reason, finding, given.get(spot), kept)


def _numbers(record: Record) -> dict[str, int]:
    numbers = {item.id: item.number for item in record.contributions}
    numbers |= {item.id: item.number for item in record.proposals}
    return numbers | {item.poll.id: item.poll.number for item in record.polls}


def _questions(
    item: Contribution, hints: Sequence[Hint], answered_so: bool, given: Mapping[Spot, Given]
) -> Iterator[Card]:
    """Where it is restricted already, nothing more is asked of it but what was answered so."""
    asked = [*hints, *([Hint.RESTRICTED] if item.restricted and not answered_so else [])]
    for hint in asked:
        spot = question(item.id, hint)
        if spot in given or hint is Hint.RESTRICTED or not item.restricted:
            yield Card(spot, Place.CONTRIBUTION, item.number, item.text, SENTENCES[hint], given=given.get(spot))


def question(contribution_id: str, hint: Hint) -> Spot:
    """What an answer to this question about a contribution is kept by."""
    return Spot(What.QUESTION, contribution_id, Place.CONTRIBUTION.value, 0, 0, 0, hint.value)


def review_of(store: SessionStore, cards: Sequence[Card]) -> Review:
    """The review as it would be sealed now."""
    flags, kinds = Counter(store.review.counts("flags")), Counter(store.review.counts("kinds"))
    reasons, questions = Counter(store.review.counts("reasons")), Counter(store.review.counts("questions"))
    for card in cards:
        if card.given is None:
            continue
        answer, reason = card.given.answer.value, card.given.reason
        if card.is_flag:
            flags[answer] += 1
            kinds[card.spot.kind] += 1
        else:
            questions[answer] += 1
        if reason is not None:
            reasons[reason.value] += 1
    check = store.review.check()
    return Review(
        dict(flags),
        dict(kinds),
        dict(reasons),
        dict(questions),
        sum(card.waits for card in cards),
        None if check is None else check.sealed,
    )


def kept_now(cards: Sequence[Card]) -> dict[str, int]:
    """How many flags stay, per reason, that were not counted when they were typed."""
    stay = (card.given.reason for card in cards if card.is_flag and card.given is not None and card.kept is None)
    return dict(Counter(reason.value for reason in stay if isinstance(reason, KeepReason)))


def with_review(record: Record, review: Review, kept: Mapping[str, int]) -> Record:
    """The record with the review as it would be sealed, and what it lets stay."""
    after = replace(record, review=review, kept=dict(sorted((Counter(record.kept) + Counter(kept)).items())))
    return replace(after, v=version_of(after))
