"""Taking a name out of everything that a session holds (A2): where it stands, and what stands in its place.

What the programme itself wrote is not searched (decision 056). Nothing of what was purged is kept but how often.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from workshop_app.domain.contribution import MAX_TAG, MAX_TEXT, Contribution
from workshop_app.domain.errors import CaptureError
from workshop_app.domain.fairness import MAX_ANSWER, Principle
from workshop_app.domain.grouping import MAX_HEADING
from workshop_app.domain.identifier import IdentifierKind
from workshop_app.domain.intruder import MAX_NOTE, Sampled
from workshop_app.domain.merge import Version
from workshop_app.domain.poll import Poll
from workshop_app.domain.programme import MAX_STATEMENT
from workshop_app.domain.proposal import Proposal
from workshop_app.domain.session import MAX_TITLE, MAX_WANTED, Session
from workshop_app.privacy.remembered import Wanted, sought, stand_in
from workshop_app.services import own_notes
from workshop_app.services.plan import MAX_VENUE
from workshop_app.storage.session_store import SessionStore

SHORTEST = 2
"""Letters or digits: less would stand in every second word."""
_NO_ROOM = "[…]"
_ALL = 1_000_000


class Where(Enum):
    """What kind of text a place is in."""

    CONTRIBUTION = "contribution"
    TAG = "tag"
    PROPOSAL = "proposal"
    REASON = "reason"
    MINORITY = "minority statement"
    POLL = "poll"
    PLAN = "plan"
    EARLIER_PLAN = "earlier plan"
    NOTE = "note"
    HEADING = "heading"
    OTHER_WORDING = "other wording"
    OTHER_TAG = "tag of another wording"
    OWN_NOTES = "notes to self"
    VENUE = "venue"

    @property
    def leaves(self) -> bool:
        """Whether it can be sealed; what stays on this laptop is in no count of the record."""
        return self not in (Where.OWN_NOTES, Where.VENUE)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One place at which the words stand: `start` to `end` (code points, end exclusive) of `text`.

    `item_id` and `field` say whose text it is, `number` is what people call it by, 0 where it has none.
    """

    where: Where
    item_id: str
    field: str
    number: int
    text: str
    start: int
    end: int


_Key = tuple[Where, str, str]


def occurrences(store: SessionStore, ours: frozenset[str], words: str) -> tuple[Occurrence, ...]:
    """Every place of the session in which `words` stand, in any case, in the possessive, or one typo away. Texts in
    `ours` are left out. `CaptureError` where there is too little to look for.
    """
    wanted = Wanted(sought(words, IdentifierKind.PERSON), inside=True)
    if sum(map(str.isalnum, words)) < SHORTEST or not wanted.phrases:
        raise CaptureError("Type the name that is to be purged: two letters at the least.")
    return tuple(
        Occurrence(where, item_id, field, number, text, match.start, match.end)
        for (where, item_id, field), number, text in _texts(store)
        if text not in ours
        for match in wanted.find(text)
    )


def purge(store: SessionStore, chosen: Iterable[Occurrence], kind: IdentifierKind) -> tuple[Contribution, ...]:
    """Put a replacement of this kind in each of these places; gives the contributions that changed.

    All or nothing. `CaptureError` where a text is not what it was when it was looked at.
    """
    places = tuple(dict.fromkeys(chosen))
    mended = _mended(places, {key: text for key, _number, text in _texts(store)}, kind)
    if not places:
        return ()
    contributions = [_contribution(item, mended) for item in store.contributions()]
    changed = [item for item in contributions if item is not None]
    proposals = [_proposal(item, mended) for item in store.votes.proposals()]
    polls = [_poll(item, mended) for item in store.votes.polls()]
    plan = store.session()
    earlier = sorted({int(item_id) for where, item_id, _field in mended if where is Where.EARLIER_PLAN})
    planned = _plan(plan, Where.PLAN, plan.id, mended)
    check = store.review.check()
    waiting = [
        (each, version, said)
        for each, versions in store.exchange.conflicts().items()
        for version in versions
        if (said := _waiting(version, mended)) is not None
    ]
    headings = {each: text for (where, each, _field), text in mended.items() if where is Where.HEADING}
    with store.together():
        if headings:
            store.groups.change(headings, {})
        for each, version, said in waiting:
            store.exchange.reword(each, version.revision, said)
        store.purge(
            changed,
            [item for item in proposals if item is not None],
            [item for item in polls if item is not None],
            None if planned == plan else planned,
            earlier,
            {kind.value: n} if (n := sum(place.where.leaves for place in places)) else {},
        )
        for (where, _id, _field), text in mended.items():
            if where is Where.OWN_NOTES:
                store.room.save_note(text)
            elif where is Where.VENUE:
                store.plans.save_venue(text)
        if check is not None:
            store.review.save_check(_check(check, plan.id, mended))
    return tuple(changed)


def _texts(store: SessionStore) -> Iterator[tuple[_Key, int, str]]:
    """Every text of the session with the key by which it is put back."""
    for item in store.contributions():
        yield (Where.CONTRIBUTION, item.id, ""), item.number, item.text
        yield from (((Where.TAG, item.id, str(n)), item.number, tag) for n, tag in enumerate(item.tags))
    for proposal in store.votes.proposals():
        for where in (Where.PROPOSAL, Where.REASON, Where.MINORITY):
            if text := getattr(proposal, _OF_PROPOSAL[where]):
                yield (where, proposal.id, ""), proposal.number, text
    for poll in store.votes.polls():
        for field in _OF_POLL:
            if text := getattr(poll, field):
                yield (Where.POLL, poll.id, field), poll.number, text
    for versions in store.exchange.conflicts().values():
        for version in versions:
            item, revision = version.said, version.revision
            yield (Where.OTHER_WORDING, item.id, revision), 0, item.text
            yield from (((Where.OTHER_TAG, item.id, f"{revision} {n}"), 0, tag) for n, tag in enumerate(item.tags))
    yield from (((Where.HEADING, group.id, ""), 0, group.heading) for group in store.groups.all() if group.heading)
    plan, check = store.session(), store.review.check()
    yield from _plan_texts(plan, Where.PLAN, plan.id)
    for answer in check.answers if check is not None else ():
        yield (Where.NOTE, plan.id, answer.question.value), 0, answer.note
    for number, earlier in store.earlier_plans().items():
        yield from _plan_texts(earlier, Where.EARLIER_PLAN, str(number))
    yield (Where.OWN_NOTES, plan.id, ""), 0, store.room.note()
    yield (Where.VENUE, plan.id, ""), 0, store.plans.venue()


_OF_PROPOSAL = {Where.PROPOSAL: "text", Where.REASON: "reason", Where.MINORITY: "minority"}
_OF_POLL = ("title", "reason")
_OF_ACTIVITY = ("title", "prompt", "script")


def _plan_texts(plan: Session, where: Where, item_id: str) -> Iterator[tuple[_Key, int, str]]:
    yield (where, item_id, "title"), 0, plan.title
    for waiver in plan.waivers:
        yield (where, item_id, f"waiver {waiver.duty.value}"), 0, waiver.reason
    for activity in plan.agenda:
        for field in _OF_ACTIVITY:
            if text := getattr(activity, field):
                yield (where, item_id, f"{field} {activity.id}"), 0, text
    yield (where, item_id, "wanted"), 0, plan.wanted
    for answer in plan.fairness:
        yield (where, item_id, f"fairness {answer.principle.value}"), 0, answer.words


def _mended(places: Sequence[Occurrence], texts: Mapping[_Key, str], kind: IdentifierKind) -> dict[_Key, str]:
    """The new text of each key."""
    together: dict[_Key, list[Occurrence]] = defaultdict(list)
    for place in places:
        together[place.where, place.item_id, place.field].append(place)
    mended = {}
    for key, within in together.items():
        text = within[0].text
        if texts.get(key) != text:
            raise CaptureError("A text was changed since it was looked at. Nothing was purged; look again.")
        most = _MOST.get((key[0], key[2]), _MOST.get((key[0], ""), _ALL))
        new = _put(text, within, kind, "")
        if len(new) > most:
            new = _put(text, within, kind, _NO_ROOM)[:most]
        mended[key] = new
    return mended


_MOST = {
    (Where.CONTRIBUTION, ""): MAX_TEXT,
    (Where.TAG, ""): MAX_TAG,
    (Where.PROPOSAL, ""): MAX_STATEMENT * 4,
    (Where.PLAN, "title"): MAX_TITLE,
    (Where.PLAN, "wanted"): MAX_WANTED,
    **{(Where.PLAN, f"fairness {principle.value}"): MAX_ANSWER for principle in Principle},
    (Where.NOTE, ""): MAX_NOTE,
    (Where.HEADING, ""): MAX_HEADING,
    (Where.OTHER_WORDING, ""): MAX_TEXT,
    (Where.OTHER_TAG, ""): MAX_TAG,
    (Where.OWN_NOTES, ""): own_notes.MAX_NOTE,
    (Where.VENUE, ""): MAX_VENUE,
}
"""Characters that a text can have. Where a replacement makes it longer, a shorter one is put."""


def _put(text: str, places: Sequence[Occurrence], kind: IdentifierKind, always: str) -> str:
    around = text
    for place in sorted(places, key=lambda each: each.start, reverse=True):
        instead = always or stand_in(kind, text[place.start : place.end], around)
        text = text[: place.start] + instead + text[place.end :]
    return text


def _contribution(item: Contribution, mended: Mapping[_Key, str]) -> Contribution | None:
    text = mended.get((Where.CONTRIBUTION, item.id, ""), item.text)
    tags = (mended.get((Where.TAG, item.id, str(n)), tag) for n, tag in enumerate(item.tags))
    after = replace(item, text=text, tags=tuple(dict.fromkeys(tags)))
    return None if after == item else after


def _waiting(version: Version, mended: Mapping[_Key, str]) -> Contribution | None:
    """The words of a wording on which nobody decided yet."""
    item, revision = version.said, version.revision
    text = mended.get((Where.OTHER_WORDING, item.id, revision), item.text)
    tags = (mended.get((Where.OTHER_TAG, item.id, f"{revision} {n}"), tag) for n, tag in enumerate(item.tags))
    after = replace(item, text=text, tags=tuple(dict.fromkeys(tags)))
    return None if after == item else after


def _proposal(item: Proposal, mended: Mapping[_Key, str]) -> Proposal | None:
    new = {field: mended[where, item.id, ""] for where, field in _OF_PROPOSAL.items() if (where, item.id, "") in mended}
    return replace(item, **new) if new else None  # type: ignore[arg-type]


def _poll(item: Poll, mended: Mapping[_Key, str]) -> Poll | None:
    new = {field: mended[Where.POLL, item.id, field] for field in _OF_POLL if (Where.POLL, item.id, field) in mended}
    return replace(item, **new) if new else None  # type: ignore[arg-type]


def _check(check: Sampled, item_id: str, mended: Mapping[_Key, str]) -> Sampled:
    for answer in check.answers:
        note = mended.get((Where.NOTE, item_id, answer.question.value), answer.note)
        check = check.with_answer(replace(answer, note=note))
    return check


def _plan(plan: Session, where: Where, item_id: str, mended: Mapping[_Key, str]) -> Session:
    def now(field: str, text: str) -> str:
        return mended.get((where, item_id, field), text)

    return replace(
        plan,
        title=now("title", plan.title),
        waivers=tuple(replace(each, reason=now(f"waiver {each.duty.value}", each.reason)) for each in plan.waivers),
        agenda=tuple(
            replace(
                each,
                title=now(f"title {each.id}", each.title),
                prompt=now(f"prompt {each.id}", each.prompt),
                script=now(f"script {each.id}", each.script),
            )
            for each in plan.agenda
        ),
        wanted=now("wanted", plan.wanted),
        fairness=tuple(
            replace(each, words=now(f"fairness {each.principle.value}", each.words)) for each in plan.fairness
        ),
    )
