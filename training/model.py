"""The reader's network: the encoder, small mixing layers, the linear heads and the queries and keys for links."""

from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from .encoder import WIDTH, Encoder, renamed
from .labels import DISTANCE_BOUNDS, DISTANCE_BUCKETS, LINK_WIDTH, RELATIONS, layout

# Heads that draw on the same mixed vector, in the order of the score layout.
BRANCHES = {
    "mentions": ("spans", "group"),
    "events": ("trigger", "reality", "factuality"),
    "attitudes": ("act", "stance"),
}

UNLINKED = -4.0  # the first logit of any link: nearly all pairs are unlinked


@dataclass
class Output:
    """All scores [B, T, D], and the queries and keys [B, T, R * d]."""

    scores: Tensor
    queries: Tensor
    keys: Tensor


class Reader(nn.Module):
    """Pieces in; scores, queries and keys out. Nothing is normalised: the decoder applies softmax and sigmoid."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        sizes = layout()
        self.encoder = Encoder(dropout)
        self.mix = nn.ModuleDict({name: mixing(dropout) for name in (*BRANCHES, "heads", "linked")})
        self.heads = nn.ModuleDict(
            {name: nn.Linear(WIDTH, sum(sizes[head].size for head in heads)) for name, heads in BRANCHES.items()}
        )
        self.query = nn.Linear(WIDTH, len(RELATIONS) * LINK_WIDTH)
        self.key = nn.Linear(WIDTH, len(RELATIONS) * LINK_WIDTH)
        for projection in (self.query, self.key):
            nn.init.normal_(projection.weight, std=0.15)  # the usual small start leaves q · k flat for a thousand steps
        self.distance_bias = nn.Parameter(torch.full((len(RELATIONS), DISTANCE_BUCKETS), UNLINKED))
        self.register_buffer("bucket_bounds", torch.tensor(DISTANCE_BOUNDS), persistent=False)

    def forward(self, input_ids: Tensor, attention_mask: Tensor, case_ids: Tensor) -> Output:
        hidden = self.encoder(input_ids, attention_mask, case_ids)
        scores = torch.cat([self.heads[name](self.mix[name](hidden)) for name in BRANCHES], dim=-1)
        return Output(scores, self.query(self.mix["heads"](hidden)), self.key(self.mix["linked"](hidden)))

    def link_logits(self, output: Output, window: Tensor, head: Tensor, relation: Tensor) -> Tensor:
        """Logits [N, T] of N rows (window, head piece, relation) towards every piece of the window."""
        batch, pieces, _ = output.queries.shape
        shape = (batch, pieces, len(RELATIONS), LINK_WIDTH)
        queries = output.queries.view(shape)[window, head, relation]
        keys = output.keys.view(shape)[window, :, relation]
        logits = (keys @ queries[:, :, None]).squeeze(-1) * LINK_WIDTH**-0.5
        distance = torch.arange(pieces)[None, :] - head[:, None]
        return logits + self.distance_bias[relation[:, None], self.bucket(distance)]

    def bucket(self, distance: Tensor) -> Tensor:
        """Bucket of a signed distance (linked piece minus head piece): the middle one is 0, one step each bound."""
        steps = torch.bucketize(distance.abs(), self.bucket_bounds, right=True)
        return len(DISTANCE_BOUNDS) + distance.sign() * steps


def mixing(dropout: float) -> nn.Sequential:
    """A residual-free layer that gives each branch a view of its own."""
    return nn.Sequential(nn.Linear(WIDTH, WIDTH), nn.GELU(), nn.Dropout(dropout))


def from_checkpoint(folder: Path) -> Reader:
    """A reader with a published MiniLM's encoder and new heads."""
    reader = Reader()
    loaded = reader.encoder.load_state_dict(renamed(load_file(folder / "model.safetensors")), strict=False)
    if loaded.missing_keys != ["cases.weight"] or loaded.unexpected_keys:
        raise ValueError(f"{folder} is not the expected MiniLM checkpoint: {loaded}")
    return reader
