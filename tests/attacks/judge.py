"""What becomes of a hostile file: the code that both readers give, and a finding where something is not as it must."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from tests.attacks.target import IDENTITIES, LAPTOPS, OURS, PROGRAMME, TRUSTED, Layers
from tests.golden import reader
from tests.golden.reader_fields import Refusal
from workshop_app.domain.codec import encode
from workshop_app.domain.errors import FormatError, TooNewError, VerificationError
from workshop_app.sealing import verify
from workshop_app.sealing.verify import Verified

CODES = {
    "E-FORMAT": 3,
    "E-NOT-FOR-US": 2,
    "E-DAMAGED": 2,
    "E-UNKNOWN-LAPTOP": 4,
    "E-SIGNATURE": 5,
    "E-VERSION": 5,
    "E-RECIPIENT": 6,
    "E-PARTS": 7,
    "E-LOG": 8,
}
"""Each code of steps 1 to 8, and its step."""
OWN_WORD = ("app", "created", "pack_seq", "prev", "recipients", "seq")
"""What a manifest says that nothing else in the file bears out: the laptop's own word."""


class Finding(AssertionError):  # noqa: N818
    """Something was accepted, not handled, judged differently by the two readers, or written."""


def app_on_file(data: bytes) -> Verified | str:
    """What the app makes of a file: what it read, or the code."""
    return _app(lambda: verify.verify(data, IDENTITIES, LAPTOPS, PROGRAMME))


def app_on_plain(plain: bytes) -> Verified | str:
    """The same of an archive that was encrypted to the office."""
    return _app(lambda: verify.inspect(plain, OURS, LAPTOPS, PROGRAMME))


def reader_on_plain(plain: bytes) -> str:
    """The code that the second reader gives; "" where it accepts."""
    try:
        reader.inspect(plain, OURS, TRUSTED, PROGRAMME)
    except Refusal as refusal:
        return refusal.code
    except Exception as fault:
        raise Finding(f"the second reader did not handle {type(fault).__name__}: {fault}") from fault
    return ""


def both_on_plain(plain: bytes) -> Verified | str:
    """What the app makes of an archive, the two readers being of one mind."""
    return of_one_mind(app_on_plain(plain), plain)


def of_one_mind(found: Verified | str, plain: bytes) -> Verified | str:
    """What the app found, if the second reader finds the same of this archive."""
    ours, theirs = found if isinstance(found, str) else "", reader_on_plain(plain)
    if ours != theirs:
        raise Finding(f"the app says {ours or 'accepted'}, the second reader {theirs or 'accepted'}")
    return found


def code_of(plain: bytes) -> str:
    """The code on which both readers agree; "" where both accept."""
    found = both_on_plain(plain)
    return found if isinstance(found, str) else ""


def believed(verified: Verified) -> dict[str, Any]:
    """All that is believed of a report but the laptop's own word, and its PDF."""
    manifest, record = encode(verified.manifest), encode(verified.record)
    for name in OWN_WORD:
        del manifest[name]
    del manifest["device"]["words"], manifest["parts"], record["pack_seq"], record["origin"]
    return {"manifest": manifest, "record": record}


def as_it_was(verified: Verified, good: Layers) -> bool:
    """Whether nothing is believed but what was in the good report; `log_head` may be of another log that gives it."""
    now, then = believed(verified), _believed_of(good.plain)
    return {**now, "manifest": {**now["manifest"], "log_head": then["manifest"]["log_head"]}} == then


@cache
def _believed_of(plain: bytes) -> dict[str, Any]:
    before = both_on_plain(plain)
    assert isinstance(before, Verified)
    return believed(before)


def _app(call: Any) -> Verified | str:
    try:
        return call()  # type: ignore[no-any-return]
    except VerificationError as refusal:
        if refusal.code not in CODES:
            raise Finding(f"there is no code {refusal.code}") from refusal
        if not _foreseen(refusal):
            raise Finding(f"no step foresaw {refusal.__cause__!r}") from refusal
        return refusal.code
    except Exception as fault:
        raise Finding(f"not handled: {type(fault).__name__}: {fault}") from fault


def _foreseen(refusal: VerificationError) -> bool:
    """Whether a step refused, and not the last resort that refuses what no step foresaw. (What the archive's bytes make
    its reader raise may be of every kind, short of asking for all the memory.)
    """
    cause = refusal.__cause__
    if cause is None or isinstance(cause, FormatError | TooNewError) or type(cause).__name__ == "DecryptError":
        return True
    frames = {frame.filename for frame in traceback.extract_tb(cause.__traceback__)}
    if type(cause) is OSError:  # what the age library raises for a stream that is not whole
        return cause.errno is None and any(name.endswith("sealing/age.py") for name in frames)
    return any(name.endswith("container.py") for name in frames) and not isinstance(cause, MemoryError)


# ---------------------------------------------------------------- what is written where

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGES = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod"}
_CHANGES |= {"shutil.copyfile", "shutil.move", "shutil.rmtree", "tempfile.mkstemp", "tempfile.mkdtemp"}
_STARTS = {"subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "socket.connect", "socket.getaddrinfo"}
_seen: list[tuple[str, str]] | None = None
_hooked = False


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    if _seen is None or not arguments or isinstance(arguments[0], int):  # by its number: it was opened by its name
        return
    if (
        (event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITING)
        or event in _CHANGES
        or event in _STARTS
    ):
        _seen.append((event, str(arguments[0])))


@contextmanager
def watched() -> Iterator[list[tuple[str, str]]]:
    """Everything that is written, changed, started or connected to while the block runs, as pairs of what and where.

    What a library does in C is not seen here; a listing of the folders before and after sees that.
    """
    global _seen, _hooked
    if not _hooked:
        sys.addaudithook(_hook)  # for good: no hook can be taken off again
        _hooked = True
    _seen = found = []
    try:
        yield found
    finally:
        _seen = None


def outside(found: list[tuple[str, str]], *folders: Path) -> list[tuple[str, str]]:
    """What was not within one of the folders."""
    roots = [str(folder.resolve()) for folder in folders]
    return [each for each in found if each[0] in _STARTS or not any(_within(each[1], root) for root in roots)]


def _within(path: str, root: str) -> bool:
    return os.path.realpath(path) == root or os.path.realpath(path).startswith(root + os.sep)
