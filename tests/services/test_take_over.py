"""A programme on a new laptop, from its file and the spare's sheet: compared by words; nothing else opens it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.builders import programme
from tests.services.opened import workspace_in
from workshop_app import paths
from workshop_app.domain.codec import canonical, parse_canonical
from workshop_app.domain.errors import FormatError, PlanError, TooNewError
from workshop_app.domain.sealed import LaptopState
from workshop_app.sealing import age
from workshop_app.sealing.pack import open_pack
from workshop_app.services.programme import ProgrammeService
from workshop_app.services.programme_keys import ProgrammeKeyService
from workshop_app.services.take_over import NUMBERS_LEFT_OUT, TakeOverService

ID = programme().id
LAPTOP, STOLEN = "ab" * 32, "cd" * 32


@pytest.fixture
def office(tmp_path):
    """The first laptop: three packs exported, a key retired, a laptop trusted and one revoked; the file is written."""
    with workspace_in(tmp_path / "first", 1) as workspace:
        made = ProgrammeService(workspace, paths.resources())
        made.create(programme())
        keys = ProgrammeKeyService(workspace)
        keys.change_working(ID)
        for number in range(3):
            made.export_pack(ID, tmp_path / f"{number}.wpack")
        spare = workspace.vault.own_programme(ID).spare
        notes = workspace.desk(ID).notes
        notes.judge_laptop(LAPTOP, LaptopState.KNOWN, "", date(2026, 1, 2))
        notes.name_laptop(LAPTOP, "Newham, children's services")
        notes.judge_laptop(STOLEN, LaptopState.REVOKED, "stolen", date(2026, 2, 3))
        with pytest.raises(PlanError, match="Print the spare"):
            TakeOverService(workspace).write(ID, tmp_path / "a.wprogramme")
        keys.confirm_spare(ID, spare)
        keys.remove_spare(ID)
        TakeOverService(workspace).write(ID, tmp_path / "a.wprogramme")
        yield workspace, spare, made.get(ID)


@pytest.fixture
def fresh(tmp_path):
    with workspace_in(tmp_path / "second", 2) as workspace:
        yield workspace


def test_the_programme_its_keys_and_its_laptops_come_along(tmp_path, office, fresh):
    before, spare, owned = office
    service = TakeOverService(fresh)
    found = service.read(tmp_path / "a.wprogramme", spare.lower())
    assert (found.programme, found.words) == (owned.programme, owned.words)
    assert fresh.vault.own_programmes() == (), "nothing is kept before the words were compared"
    assert service.take_over(found) == ID
    now, then = fresh.vault.own_programme(ID), before.vault.own_programme(ID)
    assert now == replace(then, seq=3 + NUMBERS_LEFT_OUT, desk_key=now.desk_key)
    assert now.desk_key != then.desk_key
    assert now.spare == "", "the spare stays on paper"
    assert fresh.desk(ID).laptops() == {LAPTOP: LaptopState.KNOWN, STOLEN: LaptopState.REVOKED}
    assert fresh.desk(ID).notes.laptops() == before.desk(ID).notes.laptops()
    ProgrammeService(fresh, paths.resources()).export_pack(ID, tmp_path / "next.wpack")
    packs = ((tmp_path / name).read_bytes() for name in ("2.wpack", "next.wpack"))
    last, following = (open_pack(data, date(2018, 7, 1)) for data in packs)
    assert following.signing_key == last.signing_key
    assert following.seq > last.seq
    with pytest.raises(PlanError, match="already"):
        service.take_over(found)
    assert "AGE-SECRET" not in repr(found)


def test_nothing_but_the_spare_opens_it_and_every_change_is_refused(tmp_path, office, fresh):
    before, spare, _owned = office
    service, path = TakeOverService(fresh), tmp_path / "a.wprogramme"
    whole = path.read_bytes()
    for other in (age.new_identity(), before.vault.own_programme(ID).working):
        with pytest.raises(PlanError, match="does not open with this sheet"):
            service.read(path, other)
    with pytest.raises(FormatError, match="not a secret key"):
        service.read(path, spare[:-1])
    for place in (5, 60, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(PlanError):
            service.read(path, spare)
    path.write_bytes(whole[:-40])
    with pytest.raises(PlanError):
        service.read(path, spare)


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"v": 2, "more": 1}, TooNewError),
        ({"kind": "pack"}, PlanError),
        ({"spare": "age1other"}, PlanError),
        ({"signing_seed": "00"}, PlanError),
        ({"signing_seed": "no hexadecimal"}, PlanError),
        ({"working": "AGE-SECRET-KEY-1NONE"}, PlanError),
        ({"seq": -1}, PlanError),
        ({"more": 1}, PlanError),
        ({"retired": "exchanged"}, PlanError),
    ],
)
def test_what_somebody_made_for_this_spare_is_looked_at_before_it_is_offered(tmp_path, office, fresh, change, error):
    _before, spare, _owned = office
    path = tmp_path / "a.wprogramme"
    value = parse_canonical(age.decrypt(path.read_bytes(), [spare]))
    if change == {"retired": "exchanged"}:
        change = {"retired": [{**value["retired"][0], "identity": age.new_identity()}]}
    path.write_bytes(age.encrypt(canonical({**value, **change}), [age.recipient_of(spare)]))
    with pytest.raises(error):
        TakeOverService(fresh).read(path, spare)
