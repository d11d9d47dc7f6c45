"""Words that could stand in place of a word, by the base model's own embeddings: the sentences vary with them."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import load_file

from workshop_app.privacy.names import common_words, known_names

_SHORTEST, _MOST, _LIKE = 4, 8, 0.35


def near_words(folder: Path) -> dict[str, list[str]]:
    """Up to eight words near each common word that is no first name; both are pieces of the vocabulary."""
    pieces = (folder / "vocab.txt").read_text(encoding="utf-8").split("\n")
    names = {spelt for spelt, name in known_names().items() if name.first}
    kept = [
        (place, piece)
        for place, piece in enumerate(pieces)
        if len(piece) >= _SHORTEST and piece in common_words() and piece not in names
    ]
    table = load_file(folder / "model.safetensors")["embeddings.word_embeddings.weight"]
    vectors = torch.nn.functional.normalize(table[[place for place, _piece in kept]], dim=1)
    found: dict[str, list[str]] = {}
    for start in range(0, len(kept), 1000):
        likeness, places = (vectors[start : start + 1000] @ vectors.T).topk(_MOST + 1, dim=1)
        for row, (like, nearest) in enumerate(zip(likeness.tolist(), places.tolist(), strict=True)):
            word = kept[start + row][1]
            pairs = zip(like, nearest, strict=True)
            found[word] = [kept[place][1] for value, place in pairs if value >= _LIKE and kept[place][1] != word]
    return found
