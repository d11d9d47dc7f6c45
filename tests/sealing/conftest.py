"""An office with two keys, and a small session's report sealed to it."""

from __future__ import annotations

import pytest

from tests.sealing import samples
from workshop_app.sealing import age


@pytest.fixture(scope="session")
def office():
    return samples.new_office()


@pytest.fixture(scope="session")
def closed():
    return samples.closed(5)


@pytest.fixture(scope="session")
def plain(closed, office):
    return samples.plain(closed, office.recipients)


@pytest.fixture(scope="session")
def sealed(plain, office):
    return age.encrypt(plain, office.recipients)
