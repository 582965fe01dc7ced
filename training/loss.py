"""What the reader is trained to minimise: one term a head, each counted only where a corpus marks it.

Every term is a sum over marked pieces divided by the number of all pieces of the batch. A mean over marked pieces
would let a batch with one marked cue shout as loud as one with fifty."""

import torch
import torch.nn.functional as F
from torch import Tensor

from .labels import SPAN_TYPES, TAGS, layout
from .model import Output, Reader
from .windows import Batch

WEIGHTS = {
    "spans": 1.0,
    "group": 1.0,
    "trigger": 2.5,
    "reality": 1.0,
    "act": 1.0,
    "stance": 1.0,
    "factuality": 1.0,
    "links": 2.0,
}
FEW_TARGETS = 3.0  # keeps a link row with one target from weighing as much as one with twenty


def losses(reader: Reader, output: Output, batch: Batch) -> dict[str, Tensor]:
    """The unweighted terms."""
    scores, slices = output.scores.float(), layout()
    pieces = batch.attention_mask.sum()
    terms = {"spans": span_loss(scores[..., slices["spans"].range], batch.tags)}
    for name, allowed in batch.label_sets.items():
        weight = batch.trigger_weight if name == "trigger" else None
        terms[name] = partial_loss(scores[..., slices[name].range], allowed, weight)
    terms["factuality"] = value_loss(scores[..., slices["factuality"].range].squeeze(-1), batch.value)
    terms["links"] = link_loss(reader, output, batch)
    return {name: term / pieces for name, term in terms.items()}


def total(terms: dict[str, Tensor]) -> Tensor:
    """The weighted sum."""
    return sum(WEIGHTS[name] * term for name, term in terms.items())


def span_loss(scores: Tensor, tags: Tensor) -> Tensor:
    """Cross-entropy of each type's own O, B, I."""
    by_type = scores.view(*scores.shape[:-1], len(SPAN_TYPES), len(TAGS))
    return F.cross_entropy(by_type.flatten(0, 2), tags.flatten(), ignore_index=-1, reduction="sum")


def partial_loss(scores: Tensor, allowed: Tensor, weight: Tensor | None) -> Tensor:
    """-log of the probability that the label is one of the allowed ones; pieces with none allowed do not count."""
    marked = allowed > 0
    if weight is not None:
        marked = marked & (weight > 0)
    chosen = scores[marked]
    may = (allowed[marked][:, None] >> torch.arange(scores.shape[-1])) & 1
    within = chosen.masked_fill(may == 0, -1e4).logsumexp(-1)
    loss = chosen.logsumexp(-1) - within
    return (loss if weight is None else loss * weight[marked]).sum()


def value_loss(predicted: Tensor, value: Tensor) -> Tensor:
    """Smooth L1 at event words."""
    marked = ~value.isnan()
    return F.smooth_l1_loss(predicted[marked], value[marked], reduction="sum")


def link_loss(reader: Reader, output: Output, batch: Batch) -> Tensor:
    """Binary cross-entropy of each gold row over all pieces of its window, eased for rows with many targets."""
    if not len(batch.row_head):
        return output.scores.sum() * 0.0
    as_float = Output(output.scores, output.queries.float(), output.keys.float())
    logits = reader.link_logits(as_float, batch.row_window, batch.row_head, batch.row_relation)
    each = F.binary_cross_entropy_with_logits(logits, batch.row_target, reduction="none")
    by_row = (each * batch.attention_mask[batch.row_window]).sum(-1) / (batch.row_target.sum(-1) + FEW_TARGETS)
    return (by_row * batch.row_weight).sum()
