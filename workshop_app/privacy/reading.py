"""The encoder of this process: loaded when it is first asked for, once, on whichever thread asks.

Where it cannot be loaded, rules and lists of names go on by themselves, and `trouble` says why. A session in which
that was so is marked, in its sealed record too.
"""

from __future__ import annotations

import importlib
import threading
from typing import TYPE_CHECKING

from workshop_app import paths
from workshop_app.domain.errors import ModelError

if TYPE_CHECKING:
    from workshop_app.privacy.encoder import Encoder


class Reading:
    """Holds the encoder of one folder once it is loaded, or what was wrong with it. Safe on any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._tried = False
        self._encoder: Encoder | None = None
        self._trouble = ""

    def encoder(self) -> Encoder | None:
        """The encoder, or None where it cannot be loaded. The first call takes about 0.3 s, all others nothing."""
        if not self._tried:
            with self._lock:
                if not self._tried:
                    self._load()
                    self._tried = True
        return self._encoder

    def trouble(self) -> str:
        """Why there is no encoder, in a sentence; empty where there is one."""
        self.encoder()
        return self._trouble

    def _load(self) -> None:
        try:
            module = importlib.import_module("workshop_app.privacy.encoder")  # and numpy and onnxruntime with it
            self._encoder = module.Encoder(paths.resources() / "identifiers")
        except ModelError as fault:
            self._trouble = str(fault)
        except ImportError:
            self._trouble = "What runs the model for finding names is missing. Install the app again."


READING = Reading()
"""The one of this process."""
