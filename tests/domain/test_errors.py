"""Errors that a person can act on: the sentence is what is shown, and a code goes with it where there is one."""

import pytest

from workshop_app.domain import errors
from workshop_app.domain.errors import PackError, ReceiptError, VerificationError, WorkshopError


@pytest.mark.parametrize("kind", [PackError, ReceiptError, VerificationError])
def test_a_refusal_has_a_code_and_a_sentence(kind):
    refusal = kind("E-FORMAT", "This is not a sealed report.")
    assert (refusal.code, str(refusal)) == ("E-FORMAT", "This is not a sealed report.")


def test_every_error_for_a_person_has_one_root():
    kinds = [item for item in vars(errors).values() if isinstance(item, type) and issubclass(item, Exception)]
    assert len(kinds) > 10
    assert all(issubclass(kind, WorkshopError) for kind in kinds)
