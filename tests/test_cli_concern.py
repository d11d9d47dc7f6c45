"""`workshop-app open-concern`: the lead reads a concern on a computer without a vault."""

from click.testing import CliRunner

from tests.domain.test_concern import CONCERN
from tests.sealing import samples
from tests.services.begun import ID, room_in
from tests.services.test_concerns import LEAD, hold
from workshop_app.cli import commands
from workshop_app.services.concerns import ConcernService


def test_the_lead_reads_it_and_the_office_is_told_that_it_is_not_for_it(tmp_path):
    with room_in(tmp_path / "data") as room:
        hold(room, lead=LEAD)
        concerns = ConcernService(room.workspace, room.capture)
        path = concerns.save(concerns.seal(ID, CONCERN).name, tmp_path)
        words = concerns.seal(ID, CONCERN).words
    key = tmp_path / "key.txt"
    key.write_text(samples.LEAD)
    before = sorted(tmp_path.rglob("*"))
    read = CliRunner().invoke(commands, ["open-concern", str(path), "--identity", str(key)])
    assert read.exit_code == 0
    assert "he packs a bag" in read.stdout
    assert " ".join(words) in read.stdout
    assert "Compare the laptop's six words" in read.stderr
    assert sorted(tmp_path.rglob("*")) == before, "nothing is written"
    key.write_text(samples.WORKING)
    refused = CliRunner().invoke(commands, ["open-concern", str(path), "--identity", str(key)])
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert refused.stderr.startswith("E-NOT-FOR-US Not addressed to this key")
