"""The training run: rounds of freshly drawn windows, a warm-up and a linear decay, averaged weights, checkpoints."""

import json
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random

import torch

from .corpora import Source, training_sources, written_source
from .corpora.rejoin import rejoined
from .loss import losses, total
from .model import Reader
from .targets import Encoded, encode
from .windows import Window, batches, collate, training_windows


@dataclass(frozen=True)
class Plan:
    """How long and how hard to train."""

    minutes: float
    seed: int = 20161
    batch_pieces: int = 2048
    encoder_rate: float = 1.5e-4
    head_rate: float = 8e-4
    layer_decay: float = 0.9
    warm_up: float = 0.04
    average: float = 0.997
    checkpoint_minutes: float = 4.0


def train(reader: Reader, plan: Plan, corpora: Path, written: Path, vocabulary: Path, work: Path) -> Reader:
    """Trains until the plan's minutes are over and returns the averaged reader.

    The schedule follows the clock, not a count of steps: the run ends when it must, with its rate at zero, however
    busy the machine is. `work` gets the log and, every few minutes, the averaged weights.
    """
    torch.manual_seed(plan.seed)
    random = Random(plan.seed)
    work.mkdir(parents=True, exist_ok=True)
    encoder_of = EncodedSources(corpora, written, vocabulary)
    optimiser = torch.optim.AdamW(parameter_groups(reader, plan), weight_decay=0.01, fused=True)
    peak = [group["lr"] for group in optimiser.param_groups]
    averaged = Reader()
    averaged.load_state_dict(reader.state_dict())
    begin = saved = logged = time.monotonic()
    sums: defaultdict[str, float] = defaultdict(float)
    step = seen = 0
    reader.train()
    for batch_windows in endless_batches(encoder_of, plan, random):
        progress = (time.monotonic() - begin) / (plan.minutes * 60)
        if progress >= 1:
            break
        for group, rate in zip(optimiser.param_groups, peak, strict=True):
            group["lr"] = rate * min(progress / plan.warm_up, (1 - progress) / (1 - plan.warm_up))
        batch = collate(batch_windows)
        with torch.autocast("cpu", torch.bfloat16):
            output = reader(batch.input_ids, batch.attention_mask, batch.case_ids)
        terms = losses(reader, output, batch)
        total(terms).backward()
        torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        optimiser.step()
        optimiser.zero_grad()
        step, seen = step + 1, seen + int(batch.attention_mask.sum())
        update_average(averaged, reader, min(plan.average, step / (step + 10)))
        for name, term in terms.items():
            sums[name] += float(term.detach())
        now = time.monotonic()
        if now - logged > 30:
            means = {name: round(value / sums["steps"], 4) for name, value in sums.items() if name != "steps"} if sums["steps"] else {}
            log(work, minutes=round((now - begin) / 60, 1), step=step, pieces=seen, a_second=round(seen / (now - begin)), **means)
            sums.clear()
            logged = now
        sums["steps"] += 1
        if now - saved > plan.checkpoint_minutes * 60:
            save(averaged, work)
            saved = now
    save(averaged, work)
    return averaged.eval()


class EncodedSources:
    """The training documents as arrays. The foreign corpora are encoded once, the written one anew each round."""

    def __init__(self, corpora: Path, written: Path, vocabulary: Path) -> None:
        self._encode = partial(encode, vocabulary=vocabulary)
        self._written = written
        self._foreign = [(source, self._both(source)) for source in training_sources(corpora)]

    def _both(self, source: Source) -> list[tuple[Encoded, ...]]:
        """Each document as it is and, where that differs, with its split punctuation rejoined."""
        result = []
        for document in source.documents:
            other = rejoined(document) if source.name in ("events", "factuality") else document
            result.append((self._encode(document),) if other is document else (self._encode(document), self._encode(other)))
        return result

    def round(self, random: Random) -> Iterator[Encoded]:
        """The documents of one round: each source's share, drawn anew."""
        written = written_source(self._written)
        for source, documents in [*self._foreign, (written, [(self._encode(d),) for d in written.documents])]:
            whole, part = divmod(source.share, 1)
            for _ in range(int(whole)):
                yield from (random.choice(versions) for versions in documents)
            yield from (random.choice(versions) for versions in random.sample(documents, round(part * len(documents))))


def endless_batches(sources: EncodedSources, plan: Plan, random: Random) -> Iterator[list[Window]]:
    """Round after round of batches that mix the corpora."""
    while True:
        windows = [window for encoded in sources.round(random) for window in training_windows(encoded, random)]
        yield from batches(windows, plan.batch_pieces, random)


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


def save(reader: Reader, work: Path) -> None:
    """Writes the weights beside the old ones, then takes their place, so that a cut-off write loses nothing."""
    fresh = work / "reader.pt.new"
    torch.save(reader.state_dict(), fresh)
    fresh.replace(work / "reader.pt")


def log(work: Path, **figures: float) -> None:
    """One line of the log, also printed."""
    line = json.dumps(figures)
    print(line, flush=True)
    with (work / "log.jsonl").open("a") as file:
        file.write(line + "\n")
