"""The programme at City Hall: what it asks, how it sorts the answers, and the rules it sets for every session.

A `Pack` is the programme as facilitators receive it: public keys, questions, templates, themes and policy, no secret.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from workshop_app.domain.agenda import Activity, missing_duties
from workshop_app.domain.errors import PlanError

MAX_NAME = 120
MAX_STATEMENT = 500


@dataclass(frozen=True, slots=True)
class Objective:
    """One of the programme's aims: `code` is the letter that its themes begin with (S, V, X; C for cross-cutting)."""

    code: str
    title: str


@dataclass(frozen=True, slots=True)
class Theme:
    """A leaf of the theme tree, such as S6 “community–police trust”; its first letter is its objective's code."""

    code: str
    title: str

    @property
    def objective(self) -> str:
        """The code of the objective that the theme serves."""
        return self.code[:1]


@dataclass(frozen=True, slots=True)
class Group:
    """A kind of people consulted, such as “women's groups”."""

    key: str
    title: str


@dataclass(frozen=True, slots=True)
class CoreProposal:
    """A proposal put to the vote, word for word, in every session, so that answers can be compared."""

    key: str
    text: str

    def __post_init__(self) -> None:
        if not self.text.strip() or len(self.text) > MAX_STATEMENT:
            raise PlanError(f"A core proposal needs words, at most {MAX_STATEMENT} characters.")


@dataclass(frozen=True, slots=True)
class Policy:
    """The programme's rules. Figures follow privacy.md, section 2, and may be made stricter, not looser.

    `minimum_ballots`: below it no result is shown. `small_cell`: counts from 1 to one less are hidden from the board.
    `withdrawal_days`: days after the session in which a contribution can still be taken back. `lock_minutes`: minutes
    without a key or a click after which the app locks.
    """

    minimum_ballots: int = 5
    small_cell: int = 5
    withdrawal_days: int = 7
    lock_minutes: int = 5

    def __post_init__(self) -> None:
        if self.minimum_ballots < 5 or self.small_cell < 5:
            raise PlanError("The thresholds of disclosure can be raised, not lowered: the least is 5.")
        if not 0 <= self.withdrawal_days <= 90 or not 1 <= self.lock_minutes <= 60:
            raise PlanError("A session can be withdrawn from for 0 to 90 days, and the lock comes in 1 to 60 minutes.")


@dataclass(frozen=True, slots=True)
class Template:
    """A ready agenda for one kind of session."""

    key: str
    title: str
    summary: str
    activities: tuple[Activity, ...]

    def __post_init__(self) -> None:
        if missing := missing_duties(self.activities):
            raise PlanError(f"The template “{self.title}” lacks {', '.join(duty.value for duty in missing)}.")


@dataclass(frozen=True, slots=True)
class Programme:
    """The body of work at City Hall. `id` is 16 hexadecimal digits, drawn once."""

    id: str
    name: str
    questions: tuple[str, ...]
    objectives: tuple[Objective, ...]
    themes: tuple[Theme, ...]
    groups: tuple[Group, ...]
    templates: tuple[Template, ...]
    core_proposals: tuple[CoreProposal, ...] = ()
    policy: Policy = Policy()
    consent: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.name.strip() or len(self.name) > MAX_NAME:
            raise PlanError(f"A programme needs a name of at most {MAX_NAME} characters.")
        if not self.questions or any(not question.strip() for question in self.questions):
            raise PlanError("A programme asks at least one question.")
        codes = [theme.code for theme in self.themes]
        if len(set(codes)) != len(codes):
            raise PlanError("Two themes have the same code.")

    def theme(self, code: str) -> Theme | None:
        """The theme with this code in any case, or None."""
        return next((theme for theme in self.themes if theme.code == code.upper()), None)

    def group_title(self, key: str) -> str:
        """The title of the group with this key; the key itself where the programme no longer has it."""
        return next((group.title for group in self.groups if group.key == key), key)


@dataclass(frozen=True, slots=True)
class Pack:
    """What a facilitator imports: the programme and its public keys.

    `recipients` are age X25519 recipients (`age1…`), working key first, then the spare; `signing_key` is the Ed25519
    public key in hexadecimal that signs packs. `seq` grows with each export; the pack holds from `not_before` to
    `not_after`, both days included.
    """

    programme: Programme
    seq: int
    created: date
    not_before: date
    not_after: date
    recipients: tuple[str, ...]
    signing_key: str

    def __post_init__(self) -> None:
        if self.seq < 1 or self.not_after < self.not_before:
            raise PlanError("A pack is numbered from 1 and ends after it begins.")
        if len(set(self.recipients)) < 2:
            raise PlanError("A pack names at least two keys of the programme: the working key and the spare.")
