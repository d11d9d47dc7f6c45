"""What of numpy and onnxruntime the app never loads stays out of a built app: half of what they weigh."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath

_NUMPY = ("distutils", "f2py", "fft", "ma", "polynomial", "random", "testing", "tests", "typing")
_ONNXRUNTIME = ("backend", "datasets", "quantization", "tools", "transformers")
EXCLUDED = (
    *(f"numpy.{name}" for name in _NUMPY),
    *(f"onnxruntime.{name}" for name in _ONNXRUNTIME),
    *("google.protobuf", "flatbuffers"),  # for making models, not for running one
)
"""Modules that PyInstaller is told to leave out; `tests/test_slim_build.py` sees that the encoder runs without them."""

Entry = tuple[str, str, str]
"""A line of PyInstaller's table of contents: the name in the build, the file it comes from, its kind."""


def needed(entries: Iterable[Entry]) -> list[Entry]:
    """`entries` without the library for programs in C, 35 MB: what Python loads of onnxruntime has all of it inside."""
    return [entry for entry in entries if not PurePath(entry[0]).name.startswith("libonnxruntime.so")]
