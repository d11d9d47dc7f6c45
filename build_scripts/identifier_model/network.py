"""The encoder as a network: BERT (Devlin et al. 2018) in its smallest form, and a layer that labels words.

Sixty lines of torch instead of `transformers` with its thirty packages: what is exported is what stands here.
"""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn

from workshop_app.privacy.pieces import LABELS, TYPES

WIDTH, HEADS, LAYERS, INNER, VOCABULARY, POSITIONS = 384, 12, 6, 1536, 30522, 512
_EPSILON = 1e-12
_DROPPED = 0.1
_MASKED = -1e4
_NAMES = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "out": "attention.output.dense",
    "after": "attention.output.LayerNorm",
    "inner": "intermediate.dense",
    "outer": "output.dense",
    "last": "output.LayerNorm",
}
"""Our names of the parts of a layer, and those in the file of base weights."""


class Layer(nn.Module):  # type: ignore[misc]
    """Attention and a feed-forward step, each added to what came in and normalised."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.after, self.last = nn.LayerNorm(WIDTH, _EPSILON), nn.LayerNorm(WIDTH, _EPSILON)
        self.inner, self.outer = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.drop = nn.Dropout(_DROPPED)

    def forward(self, states: torch.Tensor, hidden: torch.Tensor) -> torch.Tensor:
        """`states` is rows by pieces by width; `hidden` is added to the attention and hides what is padding."""
        rows, pieces = states.shape[0], states.shape[1]
        query, key, value = (
            part(states).view(rows, pieces, HEADS, WIDTH // HEADS).transpose(1, 2)
            for part in (self.query, self.key, self.value)
        )
        weights = (query @ key.transpose(2, 3) / (WIDTH // HEADS) ** 0.5 + hidden).softmax(-1)
        seen = (weights @ value).transpose(1, 2).reshape(rows, pieces, WIDTH)
        states = self.after(states + self.drop(self.out(seen)))
        return self.last(states + self.drop(self.outer(nn.functional.gelu(self.inner(states)))))


class Network(nn.Module):  # type: ignore[misc]
    """Labels pieces: ids, mask and kinds in, one score per label out. Word embeddings stay as they came."""

    def __init__(self) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.places = nn.Embedding(POSITIONS, WIDTH)
        self.kinds = nn.Embedding(TYPES, WIDTH)
        self.first = nn.LayerNorm(WIDTH, _EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.drop = nn.Dropout(_DROPPED)
        self.head = nn.Linear(WIDTH, len(LABELS))
        self.words.weight.requires_grad_(False)

    def forward(self, ids: torch.Tensor, mask: torch.Tensor, kinds: torch.Tensor) -> torch.Tensor:
        """Scores (logits), rows by pieces by labels."""
        places = torch.arange(ids.shape[1], device=ids.device)
        states = self.drop(self.first(self.words(ids) + self.places(places) + self.kinds(kinds)))
        hidden = (1.0 - mask[:, None, None, :].to(states.dtype)) * _MASKED
        for layer in self.layers:
            states = layer(states, hidden)
        scores: torch.Tensor = self.head(self.drop(states))
        return scores


def from_base(folder: Path) -> Network:
    """A network with the base model's weights; kinds begin as its first type, with a little noise."""
    held = load_file(folder / "model.safetensors")
    network = Network()
    took = {
        "words.weight": held["embeddings.word_embeddings.weight"],
        "places.weight": held["embeddings.position_embeddings.weight"],
        "first.weight": held["embeddings.LayerNorm.weight"],
        "first.bias": held["embeddings.LayerNorm.bias"],
    }
    for layer in range(LAYERS):
        for ours, theirs in _NAMES.items():
            for part in ("weight", "bias"):
                took[f"layers.{layer}.{ours}.{part}"] = held[f"encoder.layer.{layer}.{theirs}.{part}"]
    missing = network.load_state_dict(took, strict=False).missing_keys
    if set(missing) != {"kinds.weight", "head.weight", "head.bias"}:
        raise ValueError(f"The base weights lack {missing}")
    first = held["embeddings.token_type_embeddings.weight"][0]
    network.kinds.weight.data = first[None].repeat(TYPES, 1) + torch.randn(TYPES, WIDTH) * 0.01
    return network
