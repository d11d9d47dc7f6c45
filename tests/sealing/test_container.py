"""One archive has one spelling: whatever differs from it, in any way, is refused."""

import io
import struct
import tracemalloc
import warnings
import zipfile
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_app.domain.errors import FormatError, VerificationError
from workshop_app.sealing import container

PARTS = [("parts/a.txt", b"first"), ("parts/b.bin", bytes(range(256)))]
GOOD = container.write(b"{}", PARTS)
names = st.from_regex(r"parts/[a-z][a-z0-9.-]{0,20}", fullmatch=True)


def refused(data):
    with pytest.raises(VerificationError) as refusal:
        container.read(data)
    assert refusal.value.code == "E-FORMAT"
    return True


def archive(members, **info):
    """An archive by the standard library, with these members and whatever is set on their entries."""
    file = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a name that stands twice
        with zipfile.ZipFile(file, "w") as out:
            for name, data in members:
                entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
                entry.create_system, entry.external_attr = 3, 0o600 << 16
                for key, value in info.items():
                    setattr(entry, key, value)
                out.writestr(entry, data)
    return file.getvalue()


MEMBERS = [(container.MANIFEST, b"{}"), *PARTS]


@given(st.binary(max_size=300), st.dictionaries(names, st.binary(max_size=300), max_size=5))
def test_what_is_written_is_read(manifest, parts):
    assert container.read(container.write(manifest, parts.items())) == (manifest, parts)


def test_the_order_in_which_parts_are_given_makes_no_difference():
    assert container.write(b"{}", reversed(PARTS)) == GOOD


@given(st.binary(max_size=300), st.dictionaries(names, st.binary(max_size=300), max_size=15))
def test_the_same_members_by_the_standard_library_are_the_same_bytes(manifest, parts):
    assert container.write(manifest, parts.items()) == archive([(container.MANIFEST, manifest), *sorted(parts.items())])


@given(st.lists(st.tuples(names, st.binary(max_size=30)), max_size=4), st.data())
def test_what_is_read_is_what_the_standard_library_reads_and_writes_again(parts, data):
    """The one spelling is the library's: whatever is accepted, it reads the same and spells the same."""
    plain = archive([MEMBERS[0], *parts])
    place, value = data.draw(st.integers(0, len(plain) - 1)), data.draw(st.integers(0, 255))
    offered = plain[:place] + bytes([value]) + plain[place + 1 :]
    try:
        manifest, members = container.read(offered)
    except VerificationError:
        assert offered != plain or [name for name, _data in parts] != sorted({name for name, _data in parts})
        return
    with zipfile.ZipFile(io.BytesIO(offered)) as opened:
        theirs = [(info.filename, opened.read(info)) for info in opened.infolist()]
    assert theirs == [(container.MANIFEST, manifest), *members.items()]
    assert archive(theirs) == offered


def test_a_part_is_not_copied_when_it_is_read():
    data = container.write(b"{}", [("parts/a", bytes(1 << 22))])
    tracemalloc.start()
    _manifest, parts = container.read(data)
    _now, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 1 << 16
    assert parts["parts/a"] == bytes(1 << 22)


def test_more_than_the_headers_can_tell_of_is_not_written(monkeypatch):
    monkeypatch.setattr(container, "LARGEST", 10)
    assert container.write(b"{}", [("parts/a", bytes(8))])
    with pytest.raises(FormatError, match="too large"):
        container.write(b"{}", [("parts/a", bytes(9))])


def test_it_is_stored_so_that_any_tool_reads_it():
    with zipfile.ZipFile(io.BytesIO(GOOD)) as opened:
        assert opened.testzip() is None
        assert [info.filename for info in opened.infolist()] == [container.MANIFEST, "parts/a.txt", "parts/b.bin"]
        assert {info.compress_type for info in opened.infolist()} == {zipfile.ZIP_STORED}


@pytest.mark.parametrize(
    "members",
    [
        [],
        PARTS,
        [*PARTS, MEMBERS[0]],
        [MEMBERS[0], *reversed(PARTS)],
        [MEMBERS[0], PARTS[0], PARTS[0]],
        [MEMBERS[0], MEMBERS[0]],
        [MEMBERS[0], ("parts/../evil", b"")],
        [MEMBERS[0], ("/parts/a", b"")],
        [MEMBERS[0], ("parts/A", b"")],
        [MEMBERS[0], ("parts/a\n", b"")],
        [MEMBERS[0], ("parts/é", b"")],
        [MEMBERS[0], ("parts/", b"")],
        [MEMBERS[0], ("other/a", b"")],
        [MEMBERS[0], *((f"parts/a{number:02}", b"") for number in range(container.MAX_MEMBERS))],
    ],
    ids=range(14),
)
def test_other_members_names_or_order_are_refused(members):
    assert refused(archive(members))


@pytest.mark.parametrize(
    "info",
    [
        {"compress_type": zipfile.ZIP_DEFLATED},
        {"compress_type": zipfile.ZIP_LZMA},
        {"date_time": (2026, 1, 1, 0, 0, 0)},
        {"create_system": 0},
        {"external_attr": 0o777 << 16},
        {"comment": b"hello"},
        {"extra": struct.pack("<HH4s", 0x9999, 4, b"more")},
    ],
    ids=lambda info: next(iter(info)),
)
def test_another_compression_or_attribute_is_refused(info):
    assert refused(archive(MEMBERS, **info))


def test_a_zip64_archive_is_refused():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as out:
        for name, data in MEMBERS:
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system, entry.external_attr = 3, 0o600 << 16
            with out.open(entry, "w", force_zip64=True) as member:
                member.write(data)
    assert refused(file.getvalue())


@pytest.mark.parametrize("data", [b"x" + GOOD, GOOD + b"x", GOOD + GOOD, GOOD[:-2] + b"\x01\x00x", b"", b"PK\x05\x06"])
def test_bytes_around_the_archive_are_refused(data):
    assert refused(data)


def test_a_wrong_checksum_is_refused():
    crc = struct.pack("<L", zlib.crc32(b"first"))
    assert GOOD.count(crc) == 2
    assert refused(GOOD.replace(crc, b"\x00\x00\x00\x00"))


def test_a_member_that_claims_more_than_there_is_is_refused_before_it_is_read():
    size = struct.pack("<LL", 5, 5)
    assert GOOD.count(size) == 2
    assert refused(GOOD.replace(size, struct.pack("<LL", 2**31, 2**31)))


def test_two_entries_for_the_same_bytes_are_refused():
    """A directory may name one stretch of bytes many times: small archives that unpack to much."""
    big = container.write(b"{}", [("parts/a", b"x" * 4000), ("parts/b", b"x" * 4000)])
    at = big.rindex(b"PK\x01\x02")
    first = big.index(b"PK\x03\x04", 1)
    assert refused(big[: at + 42] + struct.pack("<L", first) + big[at + 46 :])


def test_every_flipped_bit_is_refused_or_is_in_a_members_own_bytes():
    """Where a bit of what a member holds is flipped, its checksum no longer fits; so nothing at all is accepted."""
    for place in range(len(GOOD)):
        for bit in range(8):
            assert refused(GOOD[:place] + bytes([GOOD[place] ^ 1 << bit]) + GOOD[place + 1 :])


def test_every_shortened_archive_is_refused():
    assert all(refused(GOOD[:length]) for length in range(len(GOOD)))
