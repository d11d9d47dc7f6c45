"""Trains the network on made-up rows, with two threads and fixed seeds, in plain 32-bit floats.

Half precision (bfloat16) is 25 times slower on processors without it, so it is not used.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import nn

from build_scripts.identifier_model.base import folder
from build_scripts.identifier_model.chance import Chance
from build_scripts.identifier_model.encode import IGNORED, Encoded, batches, encoded
from build_scripts.identifier_model.near import near_words
from build_scripts.identifier_model.network import Network, from_base
from build_scripts.identifier_model.sentences import Sentences
from workshop_app.privacy.pieces import LABELS

SENTENCES, SEED, THREADS = 44_000, 4, 2
PIECES_IN_A_BATCH, RATE, HEAD_RATE, DECAY = 2000, 2.5e-4, 2e-3, 0.01
WARM_UP, LAST_RATE, SMOOTHED, STEEPEST = 0.06, 0.02, 0.02, 1.0


def train(sentences: int = SENTENCES, seed: int = SEED) -> Network:
    """A trained network; says how far it is every hundred steps."""
    torch.set_num_threads(THREADS)
    torch.manual_seed(seed)
    base = folder()
    chance = Chance(seed + 1)
    data = encoded(Sentences(seed, near_words(base)).rows(sentences), chance)
    network = from_base(base)
    learn(network, batches(data, PIECES_IN_A_BATCH, chance))
    return network


def learn(network: Network, steps: Sequence[Sequence[Encoded]]) -> None:
    """One pass over the batches."""
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
    began, total = time.monotonic(), 0.0
    for step, batch in enumerate(steps):
        ids, mask, kinds, labels = tensors(batch)
        scores = network(ids, mask, kinds).view(-1, len(LABELS))
        loss = nn.functional.cross_entropy(scores, labels.view(-1), ignore_index=IGNORED, label_smoothing=SMOOTHED)
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), STEEPEST)
        optimiser.step()
        rates.step()
        total += loss.item()
        if step % 100 == 99:
            print(f"step {step + 1}: loss {total / 100:.4f}, {time.monotonic() - began:.0f} s", flush=True)
            total = 0.0


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
