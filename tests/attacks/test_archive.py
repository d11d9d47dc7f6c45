"""The archive inside a sealed report, made otherwise by somebody who has an office's key: always E-FORMAT.

Both readers must say so. Nothing an archive says is ever a path, a link or an amount of memory.
"""

from __future__ import annotations

import io
import struct
import tracemalloc
import zipfile
import zlib

import pytest

from tests.attacks import target
from tests.attacks.judge import code_of
from tests.attacks.target import MANIFEST

GOOD = target.golden("contents-1.zip")
MEMBERS = [(MANIFEST, GOOD.envelope), *((f"parts/{name}", data) for name, data in sorted(GOOD.parts.items()))]
PLAIN = GOOD.plain
LOCAL, ENTRY, END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
LOG = dict(MEMBERS)["parts/log.jsonl"]


def poked(offset, data, signature=LOCAL, which=0, plain=PLAIN):
    """The archive with a field of a header changed: `offset` bytes after the `which`-th signature."""
    at = -1
    for _ in range(which + 1):
        at = plain.index(signature, at + 1)
    return plain[: at + offset] + data + plain[at + offset + len(data) :]


def both_headers(local, entry, data):
    """A field of the first member changed in both its headers."""
    return poked(entry, data, ENTRY, 0, poked(local, data))


def zip64():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as out:
        for name, data in MEMBERS:
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system, entry.external_attr = 3, 0o600 << 16
            with out.open(entry, "w", force_zip64=True) as member:
                member.write(data)
    return file.getvalue()


def streamed():
    """With data descriptors after the members, as a writer makes that cannot go back."""

    class Pipe(io.BytesIO):
        def seekable(self):
            return False

        def seek(self, *_):
            raise OSError

        def tell(self):
            raise OSError

    file = Pipe()
    with zipfile.ZipFile(file, "w") as out:
        for name, data in MEMBERS:
            out.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data)
    return file.getvalue()


def directory_of(plain):
    size, offset = struct.unpack_from("<LL", plain, len(plain) - 10)
    return plain[:offset], plain[offset : offset + size], plain[offset + size :]


MEMBERS_THEN, DIRECTORY, TAIL = directory_of(PLAIN)
FIRST = zlib.crc32(GOOD.envelope)


def ended(before, directory, many=4):
    """The end of an archive after these bytes."""
    return before + directory + END + struct.pack("<HHHHLLH", 0, 0, many, many, len(directory), len(before), 0)


def overlapping(many=20_000, said=20_000):
    """Every entry of the directory shows the same stretch of bytes: a bomb that stores next to nothing."""
    name, data = b"parts/a", bytes(100_000)
    sizes = struct.pack("<LLLHH", zlib.crc32(data), len(data), len(data), len(name), 0)
    body = LOCAL + struct.pack("<HHHHH", 20, 0, 0, 0, 33) + sizes + name + data
    entry = ENTRY + struct.pack("<HHHHHH", 0x314, 20, 0, 0, 0, 33) + sizes + bytes(14) + name
    return ended(body, entry * many, said)


def with_end64(many):
    """The same, where a second end of the archive, of the larger kind, tells how many there are."""
    plain = overlapping(many)
    body, directory, _tail = directory_of(plain)
    size, at = len(directory), len(body)
    end64 = b"PK\x06\x06" + struct.pack("<QHHLLQQQQ", 44, 45, 45, 0, 0, many, many, size, at)
    locator = b"PK\x06\x07" + struct.pack("<LQL", 0, at + size, 1)
    return body + directory + end64 + locator + END + struct.pack("<HHHHLLH", 0, 0, 4, 4, 400, at, 0)


MADE_OTHERWISE = {
    "another order": target.archive([MEMBERS[0], *MEMBERS[:0:-1]]),
    "manifest last": target.archive([*MEMBERS[1:], MEMBERS[0]]),
    "manifest gone": target.archive(MEMBERS[1:]),
    "manifest renamed": target.archive([("manifest.json", GOOD.envelope), *MEMBERS[1:]]),
    "manifest twice": target.archive([MEMBERS[0], *MEMBERS]),
    "a part twice": target.archive([*MEMBERS, MEMBERS[-1]]),
    "a part twice, otherwise": target.archive([*MEMBERS[:2], ("parts/log.jsonl", b"{}\n"), *MEMBERS[2:]]),
    "in capitals": target.archive([MEMBERS[0], ("parts/LOG.jsonl", LOG), *MEMBERS[2:]]),
    "absolute": target.archive([*MEMBERS, ("/etc/cron.d/x", b"x")]),
    "going up": target.archive([*MEMBERS, ("parts/../../x", b"x")]),
    "going up in Windows": target.archive([*MEMBERS, ("parts\\..\\x", b"x")]),
    "of a drive": target.archive([*MEMBERS, ("C:x", b"x")]),
    "a folder": target.archive([*MEMBERS, ("parts/z/", b"")]),
    "the folder of parts": target.archive([MEMBERS[0], ("parts/", b""), *MEMBERS[1:]]),
    "in a folder": target.archive([*MEMBERS, ("parts/z/x", b"")]),
    "with a line feed": target.archive([*MEMBERS, ("parts/x\n", b"")]),
    "with a NUL": PLAIN.replace(b"parts/log.jsonl", b"parts/log.json\0"),
    "not ASCII": target.archive([*MEMBERS, ("parts/\u0430", b"")]),
    "not even UTF-8": PLAIN.replace(b"parts/log.jsonl", b"parts/log.json\xff"),
    "a long name": target.archive([*MEMBERS, ("parts/x" + "y" * 70, b"")]),
    "none": target.archive([]),
    "seventeen": target.archive([MEMBERS[0], *((f"parts/a{number:02}", b"") for number in range(16))]),
    "deflated": target.archive(MEMBERS, compress_type=zipfile.ZIP_DEFLATED),
    "bzip2": target.archive(MEMBERS, compress_type=zipfile.ZIP_BZIP2),
    "lzma": target.archive(MEMBERS, compress_type=zipfile.ZIP_LZMA),
    "method unknown": both_headers(8, 10, b"\x63\0"),
    "method in one header only": poked(8, b"\x08\0"),
    "zip64": zip64(),
    "zip64 at the end": MEMBERS_THEN + DIRECTORY + b"PK\x06\x06" + struct.pack("<Q", 44) + bytes(44) + TAIL,
    "data descriptors": streamed(),
    "data descriptor flag": both_headers(6, 8, b"\x08\0"),
    "encrypted flag": both_headers(6, 8, b"\x01\0"),
    "strongly encrypted flag": both_headers(6, 8, b"\x41\0"),
    "masked headers flag": both_headers(6, 8, b"\x00\x20"),
    "UTF-8 flag": both_headers(6, 8, b"\x00\x08"),
    "patch flag": both_headers(6, 8, b"\x20\0"),
    "dated": target.archive(MEMBERS, date_time=(2026, 5, 14, 21, 30, 0)),
    "dated in one header only": poked(10, b"\x01\0"),
    "no date there is": both_headers(12, 14, b"\0\0"),
    "a link": target.archive(MEMBERS, external_attr=0o120777 << 16),
    "a device": target.archive(MEMBERS, external_attr=0o60600 << 16),
    "for everybody": target.archive(MEMBERS, external_attr=0o666 << 16),
    "hidden by DOS": target.archive(MEMBERS, external_attr=(0o600 << 16) | 2),
    "a DOS folder": target.archive(MEMBERS, external_attr=(0o600 << 16) | 16),
    "made by DOS": target.archive(MEMBERS, create_system=0),
    "needs a newer reader": target.archive(MEMBERS, extract_version=63),
    "made by a newer writer": target.archive(MEMBERS, create_version=63),
    "text, it says": target.archive(MEMBERS, internal_attr=1),
    "on another disk": poked(34, b"\x01\0", ENTRY),
    "a comment on a member": target.archive(MEMBERS, comment=b"hello"),
    "a comment at the end": PLAIN[:-2] + struct.pack("<H", 5) + b"hello",
    "a comment that is an archive": PLAIN[:-2] + struct.pack("<H", len(PLAIN)) + PLAIN,
    "an extra field": target.archive(MEMBERS, extra=struct.pack("<HH4s", 0x9999, 4, b"more")),
    "another name in an extra field": target.archive(MEMBERS, extra=struct.pack("<HHBL5s", 0x7075, 10, 1, 0, b"other")),
    "owner in an extra field": target.archive(MEMBERS, extra=struct.pack("<HHHH", 0x7855, 4, 0, 0)),
    "bytes before": b"#!/bin/sh\n" + PLAIN,
    "bytes after": PLAIN + b"\n",
    "twice over": PLAIN + PLAIN,
    "bytes between": ended(MEMBERS_THEN + b"hidden", DIRECTORY),
    "two directories": ended(MEMBERS_THEN + DIRECTORY, DIRECTORY),
    "a directory of twice as many": ended(MEMBERS_THEN, DIRECTORY * 2, 8),
    "two ends": PLAIN + TAIL,
    "a member the directory does not know": target.archive([*MEMBERS, ("parts/z", b"x")])[: -len(TAIL)] + TAIL,
    "fewer entries, it says": poked(8, struct.pack("<HH", 3, 3), END),
    "more entries, it says": poked(8, struct.pack("<HH", 5, 5), END),
    "entries of another disk": poked(4, struct.pack("<HH", 1, 1), END),
    "directory elsewhere": poked(16, struct.pack("<L", 0), END),
    "directory of no size": poked(12, struct.pack("<L", 0), END),
    "wrong checksum": both_headers(14, 16, struct.pack("<L", FIRST ^ 1)),
    "wrong checksum in one header only": poked(14, struct.pack("<L", FIRST ^ 1)),
    "smaller, it says": both_headers(18, 20, struct.pack("<LL", 10, 10)),
    "larger, it says": both_headers(18, 20, struct.pack("<LL", 2**31, 2**31)),
    "of two sizes": both_headers(18, 20, struct.pack("<LL", len(GOOD.envelope), len(GOOD.envelope) - 1)),
    "as large as can be": both_headers(18, 20, b"\xff" * 8),
    "names of two headers": PLAIN.replace(b"parts/log.jsonl", b"parts/lag.jsonl", 1),
    "an offset of another": poked(42, struct.pack("<L", 0), ENTRY, 1),
    "an offset beyond": poked(42, b"\xff\xff\xff\x7f", ENTRY, 1),
    "a name longer than the file": poked(26, b"\xff\xff"),
    "the same bytes many times": overlapping(),
    "the same bytes many times, it says not": overlapping(said=4),
    "the same bytes many times, said elsewhere": with_end64(20_000),
    "a bomb": target.archive([MEMBERS[0], ("parts/a", bytes(20_000_000)), *MEMBERS[1:]], compress_type=8),
    "tar": b"manifest.dsse.json".ljust(512, b"\0") + bytes(1024),
    "nothing": b"",
    "an end alone": TAIL,
}  # fmt: skip


def test_the_good_one_passes():
    assert code_of(PLAIN) == code_of(target.archive(MEMBERS)) == ""


@pytest.mark.parametrize("how", MADE_OTHERWISE)
def test_an_archive_that_is_made_otherwise(how):
    assert MADE_OTHERWISE[how] != PLAIN
    assert code_of(MADE_OTHERWISE[how]) == "E-FORMAT"


@pytest.mark.parametrize("how", [how for how in MADE_OTHERWISE if "many times" in how or how == "a bomb"])
def test_what_claims_to_be_large_is_refused_before_it_is_unpacked_or_listed(how):
    """Anybody can encrypt to an office: what is read before the signature must not cost more than the file's size."""
    tracemalloc.start()
    assert code_of(MADE_OTHERWISE[how]) == "E-FORMAT"
    _now, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 2 * len(MADE_OTHERWISE[how]) + 2**20


def test_every_byte_of_the_headers_set_to_each_telling_value():
    """What a member holds is borne out by its checksum and by the manifest; everything else has one spelling."""
    plain = target.golden("contents-1.zip").plain
    places = [place for place in range(len(plain)) if plain[place : place + 2] == b"PK"]
    for start in places:
        for place in range(start, min(start + 60, len(plain))):
            for value in {0, 1, 0xFF, plain[place] ^ 0x80, (plain[place] + 1) % 256} - {plain[place]}:
                changed = plain[:place] + bytes([value]) + plain[place + 1 :]
                assert code_of(changed) == "E-FORMAT", (place, value)
