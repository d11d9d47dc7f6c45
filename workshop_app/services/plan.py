"""The facilitator's planning: trusting a programme's pack and making sessions from its templates (P1, P2, P3)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from pathlib import Path

from workshop_app.domain.errors import PackError, PlanError
from workshop_app.domain.identifier import Answered
from workshop_app.domain.programme import Pack, Programme, Template
from workshop_app.domain.record import Origin
from workshop_app.domain.session import Session, SessionState, Summary
from workshop_app.domain.text import one_line
from workshop_app.sealing.pack import MAX_BYTES, open_pack
from workshop_app.services.marks import count_marks
from workshop_app.services.pack_words import day_words, pack_words
from workshop_app.services.reading import read_at_most
from workshop_app.services.run_session import RunService
from workshop_app.services.second_pass import Place, plan_texts
from workshop_app.services.workspace import Workspace, summary_of
from workshop_app.storage.vault import HeldPack

_WORKSHOP = Origin()
MAX_VENUE = 200


class Standing(Enum):
    """How an offered pack stands to those that are held: `OTHER` is of another programme than any of them, and takes
    the place of none.
    """

    NEW = "new"
    OTHER = "other"
    NEWER = "newer"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class PackOffer:
    """A pack that was read and checked but not yet trusted: a person compares the words first.

    `envelope` is the signed file as it came. `same_keys` says that the words are those of the pack that is held, so
    that they were compared before; `new_lead` that the designated lead's key is another than there. `others` are the
    names of the other programmes that are held; one of them may be the same name. `refused` is the day on which this
    very file was refused, None where it never was.
    """

    pack: Pack
    words: tuple[str, ...]
    standing: Standing
    envelope: bytes
    same_keys: bool
    new_lead: bool = False
    others: tuple[str, ...] = ()
    refused: date | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """A programme whose pack is trusted here."""

    programme: Programme
    words: tuple[str, ...]
    seq: int
    not_before: date
    not_after: date


class PlanningService:
    """Use cases before the session."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    # ---------------------------------------------------------------- packs

    def read_pack(self, path: Path, *, again: bool = False) -> PackOffer:
        """Read and check a pack. Raises `PackError`: P-FORMAT, P-SIGNATURE, P-VERSION, P-EXPIRED, P-EARLY, P-OLDER
        (a newer one is held), P-KEY (signed by another key than the one that is trusted) or P-WORDS (this file was
        refused before, because its words did not match; `again` has them compared once more); `StorageError` where
        the file cannot be read at all.
        """
        data = read_at_most(path, MAX_BYTES + 1)  # what is longer is refused by its length
        offer = self._offer(open_pack(data, self._workspace.sources.today()), data)
        if offer.refused is not None and not again:
            raise PackError(
                "P-WORDS",
                f"You refused this pack on {day_words(offer.refused)}, because its words did not match. Nothing was"
                " changed. Ask City Hall for another, on a telephone number that you already had.",
            )
        return offer

    def accept(self, offer: PackOffer) -> Held:
        """Trust the pack from now on; the words were compared. What was offered is checked once more."""
        again = self._offer(open_pack(offer.envelope, self._workspace.sources.today()), offer.envelope)
        held = HeldPack(again.pack, again.envelope)
        self._workspace.vault.hold_pack(held)
        if again.refused is not None:
            self._workspace.vault.pack_refusals.forget(_digest(again.envelope))
        return _held(held)

    def refuse(self, offer: PackOffer) -> PackError:
        """The words do not match: nothing is trusted, and this file is known from now on. Gives what to say, P-WORDS.

        A pack of the same programme that is held stays as it is.
        """
        self._workspace.vault.pack_refusals.keep(_digest(offer.envelope), self._workspace.sources.today())
        return PackError(
            "P-WORDS",
            f"The pack of “{offer.pack.programme.name}” was not taken, because its words do not match. Do not use this"
            " file: ask City Hall for another, on a telephone number that you already had, and say that this one came.",
        )

    def held(self) -> tuple[Held, ...]:
        """The programmes whose packs are trusted here, by name."""
        return tuple(_held(pack) for pack in self._workspace.vault.held_packs())

    def _offer(self, pack: Pack, data: bytes) -> PackOffer:
        held = self._workspace.vault.held_pack(pack.programme.id)
        words = pack_words(pack.signing_key, pack.recipients)
        others = tuple(
            each.pack.programme.name
            for each in self._workspace.vault.held_packs()
            if each.pack.programme.id != pack.programme.id
        )
        refused = self._workspace.vault.pack_refusals.day(_digest(data))
        if held is None:
            standing = Standing.OTHER if others else Standing.NEW
            return PackOffer(pack, words, standing, data, False, others=others, refused=refused)
        if pack.signing_key != held.pack.signing_key:
            raise PackError(
                "P-KEY",
                "This pack is signed with another key than the one you trust for this programme. Do not use it;"
                " telephone City Hall.",
            )
        if data != held.envelope and pack.seq <= held.pack.seq:
            raise PackError(
                "P-OLDER",
                f"You hold pack {held.pack.seq} of this programme, and this is pack {pack.seq}, which is not newer."
                " Nothing was changed; go on with the one you hold.",
            )
        standing = Standing.SAME if data == held.envelope else Standing.NEWER
        same_keys = pack.recipients == held.pack.recipients
        new_lead = _lead_key(pack) != _lead_key(held.pack)
        return PackOffer(pack, words, standing, data, same_keys, new_lead, others, refused)

    # ---------------------------------------------------------------- sessions

    def new_session(
        self,
        programme_id: str,
        template_key: str,
        title: str,
        borough: str,
        group: str,
        tables: int,
        day: date,
        starts_at: int,
        origin: Origin = _WORKSHOP,
    ) -> Session:
        """Plan a session from a template of the pack. `starts_at` is minutes after midnight; `origin` is other than
        the default only where a consultation that was held elsewhere is played. `PlanError` says what cannot work.
        """
        held = self._workspace.vault.held_pack(programme_id)
        if held is None:
            raise PlanError("The pack of this programme is not on this laptop. Import it first.")
        session = Session(
            self._workspace.sources.new_id(),
            programme_id,
            one_line(title),
            template_key,
            borough,
            _known_group(held.pack.programme, group),
            tables,
            day,
            starts_at,
            _template(held.pack.programme, template_key).activities,
        )
        self._workspace.create_session(session, held.pack.seq, origin)
        return session

    def save(self, session: Session) -> Session:
        """Keep a changed plan: anything while it is planned, only the agenda while it is running."""
        store = self._workspace.session(session.id)
        before, state = store.session(), store.state()
        if state is SessionState.RUNNING:
            if replace(session, agenda=before.agenda) != before:
                raise PlanError("The session is running: only its agenda can still be changed. The plan is as it was.")
            return RunService(self._workspace).change_agenda(session.id, session.agenda).session
        if state is not SessionState.PLANNED:
            raise PlanError(f"This session is {state.value}: its plan does not change any more.")
        if session.programme != before.programme:
            raise PlanError("A session stays with its programme. Plan a new one for the other programme.")
        if session.group != before.group:
            _known_group(self.programme(session.id), session.group)
        session = replace(session, title=one_line(session.title))
        store.save_session(session)
        self._workspace.vault.save_summary(summary_of(session, state))
        return session

    def count_marks(self, session_id: str, texts: Iterable[tuple[str, Answered]]) -> None:
        """Count how the marks were answered in texts of the plan that were just saved, such as why it goes without a
        vote; nothing of a text that is no longer in the plan.
        """
        store = self._workspace.session(session_id)
        planned = plan_texts(store.session())
        for text, marks in texts:
            if text in planned:
                count_marks(store, session_id, Place.SESSION, planned.index(text), text, marks)

    def session(self, session_id: str) -> Session:
        """The session's plan."""
        return self._workspace.session(session_id).session()

    def venue(self, session_id: str) -> str:
        """The private note on where the session is held; empty where there is none."""
        return self._workspace.session(session_id).plans.venue()

    def save_venue(self, session_id: str, words: str) -> None:
        """Keep the note on this laptop: it is in no log, and never sealed. `PlanError` where it is too long."""
        words = one_line(words)
        if len(words) > MAX_VENUE:
            raise PlanError(f"The venue is a note of up to {MAX_VENUE} characters.")
        self._workspace.session(session_id).plans.save_venue(words)

    def sessions(self) -> tuple[Summary, ...]:
        """The sessions on this laptop, the latest date first."""
        return tuple(keys.summary for keys in self._workspace.vault.sessions())

    def programme(self, session_id: str) -> Programme:
        """The programme that the session belongs to, as the pack that is held has it."""
        held = self._workspace.vault.held_pack(self.session(session_id).programme)
        if held is None:
            raise PlanError("The pack of this session's programme is not on this laptop. Import it first.")
        return held.pack.programme

    def remove(self, session_id: str) -> None:
        """Remove a session that was planned and never begun; `PlanError` for any other."""
        state = self._workspace.session(session_id).state()
        if state is not SessionState.PLANNED:
            raise PlanError(f"This session is {state.value}: what was said in it is not removed here.")
        self._workspace.remove_session(session_id)


def _held(held: HeldPack) -> Held:
    pack = held.pack
    words = pack_words(pack.signing_key, pack.recipients)
    return Held(pack.programme, words, pack.seq, pack.not_before, pack.not_after)


def _lead_key(pack: Pack) -> str:
    lead = pack.programme.lead
    return lead.recipient if lead else ""


def _digest(envelope: bytes) -> str:
    return hashlib.sha256(envelope).hexdigest()


def _template(programme: Programme, key: str) -> Template:
    for template in programme.templates:
        if template.key == key:
            return template
    raise PlanError("The pack has no such template. Choose one from the list.")


def _known_group(programme: Programme, key: str) -> str:
    if all(group.key != key for group in programme.groups):
        raise PlanError("Choose one of the programme's groups.")
    return key
