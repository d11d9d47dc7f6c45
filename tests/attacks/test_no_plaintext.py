"""What was said, proposed and voted is in no byte under the data folder, while it is open and after."""

from __future__ import annotations

import tempfile
from dataclasses import replace

from tests.attacks.readable import readable
from tests.services.begun import ID, room_in
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.poll import Casting, Method
from workshop_app.services.capture import Draft

MARKS = ("Xylophone quartz", "Zeppelin vodka", "Jukebox fjord", "Waltz nymph", "Sphinx gavotte")


def test_nothing_that_was_said_can_be_read_on_the_disk(tmp_path, monkeypatch):
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("SQLITE_TMPDIR", str(temporary))
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", None)
    folder = tmp_path / "data"
    with room_in(folder) as room:

        def look(step: str) -> None:
            assert not readable(MARKS, tmp_path), step

        said = room.capture.add(ID, Draft(ContributionKind.NEED, MARKS[0], tags=("Sphinx gavotte",))).saved[0]
        look("saved")
        room.capture.edit(ID, replace(said, text=MARKS[1]))
        look("changed")
        for _ in range(300):  # enough for the write-ahead log to be written back, and for the index to be merged
            room.capture.add(ID, Draft(ContributionKind.NEED, f"{MARKS[1]} {MARKS[2]} " * 20))
        look("many")
        room.capture.find(ID, "zeppelin vod")
        room.capture.find(ID, "ukebo")
        look("searched")
        room.capture.remove(ID, [item.id for item in room.capture.contributions(ID)[:50]])
        look("removed")
        proposal = room.votes.propose(ID, MARKS[3], [said.id])
        poll = room.votes.open_poll(ID, MARKS[4], Method.YES_NO, [proposal.id], Casting.HAND_TO_HAND, 30)
        for _ in range(30):
            room.votes.cast(ID, poll.id, {proposal.id: "yes"})
            look("voted")
        room.votes.close_poll(ID, poll.id)
        room.running.close(ID)
        look("closed")
        names = {path.name for path in folder.rglob("*") if path.is_file()}
        assert any(name.endswith("-wal") for name in names), "the write-ahead log was looked at while it was there"
    assert not readable(MARKS, tmp_path), "locked"


def test_the_looking_would_find_them(tmp_path):
    (tmp_path / "a-wal").write_bytes(
        b"\x00" * 100 + b"XYLOPHONE" + "Nymph".encode("utf-16-le") + "Fjord".encode("utf-16-be")
    )
    assert readable(MARKS, tmp_path) == {"xylophone in a-wal", "nymph in a-wal", "fjord in a-wal"}
    assert readable(MARKS, tmp_path, apart=["a-wal"]) == set()
