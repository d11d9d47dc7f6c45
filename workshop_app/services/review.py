"""The review before sealing: flags and questions are answered (A3, A4), and a sample is put to neighbours (A5)."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from workshop_app.domain.contribution import Contribution
from workshop_app.domain.errors import SealError, StorageError
from workshop_app.domain.identifier import Answered
from workshop_app.domain.indirect import Hint
from workshop_app.domain.intruder import MAX_NOTE, MOST_PEOPLE, Question, Reply, Reported, Sampled, sample
from workshop_app.domain.record import without
from workshop_app.domain.review import Answer, Given, Reason, Spot, What, Why
from workshop_app.domain.session import SessionState
from workshop_app.domain.text import one_line
from workshop_app.privacy.remembered import Wanted
from workshop_app.services.looking import Looking
from workshop_app.services.marks import count_marks, keep_marks
from workshop_app.services.review_cards import Card, cards_of, shown_record
from workshop_app.services.second_pass import Place, put_replacement
from workshop_app.services.workspace import Workspace
from workshop_app.storage.migrate import remove_copies
from workshop_app.storage.session_store import SessionStore

__all__ = ["Answer", "Card", "CheckState", "Question", "Queue", "Reply", "Reported", "ReviewService", "Waiting", "Why"]

_CHANGED = "These words were changed or taken out since they were looked at. Nothing was done; look again."
_NO_PACK = "The pack of this session's programme is not on this laptop. Import it, then review the session."


@dataclass(frozen=True, slots=True)
class Queue:
    """The cards of a session. `gone` were answered and are there no more, with their words; `undo` says whether the
    last answer can be taken back.
    """

    cards: tuple[Card, ...]
    gone: int
    undo: bool

    @property
    def total(self) -> int:
        """All that was asked so far."""
        return self.gone + len(self.cards)

    @property
    def answered(self) -> int:
        """How many of them have an answer."""
        return self.gone + sum(not card.waits for card in self.cards)


@dataclass(frozen=True, slots=True)
class Waiting:
    """What of a review is still open: certain flags, which block the seal, and what may stay open."""

    certain: int = 0
    possible: int = 0
    questions: int = 0
    checked: bool = True

    @property
    def asks(self) -> bool:
        """Whether somebody should be asked before the session is sealed so."""
        return bool(self.possible or self.questions) or not self.checked


@dataclass(frozen=True, slots=True)
class CheckState:
    """The neighbourhood check under way: what was drawn and is still there, and the answers so far."""

    contributions: tuple[Contribution, ...]
    check: Sampled


def waiting(store: SessionStore, cards: Sequence[Card]) -> Waiting:
    """What of the review is still open. There is nothing to check where nothing was said."""
    check = store.review.check()
    return Waiting(
        sum(card.blocks for card in cards),
        sum(card.waits and card.is_flag and not card.blocks for card in cards),
        sum(card.waits and not card.is_flag for card in cards),
        (check is not None and check.sealed is not None) or not store.contributions(),
    )


class ReviewService:
    """Use cases of the review, from the first line of a session until it is sealed. `forget_history` drops what undo
    of capture remembers: it holds contributions as they were.
    """

    def __init__(self, workspace: Workspace, forget_history: Callable[[str], None]) -> None:
        self._workspace = workspace
        self._forget_history = forget_history
        self._look = Looking(workspace)

    def queue(self, session_id: str) -> Queue:
        """What there is to answer; empty once the session is sealed."""
        store = self._workspace.session(session_id)
        if store.state() is SessionState.SEALED:
            return Queue((), 0, False)
        cards = self._cards(store)
        gone = sum(store.review.counts("flags").values()) + sum(store.review.counts("questions").values())
        return Queue(cards, gone, any(card.given is not None for card in cards))

    def answer(self, session_id: str, card: Card, answer: Answer, reason: Reason | None = None) -> None:
        """Answer a card. What is replaced or removed is destroyed, in the log also, and cannot be taken back.

        `SealError` where the session is sealed, its words are not those of the card any more, or the answer is not one
        of the card's.
        """
        store = self._open(session_id, card)
        if answer not in card.answers or (answer is Answer.REPLACED and not card.is_flag):
            raise SealError("This answer cannot be given here. Choose another; nothing was changed.")
        if reason not in (card.reasons(answer) or (None,)):
            raise ValueError("a reason that the answer does not have")
        with store.together():
            if answer not in (Answer.REPLACED, Answer.REMOVED):
                self._let_stand(store, card, Given(card.spot, answer, reason))
                return
            here = [each for each in store.review.given() if each.spot.item == card.spot.item]
            if answer is Answer.REMOVED:
                _remove(store, card)
            elif card.finding is not None:
                put_replacement(store, card.finding)
            for each in here:  # their answers went with the changed words; these words are the same, if further on
                spot = _after(card, answer, each.spot)
                if spot is not None:
                    store.review.put(replace(each, spot=spot))
            _count(store, card, answer, reason)
        self._destroyed(session_id, store)

    def reword(self, session_id: str, card: Card, text: str, marks: Answered) -> Contribution:
        """Put other words in place of those that a question is about; the words it had are destroyed, in the log also.

        `marks` says how the marks in the new words were answered. `SealError` as `answer`.
        """
        store = self._open(session_id, card)
        before = store.contribution(card.spot.item)
        if before is None or card.is_flag:
            raise SealError(_CHANGED)
        after = replace(before, text=one_line(text))
        with store.together():
            store.change(saved=[after], replaced=marks.replaced, kept=marks.kept)
            keep_marks(store, after.id, Place.CONTRIBUTION, 0, after.text, marks)
            _count(store, card, Answer.REPLACED, Why.TELLS)
        self._destroyed(session_id, store)
        return after

    def undo(self, session_id: str) -> Given | None:
        """Take back the last answer that let words stay, or None where there is none."""
        store = self._open(session_id)
        standing = [each for each in store.review.given() if each.spot.what is not What.CAPTURE]
        if not standing:
            return None
        last = standing[-1]
        with store.together():
            store.review.take_back(last.spot)
            if last.answer is Answer.RESTRICTED:
                self._restrict(store, last.spot.item)
        return last

    # ---------------------------------------------------------------- the neighbourhood check

    def check(self, session_id: str) -> CheckState | None:
        """The check under way; the sample is drawn the first time. None where nothing was said, or all is sealed."""
        store = self._workspace.session(session_id)
        said = shown_record(store).contributions
        if not said or store.state() is SessionState.SEALED:
            return None
        check = store.review.check()
        if check is None or not {item.id for item in said}.intersection(check.drawn):
            drawn = sample(said, self._workspace.sources.token)
            check = Sampled(tuple(item.id for item in drawn))
            store.review.save_check(check)
        return CheckState(tuple(item for item in said if item.id in check.drawn), check)

    def report(self, session_id: str, people: int, answer: Reported, marks: Answered) -> CheckState:
        """Keep what people who know the neighbourhood answer to one question; `people` is how many they are.

        `SealError` where the session is sealed, or a yes says of none of the sample what it is yes for.
        """
        store, state = self._open(session_id), self.check(session_id)
        if state is None:
            raise SealError("Nothing was said that could be looked at.")
        if (answer.reply is Reply.YES) != bool(answer.where):
            raise SealError("Tick the contributions that it is yes for, then answer yes.")
        answer, part = replace(answer, note=one_line(answer.note)), list(Question).index(answer.question)
        if len(answer.note) > MAX_NOTE:
            raise SealError(f"A note has at most {MAX_NOTE} characters. Shorten it, then answer again.")
        check = replace(state.check, people=max(1, min(people, MOST_PEOPLE))).with_answer(answer)
        before = state.check.answer(answer.question)
        with store.together():
            store.review.save_check(check)
            for given in store.review.given():
                if (given.spot.place, given.spot.part) == (Place.NOTE.value, part) and before != answer:
                    store.review.take_back(given.spot)
            count_marks(store, session_id, Place.NOTE, part, answer.note, marks)
        return replace(state, check=check)

    # ---------------------------------------------------------------- inside

    def _cards(self, store: SessionStore) -> tuple[Card, ...]:
        session = store.session()
        held = self._workspace.vault.held_pack(session.programme)
        if held is None:
            raise SealError(_NO_PACK)
        marked = self._workspace.marked.get(session.id, Wanted())
        return cards_of(store, held.pack.programme, self._look, marked)

    def _open(self, session_id: str, card: Card | None = None) -> SessionStore:
        store = self._workspace.session(session_id)
        if store.state() is SessionState.SEALED:
            raise SealError("This session is sealed: nothing in it changes any more.")
        if card is not None and (card.spot, card.text) not in {(each.spot, each.text) for each in self._cards(store)}:
            raise SealError(_CHANGED)
        return store

    def _let_stand(self, store: SessionStore, card: Card, given: Given) -> None:
        lifts = card.spot.kind == Hint.RESTRICTED.value and given.answer is Answer.KEPT
        if lifts:
            _count(store, card, Answer.KEPT, None)
        else:
            store.review.put(given)
        if lifts or Answer.RESTRICTED in (given.answer, None if card.given is None else card.given.answer):
            self._restrict(store, card.spot.item)

    def _restrict(self, store: SessionStore, item_id: str) -> None:
        """Have the contribution restricted where an answer says so, and only there."""
        item = store.contribution(item_id)
        wanted = any(each.spot.item == item_id and each.answer is Answer.RESTRICTED for each in store.review.given())
        if item is not None and item.restricted != wanted:
            store.change(saved=[replace(item, restricted=wanted)])
            self._forget_history(store.session().id)

    def _destroyed(self, session_id: str, store: SessionStore) -> None:
        """Nothing of what is gone may come back or stay on the disk; what cannot be overwritten now is at the close."""
        self._forget_history(session_id)
        self._workspace.forget_texts(but={item.text for item in store.contributions()})
        with contextlib.suppress(StorageError):
            store.overwrite()
            remove_copies(self._workspace.folder.session(session_id))


def _after(card: Card, answer: Answer, spot: Spot) -> Spot | None:
    """Where something of the same thing stands once this card is answered so; None where it is gone with it."""
    at = card.spot
    same_place = spot.place == at.place and spot.what is not What.QUESTION
    if answer is Answer.REMOVED:
        if card.place is Place.CONTRIBUTION or (same_place and spot.part == at.part):
            return None
        further = same_place and card.place is Place.TAG and spot.part > at.part
        return replace(spot, part=spot.part - 1) if further else spot
    if spot == replace(at, what=spot.what) or card.finding is None:
        return None
    if same_place and spot.part == at.part and spot.start >= at.end:
        longer = len(card.finding.identifier.replacement) - (at.end - at.start)
        return replace(spot, start=spot.start + longer, end=spot.end + longer)
    return spot


def _count(store: SessionStore, card: Card, answer: Answer, reason: Reason | None) -> None:
    store.review.count("flags" if card.is_flag else "questions", answer.value)
    if card.is_flag:
        store.review.count("kinds", card.spot.kind)
    if reason is not None:
        store.review.count("reasons", reason.value)


def _remove(store: SessionStore, card: Card) -> None:
    """Take the words out: the contribution, the tag, or the minority statement."""
    item_id = card.spot.item
    if card.place is Place.CONTRIBUTION:
        cited = [each for each in store.votes.proposals() if item_id in each.sources]
        return store.change(removed=[item_id], proposals=[without(each, [item_id]) for each in cited])
    if card.place is Place.TAG and (item := store.contribution(item_id)) is not None:
        tags = tuple(tag for place, tag in enumerate(item.tags) if place != card.spot.part)
        return store.change(saved=[replace(item, tags=tags)])
    if (proposal := store.votes.proposal(item_id)) is not None:
        return store.change(proposals=[replace(proposal, minority="")])
    raise SealError(_CHANGED)
