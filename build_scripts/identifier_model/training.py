"""Trains the network on made-up rows, with two threads and fixed seeds, in plain 32-bit floats.

Half precision (bfloat16) is 25 times slower on processors without it, so it is not used. Every hundred steps what is
learnt so far is kept beside the model to be, so that a training that is cut short goes on from there.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from torch import nn

from build_scripts.identifier_model.base import folder
from build_scripts.identifier_model.chance import Chance
from build_scripts.identifier_model.encode import IGNORED, Encoded, batches, encoded
from build_scripts.identifier_model.near import near_words
from build_scripts.identifier_model.network import Network, from_base
from build_scripts.identifier_model.sentences import Sentences
from workshop_app.privacy.pieces import LABELS

SENTENCES, SEED, THREADS = 60_000, 4, 2
PIECES_IN_A_BATCH, RATE, HEAD_RATE, DECAY = 2000, 2.5e-4, 2e-3, 0.01
KEPT_EVERY = 100
"""Steps after which what is learnt so far is written down."""
WARM_UP, LAST_RATE, SMOOTHED, STEEPEST = 0.06, 0.02, 0.02, 1.0


def train(kept: Path, sentences: int = SENTENCES, seed: int = SEED) -> Network:
    """A trained network; says how far it is every hundred steps, and goes on from what it kept in `kept`."""
    torch.set_num_threads(THREADS)
    torch.manual_seed(seed)
    base = folder()
    chance = Chance(seed + 1)
    data = encoded(Sentences(seed, near_words(base)).rows(sentences), chance)
    network = from_base(base)
    learn(network, batches(data, PIECES_IN_A_BATCH, chance), kept)
    return network


def learn(network: Network, steps: Sequence[Sequence[Encoded]], kept: Path) -> None:
    """One pass over the batches, from where an earlier one over the very same batches was cut short."""
    network.train()
    head = [*network.head.parameters(), *network.kinds.parameters()]
    known = {id(each) for each in head}
    rest = [each for each in network.parameters() if each.requires_grad and id(each) not in known]
    groups = [{"params": rest, "lr": RATE}, {"params": head, "lr": HEAD_RATE}]
    optimiser = torch.optim.AdamW(groups, weight_decay=DECAY)
    count = len(steps)
    rates = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1.0, (step + 1) / (WARM_UP * count)) * max(LAST_RATE, 1 - step / count)
    )
    print(f"{sum(map(len, steps))} rows in {count} steps", flush=True)
    parts: dict[str, Any] = {"network": network, "optimiser": optimiser, "rates": rates}
    same = hashlib.sha256(repr(steps).encode()).hexdigest()
    done = _go_on(kept, same, parts)
    began, total = time.monotonic(), 0.0
    for step, batch in enumerate(steps[done:], done):
        ids, mask, kinds, labels = tensors(batch)
        scores = network(ids, mask, kinds).view(-1, len(LABELS))
        loss = nn.functional.cross_entropy(scores, labels.view(-1), ignore_index=IGNORED, label_smoothing=SMOOTHED)
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), STEEPEST)
        optimiser.step()
        rates.step()
        total += loss.item()
        if step % KEPT_EVERY == KEPT_EVERY - 1:
            print(f"step {step + 1}: loss {total / KEPT_EVERY:.4f}, {time.monotonic() - began:.0f} s", flush=True)
            total = 0.0
            _keep(kept, same, step + 1, parts)
    kept.unlink(missing_ok=True)


def _keep(kept: Path, same: str, done: int, parts: dict[str, Any]) -> None:
    states = {name: part.state_dict() for name, part in parts.items()}
    written = kept.with_suffix(".new")
    torch.save({"same": same, "done": done, "chance": torch.get_rng_state(), **states}, written)
    written.replace(kept)


def _go_on(kept: Path, same: str, parts: dict[str, Any]) -> int:
    """How many steps were done before on these batches, their results taken up again; 0 where there are none."""
    if not kept.is_file():
        return 0
    held = torch.load(kept, weights_only=True)
    if held["same"] != same:
        return 0
    for name, part in parts.items():
        part.load_state_dict(held[name])
    torch.set_rng_state(held["chance"])
    print(f"Going on after step {held['done']}", flush=True)
    return int(held["done"])


def tensors(batch: Sequence[Encoded]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
    """Ids, mask, kinds and labels of a batch, padded to its longest row."""
    longest = max(len(each.ids) for each in batch)
    shape = (len(batch), longest)
    ids, mask, kinds = (torch.zeros(shape, dtype=torch.long) for _ in range(3))
    labels = torch.full(shape, IGNORED, dtype=torch.long)
    for row, each in enumerate(batch):
        length = len(each.ids)
        ids[row, :length] = torch.tensor(each.ids)
        mask[row, :length] = 1
        kinds[row, :length] = torch.tensor(each.kinds)
        labels[row, :length] = torch.tensor(each.labels)
    return ids, mask, kinds, labels


def export(network: Network, target: Path) -> None:
    """Write the network as ONNX with 8-bit weights, one scale per channel and seven bits of range."""
    from onnxruntime.quantization import QuantType, quantize_dynamic  # noqa: PLC0415 - not in the app's environment

    network.eval()
    ids = torch.randint(1000, 2000, (1, 12))
    whole = target.with_suffix(".whole")
    free = {0: "rows", 1: "pieces"}
    torch.onnx.export(
        network,
        (ids, torch.ones_like(ids), torch.zeros_like(ids)),
        str(whole),
        input_names=["ids", "mask", "kinds"],
        output_names=["logits"],
        dynamic_axes=dict.fromkeys(("ids", "mask", "kinds", "logits"), free),
        opset_version=17,
        dynamo=False,
    )
    quantize_dynamic(
        str(whole),
        str(target),
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=True,
        op_types_to_quantize=["MatMul", "Gather"],
    )
    whole.unlink()
