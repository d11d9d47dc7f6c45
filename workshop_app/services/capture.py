"""Capture: contributions as they are typed, changed, merged, removed and found again (C1, C2, C4, C6, C7)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field, replace

from workshop_app.domain.contribution import Contribution, ContributionKind, merge
from workshop_app.domain.errors import CaptureError, NotOverwrittenError, StorageError
from workshop_app.domain.identifier import Identifier, IdentifierKind, KeepReason, Stays
from workshop_app.domain.proposal import Proposal
from workshop_app.domain.session import SessionState
from workshop_app.domain.text import one_line
from workshop_app.domain.withdrawal import Card
from workshop_app.domain.words import plural
from workshop_app.privacy import find_identifiers
from workshop_app.privacy.remembered import Wanted, remembered, with_remembered
from workshop_app.services import purge as purging
from workshop_app.services.looking import prepare, say_by_rules
from workshop_app.services.marks import keep_all_marks
from workshop_app.services.purge import Occurrence
from workshop_app.services.second_pass import programme_texts
from workshop_app.services.themes import ThemeCodes
from workshop_app.services.workspace import Workspace, summary_of
from workshop_app.storage.migrate import remove_copies
from workshop_app.storage.session_store import SessionStore

MAX_HISTORY = 200
"""Changes that can be taken back, the latest first."""

_KINDS = frozenset(kind.value for kind in IdentifierKind)
_REASONS = frozenset(reason.value for reason in KeepReason)
_NONE: Mapping[str, int] = {}
_NOTHING = Wanted()
_NOT_OVERWRITTEN = (
    "The words are out of every text, but parts of the disk that held them could not be overwritten yet. Purge them"
    " once more."
)


@dataclass(frozen=True, slots=True)
class Draft:
    """What the note-taker has typed, identifiers replaced.

    `replaced` counts, per `IdentifierKind` value, what was found and replaced; `kept`, per `KeepReason` value, what was
    found and kept; `stays` says which words that is, so that the review shows where they stand. `card` is the
    withdrawal card that it is given with, if any, `batch` the number on the pile of paper cards that it is keyed from.
    `rating` is there on an assessment of an existing programme only, which the first of the `tags` names.
    """

    kind: ContributionKind
    text: str
    themes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    recognised_by: int | None = None
    table: int = 1
    activity: str = ""
    replaced: Mapping[str, int] = field(default_factory=dict)
    kept: Mapping[str, int] = field(default_factory=dict)
    card: Card | None = None
    stays: tuple[Stays, ...] = ()
    batch: int | None = None
    rating: int | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What changed: contributions as they now stand, ids that are gone, and a few words to say it with."""

    saved: tuple[Contribution, ...]
    removed: tuple[str, ...]
    label: str


@dataclass(frozen=True, slots=True)
class _Undo:
    """How to take a change back: contributions to save, ids to remove, and what proposals (by id) cited before."""

    saved: tuple[Contribution, ...]
    removed: tuple[str, ...]
    cited: Mapping[str, tuple[str, ...]]
    label: str


class CaptureService:
    """Use cases of capture. What a method has returned is on disk; what came before can be undone until the lock.

    The history of undo lives in memory only, and words from which an identifier was taken are not in it.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._themes = ThemeCodes(workspace)
        self._history: dict[str, list[_Undo]] = {}
        workspace.when_closed(self._history.clear)

    def contributions(self, session_id: str) -> tuple[Contribution, ...]:
        """All contributions of the session, newest first; not those of a round of private writing that is on."""
        store = self._workspace.session(session_id)
        hidden = store.room.hidden()
        return tuple(item for item in store.contributions()[::-1] if item.id not in hidden)

    def add(self, session_id: str, draft: Draft) -> Change:
        """Save what was typed under the next number. `CaptureError` where it cannot be taken as it stands.

        While a round of private writing is on in its activity it is hidden, and the change does not show it.
        """
        store = self._open(session_id)
        private = bool(draft.activity) and store.room.round() == draft.activity
        self._check_place(store, draft.table, draft.activity)
        saved = Contribution(
            self._workspace.sources.new_id(),
            store.next_number(),
            draft.kind,
            one_line(draft.text),
            self._themes.checked(store.session().programme, draft.themes),
            _tidy(draft.tags),
            draft.recognised_by,
            False,
            draft.table,
            draft.activity,
            batch=draft.batch,
            rating=draft.rating,
        )
        _check_assessment(saved)
        with store.together() if draft.card is not None or draft.stays or private else nullcontext():
            store.change(saved=[saved], replaced=_counts(draft.replaced, _KINDS), kept=_counts(draft.kept, _REASONS))
            keep_all_marks(store, saved, draft.stays)
            if draft.card is not None:
                self._tie(store, draft.card, saved.id)
            if private:
                store.room.hide(saved.id)
        change = Change(() if private else (saved,), (), f"{saved.number} saved")
        self._remember(session_id, _Undo((), (saved.id,), {}, change.label))
        return change

    def edit(
        self,
        session_id: str,
        contribution: Contribution,
        replaced: Mapping[str, int] = _NONE,
        kept: Mapping[str, int] = _NONE,
        stays: Sequence[Stays] = (),
    ) -> Change:
        """Save a contribution in place of what it was; the words it had are destroyed, in the log also.

        Where identifiers were replaced, nothing from before can be taken back: the name must not return.
        """
        store = self._open(session_id)
        before = _found(store, contribution.id)
        self._check_place(store, contribution.table, contribution.activity)
        after = replace(
            contribution,
            number=before.number,
            text=one_line(contribution.text),
            themes=self._themes.checked(store.session().programme, contribution.themes),
            tags=_tidy(contribution.tags),
        )
        _check_assessment(after)
        more, reasons = _counts(replaced, _KINDS), _counts(kept, _REASONS)
        change = Change((after,), (), f"{after.number} changed")
        if after == before and not more and not reasons:
            return change
        with store.together():
            store.change(saved=[after], replaced=more, kept=reasons)
            keep_all_marks(store, after, stays)
        if more:
            self.forget_history(session_id)
        else:
            self._remember(session_id, _Undo((before,), (), {}, change.label))
        return change

    def merge(self, session_id: str, keep: str, others: Sequence[str]) -> Change:
        """Merge duplicates into the contribution with the id `keep`; proposals that cite them cite it instead."""
        store = self._open(session_id)
        if not others or keep in others or len(set(others)) != len(others):
            raise CaptureError("Choose at least two different contributions to merge.")
        before = _found(store, keep)
        gone = tuple(_found(store, other) for other in others)
        if any(item.kind is ContributionKind.ASSESSMENT for item in (before, *gone)):
            raise CaptureError("Assessments are not merged: each is one person's rating. Nothing was changed.")
        after = merge(before, gone)
        change = Change((after,), tuple(others), f"{_numbers(gone)} merged into {after.number}")
        cited = _citing(store, others)
        store.change([after], others, [_cites(proposal, others, keep) for proposal in cited])
        self._remember(session_id, _Undo((before, *gone), (), _sources(cited), change.label))
        return change

    def remove(self, session_id: str, ids: Sequence[str]) -> Change:
        """Remove contributions; their words are destroyed, in the log also. Proposals that cite them stay without."""
        store = self._open(session_id)
        gone = tuple(_found(store, item) for item in dict.fromkeys(ids))
        change = Change((), tuple(item.id for item in gone), f"{_numbers(gone)} removed")
        cited = _citing(store, change.removed)
        store.change([], change.removed, [_cites(proposal, change.removed, None) for proposal in cited])
        self._remember(session_id, _Undo(gone, (), _sources(cited), change.label))
        return change

    def undo(self, session_id: str) -> Change | None:
        """Take back the latest change since the app was unlocked, or None where there is none."""
        store = self._open(session_id)
        history = self._history.get(session_id)
        if not history:
            return None
        step = history[-1]
        # What is removed again may have been cited since it was added.
        cited = {proposal.id: proposal for proposal in _citing(store, step.removed)}
        proposals = [_cites(proposal, step.removed, None) for proposal in cited.values()]
        for proposal in store.votes.proposals():
            if proposal.id in step.cited:
                proposals.append(replace(proposal, sources=step.cited[proposal.id]))
        store.change(step.saved, step.removed, proposals)
        history.pop()
        return Change(step.saved, step.removed, f"Taken back: {step.label}")

    def forget_history(self, session_id: str) -> None:
        """Drop what undo remembers of a session: what was purged must not come back."""
        self._history.pop(session_id, None)

    def find(self, session_id: str, query: str) -> tuple[str, ...]:
        """Ids of the contributions that hold every word of `query`, the last of which may be half typed; best first."""
        store = self._workspace.session(session_id)
        hidden = store.room.hidden()
        return tuple(each for each in store.find(query) if each not in hidden)

    def identifiers(self, text: str, session_id: str = "") -> list[Identifier]:
        """What in `text` can point to a person, with what was marked before in this session. Needs no vault; safe on
        any thread.
        """
        return with_remembered(text, find_identifiers(text), self._workspace.marked.get(session_id, _NOTHING))

    def prepare(self) -> str:
        """Load the model that reads along, so that the first line does not wait for it. Gives the sentence that says
        what is wrong where it is not there, else nothing. Needs no vault; safe on any thread.
        """
        return prepare()

    def accepted(self, session_id: str, words: Iterable[tuple[IdentifierKind, str]]) -> None:
        """These words were replaced in a line: look for them in this session from now on, until the lock. In memory
        only; safe on any thread.
        """
        phrases = [phrase for kind, each in words for phrase in remembered(each, kind)]
        if phrases and session_id and self._workspace.is_open:
            marked = self._workspace.marked
            marked[session_id] = marked.get(session_id, _NOTHING).and_also(phrases)

    # ---------------------------------------------------------------- purging

    def occurrences(self, session_id: str, words: str) -> tuple[Occurrence, ...]:
        """Every place of the session in which `words` stand. `CaptureError` where there is too little to look for."""
        store = self._open(session_id)
        held = self._workspace.vault.held_pack(store.session().programme)
        ours = programme_texts(held.pack.programme) if held is not None else frozenset[str]()
        return purging.occurrences(store, ours, words)

    def kind_of(self, words: str) -> IdentifierKind:
        """What `words` are taken for, a person where they are taken for nothing."""
        found = find_identifiers(words)
        return found[0].kind if found else IdentifierKind.PERSON

    def purge(self, session_id: str, words: str, chosen: Sequence[Occurrence], kind: IdentifierKind) -> Change:
        """Put a replacement of this kind in each chosen place, and overwrite what the disk still holds of the words:
        they are in no text, index, log or history of undo any more. It cannot be taken back.

        `CaptureError` where a text changed meanwhile; nothing is purged then. `StorageError` where the disk refuses,
        and `NotOverwrittenError` where it refuses only to overwrite: purging again, with nothing chosen, ends that.
        """
        store = self._open(session_id)
        vault = self._workspace.vault
        saved = purging.purge(store, chosen, kind)
        self.forget_history(session_id)
        self._workspace.forget_texts()
        self.accepted(session_id, [(kind, words)])
        try:
            store.overwrite()
            remove_copies(self._workspace.folder.session(session_id))
            vault.save_summary(summary_of(store.session(), store.state()))
            vault.forget_earlier()  # a title may have named somebody, now or before
        except StorageError as fault:
            raise NotOverwrittenError(f"{_NOT_OVERWRITTEN} {fault}") from fault
        return Change(saved, (), f"{plural(len(chosen), 'place')} purged")

    def _open(self, session_id: str) -> SessionStore:
        store = self._workspace.session(session_id)
        state = store.state()
        if state is SessionState.PLANNED:
            raise CaptureError("This session has not begun. Begin it, then type what is said.")
        if state is SessionState.SEALED:
            raise CaptureError("This session is sealed: what was said in it does not change any more.")
        say_by_rules(store)
        return store

    def _tie(self, store: SessionStore, card: Card, contribution_id: str) -> None:
        if not store.cards.knows(card):
            raise CaptureError(
                "The cut-off for withdrawal cards is over, so this line cannot be given with one. Put the card away,"
                " then save again."
            )
        store.cards.tie(card, [contribution_id])

    def _check_place(self, store: SessionStore, table: int, activity: str) -> None:
        session = store.session()
        if table > session.tables:
            raise CaptureError(f"This session has {session.tables} tables. Choose one of them.")
        if activity and session.activity(activity) is None:
            raise CaptureError("The activity is no longer in the agenda. Choose one that is, then save again.")

    def _remember(self, session_id: str, step: _Undo) -> None:
        history = self._history.setdefault(session_id, [])
        history.append(step)
        del history[:-MAX_HISTORY]


def _tidy(tags: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one_line(tag).lstrip("#") for tag in tags))


def _check_assessment(item: Contribution) -> None:
    if item.kind is ContributionKind.ASSESSMENT and not item.tags:
        raise CaptureError("Say which programme is assessed: #its-name at the end of the line, or with Ctrl+9.")


def _found(store: SessionStore, contribution_id: str) -> Contribution:
    contribution = store.contribution(contribution_id)
    if contribution is None:
        raise CaptureError("This contribution is no longer there. Nothing was changed.")
    return contribution


def _counts(counts: Mapping[str, int], known: frozenset[str]) -> dict[str, int]:
    """What is to be counted, without noughts. An unknown name or less than nothing is a mistake of ours."""
    if not counts:
        return {}
    if any(key not in known or n < 0 for key, n in counts.items()):
        raise ValueError("a count of identifiers has an unknown name or is negative")
    return {key: n for key, n in counts.items() if n}


def _numbers(items: Sequence[Contribution]) -> str:
    return ", ".join(str(item.number) for item in items)


def _citing(store: SessionStore, ids: Sequence[str]) -> list[Proposal]:
    return [proposal for proposal in store.votes.proposals() if set(ids).intersection(proposal.sources)]


def _cites(proposal: Proposal, ids: Sequence[str], instead: str | None) -> Proposal:
    """The proposal with each of `ids` among its sources replaced, or left out where there is nothing instead."""
    sources = (instead if source in ids else source for source in proposal.sources)
    return replace(proposal, sources=tuple(dict.fromkeys(source for source in sources if source is not None)))


def _sources(proposals: Sequence[Proposal]) -> dict[str, tuple[str, ...]]:
    return {proposal.id: proposal.sources for proposal in proposals}
