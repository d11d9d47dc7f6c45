"""The figures of a seal slip, in the order and the groups in which they are read out."""

from datetime import date

from workshop_app.domain.chain import Head
from workshop_app.domain.slip import Slip, groups

COUNTS = {"ballots": 26, "heads": 30, "polls": 1, "contributions": 12, "proposals": 2}


def slip(counts):
    return Slip(("a", "b"), date(2026, 5, 14), "Newham", counts, 1, Head(3, "ab" * 32), "cd" * 32, 9, 4)


def test_a_digest_is_read_out_in_groups_of_four():
    assert groups("0123456789") == ("0123", "4567", "89")
    assert "".join(groups("ab" * 32)) == "ab" * 32
    assert groups("") == ()


def test_what_is_counted_comes_in_one_order():
    assert [what for what, _ in slip(COUNTS).counted()] == ["contributions", "proposals", "polls", "ballots", "heads"]
    assert slip({**COUNTS, "corrections": 2}).counted()[-1] == ("corrections", 2)
