"""Between our reader and other people's tools: what age encrypts we read, and what unzip reads is what we wrote."""

import subprocess

import pytest

from tests.golden.sealed_file import make
from tests.sealing import samples
from workshop_app.domain.errors import VerificationError
from workshop_app.sealing import age, verify

pytestmark = pytest.mark.needs("age", "unzip", "openssl")


def run(*command, folder, data=None):
    result = subprocess.run(command, cwd=folder, input=data, capture_output=True, check=False)
    assert result.returncode == 0, result.stderr
    return result.stdout


def with_age(folder, plain, recipients):
    """`plain` encrypted by the age command."""
    chosen = [argument for recipient in recipients for argument in ("-r", recipient)]
    return run("age", *chosen, folder=folder, data=plain)


def code(data):
    try:
        verify.verify(data, make.OFFICE.identities, samples.KNOWN, samples.PROGRAMME)
    except VerificationError as refusal:
        return refusal.code
    return ""


def test_a_report_encrypted_by_the_age_command_is_read(tmp_path):
    data = with_age(tmp_path, make.contents(), make.OFFICE.recipients)
    assert age.recipients_in(data) == 2
    assert code(data) == ""


def test_what_we_encrypt_the_age_command_decrypts(tmp_path):
    (tmp_path / "key.txt").write_text(f"{samples.SPARE}\n", encoding="ascii")
    data = age.encrypt(make.contents(), make.OFFICE.recipients)
    assert run("age", "-d", "-i", "key.txt", folder=tmp_path, data=data) == make.contents()


def test_armour_is_not_the_agreed_form(tmp_path):
    data = run("age", "-a", "-r", make.OFFICE.recipients[0], folder=tmp_path, data=make.contents())
    assert data.startswith(b"-----BEGIN AGE")
    assert code(data) == "E-FORMAT"


def test_unzip_finds_the_archive_whole(tmp_path):
    (tmp_path / "contents.zip").write_bytes(make.contents())
    assert b"No errors detected" in run("unzip", "-t", "contents.zip", folder=tmp_path)
