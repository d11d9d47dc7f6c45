"""A file is there whole or not at all, and what prevented it is said."""

import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from workshop_app.domain.errors import StorageError
from workshop_app.files import open_to_read, reads_back, write_atomically, writing


@pytest.fixture
def somebody(tmp_path):
    """A folder of somebody who is not root, as whom the test then runs: for root, nothing is read-only."""
    if os.geteuid() != 0:
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir="/tmp") as name:
        os.chown(name, 65534, 65534)
        os.seteuid(65534)
        try:
            yield Path(name)
        finally:
            os.seteuid(0)


@pytest.mark.parametrize("data", [b"", b"words", bytes(3_000_000)])
def test_what_is_written_is_there_and_nothing_else(tmp_path, data):
    path = tmp_path / "kept.bin"
    write_atomically(path, data)
    assert path.read_bytes() == data
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("size", [0, 1, 1 << 16, (1 << 16) + 1, 3 << 16])
def test_what_does_not_read_back_as_it_was_written_is_noticed(tmp_path, size):
    path, data = tmp_path / "kept.bin", os.urandom(size)
    path.write_bytes(data)
    assert reads_back(path, data)
    others = (
        [data + b"x", data[:-1], data[:-1] + bytes([data[-1] ^ 1]), bytes([data[0] ^ 1]) + data[1:]] if data else [b"x"]
    )
    for other in others:
        path.write_bytes(other)
        assert not reads_back(path, data)


def test_what_cannot_be_read_back_is_said(tmp_path):
    with pytest.raises(StorageError, match="is not there"):
        reads_back(tmp_path / "gone" / "kept.bin", b"words")


def test_an_earlier_file_is_replaced(tmp_path):
    path = tmp_path / "রিপোর্ট of Brent.pdf"
    write_atomically(path, b"earlier, and longer")
    write_atomically(path, b"later")
    assert path.read_bytes() == b"later"


def test_only_its_owner_can_read_it(tmp_path):
    write_atomically(tmp_path / "kept.bin", b"words")
    assert (tmp_path / "kept.bin").stat().st_mode & 0o077 == 0


def test_a_read_only_folder_is_said_and_left_as_it_was(somebody):
    path = somebody / "kept.bin"
    write_atomically(path, b"earlier")
    somebody.chmod(0o500)
    try:
        with pytest.raises(StorageError, match=r"“kept\.bin” was not saved: the folder .* cannot be written to"):
            write_atomically(path, b"later")
        assert path.read_bytes() == b"earlier"
        assert list(somebody.iterdir()) == [path]
    finally:
        somebody.chmod(0o700)


def test_a_stick_that_was_pulled_out_is_said(tmp_path):
    with pytest.raises(StorageError, match="is not there"):
        write_atomically(tmp_path / "stick" / "kept.bin", b"words")


def test_a_folder_of_that_name_is_said(tmp_path):
    (tmp_path / "kept.bin").mkdir()
    with pytest.raises(StorageError, match="a folder has that name"):
        write_atomically(tmp_path / "kept.bin", b"words")
    assert list(tmp_path.iterdir()) == [tmp_path / "kept.bin"]


def test_a_name_that_is_too_long_is_said(tmp_path):
    with pytest.raises(StorageError, match="name is too long"):
        write_atomically(tmp_path / ("x" * 300), b"words")
    assert not list(tmp_path.iterdir())


def test_a_disk_that_fills_up_in_the_middle_leaves_the_earlier_file(tmp_path):
    """A process that may write no more than 100 kB to a file meets the same refusal as one on a full disk."""
    path = tmp_path / "kept.bin"
    write_atomically(path, b"earlier")
    code = f"""
from pathlib import Path
from workshop_app.domain.errors import StorageError
from workshop_app.files import write_atomically
try:
    write_atomically(Path({str(path)!r}), bytes(1_000_000))
except StorageError as fault:
    print(fault)
"""

    def limited():
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))

    done = subprocess.run([sys.executable, "-c", code], preexec_fn=limited, capture_output=True, text=True, check=True)
    assert "the disk is full" in done.stdout
    assert path.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [path]


def test_anything_else_is_said_in_the_systems_words(tmp_path):
    with pytest.raises(StorageError, match="Input/output error"), writing(tmp_path / "kept.bin"):
        raise OSError(5, "Input/output error")
    with pytest.raises(StorageError, match="did not say why"), writing(tmp_path / "kept.bin"):
        raise OSError


def test_what_is_no_file_is_not_waited_for(tmp_path):
    """A pipe has nobody at its other end, and a device no end."""
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to("/dev/zero")
    for path in (tmp_path, tmp_path / "pipe", tmp_path / "link", tmp_path / "gone"):
        with pytest.raises(OSError, match=r"folder|no file|No such file"):
            open_to_read(path)
    (tmp_path / "ও file").write_bytes(b"read")
    with open_to_read(tmp_path / "ও file") as file:
        assert file.read() == b"read"


def test_our_own_slips_stay_what_they_are(tmp_path):
    with pytest.raises(ZeroDivisionError), writing(tmp_path / "kept.bin"):
        _ = 1 / 0
