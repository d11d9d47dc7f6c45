"""The theme desk (T2): in the break, what all tables said is put into groups, and groups become ballot wording.

Nothing merges by itself: suggestions are looked at one by one, and what one table said goes into a proposal with
another's only where that table agreed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from workshop_app.domain.contribution import Contribution
from workshop_app.domain.errors import CaptureError, VoteError
from workshop_app.domain.grouping import MAX_GROUPS, Group
from workshop_app.domain.identifier import Answered
from workshop_app.domain.likeness import Measure, families
from workshop_app.domain.proposal import Proposal, ProposalState
from workshop_app.domain.session import Session, SessionState
from workshop_app.domain.text import one_line
from workshop_app.domain.words import plural
from workshop_app.services.capture import CaptureService
from workshop_app.services.vote import VoteService
from workshop_app.services.workspace import Workspace
from workshop_app.storage.session_store import SessionStore

MAX_HISTORY = 100
_MAY_BE_MERGED = frozenset({ProposalState.CAPTURED, ProposalState.CLARIFIED})


@dataclass(frozen=True, slots=True)
class Desk:
    """What the page shows, read in one go; contributions newest first, groups as they were made."""

    session: Session
    state: SessionState
    contributions: tuple[Contribution, ...]
    groups: tuple[Group, ...]
    themes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Alike:
    """Contributions that use nearly the same words; `contrary`: two of which one says “not”."""

    contributions: tuple[Contribution, ...]
    measure: Measure
    contrary: bool


@dataclass(frozen=True, slots=True)
class Basis:
    """What a proposal can be worded from: the group's contributions by table, and by table the proposals that were made
    from nothing else. A proposal from several tables stands at each of them.
    """

    said: Mapping[int, tuple[Contribution, ...]]
    proposals: Mapping[int, tuple[Proposal, ...]]


@dataclass(frozen=True, slots=True)
class Worded:
    """The new proposal, the numbers of those that were merged into it, and the tables that stay apart."""

    proposal: Proposal
    merged: tuple[int, ...]
    apart: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Undo:
    headings: Mapping[str, str]
    moved: Mapping[str, str]
    removed: tuple[str, ...]
    label: str


class ThemeDeskService:
    """Use cases of the theme desk. What a method has returned is on disk, and can be undone until the lock."""

    def __init__(self, workspace: Workspace, capture: CaptureService, votes: VoteService) -> None:
        self._workspace, self._capture, self._votes = workspace, capture, votes
        self._history: dict[str, list[_Undo]] = {}
        workspace.when_closed(self._history.clear)
        workspace.when_purged(self._history.clear)  # an earlier heading may hold what was purged or withdrawn

    def desk(self, session_id: str) -> Desk:
        """Everything that the page shows."""
        store = self._workspace.session(session_id)
        session = store.session()
        held = self._workspace.vault.held_pack(session.programme)
        themes = held.pack.programme.themes if held is not None else ()
        return Desk(
            session,
            store.state(),
            self._capture.contributions(session_id),
            store.groups.all(),
            {theme.code: theme.title for theme in themes},
        )

    def groups(self, session_id: str) -> tuple[Group, ...]:
        """The groups as they now stand."""
        return self._workspace.session(session_id).groups.all()

    # ---------------------------------------------------------------- groups

    def new_group(self, session_id: str, ids: Sequence[str] = (), heading: str = "") -> Group:
        """A group of these contributions, which leave the groups they are in. `CaptureError` where one is gone."""
        store = self._open(session_id)
        groups = store.groups.all()
        if len(groups) >= MAX_GROUPS:
            raise CaptureError(f"There are {MAX_GROUPS} groups already. Remove one, then make another.")
        group = Group(self._workspace.sources.new_id(), one_line(heading), tuple(dict.fromkeys(ids)))
        self._put(store, group.members, group.id, {group.id: group.heading}, _Undo({}, {}, (group.id,), "new group"))
        return group

    def put(self, session_id: str, ids: Sequence[str], group_id: str) -> None:
        """Put these into a group, out of the one each was in; "" only takes them out."""
        store = self._open(session_id)
        if group_id:
            _found(store, group_id)
        label = f"{plural(len(set(ids)), 'line')} {'put into a group' if group_id else 'taken out'}"
        self._put(store, ids, group_id, {}, _Undo({}, {}, (), label))

    def rename(self, session_id: str, group_id: str, heading: str) -> None:
        """Another heading; empty lets the first words said in the group stand for it."""
        store = self._open(session_id)
        before = _found(store, group_id)
        after = replace(before, heading=one_line(heading))
        store.groups.change({group_id: after.heading}, {})
        self._remember(store, _Undo({group_id: before.heading}, {}, (), "heading"))

    def remove(self, session_id: str, group_id: str) -> None:
        """Remove a group. What was in it stays in the session, in no group."""
        store = self._open(session_id)
        before = _found(store, group_id)
        store.groups.change({}, {}, [group_id])
        moved = dict.fromkeys(before.members, group_id)
        self._remember(store, _Undo({group_id: before.heading}, moved, (), "group removed"))

    def undo(self, session_id: str) -> str:
        """Take back the latest change of groups; says which it was, or nothing where there is none."""
        store = self._open(session_id)
        if not (history := self._history.get(session_id)):
            return ""
        step = history.pop()
        known = {group.id for group in store.groups.all()} | step.headings.keys()
        moved = {
            each: group
            for each, group in step.moved.items()
            if group in known | {""} and store.contribution(each) is not None
        }
        store.groups.change(step.headings, moved, step.removed)
        return step.label

    # ---------------------------------------------------------------- near-duplicates

    @staticmethod
    def alike(contributions: Sequence[Contribution], groups: Iterable[Group]) -> tuple[Alike, ...]:
        """What uses nearly the same words and does not stand in one group yet. Needs no vault; safe on any thread."""
        in_group = {each: group.id for group in groups for each in group.members}
        ordered = sorted(contributions, key=lambda item: item.number)
        found = []
        for family in families([item.text for item in ordered]):
            members = tuple(ordered[place] for place in family.places)
            where = {in_group.get(item.id, "") for item in members}
            if len(where) > 1 or where == {""}:
                found.append(Alike(members, family.measure, family.contrary))
        return tuple(found)

    def put_together(self, session_id: str, ids: Sequence[str]) -> None:
        """Put these into the first group that one of them is in, or into a new one."""
        groups = self._open(session_id).groups.all()
        there = next((group.id for each in ids for group in groups if each in group.members), "")
        if there:
            self.put(session_id, ids, there)
        else:
            self.new_group(session_id, ids)

    # ---------------------------------------------------------------- wording

    def basis(self, session_id: str, group_id: str) -> Basis:
        """What a proposal of this group can be worded from, and which proposals it would take the place of."""
        store = self._open(session_id)
        members = set(_found(store, group_id).members)
        said: dict[int, list[Contribution]] = {}
        for item in store.contributions():
            if item.id in members:
                said.setdefault(item.table, []).append(item)
        proposals: dict[int, list[Proposal]] = {}
        for proposal in store.votes.proposals():
            sources = set(proposal.sources)
            if sources and sources <= members and proposal.state in _MAY_BE_MERGED and not proposal.core:
                for table in {item.table for items in said.values() for item in items if item.id in sources}:
                    proposals.setdefault(table, []).append(proposal)
        return Basis(
            {table: tuple(said[table]) for table in sorted(said)},
            {table: tuple(items) for table, items in proposals.items()},
        )

    def word(
        self, session_id: str, group_id: str, words: str, agreed: Sequence[int], marks: Answered | None = None
    ) -> Worded:
        """A proposal from what the `agreed` tables said in the group; what the others said stays apart, with the
        proposals made from it. Proposals made from the agreed tables' lines alone are merged into the new one, with the
        consent as their reason; all or nothing. `VoteError` where no table agreed or there is nothing of it.
        """
        store = self._open(session_id)
        basis = self.basis(session_id, group_id)
        tables = tuple(table for table in basis.said if table in agreed)
        if not tables:
            raise VoteError("Tick the tables that agree to this wording. Without their consent nothing is merged.")
        sources = [item for table in tables for item in basis.said[table]]
        ids = {item.id for item in sources}
        earlier = {each.id: each for table in tables for each in basis.proposals.get(table, ())}
        gone = sorted((each for each in earlier.values() if ids.issuperset(each.sources)), key=lambda each: each.number)
        themes = tuple(dict.fromkeys(code for item in sources for code in item.themes))
        with store.together():
            proposal = self._votes.propose(
                session_id, words, [item.id for item in sources], themes, marks=marks or Answered()
            )
            if len(tables) > 1:
                proposal = replace(proposal, agreed=tables)
                store.votes.save_proposals([proposal])
            for each in gone:
                self._votes.move(session_id, each.id, ProposalState.MERGED, _reason(proposal.number, tables))
        apart = tuple(table for table in basis.said if table not in tables)
        return Worded(proposal, tuple(each.number for each in gone), apart)

    # ---------------------------------------------------------------- what is shared

    def _open(self, session_id: str) -> SessionStore:
        store = self._workspace.session(session_id)
        if store.state() is SessionState.PLANNED:
            raise CaptureError("This session has not begun. Begin it; what is said can then be put into groups.")
        if store.state() is SessionState.SEALED:
            raise CaptureError("This session is sealed: its groups are gone, and its proposals do not change any more.")
        return store

    def _put(
        self, store: SessionStore, ids: Iterable[str], group_id: str, headings: Mapping[str, str], undo: _Undo
    ) -> None:
        moved = dict.fromkeys(ids, group_id)
        if any(store.contribution(each) is None for each in moved):
            raise CaptureError("A contribution is no longer there. Nothing was changed; look again.")
        before = {each: group.id for group in store.groups.all() for each in group.members}
        store.groups.change(headings, moved)
        self._remember(store, replace(undo, moved={each: before.get(each, "") for each in moved}))

    def _remember(self, store: SessionStore, step: _Undo) -> None:
        history = self._history.setdefault(store.session().id, [])
        history.append(step)
        del history[:-MAX_HISTORY]


def _found(store: SessionStore, group_id: str) -> Group:
    for group in store.groups.all():
        if group.id == group_id:
            return group
    raise CaptureError("This group is no longer there. Nothing was changed.")


def _reason(number: int, tables: Sequence[int]) -> str:
    if len(tables) == 1:
        return f"Merged into proposal {number}, at table {tables[0]}."
    listed = f"{', '.join(map(str, tables[:-1]))} and {tables[-1]}"
    return f"Merged into proposal {number}; tables {listed} agreed."
