"""The encoder: a BERT-style transformer of 6 layers, 384 wide (MiniLM), with one extra input for letter case.

Written out in plain PyTorch rather than taken from `transformers`, so that the case embedding has an honest place,
the exported graph stays small, and the weights' names are the published checkpoint's own.
"""

import torch.nn.functional as F
from torch import Tensor, nn

WIDTH = 384
LAYERS = 6
ATTENTION_HEADS = 12
FEED_FORWARD = 1536
VOCABULARY = 30522
POSITIONS = 512
CASE_CLASSES = 6


class Encoder(nn.Module):
    """Word pieces in, one vector a piece out.

    The case embedding starts at zero: at the first step the model is exactly the checkpoint it came from. The
    word-piece table is frozen, which makes a training step about a third cheaper and keeps rare words where
    pre-training put them.
    """

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH, padding_idx=0)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.types = nn.Embedding(2, WIDTH)
        self.cases = nn.Embedding(CASE_CLASSES, WIDTH)
        nn.init.zeros_(self.cases.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.words.weight.requires_grad_(False)

    def forward(self, input_ids: Tensor, attention_mask: Tensor, case_ids: Tensor) -> Tensor:
        positions = self.positions.weight[: input_ids.shape[1]]
        embedded = self.words(input_ids) + self.cases(case_ids) + positions + self.types.weight[0]
        hidden = self.dropout(self.norm(embedded))
        hidden_from_attention = (1.0 - attention_mask[:, None, None, :].to(hidden.dtype)) * -10_000.0
        for layer in self.layers:
            hidden = layer(hidden, hidden_from_attention)
        return hidden


class Layer(nn.Module):
    """Self-attention and feed-forward, each with a residual and a layer norm after it (post-norm, as in BERT)."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.query = nn.Linear(WIDTH, WIDTH)
        self.key = nn.Linear(WIDTH, WIDTH)
        self.value = nn.Linear(WIDTH, WIDTH)
        self.attended = nn.Linear(WIDTH, WIDTH)
        self.attention_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.widen = nn.Linear(WIDTH, FEED_FORWARD)
        self.narrow = nn.Linear(FEED_FORWARD, WIDTH)
        self.output_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, hidden: Tensor, mask: Tensor) -> Tensor:
        def split(projected: Tensor) -> Tensor:
            batch, pieces = projected.shape[:2]
            return projected.view(batch, pieces, ATTENTION_HEADS, -1).transpose(1, 2)

        query, key, value = split(self.query(hidden)), split(self.key(hidden)), split(self.value(hidden))
        if self.training:  # the same arithmetic in one kernel, a third faster; the exported graph keeps the plain one
            attended = F.scaled_dot_product_attention(query, key, value, attn_mask=mask.to(query.dtype))
        else:
            scores = query @ key.transpose(-1, -2) * (WIDTH // ATTENTION_HEADS) ** -0.5 + mask
            attended = scores.softmax(-1) @ value
        hidden = self.attention_norm(hidden + self.dropout(self.attended(attended.transpose(1, 2).flatten(2))))
        widened = F.gelu(self.widen(hidden))
        return self.output_norm(hidden + self.dropout(self.narrow(widened)))


def renamed(checkpoint: dict[str, Tensor]) -> dict[str, Tensor]:
    """The published checkpoint's tensors under this module's names; the unused pooler is left out."""
    names = {
        "embeddings.word_embeddings": "words",
        "embeddings.position_embeddings": "positions",
        "embeddings.token_type_embeddings": "types",
        "embeddings.LayerNorm": "norm",
        "attention.self.query": "query",
        "attention.self.key": "key",
        "attention.self.value": "value",
        "attention.output.dense": "attended",
        "attention.output.LayerNorm": "attention_norm",
        "intermediate.dense": "widen",
        "output.dense": "narrow",
        "output.LayerNorm": "output_norm",
        "encoder.layer.": "layers.",
    }
    result = {}
    for name, tensor in checkpoint.items():
        if name.startswith("pooler") or name.endswith("position_ids"):
            continue
        for theirs, ours in names.items():
            name = name.replace(theirs, ours)
        result[name] = tensor
    return result
