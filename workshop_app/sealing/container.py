"""The archive inside a sealed file: a ZIP that only stores, and of which there is one spelling.

Reading is by the standard library, and an archive is accepted only if writing the same members again gives the same
bytes: that leaves no room for a second directory, hidden bytes, another order or another reader's idea of it.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
from collections.abc import Iterable
from itertools import pairwise

from workshop_app.sealing.refusals import NOT_AGREED, Refused

MANIFEST = "manifest.dsse.json"
MAX_MEMBERS = 16
_PART = re.compile(r"parts/[a-z][a-z0-9.-]{0,60}\Z")
_DATE = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_OWNER_ONLY = 0o600 << 16
_END, _END64 = b"PK\x05\x06", b"PK\x06\x07"
_LONGEST_DIRECTORY = MAX_MEMBERS * (46 + 67)
"""Bytes: an entry has 46, and the longest name 67."""


def write(manifest: bytes, parts: Iterable[tuple[str, bytes]]) -> bytes:
    """The archive of a manifest and its parts, in ascending order of their names (`parts/…`)."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for name, data in [(MANIFEST, manifest), *sorted(parts)]:
            archive.writestr(_info(name), data)
    return file.getvalue()


def read(data: bytes) -> tuple[bytes, dict[str, bytes]]:
    """The manifest and the parts by name. Refuses with E-FORMAT whatever `write` would have spelt otherwise."""
    try:
        members = _members(data)
        manifest = members.pop(MANIFEST)
        if write(manifest, members.items()) != data:
            raise ValueError("another spelling")
    except Exception as fault:  # zipfile raises many kinds on hostile bytes; each means the same
        raise Refused(NOT_AGREED) from fault
    return manifest, members


def _members(data: bytes) -> dict[str, bytes]:
    _check_end(data)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        infos = archive.infolist()
        names = [info.filename for info in infos]
        if not 1 <= len(infos) <= MAX_MEMBERS or names[0] != MANIFEST:
            raise ValueError("not a manifest and parts")
        if not all(map(_PART.match, names[1:])) or any(one >= next_ for one, next_ in pairwise(names[1:])):
            raise ValueError("names")
        if any(info.compress_type != zipfile.ZIP_STORED or info.compress_size != info.file_size for info in infos):
            raise ValueError("compressed")
        if sum(info.file_size for info in infos) > len(data):
            raise ValueError("sizes")
        return {info.filename: archive.read(info) for info in infos}


def _check_end(data: bytes) -> None:
    """The library makes an object of every entry of the directory before anybody can count them: a large file that is
    nothing but directory would take all the memory. So what the end says of it is looked at first.
    """
    end = data[-22:]
    if len(end) < 22 or not end.startswith(_END) or data[-42:-38] == _END64:
        raise ValueError("no plain end")
    many, size = struct.unpack_from("<HL", end, 10)
    if many > MAX_MEMBERS or size > _LONGEST_DIRECTORY:
        raise ValueError("a directory of too many")


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _DATE)
    info.create_system = _UNIX
    info.external_attr = _OWNER_ONLY
    return info
