"""What was taken out of the notes leaves no gap in the sealed report, and its log does not say where one was."""

from tests.services.desks import ID, OFFICE, PROGRAMME, closed_room, seals
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.sealed import LaptopState
from workshop_app.sealing import verify
from workshop_app.services.capture import Draft
from workshop_app.services.concerns import ConcernService


def sealed_without(folder, take_out):
    """A report from which one of its lines was taken out, as the office reads it, and what its preview said."""
    out = folder / "stick"
    out.mkdir(parents=True)
    with closed_room(folder / "data") as room:
        for text in ("One more", "Zeppelin", "And one more"):
            said = room.capture.add(ID, Draft(ContributionKind.NEED, text)).saved[0]
            if text == "Zeppelin":
                gone = said
        take_out(room, gone.id)
        preview = seals(room).preview(ID)
        sealed = seals(room).seal(ID, out)
        known = {room.workspace.vault.device().public: LaptopState.KNOWN}
        found = verify.verify(sealed.path.read_bytes(), OFFICE.identities, known, PROGRAMME)
        assert found.record.contributions == room.store.contributions() == preview.record.contributions
        assert room.store.find("more")
        return found


def test_numbers_run_on_and_a_concern_looks_like_any_line_that_was_removed(tmp_path):
    concern = sealed_without(
        tmp_path / "concern", lambda room, gone: ConcernService(room.workspace, room.capture).take_out(ID, [gone])
    )
    removal = sealed_without(tmp_path / "removal", lambda room, gone: room.capture.remove(ID, [gone]))
    for found in (concern, removal):
        numbers = [item.number for item in found.record.contributions]
        assert numbers == list(range(1, len(numbers) + 1))
        kept = [entry for entry in found.entries if entry.kind == "contribution" and entry.payload is not None]
        assert len(kept) == len(numbers)
        removed = next(entry.seq for entry in found.entries if entry.kind == "contribution.removed")
        assert all(entry.seq > removed for entry in kept), "none is told apart by where it is logged"
    shape = [[(entry.kind, entry.payload is None) for entry in found.entries] for found in (concern, removal)]
    assert shape[0] == shape[1]
    assert b"eppelin" not in b"".join(entry.payload or b"" for entry in concern.entries)
