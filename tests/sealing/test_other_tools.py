"""Between our reader and other people's tools: what age encrypts we read, and what unzip reads is what we wrote."""

import os
import shutil
import subprocess
import zipfile

import pytest

from tests.golden.sealed_file import make
from tests.sealing import samples
from workshop_app.domain.errors import VerificationError
from workshop_app.sealing import age, container, dsse, verify

pytestmark = pytest.mark.needs("age", "unzip", "openssl")


def unpacked(folder):
    """The members of a report as they lie on a disk once `unzip` wrote them there."""
    (folder / "contents.zip").write_bytes(make.contents())
    run("unzip", "-q", "contents.zip", "-d", "report", folder=folder)
    return folder / "report"


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


NAMES = ("manifest.dsse.json", "parts/log.jsonl", "parts/record.json", "parts/report.pdf")


@pytest.mark.skipif(shutil.which("zip") is None, reason="needs zip, which nothing else does: apt install zip")
def test_what_zip_makes_of_the_same_members_is_spelt_otherwise_and_refused(tmp_path):
    """Even stored, without extra fields, in the right order and with the right date: it says which `zip` made it."""
    report = unpacked(tmp_path)
    for name in NAMES:
        os.utime(report / name, (315_532_800, 315_532_800))  # 1 January 1980
        (report / name).chmod(0o600)
    run("zip", "-0", "-X", "-D", "-q", "other.zip", *NAMES, folder=report)
    other = (report / "other.zip").read_bytes()
    with zipfile.ZipFile(report / "other.zip") as archive:
        assert archive.namelist() == list(NAMES)
        assert {info.compress_type for info in archive.infolist()} == {zipfile.ZIP_STORED}
        assert archive.read(NAMES[2]) == container.read(make.contents())[1]["parts/record.json"]
    assert code(with_age(tmp_path, other, make.OFFICE.recipients)) == "E-FORMAT"


def test_the_same_members_spelt_as_the_page_says_are_read_whoever_spells_them(tmp_path):
    """The recipe of docs/sealed-file.md for Python's own library, and the age command around it."""
    report = unpacked(tmp_path)
    with zipfile.ZipFile(tmp_path / "again.zip", "w") as archive:
        for name in NAMES:
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.create_system, info.external_attr = 3, 0o600 << 16
            archive.writestr(info, (report / name).read_bytes())
    again = (tmp_path / "again.zip").read_bytes()
    assert again == make.contents()
    assert code(with_age(tmp_path, again, make.OFFICE.recipients)) == ""


@pytest.mark.parametrize("change", ["nothing", "the payload", "the signature", "the type", "the key"])
def test_openssl_says_the_same_of_a_signature_as_we_do(tmp_path, change):
    """By the commands of the page: the public key in DER, what was signed written out, `pkeyutl -rawin`."""
    envelope = dsse.read(container.read(make.contents())[0])
    kind, payload, signature, key = envelope.type.encode(), envelope.payload, envelope.signature, envelope.key
    match change:
        case "the payload":
            payload = payload.replace(b'"seq":1', b'"seq":2')
        case "the signature":
            signature = bytes([signature[0] ^ 1]) + signature[1:]
        case "the type":
            kind = b"application/vnd.workshop.pack+json"
        case "the key":
            key = samples.device.public_key(samples.STRANGER_SEED)
    signed = b"DSSEv1 %d %s %d %s" % (len(kind), kind, len(payload), payload)
    for name, data in (("signed.bin", signed), ("signature.bin", signature)):
        (tmp_path / name).write_bytes(data)
    (tmp_path / "laptop.der").write_bytes(bytes.fromhex("302a300506032b6570032100" + key))
    run("openssl", "pkey", "-pubin", "-inform", "DER", "-in", "laptop.der", "-out", "laptop.pem", folder=tmp_path)
    verify_it = ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "laptop.pem", "-rawin", "-in", "signed.bin"]
    done = subprocess.run([*verify_it, "-sigfile", "signature.bin"], cwd=tmp_path, capture_output=True, check=False)
    assert (done.returncode == 0) == (change == "nothing")
    assert dsse.Envelope(kind.decode(), payload, key, signature).holds() == (change == "nothing")
