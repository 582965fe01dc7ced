"""The training run: rounds of freshly drawn windows, a warm-up and a linear decay, averaged weights, checkpoints."""

import json
import time
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from random import Random

import torch

from .checkpoint import save
from .corpora import SHARES
from .folders import Folders
from .loss import losses, total
from .model import Reader
from .rounds import EncodedSources, endless_batches
from .schedule import Clock, Schedule, rate_factor
from .windows import Batch, collate

LOG_SECONDS = 30
CHECKPOINT_SECONDS = 240


@dataclass(frozen=True)
class Plan:
    """How long and how hard to train, and on how much of each corpus."""

    schedule: Schedule
    seed: int = 20161
    batch_pieces: int = 2048
    encoder_rate: float = 1.5e-4
    head_rate: float = 8e-4
    layer_decay: float = 0.9
    warm_up: float = 0.04
    average: float = 0.997
    masked: float = 0.0
    """Part of the pieces that is hidden from the reader, drawn anew each time."""
    shares: Mapping[str, float] = field(default_factory=lambda: SHARES)


def gentle(schedule: Schedule) -> Plan:
    """A plan for going on from good weights, when new documents have come."""
    return Plan(schedule, encoder_rate=8e-5, head_rate=4e-4, warm_up=0.06)


def train(reader: Reader, plan: Plan, folders: Folders) -> dict:
    """Trains until the plan's schedule is over, leaves the averaged weights in `reader`, and says what was done.

    `folders.work` gets the log and, every few minutes, the averaged weights. A run by the clock reads our own corpus
    anew each round, since it may grow meanwhile; a run by steps reads it once.
    """
    torch.manual_seed(plan.seed)
    random = Random(plan.seed)
    sources = EncodedSources(folders, plan.shares, grows=isinstance(plan.schedule, Clock))
    optimiser = torch.optim.AdamW(parameter_groups(reader, plan), weight_decay=0.01, fused=True)
    peak = [group["lr"] for group in optimiser.param_groups]
    averaged = Reader()
    averaged.load_state_dict(reader.state_dict())
    progress = Progress(folders.work)
    reader.train()
    for windows in endless_batches(sources, plan.batch_pieces, random, plan.masked):
        part = plan.schedule.part(progress.steps, progress.seconds)
        if part >= 1:
            break
        for group, rate in zip(optimiser.param_groups, peak, strict=True):
            group["lr"] = rate * rate_factor(part, plan.warm_up)
        batch = collate(windows)
        terms = step(reader, optimiser, batch)
        update_average(averaged, reader, min(plan.average, (progress.steps + 1) / (progress.steps + 11)))
        progress.count(int(batch.attention_mask.sum()), terms)
        if progress.is_time_to_save():
            save(averaged, folders.work)
    save(averaged, folders.work)
    reader.load_state_dict(averaged.state_dict())
    return {
        "seed": plan.seed,
        "minutes": round(progress.seconds / 60, 1),
        "steps": progress.steps,
        "pieces": progress.pieces,
        "encoderRate": plan.encoder_rate,
        "headRate": plan.head_rate,
        "masked": plan.masked,
        "arithmetic": "bfloat16" if has_fast_bfloat16() else "float32",
        "own": sources.own_documents,
    }


def step(reader: Reader, optimiser: torch.optim.Optimizer, batch: Batch) -> dict[str, float]:
    """One update; gives the unweighted losses."""
    with torch.autocast("cpu", torch.bfloat16, enabled=has_fast_bfloat16()):
        output = reader(batch.input_ids, batch.attention_mask, batch.case_ids)
    terms = losses(reader, output, batch)
    total(terms).backward()
    torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
    optimiser.step()
    optimiser.zero_grad()
    return {name: float(term.detach()) for name, term in terms.items()}


@cache
def has_fast_bfloat16() -> bool:
    """Whether this processor has matrix units for bfloat16.

    With them a step is three times faster than in single precision; without them bfloat16 is a third slower.
    """
    processor = Path("/proc/cpuinfo")
    return processor.exists() and "amx_bf16" in processor.read_text()


class Progress:
    """Where a run stands: the clock, steps and pieces, and the log, one line of mean losses each half minute."""

    def __init__(self, work: Path) -> None:
        self._work = work
        self._begin = self._saved = self._logged = time.monotonic()
        self._sums: defaultdict[str, float] = defaultdict(float)
        self._since_log = 0
        self.steps = self.pieces = 0

    @property
    def seconds(self) -> float:
        """Since the run began."""
        return time.monotonic() - self._begin

    def count(self, pieces: int, terms: dict[str, float]) -> None:
        """Takes a step into account."""
        self.steps, self.pieces, self._since_log = self.steps + 1, self.pieces + pieces, self._since_log + 1
        for name, term in terms.items():
            self._sums[name] += term
        if time.monotonic() - self._logged > LOG_SECONDS:
            self._log()

    def is_time_to_save(self) -> bool:
        """True once every few minutes."""
        is_time = time.monotonic() - self._saved > CHECKPOINT_SECONDS
        if is_time:
            self._saved = time.monotonic()
        return is_time

    def _log(self) -> None:
        figures = {
            "minutes": round(self.seconds / 60, 1),
            "steps": self.steps,
            "pieces": self.pieces,
            "a second": round(self.pieces / self.seconds),
            **{name: round(value / self._since_log, 4) for name, value in self._sums.items()},
        }
        line = json.dumps(figures)
        print(line, flush=True)
        with (self._work / "log.jsonl").open("a") as file:
            file.write(line + "\n")
        self._sums.clear()
        self._since_log, self._logged = 0, time.monotonic()


def parameter_groups(reader: Reader, plan: Plan) -> list[dict]:
    """Heads at their rate; encoder layers at a lower one the nearer they are to the input."""
    groups: defaultdict[float, list[torch.nn.Parameter]] = defaultdict(list)
    depth = len(reader.encoder.layers)
    for name, parameter in reader.named_parameters():
        if not parameter.requires_grad:
            continue
        if not name.startswith("encoder."):
            rate = plan.head_rate
        elif name.startswith("encoder.layers."):
            rate = plan.encoder_rate * plan.layer_decay ** (depth - 1 - int(name.split(".")[2]))
        elif name.startswith("encoder.cases"):
            rate = plan.head_rate
        else:
            rate = plan.encoder_rate * plan.layer_decay**depth
        groups[rate].append(parameter)
    return [{"params": parameters, "lr": rate} for rate, parameters in groups.items()]


@torch.no_grad()
def update_average(averaged: Reader, reader: Reader, keep: float) -> None:
    """Moves the average towards the present weights."""
    ours = [parameter for parameter in averaged.parameters() if parameter.requires_grad]
    theirs = [parameter for parameter in reader.parameters() if parameter.requires_grad]
    torch._foreach_lerp_(ours, theirs, 1 - keep)
