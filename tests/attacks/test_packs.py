"""A programme's pack that was altered, made by somebody else, or made absurd: always a code, and the held one stays."""

from __future__ import annotations

import base64
import copy
import json
from datetime import date
from random import Random

import pytest

from tests.attacks import target
from tests.attacks.moves import bytes_changed, spelling_changed, value_changed, ways
from tests.attacks.target import SEED, spell
from tests.golden.sealed_file import make
from tests.sealing import samples
from tests.services.opened import workspace_in
from workshop_app.domain.errors import FormatError, PackError
from workshop_app.sealing import pack
from workshop_app.services.plan import PlanningService
from workshop_app.services.sources import HandClock

GOOD = (make.FOLDER / "pack-1.wpack").read_bytes()
FILE = json.loads(GOOD)
VALUE = json.loads(base64.b64decode(FILE["payload"]))
TODAY = date(2026, 6, 1)


def signed(value, seed=SEED, **changed):
    data = value if isinstance(value, bytes) else spell(value)
    return target.envelope(data, seed, pack.TYPE, **changed)


def with_pack(**changed):
    return {**VALUE, "pack": {**VALUE["pack"], **changed}}


def code(data, today=TODAY):
    try:
        pack.open_pack(data, today)
    except PackError as refusal:
        if not isinstance(refusal.__cause__, FormatError | None):
            raise
        return refusal.code
    return ""


def test_the_good_one_passes():
    assert signed(VALUE) == GOOD
    assert code(GOOD) == ""


def test_every_byte_flipped():
    for place in range(len(GOOD)):
        for change in (1, 0x80):
            data = GOOD[:place] + bytes([GOOD[place] ^ change]) + GOOD[place + 1 :]
            assert code(data) in ("P-FORMAT", "P-SIGNATURE"), place


def test_cut_at_every_length_and_with_more_behind():
    assert {code(GOOD[:length]) for length in range(len(GOOD))} == {"P-FORMAT"}
    assert {code(GOOD + more) for more in (b"\n", b" ", b"\0", GOOD)} == {"P-FORMAT"}


def test_every_field_altered_without_the_programmes_key():
    """Under the old signature; whatever value of the pack it is."""
    for way in ways(VALUE):
        changed = copy.deepcopy(VALUE)
        holder = changed
        for step in way[:-1]:
            holder = holder[step]
        if way:
            holder[way[-1]] = "altered"
            data = spell({**FILE, "payload": base64.b64encode(spell(changed)).decode()})
            assert code(data) == "P-SIGNATURE", way


FORGED = {
    "signed with another key": (signed(VALUE, samples.STRANGER_SEED), "P-SIGNATURE"),
    "signed with another key that it names": (
        signed(with_pack(signing_key=target.public_of(samples.STRANGER_SEED)), SEED),
        "P-SIGNATURE",
    ),
    "not signed": (signed(VALUE, signatures=[]), "P-FORMAT"),
    "signed twice": (signed(VALUE, signatures=FILE["signatures"] * 2), "P-FORMAT"),
    "signed with nothing": (signed(VALUE, signatures=[{**FILE["signatures"][0], "sig": ""}]), "P-SIGNATURE"),
    "a manifest": (target.golden("contents-1.zip").envelope, "P-FORMAT"),
    "a sealed report": ((make.FOLDER / "report-1.wsealed").read_bytes(), "P-FORMAT"),
    "too large": (signed(with_pack(more="x" * (4 << 20))), "P-FORMAT"),
    "newer": (signed({"v": 2, "what": "ever"}), "P-VERSION"),
    "older than the first": (signed({**VALUE, "v": 0}), "P-FORMAT"),
    "a field more": (signed({**VALUE, "more": 1}), "P-FORMAT"),
    "number nought": (signed(with_pack(seq=0)), "P-FORMAT"),
    "a number less than nothing": (signed(with_pack(seq=-5)), "P-FORMAT"),
    "ends before it begins": (signed(with_pack(not_before="2026-07-01", not_after="2026-06-30")), "P-FORMAT"),
    "ended": (signed(with_pack(not_after="2026-05-31")), "P-EXPIRED"),
    "ended long ago": (signed(with_pack(not_before="0001-01-01", not_after="0001-01-01")), "P-EXPIRED"),
    "begins tomorrow": (signed(with_pack(not_before="2026-06-02")), "P-EARLY"),
    "begins at the end of time": (signed(with_pack(not_before="9999-12-31", not_after="9999-12-31")), "P-EARLY"),
    "a day there is not": (signed(with_pack(not_after="2026-02-30")), "P-FORMAT"),
    "a day spelt otherwise": (signed(with_pack(not_after="20261231")), "P-FORMAT"),
    "a moment": (signed(with_pack(not_after="2026-12-31T23:59:59")), "P-FORMAT"),
    "one recipient": (signed(with_pack(recipients=VALUE["pack"]["recipients"][:1])), "P-FORMAT"),
    "one recipient twice": (signed(with_pack(recipients=VALUE["pack"]["recipients"][:1] * 2)), "P-FORMAT"),
    "no recipient": (signed(with_pack(recipients=[])), "P-FORMAT"),
    "a recipient nobody is": (signed(with_pack(recipients=[VALUE["pack"]["recipients"][0], "age1x"])), "P-FORMAT"),
    "a recipient in capitals": (
        signed(with_pack(recipients=[VALUE["pack"]["recipients"][0].upper(), VALUE["pack"]["recipients"][1]])),
        "P-FORMAT",
    ),
    "an SSH recipient": (
        signed(with_pack(recipients=[VALUE["pack"]["recipients"][0], "ssh-ed25519 AAAA"])),
        "P-FORMAT",
    ),
}


@pytest.mark.parametrize("how", FORGED)
def test_a_pack_that_is(how):
    data, expected = FORGED[how]
    assert code(data) == expected


@pytest.mark.parametrize("share", range(4))
def test_random_changes_get_a_code_or_make_another_pack_of_the_same_key(share):
    """Whoever holds the programme's key can make any pack that could have been; nobody else any."""
    for number in range(120):
        draw = Random(f"{share}/{number}")
        unsigned = bytes_changed(GOOD, draw) if number % 2 else spell(value_changed(FILE, draw))
        assert code(unsigned) in ("P-FORMAT", "P-SIGNATURE") or unsigned == GOOD, number
        again = spelling_changed(spell(VALUE), draw) if number % 3 == 0 else spell(value_changed(VALUE, draw))
        found = code(signed(again))
        assert found in ("P-FORMAT", "P-SIGNATURE", "P-VERSION", "P-EXPIRED", "P-EARLY", ""), number
        if not found:
            assert pack.sign_pack(pack.open_pack(signed(again), TODAY), SEED) == signed(again), number


# ---------------------------------------------------------------- against the one that is held


@pytest.fixture
def planning(tmp_path):
    from datetime import datetime

    with workspace_in(tmp_path / "laptop", 1, HandClock(datetime(2026, 6, 1, 9, 0))) as workspace:
        planning = PlanningService(workspace)
        planning.accept(planning.read_pack(saved(tmp_path, signed(with_pack(seq=5)))))
        yield planning


def saved(folder, data):
    path = folder / "offered.wpack"
    path.write_bytes(data)
    return path


STRANGER = target.public_of(samples.STRANGER_SEED)
OFFERED = {
    "older": (signed(with_pack(seq=4)), "P-OLDER"),
    "of the same number": (signed(with_pack(seq=5, not_after="2026-11-30")), "P-OLDER"),
    "of another key": (signed(with_pack(seq=6, signing_key=STRANGER), samples.STRANGER_SEED), "P-KEY"),
    "of another key and older": (signed(with_pack(seq=1, signing_key=STRANGER), samples.STRANGER_SEED), "P-KEY"),
    "of another key, for other recipients": (
        signed(
            with_pack(
                seq=99,
                signing_key=STRANGER,
                recipients=[target.recipient_of(target.new_identity()) for _ in range(2)],
            ),
            samples.STRANGER_SEED,
        ),
        "P-KEY",
    ),
}


@pytest.mark.parametrize("how", OFFERED)
def test_a_pack_offered_in_the_place_of_the_one_that_is_held(planning, tmp_path, how):
    data, expected = OFFERED[how]
    with pytest.raises(PackError) as refused:
        planning.read_pack(saved(tmp_path, data))
    assert refused.value.code == expected
    assert [held.seq for held in planning.held()] == [5]


def test_other_recipients_by_the_same_key_ask_for_the_words_again(planning, tmp_path):
    """Whoever stole the signing key alone cannot quietly have reports sealed to themselves."""
    others = [target.recipient_of(target.new_identity()) for _ in range(2)]
    offer = planning.read_pack(saved(tmp_path, signed(with_pack(seq=6, recipients=others))))
    assert not offer.same_keys
    assert offer.words != planning.held()[0].words
