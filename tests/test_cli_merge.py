"""`workshop-app merge`: notes of tables are taken in, and the certificate is JSON."""

import json

from click.testing import CliRunner

from tests.cheap import services_in
from tests.services.halls import ID, THE_PLAN, hall, signed_pack
from tests.services.vaults import PASSPHRASE
from workshop_app.cli import commands
from workshop_app.domain.contribution import ContributionKind
from workshop_app.keys import words
from workshop_app.paths import DataFolder
from workshop_app.services.capture import Draft
from workshop_app.storage.vault import HeldPack


def test_it_prints_the_certificate_and_what_was_refused(tmp_path, monkeypatch):
    monkeypatch.setitem(words._SCRYPT, "n", 2)
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE)
    with hall(tmp_path / "hall", tables=1) as room:
        lead = services_in(DataFolder(tmp_path / "data"), sources=room.lead.workspace.sources)
        lead.vault.create(PASSPHRASE, use_keyring=False)
        pack, envelope = signed_pack()
        lead.vault._workspace.vault.hold_pack(HeldPack(pack, envelope))
        lead.vault._workspace.create_session(THE_PLAN, pack.seq)
        lead.running.begin(ID)
        table = services_in(DataFolder(tmp_path / "table"), sources=room.tables[0].workspace.sources)
        table.vault.create(PASSPHRASE, use_keyring=False)
        table.tables.take(table.tables.read_pack(lead.tables.make_pack(ID, tmp_path)), 1)
        table.running.begin(ID)
        table.capture.add(ID, Draft(ContributionKind.NEED, "A room until ten"))
        notes = table.tables.export(ID, tmp_path).path
        others = room.tables[0].export()
        lead.vault.lock()
        table.vault.lock()
    given = ["merge", "--data", str(tmp_path / "data"), "--passphrase-file", str(secret)]
    taken = CliRunner().invoke(commands, [*given, str(notes), str(notes)])
    assert taken.exit_code == 0, taken.stderr
    told = json.loads(taken.stdout)
    assert (taken.exit_code, told["changes"], told["contributions"]) == (0, 1, 1)
    assert [each["outcomes"] for each in told["received"]] == [{"new": 1}, {"same": 1}]
    refused = CliRunner().invoke(commands, [*given, str(others), str(tmp_path / "none")])
    assert refused.exit_code == 1
    assert [each["code"] for each in json.loads(refused.stdout)["refused"]] == ["T-OTHER", "T-READ"]
