"""`python -m training.average FIRST.pt SECOND.pt… --out FOLDER`: the mean of several runs' weights.

Going on from good weights with few new documents wins on what is like them and loses elsewhere; the mean of the weights
before and after keeps most of both. The runs that made them are noted beside the result. A recipe does this by itself.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor

from .checkpoint import runs_beside, write_runs


def main() -> None:
    """Averages and writes."""
    parser = argparse.ArgumentParser(prog="python -m training.average")
    parser.add_argument("weights", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    states = [torch.load(path, weights_only=True) for path in arguments.weights]
    torch.save(mean_of(states), arguments.out / "reader.pt")
    runs = [run for path in arguments.weights for run in runs_beside(path)]
    distinct = [run for index, run in enumerate(runs) if run not in runs[:index]]
    write_runs([*distinct, {"mean": [path.parent.name for path in arguments.weights]}], arguments.out)


def mean_of(states: Sequence[dict[str, Tensor]]) -> dict[str, Tensor]:
    """The mean of each tensor; of one set of weights, these themselves."""
    return {
        name: torch.stack([state[name] for state in states]).mean(0) if value.is_floating_point() else value
        for name, value in states[0].items()
    }


if __name__ == "__main__":
    main()
