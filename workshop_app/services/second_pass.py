"""The last look before sealing: every text that leaves is searched once more for what can point to a person.

What the programme itself wrote (core proposals, agendas and scripts of the pack) is not searched: it is in every pack
already, and its telephone numbers are meant to be read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from workshop_app.domain.errors import SealError
from workshop_app.domain.identifier import Certainty, Identifier, replaced
from workshop_app.domain.intruder import MAX_NOTE
from workshop_app.domain.programme import Programme
from workshop_app.domain.record import Record
from workshop_app.domain.session import Session
from workshop_app.privacy import find_identifiers
from workshop_app.storage.session_store import SessionStore


class Place(Enum):
    """Where in the record a text stands."""

    CONTRIBUTION = "contribution"
    TAG = "tag"
    PROPOSAL = "proposal"
    POLL = "poll"
    SESSION = "session"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that can point to a person, found once more before sealing.

    `contribution_id` is the id of the contribution, or, where `place` says so, of the proposal, the poll or the
    session. `identifier` says where in `text` it stands, `part` which of its texts that is: the tag, or a proposal's
    words (0), reason (1) or minority statement (2). What stands in a poll or the session's plan cannot be replaced any
    more; it is answered with a reason.
    """

    contribution_id: str
    identifier: Identifier
    place: Place = Place.CONTRIBUTION
    text: str = ""
    part: int = 0

    @property
    def certain(self) -> bool:
        """Whether sealing waits for an answer."""
        return self.identifier.certainty is Certainty.CERTAIN

    @property
    def replaceable(self) -> bool:
        """Whether `put_replacement` can mend it."""
        return self.place in (Place.CONTRIBUTION, Place.TAG, Place.PROPOSAL, Place.NOTE)


def findings(
    record: Record,
    programme: Programme,
    look: Callable[[str], Sequence[Identifier]] = find_identifiers,
    ahead: Callable[[Sequence[str]], object] = len,
) -> tuple[Finding, ...]:
    """What stands in the record's texts, in the order of the record. `look` finds what can point to a person in one;
    `ahead` is told of all of them first, and may look through them faster than one by one.
    """
    texts = list(_texts(record, programme))
    ahead([text for _place, _id, _part, text in texts])
    return tuple(
        Finding(item_id, identifier, place, text, part)
        for place, item_id, part, text in texts
        for identifier in look(text)
    )


def put_replacement(store: SessionStore, finding: Finding) -> None:
    """Put the replacement in place of what was found; the words it had are destroyed, in the log also.

    `SealError` where it cannot be replaced, or the text is not what it was when it was found.
    """
    mended = replaced(finding.text, [finding.identifier])
    count = {finding.identifier.kind.value: 1}
    if finding.place in (Place.CONTRIBUTION, Place.TAG):
        contribution = store.contribution(finding.contribution_id)
        if contribution is not None and finding.place is Place.CONTRIBUTION and contribution.text == finding.text:
            return store.change(saved=[replace(contribution, text=mended)], replaced=count)
        if contribution is not None and finding.place is Place.TAG and finding.text in contribution.tags:
            tags = tuple(mended if tag == finding.text else tag for tag in contribution.tags)
            return store.change(saved=[replace(contribution, tags=tags)], replaced=count)
    for proposal in store.votes.proposals():
        if finding.place is Place.PROPOSAL and proposal.id == finding.contribution_id:
            text, reason, minority = (
                mended if part == finding.text else part for part in (proposal.text, proposal.reason, proposal.minority)
            )
            if (changed := replace(proposal, text=text, reason=reason, minority=minority)) != proposal:
                return store.change(proposals=[changed], replaced=count)
    check = store.review.check()
    noted = None if check is None or finding.place is not Place.NOTE else check.answers[finding.part]
    if check is not None and noted is not None and noted.note == finding.text:
        with store.together():
            store.review.save_check(check.with_answer(replace(noted, note=mended[:MAX_NOTE])))
            store.change(replaced=count)
        return None
    if not finding.replaceable:
        raise SealError(
            "Words of a poll or of the plan do not change any more: they were shown to the room. Say why they may stay."
        )
    raise SealError("This text was changed or taken out since it was looked at. Nothing was replaced; look again.")


def _texts(record: Record, programme: Programme) -> Iterator[tuple[Place, str, int, str]]:
    for contribution in record.contributions:
        yield Place.CONTRIBUTION, contribution.id, 0, contribution.text
        yield from ((Place.TAG, contribution.id, part, tag) for part, tag in enumerate(contribution.tags))
    ours = programme_texts(programme)
    for proposal in record.proposals:
        for part, text in enumerate((proposal.text, proposal.reason, proposal.minority)):
            if text and text not in ours:
                yield Place.PROPOSAL, proposal.id, part, text
    for item in record.polls:
        for part, text in enumerate((item.poll.title, item.poll.reason)):
            if text:
                yield Place.POLL, item.poll.id, part, text
    for part, text in enumerate(plan_texts(record.session)):
        if text and text not in ours:
            yield Place.SESSION, record.session.id, part, text
    if record.review is not None and record.review.check is not None:
        for part, found in enumerate(record.review.check.answers):
            if found.note:
                yield Place.NOTE, record.session.id, part, found.note


def plan_texts(session: Session) -> list[str]:
    """The texts of a plan, in the order by which a finding names its part."""
    return [
        session.title,
        *(waiver.reason for waiver in session.waivers),
        *(text for activity in session.agenda for text in (activity.title, activity.prompt, activity.script)),
        session.wanted,
        *(answer.words for answer in session.fairness),
    ]


def programme_texts(programme: Programme) -> frozenset[str]:
    """What the programme itself wrote: it is in every pack already, and names nobody of a session."""
    texts = {core.text for core in programme.core_proposals}
    for template in programme.templates:
        for activity in template.activities:
            texts.update((activity.title, activity.prompt, activity.script))
    return frozenset(texts)
