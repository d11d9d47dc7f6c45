"""The room display as values (R2): the closed set of slides, what of a session may become one, and what is on now.

Nothing here takes a contribution, so no raw note can become a slide: a slide is made of the plan, of proposals that
were cleared, and of what `room_result` lets the room see of a closed poll.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from workshop_app.domain.agenda import Activity
from workshop_app.domain.disclosure import RoomResult, Shown
from workshop_app.domain.errors import RoomError
from workshop_app.domain.proposal import Proposal, ProposalState
from workshop_app.domain.running import Position
from workshop_app.domain.tally import Label

MOST_PROPOSALS = 6
"""Proposals on one slide: more cannot be read from the last row."""
_CLEARED = frozenset({ProposalState.CLARIFIED, ProposalState.ON_BALLOT, ProposalState.VOTED})


@dataclass(frozen=True, slots=True)
class Timer:
    """When time is up, in seconds since the epoch, and of how many seconds: the display counts down by itself."""

    until: int
    whole: int


@dataclass(frozen=True, slots=True)
class Dark:
    """Nothing at all."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """What the room is asked, under the title of the activity; `timer` only while it is on."""

    title: str
    words: str
    timer: Timer | None


@dataclass(frozen=True, slots=True)
class Writing:
    """The strip of private writing: what is asked, and that nobody sees who wrote what."""

    words: str
    timer: Timer | None


@dataclass(frozen=True, slots=True)
class Numbered:
    """A cleared proposal by its number."""

    number: int
    words: str


@dataclass(frozen=True, slots=True)
class Proposals:
    """Cleared proposals."""

    lines: tuple[Numbered, ...]


@dataclass(frozen=True, slots=True)
class Scale:
    """An open poll: its proposals and the answers that can be given. No number of any kind."""

    title: str
    lines: tuple[Numbered, ...]
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """How many gave this answer; `key` chooses its colour, and is empty for ballots that were left blank."""

    key: str
    label: str
    number: int


@dataclass(frozen=True, slots=True)
class Result:
    """One proposal's result as the room may see it. Where `shares` is empty, `sentence` says why or in what band."""

    words: str
    place: int
    of: int
    cast: int
    shares: tuple[Share, ...]
    labels: tuple[Label, ...]
    sentence: str


Slide = Dark | Prompt | Writing | Proposals | Scale | Result


@dataclass(frozen=True, slots=True)
class Now:
    """Asked for: the prompt of this activity."""

    activity: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """Asked for: these proposals, by id."""

    proposals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Asked for: this poll; once it is closed, the result at this place of the ballot."""

    poll: str
    place: int = 0


Wish = Now | Chosen | Outcome


def prompt(activity: Activity, position: Position | None, *, private: bool) -> Slide:
    """The slide of an activity; its time only where it is the one that is on."""
    timer = None
    if position is not None and position.activity == activity.id:
        whole = 60 * (activity.minutes + position.added)
        timer = Timer(position.since + whole, whole)
    if private:
        return Writing(activity.prompt, timer)
    return Prompt(activity.title, activity.prompt, timer)


def proposals(chosen: Sequence[Proposal]) -> Slide:
    """The slide of these proposals. `RoomError` where one was not cleared, or where they are too many."""
    return Proposals(_cleared(chosen))


def scale(title: str, asked: Sequence[Proposal], answers: Sequence[str]) -> Slide:
    """The slide of a poll that is open."""
    return Scale(title, tuple(Numbered(each.number, each.text) for each in asked), tuple(answers))


def result(
    proposal: Proposal, place: int, of: int, found: RoomResult, labels: Mapping[str, str], blank: str = "Left blank"
) -> Slide:
    """The slide of a result: no more than `found`, which is what the room may see. `labels` names the answers."""
    shares: list[Share] = []
    if found.shown is Shown.EXACT:
        shares = [Share(key, label, found.counts.get(key, 0)) for key, label in labels.items()]
        if found.blank:
            shares.append(Share("", blank, found.blank))
    return Result(proposal.text, place + 1, of, found.cast, tuple(shares), found.labels, found.sentence)


def _cleared(chosen: Sequence[Proposal]) -> tuple[Numbered, ...]:
    if not chosen:
        raise RoomError("Choose the proposals that the room is to see, then show them.")
    if len(chosen) > MOST_PROPOSALS:
        raise RoomError(
            f"At most {MOST_PROPOSALS} proposals can be read from the last row. Choose fewer, then show them."
        )
    for each in chosen:
        if each.state not in _CLEARED:
            raise RoomError(
                f"Proposal {each.number} is {each.state.value}, not cleared for the room. Go through it together and"
                " mark it as clarified, then show it."
            )
    return tuple(Numbered(each.number, each.text) for each in chosen)


@dataclass(frozen=True, slots=True)
class Display:
    """What the room sees: the slide that was put there last and what was asked for, and whether it is dark over it."""

    slide: Slide = field(default_factory=Dark)
    wish: Wish | None = None
    is_dark: bool = False

    @property
    def shown(self) -> Slide:
        """What is on the screen."""
        return Dark() if self.is_dark else self.slide

    def put(self, wish: Wish, slide: Slide) -> Display:
        """Show this: the one way by which anything comes onto the screen."""
        return Display(slide, wish)

    def darkened(self) -> Display:
        """Show nothing, until something is shown again."""
        return replace(self, is_dark=True)

    def renewed(self, slide: Slide) -> Display:
        """The same that was asked for, as it stands now. What was dark stays dark."""
        return replace(self, slide=slide)

    def next_wish(self, wish: Wish) -> Wish:
        """What is meant where this is asked for: of results that are shown already, the next one."""
        now = self.wish
        lit = isinstance(self.shown, Result)
        if isinstance(wish, Outcome) and isinstance(now, Outcome) and wish.poll == now.poll and lit:
            return Outcome(wish.poll, now.place + 1)
        return wish
