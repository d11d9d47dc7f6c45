"""Makes the encoder of identifiers anew: `dev.py train-identifiers`, half an hour on two quiet cores.

Training has an environment of its own, `.venv-training`, which nothing else uses. The figures are then taken by the
app's own engine, set beside those that are committed, and without `--check` the new model takes the old one's place.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from build_scripts.identifier_model import figures
from build_scripts.surroundings import utf8
from workshop_app.privacy.encoder import Encoder
from workshop_app.privacy.pieces import LABELS

ENVIRONMENT = ".venv-training"
REQUIREMENTS = Path("build_scripts", "identifier_model", "requirements.txt")
BASE = REQUIREMENTS.with_name("base.txt")
_QUIET = {"OMP_WAIT_POLICY": "PASSIVE", "GOMP_SPINCOUNT": "0", "TOKENIZERS_PARALLELISM": "false"}
"""Threads that wait sleep: beside other work two that spin are slower than one."""
_STAMP = "made-from"


def run(root: Path, arguments: list[str]) -> int:
    """Train, measure, compare, and keep the model unless only a comparison was asked for."""
    parser = argparse.ArgumentParser(prog="dev.py train-identifiers")
    parser.add_argument("--check", action="store_true", help="compare with the committed figures, and keep nothing")
    parser.add_argument("--sentences", help="so many made-up lines instead of all")
    parser.add_argument("--model", type=Path, help="a folder with a model made before, instead of training")
    chosen = parser.parse_args(arguments)
    made = chosen.model or root / "build" / "identifiers"
    if chosen.model is None:
        status = _train(root, made, ["--sentences", chosen.sentences] if chosen.sentences else [])
        if status:
            return status
    about = describe(root, made)
    target = root / "resources" / "identifiers"
    described = target / "model.json"
    committed = json.loads(described.read_text(encoding="utf-8")) if described.is_file() else {}
    before = committed.get("figures", {})
    same = "Every figure is as committed." if before else "There are no committed figures to compare with."
    print("\n".join(figures.differences(before, about["figures"]) or [same]))
    if not chosen.check:
        for name in ("model.onnx", "vocab.txt", "model.json"):
            shutil.copyfile(made / name, target / name)
        print(f"Kept in {target}. Commit model.onnx and model.json together.")
    return 0


def describe(root: Path, made: Path) -> dict[str, Any]:
    """Choose the thresholds of the model in `made`, measure it, and write its `model.json`."""
    about: dict[str, Any] = {
        "sha256": hashlib.sha256((made / "model.onnx").read_bytes()).hexdigest(),
        "labels": list(LABELS),
        "thresholds": {"red": 0.9, "amber": 0.5},
    }
    _write(made / "model.json", about)
    encoder, rows = Encoder(made), figures.sets(root)
    encoder.thresholds = figures.chosen_thresholds(encoder, rows)
    about["thresholds"] = {"red": encoder.thresholds.red, "amber": encoder.thresholds.amber}
    about["made"] = json.loads((made / "made.json").read_text(encoding="utf-8"))
    about["figures"] = figures.measured(encoder, rows)
    _write(made / "model.json", about)
    return about


def _train(root: Path, made: Path, arguments: list[str]) -> int:
    python = root / ENVIRONMENT / "bin" / "python"
    wanted = "".join((root / path).read_text(encoding="utf-8") for path in (REQUIREMENTS, BASE))
    stamp = root / ENVIRONMENT / _STAMP
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if not stamp.is_file() or stamp.read_text(encoding="utf-8") != wanted:
        print(f"Setting up {ENVIRONMENT}. This needs the network, this once.", flush=True)
        for command in (
            [sys.executable, "-m", "venv", "--clear", str(root / ENVIRONMENT)],
            [*pip, "-r", str(root / REQUIREMENTS)],
            [*pip, "--no-deps", "-r", str(root / BASE)],
        ):
            status = subprocess.call(command, cwd=root)
            if status:
                print("The environment for training could not be made. Nothing else was changed; please try again.")
                return status
        stamp.write_text(wanted, encoding="utf-8")
    command = [str(python), "-m", "build_scripts.identifier_model", "--out", str(made), *arguments]
    return subprocess.call(command, cwd=root, env={**utf8(os.environ), **_QUIET})


def _write(path: Path, about: dict[str, Any]) -> None:
    path.write_text(json.dumps(about, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
