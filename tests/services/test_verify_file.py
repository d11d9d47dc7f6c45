"""Checking one file with nothing but two key files: what passes, and what each fault is called."""

from __future__ import annotations

import pytest

from tests.cheap import build
from workshop_app.domain.errors import FormatError, StorageError, VerificationError
from workshop_app.sealing import age, device
from workshop_app.services.rehearse import rehearse
from workshop_app.services.verify_file import laptop_lines, read_identities, read_laptop, verify_file


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    folder = tmp_path_factory.mktemp("played")
    rehearse(folder, build)
    return folder


def refusal(*files):
    with pytest.raises(VerificationError) as caught:
        verify_file(*files)
    return caught.value


def test_a_whole_report_says_what_it_holds(played):
    found = verify_file(played / "session.wsealed", played / "identity.txt", played / "laptop.txt")
    assert found.counts["ballots"] == 26
    assert " ".join(found.words) in (played / "laptop.txt").read_text(encoding="ascii")


def test_each_fault_has_its_code(played, tmp_path):
    report, identity, laptop = (played / name for name in ("session.wsealed", "identity.txt", "laptop.txt"))
    other = tmp_path / "other.txt"
    other.write_text(age.new_identity() + "\n", encoding="ascii")
    assert refusal(report, other, laptop).code == "E-NOT-FOR-US"
    for name, data, code in (
        ("cut", report.read_bytes()[:-1], "E-DAMAGED"),
        ("empty", b"", "E-FORMAT"),
        ("text", b"hello", "E-FORMAT"),
    ):
        (tmp_path / name).write_bytes(data)
        assert refusal(tmp_path / name, identity, laptop).code == code
    assert refusal(tmp_path / "none", identity, laptop).code == "E-READ"


def test_a_report_of_another_laptop_comes_with_its_words_to_compare(played, tmp_path):
    stranger = tmp_path / "laptop.txt"
    stranger.write_text(laptop_lines(device.public_key(bytes(32)), ("a",) * 6), encoding="ascii")
    fault = refusal(played / "session.wsealed", played / "identity.txt", stranger)
    words = (played / "laptop.txt").read_text(encoding="ascii").splitlines()[0].split(": ")[1].split()
    assert fault.code == "E-UNKNOWN-LAPTOP"
    assert str(fault).endswith(" · ".join(words))


def test_a_laptop_file_reads_back(tmp_path):
    path = tmp_path / "laptop.txt"
    path.write_text(laptop_lines("ab" * 32, ("one", "two")), encoding="ascii")
    assert read_laptop(path) == "ab" * 32


@pytest.mark.parametrize("text", ["", "# nothing", "zz" * 32, "ab" * 31, "ab" * 32 + "\n" + "cd" * 32, "\0\xff"])
def test_what_is_no_laptop_file_is_refused(tmp_path, text):
    path = tmp_path / "laptop.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FormatError, match="64 hexadecimal digits"):
        read_laptop(path)


def test_an_identity_file_may_hold_several_keys_and_comments(tmp_path):
    keys = age.new_identity(), age.new_identity()
    path = tmp_path / "identity.txt"
    path.write_text(f"# a comment\n{keys[0]}\r\n\n# another\n{keys[1]}", encoding="ascii")
    assert read_identities(path) == keys


@pytest.mark.parametrize("text", ["", "# nothing", "AGE-SECRET-KEY-1", "hello"])
def test_what_is_no_identity_file_is_refused_without_its_content(tmp_path, text):
    path = tmp_path / "identity.txt"
    path.write_text(text, encoding="ascii")
    with pytest.raises(FormatError, match="not an age identity file") as caught:
        read_identities(path)
    assert "hello" not in str(caught.value)


def test_a_key_file_that_is_not_there_is_said(tmp_path):
    with pytest.raises(StorageError, match="could not be read"):
        read_laptop(tmp_path / "none")
