"""What the room display may show, read anew each time it is asked for (R2). Contributions are not read here at all."""

from __future__ import annotations

from workshop_app.domain import room
from workshop_app.domain.errors import RoomError
from workshop_app.domain.poll import PollState
from workshop_app.domain.proposal import Proposal
from workshop_app.domain.room import Chosen, Now, Outcome, Slide, Wish
from workshop_app.services.vote import VoteService
from workshop_app.services.workspace import Workspace
from workshop_app.storage.session_store import SessionStore


class RoomService:
    """Gives slides, and nothing else."""

    def __init__(self, workspace: Workspace, votes: VoteService) -> None:
        self._workspace, self._votes = workspace, votes

    def slide(self, session_id: str, wish: Wish) -> Slide:
        """The slide that is asked for, as the session stands now. `RoomError` where it cannot be shown to the room.

        Of a closed poll's results the place counts on from the first again after the last.
        """
        store = self._workspace.session(session_id)
        match wish:
            case Now(activity):
                return self._prompt(store, activity)
            case Chosen(ids):
                known = {each.id: each for each in store.votes.proposals()}
                return room.proposals([known[each] for each in ids if each in known])
            case Outcome(poll, place):
                return self._outcome(store, session_id, poll, place)

    def _prompt(self, store: SessionStore, activity_id: str) -> Slide:
        activity = store.session().activity(activity_id)
        if activity is None:
            raise RoomError("This activity is not in the agenda any more. Choose another, then show it.")
        clock = store.run.clock()
        return room.prompt(
            activity, None if clock is None else clock.position, private=store.room.round() == activity_id
        )

    def _outcome(self, store: SessionStore, session_id: str, poll_id: str, place: int) -> Slide:
        poll = store.votes.poll(poll_id)
        if poll is None:
            raise RoomError("This poll is not in the session. Choose another, then show it.")
        asked: list[Proposal] = []
        for each in poll.proposals:
            proposal = store.votes.proposal(each)
            if proposal is not None:
                asked.append(proposal)
        choices = poll.method.choices
        if poll.state is PollState.OPEN:
            return room.scale(poll.title, asked, [choice.label for choice in choices])
        results = self._votes.results(session_id, poll_id)
        place %= len(results)
        return room.result(
            asked[place], place, len(results), results[place], {choice.key: choice.label for choice in choices}
        )
