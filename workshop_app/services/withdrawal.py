"""Taking back what was said without saying who one is (A6): cards made as a batch, tied to lines, handed in, ended.

Whatever the card, nobody learns from what is kept which lines belong together: that takes its code, and until the
cut-off only. Each use looks at the clock first, and so does each unlocking, so that nothing outlives the cut-off.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from workshop_app.domain import withdrawal
from workshop_app.domain.correction import About, CorrectionKind, Draft
from workshop_app.domain.errors import CardError, NotOverwrittenError, StorageError
from workshop_app.domain.kit import Paper
from workshop_app.domain.proposal import Proposal
from workshop_app.domain.session import SessionState
from workshop_app.domain.text import one_line
from workshop_app.domain.withdrawal import KEY_BYTES, MOST_CARDS, Card, Cost
from workshop_app.domain.words import plural
from workshop_app.files import write_atomically
from workshop_app.reporting import withdrawal_cards
from workshop_app.services.capture import CaptureService
from workshop_app.services.cards_in import sealed_code
from workshop_app.services.progress import NoProgress, Progress
from workshop_app.services.workspace import Workspace
from workshop_app.storage.card_table import CardBatch
from workshop_app.storage.migrate import remove_copies
from workshop_app.storage.session_store import SessionStore

__all__ = ["Card", "Cards", "HandIn", "WithdrawalService", "when"]

when = withdrawal.when
promise = withdrawal.promise
_HANDED_IN = (
    "This card was handed in, and what is given with it would go too. Give the person another card. Nothing was"
    " changed."
)
_AT_A_TABLE = "This laptop takes notes for a table. The cards of the session are made on the lead's laptop."
_NONE_MADE = "No cards were made for this session. Make and print them first."
_NOT_OURS = (
    "No card with this code was made for this session. Compare it with the card; it may be from another session."
    " Nothing was changed."
)
_NOT_OVERWRITTEN = (
    "It is out of every text, but parts of the disk that held it could not be overwritten yet. Hand the card in once"
    " more."
)


@dataclass(frozen=True, slots=True)
class Cards:
    """How the cards of a session stand. `until` is the cut-off, in local time; where none were made yet, what the
    programme's policy says (no days: `at_seal`). `over` says that it is past; `given` are the ids of the lines that
    were given with a card, whichever. `elsewhere`: this laptop takes notes for a table, so cards are used and handed in
    here, and made on the lead's laptop (`made` is 1 then where any were).
    """

    made: int
    until: datetime
    at_seal: bool
    over: bool
    given: frozenset[str]
    begun: bool
    elsewhere: bool = False

    @property
    def promise(self) -> str:
        """The cut-off as it is printed and said."""
        return promise(self.until, self.at_seal)

    @property
    def open(self) -> bool:
        """Whether cards can be used and handed in."""
        return self.made > 0 and not self.over


@dataclass(frozen=True, slots=True)
class HandIn:
    """What goes when a card is handed in: how many contributions; the proposals that were worded from them alone, of
    which the lead chooses; and how many such proposals stay, since people voted on them or the session is sealed.
    `elsewhere`: what was given with it on other laptops, and comes in later, goes too.
    """

    contributions: int
    proposals: tuple[Proposal, ...]
    staying: int
    sealed: bool
    elsewhere: bool = False


class WithdrawalService:
    """Use cases of withdrawal cards. `cost` is what one guess at a code costs; only tests give a cheaper one."""

    def __init__(self, workspace: Workspace, capture: CaptureService, cost: Cost = Cost()) -> None:  # noqa: B008
        self._workspace = workspace
        self._capture = capture
        self._cost = cost
        workspace.warnings.append(self.end_due)

    def cards(self, session_id: str) -> Cards:
        """How the cards of this session stand now."""
        store, batch = self._looked_at(session_id)
        begun, elsewhere = store.state() is not SessionState.PLANNED, store.exchange.notebook() is not None
        if batch is None:
            held = self._workspace.vault.held_pack(store.session().programme)
            days = withdrawal.DAYS if held is None else held.pack.programme.policy.withdrawal_days
            usual = withdrawal.usual_cut_off(store.session().date, self._now(), days)
            return Cards(0, usual, days == 0, False, frozenset(), begun, elsewhere)
        until, made = datetime.fromtimestamp(batch.until), batch.made or int(elsewhere)
        return Cards(made, until, batch.at_seal, batch.key is None, store.cards.given(), begun, elsewhere)

    def make(
        self,
        session_id: str,
        path: Path,
        many: int,
        until: datetime,
        reach: str,
        *,
        at_seal: bool = False,
        paper: Paper = Paper.A4,
        progress: Progress = NoProgress(),  # noqa: B008
    ) -> Cards:
        """Draw `many` cards and write them to `path`, a PDF to be printed and cut; their codes are nowhere else.

        `until` is the cut-off, local time, `at_seal` ends it when the session is sealed, should that be sooner; `reach`
        says on the card how to hand it in, `paper` how large cards are. `CardError` where that cannot be promised,
        `StorageError` where the disk refuses; then no card was made.
        """
        store, batch = self._looked_at(session_id)
        self._check(store, batch, many, until, at_seal)
        token = self._workspace.sources.token
        key = token(KEY_BYTES) if batch is None or batch.key is None else batch.key
        codes: set[str] = set()
        while len(codes) < many:
            codes.add(withdrawal.draw(token))
        proofs = []
        for number, code in enumerate(codes):
            progress.report(number, many, "Drawing the codes")
            proofs.append(withdrawal.card(key, code, self._cost).proof())
        spelt = [withdrawal.written(code) for code in codes]
        write_atomically(path, withdrawal_cards.document(spelt, promise(until, at_seal), one_line(reach), paper))
        try:
            store.cards.add(key, int(until.timestamp()), at_seal, sorted(proofs))
            self._workspace.vault.standing.set_cards_until(session_id, int(until.timestamp()))
        except BaseException:
            with suppress(OSError):
                path.unlink(missing_ok=True)
            raise
        return self.cards(session_id)

    def take(self, session_id: str, code: str) -> Card:
        """The card with this code, to be held while somebody speaks. `CardError` where it cannot be used here."""
        store, batch = self._looked_at(session_id)
        card = self._card(store, batch, code)
        if store.cards.was_handed_in(card):
            raise CardError(_HANDED_IN)
        return card

    def tie(self, session_id: str, card: Card, contribution_ids: Sequence[str]) -> Cards:
        """These contributions, which are there already, were given with this card."""
        store, batch = self._looked_at(session_id)
        if batch is None or batch.key is None or not store.cards.knows(card):
            raise CardError(_NOT_OURS if batch is None or batch.key else _over(batch))
        store.cards.tie(card, [each for each in contribution_ids if store.contribution(each) is not None])
        return self.cards(session_id)

    def look(self, session_id: str, code: str) -> HandIn:
        """What would go if this card were handed in. Changes nothing; `CardError` as `take`."""
        store, batch = self._looked_at(session_id)
        card = self._card(store, batch, code)
        ids = self._lines(store, card)
        sealed = store.state() is SessionState.SEALED
        alone, voted = _alone(store, ids)
        staying = len(voted) + (len(alone) if sealed else 0)
        return HandIn(len(ids), () if sealed else alone, staying, sealed, _has_tables(store, card))

    def hand_in(self, session_id: str, code: str, proposals: Collection[str]) -> tuple[str, ...]:
        """Take out what was given with this card, and those of `proposals` that were worded from it alone. Gives the
        ids that are gone, or that wait to be taken out where the session is sealed: they go with the next report.

        `CardError` as `take`. `NotOverwrittenError` where the disk would not overwrite the words yet: handing the card
        in again ends that.
        """
        store, batch = self._looked_at(session_id)
        card = self._card(store, batch, code)
        ids = self._lines(store, card)
        with store.together():
            if _has_tables(store, card):
                store.cards.hand_in(card)
            if store.state() is SessionState.SEALED:
                self._wait_for_report(store, ids)
                return ids
            alone, _voted = _alone(store, ids)
            store.withdraw(ids, [each.id for each in alone if each.id in proposals])
        self._capture.forget_history(session_id)
        self._workspace.forget_texts()
        try:
            store.overwrite()
            remove_copies(self._workspace.folder.session(session_id))
        except StorageError as fault:
            raise NotOverwrittenError(f"{_NOT_OVERWRITTEN} {fault}") from fault
        return ids

    def end_due(self) -> str:
        """End the cards of every session whose cut-off is past; gives a sentence to be said, or nothing."""
        standing, now, ended = self._workspace.vault.standing, self._workspace.sources.now(), 0
        for session_id, until in standing.cards_until().items():
            if self._workspace.vault.session_keys(session_id) is None:
                standing.set_cards_until(session_id, None)
            elif until <= now:
                with suppress(StorageError):  # a damaged session must not stop the unlocking; the note stays
                    end_cards(self._workspace, session_id)
                    ended += 1
        if not ended:
            return ""
        return (
            f"The cut-off for withdrawal cards of {plural(ended, 'session')} is over: their codes were destroyed, and"
            " nobody can find what was given with a card any more."
        )

    # ---------------------------------------------------------------- the steps

    def _looked_at(self, session_id: str) -> tuple[SessionStore, CardBatch | None]:
        """The session and its cards, which are ended first where their time is up."""
        store = self._workspace.session(session_id)
        batch = store.cards.batch()
        if batch is not None and batch.key is not None and batch.until <= self._workspace.sources.now():
            end_cards(self._workspace, session_id)
            batch = store.cards.batch()
        return store, batch

    def _check(self, store: SessionStore, batch: CardBatch | None, many: int, until: datetime, at_seal: bool) -> None:
        if store.exchange.notebook() is not None:
            raise CardError(_AT_A_TABLE)
        if batch is not None and batch.key is None:
            raise CardError(_over(batch))
        if store.state() is SessionState.SEALED:
            raise CardError("This session is sealed: nobody can say anything with a new card any more.")
        if not 1 <= many <= MOST_CARDS:
            raise CardError(f"Make 1 to {MOST_CARDS} cards at a time.")
        if until <= self._now():
            raise CardError("The cut-off is past already. Choose a later day.")
        if batch is not None and (until.timestamp() < batch.until or (at_seal and not batch.at_seal)):
            raise CardError(
                f"Cards were given out that say {when(datetime.fromtimestamp(batch.until))}. The cut-off can be later,"
                " not sooner."
            )

    def _card(self, store: SessionStore, batch: CardBatch | None, code: str) -> Card:
        if batch is None:
            raise CardError(_NONE_MADE)
        if batch.key is None:
            raise CardError(_over(batch))
        read, book = withdrawal.read(code), store.exchange.notebook()
        card = withdrawal.card(batch.key, read, self._cost)
        if book is not None and (recipient := book.cards):
            card = replace(card, out=lambda each: sealed_code(read, each, recipient))
        if not store.cards.knows(card):
            raise CardError(_NOT_OURS)
        return card

    def _lines(self, store: SessionStore, card: Card) -> tuple[str, ...]:
        """What was given with this card and is still there."""
        return tuple(each for each in store.cards.given_with(card) if store.contribution(each) is not None)

    def _wait_for_report(self, store: SessionStore, ids: Sequence[str]) -> None:
        waiting = {each.subject for each in store.corrections.drafts() if each.kind is CorrectionKind.TAKEN_OUT}
        with store.together():
            for each in ids:
                if each in waiting:
                    continue
                item = store.contribution(each)
                assert item is not None  # it was there a moment ago, on this thread
                new_id = self._workspace.sources.new_id()
                store.corrections.save_draft(
                    Draft(new_id, CorrectionKind.TAKEN_OUT, About.CONTRIBUTION, each, item.number)
                )

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._workspace.sources.now())


def end_cards(workspace: Workspace, session_id: str) -> None:
    """The cut-off of a session: its key, proofs and tags are destroyed, on the disk also. `StorageError` where the
    session cannot be opened; what the disk refuses to overwrite now is overwritten when the file is closed.
    """
    store = workspace.session(session_id)
    store.cards.end()
    with suppress(StorageError):
        store.overwrite()
        remove_copies(workspace.folder.session(session_id))
    workspace.vault.standing.set_cards_until(session_id, None)


def end_at_seal(workspace: Workspace, session_id: str) -> None:
    """The session was sealed: end its cards where that was said. `StorageError` as `end_cards`."""
    batch = workspace.session(session_id).cards.batch()
    if batch is not None and batch.key is not None and batch.at_seal:
        end_cards(workspace, session_id)


def _alone(store: SessionStore, ids: Sequence[str]) -> tuple[tuple[Proposal, ...], tuple[Proposal, ...]]:
    """The proposals that were worded from these contributions alone: those in no poll, and those in one."""
    polled = {each for poll in store.votes.polls() for each in poll.proposals}
    alone = [each for each in store.votes.proposals() if each.sources and set(each.sources).issubset(ids)]
    return tuple(each for each in alone if each.id not in polled), tuple(each for each in alone if each.id in polled)


def _has_tables(store: SessionStore, card: Card) -> bool:
    """Whether other laptops may hold lines that were given with this card."""
    return card.out is not None or store.cards.identity() is not None


def _over(batch: CardBatch) -> str:
    until = when(datetime.fromtimestamp(batch.until))
    return (
        f"The cut-off is over (it was {until} at the latest), and the codes of all cards were destroyed. What was given"
        " with a card cannot be found any more, by nobody: nothing tells which line belongs to which card. This is what"
        " the cards and the script say."
    )
