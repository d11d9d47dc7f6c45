"""Encryption to several recipients, and what is said of files that do not open."""

import pytest

from tests.sealing.samples import new_office
from workshop_app.domain.errors import FormatError, VerificationError
from workshop_app.sealing import age


def code(data, identities):
    with pytest.raises(VerificationError) as refusal:
        age.decrypt(data, identities)
    return refusal.value.code


def test_each_recipient_opens_it_alone(office):
    data = age.encrypt(b"what was said", office.recipients)
    for identity in office.identities:
        assert age.decrypt(data, [identity]) == b"what was said"


def test_the_header_names_as_many_recipients_as_were_given(office):
    assert age.recipients_in(age.encrypt(b"", office.recipients)) == 2
    assert age.recipients_in(age.encrypt(b"", office.recipients[:1])) == 1


def test_another_office_cannot_open_it(office):
    assert code(age.encrypt(b"x", office.recipients), new_office().identities) == "E-NOT-FOR-US"


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"age-encryption.org/v1", b"age-encryption.org/v2\n-> x\n"])
def test_what_is_no_age_file_is_not_called_a_sealed_report(data, office):
    assert code(data, office.identities) == "E-FORMAT"


@pytest.mark.parametrize("rest", [b"", b"-> X25519 abc\n", b"-> X25519 abc\nabc\n--- ", b"x" * 70_000 + b"\n--- \n"])
def test_a_header_that_does_not_end_is_damaged(rest, office):
    assert code(age.MAGIC + rest, office.identities) == "E-NOT-FOR-US"


def test_an_altered_header_is_told_from_an_altered_body(office):
    data = age.encrypt(b"x" * 100, office.recipients)
    mac = data.index(b"\n--- ") + 6
    assert code(data[:mac] + bytes([data[mac] ^ 1]) + data[mac + 1 :], office.identities) == "E-NOT-FOR-US"
    assert code(data[:-1] + bytes([data[-1] ^ 1]), office.identities) == "E-DAMAGED"
    assert code(data[:-1], office.identities) == "E-DAMAGED"
    assert code(data + b"x", office.identities) == "E-DAMAGED"


def test_a_secret_and_its_public_half_belong_together():
    secret = age.new_identity()
    assert secret.startswith("AGE-SECRET-KEY-1")
    assert age.recipient_of(secret).startswith("age1")
    assert age.is_recipient(age.recipient_of(secret))
    assert age.decrypt(age.encrypt(b"x", [age.recipient_of(secret)]), [secret]) == b"x"


def test_new_secrets_differ():
    assert age.new_identity() != age.new_identity()


@pytest.mark.parametrize("text", ["", "age1", "age1xyz", "ssh-ed25519 AAAA", "AGE-SECRET-KEY-1"])
def test_what_is_no_recipient_is_told(text):
    assert not age.is_recipient(text)
    with pytest.raises(FormatError, match="not one that reports can be sealed to"):
        age.encrypt(b"x", [text])


def test_a_recipient_in_capitals_is_not_the_agreed_spelling(office):
    assert not age.is_recipient(office.recipients[0].upper())


def test_what_is_no_secret_is_told():
    with pytest.raises(FormatError, match="not a secret key"):
        age.recipient_of("age1")
