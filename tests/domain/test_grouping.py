import pytest

from workshop_app.domain.errors import CaptureError
from workshop_app.domain.grouping import MAX_HEADING, Group


def test_a_heading_is_read_on_a_card():
    assert Group("0" * 16, "x" * MAX_HEADING).members == ()
    with pytest.raises(CaptureError, match=str(MAX_HEADING)):
        Group("0" * 16, "x" * (MAX_HEADING + 1))
