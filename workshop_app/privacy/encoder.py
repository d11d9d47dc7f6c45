"""The small model that reads whole lines: onnxruntime on one thread, over the pieces of `pieces.py`.

Loading this module loads numpy and onnxruntime, about a fifth of a second and 40 MB: only `reading` does that, when
the first line is looked at. One thread for a line, since a laptop has other things to do and 40 words take nine
milliseconds (decision 100). Only an onnxruntime without a sender inside is used; one that has it finds it turned off
before it is loaded (decision 101).
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

os.environ["ORT_DISABLE_TELEMETRY"] = "1"
import onnxruntime  # it looks at the line before while it is loaded

from workshop_app.domain.errors import ModelError
from workshop_app.privacy import pieces

if TYPE_CHECKING:
    from numpy.typing import NDArray

MODEL, ABOUT = "model.onnx", "model.json"
_AT_ONCE = 2
_MOST_KNOWN = 64
"""Windows of the last long text whose answers are kept: those of some 5,000 words."""
_MAX_BYTES = 64 * 1024 * 1024
_TO_INSTALL = "Install the app again."


class Scores(NamedTuple):
    """A word of the folded text (end exclusive), and how likely the encoder finds each of `pieces.LABELS` for it."""

    start: int
    end: int
    shares: Sequence[float]


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From which share on a word is red, and from which it is amber. They were chosen on rows that people wrote."""

    red: float
    amber: float


class Encoder:
    """The model of a folder. Safe on any thread."""

    OVERLAP = 8
    """Words that two windows of a long text share: the answer for each comes from where more stands around it."""

    def __init__(self, folder: Path) -> None:
        """`ModelError` where the model is missing, is not the one that `model.json` names, or cannot be loaded."""
        about = _about(folder / ABOUT)
        model = _checked(folder / MODEL, about)
        self.thresholds = _thresholds(about)
        self._secret = secrets.token_bytes(32)
        self._known: Mapping[bytes, NDArray[np.float32]] = {}
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 4
        try:
            onnxruntime.disable_telemetry_events()
            self._session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        except Exception as fault:  # it raises classes of its own for each kind of fault
            raise ModelError(f"The model for finding names cannot be loaded. {_TO_INSTALL}") from fault

    def read(self, text: str) -> list[Scores]:
        """Each word of a folded text with what the encoder makes of it, in order."""
        words = pieces.words(text)
        if not words:
            return []
        shares: list[NDArray[np.float32] | None] = [None] * len(words)
        windows = pieces.windows(words, self.OVERLAP)
        for window, answers in zip(windows, self._of_all(windows), strict=True):
            for offset, answer in enumerate(answers):
                place = window.begin + offset
                if shares[place] is None or offset >= self.OVERLAP // 2:
                    shares[place] = answer
        return [
            Scores(word.start, word.end, found.tolist())
            for word, found in zip(words, shares, strict=True)
            if found is not None
        ]

    def _of_all(self, windows: Sequence[pieces.Window]) -> list[NDArray[np.float32]]:
        """The answers for each window of a text, two at a time: whoever pastes a page has not got to wait as long.

        Whoever types on in a long text waits for what changed only: the answers for the windows of the last long text
        are kept until another text is read, the short one after it at the latest. They are numbers under a hash with
        a key that nobody has; no word of the text is kept.
        """
        if len(windows) == 1:
            self._known = {}
            return [self.answers(windows[0])]
        known, names = self._known, [self._name(window) for window in windows]
        fresh = [place for place, name in enumerate(names) if name not in known]
        answers = [known.get(name) for name in names]
        with ThreadPoolExecutor(_AT_ONCE, "encoder") as threads:
            for place, answer in zip(fresh, threads.map(self.answers, (windows[each] for each in fresh)), strict=True):
                answers[place] = answer
        found = [answer for answer in answers if answer is not None]
        self._known = dict(zip(names[:_MOST_KNOWN], found, strict=False))
        return found

    def _name(self, window: pieces.Window) -> bytes:
        read = np.array([window.ids, window.kinds], dtype=np.int32).tobytes()
        return hashlib.blake2b(read, key=self._secret, digest_size=32).digest()

    def answers(self, window: pieces.Window) -> NDArray[np.float32]:
        """The shares of each word of a window: the softmax of what the model says at the word's first piece."""
        ids = np.array([window.ids], dtype=np.int64)
        inputs = {"ids": ids, "mask": np.ones_like(ids), "kinds": np.array([window.kinds], dtype=np.int64)}
        (logits,) = self._session.run(None, inputs)
        chosen = logits[0][window.firsts]
        powers = np.exp(chosen - chosen.max(axis=-1, keepdims=True))
        answers: NDArray[np.float32] = powers / powers.sum(axis=-1, keepdims=True)
        return answers


def _about(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as fault:
        raise ModelError(f"What is known about the model for finding names is missing. {_TO_INSTALL}") from fault


def _checked(path: Path, about: Any) -> bytes:
    """The bytes of the model, which have the hash that was written down when it was made."""
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise ModelError(f"The model for finding names is not the one that belongs to this app. {_TO_INSTALL}")
        model = path.read_bytes()
    except OSError as fault:
        raise ModelError(f"The model for finding names is missing. {_TO_INSTALL}") from fault
    if type(about) is not dict or hashlib.sha256(model).hexdigest() != about.get("sha256"):
        raise ModelError(f"The model for finding names is not the one that belongs to this app. {_TO_INSTALL}")
    return model


def _thresholds(about: Any) -> Thresholds:
    try:
        found = Thresholds(float(about["thresholds"]["red"]), float(about["thresholds"]["amber"]))
    except (KeyError, TypeError, ValueError) as fault:
        raise ModelError(f"What is known about the model for finding names is damaged. {_TO_INSTALL}") from fault
    if not 0 < found.amber <= found.red < 1:
        raise ModelError(f"What is known about the model for finding names is damaged. {_TO_INSTALL}")
    return found
