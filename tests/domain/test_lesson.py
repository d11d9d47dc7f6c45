"""The lesson: what a typed line lacks."""

import pytest

from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.lesson import Slip, Wanted, slips

CONCERN = ContributionKind.CONCERN


@pytest.mark.parametrize(
    ("wanted", "line", "found"),
    [
        (Wanted(), "Nothing to do after six", []),
        (Wanted(), "   ", [Slip.NOTHING]),
        (Wanted(CONCERN), "Lamps are broken", [Slip.KIND]),
        (Wanted(CONCERN, "S6", 9), "! Stop and search #s6 ~9", []),
        (Wanted(CONCERN, "S6", 9), "! Stop and search #S2 ~8", [Slip.THEME, Slip.HANDS]),
        (Wanted(names=("Imran",)), "My cousin IMRAN was sent home", [Slip.NAME]),
        (Wanted(names=("Imran",)), "A cousin was sent home", []),
        (Wanted(silent=True), "", []),
        (Wanted(silent=True), "her son", [Slip.SOMETHING]),
    ],
)
def test_what_a_line_lacks_is_said(wanted, line, found):
    assert slips(wanted, line) == found
