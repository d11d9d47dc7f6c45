"""A session from which a name was purged is sealed and checks out at the office; the name is in nothing that leaves."""

from dataclasses import replace

from tests.services.desks import ID, OFFICE, PROGRAMME, closed_room, seals
from workshop_app.domain.identifier import IdentifierKind
from workshop_app.domain.sealed import LaptopState
from workshop_app.sealing import age, verify
from workshop_app.services.purge import Where

NAME = "Zorblatta"


def test_the_sealed_report_verifies_and_holds_nothing_of_it(tmp_path):
    out = tmp_path / "stick"
    out.mkdir()
    with closed_room(tmp_path / "data") as room:
        said = room.capture.contributions(ID)[0]
        room.capture.edit(ID, replace(said, text=f"{NAME} told us", tags=(NAME,)))
        (poll, *_rest) = room.votes.polls(ID)
        room.store.purge([], [], [replace(poll, title=f"What {NAME} wants")], None, [], {})
        plan = room.store.session()
        room.store.save_session(replace(plan, title=f"With {NAME}"))
        found = room.capture.occurrences(ID, NAME)
        assert {each.where for each in found} == {Where.CONTRIBUTION, Where.TAG, Where.POLL, Where.PLAN}
        room.capture.purge(ID, NAME, found, IdentifierKind.PERSON)
        sealed = seals(room).seal(ID, out)
        laptop = room.workspace.vault.device().public
        data = sealed.path.read_bytes()
        record = verify.verify(data, OFFICE.identities, {laptop: LaptopState.KNOWN}, PROGRAMME).record
        assert record == room.store.record()
        assert record.identifiers["PERSON"] == len(found)
        assert record.polls[0].poll.title == "What [person A] wants"
        assert NAME.lower().encode() not in age.decrypt(data, list(OFFICE.identities)).lower()
